//! Authored data of a choice.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::PartId;

/// One question with options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Two to six options; they are shown in an order drawn for each learner.
    pub options: Vec<ChoiceOption>,
    /// Whether several may be chosen. Otherwise exactly one option is correct.
    #[serde(default)]
    pub several: bool,
    /// Whether something to read stands beside the question: the text `exhibit`.
    #[serde(default)]
    pub exhibit: bool,
    /// Picture beside the question. Its description is the text `picture`.
    #[serde(default)]
    pub media: Option<String>,
}

/// One option; its words are `option-<id>`, its reason `option-<id>-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its name within the step.
    pub id: PartId,
    /// Whether it belongs to the answer.
    #[serde(default)]
    pub correct: bool,
}

/// What the learner has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Ids of the chosen options.
    pub chosen: BTreeSet<PartId>,
}
