//! Letters of a page: the app's own fonts, shaped, measured and broken into lines.

use std::borrow::Cow;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, UnicodeBuffer};

use super::CertificateError;
use crate::look::{Face, assets};

/// Fonts of a page, each followed by those that stand in for letters it lacks.
const CHAINS: [[Face; 3]; 3] = [
    [Face::Ui, Face::Read, Face::Easy],
    [Face::UiSemiBold, Face::ReadSemiBold, Face::EasyBold],
    [Face::UiBold, Face::ReadBold, Face::EasyBold],
];

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boldness {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

/// The bytes of all font files of a page, in the order of [`CHAINS`].
pub struct FontFiles(Vec<Cow<'static, [u8]>>);

impl FontFiles {
    /// Takes the font files out of the program.
    ///
    /// # Errors
    /// When one is not there.
    pub fn load() -> Result<Self, CertificateError> {
        CHAINS
            .iter()
            .flatten()
            .map(|face| {
                assets::bytes(face.file()).ok_or(CertificateError::Font { file: face.file() })
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// One font, for shaping and for the file.
struct Loaded<'a> {
    shaper: rustybuzz::Face<'a>,
    font: Font,
}

/// The fonts of a page.
pub struct Letters<'a> {
    fonts: Vec<Loaded<'a>>,
}

/// Letters in a row in one font.
#[derive(Clone)]
pub struct Run {
    /// The font.
    pub font: Font,
    /// What they say.
    pub text: String,
    /// What they look like; measures are shares of the size of the letters.
    pub glyphs: Vec<KrillaGlyph>,
}

impl Run {
    /// Width, as a share of the size of the letters.
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.x_advance).sum()
    }
}

/// A line of text.
#[derive(Clone, Default)]
pub struct Line {
    /// Its letters, from the start to the end.
    pub runs: Vec<Run>,
}

impl Line {
    /// Width, as a share of the size of the letters.
    pub fn width(&self) -> f32 {
        self.runs.iter().map(Run::width).sum()
    }
}

impl<'a> Letters<'a> {
    /// Reads the fonts.
    ///
    /// # Errors
    /// When a file is no font.
    pub fn new(files: &'a FontFiles) -> Result<Self, CertificateError> {
        let faces = CHAINS.iter().flatten();
        let fonts = faces.zip(&files.0).map(|(face, bytes)| {
            let data = match bytes {
                Cow::Borrowed(bytes) => krilla::Data::from(*bytes),
                Cow::Owned(bytes) => krilla::Data::from(bytes.clone()),
            };
            let error = CertificateError::Font { file: face.file() };
            match (rustybuzz::Face::from_slice(bytes, 0), Font::new(data, 0)) {
                (Some(shaper), Some(font)) => Ok(Loaded { shaper, font }),
                _ => Err(error),
            }
        });
        Ok(Self {
            fonts: fonts.collect::<Result<_, _>>()?,
        })
    }

    /// Whether every letter of `text` can be written.
    pub fn can_write(&self, text: &str) -> bool {
        tidy(text)
            .chars()
            .all(|c| self.font_of(c, Boldness::Regular).is_some())
    }

    /// The first font that has a letter.
    fn font_of(&self, c: char, boldness: Boldness) -> Option<usize> {
        let n = CHAINS[0].len();
        let first = boldness as usize * n;
        (first..first + n).find(|idx| self.has(*idx, c))
    }

    fn has(&self, font: usize, c: char) -> bool {
        self.fonts[font].shaper.glyph_index(c).is_some()
    }

    /// Letters that no font has would make the file invalid, so something stands in for them.
    fn writable(&self, text: &str, boldness: Boldness) -> String {
        tidy(text)
            .chars()
            .map(|c| match self.font_of(c, boldness) {
                Some(_) => c,
                None if c.is_whitespace() => '\u{a0}',
                None => '?',
            })
            .collect()
    }

    /// Shapes one line. The text must be writable.
    fn shape(&self, text: &str, boldness: Boldness) -> Line {
        let mut pieces: Vec<(usize, String)> = Vec::new();
        for c in text.chars() {
            // Marks and spaces stay with the letter before them.
            let font = match pieces.last() {
                Some((last, _)) if !c.is_alphanumeric() && self.has(*last, c) => *last,
                _ => self
                    .font_of(c, boldness)
                    .unwrap_or(boldness as usize * CHAINS[0].len()),
            };
            match pieces.last_mut() {
                Some((last, piece)) if *last == font => piece.push(c),
                _ => pieces.push((font, c.to_string())),
            }
        }
        Line {
            runs: pieces
                .into_iter()
                .map(|(font, piece)| self.fonts[font].run(piece))
                .collect(),
        }
    }

    /// Breaks a text into lines no wider than `width`, which is a share of the size of the letters.
    /// What does not fit on `most` lines is left out behind an ellipsis.
    pub fn lines(&self, text: &str, boldness: Boldness, width: f32, most: usize) -> Vec<Line> {
        let text = self.writable(text, boldness);
        let measure = |text: &str| self.shape(text, boldness).width();
        let mut lines = vec![String::new()];
        let mut filled = 0.0;
        for piece in pieces(&text) {
            let bare = measure(piece.trim_end_matches(' '));
            if filled > 0.0 && filled + bare > width {
                lines.push(String::new());
                filled = 0.0;
            }
            if bare <= width {
                filled += measure(piece);
                if let Some(line) = lines.last_mut() {
                    line.push_str(piece);
                }
                continue;
            }
            // One word is wider than the line: it breaks anywhere.
            for c in piece.chars() {
                let advance = measure(c.encode_utf8(&mut [0; 4]));
                if filled > 0.0 && advance > 0.0 && filled + advance > width {
                    lines.push(String::new());
                    filled = 0.0;
                }
                filled += advance;
                if let Some(line) = lines.last_mut() {
                    line.push(c);
                }
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                let cut = |line: &str| format!("{}…", line.trim_end_matches(' '));
                while !last.is_empty() && measure(&cut(last)) > width {
                    last.pop();
                }
                *last = cut(last);
            }
        }
        lines
            .iter()
            .map(|line| self.shape(line, boldness))
            .collect()
    }
}

impl Loaded<'_> {
    fn run(&self, text: String) -> Run {
        let em = self.font.units_per_em();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.guess_segment_properties();
        // Our fonts have no letters that run from right to left.
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        let infos = shaped.glyph_infos();
        let glyphs = infos
            .iter()
            .zip(shaped.glyph_positions())
            .enumerate()
            .map(|(idx, (info, at))| {
                let end = infos[idx..]
                    .iter()
                    .find(|later| later.cluster > info.cluster)
                    .map_or(text.len(), |later| later.cluster as usize);
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    at.x_advance as f32 / em,
                    at.x_offset as f32 / em,
                    at.y_offset as f32 / em,
                    at.y_advance as f32 / em,
                    info.cluster as usize..end,
                    None,
                )
            })
            .collect();
        Run {
            font: self.font.clone(),
            text,
            glyphs,
        }
    }
}

