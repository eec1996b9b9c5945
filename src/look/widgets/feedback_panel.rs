//! What is said after an answer.

use egui::accesskit::Live;
use egui::{Layout, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::{cards, paint};
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// How an answer is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// The stronger call.
    Good,
    /// Some of it.
    Partly,
    /// Not this time.
    Miss,
}

impl Mood {
    /// What its panel is filled with.
    pub fn tint(self) -> Tint {
        match self {
            Self::Good => Tint::Good,
            Self::Partly => Tint::Note,
            Self::Miss => Tint::Miss,
        }
    }

    /// What its title is coloured by.
    pub fn ink(self) -> Ink {
        self.tint().ink()
    }
}

/// Draws the panel over the full width. Same size and order for every mood.
pub(crate) fn feedback_panel(ui: &mut Ui, mood: Mood, title: &str, body: &str) -> Response {
    let tokens = ui.tokens();
    cards::tinted(&tokens, mood.tint())
        .inner_margin(tokens.margin_xy(24.0, 16.0))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.with_layout(Layout::left_to_right(egui::Align::TOP), |ui| {
                ui.spacing_mut().item_spacing.x = tokens.space(18.0);
                let (rect, _) = ui.allocate_exact_size(tokens.square(48.0), Sense::hover());
                paint_mood(ui, rect, mood);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = tokens.space(2.0);
                    let heading = ui.heading_as(2, Type::H2, mood.ink(), title);
                    let text = ui.styled(Type::Body, Ink::Ink, body);
                    for (id, words) in [(heading.id, title), (text.id, body)] {
                        ui.ctx().accesskit_node_builder(id, |node| {
                            node.set_live(Live::Polite);
                            node.set_label(words.to_owned());
                        });
                    }
                });
            });
        })
        .response
}

/// Circle, half circle or diamond: never by colour alone.
pub(super) fn paint_mood(ui: &Ui, rect: Rect, mood: Mood) {
    let tokens = ui.tokens();
    let color = tokens.ink(mood.ink());
    let center = rect.center();
    let radius = rect.width() / 2.0 - 2.0;
    match mood {
        Mood::Good => {
            ui.painter().circle_filled(center, radius, color);
            let on = tokens.ink(Ink::OnGood);
            paint::icon(ui, center, Icon::CHECK, Weight::Bold, 28.0, on);
        }
        Mood::Partly => {
            let width = radius * 0.17;
            let edge = Stroke::new(width, color);
            ui.painter()
                .circle_stroke(center, radius - width / 2.0, edge);
            let half: Vec<Pos2> = (0_u8..=24)
                .map(|step| {
                    let angle = (f32::from(step) * 180.0 / 24.0 - 90.0).to_radians();
                    center + Vec2::angled(angle) * (radius - width / 2.0)
                })
                .collect();
            ui.painter()
                .add(Shape::convex_polygon(half, color, Stroke::NONE));
        }
        Mood::Miss => {
            diamond(ui, center, radius * 1.1, color);
            let on = tokens.ink(Ink::OnMiss);
            paint::icon(
                ui,
                center,
                Icon::ARROW_BEND_UP_RIGHT,
                Weight::Bold,
                26.0,
                on,
            );
        }
    }
}

/// A diamond with round corners.
pub(super) fn diamond(ui: &Ui, center: Pos2, radius: f32, color: egui::Color32) {
    let side = radius * std::f32::consts::SQRT_2;
    let square = Rect::from_center_size(pos2(0.0, 0.0), vec2(side, side));
    let turned = paint::rounded_outline(square, side * 0.16)
        .into_iter()
        .map(|point| {
            let (x, y) = (point.x, point.y);
            let half = std::f32::consts::FRAC_1_SQRT_2;
            center + vec2((x - y) * half, (x + y) * half)
        })
        .collect();
    ui.painter()
        .add(Shape::convex_polygon(turned, color, Stroke::NONE));
}
