//! The words of one lesson in one casting.

use std::rc::Rc;

use fluent_bundle::FluentResource;

use super::bundle::{self, Bundle};
use super::locale::REFERENCE;
use super::terms::Terms;
use crate::files::Files;
use crate::ids::{LessonId, NameId, RoleId, StepId};
use crate::problem::Problem;
use crate::ron_text;

/// Path of a lesson's words in a language.
pub fn lesson_path(language: &str, lesson: &LessonId) -> String {
    format!("locales/{language}/lessons/{lesson}.ftl")
}

/// The words of one lesson in one language before it is cast, read once for many castings.
pub struct LessonSource {
    language: String,
    path: String,
    text: String,
    resource: Rc<FluentResource>,
    terms: Terms,
}

impl LessonSource {
    /// Reads the words as far as possible; `None` when the language lacks this lesson.
    pub fn load(files: &Files, language: &str, lesson: &LessonId) -> (Option<Self>, Vec<Problem>) {
        let folder = Bundle::new(language).folder().to_owned();
        let path = lesson_path(&folder, lesson);
        let text = match ron_text::read_text(files, &path) {
            Ok(text) => text.into_owned(),
            Err(problem) => return (None, vec![problem]),
        };
        let (resource, mut problems) = bundle::parse(&text, &path);
        let (terms, more) = Terms::load(files, &folder);
        problems.extend(more);
        let source = Self {
            language: language.to_owned(),
            path,
            text,
            resource,
            terms,
        };
        (Some(source), problems)
    }

    /// Path of its file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Text of its file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The messages in one casting, and names defined twice.
    fn bundle(&self, cast: &[(RoleId, NameId)]) -> (Bundle, Vec<Problem>) {
        let mut bundle = Bundle::new(&self.language);
        let terms = self.terms.cast(cast);
        let mut problems = bundle.add_source(&terms, &self.path);
        problems.extend(bundle.add_parsed(&self.resource, &self.text, &self.path));
        (bundle, problems)
    }

    /// The words of this language alone, in one casting.
    pub fn cast(&self, lesson: &LessonId, cast: &[(RoleId, NameId)]) -> LessonTexts {
        LessonTexts {
            lesson: lesson.to_string(),
            layers: vec![self.bundle(cast).0],
        }
    }
}

/// The words of one lesson in one casting, with the reference language behind them.
#[derive(Default)]
pub struct LessonTexts {
    lesson: String,
    layers: Vec<Bundle>,
}

impl LessonTexts {
    /// Reads the words in each of `languages`, the wanted one first. A language without this
    /// lesson is passed over, unless it is the reference.
    pub fn load(
        files: &Files,
        languages: &[&str],
        lesson: &LessonId,
        cast: &[(RoleId, NameId)],
    ) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut layers = Vec::new();
        for language in languages {
            let (source, more) = LessonSource::load(files, language, lesson);
            if source.is_some() || *language == REFERENCE {
                problems.extend(more);
            }
            if let Some(source) = source {
                let (bundle, more) = source.bundle(cast);
                problems.extend(more);
                layers.push(bundle);
            }
        }
        let texts = Self {
            lesson: lesson.to_string(),
            layers,
        };
        (texts, problems)
    }

    /// Reads the words of items of several sets at once; a step is then called `<set>-<item>`. All
    /// sets share one casting.
    pub fn load_items(
        files: &Files,
        languages: &[&str],
        sets: &[LessonId],
        cast: &[(RoleId, NameId)],
    ) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut layers = Vec::new();
        for language in languages {
            let mut bundle = Bundle::new(language);
            let mut terms_added = false;
            for set in sets {
                let (source, more) = LessonSource::load(files, language, set);
                if source.is_some() || *language == REFERENCE {
                    problems.extend(more);
                }
                let Some(source) = source else { continue };
                if !terms_added {
                    let terms = source.terms.cast(cast);
                    problems.extend(bundle.add_source(&terms, &source.path));
                    terms_added = true;
                }
                problems.extend(bundle.add_parsed(&source.resource, &source.text, &source.path));
            }
            layers.push(bundle);
        }
        let texts = Self {
            lesson: String::new(),
            layers,
        };
        (texts, problems)
    }

    /// Reads the message of the lesson itself in each of `languages`; it stands before those of the
    /// steps and names no role.
    pub fn load_head(files: &Files, languages: &[&str], lesson: &LessonId) -> Self {
        let layers = languages
            .iter()
            .filter_map(|language| {
                let mut bundle = Bundle::new(language);
                let path = lesson_path(bundle.folder(), lesson);
                let text = ron_text::read_text(files, &path).ok()?;
                let end = text.find(&format!("\n{lesson}-")).unwrap_or(text.len());
                // What is wrong here is told when the lesson is opened.
                bundle.add_source(&text[..end], &path);
                Some(bundle)
            })
            .collect();
        Self {
            lesson: lesson.to_string(),
            layers,
        }
    }

    /// A text of the lesson itself; its title when `name` is empty.
    pub fn lesson(&self, name: &str) -> String {
        self.get(&key(&self.lesson, name))
    }

    /// A text of one step; its heading when `name` is empty.
    pub fn step(&self, step: &StepId, name: &str) -> String {
        self.get(&key(&self.message(step), name))
    }

    /// The message of a step.
    fn message(&self, step: &StepId) -> String {
        if self.lesson.is_empty() {
            step.to_string()
        } else {
            format!("{}-{step}", self.lesson)
        }
    }

    /// Whether the lesson has this text in some language.
    pub fn has_step(&self, step: &StepId, name: &str) -> bool {
        let key = key(&self.message(step), name);
        self.layers.iter().any(|layer| layer.has(&key))
    }

    fn get(&self, key: &str) -> String {
        self.layers
            .iter()
            .find_map(|layer| layer.format(key, &[]))
            .unwrap_or_else(|| key.to_owned())
    }

    /// A text of the wanted language alone, and what went wrong inside.
    pub fn strictly(&self, key: &str) -> Option<(String, Vec<String>)> {
        self.layers.first()?.format_strictly(key, &[])
    }
}

/// Key of a message or of its attribute.
pub fn key(message: &str, attribute: &str) -> String {
    if attribute.is_empty() {
        message.to_owned()
    } else {
        format!("{message}.{attribute}")
    }
}
