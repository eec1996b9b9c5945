//! The learner's record: an append-only log in SQLite, written by one thread.
//!
//! [`Store::open`] never fails: a record that cannot be used leaves a session in memory and a
//! [`Notice`] that says so. The app hands every event to the store, which takes it over into
//! [`Progress`] at once and into the file soon; [`Store::poll`] tells what has become durable. No
//! call waits for a disk except [`Store::open`], [`Store::flush`] and dropping the store.
//!
//! This module reads no clock and draws no random number: times and ids are arguments.

mod notice;
mod open;
mod outside;
mod portable;
mod progress;
mod record;
mod rows;
mod schema;
mod settings;
#[cfg(test)]
mod tests;
mod writer;

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::thread::JoinHandle;
use std::time::Duration;

pub use notice::Notice;
pub use outside::{outside_folder, read_import, save_outside};
pub use portable::{EXPORT_FORMAT, EXPORT_VERSION, Export, Imported};
pub use progress::{Answer, LessonProgress, OpenRun, Progress};
pub use record::{
    Attempt, AttemptId, Draft, Entry, Event, JudgedRow, Profile, ProfileId, Run, RunId,
    StoredAttempt, UtcMillis,
};
pub use settings::{NoTextScale, Saved, Settings, TextScale, ThemeSetting};

use crate::ids::StepId;
use open::{Home, Opened};
use writer::{Command, Write, Writer};

/// Called from the writer's thread when [`Store::poll`] has something new, to repaint the window.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// Commands that may be under way to the writer; more wait on the app's side.
const CHANNEL_LENGTH: usize = 256;

/// Where the record is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The system's folder for local (not roaming) data of this learner.
    System,
    /// A folder that the learner names.
    Folder(PathBuf),
    /// Nowhere: all is gone at the end of the session.
    Memory,
}

/// How to open the record.
#[derive(Clone)]
pub struct StoreOptions {
    /// Where it is kept.
    pub place: Place,
    /// Whose it is.
    /// `None` is the one who used it last.
    pub profile: Option<ProfileId>,
    /// The time now, for the names of files put aside.
    pub at: UtcMillis,
    /// See [`Waker`].
    pub waker: Waker,
}

/// Names one request to the store; its answer bears the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(u64);

/// What the writer has to say.
#[derive(Clone, Debug, PartialEq)]
pub enum StoreEvent {
    /// It is durable now (or in memory, when [`Store::is_kept`] says so).
    Stored(Ticket),
    /// The attempts asked for.
    Attempts(Ticket, Vec<StoredAttempt>),
    /// Answers to judgement items.
    History(Ticket, Vec<JudgedRow>),
    /// The record as text.
    Exported(Ticket, Export),
    /// An import is taken over.
    Imported(Ticket, Box<Imported>),
    /// An import is refused.
    Refused(Ticket, crate::problem::Problem),
    /// Everything is erased.
    Erased(Ticket, Erased),
    /// The learner must hear of it.
    Notice(Notice),
}

/// Proof of an erased record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Rows that were there.
    pub n_rows: u64,
    /// Files with copies (backups, damaged records) that were there.
    pub n_copies: usize,
}

/// The learner's record.
pub struct Store {
    settings: Settings,
    progress: Progress,
    profile: ProfileId,
    profiles: Vec<Profile>,
    folder: Option<PathBuf>,
    is_kept: Arc<AtomicBool>,
    last_ticket: u64,
    /// `None` only while the store is dropped.
    commands: Option<SyncSender<Command>>,
    /// Commands for which the channel had no room.
    overflow: VecDeque<Command>,
    events: Receiver<StoreEvent>,
    thread: Option<JoinHandle<()>>,
    /// Whether it was told that the writer is gone.
    told_loss: bool,
}

impl Store {
    /// Opens the record, puts a damaged one aside, and reads settings and progress.
    ///
    /// When the record cannot be used, the session goes on in memory and a notice says so.
    pub fn open(options: StoreOptions) -> (Self, Vec<Notice>) {
        Self::open_with(options, schema::STEPS)
    }

