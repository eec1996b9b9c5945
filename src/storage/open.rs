//! Opening the record, whatever state it is in: as it is, anew beside a damaged one, or in memory.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::schema::{self, Step};
use super::{Notice, UtcMillis};

/// Name of the record in the data folder.
pub(super) const FILE_NAME: &str = "record.sqlite";
/// Held while a process opens the record, so that two do not put the same file aside.
const LOCK_NAME: &str = "record.lock";
/// Begins the names of records put aside.
const DAMAGED: &str = "record-damaged-";
/// Begins the names of copies made before a migration.
const BEFORE_UPDATE: &str = "record-before-update-v";
/// How long to wait for another window.
const PATIENCE: Duration = Duration::from_secs(5);
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// An open record.
pub(super) struct Opened {
    pub conn: Connection,
    pub home: Home,
    pub notices: Vec<Notice>,
}

/// Where an open record lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// In the file.
    Disk,
    /// In memory; the file cannot be used now but perhaps later.
    Waiting,
    /// In memory to the end of the session.
    Memory,
}

/// Why the file cannot be used.
enum Trouble {
    Damaged,
    Told(Home, Notice),
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        if is_damage(&error) {
            Self::Damaged
        } else {
            Self::Database(error)
        }
    }
}

/// Opens the record in `folder`, or in memory when there is no folder. Never fails.
pub(super) fn open(folder: Option<&Path>, at: UtcMillis, steps: &[Step]) -> Opened {
    let Some(folder) = folder else {
        return in_memory(None, Home::Memory, steps, Vec::new());
    };
    let path = folder.join(FILE_NAME);
    let mut notices = Vec::new();
    let trouble = match try_open(folder, &path, at, steps, &mut notices) {
        Ok(conn) => {
            return Opened {
                conn,
                home: Home::Disk,
                notices,
            };
        }
        Err(trouble) => trouble,
    };
    let (home, notice) = match trouble {
        Trouble::Told(home, notice) => (home, notice),
        Trouble::Damaged => (Home::Memory, Notice::DamagedInPlace { path: path.clone() }),
        Trouble::Database(error) => {
            let notice = notice_of(&error, folder);
            let home = if matches!(notice, Notice::ReadOnly { .. }) {
                Home::Memory
            } else {
                Home::Waiting
            };
            (home, notice)
        }
    };
    let is_readable = !matches!(
        notice,
        Notice::TooNew { .. } | Notice::DamagedInPlace { .. } | Notice::NoFolder { .. }
    );
    notices.push(notice);
    in_memory(is_readable.then_some(path.as_path()), home, steps, notices)
}

/// Whether the database says that the file is damaged or none of its own.
pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
    )
}

/// The notice for an error that may pass.
pub(super) fn notice_of(error: &rusqlite::Error, folder: &Path) -> Notice {
    let folder = folder.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Notice::DiskFull { folder },
        Some(
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed,
        ) => Notice::Locked,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            Notice::ReadOnly { folder }
        }
        _ => Notice::DiskError {
            detail: error.to_string(),
        },
    }
}

/// Renames the damaged record and its companions to a name that is not taken.
pub(super) fn put_aside(path: &Path, at: UtcMillis) -> std::io::Result<PathBuf> {
    let stamp = at.file_stamp();
    let kept_as = free_name(path, &format!("{DAMAGED}{stamp}"));
    fs::rename(path, &kept_as)?;
    for companion in ["-wal", "-shm"] {
        match fs::rename(
            with_suffix(path, companion),
            with_suffix(&kept_as, companion),
        ) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(kept_as)
}

/// Takes away all copies of the record that this module ever makes beside it; how many.
///
/// # Errors
/// What the system says about the first that stays.
pub(super) fn remove_copies(folder: &Path) -> std::io::Result<usize> {
    let mut n_removed = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_copy = name.starts_with(DAMAGED) || name.starts_with(BEFORE_UPDATE);
        if is_copy && name.contains(".sqlite") {
            fs::remove_file(entry.path())?;
            n_removed += 1;
        }
    }
    Ok(n_removed)
}

