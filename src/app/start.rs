//! Opens the window, with whatever can draw on this computer.

use eframe::{NativeOptions, Renderer};

use super::App;
use crate::cli::OpenOptions;
use crate::files::Files;

/// Size of the window in points when it opens first.
const WINDOW: egui::Vec2 = egui::vec2(1366.0, 768.0);
/// Smallest size of the window in points.
const SMALLEST: egui::Vec2 = egui::vec2(480.0, 400.0);
/// Set to `wgpu` or `glow` to choose what draws, for old machines and for benchmarks.
const RENDERER_VARIABLE: &str = "SECOND_LOOK_RENDERER";

/// Opens the window and stays until it is closed.
///
/// OpenGL comes first: it starts quickest, also without a GPU, where wgpu would translate shaders on
/// the processor. Where there is no OpenGL, as over some remote desktops, wgpu finds what there is.
///
/// # Errors
/// What the system says when neither can open a window.
pub fn run(files: Files, options: OpenOptions) -> Result<(), String> {
    let renderers = match std::env::var(RENDERER_VARIABLE).as_deref() {
        Ok("wgpu") => vec![Renderer::Wgpu],
        Ok("glow") => vec![Renderer::Glow],
        _ => vec![Renderer::Glow, Renderer::Wgpu],
    };
    let mut told = Vec::new();
    for renderer in renderers {
        match open(renderer, files.clone(), options.clone()) {
            Ok(()) => return Ok(()),
            Err(error) => told.push(error.to_string()),
        }
    }
    Err(told.join("; "))
}

fn open(renderer: Renderer, files: Files, options: OpenOptions) -> eframe::Result {
    let native = NativeOptions {
        renderer,
        viewport: egui::ViewportBuilder::default()
            .with_app_id("second-look")
            .with_inner_size(WINDOW)
            .with_min_inner_size(SMALLEST)
            .with_icon(icon()),
        centered: true,
        // All bundled fonts are ours, so that every machine looks alike and starts quickly.
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    // The title is the program's name, which is the same in every language.
    eframe::run_native(
        "Second Look",
        native,
        Box::new(move |creation| Ok(Box::new(App::new(&creation.egui_ctx, files, options)))),
    )
}

/// The logo as the icon of the window: ring, disc and their overlap.
fn icon() -> egui::IconData {
    const SIDE: u32 = 64;
    let (ring, disc, surface) = (
        [75, 42, 107, 255],
        [242, 179, 61, 255],
        [255, 255, 255, 255],
    );
    let mut rgba = Vec::with_capacity((SIDE * SIDE * 4) as usize);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let at = |cx: f32, cy: f32| {
                let (dx, dy) = (x as f32 + 0.5 - cx, y as f32 + 0.5 - cy);
                dx.hypot(dy)
            };
            let (left, right) = (at(24.0, 32.0), at(42.0, 32.0));
            let pixel = if at(33.0, 32.0) < 3.5 {
                surface
            } else if left < 21.0 && (left > 15.0 || right < 19.0) {
                ring
            } else if right < 19.0 {
                disc
            } else {
                [0; 4]
            };
            rgba.extend(pixel);
        }
    }
    egui::IconData {
        rgba,
        width: SIDE,
        height: SIDE,
    }
}
