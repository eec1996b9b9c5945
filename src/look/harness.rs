//! Makes every headless test window: our fonts and tokens, nothing that moves, one threshold.
//!
//! One renderer is the truth for pictures: Mesa's lavapipe on Linux. Update them with
//! `UPDATE_SNAPSHOTS=1 cargo test`.

use egui::{Ui, Vec2};
use egui_kittest::{Harness, HarnessBuilder, OsThreshold, SnapshotOptions};

use super::{LookSettings, Theme, Tint, UiExt as _, install};

/// A window of the reference size, 1366 × 768.
pub const REFERENCE: Vec2 = Vec2::new(1366.0, 768.0);
/// The smallest window.
pub const SMALLEST: Vec2 = Vec2::new(1024.0, 640.0);

/// Settings of most tests: light, 100 %, still.
pub fn settings() -> LookSettings {
    LookSettings {
        reduced_motion: true,
        ..LookSettings::default()
    }
}

/// The light theme, 100 %, in a window of the reference size.
pub fn window<'a>(ui: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    window_with(REFERENCE, &settings(), ui)
}

/// A window of any size and look. What is drawn lies on the window's ground with a margin of 24.
pub fn window_with<'a>(
    size: Vec2,
    settings: &LookSettings,
    mut ui: impl FnMut(&mut Ui) + 'a,
) -> Harness<'a> {
    builder(size, settings).build_ui(move |root| {
        let ground = root.tokens().tint(Tint::Bg);
        root.painter()
            .rect_filled(root.ctx().viewport_rect(), 0, ground);
        egui::Frame::central_panel(root.style())
            .inner_margin(24)
            .show(root, |inside| {
                inside.set_min_size(inside.available_size());
                ui(inside);
            });
    })
}

/// The builder behind the windows, for tests with a state of their own.
pub fn builder<State>(size: Vec2, settings: &LookSettings) -> HarnessBuilder<State> {
    let settings = LookSettings {
        reduced_motion: true,
        ..*settings
    };
    let theme = match settings.theme {
        Theme::Dark => egui::Theme::Dark,
        Theme::Light | Theme::Contrast => egui::Theme::Light,
    };
    Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_options(snapshot_options())
        .with_context_setup(move |ctx| install(ctx, &settings))
        .wgpu()
}

/// How alike two pictures must be. Other systems rasterise curves a little differently.
pub fn snapshot_options() -> SnapshotOptions {
    SnapshotOptions::new()
        .threshold(OsThreshold::new(1.0).windows(5.0).macos(5.0))
        .max_failed_pixels(OsThreshold::new(10).windows(2000).macos(2000))
}

/// Texts of egui's own on-screen warnings about clashing ids; empty when all is well.
pub fn id_clashes<State>(harness: &Harness<'_, State>) -> Vec<String> {
    harness
        .output()
        .shapes
        .iter()
        .filter_map(|clipped| match &clipped.shape {
            egui::Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        })
        .filter(|text| text.contains("use of") && text.contains(" ID "))
        .collect()
}