/// One line without control characters and marks that nobody sees; runs of spaces become one.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}' => {}
            ' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Pieces between which a line may break: after a space, and after a hyphen or a dash between
/// letters. Both of our languages need no more than that.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let Some(&(end, after)) = rest.peek() else {
            break;
        };
        let is_join = matches!(c, '-' | '‐' | '–' | '—' | '/')
            && before.is_alphanumeric()
            && after.is_alphabetic();
        if (c == ' ' && after != ' ') || is_join {
            pieces.push(&text[start..end]);
            start = end;
        }
        before = c;
        debug_assert!(at < end);
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn texts(lines: &[Line]) -> Vec<String> {
        lines
            .iter()
            .map(|line| line.runs.iter().map(|run| run.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn lines_break_after_spaces_and_joins_only() {
        assert_eq!(
            pieces("to-day and -5 a\u{a0}b"),
            ["to-", "day ", "and ", "-5 ", "a\u{a0}b"]
        );
        assert_eq!(pieces(""), [""]);
    }

    #[test]
    fn every_line_fits_and_no_letter_is_lost() {
        let files = FontFiles::load().unwrap();
        let letters = Letters::new(&files).unwrap();
        let text = "Хто це каже і хто каже те саме: надзвичайнодовгеслововрядку й решта речення";
        for width in [3.0, 8.0, 20.0] {
            let lines = letters.lines(text, Boldness::Regular, width, 100);
            assert_eq!(texts(&lines).concat(), text);
            for line in &lines {
                let trailing = letters.shape(" ", Boldness::Regular).width();
                assert!(
                    line.width() <= width + trailing + 0.05,
                    "{:?}",
                    texts(&lines)
                );
            }
        }
    }

    #[test]
    fn too_much_ends_in_an_ellipsis() {
        let files = FontFiles::load().unwrap();
        let letters = Letters::new(&files).unwrap();
        let lines = letters.lines(&"word ".repeat(500), Boldness::Bold, 12.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(texts(&lines)[1].ends_with("word…") || texts(&lines)[1].ends_with('…'));
        assert!(lines[1].width() <= 12.0);
    }

    #[test]
    fn our_fonts_write_ukrainian_and_what_they_lack_is_replaced() {
        let files = FontFiles::load().unwrap();
        let letters = Letters::new(&files).unwrap();
        assert!(letters.can_write("Ґанна Їжакевич, Ольга-Марія Щєтініна, d′ −1 «»“”’\u{202f}"));
        assert!(letters.can_write("Zoë\u{200d}  Łukasz\n"));
        assert!(!letters.can_write("山田"));
        assert_eq!(
            letters.writable("a\u{0}山\u{feff} \n b", Boldness::Bold),
            "a? b"
        );
    }
}
