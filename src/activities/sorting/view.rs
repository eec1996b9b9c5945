//! Draws the items and their places.

use egui::accesskit::Role;
use egui::{Align, Key, Layout, Modifiers, Sense, Ui, WidgetInfo, vec2};

use super::{Attempt, Item, SortForm, Spec};
use crate::activities::{Grade, PartResult, ViewContext, feedback};
use crate::ids::PartId;
use crate::look::{
    ButtonKind, ButtonSize, Icon, Ink, LookButton, Tile, TileRole, TileState, Tint, Type,
    UiExt as _, Weight, focus_ring, reveal,
};

/// The places' share of the width.
const BINS_SHARE: f32 = 0.56;
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

/// Draws the exercise in both phases.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, attempt: &mut Attempt) {
    let order = cx.order(spec.items.len(), "items");
    if let Some(grade) = cx.grade() {
        ui.split(
            1.0 - BINS_SHARE,
            |ui| {
                let said = cx.ui_text_with(
                    "sorting-said",
                    &[
                        ("right", count_right(grade).into()),
                        ("total", spec.items.len().into()),
                    ],
                );
                ui.title(1, &cx.text(""));
                ui.add_space(ui.tokens().space(8.0));
                feedback::ui(cx, ui, grade, &said);
            },
            |ui| judged_ui(cx, ui, spec, attempt, grade, &order),
        );
        return;
    }
    let id = ui.scope_id().with("sorting-selected");
    let mut selected: Option<PartId> = ui.data(|data| data.get_temp(id));
    let is_open = |item: &PartId, attempt: &Attempt| !attempt.placed.contains_key(item);
    if selected.as_ref().is_none_or(|item| !is_open(item, attempt)) {
        // The next item is always at hand, so that one press of a place is enough.
        selected = order
            .iter()
            .map(|at| &spec.items[*at].id)
            .find(|item| is_open(item, attempt))
            .cloned();
    }
    let mut wish = cx
        .shortcuts
        .then(|| keys(ui, spec, &order, selected.as_ref()))
        .flatten();
    let asked = std::cell::RefCell::new(&mut wish);
    let (now, chosen) = (&*attempt, selected.as_ref());
    ui.split(
        1.0 - BINS_SHARE,
        |ui| {
            if let Some(new) = items_ui(cx, ui, spec, now, chosen, &order) {
                **asked.borrow_mut() = Some(new);
            }
        },
        |ui| {
            if let Some(new) = bins_ui(cx, ui, spec, now, chosen) {
                **asked.borrow_mut() = Some(new);
            }
        },
    );
    match wish {
        Some(Wish::Select(item)) => selected = Some(item),
        Some(Wish::Put(item, bin)) => {
            if spec.form == SortForm::Match {
                attempt.placed.retain(|_, taken| *taken != bin);
            }
            attempt.placed.insert(item, bin);
            selected = None;
            ui.ctx().request_repaint();
        }
        Some(Wish::TakeBack(item)) => {
            attempt.placed.remove(&item);
            selected = Some(item);
            ui.ctx().request_repaint();
        }
        None => {}
    }
    ui.data_mut(|data| {
        if let Some(selected) = selected {
            data.insert_temp(id, selected);
        } else {
            data.remove::<PartId>(id);
        }
    });
}

fn count_right(grade: &Grade) -> usize {
    grade
        .parts
        .iter()
        .filter(|part| part.result == PartResult::Right)
        .count()
}

