//! Settings: language, colours, reading, and where the record is kept.

use egui::Ui;

use super::bar::{self, TEXT_SCALES, THEMES};
use super::{Command, Route, ScreenContext};
use crate::look::{Ink, Type, UiExt as _, radio_row, segmented};

/// The settings screen remembers nothing of its own.
#[derive(Default)]
pub struct SettingsScreen;

impl SettingsScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        bar::main_bar(cx, ui, Route::Settings, commands);
        bar::page(ui, "settings", 760.0, |ui| {
            let gap = ui.tokens().space(16.0);
            ui.spacing_mut().item_spacing.y = gap;
            ui.heading_as(1, Type::H1, Ink::Ink, &cx.texts.get("settings-title"));
            section(ui, &cx.texts.get("settings-language"), |ui| {
                for locale in cx.texts.locales() {
                    let here = locale.id == cx.texts.language();
                    let row = ui.push_id(&locale.id, |ui| radio_row(ui, &locale.name, None, here));
                    if row.inner.clicked() && !here {
                        commands.push(Command::SetLanguage(locale.id.clone()));
                    }
                }
            });
            section(ui, &cx.texts.get("settings-theme"), |ui| {
                for (theme, key) in THEMES {
                    let here = cx.look.theme == theme;
                    let row = ui.push_id(key, |ui| radio_row(ui, &cx.texts.get(key), None, here));
                    if row.inner.clicked() && !here {
                        commands.push(Command::SetTheme(theme));
                    }
                }
            });
            let name = cx.texts.get("settings-text-size");
            section(ui, &name, |ui| {
                let words = TEXT_SCALES.map(|scale| cx.texts.percent(f64::from(scale)));
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                let distance = |at: &usize| {
                    ((TEXT_SCALES[*at] - cx.look.text_scale).abs() * 1000.0).round() as i32
                };
                let mut chosen = (0..TEXT_SCALES.len()).min_by_key(distance).unwrap_or(0);
                if segmented(ui, &name, &words, &mut chosen).changed() {
                    commands.push(Command::SetTextScale(TEXT_SCALES[chosen]));
                }
            });
            section(ui, &cx.texts.get("menu-reading"), |ui| {
                bar::reading_switches(cx.texts, *cx.look, ui, commands);
            });
            section(ui, &cx.texts.get("settings-record"), |ui| match cx.record {
                Some(folder) => {
                    ui.styled(
                        Type::Body,
                        Ink::Ink2,
                        &cx.texts.get("settings-record-place"),
                    );
                    ui.reading(Type::Mono, Ink::Ink, &folder.display().to_string());
                }
                None => {
                    ui.styled(
                        Type::Body,
                        Ink::Ink2,
                        &cx.texts.get("settings-record-memory"),
                    );
                }
            });
        });
    }
}

fn section(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui)) {
    ui.push_id(title, |ui| {
        ui.card(|ui| {
            ui.spacing_mut().item_spacing.y = ui.tokens().space(8.0);
            ui.heading_as(2, Type::H3, Ink::Ink, title);
            add(ui);
        });
    });
}
