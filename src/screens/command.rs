//! All that a screen may ask for.

use std::path::PathBuf;

use super::Route;
use crate::ids::{LessonId, StepId};
use crate::look::Theme;
use crate::practice::{Purpose, Range};

/// All that a screen may ask for; carried out after the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Go somewhere.
    Go(Route),
    /// Open a lesson, where it was left or at its beginning.
    Open(LessonId),
    /// Begin a lesson afresh, with other names.
    Restart(LessonId),
    /// Begin or go on with a round: a check, practice, or the reviews that are due.
    BeginRound(Purpose),
    /// Show the answers of another time on “Your judgement”.
    SetRange(Range),
    /// Keep the item on screen in the notebook, or let it go.
    ToggleSaved,
    /// Open an item of the notebook, by its position there.
    OpenSaved(usize),
    /// Let an item of the notebook go, by its position there.
    ForgetSaved(usize),
    /// Plan to an election day (counted from 1970-01-01), with minutes a day; `None` ends the plan.
    SetElection(Option<i32>),
    /// Minutes a day for the plan, `1..=60`.
    SetMinutesPerDay(u32),
    /// Save the plan as an iCalendar file.
    ExportCalendar,
    /// Save a certificate of what was practised.
    SaveCertificate {
        /// With the measured figures and their intervals.
        with_figures: bool,
    },
    /// Save the whole record of this profile as JSON and CSV.
    ExportData,
    /// Take over a record exported on another computer, from this file.
    ImportData(PathBuf),
    /// Erase everything, of all profiles.
    EraseEverything,
    /// Add a profile with this name and go on as it.
    AddProfile(String),
    /// Go on as another profile, by its position in the list.
    SwitchProfile(usize),
    /// Give the answer of this step.
    Answer,
    /// Go to a step of this round.
    GoToStep(StepId),
    /// Go on by one step.
    Forward,
    /// Go back by one step.
    Back,
    /// Note that the learner sees this step differently.
    SeeDifferently,
    /// Change the language.
    SetLanguage(String),
    /// Change the colours.
    SetTheme(Theme),
    /// Change the size of text, `1.0..=2.0`.
    SetTextScale(f32),
    /// Change the typeface.
    SetEasyReading(bool),
    /// Change movement.
    SetReducedMotion(bool),
    /// Take a message off the screen, by its position.
    CloseNotice(usize),
}
