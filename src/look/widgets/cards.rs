//! Frames of cards, wells and panels.

use egui::{Frame, Margin, Stroke};

use crate::look::tokens::{Ink, Theme, Tint, Tokens};

/// A resting card.
pub fn card(tokens: &Tokens) -> Frame {
    Frame::new()
        .fill(tokens.tint(Tint::Surface))
        .stroke(tokens.edge())
        .corner_radius(tokens.corner(tokens.radius.card))
        .shadow(tokens.shadow_low())
        .inner_margin(tokens.margin(24.0))
}

/// A card within a column: no shadow.
pub fn flat_card(tokens: &Tokens) -> Frame {
    card(tokens).shadow(egui::Shadow::NONE)
}

/// The card of an exhibit.
pub fn exhibit(tokens: &Tokens) -> Frame {
    card(tokens)
        .fill(tokens.tint(Tint::Paper))
        .shadow(tokens.shadow_high())
        .inner_margin(Margin::ZERO)
}

/// A sunken area.
pub fn well(tokens: &Tokens) -> Frame {
    Frame::new()
        .fill(tokens.tint(Tint::Sunken))
        .stroke(contrast_edge(tokens))
        .corner_radius(tokens.corner(tokens.radius.control))
        .inner_margin(tokens.margin_xy(16.0, 12.0))
}

/// A tinted panel.
pub fn tinted(tokens: &Tokens, tint: Tint) -> Frame {
    Frame::new()
        .fill(tokens.tint(tint))
        .stroke(contrast_edge(tokens))
        .corner_radius(tokens.corner(tokens.radius.panel))
        .inner_margin(tokens.margin_xy(20.0, 16.0))
}

/// Tints vanish in the high-contrast theme; an edge stands in for them.
pub fn contrast_edge(tokens: &Tokens) -> Stroke {
    if tokens.theme() == Theme::Contrast {
        Stroke::new(tokens.stroke.control, tokens.ink(Ink::Line))
    } else {
        Stroke::NONE
    }
}