    fn open_with(options: StoreOptions, steps: &'static [schema::Step]) -> (Self, Vec<Notice>) {
        let StoreOptions {
            place,
            profile,
            at,
            waker,
        } = options;
        let (folder, no_folder) = folder_of(&place);
        let Opened {
            conn,
            home,
            mut notices,
        } = open::open(folder.as_deref(), at, steps);
        let told = notices
            .last()
            .filter(|_| home == Home::Waiting)
            .map(Notice::key);
        notices.extend(no_folder);

        let profile = profile
            .or_else(|| rows::last_profile(&conn).ok().flatten())
            .unwrap_or(ProfileId::FIRST);
        // An error here leaves an empty overview, not an empty record: the rows stay in the file.
        let mut or_told = |error: rusqlite::Error| {
            notices.push(open::notice_of(
                &error,
                folder.as_deref().unwrap_or(Path::new("")),
            ));
        };
        let progress = rows::load_progress(&conn, profile)
            .map_err(&mut or_told)
            .unwrap_or_default();
        let profiles = rows::load_profiles(&conn)
            .map_err(&mut or_told)
            .unwrap_or_default();
        let values = rows::load_settings(&conn, profile)
            .map_err(or_told)
            .unwrap_or_default();
        let (settings, unreadable) = Settings::from_values(&values);
        notices.extend(unreadable);

        let is_kept = Arc::new(AtomicBool::new(home == Home::Disk));
        let (commands, commands_end) = mpsc::sync_channel(CHANNEL_LENGTH);
        let (events_end, events) = mpsc::channel();
        let open_runs = progress
            .lessons
            .values()
            .filter_map(|lesson| lesson.open.as_ref());
        let writer = Writer {
            conn,
            home,
            folder: folder.clone(),
            steps,
            profile,
            runs: open_runs
                .map(|open| (open.run.id, open.run.clone()))
                .collect(),
            pending: VecDeque::new(),
            last_at: at,
            told,
            events: events_end,
            waker,
            is_kept: Arc::clone(&is_kept),
        };
        let thread = std::thread::Builder::new()
            .name("record-writer".to_owned())
            .spawn(move || writer.run(&commands_end))
            .ok(); // without a thread the channel is closed, which the first write tells
        let mut store = Self {
            settings,
            progress,
            profile,
            profiles,
            folder,
            is_kept,
            last_ticket: 0,
            commands: Some(commands),
            overflow: VecDeque::new(),
            events,
            thread,
            told_loss: false,
        };
        if !store
            .profiles
            .iter()
            .any(|known| known.id == ProfileId::FIRST)
        {
            let name = String::new();
            let id = ProfileId::FIRST;
            store.profiles.insert(0, Profile { id, name });
        }
        // Only where there is a choice: a record of one learner is not written to for nothing.
        if store.profiles.len() > 1 {
            store.write(Write::LastProfile);
        }
        (store, notices)
    }

    /// What the learner has set.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the learner has done, including what is not durable yet.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Whether entries reach the disk, or end with the session.
    pub fn is_kept(&self) -> bool {
        self.is_kept.load(Ordering::Relaxed)
    }

    /// The folder of the record; `None` when there is none.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Adds an event to the log.
    pub fn record(&mut self, entry: Entry) -> Ticket {
        self.progress.apply(&entry);
        self.write(Write::Entry(entry))
    }

    /// Keeps an answer that is not given yet, in place of an earlier one for this step.
    pub fn save_draft(&mut self, run: RunId, step: StepId, draft: Draft, at: UtcMillis) -> Ticket {
        self.progress.apply_draft(run, &step, draft.clone());
        self.write(Write::Draft {
            run,
            step,
            draft,
            at,
        })
    }

    /// Keeps what has changed in the settings; `None` when nothing has.
    ///
    /// Only changed values are written, so that two windows do not undo each other's.
    pub fn save_settings(&mut self, settings: Settings) -> Option<Ticket> {
        let old = self.settings.to_values();
        let mut changed: BTreeMap<String, String> = settings.to_values();
        changed.retain(|name, value| old.get(name) != Some(value));
        self.settings = settings;
        (!changed.is_empty()).then(|| self.write(Write::Settings(changed)))
    }

    /// Asks for attempts after number `after`, at most `limit`; they come with [`Store::poll`].
    pub fn request_attempts(&mut self, after: i64, limit: usize) -> Ticket {
        let ticket = self.ticket();
        self.send(Command::Attempts {
            ticket,
            after,
            limit,
        });
        ticket
    }

    /// Asks for all answers to judgement items; they come with [`Store::poll`].
    pub fn request_history(&mut self) -> Ticket {
        let ticket = self.ticket();
        self.send(Command::History(ticket));
        ticket
    }

    /// Asks for the whole record of this profile as text; it comes with [`Store::poll`].
    pub fn request_export(&mut self) -> Ticket {
        let ticket = self.ticket();
        self.send(Command::Export(ticket));
        ticket
    }

