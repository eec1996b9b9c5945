//! Rows of settings: a switch, a radio button.

use egui::accesskit::{Role, Toggled};
use egui::{Color32, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{paint, tile};
use crate::look::tokens::{Ink, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// A row with a switch at its end, over the full width. The whole row is the target.
pub fn switch_row(ui: &mut Ui, title: &str, note: Option<&str>, on: &mut bool) -> Response {
    let tokens = ui.tokens();
    let track = vec2(tokens.icon_size(48.0), tokens.icon_size(28.0));
    let (mut response, spot) = row(ui, title, note, track, false);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::Switch, enabled, *on, title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if *on { Toggled::True } else { Toggled::False });
        if let Some(note) = note {
            node.set_description(note.to_owned());
        }
    });
    let share = paint::touch(ui, response.id.with("on"), *on);
    let radius = spot.height() / 2.0;
    let fill = paint::blend(tokens.tint(Tint::Surface), tokens.ink(Ink::Primary), share);
    let edge_color = paint::blend(tokens.ink(Ink::LineStrong), tokens.ink(Ink::Primary), share);
    let edge = Stroke::new(tokens.stroke.control, edge_color);
    paint::plate(ui, spot, radius, fill, edge);
    let x = egui::lerp(spot.left() + radius..=spot.right() - radius, share);
    let knob = paint::blend(
        tokens.ink(Ink::LineStrong),
        tokens.ink(Ink::OnPrimary),
        share,
    );
    let center = pos2(x, spot.center().y);
    ui.painter().circle_filled(center, radius * 0.62, knob);
    response
}

/// A row with a radio ring before it, over the full width. The whole row is the target.
pub fn radio_row(ui: &mut Ui, title: &str, note: Option<&str>, selected: bool) -> Response {
    let tokens = ui.tokens();
    let (response, spot) = row(ui, title, note, tokens.square(24.0), true);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, selected, title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        if let Some(note) = note {
            node.set_description(note.to_owned());
        }
    });
    tile::paint_radio(ui, spot, selected);
    response
}

/// The texts of a row and the place of its control, at the start or at the end.
fn row(
    ui: &mut Ui,
    title: &str,
    note: Option<&str>,
    control: egui::Vec2,
    at_start: bool,
) -> (Response, Rect) {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let (pad, gap) = (tokens.space(8.0), tokens.space(12.0));
    let room = width - control.x - gap - 2.0 * pad;
    let title = paint::text(ui, Type::Body, tokens.ink(Ink::Ink), title, room);
    let note = note.map(|note| paint::text(ui, Type::Small, tokens.ink(Ink::Ink2), note, room));
    let content = title.size().y + note.as_ref().map_or(0.0, |note| note.size().y);
    let height = tokens
        .target(48.0)
        .max(content + tokens.space(16.0))
        .max(control.y + tokens.space(8.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    paint::reveal(ui, &response);
    let radius = tokens.radius.control;
    paint::focus_ring(ui, &response, rect, radius);
    let hover = paint::touch(ui, response.id, response.hovered());
    let fill = if response.has_focus() {
        tokens.tint(Tint::Surface)
    } else {
        tokens.tint(Tint::Surface2).gamma_multiply(hover)
    };
    paint::plate(ui, rect, radius, fill, Stroke::NONE);
    let x = rect.left() + pad + if at_start { control.x + gap } else { 0.0 };
    let top = (rect.center().y - content / 2.0).round();
    let below = top + title.size().y;
    ui.painter()
        .galley(pos2(x, top), title, Color32::PLACEHOLDER);
    if let Some(note) = note {
        ui.painter()
            .galley(pos2(x, below), note, Color32::PLACEHOLDER);
    }
    let left = if at_start {
        rect.left() + pad
    } else {
        rect.right() - pad - control.x
    };
    let spot = Rect::from_min_size(pos2(left, rect.center().y - control.y / 2.0), control);
    (response, spot)
}
