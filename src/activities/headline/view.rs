//! Draws the card, the call and the confidence.

use egui::{Align, Frame, Key, Layout, Ui, vec2};

use super::{Attempt, Call, CardForm, Place, Spec};
use crate::activities::{Grade, ViewContext, feedback};
use crate::i18n::markup::Marked;
use crate::look::{
    ConfidenceWords, Icon, Ink, MarkLook, MarkedText, TextMark, Tile, TileRole, TileState, Tint,
    Type, UiExt as _, Weight,
};

/// The card's share of the width.
const CARD_SHARE: f32 = 0.485;
/// From this width each, divided by the text scale, byline and figures stand side by side.
const HALF_FOOT_FROM: f32 = 180.0;
/// Below this width, divided by the text scale, the two calls stand one below the other.
const STACK_CALLS_BELOW: f32 = 420.0;

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    if cx.grade().is_none() && cx.shortcuts {
        keys(ui, attempt);
    }
    ui.split(
        CARD_SHARE,
        |ui| card_ui(cx, ui, spec),
        |ui| match cx.grade() {
            None => question_ui(cx, ui, attempt),
            Some(grade) => feedback_ui(cx, ui, spec, attempt, grade),
        },
    );
}

/// 1 and 2 call; the arrows say how sure when no control has the focus.
fn keys(ui: &Ui, attempt: &mut Attempt) {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    ui.input_mut(|input| {
        let none = egui::Modifiers::NONE;
        if input.consume_key(none, Key::Num1) {
            attempt.call = Some(Call::Rely);
        } else if input.consume_key(none, Key::Num2) {
            attempt.call = Some(Call::HoldBack);
        }
        if is_free {
            let now = attempt.confidence;
            if input.consume_key(none, Key::ArrowRight) {
                attempt.confidence = Some(now.map_or(60, |sure| sure.saturating_add(10).min(100)));
            } else if input.consume_key(none, Key::ArrowLeft) {
                attempt.confidence = Some(now.map_or(50, |sure| sure.saturating_sub(10).max(50)));
            }
        }
    });
}

fn question_ui(cx: &ViewContext<'_>, ui: &mut Ui, attempt: &mut Attempt) {
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
    ui.title(1, &cx.text(""));
    ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
    ui.add_space(tokens.space(8.0));
    let chosen = calls_ui(ui, |ui, call, key| {
        let state = if attempt.call == Some(call) {
            TileState::Selected
        } else {
            TileState::Rest
        };
        tile_ui(cx, ui, call, Some(key), state, None)
    });
    if let Some(call) = chosen {
        attempt.call = Some(call);
    }
    ui.add_space(tokens.space(8.0));
    ui.card(|ui| {
        ui.set_width(ui.available_width());
        let name = cx.ui_text("headline-sure");
        ui.heading_as(2, Type::H3, Ink::Ink, &name);
        let sure = attempt.confidence.unwrap_or(50);
        let value = cx.ui_text_with(
            "headline-sure-value",
            &[
                ("percent", cx.texts.percent(f64::from(sure) / 100.0).into()),
                ("words", cx.ui_text(sure_key(sure)).into()),
            ],
        );
        let words = ConfidenceWords {
            name: &name,
            unset: &cx.ui_text("headline-sure-unset"),
            value,
            low: &cx.ui_text("headline-sure-guess"),
            high: &cx.ui_text("headline-sure-certain"),
        };
        ui.confidence(&mut attempt.confidence, &words);
    });
    ui.add_space(tokens.space(4.0));
    ui.tip(
        Icon::LIGHTBULB,
        Tint::Sunken,
        &cx.ui_text("headline-honest-doubt"),
    );
}

/// Word for a confidence in percent.
fn sure_key(percent: u8) -> &'static str {
    match percent {
        0..=59 => "headline-sure-guess",
        60..=69 => "headline-sure-leaning",
        70..=89 => "headline-sure-fairly",
        90..=99 => "headline-sure-very",
        _ => "headline-sure-certain",
    }
}

/// Lays both calls out, side by side where there is room; the one that was pressed.
fn calls_ui(
    ui: &mut Ui,
    mut tile: impl FnMut(&mut Ui, Call, &'static str) -> egui::Response,
) -> Option<Call> {
    let tokens = ui.tokens();
    let mut pressed = None;
    let mut one = |ui: &mut Ui, call, key| {
        let response = ui.push_id(key, |ui| tile(ui, call, key)).inner;
        if response.clicked() {
            pressed = Some(call);
        }
    };
    let room = ui.available_width();
    let gap = tokens.space(16.0);
    if room / tokens.scale() < STACK_CALLS_BELOW {
        one(ui, Call::Rely, "1");
        one(ui, Call::HoldBack, "2");
    } else {
        let half = ((room - gap) / 2.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (call, key) in [(Call::Rely, "1"), (Call::HoldBack, "2")] {
                ui.allocate_ui_with_layout(vec2(half, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(half);
                    one(ui, call, key);
                });
            }
        });
    }
    pressed
}

