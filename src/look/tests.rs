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
                        mark(
                            "This shameless land grab",
                            technique(0),
                            Some(Icon::FLAME),
                            None,
                        ),
                        mark(
                            "People who grew up",
                            technique(1),
                            Some(Icon::USERS_THREE),
                            Some(1),
                        ),
                        mark(
                            "the newcomers in the riverside flats",
                            technique(2),
                            Some(Icon::GIT_FORK),
                            None,
                        ),
                        mark("Experts agree", technique(3), Some(Icon::USER_FOCUS), None),
                        mark("quay will flood", technique(4), None, None),
                        mark(
                            "Everyone is doing it",
                            technique(5),
                            Some(Icon::MEGAPHONE),
                            None,
                        ),
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
    ui.tip(
        Icon::LIGHTBULB,
        Tint::Accent,
        "Before the story, read the address.",
    );
    ui.tip(
        Icon::LIGHTBULB,
        Tint::Sunken,
        "Honest doubt scores well here.",
    );
    ui.horizontal_wrapped(|ui| {
        key_cap(ui, "Enter");
        key_cap(ui, "1");
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
        for (scale, size) in [
            (1.0, Vec2::new(1400.0, 1080.0)),
            (2.0, Vec2::new(2400.0, 2040.0)),
        ] {
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
    let mut harness = window_with(Vec2::new(1400.0, 1140.0), &settings, gallery);
    harness.run();
    results.add(harness.try_snapshot("look/gallery-easy"));
}

/// A value that the window changes and the test reads.
fn shared<T: Copy>(value: T) -> (Rc<Cell<T>>, Rc<Cell<T>>) {
    let cell = Rc::new(Cell::new(value));
    (Rc::clone(&cell), cell)
}

fn sure_words() -> ConfidenceWords<'static> {
    ConfidenceWords {
        name: "How sure?",
        unset: "Drag to answer",
        value: "chosen".into(),
        low: "a guess",
        high: "certain",
    }
}

#[test]
fn the_slider_is_unset_until_a_key_sets_it() {
    let (value, seen) = shared(None::<u8>);
    let mut harness = window(move |ui| {
        let mut now = value.get();
        ui.confidence(&mut now, &sure_words());
        value.set(now);
    });
    harness.run();
    let slider = harness.get_by_role_and_label(Role::Slider, "How sure?");
    assert_eq!(slider.accesskit_node().numeric_value(), None);
    slider.focus();
    harness.run();
    let steps = [
        (Key::ArrowRight, 50),
        (Key::ArrowRight, 60),
        (Key::PageUp, 80),
        (Key::ArrowLeft, 70),
        (Key::End, 100),
        (Key::ArrowUp, 100),
        (Key::Home, 50),
    ];
    for (key, expected) in steps {
        harness.key_press(key);
        harness.run();
        assert_eq!(seen.get(), Some(expected), "{key:?}");
    }
    let slider = harness.get_by_role_and_label(Role::Slider, "How sure?");
    let node = slider.accesskit_node();
    assert_eq!(node.numeric_value(), Some(50.0));
    assert_eq!(node.min_numeric_value(), Some(50.0));
    assert_eq!(node.max_numeric_value(), Some(100.0));
    assert_eq!(node.numeric_value_step(), Some(10.0));
    assert!(slider.is_focused());
}

#[test]
fn assistive_technology_moves_the_slider() {
    use egui::accesskit::{Action, ActionData, ActionRequest, TreeId};
    let (value, seen) = shared(None::<u8>);
    let mut harness = window(move |ui| {
        let mut now = value.get();
        ui.confidence(&mut now, &sure_words());
        value.set(now);
    });
    harness.run();
    let requests = [
        (Action::SetValue, Some(ActionData::NumericValue(83.0)), 80),
        (Action::Increment, None, 90),
        (Action::Decrement, None, 80),
    ];
    for (action, data, expected) in requests {
        let slider = harness.get_by_role_and_label(Role::Slider, "How sure?");
        let (target_node, _) = slider.accesskit_node().locate();
        harness.event(egui::Event::AccessKitActionRequest(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node,
            data,
        }));
        harness.run();
        assert_eq!(seen.get(), Some(expected), "{action:?}");
    }
}

