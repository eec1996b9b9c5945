//! Languages: their manifests, and which one a person gets.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use serde::Deserialize;

use crate::files::Files;
use crate::problem::Problem;
use crate::ron_text;

/// Id of the generated pseudo-language for layout tests: accents, 40 % longer.
pub const PSEUDO: &str = "en-x-pseudo";

/// The language that has every text.
pub const REFERENCE: &str = "en";

/// One language: `locales/<id>/manifest.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locale {
    /// BCP 47 tag; also the name of its folder.
    pub id: String,
    /// The language's own name for itself.
    pub name: String,
    /// Direction of writing.
    pub direction: Direction,
}

/// Direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Direction {
    /// Latin, Cyrillic, Greek, …
    LeftToRight,
    /// Arabic, Hebrew, …; not yet drawn.
    RightToLeft,
}

/// Reads the manifests of all languages, the reference language first, then by id.
///
/// A language whose manifest cannot be read is left out and reported.
pub fn load(files: &Files) -> (Vec<Locale>, Vec<Problem>) {
    let mut locales = Vec::new();
    let mut problems = Vec::new();
    for folder in files.folders("locales") {
        let path = format!("locales/{folder}/manifest.ron");
        match ron_text::read::<Locale>(files, &path) {
            Ok(locale) if locale.id == folder => locales.push(locale),
            Ok(locale) => problems.push(
                Problem::in_file(path, "problem-locale-id")
                    .arg("id", locale.id)
                    .arg("folder", folder),
            ),
            Err(problem) => problems.push(problem),
        }
    }
    locales.sort_by_key(|locale| (locale.id != REFERENCE, locale.id.clone()));
    (locales, problems)
}

/// The best of `available` for what the system or the person asks for, most wanted first.
pub fn negotiate<'a>(requested: &[String], available: &'a [Locale]) -> Option<&'a Locale> {
    let requested: Vec<LanguageIdentifier> = requested
        .iter()
        // Systems write `uk_UA.UTF-8`; what follows the dot or at sign is no language.
        .map(|tag| {
            tag.split(['.', '@'])
                .next()
                .unwrap_or_default()
                .replace('_', "-")
        })
        .filter_map(|tag| tag.parse().ok())
        .collect();
    let ids: Vec<LanguageIdentifier> = available
        .iter()
        .map(|locale| locale.id.parse().unwrap_or_default())
        .collect();
    let best = *negotiate_languages(&requested, &ids, None, NegotiationStrategy::Lookup).first()?;
    let at = ids.iter().position(|id| id == best)?;
    available.get(at)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn locales() -> Vec<Locale> {
        ["en", "uk"]
            .map(|id| Locale {
                id: id.to_owned(),
                name: id.to_owned(),
                direction: Direction::LeftToRight,
            })
            .to_vec()
    }

    #[test]
    fn the_system_language_finds_its_locale() {
        for (asked, found) in [
            (&["uk_UA.UTF-8"][..], Some("uk")),
            (&["uk-UA", "en"], Some("uk")),
            (&["de", "uk"], Some("uk")),
            (&["en_GB"], Some("en")),
            (&["ja"], None),
            (&["C"], None),
            (&[], None),
        ] {
            let asked: Vec<String> = asked.iter().map(ToString::to_string).collect();
            let locales = locales();
            let best = negotiate(&asked, &locales).map(|locale| locale.id.as_str());
            assert_eq!(best, found, "{asked:?}");
        }
    }

    #[test]
    fn every_shipped_manifest_is_sound() {
        let (locales, problems) = load(&Files::Embedded);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(locales.first().unwrap().id, REFERENCE);
    }
}
