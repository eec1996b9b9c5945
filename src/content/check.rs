//! Proves content sound: what `second-look check` runs, and the same as a test.
//!
//! The ten proofs: (1) the format version is known; (2) ids are kebab-case and unique, and a folder
//! is called after its lesson; (3) every file is used, exists, is credited and small enough;
//! (4) each activity's data is sound; (5) the model answer earns full marks and an untouched one is
//! no answer and does not; (6) every text exists, none is left over, languages agree; (7) every
//! skill is taught and then practised; (8) every character can be drawn (a test, because it needs
//! fonts); (9) the catalog lists each lesson once; (10) the promised minutes are plausible.
//! Beyond these: every text is rendered in every casting, tags are where the data says, claims have
//! sources, and about half of what is judged is sound.

use std::collections::{BTreeMap, BTreeSet};

use super::bank::Bank;
use super::catalog::{CATALOG_PATH, Catalog};
use super::lesson::{Form, Lesson, Phase, Step, StepBody, lesson_path};
use super::locate;
use crate::activities::{AnyActivity, Judged, StepTexts, TextSpec};
use crate::files::Files;
use crate::i18n::check::{self as texts_check, Inventory, place_of, split_key};
use crate::i18n::locale::{self, REFERENCE};
use crate::i18n::markup::{Marked, TagFault};
use crate::i18n::{self, LessonSource, LessonTexts, Locale};
use crate::ids::{LessonId, NameId, RoleId};
use crate::problem::Problem;
use crate::ron_text::nearest;

/// Longest media file, in bytes: old machines and small downloads.
const MAX_MEDIA_BYTES: usize = 400 * 1024;

/// Most castings of one step in which its grading is tried; rendering is tried in all.
const MAX_GRADED_CASTINGS: usize = 48;

/// Words a minute of a twelve- to fourteen-year-old reading to understand: between the 150 read
/// aloud at that age (Hasbrouck and Tindal 2017) and the 238 that adults read silently (Brysbaert
/// 2019).
const WORDS_PER_MINUTE: f64 = 180.0;

/// Fewest words of an item: with less, reading takes no time that could be told from clicking.
const MIN_ITEM_WORDS: usize = 35;

/// Greatest difference between the mean difficulties of two forms, in logits: it shifts accuracy by
/// 4 points in a hundred at most.
const MAX_FORM_DIFFERENCE: f64 = 0.15;

/// Seconds to answer one exercise, besides reading it.
const SECONDS_PER_EXERCISE: f64 = 15.0;

/// Checks all content below a root. Problems come sorted by file and place.
pub fn check(files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (locales, more) = locale::load(files);
    problems.extend(more);
    let (catalog, more) = Catalog::load(files);
    problems.extend(more);
    check_catalog(files, &catalog, &mut problems);
    for locale in &locales {
        check_interface(files, locale, &mut problems);
    }
    check_world(files, &catalog, &locales, &mut problems);
    let ids: BTreeSet<LessonId> = catalog.lessons().chain(&catalog.bank).cloned().collect();
    for id in &ids {
        let (lesson, more) = catalog.lesson(id);
        let is_whole = more.is_empty();
        problems.extend(more);
        if let Some(lesson) = lesson {
            LessonCheck {
                files,
                catalog: &catalog,
                locales: &locales,
                lesson: &lesson,
                path: lesson_path(id),
                is_set: catalog.bank.contains(id),
                problems: &mut problems,
            }
            .run(is_whole);
        }
    }
    check_bank(&catalog, &mut problems);
    problems.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.key).cmp(&(&b.file, b.line, b.column, b.key))
    });
    problems.dedup();
    problems
}

