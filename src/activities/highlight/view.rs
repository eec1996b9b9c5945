//! Draws the text, the palette of techniques, and what became of the marks.

use std::ops::Range;

use egui::accesskit::{Live, Role};
use egui::{
    Align, EventFilter, Frame, Key, Layout, Modifiers, Rect, Response, Sense, Stroke, Ui,
    WidgetInfo, pos2, vec2,
};

use super::words::{sentence_around, words, words_in};
use super::{Attempt, LearnerMark, Spec, TextForm};
use crate::activities::technique_icon::technique_icon;
use crate::activities::{Grade, PartResult, ViewContext, feedback};
use crate::i18n::markup::Marked;
use crate::ids::TechniqueId;
use crate::look::{
    Icon, Ink, MarkLook, MarkedText, MarkedTextOutput, TextMark, Tint, Type, UiExt as _, Weight,
    focus_ring, is_keyboard_in_use, key_cap, paint, reveal, technique_ink,
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

/// Key of "nothing to mark".
const NOTHING_KEY: (Key, &str) = (Key::Num0, "0");

/// What the view remembers; forgotten with the step.
#[derive(Clone, Debug, Default, PartialEq)]
struct Desk {
    /// Selected words: where the selection began and where it ends, in either order.
    selection: Option<(usize, usize)>,
    /// The word where the keyboard goes on when nothing is selected.
    cursor: usize,
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
                Some(grade) => feedback_ui(cx, ui, spec, now, grade, &marked, &words),
            }
        },
    );
    if let Some(wish) = wish {
        let is_named = matches!(wish, Wish::Name(_));
        // By keyboard the words stay in hand, so that a screen reader says what they became.
        let keeps_selection = is_keyboard_in_use(ui.ctx());
        carry_out(wish, spec, attempt, &mut desk);
        if !keeps_selection && is_named {
            desk.selection = None;
        }
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
        if input.consume_key(none, NOTHING_KEY.0) {
            Some(Wish::Nothing)
        } else if input.consume_key(none, Key::Delete) || input.consume_key(none, Key::Backspace) {
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
            desk.cursor = last;
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
                origin_ui(cx, ui, spec);
                ui.heading_as(2, Type::Headline, Ink::Ink, &cx.text("headline"));
                match cx.grade() {
                    None => passage_ui(cx, ui, spec, attempt, desk, marked, words),
                    Some(grade) => judged_passage_ui(ui, spec, attempt, grade, marked, words),
                }
                if spec.footer {
                    ui.separator();
                    ui.styled(Type::Small, Ink::Ink2, &cx.text("footer"));
                }
            });
    });
}

