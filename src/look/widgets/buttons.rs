//! Buttons.

use egui::accesskit::Role;
use egui::{Response, Sense, Stroke, Ui, Widget, WidgetInfo, vec2};

use super::paint;
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Theme, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// How much a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main action of a screen.
    Primary,
    /// An action beside it.
    Secondary,
    /// A quiet action without an edge.
    Ghost,
    /// Review and reveal.
    Accent,
}

/// Height of a button at 100 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonSize {
    /// 44 points.
    Small,
    /// 48 points.
    #[default]
    Medium,
    /// 56 points.
    Large,
    /// 64 points, for kiosks.
    Kiosk,
}

/// A button with a text and perhaps an icon.
#[must_use = "add it to a Ui"]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one switch of the builder"
)]
pub struct LookButton<'a> {
    kind: ButtonKind,
    size: ButtonSize,
    text: &'a str,
    icon: Option<Icon>,
    icon_after: bool,
    enabled: bool,
    min_width: f32,
    fill: bool,
    selected: bool,
}

impl<'a> LookButton<'a> {
    /// A button of medium size.
    pub fn new(kind: ButtonKind, text: &'a str) -> Self {
        Self {
            kind,
            size: ButtonSize::default(),
            text,
            icon: None,
            icon_after: false,
            enabled: true,
            min_width: if kind == ButtonKind::Ghost {
                0.0
            } else {
                120.0
            },
            fill: false,
            selected: false,
        }
    }

    /// Another size.
    pub fn size(mut self, size: ButtonSize) -> Self {
        self.size = size;
        self
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: Option<Icon>) -> Self {
        self.icon = icon;
        self
    }

    /// An icon after the text.
    pub fn icon_after(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self.icon_after = true;
        self
    }

    /// Whether it can be pressed. The text stays readable when it cannot.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Least width in points at 100 %.
    pub fn min_width(mut self, points: f32) -> Self {
        self.min_width = points;
        self
    }

    /// Whether it stands for where the person is, such as the tab of this screen.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// As wide as there is room.
    pub fn fill_width(mut self) -> Self {
        self.fill = true;
        self
    }
}

