//! The one thread that writes: it owns the connection, so the app never waits for a disk.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::open::{self, Home, Opened};
use super::portable;
use super::record::{Draft, Entry, Event, Profile, ProfileId, RunId, UtcMillis};
use super::rows::{self, SessionRuns};
use super::schema::{self, Step};
use super::{Erased, Notice, StoreEvent, Ticket, Waker};
use crate::ids::StepId;

/// How long to wait before waiting entries are tried again.
const RETRY: Duration = Duration::from_secs(10);

/// What the app asks of the writer.
pub(super) enum Command {
    Write(Ticket, Box<Write>),
    Attempts {
        ticket: Ticket,
        after: i64,
        limit: usize,
    },
    History(Ticket),
    Export(Ticket),
    Import {
        ticket: Ticket,
        text: String,
    },
    Erase(Ticket),
    /// Answers whether nothing waits any more.
    Flush(SyncSender<bool>),
    #[cfg(test)]
    WithConnection(Box<dyn FnOnce(&mut Connection) + Send>),
}

/// Something to be written.
pub(super) enum Write {
    Entry(Entry),
    Draft {
        run: RunId,
        step: StepId,
        draft: Draft,
        at: UtcMillis,
    },
    Settings(BTreeMap<String, String>),
    Profile(Profile),
    /// This profile is the one in use.
    LastProfile,
}

/// The state of the thread.
pub(super) struct Writer {
    pub conn: Connection,
    pub home: Home,
    pub folder: Option<PathBuf>,
    pub steps: &'static [Step],
    pub profile: ProfileId,
    pub runs: SessionRuns,
    /// Entries not written yet, in their order.
    pub pending: VecDeque<(Ticket, Box<Write>)>,
    /// The last time that an entry brought, for file names.
    pub last_at: UtcMillis,
    /// Key of the trouble that was told and is not over.
    pub told: Option<&'static str>,
    pub events: Sender<StoreEvent>,
    pub waker: Waker,
    /// Shared with the app: whether entries go to the disk.
    pub is_kept: Arc<AtomicBool>,
}

