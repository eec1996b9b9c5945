//! What the places were about, after the answer.

use egui::Ui;

use super::{Mark, Marks, VERDICTS, place_name};
use crate::activities::document::{Attempt, Spec};
use crate::activities::{Grade, ViewContext, feedback};
use crate::i18n::Arg;
use crate::look::{Ink, Type, UiExt as _};

/// Draws the common feedback and, with the numbers of the page, the reason of every place.
pub fn ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    grade: &Grade,
    marks: &Marks,
) {
    let tokens = ui.tokens();
    let words = |wanted| {
        let known = VERDICTS.iter().find(|(verdict, ..)| *verdict == wanted);
        known.map_or_else(String::new, |(_, key, _)| cx.ui_text(key))
    };
    let places = spec.places();
    let n_pins = attempt.pins.iter().filter(|pin| places.contains(pin));
    let args: [(&str, Arg); 3] = [
        (
            "verdict",
            attempt.verdict.map_or_else(String::new, words).into(),
        ),
        ("key", words(spec.verdict).into()),
        ("count", n_pins.count().into()),
    ];
    feedback::ui(cx, ui, grade, &cx.ui_text_with("document-said", &args));
    ui.add_space(tokens.space(20.0));
    ui.title(3, &cx.ui_text("document-places"));
    ui.add_space(tokens.space(4.0));
    if marks.0.is_empty() {
        ui.styled(Type::Body, Ink::Ink2, &cx.ui_text("document-no-places"));
    }
    for (place, mark, number) in &marks.0 {
        ui.push_id(("finding", place.as_str()), |ui| {
            let is_pinned = attempt.pins.contains(place);
            let key = match mark {
                Mark::Found => "document-mark-found",
                Mark::Missed => "document-mark-missed",
                Mark::Harmless if is_pinned => "document-mark-harmless-pinned",
                Mark::Harmless => "document-mark-harmless",
                Mark::Pinned => "document-mark-other",
            };
            let name = place_name(cx, spec, place);
            let title = cx.ui_text_with(key, &[("place", name.into())]);
            let why = if *mark == Mark::Pinned {
                cx.ui_text("document-mark-other-why")
            } else {
                cx.text(&format!("place-{place}-why"))
            };
            ui.numbered_note(*number, &title, &why);
        });
    }
}
