//! Draws the exercise.

use super::{Attempt, Spec};
use crate::activities::ViewContext;

/// Draws the exercise in both phases.
pub fn ui(_cx: &ViewContext<'_>, _ui: &mut egui::Ui, _spec: &Spec, _attempt: &mut Attempt) {}
