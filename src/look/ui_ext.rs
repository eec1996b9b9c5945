//! What views and screens call on egui's `Ui`.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::{Frame, Image, InnerResponse, Label, Response, Sense, Ui, Vec2, WidgetInfo, WidgetText};

use super::icons::Icon;
use super::install;
use super::tokens::{Ink, Tint, Tokens, Type, Weight};
use super::widgets::{
    self, ButtonKind, ButtonSize, ConfidenceWords, LookButton, Mood, Tile, cards, paint,
};

/// Our widgets, as methods of `Ui`.
pub trait UiExt {
    /// Colours, sizes and fonts for the current settings.
    fn tokens(&self) -> Arc<Tokens>;

    /// A text that wraps and cannot be selected.
    fn styled(&mut self, style: Type, ink: Ink, text: &str) -> Response;

    /// A text that wraps and can be selected; blank lines part paragraphs.
    fn reading(&mut self, style: Type, ink: Ink, text: &str) -> Response;

    /// A heading of level 1 to 3, also to a screen reader.
    fn title(&mut self, level: u8, text: &str) -> Response;

    /// A heading of level 1 to 6 in any type, also to a screen reader.
    fn heading_as(&mut self, level: u8, style: Type, ink: Ink, text: &str) -> Response;

    /// The one main action of a screen.
    fn primary_button(&mut self, text: &str, enabled: bool) -> Response;

    /// An action beside the main one.
    fn secondary_button(&mut self, icon: Option<Icon>, text: &str) -> Response;

    /// A quiet action without an edge.
    fn ghost_button(&mut self, icon: Option<Icon>, text: &str) -> Response;

    /// Review and reveal; at most one on a screen.
    fn accent_button(&mut self, text: &str) -> Response;

    /// A button that shows an icon only; `name` is its accessible name and its tooltip.
    fn icon_button(&mut self, icon: Icon, name: &str) -> Response;

    /// An icon that only decorates, `points` high at 100 %.
    fn icon(&mut self, icon: Icon, weight: Weight, points: f32, ink: Ink) -> Response;

    /// A card over the full width.
    fn card<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R>;

    /// The card of an exhibit: raised, and without padding of its own.
    fn exhibit<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R>;

    /// A sunken area.
    fn well<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R>;

