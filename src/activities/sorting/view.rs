//! Draws the items and their places.

use egui::accesskit::Role;
use egui::{
    CursorIcon, Id, Key, LayerId, Modifiers, Order, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{Attempt, Item, SortForm, Spec};
use crate::activities::{Grade, PartGrade, PartResult, ViewContext, feedback};
use crate::ids::PartId;
use crate::look::{
    Icon, Ink, Tile, TileRole, TileState, Tint, Type, UiExt as _, Weight, cards, focus_ring,
    is_keyboard_in_use, key_cap, paint, reveal,
};

/// The places' share of the width.
const BINS_SHARE: f32 = 0.58;
/// Narrowest place beside another one, in points at 100 %.
const BIN_WIDTH: f32 = 196.0;
/// Keys of the items in their order on screen.
const ITEM_KEYS: [(Key, &str); 10] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
    (Key::Num5, "5"),
    (Key::Num6, "6"),
    (Key::Num7, "7"),
    (Key::Num8, "8"),
    (Key::Num9, "9"),
    (Key::Num0, "0"),
];
/// Keys of the places in their order on screen.
const BIN_KEYS: [(Key, &str); 6] = [
    (Key::A, "A"),
    (Key::B, "B"),
    (Key::C, "C"),
    (Key::D, "D"),
    (Key::E, "E"),
    (Key::F, "F"),
];

/// What was asked in this frame.
enum Wish {
    Select(PartId),
    Put(PartId, PartId),
    TakeBack(PartId),
}

/// What the view remembers; forgotten with the step.
#[derive(Clone, Debug, Default)]
struct Desk {
    /// The item in hand.
    selected: Option<PartId>,
    /// Whether the item in hand takes the keyboard's focus in the next frame, because the control
    /// that had it is gone.
    focuses_selected: bool,
    /// What a screen reader says of the last placing.
    said: String,
}

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    let order = cx.order(spec.items.len(), "items");
    if let Some(grade) = cx.grade() {
        ui.split(
            1.0 - BINS_SHARE,
            |ui| {
                let right = grade
                    .parts
                    .iter()
                    .filter(|part| part.result == PartResult::Right);
                let args = [
                    ("right", right.count().into()),
                    ("total", spec.items.len().into()),
                ];
                let said = cx.ui_text_with("sorting-said", &args);
                ui.spacing_mut().item_spacing.y = ui.tokens().space(8.0);
                ui.heading_as(1, Type::H3, Ink::Ink2, &cx.text(""));
                feedback::ui(cx, ui, grade, &said);
            },
            |ui| judged_ui(cx, ui, spec, attempt, grade, &order),
        );
        return;
    }
    let id = ui.scope_id().with("sorting-desk");
    let mut desk: Desk = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if desk
        .selected
        .as_ref()
        .is_none_or(|item| spec.place(attempt, item).is_some())
    {
        // The next item is always at hand, so that one press of a place is enough.
        desk.selected = order
            .iter()
            .map(|at| &spec.items[*at].id)
            .find(|item| spec.place(attempt, item).is_none())
            .cloned();
    }
    let mut wish = None;
    if cx.shortcuts {
        wish = keys(ui, spec, attempt, &order, desk.selected.as_ref());
    }
    let asked = std::cell::RefCell::new(&mut wish);
    let now = &*attempt;
    ui.split(
        1.0 - BINS_SHARE,
        |ui| {
            if let Some(new) = items_ui(cx, ui, spec, now, &desk, &order) {
                **asked.borrow_mut() = Some(new);
            }
        },
        |ui| {
            if let Some(new) = bins_ui(cx, ui, spec, now, desk.selected.as_ref()) {
                **asked.borrow_mut() = Some(new);
            }
        },
    );
    desk.focuses_selected = false;
    if let Some(wish) = wish {
        carry_out(cx, spec, attempt, &mut desk, wish);
        desk.focuses_selected =
            is_keyboard_in_use(ui.ctx()) && ui.memory(|memory| memory.focused().is_some());
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(id, desk));
}

