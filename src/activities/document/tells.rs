//! Finds the traces of a change that a program can find, to keep authors honest.

use super::{Block, BlockForm, Detail, DetailGroup, Spec};
use crate::activities::StepTexts;
use crate::i18n::markup::Marked;
use crate::ids::PartId;

/// A trace of a change that needs no judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tell {
    /// What it is.
    pub kind: TellKind,
    /// Where it shows; pinning any of them finds it.
    pub places: Vec<PartId>,
}

/// What a trace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TellKind {
    /// The original has other words.
    DiffersFromOriginal,
    /// A passage stands in another typeface, off the line, or in another size.
    SetOtherwise,
    /// The file was saved again after it was made.
    SavedLater,
    /// The last of a list of numbers is not the sum of the others.
    SumOff,
}

/// Which form the value of a field must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailForm {
    /// `D:20240303091200+01'00'` or `…Z` (ISO 32000-1, 7.9.4).
    PdfDate,
    /// `2024-03-15T22:47:00Z` (W3CDTF in UTC, ECMA-376 part 2).
    OfficeDate,
    /// `2024:03:03 09:12:00` (CIPA DC-008).
    ExifDate,
    /// Anything but nothing.
    Free,
}

impl Detail {
    /// The form that the value of this field must have.
    pub fn form(&self) -> DetailForm {
        match self.group {
            DetailGroup::Pdf if matches!(self.field.as_str(), "CreationDate" | "ModDate") => {
                DetailForm::PdfDate
            }
            DetailGroup::Office
                if matches!(
                    self.field.as_str(),
                    "dcterms:created" | "dcterms:modified" | "cp:lastPrinted"
                ) =>
            {
                DetailForm::OfficeDate
            }
            DetailGroup::Exif if self.field.starts_with("DateTime") => DetailForm::ExifDate,
            _ => DetailForm::Free,
        }
    }

    /// Whether the value has the form that the real tool would write.
    pub fn is_well_formed(&self) -> bool {
        if self.form() == DetailForm::Free {
            !self.field.trim().is_empty() && !self.value.trim().is_empty()
        } else {
            self.seconds().is_some()
        }
    }

    /// The date of a date field in seconds since 1970, UTC where the form names a zone.
    fn seconds(&self) -> Option<i64> {
        let value = self.value.as_str();
        match self.form() {
            DetailForm::PdfDate => {
                let (local, zone) = value.strip_prefix("D:")?.split_at_checked(14)?;
                Some(read_time(local, "YYYYMMDDhhmmss")? - read_pdf_zone(zone)?)
            }
            DetailForm::OfficeDate => read_time(value, "YYYY-MM-DDThh:mm:ssZ"),
            DetailForm::ExifDate => read_time(value, "YYYY:MM:DD hh:mm:ss"),
            DetailForm::Free => None,
        }
    }
}

impl Spec {
    /// Traces that the data alone show.
    pub fn tells(&self) -> Vec<Tell> {
        let mut tells = Vec::new();
        for block in &self.blocks {
            let mut tell = |kind| {
                tells.push(Tell {
                    kind,
                    places: vec![block.id.clone()],
                });
            };
            if block.changed && self.original {
                tell(TellKind::DiffersFromOriginal);
            }
            if self.sets_otherwise(block) {
                tell(TellKind::SetOtherwise);
            }
        }
        for (made, saved) in [
            ("CreationDate", "ModDate"),
            ("dcterms:created", "dcterms:modified"),
            ("DateTimeOriginal", "DateTime"),
        ] {
            let find = |field: &str| self.details.iter().find(|d| d.field == field);
            if let (Some(made), Some(saved)) = (find(made), find(saved))
                && saved.seconds() > made.seconds()
                && made.seconds().is_some()
            {
                tells.push(Tell {
                    kind: TellKind::SavedLater,
                    places: vec![saved.id.clone(), made.id.clone()],
                });
            }
        }
        tells
    }

    /// Traces that the data and the texts show, among them lists whose last number is not the sum
    /// of the others.
    pub fn tells_with(&self, texts: &dyn StepTexts) -> Vec<Tell> {
        let mut tells = self.tells();
        let lists = self
            .blocks
            .chunk_by(|a, b| a.form == BlockForm::Entry && b.form == BlockForm::Entry);
        for list in lists.filter(|list| list.len() >= 3) {
            let number = |block: &Block| {
                let text = Marked::parse(&texts.text(&format!("block-{}", block.id))).text;
                read_number(text.rsplit_once('|')?.1)
            };
            let numbers: Option<Vec<i64>> = list.iter().map(number).collect();
            if let Some(numbers) = numbers
                && let Some((total, parts)) = numbers.split_last()
                && parts.iter().sum::<i64>() != *total
            {
                tells.push(Tell {
                    kind: TellKind::SumOff,
                    places: list.iter().map(|block| block.id.clone()).collect(),
                });
            }
        }
        tells
    }

    /// Whether a passage of `block` is set otherwise than its surroundings.
    fn sets_otherwise(&self, block: &Block) -> bool {
        block.runs.iter().any(|run| {
            run.typeface.is_some_and(|face| face != self.typeface)
                || run.rise.abs() > 0.01
                || (run.scale - 1.0).abs() > 0.01
        })
    }
}

/// Reads `text` by a pattern of digits (`Y`, `M`, `D`, `h`, `m`, `s`) and other characters that
/// must stand there as they are. Seconds since 1970 as if the time were UTC.
fn read_time(text: &str, pattern: &str) -> Option<i64> {
    if text.len() != pattern.len() {
        return None;
    }
    let mut fields = [0_i64; 6];
    for (found, expected) in text.bytes().zip(pattern.bytes()) {
        let Some(field) = b"YMDhms".iter().position(|&letter| letter == expected) else {
            if found != expected {
                return None;
            }
            continue;
        };
        if !found.is_ascii_digit() {
            return None;
        }
        fields[field] = fields[field] * 10 + i64::from(found - b'0');
    }
    let [year, month, day, hour, minute, second] = fields;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last_day = match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last_day).contains(&day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    // Days from the civil calendar, with years that begin in March (Hinnant 2013).
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

/// Seconds east of UTC of `Z`, `+01'00'` or `+01'00`.
fn read_pdf_zone(text: &str) -> Option<i64> {
    if text == "Z" {
        return Some(0);
    }
    let text = text.strip_suffix('\'').unwrap_or(text);
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once('\'')?;
    let two_digits = |part: &str| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<i64>().ok())?
    };
    let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
    let seconds = (hours * 60 + minutes) * 60;
    match sign {
        _ if hours > 23 || minutes > 59 => None,
        "+" => Some(seconds),
        "-" => Some(-seconds),
        _ => None,
    }
}

/// The whole number in `text`, in hundredths where it has a decimal part. Spaces group digits;
/// words and signs of currency around it are passed over.
fn read_number(text: &str) -> Option<i64> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = compact.trim_matches(|c: char| !c.is_ascii_digit());
    if digits.is_empty()
        || !digits
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    {
        return None;
    }
    let (whole, hundredths) = match digits.rfind(['.', ',']) {
        // Three digits after the last sign are a group of thousands.
        Some(at) if digits.len() - at - 1 != 3 => (&digits[..at], &digits[at + 1..]),
        _ => (digits, ""),
    };
    if hundredths.len() > 2 {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    // More digits than money ever has are a telephone number or the like.
    if whole.len() > 12 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let hundredths: i64 = format!("{hundredths:0<2}").parse().ok()?;
    Some(whole * 100 + hundredths)
}
