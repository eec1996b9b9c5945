//! The list of lessons for `second-look lessons`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::catalog::Catalog;
use super::lesson::{Phase, StepBody};
use crate::activities::Judged;
use crate::i18n::{Locale, check};
use crate::problem::Problem;

/// What one lesson holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InventoryEntry {
    /// Its id.
    pub id: String,
    /// Its strand, such as `paper-trail`.
    pub strand: &'static str,
    /// Its module of the syllabus.
    pub module: String,
    /// Promised minutes.
    pub minutes: u32,
    /// Kinds of activity in it.
    pub kinds: BTreeSet<&'static str>,
    /// Techniques it is about.
    pub techniques: BTreeSet<String>,
    /// Things judged in practice.
    pub practice: Judged,
    /// Things judged in assessment.
    pub assessment: Judged,
    /// Share of its texts that each language has, `0.0..=1.0`.
    pub languages: BTreeMap<String, f64>,
}

/// Lists all lessons of the catalog that can be read.
pub fn inventory(catalog: &Catalog, locales: &[Locale]) -> (Vec<InventoryEntry>, Vec<Problem>) {
    let mut problems = Vec::new();
    let entries = catalog
        .lessons()
        .filter_map(|id| {
            let (lesson, more) = catalog.lesson(id);
            problems.extend(more);
            let lesson = lesson?;
            let mut kinds = BTreeSet::new();
            let mut techniques: BTreeSet<String> =
                lesson.techniques.iter().map(ToString::to_string).collect();
            let (mut practice, mut assessment) = (Judged::default(), Judged::default());
            for step in &lesson.steps {
                let StepBody::Activity(activity) = &step.body else {
                    continue;
                };
                kinds.insert(activity.kind());
                techniques.extend(activity.techniques().iter().map(ToString::to_string));
                match step.phase {
                    Phase::Assessment => assessment += activity.judged(),
                    _ => practice += activity.judged(),
                }
            }
            let path = format!("lessons/{id}.ftl");
            let languages = locales
                .iter()
                .map(|locale| {
                    let share = check::coverage(&catalog.files, &locale.id, &path);
                    (locale.id.clone(), (share * 1000.0).round() / 1000.0)
                })
                .collect();
            Some(InventoryEntry {
                id: id.to_string(),
                strand: lesson.strand.key(),
                module: lesson.module,
                minutes: lesson.minutes,
                kinds,
                techniques,
                practice,
                assessment,
                languages,
            })
        })
        .collect();
    (entries, problems)
}
