//! Authored data of a document to be examined.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::PartId;

/// One leaked page, its file details, and what is telling in it.
///
/// The page is drawn from this data, so that it can be translated and examined. Where it came from
/// is the text `shared-note`; of the copy to compare with, `original-note`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// What the evidence shows.
    pub verdict: Verdict,
    /// Form of the paper.
    #[serde(default)]
    pub paper: Paper,
    /// Typeface of the page.
    pub typeface: Typeface,
    /// Emblem of the letterhead. Its name is the text `letterhead`, the line below `letterhead-line`.
    pub emblem: Emblem,
    /// Parts of the page from top to bottom, each a place that can be pinned.
    pub blocks: Vec<Block>,
    /// Stamp at the bottom; its words are the text `stamp`. Its place is called `stamp`.
    #[serde(default)]
    pub stamp: Option<Stamp>,
    /// Whether a copy of known origin can be laid beside it. Blocks with `changed` differ there.
    #[serde(default)]
    pub original: bool,
    /// File details as the real tools name them, each a place that can be pinned.
    pub details: Vec<Detail>,
    /// Places that tell, and places that look odd and are harmless. The reason is `place-<id>-why`.
    #[serde(default)]
    pub findings: Vec<Finding>,
}

/// What the evidence shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// Nothing was changed.
    Genuine,
    /// Something was changed.
    Altered,
    /// The evidence does not decide it.
    CannotBeDecided,
}

/// Form of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paper {
    /// 210 × 297 mm (ISO 216).
    #[default]
    A4,
    /// 8.5 × 11 in (ANSI A).
    Letter,
}

/// A typeface of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Typeface {
    /// A book face.
    Serif,
    /// A face without serifs.
    Sans,
    /// A typewriter face.
    Mono,
}

/// Emblem of a letterhead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Emblem {
    /// An anchor.
    Anchor,
    /// A bridge.
    Bridge,
    /// A drop of water.
    Drop,
    /// A leaf.
    Leaf,
    /// A building.
    Building,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Its name within the step; its words are `block-<id>`.
    pub id: PartId,
    /// What it is.
    pub form: BlockForm,
    /// Whether the original has other words here: the text `block-<id>-original`.
    #[serde(default)]
    pub changed: bool,
    /// Passages set differently, each tagged in the text `block-<id>`.
    #[serde(default)]
    pub runs: Vec<Run>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockForm {
    /// A line of the head such as "To"; its label is `block-<id>-label`.
    Line,
    /// A title.
    Title,
    /// Running text.
    Paragraph,
    /// A line of a list with a number or sum at its end, after the last `|` of its text.
    Entry,
    /// A signature, drawn as handwriting.
    Signature,
    /// Small print such as a page or file number.
    SmallPrint,
}

/// A passage set differently from its surroundings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Its tag in the text of the block.
    pub id: PartId,
    /// Other typeface.
    #[serde(default)]
    pub typeface: Option<Typeface>,
    /// How far it stands above the base line, in points of a 12-point text; negative is below.
    #[serde(default)]
    pub rise: f32,
    /// Size relative to its surroundings.
    #[serde(default = "one")]
    pub scale: f32,
}

fn one() -> f32 {
    1.0
}

/// A stamp.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// Its form.
    pub form: StampForm,
    /// How far it is turned, in degrees clockwise.
    #[serde(default)]
    pub tilt: f32,
}

/// Form of a stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StampForm {
    /// A ring.
    Round,
    /// A frame.
    Box,
}

/// A file detail, written as the real tool writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// Its name within the step. What it means is the text `detail-<id>`.
    pub id: PartId,
    /// Where it stands.
    pub group: DetailGroup,
    /// Name of the field in the real format, such as `ModDate`.
    pub field: String,
    /// Value in the real form, such as `D:20240315234700+02'00'`.
    pub value: String,
}

/// Which part of a file a detail comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DetailGroup {
    /// The file itself: name, size.
    File,
    /// PDF information dictionary (ISO 32000-1, 14.3.3).
    Pdf,
    /// Office Open XML properties (ECMA-376 part 2, `docProps`).
    Office,
    /// EXIF (CIPA DC-008).
    Exif,
}

/// A place worth a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The block, the detail, or `stamp` or `letterhead`.
    pub place: PartId,
    /// Whether it tells, or looks odd and is harmless.
    pub telling: bool,
}

/// What the learner has pinned and concluded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Places pinned as suspicious.
    pub pins: BTreeSet<PartId>,
    /// The conclusion.
    pub verdict: Option<Verdict>,
}
