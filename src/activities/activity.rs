//! The contract of every kind of exercise, and what grading says.

use std::fmt::Debug;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::ids::{PartId, TechniqueId};
use crate::problem::Fault;

/// What one kind of activity provides. Pure: no egui, no files, no clock, no chance.
///
/// The set of methods is H5P's contract for exercise types in Rust terms (score, answer given,
/// solution, state), plus what a content checker needs.
pub trait Activity {
    /// What the learner has done so far; `Default` is "nothing yet".
    type Attempt: Clone + Debug + Default + PartialEq + Serialize + DeserializeOwned;

    /// Authoring mistakes that the data alone shows. Empty when sound.
    fn faults(&self) -> Vec<Fault>;

    /// All texts that this activity shows, besides those that every step has.
    fn texts(&self) -> Vec<TextSpec>;

    /// Authoring mistakes that only the texts of one language show. Empty when sound.
    fn text_faults(&self, _texts: &dyn StepTexts) -> Vec<Fault> {
        Vec::new()
    }

    /// Files of the lesson's folder that it shows, such as `media/lamp.svg`.
    fn files(&self) -> Vec<&str> {
        Vec::new()
    }

    /// Techniques that it practises.
    fn techniques(&self) -> Vec<TechniqueId> {
        Vec::new()
    }

    /// How many sound, unsound and other things the learner judges.
    fn judged(&self) -> Judged;

    /// What an attempt says of something that is either sound or not; `None` when the activity
    /// asks something else, or the attempt leaves it open.
    fn judgement(&self, _attempt: &Self::Attempt) -> Option<Judgement> {
        None
    }

    /// How sure the learner said to be, in percent; `None` where nobody asked.
    fn confidence(_attempt: &Self::Attempt) -> Option<u8> {
        None
    }

    /// The same attempt in the words of another language; only attempts that point into a text
    /// change.
    fn translate(
        &self,
        attempt: &Self::Attempt,
        _from: &dyn StepTexts,
        _to: &dyn StepTexts,
    ) -> Self::Attempt {
        attempt.clone()
    }

    /// The answer that earns full marks; also shown as the solution.
    fn model_answer(&self, texts: &dyn StepTexts) -> Self::Attempt;

    /// Whether there is enough to press "Check".
    fn is_answered(&self, attempt: &Self::Attempt) -> bool;

    /// Marks an attempt. Never fails: parts of an attempt that the activity no longer has are
    /// passed over.
    fn grade(&self, attempt: &Self::Attempt, texts: &dyn StepTexts) -> Grade;
}

/// The rendered texts of one step, in the learner's language and casting.
pub trait StepTexts {
    /// The text called `name`, with its tags; the step's own message when `name` is empty.
    ///
    /// A missing text comes back as its key, so that nobody sees an empty screen.
    fn text(&self, name: &str) -> String;
}

impl<F: Fn(&str) -> String> StepTexts for F {
    fn text(&self, name: &str) -> String {
        self(name)
    }
}

/// One text that an activity shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextSpec {
    /// Attribute name below the step's message, such as `option-newspaper`.
    pub name: String,
    /// Ids of the passages that must be tagged in it, each once: `<id>…</id>`.
    pub tags: Vec<PartId>,
}

impl TextSpec {
    /// A text without tags.
    pub fn plain(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: Vec::new(),
        }
    }

    /// A text in which each of `tags` marks one passage.
    pub fn tagged(name: impl Into<String>, tags: Vec<PartId>) -> Self {
        Self {
            name: name.into(),
            tags,
        }
    }
}

/// How many things a learner judges in an activity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// Sound: to be relied on, genuine, without any technique.
    #[serde(rename = "true")]
    pub sound: u32,
    /// Unsound: made up, altered, out of context, or using a technique.
    #[serde(rename = "false")]
    pub unsound: u32,
    /// Neither: sorted, decided, chosen, or not to be decided.
    pub other: u32,
}

impl std::ops::AddAssign for Judged {
    fn add_assign(&mut self, more: Self) {
        self.sound += more.sound;
        self.unsound += more.unsound;
        self.other += more.other;
    }
}

/// A judgement of something that is either sound or not: the cell of the signal-detection table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it can be relied on.
    pub is_sound: bool,
    /// Whether the learner relies on it.
    pub relied_on: bool,
}

/// How an answer is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// The stronger call.
    WellJudged,
    /// Some of it.
    PartlyThere,
    /// Another look is worth it.
    NotThisTime,
}

/// The marks of one attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// Share of the points earned, `0.0..=1.0`.
    pub score: f32,
    /// How the answer is spoken of.
    pub outcome: Outcome,
    /// What became of each part, in the order of the data.
    pub parts: Vec<PartGrade>,
}

/// What became of one part of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct PartGrade {
    /// The option, item, mark or place.
    pub id: PartId,
    /// Whether the learner got it.
    pub result: PartResult,
    /// Name of the text with the reason.
    pub why: String,
}

/// What a learner did with one part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartResult {
    /// Found, or rightly left alone.
    Right,
    /// Half of it, such as the passage without the technique.
    Partly,
    /// Chosen or marked where it does not belong.
    Wrong,
    /// Passed over.
    Missed,
}

impl Grade {
    /// A grade whose outcome follows from its score: from .99 well judged, from .5 partly there.
    pub fn from_score(score: f32, parts: Vec<PartGrade>) -> Self {
        let outcome = if score >= 0.99 {
            Outcome::WellJudged
        } else if score >= 0.5 {
            Outcome::PartlyThere
        } else {
            Outcome::NotThisTime
        };
        Self {
            score,
            outcome,
            parts,
        }
    }
}