/// Proof 9, and the folders that no catalog names.
fn check_catalog(files: &Files, catalog: &Catalog, problems: &mut Vec<Problem>) {
    let text = crate::ron_text::read_text(files, CATALOG_PATH).unwrap_or_default();
    let masked = locate::mask(&text);
    let mut seen = BTreeSet::new();
    for id in catalog.lessons().chain(&catalog.bank) {
        if !seen.insert(id) {
            let quoted = format!("\"{id}\"");
            let second = masked.match_indices(&quoted).nth(1).map_or(0, |(at, _)| at);
            let (line, column) = locate::line_column(&text, second);
            problems.push(
                Problem::in_file(CATALOG_PATH, "problem-catalog-twice")
                    .arg("id", id)
                    .at(line, column),
            );
        }
    }
    for folder in files.folders("lessons") {
        match LessonId::new(folder.as_str()) {
            Ok(id) if seen.contains(&id) => {}
            Ok(_) => problems.push(
                Problem::in_file(format!("lessons/{folder}"), "problem-catalog-missing")
                    .arg("id", folder),
            ),
            Err(_) => problems.push(
                Problem::in_file(format!("lessons/{folder}"), "problem-id-not-kebab-case")
                    .arg("id", folder),
            ),
        }
    }
    for strand in &catalog.strands {
        for module in &strand.modules {
            for id in &module.lessons {
                let (lesson, _) = catalog.lesson(id);
                if let Some(lesson) = lesson
                    && (lesson.strand != strand.strand || lesson.module != module.id)
                {
                    problems.push(
                        Problem::in_file(lesson_path(id), "problem-catalog-other-place")
                            .arg("strand", lesson.strand.key())
                            .arg("module", &lesson.module)
                            .arg("catalog-strand", strand.strand.key())
                            .arg("catalog-module", &module.id),
                    );
                }
            }
        }
    }
}

/// Proof 6 for the words of the interface.
fn check_interface(files: &Files, locale: &Locale, problems: &mut Vec<Problem>) {
    let paths = i18n::interface_paths(files, &locale.id);
    for path in &paths {
        match crate::ron_text::read_text(files, path) {
            Ok(text) => problems.extend(i18n::syntax_problems(path, &text)),
            Err(problem) => problems.push(problem),
        }
    }
    if locale.id == REFERENCE {
        return;
    }
    let prefix = |language: &str| format!("locales/{language}/");
    let relative: BTreeSet<String> = paths
        .iter()
        .filter_map(|path| path.strip_prefix(&prefix(&locale.id)))
        .chain(
            i18n::interface_paths(files, REFERENCE)
                .iter()
                .filter_map(|path| path.strip_prefix(&prefix(REFERENCE))),
        )
        .map(str::to_owned)
        .collect();
    for path in relative {
        problems.extend(texts_check::compare(files, &locale.id, &path));
    }
}

/// Every name of the world has its term, aspects and all, in every language.
fn check_world(files: &Files, catalog: &Catalog, locales: &[Locale], problems: &mut Vec<Problem>) {
    let names: BTreeSet<&NameId> = catalog
        .world
        .pools
        .iter()
        .flat_map(|pool| &pool.names)
        .collect();
    for locale in locales {
        let path = i18n::terms::world_path(&locale.id);
        let Ok(text) = crate::ron_text::read_text(files, &path) else {
            problems.push(Problem::in_file(path, "problem-file-missing"));
            continue;
        };
        problems.extend(i18n::syntax_problems(&path, &text));
        let terms = texts_check::inventory(&text).texts;
        for name in &names {
            if !terms.contains_key(&format!("-{name}")) {
                problems.push(Problem::in_file(&path, "problem-world-name").arg("name", name));
            }
        }
        if locale.id != REFERENCE {
            problems.extend(texts_check::compare(files, &locale.id, "world.ftl"));
        }
    }
}

