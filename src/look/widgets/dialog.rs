//! Dialogs: a panel over a scrim that holds the focus until it is answered.

use egui::accesskit::Role;
use egui::{Align, Frame, Id, Layout, Modal, Ui};

use super::{ButtonKind, LookButton};
use crate::look::tokens::{Ink, Tint, Type};
use crate::look::ui_ext::UiExt as _;

/// What came of a dialog in this frame.
#[derive(Clone, Copy, Debug)]
pub struct DialogOutput<R> {
    /// What the contents returned.
    pub inner: R,
    /// Escape was pressed or the scrim clicked: take the safe action.
    pub dismissed: bool,
    /// It was opened in this frame: give the safe action the focus.
    pub opened: bool,
}

/// Shows a dialog titled `title`; call it in every frame while it is open. `width` in points at
/// 100 %, as the design has it from 560 to 660.
pub fn dialog<R>(
    ui: &Ui,
    id: &str,
    title: &str,
    width: f32,
    add: impl FnOnce(&mut Ui, bool) -> R,
) -> DialogOutput<R> {
    let tokens = ui.tokens();
    let id = Id::unique("dialog").with(id);
    let pass = ui.ctx().cumulative_pass_nr();
    // A gap of more than two passes means that it was closed in between.
    let last: Option<u64> = ui.data(|data| data.get_temp(id));
    let opened = last.is_none_or(|last| pass > last + 2);
    ui.data_mut(|data| data.insert_temp(id, pass));
    let screen = ui.ctx().content_rect().shrink(tokens.space(16.0));
    let frame = Frame::new()
        .fill(tokens.tint(Tint::Surface))
        .stroke(super::cards::contrast_edge(&tokens))
        .corner_radius(tokens.corner(tokens.radius.dialog))
        .shadow(tokens.shadow_high())
        .inner_margin(tokens.margin_xy(44.0, 40.0));
    let room = screen.width() - frame.total_margin().sum().x;
    let width = tokens.target(width - 88.0).min(room);
    let height = screen.height() - frame.total_margin().sum().y;
    let shown = Modal::new(id)
        .frame(frame)
        .backdrop_color(tokens.scrim())
        .show(ui.ctx(), |ui| {
            ui.set_width(width);
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Dialog);
                node.set_modal();
                node.set_label(title.to_owned());
            });
            egui::ScrollArea::vertical()
                .id_salt("dialog")
                .max_height(height)
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = tokens.space(12.0);
                    ui.heading_as(1, Type::H1, Ink::Ink, title);
                    add(ui, opened)
                })
                .inner
        });
    let dismissed = shown.should_close();
    DialogOutput {
        inner: shown.inner,
        dismissed,
        opened,
    }
}

/// Words of a question with a safe and another answer.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmWords<'a> {
    /// The question.
    pub title: &'a str,
    /// One or two sentences.
    pub body: &'a str,
    /// The safe action, first and primary.
    pub safe: &'a str,
    /// The other action.
    pub other: Option<&'a str>,
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmChoice {
    /// The safe action, also by Escape.
    Safe,
    /// The other action.
    Other,
}

/// Shows a question; call it in every frame until it returns an answer.
pub fn confirm(ui: &Ui, id: &str, words: &ConfirmWords<'_>) -> Option<ConfirmChoice> {
    let output = dialog(ui, id, words.title, 580.0, |ui, opened| {
        let tokens = ui.tokens();
        ui.styled(Type::Body, Ink::Ink2, words.body);
        ui.add_space(tokens.space(12.0));
        let mut choice = None;
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            let safe = ui.add(LookButton::new(ButtonKind::Primary, words.safe).fill_width());
            if opened {
                safe.request_focus();
            }
            if safe.clicked() {
                choice = Some(ConfirmChoice::Safe);
            }
            if let Some(other) = words.other {
                let other = ui.add(LookButton::new(ButtonKind::Secondary, other).fill_width());
                if other.clicked() {
                    choice = Some(ConfirmChoice::Other);
                }
            }
        });
        choice
    });
    if output.dismissed {
        return Some(ConfirmChoice::Safe);
    }
    output.inner
}