fn try_open(
    folder: &Path,
    path: &Path,
    at: UtcMillis,
    steps: &[Step],
    notices: &mut Vec<Notice>,
) -> Result<Connection, Trouble> {
    make_folder(folder)?;
    let _lock = lock(folder)?; // let go when the record is open
    let opened = open_file(folder, path, at, steps);
    if !matches!(opened, Err(Trouble::Damaged)) {
        return opened;
    }
    let kept_as = put_aside(path, at).map_err(|_not_allowed| Trouble::Damaged)?;
    notices.push(Notice::Damaged { kept_as });
    open_file(folder, path, at, steps)
}

fn make_folder(folder: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(folder).map_err(|error| {
        let folder = folder.to_owned();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Trouble::Told(Home::Waiting, Notice::DiskFull { folder })
            }
            _ => Trouble::Told(Home::Memory, Notice::NoFolder { folder }),
        }
    })
}

fn lock(folder: &Path) -> Result<Option<File>, Trouble> {
    const PAUSE: Duration = Duration::from_millis(20);
    let opened = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(LOCK_NAME));
    let file = opened.map_err(|error| {
        let folder = folder.to_owned();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Trouble::Told(Home::Waiting, Notice::DiskFull { folder })
            }
            _ => Trouble::Told(Home::Memory, Notice::ReadOnly { folder }),
        }
    })?;
    let mut waited = Duration::ZERO;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) if waited < PATIENCE => {
                std::thread::sleep(PAUSE);
                waited += PAUSE;
            }
            Err(TryLockError::WouldBlock) => {
                return Err(Trouble::Told(Home::Waiting, Notice::Locked));
            }
            // Some network drives have no locks; a single window is still safe there.
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}

fn open_file(
    folder: &Path,
    path: &Path,
    at: UtcMillis,
    steps: &[Step],
) -> Result<Connection, Trouble> {
    let known = schema::version_of(steps);
    let too_new = |found| {
        let path = path.to_owned();
        Trouble::Told(Home::Memory, Notice::TooNew { path, found, known })
    };
    // Looking at the bytes first leaves a newer record untouched: the database would open its log.
    let found = match header_version(path) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::InvalidData => return Err(Trouble::Damaged),
        Err(error) if error.kind() == ErrorKind::IsADirectory => return Err(Trouble::Damaged),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            let folder = folder.to_owned();
            return Err(Trouble::Told(Home::Memory, Notice::ReadOnly { folder }));
        }
        Err(error) => {
            let detail = error.to_string();
            return Err(Trouble::Told(Home::Waiting, Notice::DiskError { detail }));
        }
    };
    if found.is_some_and(|found| found > known) {
        return Err(too_new(found.unwrap_or_default()));
    }

    let mut conn = Connection::open(path)?;
    conn.busy_timeout(PATIENCE)?;
    if conn.is_readonly("main")? {
        let folder = folder.to_owned();
        return Err(Trouble::Told(Home::Memory, Notice::ReadOnly { folder }));
    }
    // All checks come before the first write, so that a file put aside is as it was found.
    if found.is_some() {
        let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let is_ours = application == schema::APPLICATION_ID || schema::is_empty(&conn)?;
        if verdict != "ok" || !is_ours {
            return Err(Trouble::Damaged);
        }
    }
    let found = schema::version(&conn)?;
    if found > known {
        return Err(too_new(found));
    }
    if found == known && !schema::is_complete(&conn)? {
        return Err(Trouble::Damaged);
    }
    set_up(&conn)?;
    if found < known {
        if found > 0 {
            back_up(&conn, path, found, at)?;
        }
        migrate(&mut conn, found, steps)?;
    }
    Ok(conn)
}

/// The version in the header of the file; `None` when there is no file or an empty one.
///
/// The format of the header is that of <https://sqlite.org/fileformat.html>, section 1.3.
pub(super) fn header_version(path: &Path) -> std::io::Result<Option<i64>> {
    let mut header = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(100).read_to_end(&mut header)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if header.is_empty() {
        return Ok(None); // another window is about to begin it
    }
    match header
        .get(60..64)
        .and_then(|bytes| <[u8; 4]>::try_from(bytes).ok())
    {
        Some(version) if header.starts_with(MAGIC) && header.len() == 100 => {
            Ok(Some(i64::from(u32::from_be_bytes(version))))
        }
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

/// What every connection to the record must have; the rules of the log depend on it.
fn set_up(conn: &Connection) -> rusqlite::Result<()> {
    // Readers and one writer at once. Answers other than "wal" (network drives, memory) work too.
    conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "full")?; // an acknowledged answer survives a power cut
    // Written back every 100 pages, so that the log needs little of a nearly full disk.
    conn.pragma_update_and_check(None, "wal_autocheckpoint", 100, |_| Ok(()))?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "secure_delete", true)?; // erased means erased
    Ok(())
}

