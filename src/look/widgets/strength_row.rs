//! A skill in a row: badge, name, a bar with its interval, a word.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{cards, emblem, paint};
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// From this width on, divided by the text scale, everything stands in one line.
const ONE_LINE_FROM: f32 = 380.0;

/// The sign at the start of the row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Badge {
    /// An icon on a field of this colour.
    Icon(Icon, Ink),
    /// The emblem of the strand at this index.
    Strand(usize),
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct StrengthRow<'a> {
    /// The sign at its start.
    pub badge: Badge,
    /// Its name.
    pub name: &'a str,
    /// A faint line below the name.
    pub note: &'a str,
    /// A word for how far it is.
    pub word: &'a str,
    /// How far, its lower end, its upper end: each `0.0..=1.0`.
    pub share: [f64; 3],
    /// What a screen reader says.
    pub spoken: &'a str,
}

/// Draws the row over the full width.
pub fn strength_row(ui: &mut Ui, row: &StrengthRow<'_>) -> Response {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let one_line = width / tokens.scale() >= ONE_LINE_FROM;
    let (ink, faint) = (tokens.ink(Ink::Ink), tokens.ink(Ink::Ink2));
    let badge = tokens.icon_size(32.0);
    let gap = tokens.space(12.0);
    let word = paint::text(ui, Type::Small, faint, row.word, width * 0.4);
    let word_room = word.size().x.max(tokens.target(66.0).min(width * 0.25));
    let bar = if one_line {
        (width * 0.28).min(tokens.target(125.0))
    } else {
        width - badge - word_room - 2.0 * gap
    };
    let name_room = if one_line {
        width - badge - bar - word_room - 3.0 * gap
    } else {
        width - badge - gap
    };
    let name = paint::text(ui, Type::Strong, ink, row.name, name_room);
    let note = paint::text(ui, Type::Caption, faint, row.note, name_room);
    let words = name.size().y + note.size().y;
    let second = if one_line {
        0.0
    } else {
        word.size().y + tokens.space(4.0)
    };
    let size = vec2(width, words.max(badge) + second);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, row.spoken));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let top = Rect::from_min_size(rect.min, vec2(width, words.max(badge)));
    let sign = Rect::from_min_size(
        pos2(top.left(), top.center().y - badge / 2.0),
        vec2(badge, badge),
    );
    match row.badge {
        Badge::Icon(icon, color) => {
            paint::plate(
                ui,
                sign,
                tokens.radius.badge,
                tokens.ink(color),
                Stroke::NONE,
            );
            let on = tokens.ink(Ink::OnStrand);
            paint::icon(ui, sign.center(), icon, Weight::Fill, 18.0, on);
        }
        Badge::Strand(idx) => emblem::paint_emblem(ui, sign, idx, false),
    }
    let left = sign.right() + gap;
    let head = pos2(left, top.center().y - words / 2.0).round();
    let below = pos2(left, head.y + name.size().y);
    ui.painter().galley(head, name, ink);
    ui.painter().galley(below, note, faint);
    let (bar_left, middle) = if one_line {
        (left + name_room + gap, rect.center().y)
    } else {
        (left, rect.bottom() - word.size().y / 2.0)
    };
    paint_bar(ui, row, bar_left, middle, bar);
    let spot = pos2(rect.right() - word.size().x, middle - word.size().y / 2.0);
    ui.painter().galley(spot.round(), word, faint);
    response
}

/// The bar, and below it the interval.
fn paint_bar(ui: &Ui, row: &StrengthRow<'_>, left: f32, middle: f32, width: f32) {
    let tokens = ui.tokens();
    let height = tokens.space(10.0);
    let color = tokens.ink(match row.badge {
        Badge::Icon(_, ink) => ink,
        Badge::Strand(idx) => emblem::strand_look(idx).ink,
    });
    let x = |share: f64| left + width * share.clamp(0.0, 1.0) as f32;
    let bar = Rect::from_min_size(pos2(left, middle - height * 0.7), vec2(width, height));
    let radius = height / 2.0;
    let edge = cards::contrast_edge(&tokens);
    paint::plate(ui, bar, radius, tokens.tint(Tint::Sunken), edge);
    let mut filled = bar;
    filled.set_right(x(row.share[0]).max(left + height));
    paint::plate(ui, filled, radius, color, Stroke::NONE);
    let line = Stroke::new(2.0, tokens.ink(Ink::Ink2));
    let y = bar.bottom() + tokens.space(5.0);
    let (low, high) = (x(row.share[1]), x(row.share[2]));
    ui.painter().hline(low..=high, y, line);
    for end in [low, high] {
        ui.painter().vline(end, (y - 3.0)..=(y + 3.0), line);
    }
}
