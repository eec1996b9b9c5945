//! All that a screen may ask for.

use super::Route;
use crate::ids::LessonId;
use crate::look::Theme;

/// All that a screen may ask for; carried out after the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Go somewhere.
    Go(Route),
    /// Open a lesson, where it was left or at its beginning.
    Open(LessonId),
    /// Begin a lesson afresh, with other names.
    Restart(LessonId),
    /// Give the answer of this step.
    Answer,
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
