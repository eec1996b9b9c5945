//! A few choices in one row, of which one is on.

use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::paint;
use crate::look::tokens::{Ink, Theme, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// Draws the control; `name` is its accessible name. It breaks into a column when the row is too
/// narrow. The response tells whether it changed.
pub fn segmented(ui: &mut Ui, name: &str, options: &[&str], chosen: &mut usize) -> Response {
    let tokens = ui.tokens();
    let pad = tokens.space(16.0);
    let inset = 4.0;
    let width_of = |ui: &Ui, text: &str| {
        paint::text(
            ui,
            Type::ButtonSmall,
            Color32::PLACEHOLDER,
            text,
            f32::INFINITY,
        )
        .size()
        .x + 2.0 * pad
    };
    let widest = options
        .iter()
        .map(|text| width_of(ui, text))
        .fold(tokens.target(72.0), f32::max);
    let count = options.len().max(1) as f32;
    let in_row = widest * count + 2.0 * inset <= ui.available_width();
    let row = tokens.target(44.0);
    let size = if in_row {
        vec2(widest * count + 2.0 * inset, row + 2.0 * inset)
    } else {
        vec2(ui.available_width(), row * count + 2.0 * inset)
    };
    let (rect, mut group) = ui.allocate_exact_size(size, Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, name));
    let radius = tokens.radius.option;
    let ground = tokens.tint(Tint::Sunken);
    paint::plate(
        ui,
        rect,
        radius,
        ground,
        super::cards::contrast_edge(&tokens),
    );
    let inner = rect.shrink(inset);
    let cell = if in_row {
        vec2(inner.width() / count, row)
    } else {
        vec2(inner.width(), row)
    };
    for (idx, text) in options.iter().enumerate() {
        let along = idx as f32;
        let offset = if in_row {
            vec2(cell.x * along, 0.0)
        } else {
            vec2(0.0, cell.y * along)
        };
        let spot = Rect::from_min_size(inner.min + offset, cell);
        let on = *chosen == idx;
        let response = ui.interact(spot, group.id.with(idx), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, text));
        paint::reveal(ui, &response);
        if response.clicked() && !on {
            *chosen = idx;
            group.mark_changed();
        }
        let corner = tokens.radius.control - 1.0;
        paint::focus_ring(ui, &response, spot, corner);
        let (fill, edge, ink) = if on {
            let edge = Stroke::new(tokens.stroke.control, tokens.ink(Ink::Primary));
            // White on white would leave only the edge.
            let fill = if tokens.theme() == Theme::Contrast {
                Tint::Primary
            } else {
                Tint::Surface
            };
            (tokens.tint(fill), edge, Ink::Primary)
        } else if response.hovered() {
            (tokens.tint(Tint::Primary), Stroke::NONE, Ink::Ink)
        } else {
            (ground, Stroke::NONE, Ink::Ink2)
        };
        paint::plate(ui, spot, corner, fill, edge);
        let color = tokens.ink(ink);
        let galley = paint::text(ui, Type::ButtonSmall, color, text, spot.width() - 8.0);
        let at = (spot.center() - galley.size() / 2.0).round();
        ui.painter().galley(at, galley, color);
    }
    group
}
