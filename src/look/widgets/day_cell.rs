//! A day of a month calendar.

use egui::accesskit::Role;
use egui::{Response, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::paint;
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// What a day of the calendar shows.
#[expect(clippy::struct_excessive_bools, reason = "each may be true of any day")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayLook {
    /// It is today.
    pub is_today: bool,
    /// It is the day everything leads to.
    pub is_goal: bool,
    /// It is chosen.
    pub is_chosen: bool,
    /// There is something to do.
    pub has_work: bool,
    /// It can be chosen.
    pub is_enabled: bool,
}

/// Height of a day, in points at 100 %.
const HEIGHT: f32 = 46.0;

/// Draws a day with its number over `width`; `name` says the whole date and what there is to do.
pub fn day_cell(ui: &mut Ui, width: f32, number: &str, name: &str, look: DayLook) -> Response {
    let tokens = ui.tokens();
    let size = vec2(width, tokens.icon_size(HEIGHT));
    let sense = if look.is_enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, look.is_enabled, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(look.is_chosen);
    });
    paint::reveal(ui, &response);
    let radius = tokens.radius.control;
    let inner = rect.shrink(2.0);
    paint::focus_ring(ui, &response, inner, radius);
    let (fill, ink) = match look {
        DayLook { is_goal: true, .. } => (tokens.ink(Ink::Accent), Ink::OnAccent),
        DayLook {
            is_chosen: true, ..
        } => (tokens.tint(Tint::Primary), Ink::Ink),
        _ if response.hovered() && look.is_enabled => (tokens.tint(Tint::Sunken), Ink::Ink),
        _ if look.is_enabled => (tokens.tint(Tint::Surface), Ink::Ink),
        _ => (tokens.tint(Tint::Surface), Ink::Ink2),
    };
    let corner = tokens.corner(radius);
    ui.painter().rect_filled(inner, corner, fill);
    if look.is_today || look.is_chosen {
        let wide = if look.is_chosen {
            tokens.stroke.selected
        } else {
            tokens.stroke.control
        };
        let edge = Stroke::new(wide, tokens.ink(Ink::Primary));
        ui.painter()
            .rect_stroke(inner, corner, edge, egui::StrokeKind::Inside);
    }
    let style = if look.is_today || look.is_goal || look.has_work {
        Type::Strong
    } else {
        Type::Body
    };
    let galley = ui
        .painter()
        .layout_job(tokens.job(style, tokens.ink(ink), number, f32::INFINITY));
    let lift = if look.has_work || look.is_goal {
        tokens.icon_size(6.0)
    } else {
        0.0
    };
    let at = inner.center() - galley.size() / 2.0 - vec2(0.0, lift);
    ui.painter().galley(at.round(), galley, tokens.ink(ink));
    let below = inner.center_bottom() - vec2(0.0, tokens.icon_size(9.0));
    if look.is_goal {
        let flag = tokens.icon_job(Icon::FLAG, Weight::Fill, 14.0, tokens.ink(ink));
        let flag = ui.painter().layout_job(flag);
        let at = below - flag.size() / 2.0;
        ui.painter().galley(at.round(), flag, tokens.ink(ink));
    } else if look.has_work {
        let dot = tokens.icon_size(3.5);
        ui.painter()
            .circle_filled(below, dot, tokens.ink(Ink::Primary));
    }
    if response.hovered() && look.is_enabled {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response.on_hover_text(name)
}
