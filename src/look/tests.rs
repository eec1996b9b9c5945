//! Every widget in every theme, as pictures and as a screen reader and a keyboard meet it.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::Cell;
use std::rc::Rc;

use egui::accesskit::Role;
use egui::{Key, Ui, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::harness::{self, id_clashes, window, window_with};
use super::*;

/// A caption over a rule, as on the sheet of components.
fn section(ui: &mut Ui, name: &str) {
    ui.add_space(8.0);
    ui.styled(Type::SmallStrong, Ink::Ink2, name);
    ui.separator();
}

fn tile_of(title: &str, state: TileState) -> Tile<'_> {
    Tile {
        icon: Some(Icon::HAND_PALM),
        title,
        note: None,
        key: Some("2"),
        state,
        verdict: None,
        role: TileRole::Radio,
    }
}

fn first_column(ui: &mut Ui) {
    section(ui, "Buttons");
    ui.horizontal_wrapped(|ui| {
        ui.primary_button("Check", true);
        ui.primary_button("Check it", false);
    });
    ui.horizontal_wrapped(|ui| {
        ui.accent_button("Review");
        ui.secondary_button(None, "Join");
        ui.ghost_button(Some(Icon::BOOKMARK), "Save");
        ui.icon_button(Icon::X, "Close");
        widgets::buttons::icon_button(ui, Icon::MINUS, "Less", true);
        widgets::buttons::icon_button(ui, Icon::PLUS, "More", true);
    });
    section(ui, "Chips");
    ui.horizontal_wrapped(|ui| {
        ui.chip(Tint::Good, Some(Icon::CHECK), "Opened");
        ui.chip(Tint::Note, Some(Icon::PEN_NIB), "Comment");
        ui.chip(Tint::Miss, Some(Icon::ARROW_BEND_UP_RIGHT), "Not this time");
        ui.chip(Tint::Surface2, None, "Quiet");
    });
    section(ui, "Strands");
    ui.horizontal_wrapped(|ui| {
        for strand in 0..5 {
            emblem(ui, strand, 52.0, strand == 1);
        }
    });
    section(ui, "Stepper");
    stepper(ui, 2, 6, "3 of 6");
    section(ui, "Rows");
    let (mut on, mut off) = (true, false);
    switch_row(ui, "Less motion", None, &mut on);
    switch_row(ui, "Easier reading", Some("Andika, looser lines"), &mut off);
    radio_row(ui, "Light", None, true);
    radio_row(ui, "High contrast", None, false);
    let mut chosen = 1;
    segmented(ui, "Text size", &["100 %", "150 %", "200 %"], &mut chosen);
}

fn second_column(ui: &mut Ui) {
    section(ui, "Choice tile");
    ui.tile(&tile_of("I’d hold back", TileState::Rest));
    ui.tile(&tile_of("I’d wait and see", TileState::Selected));
    ui.tile(&Tile {
        verdict: Some("Stronger call"),
        ..tile_of("I’d look it up", TileState::Correct)
    });
    ui.tile(&Tile {
        verdict: Some("Your answer"),
        ..tile_of("I’d rely on it", TileState::Missed)
    });
    ui.tile(&tile_of("I’d ask a friend", TileState::Quiet));
    ui.tile(&Tile {
        icon: None,
        role: TileRole::Check,
        note: Some("A second line that says more about this answer"),
        ..tile_of("An address that looks like another", TileState::Selected)
    });
    ui.tile(&Tile {
        icon: None,
        ..tile_of("One of several", TileState::Rest)
    });
    section(ui, "How sure");
    let words = ConfidenceWords {
        name: "How sure are you?",
        unset: "Drag to answer",
        value: "80 % · fairly sure".into(),
        low: "a guess",
        high: "certain",
    };
    ui.push_id("set", |ui| ui.confidence(&mut Some(80), &words));
    let words = ConfidenceWords {
        name: "How sure are you now?",
        ..words
    };
    ui.push_id("unset", |ui| ui.confidence(&mut None, &words));
}

const MARKED: &str = "This shameless land grab would rip the heart out of our town. People who grew up \
    here understand that; the newcomers in the riverside flats never will.\n\nExperts agree the new \
    quay will flood. Everyone is doing it, and only two ways are left: now or never at all.";

