//! Where am I now, practice within reach, reviews in time, and a plan.

use egui::Ui;

use super::bar::main_bar;
use super::{Command, Route, ScreenContext};

/// The screen "Practise".
#[derive(Default)]
pub struct PractiseScreen;

impl PractiseScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Practise, commands);
    }
}
