//! Reading RON files that people wrote: one set of options, one way to say what is wrong.

use std::borrow::Cow;

use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::files::{Files, ReadError};
use crate::problem::Problem;

/// The options of all our files: `Some(…)` and brackets around newtypes may be left out.
pub fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(64)
}

/// Reads a text file as UTF-8.
///
/// # Errors
/// A [`Problem`] that names the file, and the line where it stops being UTF-8.
pub fn read_text(files: &Files, path: &str) -> Result<Cow<'static, str>, Problem> {
    let bytes = files.read(path).map_err(|error| match error {
        ReadError::NotFound => Problem::in_file(path, "problem-file-missing"),
        ReadError::TooLarge(bytes) => Problem::in_file(path, "problem-file-too-large")
            .arg("size", bytes)
            .arg("limit", crate::files::MAX_FILE_BYTES),
        ReadError::Io(error) => {
            Problem::in_file(path, "problem-file-unreadable").arg("detail", error)
        }
    })?;
    let not_utf8 = |valid: &[u8]| {
        let line = valid.split(|byte| *byte == b'\n').count();
        Problem::in_file(path, "problem-file-not-utf8").at(line, 1)
    };
    match bytes {
        Cow::Borrowed(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(error) => Err(not_utf8(&bytes[..error.valid_up_to()])),
        },
        Cow::Owned(bytes) => String::from_utf8(bytes)
            .map(Cow::Owned)
            .map_err(|error| not_utf8(&error.as_bytes()[..error.utf8_error().valid_up_to()])),
    }
}

/// Reads a whole RON file.
///
/// # Errors
/// The first mistake, with its place.
pub fn read<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, Problem> {
    parse(path, &read_text(files, path)?)
}

/// Reads RON text; `path` is only named in problems.
///
/// # Errors
/// The first mistake, with its place.
pub fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Problem> {
    options()
        .from_str(text)
        .map_err(|error| problem(path, &error, (1, 1)))
}

/// Words a parser error of a piece of RON that starts at `start` (line and column, from 1).
pub fn problem(path: &str, error: &SpannedError, start: (usize, usize)) -> Problem {
    use ron::Error;
    let position = error.span.start;
    let line = start.0 + position.line - 1;
    let column = if position.line == 1 {
        start.1 + position.col - 1
    } else {
        position.col
    };
    let problem = match &error.code {
        Error::NoSuchStructField {
            expected, found, ..
        } => unknown(path, "problem-ron-unknown-field", expected, found),
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => unknown(path, "problem-ron-unknown-variant", expected, found),
        Error::MissingStructField { field, .. } => {
            Problem::in_file(path, "problem-ron-missing-field").arg("field", field)
        }
        Error::DuplicateStructField { field, .. } => {
            Problem::in_file(path, "problem-ron-duplicate-field").arg("field", field)
        }
        Error::ExceededRecursionLimit => Problem::in_file(path, "problem-ron-too-deep"),
        Error::Message(message) if message.contains("is not kebab-case") => {
            let id = message.split('`').nth(1).unwrap_or_default();
            Problem::in_file(path, "problem-id-not-kebab-case").arg("id", id)
        }
        code => Problem::in_file(path, "problem-ron-syntax").arg("detail", code),
    };
    problem.at(line, column)
}

fn unknown(path: &str, key: &'static str, expected: &[&str], found: &str) -> Problem {
    let problem = Problem::in_file(path, key)
        .arg("found", found)
        .arg("expected", expected.join(", "));
    let nearest = nearest(found, expected);
    problem.arg("suggestion", nearest.unwrap_or("none"))
}

/// The most similar of `known`, if one is similar enough to have been meant.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|other| (strsim::jaro_winkler(word, other), *other))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, other)| other)
}
