#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use rusqlite::{Connection, Transaction};

use super::schema::{STEPS, Step};
use super::*;
use crate::ids::{LessonId, StepId};

const AT: UtcMillis = UtcMillis(1_795_368_000_000);
const STAMP: &str = "20261122T172000Z";
const PATIENCE: Duration = Duration::from_mins(1);

fn options(place: Place) -> StoreOptions {
    StoreOptions {
        place,
        profile: Some(ProfileId::FIRST),
        at: AT,
        waker: Arc::new(|| {}),
    }
}

fn open_in(folder: &Path) -> (Store, Vec<Notice>) {
    Store::open(options(Place::Folder(folder.to_owned())))
}

fn open_clean(folder: &Path) -> Store {
    let (store, notices) = open_in(folder);
    assert_eq!(notices, []);
    store
}

fn open_with_steps(folder: &Path, steps: &'static [Step]) -> (Store, Vec<Notice>) {
    Store::open_with(options(Place::Folder(folder.to_owned())), steps)
}

fn lesson(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

fn step(name: &str) -> StepId {
    StepId::new(name).unwrap()
}

fn run(id: u128, lesson_name: &str) -> Run {
    Run {
        id: RunId(id),
        lesson: lesson(lesson_name),
        seed: u64::MAX - id as u64,
        content_version: "2026.1".to_owned(),
    }
}

fn attempt(id: u128, step_name: &str) -> Attempt {
    Attempt {
        id: AttemptId(id),
        lesson: lesson("lamps"),
        step: step(step_name),
        kind: "choice".to_owned(),
        form: None,
        seed: 1 << 63,
        language: "uk".to_owned(),
        response: format!(r#"{{"Choice":{{"chosen":["ні-{id}"]}}}}"#),
        confidence: Some(80),
        score: 0.5,
        duration_ms: 4_200,
        content_version: "2026.1".to_owned(),
    }
}

fn entry(run: u128, event: Event) -> Entry {
    Entry {
        run: RunId(run),
        at: AT,
        event,
    }
}

fn started(id: u128, lesson_name: &str) -> Entry {
    entry(id, Event::Started(run(id, lesson_name)))
}

fn draft(response: &str) -> Draft {
    Draft {
        language: "en".to_owned(),
        response: response.to_owned(),
    }
}

/// All attempts, read through the store.
fn attempts(store: &mut Store) -> Vec<StoredAttempt> {
    let ticket = store.request_attempts(0, usize::MAX);
    assert!(store.flush(PATIENCE));
    for event in store.poll() {
        if let StoreEvent::Attempts(answered, attempts) = event
            && answered == ticket
        {
            return attempts;
        }
    }
    panic!("no answer")
}

/// What `act` gives, done on the writer's connection.
fn on_connection<T: Send + 'static>(
    store: &mut Store,
    act: impl FnOnce(&mut Connection) -> T + Send + 'static,
) -> T {
    let (sender, receiver) = mpsc::channel();
    store.send(Command::WithConnection(Box::new(move |conn| {
        sender.send(act(conn)).unwrap();
    })));
    receiver.recv_timeout(PATIENCE).unwrap()
}

fn notices_of(events: &[StoreEvent]) -> Vec<&'static str> {
    events
        .iter()
        .filter_map(|event| match event {
            StoreEvent::Notice(notice) => Some(notice.key()),
            _ => None,
        })
        .collect()
}

fn keys(notices: &[Notice]) -> Vec<&'static str> {
    notices.iter().map(Notice::key).collect()
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    names
}

/// A record with one answer, closed.
fn record_with_an_answer(folder: &Path) -> PathBuf {
    let mut store = open_clean(folder);
    store.record(started(1, "lamps"));
    store.record(entry(1, Event::Answered(attempt(1, "first"))));
    assert!(store.flush(PATIENCE));
    folder.join(open::FILE_NAME)
}

#[test]
fn everything_is_there_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    assert!(store.is_kept());
    let answer = attempt(7, "second");
    let mut tickets = vec![
        store.record(started(1, "lamps")),
        store.record(entry(1, Event::MovedTo(step("first")))),
        store.record(entry(1, Event::MovedTo(step("second")))),
        store.save_draft(RunId(1), step("second"), draft("half"), AT),
        store.record(entry(1, Event::Answered(answer.clone()))),
        store.record(entry(
            1,
            Event::Disagreed {
                step: step("second"),
                note: Some("Чому?".into()),
            },
        )),
        store.record(entry(1, Event::MovedTo(step("third")))),
        store.save_draft(RunId(1), step("third"), draft("early"), AT),
        store.save_draft(RunId(1), step("third"), draft("late"), AT),
    ];
    tickets.extend(store.save_settings(Settings {
        language: Some("uk".to_owned()),
        text_scale: TextScale::try_from(150).unwrap(),
        ..Settings::default()
    }));
    assert!(store.flush(PATIENCE));
    let stored: Vec<StoreEvent> = tickets.into_iter().map(StoreEvent::Stored).collect();
    assert_eq!(store.poll(), stored);
    let before = store.progress().clone();
    drop(store);

    let mut store = open_clean(folder.path());
    assert_eq!(*store.progress(), before);
    let open = store.progress().last_open().unwrap();
    assert_eq!(open.run, run(1, "lamps"));
    assert_eq!(open.step, Some(step("third")));
    assert_eq!(open.answers[&step("second")].response, answer.response);
    assert!(open.disagreed.contains(&step("second")));
    assert_eq!(
        open.drafts.len(),
        1,
        "the draft of an answered step is gone"
    );
    assert_eq!(open.drafts[&step("third")], draft("late"));
    assert_eq!(store.settings().language.as_deref(), Some("uk"));
    assert_eq!(store.settings().text_scale.percent(), 150);

    let log = attempts(&mut store);
    assert_eq!(log.len(), 1);
    assert_eq!(log[0].attempt, answer);
    assert_eq!((log[0].run, log[0].at), (RunId(1), AT));
    assert_eq!(log[0].app_version, env!("CARGO_PKG_VERSION"));
}