/// The bank as a whole: both forms of a check are alike in number, truth, technique family and
/// difficulty, so that a change between them is a change of the learner.
fn check_bank(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let (bank, _) = Bank::load(catalog); // its problems are reported set by set
    let of_form = |form: Form, is_sound: bool| {
        bank.items
            .iter()
            .filter(|item| item.form == Some(form) && item.is_sound == is_sound)
            .map(|item| item.difficulty)
            .collect::<Vec<f64>>()
    };
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let at_bank = |key| {
        let text = crate::ron_text::read_text(&catalog.files, CATALOG_PATH).unwrap_or_default();
        let at = locate::mask(&text).find("bank").unwrap_or(0);
        let (line, column) = locate::line_column(&text, at);
        Problem::in_file(CATALOG_PATH, key).at(line, column)
    };
    for is_sound in [true, false] {
        let (a, b) = (of_form(Form::A, is_sound), of_form(Form::B, is_sound));
        if a.len() != b.len() {
            problems.push(
                at_bank("problem-bank-forms")
                    .arg("a", a.len())
                    .arg("b", b.len()),
            );
        } else if (mean(&a) - mean(&b)).abs() > MAX_FORM_DIFFERENCE {
            problems.push(
                at_bank("problem-bank-difficulty")
                    .arg("a", format!("{:.2}", mean(&a)))
                    .arg("b", format!("{:.2}", mean(&b)))
                    .arg("limit", MAX_FORM_DIFFERENCE),
            );
        }
    }
}

struct LessonCheck<'a> {
    files: &'a Files,
    catalog: &'a Catalog,
    locales: &'a [Locale],
    lesson: &'a Lesson,
    path: String,
    /// Whether it is a set of items for the bank, which has no lesson's shape.
    is_set: bool,
    problems: &'a mut Vec<Problem>,
}

