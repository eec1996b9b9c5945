//! What the view of an exercise may see.

use super::{Grade, StepTexts};
use crate::i18n::{Arg, Texts, markup::Marked};

/// What the view of an exercise may see; it owns nothing that must be kept.
pub struct ViewContext<'a> {
    /// Words of the interface.
    pub texts: &'a Texts,
    /// Words of this step.
    pub step: &'a dyn StepTexts,
    /// Answering, or after the answer.
    pub phase: Phase<'a>,
    /// Seed of this attempt, from which orders are drawn.
    pub seed: u64,
    /// Pictures of the lesson, by file name; `None` when the file is missing.
    pub media: &'a dyn Fn(&str) -> Option<egui::Image<'static>>,
    /// Whether the exercise may listen to keys: no dialog is open and no text field has the focus.
    pub shortcuts: bool,
}

/// Where the learner is with an exercise.
#[derive(Clone, Copy)]
pub enum Phase<'a> {
    /// Still answering.
    Answering,
    /// After the answer: what became of it.
    Feedback(&'a Grade),
}

impl<'a> ViewContext<'a> {
    /// A text of this step, without its tags. The step's own message when `name` is empty.
    pub fn text(&self, name: &str) -> String {
        self.marked(name).text
    }

    /// A text of this step with the places of its tags.
    pub fn marked(&self, name: &str) -> Marked {
        Marked::parse(&self.step.text(name))
    }

    /// Words of the interface.
    pub fn ui_text(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// Words of the interface with values.
    pub fn ui_text_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.with(key, args)
    }

    /// The grade, once there is one.
    pub fn grade(&self) -> Option<&'a Grade> {
        match self.phase {
            Phase::Answering => None,
            Phase::Feedback(grade) => Some(grade),
        }
    }

    /// The indices `0..count` in the order drawn for this attempt and this step.
    ///
    /// The order depends on the seed and on `salt` only, so it stays when the language changes.
    pub fn order(&self, count: usize, salt: &str) -> Vec<usize> {
        super::shuffled(count, self.seed, salt)
    }
}
