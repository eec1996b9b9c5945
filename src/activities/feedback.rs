//! What every exercise says after an answer: the call, what was said, which cue decides, which
//! tempting one does not, and what a fair reader would check next.

use egui::Ui;

use super::{Grade, Outcome, ViewContext};
use crate::look::{Icon, Ink, Mood, Tint, Type, UiExt as _, Weight};

/// Draws the common part of the feedback; `said` repeats the learner's answer without comment.
///
/// Right and missed answers have the same parts in the same order and size.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, grade: &Grade, said: &str) {
    let tokens = ui.tokens();
    let (mood, key) = match grade.outcome {
        Outcome::WellJudged => (Mood::Good, "feedback-well-judged"),
        Outcome::PartlyThere => (Mood::Partly, "feedback-partly-there"),
        Outcome::NotThisTime => (Mood::Miss, "feedback-not-this-time"),
    };
    ui.feedback_panel(mood, &cx.ui_text(key), said);
    ui.add_space(tokens.space(12.0));
    for (icon, title, text) in [
        (Icon::TARGET, "feedback-decides", "decides"),
        (Icon::MAGNET, "feedback-tempts", "tempts"),
    ] {
        part_ui(cx, ui, (icon, Weight::Regular, Ink::Primary), title, text);
        ui.add_space(tokens.space(10.0));
    }
    ui.tinted(Tint::Accent, |ui| {
        ui.set_width(ui.available_width());
        let look = (Icon::LIGHTBULB, Weight::Fill, Ink::AccentInk);
        part_ui(cx, ui, look, "feedback-next", "next");
    });
}

/// One labelled part: its icon, the words of the interface above, those of the step below.
fn part_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    (icon, weight, ink): (Icon, Weight, Ink),
    title: &str,
    text: &str,
) {
    let tokens = ui.tokens();
    ui.push_id(title, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space(12.0);
            ui.icon(icon, weight, 22.0, ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.heading_as(3, Type::SmallStrong, Ink::Ink2, &cx.ui_text(title));
                ui.reading(Type::Body, Ink::Ink, &cx.text(text));
            });
        });
    });
}
