//! A tip: an icon and a text on a tint.

use egui::{Layout, Response, Ui};

use super::cards;
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// Draws the tip over the full width.
pub(crate) fn tip(ui: &mut Ui, icon: Icon, tint: Tint, text: &str) -> Response {
    let tokens = ui.tokens();
    cards::tinted(&tokens, tint)
        .corner_radius(tokens.corner(tokens.radius.option))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.with_layout(Layout::left_to_right(egui::Align::TOP), |ui| {
                ui.spacing_mut().item_spacing.x = tokens.space(16.0);
                let ink = if tint.ink() == Ink::Ink2 {
                    Ink::AccentInk
                } else {
                    tint.ink()
                };
                ui.icon(icon, Weight::Fill, 24.0, ink);
                ui.vertical(|ui| ui.styled(Type::Body, Ink::Ink, text));
            });
        })
        .response
}
