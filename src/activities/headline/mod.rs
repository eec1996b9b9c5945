//! Rely on a headline, post or message, or hold back, and how sure.
//!
//! **What the learner does.** Reads a card, says whether they would rely on it or hold back, and how
//! sure they are, from 50 to 100 % in steps of 10. Afterwards the telling places are marked and
//! numbered in the card.
//!
//! **What it teaches.** Discernment: keeping what is sound counts as much as catching what is not.
//! Confidence that fits: honest doubt earns more than certainty in the wrong place.
//!
//! **When not to use it.** For opinions, which are neither sound nor unsound; for one word in a long
//! text (mark it instead); where the card alone cannot decide.
//!
//! **The evidence.** Judging mixed true and false headlines with feedback is how discernment is
//! measured and trained (Pennycook and Rand 2021; Guay, Berinsky, Pennycook and Rand 2023). Counting
//! hits and false alarms apart shows whether people learn to discern or only to distrust
//! (Modirrousta-Galian and Higham 2023). The confidence is scored by a proper rule (Brier 1950).
//!
//! ```ron
//! activity: Headline(
//!     card: Article,
//!     key: HoldBack,
//!     techniques: ["impersonation"],
//!     media: "media/lamps.svg",
//!     cues: [(id: "look-alike", place: Address), (id: "nobody", place: Body)],
//! )
//! ```
//! ```ftl
//! read-the-address-lamps = Would you rely on this report?
//!     .lead = Judge the report, not whether you like the news.
//!     .sender = { -town } Daily Now
//!     .address = <look-alike>{ -town_slug }-daily-now.example</look-alike>
//!     .time = 2 hours ago
//!     .headline = Council will switch off every street lamp
//!     .body = “They hoped nobody would notice,” says <nobody>a source close to the town hall</nobody>.
//!     .picture = A dark street.
//!     .cue-look-alike = A look-alike name
//!     .cue-look-alike-why = The town’s paper has another address.
//!     .cue-nobody = A source nobody can ask
//!     .cue-nobody-why = Unnamed sources can be fair, if the reporter says why and adds a second one.
//! ```

mod grade;
mod spec;
#[cfg(test)]
mod tests;
pub mod view;

pub use spec::*;
