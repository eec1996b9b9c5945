//! Rounds of checks, practice and reviews; plan, notebook, the learner's own data.

use super::state::App;
use crate::screens::Command;

impl App {
    /// Carries out one command that concerns practice.
    pub(super) fn apply_practice(&mut self, _ctx: &egui::Context, _command: Command) {}
}
