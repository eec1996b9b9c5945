//! Live through a story of decisions and see what each of them leads to.
//!
//! **What the learner does.** Reads a scene, takes one of two to four ways to go on, and meets what
//! follows, up to an ending. Every step can be taken back. Afterwards the debrief tells the path
//! decision by decision and shows the path not taken.
//!
//! **What it teaches.** Habits at the moment they are needed: to wait, to ask, to look up, to say a
//! correction kindly. Also, from the other side, how a manipulator thinks (role `Manipulator`).
//!
//! **When not to use it.** For a single decision use a choice; for facts and definitions anything
//! else. A story whose good choice is always the most careful one only teaches to guess the author.
//!
//! **The evidence.** Being in the manipulator's place for a quarter of an hour makes the techniques
//! easier to recognise later (Roozenbeek and van der Linden 2019, Palgrave Communications 5, 65;
//! Basol, Roozenbeek and van der Linden 2020, Journal of Cognition 3, 2). The effect fades within
//! weeks without a repetition (Maertens and others 2021, Journal of Experimental Psychology:
//! Applied 27, 1), so scenes come back in reviews.
//!
//! **Example.**
//! ```ron
//! Scenario(
//!     role: Citizen,
//!     start: "message",
//!     meters: [(id: "proof", max: 2)],
//!     scenes: [
//!         (
//!             id: "message",
//!             media: "media/phone.svg",
//!             choices: [
//!                 (id: "ask", to: "answered", merit: Good, effects: [(meter: "proof", by: 1)]),
//!                 (id: "pass-on", to: "spread", merit: Poor),
//!             ],
//!         ),
//!         (id: "answered", ending: Good),
//!         (id: "spread", ending: Poor),
//!     ],
//! )
//! ```
//! ```ftl
//! the-group-chat-story = What do you do?
//!     .meter-proof = Proof
//!     .scene-message-place = Two days before the vote · the kitchen
//!     .scene-message = Your phone buzzes. “The hall is closed, vote on Monday instead.”
//!     .scene-message-picture = A phone on a kitchen table.
//!     .choice-ask = Ask who says so
//!     .choice-ask-note = One question, kindly put.
//!     .choice-ask-why = You asked for the source before anyone acted on it.
//!     .choice-pass-on = Pass it on
//!     .choice-pass-on-note = They would want to know.
//!     .choice-pass-on-why = Passing it on was quick and kind, and the date was wrong.
//!     .scene-answered-place = The same evening
//!     .scene-answered = Your uncle looks at the polling card. It says Sunday.
//!     .ending-answered = Sunday it is
//!     .scene-spread-place = Monday morning
//!     .scene-spread = Three neighbours stand before a closed door.
//!     .ending-spread = A closed door
//! ```

mod grade;
mod map;
mod spec;
mod story;
#[cfg(test)]
mod tests;
pub mod view;

pub use map::{Map, MapEdge, MapNode};
pub use spec::*;
pub use story::{Decision, Moment};
