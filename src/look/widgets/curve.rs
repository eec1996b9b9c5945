//! A calibration curve: what was said, and how often it was right.

use egui::accesskit::Role;
use egui::epaint::TextShape;
use egui::{
    Align2, Color32, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::look::tokens::{Ink, Theme, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// Height of the axes at 100 % text, in points.
const HEIGHT: f32 = 206.0;

/// One mark of the curve; all shares `0.0..=1.0`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveMark {
    /// What was said, `0.5..=1.0`.
    pub said: f64,
    /// The share that was right.
    pub right: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of its interval.
    pub high: f64,
    /// Answers behind it: the size of the mark.
    pub n: usize,
}

/// What is written on the curve.
pub struct CurveWords<'a> {
    /// What a screen reader says.
    pub name: &'a str,
    /// Below the horizontal axis.
    pub along: &'a str,
    /// Along the vertical axis.
    pub up: &'a str,
    /// In the legend, for the diagonal.
    pub ideal: &'a str,
    /// In the legend, for the curve.
    pub own: &'a str,
    /// How a share is written.
    pub percent: &'a dyn Fn(f64) -> String,
}

/// Draws the curve over the full width.
pub fn curve(ui: &mut Ui, marks: &[CurveMark], words: &CurveWords<'_>) -> Response {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let caption = tokens.ink(Ink::Ink2);
    let layout =
        |ui: &Ui, text: &str, room: f32| paint::text(ui, Type::Caption, caption, text, room);
    let up = layout(ui, words.up, tokens.target(HEIGHT));
    let row = tokens.line_height(Type::Caption);
    let widest_tick = layout(ui, &(words.percent)(1.0), f32::INFINITY).size().x;
    let gap = tokens.space(8.0);
    let left_room = row + gap + widest_tick + gap;
    let inner = width - left_room - widest_tick / 2.0;
    let along = layout(ui, words.along, width - left_room);
    let legend = legend_rows(ui, words, width - left_room);
    let legend_height = legend.len() as f32 * (row + 2.0) + gap;
    let foot = tokens.space(5.0) + row + along.size().y;
    let size = vec2(width, legend_height + tokens.target(HEIGHT) + foot);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words.name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = Rect::from_min_size(
        pos2(rect.left() + left_room, rect.top() + legend_height),
        vec2(inner, tokens.target(HEIGHT)),
    );
    // Down to 40 %, and further when an interval reaches there.
    let lowest = marks.iter().map(|mark| mark.low).fold(0.4, f64::min);
    let bottom = (lowest * 5.0).floor() / 5.0;
    let at = |said: f64, right: f64| {
        pos2(
            ground.left() + ground.width() * ((said - 0.5) / 0.5) as f32,
            ground.bottom() - ground.height() * ((right - bottom) / (1.0 - bottom)) as f32,
        )
    };

    let line = Stroke::new(1.5, tokens.ink(Ink::Line));
    let mut tick = bottom;
    while tick < 1.01 {
        let y = at(0.5, tick).y;
        ui.painter().hline(ground.x_range(), y, line);
        let galley = layout(ui, &(words.percent)(tick), f32::INFINITY);
        let spot = pos2(
            ground.left() - gap - galley.size().x,
            y - galley.size().y / 2.0,
        );
        ui.painter().galley(spot.round(), galley, caption);
        tick += 0.2;
    }
    let step = if ground.width() / 5.0 < widest_tick + 6.0 {
        2
    } else {
        1
    };
    for tick in (0..=5_u8).rev().step_by(step) {
        let said = 0.5 + f64::from(tick) / 10.0;
        let galley = layout(ui, &(words.percent)(said), f32::INFINITY);
        let x = at(said, bottom).x - galley.size().x / 2.0;
        let spot = pos2(x, ground.bottom() + tokens.space(5.0));
        ui.painter().galley(spot.round(), galley, caption);
    }
    let x = ground.center().x - along.size().x / 2.0;
    let spot = pos2(x, ground.bottom() + tokens.space(5.0) + row);
    ui.painter().galley(spot.round(), along, caption);
    let spot = pos2(rect.left() + row / 2.0, ground.center().y);
    let turned = TextShape::new(spot - up.size() / 2.0, up, caption)
        .with_angle_and_anchor(-std::f32::consts::FRAC_PI_2, Align2::CENTER_CENTER);
    ui.painter().add(turned);

    if tokens.theme() != Theme::Contrast {
        let between = tokens.tint(Tint::Accent);
        for pair in marks.windows(2) {
            let ends = [
                at(pair[0].said, pair[0].right),
                at(pair[1].said, pair[1].right),
            ];
            let ideal = [
                at(pair[0].said, pair[0].said),
                at(pair[1].said, pair[1].said),
            ];
            fill_between(ui, ends, ideal, between);
        }
    }
    let ideal = Stroke::new(2.0, tokens.ink(Ink::Ink2));
    ui.painter().extend(Shape::dashed_line(
        &[at(0.5, 0.5), at(1.0, 1.0)],
        ideal,
        6.0,
        5.0,
    ));
    let own = tokens.ink(Ink::Primary);
    let whisker = Stroke::new(2.0, own);
    for mark in marks {
        let (low, high) = (at(mark.said, mark.low), at(mark.said, mark.high));
        ui.painter().line_segment([low, high], whisker);
        for end in [low, high] {
            ui.painter()
                .hline((end.x - 4.0)..=(end.x + 4.0), end.y, whisker);
        }
    }
    let spots: Vec<Pos2> = marks.iter().map(|m| at(m.said, m.right)).collect();
    ui.painter().add(Shape::line(spots, Stroke::new(3.0, own)));
    for mark in marks {
        let radius = mark_radius(mark.n) * tokens.scale().sqrt();
        let spot = at(mark.said, mark.right);
        let rim = Stroke::new(2.0, tokens.tint(Tint::Surface));
        ui.painter().circle(spot, radius, own, rim);
    }
    paint_legend(ui, pos2(ground.left(), rect.top()), &legend, row + 2.0);
    response
}

