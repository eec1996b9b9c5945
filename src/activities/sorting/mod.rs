//! Sort things into places, or match them in pairs.
//!
//! **What the learner does.** Selects an item and then its place, by mouse, touch or keyboard;
//! dragging works too and is never needed. Afterwards every item tells why it belongs where it does.
//!
//! **What it teaches.** Telling neighbours apart: error and deception, redaction and tampering, a
//! plain word and a coloured one.
//!
//! **When not to use it.** For things that lie on a scale, and for more than ten items. Not for
//! judging single claims (headline judgement measures confidence as well).
//!
//! **The evidence.** Sorting mixed examples side by side shows what sets categories apart better
//! than one category after the other (Kornell and Bjork 2008; Rohrer 2012).
//!
//! ```ron
//! activity: Sorting(
//!     form: Sort,
//!     bins: [(id: "redaction"), (id: "tampering")],
//!     items: [
//!         (id: "black-bar", bin: "redaction"),
//!         (id: "new-number", bin: "tampering"),
//!         (id: "other-word", bin: "tampering"),
//!     ],
//! )
//! ```
//! ```ftl
//! one-word-changed-sort = What happened here?
//!     .lead = Put each change where it belongs.
//!     .bin-redaction = Redaction
//!     .bin-tampering = Tampering
//!     .item-black-bar = A name is under a black bar
//!     .item-black-bar-why = Everybody can see that something is missing.
//! ```

mod grade;
mod spec;
#[cfg(test)]
mod tests;
pub mod view;

pub use spec::*;
