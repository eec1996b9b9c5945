//! How it is measured, for teachers and researchers.

use egui::Ui;

use super::bar::{main_bar, page};
use super::{Command, Route, ScreenContext};
use crate::look::{Icon, Ink, Type, UiExt as _};
use crate::measurement::{MIN_JUDGEMENTS, MIN_SECONDS};
use crate::practice::{CHECK_ITEMS, DESIRED_RETENTION, FEWEST_OF_A_KIND};

/// Sections in their order: the key of each, and whether it has formulas.
const SECTIONS: [(&str, bool); 12] = [
    ("method-shown", false),
    ("method-cells", true),
    ("method-sharp", true),
    ("method-errors", true),
    ("method-plane", false),
    ("method-curve", true),
    ("method-brier", true),
    ("method-change", true),
    ("method-careless", false),
    ("method-rasch", true),
    ("method-memory", false),
    ("method-limits", false),
];

/// How many sources the list has.
const SOURCES: usize = 17;

/// How it is measured, for teachers and researchers.
#[derive(Default)]
pub struct MethodScreen;

impl MethodScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Method, commands);
        page(ui, "method", 760.0, |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(16.0);
            let back = cx.texts.get("method-back");
            if ui.ghost_button(Some(Icon::ARROW_LEFT), &back).clicked() {
                commands.push(Command::Go(Route::Judgement));
            }
            ui.heading_as(1, Type::H1, Ink::Ink, &cx.texts.get("method-title"));
            ui.reading(Type::Body, Ink::Ink, &cx.texts.get("method-intro"));
            let args = [
                ("items", CHECK_ITEMS.into()),
                ("half", (CHECK_ITEMS / 2).into()),
                ("fewest", FEWEST_OF_A_KIND.into()),
                ("curve", (2 * FEWEST_OF_A_KIND).into()),
                ("least", MIN_JUDGEMENTS.into()),
                ("seconds", cx.texts.number(MIN_SECONDS, 1).into()),
                ("recall", cx.texts.percent(DESIRED_RETENTION).into()),
            ];
            for (key, has_formulas) in SECTIONS {
                section(ui, key, &cx.texts.get(key), |ui| {
                    let body = cx.texts.with(&format!("{key}.body"), &args);
                    ui.reading(Type::Body, Ink::Ink2, &body);
                    if has_formulas {
                        let formulas = cx.texts.get(&format!("{key}.formulas"));
                        ui.well(|ui| {
                            for line in formulas.lines() {
                                ui.push_id(line, |ui| ui.reading(Type::Mono, Ink::Ink, line));
                            }
                        });
                    }
                });
            }
            let title = cx.texts.get("method-sources-title");
            section(ui, "method-sources-title", &title, |ui| {
                for number in 1..=SOURCES {
                    let source = cx.texts.get(&format!("method-source-{number}"));
                    ui.reading(Type::Small, Ink::Ink2, &source);
                }
            });
        });
    }
}

fn section(ui: &mut Ui, id: &str, title: &str, add: impl FnOnce(&mut Ui)) {
    ui.push_id(id, |ui| {
        ui.card(|ui| {
            ui.spacing_mut().item_spacing.y = ui.tokens().space(8.0);
            ui.heading_as(2, Type::H3, Ink::Ink, title);
            add(ui);
        });
    });
}
