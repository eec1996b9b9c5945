//! Sets a page from its data: paper, letterhead, passages, stamp.
//!
//! All lengths are in units of the page, of which its width has [`WIDTH`]; text of 13 units is
//! what a person would call normal size. The colours are those of paper in every theme.

use std::ops::Range;
use std::sync::Arc;

use egui::epaint::{PathShape, TextShape};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, FontId, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2,
    vec2,
};

use super::{Mark, Marks, is_head};
use crate::activities::ViewContext;
use crate::activities::document::grade::{LETTERHEAD, STAMP};
use crate::activities::document::{
    Block, BlockForm, Emblem, Paper, Run, Spec, StampForm, Typeface,
};
use crate::i18n::markup::Marked;
use crate::ids::PartId;
use crate::look::{Face, Ink, Tint, Tokens};

/// Width of a page.
pub const WIDTH: f32 = 420.0;
/// Margin on all sides.
const MARGIN: f32 = 36.0;
/// Size of running text.
const TEXT: f32 = 13.0;
/// Height of a row of running text relative to its size.
const LEADING: f32 = 1.6;
/// Points of the text that `rise` is measured in.
const RISE_TEXT: f32 = 12.0;

/// One page, set and placed.
pub struct Sheet {
    /// The paper.
    pub rect: Rect,
    /// Places that can be pinned, from top to bottom.
    pub places: Vec<Place>,
    shapes: Vec<Shape>,
}

/// A place of the page.
pub struct Place {
    /// Its name within the step.
    pub id: PartId,
    /// Where it is.
    pub rect: Rect,
    /// Its words.
    pub words: String,
}

/// How a page is set.
pub struct Setting<'a> {
    /// Texts.
    pub cx: &'a ViewContext<'a>,
    /// The document.
    pub spec: &'a Spec,
    /// Colours and fonts.
    pub tokens: &'a Tokens,
    /// Lays out text.
    pub painter: &'a Painter,
    /// Points per unit.
    pub unit: f32,
    /// Whether this is the copy of known origin.
    pub is_original: bool,
}

/// The words of a block as one line, without tags.
pub fn block_words(cx: &ViewContext<'_>, spec: &Spec, block: &Block, is_original: bool) -> String {
    let marked = block_text(cx, block, is_original && spec.original);
    let words = marked.text.replace('|', " ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if block.form == BlockForm::Line {
        let label = cx.text(&format!("block-{}-label", block.id));
        return format!("{label}: {words}");
    }
    words
}

/// The text of a block in one of the two copies.
fn block_text(cx: &ViewContext<'_>, block: &Block, is_original: bool) -> Marked {
    if is_original && block.changed {
        cx.marked(&format!("block-{}-original", block.id))
    } else {
        cx.marked(&format!("block-{}", block.id))
    }
}

/// The words of `text` that `other` does not share, from the first to the last.
fn difference(text: &str, other: &str) -> Range<usize> {
    let pieces: Vec<(usize, &str)> = words_of(text);
    let others: Vec<(usize, &str)> = words_of(other);
    let same = |a: &(usize, &str), b: &(usize, &str)| a.1 == b.1;
    let head = pieces
        .iter()
        .zip(&others)
        .take_while(|(a, b)| same(a, b))
        .count();
    let tail = pieces[head..]
        .iter()
        .rev()
        .zip(others[head..].iter().rev())
        .take_while(|(a, b)| same(a, b))
        .count();
    match &pieces[head..pieces.len() - tail] {
        [] => 0..0,
        changed => {
            let (first, last) = (changed[0], changed[changed.len() - 1]);
            first.0..last.0 + last.1.len()
        }
    }
}

/// The words of a text with the byte each begins at.
fn words_of(text: &str) -> Vec<(usize, &str)> {
    text.split_whitespace()
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect()
}

