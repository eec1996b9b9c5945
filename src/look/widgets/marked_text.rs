//! A text with marks: fills and underlines below it, badges before and pins after them.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo};
use egui::{pos2, vec2};

use super::{numbered_note, paint};
use crate::i18n::markup::Marked;
use crate::look::icons::Icon;
use crate::look::tokens::{Face, Ink, Tint, Tokens, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// A marked passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextMark {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// How it looks.
    pub look: MarkLook,
    /// A numbered pin after it.
    pub number: Option<usize>,
    /// A badge before it.
    pub icon: Option<Icon>,
}

/// How a marked passage looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkLook {
    /// Something to notice: marigold with a line below.
    Cue,
    /// A technique, from 0: each of six has its own tint and its own underline.
    Technique(usize),
    /// Passed over: a dashed edge.
    Missed,
    /// Marked, and fair reporting.
    Fair,
    /// Being selected: the focus ring around its rows.
    Selection,
    /// A word under the pointer.
    Hover,
}

/// Line below a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Underline {
    Solid,
    Dashed,
    Dotted,
    Double,
    Wavy,
    DashDot,
}

/// The colour that belongs to a technique, from 0: of its badge and underline.
pub fn technique_ink(index: usize) -> Ink {
    match index % 6 {
        0 => Ink::Pull,
        1 => Ink::Source,
        2 => Ink::Paper,
        3 => Ink::Vote,
        4 => Ink::Lens,
        _ => Ink::Ink2,
    }
}

fn technique_tint(index: usize) -> Tint {
    match index % 6 {
        0 => Tint::Mark1,
        1 => Tint::Mark2,
        2 => Tint::Mark3,
        3 => Tint::Mark4,
        4 => Tint::Mark5,
        _ => Tint::Mark6,
    }
}

fn technique_underline(index: usize) -> Underline {
    match index % 6 {
        0 => Underline::Solid,
        1 => Underline::Dashed,
        2 => Underline::Dotted,
        3 => Underline::Double,
        4 => Underline::Wavy,
        _ => Underline::DashDot,
    }
}

/// Words that are set apart.
#[derive(Clone, Debug)]
struct Emphasis {
    range: Range<usize>,
    strong: bool,
}

/// A text with marks. It is laid out once; its geometry comes back for hit tests.
#[must_use = "show it"]
pub struct MarkedText<'a> {
    text: &'a str,
    style: Type,
    ink: Ink,
    face: Option<Face>,
    marks: Vec<TextMark>,
    emphases: Vec<Emphasis>,
    sense: Sense,
    own_face: bool,
}

impl<'a> MarkedText<'a> {
    /// A text without marks. Single line breaks are spaces; blank lines part paragraphs.
    pub fn new(text: &'a str, style: Type, ink: Ink) -> Self {
        Self {
            text,
            style,
            ink,
            face: None,
            marks: Vec::new(),
            emphases: Vec::new(),
            sense: Sense::hover(),
            own_face: false,
        }
    }

    /// A text whose `<em>` and `<strong>` passages are set apart. Other tags are left to
    /// [`Self::marks`].
    pub fn from_marked(marked: &'a Marked, style: Type, ink: Ink) -> Self {
        let emphases = marked
            .spans
            .iter()
            .filter(|span| span.tag == "em" || span.tag == "strong")
            .map(|span| Emphasis {
                range: span.range.clone(),
                strong: span.tag == "strong",
            })
            .collect();
        Self {
            emphases,
            ..Self::new(&marked.text, style, ink)
        }
    }

    /// The marks; later ones are painted over earlier ones.
    pub fn marks(mut self, marks: Vec<TextMark>) -> Self {
        self.marks = marks;
        self
    }

    /// What it reacts to.
    pub fn sense(mut self, sense: Sense) -> Self {
        self.sense = sense;
        self
    }

    /// Another face, such as the mono of a log.
    pub fn face(mut self, face: Face) -> Self {
        self.face = Some(face);
        self
    }

    /// Keeps just this face in easier reading too: for exhibits whose point is the typeface.
    pub fn own_face(mut self, face: Face) -> Self {
        self.face = Some(face);
        self.own_face = true;
        self
    }

