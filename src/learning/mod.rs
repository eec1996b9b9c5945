//! One pass through a lesson: where the learner is, what was answered, what it came to. Pure.

mod overview;
mod session;
mod tally;

pub use overview::Overview;
pub use session::{Position, Session, StepState};
pub use tally::Tally;
