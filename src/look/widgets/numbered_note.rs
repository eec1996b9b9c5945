//! One of the things to notice, and the pin that repeats on the exhibit.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::paint;
use crate::look::tokens::{Ink, Tokens, Type};
use crate::look::ui_ext::UiExt as _;

/// Diameter of a pin beside notes.
pub fn pin_diameter(tokens: &Tokens) -> f32 {
    tokens.icon_size(26.0)
}

/// Paints a numbered pin.
pub fn paint_pin(ui: &Ui, center: Pos2, diameter: f32, ink: Ink, number: usize) {
    let tokens = ui.tokens();
    let on = match ink {
        Ink::Primary => Ink::OnPrimary,
        Ink::Good => Ink::OnGood,
        Ink::Miss => Ink::OnMiss,
        _ => Ink::OnStrand,
    };
    ui.painter()
        .circle_filled(center, diameter / 2.0, tokens.ink(ink));
    let color = tokens.ink(on);
    let style = if diameter < tokens.icon_size(24.0) {
        Type::Caption
    } else {
        Type::SmallStrong
    };
    let mut job = tokens.job(style, color, &number.to_string(), f32::INFINITY);
    for section in &mut job.sections {
        section.format = tokens.format_in(style, crate::look::Face::UiBold, color);
    }
    let galley = ui.painter().layout_job(job);
    let at = center - galley.size() / 2.0;
    ui.painter().galley(at, galley, color);
}

/// Draws the note over the full width.
pub(crate) fn numbered_note(ui: &mut Ui, number: usize, title: &str, body: &str) -> Response {
    let tokens = ui.tokens();
    let pin = pin_diameter(&tokens);
    let gap = tokens.space(14.0);
    let width = ui.available_width();
    let room = width - pin - gap;
    let title_galley = paint::text(ui, Type::Strong, tokens.ink(Ink::Ink), title, room);
    let body_galley = paint::text(ui, Type::Small, tokens.ink(Ink::Ink2), body, room);
    let height = (title_galley.size().y + 2.0 + body_galley.size().y).max(pin);
    let pad = tokens.space(6.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + 2.0 * pad), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Label, true, format!("{number}. {title}. {body}"))
    });
    if ui.is_rect_visible(rect) {
        let top = rect.top() + pad;
        let first_row = top + tokens.line_height(Type::Strong) / 2.0;
        let center = pos2(rect.left() + pin / 2.0, first_row.max(top + pin / 2.0));
        paint_pin(ui, center, pin, Ink::Primary, number);
        let x = rect.left() + pin + gap;
        let below = top + title_galley.size().y + 2.0;
        ui.painter()
            .galley(pos2(x, top), title_galley, Color32::PLACEHOLDER);
        ui.painter()
            .galley(pos2(x, below), body_galley, Color32::PLACEHOLDER);
    }
    response
}
