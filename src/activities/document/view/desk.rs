//! The desk: a rail of tools, and the pages that can be moved, enlarged and compared.

use egui::accesskit::Role;
use egui::containers::scroll_area::{DragScroll, ScrollSource};
use egui::{
    Align, Color32, CursorIcon, EventFilter, Frame, Key, Layout, Modifiers, PointerButton, Pos2,
    Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::page::{Setting, WIDTH};
use super::{Desk, Marks, Tool, lens};
use crate::activities::ViewContext;
use crate::activities::document::Spec;
use crate::ids::PartId;
use crate::look::{Icon, Ink, Tint, Type, UiExt as _, Weight, cards, paint};

/// Room around the pages.
const AIR: f32 = 24.0;
/// How far one press of an arrow key moves the page or the lens.
const STEP: f32 = 24.0;
/// Height of a tool, in points at 100 %.
const TOOL_HEIGHT: f32 = 60.0;
/// Width of a tool, in points at 100 %.
const TOOL_WIDTH: f32 = 84.0;

/// Draws the desk; returns the places that were pressed.
pub fn ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    marks: &Marks,
    desk: &mut Desk,
    room: f32,
    is_stacked: bool,
) -> Vec<PartId> {
    let tokens = ui.tokens();
    let mut pressed = Vec::new();
    if is_stacked {
        rail(cx, ui, spec, desk, true);
        ui.add_space(tokens.space(8.0));
        // No taller than a page that fills the width.
        let height = (room * 0.9)
            .min(ui.available_width() * 1.5)
            .max(tokens.target(240.0));
        canvas(cx, ui, spec, marks, desk, height, &mut pressed);
        return pressed;
    }
    // Below the desk there is room for the verdict while answering.
    let below = if cx.grade().is_none() {
        tokens.target(60.0) + tokens.space(24.0)
    } else {
        tokens.space(8.0)
    };
    let height = (room - below).max(tokens.target(360.0));
    ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
        ui.spacing_mut().item_spacing.x = tokens.space(12.0);
        ui.vertical(|ui| {
            ui.set_width(tokens.target(TOOL_WIDTH));
            rail(cx, ui, spec, desk, false);
        });
        ui.vertical(|ui| canvas(cx, ui, spec, marks, desk, height, &mut pressed));
    });
    pressed
}

/// The tools, in a column or in a row that wraps.
fn rail(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, desk: &mut Desk, is_row: bool) {
    let mut tools = |ui: &mut Ui| {
        let gap = ui.tokens().space(2.0);
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        let modes = [
            (Tool::Pin, Icon::PIN, "document-tool-pin"),
            (Tool::Move, Icon::HAND, "document-tool-move"),
            (Tool::Lens, Icon::MAGNIFIER, "document-tool-lens"),
        ];
        for (tool, icon, key) in modes {
            if tool == Tool::Pin && cx.grade().is_some() {
                continue;
            }
            let is_on = desk.tool == tool;
            if tool_button(ui, icon, &cx.ui_text(key), Some(is_on)).clicked() {
                desk.tool = tool;
            }
        }
        if spec.original {
            let label = cx.ui_text("document-tool-compare");
            if tool_button(ui, Icon::COLUMNS, &label, Some(desk.is_comparing)).clicked() {
                desk.is_comparing = !desk.is_comparing;
            }
        }
        let larger = cx.ui_text("document-tool-larger");
        if tool_button(ui, Icon::MAGNIFIER_PLUS, &larger, None).clicked() {
            desk.zoom_in();
        }
        let smaller = cx.ui_text("document-tool-smaller");
        if tool_button(ui, Icon::MAGNIFIER_MINUS, &smaller, None).clicked() {
            desk.zoom_out();
        }
        if tool_button(ui, Icon::FIT, &cx.ui_text("document-tool-fit"), None).clicked() {
            desk.zoom = None;
        }
    };
    if is_row {
        ui.horizontal_wrapped(tools);
    } else {
        tools(ui);
    }
}