#[test]
fn an_attempt_is_stored_once_even_if_sent_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    for _ in 0..2 {
        store.record(entry(1, Event::Answered(attempt(1, "first"))));
    }
    assert_eq!(attempts(&mut store).len(), 1);
}

#[test]
fn the_log_refuses_every_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    store.record(entry(1, Event::Answered(attempt(1, "first"))));
    for sql in [
        "UPDATE attempts SET score = 1",
        "DELETE FROM attempts",
        "UPDATE events SET at = 0",
        "DELETE FROM events",
        "UPDATE runs SET lesson = 'other'",
        "DELETE FROM runs",
        "INSERT OR REPLACE INTO attempts SELECT * FROM attempts",
        "INSERT OR REPLACE INTO events SELECT * FROM events",
        "INSERT OR REPLACE INTO runs SELECT * FROM runs",
        "REPLACE INTO attempts SELECT seq + 1, uid, lesson, step, kind, form, seed, language, response,
             confidence, score, duration_ms, app_version, content_version FROM attempts",
    ] {
        let result = on_connection(&mut store, move |conn| conn.execute_batch(sql));
        assert!(result.unwrap_err().to_string().contains("only grow"), "{sql}");
    }
    assert_eq!(attempts(&mut store).len(), 1);
}

#[test]
fn an_event_of_an_unknown_run_is_refused_and_harms_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    store.record(entry(99, Event::Finished));
    store.record(entry(1, Event::Answered(attempt(1, "first"))));
    assert!(store.flush(PATIENCE));
    assert_eq!(notices_of(&store.poll()), ["record-refused"]);
    assert_eq!(attempts(&mut store).len(), 1);
}

#[test]
fn odd_figures_are_brought_into_range() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    for (id, score) in [(1, f32::NAN), (2, 7.0), (3, -1.0)] {
        let odd = Attempt {
            score,
            confidence: Some(250),
            duration_ms: u64::MAX,
            ..attempt(id, "a")
        };
        store.record(entry(1, Event::Answered(odd)));
    }
    let log = attempts(&mut store);
    let scores: Vec<f32> = log.iter().map(|stored| stored.attempt.score).collect();
    assert_eq!(scores, [0.0, 1.0, 0.0]);
    assert!(
        log.iter()
            .all(|stored| stored.attempt.confidence == Some(100))
    );
}

#[test]
fn a_clock_that_jumps_back_changes_no_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    store.record(started(2, "ferries"));
    for (millis, name) in [(3_000, "first"), (-5, "second"), (2_000, "third")] {
        store.record(Entry {
            run: RunId(2),
            at: UtcMillis(millis),
            event: Event::MovedTo(step(name)),
        });
    }
    drop(store);
    let store = open_clean(folder.path());
    let open = store.progress().last_open().unwrap();
    assert_eq!(
        (open.run.id, open.step.clone()),
        (RunId(2), Some(step("third")))
    );
    assert_eq!(store.progress().last_at, Some(UtcMillis(2_000)));
}

#[test]
fn a_run_begun_later_takes_the_place_of_the_open_one() {
    let mut log = vec![
        started(1, "lamps"),
        started(2, "lamps"),
        entry(2, Event::Finished),
    ];
    let progress = Progress::replay(&log);
    assert!(progress.last_open().is_none());
    assert!(progress.is_finished(&lesson("lamps")));
    log.push(entry(1, Event::MovedTo(step("first"))));
    assert!(Progress::replay(&log).last_open().is_none());
    log.push(started(3, "lamps"));
    let progress = Progress::replay(&log);
    assert_eq!(progress.open(&lesson("lamps")).unwrap().run.id, RunId(3));
    assert!(
        progress.is_finished(&lesson("lamps")),
        "a finished lesson stays finished"
    );
}

#[test]
fn profiles_do_not_see_each_other() {
    let folder = tempfile::tempdir().unwrap();
    record_with_an_answer(folder.path());
    let place = Place::Folder(folder.path().to_owned());
    let (mut other, notices) = Store::open(StoreOptions {
        profile: Some(ProfileId(5)),
        ..options(place)
    });
    assert_eq!(notices, []);
    assert_eq!(*other.progress(), Progress::default());
    assert_eq!(attempts(&mut other), []);
}

