//! The cap of a key that does the same as a control.

use egui::{Color32, Rect, Response, Sense, Stroke, Ui, Vec2, vec2};

use super::paint;
use crate::look::tokens::{Ink, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// Draws a key cap. It only decorates: the control beside it has the name.
pub fn key_cap(ui: &mut Ui, key: &str) -> Response {
    let size = size(ui, key);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_key_cap(ui, rect, key);
    response
}

/// How large the cap of `key` is.
pub fn size(ui: &Ui, key: &str) -> Vec2 {
    let tokens = ui.tokens();
    let galley = paint::text(ui, Type::Key, Color32::PLACEHOLDER, key, f32::INFINITY);
    let height = tokens.target(24.0);
    vec2((galley.size().x + tokens.space(12.0)).max(height), height)
}

/// Paints the cap of `key` into `rect`.
pub fn paint_key_cap(ui: &Ui, rect: Rect, key: &str) {
    let tokens = ui.tokens();
    let edge = Stroke::new(1.5, tokens.ink(Ink::Line));
    paint::plate(
        ui,
        rect,
        tokens.radius.key,
        tokens.tint(Tint::Surface),
        edge,
    );
    let color = tokens.ink(Ink::Ink2);
    let galley = paint::text(ui, Type::Key, color, key, f32::INFINITY);
    let at = (rect.center() - galley.size() / 2.0).round();
    ui.painter().galley(at, galley, color);
}