fn carry_out(
    cx: &ViewContext<'_>,
    spec: &Spec,
    attempt: &mut Attempt,
    desk: &mut Desk,
    wish: Wish,
) {
    match wish {
        Wish::Select(item) => desk.selected = Some(item),
        Wish::Put(item, bin) => {
            if spec.form == SortForm::Match {
                attempt.placed.retain(|_, taken| *taken != bin);
            }
            desk.selected = None;
            let words = [
                ("item", cx.text(&format!("item-{item}")).into()),
                ("bin", cx.text(&format!("bin-{bin}")).into()),
            ];
            attempt.placed.insert(item, bin);
            let left = spec
                .items
                .iter()
                .filter(|i| spec.place(attempt, &i.id).is_none())
                .count();
            let [item, bin] = words;
            desk.said = cx.ui_text_with("sorting-done", &[item, bin, ("left", left.into())]);
        }
        Wish::TakeBack(item) => {
            attempt.placed.remove(&item);
            desk.selected = Some(item);
            desk.said.clear();
        }
    }
}

/// Numbers take an item in hand, also one that has a place; letters name the place.
fn keys(
    ui: &Ui,
    spec: &Spec,
    attempt: &Attempt,
    order: &[usize],
    selected: Option<&PartId>,
) -> Option<Wish> {
    ui.input_mut(|input| {
        for (at, (key, _)) in order.iter().zip(ITEM_KEYS) {
            if input.consume_key(Modifiers::NONE, key) {
                let item = spec.items[*at].id.clone();
                return Some(match spec.place(attempt, &item) {
                    Some(_) => Wish::TakeBack(item),
                    None => Wish::Select(item),
                });
            }
        }
        for (bin, (key, _)) in spec.bins.iter().zip(BIN_KEYS) {
            if input.consume_key(Modifiers::NONE, key) {
                return selected.map(|item| Wish::Put(item.clone(), bin.id.clone()));
            }
        }
        None
    })
}

/// Question, and the items that have no place yet.
fn items_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    desk: &Desk,
    order: &[usize],
) -> Option<Wish> {
    let tokens = ui.tokens();
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = tokens.space(8.0);
    ui.title(1, &cx.text(""));
    ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
    ui.add_space(tokens.space(4.0));
    let mut left = 0;
    for (place, at) in order.iter().enumerate() {
        let id = &spec.items[*at].id;
        if spec.place(attempt, id).is_some() {
            continue;
        }
        left += 1;
        let is_selected = desk.selected.as_ref() == Some(id);
        let words = cx.text(&format!("item-{id}"));
        let tile = Tile {
            icon: None,
            title: &words,
            note: None,
            key: ITEM_KEYS.get(place).map(|(_, cap)| *cap),
            state: if is_selected {
                TileState::Selected
            } else {
                TileState::Rest
            },
            verdict: None,
            role: TileRole::Radio,
        };
        let mut response = ui.push_id(id.as_str(), |ui| ui.tile(&tile)).inner;
        if is_selected && desk.focuses_selected {
            response.request_focus();
        }
        // On a touch screen a drag scrolls; there, a tap on the item and one on the place do it.
        if !ui.input(egui::InputState::any_touches) {
            response = response.interact(Sense::drag());
            response.dnd_set_drag_payload(id.clone());
            if response.dragged() {
                carried_ui(ui, response.id, &words);
            }
        }
        if response.clicked() {
            wish = Some(Wish::Select(id.clone()));
        }
    }
    if left == 0 {
        ui.tip(
            Icon::CHECK_CIRCLE,
            Tint::Good,
            &cx.ui_text("sorting-all-placed"),
        );
    } else {
        ui.styled(Type::Small, Ink::Ink2, &cx.ui_text("sorting-how"));
    }
    ui.announce(&desk.said);
    wish
}

