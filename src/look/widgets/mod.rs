//! Our widgets, one per file.

pub mod buttons;
pub mod cards;
pub mod chip;
pub mod confidence;
pub mod dialog;
pub mod emblem;
pub mod feedback_panel;
pub mod key_cap;
pub mod marked_text;
pub mod menu;
pub mod numbered_note;
pub mod paint;
pub mod picture;
pub mod rows;
pub mod segmented;
pub mod split;
pub mod stepper;
pub mod tile;
pub mod tip;
pub mod toast;

pub use buttons::{ButtonKind, ButtonSize, LookButton};
pub use confidence::ConfidenceWords;
pub use dialog::{ConfirmChoice, ConfirmWords, DialogOutput, confirm, dialog};
pub use emblem::{STRANDS, StrandLook, emblem, paint_emblem, strand_look};
pub use feedback_panel::Mood;
pub use key_cap::key_cap;
pub use marked_text::{MarkLook, MarkedText, MarkedTextOutput, TextMark, technique_ink};
pub use menu::{menu_button, menu_item};
pub use numbered_note::{paint_pin, pin_diameter};
pub use paint::focus_ring;
pub use picture::svg;
pub use rows::{radio_row, switch_row};
pub use segmented::segmented;
pub use stepper::stepper;
pub use tile::{Tile, TileRole, TileState};
pub use toast::{Toast, ToastOutcome};
