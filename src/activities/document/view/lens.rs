//! A lens: the desk once more, enlarged, inside a circle.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};

use super::Marks;
use super::page::{Setting, Sheet};
use crate::look::{Ink, Tint, Tokens, cards};

/// How much it enlarges.
const POWER: f32 = 2.2;
/// Radius, in points at 100 %.
const RADIUS: f32 = 108.0;
/// Width of its rim, in points at 100 %.
const RIM: f32 = 10.0;

/// Paints the lens over `sheets`, each with the setting it was made with.
pub fn paint(
    painter: &Painter,
    tokens: &Tokens,
    center: Pos2,
    sheets: &[(&Setting<'_>, &Sheet)],
    marks: &Marks,
) {
    let radius = tokens.target(RADIUS);
    let rim = tokens.target(RIM);
    let enlarged: Vec<(f32, Sheet)> = sheets
        .iter()
        .map(|(setting, sheet)| {
            let large = Setting {
                unit: setting.unit * POWER,
                ..**setting
            };
            // The point under the centre stays where it is.
            let min = center - (center - sheet.rect.min) * POWER;
            (large.unit, large.set(min))
        })
        .collect();
    // A clip is a box. Strips no higher than the rim make a circle of boxes, and the rim covers
    // their corners.
    let n_strips = (2.0 * radius / rim).ceil() as usize;
    for idx in 0..n_strips {
        let top = -radius + idx as f32 * rim;
        let bottom = (top + rim).min(radius);
        let middle = f32::midpoint(top, bottom);
        let half = (radius * radius - middle * middle).max(0.0).sqrt();
        let strip = Rect::from_min_max(
            pos2(center.x - half, center.y + top),
            pos2(center.x + half, center.y + bottom),
        );
        let painter = painter.with_clip_rect(strip);
        painter.rect_filled(strip, 0.0, tokens.tint(Tint::Sunken));
        for (unit, sheet) in &enlarged {
            sheet.paint(&painter, tokens, *unit, marks);
        }
    }
    let primary = tokens.ink(Ink::Primary);
    let direction = Vec2::splat(std::f32::consts::FRAC_1_SQRT_2);
    let handle = |from: f32, to: f32, width: f32, color: Color32| {
        let ends = [center + direction * from, center + direction * to];
        let shapes = [
            Shape::line_segment(ends, Stroke::new(width, color)),
            Shape::circle_filled(ends[1], width / 2.0, color),
            Shape::circle_filled(ends[0], width / 2.0, color),
        ];
        painter.extend(shapes);
    };
    let length = tokens.target(64.0);
    let (thick, thin) = (tokens.target(20.0), tokens.target(8.0));
    handle(radius + thick / 2.0, radius + length, thick, primary);
    handle(
        radius + thick * 1.2,
        radius + length - thin / 2.0,
        thin,
        tokens.ink(Ink::Accent),
    );
    painter.circle_stroke(center, radius, Stroke::new(rim, primary));
    // In high contrast the rim stands off the page by a second line.
    let edge = cards::contrast_edge(tokens);
    painter.circle_stroke(center, radius + rim / 2.0, edge);
}
