//! The paths of the five strands, with the next lesson on top.

use std::collections::BTreeMap;

use egui::{Align, Frame, Layout, Ui, vec2};

use super::{Command, Route, ScreenContext, bar};
use crate::content::Strand;
use crate::ids::LessonId;
use crate::look::{
    Icon, Ink, STOP_PITCH, StopState, Tint, Type, UiExt as _, Weight, emblem, path_stop, svg,
};

/// From this width, divided by the text scale, cards stand beside the paths.
const TWO_COLUMNS_FROM: f32 = 940.0;
/// Share of the width for the cards beside the paths.
const SIDE_SHARE: f32 = 0.32;
/// From this width, divided by the text scale, the stops stand beside the strand's name.
const STOPS_BESIDE_FROM: f32 = 560.0;
/// Room for the strand's emblem and name, at 100 %.
const STRAND_NAME: f32 = 340.0;

/// What the home screen remembers while it is open.
#[derive(Default)]
pub struct HomeScreen {
    /// First stop shown of strands with more stops than fit, when the person leafed.
    first_stop: BTreeMap<Strand, usize>,
}

impl HomeScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        bar::main_bar(cx, ui, Route::Home, commands);
        bar::page(ui, "home", 1400.0, |ui| {
            let tokens = ui.tokens();
            let gap = tokens.space(18.0);
            ui.spacing_mut().item_spacing = vec2(gap, gap);
            if cx.catalog.lessons().next().is_none() {
                nothing_ui(cx, ui);
                return;
            }
            let width = ui.available_width();
            if width / tokens.scale() < TWO_COLUMNS_FROM {
                self.paths_ui(cx, ui, commands);
                side_ui(cx, ui);
            } else {
                let gap = tokens.space(24.0);
                let side = ((width - gap) * SIDE_SHARE).round();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = gap;
                    column(ui, width - gap - side, |ui| self.paths_ui(cx, ui, commands));
                    column(ui, side, |ui| side_ui(cx, ui));
                });
            }
        });
    }

    fn paths_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        let next = cx.overview.next(cx.catalog.lessons());
        hero_ui(cx, ui, next.as_ref(), commands);
        ui.card(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut first = true;
            for (idx, strand) in Strand::ALL.into_iter().enumerate() {
                let lessons: Vec<&LessonId> = cx.catalog.lessons_of(strand).collect();
                if lessons.is_empty() {
                    continue;
                }
                if !first {
                    let tokens = ui.tokens();
                    ui.add_space(tokens.space(6.0));
                    let line = tokens.edge();
                    let y = ui.cursor().top();
                    ui.painter().hline(ui.max_rect().x_range(), y, line);
                    ui.add_space(tokens.space(6.0));
                }
                first = false;
                ui.push_id(strand.key(), |ui| {
                    self.strand_ui(cx, ui, idx, strand, &lessons, next.as_ref(), commands);
                });
            }
        });
    }

    #[expect(clippy::too_many_arguments, reason = "one caller, and each is needed")]
    fn strand_ui(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        idx: usize,
        strand: Strand,
        lessons: &[&LessonId],
        next: Option<&LessonId>,
        commands: &mut Vec<Command>,
    ) {
        let tokens = ui.tokens();
        let name = cx.texts.get(&format!("strand-{}", strand.key()));
        let about = cx.texts.get(&format!("strand-{}.about", strand.key()));
        let done = lessons
            .iter()
            .filter(|id| cx.overview.finished.contains(**id))
            .count();
        let whole = cx.texts.with(
            "home-path",
            &[
                ("strand", name.as_str().into()),
                ("done", done.into()),
                ("total", lessons.len().into()),
            ],
        );
        let width = ui.available_width();
        let beside = width / tokens.scale() >= STOPS_BESIDE_FROM;
        // Few stops leave the room to the name; many take it, down to a readable width.
        let stops = lessons.len() as f32 * tokens.icon_size(STOP_PITCH) + tokens.space(12.0);
        let label_width = if beside {
            (width - stops).max(tokens.target(STRAND_NAME).min(width * 0.5))
        } else {
            width
        };
        let label = |ui: &mut Ui| {
            ui.allocate_ui_with_layout(
                vec2(label_width, tokens.icon_size(68.0)),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.spacing_mut().item_spacing.x = tokens.space(14.0);
                    emblem(ui, idx, 52.0, false);
                    // A block of its own height, so that the row centres it beside the emblem.
                    let lines = tokens.line_height(Type::H3) + tokens.line_height(Type::Small);
                    ui.allocate_ui_with_layout(
                        vec2(ui.available_width(), lines),
                        Layout::top_down(Align::Min),
                        |ui| {
                            ui.spacing_mut().item_spacing.y = 0.0;
                            let heading = ui.heading_as(2, Type::H3, Ink::Ink, &name);
                            ui.ctx().accesskit_node_builder(heading.id, |node| {
                                node.set_description(whole.clone());
                            });
                            ui.styled(Type::Small, Ink::Ink2, &about);
                        },
                    );
                },
            );
        };
        if beside {
            ui.horizontal(|ui| {
                label(ui);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let room = ui.available_width();
                    ui.allocate_ui_with_layout(
                        vec2(room, tokens.icon_size(STOP_PITCH)),
                        Layout::left_to_right(Align::Center),
                        |ui| self.stops_ui(cx, ui, idx, strand, lessons, next, true, commands),
                    );
                });
            });
        } else {
            label(ui);
            ui.horizontal(|ui| {
                self.stops_ui(cx, ui, idx, strand, lessons, next, false, commands);
            });
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one caller, and each is needed")]
    fn stops_ui(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        idx: usize,
        strand: Strand,
        lessons: &[&LessonId],
        next: Option<&LessonId>,
        at_end: bool,
        commands: &mut Vec<Command>,
    ) {
        let tokens = ui.tokens();
        ui.spacing_mut().item_spacing.x = 0.0;
        let pitch = tokens.icon_size(STOP_PITCH);
        let room = ui.available_width();
        let mut fit = ((room / pitch).floor() as usize).max(1);
        let all_fit = lessons.len() <= fit;
        if !all_fit {
            let arrows = 2.0 * tokens.target(44.0);
            fit = (((room - arrows) / pitch).floor() as usize).max(1);
        }
        // The stop to do now, or the first unfinished one, is in sight unless the person leafed.
        let current = lessons
            .iter()
            .position(|id| Some(*id) == next)
            .or_else(|| {
                lessons
                    .iter()
                    .position(|id| !cx.overview.finished.contains(*id))
            })
            .unwrap_or(0);
        let last_first = lessons.len().saturating_sub(fit);
        let centred = current.saturating_sub(fit / 2);
        let first = self
            .first_stop
            .get(&strand)
            .copied()
            .unwrap_or(centred)
            .min(last_first);
        let shown = lessons.len().min(fit);
        let used = shown as f32 * pitch
            + if all_fit {
                0.0
            } else {
                2.0 * tokens.target(44.0)
            };
        if at_end {
            ui.add_space((room - used).max(0.0));
        }
        if !all_fit {
            let earlier = ui.add_enabled_ui(first > 0, |ui| {
                ui.icon_button(Icon::CARET_LEFT, &cx.texts.get("home-stops-earlier"))
            });
            if earlier.inner.clicked() {
                self.first_stop.insert(strand, first.saturating_sub(fit));
            }
        }
        for (number, id) in lessons.iter().enumerate().skip(first).take(shown) {
            let card = (cx.card)(id);
            let (state, key) = if cx.overview.open.as_ref() == Some(*id) {
                (StopState::Now, "home-stop-now")
            } else if cx.overview.finished.contains(*id) {
                (StopState::Done, "home-stop-done")
            } else if Some(*id) == next {
                (StopState::Now, "home-stop-next")
            } else {
                (StopState::Open, "home-stop-open")
            };
            let title = cx.texts.with(key, &[("title", card.title.as_str().into())]);
            let number_text = cx.texts.number((number + 1) as f64, 0);
            let stop = ui
                .push_id(id.as_str(), |ui| {
                    path_stop(ui, idx, &number_text, state, number == first, &title)
                })
                .inner;
            if stop.clicked() {
                commands.push(Command::Open((*id).clone()));
            }
        }
        if !all_fit {
            let later = ui.add_enabled_ui(first < last_first, |ui| {
                ui.icon_button(Icon::CARET_RIGHT, &cx.texts.get("home-stops-later"))
            });
            if later.inner.clicked() {
                self.first_stop
                    .insert(strand, (first + fit).min(last_first));
            }
        }
    }
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui);
    });
}

