//! Marks a judgement with its confidence.

use super::{Attempt, Call, CardForm, Place, Spec};
use crate::activities::{
    Activity, Grade, Judged, Judgement, Outcome, PartGrade, PartResult, StepTexts, TextSpec,
};
use crate::ids::TechniqueId;
use crate::problem::{Fault, duplicate_ids};

/// Fewest and most telling places of a card: one is a trick, five are a lecture.
const CUES: std::ops::RangeInclusive<usize> = 2..=4;

/// Whether `percent` can be said on the scale: 50, 60, … 100.
fn is_confidence(percent: u8) -> bool {
    (50..=100).contains(&percent) && percent.is_multiple_of(10)
}

impl Place {
    /// Name of the text at this place; `None` for the picture, which is no text.
    pub(super) fn text(self) -> Option<&'static str> {
        match self {
            Self::Sender => Some("sender"),
            Self::Address => Some("address"),
            Self::Time => Some("time"),
            Self::Headline => Some("headline"),
            Self::Body => Some("body"),
            Self::Byline => Some("byline"),
            Self::Figures => Some("figures"),
            Self::Picture => None,
        }
    }
}

impl Spec {
    /// Places that this card has.
    pub(super) fn places(&self) -> Vec<Place> {
        let mut places = vec![Place::Sender, Place::Address, Place::Time, Place::Body];
        if self.card == CardForm::Article {
            places.push(Place::Headline);
        }
        if self.byline {
            places.push(Place::Byline);
        }
        if self.figures {
            places.push(Place::Figures);
        }
        if self.media.is_some() {
            places.push(Place::Picture);
        }
        places
    }
}

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        let mut faults = duplicate_ids(self.cues.iter().map(|cue| &cue.id));
        if !CUES.contains(&self.cues.len()) {
            faults.push(
                Fault::new("problem-headline-cues")
                    .at("cues")
                    .arg("count", self.cues.len()),
            );
        }
        let places = self.places();
        for cue in self.cues.iter().filter(|cue| !places.contains(&cue.place)) {
            faults.push(
                Fault::new("problem-headline-place")
                    .at_id(&cue.id)
                    .arg("cue", &cue.id)
                    .arg("place", format!("{:?}", cue.place)),
            );
        }
        match self.key {
            Call::Rely if !self.techniques.is_empty() => {
                faults.push(Fault::new("problem-headline-sound-technique").at("techniques"));
            }
            Call::HoldBack if self.techniques.is_empty() => {
                faults.push(Fault::new("problem-headline-no-technique").at("key"));
            }
            _ => {}
        }
        faults
    }

    fn texts(&self) -> Vec<TextSpec> {
        let mut texts: Vec<TextSpec> = self
            .places()
            .into_iter()
            .map(|place| match place.text() {
                Some(name) => TextSpec::tagged(
                    name,
                    self.cues
                        .iter()
                        .filter(|cue| cue.place == place)
                        .map(|cue| cue.id.clone())
                        .collect(),
                ),
                None => TextSpec::plain("picture"),
            })
            .collect();
        for cue in &self.cues {
            texts.push(TextSpec::plain(format!("cue-{}", cue.id)));
            texts.push(TextSpec::plain(format!("cue-{}-why", cue.id)));
        }
        texts
    }

    fn files(&self) -> Vec<&str> {
        self.media.as_deref().into_iter().collect()
    }

    fn techniques(&self) -> Vec<TechniqueId> {
        self.techniques.clone()
    }

    fn judged(&self) -> Judged {
        match self.key {
            Call::Rely => Judged {
                sound: 1,
                ..Judged::default()
            },
            Call::HoldBack => Judged {
                unsound: 1,
                ..Judged::default()
            },
        }
    }

    fn judgement(&self, attempt: &Attempt) -> Option<Judgement> {
        Some(Judgement {
            is_sound: self.key == Call::Rely,
            relied_on: attempt.call? == Call::Rely,
        })
    }

    fn confidence(attempt: &Attempt) -> Option<u8> {
        attempt.confidence
    }

    fn model_answer(&self, _texts: &dyn StepTexts) -> Attempt {
        Attempt {
            call: Some(self.key),
            confidence: Some(100),
        }
    }

    fn is_answered(&self, attempt: &Attempt) -> bool {
        attempt.call.is_some() && attempt.confidence.is_some_and(is_confidence)
    }

    /// The score is one minus the quadratic loss of the probability given to the stronger call
    /// (Brier 1950): 1 for certain and right, ¾ for a guess, 0 for certain and mistaken. Saying
    /// what one believes earns the most on average. The outcome speaks of the call alone.
    fn grade(&self, attempt: &Attempt, _texts: &dyn StepTexts) -> Grade {
        let is_right = attempt.call == Some(self.key);
        let result = if is_right {
            PartResult::Right
        } else {
            PartResult::Missed
        };
        let parts = self
            .cues
            .iter()
            .map(|cue| PartGrade {
                id: cue.id.clone(),
                result,
                why: format!("cue-{}-why", cue.id),
            })
            .collect();
        let score = match (
            attempt.call,
            attempt.confidence.filter(|c| is_confidence(*c)),
        ) {
            (Some(_), Some(confidence)) => {
                let sure = f32::from(confidence) / 100.0;
                let probability = if is_right { sure } else { 1.0 - sure };
                1.0 - (1.0 - probability) * (1.0 - probability)
            }
            _ => 0.0,
        };
        Grade {
            score,
            outcome: if is_right {
                Outcome::WellJudged
            } else {
                Outcome::NotThisTime
            },
            parts,
        }
    }
}
