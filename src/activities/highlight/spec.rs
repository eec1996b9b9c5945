//! Authored data of a text to be marked.

use serde::{Deserialize, Serialize};

use crate::ids::{PartId, TechniqueId};

/// One text, and what is to be found in it.
///
/// The passages are tagged in the text itself (`passage`), so that each translation carries its
/// own: `<land-grab>this shameless land grab</land-grab>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// What sort of text it is; shown as a label.
    pub form: TextForm,
    /// Techniques offered, two to six, in the order shown.
    pub palette: Vec<TechniqueId>,
    /// Passages that use a technique; empty when the text is clean.
    #[serde(default)]
    pub marks: Vec<Mark>,
    /// Passages that look like a technique and are fair; also tagged.
    #[serde(default)]
    pub fair: Vec<FairPassage>,
    /// Whether a line about the author stands below: the text `footer`.
    #[serde(default)]
    pub footer: bool,
}

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextForm {
    /// A report.
    Report,
    /// A comment.
    Opinion,
    /// A speech.
    Speech,
    /// A post.
    Post,
    /// A leaflet or poster.
    Leaflet,
}

/// A passage that uses a technique; its reason is `mark-<id>-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Also its tag in the passage.
    pub id: PartId,
    /// The technique it uses.
    pub technique: TechniqueId,
    /// Other techniques of the palette that are right as well.
    #[serde(default)]
    pub also: Vec<TechniqueId>,
}

/// A passage that looks like a technique and is fair; its reason is `mark-<id>-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FairPassage {
    /// Also its tag in the passage.
    pub id: PartId,
}

/// What the learner has marked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Marks in the order they were made.
    pub marks: Vec<LearnerMark>,
    /// Whether the learner said that there is nothing to mark.
    pub nothing: bool,
}

/// A passage marked by the learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearnerMark {
    /// First word, counted from 0 through the whole passage.
    pub first_word: usize,
    /// Last word, itself included.
    pub last_word: usize,
    /// The technique named.
    pub technique: TechniqueId,
}