/// The big card on top: the lesson to go on with.
fn hero_ui(
    cx: &ScreenContext<'_>,
    ui: &mut Ui,
    next: Option<&LessonId>,
    commands: &mut Vec<Command>,
) {
    let tokens = ui.tokens();
    let is_again = next.is_none();
    let Some(id) = next.or_else(|| cx.catalog.lessons().next()) else {
        return;
    };
    let card = (cx.card)(id);
    let detail = (cx.detail)(id);
    let strand = Strand::ALL
        .into_iter()
        .find(|strand| cx.catalog.lessons_of(*strand).any(|other| other == id));
    let strand_name = strand.map_or_else(String::new, |s| {
        cx.texts.get(&format!("strand-{}", s.key()))
    });
    let (eyebrow, button) = if is_again {
        ("home-eyebrow-again", "home-start")
    } else if cx.overview.open.as_ref() == Some(id) {
        ("home-eyebrow-continue", "home-continue")
    } else if cx.overview.finished.is_empty() {
        ("home-eyebrow-start", "home-start")
    } else {
        ("home-eyebrow-next", "home-start")
    };
    let frame = Frame::new()
        .fill(tokens.tint(Tint::Primary))
        .stroke(crate::look::cards::contrast_edge(&tokens))
        .corner_radius(tokens.corner(tokens.radius.hero));
    let shown = frame.show(ui, |ui| {
        let room = ui.available_width();
        let picture = vec2(tokens.target(260.0), tokens.target(160.0));
        let with_picture = room / tokens.scale() > 620.0;
        let pad = tokens.margin_xy(28.0, 18.0);
        ui.set_width(room);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let words = if with_picture { room - picture.x } else { room };
            ui.allocate_ui_with_layout(
                vec2(words, picture.y),
                Layout::top_down(Align::Min),
                |ui| {
                    Frame::new().inner_margin(pad).show(ui, |ui| {
                        ui.set_width(words - pad.sum().x);
                        ui.spacing_mut().item_spacing.y = tokens.space(4.0);
                        let args = [("strand", strand_name.as_str().into())];
                        ui.styled(Type::SmallStrong, Ink::Ink2, &cx.texts.with(eyebrow, &args));
                        ui.heading_as(1, Type::H1, Ink::Ink, &card.title);
                        ui.styled(Type::Body, Ink::Ink2, &card.subtitle);
                        ui.add_space(tokens.space(8.0));
                        ui.horizontal(|ui| {
                            ui.spacing_mut().item_spacing.x = tokens.space(14.0);
                            let text = cx.texts.get(button);
                            let button = crate::look::LookButton::new(
                                crate::look::ButtonKind::Primary,
                                &text,
                            )
                            .icon_after(Icon::ARROW_RIGHT);
                            if ui.add(button).clicked() {
                                commands.push(Command::Open(id.clone()));
                            }
                            ui.icon(Icon::CLOCK, Weight::Regular, 20.0, Ink::Ink2);
                            let args = [("minutes", detail.minutes.into())];
                            ui.styled(Type::Body, Ink::Ink2, &cx.texts.with("home-minutes", &args));
                        });
                    });
                },
            );
        });
        (with_picture, picture)
    });
    let (with_picture, picture) = shown.inner;
    if with_picture && let Some(image) = detail.illustration.or_else(|| svg(ui, "hero")) {
        // Painted over the finished card, so that it always stands on its lower edge.
        let card = shown.response.rect.shrink(tokens.stroke.control);
        let scale = (card.height() / picture.y).min(1.25);
        let size = vec2(330.0 / 160.0 * picture.y, picture.y) * scale;
        let rect = egui::Rect::from_min_size(card.right_bottom() - size, size);
        let corner = tokens.corner(tokens.radius.hero);
        image.corner_radius(corner).paint_at(ui, rect);
    }
}

