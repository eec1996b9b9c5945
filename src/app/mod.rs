//! The shell: the only place where everything meets.

mod apply;
pub mod clock;
mod media;
mod open_lesson;
mod own_data;
mod practise;
mod start;
mod state;

pub use start::run;
pub use state::App;
