//! All words: the languages agree, and every character can be drawn by the bundled fonts.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use egui_kittest::Harness;
use second_look::files::Files;
use second_look::i18n::{Texts, locale};
use second_look::look::{self, LookSettings, Tokens, Type};
use second_look::storage::Notice;

#[test]
fn every_character_can_be_drawn_by_the_bundled_fonts() {
    let mut characters = BTreeSet::new();
    for path in Files::Embedded.list("locales") {
        let text = String::from_utf8(Files::Embedded.read(&path).unwrap().into_owned()).unwrap();
        characters.extend(text.chars().filter(|c| !c.is_control()));
    }
    for easy_reading in [false, true] {
        let settings = LookSettings {
            easy_reading,
            ..LookSettings::default()
        };
        let mut harness = Harness::builder().build_ui(move |ui| look::install(ui.ctx(), &settings));
        harness.run();
        let tokens = Tokens::new(&settings);
        for style in [
            Type::Body,
            Type::Strong,
            Type::H1,
            Type::Read,
            Type::Headline,
            Type::Mono,
        ] {
            let font = tokens.font(style);
            let missing: String = characters
                .iter()
                .filter(|c| !harness.ctx.fonts_mut(|fonts| fonts.has_glyph(&font, **c)))
                .collect();
            assert!(missing.is_empty(), "{style:?} lacks {missing:?}");
        }
    }
}

#[test]
fn every_key_in_the_source_has_words_in_every_language() {
    // Keys are literals such as "lesson-next"; what is built from ids is covered by drawing
    // everything in `tests/screens.rs`.
    let prefixes = [
        "menu-",
        "strand-",
        "home-",
        "lesson-",
        "differently-",
        "source-line",
        "summary-",
        "settings-",
        "about-",
        "content-",
        "notice-",
        "cli-",
        "format-",
        "feedback-",
        "headline-",
        "choice-",
        "highlight-",
        "sorting-",
        "scenario-",
        "document-",
        "record-",
        "judgement-",
        "method-",
    ];
    let mut keys = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("tests.rs") && path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                for literal in text.split('"').skip(1).step_by(2) {
                    if second_look::ids::is_kebab_case(literal)
                        && prefixes.iter().any(|prefix| literal.starts_with(prefix))
                    {
                        keys.insert(literal.to_owned());
                    }
                }
            }
        }
    }
    // Names of widgets, files and events that look like keys and are none.
    for other in [
        "lesson-bar",
        "lesson-actions",
        "choice-options",
        "highlight-desk",
        "sorting-selected",
        "record-damaged-",
        "record-before-update-v",
        "document-desk",
        "record-writer",
        "scenario-arrived",
        "sorting-desk",
        "sorting-row",
    ] {
        keys.remove(other);
    }
    assert!(keys.len() > 100, "{}", keys.len());
    let (locales, _) = locale::load(&Files::Embedded);
    let mut missing = Vec::new();
    for locale in &locales {
        let (texts, _) = Texts::load(&Files::Embedded, &locale.id);
        for key in &keys {
            if !texts.has(key) {
                missing.push(format!("{}: {key}", locale.id));
            }
        }
        for key in Notice::KEYS {
            assert!(texts.has(key), "{}: {key}", locale.id);
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_pseudo_language_is_longer_and_complete() {
    let (english, _) = Texts::load(&Files::Embedded, "en");
    let (pseudo, _) = Texts::load(&Files::Embedded, locale::PSEUDO);
    let (short, long) = (english.get("about-what"), pseudo.get("about-what"));
    let growth = long.chars().count() as f32 / short.chars().count() as f32;
    assert!((1.3..1.5).contains(&growth), "{growth}");
    assert!(!long.contains(" the "), "{long}");
}