impl Writer {
    /// Works until the app lets go of the channel; what waits is tried once more then.
    pub fn run(mut self, commands: &Receiver<Command>) {
        loop {
            let received = if self.pending.is_empty() {
                commands.recv().map_err(RecvTimeoutError::from)
            } else {
                commands.recv_timeout(RETRY)
            };
            match received {
                Ok(command) => self.take(command),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            // Whatever came meanwhile shares one transaction and one wait for the disk.
            while let Ok(command) = commands.try_recv() {
                self.take(command);
            }
            self.write_pending();
        }
        self.write_pending();
    }

    fn take(&mut self, command: Command) {
        match command {
            Command::Write(ticket, write) => {
                if let Write::Entry(Entry {
                    event: Event::Started(run),
                    ..
                }) = &*write
                {
                    self.runs.insert(run.id, run.clone());
                }
                if let Write::Entry(Entry { at, .. }) | Write::Draft { at, .. } = &*write {
                    self.last_at = *at;
                }
                self.pending.push_back((ticket, write));
            }
            Command::Attempts {
                ticket,
                after,
                limit,
            } => {
                self.write_pending();
                match rows::load_attempts(&self.conn, self.profile, after, limit) {
                    Ok(attempts) => self.send(StoreEvent::Attempts(ticket, attempts)),
                    Err(error) => self.tell(&error),
                }
            }
            Command::History(ticket) => {
                self.write_pending();
                match rows::load_judged(&self.conn, self.profile) {
                    Ok(judged) => self.send(StoreEvent::History(ticket, judged)),
                    Err(error) => self.tell(&error),
                }
            }
            Command::Export(ticket) => {
                self.write_pending();
                match portable::export(&self.conn, self.profile) {
                    Ok(export) => self.send(StoreEvent::Exported(ticket, export)),
                    Err(error) => self.tell(&error),
                }
            }
            Command::Import { ticket, text } => {
                self.write_pending();
                match portable::import(&mut self.conn, self.profile, &text) {
                    Ok(imported) => self.send(StoreEvent::Imported(ticket, Box::new(imported))),
                    Err(portable::ImportError::Refused(problem)) => {
                        self.send(StoreEvent::Refused(ticket, problem));
                    }
                    Err(portable::ImportError::Record(error)) => self.tell(&error),
                }
            }
            Command::Erase(ticket) => self.erase(ticket),
            Command::Flush(answer) => {
                self.write_pending();
                answer.send(self.pending.is_empty()).ok(); // nobody waits any more: no harm
            }
            #[cfg(test)]
            Command::WithConnection(act) => {
                self.write_pending();
                act(&mut self.conn);
            }
        }
    }

    fn write_pending(&mut self) {
        if self.pending.is_empty() || (self.home == Home::Waiting && !self.reopen()) {
            return;
        }
        let mut written = self.write_batch();
        if written.as_ref().is_err_and(open::is_damage) {
            // Puts the file aside if it is damaged indeed.
            if !self.reopen() {
                return;
            }
            written = self.write_batch();
        }
        match written {
            Ok(refusals) => {
                let done = std::mem::take(&mut self.pending);
                for ((ticket, _), refusal) in done.into_iter().zip(refusals) {
                    self.send(match refusal {
                        None => StoreEvent::Stored(ticket),
                        Some(detail) => StoreEvent::Notice(Notice::Refused { detail }),
                    });
                }
                if self.told.take().is_some() {
                    self.send(StoreEvent::Notice(Notice::Recovered));
                }
            }
            Err(error) => self.tell(&error),
        }
    }

    /// Writes everything that waits in one transaction. For each entry: why it is refused for ever,
    /// if it is.
    fn write_batch(&mut self) -> rusqlite::Result<Vec<Option<String>>> {
        let mut tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut refusals = Vec::with_capacity(self.pending.len());
        for (_, write) in &self.pending {
            let savepoint = tx.savepoint()?; // dropped without commit, it takes back half an entry
            refusals.push(match apply(&savepoint, self.profile, &self.runs, write) {
                Ok(()) => {
                    savepoint.commit()?;
                    None
                }
                Err(error) if is_lasting(&error) => Some(error.to_string()),
                Err(error) => return Err(error),
            });
        }
        tx.commit()?;
        Ok(refusals)
    }

    /// Opens the record again; whether entries can be written somewhere now.
    fn reopen(&mut self) -> bool {
        // The old connection must be gone before the file can be renamed.
        if let Ok(nowhere) = Connection::open_in_memory() {
            self.conn = nowhere;
        }
        let Opened {
            conn,
            home,
            notices,
        } = open::open(self.folder.as_deref(), self.last_at, self.steps);
        self.conn = conn;
        self.home = home;
        self.is_kept.store(home == Home::Disk, Ordering::Relaxed);
        for notice in notices {
            self.tell_once(notice);
        }
        home != Home::Waiting
    }

    fn erase(&mut self, ticket: Ticket) {
        self.pending.clear();
        self.runs.clear();
        self.profile = ProfileId::FIRST;
        self.told = None;
        let erased = match (self.home, &self.folder) {
            (Home::Disk, Some(folder)) => erase_disk(&mut self.conn, self.steps, folder),
            (_, folder) => schema::erase(&mut self.conn, self.steps)
                .map_err(|error| error.to_string())
                .and_then(|n_rows| match folder {
                    Some(folder) if folder.join(open::FILE_NAME).exists() => {
                        Err("the record is open in memory only".to_owned())
                    }
                    _ => Ok(Erased {
                        n_rows,
                        n_copies: 0,
                    }),
                }),
        };
        match erased {
            Ok(erased) => self.send(StoreEvent::Erased(ticket, erased)),
            Err(detail) => {
                let folder = self.folder.clone().unwrap_or_default();
                self.send(StoreEvent::Notice(Notice::NotErased { folder, detail }));
            }
        }
    }

    fn tell(&mut self, error: &rusqlite::Error) {
        let folder = self.folder.clone().unwrap_or_default();
        self.tell_once(open::notice_of(error, &folder));
    }

    /// The same trouble is told once, until it is over.
    fn tell_once(&mut self, notice: Notice) {
        if self.told != Some(notice.key()) {
            self.told = Some(notice.key());
            self.send(StoreEvent::Notice(notice));
        }
    }

    fn send(&self, event: StoreEvent) {
        // Nothing on screen changes when an answer is durable, so no frame is drawn for it.
        let is_seen = !matches!(event, StoreEvent::Stored(_));
        self.events.send(event).ok(); // the app is closing and no longer listens
        if is_seen {
            (self.waker)();
        }
    }
}

fn apply(
    conn: &Connection,
    profile: ProfileId,
    runs: &SessionRuns,
    write: &Write,
) -> rusqlite::Result<()> {
    match write {
        Write::Entry(entry) => rows::insert_entry(conn, profile, runs, entry),
        Write::Draft {
            run,
            step,
            draft,
            at,
        } => rows::upsert_draft(conn, profile, runs, (*run, step, draft), *at),
        Write::Settings(values) => rows::upsert_settings(conn, profile, values),
        Write::Profile(added) => rows::insert_profile(conn, added),
        Write::LastProfile => rows::keep_last_profile(conn, profile),
    }
}

/// Whether trying again can never help.
fn is_lasting(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        None | Some(
            ErrorCode::ConstraintViolation
                | ErrorCode::TypeMismatch
                | ErrorCode::TooBig
                | ErrorCode::ApiMisuse
                | ErrorCode::ParameterOutOfRange
                | ErrorCode::Unknown
        )
    )
}

fn erase_disk(
    conn: &mut Connection,
    steps: &[Step],
    folder: &std::path::Path,
) -> Result<Erased, String> {
    let n_rows = schema::erase(conn, steps).map_err(|error| error.to_string())?;
    // The rows are overwritten already; these shrink the file and empty its log.
    conn.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
        .map_err(|error| error.to_string())?;
    let n_copies = open::remove_copies(folder).map_err(|error| error.to_string())?;
    Ok(Erased { n_rows, n_copies })
}
