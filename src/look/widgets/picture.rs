//! Pictures with alternative text, and our own illustrations.

use egui::accesskit::Role;
use egui::load::Bytes;
use egui::{Id, Image, Response, Sense, Ui, Vec2, WidgetInfo};

use crate::look::ui_ext::UiExt as _;

/// Draws a picture no larger than `max`, in its own proportions; the space is kept while it loads.
/// An empty `alt` says that it only decorates.
pub(crate) fn picture(ui: &mut Ui, image: Image<'static>, max: Vec2, alt: &str) -> Response {
    let max = if ui.layout().main_wrap() {
        max
    } else {
        Vec2::new(max.x.min(ui.available_width()), max.y)
    };
    let size = image
        .load_and_calc_size(ui, max)
        .filter(|size| size.x > 0.0 && size.y > 0.0)
        .map_or(max, |size| size * (max / size).min_elem());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if !alt.is_empty() {
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    }
    if ui.is_rect_visible(rect) {
        image.paint_at(ui, rect);
    }
    response
}

/// One of our illustrations, `assets/illustrations/<name>.svg`, in the colours of the theme.
/// `None` when there is none of that name.
pub fn svg(ui: &Ui, name: &str) -> Option<Image<'static>> {
    let tokens = ui.tokens();
    // The theme is part of the address, because egui keeps what it has loaded by address.
    let uri = format!("bytes://look/{name}-{:?}.svg", tokens.theme());
    let id = Id::unique("look-svg").with(&uri);
    let kept: Option<Bytes> = ui.data(|data| data.get_temp(id));
    let bytes = if let Some(bytes) = kept {
        bytes
    } else {
        let source = crate::look::assets::text(&format!("illustrations/{name}.svg"))?;
        let bytes = Bytes::from(tokens.recolour(&source).into_bytes());
        ui.data_mut(|data| data.insert_temp(id, bytes.clone()));
        bytes
    };
    Some(Image::from_bytes(uri, bytes))
}