/// A tool with its icon above its name; `is_on` for those that stay on.
fn tool_button(ui: &mut Ui, icon: Icon, name: &str, is_on: Option<bool>) -> Response {
    let tokens = ui.tokens();
    let width = tokens.target(TOOL_WIDTH);
    let ink = if is_on == Some(true) {
        Ink::Primary
    } else {
        Ink::Ink2
    };
    let color = tokens.ink(ink);
    let mut job = tokens.job(Type::Caption, color, name, width - tokens.space(6.0));
    job.halign = Align::Center;
    let galley = ui.painter().layout_job(job);
    let icon_side = tokens.icon_size(24.0);
    let pad = tokens.space(8.0);
    let content = icon_side + tokens.space(2.0) + galley.size().y;
    let height = tokens.target(TOOL_HEIGHT).max(content + 2.0 * pad);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| match is_on {
        Some(is_on) => WidgetInfo::selected(Role::Button, true, is_on, name),
        None => WidgetInfo::labeled(Role::Button, true, name),
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = tokens.radius.control;
    paint::focus_ring(ui, &response, rect, radius);
    let fill = match is_on {
        Some(true) => tokens.tint(Tint::Primary),
        _ if response.is_pointer_button_down_on() => tokens.tint(Tint::Primary),
        _ if response.hovered() || response.has_focus() => tokens.tint(Tint::Surface2),
        _ => Color32::TRANSPARENT,
    };
    let edge = if is_on == Some(true) {
        Stroke::new(tokens.stroke.control, tokens.ink(Ink::Primary))
    } else {
        Stroke::NONE
    };
    paint::plate(ui, rect, radius, fill, edge);
    let top = rect.center().y - content / 2.0;
    let icon_at = pos2(rect.center().x, top + icon_side / 2.0);
    paint::icon(ui, icon_at, icon, Weight::Regular, 24.0, color);
    let text_at = pos2(rect.center().x, top + icon_side + tokens.space(2.0));
    ui.painter().galley(text_at, galley, color);
    response
}

/// The pages on their ground.
fn canvas(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    marks: &Marks,
    desk: &mut Desk,
    height: f32,
    pressed: &mut Vec<PartId>,
) {
    let tokens = ui.tokens();
    let frame = Frame::new()
        .fill(tokens.tint(Tint::Sunken))
        .stroke(cards::contrast_edge(&tokens))
        .corner_radius(tokens.corner(tokens.radius.control));
    frame.show(ui, |ui| {
        let room = vec2(ui.available_width(), height);
        ui.set_min_size(room);
        let drag = if desk.tool == Tool::Lens {
            DragScroll::OnTouch
        } else {
            DragScroll::Always
        };
        ScrollArea::both()
            .id_salt("desk")
            .max_height(height)
            .auto_shrink(false)
            .scroll_source(ScrollSource {
                drag,
                ..ScrollSource::ALL
            })
            .show(ui, |ui| pages(cx, ui, spec, marks, desk, room, pressed));
    });
}

/// Everything that moves with the desk.
fn pages(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    marks: &Marks,
    desk: &mut Desk,
    room: Vec2,
    pressed: &mut Vec<PartId>,
) {
    let tokens = ui.tokens();
    let is_comparing = desk.is_comparing && spec.original;
    let (n_pages, air) = if is_comparing {
        (2.0, tokens.space(AIR / 2.0))
    } else {
        (1.0, tokens.space(AIR))
    };
    // The bars of the scroll area lie on the ground beside the pages.
    let bar = ui.spacing().scroll.bar_width + ui.spacing().scroll.bar_outer_margin;
    let scale = tokens.scale();
    let fit = (room.x - bar - air * (n_pages + 1.0)) / (n_pages * WIDTH);
    let unit = desk
        .zoom
        .map_or_else(|| fit.clamp(0.7 * scale, 1.3 * scale), |zoom| zoom * scale);
    desk.shown_zoom = unit / scale;

    // The surface lies below the pages: it takes the focus to be moved by arrow keys.
    let viewport = ui.clip_rect();
    let surface = ui.interact(viewport, ui.scope_id().with("surface"), Sense::click());
    surface.widget_info(|| {
        let key = if desk.tool == Tool::Lens {
            "document-surface-lens"
        } else {
            "document-surface"
        };
        WidgetInfo::labeled(Role::Group, true, cx.ui_text(key))
    });
    let steer = steer(ui, &surface);
    // Pinching, or the wheel with Ctrl.
    let pinch = ui.input(egui::InputState::zoom_delta);
    if (pinch - 1.0).abs() > f32::EPSILON && ui.rect_contains_pointer(viewport) {
        desk.zoom = Some((desk.shown_zoom * pinch).clamp(0.5, 3.0));
    }

    let page_width = unit * WIDTH;
    let total = page_width * n_pages + air * (n_pages - 1.0);
    let left = ui.min_rect().left() + ((room.x - bar - total) / 2.0).max(air);
    let top = ui.min_rect().top() + air;
    let head = |ui: &mut Ui, left: f32, title: &str, note: &str, icon: Icon, tint: Tint| {
        let rect = Rect::from_min_size(pos2(left, top), vec2(page_width, 0.0));
        let mut child = ui.new_child(UiBuilder::new().id_salt(title).max_rect(rect));
        child.spacing_mut().interact_size.y = tokens.target(32.0);
        child.horizontal_wrapped(|ui| {
            ui.styled(Type::Strong, Ink::Ink, &cx.ui_text(title));
            ui.chip(tint, Some(icon), note);
        });
        child.min_rect().bottom()
    };
    let shared_note = cx.text("shared-note");
    let mut below = head(
        ui,
        left,
        "document-shared",
        &shared_note,
        Icon::SHARE,
        Tint::Accent,
    );
    let right = left + page_width + air;
    if is_comparing {
        let note = cx.text("original-note");
        let title = "document-original";
        below = below.max(head(ui, right, title, &note, Icon::BANK, Tint::Source));
    }
    let page_top = (below + tokens.space(10.0)).round();

    let painter = ui.painter().clone();
    let setting = |is_original| Setting {
        cx,
        spec,
        tokens: &tokens,
        painter: &painter,
        unit,
        is_original,
    };
    let shared = setting(false);
    let sheet = shared.set(pos2(left, page_top));
    let original = setting(true);
    let other = is_comparing.then(|| original.set(pos2(right, page_top)));

    let bottom = other
        .as_ref()
        .map_or(0.0, |other| other.rect.bottom())
        .max(sheet.rect.bottom());
    let size = vec2(left + total + air, bottom + air) - ui.min_rect().min.to_vec2();
    let shadow = tokens.shadow_high();
    let corner = tokens.corner(tokens.radius.page);
    painter.add(shadow.as_shape(sheet.rect, corner));
    sheet.paint(&painter, &tokens, unit, marks);
    let can_pin = cx.grade().is_none();
    for place in &sheet.places {
        let id = ui.scope_id().with("place").with(place.id.as_str());
        let sense = if can_pin {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(place.rect, id, sense);
        let response = response.on_hover_cursor(match desk.tool {
            Tool::Move => CursorIcon::Grab,
            _ if can_pin => CursorIcon::PointingHand,
            Tool::Pin | Tool::Lens => CursorIcon::Default,
        });
        let mark = marks.of(&place.id);
        response.widget_info(|| {
            if can_pin {
                WidgetInfo::selected(Role::Button, true, mark.is_some(), &place.words)
            } else {
                WidgetInfo::labeled(Role::Label, true, &place.words)
            }
        });
        // With the hand, a press only takes hold of the page.
        let is_held = desk.tool == Tool::Move
            && response.clicked_by(PointerButton::Primary)
            && response.interact_pointer_pos().is_some();
        if response.clicked() && !is_held {
            pressed.push(place.id.clone());
        }
        if response.gained_focus() {
            ui.scroll_to_rect(place.rect.expand(air), None);
        }
        if response.has_focus() && crate::look::is_keyboard_in_use(ui.ctx()) {
            let gap = tokens.target(2.0);
            let ring = Stroke::new(tokens.stroke.focus, tokens.ink(Ink::PageInk));
            painter.rect_stroke(place.rect.expand(gap), corner, ring, StrokeKind::Outside);
        } else if can_pin && response.hovered() && desk.tool != Tool::Move {
            let outline = Stroke::new(tokens.stroke.control, tokens.ink(Ink::PageInk2));
            painter.rect_stroke(place.rect, corner, outline, StrokeKind::Outside);
        }
    }
    if let Some(other) = &other {
        painter.add(shadow.as_shape(other.rect, corner));
        other.paint(&painter, &tokens, unit, &Marks(Vec::new()));
        for place in &other.places {
            let id = ui.scope_id().with("original").with(place.id.as_str());
            let response = ui.interact(place.rect, id, Sense::hover());
            let words = [("text", place.words.as_str().into())];
            let name = cx.ui_text_with("document-in-original", &words);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        }
    }
    if desk.tool == Tool::Lens {
        let hover = ui
            .input(|input| input.pointer.hover_pos())
            .filter(|at| viewport.contains(*at) && ui.rect_contains_pointer(viewport));
        let center = lens_center(ui, desk, sheet.rect, hover, steer);
        let mut sheets = vec![(&shared, &sheet)];
        sheets.extend(other.as_ref().map(|other| (&original, other)));
        lens::paint(&painter, &tokens, center, &sheets, marks);
    } else if let Some(steer) = steer {
        ui.scroll_with_delta(-steer);
    }
    if surface.has_focus() && crate::look::is_keyboard_in_use(ui.ctx()) {
        let inside = viewport.shrink(tokens.stroke.focus + 1.0);
        let ring = Stroke::new(tokens.stroke.focus, tokens.ink(Ink::Focus));
        let corner = tokens.corner(tokens.radius.control);
        painter.rect_stroke(inside, corner, ring, StrokeKind::Inside);
    }
    ui.allocate_space(size);
}

/// The move that arrow keys ask for while the surface has the focus.
fn steer(ui: &Ui, surface: &Response) -> Option<Vec2> {
    if !surface.has_focus() {
        return None;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(surface.id, filter));
    let step = ui.tokens().target(STEP);
    let keys = [
        (Key::ArrowLeft, vec2(-step, 0.0)),
        (Key::ArrowRight, vec2(step, 0.0)),
        (Key::ArrowUp, vec2(0.0, -step)),
        (Key::ArrowDown, vec2(0.0, step)),
    ];
    let mut sum = Vec2::ZERO;
    for (key, by) in keys {
        let count = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        sum += by * count as f32;
    }
    (sum != Vec2::ZERO).then_some(sum)
}

/// Where the lens is: under the pointer, or where the arrow keys have led it.
fn lens_center(
    ui: &Ui,
    desk: &mut Desk,
    sheet: Rect,
    pointer: Option<Pos2>,
    steer: Option<Vec2>,
) -> Pos2 {
    let mut center = sheet.min + desk.lens * sheet.size();
    if let Some(steer) = steer {
        center = (center + steer).clamp(sheet.min, sheet.max);
        ui.scroll_to_rect(
            Rect::from_center_size(center, Vec2::splat(2.0 * STEP)),
            None,
        );
    } else if let Some(at) = pointer
        // A pointer at rest must not pull the lens back from where the keys have led it.
        && ui.input(|input| input.pointer.is_moving() || input.smooth_scroll_delta() != Vec2::ZERO)
    {
        center = at;
    }
    desk.lens = (center - sheet.min) / sheet.size();
    center
}