/// Radius of a mark: its area grows with the answers, within reason.
fn mark_radius(n: usize) -> f32 {
    (3.0 + (n as f32).sqrt()).clamp(4.5, 10.0)
}

/// The area between a piece of the curve and of the diagonal, also where they cross.
fn fill_between(ui: &Ui, own: [Pos2; 2], ideal: [Pos2; 2], color: Color32) {
    let (start, end) = (own[0].y - ideal[0].y, own[1].y - ideal[1].y);
    let shapes = if start * end < 0.0 {
        let crossing = own[0].lerp(own[1], start / (start - end));
        vec![
            vec![own[0], crossing, ideal[0]],
            vec![own[1], ideal[1], crossing],
        ]
    } else {
        vec![vec![own[0], own[1], ideal[1], ideal[0]]]
    };
    for points in shapes {
        ui.painter()
            .add(Shape::convex_polygon(points, color, Stroke::NONE));
    }
}

/// One entry of the legend: where it begins, whether it is the curve, its words.
type Entry = (f32, bool, std::sync::Arc<egui::Galley>);

/// The legend in as many rows as it needs.
fn legend_rows(ui: &Ui, words: &CurveWords<'_>, room: f32) -> Vec<Vec<Entry>> {
    let tokens = ui.tokens();
    let sign = tokens.icon_size(SIGN) + tokens.space(6.0);
    let color = tokens.ink(Ink::Ink2);
    let mut rows: Vec<Vec<Entry>> = vec![Vec::new()];
    let mut x = 0.0;
    for (is_own, text) in [(true, words.own), (false, words.ideal)] {
        let galley = paint::text(ui, Type::Caption, color, text, room - sign);
        let width = sign + galley.size().x;
        if x > 0.0 && x + width > room {
            rows.push(Vec::new());
            x = 0.0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, is_own, galley));
        }
        x += width + tokens.space(20.0);
    }
    rows
}

/// Length of a sign of the legend at 100 %, in points.
const SIGN: f32 = 26.0;

fn paint_legend(ui: &Ui, at: Pos2, rows: &[Vec<Entry>], pitch: f32) {
    let tokens = ui.tokens();
    let sign = tokens.icon_size(SIGN);
    let (own, ideal) = (tokens.ink(Ink::Primary), tokens.ink(Ink::Ink2));
    for (idx, row) in rows.iter().enumerate() {
        for (x, is_own, galley) in row {
            let top = at.y + idx as f32 * pitch;
            let middle = top + galley.size().y / 2.0;
            let ends = [pos2(at.x + x, middle), pos2(at.x + x + sign, middle)];
            if *is_own {
                ui.painter().line_segment(ends, Stroke::new(3.0, own));
                ui.painter()
                    .circle_filled(ends[0].lerp(ends[1], 0.5), 5.0, own);
            } else {
                let dashes = Shape::dashed_line(&ends, Stroke::new(2.0, ideal), 6.0, 4.0);
                ui.painter().extend(dashes);
            }
            let spot = pos2(ends[1].x + tokens.space(6.0), top);
            ui.painter()
                .galley(spot.round(), std::sync::Arc::clone(galley), ideal);
        }
    }
}