    /// A tinted panel.
    fn tinted<R>(&mut self, tint: Tint, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R>;

    /// A small label on a tint. It is never a control.
    fn chip(&mut self, tint: Tint, icon: Option<Icon>, text: &str) -> Response;

    /// An answer to choose, over the full width.
    fn tile(&mut self, tile: &Tile<'_>) -> Response;

    /// How sure the learner is: 50 to 100 per cent in steps of ten, unset at first.
    fn confidence(&mut self, value: &mut Option<u8>, words: &ConfidenceWords<'_>) -> Response;

    /// One of the things to notice, with the number of its pin on the exhibit.
    fn numbered_note(&mut self, number: usize, title: &str, body: &str) -> Response;

    /// A tip with an icon.
    fn tip(&mut self, icon: Icon, tint: Tint, text: &str) -> Response;

    /// What is said after an answer; a screen reader says it too.
    fn feedback_panel(&mut self, mood: Mood, title: &str, body: &str) -> Response;

    /// Exhibit and question side by side, each with its own scrolling; one below the other when
    /// there is no room. `exhibit_share` is the exhibit's share of the width, `0.0..=1.0`.
    fn split(
        &mut self,
        exhibit_share: f32,
        exhibit: impl FnOnce(&mut Ui),
        question: impl FnOnce(&mut Ui),
    );

    /// Lets a screen reader say `text` when it changes; nothing is seen.
    fn announce(&mut self, text: &str);

    /// A picture no larger than `max`, in its own proportions.
    fn picture(&mut self, image: Image<'static>, max: Vec2, alt: &str) -> Response;
}

impl UiExt for Ui {
    fn tokens(&self) -> Arc<Tokens> {
        install::tokens(self.ctx())
    }

    fn styled(&mut self, style: Type, ink: Ink, text: &str) -> Response {
        let tokens = self.tokens();
        let job = tokens.job(style, tokens.ink(ink), text, self.available_width());
        self.add(Label::new(WidgetText::from(job)).wrap().selectable(false))
    }

    fn reading(&mut self, style: Type, ink: Ink, text: &str) -> Response {
        let tokens = self.tokens();
        self.scope(|ui| {
            ui.spacing_mut().item_spacing.y = (tokens.line_height(style) * 0.5).round();
            for paragraph in text.split("\n\n") {
                let line = paragraph.trim().replace('\n', " ");
                let job = tokens.job(style, tokens.ink(ink), &line, ui.available_width());
                ui.add(Label::new(WidgetText::from(job)).wrap().selectable(true));
            }
        })
        .response
    }

    fn title(&mut self, level: u8, text: &str) -> Response {
        let style = match level {
            0 | 1 => Type::H1,
            2 => Type::H2,
            _ => Type::H3,
        };
        self.heading_as(level, style, Ink::Ink, text)
    }

    fn heading_as(&mut self, level: u8, style: Type, ink: Ink, text: &str) -> Response {
        let response = self.styled(style, ink, text);
        self.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(text.to_owned());
            node.set_level(usize::from(level.max(1)));
        });
        response
    }

    fn primary_button(&mut self, text: &str, enabled: bool) -> Response {
        let button = LookButton::new(ButtonKind::Primary, text)
            .enabled(enabled)
            .min_width(200.0);
        self.add(button)
    }

    fn secondary_button(&mut self, icon: Option<Icon>, text: &str) -> Response {
        self.add(LookButton::new(ButtonKind::Secondary, text).icon(icon))
    }

    fn ghost_button(&mut self, icon: Option<Icon>, text: &str) -> Response {
        self.add(LookButton::new(ButtonKind::Ghost, text).icon(icon))
    }

    fn accent_button(&mut self, text: &str) -> Response {
        self.add(LookButton::new(ButtonKind::Accent, text).size(ButtonSize::Medium))
    }

    fn icon_button(&mut self, icon: Icon, name: &str) -> Response {
        widgets::buttons::icon_button(self, icon, name, false)
    }

    fn icon(&mut self, icon: Icon, weight: Weight, points: f32, ink: Ink) -> Response {
        let tokens = self.tokens();
        let (rect, response) = self.allocate_exact_size(tokens.square(points), Sense::hover());
        paint::icon(self, rect.center(), icon, weight, points, tokens.ink(ink));
        response
    }

    fn card<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let frame = cards::card(&self.tokens());
        framed(self, frame, add)
    }

    fn exhibit<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let frame = cards::exhibit(&self.tokens());
        framed(self, frame, add)
    }

    fn well<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let frame = cards::well(&self.tokens());
        framed(self, frame, add)
    }

    fn tinted<R>(&mut self, tint: Tint, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let frame = cards::tinted(&self.tokens(), tint);
        framed(self, frame, add)
    }

    fn chip(&mut self, tint: Tint, icon: Option<Icon>, text: &str) -> Response {
        widgets::chip::chip(self, tint, icon, text)
    }

    fn tile(&mut self, tile: &Tile<'_>) -> Response {
        widgets::tile::tile(self, tile)
    }

    fn confidence(&mut self, value: &mut Option<u8>, words: &ConfidenceWords<'_>) -> Response {
        widgets::confidence::confidence(self, value, words)
    }

    fn numbered_note(&mut self, number: usize, title: &str, body: &str) -> Response {
        widgets::numbered_note::numbered_note(self, number, title, body)
    }

    fn tip(&mut self, icon: Icon, tint: Tint, text: &str) -> Response {
        widgets::tip::tip(self, icon, tint, text)
    }

    fn feedback_panel(&mut self, mood: Mood, title: &str, body: &str) -> Response {
        widgets::feedback_panel::feedback_panel(self, mood, title, body)
    }

    fn split(
        &mut self,
        exhibit_share: f32,
        exhibit: impl FnOnce(&mut Ui),
        question: impl FnOnce(&mut Ui),
    ) {
        widgets::split::split(self, exhibit_share, exhibit, question);
    }

    fn announce(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let (_, response) = self.allocate_exact_size(Vec2::ZERO, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        self.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Status);
            node.set_live(Live::Polite);
            node.set_label(text.to_owned());
        });
    }

    fn picture(&mut self, image: Image<'static>, max: Vec2, alt: &str) -> Response {
        widgets::picture::picture(self, image, max, alt)
    }
}

/// A frame over the full width.
fn framed<R>(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    })
}
