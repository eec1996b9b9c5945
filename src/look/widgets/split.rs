//! Exhibit and question: side by side, or one below the other.

use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::look::ui_ext::UiExt as _;

/// Below this width, divided by the text scale, the columns stack.
const STACK_BELOW: f32 = 900.0;
/// Room beside the columns for focus rings and shadows, which scroll areas would cut off.
const BLEED_X: f32 = 24.0;
/// The same above and below.
const BLEED_Y: f32 = 10.0;

/// Draws both parts into the space that is left.
pub(crate) fn split(
    ui: &mut Ui,
    exhibit_share: f32,
    exhibit: impl FnOnce(&mut Ui),
    question: impl FnOnce(&mut Ui),
) {
    let tokens = ui.tokens();
    let room = ui.available_rect_before_wrap();
    if room.width() / tokens.scale() < STACK_BELOW {
        column(ui, "stack", room, |ui| {
            ui.push_id("exhibit", exhibit);
            ui.add_space(tokens.space(24.0));
            ui.push_id("question", question);
        });
    } else {
        let gap = tokens.space(match room.width() {
            width if width < 1000.0 => 36.0,
            width if width < 1220.0 => 40.0,
            _ => 48.0,
        });
        let exhibit_width = ((room.width() - gap) * exhibit_share.clamp(0.0, 1.0)).round();
        let middle = room.left() + exhibit_width;
        let left = Rect::from_min_max(room.min, pos2(middle, room.bottom()));
        let right = Rect::from_min_max(pos2(middle + gap, room.top()), room.max);
        column(ui, "exhibit", left, exhibit);
        column(ui, "question", right, question);
    }
    ui.advance_cursor_after_rect(room);
}

/// One column that scrolls on its own.
fn column(ui: &mut Ui, salt: &str, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let outer = rect.expand2(vec2(BLEED_X, BLEED_Y));
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(outer));
    child.set_clip_rect(outer.intersect(ui.clip_rect()));
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let margin = Margin::symmetric(BLEED_X as i8, BLEED_Y as i8);
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(rect.width());
                add(ui);
            });
        });
}