#[test]
fn a_damaged_file_is_put_aside_and_said_so() {
    type Damage = fn(&Path);
    let cases: [(&str, Damage); 5] = [
        ("garbage", |path| {
            fs::write(path, "no database at all, only words".repeat(300)).unwrap();
        }),
        ("short", |path| {
            fs::write(path, "SQLite format 3\0").unwrap();
        }),
        ("truncated", |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("overwritten inside", |path| {
            let mut bytes = fs::read(path).unwrap();
            let end = bytes.len();
            bytes[4096..end].fill(0x5a);
            fs::write(path, bytes).unwrap();
        }),
        ("record of another program", |path| {
            fs::remove_file(path).unwrap();
            Connection::open(path)
                .unwrap()
                .execute_batch("CREATE TABLE recipes (name)")
                .unwrap();
        }),
    ];
    for (name, damage) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = record_with_an_answer(folder.path());
        damage(&path);
        let damaged = fs::read(&path).unwrap();

        let (mut store, notices) = open_in(folder.path());
        let kept_as = folder.path().join(format!("record-damaged-{STAMP}.sqlite"));
        assert_eq!(
            notices,
            [Notice::Damaged {
                kept_as: kept_as.clone()
            }],
            "{name}"
        );
        assert!(
            fs::read(&kept_as).unwrap() == damaged,
            "{name}: kept as it was"
        );
        assert!(store.is_kept(), "{name}");
        assert_eq!(*store.progress(), Progress::default(), "{name}");
        store.record(started(1, "lamps"));
        assert!(store.flush(PATIENCE));
        drop(store);

        // A second damage within the same second takes another name.
        fs::write(&path, "again").unwrap();
        let (_, notices) = open_in(folder.path());
        let second = folder
            .path()
            .join(format!("record-damaged-{STAMP}-2.sqlite"));
        assert_eq!(notices, [Notice::Damaged { kept_as: second }], "{name}");
        assert!(
            fs::read(&kept_as).unwrap() == damaged,
            "{name}: kept as it was"
        );
    }
}

#[test]
fn a_first_start_that_was_cut_short_is_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(open::FILE_NAME);
    fs::write(&path, "").unwrap();
    drop(open_clean(folder.path()));

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(open::FILE_NAME);
    let conn = Connection::open(path).unwrap();
    conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))
        .unwrap();
    drop(conn);
    drop(open_clean(folder.path()));
}

#[test]
fn damage_during_the_session_loses_no_later_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = record_with_an_answer(folder.path());
    let mut store = open_clean(folder.path());
    store.record(started(2, "lamps"));
    assert!(store.flush(PATIENCE));
    store.poll();
    on_connection(&mut store, move |conn| {
        conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")
            .unwrap();
        let n_bytes = fs::metadata(&path).unwrap().len() as usize;
        fs::write(&path, vec![0x5a; n_bytes]).unwrap();
        conn.execute_batch("PRAGMA shrink_memory;").unwrap(); // forget the cached pages
    });
    store.record(entry(2, Event::Answered(attempt(2, "second"))));
    assert!(store.flush(PATIENCE));
    let events = store.poll();
    let told = notices_of(&events);
    assert!(told.contains(&"record-damaged"), "{events:?}");
    assert_eq!(attempts(&mut store).len(), 1);
    drop(store);
    let store = open_clean(folder.path());
    assert_eq!(store.progress().last_open().unwrap().run, run(2, "lamps"));
}

#[test]
fn a_newer_record_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = record_with_an_answer(folder.path());
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);
    let before = (fs::read(&path).unwrap(), files_in(folder.path()));

    let (mut store, notices) = open_in(folder.path());
    assert_eq!(
        notices,
        [Notice::TooNew {
            path: path.clone(),
            found: 99,
            known: 1
        }]
    );
    assert!(!store.is_kept());
    store.record(started(1, "lamps"));
    assert!(store.flush(PATIENCE), "the session works");
    assert_eq!(store.progress().lessons.len(), 1);
    drop(store);
    assert!((fs::read(&path).unwrap(), files_in(folder.path())) == before);
}

#[test]
fn a_place_that_is_no_folder_leaves_a_session_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for place in [file.clone(), file.join("below")] {
        let (mut store, notices) = open_in(&place);
        assert_eq!(notices, [Notice::NoFolder { folder: place }]);
        assert!(!store.is_kept());
        store.record(started(1, "lamps"));
        store.record(entry(1, Event::Answered(attempt(1, "first"))));
        assert_eq!(attempts(&mut store).len(), 1);
    }
    assert_eq!(fs::read(file).unwrap(), b"mine");
}

#[test]
fn memory_leaves_no_trace_and_no_notice() {
    let (mut store, notices) = Store::open(options(Place::Memory));
    assert_eq!(notices, []);
    assert!(!store.is_kept());
    store.record(started(1, "lamps"));
    store.record(entry(1, Event::Answered(attempt(1, "first"))));
    assert_eq!(attempts(&mut store).len(), 1);
}

#[test]
fn a_folder_without_write_access_is_read_into_memory() {
    // A folder in the place of the lock file stands for missing rights, which root always has.
    let folder = tempfile::tempdir().unwrap();
    record_with_an_answer(folder.path());
    fs::remove_file(folder.path().join("record.lock")).unwrap();
    fs::create_dir(folder.path().join("record.lock")).unwrap();
    let before = fs::read(folder.path().join(open::FILE_NAME)).unwrap();

    let (mut store, notices) = open_in(folder.path());
    assert_eq!(
        notices,
        [Notice::ReadOnly {
            folder: folder.path().to_owned()
        }]
    );
    assert!(!store.is_kept());
    assert_eq!(
        store.progress().n_answers,
        1,
        "what was done before is seen"
    );
    store.record(entry(1, Event::Answered(attempt(2, "second"))));
    assert_eq!(attempts(&mut store).len(), 2);
    drop(store);
    assert!(fs::read(folder.path().join(open::FILE_NAME)).unwrap() == before);
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_is_read_into_memory() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    record_with_an_answer(folder.path());
    fs::remove_file(folder.path().join("record.lock")).unwrap();
    let set_mode = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode));
    set_mode(0o555).unwrap();
    if fs::write(folder.path().join("probe"), "").is_err() {
        // No rights bind the administrator, so there is nothing to see for them.
        let (store, notices) = open_in(folder.path());
        assert_eq!(keys(&notices), ["record-read-only"]);
        assert_eq!(store.progress().n_answers, 1);
        let (_, notices) = open_in(&folder.path().join("below"));
        assert_eq!(keys(&notices), ["record-no-folder"]);
    }
    set_mode(0o755).unwrap();
}

