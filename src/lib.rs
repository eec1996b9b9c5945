//! Second Look: media-literacy lessons that train discernment.

pub mod activities;
pub mod i18n;
pub mod ids;
pub mod look;
pub mod problem;
