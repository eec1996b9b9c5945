//! Authored data of a headline judgement.

use serde::{Deserialize, Serialize};

use crate::ids::{PartId, TechniqueId};

/// One card to be judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// What the card looks like.
    pub card: CardForm,
    /// The stronger call.
    pub key: Call,
    /// Techniques the card uses; empty when it is sound.
    #[serde(default)]
    pub techniques: Vec<TechniqueId>,
    /// Picture on the card, a file of the lesson's folder. Its description is the text `picture`.
    #[serde(default)]
    pub media: Option<String>,
    /// Whether the card has a line such as "By the newsroom": the text `byline`.
    #[serde(default)]
    pub byline: bool,
    /// Whether the card has counts such as "4,812 shares": the text `figures`.
    #[serde(default)]
    pub figures: bool,
    /// Telling places, two to four, in the order of their numbers.
    pub cues: Vec<Cue>,
}

/// What a card looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardForm {
    /// A post in a feed: sender, address (the account), time, body.
    Post,
    /// A teaser of an article: sender, address, time, headline, body.
    Article,
    /// A message in a chat: sender, address (number or account), time, body.
    Message,
}

/// What the learner would do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Call {
    /// Rely on it.
    Rely,
    /// Hold back.
    HoldBack,
}

/// A place in the card that tells something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// Also the tag around the passage: `<id>…</id>` in the text of its place.
    pub id: PartId,
    /// Where it is.
    pub place: Place,
}

/// A text of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Place {
    /// Who sent it.
    Sender,
    /// Web address, account or number.
    Address,
    /// When.
    Time,
    /// The headline of an article.
    Headline,
    /// The text.
    Body,
    /// Who wrote it.
    Byline,
    /// Counts.
    Figures,
    /// The picture as a whole; it has no tag.
    Picture,
}

/// What the learner has said of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Rely or hold back.
    pub call: Option<Call>,
    /// How sure, in percent: 50, 60, … 100. `None` until the learner says so.
    pub confidence: Option<u8>,
}