#[test]
fn a_full_disk_keeps_answers_until_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    on_connection(&mut store, |conn| {
        let n_pages: i64 = conn
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        conn.pragma_update_and_check(None, "max_page_count", n_pages, |_| Ok(()))
            .unwrap();
    });
    store.poll();
    let long = "x".repeat(20_000);
    let mut tickets = Vec::new();
    for id in 1..=3 {
        let answer = Attempt {
            response: long.clone(),
            ..attempt(id, "first")
        };
        tickets.push(store.record(entry(1, Event::Answered(answer))));
        assert!(!store.flush(PATIENCE));
    }
    assert_eq!(notices_of(&store.poll()), ["record-disk-full"], "told once");
    assert_eq!(store.progress().n_answers, 3, "the session goes on");

    on_connection(&mut store, |conn| {
        conn.pragma_update_and_check(None, "max_page_count", 1_000_000, |_| Ok(()))
            .unwrap();
    });
    assert!(store.flush(PATIENCE));
    let events = store.poll();
    assert_eq!(notices_of(&events), ["record-recovered"]);
    for ticket in tickets {
        assert!(events.contains(&StoreEvent::Stored(ticket)));
    }
    assert_eq!(attempts(&mut store).len(), 3);
}

#[test]
fn an_opening_that_must_wait_goes_to_the_disk_later() {
    let folder = tempfile::tempdir().unwrap();
    record_with_an_answer(folder.path());
    let lock = fs::File::open(folder.path().join("record.lock")).unwrap();
    lock.lock().unwrap();
    let (mut store, notices) = open_in(folder.path());
    assert_eq!(notices, [Notice::Locked]);
    assert!(!store.is_kept());
    assert_eq!(store.progress().n_answers, 1);
    lock.unlock().unwrap();
    store.record(entry(1, Event::Answered(attempt(2, "second"))));
    assert!(store.flush(PATIENCE));
    assert!(store.is_kept());
    assert_eq!(notices_of(&store.poll()), ["record-recovered"]);
    assert_eq!(attempts(&mut store).len(), 2);
}

fn to_v2(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch("CREATE TABLE reviews (skill TEXT PRIMARY KEY) STRICT;")
}

fn to_nowhere(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch("CREATE TABLE half (a); SELECT * FROM no_such_table;")
}

#[test]
fn an_older_record_is_backed_up_and_brought_up_to_date() {
    const NEXT: &[Step] = &[STEPS[0], to_v2];
    let folder = tempfile::tempdir().unwrap();
    let path = record_with_an_answer(folder.path());
    let (mut store, notices) = open_with_steps(folder.path(), NEXT);
    assert_eq!(notices, []);
    assert_eq!(attempts(&mut store).len(), 1);
    drop(store);
    assert_eq!(open::header_version(&path).unwrap(), Some(2));
    let backup = folder
        .path()
        .join(format!("record-before-update-v1-{STAMP}.sqlite"));
    assert_eq!(open::header_version(&backup).unwrap(), Some(1));
    let (_, notices) = open_in(folder.path());
    assert_eq!(
        keys(&notices),
        ["record-too-new"],
        "the older app leaves it alone"
    );
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    const BROKEN: &[Step] = &[STEPS[0], to_nowhere];
    let folder = tempfile::tempdir().unwrap();
    record_with_an_answer(folder.path());
    let (mut store, notices) = open_with_steps(folder.path(), BROKEN);
    assert_eq!(keys(&notices), ["record-not-migrated"]);
    assert!(!store.is_kept());
    store.record(started(2, "ferries"));
    drop(store);
    let mut store = open_clean(folder.path());
    assert_eq!(attempts(&mut store).len(), 1);
    let n_half: i64 = on_connection(&mut store, |conn| {
        conn.query_row(
            "SELECT count(*) FROM sqlite_master WHERE name = 'half'",
            [],
            |row| row.get(0),
        )
        .unwrap()
    });
    assert_eq!(n_half, 0);
}

#[test]
fn erasing_leaves_nothing_and_the_store_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = record_with_an_answer(folder.path());
    fs::write(folder.path().join("record-damaged-x.sqlite"), "old").unwrap();
    fs::write(folder.path().join("record-collection.sqlite"), "not ours").unwrap();
    let mut store = open_clean(folder.path());
    let ticket = store.erase_everything();
    assert!(store.flush(PATIENCE));
    let events = store.poll();
    let [StoreEvent::Erased(answered, erased)] = events.as_slice() else {
        panic!("{events:?}");
    };
    assert_eq!((*answered, erased.n_copies), (ticket, 1));
    assert_eq!(erased.n_rows, 5, "profile, run, two events, attempt");
    assert_eq!(attempts(&mut store), []);
    assert!(files_in(folder.path()).contains(&"record-collection.sqlite".to_owned()));
    for file in [path.clone(), open::with_suffix(&path, "-wal")] {
        let bytes = fs::read(file).unwrap();
        assert!(
            !String::from_utf8_lossy(&bytes).contains("ні-1"),
            "no answer is left in the bytes"
        );
    }
    store.record(started(9, "ferries"));
    drop(store);
    assert_eq!(open_clean(folder.path()).progress().lessons.len(), 1);
}

