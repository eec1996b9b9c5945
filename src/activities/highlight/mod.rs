//! Mark passages of a text and name the technique.
//!
//! **What the learner does.** Selects words by mouse, touch or keyboard and names the technique; or
//! says that there is nothing to mark, because clean texts exist. Afterwards every passage tells why,
//! also the ones that only look like a technique.
//!
//! **What it teaches.** Seeing how a text pushes, apart from whether one agrees with it; and leaving
//! plain facts and fair persuasion alone.
//!
//! **When not to use it.** For a text of one sentence (use a choice), and where the technique lies
//! in what is missing rather than in words.
//!
//! **The evidence.** Naming techniques in running text is how they are annotated in research (Da San
//! Martino and others 2019; SemEval-2020 task 11), with the measure of agreement used here.
//! Recognising techniques can be trained, but only together with sound texts does discernment grow
//! (Roozenbeek and others 2022; Modirrousta-Galian and Higham 2023), hence the clean ones.
//!
//! ```ron
//! activity: Highlight(
//!     form: Opinion,
//!     palette: ["loaded-language", "false-dilemma", "bandwagon"],
//!     marks: [(id: "grab", technique: "loaded-language")],
//!     fair: [(id: "cost")],
//! )
//! ```
//! ```ftl
//! colour-of-words-market = What is this text doing?
//!     .lead = Select words, then name the technique. Plain facts stay unmarked.
//!     .label = { -paper } · Opinion
//!     .headline = The harbour belongs to those who built it
//!     .passage =
//!         On Thursday the council will vote. The plan <cost>costs 2.4 million</cost>.
//!
//!         <grab>This shameless land grab</grab> would change the quay.
//!     .mark-grab-why = A verdict in two words, and nothing argues for it.
//!     .mark-cost-why = A number that anybody can check.
//! ```

mod grade;
mod spec;
#[cfg(test)]
mod tests;
pub mod view;
mod words;

pub use spec::*;
pub use words::words;
