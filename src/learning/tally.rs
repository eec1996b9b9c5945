//! What a pass through a lesson came to, in counts.

use super::Session;
use crate::activities::{Judgement, Outcome};
use crate::content::StepBody;

/// What a pass through a lesson came to.
///
/// Hits and false alarms are counted apart, because distrusting everything would otherwise look
/// like skill (Green and Swets 1966; Modirrousta-Galian and Higham 2023). With so few items no
/// further figure would mean anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Exercises in the lesson.
    pub exercises: usize,
    /// Exercises answered.
    pub answered: usize,
    /// Of these, well judged.
    pub well_judged: usize,
    /// Unsound things judged.
    pub unsound: usize,
    /// Of these, held back from: hits.
    pub hits: usize,
    /// Sound things judged.
    pub sound: usize,
    /// Of these, held back from: false alarms.
    pub false_alarms: usize,
}

impl Tally {
    /// Counts what was answered.
    pub fn of(session: &Session) -> Self {
        let mut tally = Self::default();
        for (step, state) in session.states() {
            let (StepBody::Activity(activity), Some(attempt)) = (&step.body, &state.attempt) else {
                continue;
            };
            tally.exercises += 1;
            let Some(grade) = &state.grade else { continue };
            tally.answered += 1;
            tally.well_judged += usize::from(grade.outcome == Outcome::WellJudged);
            if let Some(Judgement {
                is_sound,
                relied_on,
            }) = activity.judgement(attempt)
            {
                if is_sound {
                    tally.sound += 1;
                    tally.false_alarms += usize::from(!relied_on);
                } else {
                    tally.unsound += 1;
                    tally.hits += usize::from(!relied_on);
                }
            }
        }
        tally
    }
}