#[test]
fn a_window_goes_on_after_another_erased_everything() {
    let folder = tempfile::tempdir().unwrap();
    let mut ours = open_clean(folder.path());
    ours.record(started(1, "lamps"));
    assert!(ours.flush(PATIENCE));
    let mut theirs = open_clean(folder.path());
    theirs.erase_everything();
    assert!(theirs.flush(PATIENCE));
    ours.record(entry(1, Event::Answered(attempt(1, "first"))));
    assert!(ours.flush(PATIENCE));
    assert_eq!(notices_of(&ours.poll()), [""; 0]);
    assert_eq!(attempts(&mut theirs).len(), 1);
}

#[test]
fn settings_fall_back_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.save_settings(Settings {
        language: Some("uk".to_owned()),
        theme: ThemeSetting::Contrast,
        text_scale: TextScale::try_from(200).unwrap(),
        easy_reading: true,
        reduced_motion: true,
        ..Settings::default()
    });
    on_connection(&mut store, |conn| {
        conn.execute_batch(
            r#"UPDATE settings SET value = '"purple"' WHERE name = 'theme';
               UPDATE settings SET value = '900' WHERE name = 'text_scale';
               UPDATE settings SET value = '{' WHERE name = 'easy_reading';
               INSERT INTO settings SELECT profile_id, 'of-the-future', '1' FROM settings LIMIT 1;"#,
        )
        .unwrap();
    });
    drop(store);
    let (store, notices) = open_in(folder.path());
    let ignored = |name: &str| Notice::SettingIgnored {
        setting: name.to_owned(),
    };
    assert_eq!(
        notices,
        [
            ignored("easy_reading"),
            ignored("text_scale"),
            ignored("theme")
        ]
    );
    let expected = Settings {
        language: Some("uk".to_owned()),
        reduced_motion: true,
        ..Settings::default()
    };
    assert_eq!(*store.settings(), expected);
}

#[test]
fn two_windows_do_not_undo_each_others_settings() {
    let folder = tempfile::tempdir().unwrap();
    let (mut one, mut two) = (open_clean(folder.path()), open_clean(folder.path()));
    one.save_settings(Settings {
        easy_reading: true,
        ..Settings::default()
    });
    two.save_settings(Settings {
        reduced_motion: true,
        ..Settings::default()
    });
    assert_eq!(two.save_settings(two.settings().clone()), None);
    drop((one, two));
    let store = open_clean(folder.path());
    assert!(store.settings().easy_reading && store.settings().reduced_motion);
}

#[test]
fn the_window_is_woken_for_what_is_seen_and_not_for_what_is_durable() {
    let folder = tempfile::tempdir().unwrap();
    let (sender, woken) = mpsc::channel();
    let waker: Waker = Arc::new(move || sender.send(()).unwrap());
    let (mut store, _) = Store::open(StoreOptions {
        waker,
        ..options(Place::Folder(folder.path().to_owned()))
    });
    let ticket = store.record(started(1, "lamps"));
    assert!(store.flush(PATIENCE));
    assert_eq!(store.poll(), [StoreEvent::Stored(ticket)]);
    assert!(woken.try_recv().is_err());
    store.request_attempts(0, 10);
    woken.recv_timeout(PATIENCE).unwrap();
    store.commands.as_ref().unwrap(); // the store must live until here, or it wakes no more
}

#[test]
fn more_commands_than_the_channel_holds_arrive_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    let (release, blocked) = mpsc::channel::<()>();
    store.send(Command::WithConnection(Box::new(move |_| {
        blocked.recv().unwrap();
    })));
    store.record(started(1, "lamps"));
    let begun = Instant::now();
    let n_answers = CHANNEL_LENGTH as u128 * 3;
    for id in 0..n_answers {
        store.record(entry(1, Event::Answered(attempt(id, "first"))));
    }
    assert!(!store.overflow.is_empty());
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "no call waited for the writer"
    );
    release.send(()).unwrap();
    drop(store);
    let ids: Vec<u128> = attempts(&mut open_clean(folder.path()))
        .iter()
        .map(|stored| stored.attempt.id.0)
        .collect();
    assert_eq!(ids, (0..n_answers).collect::<Vec<_>>());
}

#[test]
fn two_stores_on_one_file_lose_nothing() {
    const N: u128 = 200;
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for window in 1..=2_u128 {
            let folder = folder.path();
            scope.spawn(move || {
                let mut store = open_clean(folder);
                store.record(started(window, "lamps"));
                for id in 0..N {
                    store.record(entry(
                        window,
                        Event::Answered(attempt(window * 1000 + id, "first")),
                    ));
                    if id % 10 == 0 {
                        assert!(store.flush(PATIENCE));
                    }
                }
                assert!(store.flush(PATIENCE));
                assert_eq!(notices_of(&store.poll()), [""; 0]);
            });
        }
    });
    let mut store = open_clean(folder.path());
    assert_eq!(attempts(&mut store).len() as u128, 2 * N);
    assert_eq!(u128::from(store.progress().n_answers), 2 * N);
}

