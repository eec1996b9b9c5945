//! The record as text: everything of one profile as JSON, the answers as CSV, and the way back.
//!
//! The JSON is [`ExportFile`]; numbers of 64 bits and ids stand as text, because many programs round
//! large numbers. What is imported is added to the log: runs and answers with a known id are passed
//! over, so the same file twice does no harm, and files of several computers can be put together in
//! any order.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::progress::Progress;
use super::record::{Attempt, AttemptId, Draft, Entry, Event, ProfileId, Run, RunId, UtcMillis};
use super::rows::{self, SessionRuns};
use super::settings::Settings;
use crate::ids::{LessonId, StepId};
use crate::problem::Problem;

/// What the file says that it is.
pub const EXPORT_FORMAT: &str = "second-look-record";

/// Version of the file that this program writes and reads.
pub const EXPORT_VERSION: u32 = 1;

/// Settings that belong to a computer and not to a person.
const LOCAL_SETTINGS: [&str; 2] = ["resume", "last-profile"];

/// The record as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Everything, as [`ExportFile`].
    pub json: String,
    /// The answers, one in each row, for spreadsheet programs.
    pub csv: String,
}

/// What an import came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Answers that were new.
    pub new: usize,
    /// Answers that the record had.
    pub known: usize,
    /// Progress afterwards.
    pub progress: Progress,
    /// Settings afterwards.
    pub settings: Settings,
}

/// Why nothing was imported.
#[derive(Debug)]
pub(super) enum ImportError {
    /// The file is at fault.
    Refused(Problem),
    /// The record is at fault.
    Record(rusqlite::Error),
}

impl From<rusqlite::Error> for ImportError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Record(error)
    }
}

/// The whole file.
#[derive(Serialize, Deserialize)]
struct ExportFile {
    /// Always [`EXPORT_FORMAT`].
    format: String,
    /// [`EXPORT_VERSION`] of the program that wrote it.
    version: u32,
    /// Version of that program.
    app_version: String,
    /// Name of the profile; empty when it has none.
    profile: String,
    /// What was set, by name.
    settings: BTreeMap<String, Value>,
    /// Passes through lessons and rounds, in the order in which they were begun.
    runs: Vec<RunFile>,
    /// What happened, in order.
    events: Vec<EventFile>,
    /// Answers that were not given yet.
    drafts: Vec<DraftFile>,
}

#[derive(Serialize, Deserialize)]
struct RunFile {
    /// 32 hexadecimal digits.
    id: String,
    /// The lesson, or `check`, `practice`, `review`.
    lesson: String,
    /// Seed of casting and orders: an unsigned number of 64 bits.
    seed: String,
    /// Version of the content at the start.
    content_version: String,
}

#[derive(Serialize, Deserialize)]
struct EventFile {
    /// Id of the run.
    run: String,
    /// `started`, `moved`, `answered`, `disagreed` or `finished`.
    kind: String,
    /// The step, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    step: Option<String>,
    /// The learner's own words, where there are some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// Milliseconds since 1970-01-01 00:00 UTC.
    at: i64,
    /// The answer of an event of kind `answered`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<AnswerFile>,
}

#[derive(Serialize, Deserialize)]
struct AnswerFile {
    /// 32 hexadecimal digits.
    id: String,
    /// Kind of exercise.
    kind: String,
    /// Parallel form of a check.
    form: Option<String>,
    /// Seed of casting and orders.
    seed: String,
    /// Language in which it was read.
    language: String,
    /// The answer itself; its shape is that of the kind of exercise.
    response: Value,
    /// In percent.
    confidence: Option<u8>,
    /// Share of the points, from 0 to 1, as marked at the time.
    score: f32,
    /// Milliseconds from showing to answering.
    duration_ms: u64,
    /// Version of the content that was shown.
    content_version: String,
}

#[derive(Serialize, Deserialize)]
struct DraftFile {
    run: String,
    step: String,
    language: String,
    response: Value,
    at: i64,
}

