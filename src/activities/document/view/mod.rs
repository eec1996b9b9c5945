//! Draws the page on its desk, the file details, and the conclusion.

mod desk;
mod details;
mod findings;
mod lens;
mod page;

use egui::{Id, Key, Modifiers, Ui};

use super::grade::{LETTERHEAD, STAMP};
use super::{Attempt, BlockForm, Spec, Verdict};
use crate::activities::{Phase, ViewContext};
use crate::i18n::Arg;
use crate::ids::PartId;
use crate::look::{Ink, Type, UiExt as _, segmented};

/// The desk's share of the width.
const DESK_SHARE: f32 = 0.7;
/// Below this width, divided by the text scale, exhibit and question stand one below the other.
const STACKED_BELOW: f32 = 900.0;
/// From this width on, divided by the text scale, the verdict stands beside its heading.
const ONE_ROW_FROM: f32 = 640.0;
/// Most characters of a passage that is named in a list.
const EXCERPT: usize = 52;

/// All verdicts in the order of their keys 1 to 3.
const VERDICTS: [(Verdict, &str, Key); 3] = [
    (Verdict::Genuine, "document-genuine", Key::Num1),
    (Verdict::Altered, "document-altered", Key::Num2),
    (Verdict::CannotBeDecided, "document-undecided", Key::Num3),
];

/// What the pointer does on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tool {
    /// Pins what it presses.
    #[default]
    Pin,
    /// Only moves the page.
    Move,
    /// Carries a lens, and pins what it presses.
    Lens,
}

/// How the desk is set up; forgotten with the step.
#[derive(Clone, Debug, PartialEq)]
struct Desk {
    tool: Tool,
    /// Size of the page, `0.5..=3.0`; `None` fits the desk.
    zoom: Option<f32>,
    /// The size on screen when last drawn.
    shown_zoom: f32,
    is_comparing: bool,
    /// Centre of the lens as a share of the shared page.
    lens: egui::Vec2,
    /// The file detail whose meaning is told.
    noted: Option<PartId>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            tool: Tool::default(),
            zoom: None,
            shown_zoom: 1.0,
            is_comparing: false,
            lens: egui::vec2(0.5, 0.4),
            noted: None,
        }
    }
}

impl Desk {
    /// Steps of the zoom buttons.
    const ZOOMS: [f32; 8] = [0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0];

    /// The next larger step.
    fn zoom_in(&mut self) {
        let next = Self::ZOOMS
            .iter()
            .find(|zoom| **zoom > self.shown_zoom + 0.01);
        self.zoom = Some(next.copied().unwrap_or(3.0));
    }

    /// The next smaller step.
    fn zoom_out(&mut self) {
        let mut steps = Self::ZOOMS.iter().rev();
        let next = steps.find(|zoom| **zoom < self.shown_zoom - 0.01);
        self.zoom = Some(next.copied().unwrap_or(0.5));
    }
}

/// What a place is marked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// The learner has pinned it.
    Pinned,
    /// It tells, and was pinned.
    Found,
    /// It tells, and was passed over.
    Missed,
    /// It looks odd and is harmless.
    Harmless,
}

/// Marks of all places, with the number of each.
struct Marks(Vec<(PartId, Mark, usize)>);

impl Marks {
    /// Pins while answering; findings, and then the pins beside them, afterwards.
    fn new(cx: &ViewContext<'_>, spec: &Spec, attempt: &Attempt) -> Self {
        let pins = spec
            .places()
            .into_iter()
            .filter(|place| attempt.pins.contains(place));
        let mut marks = Vec::new();
        if cx.grade().is_some() {
            for finding in &spec.findings {
                let is_pinned = attempt.pins.contains(&finding.place);
                let mark = match (finding.telling, is_pinned) {
                    (true, true) => Mark::Found,
                    (true, false) => Mark::Missed,
                    (false, _) => Mark::Harmless,
                };
                marks.push((finding.place.clone(), mark));
            }
        }
        let known: Vec<PartId> = marks.iter().map(|(place, _)| place.clone()).collect();
        marks.extend(
            pins.filter(|pin| !known.contains(pin))
                .map(|pin| (pin, Mark::Pinned)),
        );
        let numbered = marks.into_iter().enumerate();
        Self(
            numbered
                .map(|(idx, (place, mark))| (place, mark, idx + 1))
                .collect(),
        )
    }