/// Not a test of its own: the child that other tests start. It writes answers one by one and prints
/// the number of each once it is durable.
#[test]
fn child_writer() {
    let Some(folder) = std::env::var_os("SECOND_LOOK_TEST_CHILD") else {
        return;
    };
    let window: u128 = std::env::var("SECOND_LOOK_TEST_WINDOW")
        .unwrap()
        .parse()
        .unwrap();
    let mut store = open_clean(Path::new(&folder));
    store.record(started(window, "lamps"));
    let mut out = std::io::stdout();
    for id in 0..100_000_u128 {
        store.record(entry(window, Event::MovedTo(step("first"))));
        store.record(entry(
            window,
            Event::Answered(attempt(window * 1_000_000 + id, "first")),
        ));
        assert!(store.flush(PATIENCE), "{:?}", store.poll().last());
        if writeln!(out, "durable {id}")
            .and_then(|()| out.flush())
            .is_err()
        {
            return;
        }
    }
}

fn spawn_child(folder: &Path, window: u128) -> Child {
    Process::new(std::env::current_exe().unwrap())
        .args(["--exact", "storage::tests::child_writer", "--nocapture"])
        .env("SECOND_LOOK_TEST_CHILD", folder)
        .env("SECOND_LOOK_TEST_WINDOW", window.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after it acknowledged `n` answers; how many it had acknowledged by then.
fn kill_after(mut child: Child, n: usize) -> usize {
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let is_durable = |line: &String| line.contains("durable ");
    assert_eq!(lines.by_ref().filter(is_durable).take(n).count(), n);
    child.kill().unwrap();
    let n_more = lines.filter(|line| is_durable(line)).count();
    child.wait().unwrap();
    n + n_more
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    for window in 1..=3_u128 {
        let n_durable = kill_after(spawn_child(folder.path(), window), 7 * window as usize);
        let mut store = open_clean(folder.path());
        let of_window = attempts(&mut store)
            .iter()
            .filter(|stored| stored.run == RunId(window))
            .count();
        assert!(of_window >= n_durable, "{of_window} of {n_durable}");
        let open = store.progress().last_open().unwrap();
        assert_eq!(
            (open.run.id, open.step.clone()),
            (RunId(window), Some(step("first")))
        );
        assert!(open.answers.contains_key(&step("first")));
    }
}

#[test]
fn two_processes_on_one_file_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let children = [spawn_child(folder.path(), 1), spawn_child(folder.path(), 2)];
    let n_durable: Vec<usize> = children
        .into_iter()
        .map(|child| kill_after(child, 20))
        .collect();
    let mut store = open_clean(folder.path());
    let log = attempts(&mut store);
    for (window, n_durable) in [1, 2].into_iter().zip(n_durable) {
        let of_window = log
            .iter()
            .filter(|stored| stored.run == RunId(window))
            .count();
        assert!(of_window >= n_durable, "{of_window} of {n_durable}");
    }
}

#[test]
fn a_hundred_thousand_attempts_are_summed_up_quickly() {
    const N_RUNS: u128 = 10_000;
    let folder = tempfile::tempdir().unwrap();
    drop(open_clean(folder.path()));
    let mut conn = Connection::open(folder.path().join(open::FILE_NAME)).unwrap();
    let tx = conn.transaction().unwrap();
    for id in 0..N_RUNS {
        let lesson_name = format!("lesson-{}", id % 70);
        let new_run = run(id, &lesson_name);
        let runs = [(new_run.id, new_run.clone())].into();
        let mut events = vec![Event::Started(new_run)];
        for idx in 0..10 {
            events.push(Event::MovedTo(step("first")));
            events.push(Event::Answered(attempt(id * 10 + idx, "first")));
        }
        events.push(Event::Finished);
        for event in events {
            rows::insert_entry(&tx, ProfileId::FIRST, &runs, &entry(id, event)).unwrap();
        }
    }
    tx.commit().unwrap();
    let begun = Instant::now();
    let progress = rows::load_progress(&conn, ProfileId::FIRST).unwrap();
    let elapsed = begun.elapsed();
    drop(conn);
    let begun = Instant::now();
    let store = open_clean(folder.path());
    eprintln!(
        "100,000 attempts: progress {elapsed:?}, opening {:?}",
        begun.elapsed()
    );
    assert_eq!(store.progress().n_answers, 100_000);
    assert_eq!(*store.progress(), progress);
    // Generous, for a busy machine and an unoptimised build; the benchmark holds the true figure.
    assert!(elapsed < Duration::from_secs(1), "{elapsed:?}");
}

fn any_event() -> impl Strategy<Value = Entry> {
    let step_id = (0..4_u8).prop_map(|idx| step(&format!("step-{idx}")));
    let event = prop_oneof![
        step_id.clone().prop_map(Event::MovedTo),
        (step_id.clone(), any::<u128>()).prop_map(|(step, id)| {
            Event::Answered(Attempt {
                step,
                ..attempt(id, "a")
            })
        }),
        step_id.prop_map(|step| Event::Disagreed { step, note: None }),
        Just(Event::Finished),
    ];
    let begun = (0..6_u128).prop_map(|id| started(id, &format!("lesson-{}", id % 3)));
    prop_oneof![
        1 => begun,
        4 => (0..7_u128, any::<i64>(), event)
            .prop_map(|(id, at, event)| Entry { run: RunId(id), at: UtcMillis(at), event }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_events_give_the_same_progress_from_replay_and_from_the_database(
        entries in prop::collection::vec(any_event(), 0..60),
    ) {
        let replayed = Progress::replay(&entries);

        let mut conn = Connection::open_in_memory().unwrap();
        schema::migrate(&mut conn, STEPS).unwrap();
        let mut runs = rows::SessionRuns::new();
        for entry in &entries {
            if let Event::Started(run) = &entry.event {
                runs.insert(run.id, run.clone());
            }
            let is_known = runs.contains_key(&entry.run);
            let result = rows::insert_entry(&conn, ProfileId::FIRST, &runs, entry);
            prop_assert_eq!(result.is_ok(), is_known);
        }
        prop_assert_eq!(&rows::load_progress(&conn, ProfileId::FIRST).unwrap(), &replayed);

        let answers: u64 = replayed.lessons.values().map(|lesson| lesson.n_answers).sum();
        prop_assert_eq!(answers, replayed.n_answers);
        for lesson in replayed.lessons.values() {
            prop_assert!(lesson.n_finished <= lesson.n_started);
            if let Some(open) = &lesson.open {
                prop_assert!(!replayed.runs[&open.run.id].finished);
            }
        }
    }

    #[test]
    fn any_bytes_in_the_place_of_the_record_leave_a_working_session(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        keeps_magic in any::<bool>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut content = if keeps_magic { b"SQLite format 3\0".to_vec() } else { Vec::new() };
        content.extend(bytes);
        fs::write(folder.path().join(open::FILE_NAME), content).unwrap();
        let (mut store, _) = open_in(folder.path());
        store.record(started(1, "lamps"));
        store.record(entry(1, Event::Answered(attempt(1, "first"))));
        prop_assert_eq!(attempts(&mut store).len(), 1);
    }
}

#[test]
fn every_notice_has_words() {
    for language in ["en", "uk"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(language);
        let words = fs::read_to_string(root.join("record.ftl")).unwrap();
        assert!(fluent_syntax::parser::parse(words.as_str()).is_ok());
        for key in Notice::KEYS {
            let (_, message) = words.split_once(&format!("\n{key} = ")).expect(key);
            let message = message.split("\n\n").next().unwrap();
            assert!(message.contains("\n    .safe = "), "{language} {key}");
            assert!(message.contains("\n    .mend = "), "{language} {key}");
        }
    }
}

// Export, import, profiles.

fn exported(store: &mut Store) -> Export {
    let ticket = store.request_export();
    assert!(store.flush(PATIENCE));
    for event in store.poll() {
        if let StoreEvent::Exported(answered, export) = event {
            assert_eq!(answered, ticket);
            return export;
        }
    }
    panic!("no answer")
}

/// New and known answers, or the key of the refusal.
fn imported(store: &mut Store, text: &str) -> Result<(usize, usize), &'static str> {
    store.request_import(text.to_owned());
    assert!(store.flush(PATIENCE));
    for event in store.poll() {
        match event {
            StoreEvent::Imported(_, imported) => return Ok((imported.new, imported.known)),
            StoreEvent::Refused(_, problem) => return Err(problem.key),
            _ => {}
        }
    }
    panic!("no answer")
}

/// A record with a finished run, an open one with a draft, and a setting.
fn lived_in(folder: &Path) -> Store {
    let mut store = open_clean(folder);
    for entry in [
        started(1, "lamps"),
        entry(1, Event::MovedTo(step("first"))),
        entry(1, Event::Answered(attempt(11, "first"))),
        entry(1, Event::Finished),
        started(2, "check"),
        entry(2, Event::Answered(attempt(12, "other"))),
        entry(
            2,
            Event::Disagreed {
                step: step("first"),
                note: Some("=1+1".to_owned()),
            },
        ),
    ] {
        store.record(entry);
    }
    store.save_draft(
        RunId(2),
        step("second"),
        draft(r#"{"Choice":{"chosen":[]}}"#),
        AT,
    );
    let mut settings = store.settings().clone();
    settings.minutes_per_day = Some(15);
    settings.easy_reading = true;
    store.save_settings(settings);
    assert!(store.flush(PATIENCE));
    store
}

#[test]
fn an_export_comes_back_on_another_computer() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut from = lived_in(here.path());
    let export = exported(&mut from);
    let mut to = open_clean(there.path());
    assert_eq!(imported(&mut to, &export.json), Ok((2, 0)));
    assert_eq!(to.progress().n_answers, from.progress().n_answers);
    assert_eq!(to.progress().lessons, from.progress().lessons);
    assert_eq!(to.settings().minutes_per_day, Some(15));
    assert_eq!(attempts(&mut to).len(), 2);
    assert_eq!(exported(&mut to), export);
    // The same file twice does no harm.
    assert_eq!(imported(&mut to, &export.json), Ok((0, 2)));
    assert_eq!(exported(&mut to), export);
}

#[test]
fn a_later_export_adds_what_is_new() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut from = lived_in(here.path());
    let mut to = open_clean(there.path());
    let early = exported(&mut from);
    assert_eq!(imported(&mut to, &early.json), Ok((2, 0)));
    from.record(entry(2, Event::Answered(attempt(13, "second"))));
    from.record(entry(2, Event::Finished));
    let late = exported(&mut from);
    assert_eq!(imported(&mut to, &late.json), Ok((1, 2)));
    assert_eq!(to.progress().lessons, from.progress().lessons);
    // An old file after a new one changes nothing.
    assert_eq!(imported(&mut to, &early.json), Ok((0, 2)));
    assert_eq!(to.progress().lessons, from.progress().lessons);
}

#[test]
fn settings_of_somebody_who_has_begun_stay() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let export = exported(&mut lived_in(here.path()));
    let mut to = open_clean(there.path());
    to.record(started(77, "lamps"));
    assert_eq!(imported(&mut to, &export.json), Ok((2, 0)));
    assert_eq!(to.settings().minutes_per_day, None);
}