impl Widget for LookButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = ui.tokens();
        let enabled = self.enabled && ui.is_enabled();
        let (height, style, radius) = match self.size {
            ButtonSize::Small => (44.0, Type::ButtonSmall, tokens.radius.control),
            ButtonSize::Medium => (48.0, Type::Button, tokens.radius.control),
            ButtonSize::Large => (56.0, Type::ButtonLarge, tokens.radius.option),
            ButtonSize::Kiosk => (64.0, Type::ButtonLarge, tokens.radius.option),
        };
        let pad = tokens.space(match (self.kind, self.size) {
            (ButtonKind::Ghost, _) => 12.0,
            (_, ButtonSize::Small) => 16.0,
            (_, ButtonSize::Medium) => 24.0,
            (_, ButtonSize::Large | ButtonSize::Kiosk) => 32.0,
        });
        let icon_points = 20.0;
        let icon_room = if self.icon.is_some() {
            tokens.icon_size(icon_points) + tokens.space(8.0)
        } else {
            0.0
        };
        let room = ui.available_width();
        let text_color = |ink| tokens.ink(ink);
        let color = match self.kind {
            _ if !enabled => text_color(Ink::Ink3),
            ButtonKind::Primary => text_color(Ink::OnPrimary),
            ButtonKind::Accent => text_color(Ink::OnAccent),
            ButtonKind::Ghost if self.size == ButtonSize::Small && !self.selected => {
                text_color(Ink::Ink2)
            }
            ButtonKind::Secondary | ButtonKind::Ghost => text_color(Ink::Primary),
        };
        // A button grows to two lines rather than cut its text short.
        let wrap = (room - 2.0 * pad - icon_room).max(tokens.target(40.0));
        let galley = paint::text(ui, style, color, self.text, wrap);
        let content = galley.size().x + icon_room;
        let mut width = (content + 2.0 * pad).max(tokens.target(self.min_width).min(room));
        if self.fill {
            width = width.max(room);
        }
        let height = tokens
            .target(height)
            .max(galley.size().y + 2.0 * tokens.space(10.0));
        let sense = if enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), height), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, self.text));
        if self.selected {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_aria_current(egui::accesskit::AriaCurrent::Page);
            });
        }
        if !paint::reveal(ui, &response) {
            return response;
        }
        let pressed = enabled && response.is_pointer_button_down_on();
        let hover = paint::touch(ui, response.id, enabled && response.hovered());
        let tint = tokens.tint(Tint::Primary);
        let (fill, edge) = match self.kind {
            ButtonKind::Ghost if !enabled => (egui::Color32::TRANSPARENT, Stroke::NONE),
            _ if !enabled => (
                tokens.tint(Tint::Sunken),
                Stroke::new(tokens.stroke.control, tokens.ink(Ink::Line)),
            ),
            ButtonKind::Primary if pressed => (tokens.primary_press(), Stroke::NONE),
            ButtonKind::Primary => {
                let fill = paint::blend(tokens.ink(Ink::Primary), tokens.primary_hover(), hover);
                (fill, Stroke::NONE)
            }
            ButtonKind::Accent => {
                // 6 % and 10 % towards its text.
                let share = if pressed { 0.10 } else { 0.06 * hover };
                let accent = tokens.ink(Ink::Accent);
                let edge = if tokens.theme() == Theme::Contrast {
                    tokens.outline()
                } else {
                    Stroke::NONE
                };
                (paint::blend(accent, tokens.ink(Ink::OnAccent), share), edge)
            }
            ButtonKind::Secondary => {
                let edge = if pressed {
                    Stroke::new(tokens.stroke.control, tokens.ink(Ink::Primary))
                } else {
                    tokens.outline()
                };
                let share = if pressed { 1.0 } else { hover };
                (paint::blend(tokens.tint(Tint::Surface), tint, share), edge)
            }
            ButtonKind::Ghost => {
                let fill = if pressed {
                    paint::blend(tint, tokens.ink(Ink::Primary), 0.12)
                } else if self.selected {
                    tint
                } else {
                    tint.gamma_multiply(hover)
                };
                let edge = if self.selected {
                    super::cards::contrast_edge(&tokens)
                } else {
                    Stroke::NONE
                };
                (fill, edge)
            }
        };
        paint::focus_ring(ui, &response, rect, radius);
        if response.has_focus() && self.kind == ButtonKind::Ghost && fill.a() < 255 {
            // The halo is solid; a see-through button needs a ground of its own on it.
            paint::plate(ui, rect, radius, tokens.tint(Tint::Surface), Stroke::NONE);
        }
        if !enabled && edge.width > 0.0 && tokens.theme() == Theme::Contrast {
            // The theme has no paler colour to say it with.
            paint::plate(ui, rect, radius, fill, Stroke::NONE);
            paint::dashed_plate(ui, rect, radius, edge);
        } else {
            paint::plate(ui, rect, radius, fill, edge);
        }
        let down = if pressed { 1.0 } else { 0.0 };
        let mut left = rect.center().x - content / 2.0;
        let middle = rect.center().y + down;
        let text_size = galley.size();
        let icon_half = tokens.icon_size(icon_points) / 2.0;
        if let Some(icon) = self.icon {
            let x = if self.icon_after {
                left + content - icon_half
            } else {
                left + icon_half
            };
            paint::icon(
                ui,
                egui::pos2(x, middle),
                icon,
                Weight::Bold,
                icon_points,
                color,
            );
            if !self.icon_after {
                left += icon_room;
            }
        }
        ui.painter().galley(
            egui::pos2(left.round(), (middle - text_size.y / 2.0).round()),
            galley,
            color,
        );
        response
    }
}

/// A button that shows an icon only; `boxed` gives it an edge.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, boxed: bool) -> Response {
    let tokens = ui.tokens();
    let enabled = ui.is_enabled();
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let side = tokens.target(44.0);
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    if paint::reveal(ui, &response) {
        let radius = tokens.radius.control;
        paint::focus_ring(ui, &response, rect, radius);
        let hover = paint::touch(ui, response.id, enabled && response.hovered());
        let idle = if boxed || response.has_focus() {
            tokens.tint(Tint::Surface)
        } else {
            egui::Color32::TRANSPARENT
        };
        let fill = if response.is_pointer_button_down_on() {
            tokens.tint(Tint::Primary)
        } else {
            paint::blend(idle, tokens.tint(Tint::Surface2), hover)
        };
        let edge = if boxed { tokens.edge() } else { Stroke::NONE };
        paint::plate(ui, rect, radius, fill, edge);
        let ink = if enabled { Ink::Ink2 } else { Ink::Ink3 };
        paint::icon(
            ui,
            rect.center(),
            icon,
            Weight::Regular,
            24.0,
            tokens.ink(ink),
        );
    }
    response.on_hover_text(name)
}
