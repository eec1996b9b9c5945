//! The bar at the top, and messages below it.

use egui::{Align, Frame, Layout, Panel, Ui, vec2};

use super::{Command, Route, ScreenContext};
use crate::i18n::Texts;
use crate::look::{
    ButtonKind, ButtonSize, Icon, Ink, LookButton, LookSettings, Theme, Tint, Type, UiExt as _,
    menu_button, menu_item, svg, switch_row,
};

/// Heights at 100 % text.
const BAR_POINTS: f32 = 64.0;
/// Below this width, divided by the text scale, menus show their icon only.
const COMPACT_BELOW: f32 = 900.0;
/// Text sizes offered in menus and settings.
pub const TEXT_SCALES: [f32; 5] = [1.0, 1.25, 1.5, 1.75, 2.0];

/// Draws an empty bar of the right height and lets `add` fill it.
pub fn bar_frame(ui: &mut Ui, id: &str, bottom: bool, height: f32, add: impl FnOnce(&mut Ui)) {
    let tokens = ui.tokens();
    let panel = if bottom {
        Panel::bottom(id.to_owned())
    } else {
        Panel::top(id.to_owned())
    };
    // Large text needs larger controls, and the air around them makes room for it.
    let control = if bottom { 48.0 } else { 44.0 };
    let height = (tokens.target(control) + (height - control) / tokens.scale()).ceil();
    let margin = if ui.available_width() / tokens.scale() < 1100.0 {
        24.0
    } else {
        36.0
    };
    panel
        .resizable(false)
        .show_separator_line(true)
        .frame(
            Frame::new()
                .fill(tokens.tint(Tint::Surface))
                .inner_margin(tokens.margin_xy(margin, 0.0)),
        )
        .exact_size(height)
        .show(ui, |ui| {
            ui.allocate_ui_with_layout(
                vec2(ui.available_width(), height),
                Layout::left_to_right(Align::Center),
                add,
            );
        });
}

/// The bar of all screens outside a lesson.
pub fn main_bar(cx: &ScreenContext<'_>, ui: &mut Ui, here: Route, commands: &mut Vec<Command>) {
    bar_frame(ui, "main-bar", false, BAR_POINTS, |ui| {
        let tokens = ui.tokens();
        let width = ui.available_width() / tokens.scale();
        if let Some(logo) = svg(ui, "logo") {
            ui.add(logo.fit_to_exact_size(tokens.square(36.0)));
        }
        if width > 820.0 {
            ui.add_space(tokens.space(4.0));
            ui.styled(Type::H3, Ink::Ink, &cx.texts.get("app-name"));
            ui.add_space(tokens.space(24.0));
        }
        let tabs = [
            (Route::Home, Icon::BOOK_OPEN, "menu-learn"),
            (Route::Practise, Icon::REPEAT, "menu-practise"),
            (Route::Judgement, Icon::COMPASS, "menu-judgement"),
        ];
        for (route, icon, key) in tabs {
            let text = cx.texts.get(key);
            let response = ui
                .push_id(key, |ui| tab(ui, icon, &text, route == here, width))
                .inner;
            if response.clicked() && route != here {
                commands.push(Command::Go(route));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for (route, icon, key) in [
                (Route::About, Icon::INFO, "menu-about"),
                (Route::Settings, Icon::GEAR, "menu-settings"),
            ] {
                let response = ui.icon_button(icon, &cx.texts.get(key));
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_selected(route == here);
                });
                if response.clicked() && route != here {
                    commands.push(Command::Go(route));
                }
            }
            look_menus(cx.texts, *cx.look, ui, commands);
        });
    });
}

fn tab(ui: &mut Ui, icon: Icon, text: &str, here: bool, width: f32) -> egui::Response {
    let response = if width < 640.0 {
        ui.icon_button(icon, text)
    } else {
        let icon = (width > 1000.0).then_some(icon);
        ui.add(
            LookButton::new(ButtonKind::Ghost, text)
                .icon(icon)
                .size(ButtonSize::Small)
                .selected(here),
        )
    };
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_selected(here));
    response
}

