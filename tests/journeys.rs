//! What people do: a newcomer's first lesson by keyboard, coming back, changing the language in the
//! middle, a record that cannot be written.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use egui::Key;
use egui_kittest::kittest::Queryable as _;
use second_look::cli::OpenOptions;
use second_look::content::{Catalog, StepBody};
use second_look::files::Files;
use second_look::screens::Route;
use support::{REFERENCE, options, window};

/// A lesson with a headline judgement, and the position of its first one.
fn headline_lesson() -> (String, usize) {
    lesson_with("headline")
}

/// A lesson with an activity of this kind, and the position of its first one.
fn lesson_with(kind: &str) -> (String, usize) {
    let (catalog, _) = Catalog::load(&Files::Embedded);
    for id in catalog.lessons() {
        let lesson = catalog.lesson(id).0.unwrap();
        let is_meant = |body: &StepBody| match body {
            StepBody::Activity(activity) => activity.kind() == kind,
            StepBody::Page(_) => false,
        };
        if let Some(at) = lesson.steps.iter().position(|step| is_meant(&step.body)) {
            return (id.to_string(), at);
        }
    }
    panic!("no lesson has {kind}");
}

/// A window at the first activity of this kind, reached by keyboard, and its position.
fn window_at<'a>(
    kind: &str,
    data: &std::path::Path,
) -> (egui_kittest::Harness<'a, second_look::app::App>, usize) {
    let (lesson, at) = lesson_with(kind);
    let options = OpenOptions {
        lesson: Some(lesson),
        ..options(data)
    };
    let mut harness = window(REFERENCE, Files::Embedded, options);
    for _ in 0..at {
        harness.key_press_modifiers(egui::Modifiers::ALT, Key::ArrowRight);
        harness.run();
    }
    (harness, at)
}

#[test]
fn a_newcomer_judges_a_headline_by_keyboard_alone() {
    let data = tempfile::tempdir().unwrap();
    let (mut harness, at) = window_at("headline", data.path());
    // Enter does nothing before there is an answer.
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.state().session().unwrap().is_answering());
    harness.key_press(Key::Num2);
    harness.run();
    for _ in 0..3 {
        harness.key_press(Key::ArrowRight);
        harness.run();
    }
    harness.key_press(Key::Enter);
    harness.run();
    let session = harness.state().session().unwrap();
    assert!(session.state().unwrap().grade.is_some());
    let attempt = session.state().unwrap().attempt.as_ref().unwrap();
    assert_eq!(attempt.confidence(), Some(80));
    let decides = harness.state().texts().get("feedback-decides");
    harness.get_by_label(&decides);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(
        harness.state().session().unwrap().position(),
        second_look::learning::Position::Step(at + 1)
    );
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().route(), Route::Home);
}

#[test]
fn what_was_answered_is_there_after_the_program_is_killed() {
    let (lesson, at) = headline_lesson();
    let data = tempfile::tempdir().unwrap();
    let open = |lesson: Option<String>| {
        window(
            REFERENCE,
            Files::Embedded,
            OpenOptions {
                lesson,
                ..options(data.path())
            },
        )
    };
    let mut harness = open(Some(lesson.clone()));
    for _ in 0..at {
        harness.key_press_modifiers(egui::Modifiers::ALT, Key::ArrowRight);
        harness.run();
    }
    for key in [Key::Num1, Key::ArrowRight, Key::Enter] {
        harness.key_press(key);
        harness.run();
    }
    let before = harness.state().session().unwrap().state().unwrap().clone();
    let seed = harness.state().session().unwrap().seed();
    assert!(before.grade.is_some());
    // A draft of the next exercise counts too, and so does where the learner is.
    harness.state_mut().flush();
    // The window is never closed: nothing of the program's end runs.
    std::mem::forget(harness);

    let harness = open(None);
    assert_eq!(harness.state().route(), Route::Lesson);
    let session = harness.state().session().unwrap();
    assert_eq!(session.lesson().id.as_str(), lesson);
    assert_eq!(session.seed(), seed);
    assert_eq!(
        session.position(),
        second_look::learning::Position::Step(at)
    );
    assert_eq!(session.state().unwrap(), &before);
}