fn keys(ui: &Ui, spec: &Spec, order: &[usize], selected: Option<&PartId>) -> Option<Wish> {
    ui.input_mut(|input| {
        for (at, (key, _)) in order.iter().zip(ITEM_KEYS) {
            if input.consume_key(Modifiers::NONE, key) {
                return Some(Wish::Select(spec.items[*at].id.clone()));
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
    selected: Option<&PartId>,
    order: &[usize],
) -> Option<Wish> {
    let tokens = ui.tokens();
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = tokens.space(10.0);
    ui.title(1, &cx.text(""));
    ui.styled(Type::Body, Ink::Ink2, &cx.text("lead"));
    ui.styled(Type::Small, Ink::Ink2, &cx.ui_text("sorting-how"));
    ui.add_space(tokens.space(4.0));
    let mut left = 0;
    for (place, at) in order.iter().enumerate() {
        let id = &spec.items[*at].id;
        if attempt.placed.contains_key(id) {
            continue;
        }
        left += 1;
        let is_selected = selected == Some(id);
        let title = cx.text(&format!("item-{id}"));
        let tile = Tile {
            icon: None,
            title: &title,
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
        let response = ui.push_id(id.as_str(), |ui| ui.tile(&tile)).inner;
        if response.clicked() {
            wish = Some(Wish::Select(id.clone()));
        }
        let drag = ui.interact(response.rect, response.id.with("drag"), Sense::drag());
        drag.dnd_set_drag_payload(id.clone());
        if drag.dragged() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
        }
    }
    if left == 0 {
        ui.tip(
            Icon::CHECK_CIRCLE,
            Tint::Good,
            &cx.ui_text("sorting-all-placed"),
        );
    }
    wish
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
    ui.spacing_mut().item_spacing.y = tokens.space(12.0);
    for (bin, (_, cap)) in spec.bins.iter().zip(BIN_KEYS) {
        ui.push_id(bin.id.as_str(), |ui| {
            let name = cx.text(&format!("bin-{}", bin.id));
            let dropped = bin_ui(cx, ui, &name, cap, selected, |ui| {
                for item in spec
                    .items
                    .iter()
                    .filter(|i| attempt.placed.get(&i.id) == Some(&bin.id))
                {
                    if placed_ui(cx, ui, item, &name) {
                        wish = Some(Wish::TakeBack(item.id.clone()));
                    }
                }
            });
            match dropped {
                Dropped::Pressed => {
                    if let Some(item) = selected {
                        wish = Some(Wish::Put(item.clone(), bin.id.clone()));
                    }
                }
                Dropped::Item(item) => wish = Some(Wish::Put(item, bin.id.clone())),
                Dropped::Nothing => {}
            }
        });
    }
    wish
}

enum Dropped {
    Nothing,
    Pressed,
    Item(PartId),
}

/// One place: its name is a button, and the whole of it takes what is dropped.
fn bin_ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    name: &str,
    cap: &str,
    selected: Option<&PartId>,
    add: impl FnOnce(&mut Ui),
) -> Dropped {
    let tokens = ui.tokens();
    let mut pressed = false;
    let shown = crate::look::cards::flat_card(&tokens)
        .inner_margin(tokens.margin_xy(16.0, 12.0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space(8.0);
            let label = match selected {
                Some(item) => cx.ui_text_with(
                    "sorting-put",
                    &[
                        ("item", cx.text(&format!("item-{item}")).into()),
                        ("bin", name.into()),
                    ],
                ),
                None => name.to_owned(),
            };
            pressed = head_ui(ui, name, cap, &label, selected.is_some());
            add(ui);
        });
    let whole = ui.interact(
        shown.response.rect,
        shown.response.id.with("drop"),
        Sense::hover(),
    );
    if whole.dnd_hover_payload::<PartId>().is_some() {
        let edge = egui::Stroke::new(tokens.stroke.selected, tokens.ink(Ink::Primary));
        let corner = tokens.corner(tokens.radius.card);
        ui.painter()
            .rect_stroke(shown.response.rect, corner, edge, egui::StrokeKind::Inside);
    }
    match whole.dnd_release_payload::<PartId>() {
        Some(item) => Dropped::Item((*item).clone()),
        None if pressed => Dropped::Pressed,
        None => Dropped::Nothing,
    }
}

/// The head of a place: name, key cap and slot. Returns whether it was pressed.
fn head_ui(ui: &mut Ui, name: &str, cap: &str, label: &str, enabled: bool) -> bool {
    let tokens = ui.tokens();
    let height = tokens.target(44.0);
    let width = ui.available_width();
    let cap_room = tokens.target(40.0);
    let text = ui.painter().layout_job(tokens.job(
        Type::H3,
        tokens.ink(Ink::Ink),
        name,
        (width - cap_room - tokens.space(24.0)).max(1.0),
    ));
    let size = vec2(width, height.max(text.size().y + tokens.space(12.0)));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    reveal(ui, &response);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, label));
    focus_ring(ui, &response, rect, tokens.radius.control);
    let fill = if response.hovered() && enabled {
        Tint::Primary
    } else {
        Tint::Sunken
    };
    let corner = tokens.corner(tokens.radius.control);
    ui.painter().rect_filled(rect, corner, tokens.tint(fill));
    if enabled {
        let edge = egui::Stroke::new(tokens.stroke.control, tokens.ink(Ink::LineStrong));
        let dash = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
            rect.left_top(),
        ];
        ui.painter()
            .extend(egui::Shape::dashed_line(&dash, edge, 5.0, 5.0));
    }
    let at = egui::pos2(
        rect.left() + tokens.space(12.0),
        rect.center().y - text.size().y / 2.0,
    );
    ui.painter().galley(at, text, tokens.ink(Ink::Ink));
    let cap_rect = egui::Rect::from_min_max(
        egui::pos2(rect.right() - cap_room, rect.top()),
        egui::pos2(rect.right() - tokens.space(8.0), rect.bottom()),
    );
    let mut corner_ui = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(cap_rect)
            .layout(Layout::right_to_left(Align::Center)),
    );
    crate::look::key_cap(&mut corner_ui, cap);
    response.clicked()
}

