//! The debrief: the whole story, what was decided, and the path not taken.

use egui::Ui;

use super::{Scenery, map};
use crate::activities::scenario::{Decision, Merit, StoryChoice, StoryRole};
use crate::activities::{Grade, ViewContext, feedback};
use crate::i18n::Arg;
use crate::look::{Icon, Ink, Tint, Type, UiExt as _, cards};

/// The exhibit column: the ending, the whole story, then decision by decision.
pub fn story(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>) {
    let tokens = ui.tokens();
    if let Some(ending) = scenery.now.scene {
        ui.exhibit(|ui| {
            egui::Frame::new()
                .inner_margin(tokens.margin_xy(28.0, 20.0))
                .show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.styled(Type::Caption, Ink::Ink2, &cx.ui_text("scenario-ends"));
                    ui.title(2, &cx.text(&format!("ending-{}", ending.id)));
                    ui.add_space(tokens.space(4.0));
                    let story = cx.text(&format!("scene-{}", ending.id));
                    ui.reading(Type::Read, Ink::Ink, &story);
                });
        });
        ui.add_space(tokens.space(20.0));
    }
    map::whole_card(cx, ui, scenery);
    ui.add_space(tokens.space(24.0));
    ui.title(2, &cx.ui_text("scenario-debrief"));
    ui.add_space(tokens.space(8.0));
    for (idx, decision) in scenery.decisions.iter().enumerate() {
        ui.push_id(decision.choice.id.as_str(), |ui| {
            decision_ui(cx, ui, scenery, idx + 1, decision);
        });
        ui.add_space(tokens.space(16.0));
    }
}

/// The question column: the common feedback, with a word on the role that was played.
pub fn marks(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>, grade: &Grade) {
    let tokens = ui.tokens();
    let ending = scenery.now.scene.map_or_else(String::new, |scene| {
        cx.text(&format!("ending-{}", scene.id))
    });
    let args: [(&str, Arg); 2] = [
        ("ending", ending.into()),
        ("count", scenery.decisions.len().into()),
    ];
    feedback::ui(cx, ui, grade, &cx.ui_text_with("scenario-said", &args));
    if scenery.spec.role == StoryRole::Manipulator {
        ui.add_space(tokens.space(12.0));
        ui.tip(Icon::MASK, Tint::Note, &cx.ui_text("scenario-unmasked"));
    }
}

/// One decision: what was chosen and why it mattered, then the other ways.
fn decision_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    scenery: &Scenery<'_>,
    number: usize,
    decision: &Decision<'_>,
) {
    let tokens = ui.tokens();
    let Some(scene) = decision.before.scene else {
        return;
    };
    cards::flat_card(&tokens)
        .inner_margin(tokens.margin_xy(24.0, 20.0))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let args: [(&str, Arg); 2] = [
                ("number", number.into()),
                (
                    "place",
                    cx.text(&format!("scene-{}-place", scene.id)).into(),
                ),
            ];
            let eyebrow = cx.ui_text_with("scenario-decision", &args);
            ui.styled(Type::Caption, Ink::Ink2, &eyebrow);
            ui.add_space(tokens.space(4.0));
            let id = &decision.choice.id;
            ui.title(3, &cx.text(&format!("choice-{id}")));
            ui.add_space(tokens.space(4.0));
            let (tint, icon, key) = match decision.choice.merit {
                Merit::Good => (Tint::Good, Icon::CHECK_CIRCLE, "scenario-merit-good"),
                Merit::Fair => (Tint::Note, Icon::CIRCLE_HALF, "scenario-merit-fair"),
                Merit::Poor => (Tint::Miss, Icon::ARROW_BEND_UP_RIGHT, "scenario-merit-poor"),
            };
            ui.chip(tint, Some(icon), &cx.ui_text(key));
            ui.add_space(tokens.space(8.0));
            let why = cx.text(&format!("choice-{id}-why"));
            ui.styled(Type::Body, Ink::Ink, &why);
            ui.add_space(tokens.space(16.0));
            let not_taken = cx.ui_text("scenario-not-taken");
            ui.heading_as(4, Type::SmallStrong, Ink::Ink2, &not_taken);
            ui.add_space(tokens.space(4.0));
            for other in scene.choices.iter().filter(|choice| choice.id != *id) {
                ui.push_id(other.id.as_str(), |ui| {
                    other_way(cx, ui, scenery, decision, other);
                });
                ui.add_space(tokens.space(8.0));
            }
        });
}

/// A way that was not taken: what speaks for and against it, and where it may end.
fn other_way(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    scenery: &Scenery<'_>,
    decision: &Decision<'_>,
    other: &StoryChoice,
) {
    let tokens = ui.tokens();
    cards::well(&tokens).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.styled(
            Type::Strong,
            Ink::Ink,
            &cx.text(&format!("choice-{}", other.id)),
        );
        let why = cx.text(&format!("choice-{}-why", other.id));
        ui.styled(Type::Small, Ink::Ink2, &why);
        ui.add_space(tokens.space(4.0));
        let next = scenery.spec.after(&decision.before.meters, other);
        let ahead = scenery.spec.endings_ahead(&next);
        let endings: Vec<String> = ahead
            .iter()
            .map(|scene| cx.text(&format!("ending-{}", scene.id)))
            .collect();
        let args: [(&str, Arg); 2] = [
            ("count", endings.len().into()),
            ("endings", endings.join(" · ").into()),
        ];
        let leads = cx.ui_text_with("scenario-leads", &args);
        ui.styled(Type::SmallStrong, Ink::Ink2, &leads);
        let is_open = scenery.spec.offered(&decision.before).contains(&other);
        if let Some(need) = &other.needs
            && !is_open
        {
            let args: [(&str, Arg); 2] = [
                ("meter", cx.text(&format!("meter-{}", need.meter)).into()),
                ("value", f64::from(need.at_least).into()),
            ];
            let closed = cx.ui_text_with("scenario-needs", &args);
            ui.styled(Type::Small, Ink::Note, &closed);
        }
    });
}
