//! Second Look: media-literacy lessons that train discernment.

pub mod activities;
pub mod content;
pub mod files;
pub mod i18n;
pub mod ids;
pub mod learning;
pub mod look;
pub mod problem;
pub mod ron_text;
pub mod storage;