#[test]
fn the_language_changes_in_the_middle_of_a_lesson_and_nothing_is_lost() {
    let data = tempfile::tempdir().unwrap();
    let (mut harness, at) = window_at("headline", data.path());
    for key in [Key::Num1, Key::ArrowRight] {
        harness.key_press(key);
        harness.run();
    }
    let before = harness.state().session().unwrap().state().unwrap().clone();
    harness.get_by_label("English").click();
    harness.run();
    harness.get_by_label("Українська").click();
    harness.run();
    assert_eq!(harness.state().texts().language(), "uk");
    let session = harness.state().session().unwrap();
    assert_eq!(session.state().unwrap(), &before);
    assert_eq!(
        session.position(),
        second_look::learning::Position::Step(at)
    );
    let check = harness.state().texts().get("lesson-check");
    harness.get_by_label(&check).click();
    harness.run();
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
}

#[test]
fn seeing_it_differently_shows_the_reasoning_and_is_noted() {
    let data = tempfile::tempdir().unwrap();
    let (mut harness, _) = window_at("headline", data.path());
    for key in [Key::Num1, Key::ArrowRight, Key::Enter] {
        harness.key_press(key);
        harness.run();
    }
    let text = |harness: &egui_kittest::Harness<'_, second_look::app::App>, key: &str| {
        harness.state().texts().get(key)
    };
    let name = text(&harness, "lesson-differently");
    harness.get_by_label(&name).click();
    harness.run();
    let still = text(&harness, "differently-still");
    // The dialog may scroll; a screen reader presses what lies below its edge too.
    harness.get_by_label(&still).click_accesskit();
    harness.run();
    harness.get_by_label_contains(&text(&harness, "differently-noted"));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(
        harness
            .query_by_label(&text(&harness, "differently-reasoning"))
            .is_none()
    );
    // Still in the lesson: Escape closed the dialog only.
    assert_eq!(harness.state().route(), Route::Lesson);
}

#[test]
fn a_record_that_cannot_be_kept_is_told_and_the_lesson_goes_on() {
    let (lesson, _) = headline_lesson();
    let folder = tempfile::tempdir().unwrap();
    // A file where the folder should be: nobody can write there, not even an administrator.
    let place = folder.path().join("not-a-folder");
    std::fs::write(&place, "x").unwrap();
    let mut harness = window(
        REFERENCE,
        Files::Embedded,
        OpenOptions {
            lesson: Some(lesson),
            ..options(&place)
        },
    );
    assert_eq!(
        harness.state().notices().len(),
        1,
        "{:?}",
        harness.state().notices()
    );
    let close = harness.state().texts().get("notice-close");
    harness.get_by_label(&close).click();
    harness.run();
    assert!(harness.state().notices().is_empty());
    let next = harness.state().texts().get("lesson-next");
    harness.get_by_label(&next).click();
    harness.run();
    assert_eq!(
        harness.state().session().unwrap().position(),
        second_look::learning::Position::Step(1)
    );
}

#[test]
fn an_unknown_lesson_is_told_at_home() {
    let data = tempfile::tempdir().unwrap();
    let harness = window(
        REFERENCE,
        Files::Embedded,
        OpenOptions {
            lesson: Some("no-such-lesson".to_owned()),
            ..options(data.path())
        },
    );
    assert_eq!(harness.state().route(), Route::Home);
    assert!(harness.state().notices()[0].contains("no-such-lesson"));
}

#[test]
fn an_empty_content_folder_is_told_and_nothing_breaks() {
    let (content, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::create_dir(content.path().join("lessons")).unwrap();
    let harness = window(
        REFERENCE,
        Files::Folder(content.path().to_owned()),
        options(data.path()),
    );
    let title = harness.state().texts().get("home-nothing-title");
    harness.get_by_label(&title);
}

#[test]
fn an_idle_window_asks_for_no_frame() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    harness.run();
    let delay = harness
        .output()
        .viewport_output
        .values()
        .map(|viewport| viewport.repaint_delay)
        .min()
        .unwrap();
    assert!(delay > std::time::Duration::from_mins(1), "{delay:?}");
}