    /// Draws it over the full width.
    pub fn show(self, ui: &mut Ui) -> MarkedTextOutput {
        let tokens = ui.tokens();
        let inserts = self.inserts();
        let (job, map) = self.job(&tokens, &inserts, ui.available_width());
        let galley = ui.painter().layout_job(job);
        let size = vec2(ui.available_width().max(galley.size().x), galley.size().y);
        let (rect, response) = ui.allocate_exact_size(size, self.sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.text));
        let output = MarkedTextOutput {
            response,
            galley,
            origin: rect.min,
            map,
        };
        if ui.is_rect_visible(rect) {
            for (idx, mark) in self.marks.iter().enumerate() {
                let badge = inserts
                    .iter()
                    .position(|insert| insert.mark == idx && insert.kind == InsertKind::Badge)
                    .map(|at| output.map.inserts[at].1);
                paint_mark(ui, &output, mark, badge);
            }
            ui.painter()
                .galley(rect.min, Arc::clone(&output.galley), Color32::PLACEHOLDER);
            self.paint_inserts(ui, &output, &inserts);
        }
        output
    }

    /// Badges and pins, in the order of the text.
    fn inserts(&self) -> Vec<Insert> {
        let mut inserts = Vec::new();
        for (idx, mark) in self.marks.iter().enumerate() {
            let Range { start, end } = mark.range;
            // What comes and goes with the pointer must not push the words about.
            let padded = !matches!(mark.look, MarkLook::Selection | MarkLook::Hover);
            let kinds = [
                (padded, end, InsertKind::PadAfter),
                (mark.number.is_some(), end, InsertKind::Pin),
                (padded, start, InsertKind::PadBefore),
                (mark.icon.is_some(), start, InsertKind::Badge),
            ];
            for (_, at, kind) in kinds.into_iter().filter(|(wanted, ..)| *wanted) {
                if self.text.is_char_boundary(at) {
                    inserts.push(Insert {
                        at,
                        mark: idx,
                        kind,
                    });
                }
            }
        }
        inserts.sort_by_key(|insert| (insert.at, insert.kind));
        inserts
    }

    /// The text with a see-through sign in the place of each badge and pin, which keeps them on
    /// the row of their word.
    fn job(&self, tokens: &Tokens, inserts: &[Insert], width: f32) -> (LayoutJob, PlaceMap) {
        let color = tokens.ink(self.ink);
        let face = self.face.unwrap_or_else(|| tokens.face(self.style));
        let mut job = LayoutJob::default();
        job.wrap.max_width = width;
        let mut map = PlaceMap::default();
        let mut cuts: Vec<usize> = vec![0, self.text.len()];
        cuts.extend(
            self.emphases
                .iter()
                .flat_map(|e| [e.range.start, e.range.end]),
        );
        cuts.extend(inserts.iter().map(|insert| insert.at));
        cuts.extend(
            self.text
                .match_indices("\n\n")
                .flat_map(|(at, _)| [at + 1, at + 2]),
        );
        cuts.retain(|cut| self.text.is_char_boundary(*cut));
        cuts.sort_unstable();
        cuts.dedup();
        let format_at = |at: usize| -> TextFormat {
            let emphasis = self.emphases.iter().find(|e| e.range.contains(&at));
            let face = emphasis.map_or(face, |emphasis| face.emphasis(emphasis.strong));
            let mut format = tokens.format_in(self.style, face, color);
            if self.own_face {
                let size = format.font_id.size;
                format.font_id = egui::FontId::new(size, face.family());
                format.extra_letter_spacing = 0.0;
            }
            format
        };
        let mut chars = 0;
        for (idx, start) in cuts.iter().copied().enumerate() {
            for insert in inserts.iter().filter(|insert| insert.at == start) {
                let mut format = TextFormat::simple(
                    tokens.icon_font(Weight::Fill, insert.kind.room()),
                    Color32::TRANSPARENT,
                );
                format.line_height = Some(tokens.line_height(self.style));
                job.append(&Icon::CIRCLE.char().to_string(), 0.0, format);
                map.inserts.push((start, chars));
                chars += 1;
            }
            let Some(end) = cuts.get(idx + 1).copied() else {
                continue;
            };
            let piece = &self.text[start..end];
            let mut format = format_at(start);
            let is_gap = piece == "\n" && start > 0 && self.text.as_bytes()[start - 1] == b'\n';
            if is_gap {
                // The empty row between two paragraphs is a quarter of a row high.
                let gap = (tokens.line_height(self.style) * 0.25).round();
                format.font_id.size = 1.0;
                format.line_height = Some(gap);
            }
            chars += piece.chars().count();
            job.append(&self.unbroken(start, piece), 0.0, format);
        }
        map.chars = chars;
        map.boundaries = self
            .text
            .char_indices()
            .map(|(at, _)| at)
            .chain([self.text.len()])
            .collect();
        (job, map)
    }

    /// Single line breaks become spaces: they come from the width of a text file. Lengths stay.
    fn unbroken(&self, start: usize, piece: &str) -> String {
        let bytes = self.text.as_bytes();
        piece
            .char_indices()
            .map(|(idx, char)| {
                let at = start + idx;
                let doubled =
                    (at > 0 && bytes[at - 1] == b'\n') || bytes.get(at + 1) == Some(&b'\n');
                if char == '\n' && !doubled { ' ' } else { char }
            })
            .collect()
    }

    fn paint_inserts(&self, ui: &Ui, output: &MarkedTextOutput, inserts: &[Insert]) {
        let tokens = ui.tokens();
        for (insert, (_, char_idx)) in inserts.iter().zip(&output.map.inserts) {
            let Some(mark) = self.marks.get(insert.mark) else {
                continue;
            };
            let Some(rect) = output.char_rect(*char_idx) else {
                continue;
            };
            let ink = mark_ink(mark.look);
            match insert.kind {
                InsertKind::PadBefore | InsertKind::PadAfter => {}
                InsertKind::Badge => {
                    let Some(icon) = mark.icon else { continue };
                    let badge = Rect::from_center_size(
                        rect.center() - vec2(tokens.icon_size(1.0), 0.0),
                        tokens.square(22.0),
                    );
                    ui.painter().rect_filled(
                        badge,
                        tokens.corner(tokens.radius.key),
                        tokens.ink(ink),
                    );
                    let on = tokens.ink(Ink::OnStrand);
                    paint::icon(ui, badge.center(), icon, Weight::Fill, 14.0, on);
                }
                InsertKind::Pin => {
                    let Some(number) = mark.number else { continue };
                    let pin_ink = match mark.look {
                        MarkLook::Cue => Ink::Primary,
                        _ => ink,
                    };
                    let diameter = tokens.icon_size(22.0);
                    numbered_note::paint_pin(ui, rect.center(), diameter, pin_ink, number);
                }
            }
        }
    }
}

