//! Lessons as plain data: what they are, where they are, how they are cast, and whether they are
//! sound.

mod bank;
mod casting;
mod catalog;
pub mod check;
mod inventory;
mod lesson;
mod locate;

pub use bank::{Bank, BankItem};
pub use casting::{World, cast};
pub use catalog::{Catalog, ModuleEntry, StrandEntry};
pub use inventory::{InventoryEntry, inventory};
pub use lesson::{
    Credit, FORMAT_VERSION, Form, Item, Lesson, Page, Phase, Role, Source, Step, StepBody, Strand,
    load_lesson,
};