/// An item in its place; pressing it takes it back.
fn placed_ui(cx: &ViewContext<'_>, ui: &mut Ui, item: &Item, bin: &str) -> bool {
    let text = cx.text(&format!("item-{}", item.id));
    let button = LookButton::new(ButtonKind::Secondary, &text)
        .size(ButtonSize::Small)
        .icon(Some(Icon::UNDO));
    let response = ui.push_id(item.id.as_str(), |ui| ui.add(button)).inner;
    let name = cx.ui_text_with(
        "sorting-take-back",
        &[("item", text.as_str().into()), ("bin", bin.into())],
    );
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name.clone()));
    response.on_hover_text(name).clicked()
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
        ui.push_id(item.id.as_str(), |ui| {
            let frame =
                crate::look::cards::flat_card(&tokens).inner_margin(tokens.margin_xy(20.0, 14.0));
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = tokens.space(4.0);
                let bin_name = |bin: &PartId| cx.text(&format!("bin-{bin}"));
                let is_right = part.result == PartResult::Right;
                let (icon, ink, line) = if is_right {
                    let here = attempt.placed.get(&item.id).unwrap_or(&item.bin);
                    (Icon::CHECK_CIRCLE, Ink::Good, bin_name(here))
                } else {
                    let args = [
                        (
                            "yours",
                            attempt
                                .placed
                                .get(&item.id)
                                .map_or_else(String::new, bin_name)
                                .into(),
                        ),
                        ("better", bin_name(&item.bin).into()),
                    ];
                    let line = cx.ui_text_with("sorting-better", &args);
                    (Icon::ARROW_BEND_UP_RIGHT, Ink::Miss, line)
                };
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = tokens.space(12.0);
                    ui.icon(icon, Weight::Bold, 22.0, ink);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = tokens.space(2.0);
                        ui.styled(
                            Type::Strong,
                            Ink::Ink,
                            &cx.text(&format!("item-{}", item.id)),
                        );
                        ui.styled(Type::SmallStrong, ink, &line);
                        ui.styled(Type::Small, Ink::Ink2, &cx.text(&part.why));
                    });
                });
            });
        });
    }
}
