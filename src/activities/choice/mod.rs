//! Pick the right answer, or all right answers.
//!
//! **What the learner does.** Reads a question, perhaps with something beside it, and picks one
//! option or several. Afterwards every option tells its reason, chosen or not.
//!
//! **What it teaches.** One distinction at a time, and why the other ways to see it do not hold.
//!
//! **When not to use it.** Where a judgement with confidence is meant (headline judgement), or a
//! passage is to be found (highlight). Not more than twice in a row.
//!
//! **The evidence.** Questions with an explanation of each option teach more than the verdict alone
//! (Butler and Roediger 2008; Shute 2008).
//!
//! ```ron
//! activity: Choice(
//!     exhibit: true,
//!     options: [(id: "verdict", correct: true), (id: "number"), (id: "place")],
//! )
//! ```
//! ```ftl
//! colour-of-words-first = Which word carries a verdict?
//!     .lead = Read the line. One word judges before it tells.
//!     .exhibit = The <em>shameless</em> plan costs 2.4 million.
//!     .option-verdict = shameless
//!     .option-verdict-why = It judges, and nothing in the line argues for it.
//!     .option-number = 2.4 million
//!     .option-number-why = It sounds harsh, but anybody can check it.
//!     .option-place = plan
//!     .option-place-why = A plain word for a plain thing.
//! ```

mod grade;
mod spec;
#[cfg(test)]
mod tests;
pub mod view;

pub use spec::*;
