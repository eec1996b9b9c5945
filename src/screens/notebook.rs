//! Items that the learner keeps.

use egui::{Ui, vec2};

use super::bar::{main_bar, page};
use super::{Command, Route, SavedItem, ScreenContext, day_date};
use crate::look::{Icon, Ink, Tint, Type, UiExt as _, svg};

/// The screen "Notebook".
#[derive(Default)]
pub struct NotebookScreen;

impl NotebookScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Notebook, commands);
        page(ui, "notebook", 860.0, |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(12.0);
            ui.title(1, &cx.texts.get("notebook-title"));
            if cx.practice.notebook.is_empty() {
                nothing_ui(cx, ui, commands);
                return;
            }
            ui.styled(Type::Body, Ink::Ink2, &cx.texts.get("notebook-about"));
            for (idx, item) in cx.practice.notebook.iter().enumerate() {
                ui.push_id(idx, |ui| item_ui(cx, ui, idx, item, commands));
            }
        });
    }
}

fn item_ui(
    cx: &ScreenContext<'_>,
    ui: &mut Ui,
    idx: usize,
    item: &SavedItem,
    commands: &mut Vec<Command>,
) {
    ui.card(|ui| {
        let tokens = ui.tokens();
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = tokens.space(8.0);
        ui.heading_as(2, Type::H3, Ink::Ink, &item.title);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(tokens.space(8.0), tokens.space(8.0));
            let (icon, tint, key) = if item.is_sound {
                (Icon::HANDSHAKE, Tint::Accent, "notebook-sound")
            } else {
                (Icon::HAND_PALM, Tint::Primary, "notebook-unsound")
            };
            ui.chip(tint, Some(icon), &cx.texts.get(key));
            if let Some(technique) = &item.technique {
                let name = cx.texts.get(&format!("technique-{technique}"));
                let args = [("technique", name.into())];
                let about = cx.texts.with("notebook-technique", &args);
                ui.chip(Tint::Sunken, None, &about);
            }
        });
        ui.reading(Type::Body, Ink::Ink, &item.decides);
        if let Some(day) = day_date(item.day) {
            let args = [("date", cx.texts.date(day).into())];
            ui.styled(
                Type::Small,
                Ink::Ink2,
                &cx.texts.with("notebook-day", &args),
            );
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space(12.0);
            let open = cx.texts.get("notebook-open");
            if ui.secondary_button(Some(Icon::BOOK_OPEN), &open).clicked() {
                commands.push(Command::OpenSaved(idx));
            }
            let forget = cx.texts.get("notebook-forget");
            if ui.ghost_button(Some(Icon::TRASH), &forget).clicked() {
                commands.push(Command::ForgetSaved(idx));
            }
        });
    });
}

fn nothing_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    ui.card(|ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = ui.tokens().space(10.0);
        if let Some(image) = svg(ui, "empty") {
            let size = vec2(200.0, 140.0) * ui.tokens().target(1.0);
            ui.vertical_centered(|ui| ui.picture(image, size, ""));
        }
        ui.heading_as(2, Type::H3, Ink::Ink, &cx.texts.get("notebook-empty"));
        ui.reading(Type::Body, Ink::Ink2, &cx.texts.get("notebook-empty-about"));
        if ui
            .primary_button(&cx.texts.get("notebook-practise"), true)
            .clicked()
        {
            commands.push(Command::Go(Route::Practise));
        }
    });
}
