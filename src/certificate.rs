//! A certificate of practice as an accessible PDF: what was practised, and nothing it cannot know.
//!
//! Tagged and checked as PDF/UA-1 (ISO 14289-1), on A4, in the language of the program.

mod letters;
mod sheet;
#[cfg(test)]
mod tests;

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

use crate::i18n::{Date, Direction, Texts};
use crate::look::{Ink, LookSettings, Tint, Tokens};
use crate::measurement::{Calibration, Detection, Estimate};
use letters::{Boldness, FontFiles, Letters};
use sheet::{Block, Branch, EmblemColours, MARGIN, MEASURE, Sheet, Type, WIDTH};

/// What a certificate says.
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    /// Whose it is. Without a name, or with one that our fonts cannot write, there is a line to
    /// write it on.
    pub name: Option<String>,
    /// The day it is made.
    pub day: Date,
    /// Titles of the lessons that were finished.
    pub lessons: Vec<String>,
    /// Judgements that were made.
    pub n_answers: usize,
    /// Names of the techniques that were practised.
    pub techniques: Vec<String>,
    /// Estimates, only when they are wanted.
    pub figures: Option<Figures>,
}

/// Estimates of what was learnt.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Discernment and leaning.
    pub detection: Option<Detection>,
    /// How well confidence fits.
    pub calibration: Option<Calibration>,
    /// The last day of the answers they come from.
    pub day: Option<Date>,
}

/// Why there is no certificate.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A font of the program cannot be read.
    #[error("the font {file} cannot be read")]
    Font {
        /// Its file below `assets/`.
        file: &'static str,
    },
    /// The PDF library does not know the standard or the page size that we ask for.
    #[error("the PDF standard is not available")]
    Standard,
    /// The file could not be written, or would not be accessible.
    #[error("the PDF could not be written: {0:?}")]
    Pdf(#[from] KrillaError),
}

/// Brier score of who always says that they are 50 % sure (Brier 1950).
const ALWAYS_HALF: f64 = 0.25;

/// Makes a certificate in the language of `texts`; returns the bytes of a PDF.
///
/// # Errors
/// When a font cannot be read, or the file would break PDF/UA-1.
pub fn certificate(texts: &Texts, of: &Certificate) -> Result<Vec<u8>, CertificateError> {
    let files = FontFiles::load()?;
    let letters = Letters::new(&files)?;
    let mut page = Page {
        texts,
        letters: &letters,
        sheet: Sheet::new(&letters),
        styles: Styles::new(),
        tree: Vec::new(),
    };
    page.head(of.day);
    page.name(of.name.as_deref());
    page.counts(of);
    page.list("certificate-lessons", &of.lessons);
    page.list("certificate-techniques", &of.techniques);
    if let Some(figures) = &of.figures {
        page.figures(figures);
    }
    page.end();
    let Page {
        mut sheet,
        styles,
        tree,
        ..
    } = page;
    sheet.number_pages(styles.small, |page, pages| {
        let args = [("page", page.into()), ("pages", pages.into())];
        texts.with("certificate-page", &args)
    });
    let program = texts.get("app-name");
    let day = DateTime::new(u16::try_from(of.day.year).unwrap_or_default())
        .month(of.day.month)
        .day(of.day.day);
    let metadata = Metadata::new()
        .title(texts.get("certificate-title"))
        .authors(vec![program.clone()])
        .creator(program)
        .language(texts.language().to_owned())
        .creation_date(day)
        .text_direction(direction(texts));
    sheet.finish(tree, texts.language(), metadata)
}

fn direction(texts: &Texts) -> TextDirection {
    let locale = texts.locales().iter().find(|l| l.id == texts.language());
    match locale.map(|locale| locale.direction) {
        Some(Direction::RightToLeft) => TextDirection::RightToLeft,
        Some(Direction::LeftToRight) | None => TextDirection::LeftToRight,
    }
}