/// The words of an item that is being dragged, beside the pointer.
fn carried_ui(ui: &Ui, id: Id, title: &str) {
    let Some(tip) = ui.input(|input| input.pointer.interact_pos()) else {
        return;
    };
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let tokens = ui.tokens();
    let layer = LayerId::new(Order::Tooltip, id.with("carried"));
    let painter = ui.ctx().layer_painter(layer);
    let ink = tokens.ink(Ink::Primary);
    let text = paint::text(ui, Type::Strong, ink, title, tokens.target(280.0));
    let pad = vec2(tokens.space(16.0), tokens.space(12.0));
    let rect = Rect::from_min_size(tip + pad * 0.5, text.size() + 2.0 * pad);
    let edge = Stroke::new(tokens.stroke.selected, ink);
    let corner = tokens.corner(tokens.radius.option);
    painter.rect(
        rect,
        corner,
        tokens.tint(Tint::Primary),
        edge,
        StrokeKind::Inside,
    );
    painter.galley(rect.min + pad, text, ink);
}

/// How many places stand side by side.
fn columns(spec: &Spec, width_at_100: f32) -> usize {
    let wanted = match (spec.form, spec.bins.len()) {
        (SortForm::Match, ..=3) => 1,
        (SortForm::Match, _) | (SortForm::Sort, 2 | 4) => 2,
        (SortForm::Sort, _) => 3,
    };
    wanted.min((width_at_100 / BIN_WIDTH) as usize).max(1)
}

/// The places with what lies in them.
fn bins_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    selected: Option<&PartId>,
) -> Option<Wish> {
    let tokens = ui.tokens();
    let mut wish = None;
    let gap = tokens.space(12.0);
    let columns = columns(spec, ui.available_width() / tokens.scale());
    let width = ((ui.available_width() - gap * (columns - 1) as f32) / columns as f32).floor();
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    let bins: Vec<_> = spec.bins.iter().zip(BIN_KEYS).collect();
    for (row, bins) in bins.chunks(columns).enumerate() {
        // Places of a row are as high as the highest of them, which is known from the last frame.
        let id = ui.scope_id().with(("sorting-row", row));
        let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let mut highest: f32 = 0.0;
        ui.horizontal_top(|ui| {
            for (bin, (_, cap)) in bins {
                let builder = UiBuilder::new().id_salt(bin.id.as_str());
                ui.scope_builder(builder, |ui| {
                    ui.set_width(width);
                    let bin = Place {
                        id: &bin.id,
                        name: &cx.text(&format!("bin-{}", bin.id)),
                        cap,
                        items: spec
                            .items
                            .iter()
                            .filter(|item| spec.place(attempt, &item.id) == Some(&bin.id))
                            .collect(),
                    };
                    let (asked, height) = bin_ui(cx, ui, &bin, selected, known);
                    highest = highest.max(height);
                    wish = asked.or(wish.take());
                });
            }
        });
        if (highest - known).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, highest));
            ui.ctx().request_repaint();
        }
    }
    wish
}

/// A place and what lies in it.
struct Place<'a> {
    id: &'a PartId,
    name: &'a str,
    cap: &'a str,
    items: Vec<&'a Item>,
}

/// One place: its head is a button, and the whole of it takes what is dropped. Returns also how
/// high its content is by itself.
fn bin_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    bin: &Place<'_>,
    selected: Option<&PartId>,
    height: f32,
) -> (Option<Wish>, f32) {
    let tokens = ui.tokens();
    let mut wish = None;
    let mut natural = 0.0;
    let frame = cards::flat_card(&tokens).inner_margin(tokens.margin(12.0));
    let shown = frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space(8.0);
            let item = selected.map(|item| cx.text(&format!("item-{item}")));
            if head_ui(cx, ui, bin, item).clicked() {
                wish = selected.map(|item| Wish::Put(item.clone(), bin.id.clone()));
            }
            for item in &bin.items {
                if placed_ui(cx, ui, item, bin.name) {
                    wish = Some(Wish::TakeBack(item.id.clone()));
                }
            }
            natural = ui.min_rect().height();
            if height > natural {
                ui.add_space(height - natural);
            }
        });
    });
    let rect = shown.response.rect;
    let whole = ui.interact(rect, shown.response.id.with("drop"), Sense::hover());
    if whole.dnd_hover_payload::<PartId>().is_some() {
        let edge = Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Primary));
        let corner = tokens.corner(tokens.radius.card);
        ui.painter()
            .rect_stroke(rect, corner, edge, StrokeKind::Inside);
    }
    if let Some(item) = whole.dnd_release_payload::<PartId>() {
        wish = Some(Wish::Put((*item).clone(), bin.id.clone()));
    }
    (wish, natural)
}