#[test]
fn the_pointer_sets_the_slider() {
    let (value, seen) = shared(None::<u8>);
    let mut harness = window(move |ui| {
        let mut now = value.get();
        ui.confidence(&mut now, &sure_words());
        value.set(now);
    });
    harness.run();
    harness
        .get_by_role_and_label(Role::Slider, "How sure?")
        .click();
    harness.run();
    // The middle of 50 to 100 lies between two steps.
    assert!(matches!(seen.get(), Some(70 | 80)), "{:?}", seen.get());
}

#[test]
fn a_tile_is_chosen_by_keyboard_and_tells_its_state() {
    let (value, seen) = shared(false);
    let mut harness = window(move |ui| {
        let state = if value.get() {
            TileState::Selected
        } else {
            TileState::Rest
        };
        if ui.tile(&tile_of("I’d hold back", state)).clicked() {
            value.set(true);
        }
    });
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert!(seen.get());
    let tile = harness.get_by_role_and_label(Role::RadioButton, "I’d hold back");
    let toggled = tile.accesskit_node().toggled();
    assert_eq!(toggled, Some(egui::accesskit::Toggled::True));
}

#[test]
fn a_judged_tile_says_its_verdict_and_is_closed() {
    let mut harness = window(|ui| {
        let tile = Tile {
            verdict: Some("Your answer"),
            ..tile_of("I’d rely on it", TileState::Missed)
        };
        assert!(!ui.tile(&tile).clicked());
    });
    harness.run();
    let tile = harness.get_by_label("I’d rely on it");
    assert_eq!(
        tile.accesskit_node().description().as_deref(),
        Some("Your answer")
    );
    tile.click();
    harness.run();
}

#[test]
fn a_dialog_gives_the_safe_action_the_focus_and_keeps_it() {
    let (value, seen) = shared(None::<ConfirmChoice>);
    let mut harness = window(move |ui| {
        ui.primary_button("Behind", true);
        if value.get().is_none() {
            let words = ConfirmWords {
                title: "Leave the lesson?",
                body: "Your answers are kept.",
                safe: "Stay",
                other: Some("Leave"),
            };
            value.set(confirm(ui, "leave", &words));
        }
    });
    harness.run();
    assert!(harness.get_by_label("Stay").is_focused());
    for expected in ["Leave", "Stay", "Leave"] {
        harness.key_press(Key::Tab);
        harness.run();
        assert!(harness.get_by_label(expected).is_focused(), "{expected}");
    }
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(seen.get(), Some(ConfirmChoice::Safe));
}

#[test]
fn dialog_and_toast_look_as_designed() {
    let mut results = egui_kittest::SnapshotResults::new();
    for theme in Theme::ALL {
        let settings = LookSettings {
            theme,
            ..harness::settings()
        };
        let mut toast = Toast::new("Mark removed").action("Undo");
        let mut text = String::new();
        let mut harness = window_with(Vec2::new(900.0, 620.0), &settings, move |ui| {
            ui.title(1, "A screen");
            text_field(ui, "name", &mut text, "Your name", "Quiet Otter", 1);
            let words = ConfirmWords {
                title: "Leave the lesson?",
                body: "Your answers are kept. You can go on from here at any time.",
                safe: "Stay here",
                other: Some("Leave"),
            };
            toast.show(ui, 0.0, "Dismiss");
            confirm(ui, "leave", &words);
        });
        harness.run();
        results.add(harness.try_snapshot(format!("look/dialog-{theme:?}").to_lowercase()));
    }
}

#[test]
fn a_menu_opens_by_keyboard_and_closes_by_escape() {
    let mut results = egui_kittest::SnapshotResults::new();
    let mut harness = window_with(Vec2::new(420.0, 260.0), &harness::settings(), |ui| {
        menu_button(ui, Icon::TEXT_AA, "Reading", false, 240.0, |ui| {
            menu_item(ui, None, "100 %", Some(true));
            menu_item(ui, None, "150 %", Some(false));
            menu_item(ui, Some(Icon::GEAR), "All settings…", None);
        });
    });
    harness.run();
    harness.key_press(Key::Tab);
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("All settings…");
    results.add(harness.try_snapshot("look/menu"));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("All settings…").is_none());
}

