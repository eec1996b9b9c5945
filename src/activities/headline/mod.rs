//! Skeleton of the kind; replaced by its owner.

mod grade;
mod spec;
pub mod view;

pub use spec::*;
