//! Items that the learner keeps.

use egui::Ui;

use super::bar::main_bar;
use super::{Command, Route, ScreenContext};

/// Items that the learner keeps.
#[derive(Default)]
pub struct NotebookScreen;

impl NotebookScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Notebook, commands);
    }
}