    /// The mark and number of a place.
    fn of(&self, place: &PartId) -> Option<(Mark, usize)> {
        self.0
            .iter()
            .find(|(marked, ..)| marked == place)
            .map(|(_, mark, number)| (*mark, *number))
    }
}

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    let desk_id = Id::unique("document-desk").with(cx.seed);
    let mut desk: Desk = ui.data(|data| data.get_temp(desk_id)).unwrap_or_default();
    if cx.shortcuts {
        take_keys(cx, ui, &mut desk, attempt);
    }
    let marks = Marks::new(cx, spec, attempt);
    let is_stacked = ui.available_width() / ui.tokens().scale() < STACKED_BELOW;
    let is_answering = cx.grade().is_none();
    // Both columns may pin, and each is drawn by its own closure.
    let mut on_page = Vec::new();
    let mut on_panel = Vec::new();
    let mut verdict = attempt.verdict;
    let mut noted = desk.noted.clone();
    let room = ui.available_height();
    {
        let (desk, verdict_on_desk) = (&mut desk, &mut verdict);
        let attempt = &*attempt;
        let mut verdict_on_panel = *verdict_on_desk;
        let chosen = &mut verdict_on_panel;
        ui.split(
            DESK_SHARE,
            |ui| {
                on_page = desk::ui(cx, ui, spec, &marks, desk, room, is_stacked);
                if is_answering && !is_stacked {
                    verdict_ui(cx, ui, verdict_on_desk);
                }
            },
            |ui| match cx.phase {
                Phase::Answering => {
                    ui.title(2, &cx.text(""));
                    ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
                    ui.add_space(ui.tokens().space(16.0));
                    on_panel = details::ui(cx, ui, spec, &marks, &mut noted);
                    ui.add_space(ui.tokens().space(16.0));
                    on_panel.extend(details::pins(cx, ui, spec, &marks));
                    if is_stacked {
                        verdict_ui(cx, ui, chosen);
                    }
                }
                Phase::Feedback(grade) => {
                    findings::ui(cx, ui, spec, attempt, grade, &marks);
                    ui.add_space(ui.tokens().space(24.0));
                    details::ui(cx, ui, spec, &marks, &mut noted);
                }
            },
        );
        if is_stacked {
            verdict = verdict_on_panel;
        }
    }
    if is_answering {
        attempt.verdict = verdict;
        for place in on_page.into_iter().chain(on_panel) {
            if !attempt.pins.remove(&place) {
                attempt.pins.insert(place);
            }
        }
    }
    desk.noted = noted;
    ui.data_mut(|data| data.insert_temp(desk_id, desk));
}

/// Keys of the verdict and of the zoom.
fn take_keys(cx: &ViewContext<'_>, ui: &Ui, desk: &mut Desk, attempt: &mut Attempt) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if cx.grade().is_none() {
        for (verdict, _, key) in VERDICTS {
            if pressed(key) {
                attempt.verdict = Some(verdict);
            }
        }
    }
    if pressed(Key::Plus) || pressed(Key::Equals) {
        desk.zoom_in();
    }
    if pressed(Key::Minus) {
        desk.zoom_out();
    }
    if pressed(Key::Num0) {
        desk.zoom = None;
    }
}

/// The conclusion. Its keys are told to a screen reader and under the pointer.
fn verdict_ui(cx: &ViewContext<'_>, ui: &mut Ui, verdict: &mut Option<Verdict>) {
    let tokens = ui.tokens();
    ui.add_space(tokens.space(16.0));
    let name = cx.ui_text("document-verdict");
    let words = VERDICTS.map(|(_, key, _)| cx.ui_text(key));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut chosen = VERDICTS
        .iter()
        .position(|(known, ..)| Some(*known) == *verdict)
        .unwrap_or(VERDICTS.len());
    let mut choice = |ui: &mut Ui| {
        let response = segmented(ui, &name, &words, &mut chosen);
        if response.changed() {
            *verdict = VERDICTS.get(chosen).map(|(verdict, ..)| *verdict);
        }
        response.on_hover_text(cx.ui_text("document-verdict-keys"));
    };
    let heading = |ui: &mut Ui| ui.heading_as(2, Type::H3, Ink::Ink, &name);
    let is_wide = ui.available_width() / tokens.scale() > ONE_ROW_FROM;
    if is_wide {
        ui.scope(|ui| {
            // The row knows its height from the start, so that the heading stands in its middle.
            ui.spacing_mut().interact_size.y = tokens.target(52.0);
            ui.spacing_mut().item_spacing.x = tokens.space(20.0);
            ui.horizontal(|ui| {
                heading(ui);
                choice(ui);
            });
        });
    } else {
        heading(ui);
        ui.add_space(tokens.space(4.0));
        choice(ui);
    }
}

/// The words of a place, short enough for a list.
fn place_name(cx: &ViewContext<'_>, spec: &Spec, place: &PartId) -> String {
    let with = |key: &str, text: String| cx.ui_text_with(key, &[("text", Arg::from(text))]);
    if place.as_str() == LETTERHEAD {
        return with("document-place-letterhead", cx.text("letterhead"));
    }
    if place.as_str() == STAMP {
        return with("document-place-stamp", cx.text("stamp"));
    }
    if let Some(detail) = spec.details.iter().find(|detail| detail.id == *place) {
        return format!("{}: {}", detail.field, detail.value);
    }
    let words = spec
        .blocks
        .iter()
        .find(|block| block.id == *place)
        .map_or_else(String::new, |block| {
            page::block_words(cx, spec, block, false)
        });
    with("document-place-passage", excerpt(&words))
}

/// The first words of a text.
fn excerpt(text: &str) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    let cut: String = text.chars().take(EXCERPT).collect();
    let words = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{words}…")
}

/// Whether a form is a line of the head.
fn is_head(form: BlockForm) -> bool {
    form == BlockForm::Line
}