/// A whole copy of the record beside it, under a name that is not taken.
fn back_up(conn: &Connection, path: &Path, version: i64, at: UtcMillis) -> rusqlite::Result<()> {
    let copy = free_name(
        path,
        &format!("{BEFORE_UPDATE}{version}-{}", at.file_stamp()),
    );
    conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    Ok(())
}

fn migrate(conn: &mut Connection, from: i64, steps: &[Step]) -> Result<(), Trouble> {
    schema::migrate(conn, steps).map_err(|error| match error.sqlite_error_code() {
        // Only the database's own "wrong statement" is a mistake of ours; the rest may pass.
        Some(ErrorCode::Unknown | ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch)
        | None => {
            let detail = error.to_string();
            Trouble::Told(Home::Memory, Notice::NotMigrated { from, detail })
        }
        Some(_) => error.into(),
    })?;
    // The header says the new version at once, so that an older app sees it without the log.
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// A record in memory, with everything that can be read from the file at `path`.
fn in_memory(path: Option<&Path>, home: Home, steps: &[Step], notices: Vec<Notice>) -> Opened {
    let copied = path.and_then(|path| {
        // An immutable file needs no companions but is read without its log.
        let has_log = fs::metadata(with_suffix(path, "-wal")).is_ok_and(|log| log.len() > 0);
        let how = if has_log {
            "mode=ro"
        } else {
            "mode=ro&immutable=1"
        };
        copy_to_memory(path, how, steps).ok() // an unreadable file leaves an empty session
    });
    let conn = copied.unwrap_or_else(|| {
        let mut conn = Connection::open_in_memory().expect("memory for a few empty tables");
        // A step that fails leaves the tables of the version before, which serve as well.
        schema::migrate(&mut conn, steps).ok();
        conn
    });
    Opened {
        conn,
        home,
        notices,
    }
}

fn copy_to_memory(path: &Path, how: &str, steps: &[Step]) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_in_memory_with_flags(flags)?;
    conn.busy_timeout(Duration::from_millis(200))?;
    conn.execute(
        "ATTACH DATABASE ?1 AS file",
        [format!("file:{}?{how}", uri_path(path))],
    )?;
    let version: i64 = conn.pragma_query_value(Some("file"), "user_version", |row| row.get(0))?;
    let n_steps = usize::try_from(version)
        .unwrap_or_default()
        .min(steps.len());
    schema::migrate(&mut conn, &steps[..n_steps])?;
    let tables: Vec<String> = conn
        .prepare(
            "SELECT name FROM file.sqlite_master
             WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let tx = conn.transaction()?;
    for table in tables {
        let table = table.replace('"', "\"\"");
        tx.execute_batch(&format!(
            "INSERT INTO main.\"{table}\" SELECT * FROM file.\"{table}\";"
        ))?;
    }
    tx.commit()?;
    conn.execute_batch("DETACH DATABASE file;")?;
    schema::migrate(&mut conn, steps).ok(); // as far as it goes: the session ends in memory
    Ok(conn)
}

/// A path as it stands in a URI of the database.
fn uri_path(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let absolute = if text.starts_with('/') {
        text
    } else {
        format!("/{text}")
    };
    absolute
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23")
}

/// `stem.sqlite` beside `path`, with a number when that is taken.
fn free_name(path: &Path, stem: &str) -> PathBuf {
    let mut candidate = path.with_file_name(format!("{stem}.sqlite"));
    let mut number = 2;
    while candidate.symlink_metadata().is_ok() {
        candidate = path.with_file_name(format!("{stem}-{number}.sqlite"));
        number += 1;
    }
    candidate
}

pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