#[test]
fn a_damaged_newer_or_foreign_file_changes_nothing_and_is_told() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let export = exported(&mut lived_in(here.path()));
    let mut to = open_clean(there.path());
    let before = exported(&mut to);
    for end in (0..export.json.len() - 2).step_by(97) {
        if export.json.is_char_boundary(end) {
            let refused = imported(&mut to, &export.json[..end]);
            assert_eq!(refused, Err("record-import-damaged"), "{end}");
        }
    }
    for (from, into, key) in [
        (
            r#""version": 1"#,
            r#""version": 2"#,
            "record-import-version",
        ),
        (
            r#""version": 1"#,
            r#""version": 0"#,
            "record-import-version",
        ),
        (EXPORT_FORMAT, "another-record", "record-import-other"),
        (
            r#""kind": "moved""#,
            r#""kind": "flown""#,
            "record-import-inconsistent",
        ),
        (
            r#""score": 0.5"#,
            r#""score": 7.5"#,
            "record-import-inconsistent",
        ),
        (
            r#""lesson": "lamps""#,
            r#""lesson": "Lamps!""#,
            "record-import-inconsistent",
        ),
        (
            r#""confidence": 80"#,
            r#""confidence": 180"#,
            "record-import-inconsistent",
        ),
        (
            r#""confidence": 80"#,
            r#""confidence": -1"#,
            "record-import-damaged",
        ),
    ] {
        assert!(export.json.contains(from), "{from}");
        let changed = export.json.replacen(from, into, 1);
        assert_eq!(imported(&mut to, &changed), Err(key), "{into}");
    }
    assert_eq!(imported(&mut to, "[]"), Err("record-import-damaged"));
    assert_eq!(imported(&mut to, "{}"), Err("record-import-other"));
    assert_eq!(exported(&mut to), before);
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    let mut answer = attempt(5, "first");
    answer.language = "=HYPERLINK(1)".to_owned();
    answer.kind = "@sum".to_owned();
    answer.content_version = "+1,\"two\"".to_owned();
    store.record(entry(1, Event::Answered(answer)));
    let csv = exported(&mut store).csv;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1);
    for (name, cell) in headers.iter().zip(rows[0].iter()) {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{name}: {cell}");
    }
    assert_eq!(&rows[0][12], "'+1,\"two\"");
    assert_eq!(&rows[0][0], "2026-11-22T17:20:00Z");
}

