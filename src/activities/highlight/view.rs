//! Draws the text, the palette of techniques, and what became of the marks.

use std::ops::Range;

use egui::accesskit::{Live, Role};
use egui::{EventFilter, Frame, Key, Modifiers, Response, Sense, Ui, WidgetInfo};

use super::words::{sentence_around, words};
use super::{Attempt, LearnerMark, Spec, TextForm};
use crate::activities::technique_icon::technique_icon;
use crate::activities::{Grade, PartResult, ViewContext, feedback};
use crate::i18n::markup::Marked;
use crate::ids::TechniqueId;
use crate::look::{
    Icon, Ink, MarkLook, MarkedText, MarkedTextOutput, TextMark, Tile, TileRole, TileState, Tint,
    Type, UiExt as _,
};

/// The text's share of the width.
const TEXT_SHARE: f32 = 0.63;
/// Steps that can be undone.
const UNDO: usize = 50;
/// Keys of the techniques in their order on screen.
const KEYS: [(Key, &str); 6] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
    (Key::Num5, "5"),
    (Key::Num6, "6"),
];

/// What the view remembers; forgotten with the step.
#[derive(Clone, Debug, Default, PartialEq)]
struct Desk {
    /// Selected words: where the selection began and where it ends, in either order.
    selection: Option<(usize, usize)>,
    /// Whether a tap has set the first word and the next one sets the last.
    tapped: bool,
    /// The technique whose meaning is told.
    told: Option<TechniqueId>,
    /// Attempts before the last changes.
    undo: Vec<Attempt>,
}

impl Desk {
    /// Selected words, first and last.
    fn range(&self) -> Option<(usize, usize)> {
        self.selection.map(|(a, b)| (a.min(b), a.max(b)))
    }

    fn change(&mut self, attempt: &mut Attempt, change: impl FnOnce(&mut Attempt)) {
        let before = attempt.clone();
        change(attempt);
        if *attempt != before {
            self.undo.push(before);
            if self.undo.len() > UNDO {
                self.undo.remove(0);
            }
        }
    }

    fn take_back(&mut self, attempt: &mut Attempt) {
        if let Some(before) = self.undo.pop() {
            *attempt = before;
        }
    }
}

/// What was asked of the marks in this frame.
enum Wish {
    Name(TechniqueId),
    Clear,
    Nothing,
    Undo,
}

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    let marked = cx.marked("passage");
    let words = words(&marked.text);
    let id = ui.scope_id().with("highlight-desk");
    let mut desk: Desk = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    // A selection made in another language may reach beyond this one's words.
    desk.selection = desk.selection.filter(|(a, b)| (*a).max(*b) < words.len());
    let mut wish = None;
    if cx.grade().is_none() && cx.shortcuts {
        wish = keys(ui, spec);
    }
    let shared = std::cell::RefCell::new((&mut desk, &mut wish));
    let now: &Attempt = attempt;
    ui.split(
        TEXT_SHARE,
        |ui| {
            let (desk, _) = &mut *shared.borrow_mut();
            text_ui(cx, ui, spec, now, desk, &marked, &words);
        },
        |ui| {
            let (desk, wish) = &mut *shared.borrow_mut();
            match cx.grade() {
                None => {
                    if let Some(asked) = palette_ui(cx, ui, spec, now, desk) {
                        **wish = Some(asked);
                    }
                }
                Some(grade) => feedback_ui(cx, ui, spec, now, grade),
            }
        },
    );
    drop(shared);
    if let Some(wish) = wish {
        carry_out(wish, spec, attempt, &mut desk);
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(id, desk));
}

/// 1 to 6 name, Delete clears, Ctrl+Z takes back.
fn keys(ui: &Ui, spec: &Spec) -> Option<Wish> {
    ui.input_mut(|input| {
        let none = Modifiers::NONE;
        for (technique, (key, _)) in spec.palette.iter().zip(KEYS) {
            if input.consume_key(none, key) {
                return Some(Wish::Name(technique.clone()));
            }
        }
        if input.consume_key(none, Key::Delete) || input.consume_key(none, Key::Backspace) {
            Some(Wish::Clear)
        } else if input.consume_key(Modifiers::COMMAND, Key::Z) {
            Some(Wish::Undo)
        } else {
            None
        }
    })
}

