//! Authored data of a story of decisions.

use serde::{Deserialize, Serialize};

use crate::ids::PartId;

/// A story: scenes joined by choices, without circles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Whom the learner plays.
    pub role: StoryRole,
    /// First scene.
    pub start: PartId,
    /// What the story counts, at most three; the name of each is `meter-<id>`.
    #[serde(default)]
    pub meters: Vec<Meter>,
    /// All scenes. A scene without choices is an ending.
    pub scenes: Vec<Scene>,
}

/// Whom the learner plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StoryRole {
    /// Somebody who gets a message.
    Citizen,
    /// Somebody who decides what is published.
    Editor,
    /// Somebody who manipulates, and is unmasked in the debrief.
    Manipulator,
}

/// Something the story counts, from 0 to `max`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meter {
    /// Its name within the step.
    pub id: PartId,
    /// Value at the start.
    #[serde(default)]
    pub start: i32,
    /// Highest value.
    pub max: i32,
}

/// One scene: its eyebrow is `scene-<id>-place`, its text `scene-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Its name within the step.
    pub id: PartId,
    /// Picture. Its description is `scene-<id>-picture`.
    #[serde(default)]
    pub media: Option<String>,
    /// Two to four ways to go on; empty in an ending.
    #[serde(default)]
    pub choices: Vec<StoryChoice>,
    /// How the story ends here; its title is `ending-<id>`. Only in a scene without choices.
    #[serde(default)]
    pub ending: Option<Merit>,
}

/// A way to go on: its words are `choice-<id>`, a line below them `choice-<id>-note`, and what the
/// debrief says about it `choice-<id>-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryChoice {
    /// Its name within the whole story.
    pub id: PartId,
    /// Scene it leads to.
    pub to: PartId,
    /// How good a decision it is for the people in the story.
    pub merit: Merit,
    /// What it does to the meters.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Only offered when a meter is high enough.
    #[serde(default)]
    pub needs: Option<Need>,
}

/// A change of a meter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// Which meter.
    pub meter: PartId,
    /// By how much.
    pub by: i32,
}

/// What must hold for a choice to be offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Which meter.
    pub meter: PartId,
    /// Lowest value.
    pub at_least: i32,
}

/// How good a decision or an ending is for the people in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Merit {
    /// Harm that could be foreseen.
    Poor,
    /// Understandable, with a cost.
    Fair,
    /// Sound.
    Good,
}

/// The decisions so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Ids of the choices taken, in order.
    pub path: Vec<PartId>,
}