#[test]
fn the_keyboard_changes_the_size_of_text_and_it_is_kept() {
    let data = tempfile::tempdir().unwrap();
    let open = || {
        let options = OpenOptions {
            text_scale: None,
            ..options(data.path())
        };
        window(REFERENCE, Files::Embedded, options)
    };
    let mut harness = open();
    for _ in 0..2 {
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Plus);
        harness.run();
    }
    let scale = |harness: &egui_kittest::Harness<'_, second_look::app::App>| {
        harness.state().look().text_scale
    };
    assert!((scale(&harness) - 1.5).abs() < 0.01);
    harness.state_mut().flush();
    drop(harness);
    let mut harness = open();
    assert!((scale(&harness) - 1.5).abs() < 0.01);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Num0);
    harness.run();
    assert!((scale(&harness) - 1.0).abs() < 0.01);
}

#[test]
fn a_passage_is_marked_by_keyboard_alone() {
    let data = tempfile::tempdir().unwrap();
    let (mut harness, _) = window_at("highlight", data.path());
    let passage = harness.state().texts().get("highlight-passage");
    for _ in 0..40 {
        if harness.get_by_label(&passage).is_focused() {
            break;
        }
        harness.key_press(Key::Tab);
        harness.run();
    }
    assert!(
        harness.get_by_label(&passage).is_focused(),
        "not reached by Tab"
    );
    harness.key_press(Key::ArrowRight);
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::ArrowRight);
    harness.run();
    harness.key_press(Key::Num1);
    harness.run();
    assert!(harness.state().session().unwrap().can_answer());
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(!harness.state().session().unwrap().can_answer());
    harness.key_press(Key::Num1);
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
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
}

/// Presses Tab until the control with this name has the focus.
fn tab_to(harness: &mut egui_kittest::Harness<'_, second_look::app::App>, name: &str) {
    for _ in 0..40 {
        harness.key_press(Key::Tab);
        harness.run();
        if harness.get_by_label(name).is_focused() {
            return;
        }
    }
    panic!("{name} is not reached by Tab");
}

#[test]
fn every_screen_is_reached_and_used_by_keyboard_alone() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    for (key, route) in [
        ("menu-settings", Route::Settings),
        ("menu-about", Route::About),
        ("menu-learn", Route::Home),
        ("menu-settings", Route::Settings),
    ] {
        let name = harness.state().texts().get(key);
        tab_to(&mut harness, &name);
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().route(), route);
    }
    let dark = harness.state().texts().get("settings-theme-dark");
    tab_to(&mut harness, &dark);
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().look().theme, second_look::look::Theme::Dark);
    let learn = harness.state().texts().get("menu-learn");
    tab_to(&mut harness, &learn);
    harness.key_press(Key::Enter);
    harness.run();
    let start = harness.state().texts().get("home-start");
    tab_to(&mut harness, &start);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().route(), Route::Lesson);
}

/// Judges the card on screen: relies or holds back, 80 % sure, then the main key.
fn judge(harness: &mut egui_kittest::Harness<'_, second_look::app::App>, call: Key) {
    harness.key_press(call);
    harness.run();
    for _ in 0..3 {
        harness.key_press(Key::ArrowRight);
        harness.run();
    }
    harness.key_press(Key::Enter);
    harness.run();
}

fn press(harness: &mut egui_kittest::Harness<'_, second_look::app::App>, key: &str) {
    let label = harness.state().texts().get(key);
    harness
        .get_by_role_and_label(egui::accesskit::Role::Button, &label)
        .click();
    harness.run();
}