#[test]
fn headings_and_feedback_reach_a_screen_reader() {
    let mut harness = window(|ui| {
        ui.title(1, "Would you rely on it?");
        ui.feedback_panel(Mood::Good, "Well judged", "Both sources agree.");
        ui.announce("Saved");
    });
    harness.run();
    let heading = harness.get_by_role_and_label(Role::Heading, "Would you rely on it?");
    assert_eq!(heading.accesskit_node().level(), Some(1));
    harness.get_by_role_and_label(Role::Heading, "Well judged");
    harness.get_by_label("Saved");
}

#[test]
fn columns_stack_when_there_is_no_room_for_two() {
    let tall = |ui: &mut Ui| {
        ui.card(|ui| ui.title(2, "Exhibit"));
    };
    for (size, scale, stacked) in [
        (harness::REFERENCE, 1.0, false),
        (harness::SMALLEST, 1.0, false),
        (harness::REFERENCE, 2.0, true),
    ] {
        let settings = LookSettings {
            text_scale: scale,
            ..harness::settings()
        };
        let mut harness = window_with(size, &settings, move |ui| {
            ui.split(0.55, tall, |ui| {
                ui.title(2, "Question");
            });
        });
        harness.run();
        let exhibit = harness.get_by_label("Exhibit").rect();
        let question = harness.get_by_label("Question").rect();
        assert_eq!(question.top() > exhibit.bottom(), stacked, "{size} {scale}");
        assert_eq!(id_clashes(&harness), [""; 0]);
    }
}

#[test]
fn switches_and_segments_change_their_values() {
    let (value, seen) = shared((false, 0_usize));
    let mut harness = window(move |ui| {
        let (mut on, mut chosen) = value.get();
        switch_row(ui, "Less motion", None, &mut on);
        segmented(ui, "Text size", &["100 %", "150 %"], &mut chosen);
        value.set((on, chosen));
    });
    harness.run();
    harness
        .get_by_role_and_label(Role::Switch, "Less motion")
        .click();
    harness.run();
    harness.get_by_label("150 %").click();
    harness.run();
    assert_eq!(seen.get(), (true, 1));
}

#[test]
fn a_toast_goes_by_itself() {
    let mut toast = Toast::new("Saved");
    let (value, seen) = shared(ToastOutcome::Stays);
    let mut harness = window(move |ui| {
        if value.get() == ToastOutcome::Stays {
            value.set(toast.show(ui, 80.0, "Dismiss"));
        }
    });
    harness.run();
    harness.run_steps(30);
    assert_eq!(seen.get(), ToastOutcome::Gone);
}

#[test]
fn characters_of_all_our_languages_have_glyphs() {
    // The harness panics on a missing one.
    let letters = "ěščřžýáíéúůďťňĚŠČŘ ąćęłńóśźż āčēģīķļņšūž õäöü åäö ґєії ҐЄІЇ àèéìòù çœæë ¿¡ñ ß \
        „“ «» – — … ’ € № ✓ → ← × − · АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгдежзийклмнопрстуфхцчшщьюя";
    for easy_reading in [false, true] {
        let settings = LookSettings {
            easy_reading,
            ..harness::settings()
        };
        let mut harness = window_with(harness::REFERENCE, &settings, |ui| {
            for style in [
                Type::Body,
                Type::H1,
                Type::Read,
                Type::Headline,
                Type::ReadItalic,
                Type::Mono,
            ] {
                ui.styled(style, Ink::Ink, letters);
            }
        });
        harness.run();
    }
    let mut harness = window(|ui| {
        ui.horizontal_wrapped(|ui| {
            for icon in Icon::ALL {
                for weight in [Weight::Regular, Weight::Bold, Weight::Fill] {
                    ui.icon(*icon, weight, 16.0, Ink::Ink);
                }
            }
        });
    });
    harness.run();
}