impl LessonCheck<'_> {
    /// A lesson with a step that cannot be read is checked step by step only: all else would follow
    /// from that step and bury it.
    fn run(&mut self, is_whole: bool) {
        if !is_whole {
            self.check_activities();
            return;
        }
        self.check_structure();
        self.check_activities();
        self.check_files();
        self.check_skills();
        self.check_sources();
        self.check_balance();
        for locale in self.locales {
            self.check_texts(locale);
        }
    }

    fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn in_lesson(&self, key: &'static str) -> Problem {
        Problem::in_file(&self.path, key)
    }

    fn at_step(&self, step: &Step, key: &'static str) -> Problem {
        self.in_lesson(key)
            .arg("step", &step.id)
            .at(step.place.0, step.place.1)
    }

    /// Place of the first occurrence of `anchor` in the lesson's file.
    fn at_anchor(&self, anchor: &str, key: &'static str) -> Problem {
        let text = crate::ron_text::read_text(self.files, &self.path).unwrap_or_default();
        let (line, column) = match locate::mask(&text).find(anchor) {
            Some(at) => locate::line_column(&text, at),
            None => (1, 1),
        };
        self.in_lesson(key).at(line, column)
    }

    /// Proof 4.
    fn check_activities(&mut self) {
        let lesson = self.lesson;
        for step in &lesson.steps {
            if let StepBody::Activity(activity) = &step.body {
                for fault in activity.faults() {
                    self.push(locate::problem(&self.path, &step.ron, step.place, &fault));
                }
            }
        }
    }

    /// Proof 2 and the order of steps.
    fn check_structure(&mut self) {
        let lesson = self.lesson;
        let mut seen = BTreeSet::new();
        let mut phase = Phase::Hook;
        for step in &lesson.steps {
            if !seen.insert(&step.id) {
                self.push(
                    self.at_step(step, "problem-duplicate-id")
                        .arg("id", &step.id),
                );
            }
            if step.phase < phase {
                self.push(self.at_step(step, "problem-step-order"));
            }
            phase = phase.max(step.phase);
            match &step.body {
                StepBody::Page(_) => {
                    if step.phase > Phase::Idea {
                        self.push(self.at_step(step, "problem-step-page-late"));
                    }
                }
                StepBody::Activity(_) => {
                    if step.skill.is_none() {
                        self.push(self.at_step(step, "problem-step-skill-missing"));
                    }
                }
            }
        }
        if self.is_set {
            self.check_items();
        }
        for needed in [
            Phase::Hook,
            Phase::Idea,
            Phase::Guided,
            Phase::Practice,
            Phase::LookAlike,
        ] {
            if !self.is_set && !lesson.steps.iter().any(|step| step.phase == needed) {
                let name = format!("{needed:?}");
                self.push(
                    self.at_anchor("steps", "problem-phase-missing")
                        .arg("phase", name),
                );
            }
        }
        for (idx, role) in lesson.roles.iter().enumerate() {
            let anchor = format!("\"{}\"", role.id);
            let of_pool = lesson.roles.iter().filter(|r| r.pool == role.pool).count();
            if lesson.roles[..idx].iter().any(|other| other.id == role.id) {
                self.push(
                    self.at_anchor(&anchor, "problem-duplicate-id")
                        .arg("id", &role.id),
                );
            } else if self.catalog.world.names(&role.pool).len() <= of_pool.saturating_sub(1) {
                self.push(
                    self.at_anchor(&anchor, "problem-role-pool")
                        .arg("role", &role.id)
                        .arg("pool", &role.pool),
                );
            }
        }
    }

    /// An item is one judgement with a place on the Rasch scale, and says which cue decides.
    fn check_items(&mut self) {
        let lesson = self.lesson;
        for step in &lesson.steps {
            let (Some(item), StepBody::Activity(activity)) = (&step.item, &step.body) else {
                self.push(self.at_step(step, "problem-item-missing"));
                continue;
            };
            let judged = activity.judged();
            if judged.sound + judged.unsound != 1 || judged.other != 0 {
                self.push(self.at_step(step, "problem-item-not-one-judgement"));
            }
            if !(-3.0..=3.0).contains(&item.difficulty) {
                self.push(
                    self.at_step(step, "problem-item-difficulty")
                        .arg("difficulty", item.difficulty),
                );
            }
            if item.form.is_some() != (step.phase == Phase::Assessment) {
                self.push(self.at_step(step, "problem-item-form"));
            }
            let tags: BTreeSet<String> = activity
                .texts()
                .iter()
                .flat_map(|spec| spec.tags.iter().map(ToString::to_string))
                .collect();
            for cue in [&item.deciding, &item.tempting] {
                if !tags.contains(cue.as_str()) || item.deciding == item.tempting {
                    let known: Vec<&str> = tags.iter().map(String::as_str).collect();
                    let suggestion = nearest(cue.as_str(), &known).unwrap_or("none").to_owned();
                    self.push(
                        self.at_step(step, "problem-item-cue")
                            .arg("cue", cue)
                            .arg("suggestion", suggestion),
                    );
                }
            }
        }
    }

    /// Every card of the bank is long enough for "answered without reading" to mean something: see
    /// `measurement::validity`.
    fn check_lengths(&mut self, source: &LessonSource) {
        let texts = source.cast(&self.lesson.id, &[]);
        for step in &self.lesson.steps {
            let words: usize = ["lead", "headline", "body"]
                .iter()
                .filter(|name| texts.has_step(&step.id, name))
                .map(|name| texts.step(&step.id, name).split_whitespace().count())
                .sum();
            if words < MIN_ITEM_WORDS {
                self.push(
                    self.at_step(step, "problem-item-short")
                        .arg("words", words)
                        .arg("least", MIN_ITEM_WORDS),
                );
            }
        }
    }

    /// Proof 3.
    fn check_files(&mut self) {
        let lesson = self.lesson;
        let folder = format!("lessons/{}/", lesson.id);
        let used: BTreeSet<&str> = lesson.files().into_iter().collect();
        let present: BTreeSet<String> = self
            .files
            .list(folder.trim_end_matches('/'))
            .iter()
            .filter_map(|path| path.strip_prefix(&folder))
            .filter(|path| *path != "lesson.ron")
            .map(str::to_owned)
            .collect();
        for file in &used {
            let anchor = format!("\"{file}\"");
            if !present.contains(*file) {
                let known: Vec<&str> = present.iter().map(String::as_str).collect();
                let suggestion = nearest(file, &known).unwrap_or("none").to_owned();
                self.push(
                    self.at_anchor(&anchor, "problem-media-missing")
                        .arg("file", file)
                        .arg("suggestion", suggestion),
                );
            } else if !lesson.credits.iter().any(|credit| credit.file == *file) {
                self.push(
                    self.at_anchor(&anchor, "problem-credit-missing")
                        .arg("file", file),
                );
            }
        }
        for file in &present {
            let path = format!("{folder}{file}");
            if !used.contains(file.as_str()) {
                self.push(Problem::in_file(&path, "problem-media-unused"));
            }
            match self.files.read(&path) {
                Ok(bytes) if bytes.len() <= MAX_MEDIA_BYTES => {}
                _ => self.push(
                    Problem::in_file(&path, "problem-media-too-large")
                        .arg("limit", MAX_MEDIA_BYTES / 1024),
                ),
            }
        }
        for credit in &lesson.credits {
            if !used.contains(credit.file.as_str()) {
                let anchor = format!("\"{}\"", credit.file);
                self.push(
                    self.at_anchor(&anchor, "problem-credit-unused")
                        .arg("file", &credit.file),
                );
            }
        }
    }

    /// Proof 7.
    fn check_skills(&mut self) {
        let lesson = self.lesson;
        for skill in &lesson.skills {
            let in_phase = |phases: &[Phase]| {
                lesson
                    .steps
                    .iter()
                    .any(|step| step.skill.as_ref() == Some(skill) && phases.contains(&step.phase))
            };
            let anchor = format!("\"{skill}\"");
            if !self.is_set && !in_phase(&[Phase::Idea, Phase::Guided]) {
                self.push(
                    self.at_anchor(&anchor, "problem-skill-not-taught")
                        .arg("skill", skill),
                );
            }
            if !in_phase(&[Phase::Practice, Phase::LookAlike]) && !self.is_set {
                self.push(
                    self.at_anchor(&anchor, "problem-skill-not-practised")
                        .arg("skill", skill),
                );
            }
        }
        for step in &lesson.steps {
            if let Some(skill) = &step.skill
                && !lesson.skills.contains(skill)
            {
                let known: Vec<&str> = lesson.skills.iter().map(AsRef::as_ref).collect();
                let suggestion = nearest(skill.as_str(), &known).unwrap_or("none").to_owned();
                self.push(
                    self.at_step(step, "problem-skill-unknown")
                        .arg("skill", skill)
                        .arg("suggestion", suggestion),
                );
            }
        }
    }

    /// Every source is used and complete, every reference leads to one, the idea has one.
    fn check_sources(&mut self) {
        let lesson = self.lesson;
        let mut used = BTreeSet::new();
        for step in &lesson.steps {
            for id in &step.sources {
                used.insert(id);
                if lesson.source(id).is_none() {
                    let known: Vec<&str> = lesson.sources.iter().map(|s| s.id.as_str()).collect();
                    let suggestion = nearest(id.as_str(), &known).unwrap_or("none").to_owned();
                    self.push(
                        self.at_step(step, "problem-source-unknown")
                            .arg("source", id)
                            .arg("suggestion", suggestion),
                    );
                }
            }
            if step.phase == Phase::Idea && step.sources.is_empty() {
                self.push(self.at_step(step, "problem-source-missing"));
            }
        }
        let mut seen = BTreeSet::new();
        for source in &lesson.sources {
            let anchor = format!("id: \"{}\"", source.id);
            if !seen.insert(&source.id) {
                self.push(
                    self.at_anchor(&anchor, "problem-duplicate-id")
                        .arg("id", &source.id),
                );
            }
            if !used.contains(&source.id) {
                self.push(
                    self.at_anchor(&anchor, "problem-source-unused")
                        .arg("source", &source.id),
                );
            }
            if [&source.author, &source.title, &source.address]
                .iter()
                .any(|t| t.trim().is_empty())
            {
                self.push(
                    self.at_anchor(&anchor, "problem-source-incomplete")
                        .arg("source", &source.id),
                );
            }
        }
    }

    /// About half of what is judged is sound.
    fn check_balance(&mut self) {
        let mut judged = Judged::default();
        for step in &self.lesson.steps {
            if let StepBody::Activity(activity) = &step.body {
                judged += activity.judged();
            }
        }
        let total = judged.sound + judged.unsound;
        let tolerance = 1.max(total / 5);
        if judged.sound.abs_diff(judged.unsound) > tolerance {
            self.push(
                self.at_anchor("steps", "problem-lesson-balance")
                    .arg("sound", judged.sound)
                    .arg("unsound", judged.unsound),
            );
        }
    }

    /// Proofs 5, 6 and 10 in one language, in every casting.
    fn check_texts(&mut self, locale: &Locale) {
        let lesson = self.lesson;
        let relative = format!("lessons/{}.ftl", lesson.id);
        if locale.id != REFERENCE {
            let more = texts_check::compare(self.files, &locale.id, &relative);
            self.problems.extend(more);
        }
        let (source, more) = LessonSource::load(self.files, &locale.id, &lesson.id);
        let Some(source) = source else {
            if locale.id == REFERENCE {
                self.problems.extend(more);
            }
            return;
        };
        self.problems
            .extend(i18n::syntax_problems(source.path(), source.text()));
        let inventory = texts_check::inventory(source.text());
        let expected = expected_texts(lesson);
        if locale.id == REFERENCE {
            self.check_text_names(&source, &inventory, &expected);
            if self.is_set {
                self.check_lengths(&source);
            } else {
                self.check_minutes(&source, &inventory);
            }
        }
        for (key, spec) in &expected {
            if let Some(terms) = inventory.terms.get(key) {
                self.render(&source, key, terms, spec);
            }
        }
        for step in &lesson.steps {
            if let StepBody::Activity(activity) = &step.body {
                self.grade(&source, &inventory, step, activity);
            }
        }
    }

    fn check_text_names(
        &mut self,
        source: &LessonSource,
        inventory: &Inventory,
        expected: &BTreeMap<String, TextSpec>,
    ) {
        let known: Vec<&str> = inventory.texts.keys().map(String::as_str).collect();
        for key in expected
            .keys()
            .filter(|key| !inventory.texts.contains_key(*key))
        {
            let unexpected: Vec<&str> = known
                .iter()
                .copied()
                .filter(|key| !expected.contains_key(*key))
                .collect();
            let suggestion = nearest(key, &unexpected).unwrap_or("none");
            self.push(at_text(source, key, "problem-text-missing").arg("suggestion", suggestion));
        }
        for key in known.iter().filter(|key| !expected.contains_key(**key)) {
            self.push(at_text(source, key, "problem-text-unused"));
        }
    }

    /// Proof 10.
    fn check_minutes(&mut self, source: &LessonSource, inventory: &Inventory) {
        let texts = source.cast(&self.lesson.id, &[]);
        let words: f64 = inventory
            .texts
            .keys()
            .filter_map(|key| Some((key, texts.strictly(key)?.0)))
            .map(|(key, text)| text.split_whitespace().count() as f64 * self.share_read(key))
            .sum();
        let exercises = self
            .lesson
            .steps
            .iter()
            .filter(|step| matches!(step.body, StepBody::Activity(_)))
            .count();
        let minutes = words / WORDS_PER_MINUTE + exercises as f64 * SECONDS_PER_EXERCISE / 60.0;
        let promised = f64::from(self.lesson.minutes);
        if promised < minutes / 2.0 || promised > minutes * 2.0 {
            self.push(
                self.at_anchor("minutes", "problem-minutes")
                    .arg("promised", self.lesson.minutes)
                    .arg("estimated", minutes.round())
                    .arg("words", words.round()),
            );
        }
    }

    /// Share of a text that a learner reads, by our own judgement: the full reasoning only on
    /// request, reasons half, and of a story about the half that lies on the path taken.
    fn share_read(&self, key: &str) -> f64 {
        let (message, attribute) = split_key(key);
        let attribute = attribute.unwrap_or_default();
        let is_story = self.lesson.steps.iter().any(|step| {
            matches!(&step.body, StepBody::Activity(AnyActivity::Scenario(_)))
                && message == format!("{}-{}", self.lesson.id, step.id)
        });
        if attribute == "reasoning" {
            0.0
        } else if attribute.ends_with("-why")
            || is_story && !COMMON_TEXTS.contains(&attribute) && !attribute.is_empty()
        {
            0.5
        } else {
            1.0
        }
    }

    /// The roles of the lesson that some terms stand for.
    fn roles_of(&self, terms: &BTreeSet<String>) -> Vec<super::Role> {
        self.lesson
            .roles
            .iter()
            .filter(|role| {
                terms.iter().any(|term| {
                    term.strip_prefix(role.id.as_str())
                        .is_some_and(|aspect| aspect.is_empty() || aspect.starts_with('_'))
                })
            })
            .cloned()
            .collect()
    }

    /// Renders one text in every casting of the roles it names.
    fn render(
        &mut self,
        source: &LessonSource,
        key: &str,
        terms: &BTreeSet<String>,
        spec: &TextSpec,
    ) {
        let roles = self.roles_of(terms);
        for cast in self.catalog.world.castings(&roles) {
            let texts = source.cast(&self.lesson.id, &cast);
            let Some((text, errors)) = texts.strictly(key) else {
                return;
            };
            let problem = |name| at_text(source, key, name).arg("casting", casting_name(&cast));
            let before = self.problems.len();
            let mut found: Vec<Problem> = errors
                .iter()
                .map(|error| problem("problem-text-render").arg("detail", error))
                .collect();
            let marked = Marked::parse(&text);
            found.extend(marked.faults.iter().map(|fault| {
                let (name, tag) = match fault {
                    TagFault::NeverClosed(tag) => ("problem-tag-never-closed", tag),
                    TagFault::NeverOpened(tag) => ("problem-tag-never-opened", tag),
                    TagFault::Empty(tag) => ("problem-tag-empty", tag),
                };
                problem(name).arg("tag", tag)
            }));
            for tag in &spec.tags {
                let times = marked
                    .spans
                    .iter()
                    .filter(|span| span.tag == tag.as_str())
                    .count();
                if times != 1 {
                    found.push(
                        problem("problem-tag-count")
                            .arg("tag", tag)
                            .arg("times", times),
                    );
                }
            }
            for span in &marked.spans {
                let is_style = matches!(span.tag.as_str(), "em" | "strong");
                if !is_style && !spec.tags.iter().any(|tag| tag.as_str() == span.tag) {
                    let known: Vec<&str> = spec.tags.iter().map(AsRef::as_ref).collect();
                    let suggestion = nearest(&span.tag, &known).unwrap_or("none").to_owned();
                    found.push(
                        problem("problem-tag-unknown")
                            .arg("tag", &span.tag)
                            .arg("suggestion", suggestion),
                    );
                }
            }
            if text.trim().is_empty() {
                found.push(problem("problem-text-empty"));
            }
            self.problems.extend(found);
            // The same mistake in another casting would only repeat itself.
            if self.problems.len() > before {
                return;
            }
        }
    }

    /// Proof 5 for one step, in castings spread over all of them.
    fn grade(
        &mut self,
        source: &LessonSource,
        inventory: &Inventory,
        step: &Step,
        activity: &AnyActivity,
    ) {
        let message = format!("{}-{}", self.lesson.id, step.id);
        let terms: BTreeSet<String> = inventory
            .terms
            .iter()
            .filter(|(key, _)| split_key(key).0 == message)
            .flat_map(|(_, terms)| terms.iter().cloned())
            .collect();
        let castings = self.catalog.world.castings(&self.roles_of(&terms));
        let stride = castings.len().div_ceil(MAX_GRADED_CASTINGS).max(1);
        for cast in castings.iter().step_by(stride) {
            let texts = source.cast(&self.lesson.id, cast);
            let step_texts = |name: &str| texts.step(&step.id, name);
            let faults = activity.text_faults(&step_texts);
            if let Some(fault) = faults.first() {
                let key = i18n::key(&message, "");
                let mut problem = at_text(source, &key, fault.key);
                problem.args.extend(fault.args.iter().cloned());
                self.push(problem);
                return;
            }
            if let Some(key) = marks_problem(activity, &step_texts) {
                let casting = casting_name(cast);
                self.push(
                    self.at_step(step, key)
                        .arg("language", source.path())
                        .arg("casting", casting),
                );
                return;
            }
        }
    }
}

