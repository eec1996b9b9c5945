//! Figures as rows of text: columns where there is room, else one line a figure.

use egui::accesskit::Role;
use egui::{Sense, Ui, WidgetInfo, pos2, vec2};

use super::paint;
use crate::look::tokens::{Ink, Type};
use crate::look::ui_ext::UiExt as _;

/// Draws a table. Each row is read out as a whole, with the words of its columns.
pub fn figure_table(ui: &mut Ui, head: &[&str], rows: &[Vec<String>]) {
    let tokens = ui.tokens();
    let (ink, faint) = (tokens.ink(Ink::Ink), tokens.ink(Ink::Ink2));
    let gap = tokens.space(16.0);
    let room = ui.available_width();
    let width_of = |ui: &Ui, style: Type, text: &str| {
        paint::text(ui, style, ink, text, f32::INFINITY)
            .size()
            .x
            .ceil()
    };
    let mut widths: Vec<f32> = head
        .iter()
        .map(|title| {
            // Titles may break between words, figures may not.
            title
                .split_whitespace()
                .map(|word| width_of(ui, Type::SmallStrong, word))
                .fold(0.0, f32::max)
        })
        .collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = width.max(width_of(ui, Type::Small, cell));
        }
    }
    let sum =
        |widths: &[f32]| widths.iter().sum::<f32>() + gap * head.len().saturating_sub(1) as f32;
    if let Some(first) = widths.first().copied() {
        // Names may break between words when the figures need the room.
        let longest = rows
            .iter()
            .filter_map(|row| row.first())
            .flat_map(|name| name.split_whitespace())
            .map(|word| width_of(ui, Type::Small, word))
            .fold(0.0, f32::max);
        let over = (sum(&widths) - room).max(0.0);
        widths[0] = (first - over).max(longest).min(first);
    }
    let needed = sum(&widths);
    if needed > room {
        stacked(ui, head, rows);
        return;
    }
    // What is left over goes between the columns.
    let spare = ((room - needed) / head.len().max(1) as f32).min(tokens.space(24.0));
    let pitch = |width: f32| width + gap + spare;
    let pad = tokens.space(5.0);
    let line = tokens.edge();
    let head_row: Vec<String> = head.iter().map(|title| (*title).to_owned()).collect();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (idx, row) in std::iter::once(&head_row).chain(rows).enumerate() {
            let (style, color) = if idx == 0 {
                (Type::SmallStrong, faint)
            } else {
                (Type::Small, ink)
            };
            let cells: Vec<_> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| paint::text(ui, style, color, cell, width + 1.0))
                .collect();
            let height = cells.iter().map(|c| c.size().y).fold(0.0, f32::max) + 2.0 * pad;
            let (rect, response) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
            let spoken = if idx == 0 {
                head_row.join("; ")
            } else {
                spoken(head, row)
            };
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
            let mut x = rect.left();
            for (cell, width) in cells.into_iter().zip(&widths) {
                ui.painter()
                    .galley(pos2(x, rect.top() + pad).round(), cell, color);
                x += pitch(*width);
            }
            ui.painter().hline(rect.x_range(), rect.bottom(), line);
        }
    });
}

/// A row in words.
fn spoken(head: &[&str], row: &[String]) -> String {
    let cells: Vec<String> = head
        .iter()
        .zip(row)
        .map(|(title, cell)| format!("{title}: {cell}"))
        .collect();
    cells.join("; ")
}

/// Each row as a short list.
fn stacked(ui: &mut Ui, head: &[&str], rows: &[Vec<String>]) {
    let tokens = ui.tokens();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = tokens.space(2.0);
        for row in rows {
            for (idx, (title, cell)) in head.iter().zip(row).enumerate() {
                if idx == 0 {
                    ui.styled(Type::SmallStrong, Ink::Ink, cell);
                } else {
                    ui.styled(Type::Small, Ink::Ink2, &format!("{title}: {cell}"));
                }
            }
            ui.add_space(tokens.space(4.0));
            let y = ui.cursor().top();
            ui.painter()
                .hline(ui.max_rect().x_range(), y, tokens.edge());
            ui.add_space(tokens.space(4.0));
        }
    });
}
