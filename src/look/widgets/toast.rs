//! A short message at the lower left, perhaps with a way back.

use egui::{Align2, Area, Frame, Id, Layout, Order, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::paint;
use crate::look::tokens::{Ink, Type};
use crate::look::ui_ext::UiExt as _;

/// A message; at most one is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    text: String,
    action: Option<String>,
    /// `Context::time` of the first frame in which it was shown.
    born: Option<f64>,
}

/// What came of a toast in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToastOutcome {
    /// Show it again.
    Stays,
    /// Its time is over, or it was dismissed.
    Gone,
    /// Its button was pressed.
    Acted,
}

impl Toast {
    /// A message that goes by itself.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            action: None,
            born: None,
        }
    }

    /// A button, such as "Undo". The toast then stays until it is dismissed.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Shows it, `above` points above the lower edge of the window. `close` is the accessible name
    /// of its closing button, which only a toast with an action has.
    pub fn show(&mut self, ui: &Ui, above: f32, close: &str) -> ToastOutcome {
        let tokens = ui.tokens();
        let now = ui.ctx().time();
        let born = *self.born.get_or_insert(now);
        let age = (now - born) as f32;
        if self.action.is_none() {
            let left = tokens.duration.toast_stay - age;
            if left <= 0.0 {
                return ToastOutcome::Gone;
            }
            ui.ctx().request_repaint_after_secs(left);
        }
        let share = if tokens.duration.toast_in > 0.0 && age < tokens.duration.toast_in {
            ui.ctx().request_repaint();
            age / tokens.duration.toast_in
        } else {
            1.0
        };
        let share = egui::emath::easing::cubic_out(share);
        let mut outcome = ToastOutcome::Stays;
        let margin = tokens.space(24.0);
        let offset = vec2(margin, -above - tokens.space(16.0) + 12.0 * (1.0 - share));
        Area::new(Id::unique("toast"))
            .order(Order::Foreground)
            .anchor(Align2::LEFT_BOTTOM, offset)
            .show(ui.ctx(), |ui| {
                ui.set_opacity(share);
                let room = ui.ctx().content_rect().width() - 2.0 * margin;
                ui.set_max_width(room.min(tokens.target(560.0)));
                Frame::new()
                    .fill(tokens.ink(Ink::Ink))
                    .corner_radius(tokens.corner(tokens.radius.control))
                    .shadow(tokens.shadow_high())
                    .inner_margin(tokens.margin_xy(16.0, 4.0))
                    .show(ui, |ui| {
                        ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                            ui.set_min_height(tokens.target(44.0));
                            let text = ui.styled(Type::Body, Ink::OnInk, &self.text);
                            ui.ctx().accesskit_node_builder(text.id, |node| {
                                node.set_live(egui::accesskit::Live::Polite);
                                node.set_label(self.text.clone());
                            });
                            if let Some(action) = &self.action {
                                ui.add_space(tokens.space(16.0));
                                if toast_button(ui, action, None) {
                                    outcome = ToastOutcome::Acted;
                                }
                                let icon = Some(crate::look::Icon::X);
                                if toast_button(ui, close, icon) {
                                    outcome = ToastOutcome::Gone;
                                }
                            }
                        });
                    });
            });
        outcome
    }
}

/// A button on ink: its text, or only an icon.
fn toast_button(ui: &mut Ui, text: &str, icon: Option<crate::look::Icon>) -> bool {
    let tokens = ui.tokens();
    let color = tokens.ink(if icon.is_some() {
        Ink::OnInk
    } else {
        Ink::Accent
    });
    let galley = paint::text(ui, Type::Button, color, text, f32::INFINITY);
    let height = tokens.target(44.0);
    let size = match icon {
        Some(_) => Vec2::splat(height),
        None => vec2(galley.size().x + tokens.space(16.0), height),
    };
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Button, true, text));
    let ground = tokens.ink(Ink::Ink);
    paint::focus_ring(ui, &response, rect.shrink(6.0), tokens.radius.key);
    if response.has_focus() || response.hovered() {
        let fill = paint::blend(ground, tokens.ink(Ink::OnInk), 0.12);
        ui.painter()
            .rect_filled(rect.shrink(6.0), tokens.corner(tokens.radius.key), fill);
    }
    if let Some(icon) = icon {
        let weight = crate::look::Weight::Bold;
        paint::icon(ui, rect.center(), icon, weight, 18.0, color);
    } else {
        let at = (rect.center() - galley.size() / 2.0).round();
        ui.painter().galley(at, galley, color);
    }
    let clicked = response.clicked();
    if icon.is_some() {
        response.on_hover_text(text);
    }
    clicked
}
