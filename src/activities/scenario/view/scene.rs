//! The scene: picture, place, story and what the story counts.

use egui::accesskit::Role;
use egui::{CornerRadius, Frame, Sense, Ui, WidgetInfo, pos2, vec2};

use super::Scenery;
use crate::activities::ViewContext;
use crate::activities::scenario::{Meter, StoryRole};
use crate::look::{Icon, Ink, Tint, Type, UiExt as _, paint};

/// Most steps of a meter that are drawn one by one.
const MAX_PIPS: i32 = 6;

/// Draws the scene as it stands now.
pub fn ui(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>) {
    let tokens = ui.tokens();
    let Some(scene) = scenery.now.scene else {
        return;
    };
    let id = &scene.id;
    ui.exhibit(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if let Some(file) = &scene.media
            && let Some(image) = (cx.media)(file)
        {
            let radius = tokens.radius.card.round() as u8 - 1;
            let image = image.corner_radius(CornerRadius {
                nw: radius,
                ne: radius,
                sw: 0,
                se: 0,
            });
            let room = vec2(ui.available_width(), f32::INFINITY);
            ui.picture(image, room, &cx.text(&format!("scene-{id}-picture")));
        }
        let margin = tokens.margin_xy(32.0, 20.0);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let place = cx.text(&format!("scene-{id}-place"));
            ui.styled(Type::Caption, Ink::Ink2, &place);
            ui.add_space(tokens.space(8.0));
            let story = cx.text(&format!("scene-{id}"));
            ui.reading(Type::Read, Ink::Ink, &story);
            ui.add_space(tokens.space(16.0));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(tokens.space(12.0), tokens.space(8.0));
                let (icon, key) = match scenery.spec.role {
                    StoryRole::Citizen => (Icon::USER, "scenario-role-citizen"),
                    StoryRole::Editor => (Icon::NEWSPAPER, "scenario-role-editor"),
                    StoryRole::Manipulator => (Icon::MASK, "scenario-role-manipulator"),
                };
                ui.chip(Tint::Vote, Some(icon), &cx.ui_text(key));
                for (meter, value) in scenery.spec.meters.iter().zip(&scenery.now.meters) {
                    // No scope of its own: a scope would not wrap to the next row.
                    meter_ui(cx, ui, meter, *value);
                }
            });
            // The new scene is read out as soon as it comes up.
            ui.announce(&format!("{place}. {story}"));
        });
    });
}

/// A meter: its name and its value as small steps.
fn meter_ui(cx: &ViewContext<'_>, ui: &mut Ui, meter: &Meter, value: i32) {
    let tokens = ui.tokens();
    let name = cx.text(&format!("meter-{}", meter.id));
    let words = cx.ui_text_with(
        "scenario-meter",
        &[
            ("name", name.as_str().into()),
            ("value", f64::from(value).into()),
            ("max", f64::from(meter.max).into()),
        ],
    );
    let color = tokens.ink(Ink::Ink2);
    let galley = paint::text(ui, Type::SmallStrong, color, &name, f32::INFINITY);
    let pip = vec2(tokens.target(14.0), tokens.target(8.0));
    let gap = tokens.target(4.0);
    let n_pips = meter.max.clamp(1, MAX_PIPS);
    let bar = n_pips as f32 * (pip.x + gap) - gap;
    let pad = tokens.space(8.0);
    let size = vec2(galley.size().x + pad + bar, tokens.target(32.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let text_size = galley.size();
    let middle = rect.center().y;
    ui.painter()
        .galley(pos2(rect.left(), middle - text_size.y / 2.0), galley, color);
    // A long meter fills its steps in proportion.
    let share = value as f32 / meter.max.max(1) as f32 * n_pips as f32;
    for idx in 0..n_pips {
        let left = rect.left() + text_size.x + pad + idx as f32 * (pip.x + gap);
        let step = egui::Rect::from_min_size(pos2(left, middle - pip.y / 2.0), pip);
        let is_full = idx as f32 + 0.5 < share + 0.01;
        let (fill, edge) = if is_full {
            (tokens.ink(Ink::Vote), egui::Stroke::NONE)
        } else {
            (tokens.tint(Tint::Sunken), tokens.outline())
        };
        paint::plate(ui, step, pip.y / 2.0, fill, edge);
    }
    response.on_hover_text(words);
}
