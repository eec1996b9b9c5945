//! What the learner’s judgements say: discernment, leaning, confidence, strengths, what comes back.

use egui::Ui;

use super::bar::main_bar;
use super::{Command, Route, ScreenContext};

/// What the learner’s judgements say: discernment, leaning, confidence, strengths, what comes back.
#[derive(Default)]
pub struct JudgementScreen;

impl JudgementScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Judgement, commands);
    }
}
