//! One screen per file; each reads what it is given and asks for the rest by [`Command`]s.

mod about;
mod bar;
mod command;
mod home;
mod judgement;
mod lesson;
mod method;
mod notebook;
mod own_data;
mod plan;
mod practise;
mod round_end;
mod route;
mod settings;
mod summary;

use std::path::{Path, PathBuf};

pub use about::AboutScreen;
pub use bar::{TEXT_SCALES, notices_ui};
pub use command::Command;
pub use home::HomeScreen;
pub use judgement::JudgementScreen;
pub use lesson::{LessonContext, LessonScreen, RoundContext};
pub use method::MethodScreen;
pub use notebook::NotebookScreen;
pub use own_data::OwnDataScreen;
pub use plan::PlanScreen;
pub use practise::PractiseScreen;
pub use route::Route;
pub use settings::SettingsScreen;

use crate::content::{Catalog, Source};
use crate::i18n::{Date, Texts};
use crate::ids::{LessonId, TechniqueId};
use crate::learning::Overview;
use crate::look::LookSettings;
use crate::practice::{JudgementView, Plan, PlanError, Range, date_of};
use crate::problem::Problem;

/// What every screen may read.
pub struct ScreenContext<'a> {
    /// Words.
    pub texts: &'a Texts,
    /// All lessons.
    pub catalog: &'a Catalog,
    /// What the learner has done so far.
    pub overview: &'a Overview,
    /// Title of a lesson and the line below it.
    pub card: &'a dyn Fn(&LessonId) -> LessonCard,
    /// Length and picture of a lesson.
    pub detail: &'a dyn Fn(&LessonId) -> LessonDetail,
    /// Sources of all lessons, each with its lesson's title.
    pub sources: &'a dyn Fn() -> Vec<(String, Vec<Source>)>,
    /// What was practised, measured and planned.
    pub practice: &'a PracticeView,
    /// The look as it is now.
    pub look: &'a LookSettings,
    /// Folder of the learner's record; `None` when nothing is kept.
    pub record: Option<&'a Path>,
}

/// What was practised, measured and planned; worked out by the app, read by several screens.
#[derive(Clone, Debug, Default)]
pub struct PracticeView {
    /// Today, counted from 1970-01-01.
    pub today: i32,
    /// What “Your judgement” shows.
    pub judgement: JudgementView,
    /// Which answers it counts.
    pub range: Range,
    /// Techniques due for review today, already within the daily limit.
    pub due: Vec<TechniqueId>,
    /// Answers given in a check that is not finished, and its items; `None` when none is open.
    pub open_check: Option<(usize, usize)>,
    /// The election day, counted from 1970-01-01.
    pub election: Option<i32>,
    /// Minutes a day for the plan.
    pub minutes_per_day: u32,
    /// The plan; `None` without an election day.
    pub plan: Option<Result<Plan, PlanError>>,
    /// The notebook, latest first.
    pub notebook: Vec<SavedItem>,
    /// Names of the profiles on this computer, in their order; an empty name is the first one's.
    pub profiles: Vec<String>,
    /// Position of the profile that is in use.
    pub profile: usize,
    /// What became of the last export, import, certificate or erasure.
    pub outcome: Option<Outcome>,
}

/// An item that the learner keeps, ready to be listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedItem {
    /// Who sent it, or its headline.
    pub title: String,
    /// The deciding cue in one sentence.
    pub decides: String,
    /// The technique it is about.
    pub technique: Option<TechniqueId>,
    /// Whether it could be relied on.
    pub is_sound: bool,
    /// The day it was kept, counted from 1970-01-01.
    pub day: i32,
}

/// What became of an export, import, certificate or erasure.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Files were written there.
    Saved(Vec<PathBuf>),
    /// Answers were taken over; so many were there already.
    Imported {
        /// New answers.
        new: usize,
        /// Answers that the record had.
        known: usize,
    },
    /// Everything is gone.
    Erased {
        /// Rows that were there.
        rows: u64,
        /// Files with copies that were there.
        copies: usize,
    },
    /// It did not work; the record is as it was.
    Failed(Problem),
}

/// What the home screen shows of the lesson to go on with.
#[derive(Clone, Debug, Default)]
pub struct LessonDetail {
    /// Promised minutes.
    pub minutes: u32,
    /// Vignette.
    pub illustration: Option<egui::Image<'static>>,
}

/// What the home screen shows of a lesson.
#[derive(Clone, Debug, Default)]
pub struct LessonCard {
    /// Its title.
    pub title: String,
    /// A line below it.
    pub subtitle: String,
}

/// The date of a day counted from 1970-01-01, for texts.
pub fn day_date(day: i32) -> Option<Date> {
    let date = date_of(day)?;
    Some(Date {
        year: i32::from(date.year()),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    })
}
