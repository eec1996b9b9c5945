//! The end of a round: what a check says in plain words, or how practice went.

use egui::{Ui, vec2};

use super::lesson::RoundContext;
use super::{Command, LessonContext, Route};
use crate::i18n::Texts;
use crate::learning::{Session, Tally};
use crate::look::{ButtonKind, Icon, Ink, LookButton, Tint, Type, UiExt as _, Weight, svg};
use crate::measurement::{Carelessness, Estimate};
use crate::practice::{CheckResult, Purpose};

/// Draws the end.
pub fn ui(cx: &LessonContext<'_>, ui: &mut Ui, session: &Session, round: &RoundContext) {
    let tally = Tally::of(session);
    ui.split(
        0.58,
        |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(14.0);
            let title = match round.purpose {
                Purpose::Check => "round-check-done",
                Purpose::Practice => "round-practice-done",
                Purpose::Review => "round-review-done",
            };
            ui.title(1, &cx.texts.get(title));
            if let Some(result) = &round.result {
                result_ui(cx.texts, ui, result);
            } else {
                let key = match round.purpose {
                    Purpose::Review => "round-review-note",
                    _ => "round-practice-note",
                };
                ui.reading(Type::Read, Ink::Ink, &cx.texts.get(key));
            }
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
                    ("hits", tally.hits.into()),
                    ("unsound", tally.unsound.into()),
                ];
                let text = cx.texts.with("summary-tally-hits", &args);
                line(ui, Icon::HAND_PALM, &text);
                let trusted = tally.sound - tally.false_alarms;
                let args = [("trusted", trusted.into()), ("sound", tally.sound.into())];
                let text = cx.texts.with("summary-tally-trust", &args);
                line(ui, Icon::HANDSHAKE, &text);
            });
            ui.tip(
                Icon::LIGHTBULB,
                Tint::Accent,
                &cx.texts.get("round-see-why-note"),
            );
        },
    );
}

/// An icon and words beside it.
pub(super) fn line(ui: &mut Ui, icon: Icon, text: &str) {
    let tokens = ui.tokens();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space(10.0);
        ui.icon(icon, Weight::Bold, 20.0, Ink::Primary);
        ui.vertical(|ui| ui.styled(Type::Body, Ink::Ink, text));
    });
}

/// What one check says: three things apart, each with its interval, never a single number.
fn result_ui(texts: &Texts, ui: &mut Ui, result: &CheckResult) {
    if let Some(careless) = result.careless {
        ui.tip(Icon::INFO, Tint::Sunken, &careless_words(texts, careless));
        return;
    }
    let Some(detection) = &result.detection else {
        let text = texts.get("round-check-too-few");
        ui.reading(Type::Read, Ink::Ink, &text);
        return;
    };
    let d = &detection.d_prime;
    let c = &detection.criterion;
    figure(
        texts,
        ui,
        "round-figure-apart",
        band(d, &[0.0, 1.0, 2.0]),
        d,
    );
    figure(
        texts,
        ui,
        "round-figure-leaning",
        band(c, &[-0.25, 0.25]),
        c,
    );
    if let Some(calibration) = &result.calibration {
        let over = &calibration.overconfidence;
        figure(
            texts,
            ui,
            "round-figure-sure",
            band(over, &[-0.05, 0.05]),
            over,
        );
    }
    let args = [("n", result.n.into())];
    ui.styled(
        Type::Small,
        Ink::Ink2,
        &texts.with("round-check-limits", &args),
    );
}

/// Which of the ranges between `limits` a value lies in, from 0; `None` when its interval reaches
/// from below the lowest to above the highest, so that nothing can be said.
fn band(of: &Estimate, limits: &[f64]) -> Option<usize> {
    let place = |value: f64| limits.iter().filter(|limit| value >= **limit).count();
    (place(of.low) != 0 || place(of.high) != limits.len()).then(|| place(of.value))
}

/// One figure: heading, a sentence, the interval.
fn figure(texts: &Texts, ui: &mut Ui, key: &str, band: Option<usize>, of: &Estimate) {
    ui.card(|ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = ui.tokens().space(6.0);
        ui.heading_as(2, Type::H3, Ink::Ink, &texts.get(key));
        let sentence = match band {
            Some(band) => texts.get(&format!("{key}.band-{band}")),
            None => texts.get("round-figure-open"),
        };
        ui.styled(Type::Body, Ink::Ink, &sentence);
        let args = [
            ("value", texts.number(of.value, 2).into()),
            ("low", texts.number(of.low, 2).into()),
            ("high", texts.number(of.high, 2).into()),
        ];
        let interval = texts.with(&format!("{key}.interval"), &args);
        ui.styled(Type::Small, Ink::Ink2, &interval);
    });
}

/// Why answers cannot be judged, kindly.
pub fn careless_words(texts: &Texts, careless: Carelessness) -> String {
    texts.get(match careless {
        Carelessness::AlwaysHoldBack => "careless-always-hold-back",
        Carelessness::AlwaysRely => "careless-always-rely",
        Carelessness::Pattern => "careless-pattern",
        Carelessness::TooQuick => "careless-too-quick",
    })
}

/// The buttons at the end, from the end of the bar to its start.
pub fn actions(
    cx: &LessonContext<'_>,
    ui: &mut Ui,
    session: &Session,
    round: &RoundContext,
    commands: &mut Vec<Command>,
) {
    let room = ui.available_width() / ui.tokens().scale();
    let (key, command) = match round.purpose {
        Purpose::Check => ("round-to-judgement", Command::Go(Route::Judgement)),
        _ => ("round-to-practise", Command::Go(Route::Practise)),
    };
    let text = cx.texts.get(key);
    let button = LookButton::new(ButtonKind::Primary, &text).icon_after(Icon::ARROW_RIGHT);
    if ui.add(button).clicked() {
        commands.push(command);
    }
    if round.purpose == Purpose::Practice && room > 520.0 {
        let text = cx.texts.get("round-more");
        if ui.secondary_button(Some(Icon::REPEAT), &text).clicked() {
            commands.push(Command::BeginRound(Purpose::Practice));
        }
    }
    if round.purpose == Purpose::Check && room > 520.0 {
        let text = cx.texts.get("round-see-why");
        if ui.secondary_button(Some(Icon::LIGHTBULB), &text).clicked()
            && let Some(first) = session.lesson().steps.first()
        {
            commands.push(Command::GoToStep(first.id.clone()));
        }
    }
}
