//! What every exercise says after an answer: the call, what was said, what the evidence shows.

use super::{Grade, ViewContext};

/// Draws the common part of the feedback; `said` repeats the learner's answer without comment.
pub fn ui(_cx: &ViewContext<'_>, _ui: &mut egui::Ui, _grade: &Grade, _said: &str) {}
