//! Entries, drafts and settings as rows of the tables, and back.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::progress::{Answer, KnownRun, OpenRun, Progress};
use super::record::{
    Attempt, AttemptId, Draft, Entry, Event, JudgedRow, Profile, ProfileId, Run, RunId,
    StoredAttempt, UtcMillis,
};
use crate::ids::{LessonId, StepId};

/// Version of the app that goes into every row.
const APP_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Runs of this session, so that one that vanished from the file (put aside, erased in another
/// window) can be begun again there.
pub(super) type SessionRuns = BTreeMap<RunId, Run>;

/// The row of a learner, made when there is none.
pub(super) fn profile_row(conn: &Connection, profile: ProfileId) -> rusqlite::Result<i64> {
    let uid = profile.0.to_be_bytes();
    conn.prepare_cached("INSERT INTO profiles (uid) VALUES (?1) ON CONFLICT DO NOTHING")?
        .execute([uid])?;
    conn.prepare_cached("SELECT id FROM profiles WHERE uid = ?1")?
        .query_row([uid], |row| row.get(0))
}

/// Writes one event; one that is there already, by the id of its run or attempt, is left as it is.
///
/// # Errors
/// What the database says; `QueryReturnedNoRows` when nobody knows the run.
pub(super) fn insert_entry(
    conn: &Connection,
    profile: ProfileId,
    runs: &SessionRuns,
    entry: &Entry,
) -> rusqlite::Result<()> {
    let run_row = run_row(conn, profile, runs, entry.run, entry.at)?;
    let (kind, step, note) = match &entry.event {
        Event::Started(_) => return Ok(()), // `run_row` has written it
        Event::MovedTo(step) => ("moved", Some(step), None),
        Event::Answered(attempt) => {
            if has_attempt(conn, attempt.id)? {
                return Ok(());
            }
            ("answered", Some(&attempt.step), None)
        }
        Event::Disagreed { step, note } => ("disagreed", Some(step), note.as_deref()),
        Event::Finished => ("finished", None, None),
    };
    let seq = insert_event(conn, run_row, kind, step, note, entry.at)?;
    match &entry.event {
        Event::Answered(attempt) => {
            insert_attempt(conn, seq, attempt)?;
            conn.prepare_cached("DELETE FROM drafts WHERE run_id = ?1 AND step = ?2")?
                .execute(params![run_row, attempt.step.as_str()])?;
        }
        Event::Finished => {
            conn.prepare_cached("DELETE FROM drafts WHERE run_id = ?1")?
                .execute([run_row])?;
        }
        _ => {}
    }
    Ok(())
}

/// Whether the log has this very event: the same kind, step and time in the same run.
pub(super) fn has_event(conn: &Connection, entry: &Entry) -> rusqlite::Result<bool> {
    let (kind, step) = match &entry.event {
        Event::Started(_) => ("started", None),
        Event::MovedTo(step) => ("moved", Some(step)),
        Event::Answered(attempt) => ("answered", Some(&attempt.step)),
        Event::Disagreed { step, .. } => ("disagreed", Some(step)),
        Event::Finished => ("finished", None),
    };
    conn.prepare_cached(
        "SELECT 1 FROM events JOIN runs ON runs.id = events.run_id
         WHERE runs.uid = ?1 AND events.kind = ?2 AND events.step IS ?3 AND events.at = ?4",
    )?
    .exists(params![
        entry.run.0.to_be_bytes(),
        kind,
        step.map(StepId::as_str),
        entry.at.0
    ])
}

/// Keeps the last state of an answer that is not given yet.
///
/// # Errors
/// As [`insert_entry`].
pub(super) fn upsert_draft(
    conn: &Connection,
    profile: ProfileId,
    runs: &SessionRuns,
    (run, step, draft): (RunId, &StepId, &Draft),
    at: UtcMillis,
) -> rusqlite::Result<()> {
    let run_row = run_row(conn, profile, runs, run, at)?;
    conn.prepare_cached(
        "INSERT INTO drafts (run_id, step, language, response, at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET
             language = excluded.language, response = excluded.response, at = excluded.at",
    )?
    .execute(params![
        run_row,
        step.as_str(),
        draft.language,
        draft.response,
        at.0
    ])?;
    Ok(())
}

/// Keeps settings by name.
///
/// # Errors
/// What the database says.
pub(super) fn upsert_settings(
    conn: &Connection,
    profile: ProfileId,
    values: &BTreeMap<String, String>,
) -> rusqlite::Result<()> {
    let profile_row = profile_row(conn, profile)?;
    let mut upsert = conn.prepare_cached(
        "INSERT INTO settings (profile_id, name, value) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET value = excluded.value",
    )?;
    for (name, value) in values {
        upsert.execute(params![profile_row, name, value])?;
    }
    Ok(())
}

/// All settings of a learner, by name.
///
/// # Errors
/// What the database says.
pub(super) fn load_settings(
    conn: &Connection,
    profile: ProfileId,
) -> rusqlite::Result<Vec<(String, String)>> {
    conn.prepare(
        "SELECT settings.name, value FROM settings JOIN profiles ON profiles.id = settings.profile_id
         WHERE profiles.uid = ?1 ORDER BY settings.name",
    )?
    .query_map([profile.0.to_be_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}

/// Name of the setting that tells who used the record last; it stands with the first profile.
const LAST_PROFILE: &str = "last-profile";

/// All learners in the order in which they were added.
///
/// # Errors
/// What the database says.
pub(super) fn load_profiles(conn: &Connection) -> rusqlite::Result<Vec<Profile>> {
    conn.prepare("SELECT uid, name FROM profiles ORDER BY uid <> zeroblob(16), id")?
        .query_map([], |row| {
            Ok(Profile {
                id: ProfileId(uid(row, 0)?),
                name: row.get(1)?,
            })
        })?
        .collect()
}

/// Adds a learner, or gives a known one another name.
///
/// # Errors
/// What the database says.
pub(super) fn insert_profile(conn: &Connection, profile: &Profile) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO profiles (uid, name) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET name = excluded.name",
    )?
    .execute(params![profile.id.0.to_be_bytes(), profile.name])?;
    Ok(())
}

/// Keeps who uses the record, for the next start.
///
/// # Errors
/// What the database says.
pub(super) fn keep_last_profile(conn: &Connection, profile: ProfileId) -> rusqlite::Result<()> {
    let value = BTreeMap::from([(LAST_PROFILE.to_owned(), format!("\"{profile}\""))]);
    upsert_settings(conn, ProfileId::FIRST, &value)
}

/// Who used the record last; `None` when nobody said so, or when they are gone.
///
/// # Errors
/// What the database says.
pub(super) fn last_profile(conn: &Connection) -> rusqlite::Result<Option<ProfileId>> {
    let settings = load_settings(conn, ProfileId::FIRST)?;
    let kept = settings
        .iter()
        .find(|(name, _)| name == LAST_PROFILE)
        .and_then(|(_, value)| u128::from_str_radix(value.trim_matches('"'), 16).ok())
        .map(ProfileId);
    let known = load_profiles(conn)?;
    Ok(kept.filter(|id| known.iter().any(|profile| profile.id == *id)))
}

/// All answers of a learner to judgement items, in the order of the log. It reads two tables and no
/// view, because there may be a hundred thousand.
///
/// # Errors
/// What the database says.
pub(super) fn load_judged(
    conn: &Connection,
    profile: ProfileId,
) -> rusqlite::Result<Vec<JudgedRow>> {
    let mut runs: BTreeMap<i64, (RunId, String)> = BTreeMap::new();
    let mut statement = conn.prepare(
        "SELECT runs.id, runs.uid, runs.lesson FROM runs
         JOIN profiles ON profiles.id = runs.profile_id
         WHERE profiles.uid = ?1 AND runs.lesson IN ('check', 'practice', 'review')",
    )?;
    let mut rows = statement.query([profile.0.to_be_bytes()])?;
    while let Some(row) = rows.next()? {
        runs.insert(row.get(0)?, (RunId(uid(row, 1)?), row.get(2)?));
    }
    let mut statement = conn.prepare(
        "SELECT attempts.seq, events.run_id, attempts.step, attempts.form, attempts.response,
                events.at, attempts.duration_ms
         FROM attempts JOIN events USING (seq) ORDER BY attempts.seq",
    )?;
    let mut rows = statement.query([])?;
    let mut judged = Vec::new();
    while let Some(row) = rows.next()? {
        let Some((run, purpose)) = runs.get(&row.get(1)?) else {
            continue;
        };
        judged.push(JudgedRow {
            seq: row.get(0)?,
            run: *run,
            purpose: purpose.clone(),
            step: row.get(2)?,
            form: row.get(3)?,
            response: row.get(4)?,
            at: UtcMillis(row.get(5)?),
            duration_ms: row.get::<_, i64>(6)?.unsigned_abs(),
        });
    }
    Ok(judged)
}

/// What follows from all events of a learner: one aggregate query over the log, then the details of
/// the runs that can be taken up again.
///
/// # Errors
/// What the database says.
pub(super) fn load_progress(conn: &Connection, profile: ProfileId) -> rusqlite::Result<Progress> {
    let mut progress = Progress::default();
    let mut last_seqs: BTreeMap<LessonId, i64> = BTreeMap::new();
    let mut open_rows: BTreeMap<LessonId, i64> = BTreeMap::new();
    let mut statement = conn.prepare(
        "SELECT runs.id, runs.uid, runs.lesson, runs.seed, runs.content_version,
                counts.n_answers, counts.is_finished, counts.last_seq
         FROM runs
         JOIN profiles ON profiles.id = runs.profile_id
         JOIN (SELECT run_id, sum(kind = 'answered') AS n_answers,
                      max(kind = 'finished') AS is_finished, max(seq) AS last_seq
               FROM events INDEXED BY events_of_run GROUP BY run_id) AS counts
           ON counts.run_id = runs.id
         WHERE profiles.uid = ?1
         ORDER BY runs.id",
    )?;
    let mut rows = statement.query([profile.0.to_be_bytes()])?;
    while let Some(row) = rows.next()? {
        let Some(lesson_id) = lesson_id(row, 2)? else {
            continue; // nothing of ours: written by another program
        };
        let run = Run {
            id: RunId(uid(row, 1)?),
            lesson: lesson_id.clone(),
            seed: row.get::<_, i64>(3)?.cast_unsigned(),
            content_version: row.get(4)?,
        };
        let n_answers = row.get::<_, i64>(5)?.unsigned_abs();
        let finished: bool = row.get(6)?;
        let last_seq: i64 = row.get(7)?;

        progress.n_answers += n_answers;
        progress.last_seq = progress.last_seq.max(last_seq);
        let known = KnownRun {
            lesson: lesson_id.clone(),
            finished,
        };
        progress.runs.insert(run.id, known);
        let lesson = progress.lessons.entry(lesson_id.clone()).or_default();
        lesson.n_started += 1;
        lesson.n_finished += u64::from(finished);
        lesson.n_answers += n_answers;
        lesson.open = (!finished).then(|| OpenRun::new(run, last_seq));
        open_rows.insert(lesson_id.clone(), row.get(0)?);
        let lesson_seq = last_seqs.entry(lesson_id).or_default();
        *lesson_seq = last_seq.max(*lesson_seq);
    }
    let mut time_of = conn.prepare("SELECT at FROM events WHERE seq = ?1")?;
    for (id, lesson) in &mut progress.lessons {
        let seq = last_seqs.get(id).copied().unwrap_or_default();
        lesson.last_at = UtcMillis(time_of.query_row([seq], |row| row.get(0))?);
        if seq == progress.last_seq {
            progress.last_at = Some(lesson.last_at);
        }
        if let (Some(open), Some(&run_row)) = (&mut lesson.open, open_rows.get(id)) {
            load_open_run(conn, run_row, open)?;
        }
    }
    Ok(progress)
}

/// Attempts of a learner after number `after`, at most `limit`, in the order of the log.
///
/// # Errors
/// What the database says.
pub(super) fn load_attempts(
    conn: &Connection,
    profile: ProfileId,
    after: i64,
    limit: usize,
) -> rusqlite::Result<Vec<StoredAttempt>> {
    let mut statement = conn.prepare_cached(
        "SELECT seq, uid, run_uid, lesson, step, kind, form, seed, language, response, confidence,
                score, at, duration_ms, app_version, content_version
         FROM attempt_log WHERE profile_uid = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![profile.0.to_be_bytes(), after, limit])?;
    let mut attempts = Vec::new();
    while let Some(row) = rows.next()? {
        let (Some(lesson), Some(step)) = (lesson_id(row, 3)?, step_id(row, 4)?) else {
            continue; // nothing of ours: written by another program
        };
        attempts.push(StoredAttempt {
            seq: row.get(0)?,
            run: RunId(uid(row, 2)?),
            at: UtcMillis(row.get(12)?),
            app_version: row.get(14)?,
            attempt: Attempt {
                id: AttemptId(uid(row, 1)?),
                lesson,
                step,
                kind: row.get(5)?,
                form: row.get(6)?,
                seed: row.get::<_, i64>(7)?.cast_unsigned(),
                language: row.get(8)?,
                response: row.get(9)?,
                confidence: row.get(10)?,
                score: row.get(11)?,
                duration_ms: row.get::<_, i64>(13)?.unsigned_abs(),
                content_version: row.get(15)?,
            },
        });
    }
    Ok(attempts)
}

fn load_open_run(conn: &Connection, run_row: i64, open: &mut OpenRun) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT events.kind, events.step, attempts.language, attempts.response
         FROM events LEFT JOIN attempts USING (seq)
         WHERE events.run_id = ?1 AND events.kind IN ('moved', 'answered', 'disagreed')
         ORDER BY seq",
    )?;
    let mut rows = statement.query([run_row])?;
    while let Some(row) = rows.next()? {
        let Some(step) = step_id(row, 1)? else {
            continue;
        };
        match row.get::<_, String>(0)?.as_str() {
            "disagreed" => {
                open.disagreed.insert(step);
                continue;
            }
            "answered" => {
                let answer = Answer {
                    language: row.get(2)?,
                    response: row.get(3)?,
                };
                open.answers.insert(step.clone(), answer);
            }
            _ => {}
        }
        open.step = Some(step);
    }
    let mut statement =
        conn.prepare_cached("SELECT step, language, response FROM drafts WHERE run_id = ?1")?;
    let mut rows = statement.query([run_row])?;
    while let Some(row) = rows.next()? {
        if let Some(step) = step_id(row, 0)? {
            let draft = Draft {
                language: row.get(1)?,
                response: row.get(2)?,
            };
            open.drafts.insert(step, draft);
        }
    }
    Ok(())
}

