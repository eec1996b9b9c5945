//! Progress through a task.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::paint;
use crate::look::tokens::{Ink, Theme, Tint};
use crate::look::ui_ext::UiExt as _;

/// Draws `total` segments over the full width; `now` counts from 0, and all are done when it is
/// `total`. `name` is what a screen reader says, such as "3 of 8".
pub fn stepper(ui: &mut Ui, now: usize, total: usize, name: &str) -> Response {
    let tokens = ui.tokens();
    let contrast = tokens.theme() == Theme::Contrast;
    let grown = if contrast { 4.0 } else { 0.0 };
    let height = tokens.space(12.0 + grown);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo {
        value: Some(now as f64),
        ..WidgetInfo::labeled(Role::ProgressIndicator, true, name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(total as f64);
    });
    if !ui.is_rect_visible(rect) || total == 0 {
        return response;
    }
    let gap = tokens.space(6.0).min(rect.width() / (2.0 * total as f32));
    let width = (rect.width() - gap * (total as f32 - 1.0)) / total as f32;
    for idx in 0..total {
        let left = rect.left() + idx as f32 * (width + gap);
        let is_now = idx == now;
        let high = if is_now {
            height
        } else {
            tokens.space(8.0 + grown)
        };
        let segment =
            Rect::from_min_size(pos2(left, rect.center().y - high / 2.0), vec2(width, high));
        let done = paint::touch(ui, response.id.with(("done", idx)), idx < now);
        let idle = if is_now {
            tokens.ink(Ink::Accent)
        } else if contrast {
            tokens.tint(Tint::Surface)
        } else {
            tokens.ink(Ink::Line)
        };
        let fill = paint::blend(idle, tokens.ink(Ink::Primary), done);
        let edge = match (contrast, is_now) {
            (false, _) => Stroke::NONE,
            (true, true) => Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Line)),
            (true, false) => Stroke::new(tokens.stroke.control, tokens.ink(Ink::Line)),
        };
        paint::plate(ui, segment, high / 2.0, fill, edge);
    }
    response
}