/// How the texts of the page are set, in the light theme: paper is white.
struct Styles {
    title: Type,
    heading: Type,
    name: Type,
    count: Type,
    body: Type,
    strong: Type,
    small: Type,
    tint: rgb::Color,
    line: rgb::Color,
    line_strong: rgb::Color,
    emblem: EmblemColours,
}

impl Styles {
    fn new() -> Self {
        let tokens = Tokens::new(&LookSettings::default());
        let ink = |ink| colour(tokens.ink(ink).to_array());
        let tint = |tint| colour(tokens.tint(tint).to_array());
        let style = |boldness, size, leading, colour, most_lines| Type {
            boldness,
            size,
            leading,
            ink: ink(colour),
            most_lines,
        };
        Self {
            title: style(Boldness::Bold, 25.0, 30.0, Ink::Primary, 2),
            heading: style(Boldness::SemiBold, 14.0, 20.0, Ink::Primary, 2),
            name: style(Boldness::Bold, 22.0, 28.0, Ink::Ink, 2),
            count: style(Boldness::Bold, 22.0, 26.0, Ink::Primary, 1),
            body: style(Boldness::Regular, 10.5, 15.0, Ink::Ink, 4),
            strong: style(Boldness::SemiBold, 10.5, 15.0, Ink::Ink, 4),
            small: style(Boldness::Regular, 9.5, 14.0, Ink::Ink2, 4),
            tint: tint(Tint::Primary),
            line: ink(Ink::Line),
            line_strong: ink(Ink::LineStrong),
            emblem: EmblemColours {
                ring: ink(Ink::Primary),
                disc: ink(Ink::Accent),
                spot: ink(Ink::OnPrimary),
            },
        }
    }
}

/// A colour of the screen on paper.
fn colour([red, green, blue, _]: [u8; 4]) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

/// The certificate while it is written: what stands on the pages, and the tags so far.
struct Page<'a> {
    texts: &'a Texts,
    letters: &'a Letters<'a>,
    sheet: Sheet<'a>,
    styles: Styles,
    tree: Vec<Branch>,
}

/// Room between items side by side.
const GAP: f32 = 20.0;
/// Room on either side of the text of a table's cell.
const CELL: f32 = 7.0;
/// Room above and below it.
const CELL_HIGH: f32 = 4.0;