fn carry_out(wish: Wish, spec: &Spec, attempt: &mut Attempt, desk: &mut Desk) {
    match wish {
        Wish::Undo => desk.take_back(attempt),
        Wish::Nothing => desk.change(attempt, |attempt| {
            attempt.nothing = !attempt.nothing;
            if attempt.nothing {
                attempt.marks.clear();
            }
        }),
        Wish::Clear => {
            if let Some((first, last)) = desk.range() {
                desk.change(attempt, |attempt| {
                    attempt
                        .marks
                        .retain(|mark| mark.last_word < first || last < mark.first_word);
                });
            }
        }
        Wish::Name(technique) => {
            desk.told = Some(technique.clone());
            let Some((first, last)) = desk.range() else {
                return;
            };
            if !spec.palette.contains(&technique) {
                return;
            }
            desk.change(attempt, |attempt| {
                mark(
                    attempt,
                    LearnerMark {
                        first_word: first,
                        last_word: last,
                        technique,
                    },
                );
            });
            desk.selection = None;
            desk.tapped = false;
        }
    }
}

/// Adds a mark; it replaces what it covers of others, and joins those of its technique it touches.
fn mark(attempt: &mut Attempt, mut new: LearnerMark) {
    let mut kept = Vec::new();
    for old in attempt.marks.drain(..) {
        let apart = old.last_word < new.first_word || new.last_word < old.first_word;
        if apart {
            kept.push(old);
        } else if old.technique == new.technique {
            new.first_word = new.first_word.min(old.first_word);
            new.last_word = new.last_word.max(old.last_word);
        } else {
            if old.first_word < new.first_word {
                kept.push(LearnerMark {
                    last_word: new.first_word - 1,
                    ..old.clone()
                });
            }
            if new.last_word < old.last_word {
                kept.push(LearnerMark {
                    first_word: new.last_word + 1,
                    ..old
                });
            }
        }
    }
    kept.push(new);
    kept.sort_by_key(|mark| mark.first_word);
    attempt.marks = kept;
    attempt.nothing = false;
}

/// The card with the text.
fn text_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    desk: &mut Desk,
    marked: &Marked,
    words: &[Range<usize>],
) {
    let tokens = ui.tokens();
    ui.exhibit(|ui| {
        ui.set_width(ui.available_width());
        let side = if ui.available_width() / tokens.scale() < 620.0 {
            28.0
        } else {
            52.0
        };
        Frame::new()
            .inner_margin(tokens.margin_xy(side, 28.0))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = tokens.space(8.0);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = tokens.space(12.0);
                    ui.styled(Type::Caption, Ink::Ink2, &cx.text("label"));
                    let (tint, icon, key) = form(spec.form);
                    ui.chip(tint, Some(icon), &cx.ui_text(key));
                });
                ui.heading_as(2, Type::Headline, Ink::Ink, &cx.text("headline"));
                match cx.grade() {
                    None => passage_ui(cx, ui, spec, attempt, desk, marked, words),
                    Some(grade) => judged_passage_ui(cx, ui, spec, attempt, grade, marked, words),
                }
                if spec.footer {
                    ui.separator();
                    ui.styled(Type::Small, Ink::Ink2, &cx.text("footer"));
                }
            });
    });
}

/// Label of a sort of text.
fn form(form: TextForm) -> (Tint, Icon, &'static str) {
    match form {
        TextForm::Report => (Tint::Surface2, Icon::NEWSPAPER, "highlight-form-report"),
        TextForm::Opinion => (Tint::Note, Icon::PEN_NIB, "highlight-form-opinion"),
        TextForm::Speech => (Tint::Note, Icon::MICROPHONE, "highlight-form-speech"),
        TextForm::Post => (Tint::Surface2, Icon::CHAT, "highlight-form-post"),
        TextForm::Leaflet => (Tint::Note, Icon::MEGAPHONE, "highlight-form-leaflet"),
    }
}

fn bytes(words: &[Range<usize>], first: usize, last: usize) -> Range<usize> {
    let end = words.get(last).map_or(0, |word| word.end);
    words.get(first).map_or(0, |word| word.start)..end
}

