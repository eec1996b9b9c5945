//! File details, the meaning of each, and the list of pins.

use egui::accesskit::Role;
use egui::text::TextWrapping;
use egui::{Color32, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{Mark, Marks, place_name};
use crate::activities::ViewContext;
use crate::activities::document::{Detail, DetailGroup, Spec};
use crate::ids::PartId;
use crate::look::{
    Icon, Ink, Tint, Type, UiExt as _, Weight, cards, paint, paint_pin, pin_diameter,
};

/// Share of a row for the name of the field.
const FIELD_SHARE: f32 = 0.35;
/// Height of a row, in points at 100 %.
const ROW: f32 = 44.0;

/// Draws the table; returns the details that were pressed.
pub fn ui(
    cx: &ViewContext<'_>,
    ui: &mut Ui,
    spec: &Spec,
    marks: &Marks,
    noted: &mut Option<PartId>,
) -> Vec<PartId> {
    let tokens = ui.tokens();
    let mut pressed = Vec::new();
    ui.title(3, &cx.ui_text("document-details"));
    ui.add_space(tokens.space(4.0));
    let mut group = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for detail in &spec.details {
            if group != Some(detail.group) {
                group = Some(detail.group);
                let key = match detail.group {
                    DetailGroup::File => "document-group-file",
                    DetailGroup::Pdf => "document-group-pdf",
                    DetailGroup::Office => "document-group-office",
                    DetailGroup::Exif => "document-group-exif",
                };
                ui.add_space(tokens.space(6.0));
                ui.styled(Type::Caption, Ink::Ink2, &cx.ui_text(key));
            }
            let response = ui
                .push_id(detail.id.as_str(), |ui| row(cx, ui, detail, marks))
                .inner;
            if response.hovered() || response.gained_focus() {
                *noted = Some(detail.id.clone());
            }
            if response.clicked() {
                pressed.push(detail.id.clone());
            }
        }
    });
    ui.add_space(tokens.space(8.0));
    meaning(cx, ui, spec, noted.as_ref());
    ui.add_space(tokens.space(8.0));
    ui.styled(
        Type::Small,
        Ink::Ink2,
        &cx.ui_text("document-never-a-verdict"),
    );
    pressed
}