/// The head of a place: name and key cap, and a slot while nothing lies there. Pressing it puts
/// the item in hand there.
fn head_ui(cx: &ViewContext<'_>, ui: &mut Ui, bin: &Place<'_>, item: Option<String>) -> Response {
    let tokens = ui.tokens();
    let is_open = item.is_some();
    let label = match item {
        Some(item) => cx.ui_text_with(
            "sorting-put",
            &[("item", item.into()), ("bin", bin.name.into())],
        ),
        None => bin.name.to_owned(),
    };
    let pad = tokens.space(12.0);
    let cap = key_cap::size(ui, bin.cap);
    let width = ui.available_width();
    let ink = tokens.ink(Ink::Ink);
    let text = paint::text(ui, Type::Strong, ink, bin.name, width - 3.0 * pad - cap.x);
    let head = tokens
        .target(48.0)
        .max(text.size().y + 2.0 * tokens.space(10.0))
        .ceil();
    let slot = tokens.target(56.0);
    let below = if bin.items.is_empty() {
        slot + tokens.space(8.0)
    } else {
        0.0
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, head + below), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_keyboard_shortcut(bin.cap.to_owned());
    });
    if !reveal(ui, &response) {
        return response;
    }
    let radius = tokens.radius.control;
    let head_rect = Rect::from_min_size(rect.min, vec2(width, head));
    focus_ring(ui, &response, rect, radius);
    let hover = paint::touch(ui, response.id, is_open && response.hovered());
    let fill = paint::blend(
        tokens.tint(Tint::Surface2),
        tokens.tint(Tint::Primary),
        hover,
    );
    let edge = if is_open {
        let color = paint::blend(tokens.ink(Ink::LineStrong), tokens.ink(Ink::Primary), hover);
        Stroke::new(tokens.stroke.control, color)
    } else {
        tokens.edge()
    };
    paint::plate(ui, head_rect, radius, fill, edge);
    let middle = head_rect.center().y;
    let at = pos2(rect.left() + pad, (middle - text.size().y / 2.0).round());
    ui.painter().galley(at, text, ink);
    let cap_min = pos2(rect.right() - pad - cap.x, middle - cap.y / 2.0);
    key_cap::paint_key_cap(ui, Rect::from_min_size(cap_min, cap), bin.cap);
    if below > 0.0 {
        let slot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - slot), rect.max);
        // The focus ring's halo lies below the whole button.
        paint::plate(ui, slot, radius, tokens.tint(Tint::Surface), Stroke::NONE);
        let color = paint::blend(tokens.ink(Ink::LineStrong), tokens.ink(Ink::Primary), hover);
        paint::dashed_plate(ui, slot, radius, Stroke::new(tokens.stroke.control, color));
        paint::icon(ui, slot.center(), Icon::PLUS, Weight::Bold, 18.0, color);
    }
    response
}

