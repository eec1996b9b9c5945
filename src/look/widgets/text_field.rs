//! A field to type into.

use egui::{Response, TextEdit, Ui, WidgetText};

use super::paint;
use crate::look::tokens::{Ink, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// Draws a field over the full width. `name` is its accessible name, `hint` stands in it while it
/// is empty, and `rows` above 1 lets the text go on in more lines.
pub fn text_field(
    ui: &mut Ui,
    salt: &str,
    text: &mut String,
    name: &str,
    hint: &str,
    rows: usize,
) -> Response {
    let tokens = ui.tokens();
    let radius = tokens.radius.control;
    let ground = ui.painter().add(egui::Shape::Noop);
    let hint = tokens.job(Type::Body, tokens.ink(Ink::Ink3), hint, f32::INFINITY);
    let edit = if rows > 1 {
        TextEdit::multiline(text).desired_rows(rows)
    } else {
        TextEdit::singleline(text)
    };
    let response = ui.add(
        edit.id_salt(salt)
            .hint_text(WidgetText::from(hint))
            .font(tokens.font(Type::Body))
            .text_color(tokens.ink(Ink::Ink))
            .desired_width(f32::INFINITY)
            .frame(egui::Frame::NONE.inner_margin(tokens.margin_xy(14.0, 12.0))),
    );
    let rect = response.rect;
    // The ground is known only after the text has been laid out, so it takes the place kept for it.
    let focused = response.has_focus();
    let (edge, mut shapes) = if focused {
        let stroke = egui::Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Primary));
        (stroke, paint::focus_shapes(ui, rect, radius))
    } else {
        (tokens.outline(), Vec::new())
    };
    shapes.push(
        egui::epaint::RectShape::new(
            rect,
            tokens.corner(radius),
            tokens.tint(Tint::Surface),
            edge,
            egui::StrokeKind::Inside,
        )
        .into(),
    );
    ui.painter().set(ground, egui::Shape::Vec(shapes));
    response.accessible_name(name)
}