fn tile_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    call: Call,
    key: Option<&str>,
    state: TileState,
    verdict: Option<&str>,
) -> egui::Response {
    let (icon, title) = match call {
        Call::Rely => (Icon::HANDSHAKE, "headline-rely"),
        Call::HoldBack => (Icon::HAND_PALM, "headline-hold-back"),
    };
    ui.tile(&Tile {
        icon: Some(icon),
        title: &cx.ui_text(title),
        note: None,
        key,
        state,
        verdict,
        role: TileRole::Radio,
    })
}

fn feedback_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &Attempt, grade: &Grade) {
    let tokens = ui.tokens();
    let sure = f64::from(attempt.confidence.unwrap_or(50)) / 100.0;
    let said = match attempt.call {
        Some(Call::Rely) | None => "headline-said-rely",
        Some(Call::HoldBack) => "headline-said-hold-back",
    };
    let said = cx.ui_text_with(said, &[("percent", cx.texts.percent(sure).into())]);
    let notes = |ui: &mut Ui| {
        ui.title(2, &cx.ui_text("headline-notice"));
        for (idx, cue) in spec.cues.iter().enumerate() {
            ui.push_id(cue.id.as_str(), |ui| {
                let title = cx.text(&format!("cue-{}", cue.id));
                let why = cx.text(&format!("cue-{}-why", cue.id));
                ui.numbered_note(idx + 1, &title, &why);
            });
        }
    };
    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
    ui.heading_as(1, Type::H3, Ink::Ink2, &cx.text(""));
    calls_ui(ui, |ui, call, _| {
        let (state, verdict) = match (call == spec.key, attempt.call == Some(call)) {
            // Short enough to stand beside the words; the panel below says that it is the stronger.
            (true, true) => (TileState::Correct, Some("feedback-your-answer")),
            (true, false) => (TileState::Correct, Some("feedback-stronger-call")),
            (false, true) => (TileState::Missed, Some("feedback-your-answer")),
            (false, false) => (TileState::Quiet, None),
        };
        let verdict = verdict.map(|key| cx.ui_text(key));
        tile_ui(cx, ui, call, None, state, verdict.as_deref())
    });
    ui.add_space(tokens.space(4.0));
    feedback::ui(cx, ui, grade, &said);
    ui.add_space(tokens.space(8.0));
    notes(ui);
}

/// The card itself, with its telling places marked after the answer.
fn card_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec) {
    let tokens = ui.tokens();
    let shown = ui.exhibit(|ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let pad = tokens.margin_xy(24.0, 16.0);
        match spec.card {
            CardForm::Article => {
                Frame::new()
                    .inner_margin(pad)
                    .show(ui, |ui| sender_ui(cx, ui, spec));
                picture_ui(cx, ui, spec);
                Frame::new().inner_margin(pad).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
                    place_ui(cx, ui, spec, Place::Headline, Type::Headline, Ink::Ink);
                    place_ui(cx, ui, spec, Place::Body, Type::Read, Ink::Ink);
                    foot_ui(cx, ui, spec);
                });
            }
            CardForm::Post => {
                Frame::new().inner_margin(pad).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = tokens.space(10.0);
                    sender_ui(cx, ui, spec);
                    place_ui(cx, ui, spec, Place::Body, Type::Read, Ink::Ink);
                });
                picture_ui(cx, ui, spec);
                if spec.byline || spec.figures {
                    Frame::new()
                        .inner_margin(pad)
                        .show(ui, |ui| foot_ui(cx, ui, spec));
                }
            }
            CardForm::Message => {
                Frame::new().inner_margin(pad).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = tokens.space(12.0);
                    sender_ui(cx, ui, spec);
                    bubble_ui(cx, ui, spec);
                });
            }
        }
        if cx.grade().is_some() {
            invented_ui(cx, ui);
        }
    });
    let name = cx.ui_text(match spec.card {
        CardForm::Article => "headline-card-article",
        CardForm::Post => "headline-card-post",
        CardForm::Message => "headline-card-message",
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(egui::accesskit::Role::Article);
        node.set_label(name);
    });
}

/// Who sent it, from where, when.
fn sender_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec) {
    let tokens = ui.tokens();
    let sender = cx.marked("sender").text;
    let letter: String = sender
        .chars()
        .find(|c| c.is_alphanumeric())
        .map(|c| c.to_uppercase().to_string())
        .unwrap_or_default();
    let side = tokens.target(44.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space(12.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
        let radius = if spec.card == CardForm::Article {
            tokens.corner(tokens.radius.badge)
        } else {
            egui::CornerRadius::same((side / 2.0) as u8)
        };
        ui.painter().rect_filled(rect, radius, tokens.ink(Ink::Ink));
        let job = tokens.job(Type::H3, tokens.ink(Ink::OnInk), &letter, f32::INFINITY);
        let galley = ui.painter().layout_job(job);
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, tokens.ink(Ink::OnInk));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            place_ui(cx, ui, spec, Place::Sender, Type::Strong, Ink::Ink);
            place_ui(cx, ui, spec, Place::Address, Type::Caption, Ink::Ink2);
            place_ui(cx, ui, spec, Place::Time, Type::Caption, Ink::Ink3);
        });
    });
}

