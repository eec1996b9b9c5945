//! A button that opens a menu, and the lines of the menu.

use egui::accesskit::{HasPopup, Role};
use egui::{Popup, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{ButtonKind, ButtonSize, LookButton, paint};
use crate::look::icons::Icon;
use crate::look::tokens::{Ink, Tint, Type, Weight};
use crate::look::ui_ext::UiExt as _;

/// A quiet button with an icon that opens a menu below it; only the icon when `compact`. The menu
/// closes on a click outside and on Escape; lines that choose something call `ui.close()`.
pub fn menu_button<R>(
    ui: &mut Ui,
    icon: Icon,
    text: &str,
    compact: bool,
    width: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> (Response, Option<R>) {
    let tokens = ui.tokens();
    let response = if compact {
        ui.icon_button(icon, text)
    } else {
        let button = LookButton::new(ButtonKind::Ghost, text)
            .icon(Some(icon))
            .size(ButtonSize::Small);
        ui.add(button)
    };
    let popup = Popup::menu(&response)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(text)
        .gap(tokens.space(10.0))
        .width(tokens.target(width));
    let open = popup.is_open();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_has_popup(HasPopup::Menu);
        node.set_expanded(open);
    });
    let shown = popup.show(|ui| {
        ui.set_min_width(tokens.target(width));
        ui.spacing_mut().item_spacing.y = tokens.space(4.0);
        add(ui)
    });
    (response, shown.map(|shown| shown.inner))
}

/// A line of a menu, over the full width; `chosen` shows a check, and tells a screen reader.
pub fn menu_item(ui: &mut Ui, icon: Option<Icon>, text: &str, chosen: Option<bool>) -> Response {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let (pad, gap) = (tokens.space(12.0), tokens.space(12.0));
    let side = tokens.icon_size(22.0);
    let left = pad + icon.map_or(0.0, |_| side + gap);
    let right = pad + chosen.map_or(0.0, |_| side + gap);
    let on = chosen == Some(true);
    let ink = if on { Ink::Primary } else { Ink::Ink };
    let style = if on { Type::Strong } else { Type::Body };
    let galley = paint::text(ui, style, tokens.ink(ink), text, width - left - right);
    let height = tokens
        .target(44.0)
        .max(galley.size().y + tokens.space(16.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| match chosen {
        Some(on) => WidgetInfo::selected(Role::MenuItemRadio, true, on, text),
        None => WidgetInfo::labeled(Role::MenuItem, true, text),
    });
    if paint::reveal(ui, &response) {
        let radius = tokens.radius.control;
        paint::focus_ring(ui, &response, rect, radius);
        let hover = paint::touch(ui, response.id, response.hovered());
        let idle = if on || response.has_focus() {
            tokens.tint(Tint::Primary)
        } else {
            tokens.tint(Tint::Surface)
        };
        let fill = paint::blend(idle, tokens.tint(Tint::Primary), hover);
        paint::plate(ui, rect, radius, fill, Stroke::NONE);
        let middle = rect.center().y;
        let color = tokens.ink(ink);
        if let Some(icon) = icon {
            let center = pos2(rect.left() + pad + side / 2.0, middle);
            paint::icon(ui, center, icon, Weight::Regular, 22.0, color);
        }
        if on {
            let center = pos2(rect.right() - pad - side / 2.0, middle);
            paint::icon(ui, center, Icon::CHECK, Weight::Bold, 20.0, color);
        }
        let at = pos2(rect.left() + left, (middle - galley.size().y / 2.0).round());
        ui.painter().galley(at, galley, color);
    }
    response
}
