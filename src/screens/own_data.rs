//! Export, import, erase, profiles, certificate.

use egui::Ui;

use super::bar::main_bar;
use super::{Command, Route, ScreenContext};

/// Export, import, erase, profiles, certificate.
#[derive(Default)]
pub struct OwnDataScreen;

impl OwnDataScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::OwnData, commands);
    }
}
