//! What was asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::look::Theme;

/// What the program is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Open the window.
    Open(OpenOptions),
    /// Prove content sound.
    Check {
        /// Content root; the copy inside the program when missing.
        folder: Option<PathBuf>,
        /// How to print.
        format: Format,
        /// Language of the messages.
        language: Option<String>,
    },
    /// List the lessons.
    Lessons {
        /// Content root; the copy inside the program when missing.
        folder: Option<PathBuf>,
        /// How to print.
        format: Format,
    },
    /// Run simulated learners through the instrument.
    Simulate {
        /// Content root; the copy inside the program when missing.
        folder: Option<PathBuf>,
        /// How many, from 100 on.
        learners: usize,
        /// The same seed gives the same figures.
        seed: u64,
        /// How to print.
        format: Format,
    },
    /// Print how to use it.
    Help,
    /// Print the version.
    Version,
}

/// How to open the window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenOptions {
    /// Language, as a BCP 47 tag; wins over the setting for this session.
    pub language: Option<String>,
    /// Content root.
    pub content: Option<PathBuf>,
    /// Folder of the learner's record.
    pub data: Option<PathBuf>,
    /// Lesson to open.
    pub lesson: Option<String>,
    /// Theme; wins over the setting for this session.
    pub theme: Option<Theme>,
    /// Text size in percent, 100 to 200; wins over the setting for this session.
    pub text_scale: Option<u32>,
    /// Less motion, whatever the setting says.
    pub reduced_motion: bool,
    /// Seed of every run begun in this session, so that tests see the same names; drawn when
    /// missing. No option of the command line sets it.
    pub seed: Option<u64>,
}

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
}

/// Learners in a simulation, unless said otherwise.
const LEARNERS: usize = 10_000;

/// Fewest and most learners in a simulation.
const LEARNERS_RANGE: std::ops::RangeInclusive<usize> = 100..=1_000_000;

/// Wrong use: a message of `cli.ftl` and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageError {
    /// Key of the message.
    pub key: &'static str,
    /// What was written.
    pub value: String,
}

impl UsageError {
    fn new(key: &'static str, value: impl Into<String>) -> Self {
        Self {
            key,
            value: value.into(),
        }
    }
}

/// Reads the arguments, without the program's name.
///
/// # Errors
/// [`UsageError`] for anything that is not understood.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, UsageError> {
    use lexopt::Arg::{Long, Short, Value};

    let mut parser = lexopt::Parser::from_args(args);
    let mut verb: Option<String> = None;
    let mut folder: Option<PathBuf> = None;
    let mut format = None;
    let mut open = OpenOptions::default();
    let mut open_only: Option<&str> = None;
    let mut learners: Option<usize> = None;
    let mut seed: Option<u64> = None;
    loop {
        let arg = match parser.next() {
            Ok(Some(arg)) => arg,
            Ok(None) => break,
            Err(error) => return Err(UsageError::new("cli-error-syntax", error.to_string())),
        };
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("format") => {
                format = Some(match value(&mut parser, "format")?.as_str() {
                    "human" => Format::Human,
                    "json" => Format::Json,
                    other => return Err(UsageError::new("cli-error-format", other)),
                });
            }
            Long("lang") => open.language = Some(value(&mut parser, "lang")?),
            Long("content") => {
                open.content = Some(path(&mut parser, "content")?);
            }
            Long("data") => {
                open.data = Some(path(&mut parser, "data")?);
                open_only = Some("--data");
            }
            Long("lesson") => {
                open.lesson = Some(value(&mut parser, "lesson")?);
                open_only = Some("--lesson");
            }
            Long("theme") => {
                open_only = Some("--theme");
                open.theme = Some(match value(&mut parser, "theme")?.as_str() {
                    "light" => Theme::Light,
                    "dark" => Theme::Dark,
                    "contrast" => Theme::Contrast,
                    other => return Err(UsageError::new("cli-error-theme", other)),
                });
            }
            Long("text-scale") => {
                open_only = Some("--text-scale");
                let text = value(&mut parser, "text-scale")?;
                let scale = text.trim_end_matches('%').parse::<u32>().ok();
                open.text_scale = Some(
                    scale
                        .filter(|scale| (100..=200).contains(scale))
                        .ok_or_else(|| UsageError::new("cli-error-text-scale", text))?,
                );
            }
            Long("learners") => {
                let text = value(&mut parser, "learners")?;
                let number = text.parse().ok();
                learners = Some(
                    number
                        .filter(|number| LEARNERS_RANGE.contains(number))
                        .ok_or_else(|| UsageError::new("cli-error-learners", text))?,
                );
            }
            Long("seed") => {
                let text = value(&mut parser, "seed")?;
                let number = text.parse().ok();
                seed = Some(number.ok_or_else(|| UsageError::new("cli-error-seed", text))?);
            }
            Long("reduced-motion") => {
                open_only = Some("--reduced-motion");
                open.reduced_motion = true;
            }
            Value(word) if verb.is_none() => verb = Some(word.to_string_lossy().into_owned()),
            Value(word) if verb.as_deref() == Some("check") && folder.is_none() => {
                folder = Some(PathBuf::from(word));
            }
            Value(word) => {
                return Err(UsageError::new(
                    "cli-error-unexpected",
                    word.to_string_lossy(),
                ));
            }
            Short(letter) => {
                return Err(UsageError::new("cli-error-option", format!("-{letter}")));
            }
            Long(name) => return Err(UsageError::new("cli-error-option", format!("--{name}"))),
        }
    }
    let verb_is_open = verb.is_none();
    if !verb_is_open && let Some(option) = open_only {
        return Err(UsageError::new("cli-error-option-here", option));
    }
    if verb.as_deref() != Some("simulate") {
        let option = match (learners, seed) {
            (Some(_), _) => Some("--learners"),
            (_, Some(_)) => Some("--seed"),
            _ => None,
        };
        if let Some(option) = option {
            return Err(UsageError::new("cli-error-option-here", option));
        }
    }
    match verb.as_deref() {
        None if format.is_some() => Err(UsageError::new("cli-error-option-here", "--format")),
        None => Ok(Command::Open(open)),
        Some("check") => Ok(Command::Check {
            folder: folder.or(open.content),
            format: format.unwrap_or_default(),
            language: open.language,
        }),
        Some("lessons") => Ok(Command::Lessons {
            folder: open.content,
            format: format.unwrap_or_default(),
        }),
        Some("simulate") => Ok(Command::Simulate {
            folder: open.content,
            learners: learners.unwrap_or(LEARNERS),
            seed: seed.unwrap_or(1),
            format: format.unwrap_or_default(),
        }),
        Some(other) => Err(UsageError::new("cli-error-verb", other)),
    }
}

