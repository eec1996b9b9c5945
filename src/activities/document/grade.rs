//! Marks an attempt.

use super::{Attempt, Spec};
use crate::activities::{Activity, Grade, Judged, StepTexts, TextSpec};
use crate::problem::Fault;

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        Vec::new()
    }

    fn texts(&self) -> Vec<TextSpec> {
        Vec::new()
    }

    fn judged(&self) -> Judged {
        Judged::default()
    }

    fn model_answer(&self, _texts: &dyn StepTexts) -> Attempt {
        Attempt::default()
    }

    fn is_answered(&self, _attempt: &Attempt) -> bool {
        false
    }

    fn grade(&self, _attempt: &Attempt, _texts: &dyn StepTexts) -> Grade {
        Grade::from_score(0.0, Vec::new())
    }
}