/// The learner's marks as they look.
fn learner_marks(spec: &Spec, attempt: &Attempt, words: &[Range<usize>]) -> Vec<TextMark> {
    attempt
        .marks
        .iter()
        .filter(|mark| mark.first_word <= mark.last_word && mark.last_word < words.len())
        .map(|mark| {
            let at = spec
                .palette
                .iter()
                .position(|other| *other == mark.technique)
                .unwrap_or(0);
            TextMark {
                range: bytes(words, mark.first_word, mark.last_word),
                look: MarkLook::Technique(at),
                number: None,
                icon: Some(technique_icon(&mark.technique)),
            }
        })
        .collect()
}

/// The text while it is marked.
fn passage_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    desk: &mut Desk,
    marked: &Marked,
    words: &[Range<usize>],
) {
    let mut marks = learner_marks(spec, attempt, words);
    if let Some((first, last)) = desk.range() {
        marks.push(TextMark {
            range: bytes(words, first, last),
            look: MarkLook::Selection,
            number: None,
            icon: None,
        });
    }
    let output = ui
        .push_id("passage", |ui| {
            MarkedText::from_marked(marked, Type::ReadMarked, Ink::Ink)
                .marks(marks)
                .sense(Sense::click_and_drag())
                .show(ui)
        })
        .inner;
    pointer(ui, &output, attempt, desk, marked, words);
    selection_keys(ui, &output.response, desk, marked, words);
    let said = selection_words(cx, attempt, desk, marked, words);
    let name = cx.ui_text("highlight-passage");
    output
        .response
        .widget_info(|| WidgetInfo::labeled(Role::Document, true, &name));
    ui.ctx().accesskit_node_builder(output.response.id, |node| {
        node.set_label(name.clone());
        node.set_value(said.clone());
        node.set_description(cx.ui_text("highlight-passage-keys"));
        node.set_live(Live::Polite);
    });
    if output.response.has_focus() && desk.selection.is_none() {
        // With the keyboard there is always a word to start from.
        desk.selection = (!words.is_empty()).then_some((0, 0));
    }
}

/// What a screen reader hears of the text: what is selected and how it is marked, else the text.
fn selection_words(
    cx: &ViewContext<'_>,
    attempt: &Attempt,
    desk: &Desk,
    marked: &Marked,
    words: &[Range<usize>],
) -> String {
    let Some((first, last)) = desk.range() else {
        return marked.text.clone();
    };
    let text = marked.text[bytes(words, first, last)].to_owned();
    let technique = attempt
        .marks
        .iter()
        .find(|mark| mark.first_word <= first && last <= mark.last_word)
        .map(|mark| cx.ui_text(&format!("technique-{}", mark.technique)));
    match technique {
        Some(technique) => cx.ui_text_with(
            "highlight-selected-marked",
            &[("text", text.into()), ("technique", technique.into())],
        ),
        None => cx.ui_text_with("highlight-selected", &[("text", text.into())]),
    }
}

/// Dragging selects words; a click selects the mark below it, or, one after the other, the first
/// and the last word; a double click selects the sentence.
fn pointer(
    ui: &Ui,
    output: &MarkedTextOutput,
    attempt: &Attempt,
    desk: &mut Desk,
    marked: &Marked,
    words: &[Range<usize>],
) {
    let response = &output.response;
    let word_at = |pos| {
        let byte = output.nearest_byte(pos);
        words
            .iter()
            .position(|word| byte < word.end)
            .or_else(|| words.len().checked_sub(1))
    };
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
    }
    let Some(pos) = response.interact_pointer_pos() else {
        return;
    };
    let Some(word) = word_at(pos) else { return };
    if response.drag_started() {
        let origin = ui
            .input(|input| input.pointer.press_origin())
            .and_then(word_at);
        desk.selection = Some((origin.unwrap_or(word), word));
        desk.tapped = false;
        response.request_focus();
    } else if response.dragged() {
        desk.selection = Some((desk.selection.map_or(word, |(start, _)| start), word));
    } else if response.double_clicked() {
        desk.selection = Some(sentence_around(&marked.text, words, word));
        desk.tapped = false;
    } else if response.clicked() {
        response.request_focus();
        let below = attempt
            .marks
            .iter()
            .find(|mark| mark.first_word <= word && word <= mark.last_word);
        if let Some(mark) = below {
            desk.selection = Some((mark.first_word, mark.last_word));
            desk.told = Some(mark.technique.clone());
            desk.tapped = false;
        } else if let (true, Some((start, _))) = (desk.tapped, desk.selection) {
            desk.selection = Some((start, word));
            desk.tapped = false;
        } else {
            desk.selection = Some((word, word));
            desk.tapped = true;
        }
    }
}