/// The menus of language, reading and contrast, from the end of the bar to its middle.
pub fn look_menus(texts: &Texts, look: LookSettings, ui: &mut Ui, commands: &mut Vec<Command>) {
    let tokens = ui.tokens();
    // Judged by the window, not by what the bar has left, so that it never flickers.
    let compact = ui.ctx().content_rect().width() / tokens.scale() < COMPACT_BELOW + 100.0;
    menu_button(
        ui,
        Icon::CONTRAST,
        &texts.get("menu-contrast"),
        compact,
        220.0,
        |ui| {
            for (theme, key) in THEMES {
                let chosen = look.theme == theme;
                if menu_item(ui, None, &texts.get(key), Some(chosen)).clicked() {
                    commands.push(Command::SetTheme(theme));
                    ui.close();
                }
            }
        },
    );
    menu_button(
        ui,
        Icon::TEXT_AA,
        &texts.get("menu-reading"),
        compact,
        300.0,
        |ui| {
            ui.styled(
                Type::SmallStrong,
                Ink::Ink2,
                &texts.get("settings-text-size"),
            );
            for scale in TEXT_SCALES {
                let chosen = (look.text_scale - scale).abs() < 0.01;
                if menu_item(ui, None, &texts.percent(f64::from(scale)), Some(chosen)).clicked() {
                    commands.push(Command::SetTextScale(scale));
                    ui.close();
                }
            }
            reading_switches(texts, look, ui, commands);
        },
    );
    let language = texts.language().to_owned();
    let name = texts
        .locales()
        .iter()
        .find(|locale| locale.id == language)
        .map_or(language.as_str(), |locale| locale.name.as_str());
    // The name of the language says what it is in a language that everybody can read.
    let label = if compact {
        texts.get("menu-language")
    } else {
        name.to_owned()
    };
    menu_button(ui, Icon::TRANSLATE, &label, compact, 220.0, |ui| {
        for locale in texts.locales() {
            let chosen = locale.id == language;
            let item = ui.push_id(&locale.id, |ui| {
                menu_item(ui, None, &locale.name, Some(chosen))
            });
            if item.inner.clicked() {
                commands.push(Command::SetLanguage(locale.id.clone()));
                ui.close();
            }
        }
    });
}

/// Themes in the order of menus, with their names.
pub const THEMES: [(Theme, &str); 3] = [
    (Theme::Light, "settings-theme-light"),
    (Theme::Dark, "settings-theme-dark"),
    (Theme::Contrast, "settings-theme-contrast"),
];

/// The switches for easier reading and less motion.
pub fn reading_switches(
    texts: &Texts,
    look: LookSettings,
    ui: &mut Ui,
    commands: &mut Vec<Command>,
) {
    let mut easy = look.easy_reading;
    let note = texts.get("settings-easy-reading.note");
    if switch_row(
        ui,
        &texts.get("settings-easy-reading"),
        Some(&note),
        &mut easy,
    )
    .changed()
    {
        commands.push(Command::SetEasyReading(easy));
    }
    let mut still = look.reduced_motion;
    let note = texts.get("settings-reduced-motion.note");
    if switch_row(
        ui,
        &texts.get("settings-reduced-motion"),
        Some(&note),
        &mut still,
    )
    .changed()
    {
        commands.push(Command::SetReducedMotion(still));
    }
}

/// Messages about the record or the content, each with a button to close it.
pub fn notices_ui(texts: &Texts, ui: &mut Ui, notices: &[String], commands: &mut Vec<Command>) {
    if notices.is_empty() {
        return;
    }
    let tokens = ui.tokens();
    Panel::top("notices")
        .resizable(false)
        .frame(
            Frame::new()
                .fill(tokens.tint(Tint::Note))
                .inner_margin(tokens.margin_xy(24.0, 8.0)),
        )
        .show(ui, |ui| {
            for (idx, notice) in notices.iter().enumerate() {
                ui.push_id(idx, |ui| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        if ui
                            .icon_button(Icon::X, &texts.get("notice-close"))
                            .clicked()
                        {
                            commands.push(Command::CloseNotice(idx));
                        }
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            ui.icon(Icon::WARNING, crate::look::Weight::Bold, 20.0, Ink::Note);
                            ui.styled(Type::Body, Ink::Ink, notice);
                        });
                    });
                });
            }
        });
}

/// The scrolling middle of a screen outside lessons: margins, at most 1,400 points wide.
pub fn page(ui: &mut Ui, id: &str, widest: f32, add: impl FnOnce(&mut Ui)) {
    let tokens = ui.tokens();
    egui::CentralPanel::default()
        .frame(Frame::new().fill(tokens.tint(Tint::Bg)))
        .show(ui, |ui| {
            egui::ScrollArea::vertical()
                .id_salt(id)
                .auto_shrink(false)
                .show(ui, |ui| {
                    let room = ui.available_width();
                    let margin = if room / tokens.scale() < 1100.0 {
                        24.0
                    } else {
                        36.0
                    };
                    let width = (room - 2.0 * margin).min(widest * tokens.scale());
                    ui.add_space(tokens.space(22.0));
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        ui.add_space(((room - width) / 2.0).floor());
                        ui.allocate_ui_with_layout(
                            vec2(width, 0.0),
                            Layout::top_down(Align::Min),
                            |ui| {
                                ui.set_width(width);
                                add(ui);
                            },
                        );
                    });
                    ui.add_space(tokens.space(22.0));
                });
        });
}