#[test]
fn a_check_takes_24_answers_without_feedback_and_then_says_three_things_apart() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    press(&mut harness, "menu-practise");
    press(&mut harness, "practise-check-begin");
    let decides = harness.state().texts().get("feedback-decides");
    for idx in 0..24 {
        assert_eq!(
            harness.state().session().unwrap().position(),
            second_look::learning::Position::Step(idx)
        );
        assert!(harness.query_by_label(&decides).is_none(), "no feedback");
        let session = harness.state().session().unwrap();
        let StepBody::Activity(activity) = &session.step().unwrap().body else {
            panic!("an item is an activity");
        };
        let is_sound = activity.judged().sound == 1;
        // Mostly right, with a mistake of each kind now and then.
        let relies = is_sound != (idx % 6 == 5);
        judge(&mut harness, if relies { Key::Num1 } else { Key::Num2 });
    }
    if let Some(folder) = std::env::var_os("SECOND_LOOK_PICTURES") {
        let file = std::path::Path::new(&folder).join("check-end.png");
        harness.render().unwrap().save(file).unwrap();
    }
    for key in [
        "round-figure-apart",
        "round-figure-leaning",
        "round-figure-sure",
    ] {
        harness.get_by_label(&harness.state().texts().get(key));
    }
    press(&mut harness, "round-see-why");
    harness.get_by_label(&decides);
}

#[test]
fn a_check_goes_on_where_it_was_left_with_the_same_cards() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    press(&mut harness, "menu-practise");
    press(&mut harness, "practise-check-begin");
    for _ in 0..5 {
        judge(&mut harness, Key::Num1);
    }
    let steps = |harness: &egui_kittest::Harness<'_, second_look::app::App>| {
        let session = harness.state().session().unwrap();
        let ids: Vec<String> = session
            .lesson()
            .steps
            .iter()
            .map(|s| s.id.to_string())
            .collect();
        (session.seed(), ids)
    };
    let before = steps(&harness);
    harness.state_mut().flush();
    std::mem::forget(harness);

    let again = OpenOptions {
        seed: Some(99),
        ..options(data.path())
    };
    let mut harness = window(REFERENCE, Files::Embedded, again);
    settle(&mut harness);
    press(&mut harness, "menu-practise");
    press(&mut harness, "practise-check-continue");
    assert_eq!(steps(&harness), before);
    assert_eq!(
        harness.state().session().unwrap().position(),
        second_look::learning::Position::Step(5)
    );
}

/// Lets the record's thread answer.
fn settle(harness: &mut egui_kittest::Harness<'_, second_look::app::App>) {
    harness.state_mut().flush();
    harness.state_mut().poll();
    harness.run();
}

#[test]
fn practice_gives_the_reason_after_each_card_and_deals_eight() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    press(&mut harness, "menu-practise");
    press(&mut harness, "practise-practice-begin");
    let decides = harness.state().texts().get("feedback-decides");
    for _ in 0..8 {
        judge(&mut harness, Key::Num2);
        harness.get_by_label(&decides);
        harness.key_press(Key::Enter);
        harness.run();
    }
    let session = harness.state().session().unwrap();
    assert_eq!(session.position(), second_look::learning::Position::Summary);
    let items: std::collections::BTreeSet<String> = session
        .lesson()
        .steps
        .iter()
        .map(|s| s.id.to_string())
        .collect();
    assert_eq!(items.len(), 8);
    let done = harness.state().texts().get("round-practice-done");
    harness.get_by_label(&done);
}

#[test]
fn a_card_kept_in_the_notebook_comes_back_with_its_reasons() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    press(&mut harness, "menu-practise");
    press(&mut harness, "practise-practice-begin");
    judge(&mut harness, Key::Num2);
    let kept = harness
        .state()
        .session()
        .unwrap()
        .step()
        .unwrap()
        .id
        .clone();
    press(&mut harness, "round-keep");
    harness.get_by_label(&harness.state().texts().get("round-let-go"));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().route(), Route::Practise);
    press(&mut harness, "practise-notebook");
    press(&mut harness, "notebook-open");
    assert_eq!(harness.state().session().unwrap().step().unwrap().id, kept);
    let decides = harness.state().texts().get("feedback-decides");
    harness.get_by_label(&decides);
    press(&mut harness, "round-to-notebook");
    assert_eq!(harness.state().route(), Route::Notebook);
}

/// Presses a button wherever it is on the page.
fn tap(harness: &mut egui_kittest::Harness<'_, second_look::app::App>, key: &str) {
    let label = harness.state().texts().get(key);
    harness
        .get_by_role_and_label(egui::accesskit::Role::Button, &label)
        .click_accesskit();
    harness.run();
}