/// Arrows go by word, with Shift they extend, up and down (or with Ctrl) go by sentence.
fn selection_keys(
    ui: &Ui,
    response: &Response,
    desk: &mut Desk,
    marked: &Marked,
    words: &[Range<usize>],
) {
    if !response.has_focus() || words.is_empty() {
        return;
    }
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            response.id,
            EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            },
        );
    });
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let (start, end) = desk.selection.unwrap_or((0, 0));
    let last_word = words.len() - 1;
    let sentence = |word: usize| sentence_around(&marked.text, words, word);
    if pressed(Modifiers::SHIFT, Key::ArrowRight) {
        desk.selection = Some((start, (end + 1).min(last_word)));
    } else if pressed(Modifiers::SHIFT, Key::ArrowLeft) {
        desk.selection = Some((start, end.saturating_sub(1)));
    } else if pressed(Modifiers::COMMAND, Key::ArrowRight)
        || pressed(Modifiers::NONE, Key::ArrowDown)
    {
        let next = (sentence(start.max(end)).1 + 1).min(last_word);
        desk.selection = Some(sentence(next));
    } else if pressed(Modifiers::COMMAND, Key::ArrowLeft) || pressed(Modifiers::NONE, Key::ArrowUp)
    {
        let before = sentence(start.min(end)).0.saturating_sub(1);
        desk.selection = Some(sentence(before));
    } else if pressed(Modifiers::NONE, Key::ArrowRight) {
        let next = (start.max(end) + 1).min(last_word);
        desk.selection = Some((next, next));
    } else if pressed(Modifiers::NONE, Key::ArrowLeft) {
        let before = start.min(end).saturating_sub(1);
        desk.selection = Some((before, before));
    } else {
        return;
    }
    desk.tapped = false;
}

/// Question, techniques, and the meaning of one.
fn palette_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    desk: &mut Desk,
) -> Option<Wish> {
    let tokens = ui.tokens();
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
    ui.title(1, &cx.text(""));
    ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
    ui.add_space(tokens.space(4.0));
    let selected = desk.range();
    for (technique, (_, cap)) in spec.palette.iter().zip(KEYS) {
        let count = attempt
            .marks
            .iter()
            .filter(|mark| mark.technique == *technique)
            .count();
        let is_here = selected.is_some_and(|(first, last)| {
            attempt.marks.iter().any(|mark| {
                mark.technique == *technique && mark.first_word <= first && last <= mark.last_word
            })
        });
        let marked = cx.ui_text_with("highlight-marked", &[("count", count.into())]);
        let tile = Tile {
            icon: Some(technique_icon(technique)),
            title: &cx.ui_text(&format!("technique-{technique}")),
            note: (count > 0).then_some(marked.as_str()),
            key: Some(cap),
            state: if is_here {
                TileState::Selected
            } else {
                TileState::Rest
            },
            verdict: None,
            role: TileRole::Button,
        };
        let response = ui.push_id(technique.as_str(), |ui| ui.tile(&tile)).inner;
        if response.clicked() {
            wish = Some(Wish::Name(technique.clone()));
        }
        if response.hovered() || response.has_focus() {
            desk.told = Some(technique.clone());
        }
    }
    let nothing = Tile {
        icon: Some(Icon::CHECK_CIRCLE),
        title: &cx.ui_text("highlight-nothing"),
        note: None,
        key: None,
        state: if attempt.nothing {
            TileState::Selected
        } else {
            TileState::Rest
        },
        verdict: None,
        role: TileRole::Check,
    };
    if ui
        .push_id("nothing", |ui| ui.tile(&nothing))
        .inner
        .clicked()
    {
        wish = Some(Wish::Nothing);
    }
    ui.horizontal_wrapped(|ui| {
        let clear = ui.add_enabled_ui(desk.selection.is_some(), |ui| {
            ui.ghost_button(Some(Icon::ERASER), &cx.ui_text("highlight-clear"))
        });
        if clear.inner.clicked() {
            wish = Some(Wish::Clear);
        }
        let undo = ui.add_enabled_ui(!desk.undo.is_empty(), |ui| {
            ui.ghost_button(Some(Icon::UNDO), &cx.ui_text("highlight-undo"))
        });
        if undo.inner.clicked() {
            wish = Some(Wish::Undo);
        }
    });
    let hint = match (&desk.told, selected) {
        (Some(technique), _) => cx.ui_text(&format!("technique-{technique}.definition")),
        (None, Some(_)) => cx.ui_text("highlight-hint-name"),
        (None, None) => cx.ui_text("highlight-hint-select"),
    };
    let icon = desk.told.as_ref().map_or(Icon::LIGHTBULB, technique_icon);
    ui.tip(icon, Tint::Sunken, &hint);
    wish
}

