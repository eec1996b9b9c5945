//! The screens of practice in every theme, size and language, with answers of six weeks behind them.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use second_look::app::App;
use second_look::cli::OpenOptions;
use second_look::files::Files;
use second_look::look::Theme;
use second_look::screens::Route;
use second_look::storage::UtcMillis;
use support::{REFERENCE, SMALLEST, fill_record, id_clashes, options, window};

fn press(harness: &mut Harness<'_, App>, key: &str) {
    let name = harness.state().texts().get(key);
    harness
        .get_by_role_and_label(egui::accesskit::Role::Button, &name)
        .click_accesskit();
    harness.run();
}

fn look(harness: &mut Harness<'_, App>, name: &str) {
    assert_eq!(id_clashes(harness), Vec::<String>::new(), "{name}");
    if let Some(folder) = std::env::var_os("SECOND_LOOK_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.png"));
        harness.render().unwrap().save(path).unwrap();
    }
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    i64::try_from(since.unwrap().as_millis()).unwrap()
}

/// Lets the record's thread answer.
fn settle(harness: &mut Harness<'_, App>) {
    harness.state_mut().flush();
    harness.state_mut().poll();
    harness.run();
}

#[test]
fn every_screen_of_practice_is_sound_in_every_look() {
    for (theme, size, scale, language) in [
        (Theme::Light, REFERENCE, 100, "en"),
        (Theme::Dark, REFERENCE, 100, "uk"),
        (Theme::Contrast, REFERENCE, 150, "en"),
        (Theme::Light, SMALLEST, 200, "uk"),
        (Theme::Contrast, SMALLEST, 200, "en-x-pseudo"),
    ] {
        let data = tempfile::tempdir().unwrap();
        // Six weeks with five answers a day.
        let day = 86_400_000;
        fill_record(data.path(), 210, UtcMillis(now() - 42 * day), day / 5);
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
        settle(&mut harness);
        let of = |name: &str| format!("practice-{name}-{theme:?}-{scale}-{language}");
        press(&mut harness, "menu-practise");
        assert_eq!(harness.state().route(), Route::Practise);
        look(&mut harness, &of("hub"));
        press(&mut harness, "menu-judgement");
        look(&mut harness, &of("judgement"));
        press(&mut harness, "menu-practise");
        press(&mut harness, "practise-plan-make");
        look(&mut harness, &of("plan-empty"));
        harness.state_mut().set_election_in(24);
        harness.run();
        look(&mut harness, &of("plan"));
        press(&mut harness, "menu-practise");
        press(&mut harness, "practise-own-data");
        look(&mut harness, &of("own-data"));
        press(&mut harness, "menu-practise");
        press(&mut harness, "practise-method");
        look(&mut harness, &of("method"));
        press(&mut harness, "menu-practise");
        press(&mut harness, "practise-practice-begin");
        look(&mut harness, &of("card"));
        harness.key_press(egui::Key::Num2);
        harness.run();
        harness.key_press(egui::Key::ArrowRight);
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Enter);
        harness.run();
        look(&mut harness, &of("feedback"));
        press(&mut harness, "round-keep");
        harness.key_press(egui::Key::Escape);
        harness.run();
        press(&mut harness, "practise-notebook");
        look(&mut harness, &of("notebook"));
    }
}