impl Setting<'_> {
    /// Sets the page with its upper left corner at `min`. It grows with its words.
    pub fn set(&self, min: Pos2) -> Sheet {
        let mut pen = Pen {
            y: min.y + self.units(MARGIN),
            left: min.x + self.units(MARGIN),
            right: min.x + self.units(WIDTH - MARGIN),
            shapes: Vec::new(),
            places: Vec::new(),
        };
        self.letterhead(&mut pen);
        let labels = self.label_width();
        let blocks = &self.spec.blocks;
        for (idx, block) in blocks.iter().enumerate() {
            let top = pen.y;
            self.block(&mut pen, block, labels);
            pen.place(
                block.id.clone(),
                top,
                block_words(self.cx, self.spec, block, self.is_original),
            );
            let next = blocks.get(idx + 1).map(|next| next.form);
            self.gap(&mut pen, block.form, next);
        }
        self.stamp(&mut pen);
        let ratio = match self.spec.paper {
            Paper::A4 => 297.0 / 210.0,
            Paper::Letter => 11.0 / 8.5,
        };
        let height = self
            .units(WIDTH * ratio)
            .max(pen.y + self.units(MARGIN) - min.y);
        Sheet {
            rect: Rect::from_min_size(min, vec2(self.units(WIDTH), height)),
            places: pen.places,
            shapes: pen.shapes,
        }
    }

    /// A length in points.
    fn units(&self, units: f32) -> f32 {
        units * self.unit
    }

    fn ink(&self, ink: Ink) -> Color32 {
        self.tokens.ink(ink)
    }

    /// A font of just this size, whatever the learner's reading settings: the typeface is evidence.
    fn font(&self, face: Face, size: f32) -> FontId {
        FontId {
            size: self.units(size),
            ..self.tokens.exhibit_font(face, size)
        }
    }

    fn format(&self, face: Face, size: f32, color: Color32) -> TextFormat {
        let mut format = TextFormat::simple(self.font(face, size), color);
        format.line_height = Some(self.units(size * LEADING));
        format
    }

    fn galley(&self, text: &str, format: TextFormat, width: f32) -> Arc<Galley> {
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap = TextWrapping::wrap_at_width(width.max(1.0));
        self.painter.layout_job(job)
    }

    fn bold(&self) -> Face {
        match self.spec.typeface {
            Typeface::Serif => Face::ReadBold,
            Typeface::Sans => Face::UiBold,
            Typeface::Mono => Face::MonoSemiBold,
        }
    }

    fn letterhead(&self, pen: &mut Pen) {
        let top = pen.y;
        let side = self.units(34.0);
        let center = pos2(pen.left + side / 2.0, top + side / 2.0);
        self.emblem(pen, center, side / 2.0);
        let left = pen.left + side + self.units(12.0);
        let room = pen.right - left;
        let (name, line) = (self.cx.text("letterhead"), self.cx.text("letterhead-line"));
        let ink = self.ink(Ink::PageInk);
        let name_galley = self.galley(&name, self.format(Face::UiBold, 14.5, ink), room);
        let quiet = self.format(Face::Ui, 10.5, self.ink(Ink::PageInk2));
        let line_galley = self.galley(&line, quiet, room);
        let below = top + name_galley.size().y - self.units(3.0);
        let bottom = (below + line_galley.size().y).max(top + side);
        pen.text(pos2(left, top - self.units(3.0)), name_galley);
        pen.text(pos2(left, below - self.units(2.0)), line_galley);
        pen.y = bottom;
        let id = PartId::new(LETTERHEAD).expect("a fixed place is kebab-case");
        pen.place(id, top, format!("{name}. {line}"));
        self.rule(pen, 10.0, 12.0);
    }

    /// A line across the page.
    fn rule(&self, pen: &mut Pen, above: f32, below: f32) {
        pen.y += self.units(above);
        let stroke = Stroke::new(self.units(1.0), self.ink(Ink::PageInk));
        pen.shapes
            .push(Shape::hline(pen.left..=pen.right, pen.y, stroke));
        pen.y += self.units(below);
    }

    /// Room for the labels of the head: the widest, up to two fifths of the line.
    fn label_width(&self) -> f32 {
        let lines = self.spec.blocks.iter().filter(|block| is_head(block.form));
        let widest = lines
            .map(|block| {
                let label = self.cx.text(&format!("block-{}-label", block.id));
                let format = self.format(Face::Ui, TEXT - 1.0, self.ink(Ink::PageInk2));
                self.galley(&label, format, f32::INFINITY).size().x
            })
            .fold(0.0, f32::max);
        (widest + self.units(14.0)).min(self.units((WIDTH - 2.0 * MARGIN) * 0.4))
    }

    fn block(&self, pen: &mut Pen, block: &Block, labels: f32) {
        let marked = block_text(self.cx, block, self.is_original);
        let ink = self.ink(Ink::PageInk);
        let face = face_of(self.spec.typeface);
        let full = pen.right - pen.left;
        match block.form {
            BlockForm::Line => {
                let label = self.cx.text(&format!("block-{}-label", block.id));
                let quiet = self.format(
                    face_of(self.spec.typeface),
                    TEXT - 0.5,
                    self.ink(Ink::PageInk2),
                );
                let label = self.galley(&label, quiet, labels - self.units(8.0));
                let words = self.passage(block, &marked, face, TEXT - 0.5, ink, full - labels);
                let height = label.size().y.max(words.size().y);
                pen.text(pos2(pen.left, pen.y), label);
                self.put(pen, pos2(pen.left + labels, pen.y), block, &marked, words);
                pen.y += height;
            }
            BlockForm::Entry => {
                let (words, number) = marked.text.rsplit_once('|').unwrap_or((&marked.text, ""));
                let format = self.format(face, TEXT, ink);
                let number = self.galley(number.trim(), format, full * 0.5);
                let room = full - number.size().x - self.units(24.0);
                // The passage keeps its tags; only the number goes to the end of the line.
                let words = Marked {
                    text: words.trim_end().to_owned(),
                    ..marked.clone()
                };
                let galley = self.passage(block, &words, face, TEXT, ink, room);
                let (size, height) = (galley.size(), galley.size().y.max(number.size().y));
                let last_row = galley.rows.last().map_or(size.x, |row| row.rect().right());
                let base = (pen.y + size.y - self.units(TEXT * 0.5)).round() + 0.5;
                let from = pen.left + last_row + self.units(6.0);
                let to = pen.right - number.size().x - self.units(6.0);
                if from < to {
                    let stroke = Stroke::new(self.units(0.8).max(1.0), self.ink(Ink::PageLine));
                    let ends = [pos2(from, base), pos2(to, base)];
                    // Shorter dots would vanish between the pixels of a small page.
                    let (dot, space) = (self.units(1.5).max(1.5), self.units(3.5).max(3.0));
                    pen.shapes
                        .extend(Shape::dashed_line(&ends, stroke, dot, space));
                }
                let at = pos2(
                    pen.right - number.size().x,
                    pen.y + size.y - number.size().y,
                );
                pen.text(at, number);
                self.put(pen, pos2(pen.left, pen.y), block, &words, galley);
                pen.y += height;
            }
            _ => {
                let (face, size, ink) = match block.form {
                    BlockForm::Title => (self.bold(), 16.0, ink),
                    BlockForm::Signature => (Face::ReadItalic, 21.0, ink),
                    BlockForm::SmallPrint => (face, 9.5, self.ink(Ink::PageInk2)),
                    _ => (face, TEXT, ink),
                };
                let galley = self.passage(block, &marked, face, size, ink, full);
                let height = galley.size().y;
                self.put(pen, pos2(pen.left, pen.y), block, &marked, galley);
                pen.y += height;
            }
        }
    }

    /// Puts a passage on the page; in the original, words that differ lie on a mark.
    fn put(&self, pen: &mut Pen, at: Pos2, block: &Block, marked: &Marked, galley: Arc<Galley>) {
        if self.is_original && block.changed {
            let shared = block_text(self.cx, block, false);
            let range = difference(&marked.text, &shared.text);
            for rect in row_rects(&galley, &marked.text, &range) {
                let rect = rect.translate(at.to_vec2());
                let fill = self.tokens.tint(Tint::PageMark);
                let base = rect.bottom() - self.units(2.0);
                let stroke = Stroke::new(self.units(1.5), self.ink(Ink::PageInk));
                pen.shapes.push(Shape::rect_filled(rect, 0.0, fill));
                pen.shapes.push(Shape::hline(rect.x_range(), base, stroke));
            }
        }
        pen.text(at, galley);
    }

    /// Lays out a passage with its runs, each on its own height and in its own typeface.
    fn passage(
        &self,
        block: &Block,
        marked: &Marked,
        face: Face,
        size: f32,
        color: Color32,
        width: f32,
    ) -> Arc<Galley> {
        let base = self.format(face, size, color);
        let mut job = LayoutJob {
            wrap: TextWrapping::wrap_at_width(width.max(1.0)),
            ..LayoutJob::default()
        };
        let mut cuts: Vec<usize> = vec![0, marked.text.len()];
        for span in &marked.spans {
            let end = span.range.end.min(marked.text.len());
            cuts.extend([span.range.start.min(end), end]);
        }
        cuts.sort_unstable();
        cuts.dedup();
        for pair in cuts.windows(2) {
            let range = pair[0]..pair[1];
            let run = block.runs.iter().find(|run| {
                !self.is_original
                    && marked
                        .span(run.id.as_str())
                        .is_some_and(|span| span.start <= range.start && range.end <= span.end)
            });
            let format = run.map_or_else(
                || base.clone(),
                |run| self.run_format(run, face, size, color),
            );
            // A cut inside a character cannot come from a tag; such a text stays whole.
            let Some(piece) = marked.text.get(range) else {
                job.append(&marked.text, 0.0, base.clone());
                break;
            };
            job.append(piece, 0.0, format);
        }
        if job.is_empty() {
            job.append(" ", 0.0, base);
        }
        self.painter.layout_job(job)
    }

    /// The format of a run within text of `face` and `size`.
    ///
    /// egui lines glyphs up by the edges of their boxes, not by base lines. A box of the right
    /// height at the upper or the lower edge of the row puts the glyph on the height we want.
    fn run_format(&self, run: &Run, face: Face, size: f32, color: Color32) -> TextFormat {
        let row = self.units(size * LEADING);
        let (base_ascent, base_height) = self.ascent(face, size);
        let baseline = base_ascent + (row - base_height) / 2.0;
        let run_face = run.typeface.map_or(face, face_of);
        let run_size = size * run.scale;
        let (ascent, height) = self.ascent(run_face, run_size);
        let wanted = baseline - self.units(run.rise * size / RISE_TEXT);
        let mut format = TextFormat::simple(self.font(run_face, run_size), color);
        let from_top = height + 2.0 * (wanted - ascent);
        if from_top <= row {
            format.valign = Align::TOP;
            format.line_height = Some(from_top.max(1.0));
        } else {
            format.valign = Align::BOTTOM;
            format.line_height = Some((2.0 * (ascent + row - wanted) - height).clamp(1.0, row));
        }
        format
    }

    /// Distance from the top of a row to the base line, and the height of the row.
    fn ascent(&self, face: Face, size: f32) -> (f32, f32) {
        let format = TextFormat::simple(self.font(face, size), Color32::PLACEHOLDER);
        let galley = self.galley("x", format, f32::INFINITY);
        let glyph = galley.rows.first().and_then(|row| row.glyphs.first());
        glyph.map_or((0.0, galley.size().y), |glyph| {
            (glyph.pos.y, galley.size().y)
        })
    }

    /// Room between one block and the next.
    fn gap(&self, pen: &mut Pen, form: BlockForm, next: Option<BlockForm>) {
        if is_head(form) && next.is_some_and(|next| !is_head(next)) {
            self.rule(pen, 8.0, 14.0);
            return;
        }
        let units = match (form, next) {
            (BlockForm::Line, _) => 2.0,
            (BlockForm::Entry, Some(BlockForm::Entry)) => 3.0,
            (_, Some(BlockForm::Signature | BlockForm::SmallPrint)) => 18.0,
            (BlockForm::Title, _) => 8.0,
            _ => 12.0,
        };
        pen.y += self.units(units);
    }

    fn stamp(&self, pen: &mut Pen) {
        let Some(stamp) = &self.spec.stamp else {
            return;
        };
        let words = self.cx.text("stamp");
        let color = self.ink(Ink::PageInk2);
        let format = self.format(Face::UiBold, 10.5, color);
        let galley = match stamp.form {
            StampForm::Round => self.galley(&words, format, self.units(84.0)),
            StampForm::Box => self.galley(&words, format, self.units(170.0)),
        };
        let inner = galley.size();
        let angle = stamp.tilt.to_radians();
        let half = match stamp.form {
            StampForm::Round => {
                Vec2::splat((inner.length() / 2.0 + self.units(10.0)).max(self.units(36.0)))
            }
            StampForm::Box => inner / 2.0 + vec2(self.units(14.0), self.units(8.0)),
        };
        let (sin, cos) = (angle.sin().abs(), angle.cos().abs());
        let extent = match stamp.form {
            StampForm::Round => half,
            StampForm::Box => vec2(half.x * cos + half.y * sin, half.x * sin + half.y * cos),
        };
        pen.y += self.units(6.0);
        let top = pen.y;
        let center = pos2(pen.right - extent.x - self.units(12.0), top + extent.y);
        let turn = |offset: Vec2| center + egui::emath::Rot2::from_angle(angle) * offset;
        let thick = Stroke::new(self.units(2.0), color);
        let thin = Stroke::new(self.units(0.9), color);
        match stamp.form {
            StampForm::Round => {
                pen.shapes.push(Shape::circle_stroke(center, half.x, thick));
                let inside = half.x - self.units(4.0);
                pen.shapes.push(Shape::circle_stroke(center, inside, thin));
            }
            StampForm::Box => {
                for (inset, stroke) in [(0.0, thick), (self.units(4.0), thin)] {
                    let half = half - Vec2::splat(inset);
                    let corners = [
                        vec2(-half.x, -half.y),
                        vec2(half.x, -half.y),
                        vec2(half.x, half.y),
                        vec2(-half.x, half.y),
                    ];
                    let points = corners.map(turn).to_vec();
                    pen.shapes
                        .push(Shape::Path(PathShape::closed_line(points, stroke)));
                }
            }
        }
        let at = turn(-inner / 2.0);
        let text = TextShape::new(at, galley, color).with_angle(angle);
        pen.shapes.push(Shape::Text(text));
        pen.y = top + 2.0 * extent.y;
        let id = PartId::new(STAMP).expect("a fixed place is kebab-case");
        let rect = Rect::from_center_size(center, extent * 2.0).expand(self.units(3.0));
        pen.places.push(Place { id, rect, words });
    }

    /// The emblem of the letterhead: light shapes on a dark disc.
    fn emblem(&self, pen: &mut Pen, center: Pos2, radius: f32) {
        let dark = self.ink(Ink::PageInk2);
        let light = self.tokens.tint(Tint::Page);
        let unit = radius / 10.0;
        let at = |x: f32, y: f32| center + vec2(x, y) * unit;
        let stroke = Stroke::new(1.6 * unit, light);
        let line = |points: &[(f32, f32)]| {
            let points = points.iter().map(|(x, y)| at(*x, *y)).collect();
            Shape::line(points, stroke)
        };
        let arc = |x: f32, y: f32, radius: f32, from: f32, to: f32| {
            let points = (0_u8..=16)
                .map(|step| {
                    let angle = (from + (to - from) * f32::from(step) / 16.0).to_radians();
                    at(x, y) + Vec2::angled(angle) * radius * unit
                })
                .collect();
            Shape::line(points, stroke)
        };
        pen.shapes.push(Shape::circle_filled(center, radius, dark));
        match self.spec.emblem {
            Emblem::Anchor => {
                pen.shapes
                    .push(Shape::circle_stroke(at(0.0, -4.8), 1.5 * unit, stroke));
                pen.shapes.push(line(&[(0.0, -3.2), (0.0, 5.6)]));
                pen.shapes.push(line(&[(-3.0, -1.2), (3.0, -1.2)]));
                pen.shapes.push(arc(0.0, 0.4, 5.2, 10.0, 170.0));
            }
            Emblem::Bridge => {
                pen.shapes.push(line(&[(-6.5, 2.6), (6.5, 2.6)]));
                pen.shapes.push(arc(0.0, 4.0, 5.4, 195.0, 345.0));
                for x in [-3.0, 0.0, 3.0] {
                    let top = 4.0 - (5.4_f32 * 5.4 - x * x).sqrt();
                    pen.shapes.push(line(&[(x, top), (x, 2.6)]));
                }
                pen.shapes.push(line(&[(-4.6, 2.6), (-4.6, 5.2)]));
                pen.shapes.push(line(&[(4.6, 2.6), (4.6, 5.2)]));
            }
            Emblem::Drop => {
                let points = (0_u8..=32)
                    .map(|step| {
                        // A teardrop: a circle drawn out to a point.
                        let angle = f32::from(step) / 32.0 * std::f32::consts::TAU;
                        let width = 4.4 * angle.sin() * (angle / 2.0).sin();
                        at(width, -6.0 * angle.cos())
                    })
                    .collect();
                pen.shapes
                    .push(Shape::convex_polygon(points, light, Stroke::NONE));
            }
            Emblem::Leaf => {
                let points = (0_u8..=32)
                    .map(|step| {
                        let along = f32::from(step % 17) / 16.0;
                        let side = if step <= 16 { 1.0 } else { -1.0 };
                        let along = if step <= 16 {
                            along
                        } else {
                            1.0 - f32::from(step - 16) / 16.0
                        };
                        let bulge = side * 3.4 * (along * std::f32::consts::PI).sin();
                        // The leaf lies on the diagonal.
                        let (x, y) = (along * 12.0 - 6.0, bulge);
                        at((x - y) * 0.71, (-x - y) * 0.71)
                    })
                    .collect();
                pen.shapes
                    .push(Shape::convex_polygon(points, light, Stroke::NONE));
                let vein = Stroke::new(unit, dark);
                pen.shapes
                    .push(Shape::line_segment([at(-4.2, 4.2), at(2.4, -2.4)], vein));
            }
            Emblem::Building => {
                let roof = vec![at(-6.0, -2.2), at(0.0, -6.0), at(6.0, -2.2)];
                pen.shapes
                    .push(Shape::convex_polygon(roof, light, Stroke::NONE));
                for x in [-4.2, -1.4, 1.4, 4.2] {
                    pen.shapes.push(line(&[(x, -0.8), (x, 3.4)]));
                }
                pen.shapes.push(line(&[(-6.0, 4.6), (6.0, 4.6)]));
            }
        }
    }
}

