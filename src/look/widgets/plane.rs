//! A plane of two figures: points in their order, the latest with its interval.

use egui::accesskit::Role;
use egui::epaint::{EllipseShape, TextShape};
use egui::{Align2, Color32, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{cards, paint};
use crate::look::tokens::{Ink, Theme, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// Height of the plane at 100 % text, in points.
const HEIGHT: f32 = 220.0;

/// One point of the plane, with the ends of its intervals, in the units of its axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanePoint {
    /// Along, its lower end and its upper end.
    pub x: [f64; 3],
    /// Upwards, its lower end and its upper end.
    pub y: [f64; 3],
}

/// What is written on the plane.
#[derive(Clone, Copy, Debug)]
pub struct PlaneWords<'a> {
    /// What a screen reader says.
    pub name: &'a str,
    /// Below the start of the horizontal axis.
    pub left: &'a str,
    /// Below its middle, where x is 0.
    pub middle: &'a str,
    /// Below its end.
    pub right: &'a str,
    /// Along the vertical axis.
    pub up: &'a str,
    /// At the line where y is 0.
    pub zero: &'a str,
    /// In the field to aim at.
    pub field: &'a str,
    /// Beside the latest point.
    pub latest: &'a str,
}

/// Draws the plane over the full width. `field` is a field to aim at: its half width around x = 0,
/// and the y from which it reaches upwards. The last point is the latest.
pub fn plane(
    ui: &mut Ui,
    points: &[PlanePoint],
    field: (f64, f64),
    words: &PlaneWords<'_>,
) -> Response {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let caption = tokens.ink(Ink::Ink2);
    let layout =
        |ui: &Ui, text: &str, room: f32| paint::text(ui, Type::Caption, caption, text, room);
    let up = layout(ui, words.up, tokens.target(HEIGHT));
    let left_room = up.size().y + tokens.space(8.0);
    let inner = width - left_room;
    let below = [words.left, words.middle, words.right]
        .map(|text| layout(ui, text, inner / 3.0 - tokens.space(4.0)));
    let foot = below.iter().map(|g| g.size().y).fold(0.0, f32::max) + tokens.space(6.0);
    let size = vec2(width, tokens.target(HEIGHT) + foot);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words.name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = Rect::from_min_max(
        pos2(rect.left() + left_room, rect.top()),
        pos2(rect.right(), rect.bottom() - foot),
    );
    let corner = tokens.radius.control;
    let edge = cards::contrast_edge(&tokens);
    paint::plate(ui, ground, corner, tokens.tint(Tint::Bg), edge);

    // The same frame for everybody unless a figure would leave it, so that screens compare.
    let widest = points
        .iter()
        .flat_map(|p| p.x)
        .fold(1.2_f64, |most, x| most.max(x.abs() + 0.1));
    let lowest = points.iter().map(|p| p.y[1]).fold(-0.4, f64::min) - 0.1;
    // Some room at the top for the name of the field.
    let highest = points.iter().map(|p| p.y[2]).fold(2.4, f64::max) + 0.5;
    let at = |x: f64, y: f64| {
        let across = f64::midpoint(x / widest, 1.0);
        let along = (y - lowest) / (highest - lowest);
        pos2(
            ground.left() + ground.width() * across as f32,
            ground.bottom() - ground.height() * along as f32,
        )
    };

    let painter = ui.painter().with_clip_rect(ground.expand(1.0));
    let (half, from) = field;
    let aim = Rect::from_two_pos(at(-half, from), at(half, highest)).intersect(ground.shrink(1.0));
    painter.rect(
        aim,
        tokens.corner(tokens.radius.key),
        tokens.tint(Tint::Good),
        edge,
        egui::StrokeKind::Inside,
    );
    let line = Stroke::new(tokens.stroke.control, tokens.ink(Ink::Line));
    painter.hline(ground.x_range(), at(0.0, 0.0).y, line);
    let dash = Stroke::new(tokens.stroke.control, tokens.ink(Ink::LineStrong));
    painter.extend(Shape::dashed_line(
        &[at(0.0, highest), at(0.0, lowest)],
        dash,
        5.0,
        5.0,
    ));
    let galley = layout(ui, words.zero, ground.width() * 0.45);
    let low = pos2(
        ground.left() + tokens.space(10.0),
        at(0.0, 0.0).y - galley.size().y - 1.0,
    );
    painter.galley(low, galley, caption);

    if let Some(latest) = points.last() {
        interval(ui, &painter, latest, at);
    }
    let path = Stroke::new(2.5, tokens.ink(Ink::Vote));
    let spots: Vec<egui::Pos2> = points.iter().map(|p| at(p.x[0], p.y[0])).collect();
    painter.add(Shape::line(spots.clone(), path));
    let dot = tokens.icon_size(5.5).min(9.0);
    for (idx, spot) in spots.iter().enumerate() {
        if idx + 1 == spots.len() {
            painter.circle_filled(*spot, dot * 2.0, tokens.ink(Ink::Primary));
            painter.circle_stroke(
                *spot,
                dot * 2.0,
                Stroke::new(2.0, tokens.tint(Tint::Surface)),
            );
        } else {
            painter.circle(*spot, dot, tokens.tint(Tint::Surface), path);
        }
    }
    let good = tokens.ink(Ink::Good);
    let galley = paint::text(ui, Type::Caption, good, words.field, ground.width());
    let top = pos2(
        aim.center().x - galley.size().x / 2.0,
        ground.top() + tokens.space(4.0),
    );
    // On a plate of its own: dashes and intervals reach up to it.
    let plate = Rect::from_min_size(top, galley.size()).expand2(vec2(5.0, 1.0));
    painter.rect_filled(
        plate,
        tokens.corner(tokens.radius.key),
        tokens.tint(Tint::Good),
    );
    painter.galley(top.round(), galley, good);
    if let Some(spot) = spots.last() {
        label(ui, ground, *spot, dot * 2.0 + 6.0, words.latest);
    }

    let mut x = [
        ground.left(),
        ground.center().x - below[1].size().x / 2.0,
        ground.right() - below[2].size().x,
    ];
    x[0] = x[0].round();
    for (galley, left) in below.into_iter().zip(x) {
        let spot = pos2(left.round(), ground.bottom() + tokens.space(6.0));
        ui.painter().galley(spot, galley, caption);
    }
    let spot = pos2(rect.left() + up.size().y / 2.0, ground.center().y);
    let turned = TextShape::new(spot - up.size() / 2.0, up, caption)
        .with_angle_and_anchor(-std::f32::consts::FRAC_PI_2, Align2::CENTER_CENTER);
    ui.painter().add(turned);
    response
}