fn mark_ink(look: MarkLook) -> Ink {
    match look {
        MarkLook::Cue | MarkLook::Fair => Ink::Note,
        MarkLook::Technique(index) => technique_ink(index),
        MarkLook::Missed => Ink::Miss,
        MarkLook::Selection | MarkLook::Hover => Ink::Ink2,
    }
}

/// A badge or pin in the text.
#[derive(Clone, Copy, Debug)]
struct Insert {
    /// Byte of the text before which it stands.
    at: usize,
    /// Index of its mark.
    mark: usize,
    kind: InsertKind,
}

/// In the order in which they stand at one place: what ends a passage before what starts one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum InsertKind {
    PadAfter,
    Pin,
    PadBefore,
    Badge,
}

impl InsertKind {
    /// Width that it takes in the row, points at 100 %.
    fn room(self) -> f32 {
        match self {
            Self::Badge => 28.0,
            Self::Pin => 26.0,
            Self::PadBefore | Self::PadAfter => 4.0,
        }
    }
}

/// Between bytes of the text and characters of the galley.
#[derive(Clone, Debug, Default)]
struct PlaceMap {
    /// Byte of the text and character of the galley of each insert, in order.
    inserts: Vec<(usize, usize)>,
    /// Byte at which each character of the text starts, and the length.
    boundaries: Vec<usize>,
    /// Characters of the galley.
    chars: usize,
}

impl PlaceMap {
    /// The character of the galley that shows the byte `at`. With `after`, a badge at this very
    /// place is passed.
    fn char_of(&self, at: usize, after: bool) -> usize {
        let plain = self.boundaries.partition_point(|byte| *byte < at);
        let before = self
            .inserts
            .iter()
            .filter(|(byte, _)| *byte < at || (after && *byte == at))
            .count();
        plain + before
    }

