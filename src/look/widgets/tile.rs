//! An answer to choose.

use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{key_cap, paint};
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// What a choice tile shows.
#[derive(Clone, Copy, Debug)]
pub struct Tile<'a> {
    /// In the medallion.
    pub icon: Option<Icon>,
    /// The answer; also the accessible name.
    pub title: &'a str,
    /// A second line.
    pub note: Option<&'a str>,
    /// The key that does the same.
    pub key: Option<&'a str>,
    /// How it stands.
    pub state: TileState,
    /// What it turned out to be, such as "Your answer".
    pub verdict: Option<&'a str>,
    /// What it is to a screen reader.
    pub role: TileRole,
}

/// How a tile stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TileState {
    /// Can be chosen.
    #[default]
    Rest,
    /// Chosen, not judged yet.
    Selected,
    /// Judged: the stronger call.
    Correct,
    /// Judged: chosen, and not this time.
    Missed,
    /// Judged, and neither.
    Quiet,
}

/// What a tile is to a screen reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TileRole {
    /// One of several.
    #[default]
    Radio,
    /// Any of several.
    Check,
    /// Goes on at once.
    Button,
}

impl TileState {
    fn is_open(self) -> bool {
        matches!(self, Self::Rest | Self::Selected)
    }
}

/// Draws a tile over the full width.
pub(crate) fn tile(ui: &mut Ui, tile: &Tile<'_>) -> Response {
    let tokens = ui.tokens();
    let open = tile.state.is_open() && ui.is_enabled();
    let selected = tile.state == TileState::Selected;
    let width = ui.available_width();
    let pad = tokens.space(if tile.note.is_some() { 20.0 } else { 16.0 });
    let gap = tokens.space(14.0);

    // The mark at the left: a medallion, a verdict's icon, or an empty ring.
    let mark = match (tile.state, tile.icon) {
        (TileState::Correct | TileState::Missed, _) => tokens.icon_size(28.0),
        (_, Some(_)) => tokens.icon_size(44.0),
        (_, None) if tile.role == TileRole::Button => 0.0,
        (_, None) => tokens.icon_size(24.0),
    };
    let ink = match tile.state {
        TileState::Selected => Ink::Primary,
        TileState::Quiet => Ink::Ink2,
        TileState::Rest | TileState::Correct | TileState::Missed => Ink::Ink,
    };
    let verdict_ink = match tile.state {
        TileState::Correct => Ink::Good,
        TileState::Missed => Ink::Miss,
        TileState::Rest | TileState::Selected | TileState::Quiet => Ink::Ink2,
    };
    let key_size = tile
        .key
        .filter(|_| open)
        .map(|key| key_cap::size(ui, key))
        .unwrap_or_default();
    let verdict_in = |ui: &Ui, text: &str, room: f32| {
        paint::text(ui, Type::SmallStrong, tokens.ink(verdict_ink), text, room)
    };
    let mut verdict = tile
        .verdict
        .map(|verdict| verdict_in(ui, verdict, width * 0.45));
    let left = pad + if mark > 0.0 { mark + gap } else { 0.0 };
    let mut right = pad;
    if key_size.x > 0.0 {
        right += key_size.x + gap;
    }
    let style = if tile.note.is_some() || tile.icon.is_some() {
        Type::H3
    } else {
        Type::Strong
    };
    // The verdict goes below the title instead of squeezing it.
    let below = verdict.as_ref().is_some_and(|verdict| {
        let beside = width - left - right - verdict.size().x - gap;
        let one_line = paint::text(ui, style, tokens.ink(ink), tile.title, f32::INFINITY);
        beside < one_line.size().x.min(tokens.target(160.0))
    });
    if let (Some(verdict), false) = (&verdict, below) {
        right += verdict.size().x + gap;
    }
    let room = (width - left - right).max(tokens.target(60.0));
    if below {
        verdict = tile.verdict.map(|verdict| verdict_in(ui, verdict, room));
    }
    let name = paint::text(ui, style, tokens.ink(ink), tile.title, room);
    let note = tile
        .note
        .map(|note| paint::text(ui, Type::Small, tokens.ink(Ink::Ink2), note, room));
    let mut content = name.size().y + note.as_ref().map_or(0.0, |note| note.size().y + 2.0);
    if let (Some(verdict), true) = (&verdict, below) {
        content += verdict.size().y + 2.0;
    }
    let floor = tokens.target(if tile.note.is_some() {
        84.0
    } else if tile.icon.is_some() && open {
        76.0
    } else {
        56.0
    });
    let height = floor.max(content + 2.0 * tokens.space(14.0)).ceil();

    let sense = if open { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    describe(ui, &response, tile, open);
    if !paint::reveal(ui, &response) {
        return response;
    }

    let hover = paint::touch(ui, response.id, open && !selected && response.hovered());
    let surface = tokens.tint(Tint::Surface);
    let (fill, edge) = match tile.state {
        TileState::Rest => {
            let color = paint::blend(tokens.ink(Ink::LineStrong), tokens.ink(Ink::Primary), hover);
            let fill = paint::blend(surface, tokens.tint(Tint::Primary), hover);
            (fill, Stroke::new(tokens.stroke.control, color))
        }
        TileState::Selected => (
            tokens.tint(Tint::Primary),
            Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Primary)),
        ),
        TileState::Correct => (
            tokens.tint(Tint::Good),
            Stroke::new(tokens.stroke.control, tokens.ink(Ink::Good)),
        ),
        TileState::Missed => (
            surface,
            Stroke::new(tokens.stroke.control, tokens.ink(Ink::Miss)),
        ),
        TileState::Quiet => (
            surface,
            Stroke::new(tokens.stroke.control, tokens.ink(Ink::Line)),
        ),
    };
    paint::focus_ring(ui, &response, rect, tokens.radius.card);
    paint::plate(ui, rect, tokens.radius.card, fill, edge);
    paint_mark(ui, rect.left() + pad + mark / 2.0, rect, mark, tile);

    let mut top = (rect.center().y - content / 2.0).round();
    let x = rect.left() + left;
    let name_height = name.size().y;
    ui.painter()
        .galley(pos2(x, top), name, Color32::PLACEHOLDER);
    top += name_height + 2.0;
    if let Some(note) = note {
        let height = note.size().y;
        ui.painter()
            .galley(pos2(x, top), note, Color32::PLACEHOLDER);
        top += height + 2.0;
    }
    let mut end = rect.right() - pad;
    if let Some(key) = tile.key.filter(|_| open) {
        let min = pos2(end - key_size.x, rect.center().y - key_size.y / 2.0);
        key_cap::paint_key_cap(ui, Rect::from_min_size(min, key_size), key);
        end -= key_size.x + gap;
    }
    if let Some(verdict) = verdict {
        let at = if below {
            pos2(x, top)
        } else {
            pos2(
                end - verdict.size().x,
                (rect.center().y - verdict.size().y / 2.0).round(),
            )
        };
        ui.painter().galley(at, verdict, Color32::PLACEHOLDER);
    }
    response
}