/// The interval of a point: a soft field, and a cross for those who do not see it.
fn interval(
    ui: &Ui,
    painter: &egui::Painter,
    point: &PlanePoint,
    at: impl Fn(f64, f64) -> egui::Pos2,
) {
    let tokens = ui.tokens();
    let box_ = Rect::from_two_pos(at(point.x[1], point.y[1]), at(point.x[2], point.y[2]));
    let color = tokens.ink(Ink::Accent);
    let (fill, edge) = if tokens.theme() == Theme::Contrast {
        (Color32::TRANSPARENT, tokens.ink(Ink::Ink))
    } else {
        (color.gamma_multiply(0.3), color)
    };
    painter.add(EllipseShape {
        center: box_.center(),
        radius: box_.size() / 2.0,
        fill,
        stroke: Stroke::new(1.5, edge),
        angle: 0.0,
    });
    let spot = at(point.x[0], point.y[0]);
    let cross = Stroke::new(2.0, tokens.ink(Ink::Primary));
    let cap = 5.0;
    painter.hline(box_.x_range(), spot.y, cross);
    painter.vline(spot.x, box_.y_range(), cross);
    for x in [box_.left(), box_.right()] {
        painter.vline(x, (spot.y - cap)..=(spot.y + cap), cross);
    }
    for y in [box_.top(), box_.bottom()] {
        painter.hline((spot.x - cap)..=(spot.x + cap), y, cross);
    }
}

/// A label on a plate of its own beside a point, on the side with more room.
fn label(ui: &Ui, ground: Rect, spot: egui::Pos2, away: f32, text: &str) {
    let tokens = ui.tokens();
    let color = tokens.ink(Ink::Ink);
    let room = (ground.width() / 2.0 - away).max(40.0);
    let galley = paint::text(ui, Type::SmallStrong, color, text, room);
    let (size, pad) = (galley.size(), vec2(6.0, 2.0));
    let to_right = spot.x <= ground.center().x || spot.x + away + size.x + 8.0 < ground.right();
    let left = if to_right {
        spot.x + away + pad.x
    } else {
        spot.x - away - pad.x - size.x
    };
    // A little above the horizontal arm of the cross.
    let top = (spot.y - size.y - away * 0.4).max(ground.top() + pad.y);
    let at = pos2(left, top).round();
    let plate = Rect::from_min_size(at, size).expand2(pad);
    let ground = tokens.tint(Tint::Surface);
    ui.painter()
        .rect_filled(plate, tokens.corner(tokens.radius.key), ground);
    ui.painter().galley(at, galley, color);
}