    /// Asks to take over an exported record into this profile, as a whole or not at all. What came
    /// of it comes with [`Store::poll`], which also renews progress and settings.
    pub fn request_import(&mut self, text: String) -> Ticket {
        let ticket = self.ticket();
        self.send(Command::Import { ticket, text });
        ticket
    }

    /// Learners on this computer, in the order in which they were added; the first is always there.
    pub fn profiles(&self) -> &[Profile] {
        &self.profiles
    }

    /// The learner whose record is open.
    pub fn profile(&self) -> ProfileId {
        self.profile
    }

    /// Adds a learner. To go on as them, open the record anew.
    pub fn add_profile(&mut self, profile: Profile) -> Ticket {
        self.profiles.push(profile.clone());
        self.write(Write::Profile(profile))
    }

    /// Erases the whole record with all copies and settings, of all profiles.
    ///
    /// Tickets of entries that were not durable yet stay without answer. Runs from before are
    /// unknown then, so the app leaves an open lesson and starts anew.
    pub fn erase_everything(&mut self) -> Ticket {
        self.progress = Progress::default();
        self.settings = Settings::default();
        self.profile = ProfileId::FIRST;
        self.profiles.truncate(1);
        for first in &mut self.profiles {
            *first = Profile {
                id: ProfileId::FIRST,
                name: String::new(),
            };
        }
        let ticket = self.ticket();
        self.send(Command::Erase(ticket));
        ticket
    }

    /// What the writer has said since the last call. Never waits.
    pub fn poll(&mut self) -> Vec<StoreEvent> {
        self.pump();
        let mut events: Vec<StoreEvent> = self.events.try_iter().collect();
        for event in &events {
            if let StoreEvent::Imported(_, imported) = event {
                self.progress = imported.progress.clone();
                self.settings = imported.settings.clone();
            }
        }
        let is_writer_gone = self.thread.as_ref().is_none_or(JoinHandle::is_finished);
        if is_writer_gone && !self.told_loss {
            self.told_loss = true;
            self.is_kept.store(false, Ordering::Relaxed);
            let detail = "the writer has stopped".to_owned();
            events.push(StoreEvent::Notice(Notice::DiskError { detail }));
        }
        events
    }

    /// Waits, at most for `patience`, until everything is durable; whether it is.
    pub fn flush(&mut self, patience: Duration) -> bool {
        let Some(commands) = &self.commands else {
            return false;
        };
        let (answer, answered) = mpsc::sync_channel(1);
        let queued = self.overflow.drain(..).chain([Command::Flush(answer)]);
        for command in queued {
            if commands.send(command).is_err() {
                return false;
            }
        }
        answered.recv_timeout(patience).unwrap_or(false)
    }

    fn write(&mut self, write: Write) -> Ticket {
        let ticket = self.ticket();
        self.send(Command::Write(ticket, Box::new(write)));
        ticket
    }

    fn ticket(&mut self) -> Ticket {
        self.last_ticket += 1;
        Ticket(self.last_ticket)
    }

    fn send(&mut self, command: Command) {
        self.overflow.push_back(command);
        self.pump();
    }

    /// Hands over what the channel has room for; the rest goes with the next call.
    fn pump(&mut self) {
        let Some(commands) = &self.commands else {
            return;
        };
        while let Some(command) = self.overflow.pop_front() {
            match commands.try_send(command) {
                Ok(()) => {}
                // Without a writer entries wait here and are lost at the end; `poll` tells it.
                Err(TrySendError::Full(command) | TrySendError::Disconnected(command)) => {
                    self.overflow.push_front(command);
                    return;
                }
            }
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if let Some(commands) = self.commands.take() {
            for command in self.overflow.drain(..) {
                if commands.send(command).is_err() {
                    break; // the writer is gone, which was told
                }
            }
        }
        if let Some(thread) = self.thread.take() {
            thread.join().ok(); // a panic of the writer has been printed by its thread
        }
    }
}

fn folder_of(place: &Place) -> (Option<PathBuf>, Option<Notice>) {
    match place {
        Place::Memory => (None, None),
        // Absolute, so that the record stays where it is if the working folder changes.
        Place::Folder(folder) => (
            Some(std::path::absolute(folder).unwrap_or_else(|_| folder.clone())),
            None,
        ),
        Place::System => match directories::ProjectDirs::from("", "", "second-look") {
            Some(dirs) => (Some(dirs.data_local_dir().to_owned()), None),
            None => (
                None,
                Some(Notice::NoFolder {
                    folder: PathBuf::new(),
                }),
            ),
        },
    }
}