fn mark(part: &str, look: MarkLook, icon: Option<Icon>, number: Option<usize>) -> TextMark {
    let start = MARKED.find(part).unwrap();
    TextMark {
        range: start..start + part.len(),
        look,
        number,
        icon,
    }
}

fn third_column(ui: &mut Ui) {
    section(ui, "Marks in text");
    ui.exhibit(|ui| {
        let tokens = ui.tokens();
        egui::Frame::new()
            .inner_margin(tokens.margin(24.0))
            .show(ui, |ui| {
                let technique = MarkLook::Technique;
                MarkedText::new(MARKED, Type::ReadMarked, Ink::Ink)
                    .marks(vec![
                        mark("This shameless land grab", technique(0), Some(Icon::FLAME), None),
                        mark("People who grew up", technique(1), Some(Icon::USERS_THREE), Some(1)),
                        mark(
                            "the newcomers in the riverside flats",
                            technique(2),
                            Some(Icon::GIT_FORK),
                            None,
                        ),
                        mark("Experts agree", technique(3), Some(Icon::USER_FOCUS), None),
                        mark("quay will flood", technique(4), None, None),
                        mark("Everyone is doing it", technique(5), Some(Icon::MEGAPHONE), None),
                        mark("two ways", MarkLook::Missed, None, Some(2)),
                        mark("rip the heart out", MarkLook::Cue, None, Some(3)),
                        mark("never will", MarkLook::Fair, None, None),
                        mark("or never at all", MarkLook::Selection, None, None),
                    ])
                    .show(ui);
            });
    });
    section(ui, "Feedback");
    let body = "Both sources are named, and they agree on the date.";
    ui.feedback_panel(Mood::Good, "Well judged", body);
    ui.feedback_panel(Mood::Partly, "Partly there", "You found the altered line.");
    ui.feedback_panel(Mood::Miss, "Not this time: worth holding back", body);
    ui.numbered_note(1, "A look-alike name", "The town’s paper is the Ledger.");
    ui.tip(Icon::LIGHTBULB, Tint::Accent, "Before the story, read the address.");
    ui.tip(Icon::LIGHTBULB, Tint::Sunken, "Honest doubt scores well here.");
    ui.horizontal_wrapped(|ui| {
        key_cap(ui, "Enter");
        key_cap(ui, "1");
        for name in ["logo", "empty", "privacy", "done", "hero"] {
            let image = svg(ui, name).unwrap();
            ui.picture(image, Vec2::new(160.0, 90.0), "");
        }
    });
}

fn gallery(ui: &mut Ui) {
    let gap = 40.0;
    let columns: [fn(&mut Ui); 3] = [first_column, second_column, third_column];
    let width = (ui.available_width() - 2.0 * gap) / 3.0;
    let area = ui.available_rect_before_wrap();
    for (idx, column) in columns.into_iter().enumerate() {
        let left = area.left() + idx as f32 * (width + gap);
        let rect = egui::Rect::from_min_max(
            egui::pos2(left, area.top()),
            egui::pos2(left + width, area.bottom()),
        );
        let builder = egui::UiBuilder::new().id_salt(idx).max_rect(rect);
        column(&mut ui.new_child(builder));
    }
}

#[test]
fn gallery_looks_as_designed() {
    let mut results = egui_kittest::SnapshotResults::new();
    for theme in Theme::ALL {
        for (scale, size) in [(1.0, Vec2::new(1400.0, 1040.0)), (2.0, Vec2::new(2400.0, 2300.0))] {
            let settings = LookSettings {
                theme,
                text_scale: scale,
                ..harness::settings()
            };
            let mut harness = window_with(size, &settings, gallery);
            harness.run();
            assert_eq!(id_clashes(&harness), [""; 0]);
            harness.get_by_label("I’d hold back").focus();
            harness.run();
            let name = format!("look/gallery-{theme:?}-{scale}").to_lowercase();
            results.add(harness.try_snapshot(name));
        }
    }
    let settings = LookSettings {
        easy_reading: true,
        ..harness::settings()
    };
    let mut harness = window_with(Vec2::new(1400.0, 1120.0), &settings, gallery);
    harness.run();
    results.add(harness.try_snapshot("look/gallery-easy"));
}