/// The row of a run. One that the session knows and the file does not is begun there.
fn run_row(
    conn: &Connection,
    profile: ProfileId,
    runs: &SessionRuns,
    id: RunId,
    at: UtcMillis,
) -> rusqlite::Result<i64> {
    let uid = id.0.to_be_bytes();
    let found = conn
        .prepare_cached("SELECT id FROM runs WHERE uid = ?1")?
        .query_row([uid], |row| row.get(0))
        .optional()?;
    if let Some(row) = found {
        return Ok(row);
    }
    let run = runs.get(&id).ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    begin_run(conn, profile, run, at)
}

/// Whose run it is; `None` when it is not there.
pub(super) fn owner_of(conn: &Connection, id: RunId) -> rusqlite::Result<Option<ProfileId>> {
    conn.prepare_cached(
        "SELECT profiles.uid FROM runs JOIN profiles ON profiles.id = runs.profile_id
         WHERE runs.uid = ?1",
    )?
    .query_row([id.0.to_be_bytes()], |row| Ok(ProfileId(uid(row, 0)?)))
    .optional()
}

/// Writes a run that is not there, with the event of its start; its row.
fn begin_run(
    conn: &Connection,
    profile: ProfileId,
    run: &Run,
    at: UtcMillis,
) -> rusqlite::Result<i64> {
    let uid = run.id.0.to_be_bytes();
    let profile_row = profile_row(conn, profile)?;
    conn.prepare_cached(
        "INSERT INTO runs (uid, profile_id, lesson, seed, content_version, app_version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        uid,
        profile_row,
        run.lesson.as_str(),
        run.seed.cast_signed(),
        run.content_version,
        APP_VERSION,
    ])?;
    let run_row = conn.last_insert_rowid();
    insert_event(conn, run_row, "started", None, None, at)?;
    Ok(run_row)
}

