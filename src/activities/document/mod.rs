//! Examine a leaked page and its file details, and conclude what the evidence shows.
//!
//! **What the learner does.** Reads the page, looks closely, lays the original beside it where there
//! is one, reads what the file says about itself, pins what looks suspicious, and concludes:
//! genuine, altered, or not to be decided from this.
//!
//! **What it teaches.** To look for traces that can be checked (another typeface, a sum that does
//! not add up, words that differ from the original, a date of change) and to hold an odd look apart
//! from a telling one. File details are a clue, never a verdict: they can be missing or edited.
//!
//! **When not to use it.** When the question is what a text wants (use highlighting), or whether a
//! claim is true: a genuine page may still be mistaken. Never with a real document of a real
//! person.
//!
//! **The evidence.** Real leaks were mixed with altered pages (Hulcoop and others 2017, Tainted
//! Leaks, The Citizen Lab). People find manipulated places little better than by chance unless
//! they know where to look (Nightingale, Wade and Watson 2017, Cognitive Research 2, 30), and
//! warnings alone make them doubt sound things too, so half of the pages are genuine. Field names
//! and value forms: ISO 32000-1 (14.3.3 and 7.9.4), ECMA-376 part 2, CIPA DC-008 (EXIF).
//!
//! **Example.**
//! ```ron
//! Document(
//!     verdict: Altered,
//!     typeface: Serif,
//!     emblem: Anchor,
//!     blocks: [
//!         (id: "to", form: Line),
//!         (id: "order", form: Paragraph, changed: true,
//!             runs: [(id: "swap", typeface: Sans, rise: 0.8, scale: 0.94)]),
//!         (id: "signed", form: Signature),
//!     ],
//!     stamp: (form: Round, tilt: -12.0),
//!     original: true,
//!     details: [
//!         (id: "name", group: File, field: "Name", value: "memo_final(2).pdf"),
//!         (id: "made", group: Pdf, field: "CreationDate", value: "D:20240303091200+01'00'"),
//!         (id: "changed", group: Pdf, field: "ModDate", value: "D:20240315234700+01'00'"),
//!         (id: "producer", group: Pdf, field: "Producer", value: "QuickPage 4.1"),
//!     ],
//!     findings: [
//!         (place: "order", telling: true),
//!         (place: "changed", telling: true),
//!         (place: "stamp", telling: false),
//!     ],
//! )
//! ```
//! ```ftl
//! two-copies-memo = What happened to this page?
//!     .letterhead = Harbour Works
//!     .letterhead-line = Internal memorandum
//!     .shared-note = from a chat group
//!     .original-note = records office
//!     .block-to = Timetable team
//!     .block-to-label = To
//!     .block-order = Residents <swap>should not be told</swap> before the meeting.
//!     .block-order-original = Residents can comment before the meeting.
//!     .block-signed = J. Aldane
//!     .stamp = RECEIVED
//!     .detail-name = The name somebody gave the file last.
//!     .detail-made = When the program says it made the file.
//!     .detail-changed = When the program says it last saved the file.
//!     .detail-producer = The program that wrote the file.
//!     .place-order-why = Four words stand in another typeface, and the original says the opposite.
//!     .place-changed-why = The file was saved again twelve days later.
//!     .place-stamp-why = Stamps are pressed by hand and often sit askew.
//! ```
//!
//! An [`BlockForm::Entry`] ends with its number: `.block-rent = Rent of the hall | 240`.

mod grade;
mod spec;
mod tells;
#[cfg(test)]
mod tests;
pub mod view;

pub use spec::*;
pub use tells::{DetailForm, Tell, TellKind};