/// An item in its place; pressing it takes it back.
fn placed_ui(cx: &ViewContext<'_>, ui: &mut Ui, item: &Item, bin: &str) -> bool {
    let tokens = ui.tokens();
    let title = cx.text(&format!("item-{}", item.id));
    let name = cx.ui_text_with(
        "sorting-take-back",
        &[("item", title.as_str().into()), ("bin", bin.into())],
    );
    let (pad, sign) = (tokens.space(12.0), tokens.icon_size(18.0));
    let width = ui.available_width();
    let ink = tokens.ink(Ink::Ink);
    let text = paint::text(ui, Type::Small, ink, &title, width - 3.0 * pad - sign);
    let height = tokens
        .target(44.0)
        .max(text.size().y + 2.0 * tokens.space(8.0))
        .ceil();
    let response = ui
        .push_id(item.id.as_str(), |ui| {
            ui.allocate_response(vec2(width, height), Sense::click())
        })
        .inner;
    let rect = response.rect;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if reveal(ui, &response) {
        let radius = tokens.radius.control;
        focus_ring(ui, &response, rect, radius);
        let hover = paint::touch(ui, response.id, response.hovered());
        let fill = paint::blend(
            tokens.tint(Tint::Primary),
            tokens.tint(Tint::Surface),
            hover,
        );
        let color = paint::blend(tokens.ink(Ink::LineStrong), tokens.ink(Ink::Primary), hover);
        paint::plate(
            ui,
            rect,
            radius,
            fill,
            Stroke::new(tokens.stroke.control, color),
        );
        let middle = rect.center().y;
        let at = pos2(rect.left() + pad, (middle - text.size().y / 2.0).round());
        ui.painter().galley(at, text, ink);
        let center = pos2(rect.right() - pad - sign / 2.0, middle);
        paint::icon(
            ui,
            center,
            Icon::UNDO,
            Weight::Bold,
            18.0,
            tokens.ink(Ink::Ink2),
        );
    }
    response.clicked()
}

/// Every item after the answer: where it is, where it belongs, and why.
fn judged_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    attempt: &Attempt,
    grade: &Grade,
    order: &[usize],
) {
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.y = tokens.space(10.0);
    ui.title(2, &cx.ui_text("sorting-each"));
    for at in order {
        let item = &spec.items[*at];
        let Some(part) = grade.parts.iter().find(|part| part.id == item.id) else {
            continue;
        };
        let (icon, ink) = if part.result == PartResult::Right {
            (Icon::CHECK_CIRCLE, Ink::Good)
        } else {
            (Icon::ARROW_BEND_UP_RIGHT, Ink::Miss)
        };
        let line = place_words(cx, spec, attempt, item, part);
        ui.push_id(item.id.as_str(), |ui| {
            let frame = cards::flat_card(&tokens).inner_margin(tokens.margin_xy(20.0, 14.0));
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = tokens.space(14.0);
                    ui.icon(icon, Weight::Fill, 24.0, ink);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = tokens.space(2.0);
                        let title = cx.text(&format!("item-{}", item.id));
                        ui.styled(Type::Strong, Ink::Ink, &title);
                        ui.styled(Type::SmallStrong, ink, &line);
                        ui.styled(Type::Small, Ink::Ink2, &cx.text(&part.why));
                    });
                });
            });
        });
    }
}

/// Where the learner put an item, and where it belongs.
fn place_words(
    cx: &ViewContext<'_>,
    spec: &Spec,
    attempt: &Attempt,
    item: &Item,
    part: &PartGrade,
) -> String {
    let name = |bin: &PartId| cx.text(&format!("bin-{bin}"));
    let yours = spec.place(attempt, &item.id);
    let better = ("better", name(&item.bin).into());
    match yours {
        Some(bin) if part.result == PartResult::Right && *bin == item.bin => {
            cx.ui_text_with("sorting-right", &[("bin", name(bin).into())])
        }
        Some(bin) if part.result == PartResult::Right => {
            cx.ui_text_with("sorting-right-also", &[("bin", name(bin).into()), better])
        }
        Some(bin) => cx.ui_text_with("sorting-better", &[("yours", name(bin).into()), better]),
        None => cx.ui_text_with("sorting-open", &[better]),
    }
}
