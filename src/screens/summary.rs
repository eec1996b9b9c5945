//! The end of a lesson: what the learner can do now, one thing to take away, how it went, sources.

use egui::{Ui, vec2};

use super::{Command, LessonContext, Route, about};
use crate::learning::{Session, Tally};
use crate::look::{ButtonKind, Icon, Ink, LookButton, Tint, Type, UiExt as _, Weight, svg};

/// Draws the summary.
pub fn ui(cx: &LessonContext<'_>, ui: &mut Ui, session: &Session) {
    let tally = Tally::of(session);
    ui.split(
        0.56,
        |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(14.0);
            ui.title(1, &cx.texts.get("summary-title"));
            ui.card(|ui| {
                ui.spacing_mut().item_spacing.y = tokens.space(8.0);
                ui.heading_as(2, Type::H3, Ink::Ink, &cx.texts.get("summary-can-do"));
                let can_do = cx.lesson.lesson("can-do");
                for (idx, ability) in can_do.lines().filter(|l| !l.trim().is_empty()).enumerate() {
                    ui.push_id(idx, |ui| {
                        line(ui, Icon::CHECK_CIRCLE, Ink::Good, ability.trim());
                    });
                }
            });
            ui.tinted(Tint::Accent, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = tokens.space(4.0);
                ui.heading_as(
                    2,
                    Type::SmallStrong,
                    Ink::AccentInk,
                    &cx.texts.get("summary-take-away"),
                );
                ui.reading(Type::Headline, Ink::Ink, &cx.lesson.lesson("take-away"));
            });
        },
        |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(14.0);
            if let Some(image) = svg(ui, "done") {
                let width = ui.available_width();
                let size = vec2(200.0, 140.0) * tokens.target(1.0).min(width / 200.0);
                ui.vertical_centered(|ui| ui.picture(image, size, ""));
            }
            ui.card(|ui| {
                ui.spacing_mut().item_spacing.y = tokens.space(8.0);
                ui.heading_as(2, Type::H3, Ink::Ink, &cx.texts.get("summary-tally"));
                let args = [
                    ("answered", tally.answered.into()),
                    ("total", tally.exercises.into()),
                    ("well", tally.well_judged.into()),
                ];
                let text = cx.texts.with("summary-tally-answered", &args);
                line(ui, Icon::LIST_CHECKS, Ink::Primary, &text);
                if tally.unsound > 0 {
                    let args = [
                        ("hits", tally.hits.into()),
                        ("unsound", tally.unsound.into()),
                    ];
                    let text = cx.texts.with("summary-tally-hits", &args);
                    line(ui, Icon::HAND_PALM, Ink::Primary, &text);
                }
                if tally.sound > 0 {
                    let trusted = tally.sound - tally.false_alarms;
                    let args = [("trusted", trusted.into()), ("sound", tally.sound.into())];
                    let text = cx.texts.with("summary-tally-trust", &args);
                    line(ui, Icon::HANDSHAKE, Ink::Primary, &text);
                }
                if tally.sound + tally.unsound > 0 {
                    ui.styled(Type::Small, Ink::Ink2, &cx.texts.get("summary-tally-note"));
                }
            });
            if !session.lesson().sources.is_empty() {
                ui.card(|ui| {
                    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
                    ui.heading_as(2, Type::H3, Ink::Ink, &cx.texts.get("summary-sources"));
                    for source in &session.lesson().sources {
                        about::source_ui(cx.texts, ui, source);
                    }
                });
            }
        },
    );
}

fn line(ui: &mut Ui, icon: Icon, ink: Ink, text: &str) {
    let tokens = ui.tokens();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space(10.0);
        ui.icon(icon, Weight::Bold, 20.0, ink);
        ui.vertical(|ui| ui.styled(Type::Body, Ink::Ink, text));
    });
}

/// The buttons of the action bar at the end, from its end to its start.
pub fn actions(
    cx: &LessonContext<'_>,
    ui: &mut Ui,
    session: &Session,
    commands: &mut Vec<Command>,
) {
    let room = ui.available_width() / ui.tokens().scale();
    let home = cx.texts.get("summary-home");
    match cx.next_lesson {
        Some(next) => {
            let text = cx.texts.get("summary-next");
            let button = LookButton::new(ButtonKind::Primary, &text).icon_after(Icon::ARROW_RIGHT);
            if ui.add(button).clicked() {
                commands.push(Command::Open(next.clone()));
            }
            if room > 480.0 && ui.secondary_button(Some(Icon::PATH), &home).clicked() {
                commands.push(Command::Go(Route::Home));
            }
        }
        None => {
            if ui
                .add(LookButton::new(ButtonKind::Primary, &home))
                .clicked()
            {
                commands.push(Command::Go(Route::Home));
            }
        }
    }
    if room > 760.0 {
        let again = cx.texts.get("summary-again");
        if ui.ghost_button(Some(Icon::REPEAT), &again).clicked() {
            commands.push(Command::Restart(session.lesson().id.clone()));
        }
    }
}
