//! Whose record it is, the certificate, export, import, and erasing everything.

use std::path::PathBuf;

use egui::Ui;

use super::bar::{main_bar, page};
use super::{Command, Outcome, Route, ScreenContext};
use crate::look::{
    ConfirmChoice, ConfirmWords, Icon, Ink, Tint, Type, UiExt as _, confirm, radio_row, text_field,
};

/// Longest name of a profile, in characters.
const LONGEST_NAME: usize = 40;

/// What the screen remembers while it is open.
#[derive(Default)]
pub struct OwnDataScreen {
    /// Path of the file to import, as typed.
    path: String,
    /// Name of the profile to add, as typed.
    name: String,
    /// Whether the question before erasing is open.
    asks: bool,
}

impl OwnDataScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::OwnData, commands);
        let text = |key: &str| cx.texts.get(key);
        page(ui, "own-data", 760.0, |ui| {
            let gap = ui.tokens().space(16.0);
            ui.spacing_mut().item_spacing.y = gap;
            ui.title(1, &text("own-data-title"));
            ui.reading(Type::Body, Ink::Ink2, &text("own-data-about"));
            if let Some(outcome) = &cx.practice.outcome {
                outcome_ui(cx, ui, outcome);
            }
            section(ui, &text("own-data-who"), |ui| {
                self.who_ui(cx, ui, commands);
            });
            section(ui, &text("own-data-certificate"), |ui| {
                ui.reading(Type::Body, Ink::Ink2, &text("own-data-certificate-about"));
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = ui.tokens().space(12.0);
                    for (key, with_figures) in [
                        ("own-data-certificate-plain", false),
                        ("own-data-certificate-figures", true),
                    ] {
                        if ui.secondary_button(Some(Icon::FILES), &text(key)).clicked() {
                            commands.push(Command::SaveCertificate { with_figures });
                        }
                    }
                });
            });
            section(ui, &text("own-data-export"), |ui| {
                ui.reading(Type::Body, Ink::Ink2, &text("own-data-export-about"));
                let button = text("own-data-export-button");
                if ui.secondary_button(Some(Icon::DOWNLOAD), &button).clicked() {
                    commands.push(Command::ExportData);
                }
            });
            section(ui, &text("own-data-import"), |ui| {
                self.import_ui(cx, ui, commands);
            });
            section(ui, &text("own-data-erase"), |ui| {
                ui.reading(Type::Body, Ink::Ink2, &text("own-data-erase-about"));
                let button = text("own-data-erase-button");
                if ui.secondary_button(Some(Icon::TRASH), &button).clicked() {
                    self.asks = true;
                }
            });
        });
        if self.asks {
            let words = ConfirmWords {
                title: &text("own-data-erase-title"),
                body: &text("own-data-erase-body"),
                safe: &text("own-data-erase-keep"),
                other: Some(&text("own-data-erase-now")),
            };
            match confirm(ui, "erase", &words) {
                Some(ConfirmChoice::Safe) => self.asks = false,
                Some(ConfirmChoice::Other) => {
                    self.asks = false;
                    commands.push(Command::EraseEverything);
                }
                None => {}
            }
        }
        // A file let fall anywhere on the window is meant for this screen.
        let dropped: Option<PathBuf> = ui.input(|input| {
            let files = &input.raw.dropped_files;
            files.first().map(|file| file.path().to_owned())
        });
        if let Some(path) = dropped {
            commands.push(Command::ImportData(path));
        }
    }

    fn who_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        ui.reading(Type::Body, Ink::Ink2, &cx.texts.get("own-data-who-about"));
        for (idx, name) in cx.practice.profiles.iter().enumerate() {
            let shown = if name.is_empty() {
                cx.texts.get("own-data-who-first")
            } else {
                name.clone()
            };
            let here = idx == cx.practice.profile;
            let row = ui.push_id(idx, |ui| radio_row(ui, &shown, None, here));
            if row.inner.clicked() && !here {
                commands.push(Command::SwitchProfile(idx));
            }
        }
        let label = cx.texts.get("own-data-who-name");
        ui.styled(Type::SmallStrong, Ink::Ink2, &label);
        text_field(ui, "profile-name", &mut self.name, &label, "", 1);
        let name = self.name.trim();
        let is_name = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
        let add = cx.texts.get("own-data-who-add");
        let button = crate::look::LookButton::new(crate::look::ButtonKind::Secondary, &add)
            .icon(Some(Icon::USERS))
            .enabled(is_name);
        if ui.add(button).clicked() {
            commands.push(Command::AddProfile(name.to_owned()));
            self.name.clear();
        }
    }

    fn import_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        ui.reading(
            Type::Body,
            Ink::Ink2,
            &cx.texts.get("own-data-import-about"),
        );
        let label = cx.texts.get("own-data-import-path");
        ui.styled(Type::SmallStrong, Ink::Ink2, &label);
        let hint = cx.texts.get("own-data-import-hint");
        text_field(ui, "import-path", &mut self.path, &label, &hint, 1);
        let path = self.path.trim().trim_matches('"');
        let text = cx.texts.get("own-data-import-button");
        let button = crate::look::LookButton::new(crate::look::ButtonKind::Secondary, &text)
            .icon(Some(Icon::UPLOAD))
            .enabled(!path.is_empty());
        if ui.add(button).clicked() {
            commands.push(Command::ImportData(PathBuf::from(path)));
        }
    }
}

/// What became of the last wish, on top where it is seen and announced.
fn outcome_ui(cx: &ScreenContext<'_>, ui: &mut Ui, outcome: &Outcome) {
    let (icon, tint, lines) = match outcome {
        Outcome::Saved(paths) => {
            let mut lines = vec![cx.texts.get("own-data-saved")];
            lines.extend(paths.iter().map(|path| path.display().to_string()));
            (Icon::CHECK_CIRCLE, Tint::Accent, lines)
        }
        Outcome::Imported { new, known } => {
            let args = [("new", (*new).into()), ("known", (*known).into())];
            let line = cx.texts.with("own-data-imported", &args);
            (Icon::CHECK_CIRCLE, Tint::Accent, vec![line])
        }
        Outcome::Erased { rows, copies } => {
            let args = [
                ("rows", (*rows as f64).into()),
                ("copies", (*copies).into()),
            ];
            let line = cx.texts.with("own-data-erased", &args);
            (Icon::CHECK_CIRCLE, Tint::Accent, vec![line])
        }
        Outcome::Failed(problem) => {
            let (message, mend) = cx.texts.problem(problem);
            (Icon::WARNING, Tint::Sunken, vec![message, mend])
        }
    };
    let text = lines.join("\n");
    ui.announce(&text);
    ui.tip(icon, tint, &text);
}

fn section(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui)) {
    ui.push_id(title, |ui| {
        ui.card(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = ui.tokens().space(8.0);
            ui.heading_as(2, Type::H3, Ink::Ink, title);
            add(ui);
        });
    });
}
