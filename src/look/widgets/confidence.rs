//! How sure the learner is.

use egui::accesskit::{Action, ActionData, Orientation, Role};
use egui::{
    Color32, EventFilter, Key, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// Least and greatest value, per cent: with two answers, 50 is a guess.
const RANGE: (u8, u8) = (50, 100);
/// Between two values, per cent.
const STEP: u8 = 10;
/// Page keys, per cent.
const PAGE: u8 = 20;

/// Words of the slider.
#[derive(Clone, Debug)]
pub struct ConfidenceWords<'a> {
    /// Accessible name: "How sure are you?".
    pub name: &'a str,
    /// In the bubble before there is a value: "Drag to answer".
    pub unset: &'a str,
    /// In the bubble for the current value: "80 % · fairly sure".
    pub value: String,
    /// Below the left end: "a guess".
    pub low: &'a str,
    /// Below the right end: "certain".
    pub high: &'a str,
}

/// Draws the slider over the full width.
pub(crate) fn confidence(
    ui: &mut Ui,
    value: &mut Option<u8>,
    words: &ConfidenceWords<'_>,
) -> Response {
    let tokens = ui.tokens();
    let enabled = ui.is_enabled();
    let width = ui.available_width();
    let thumb = tokens.target(44.0);
    let bubble_height = tokens.line_height(Type::ButtonSmall) + tokens.space(8.0);
    let tail = 6.0;
    let gap = tokens.space(8.0);
    let word_width = (width - gap) / 2.0;
    let color = tokens.ink(Ink::Ink2);
    let low = paint::text(ui, Type::Small, color, words.low, word_width);
    let high = paint::text(ui, Type::Small, color, words.high, word_width);
    let words_height = low.size().y.max(high.size().y);
    let height = bubble_height + tail + gap + thumb + gap + words_height;
    let sense = if enabled {
        Sense::click_and_drag()
    } else {
        Sense::hover()
    };
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), sense);

    let rail_y = rect.top() + bubble_height + tail + gap + thumb / 2.0;
    let rail = Rect::from_min_max(
        pos2(rect.left() + thumb / 2.0, rail_y - tokens.space(6.0)),
        pos2(rect.right() - thumb / 2.0, rail_y + tokens.space(6.0)),
    );
    let before = *value;
    if enabled {
        steer(ui, &response, value, rail);
    }
    if *value != before {
        response.mark_changed();
    }
    describe(ui, &response, *value, words, enabled);
    if !paint::reveal(ui, &response) {
        return response;
    }

    let share = value.map_or(0.0, share_of);
    let center = pos2(egui::lerp(rail.x_range(), share), rail_y);
    paint_rail(ui, rail, center.x, *value, enabled);
    paint_thumb(ui, &response, center, thumb, value.is_some(), enabled);
    let bubble = Rect::from_min_size(rect.min, vec2(width, bubble_height));
    paint_bubble(ui, bubble, center.x, *value, words);
    let y = rect.bottom() - words_height;
    ui.painter().galley(pos2(rect.left(), y), low, color);
    let x = rect.right() - high.size().x;
    ui.painter().galley(pos2(x, y), high, color);
    response
}

/// Where a value lies on the rail, `0.0..=1.0`.
fn share_of(value: u8) -> f32 {
    let (low, high) = RANGE;
    (f32::from(value.clamp(low, high)) - f32::from(low)) / f32::from(high - low)
}

/// The value nearest to a share of the rail.
fn value_at(share: f32) -> u8 {
    let (low, high) = RANGE;
    let steps = f32::from((high - low) / STEP);
    low + (share.clamp(0.0, 1.0) * steps).round() as u8 * STEP
}

