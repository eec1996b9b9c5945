//! The plan to an election day.

use egui::Ui;

use super::bar::main_bar;
use super::{Command, Route, ScreenContext};

/// The plan to an election day.
#[derive(Default)]
pub struct PlanScreen;

impl PlanScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Plan, commands);
    }
}