/// The text of a chat message in its bubble.
fn bubble_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec) {
    let tokens = ui.tokens();
    let frame = Frame::new()
        .fill(tokens.tint(Tint::Sunken))
        .stroke(crate::look::cards::contrast_edge(&tokens))
        .corner_radius(tokens.corner(tokens.radius.panel))
        .inner_margin(tokens.margin_xy(20.0, 14.0));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = tokens.space(8.0);
        if spec.media.is_some() {
            picture_ui(cx, ui, spec);
        }
        place_ui(cx, ui, spec, Place::Body, Type::Read, Ink::Ink);
        foot_ui(cx, ui, spec);
    });
}

/// Who wrote it, and its counts: side by side where there is room.
fn foot_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec) {
    let tokens = ui.tokens();
    let part = |ui: &mut Ui, icon, place: Place| {
        ui.push_id(place.text(), |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = tokens.space(8.0);
                ui.icon(icon, Weight::Regular, 18.0, Ink::Ink2);
                ui.vertical(|ui| place_ui(cx, ui, spec, place, Type::Small, Ink::Ink2));
            });
        });
    };
    let gap = tokens.space(16.0);
    let half = ((ui.available_width() - gap) / 2.0).floor();
    if spec.byline && spec.figures && half / tokens.scale() >= HALF_FOOT_FROM {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (icon, place) in [(Icon::USER, Place::Byline), (Icon::SHARE, Place::Figures)] {
                ui.allocate_ui_with_layout(vec2(half, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(half);
                    part(ui, icon, place);
                });
            }
        });
        return;
    }
    if spec.byline {
        part(ui, Icon::USER, Place::Byline);
    }
    if spec.figures {
        part(ui, Icon::SHARE, Place::Figures);
    }
}

fn picture_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec) {
    let Some(image) = spec.media.as_deref().and_then(|file| (cx.media)(file)) else {
        return;
    };
    let tokens = ui.tokens();
    let width = ui.available_width();
    let radius = tokens.corner(tokens.radius.card);
    let image = match spec.card {
        CardForm::Message => image.corner_radius(tokens.corner(tokens.radius.badge)),
        // The last thing in the card takes part in the card's corners.
        CardForm::Post if !spec.byline && !spec.figures && cx.grade().is_none() => image
            .corner_radius(egui::CornerRadius {
                nw: 0,
                ne: 0,
                ..radius
            }),
        CardForm::Post | CardForm::Article => image,
    };
    let shown = ui.picture(image, vec2(width, width * 0.6), &cx.text("picture"));
    let number = spec.cues.iter().position(|cue| cue.place == Place::Picture);
    if let (Some(_), Some(number)) = (cx.grade(), number) {
        // A picture has no words to mark; its number stands in its corner.
        let size = crate::look::pin_diameter(&tokens);
        let center = shown.rect.right_bottom() - vec2(size, size);
        crate::look::paint_pin(ui, center, size, Ink::Primary, number + 1);
    }
}

/// One text of the card; after the answer with its telling places.
fn place_ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, place: Place, style: Type, ink: Ink) {
    let Some(name) = place.text() else { return };
    let marked: Marked = cx.marked(name);
    let marks = if cx.grade().is_some() {
        spec.cues
            .iter()
            .enumerate()
            .filter(|(_, cue)| cue.place == place)
            .filter_map(|(idx, cue)| {
                Some(TextMark {
                    range: marked.span(cue.id.as_str())?,
                    look: MarkLook::Cue,
                    number: Some(idx + 1),
                    icon: None,
                })
            })
            .collect()
    } else {
        Vec::new()
    };
    ui.push_id(name, |ui| {
        MarkedText::from_marked(&marked, style, ink)
            .marks(marks)
            .show(ui)
    });
}

fn invented_ui(cx: &ViewContext<'_>, ui: &mut Ui) {
    let tokens = ui.tokens();
    let radius = tokens.corner(tokens.radius.card);
    Frame::new()
        .fill(tokens.tint(Tint::Sunken))
        .corner_radius(egui::CornerRadius {
            nw: 0,
            ne: 0,
            ..radius
        })
        .inner_margin(tokens.margin_xy(24.0, 12.0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = tokens.space(10.0);
                ui.icon(Icon::FLASK, Weight::Regular, 20.0, Ink::Ink2);
                ui.vertical(|ui| {
                    ui.styled(Type::Small, Ink::Ink2, &cx.ui_text("feedback-invented"))
                });
            });
        });
}