impl Page<'_> {
    /// The band at the top: emblem, title, program and day.
    fn head(&mut self, day: Date) {
        const HEIGHT: f32 = 112.0;
        const SCALE: f32 = 0.82;
        let x = MARGIN + 96.0 * SCALE + 20.0;
        let width = WIDTH - MARGIN - x;
        let title = self.texts.get("certificate-title");
        let made = [("day", self.texts.date(day).into())];
        let made = self.texts.with("certificate-made", &made);
        let (heading, h1) = self.sheet.text(&title, self.styles.title, x, width);
        let (program, p) = self.sheet.text(&made, self.styles.body, x, width);
        let words = heading.heading(&title).space(2.0).then(program);
        let down = |height: f32| (HEIGHT - height) / 2.0;
        let words_down = down(words.height());
        let band = Block::fill(0.0, 0.0, WIDTH, HEIGHT, self.styles.tint)
            .beside(
                Block::emblem(MARGIN, down(64.0 * SCALE), SCALE, self.styles.emblem),
                0.0,
            )
            .space(HEIGHT)
            .beside(words, words_down);
        self.sheet.put(band);
        self.tree
            .push(Branch::around(hn(NonZeroU16::MIN, title), h1));
        self.tree.push(Branch::around(Tag::P, p));
    }

    /// Whose it is, or a line to write it on.
    fn name(&mut self, name: Option<&str>) {
        let name =
            name.filter(|name| !letters::tidy(name).is_empty() && self.letters.can_write(name));
        self.sheet.space(18.0);
        let label = self.texts.get(match name {
            Some(_) => "certificate-name",
            None => "certificate-name-blank",
        });
        let (mut block, leaf) = self.sheet.text(&label, self.styles.small, MARGIN, MEASURE);
        let mut leaves = vec![Branch::Leaf(leaf)];
        if let Some(name) = name {
            let (words, leaf) = self.sheet.text(name, self.styles.name, MARGIN, MEASURE);
            block = block.then(words);
            leaves.push(Branch::Leaf(leaf));
        } else {
            block = block.space(self.styles.name.leading);
        }
        let y = block.height() + 4.0;
        let rule = Block::fill(MARGIN, y, MEASURE, 1.0, self.styles.line_strong);
        self.sheet.put(block.beside(rule, 0.0).space(5.0));
        self.tree.push(Branch::Group(Tag::P.into(), leaves));
    }

    /// How much was practised: large numbers with labels, side by side.
    fn counts(&mut self, of: &Certificate) {
        let counts: Vec<(&str, usize)> = [
            ("certificate-lessons-finished", of.lessons.len()),
            ("certificate-judgements-made", of.n_answers),
            ("certificate-techniques-met", of.techniques.len()),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .collect();
        self.sheet.space(15.0);
        if counts.is_empty() {
            let text = self.texts.get("certificate-nothing");
            self.paragraph(&text, self.styles.body);
            return;
        }
        let width = MEASURE / 3.0;
        let mut row = Block::default();
        for (idx, (key, n)) in counts.into_iter().enumerate() {
            let x = MARGIN + width * idx as f32;
            let number = self.texts.number(n as f64, 0);
            let label = self.texts.with(key, &[("n", n.into())]);
            let (number, first) = self.sheet.text(&number, self.styles.count, x, width - GAP);
            let (label, second) = self.sheet.text(&label, self.styles.body, x, width - GAP);
            row = row.beside(number.then(label), 0.0);
            let leaves = vec![Branch::Leaf(first), Branch::Leaf(second)];
            self.tree.push(Branch::Group(Tag::P.into(), leaves));
        }
        self.sheet.put(row);
    }

    /// A heading above a list in two columns that are read row by row, if there is anything.
    fn list(&mut self, key: &str, items: &[String]) {
        const INDENT: f32 = 12.0;
        if items.is_empty() {
            return;
        }
        self.sheet.space(15.0);
        let mut above = self.heading(key);
        let width = (MEASURE - GAP) / 2.0;
        let style = self.styles.body;
        let mut tags = Vec::new();
        for pair in items.chunks(2) {
            let mut row = Block::default();
            for (idx, item) in pair.iter().enumerate() {
                let x = MARGIN + (width + GAP) * idx as f32;
                let (dot, label) = self.sheet.text("•", style, x, INDENT);
                let (words, body) = self.sheet.text(item, style, x + INDENT, width - INDENT);
                row = row.beside(dot, 0.0).beside(words, 0.0);
                let parts = vec![
                    Branch::around(Tag::Lbl, label),
                    Branch::around(Tag::LBody, body),
                ];
                tags.push(Branch::Group(Tag::LI.into(), parts));
            }
            // The heading stays with the first row.
            let block = std::mem::take(&mut above).then(row).space(1.0);
            self.sheet.put(block);
        }
        let list = Tag::L(ListNumbering::Disc);
        self.tree.push(Branch::Group(list.into(), tags));
    }

    /// Heading, origin, table and a caution, which stay together on a page.
    fn figures(&mut self, figures: &Figures) {
        self.sheet.space(15.0);
        let heading = self.heading("certificate-figures");
        let rows = self.rows(figures);
        if rows.is_empty() {
            let text = self.texts.get("certificate-figures-none");
            let (words, leaf) = self.sheet.text(&text, self.styles.body, MARGIN, MEASURE);
            self.sheet.put(heading.then(words));
            self.tree.push(Branch::around(Tag::P, leaf));
            return;
        }
        let from = self.origin(figures);
        let (from, p) = self.sheet.text(&from, self.styles.body, MARGIN, MEASURE);
        self.tree.push(Branch::around(Tag::P, p));
        let (table, tags) = self.table(&rows);
        self.tree.push(tags);
        let caution = self.texts.get("certificate-estimates");
        let (caution, p) = self.sheet.text(&caution, self.styles.body, MARGIN, MEASURE);
        self.tree.push(Branch::around(Tag::P, p));
        let block = heading.then(from).space(6.0).then(table).space(8.0);
        self.sheet.put(block.then(caution));
    }

    /// How many judgements the figures come from, and until when. Detection and calibration see the
    /// same ones, unless confidence was not said each time.
    fn origin(&self, figures: &Figures) -> String {
        let detection = figures.detection.map_or(0, |d| d.counts.total());
        let calibration = figures.calibration.as_ref().map_or(0, |c| c.n);
        let n = ("n", detection.max(calibration).into());
        match figures.day {
            Some(day) => self.texts.with(
                "certificate-figures-from-until",
                &[n, ("day", self.texts.date(day).into())],
            ),
            None => self.texts.with("certificate-figures-from", &[n]),
        }
    }

    /// The rows of the table: figure, value, interval, what it says.
    fn rows(&self, figures: &Figures) -> Vec<[String; 4]> {
        let mut rows = Vec::new();
        if let Some(detection) = &figures.detection {
            let told_apart = detection.d_prime;
            let meaning = verdict(told_apart, 0.0, ["worse", "chance", "better"]);
            rows.push(self.row("certificate-told-apart", told_apart, meaning));
            let leaning = detection.criterion;
            let meaning = verdict(leaning, 0.0, ["doubt", "even", "trust"]);
            rows.push(self.row("certificate-leaning", leaning, meaning));
        }
        if let Some(calibration) = &figures.calibration {
            let over = calibration.overconfidence;
            let meaning = verdict(over, 0.0, ["under", "fits", "over"]);
            rows.push(self.row_of_points("certificate-confidence", over, meaning));
            let brier = calibration.brier;
            let meaning = verdict(brier, ALWAYS_HALF, ["better", "same", "worse"]);
            rows.push(self.row("certificate-brier", brier, meaning));
        }
        rows
    }

    fn row(&self, key: &str, of: Estimate, meaning: &str) -> [String; 4] {
        let number = |value| self.signed(value, 2);
        let interval = [
            ("low", number(of.low).into()),
            ("high", number(of.high).into()),
        ];
        [
            self.texts.get(key),
            number(of.value),
            self.texts.with("certificate-interval", &interval),
            self.meaning(key, meaning),
        ]
    }

    /// A row whose figure is a difference of shares, in points of a hundred.
    fn row_of_points(&self, key: &str, of: Estimate, meaning: &str) -> [String; 4] {
        let number = |value: f64| self.signed(100.0 * value, 0);
        let value = [
            ("n", (100.0 * of.value).round().abs().into()),
            ("value", number(of.value).into()),
        ];
        let interval = [
            ("low", number(of.low).into()),
            ("high", number(of.high).into()),
        ];
        [
            self.texts.get(key),
            self.texts.with("certificate-points", &value),
            self.texts.with("certificate-interval-points", &interval),
            self.meaning(key, meaning),
        ]
    }

    fn meaning(&self, key: &str, meaning: &str) -> String {
        let always = [("always", self.texts.number(ALWAYS_HALF, 2).into())];
        self.texts.with(&format!("{key}.{meaning}"), &always)
    }

    /// A number with a true minus sign, and never "minus nought".
    fn signed(&self, value: f64, decimals: usize) -> String {
        let unit = f64::from(10_u32.pow(decimals as u32));
        let rounded = (value * unit).round() / unit + 0.0;
        self.texts.number(rounded, decimals).replace('-', "−")
    }

    /// A table with a head, rows named by their first cell, and its tags.
    fn table(&mut self, rows: &[[String; 4]]) -> (Block, Branch) {
        let share = [("share", self.texts.percent(0.95).into())];
        let head = [
            self.texts.get("certificate-column-figure"),
            self.texts.get("certificate-column-value"),
            self.texts.with("certificate-column-interval", &share),
            self.texts.get("certificate-column-meaning"),
        ];
        let (head, tags) = self.table_row(&head, true);
        let head_tags = Branch::Group(Tag::THead.into(), vec![tags]);
        let tint = Block::fill(MARGIN, 0.0, MEASURE, head.height(), self.styles.tint);
        let mut table = tint.beside(head, 0.0);
        let mut body = Vec::new();
        for row in rows {
            let (row, tags) = self.table_row(row, false);
            let y = row.height() - 0.75;
            let rule = Block::fill(MARGIN, y, MEASURE, 0.75, self.styles.line);
            table = table.then(row.beside(rule, 0.0));
            body.push(tags);
        }
        let summary = self.texts.get("certificate-figures-summary");
        let tag = Tag::Table.with_summary(Some(summary));
        let body = Branch::Group(Tag::TBody.into(), body);
        (table, Branch::Group(tag.into(), vec![head_tags, body]))
    }

    fn table_row(&mut self, cells: &[String; 4], is_head: bool) -> (Block, Branch) {
        /// Shares of the width.
        const COLUMNS: [f32; 4] = [0.22, 0.15, 0.21, 0.42];
        let mut row = Block::default();
        let mut tags = Vec::new();
        let mut x = MARGIN;
        for (idx, (cell, share)) in cells.iter().zip(COLUMNS).enumerate() {
            let width = MEASURE * share;
            let is_name = idx == 0;
            let style = if is_head || is_name {
                self.styles.strong
            } else {
                self.styles.body
            };
            let (words, leaf) = self.sheet.text(cell, style, x + CELL, width - 2.0 * CELL);
            row = row.beside(words.space(CELL_HIGH), CELL_HIGH);
            tags.push(if is_head {
                Branch::around(Tag::TH(TableHeaderScope::Column), leaf)
            } else if is_name {
                Branch::around(Tag::TH(TableHeaderScope::Row), leaf)
            } else {
                Branch::around(Tag::TD, leaf)
            });
            x += width;
        }
        (row, Branch::Group(Tag::TR.into(), tags))
    }

    /// What the program did and did not do.
    fn end(&mut self) {
        self.sheet.space(15.0);
        let text = self.texts.get("certificate-private");
        let (words, leaf) = self.sheet.text(&text, self.styles.small, MARGIN, MEASURE);
        let rule = Block::fill(MARGIN, 0.0, MEASURE, 0.75, self.styles.line);
        self.sheet.put(rule.space(8.0).then(words));
        self.tree.push(Branch::around(Tag::P, leaf));
    }

    fn paragraph(&mut self, text: &str, style: Type) {
        let (words, leaf) = self.sheet.text(text, style, MARGIN, MEASURE);
        self.sheet.put(words);
        self.tree.push(Branch::around(Tag::P, leaf));
    }

    /// A heading of the second level. Its tag is there at once; the block is still to be placed.
    fn heading(&mut self, key: &str) -> Block {
        const SECOND: NonZeroU16 = NonZeroU16::MIN.saturating_add(1);
        let title = self.texts.get(key);
        let (words, leaf) = self
            .sheet
            .text(&title, self.styles.heading, MARGIN, MEASURE);
        let words = words.heading(&title).space(4.0);
        self.tree.push(Branch::around(hn(SECOND, title), leaf));
        words
    }
}

/// The tag of a heading, which PDF/UA wants to have a title.
fn hn(level: NonZeroU16, title: String) -> Tag<krilla::tagging::kind::Hn> {
    Tag::Hn(level, Some(title))
}

/// Which of three words fits: the whole interval is below `at`, it holds `at`, or it is above.
fn verdict(of: Estimate, at: f64, [below, unclear, above]: [&str; 3]) -> &str {
    if of.high < at {
        below
    } else if of.low > at {
        above
    } else {
        unclear
    }
}
