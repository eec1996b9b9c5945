//! What the program is, its licences, and the sources of all lessons.

use egui::Ui;

use super::{Command, Route, ScreenContext, bar};
use crate::content::Source;
use crate::i18n::Texts;
use crate::look::{Ink, Type, UiExt as _};

/// The language in which they were read, and the sources of each lesson with its title.
type ReadSources = (String, Vec<(String, Vec<Source>)>);

/// What the about screen remembers while it is open.
#[derive(Default)]
pub struct AboutScreen {
    /// Sources by lesson, read once in each language.
    sources: Option<ReadSources>,
}

impl AboutScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        let language = cx.texts.language();
        if self
            .sources
            .as_ref()
            .is_none_or(|(read, _)| read != language)
        {
            self.sources = Some((language.to_owned(), (cx.sources)()));
        }
        bar::main_bar(cx, ui, Route::About, commands);
        bar::page(ui, "about", 760.0, |ui| {
            let gap = ui.tokens().space(16.0);
            ui.spacing_mut().item_spacing.y = gap;
            let text = |key: &str| cx.texts.get(key);
            ui.heading_as(1, Type::H1, Ink::Ink, &text("about-title"));
            ui.reading(Type::Body, Ink::Ink, &text("about-what"));
            for (title, body) in [
                ("about-fair-title", "about-fair"),
                ("about-private-title", "about-private"),
                ("about-measure-title", "about-measure"),
            ] {
                card(ui, &text(title), |ui| {
                    ui.reading(Type::Body, Ink::Ink2, &text(body));
                });
            }
            card(ui, &text("about-licences-title"), |ui| {
                for key in [
                    "about-licence-code",
                    "about-licence-lessons",
                    "about-licence-fonts",
                    "about-licence-icons",
                ] {
                    ui.reading(Type::Body, Ink::Ink2, &text(key));
                }
            });
            card(ui, &text("about-sources-title"), |ui| {
                for (lesson, sources) in self.sources.iter().flat_map(|(_, lessons)| lessons) {
                    ui.styled(Type::Strong, Ink::Ink, lesson);
                    for source in sources {
                        source_ui(cx.texts, ui, source);
                    }
                    ui.add_space(gap / 2.0);
                }
            });
            let version = [("version", env!("CARGO_PKG_VERSION").into())];
            ui.styled(
                Type::Small,
                Ink::Ink3,
                &cx.texts.with("about-version", &version),
            );
        });
    }
}

fn card(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui)) {
    ui.push_id(title, |ui| {
        ui.card(|ui| {
            ui.spacing_mut().item_spacing.y = ui.tokens().space(6.0);
            ui.heading_as(2, Type::H3, Ink::Ink, title);
            add(ui);
        });
    });
}

/// One source: author, year, title, and its address as text to be copied.
pub fn source_ui(texts: &Texts, ui: &mut Ui, source: &Source) {
    ui.push_id(source.id.as_str(), |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let args = [
                ("author", source.author.as_str().into()),
                ("year", source.year.to_string().into()),
                ("title", source.title.as_str().into()),
            ];
            ui.reading(Type::Body, Ink::Ink2, &texts.with("source-line", &args));
            ui.reading(Type::Mono, Ink::Ink3, &source.address);
        });
    });
}
