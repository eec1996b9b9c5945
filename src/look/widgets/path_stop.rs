//! A stop on a path of the home screen.

use egui::accesskit::Role;
use egui::{Response, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::paint;
use super::strand_look;
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// How far a learner is with a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopState {
    /// Finished.
    Done,
    /// The one to do now.
    Now,
    /// To come; nothing is locked.
    Open,
}

/// Distance between the middles of two stops, in points at 100 %.
pub const STOP_PITCH: f32 = 64.0;

/// Draws a stop with its number; `name` is its accessible name and tooltip. The line from the stop
/// before it is drawn unless it is the first.
pub fn path_stop(
    ui: &mut Ui,
    strand: usize,
    number: &str,
    state: StopState,
    first: bool,
    name: &str,
) -> Response {
    let tokens = ui.tokens();
    let look = strand_look(strand);
    let size = vec2(tokens.icon_size(STOP_PITCH), tokens.icon_size(STOP_PITCH));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    paint::reveal(ui, &response);
    let center = rect.center();
    let radius = tokens.icon_size(20.0);
    let painter = ui.painter();
    let colour = tokens.ink(look.ink);
    if !first {
        let (from, to) = (rect.left() - radius * 0.4, center.x - radius * 1.35);
        let line = if state == StopState::Open {
            tokens.ink(Ink::LineStrong)
        } else {
            colour
        };
        painter.hline(
            from..=to,
            center.y,
            Stroke::new(tokens.icon_size(4.0), line),
        );
    }
    let around = egui::Rect::from_center_size(center, vec2(radius, radius) * 2.1);
    paint::focus_ring(ui, &response, around, radius * 1.05);
    let painter = ui.painter();
    let hovered = response.hovered();
    let galley = match state {
        StopState::Done => {
            painter.circle_filled(center, radius, colour);
            tokens.icon_job(Icon::CHECK, Weight::Bold, 20.0, tokens.ink(Ink::OnStrand))
        }
        StopState::Now => {
            let wide = radius * 1.25;
            let ring = Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Accent));
            painter.circle_filled(center, wide, tokens.ink(Ink::Accent));
            painter.circle_stroke(center, wide + tokens.stroke.selected * 1.6, ring);
            if tokens.theme() == crate::look::Theme::Contrast {
                painter.circle_stroke(center, wide, Stroke::new(2.0, tokens.ink(Ink::Ink)));
            }
            tokens.icon_job(Icon::PLAY, Weight::Fill, 22.0, tokens.ink(Ink::OnAccent))
        }
        StopState::Open => {
            let fill = if hovered {
                Tint::Primary
            } else {
                Tint::Surface
            };
            painter.circle_filled(center, radius, tokens.tint(fill));
            let edge = tokens.ink(Ink::LineStrong);
            painter.circle_stroke(center, radius, Stroke::new(tokens.stroke.control, edge));
            tokens.job(Type::Strong, tokens.ink(Ink::Ink2), number, f32::INFINITY)
        }
    };
    let galley = ui.painter().layout_job(galley);
    let at = center - galley.size() / 2.0;
    ui.painter()
        .galley(at.round(), galley, tokens.ink(Ink::Ink));
    if hovered {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response.on_hover_text(name)
}