/// Pointer, keys and assistive technology.
fn steer(ui: &Ui, response: &Response, value: &mut Option<u8>, rail: Rect) {
    let (low, high) = RANGE;
    if let Some(pos) = response.interact_pointer_pos()
        && (response.is_pointer_button_down_on() || response.clicked() || response.dragged())
    {
        let share = (pos.x - rail.left()) / rail.width().max(1.0);
        *value = Some(value_at(share));
        response.request_focus();
    }
    let id = response.id;
    if response.has_focus() {
        // The arrows move the value, not the focus; up and down still leave the slider alone.
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let mut moved = 0_i16;
        let mut end = None;
        ui.input_mut(|input| {
            let mut times = |key| presses(input.count_and_consume_key(egui::Modifiers::NONE, key));
            let step = i16::from(STEP);
            let page = i16::from(PAGE);
            moved += (times(Key::ArrowRight) + times(Key::ArrowUp)) * step;
            moved -= (times(Key::ArrowLeft) + times(Key::ArrowDown)) * step;
            moved += times(Key::PageUp) * page;
            moved -= times(Key::PageDown) * page;
            if times(Key::Home) > 0 {
                end = Some(low);
            }
            if times(Key::End) > 0 {
                end = Some(high);
            }
        });
        shift(value, moved);
        if end.is_some() {
            *value = end;
        }
    }
    let (steps, set) = ui.input(|input| {
        let count = |action| presses(input.num_accesskit_action_requests(id, action));
        let steps = count(Action::Increment) - count(Action::Decrement);
        let set = input
            .accesskit_action_requests(id, Action::SetValue)
            .filter_map(|request| match request.data {
                Some(ActionData::NumericValue(value)) => Some(value),
                _ => None,
            })
            .last();
        (steps, set)
    });
    shift(value, steps * i16::from(STEP));
    if let Some(set) = set {
        let (low, high) = (f64::from(low), f64::from(high));
        *value = Some(value_at(((set - low) / (high - low)) as f32));
    }
}

/// How often a key was pressed in one frame; more than the range is as good as the range.
fn presses(count: usize) -> i16 {
    i16::try_from(count.min(usize::from(RANGE.1))).unwrap_or_default()
}

/// Moves the value; the first move of an unset one sets it to the nearest end.
fn shift(value: &mut Option<u8>, by: i16) {
    if by == 0 {
        return;
    }
    let (low, high) = (i16::from(RANGE.0), i16::from(RANGE.1));
    let start = value.map_or(if by > 0 { low - i16::from(STEP) } else { low }, i16::from);
    let moved = (start + by).clamp(low, high);
    *value = u8::try_from(moved).ok();
}

