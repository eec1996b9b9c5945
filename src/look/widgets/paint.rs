//! Painting that all widgets share.

use std::sync::Arc;

use egui::epaint::RectShape;
use egui::{
    Color32, CornerRadius, Galley, Id, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui,
};

use crate::look::icons::Icon;
use crate::look::install::is_keyboard_in_use;
use crate::look::tokens::{Ink, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// Paints the focus ring behind a control that has the keyboard focus.
///
/// A solid halo and, on it, a stroke: one of the two stands out from whatever lies beneath. Call
/// it before painting the control, whose edge is `rect` with `radius`.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: f32) {
    if response.has_focus() && is_keyboard_in_use(ui.ctx()) {
        paint_focus_ring(ui, rect, radius);
    }
}

/// Scrolls a control into view when the keyboard moves the focus to it, and tells whether it is in
/// view. Call it right after allocating the control; egui itself does not follow the focus.
pub fn reveal(ui: &Ui, response: &Response) -> bool {
    if response.gained_focus() && is_keyboard_in_use(ui.ctx()) {
        let (_, halo) = ui.tokens().focus_ring();
        // Some room beyond the ring shows that something follows.
        ui.scroll_to_rect(response.rect.expand(2.0 * halo), None);
    }
    ui.is_rect_visible(response.rect)
}

/// As [`focus_ring`], also for focus that a pointer has set: text fields and sliders.
pub fn focus_ring_always(ui: &Ui, response: &Response, rect: Rect, radius: f32) {
    if response.has_focus() {
        paint_focus_ring(ui, rect, radius);
    }
}

/// The ring itself.
pub fn paint_focus_ring(ui: &Ui, rect: Rect, radius: f32) {
    ui.painter().extend(focus_shapes(ui, rect, radius));
}

/// The shapes of the ring, back to front.
pub(super) fn focus_shapes(ui: &Ui, rect: Rect, radius: f32) -> Vec<Shape> {
    let tokens = ui.tokens();
    let (gap, halo) = tokens.focus_ring();
    let around = RectShape::filled(
        rect.expand(halo),
        tokens.corner(radius + halo),
        tokens.focus_halo(),
    );
    let stroke = RectShape::stroke(
        rect.expand(gap),
        tokens.corner(radius + gap),
        Stroke::new(tokens.stroke.focus, tokens.ink(Ink::Focus)),
        StrokeKind::Outside,
    );
    vec![around.into(), stroke.into()]
}

/// Paints an icon centred on a point. `points` at 100 %.
pub fn icon(ui: &Ui, center: Pos2, icon: Icon, weight: Weight, points: f32, color: Color32) {
    let tokens = ui.tokens();
    let galley = ui
        .painter()
        .layout_job(tokens.icon_job(icon, weight, points, color));
    let at = center - galley.size() / 2.0;
    ui.painter().galley(at, galley, color);
}

/// Lays a text out in rows of at most `width` points.
pub fn text(ui: &Ui, style: Type, color: Color32, text: &str, width: f32) -> Arc<Galley> {
    let tokens = ui.tokens();
    ui.painter()
        .layout_job(tokens.job(style, color, text, width.max(1.0)))
}

/// How far a control is on its way to being hovered, pressed or selected, `0.0..=1.0`.
pub fn touch(ui: &Ui, id: Id, on: bool) -> f32 {
    let time = ui.tokens().duration.touch;
    if time == 0.0 || ui.style().animation_time == 0.0 {
        return if on { 1.0 } else { 0.0 };
    }
    ui.ctx()
        .animate_bool_with_time_and_easing(id, on, time, egui::emath::easing::quadratic_out)
}

/// A colour between two.
pub fn blend(from: Color32, to: Color32, share: f32) -> Color32 {
    from.lerp_to_gamma(to, share)
}

/// A filled box whose edge lies inside it.
pub fn plate(ui: &Ui, rect: Rect, radius: f32, fill: Color32, edge: Stroke) {
    ui.painter().rect(
        rect,
        CornerRadius::same(radius.round() as u8),
        fill,
        edge,
        StrokeKind::Inside,
    );
}

/// A broken outline along a rounded box, 5 on and 5 off.
pub fn dashed_plate(ui: &Ui, rect: Rect, radius: f32, edge: Stroke) {
    let points = rounded_outline(rect.shrink(edge.width / 2.0), radius);
    ui.painter()
        .extend(egui::Shape::dashed_line(&points, edge, 5.0, 5.0));
}

/// Points along a rounded box, closed, clockwise from the upper left.
pub fn rounded_outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let corners = [
        (rect.left_top(), egui::vec2(1.0, 1.0), 180.0_f32),
        (rect.right_top(), egui::vec2(-1.0, 1.0), 270.0),
        (rect.right_bottom(), egui::vec2(-1.0, -1.0), 0.0),
        (rect.left_bottom(), egui::vec2(1.0, -1.0), 90.0),
    ];
    let mut points = Vec::new();
    for (corner, inward, start) in corners {
        let center = corner + inward * radius;
        for step in 0_u8..=8 {
            let angle = (start + f32::from(step) * 90.0 / 8.0).to_radians();
            points.push(center + egui::Vec2::angled(angle) * radius);
        }
    }
    if let Some(first) = points.first() {
        points.push(*first);
    }
    points
}