    /// The byte of the text that a character of the galley shows.
    fn byte_of(&self, char: usize) -> usize {
        let before = self
            .inserts
            .iter()
            .filter(|(_, insert)| *insert < char)
            .count();
        let idx = (char - before).min(self.boundaries.len().saturating_sub(1));
        self.boundaries.get(idx).copied().unwrap_or(0)
    }
}

/// A text that was shown, and where its parts are.
pub struct MarkedTextOutput {
    /// Of the whole text.
    pub response: Response,
    galley: Arc<Galley>,
    origin: Pos2,
    map: PlaceMap,
}

impl MarkedTextOutput {
    /// The byte of the text at a place of the screen: the start of the character there. `None`
    /// outside the rows.
    pub fn byte_at(&self, pos: Pos2) -> Option<usize> {
        let local = pos - self.origin;
        let mut first = 0;
        for row in &self.galley.rows {
            let rect = row.rect();
            let count = row.glyphs.len();
            if (rect.top()..rect.bottom()).contains(&local.y) {
                let x = local.x - row.pos.x;
                if x < -4.0 || x > row.size.x + 4.0 {
                    return None;
                }
                let idx = row
                    .glyphs
                    .iter()
                    .position(|glyph| x < glyph.max_x())
                    .unwrap_or(count.saturating_sub(1));
                return Some(self.map.byte_of(first + idx));
            }
            first += count + usize::from(row.ends_with_newline);
        }
        None
    }

    /// As [`Self::byte_at`], for a pointer that has left the rows while dragging: the nearest.
    pub fn nearest_byte(&self, pos: Pos2) -> usize {
        let cursor = self.galley.cursor_from_pos(pos - self.origin);
        self.map.byte_of(usize::from(cursor.index))
    }

    /// Boxes of the rows of a passage, on the screen; without the spaces at the end of a row.
    pub fn rects(&self, range: Range<usize>) -> Vec<Rect> {
        let start = self.map.char_of(range.start, true);
        let end = self.map.char_of(range.end, false);
        self.row_rects(start..end)
    }

    /// Boxes of the rows of some characters of the galley.
    fn row_rects(&self, Range { start, end }: Range<usize>) -> Vec<Rect> {
        let mut rects = Vec::new();
        let mut first = 0;
        for row in &self.galley.rows {
            let count = row.glyphs.len();
            let from = start.max(first);
            let mut to = end.min(first + count);
            while to > from && row.glyphs[to - first - 1].chr.is_whitespace() {
                to -= 1;
            }
            if from < to {
                let left = row.glyphs[from - first].pos.x;
                let right = row.glyphs[to - first - 1].max_x();
                let at = self.origin + row.pos.to_vec2();
                rects.push(Rect::from_min_max(
                    pos2(at.x + left, at.y),
                    pos2(at.x + right, at.y + row.size.y),
                ));
            }
            first += count + usize::from(row.ends_with_newline);
        }
        rects
    }

    /// The box of one character of the galley.
    fn char_rect(&self, char: usize) -> Option<Rect> {
        let mut first = 0;
        for row in &self.galley.rows {
            let count = row.glyphs.len();
            if (first..first + count).contains(&char) {
                let glyph = row.glyphs[char - first];
                let at = self.origin + row.pos.to_vec2();
                return Some(Rect::from_min_size(
                    pos2(at.x + glyph.pos.x, at.y),
                    Vec2::new(glyph.advance_width, row.size.y),
                ));
            }
            first += count + usize::from(row.ends_with_newline);
        }
        None
    }
}

