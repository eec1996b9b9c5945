//! A small label on a tint.

use egui::accesskit::Role;
use egui::{Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{cards, paint};
use crate::look::icons::Icon;
use crate::look::tokens::{Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// Draws a chip.
pub fn chip(ui: &mut Ui, tint: Tint, icon: Option<Icon>, text: &str) -> Response {
    let tokens = ui.tokens();
    let color = tokens.ink(tint.ink());
    let pad = tokens.space(12.0);
    let icon_room = icon.map_or(0.0, |_| tokens.icon_size(16.0) + tokens.space(8.0));
    let room = ui.available_width() - 2.0 * pad - icon_room;
    let room = if ui.layout().main_wrap() {
        f32::INFINITY
    } else {
        room
    };
    let galley = paint::text(ui, Type::SmallStrong, color, text, room);
    let height = tokens
        .target(32.0)
        .max(galley.size().y + tokens.space(12.0));
    let size = vec2((galley.size().x + icon_room + 2.0 * pad).ceil(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    if ui.is_rect_visible(rect) {
        paint::plate(
            ui,
            rect,
            tokens.target(16.0),
            tokens.tint(tint),
            cards::contrast_edge(&tokens),
        );
        let mut left = rect.left() + pad;
        if let Some(icon) = icon {
            let center = pos2(left + tokens.icon_size(16.0) / 2.0, rect.center().y);
            paint::icon(ui, center, icon, Weight::Bold, 16.0, color);
            left += icon_room;
        }
        let top = (rect.center().y - galley.size().y / 2.0).round();
        ui.painter().galley(pos2(left, top), galley, color);
    }
    response
}
