//! Second Look: media-literacy lessons that train discernment.

pub mod activities;
pub mod app;
pub mod certificate;
pub mod cli;
pub mod content;
pub mod files;
pub mod i18n;
pub mod ids;
pub mod learning;
pub mod look;
pub mod measurement;
pub mod practice;
pub mod problem;
pub mod report;
pub mod ron_text;
pub mod screens;
pub mod simulation;
pub mod storage;