/// The text after the answer: marks kept, passed-over passages dashed, everything numbered.
fn judged_passage_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    grade: &Grade,
    marked: &Marked,
    words: &[Range<usize>],
) {
    let _ = cx;
    let mut marks = learner_marks(spec, attempt, words);
    for (idx, part) in grade.parts.iter().enumerate() {
        let Some(range) = marked.span(part.id.as_str()) else {
            continue;
        };
        let is_fair = spec.fair.iter().any(|fair| fair.id == part.id);
        let look = match (is_fair, part.result) {
            (true, _) => MarkLook::Fair,
            (false, PartResult::Missed) => MarkLook::Missed,
            (false, _) => MarkLook::Cue,
        };
        // A passage that the learner marked keeps their mark and gets only its number.
        let own = marks.iter_mut().find(|mark| {
            matches!(mark.look, MarkLook::Technique(_))
                && mark.number.is_none()
                && mark.range.start < range.end
                && range.start < mark.range.end
        });
        match own {
            Some(own) if !is_fair => own.number = Some(idx + 1),
            _ => marks.push(TextMark {
                range,
                look,
                number: Some(idx + 1),
                icon: None,
            }),
        }
    }
    MarkedText::from_marked(marked, Type::ReadMarked, Ink::Ink)
        .marks(marks)
        .show(ui);
}

fn feedback_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &Attempt, grade: &Grade) {
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
    ui.heading_as(1, Type::H3, Ink::Ink2, &cx.text(""));
    let found = grade
        .parts
        .iter()
        .filter(|part| !spec.fair.iter().any(|fair| fair.id == part.id))
        .filter(|part| matches!(part.result, PartResult::Right | PartResult::Partly))
        .count();
    let key = match (spec.marks.is_empty(), attempt.marks.is_empty()) {
        (true, true) => "highlight-said-clean-left",
        (true, false) => "highlight-said-clean-marked",
        (false, true) => "highlight-said-none",
        (false, false) => "highlight-said-found",
    };
    let args = [
        ("found", found.into()),
        ("total", spec.marks.len().into()),
        ("marked", attempt.marks.len().into()),
    ];
    feedback::ui(cx, ui, grade, &cx.ui_text_with(key, &args));
    ui.add_space(tokens.space(8.0));
    ui.title(2, &cx.ui_text("highlight-passages"));
    for (idx, part) in grade.parts.iter().enumerate() {
        let mark = spec.marks.iter().find(|mark| mark.id == part.id);
        let name = match mark {
            Some(mark) => cx.ui_text(&format!("technique-{}", mark.technique)),
            None => cx.ui_text("highlight-fair"),
        };
        let key = match (mark.is_some(), part.result) {
            (true, PartResult::Right) => "highlight-note-found",
            (true, PartResult::Partly) => "highlight-note-partly",
            (true, _) => "highlight-note-missed",
            (false, PartResult::Wrong) => "highlight-note-over",
            (false, _) => "highlight-note-left",
        };
        let title = cx.ui_text_with(key, &[("name", name.into())]);
        ui.push_id(part.id.as_str(), |ui| {
            ui.numbered_note(idx + 1, &title, &cx.text(&part.why))
        });
    }
}
