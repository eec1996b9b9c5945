//! One screen per file; each reads what it is given and asks for the rest by [`Command`]s.

mod about;
mod bar;
mod command;
mod home;
mod lesson;
mod route;
mod settings;
mod summary;

use std::path::Path;

pub use about::AboutScreen;
pub use bar::{TEXT_SCALES, notices_ui};
pub use command::Command;
pub use home::HomeScreen;
pub use lesson::{LessonContext, LessonScreen};
pub use route::Route;
pub use settings::SettingsScreen;

use crate::content::{Catalog, Source};
use crate::i18n::Texts;
use crate::ids::LessonId;
use crate::learning::Overview;
use crate::look::LookSettings;

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
    /// The look as it is now.
    pub look: &'a LookSettings,
    /// Folder of the learner's record; `None` when nothing is kept.
    pub record: Option<&'a Path>,
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
