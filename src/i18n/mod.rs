//! Texts: key and values in, words out, in the person's language, with the reference behind it.
//!
//! `locales/<lang>/` holds `manifest.ron`, the words of the interface (`*.ftl`, `activities/*.ftl`),
//! the invented names (`world.ftl`) and one file a lesson (`lessons/<id>.ftl`). A message that a
//! language lacks comes from the reference language, and one that both lack shows its key.

mod bundle;
pub mod check;
mod format;
mod lesson_texts;
pub mod locale;
pub mod markup;
mod pseudo;
pub mod terms;

use std::rc::Rc;

use bundle::Bundle;
pub use bundle::{interface_paths, syntax_problems};
pub use format::Date;
pub use lesson_texts::{LessonSource, LessonTexts, key, lesson_path};
pub use locale::{Direction, Locale};

use crate::files::Files;
use crate::problem::Problem;

/// A value for a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A word or sentence.
    Text(String),
    /// A number, written in the language's own form.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// All words of the interface in one language, with the reference language behind it.
///
/// The default has no words at all and answers each key with itself.
#[derive(Default)]
pub struct Texts {
    files: Option<Files>,
    locales: Vec<Locale>,
    /// The current language first, then the reference.
    layers: Vec<Rc<Bundle>>,
}

impl Texts {
    /// Reads the words of the interface in `language`, or in the reference language when there is
    /// no such language.
    ///
    /// Problems never stop it: what can be read is there.
    pub fn load(files: &Files, language: &str) -> (Self, Vec<Problem>) {
        let (locales, mut problems) = locale::load(files);
        let mut texts = Self {
            files: Some(files.clone()),
            locales,
            layers: Vec::new(),
        };
        problems.extend(texts.set_language(language));
        (texts, problems)
    }

    /// Changes to another language; an unknown one is the reference language.
    pub fn set_language(&mut self, language: &str) -> Vec<Problem> {
        let Some(files) = &self.files else {
            return Vec::new();
        };
        let known = language == locale::PSEUDO || self.locales.iter().any(|l| l.id == language);
        let language = if known { language } else { locale::REFERENCE };
        let mut problems = Vec::new();
        let mut layers = Vec::new();
        for id in [language, locale::REFERENCE] {
            if layers.iter().any(|layer: &Rc<Bundle>| layer.id() == id) {
                continue;
            }
            let old = self.layers.iter().find(|layer| layer.id() == id);
            layers.push(old.cloned().unwrap_or_else(|| {
                let (bundle, more) = Bundle::interface(files, id);
                problems.extend(more);
                Rc::new(bundle)
            }));
        }
        self.layers = layers;
        problems
    }

    /// Id of the current language.
    pub fn language(&self) -> &str {
        self.layers
            .first()
            .map_or(locale::REFERENCE, |layer| layer.id())
    }

    /// All languages, the reference language first.
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// Words for `key`, which is `message` or `message.attribute`.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// Words for `key` with values.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.layers
            .iter()
            .find_map(|layer| layer.format(key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether some language has words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.layers.iter().any(|layer| layer.has(key))
    }

    /// A number in the language's own form, with up to `decimals` decimals.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        format::number(self.number_language(), number, decimals)
    }

    /// A share, `0.0..=1.0`, as a whole percentage in the language's own form.
    pub fn percent(&self, share: f64) -> String {
        self.with(
            "format-percent",
            &[("number", (share * 100.0).round().into())],
        )
    }

    /// A date in the language's own long form, such as "22 November 2026".
    pub fn date(&self, date: Date) -> String {
        format::date(self.number_language(), date)
    }

    /// Month and year of a date in the language's form.
    pub fn month(&self, date: Date) -> String {
        format::month(self.number_language(), date)
    }

    /// Day of the week of a date, shortened.
    pub fn weekday(&self, date: Date) -> String {
        format::weekday(self.number_language(), date)
    }

    /// The texts of one lesson in the current language with its reference behind it.
    pub fn lesson(
        &self,
        lesson: &crate::ids::LessonId,
        cast: &[(crate::ids::RoleId, crate::ids::NameId)],
    ) -> (LessonTexts, Vec<Problem>) {
        match &self.files {
            Some(files) => {
                let languages: Vec<&str> = self.layers.iter().map(|layer| layer.id()).collect();
                LessonTexts::load(files, &languages, lesson, cast)
            }
            None => (LessonTexts::default(), Vec::new()),
        }
    }

    /// Words of items of several sets at once. See [`LessonTexts::load_items`].
    pub fn items(
        &self,
        sets: &[crate::ids::LessonId],
        cast: &[(crate::ids::RoleId, crate::ids::NameId)],
    ) -> (LessonTexts, Vec<Problem>) {
        match &self.files {
            Some(files) => {
                let languages: Vec<&str> = self.layers.iter().map(|layer| layer.id()).collect();
                LessonTexts::load_items(files, &languages, sets, cast)
            }
            None => (LessonTexts::default(), Vec::new()),
        }
    }

    /// The texts of a lesson itself, such as its title, without reading its steps.
    pub fn lesson_head(&self, lesson: &crate::ids::LessonId) -> LessonTexts {
        match &self.files {
            Some(files) => {
                let languages: Vec<&str> = self.layers.iter().map(|layer| layer.id()).collect();
                LessonTexts::load_head(files, &languages, lesson)
            }
            None => LessonTexts::default(),
        }
    }

    fn number_language(&self) -> &str {
        match self.language() {
            locale::PSEUDO => locale::REFERENCE,
            language => language,
        }
    }

    /// What a problem says, in words: what is wrong, and how to mend it.
    pub fn problem(&self, problem: &Problem) -> (String, String) {
        let args: Vec<(&str, Arg)> = problem
            .args
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value.clone())))
            .collect();
        (
            self.with(problem.key, &args),
            self.with(&format!("{}.mend", problem.key), &args),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_dates_and_shares_follow_the_language() {
        let (mut texts, problems) = Texts::load(&Files::Embedded, "en");
        assert!(problems.is_empty(), "{problems:?}");
        let day = Date {
            year: 2026,
            month: 11,
            day: 22,
        };
        assert_eq!(texts.number(4812.5, 1), "4,812.5");
        assert_eq!(texts.percent(0.8), "80%");
        assert_eq!(texts.date(day), "November 22, 2026");
        texts.set_language("uk");
        assert_eq!(texts.number(4812.5, 1), "4\u{a0}812,5");
        assert_eq!(texts.percent(0.8), "80\u{a0}%");
        assert_eq!(texts.date(day), "22 листопада 2026\u{202f}р.");
    }

    #[test]
    fn an_unknown_language_or_key_still_shows_something() {
        let (texts, _) = Texts::load(&Files::Embedded, "xx");
        assert_eq!(texts.language(), "en");
        assert_eq!(texts.get("no-such-key"), "no-such-key");
        assert_eq!(Texts::default().get("some-key"), "some-key");
    }
}
