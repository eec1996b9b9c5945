//! How it is measured, for teachers and researchers.

use egui::Ui;

use super::bar::main_bar;
use super::{Command, Route, ScreenContext};

/// How it is measured, for teachers and researchers.
#[derive(Default)]
pub struct MethodScreen;

impl MethodScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Method, commands);
    }
}