/// Files of the folder `exports` in the record's folder, by their ending.
fn exports(data: &std::path::Path, end: &str) -> Vec<std::path::PathBuf> {
    let Ok(folder) = std::fs::read_dir(data.join("exports")) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = folder
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == end))
        .collect();
    paths.sort();
    paths
}

#[test]
fn somebody_takes_their_record_home_and_leaves_nothing_behind() {
    let (library, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut harness = window(REFERENCE, Files::Embedded, options(library.path()));
    tap(&mut harness, "menu-practise");
    tap(&mut harness, "practise-practice-begin");
    judge(&mut harness, Key::Num1);
    harness.key_press(Key::Escape);
    harness.run();
    tap(&mut harness, "practise-own-data");
    tap(&mut harness, "own-data-export-button");
    settle(&mut harness);
    assert!(says(&harness, "Saved here"));
    let json = exports(library.path(), "json");
    assert_eq!((json.len(), exports(library.path(), "csv").len()), (1, 1));

    tap(&mut harness, "own-data-certificate-figures");
    let pdf = exports(library.path(), "pdf");
    assert!(std::fs::read(&pdf[0]).unwrap().starts_with(b"%PDF"));

    // At home the record is taken over, and practice goes on from there.
    let mut at_home = window(REFERENCE, Files::Embedded, options(home.path()));
    tap(&mut at_home, "menu-practise");
    tap(&mut at_home, "practise-own-data");
    at_home.state_mut().import_from(&json[0]);
    settle(&mut at_home);
    settle(&mut at_home);
    assert_eq!(at_home.state().n_judged(), 1);
    // A file that is none is told, and nothing changes.
    at_home.state_mut().import_from(&pdf[0]);
    settle(&mut at_home);
    assert_eq!(at_home.state().n_judged(), 1);

    // In the library everything is erased, with a proof on screen.
    tap(&mut harness, "own-data-erase-button");
    tap(&mut harness, "own-data-erase-now");
    settle(&mut harness);
    assert_eq!(harness.state().n_judged(), 0);
    assert!(says(&harness, "Nothing is left"));
}

/// Whether some text on screen, or spoken, contains these words.
fn says(harness: &egui_kittest::Harness<'_, second_look::app::App>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn a_plan_is_made_by_keyboard_kept_and_saved_as_a_calendar() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    tap(&mut harness, "menu-practise");
    tap(&mut harness, "practise-plan-make");
    let field = harness.state().texts().get("plan-date");
    harness
        .get_by_role_and_label(egui::accesskit::Role::TextInput, &field)
        .focus();
    harness.run();
    harness.event(egui::Event::Text("2020-01-05".to_owned()));
    harness.run();
    tap(&mut harness, "plan-make");
    // A day that is over is told, not planned for.
    let past = harness.state().texts().get("plan-past");
    harness.get_by_label(&past);
    harness.state_mut().set_election_in(24);
    harness.run();
    tap(&mut harness, "plan-save");
    let saved = exports(data.path(), "ics");
    let text = std::fs::read_to_string(&saved[0]).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR") && text.contains("BEGIN:VEVENT"));
    tap(&mut harness, "plan-end");
    harness.get_by_label(&harness.state().texts().get("plan-when"));
}

#[test]
fn two_people_of_one_computer_have_their_own_record() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = window(REFERENCE, Files::Embedded, options(data.path()));
    tap(&mut harness, "menu-practise");
    tap(&mut harness, "practise-practice-begin");
    judge(&mut harness, Key::Num1);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().n_judged(), 1);
    tap(&mut harness, "practise-own-data");
    let field = harness.state().texts().get("own-data-who-name");
    harness
        .get_by_role_and_label(egui::accesskit::Role::TextInput, &field)
        .focus();
    harness.run();
    harness.event(egui::Event::Text("Соломія".to_owned()));
    harness.run();
    tap(&mut harness, "own-data-who-add");
    settle(&mut harness);
    assert_eq!(harness.state().n_judged(), 0);
    harness.get_by_label("Соломія");
    let first = harness.state().texts().get("own-data-who-first");
    harness.get_by_label(&first).click_accesskit();
    harness.run();
    settle(&mut harness);
    assert_eq!(harness.state().n_judged(), 1);
}
