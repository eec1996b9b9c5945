//! Where am I now, practice within reach, reviews in time, and a plan.

use egui::{Align, Layout, Ui, vec2};

use super::bar::{main_bar, page};
use super::{Command, Route, ScreenContext};
use crate::look::{ButtonKind, Icon, Ink, LookButton, Tint, Type, UiExt as _, Weight};
use crate::practice::{CHECK_ITEMS, PlanDay, Purpose};

/// The screen "Practise".
#[derive(Default)]
pub struct PractiseScreen;

/// One of the things to do.
struct Offer {
    key: &'static str,
    icon: Icon,
    /// A line about where things stand.
    state: String,
    button: String,
    command: Command,
    /// Whether it is the thing to do now.
    is_first: bool,
}

impl PractiseScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Practise, commands);
        page(ui, "practise", 1180.0, |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(6.0);
            ui.title(1, &cx.texts.get("practise-title"));
            ui.styled(Type::Body, Ink::Ink2, &cx.texts.get("practise-about"));
            ui.add_space(tokens.space(10.0));
            let offers = offers(cx);
            let gap = tokens.space(20.0);
            let room = ui.available_width();
            let columns = if room / tokens.scale() > 760.0 { 2 } else { 1 };
            let width = (room - gap * (columns - 1) as f32) / columns as f32;
            for row in offers.chunks(columns) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = gap;
                    for offer in row {
                        ui.push_id(offer.key, |ui| {
                            ui.allocate_ui_with_layout(
                                vec2(width, 0.0),
                                Layout::top_down(Align::Min),
                                |ui| {
                                    ui.set_width(width);
                                    offer_ui(cx, ui, offer, commands);
                                },
                            );
                        });
                    }
                });
                ui.add_space(tokens.space(14.0));
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = tokens.space(12.0);
                for (icon, key, route) in [
                    (Icon::NOTEBOOK, "practise-notebook", Route::Notebook),
                    (Icon::DOWNLOAD, "practise-own-data", Route::OwnData),
                    (Icon::QUESTION, "practise-method", Route::Method),
                ] {
                    if ui.ghost_button(Some(icon), &cx.texts.get(key)).clicked() {
                        commands.push(Command::Go(route));
                    }
                }
            });
        });
    }
}

fn offers(cx: &ScreenContext<'_>) -> Vec<Offer> {
    let texts = cx.texts;
    let practice = cx.practice;
    let checks = practice.judgement.checks.len();
    let due = practice.due.len();
    let check_state = match practice.open_check {
        Some((done, all)) => texts.with(
            "practise-check-open",
            &[("done", done.into()), ("all", all.into())],
        ),
        None if checks == 0 => texts.with("practise-check-first", &[("n", CHECK_ITEMS.into())]),
        None => texts.with(
            "practise-check-again",
            &[("n", CHECK_ITEMS.into()), ("checks", checks.into())],
        ),
    };
    let check_button = match practice.open_check {
        Some(_) => "practise-check-continue",
        None => "practise-check-begin",
    };
    let review_state = if due > 0 {
        texts.with("practise-review-due", &[("n", due.into())])
    } else {
        texts.get(if practice.judgement.coming.is_empty() {
            "practise-review-nothing"
        } else {
            "practise-review-later"
        })
    };
    let plan_state = match (&practice.plan, practice.election) {
        (Some(Ok(plan)), Some(election)) => texts.with(
            "practise-plan-days",
            &[
                ("days", f64::from(election - practice.today).into()),
                (
                    "minutes",
                    texts
                        .number(plan.days.first().map_or(0.0, PlanDay::minutes), 0)
                        .into(),
                ),
            ],
        ),
        (Some(Err(_)), _) => texts.get("practise-plan-over"),
        _ => texts.get("practise-plan-none"),
    };
    let check_first = checks == 0 || practice.open_check.is_some();
    vec![
        Offer {
            key: "practise-check",
            icon: Icon::COMPASS,
            state: check_state,
            button: texts.get(check_button),
            command: Command::BeginRound(Purpose::Check),
            is_first: check_first,
        },
        Offer {
            key: "practise-practice",
            icon: Icon::TARGET,
            state: texts.get("practise-practice-state"),
            button: texts.get("practise-practice-begin"),
            command: Command::BeginRound(Purpose::Practice),
            is_first: !check_first && due == 0,
        },
        Offer {
            key: "practise-review",
            icon: Icon::REPEAT,
            state: review_state,
            button: texts.get("practise-review-begin"),
            command: if due > 0 {
                Command::BeginRound(Purpose::Review)
            } else {
                Command::BeginRound(Purpose::Practice)
            },
            is_first: !check_first && due > 0,
        },
        Offer {
            key: "practise-plan",
            icon: Icon::CALENDAR,
            state: plan_state,
            button: texts.get(if practice.plan.is_some() {
                "practise-plan-open"
            } else {
                "practise-plan-make"
            }),
            command: Command::Go(Route::Plan),
            is_first: false,
        },
    ]
}

fn offer_ui(cx: &ScreenContext<'_>, ui: &mut Ui, offer: &Offer, commands: &mut Vec<Command>) {
    let add = |ui: &mut Ui| {
        let tokens = ui.tokens();
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = tokens.space(8.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space(10.0);
            ui.icon(offer.icon, Weight::Bold, 26.0, Ink::Primary);
            ui.heading_as(2, Type::H2, Ink::Ink, &cx.texts.get(offer.key));
        });
        let about = cx.texts.get(&format!("{}.about", offer.key));
        ui.styled(Type::Body, Ink::Ink2, &about);
        ui.styled(Type::Strong, Ink::Ink, &offer.state);
        // Nothing is due: the button would only repeat the one of practice.
        let is_idle = offer.key == "practise-review" && cx.practice.due.is_empty();
        let kind = if offer.is_first {
            ButtonKind::Primary
        } else {
            ButtonKind::Secondary
        };
        let button = LookButton::new(kind, &offer.button)
            .icon_after(Icon::ARROW_RIGHT)
            .enabled(!is_idle);
        if ui.add(button).clicked() {
            commands.push(offer.command.clone());
        }
    };
    if offer.is_first {
        ui.tinted(Tint::Primary, add);
    } else {
        ui.card(add);
    }
}
