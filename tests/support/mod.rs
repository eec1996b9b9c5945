//! Test windows of the whole program; repeats the few lines of `look::harness`, which integration
//! tests cannot see.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::Path;

use egui::Vec2;
use egui_kittest::{Harness, SnapshotOptions};
use second_look::app::App;
use second_look::cli::OpenOptions;
use second_look::files::Files;
use second_look::look::Theme;

/// The reference window of the design.
pub const REFERENCE: Vec2 = Vec2::new(1366.0, 768.0);
/// The smallest window of the design.
pub const SMALLEST: Vec2 = Vec2::new(1024.0, 640.0);

/// Options of a window whose record lies in `data`: light, 100 %, English, still.
pub fn options(data: &Path) -> OpenOptions {
    OpenOptions {
        language: Some("en".to_owned()),
        data: Some(data.to_owned()),
        theme: Some(Theme::Light),
        text_scale: Some(100),
        reduced_motion: true,
        seed: Some(5),
        ..OpenOptions::default()
    }
}

/// A window of the program.
pub fn window<'a>(size: Vec2, files: Files, options: OpenOptions) -> Harness<'a, App> {
    let theme = match options.theme {
        Some(Theme::Dark) => egui::Theme::Dark,
        _ => egui::Theme::Light,
    };
    let mut app: Option<App> = None;
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_options(SnapshotOptions::new().threshold(1.0).max_failed_pixels(40))
        .wgpu()
        .build_eframe(move |creation| {
            app.take()
                .unwrap_or_else(|| App::new(&creation.egui_ctx, files.clone(), options.clone()))
        });
    harness.run();
    harness
}

/// Texts of egui's own on-screen warnings about clashing ids; empty when all is well.
pub fn id_clashes(harness: &Harness<'_, App>) -> Vec<String> {
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
