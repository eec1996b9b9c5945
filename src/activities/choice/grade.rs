//! Marks a choice.

use super::{Attempt, Spec};
use crate::activities::{Activity, Grade, Judged, PartGrade, PartResult, StepTexts, TextSpec};
use crate::problem::{Fault, duplicate_ids};

/// Fewest and most options.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=6;

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        let mut faults = duplicate_ids(self.options.iter().map(|option| &option.id));
        let correct = self.options.iter().filter(|option| option.correct).count();
        if !OPTIONS.contains(&self.options.len()) {
            faults.push(
                Fault::new("problem-choice-options")
                    .at("options")
                    .arg("count", self.options.len()),
            );
        }
        if correct == 0 {
            faults.push(Fault::new("problem-choice-none-correct").at("options"));
        } else if correct == self.options.len() {
            faults.push(Fault::new("problem-choice-all-correct").at("options"));
        } else if correct > 1 && !self.several {
            faults.push(
                Fault::new("problem-choice-several")
                    .at("options")
                    .arg("count", correct),
            );
        }
        faults
    }

    fn texts(&self) -> Vec<TextSpec> {
        let mut texts = Vec::new();
        if self.exhibit {
            texts.push(TextSpec::plain("exhibit"));
        }
        if self.media.is_some() {
            texts.push(TextSpec::plain("picture"));
        }
        for option in &self.options {
            texts.push(TextSpec::plain(format!("option-{}", option.id)));
            texts.push(TextSpec::plain(format!("option-{}-why", option.id)));
        }
        texts
    }

    fn files(&self) -> Vec<&str> {
        self.media.as_deref().into_iter().collect()
    }

    fn judged(&self) -> Judged {
        Judged {
            other: 1,
            ..Judged::default()
        }
    }

    fn model_answer(&self, _texts: &dyn StepTexts) -> Attempt {
        let correct = self.options.iter().filter(|option| option.correct);
        Attempt {
            chosen: correct.map(|option| option.id.clone()).collect(),
        }
    }

    fn is_answered(&self, attempt: &Attempt) -> bool {
        self.options
            .iter()
            .any(|option| attempt.chosen.contains(&option.id))
    }

    /// One option: all or nothing. Several: each of the n correct ones chosen earns 1/n, each of
    /// the m others chosen costs 1/m, never below 0, so that choosing everything earns nothing.
    /// Moodle sums the weights of the chosen answers and clips the sum to 0 and 1 in the same way
    /// (`qtype_multichoice_multi_question::grade_response`); there the author writes the weights.
    fn grade(&self, attempt: &Attempt, _texts: &dyn StepTexts) -> Grade {
        let count = |correct: bool, chosen: bool| {
            let is_counted = |option: &&super::ChoiceOption| {
                option.correct == correct && (!chosen || attempt.chosen.contains(&option.id))
            };
            self.options.iter().filter(is_counted).count() as f32
        };
        let share = |correct| {
            let all = count(correct, false);
            if all > 0.0 {
                count(correct, true) / all
            } else {
                0.0
            }
        };
        let score = if self.several {
            (share(true) - share(false)).max(0.0)
        } else if share(false) > 0.0 {
            0.0
        } else {
            share(true)
        };
        let parts = self
            .options
            .iter()
            .map(|option| PartGrade {
                id: option.id.clone(),
                result: match (option.correct, attempt.chosen.contains(&option.id)) {
                    (true, true) | (false, false) => PartResult::Right,
                    (true, false) => PartResult::Missed,
                    (false, true) => PartResult::Wrong,
                },
                why: format!("option-{}-why", option.id),
            })
            .collect();
        Grade::from_score(score, parts)
    }
}