impl Sheet {
    /// Paints paper, marks and words, enlarged or not.
    pub fn paint(&self, painter: &Painter, tokens: &Tokens, unit: f32, marks: &Marks) {
        let paper = tokens.tint(Tint::Page);
        let edge = Stroke::new(tokens.stroke.hair, tokens.ink(Ink::PageLine));
        let corner = tokens.corner(tokens.radius.page);
        painter.rect(self.rect, corner, paper, edge, StrokeKind::Outside);
        for place in &self.places {
            if let Some((mark, number)) = marks.of(&place.id) {
                paint_mark(painter, tokens, unit, place.rect, mark, number);
            }
        }
        painter.extend(self.shapes.iter().cloned());
    }
}

/// Marks a place: filled when pinned, dashed when passed over, an outline when harmless.
fn paint_mark(
    painter: &Painter,
    tokens: &Tokens,
    unit: f32,
    rect: Rect,
    mark: Mark,
    number: usize,
) {
    let ink = tokens.ink(Ink::PageInk);
    let corner = tokens.corner(3.0 * unit);
    let edge = Stroke::new(1.4 * unit, ink);
    let fill = match mark {
        Mark::Pinned | Mark::Found => tokens.tint(Tint::PageMark),
        Mark::Missed | Mark::Harmless => Color32::TRANSPARENT,
    };
    painter.rect_filled(rect, corner, fill);
    match mark {
        Mark::Missed => {
            let outline = crate::look::paint::rounded_outline(rect, 3.0 * unit);
            painter.extend(Shape::dashed_line(&outline, edge, 5.0 * unit, 4.0 * unit));
        }
        Mark::Harmless => {
            let quiet = Stroke::new(unit, tokens.ink(Ink::PageLine));
            painter.rect_stroke(rect, corner, quiet, StrokeKind::Inside);
        }
        Mark::Pinned | Mark::Found => {
            painter.rect_stroke(rect, corner, edge, StrokeKind::Inside);
        }
    }
    let radius = 9.0 * unit;
    let center = pos2(rect.right() + radius * 0.7, rect.top() + radius * 0.6);
    let (disc, text) = match mark {
        Mark::Harmless => (tokens.tint(Tint::Page), ink),
        Mark::Pinned | Mark::Found | Mark::Missed => (ink, tokens.tint(Tint::Page)),
    };
    painter.circle(center, radius, disc, Stroke::new(unit, ink));
    let font = FontId {
        size: 10.5 * unit,
        ..tokens.exhibit_font(Face::UiBold, 10.5)
    };
    let galley = painter.layout_no_wrap(number.to_string(), font, text);
    let at = center - galley.size() / 2.0;
    painter.galley(at, galley, text);
}

