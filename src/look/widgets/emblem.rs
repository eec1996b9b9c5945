//! Emblems of the five strands: each has its own shape, icon and colour.

use egui::{Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2};

use super::{feedback_panel, paint};
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Weight};
use crate::look::ui_ext::UiExt as _;

/// How a strand looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrandLook {
    /// In the emblem.
    pub icon: Icon,
    /// Colour of the emblem, of labels and of chart marks.
    pub ink: Ink,
    /// Ground of its panels.
    pub tint: Tint,
    shape: EmblemShape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EmblemShape {
    Circle,
    Square,
    Diamond,
    Hexagon,
    Arch,
}

/// The five strands in teaching order: The pull, The source, The lens, The paper trail, The vote.
pub const STRANDS: [StrandLook; 5] = [
    StrandLook {
        icon: Icon::MAGNET,
        ink: Ink::Pull,
        tint: Tint::Pull,
        shape: EmblemShape::Circle,
    },
    StrandLook {
        icon: Icon::COMPASS,
        ink: Ink::Source,
        tint: Tint::Source,
        shape: EmblemShape::Square,
    },
    StrandLook {
        icon: Icon::APERTURE,
        ink: Ink::Lens,
        tint: Tint::Lens,
        shape: EmblemShape::Diamond,
    },
    StrandLook {
        icon: Icon::FILES,
        ink: Ink::Paper,
        tint: Tint::Trail,
        shape: EmblemShape::Hexagon,
    },
    StrandLook {
        icon: Icon::ENVELOPE,
        ink: Ink::Vote,
        tint: Tint::Vote,
        shape: EmblemShape::Arch,
    },
];

/// The look of the strand at `index`; a sixth would look like the first again.
pub fn strand_look(index: usize) -> StrandLook {
    STRANDS[index % STRANDS.len()]
}

/// Draws an emblem, `points` high at 100 %, with a check when `done`. It only decorates: the name
/// of the strand stands beside it.
pub fn emblem(ui: &mut Ui, strand: usize, points: f32, done: bool) -> Response {
    let size = ui.tokens().square(points);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_emblem(ui, rect, strand, done);
    response
}

/// Paints an emblem into a square.
pub fn paint_emblem(ui: &Ui, rect: Rect, strand: usize, done: bool) {
    let tokens = ui.tokens();
    let look = strand_look(strand);
    let color = tokens.ink(look.ink);
    let center = rect.center();
    let side = rect.width().min(rect.height());
    // The shapes are drawn on the 48-unit grid of the design.
    let unit = side / 48.0;
    let painter = ui.painter();
    let mut icon_center = center;
    match look.shape {
        EmblemShape::Circle => {
            painter.circle_filled(center, 23.0 * unit, color);
        }
        EmblemShape::Square => {
            let square = Rect::from_center_size(center, Vec2::splat(44.0 * unit));
            painter.rect_filled(square, tokens.corner(11.0 * unit), color);
        }
        EmblemShape::Diamond => feedback_panel::diamond(ui, center, 25.5 * unit, color),
        EmblemShape::Hexagon => {
            let corners: Vec<Pos2> = (0_u8..6)
                .map(|step| {
                    let angle = (f32::from(step) * 60.0 - 90.0).to_radians();
                    center + Vec2::angled(angle) * 24.5 * unit
                })
                .collect();
            let points = rounded(&corners, 4.0 * unit);
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
        EmblemShape::Arch => {
            let (left, right) = (center.x - 19.0 * unit, center.x + 19.0 * unit);
            let (top, bottom) = (center.y - 22.0 * unit, center.y + 22.0 * unit);
            let arch_center = pos2(center.x, top + 19.0 * unit);
            let mut points: Vec<Pos2> = (0_u8..=24)
                .map(|step| {
                    let angle = (180.0 + f32::from(step) * 180.0 / 24.0).to_radians();
                    arch_center + Vec2::angled(angle) * 19.0 * unit
                })
                .collect();
            let foot = 4.0 * unit;
            points.extend(quarter(pos2(right - foot, bottom - foot), foot, 0.0));
            points.extend(quarter(pos2(left + foot, bottom - foot), foot, 90.0));
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
            icon_center.y += 2.0 * unit;
        }
    }
    // The icon takes 52 % of the emblem.
    let points = 0.52 * side / tokens.scale();
    let on = tokens.ink(Ink::OnStrand);
    paint::icon(ui, icon_center, look.icon, Weight::Fill, points, on);
    if done {
        let radius = (side * 0.2).max(8.0);
        let at = rect.right_bottom() - Vec2::splat(radius * 0.8);
        painter.circle_filled(at, radius + 2.0, tokens.tint(Tint::Surface));
        painter.circle_filled(at, radius, tokens.ink(Ink::Good));
        let points = radius * 1.3 / tokens.scale();
        let on = tokens.ink(Ink::OnGood);
        paint::icon(ui, at, Icon::CHECK, Weight::Bold, points, on);
    }
}

/// A quarter circle from `start` degrees clockwise.
fn quarter(center: Pos2, radius: f32, start: f32) -> impl Iterator<Item = Pos2> {
    (0_u8..=6).map(move |step| {
        let angle = (start + f32::from(step) * 15.0).to_radians();
        center + Vec2::angled(angle) * radius
    })
}

/// A convex polygon with its corners cut round.
fn rounded(corners: &[Pos2], cut: f32) -> Vec<Pos2> {
    let count = corners.len();
    let mut points = Vec::with_capacity(count * 7);
    for (idx, corner) in corners.iter().enumerate() {
        let before = corners[(idx + count - 1) % count];
        let after = corners[(idx + 1) % count];
        let from = *corner + (before - *corner).normalized() * cut;
        let to = *corner + (after - *corner).normalized() * cut;
        for step in 0_u8..=6 {
            let share = f32::from(step) / 6.0;
            let first = from.lerp(*corner, share);
            let second = corner.lerp(to, share);
            points.push(first.lerp(second, share));
        }
    }
    points
}
