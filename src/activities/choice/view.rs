//! Draws the question and its options.

use egui::{Key, Ui, UiBuilder, vec2};

use super::{Attempt, Spec};
use crate::activities::{Grade, PartResult, ViewContext, feedback};
use crate::ids::PartId;
use crate::look::{Ink, MarkedText, Tile, TileRole, TileState, Type, UiExt as _};

/// Share of the width for what stands beside the question.
const EXHIBIT_SHARE: f32 = 0.46;
/// Widest question without anything beside it, in points at 100 %.
const ALONE_WIDTH: f32 = 720.0;
/// Keys of the options in their order on screen.
const KEYS: [(Key, &str); 6] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
    (Key::Num5, "5"),
    (Key::Num6, "6"),
];

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    let order = cx.order(spec.options.len(), "options");
    if cx.grade().is_none() && cx.shortcuts {
        let pressed = ui.input_mut(|input| {
            KEYS.iter()
                .position(|(key, _)| input.consume_key(egui::Modifiers::NONE, *key))
        });
        if let Some(option) = pressed.and_then(|at| order.get(at)) {
            choose(spec, attempt, &spec.options[*option].id);
        }
    }
    let image = spec.media.as_deref().and_then(|file| (cx.media)(file));
    if spec.exhibit || image.is_some() {
        ui.split(
            EXHIBIT_SHARE,
            |ui| exhibit_ui(cx, ui, spec, image),
            |ui| question_ui(cx, ui, spec, attempt, &order),
        );
        return;
    }
    let tokens = ui.tokens();
    let room = ui.available_rect_before_wrap();
    let width = (ALONE_WIDTH * tokens.scale()).min(room.width());
    let rect = room.shrink2(vec2((room.width() - width) / 2.0, 0.0));
    let mut child = ui.new_child(UiBuilder::new().id_salt("alone").max_rect(rect));
    // The focus ring of a tile needs room that a scroll area would cut off.
    let bleed = tokens.space(12.0);
    egui::ScrollArea::vertical()
        .id_salt("alone")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            egui::Frame::new().inner_margin(bleed).show(ui, |ui| {
                question_ui(cx, ui, spec, attempt, &order);
            });
        });
}

/// Picks an option: instead of the other one, or beside the others.
fn choose(spec: &Spec, attempt: &mut Attempt, option: &PartId) {
    if spec.several {
        if !attempt.chosen.remove(option) {
            attempt.chosen.insert(option.clone());
        }
    } else {
        attempt.chosen = [option.clone()].into();
    }
}

fn exhibit_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, image: Option<egui::Image<'static>>) {
    let tokens = ui.tokens();
    ui.exhibit(|ui| {
        ui.set_width(ui.available_width());
        if let Some(image) = image {
            let width = ui.available_width();
            let radius = tokens.corner(tokens.radius.card);
            let foot = if spec.exhibit {
                (0, 0)
            } else {
                (radius.sw, radius.se)
            };
            let image = image.corner_radius(egui::CornerRadius {
                sw: foot.0,
                se: foot.1,
                ..radius
            });
            ui.picture(image, vec2(width, width * 0.6), &cx.text("picture"));
        }
        if spec.exhibit {
            egui::Frame::new()
                .inner_margin(tokens.margin_xy(32.0, 28.0))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    let marked = cx.marked("exhibit");
                    MarkedText::from_marked(&marked, Type::Read, Ink::Ink).show(ui);
                });
        }
    });
}

fn question_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &mut Attempt,
    order: &[usize],
) {
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.y = tokens.space(10.0);
    ui.title(1, &cx.text(""));
    ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
    if let Some(grade) = cx.grade() {
        let said = said(cx, spec, attempt, order);
        feedback::ui(cx, ui, grade, &said);
        ui.add_space(tokens.space(8.0));
        ui.title(2, &cx.ui_text("choice-each"));
        for at in order {
            let id = &spec.options[*at].id;
            ui.push_id(id.as_str(), |ui| {
                judged_ui(cx, ui, spec, grade, attempt, id);
            });
        }
        return;
    }
    if spec.several {
        ui.styled(Type::Small, Ink::Ink2, &cx.ui_text("choice-several"));
    }
    for (place, at) in order.iter().enumerate() {
        let id = &spec.options[*at].id;
        let is_chosen = attempt.chosen.contains(id);
        let tile = Tile {
            icon: None,
            title: &cx.text(&format!("option-{id}")),
            note: None,
            key: KEYS.get(place).map(|(_, cap)| *cap),
            state: if is_chosen {
                TileState::Selected
            } else {
                TileState::Rest
            },
            verdict: None,
            role: role(spec),
        };
        if ui.push_id(id.as_str(), |ui| ui.tile(&tile)).inner.clicked() {
            choose(spec, attempt, id);
        }
    }
}

/// What was chosen, without comment.
fn said(cx: &ViewContext<'_>, spec: &Spec, attempt: &Attempt, order: &[usize]) -> String {
    let chosen: Vec<String> = order
        .iter()
        .map(|at| &spec.options[*at].id)
        .filter(|id| attempt.chosen.contains(*id))
        .map(|id| cx.text(&format!("option-{id}")))
        .collect();
    cx.ui_text_with("choice-said", &[("chosen", chosen.join(" · ").into())])
}

/// One option after the answer, with its reason.
fn judged_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    grade: &Grade,
    attempt: &Attempt,
    id: &PartId,
) {
    let Some(part) = grade.parts.iter().find(|part| part.id == *id) else {
        return;
    };
    let is_chosen = attempt.chosen.contains(id);
    let (state, verdict) = match (part.result, is_chosen) {
        (PartResult::Right, true) => (TileState::Correct, Some("feedback-both")),
        (PartResult::Missed, _) => (TileState::Correct, Some("feedback-stronger-call")),
        (PartResult::Wrong, _) => (TileState::Missed, Some("feedback-your-answer")),
        _ => (TileState::Quiet, Some("choice-fair-to-leave")),
    };
    let verdict = verdict.map(|key| cx.ui_text(key));
    ui.tile(&Tile {
        icon: None,
        title: &cx.text(&format!("option-{id}")),
        note: Some(&cx.text(&part.why)),
        key: None,
        state,
        verdict: verdict.as_deref(),
        role: role(spec),
    });
}

/// What an option is to a screen reader, before and after the answer.
fn role(spec: &Spec) -> TileRole {
    if spec.several {
        TileRole::Check
    } else {
        TileRole::Radio
    }
}