/// The rows of `range` in a laid-out text.
fn row_rects(galley: &Galley, text: &str, range: &Range<usize>) -> Vec<Rect> {
    let chars = |byte: usize| text[..byte].chars().count();
    let (from, to) = (chars(range.start), chars(range.end));
    let mut rects = Vec::new();
    let mut start = 0;
    for row in &galley.rows {
        let count = row.char_count_excluding_newline().0;
        let (first, last) = (from.max(start), to.min(start + count));
        if first < last {
            let left = row.pos.x + row.x_offset((first - start).into());
            let right = row.pos.x + row.x_offset((last - start).into());
            let y = row.rect().y_range();
            rects.push(Rect::from_x_y_ranges(left..=right, y));
        }
        start += row.char_count_including_newline().0;
    }
    rects
}

/// The face of a typeface in normal weight.
fn face_of(typeface: Typeface) -> Face {
    match typeface {
        Typeface::Serif => Face::Read,
        Typeface::Sans => Face::Ui,
        Typeface::Mono => Face::Mono,
    }
}

/// Where setting a page has come to.
struct Pen {
    y: f32,
    left: f32,
    right: f32,
    shapes: Vec<Shape>,
    places: Vec<Place>,
}

impl Pen {
    fn text(&mut self, at: Pos2, galley: Arc<Galley>) {
        self.shapes
            .push(Shape::galley(at, galley, Color32::PLACEHOLDER));
    }

    /// The place between `top` and here, over the full width.
    fn place(&mut self, id: PartId, top: f32, words: String) {
        let rect = Rect::from_min_max(pos2(self.left, top), pos2(self.right, self.y));
        // A little air, but never into the next block.
        let rect = rect.expand2(vec2((self.right - self.left) * 0.018, 0.0));
        self.places.push(Place { id, rect, words });
    }
}