/// The cards beside the paths.
fn side_ui(cx: &ScreenContext<'_>, ui: &mut Ui) {
    if cx.overview.answers == 0 {
        ui.card(|ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(12.0);
            ui.heading_as(2, Type::H2, Ink::Ink, &cx.texts.get("home-how-title"));
            for (icon, key) in [
                (Icon::SCALES, "home-how-judge"),
                (Icon::TARGET, "home-how-sure"),
                (Icon::LIGHTBULB, "home-how-why"),
            ] {
                line(ui, icon, Type::Body, &cx.texts.get(key));
            }
        });
    } else {
        ui.card(|ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(10.0);
            ui.heading_as(2, Type::H2, Ink::Ink, &cx.texts.get("home-practised-title"));
            let total = cx.catalog.lessons().count();
            let done = cx
                .catalog
                .lessons()
                .filter(|id| cx.overview.finished.contains(*id))
                .count();
            let args = [("done", done.into()), ("total", total.into())];
            line(
                ui,
                Icon::PATH,
                Type::Body,
                &cx.texts.with("home-practised-lessons", &args),
            );
            let args = [("count", cx.overview.answers.into())];
            line(
                ui,
                Icon::LIST_CHECKS,
                Type::Body,
                &cx.texts.with("home-practised-answers", &args),
            );
            if let Some(day) = cx.overview.last_day {
                let args = [("date", cx.texts.date(day).into())];
                line(
                    ui,
                    Icon::CALENDAR,
                    Type::Body,
                    &cx.texts.with("home-practised-last", &args),
                );
            }
        });
    }
    ui.card(|ui| {
        if let Some(image) = svg(ui, "privacy") {
            let width = ui.available_width();
            let size = vec2(200.0, 140.0) * ui.tokens().target(1.0).min(width / 200.0);
            ui.vertical_centered(|ui| ui.picture(image, size, ""));
        }
        line(ui, Icon::LOCK, Type::Body, &cx.texts.get("home-private"));
    });
}

/// An icon and words that get the rest of the width.
fn line(ui: &mut Ui, icon: Icon, style: Type, text: &str) {
    let tokens = ui.tokens();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space(10.0);
        ui.icon(icon, Weight::Regular, 22.0, Ink::Primary);
        ui.vertical(|ui| ui.styled(style, Ink::Ink2, text));
    });
}

/// What stands there when there is no lesson at all.
fn nothing_ui(cx: &ScreenContext<'_>, ui: &mut Ui) {
    ui.card(|ui| {
        ui.vertical_centered(|ui| {
            if let Some(image) = svg(ui, "empty") {
                let size = vec2(200.0, 140.0) * ui.tokens().target(1.0);
                ui.picture(image, size, "");
            }
            ui.heading_as(1, Type::H3, Ink::Ink, &cx.texts.get("home-nothing-title"));
            ui.styled(Type::Body, Ink::Ink2, &cx.texts.get("home-nothing-body"));
        });
    });
}