fn insert_event(
    conn: &Connection,
    run_row: i64,
    kind: &str,
    step: Option<&StepId>,
    note: Option<&str>,
    at: UtcMillis,
) -> rusqlite::Result<i64> {
    conn.prepare_cached(
        "INSERT INTO events (run_id, kind, step, note, at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![run_row, kind, step.map(StepId::as_str), note, at.0])?;
    Ok(conn.last_insert_rowid())
}

fn insert_attempt(conn: &Connection, seq: i64, attempt: &Attempt) -> rusqlite::Result<()> {
    // A score that is no number says nothing; the answer itself can be graded again.
    let score = if attempt.score.is_nan() {
        0.0
    } else {
        attempt.score.clamp(0.0, 1.0)
    };
    conn.prepare_cached(
        "INSERT INTO attempts (seq, uid, lesson, step, kind, form, seed, language, response,
                               confidence, score, duration_ms, app_version, content_version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        seq,
        attempt.id.0.to_be_bytes(),
        attempt.lesson.as_str(),
        attempt.step.as_str(),
        attempt.kind,
        attempt.form,
        attempt.seed.cast_signed(),
        attempt.language,
        attempt.response,
        attempt.confidence.map(|percent| percent.min(100)),
        score,
        i64::try_from(attempt.duration_ms).unwrap_or(i64::MAX),
        APP_VERSION,
        attempt.content_version,
    ])?;
    Ok(())
}

/// Whether an answer with this id is there.
pub(super) fn has_attempt(conn: &Connection, id: AttemptId) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM attempts WHERE uid = ?1")?
        .exists([id.0.to_be_bytes()])
}

fn uid(row: &Row<'_>, idx: usize) -> rusqlite::Result<u128> {
    Ok(u128::from_be_bytes(row.get(idx)?))
}

fn lesson_id(row: &Row<'_>, idx: usize) -> rusqlite::Result<Option<LessonId>> {
    Ok(row
        .get::<_, Option<String>>(idx)?
        .and_then(|text| LessonId::new(text).ok()))
}

fn step_id(row: &Row<'_>, idx: usize) -> rusqlite::Result<Option<StepId>> {
    Ok(row
        .get::<_, Option<String>>(idx)?
        .and_then(|text| StepId::new(text).ok()))
}
