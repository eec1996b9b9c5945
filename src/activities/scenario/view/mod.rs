//! Draws the story, its map and its debrief.

mod debrief;
mod map;
mod scene;

use egui::{Id, Key, Modifiers, Ui};

use super::{Attempt, Decision, Moment, Spec};
use crate::activities::{Phase, ViewContext};
use crate::ids::PartId;
use crate::look::{Icon, Ink, Tile, TileRole, TileState, Type, UiExt as _};

/// The scene's share of the width.
const SCENE_SHARE: f32 = 0.53;

/// Keys of the choices, from the first on.
const KEYS: [(Key, &str); 4] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
];

/// What the learner does next.
enum Act {
    /// Goes on with this choice.
    Take(PartId),
    /// Takes the last choice back.
    StepBack,
}

/// A story at one point of its path.
struct Scenery<'a> {
    spec: &'a Spec,
    decisions: &'a [Decision<'a>],
    now: &'a Moment<'a>,
}

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    let (decisions, now) = spec.play(&attempt.path);
    let scenery = Scenery {
        spec,
        decisions: &decisions,
        now: &now,
    };
    let mut act = None;
    match cx.phase {
        Phase::Answering => {
            act = pressed_key(cx, ui, &scenery);
            ui.split(
                SCENE_SHARE,
                |ui| scene::ui(cx, ui, &scenery),
                |ui| act = question(cx, ui, &scenery).or(act.take()),
            );
        }
        Phase::Feedback(grade) => ui.split(
            SCENE_SHARE,
            |ui| debrief::story(cx, ui, &scenery),
            |ui| debrief::marks(cx, ui, &scenery, grade),
        ),
    }
    if let Some(act) = act {
        // A path from an older version of the story may go on where this one does not.
        let mut path: Vec<PartId> = decisions.iter().map(|d| d.choice.id.clone()).collect();
        match act {
            Act::Take(choice) => path.push(choice),
            Act::StepBack => {
                path.pop();
            }
        }
        attempt.path = path;
        ui.data_mut(|data| data.insert_temp(arrived(), true));
        ui.request_repaint();
    }
}

/// Remembers that a scene has just come up, so that its first control takes the focus: the control
/// that led here is gone, and the keyboard must not start again at the top of the window.
fn arrived() -> Id {
    Id::unique("scenario-arrived")
}

/// What the keyboard asks for.
fn pressed_key(cx: &ViewContext<'_>, ui: &Ui, scenery: &Scenery<'_>) -> Option<Act> {
    if !cx.shortcuts {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let offered = scenery.spec.offered(scenery.now);
    for (choice, (key, _)) in offered.iter().zip(KEYS) {
        if pressed(key) {
            return Some(Act::Take(choice.id.clone()));
        }
    }
    (!scenery.decisions.is_empty() && pressed(Key::Backspace)).then_some(Act::StepBack)
}

/// The question, the ways to go on, and the path so far.
fn question(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>) -> Option<Act> {
    let tokens = ui.tokens();
    let is_new = ui.data_mut(|data| data.remove_temp::<bool>(arrived()).unwrap_or(false));
    let mut act = None;
    let mut first = None;
    if let Some(ending) = scenery.now.scene.filter(|scene| scene.ending.is_some()) {
        ui.styled(Type::Caption, Ink::Ink2, &cx.ui_text("scenario-ends"));
        ui.title(1, &cx.text(&format!("ending-{}", ending.id)));
        ui.add_space(tokens.space(4.0));
        ui.styled(Type::Body, Ink::Ink2, &cx.ui_text("scenario-ends-hint"));
        ui.add_space(tokens.space(12.0));
    } else {
        ui.title(1, &cx.text(""));
        ui.add_space(tokens.space(4.0));
        ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
        ui.add_space(tokens.space(16.0));
        for (choice, (_, key)) in scenery.spec.offered(scenery.now).iter().zip(KEYS) {
            let id = &choice.id;
            let words = cx.text(&format!("choice-{id}"));
            let note = cx.text(&format!("choice-{id}-note"));
            let tile = Tile {
                icon: None,
                title: &words,
                note: Some(&note),
                key: Some(key),
                state: TileState::Rest,
                verdict: None,
                role: TileRole::Button,
            };
            let response = ui.push_id(id.as_str(), |ui| ui.tile(&tile)).inner;
            if response.clicked() {
                act = Some(Act::Take(id.clone()));
            }
            first.get_or_insert(response);
            ui.add_space(tokens.space(4.0));
        }
    }
    if !scenery.decisions.is_empty() {
        ui.add_space(tokens.space(4.0));
        let response = ui.ghost_button(Some(Icon::UNDO), &cx.ui_text("scenario-step-back"));
        if response.clicked() {
            act = Some(Act::StepBack);
        }
        first.get_or_insert(response);
    }
    if is_new && let Some(first) = first {
        first.request_focus();
    }
    ui.add_space(tokens.space(16.0));
    map::path_card(cx, ui, scenery);
    act
}