/// The medallion, the icon of the verdict, or the ring to fill.
fn paint_mark(ui: &Ui, x: f32, rect: Rect, size: f32, tile: &Tile<'_>) {
    if size == 0.0 {
        return;
    }
    let tokens = ui.tokens();
    let center = pos2(x, rect.center().y);
    let (fill_ink, on) = (tokens.ink(Ink::Primary), tokens.ink(Ink::OnPrimary));
    match (tile.state, tile.icon) {
        (TileState::Correct, _) => {
            let color = tokens.ink(Ink::Good);
            paint::icon(ui, center, Icon::CHECK_CIRCLE, Weight::Fill, 28.0, color);
        }
        (TileState::Missed, _) => {
            let color = tokens.ink(Ink::Miss);
            paint::icon(
                ui,
                center,
                Icon::ARROW_BEND_UP_RIGHT,
                Weight::Bold,
                26.0,
                color,
            );
        }
        (TileState::Selected, Some(icon)) => {
            ui.painter().circle_filled(center, size / 2.0, fill_ink);
            paint::icon(ui, center, icon, Weight::Fill, 26.0, on);
        }
        (_, Some(icon)) => {
            let ground = tokens.tint(Tint::Surface2);
            ui.painter().circle_filled(center, size / 2.0, ground);
            let color = tokens.ink(Ink::Ink2);
            paint::icon(ui, center, icon, Weight::Regular, 26.0, color);
        }
        (_, None) => {
            let selected = tile.state == TileState::Selected;
            if tile.role == TileRole::Check {
                paint_check(
                    ui,
                    Rect::from_center_size(center, vec2(size, size)),
                    selected,
                );
            } else {
                paint_radio(
                    ui,
                    Rect::from_center_size(center, vec2(size, size)),
                    selected,
                );
            }
        }
    }
}

/// A radio ring, filled with a dot when chosen.
pub(super) fn paint_radio(ui: &Ui, rect: Rect, selected: bool) {
    let tokens = ui.tokens();
    let radius = rect.width() / 2.0 - 1.0;
    let edge = if selected {
        Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Primary))
    } else {
        tokens.outline()
    };
    ui.painter()
        .circle(rect.center(), radius, tokens.tint(Tint::Surface), edge);
    if selected {
        ui.painter()
            .circle_filled(rect.center(), radius * 0.5, tokens.ink(Ink::Primary));
    }
}

/// A check box, filled with a check when chosen.
pub(super) fn paint_check(ui: &Ui, rect: Rect, selected: bool) {
    let tokens = ui.tokens();
    let rect = rect.shrink(1.0);
    if selected {
        let primary = tokens.ink(Ink::Primary);
        paint::plate(ui, rect, tokens.radius.key, primary, Stroke::NONE);
        let on = tokens.ink(Ink::OnPrimary);
        paint::icon(ui, rect.center(), Icon::CHECK, Weight::Bold, 16.0, on);
    } else {
        let surface = tokens.tint(Tint::Surface);
        paint::plate(ui, rect, tokens.radius.key, surface, tokens.outline());
    }
}

/// Tells a screen reader what the tile is, how it stands and what it turned out to be.
fn describe(ui: &Ui, response: &Response, tile: &Tile<'_>, open: bool) {
    let selected = tile.state == TileState::Selected;
    let role = match tile.role {
        TileRole::Radio => Role::RadioButton,
        TileRole::Check => Role::CheckBox,
        TileRole::Button => Role::Button,
    };
    response.widget_info(|| match tile.role {
        TileRole::Button => WidgetInfo::labeled(role, open, tile.title),
        TileRole::Radio | TileRole::Check => WidgetInfo::selected(role, open, selected, tile.title),
    });
    let parts: Vec<&str> = [tile.verdict, tile.note].into_iter().flatten().collect();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        if !parts.is_empty() {
            node.set_description(parts.join(". "));
        }
        if let Some(key) = tile.key.filter(|_| open) {
            node.set_keyboard_shortcut(key.to_owned());
        }
    });
}
