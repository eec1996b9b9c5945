//! All lessons in teaching order, by id; a lesson itself is read when it is needed.

use serde::Deserialize;

use super::casting::World;
use super::lesson::{Lesson, Strand, load_lesson, version_problem};
use crate::files::Files;
use crate::ids::LessonId;
use crate::problem::Problem;
use crate::ron_text;

/// Path of the catalog.
pub const CATALOG_PATH: &str = "lessons/catalog.ron";

/// All lessons in teaching order.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// Where it was read from.
    pub files: Files,
    /// The invented world.
    pub world: World,
    /// Strands in their order on screen.
    pub strands: Vec<StrandEntry>,
    /// Sets of judgement items for checks, practice and reviews; each is written like a lesson.
    pub bank: Vec<LessonId>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogFile {
    #[expect(dead_code, reason = "checked before by `version_problem`")]
    format_version: u32,
    strands: Vec<StrandEntry>,
    #[serde(default)]
    bank: Vec<LessonId>,
}

/// The lessons of one strand.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrandEntry {
    /// Which strand.
    pub strand: Strand,
    /// Its modules in teaching order.
    pub modules: Vec<ModuleEntry>,
}

/// The lessons of one module.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModuleEntry {
    /// Number in the syllabus, such as `M06`.
    pub id: String,
    /// Its lessons in teaching order.
    pub lessons: Vec<LessonId>,
}

impl Catalog {
    /// Reads the catalog and the invented world; what cannot be read is empty and reported.
    pub fn load(files: &Files) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let file = match ron_text::read_text(files, CATALOG_PATH) {
            Err(problem) => {
                problems.push(problem);
                CatalogFile::default()
            }
            Ok(text) => match version_problem(CATALOG_PATH, &text) {
                Some(problem) => {
                    problems.push(problem);
                    CatalogFile::default()
                }
                None => match ron_text::parse::<CatalogFile>(CATALOG_PATH, &text) {
                    Ok(file) => file,
                    Err(problem) => {
                        problems.push(problem);
                        CatalogFile::default()
                    }
                },
            },
        };
        let world = World::load(files).unwrap_or_else(|problem| {
            problems.push(problem);
            World::default()
        });
        let catalog = Self {
            files: files.clone(),
            world,
            strands: file.strands,
            bank: file.bank,
        };
        (catalog, problems)
    }

    /// Ids of all lessons in teaching order.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonId> {
        self.strands
            .iter()
            .flat_map(|strand| &strand.modules)
            .flat_map(|module| &module.lessons)
    }

    /// Ids of the lessons of one strand.
    pub fn lessons_of(&self, strand: Strand) -> impl Iterator<Item = &LessonId> {
        self.strands
            .iter()
            .filter(move |entry| entry.strand == strand)
            .flat_map(|entry| &entry.modules)
            .flat_map(|module| &module.lessons)
    }

    /// Reads one lesson. See [`load_lesson`].
    pub fn lesson(&self, id: &LessonId) -> (Option<Lesson>, Vec<Problem>) {
        load_lesson(&self.files, id)
    }
}