/// Where the text stands at the start, its sort at the end; one below the other where room is short.
fn origin_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec) {
    let tokens = ui.tokens();
    let (tint, icon, key) = form(spec.form);
    let (label, sort) = (cx.text("label"), cx.ui_text(key));
    let width = ui.available_width();
    let label_width = paint::text(ui, Type::Caption, tokens.ink(Ink::Ink2), &label, width)
        .size()
        .x;
    let sort_width = paint::text(ui, Type::SmallStrong, tokens.ink(Ink::Ink2), &sort, width)
        .size()
        .x
        + tokens.space(64.0);
    if label_width + sort_width > width {
        ui.styled(Type::Caption, Ink::Ink2, &label);
        ui.chip(tint, Some(icon), &sort);
        return;
    }
    ui.horizontal(|ui| {
        ui.styled(Type::Caption, Ink::Ink2, &label);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.chip(tint, Some(icon), &sort)
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

/// Signs that end a word and are left out of its mark, as a reader would.
const LOOSE_ENDS: [char; 7] = [',', ';', ':', '–', '—', ' ', '\n'];

/// Bytes of a run of words, without what hangs loose at its end.
fn bytes(text: &str, words: &[Range<usize>], first: usize, last: usize) -> Range<usize> {
    let start = words.get(first).map_or(0, |word| word.start);
    let end = words.get(last).map_or(start, |word| word.end);
    let kept = text
        .get(start..end)
        .map_or(0, |run| run.trim_end_matches(LOOSE_ENDS).len());
    start..start + kept
}

/// The learner's marks as they look.
fn learner_marks(
    spec: &Spec,
    attempt: &Attempt,
    text: &str,
    words: &[Range<usize>],
) -> Vec<TextMark> {
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
                range: bytes(text, words, mark.first_word, mark.last_word),
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
    let mut marks = learner_marks(spec, attempt, &marked.text, words);
    if let Some((first, last)) = desk.range() {
        marks.push(TextMark {
            range: bytes(&marked.text, words, first, last),
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
    if output.response.gained_focus() && is_keyboard_in_use(ui.ctx()) && desk.selection.is_none() {
        // With the keyboard there is a word to start from.
        let start = desk.cursor.min(words.len().saturating_sub(1));
        desk.selection = (!words.is_empty()).then_some((start, start));
        ui.ctx().request_repaint();
    }
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
    let text = marked.text[bytes(&marked.text, words, first, last)].to_owned();
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
    let last_word = words.len() - 1;
    let cursor = desk.cursor.min(last_word);
    let (start, end) = desk.selection.unwrap_or((cursor, cursor));
    let sentence = |word: usize| sentence_around(&marked.text, words, word);
    if pressed(Modifiers::SHIFT, Key::ArrowRight) {
        desk.selection = Some((start, (end + 1).min(last_word)));
    } else if pressed(Modifiers::SHIFT, Key::ArrowLeft) {
        desk.selection = Some((start, end.saturating_sub(1)));
    } else if pressed(Modifiers::SHIFT, Key::ArrowDown) {
        // To the end of the sentence, then of the next one.
        let here = sentence(end).1;
        let to = if here == end {
            sentence((end + 1).min(last_word)).1
        } else {
            here
        };
        desk.selection = Some((start, to));
    } else if pressed(Modifiers::SHIFT, Key::ArrowUp) {
        let here = sentence(end).0;
        let to = if here == end {
            sentence(end.saturating_sub(1)).0
        } else {
            here
        };
        desk.selection = Some((start, to));
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
    for (idx, (technique, (_, cap))) in spec.palette.iter().zip(KEYS).enumerate() {
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
        let row = PaletteRow {
            badge: technique_ink(idx),
            icon: technique_icon(technique),
            title: &cx.ui_text(&format!("technique-{technique}")),
            note: (count > 0).then_some(marked.as_str()),
            key: cap,
            is_selected: is_here,
            role: Role::Button,
        };
        let response = ui
            .push_id(technique.as_str(), |ui| palette_row(ui, &row))
            .inner;
        if response.clicked() {
            wish = Some(Wish::Name(technique.clone()));
        }
        if response.hovered() || response.has_focus() {
            desk.told = Some(technique.clone());
        }
    }
    let nothing = PaletteRow {
        badge: Ink::Ink2,
        icon: Icon::CHECK_CIRCLE,
        title: &cx.ui_text("highlight-nothing"),
        note: None,
        key: NOTHING_KEY.1,
        is_selected: attempt.nothing,
        role: Role::CheckBox,
    };
    if ui
        .push_id("nothing", |ui| palette_row(ui, &nothing))
        .inner
        .clicked()
    {
        wish = Some(Wish::Nothing);
    }
    let is_on_mark = selected.is_some_and(|(first, last)| {
        attempt
            .marks
            .iter()
            .any(|mark| mark.first_word <= last && first <= mark.last_word)
    });
    ui.horizontal_wrapped(|ui| {
        let clear = ui.add_enabled_ui(is_on_mark, |ui| {
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
    meaning_ui(cx, ui, desk.told.as_ref(), selected.is_some());
    wish
}

/// What the technique last looked at means; before that, how to go on.
fn meaning_ui(cx: &ViewContext<'_>, ui: &mut Ui, told: Option<&TechniqueId>, has_selection: bool) {
    let tokens = ui.tokens();
    let (icon, title, text) = match told {
        Some(technique) => (
            technique_icon(technique),
            Some(cx.ui_text(&format!("technique-{technique}"))),
            cx.ui_text(&format!("technique-{technique}.definition")),
        ),
        None if has_selection => (Icon::LIGHTBULB, None, cx.ui_text("highlight-hint-name")),
        None => (Icon::LIGHTBULB, None, cx.ui_text("highlight-hint-select")),
    };
    ui.well(|ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space(12.0);
            ui.icon(icon, Weight::Fill, 22.0, Ink::Ink2);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = tokens.space(2.0);
                if let Some(title) = title {
                    ui.styled(Type::Strong, Ink::Ink, &title);
                }
                ui.styled(Type::Small, Ink::Ink2, &text);
            });
        });
    });
}

/// A technique on offer, or "nothing to mark".
struct PaletteRow<'a> {
    /// Colour of the badge, as in the text.
    badge: Ink,
    icon: Icon,
    title: &'a str,
    note: Option<&'a str>,
    key: &'a str,
    is_selected: bool,
    role: Role,
}

/// Draws a row over the full width: badge, name, how often it is marked, key.
fn palette_row(ui: &mut Ui, row: &PaletteRow<'_>) -> Response {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let (pad, gap) = (tokens.space(12.0), tokens.space(12.0));
    let badge = tokens.icon_size(32.0);
    let key = key_cap::size(ui, row.key);
    let ink = if row.is_selected {
        Ink::Primary
    } else {
        Ink::Ink
    };
    let room = width - 2.0 * pad - badge - key.x - 2.0 * gap;
    let note = row.note.map(|note| {
        paint::text(
            ui,
            Type::SmallStrong,
            tokens.ink(Ink::Ink2),
            note,
            room * 0.45,
        )
    });
    let check = if row.is_selected {
        tokens.icon_size(20.0) + gap
    } else {
        0.0
    };
    let note_room = note.as_ref().map_or(0.0, |note| note.size().x + gap);
    let title = paint::text(
        ui,
        Type::Strong,
        tokens.ink(ink),
        row.title,
        room - note_room - check,
    );
    let height = tokens
        .target(52.0)
        .max(title.size().y + 2.0 * tokens.space(10.0))
        .ceil();
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| match row.role {
        Role::Button => WidgetInfo::labeled(Role::Button, true, row.title),
        role => WidgetInfo::selected(role, true, row.is_selected, row.title),
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        if let Some(note) = row.note {
            node.set_description(note.to_owned());
        }
        node.set_keyboard_shortcut(row.key.to_owned());
    });
    if !reveal(ui, &response) {
        return response;
    }
    let is_touched = response.hovered() && !row.is_selected;
    let hover = paint::touch(ui, response.id, is_touched);
    let (fill, edge) = if row.is_selected {
        let edge = Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Primary));
        (tokens.tint(Tint::Primary), edge)
    } else {
        let edge = paint::blend(tokens.ink(Ink::LineStrong), tokens.ink(Ink::Primary), hover);
        let fill = paint::blend(
            tokens.tint(Tint::Surface),
            tokens.tint(Tint::Primary),
            hover,
        );
        (fill, Stroke::new(tokens.stroke.control, edge))
    };
    focus_ring(ui, &response, rect, tokens.radius.option);
    paint::plate(ui, rect, tokens.radius.option, fill, edge);
    let middle = rect.center().y;
    let badge_rect = Rect::from_center_size(
        pos2(rect.left() + pad + badge / 2.0, middle),
        vec2(badge, badge),
    );
    paint::plate(
        ui,
        badge_rect,
        tokens.radius.badge,
        tokens.ink(row.badge),
        Stroke::NONE,
    );
    let on = tokens.ink(Ink::OnStrand);
    paint::icon(ui, badge_rect.center(), row.icon, Weight::Fill, 20.0, on);
    let at = pos2(
        badge_rect.right() + gap,
        (middle - title.size().y / 2.0).round(),
    );
    ui.painter().galley(at, title, tokens.ink(ink));
    let mut end = rect.right() - pad;
    let cap = Rect::from_min_size(pos2(end - key.x, middle - key.y / 2.0), key);
    key_cap::paint_key_cap(ui, cap, row.key);
    end -= key.x + gap;
    if let Some(note) = note {
        let at = pos2(end - note.size().x, (middle - note.size().y / 2.0).round());
        end = at.x - gap;
        ui.painter().galley(at, note, tokens.ink(Ink::Ink2));
    }
    if row.is_selected {
        let center = pos2(end - tokens.icon_size(10.0), middle);
        paint::icon(
            ui,
            center,
            Icon::CHECK,
            Weight::Bold,
            20.0,
            tokens.ink(Ink::Primary),
        );
    }
    response
}

/// The learner's marks that lie on no tagged passage, in the order of the text.
fn marks_elsewhere<'a>(
    spec: &Spec,
    attempt: &'a Attempt,
    marked: &Marked,
    words: &[Range<usize>],
) -> Vec<&'a LearnerMark> {
    let mut tagged = spec.passages(marked);
    tagged.extend(spec.fair_passages(marked));
    let mut marks: Vec<&LearnerMark> = attempt
        .marks
        .iter()
        .filter(|mark| mark.first_word <= mark.last_word && mark.last_word < words.len())
        .filter(|mark| {
            tagged.iter().all(|passage| {
                mark.last_word < passage.words.0 || passage.words.1 < mark.first_word
            })
        })
        .collect();
    marks.sort_by_key(|mark| mark.first_word);
    marks
}