/// A problem at a text.
fn at_text(source: &LessonSource, key: &str, problem: &'static str) -> Problem {
    let (message, attribute) = split_key(key);
    let (line, column) = place_of(source.text(), message, attribute);
    Problem::in_file(source.path(), problem)
        .arg("key", key)
        .at(line, column)
}

/// Proof 5: what is wrong with the marks of an activity, if anything.
fn marks_problem(activity: &AnyActivity, texts: &dyn StepTexts) -> Option<&'static str> {
    let untouched = activity.new_attempt();
    if activity.is_answered(&untouched) {
        return Some("problem-untouched-answered");
    }
    let score = |attempt| {
        activity
            .grade(attempt, texts)
            .map_or(0.0, |grade| grade.score)
    };
    if score(&untouched) >= 0.999 {
        return Some("problem-untouched-full-marks");
    }
    let model = activity.model_answer(texts);
    if !activity.is_answered(&model) {
        return Some("problem-model-not-answered");
    }
    (score(&model) < 0.999).then_some("problem-model-not-full-marks")
}

fn casting_name(cast: &[(RoleId, NameId)]) -> String {
    let pairs: Vec<String> = cast
        .iter()
        .map(|(role, name)| format!("{role} = {name}"))
        .collect();
    pairs.join(", ")
}

