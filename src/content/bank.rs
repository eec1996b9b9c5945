//! The bank of judgement items, and rounds put together from it.
//!
//! Each set of items is written like a lesson and listed in the catalog under `bank`. An item can be
//! dealt alone, so here all sets become one list; its id is `<set>-<item>`, which is also the
//! message of its words.

use std::collections::HashMap;

use super::catalog::Catalog;
use super::lesson::{Form, Lesson, Phase, Role, Step, StepBody, Strand, fingerprint};
use crate::ids::{LessonId, StepId, TechniqueId};
use crate::problem::Problem;

/// All judgement items.
#[derive(Clone, Debug, Default)]
pub struct Bank {
    /// Items in the order of the catalog.
    pub items: Vec<BankItem>,
    /// Sets that could be read.
    pub sets: Vec<LessonId>,
    /// Parts that invented names play in any of the sets.
    pub roles: Vec<Role>,
    /// Fingerprint of all sets, so that a stored answer tells which version it was given to.
    pub version: String,
    /// Place of each item.
    by_id: HashMap<StepId, usize>,
}

/// One judgement item.
#[derive(Clone, Debug)]
pub struct BankItem {
    /// `<set>-<item>`.
    pub id: StepId,
    /// The set it is written in.
    pub set: LessonId,
    /// Where it belongs on the home screen.
    pub strand: Strand,
    /// The technique it is about: used in an unsound item, only looked like in a sound one.
    pub technique: TechniqueId,
    /// Parallel form; `None` for practice and reviews.
    pub form: Option<Form>,
    /// Authored difficulty on the Rasch scale in logits.
    pub difficulty: f64,
    /// Whether it can be relied on.
    pub is_sound: bool,
    /// What is shown.
    pub step: Step,
}

impl Bank {
    /// Reads all sets of the catalog; broken items are left out and reported.
    pub fn load(catalog: &Catalog) -> (Self, Vec<Problem>) {
        let mut bank = Self::default();
        let mut problems = Vec::new();
        for set in &catalog.bank {
            let (lesson, more) = catalog.lesson(set);
            problems.extend(more);
            if let Some(lesson) = lesson {
                bank.version.push_str(&lesson.version);
                bank.add(lesson);
            }
        }
        bank.version = fingerprint(&bank.version);
        (bank, problems)
    }

    fn add(&mut self, set: Lesson) {
        for role in set.roles {
            if !self.roles.iter().any(|known| known.id == role.id) {
                self.roles.push(role);
            }
        }
        for step in set.steps {
            let Some(item) = BankItem::new(&set.id, set.strand, step) else {
                continue;
            };
            self.by_id.insert(item.id.clone(), self.items.len());
            self.items.push(item);
        }
        self.sets.push(set.id);
    }

    /// The item with this id.
    pub fn item(&self, id: &StepId) -> Option<&BankItem> {
        self.by_id.get(id).map(|idx| &self.items[*idx])
    }

    /// Place of an item in the list.
    pub fn position(&self, id: &StepId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Items that a technique can be reviewed or practised with.
    pub fn reviews_of(&self, technique: &TechniqueId) -> impl Iterator<Item = &BankItem> {
        self.items
            .iter()
            .filter(move |item| item.form.is_none() && item.technique == *technique)
    }

    /// Whether reviews of a technique can take turns between different examples.
    pub fn is_reviewable(&self, technique: &TechniqueId) -> bool {
        self.reviews_of(technique).nth(1).is_some()
    }

    /// A round of these items as a lesson that a session can walk through.
    pub fn round<'a>(&self, id: LessonId, items: impl IntoIterator<Item = &'a StepId>) -> Lesson {
        Lesson {
            id,
            strand: Strand::Source,
            module: String::new(),
            minutes: 0,
            illustration: None,
            skills: Vec::new(),
            techniques: Vec::new(),
            roles: self.roles.clone(),
            steps: items
                .into_iter()
                .filter_map(|item| Some(self.item(item)?.step.clone()))
                .collect(),
            sources: Vec::new(),
            credits: Vec::new(),
            version: self.version.clone(),
        }
    }
}

impl BankItem {
    /// `None` when the step is no judgement of one thing, which `check` reports.
    fn new(set: &LessonId, strand: Strand, mut step: Step) -> Option<Self> {
        let StepBody::Activity(activity) = &step.body else {
            return None;
        };
        let judged = activity.judged();
        let is_sound = match (judged.sound, judged.unsound) {
            (1, 0) => true,
            (0, 1) => false,
            _ => return None,
        };
        let item = step.item.clone()?;
        let technique = TechniqueId::new(step.skill.as_ref()?.as_str()).ok()?;
        step.id = StepId::new(format!("{set}-{}", step.id)).ok()?;
        Some(Self {
            id: step.id.clone(),
            set: set.clone(),
            strand,
            technique,
            form: item.form.filter(|_| step.phase == Phase::Assessment),
            difficulty: item.difficulty,
            is_sound,
            step,
        })
    }
}
