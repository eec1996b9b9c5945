//! What follows from the events of one learner. Pure: the same from a replay as from the database.

use std::collections::{BTreeMap, BTreeSet};

use super::record::{Draft, Entry, Event, Run, RunId, UtcMillis};
use crate::ids::{LessonId, StepId};

/// What one learner has done so far.
///
/// "Last" means last in the log: a clock that jumps back changes no order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Every lesson that was ever started.
    pub lessons: BTreeMap<LessonId, LessonProgress>,
    /// Answers given, in all lessons.
    pub n_answers: u64,
    /// Time of the last event; `None` when nothing ever happened.
    pub last_at: Option<UtcMillis>,
    /// Every run, also the finished ones, so that a later event finds its lesson.
    pub(super) runs: BTreeMap<RunId, KnownRun>,
    /// Number of the last event in the log.
    pub(super) last_seq: i64,
}

/// What one learner has done in one lesson.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LessonProgress {
    /// Runs begun.
    pub n_started: u64,
    /// Runs brought to an end.
    pub n_finished: u64,
    /// Answers given.
    pub n_answers: u64,
    /// Time of the last event.
    pub last_at: UtcMillis,
    /// The run begun last, unless it is finished; earlier ones are not taken up again.
    pub open: Option<OpenRun>,
}

/// A run that can be taken up again.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRun {
    /// Lesson, seed and content version.
    pub run: Run,
    /// The step the learner is at; `None` at the start.
    pub step: Option<StepId>,
    /// The last answer to each step.
    pub answers: BTreeMap<StepId, Answer>,
    /// Answers that are not given yet.
    pub drafts: BTreeMap<StepId, Draft>,
    /// Steps that the learner sees differently.
    pub disagreed: BTreeSet<StepId>,
    /// Number of its last event in the log.
    pub(super) last_seq: i64,
}

/// An answer as it is needed to go on with a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Language that the exercise was read in.
    pub language: String,
    /// The answer as JSON.
    pub response: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct KnownRun {
    pub lesson: LessonId,
    pub finished: bool,
}

impl LessonProgress {
    /// Whether some run was brought to an end.
    pub fn is_finished(&self) -> bool {
        self.n_finished > 0
    }
}

impl Progress {
    /// What follows from these events, in the order of the log.
    pub fn replay<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut progress = Self::default();
        for entry in entries {
            progress.apply(entry);
        }
        progress
    }

    /// Takes over one more event. Events of an unknown run, and a second start of a known one, say
    /// nothing and are passed over.
    pub fn apply(&mut self, entry: &Entry) {
        let seq = self.last_seq + 1;
        if let Event::Started(run) = &entry.event {
            if self.runs.contains_key(&entry.run) || run.id != entry.run {
                return;
            }
            let known = KnownRun {
                lesson: run.lesson.clone(),
                finished: false,
            };
            self.runs.insert(run.id, known);
            let lesson = self.lessons.entry(run.lesson.clone()).or_default();
            lesson.n_started += 1;
            lesson.open = Some(OpenRun::new(run.clone(), seq));
        }
        let Some(known) = self.runs.get_mut(&entry.run) else {
            return;
        };
        let lesson = self.lessons.entry(known.lesson.clone()).or_default();
        let is_open = lesson
            .open
            .as_ref()
            .is_some_and(|open| open.run.id == entry.run);
        match &entry.event {
            Event::Answered(_) => {
                lesson.n_answers += 1;
                self.n_answers += 1;
            }
            Event::Finished if !known.finished => {
                known.finished = true;
                lesson.n_finished += 1;
                if is_open {
                    lesson.open = None;
                }
            }
            _ => {}
        }
        if let Some(open) = lesson.open.as_mut().filter(|open| open.run.id == entry.run) {
            open.apply(&entry.event);
            open.last_seq = seq;
        }
        lesson.last_at = entry.at;
        self.last_at = Some(entry.at);
        self.last_seq = seq;
    }

    /// Takes over an answer that is not given yet; passed over when the run is not open.
    pub fn apply_draft(&mut self, run: RunId, step: &StepId, draft: Draft) {
        let Some(known) = self.runs.get(&run) else {
            return;
        };
        if let Some(lesson) = self.lessons.get_mut(&known.lesson)
            && let Some(open) = lesson.open.as_mut().filter(|open| open.run.id == run)
        {
            open.drafts.insert(step.clone(), draft);
        }
    }

    /// The open run that was touched last, of any lesson.
    pub fn last_open(&self) -> Option<&OpenRun> {
        self.lessons
            .values()
            .filter_map(|lesson| lesson.open.as_ref())
            .max_by_key(|open| open.last_seq)
    }

    /// The open run of one lesson.
    pub fn open(&self, lesson: &LessonId) -> Option<&OpenRun> {
        self.lessons.get(lesson)?.open.as_ref()
    }

    /// Whether some run of this lesson was brought to an end.
    pub fn is_finished(&self, lesson: &LessonId) -> bool {
        self.lessons
            .get(lesson)
            .is_some_and(LessonProgress::is_finished)
    }
}

impl OpenRun {
    pub(super) fn new(run: Run, last_seq: i64) -> Self {
        Self {
            run,
            step: None,
            answers: BTreeMap::new(),
            drafts: BTreeMap::new(),
            disagreed: BTreeSet::new(),
            last_seq,
        }
    }

    fn apply(&mut self, event: &Event) {
        match event {
            Event::MovedTo(step) => self.step = Some(step.clone()),
            Event::Answered(attempt) => {
                let answer = Answer {
                    language: attempt.language.clone(),
                    response: attempt.response.clone(),
                };
                self.answers.insert(attempt.step.clone(), answer);
                self.drafts.remove(&attempt.step);
                self.step = Some(attempt.step.clone());
            }
            Event::Disagreed { step, .. } => {
                self.disagreed.insert(step.clone());
            }
            Event::Started(_) | Event::Finished => {}
        }
    }
}
