//! Every screen and every step of every lesson in a window: names, glyphs, settling, ids, and
//! pictures of the important states.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use egui_kittest::kittest::Queryable as _;
use second_look::app::App;
use second_look::cli::OpenOptions;
use second_look::content::{Catalog, StepBody};
use second_look::files::Files;
use second_look::look::Theme;
use second_look::screens::Route;
use support::{REFERENCE, SMALLEST, id_clashes, options, window};

const THEMES: [(Theme, &str); 3] = [
    (Theme::Light, "light"),
    (Theme::Dark, "dark"),
    (Theme::Contrast, "contrast"),
];

fn go(harness: &mut egui_kittest::Harness<'_, App>, key: &str) {
    let name = harness.state().texts().get(key);
    harness.get_by_label(&name).click();
    harness.run();
}

#[test]
fn every_screen_in_every_theme_and_size_is_sound() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (theme, theme_name) in THEMES {
        for (size, scale, language) in [
            (REFERENCE, 100, "en"),
            (REFERENCE, 100, "uk"),
            (SMALLEST, 200, "uk"),
        ] {
            let data = tempfile::tempdir().unwrap();
            let mut harness = window(
                size,
                Files::Embedded,
                OpenOptions {
                    theme: Some(theme),
                    text_scale: Some(scale),
                    language: Some(language.to_owned()),
                    ..options(data.path())
                },
            );
            for (route, key, name) in [
                (Route::Home, "menu-learn", "home"),
                (Route::Settings, "menu-settings", "settings"),
                (Route::About, "menu-about", "about"),
            ] {
                go(&mut harness, key);
                assert_eq!(harness.state().route(), route);
                assert_eq!(id_clashes(&harness), Vec::<String>::new());
                // The folder of the record differs on every machine.
                if route != Route::Settings {
                    let picture = format!("screens/{name}-{theme_name}-{scale}-{language}");
                    results.add(harness.try_snapshot(picture));
                }
            }
        }
    }
}

/// Walks one lesson with model answers, drawing every step and its feedback.
fn walk(options: OpenOptions, size: egui::Vec2, lesson: &str) -> usize {
    let mut harness = window(
        size,
        Files::Embedded,
        OpenOptions {
            lesson: Some(lesson.to_owned()),
            ..options
        },
    );
    let mut drawn = 0;
    loop {
        assert_eq!(harness.state().route(), Route::Lesson);
        assert_eq!(id_clashes(&harness), Vec::<String>::new(), "{lesson}");
        let Some(step) = harness.state().session().unwrap().step().cloned() else {
            break;
        };
        drawn += 1;
        if let StepBody::Activity(activity) = &step.body {
            let model = {
                let app = harness.state();
                let texts = app.lesson_texts().unwrap();
                activity.model_answer(&|name: &str| texts.step(&step.id, name))
            };
            harness.state_mut().set_attempt(model);
            harness.run();
            go(&mut harness, "lesson-check");
            assert!(
                harness
                    .state()
                    .session()
                    .unwrap()
                    .state()
                    .unwrap()
                    .grade
                    .is_some()
            );
            assert_eq!(
                id_clashes(&harness),
                Vec::<String>::new(),
                "{lesson} {}",
                step.id
            );
        }
        let total = harness.state().session().unwrap().lesson().steps.len();
        let last = drawn == total;
        go(
            &mut harness,
            if last { "lesson-finish" } else { "lesson-next" },
        );
    }
    let title = harness.state().texts().get("summary-title");
    harness.get_by_label(&title);
    drawn
}

#[test]
fn every_step_of_every_lesson_is_drawn_and_answered_in_every_language() {
    let (catalog, _) = Catalog::load(&Files::Embedded);
    for id in catalog.lessons() {
        let steps = catalog.lesson(id).0.unwrap().steps.len();
        for (language, size, scale, theme) in [
            ("en", REFERENCE, 100, Theme::Light),
            ("uk", REFERENCE, 100, Theme::Dark),
            ("uk", SMALLEST, 200, Theme::Contrast),
            ("en-x-pseudo", SMALLEST, 100, Theme::Light),
        ] {
            let data = tempfile::tempdir().unwrap();
            let options = OpenOptions {
                // Another casting in each run over a lesson.
                seed: Some(u64::from(scale) + size.x as u64),
                language: Some(language.to_owned()),
                text_scale: Some(scale),
                theme: Some(theme),
                ..options(data.path())
            };
            assert_eq!(
                walk(options, size, id.as_str()),
                steps,
                "{id} in {language}"
            );
        }
    }
}

#[test]
fn lessons_look_right_from_beginning_to_end() {
    let mut results = egui_kittest::SnapshotResults::new();
    let (catalog, _) = Catalog::load(&Files::Embedded);
    let id = catalog.lessons().next().unwrap();
    for (theme, name) in THEMES {
        let data = tempfile::tempdir().unwrap();
        let mut harness = window(
            REFERENCE,
            Files::Embedded,
            OpenOptions {
                lesson: Some(id.to_string()),
                theme: Some(theme),
                ..options(data.path())
            },
        );
        results.add(harness.try_snapshot(format!("lesson/page-{name}")));
        while harness.state().session().unwrap().step().is_some() {
            let answering = harness.state().session().unwrap().is_answering();
            go_any(
                &mut harness,
                if answering {
                    "lesson-skip"
                } else {
                    "lesson-next"
                },
            );
        }
        results.add(harness.try_snapshot(format!("lesson/summary-{name}")));
    }
}

fn go_any(harness: &mut egui_kittest::Harness<'_, App>, key: &str) {
    let texts = harness.state().texts();
    let (name, finish) = (texts.get(key), texts.get("lesson-finish"));
    if let Some(button) = harness.query_by_label(&name) {
        button.click();
    } else {
        harness.get_by_label(&finish).click();
    }
    harness.run();
}