/// Everything of one profile.
///
/// # Errors
/// What the database says.
pub(super) fn export(conn: &Connection, profile: ProfileId) -> rusqlite::Result<Export> {
    let uid = profile.0.to_be_bytes();
    let runs = conn
        .prepare(
            "SELECT hex(runs.uid), lesson, seed, content_version FROM runs
             JOIN profiles ON profiles.id = runs.profile_id
             WHERE profiles.uid = ?1 ORDER BY runs.id",
        )?
        .query_map([uid], |row| {
            Ok(RunFile {
                id: row.get::<_, String>(0)?.to_lowercase(),
                lesson: row.get(1)?,
                seed: row.get::<_, i64>(2)?.cast_unsigned().to_string(),
                content_version: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let events = conn
        .prepare(
            "SELECT hex(runs.uid), events.kind, events.step, events.note, events.at,
                    hex(attempts.uid), attempts.kind, attempts.form, attempts.seed,
                    attempts.language, attempts.response, attempts.confidence, attempts.score,
                    attempts.duration_ms, attempts.content_version
             FROM events
             JOIN runs ON runs.id = events.run_id
             JOIN profiles ON profiles.id = runs.profile_id
             LEFT JOIN attempts USING (seq)
             WHERE profiles.uid = ?1 ORDER BY events.seq",
        )?
        .query_map([uid], |row| {
            let kind: String = row.get(1)?;
            let answer = (kind == "answered")
                .then(|| -> rusqlite::Result<AnswerFile> {
                    let response: String = row.get(10)?;
                    Ok(AnswerFile {
                        id: row.get::<_, String>(5)?.to_lowercase(),
                        kind: row.get(6)?,
                        form: row.get(7)?,
                        seed: row.get::<_, i64>(8)?.cast_unsigned().to_string(),
                        language: row.get(9)?,
                        response: serde_json::from_str(&response)
                            .unwrap_or(Value::String(response)),
                        confidence: row.get(11)?,
                        score: row.get(12)?,
                        duration_ms: row.get::<_, i64>(13)?.unsigned_abs(),
                        content_version: row.get(14)?,
                    })
                })
                .transpose()?;
            Ok(EventFile {
                run: row.get::<_, String>(0)?.to_lowercase(),
                kind,
                step: row.get(2)?,
                note: row.get(3)?,
                at: row.get(4)?,
                answer,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let drafts = conn
        .prepare(
            "SELECT hex(runs.uid), step, language, response, at FROM drafts
             JOIN runs ON runs.id = drafts.run_id
             JOIN profiles ON profiles.id = runs.profile_id
             WHERE profiles.uid = ?1 ORDER BY runs.id, step",
        )?
        .query_map([uid], |row| {
            let response: String = row.get(3)?;
            Ok(DraftFile {
                run: row.get::<_, String>(0)?.to_lowercase(),
                step: row.get(1)?,
                language: row.get(2)?,
                response: serde_json::from_str(&response).unwrap_or(Value::String(response)),
                at: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let name = rows::load_profiles(conn)?
        .into_iter()
        .find(|known| known.id == profile)
        .map_or_else(String::new, |known| known.name);
    let csv = answers_csv(&runs, &events);
    let file = ExportFile {
        format: EXPORT_FORMAT.to_owned(),
        version: EXPORT_VERSION,
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        profile: name,
        settings: rows::load_settings(conn, profile)?
            .into_iter()
            .filter(|(name, _)| !LOCAL_SETTINGS.contains(&name.as_str()))
            .map(|(name, json)| {
                let value = serde_json::from_str(&json).unwrap_or(Value::String(json));
                (name, value)
            })
            .collect(),
        runs,
        events,
        drafts,
    };
    let json = serde_json::to_string_pretty(&file).expect("plain data with string keys");
    Ok(Export { json, csv })
}

/// One row for each answer: time in UTC, lesson, step, kind, form, language, confidence in percent,
/// score from 0 to 1, seconds, answer as JSON, run and answer ids, content version.
fn answers_csv(runs: &[RunFile], events: &[EventFile]) -> String {
    let lessons: BTreeMap<&str, &str> = runs
        .iter()
        .map(|run| (run.id.as_str(), run.lesson.as_str()))
        .collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = [
        "time_utc",
        "lesson",
        "step",
        "kind",
        "form",
        "language",
        "confidence_percent",
        "score",
        "seconds",
        "response",
        "run",
        "answer",
        "content_version",
    ];
    let mut write = |record: &[String]| {
        writer
            .write_record(record)
            .expect("a row of the same length into memory");
    };
    write(&header.map(str::to_owned));
    for event in events {
        let Some(answer) = &event.answer else {
            continue;
        };
        let lesson = lessons.get(event.run.as_str()).copied().unwrap_or_default();
        let time = jiff::Timestamp::from_millisecond(event.at)
            .map_or_else(|_| String::new(), |time| time.to_string());
        write(&[
            time,
            harmless(lesson),
            harmless(event.step.as_deref().unwrap_or_default()),
            harmless(&answer.kind),
            harmless(answer.form.as_deref().unwrap_or_default()),
            harmless(&answer.language),
            answer
                .confidence
                .map_or_else(String::new, |c| c.to_string()),
            answer.score.to_string(),
            format!("{:.3}", answer.duration_ms as f64 / 1000.0),
            harmless(&answer.response.to_string()),
            event.run.clone(),
            answer.id.clone(),
            harmless(&answer.content_version),
        ]);
    }
    let bytes = writer.into_inner().expect("memory has no end");
    String::from_utf8(bytes).expect("only text was written")
}

/// The same text, which no spreadsheet program takes for a formula (OWASP, CSV injection).
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Adds what a file holds to a profile, as a whole or not at all.
///
/// # Errors
/// [`ImportError::Refused`] with line and column when the file is damaged, of another kind, newer
/// than this program, or does not fit together; [`ImportError::Record`] when the record cannot be
/// written.
pub(super) fn import(
    conn: &mut Connection,
    profile: ProfileId,
    text: &str,
) -> Result<Imported, ImportError> {
    let file = read(text).map_err(ImportError::Refused)?;
    let runs = read_runs(&file).map_err(ImportError::Refused)?;
    let entries = read_entries(&file, &runs).map_err(ImportError::Refused)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let had_any = has_runs(&tx, profile)?;
    let (mut new, mut known) = (0, 0);
    let mut complete = BTreeSet::new();
    for id in runs.keys() {
        match rows::owner_of(&tx, *id)? {
            Some(owner) if owner == profile => {
                complete.insert(*id);
            }
            // Two learners would share a run, and each other's answers.
            Some(_) => return Err(ImportError::Refused(other_learner())),
            None => {}
        }
    }
    for entry in &entries {
        let is_known = match &entry.event {
            Event::Answered(attempt) => {
                let is_known = rows::has_attempt(&tx, attempt.id)?;
                known += usize::from(is_known);
                new += usize::from(!is_known);
                is_known
            }
            // Moves and ends have no ids of their own: the same one at the same time is known.
            _ => complete.contains(&entry.run) && rows::has_event(&tx, entry)?,
        };
        if !is_known {
            rows::insert_entry(&tx, profile, &runs, entry)?;
        }
    }
    for draft in &file.drafts {
        let run = read_id(&draft.run).map(RunId);
        let step = StepId::new(draft.step.as_str()).ok();
        if let (Some(run), Some(step)) = (run, step)
            && runs.contains_key(&run)
            && !complete.contains(&run)
        {
            let kept = Draft {
                language: draft.language.clone(),
                response: draft.response.to_string(),
            };
            rows::upsert_draft(
                &tx,
                profile,
                &runs,
                (run, &step, &kept),
                UtcMillis(draft.at),
            )?;
        }
    }
    // On a computer where somebody has begun already, their settings stay.
    if !had_any {
        let here: BTreeSet<String> = rows::load_settings(&tx, profile)?
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        let values = file
            .settings
            .iter()
            .filter(|(name, _)| !here.contains(*name) && !LOCAL_SETTINGS.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.to_string()))
            .collect();
        rows::upsert_settings(&tx, profile, &values)?;
    }
    tx.commit()?;
    let progress = rows::load_progress(conn, profile)?;
    let (settings, _) = Settings::from_values(&rows::load_settings(conn, profile)?);
    Ok(Imported {
        new,
        known,
        progress,
        settings,
    })
}

fn has_runs(conn: &Connection, profile: ProfileId) -> rusqlite::Result<bool> {
    conn.prepare(
        "SELECT 1 FROM runs JOIN profiles ON profiles.id = runs.profile_id WHERE profiles.uid = ?1",
    )?
    .exists(params![profile.0.to_be_bytes()])
}

/// The file, when it is one of ours and not too new.
fn read(text: &str) -> Result<ExportFile, Problem> {
    #[derive(Deserialize)]
    struct Head {
        format: Option<String>,
        version: Option<u32>,
    }
    let text = text.trim_start_matches('\u{feff}');
    let damaged = |error: &serde_json::Error| {
        Problem::in_file("", "record-import-damaged")
            .at(error.line(), error.column())
            .arg("line", error.line())
            .arg("column", error.column())
            .arg("detail", error)
    };
    let head: Head = serde_json::from_str(text).map_err(|error| damaged(&error))?;
    if head.format.as_deref() != Some(EXPORT_FORMAT) {
        return Err(Problem::in_file("", "record-import-other").at(1, 1));
    }
    match head.version {
        Some(EXPORT_VERSION) => {}
        found => {
            return Err(Problem::in_file("", "record-import-version")
                .at(1, 1)
                .arg("found", found.unwrap_or(0))
                .arg("current", EXPORT_VERSION));
        }
    }
    serde_json::from_str(text).map_err(|error| damaged(&error))
}

fn other_learner() -> Problem {
    Problem::in_file("", "record-import-other-learner")
}

fn inconsistent(what: &str, value: &str) -> Problem {
    Problem::in_file("", "record-import-inconsistent")
        .arg("what", what)
        .arg("value", value)
}

fn read_id(text: &str) -> Option<u128> {
    (text.len() == 32)
        .then(|| u128::from_str_radix(text, 16).ok())
        .flatten()
}

fn read_runs(file: &ExportFile) -> Result<SessionRuns, Problem> {
    let mut runs = SessionRuns::new();
    for run in &file.runs {
        let id = read_id(&run.id).ok_or_else(|| inconsistent("run.id", &run.id))?;
        let lesson = LessonId::new(run.lesson.as_str())
            .map_err(|_malformed| inconsistent("run.lesson", &run.lesson))?;
        let seed = run
            .seed
            .parse()
            .map_err(|_malformed| inconsistent("run.seed", &run.seed))?;
        let known = runs.insert(
            RunId(id),
            Run {
                id: RunId(id),
                lesson,
                seed,
                content_version: run.content_version.clone(),
            },
        );
        if known.is_some() {
            return Err(inconsistent("run.id", &run.id));
        }
    }
    Ok(runs)
}

fn read_entries(file: &ExportFile, runs: &SessionRuns) -> Result<Vec<Entry>, Problem> {
    let mut entries = Vec::new();
    for event in &file.events {
        let run = read_id(&event.run)
            .map(RunId)
            .and_then(|id| runs.get(&id))
            .ok_or_else(|| inconsistent("event.run", &event.run))?;
        let step = match &event.step {
            Some(step) => Some(
                StepId::new(step.as_str())
                    .map_err(|_malformed| inconsistent("event.step", step))?,
            ),
            None => None,
        };
        let said = match (event.kind.as_str(), step, &event.answer) {
            ("started", ..) => Event::Started(run.clone()),
            ("finished", ..) => Event::Finished,
            ("moved", Some(step), _) => Event::MovedTo(step),
            ("disagreed", Some(step), _) => Event::Disagreed {
                step,
                note: event.note.clone(),
            },
            ("answered", Some(step), Some(answer)) => {
                Event::Answered(read_answer(run, step, answer)?)
            }
            _ => return Err(inconsistent("event.kind", &event.kind)),
        };
        entries.push(Entry {
            run: run.id,
            at: UtcMillis(event.at),
            event: said,
        });
    }
    Ok(entries)
}

fn read_answer(run: &Run, step: StepId, answer: &AnswerFile) -> Result<Attempt, Problem> {
    let id = read_id(&answer.id).ok_or_else(|| inconsistent("answer.id", &answer.id))?;
    if !(0.0..=1.0).contains(&answer.score) {
        return Err(inconsistent("answer.score", &answer.score.to_string()));
    }
    if answer.confidence.is_some_and(|confidence| confidence > 100) {
        return Err(inconsistent("answer.confidence", &answer.id));
    }
    Ok(Attempt {
        id: AttemptId(id),
        lesson: run.lesson.clone(),
        step,
        kind: answer.kind.clone(),
        form: answer.form.clone(),
        seed: answer
            .seed
            .parse()
            .map_err(|_malformed| inconsistent("answer.seed", &answer.seed))?,
        language: answer.language.clone(),
        response: answer.response.to_string(),
        confidence: answer.confidence,
        score: answer.score,
        duration_ms: answer.duration_ms,
        content_version: answer.content_version.clone(),
    })
}