#[test]
fn illustrations_look_as_designed() {
    let mut results = egui_kittest::SnapshotResults::new();
    for theme in Theme::ALL {
        let settings = LookSettings {
            theme,
            ..harness::settings()
        };
        let mut harness = window_with(Vec2::new(720.0, 540.0), &settings, |ui| {
            ui.horizontal_wrapped(|ui| {
                for name in ["hero", "done", "empty", "privacy", "logo"] {
                    let image = svg(ui, name).unwrap();
                    ui.picture(image, Vec2::new(330.0, 160.0), "");
                }
            });
        });
        harness.run();
        results.add(harness.try_snapshot(format!("look/illustrations-{theme:?}").to_lowercase()));
    }
}

/// A question as the activities will draw it, to judge the widgets together.
fn question(ui: &mut Ui) {
    let exhibit = |ui: &mut Ui| {
        ui.exhibit(|ui| {
            let tokens = ui.tokens();
            egui::Frame::new()
                .inner_margin(tokens.margin(24.0))
                .show(ui, |ui| {
                    ui.styled(Type::Strong, Ink::Ink, "Tillbrook Daily Now");
                    ui.styled(Type::Caption, Ink::Ink2, "tillbrook-daily-now.example");
                    let headline = "EXPOSED: Council will switch off EVERY street lamp";
                    ui.heading_as(2, Type::Headline, Ink::Ink, headline);
                    let text = "“They hoped nobody would notice,” says a source close to the town \
                        hall. A secret email proves it was decided weeks ago.";
                    ui.reading(Type::Read, Ink::Ink2, text);
                });
        });
    };
    ui.split(0.5, exhibit, |ui| {
        let tokens = ui.tokens();
        ui.spacing_mut().item_spacing.y = tokens.space(12.0);
        ui.title(1, "Would you rely on this report?");
        ui.styled(Type::Body, Ink::Ink2, "Judge the report, not the news.");
        ui.tile(&Tile {
            icon: Some(Icon::HANDSHAKE),
            key: Some("1"),
            ..tile_of("I’d rely on it", TileState::Selected)
        });
        ui.tile(&tile_of("I’d hold back", TileState::Rest));
        ui.card(|ui| {
            ui.title(3, "How sure are you?");
            ui.confidence(&mut Some(80), &sure_words());
        });
        ui.tip(
            Icon::LIGHTBULB,
            Tint::Sunken,
            "Honest doubt scores well here.",
        );
        ui.primary_button("Lock in answer", true);
    });
}

#[test]
fn a_question_looks_as_designed() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (name, size, scale) in [
        ("reference", harness::REFERENCE, 1.0),
        ("smallest", harness::SMALLEST, 1.0),
        ("large-text", harness::SMALLEST, 2.0),
    ] {
        let settings = LookSettings {
            text_scale: scale,
            ..harness::settings()
        };
        let mut harness = window_with(size, &settings, question);
        harness.run();
        assert_eq!(id_clashes(&harness), [""; 0]);
        results.add(harness.try_snapshot(format!("look/question-{name}")));
    }
}

#[test]
fn the_focus_never_leaves_the_view() {
    let mut harness = window_with(harness::SMALLEST, &harness::settings(), |ui| {
        ui.split(
            0.5,
            |ui| {
                ui.title(2, "Exhibit");
            },
            |ui| {
                for idx in 0..12 {
                    let title = format!("Answer {idx}");
                    ui.push_id(idx, |ui| ui.tile(&tile_of(&title, TileState::Rest)));
                }
            },
        );
    });
    harness.run();
    for idx in 0..12 {
        harness.key_press(Key::Tab);
        harness.run();
        let title = format!("Answer {idx}");
        let node = harness.get_by_label(&title);
        assert!(node.is_focused(), "{idx}");
        let rect = node.rect();
        assert!(
            rect.top() >= 0.0 && rect.bottom() <= harness::SMALLEST.y,
            "{idx} {rect}"
        );
    }
}
