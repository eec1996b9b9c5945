//! What `check`, `lessons` and `simulate` print.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;

use crate::cli::Format;
use crate::content::{Bank, Catalog, check, inventory};
use crate::files::Files;
use crate::i18n::{Texts, locale};
use crate::problem::{Problem, Severity};
use crate::simulation;

/// A problem with its words, for programs.
#[derive(Serialize)]
struct WordedProblem<'a> {
    #[serde(flatten)]
    problem: &'a Problem,
    message: String,
    mend: String,
}

/// Checks content and prints what was found. Returns whether there was any error or warning.
///
/// # Errors
/// When `out` cannot be written.
pub fn check(
    files: &Files,
    format: Format,
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<bool> {
    let problems = check::check(files);
    match format {
        Format::Json => {
            let worded: Vec<WordedProblem<'_>> = problems
                .iter()
                .map(|problem| {
                    let (message, mend) = texts.problem(problem);
                    WordedProblem {
                        problem,
                        message,
                        mend,
                    }
                })
                .collect();
            write_json(&worded, out)?;
        }
        Format::Human => {
            for problem in &problems {
                write_problem(problem, texts, out)?;
            }
            let count = |severity| problems.iter().filter(|p| p.severity == severity).count();
            let line = if problems.is_empty() {
                let (catalog, _) = Catalog::load(files);
                let lessons: BTreeSet<_> = catalog.lessons().collect();
                let languages = locale::load(files).0.len();
                texts.with(
                    "cli-check-clean",
                    &[
                        ("lessons", lessons.len().into()),
                        ("languages", languages.into()),
                    ],
                )
            } else {
                texts.with(
                    "cli-check-found",
                    &[
                        ("errors", count(Severity::Error).into()),
                        ("warnings", count(Severity::Warning).into()),
                    ],
                )
            };
            writeln!(out, "{line}")?;
        }
    }
    Ok(!problems.is_empty())
}

fn write_problem(problem: &Problem, texts: &Texts, out: &mut impl Write) -> io::Result<()> {
    let (message, mend) = texts.problem(problem);
    let severity = texts.get(match problem.severity {
        Severity::Error => "cli-check-error",
        Severity::Warning => "cli-check-warning",
    });
    let place = match (problem.line, problem.column) {
        (0, _) => problem.file.clone(),
        (line, column) => format!("{}:{line}:{column}", problem.file),
    };
    writeln!(out, "{place}: {severity}: {message}\n    {mend}")
}

/// Lists the lessons. Returns whether some could not be read; these are reported to `errors`.
///
/// # Errors
/// When `out` or `errors` cannot be written.
pub fn lessons(
    files: &Files,
    format: Format,
    texts: &Texts,
    out: &mut impl Write,
    errors: &mut impl Write,
) -> io::Result<bool> {
    let (catalog, mut problems) = Catalog::load(files);
    let (locales, more) = locale::load(files);
    problems.extend(more);
    let (entries, more) = inventory(&catalog, &locales);
    problems.extend(more);
    match format {
        Format::Json => write_json(&entries, out)?,
        Format::Human => {
            for entry in &entries {
                let kinds: Vec<&str> = entry.kinds.iter().copied().collect();
                let args = [
                    ("id", entry.id.as_str().into()),
                    (
                        "strand",
                        texts.get(&format!("strand-{}", entry.strand)).into(),
                    ),
                    ("module", entry.module.as_str().into()),
                    ("minutes", entry.minutes.into()),
                    ("kinds", kinds.join(", ").into()),
                ];
                writeln!(out, "{}", texts.with("cli-lessons-line", &args))?;
            }
        }
    }
    for problem in &problems {
        write_problem(problem, texts, errors)?;
    }
    Ok(!problems.is_empty())
}

/// Runs simulated learners, of a number and with a seed, and prints what the instrument made of them.
/// Returns whether the bank could not be read as a whole.
///
/// # Errors
/// When `out` or `errors` cannot be written.
pub fn simulate(
    files: &Files,
    (learners, seed): (usize, u64),
    format: Format,
    texts: &Texts,
    out: &mut impl Write,
    errors: &mut impl Write,
) -> io::Result<bool> {
    let (catalog, mut problems) = Catalog::load(files);
    let (bank, more) = Bank::load(&catalog);
    problems.extend(more);
    let report = simulation::simulate(&catalog, &bank, learners, seed);
    match format {
        Format::Json => write_json(&report, out)?,
        Format::Human => {
            let number = |value: f64, digits: usize| texts.number(value, digits);
            let percent = |value: f64| texts.percent(value);
            let flagged = &report.flagged;
            let lines = [
                (
                    "cli-simulate-learners",
                    vec![("n", texts.number(report.n as f64, 0))],
                ),
                ("cli-simulate-d-prime", recovery(&report.d_prime, texts)),
                ("cli-simulate-criterion", recovery(&report.criterion, texts)),
                (
                    "cli-simulate-scepticism",
                    vec![("share", percent(report.scepticism_called_learning))],
                ),
                (
                    "cli-simulate-flagged",
                    vec![
                        ("constant", percent(flagged.constant)),
                        ("random", percent(flagged.random)),
                        ("pattern", percent(flagged.pattern)),
                        ("honest", percent(flagged.honest)),
                    ],
                ),
                (
                    "cli-simulate-power",
                    vec![
                        ("person", percent(report.power.person)),
                        ("class", percent(report.power.class25)),
                    ],
                ),
                (
                    "cli-simulate-plan",
                    vec![
                        ("recall", percent(report.plan.recall)),
                        ("minutes", number(report.plan.minutes_per_day, 1)),
                        ("reviews", number(report.plan.reviews, 1)),
                        ("sm2", number(report.plan.reviews_sm2, 1)),
                    ],
                ),
            ];
            for (key, values) in lines {
                let args: Vec<(&str, crate::i18n::Arg)> = values
                    .iter()
                    .map(|(name, value)| (*name, value.as_str().into()))
                    .collect();
                writeln!(out, "{}", texts.with(key, &args))?;
            }
        }
    }
    for problem in &problems {
        write_problem(problem, texts, errors)?;
    }
    Ok(!problems.is_empty())
}

fn recovery(of: &simulation::Recovery, texts: &Texts) -> Vec<(&'static str, String)> {
    vec![
        ("r", texts.number(of.r, 3)),
        ("bias", texts.number(of.bias, 3)),
        ("coverage", texts.percent(of.coverage)),
    ]
}

fn write_json(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}