/// One detail: name of the field, value, and its pin.
fn row(cx: &ViewContext<'_>, ui: &mut Ui, detail: &Detail, marks: &Marks) -> Response {
    let tokens = ui.tokens();
    let can_pin = cx.grade().is_none();
    let mark = marks.of(&detail.id);
    let pin = pin_diameter(&tokens);
    let pad = tokens.space(8.0);
    let width = ui.available_width();
    let field_width = (width * FIELD_SHARE).round();
    let value_width = width - field_width - pin - 3.0 * pad;
    let wrapped = |style: Type, ink: Ink, text: &str, width: f32| {
        let mut job = tokens.job(style, tokens.ink(ink), text, width);
        // Names of fields and dates have no spaces to break at.
        job.wrap = TextWrapping {
            break_anywhere: !text.contains(' '),
            ..TextWrapping::wrap_at_width(width)
        };
        ui.painter().layout_job(job)
    };
    let field = wrapped(Type::Small, Ink::Ink2, &detail.field, field_width - pad);
    let value = wrapped(Type::Mono, Ink::Ink, &detail.value, value_width);
    let content = field.size().y.max(value.size().y);
    let height = tokens.target(ROW).max(content + 2.0 * tokens.space(6.0));
    let sense = if can_pin {
        Sense::click()
    } else {
        Sense::focusable_noninteractive() | Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let name = format!("{}: {}", detail.field, detail.value);
    response.widget_info(|| {
        if can_pin {
            WidgetInfo::selected(Role::Button, true, mark.is_some(), &name)
        } else {
            WidgetInfo::labeled(Role::Label, true, &name)
        }
    });
    let means = cx.text(&format!("detail-{}", detail.id));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(means);
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = tokens.radius.key;
    paint::focus_ring(ui, &response, rect, radius);
    let fill = match mark {
        Some((Mark::Pinned | Mark::Found, _)) => tokens.tint(Tint::Accent),
        _ if response.hovered() && can_pin => tokens.tint(Tint::Surface2),
        _ if response.has_focus() => tokens.tint(Tint::Surface),
        _ => Color32::TRANSPARENT,
    };
    paint::plate(ui, rect, radius, fill, egui::Stroke::NONE);
    if let Some((Mark::Missed, _)) = mark {
        paint::dashed_plate(
            ui,
            rect,
            radius,
            egui::Stroke::new(2.0, tokens.ink(Ink::Miss)),
        );
    } else {
        ui.painter()
            .hline(rect.x_range(), rect.bottom(), tokens.edge());
    }
    let middle = rect.center().y;
    let field_at = pos2(rect.left() + pad, middle - field.size().y / 2.0);
    let value_at = pos2(
        rect.left() + field_width + pad,
        middle - value.size().y / 2.0,
    );
    ui.painter().galley(field_at, field, Color32::PLACEHOLDER);
    ui.painter().galley(value_at, value, Color32::PLACEHOLDER);
    let pin_at = pos2(rect.right() - pad - pin / 2.0, middle);
    if let Some((mark, number)) = mark {
        paint_pin(ui, pin_at, pin, ink_of(mark), number);
    } else if can_pin && (response.hovered() || response.has_focus()) {
        let color = tokens.ink(Ink::Primary);
        paint::icon(ui, pin_at, Icon::PIN, Weight::Regular, 20.0, color);
    }
    response
}

/// The colour of a mark's number in lists.
pub fn ink_of(mark: Mark) -> Ink {
    match mark {
        Mark::Pinned => Ink::Primary,
        Mark::Found => Ink::Good,
        Mark::Missed => Ink::Miss,
        Mark::Harmless => Ink::Note,
    }
}

/// What the detail under the pointer or the focus means. The room never changes, so that nothing
/// below jumps.
fn meaning(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, noted: Option<&PartId>) {
    let tokens = ui.tokens();
    let hint = cx.ui_text("document-details-hint");
    cards::well(&tokens).show(ui, |ui| {
        let width = ui.available_width();
        ui.set_min_width(width);
        let all = spec.details.iter().map(|detail| &detail.id);
        let texts: Vec<String> = all.map(|id| cx.text(&format!("detail-{id}"))).collect();
        let tallest = texts
            .iter()
            .chain([&hint])
            .map(|text| {
                let galley = paint::text(ui, Type::Small, Color32::PLACEHOLDER, text, width);
                galley.size().y
            })
            .fold(0.0, f32::max);
        ui.set_min_height(tallest);
        let text = noted.map_or(hint, |id| cx.text(&format!("detail-{id}")));
        ui.styled(Type::Small, Ink::Ink, &text);
    });
}

/// The pinned places; returns those to be taken away.
pub fn pins(cx: &ViewContext<'_>, ui: &mut Ui, spec: &Spec, marks: &Marks) -> Vec<PartId> {
    let tokens = ui.tokens();
    let mut pressed = Vec::new();
    ui.title(3, &cx.ui_text("document-pins"));
    ui.add_space(tokens.space(4.0));
    if marks.0.is_empty() {
        ui.well(|ui| ui.styled(Type::Small, Ink::Ink2, &cx.ui_text("document-no-pins")));
    }
    for (place, mark, number) in &marks.0 {
        ui.push_id(("pin", place.as_str()), |ui| {
            let name = place_name(cx, spec, place);
            let side = tokens.target(44.0);
            let pin = pin_diameter(&tokens);
            let gap = tokens.space(12.0);
            let width = ui.available_width();
            let room = width - pin - side - 2.0 * gap;
            let galley = paint::text(ui, Type::Small, tokens.ink(Ink::Ink), &name, room);
            let height = side.max(galley.size().y + tokens.space(8.0));
            let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            response.widget_info(|| {
                WidgetInfo::labeled(Role::Label, true, format!("{number}. {name}"))
            });
            let middle = rect.center().y;
            paint_pin(
                ui,
                pos2(rect.left() + pin / 2.0, middle),
                pin,
                ink_of(*mark),
                *number,
            );
            let at = pos2(rect.left() + pin + gap, middle - galley.size().y / 2.0);
            ui.painter().galley(at, galley, Color32::PLACEHOLDER);
            let spot = egui::Rect::from_center_size(
                pos2(rect.right() - side / 2.0, middle),
                vec2(side, side),
            );
            let mut child = ui.new_child(egui::UiBuilder::new().id_salt("unpin").max_rect(spot));
            let words = [("place", name.as_str().into())];
            let unpin = cx.ui_text_with("document-unpin", &words);
            if child.icon_button(Icon::X, &unpin).clicked() {
                pressed.push(place.clone());
            }
        });
    }
    pressed
}