/// Texts that every exercise has, besides its heading.
pub const COMMON_TEXTS: [&str; 5] = ["lead", "decides", "tempts", "next", "reasoning"];

/// All texts of a lesson by key, with the tags that each must carry.
pub fn expected_texts(lesson: &Lesson) -> BTreeMap<String, TextSpec> {
    let mut texts = BTreeMap::new();
    let mut add = |message: &str, spec: TextSpec| {
        texts.insert(i18n::key(message, &spec.name), spec);
    };
    for name in ["", "subtitle", "can-do", "take-away"] {
        add(lesson.id.as_str(), TextSpec::plain(name));
    }
    for step in &lesson.steps {
        let message = format!("{}-{}", lesson.id, step.id);
        add(&message, TextSpec::plain(""));
        match &step.body {
            StepBody::Page(page) => {
                add(&message, TextSpec::plain("body"));
                if page.media.is_some() {
                    add(&message, TextSpec::plain("picture"));
                }
            }
            StepBody::Activity(activity) => {
                for name in COMMON_TEXTS {
                    add(&message, TextSpec::plain(name));
                }
                for spec in activity.texts() {
                    add(&message, spec);
                }
            }
        }
    }
    texts
}

/// The words of a step as its activity sees them.
pub fn step_texts<'a>(texts: &'a LessonTexts, step: &'a Step) -> impl StepTexts + 'a {
    move |name: &str| texts.step(&step.id, name)
}