#[test]
fn learners_of_one_computer_have_records_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_clean(folder.path());
    store.record(started(1, "lamps"));
    store.record(entry(1, Event::Answered(attempt(11, "first"))));
    let second = Profile {
        id: ProfileId(42),
        name: "Олена".to_owned(),
    };
    store.add_profile(second.clone());
    assert!(store.flush(PATIENCE));
    drop(store);

    let open_as = |profile: Option<ProfileId>| {
        let mut options = options(Place::Folder(folder.path().to_owned()));
        options.profile = profile;
        let (store, notices) = Store::open(options);
        assert_eq!(notices, []);
        store
    };
    let mut store = open_as(Some(second.id));
    assert_eq!(store.progress().n_answers, 0);
    assert_eq!(store.profiles().len(), 2);
    assert_eq!(store.profiles()[1], second);
    store.record(started(2, "lamps"));
    assert!(store.flush(PATIENCE));
    drop(store);
    // The one who used it last is the one who opens it next.
    let store = open_as(None);
    assert_eq!(store.profile(), second.id);
    assert_eq!(store.progress().runs.len(), 1);
    drop(store);
    let mut store = open_as(Some(ProfileId::FIRST));
    assert_eq!(store.progress().n_answers, 1);
    assert!(!exported(&mut store).json.contains("Олена"));
    // What one has practised is not taken for the other's.
    let export = exported(&mut store);
    drop(store);
    let mut store = open_as(Some(second.id));
    assert_eq!(
        imported(&mut store, &export.json),
        Err("record-import-other-learner")
    );
    assert_eq!(store.progress().n_answers, 0);
    // Erasing takes all of them.
    store.erase_everything();
    assert!(store.flush(PATIENCE));
    drop(store);
    let store = open_as(None);
    assert_eq!(store.profile(), ProfileId::FIRST);
    assert_eq!(store.profiles().len(), 1);
}

#[test]
fn answers_to_judgement_items_come_in_order_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = lived_in(folder.path());
    let ticket = store.request_history();
    assert!(store.flush(PATIENCE));
    let rows = store
        .poll()
        .into_iter()
        .find_map(|event| match event {
            StoreEvent::History(answered, rows) if answered == ticket => Some(rows),
            _ => None,
        })
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].purpose.as_str(), rows[0].run), ("check", RunId(2)));
    assert_eq!(rows[0].duration_ms, 4_200);
}
