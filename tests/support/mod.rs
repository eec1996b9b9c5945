//! Test windows of the whole program; repeats the few lines of `look::harness`, which integration
//! tests cannot see.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Vec2;
use egui_kittest::{Harness, SnapshotOptions};
use second_look::app::App;
use second_look::cli::OpenOptions;
use second_look::content::{Bank, Catalog};
use second_look::files::Files;
use second_look::ids::LessonId;
use second_look::look::Theme;
use second_look::practice::Purpose;
use second_look::storage::{
    Attempt, AttemptId, Entry, Event, Place, ProfileId, Run, RunId, Store, StoreOptions, UtcMillis,
};

/// The reference window of the design.
pub const REFERENCE: Vec2 = Vec2::new(1366.0, 768.0);
/// The smallest window of the design.
pub const SMALLEST: Vec2 = Vec2::new(1024.0, 640.0);

/// Options of a window whose record lies in `data`: light, 100 %, English, still.
pub fn options(data: &Path) -> OpenOptions {
    OpenOptions {
        language: Some("en".to_owned()),
        data: Some(data.to_owned()),
        theme: Some(Theme::Light),
        text_scale: Some(100),
        reduced_motion: true,
        seed: Some(5),
        ..OpenOptions::default()
    }
}

/// A window of the program.
pub fn window<'a>(size: Vec2, files: Files, options: OpenOptions) -> Harness<'a, App> {
    let theme = match options.theme {
        Some(Theme::Dark) => egui::Theme::Dark,
        _ => egui::Theme::Light,
    };
    let mut app: Option<App> = None;
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_options(SnapshotOptions::new().threshold(1.0).max_failed_pixels(40))
        .wgpu()
        .build_eframe(move |creation| {
            app.take()
                .unwrap_or_else(|| App::new(&creation.egui_ctx, files.clone(), options.clone()))
        });
    harness.run();
    harness
}

/// Texts of egui's own on-screen warnings about clashing ids; empty when all is well.
pub fn id_clashes(harness: &Harness<'_, App>) -> Vec<String> {
    harness
        .output()
        .shapes
        .iter()
        .filter_map(|clipped| match &clipped.shape {
            egui::Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        })
        .filter(|text| text.contains("use of") && text.contains(" ID "))
        .collect()
}

/// Fills a record with so many answers to items, from `start` on and `step` milliseconds apart, as
/// the program itself would write them: every fourth round of 24 is a check, the others practice of
/// eight. Calls are mostly right, confidence is mixed.
pub fn fill_record(data: &Path, answers: usize, start: UtcMillis, step: i64) {
    let (catalog, _) = Catalog::load(&Files::Embedded);
    let (bank, _) = Bank::load(&catalog);
    let (mut store, _) = Store::open(StoreOptions {
        place: Place::Folder(data.to_owned()),
        profile: Some(ProfileId::FIRST),
        at: start,
        waker: Arc::new(|| {}),
    });
    let (checks, practice): (Vec<_>, Vec<_>) =
        bank.items.iter().partition(|item| item.form.is_some());
    let mut run = RunId(0);
    let mut at = UtcMillis(start.0 - step);
    for idx in 0..answers {
        at.0 += step;
        let purpose = if idx / 24 % 4 == 0 {
            Purpose::Check
        } else {
            Purpose::Practice
        };
        let lesson = LessonId::new(purpose.key()).unwrap();
        let items = if purpose == Purpose::Check {
            &checks
        } else {
            &practice
        };
        let item = items[idx * 31 % items.len()];
        if idx % 24 == 0 {
            run = RunId(idx as u128 + 1);
            let event = Event::Started(Run {
                id: run,
                lesson: lesson.clone(),
                seed: idx as u64,
                content_version: bank.version.clone(),
            });
            store.record(Entry { run, at, event });
        }
        let relies = item.is_sound != (idx % 5 == 3);
        let call = if relies { "Rely" } else { "HoldBack" };
        let sure = 50 + 10 * (idx * 7 % 6);
        let event = Event::Answered(Attempt {
            id: AttemptId(idx as u128 + 1),
            lesson,
            step: item.id.clone(),
            kind: "headline".to_owned(),
            form: item.form.map(|form| form.key().to_owned()),
            seed: idx as u64,
            language: "en".to_owned(),
            response: format!(r#"{{"Headline":{{"call":"{call}","confidence":{sure}}}}}"#),
            confidence: Some(sure as u8),
            score: 0.5,
            duration_ms: 15_000,
            content_version: bank.version.clone(),
        });
        store.record(Entry { run, at, event });
        if idx % 24 == 23 || idx + 1 == answers {
            let event = Event::Finished;
            store.record(Entry { run, at, event });
        }
    }
    assert!(store.flush(Duration::from_mins(10)));
}