/// Fills and underlines of one mark. They stay within the box of their row, so that those of
/// neighbouring rows never touch.
///
/// `badge` is the character of the galley that keeps the place of its badge.
fn paint_mark(ui: &Ui, output: &MarkedTextOutput, mark: &TextMark, badge: Option<usize>) {
    let tokens = ui.tokens();
    let painter = ui.painter();
    let rects = match badge {
        Some(start) => output.row_rects(start..output.map.char_of(mark.range.end, false)),
        None => output.rects(mark.range.clone()),
    };
    let color = tokens.ink(mark_ink(mark.look));
    let top_corners = |radius: f32| egui::CornerRadius {
        sw: 0,
        se: 0,
        ..tokens.corner(radius)
    };
    for rect in rects {
        // Rows that can be marked have air below their letters, rows of captions have none.
        let foot = match rect.height() / tokens.scale() {
            height if height < 26.0 => 0.0,
            height if height < 33.0 => 2.0,
            _ => 5.0,
        };
        let fill_rect = Rect::from_min_max(
            pos2(rect.left() - 3.0, rect.top() + 2.0),
            pos2(rect.right() + 3.0, rect.bottom() - foot),
        );
        match mark.look {
            MarkLook::Technique(index) => {
                let tint = tokens.tint(technique_tint(index));
                painter.rect_filled(fill_rect, top_corners(4.0), tint);
                underline(ui, fill_rect, technique_underline(index), color);
            }
            MarkLook::Cue => {
                let tint = tokens.tint(Tint::Mark3);
                painter.rect_filled(fill_rect, top_corners(4.0), tint);
                let line = Rect::from_min_max(
                    pos2(fill_rect.left(), fill_rect.bottom() - 2.0),
                    fill_rect.max,
                );
                painter.rect_filled(line, 0, color);
            }
            MarkLook::Missed => {
                let edge = Stroke::new(tokens.stroke.control, color);
                let box_rect = fill_rect.expand2(vec2(0.0, 1.0));
                painter.rect_filled(box_rect, tokens.corner(4.0), tokens.tint(Tint::Miss));
                let points = paint::rounded_outline(box_rect.shrink(1.0), 4.0);
                painter.extend(Shape::dashed_line(&points, edge, 5.0, 4.0));
            }
            MarkLook::Fair => {
                painter.rect_filled(fill_rect, tokens.corner(4.0), tokens.tint(Tint::Note));
                let edge = Stroke::new(tokens.stroke.hair, color);
                let inside = egui::StrokeKind::Inside;
                painter.rect_stroke(fill_rect, tokens.corner(4.0), edge, inside);
            }
            MarkLook::Hover => {
                painter.rect_filled(fill_rect, tokens.corner(4.0), tokens.tint(Tint::Surface2));
            }
            MarkLook::Selection => {
                let row = Rect::from_min_max(
                    pos2(rect.left() - 4.0, rect.top() + 1.0),
                    pos2(rect.right() + 4.0, rect.bottom() - 1.0),
                );
                let halo = row.expand(2.0);
                painter.rect_filled(halo, tokens.corner(7.0), tokens.focus_halo());
                let edge = Stroke::new(tokens.stroke.control, tokens.ink(Ink::Focus));
                paint::plate(ui, row, 5.0, tokens.tint(Tint::Accent), edge);
            }
        }
    }
}

/// One of the six underlines along the foot of a fill; 4 points high at most.
fn underline(ui: &Ui, rect: Rect, kind: Underline, color: Color32) {
    let painter = ui.painter();
    let (left, right) = (rect.left(), rect.right());
    let y = rect.bottom() + 0.5;
    let bar = |top: f32, height: f32| {
        let line = Rect::from_min_max(pos2(left, top), pos2(right, top + height));
        painter.rect_filled(line, 0, color);
    };
    let dashes = |pattern: &[(f32, f32)]| {
        let mut x = left;
        for (on, off) in pattern.iter().cycle() {
            if x >= right {
                break;
            }
            let end = (x + on).min(right);
            let dash = Rect::from_min_max(pos2(x, y - 1.5), pos2(end, y + 1.5));
            painter.rect_filled(dash, 0, color);
            x += on + off;
        }
    };
    match kind {
        Underline::Solid => bar(y - 1.5, 3.0),
        Underline::Dashed => dashes(&[(6.0, 3.0)]),
        Underline::Dotted => dashes(&[(3.0, 3.0)]),
        Underline::DashDot => dashes(&[(9.0, 3.0), (3.0, 3.0)]),
        Underline::Double => {
            bar(y - 1.5, 2.0);
            bar(y + 2.0, 2.0);
        }
        Underline::Wavy => {
            let steps = ((right - left) / 1.5).ceil().max(1.0);
            let points = (0..=steps as u32)
                .map(|step| {
                    let x = (left + step as f32 * 1.5).min(right);
                    // One wave in 9 points, 1.6 points high to either side.
                    let wave = ((x - left) / 9.0 * std::f32::consts::TAU).sin();
                    pos2(x, y + 0.5 + 1.6 * wave)
                })
                .collect();
            painter.add(Shape::line(points, Stroke::new(2.2, color)));
        }
    }
}

#[cfg(test)]
mod tests;
