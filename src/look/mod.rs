//! How everything looks; knows no lesson.
//!
//! Call [`install()`] when the settings change. Then paint with [`UiExt`] and the widgets below;
//! colours, sizes and fonts come from [`Tokens`], which are read from `assets/theme`.

pub mod assets;
pub mod icons;
pub mod install;
pub mod tokens;
pub mod ui_ext;
pub mod widgets;

#[cfg(test)]
pub mod harness;
#[cfg(test)]
mod tests;

pub use icons::Icon;
pub use install::{install, is_keyboard_in_use};
pub use tokens::{Face, Ink, LookSettings, Theme, Tint, Tokens, Type, Weight};
pub use ui_ext::UiExt;
pub use widgets::*;