fn describe(
    ui: &Ui,
    response: &Response,
    value: Option<u8>,
    words: &ConfidenceWords<'_>,
    enabled: bool,
) {
    let (low, high) = RANGE;
    response.widget_info(|| WidgetInfo {
        value: value.map(f64::from),
        ..WidgetInfo::labeled(Role::Slider, enabled, words.name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_orientation(Orientation::Horizontal);
        node.set_min_numeric_value(f64::from(low));
        node.set_max_numeric_value(f64::from(high));
        node.set_numeric_value_step(f64::from(STEP));
        node.set_numeric_value_jump(f64::from(PAGE));
        match value {
            Some(value) => {
                node.set_numeric_value(f64::from(value));
                node.set_value(words.value.clone());
            }
            None => node.set_value(words.unset.to_owned()),
        }
        if enabled {
            node.add_action(Action::SetValue);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        }
    });
}

fn paint_rail(ui: &Ui, rail: Rect, x: f32, value: Option<u8>, enabled: bool) {
    let tokens = ui.tokens();
    let radius = rail.height() / 2.0;
    let ground = if enabled {
        tokens.tint(Tint::Sunken)
    } else {
        tokens.ink(Ink::Line)
    };
    let edge = Stroke::new(1.5, tokens.ink(Ink::LineStrong));
    paint::plate(ui, rail, radius, ground, edge);
    let (low, high) = RANGE;
    for stop in (low + STEP..high).step_by(usize::from(STEP)) {
        let at = pos2(egui::lerp(rail.x_range(), share_of(stop)), rail.center().y);
        if at.x > x || value.is_none() {
            ui.painter()
                .circle_filled(at, 2.0, tokens.ink(Ink::LineStrong));
        }
    }
    if value.is_some() {
        let filled = rail.with_max_x(x);
        let ink = if enabled {
            Ink::Primary
        } else {
            Ink::LineStrong
        };
        paint::plate(ui, filled, radius, tokens.ink(ink), Stroke::NONE);
    }
}

fn paint_thumb(
    ui: &Ui,
    response: &Response,
    center: egui::Pos2,
    size: f32,
    set: bool,
    enabled: bool,
) {
    let tokens = ui.tokens();
    let rect = Rect::from_center_size(center, vec2(size, size));
    let radius = size / 2.0;
    paint::focus_ring_always(ui, response, rect, radius);
    let hover = paint::touch(ui, response.id, enabled && response.hovered());
    let primary = paint::blend(tokens.ink(Ink::Primary), tokens.primary_hover(), hover);
    let surface = tokens.tint(Tint::Surface);
    if !enabled {
        let edge = Stroke::new(tokens.stroke.selected, tokens.ink(Ink::LineStrong));
        paint::plate(ui, rect, radius, surface, edge);
    } else if set {
        let shadow = tokens.shadow_high().as_shape(rect, tokens.corner(radius));
        ui.painter().add(shadow);
        let edge = Stroke::new(4.0, primary);
        paint::plate(ui, rect, radius, surface, edge);
        let grip = tokens.ink(Ink::Primary);
        paint::icon(ui, center, Icon::DOTS_SIX, Weight::Bold, 18.0, grip);
    } else {
        // Hollow: no default is scored.
        paint::plate(ui, rect, radius, tokens.tint(Tint::Bg), Stroke::NONE);
        let points = paint::rounded_outline(rect.shrink(1.5), radius);
        let edge = Stroke::new(tokens.stroke.selected, primary);
        ui.painter()
            .extend(Shape::dashed_line(&points, edge, 5.0, 5.0));
    }
}

fn paint_bubble(ui: &Ui, room: Rect, x: f32, value: Option<u8>, words: &ConfidenceWords<'_>) {
    let tokens = ui.tokens();
    let pad = tokens.space(12.0);
    let (text, style, color) = if value.is_some() {
        (
            words.value.as_str(),
            Type::ButtonSmall,
            tokens.ink(Ink::OnInk),
        )
    } else {
        (words.unset, Type::Small, tokens.ink(Ink::Ink2))
    };
    let galley = paint::text(ui, style, color, text, room.width() - 2.0 * pad);
    let top = room.bottom() - galley.size().y - tokens.space(8.0);
    if value.is_none() {
        let at = pos2(room.left(), (top + tokens.space(4.0)).round());
        ui.painter().galley(at, galley, color);
        return;
    }
    let width = galley.size().x + 2.0 * pad;
    let left = (x - width / 2.0).clamp(room.left(), (room.right() - width).max(room.left()));
    let rect = Rect::from_min_max(
        pos2(left.round(), top),
        pos2(left.round() + width, room.bottom()),
    );
    let fill = tokens.ink(Ink::Ink);
    paint::plate(ui, rect, tokens.radius.badge, fill, Stroke::NONE);
    let foot = rect.bottom() - 0.5;
    ui.painter().add(Shape::convex_polygon(
        vec![
            pos2(x - 7.0, foot),
            pos2(x + 7.0, foot),
            pos2(x, foot + 6.0),
        ],
        fill,
        Stroke::NONE,
    ));
    let at = (rect.center() - galley.size() / 2.0).round();
    ui.painter().galley(at, galley, Color32::PLACEHOLDER);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_snap_to_tens() {
        for (share, value) in [
            (0.0, 50),
            (0.09, 50),
            (0.11, 60),
            (0.6, 80),
            (1.0, 100),
            (2.0, 100),
        ] {
            assert_eq!(value_at(share), value, "{share}");
        }
    }

    #[test]
    fn the_first_step_sets_the_slider() {
        let mut value = None;
        shift(&mut value, 10);
        assert_eq!(value, Some(50));
        shift(&mut value, 10);
        assert_eq!(value, Some(60));
        shift(&mut value, -20);
        assert_eq!(value, Some(50));
    }
}