fn value(parser: &mut lexopt::Parser, option: &str) -> Result<String, UsageError> {
    Ok(path(parser, option)?.to_string_lossy().into_owned())
}

fn path(parser: &mut lexopt::Parser, option: &str) -> Result<PathBuf, UsageError> {
    parser
        .value()
        .ok()
        .map(PathBuf::from)
        .ok_or_else(|| UsageError::new("cli-error-value", format!("--{option}")))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn parsed(line: &str) -> Result<Command, UsageError> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn all_options_of_the_window_are_read() {
        let line = "--lang uk --content c --data d --lesson l --theme contrast --text-scale 150 --reduced-motion";
        let Command::Open(open) = parsed(line).unwrap() else {
            panic!("expected the window")
        };
        assert_eq!(
            open,
            OpenOptions {
                language: Some("uk".into()),
                content: Some("c".into()),
                data: Some("d".into()),
                lesson: Some("l".into()),
                theme: Some(Theme::Contrast),
                text_scale: Some(150),
                reduced_motion: true,
                seed: None,
            }
        );
    }

    #[test]
    fn wrong_use_is_told_by_name() {
        for (line, key) in [
            ("--theme red", "cli-error-theme"),
            ("--text-scale 99", "cli-error-text-scale"),
            ("--text-scale 201", "cli-error-text-scale"),
            ("--lang", "cli-error-value"),
            ("--nonsense", "cli-error-option"),
            ("-x", "cli-error-option"),
            ("chek", "cli-error-verb"),
            ("check a b", "cli-error-unexpected"),
            ("check --format xml", "cli-error-format"),
            ("check --theme dark", "cli-error-option-here"),
            ("--format json", "cli-error-option-here"),
            ("--learners 500", "cli-error-option-here"),
            ("check --seed 5", "cli-error-option-here"),
            ("simulate --learners 7", "cli-error-learners"),
            ("simulate --learners many", "cli-error-learners"),
            ("simulate --seed -1", "cli-error-seed"),
        ] {
            assert_eq!(parsed(line).unwrap_err().key, key, "{line}");
        }
    }

    #[test]
    fn verbs_take_their_options() {
        assert_eq!(
            parsed("check some/folder --format json").unwrap(),
            Command::Check {
                folder: Some("some/folder".into()),
                format: Format::Json,
                language: None,
            }
        );
        assert_eq!(
            parsed("lessons --format json").unwrap(),
            Command::Lessons {
                folder: None,
                format: Format::Json
            }
        );
        assert_eq!(
            parsed("simulate --learners 500 --seed 7 --format json").unwrap(),
            Command::Simulate {
                folder: None,
                learners: 500,
                seed: 7,
                format: Format::Json
            }
        );
        assert_eq!(parsed("--help").unwrap(), Command::Help);
    }
}