/// The text after the answer: marks kept, passed-over passages dashed, everything numbered.
fn judged_passage_ui(
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    grade: &Grade,
    marked: &Marked,
    words: &[Range<usize>],
) {
    let mut marks = learner_marks(spec, attempt, &marked.text, words);
    for (idx, part) in grade.parts.iter().enumerate() {
        let span = marked
            .span(part.id.as_str())
            .and_then(|range| words_in(words, &range));
        let Some((first, last)) = span else {
            continue;
        };
        let range = bytes(&marked.text, words, first, last);
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
    let elsewhere = marks_elsewhere(spec, attempt, marked, words);
    marks.extend(elsewhere.iter().enumerate().map(|(idx, mark)| TextMark {
        range: bytes(&marked.text, words, mark.first_word, mark.last_word),
        look: MarkLook::Fair,
        number: Some(grade.parts.len() + idx + 1),
        icon: None,
    }));
    MarkedText::from_marked(marked, Type::ReadMarked, Ink::Ink)
        .marks(marks)
        .show(ui);
}

fn feedback_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    grade: &Grade,
    marked: &Marked,
    words: &[Range<usize>],
) {
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
    for (idx, mark) in marks_elsewhere(spec, attempt, marked, words)
        .into_iter()
        .enumerate()
    {
        let number = grade.parts.len() + idx + 1;
        let run = &marked.text[bytes(&marked.text, words, mark.first_word, mark.last_word)];
        let why = cx.ui_text_with("highlight-elsewhere-why", &[("text", run.into())]);
        let title = cx.ui_text("highlight-elsewhere");
        ui.push_id(number, |ui| ui.numbered_note(number, &title, &why));
    }
}
