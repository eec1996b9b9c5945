//! One lesson: a bar with progress, the step, and a bar with the one thing to do next.

use egui::{Align, Frame, Key, Layout, Modifiers, Ui, vec2};

use super::bar::{self, bar_frame};
use super::{Command, Route, about, round_end, summary};
use crate::activities::{Phase as ViewPhase, StepTexts as _, ViewContext};
use crate::content::{Page, Phase, Step, StepBody, Strand};
use crate::i18n::markup::Marked;
use crate::i18n::{LessonTexts, Texts};
use crate::learning::{Position, Session};
use crate::look::{
    ButtonKind, Icon, Ink, LookButton, LookSettings, MarkedText, Type, UiExt as _, dialog, emblem,
    key_cap, stepper,
};
use crate::practice::{CheckResult, Purpose};

/// Widest column of text, in points at 100 %: 60 to 68 characters.
const READING_WIDTH: f32 = 690.0;

/// What the lesson screen may see.
pub struct LessonContext<'a> {
    /// Words of the interface.
    pub texts: &'a Texts,
    /// Words of the lesson in this casting.
    pub lesson: &'a LessonTexts,
    /// Pictures of the lesson.
    pub media: &'a dyn Fn(&str) -> Option<egui::Image<'static>>,
    /// The look as it is now.
    pub look: &'a LookSettings,
    /// The lesson after this one, if any.
    pub next_lesson: Option<&'a crate::ids::LessonId>,
    /// What kind of round it is; `None` for a lesson.
    pub round: Option<&'a RoundContext>,
}

/// What the screen must know of a round of judgement items.
#[derive(Clone, Debug)]
pub struct RoundContext {
    /// What it is for.
    pub purpose: Purpose,
    /// Items in it when it is complete.
    pub length: usize,
    /// Whether its end was reached: a check shows no feedback before.
    pub is_finished: bool,
    /// What the answers of a finished check say.
    pub result: Option<CheckResult>,
    /// Whether the item on screen is in the notebook.
    pub is_saved: bool,
    /// Whether an item of the notebook is shown again.
    pub is_look_back: bool,
}

impl LessonContext<'_> {
    /// Name of the lesson or round.
    fn title(&self) -> String {
        match self.round {
            Some(round) => self.texts.get(match round.purpose {
                Purpose::Check => "round-check",
                Purpose::Practice => "round-practice",
                Purpose::Review => "round-review",
            }),
            None => self.lesson.lesson(""),
        }
    }

    /// Whether answers are only taken, because a check is under way.
    fn is_measuring(&self) -> bool {
        self.round
            .is_some_and(|round| round.purpose == Purpose::Check && !round.is_finished)
    }
}

/// What the lesson screen remembers while it is open.
#[derive(Default)]
pub struct LessonScreen {
    /// Whether the full reasoning is shown.
    differently: Differently,
    /// The position drawn last, to begin a new step at its top.
    drawn: Option<Position>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Differently {
    #[default]
    Closed,
    Open,
    Noted,
}

impl LessonScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        cx: &LessonContext<'_>,
        ui: &mut Ui,
        session: &mut Session,
        commands: &mut Vec<Command>,
    ) {
        let position = session.position();
        if self.drawn != Some(position) {
            self.drawn = Some(position);
            self.differently = Differently::Closed;
        }
        Self::top_bar(cx, ui, session, commands);
        self.action_bar(cx, ui, session, commands);
        let tokens = ui.tokens();
        let width = ui.available_width();
        let margin = match width / tokens.scale() {
            width if width < 1100.0 => 24.0,
            width if width < 1340.0 => 40.0,
            _ => 56.0,
        };
        egui::CentralPanel::default()
            .frame(Frame::new().fill(tokens.tint(crate::look::Tint::Bg)))
            .show(ui, |ui| {
                let room = ui.max_rect();
                let widest = 1480.0 * tokens.scale();
                let side = ((room.width() - widest) / 2.0).max(margin).round();
                let rect = room.shrink2(vec2(side, 0.0));
                let rect =
                    egui::Rect::from_min_max(rect.min + vec2(0.0, tokens.space(24.0)), rect.max);
                let mut ui = ui.new_child(egui::UiBuilder::new().id_salt("step").max_rect(rect));
                let ui = &mut ui;
                match position {
                    Position::Summary => {
                        ui.push_id("summary", |ui| match cx.round {
                            Some(round) => round_end::ui(cx, ui, session, round),
                            None => summary::ui(cx, ui, session),
                        });
                    }
                    Position::Step(_) => {
                        let id = session.step().map(|step| step.id.to_string());
                        ui.push_id(id, |ui| self.step_ui(cx, ui, session));
                    }
                }
            });
        self.differently_ui(cx, ui, session, commands);
        self.keys(cx, ui, session, commands);
    }

    fn top_bar(
        cx: &LessonContext<'_>,
        ui: &mut Ui,
        session: &Session,
        commands: &mut Vec<Command>,
    ) {
        bar_frame(ui, "lesson-bar", false, 64.0, |ui| {
            let tokens = ui.tokens();
            let width = ui.available_width();
            let per_scale = width / tokens.scale();
            if ui
                .icon_button(Icon::X, &cx.texts.get("lesson-exit"))
                .clicked()
            {
                commands.push(Command::Go(way_out(cx)));
            }
            let strand = session.lesson().strand;
            let idx = Strand::ALL
                .iter()
                .position(|other| *other == strand)
                .unwrap_or(0);
            ui.add_space(tokens.space(8.0));
            emblem(ui, idx, 32.0, false);
            let title = cx.title();
            if per_scale > 1000.0 {
                ui.add_space(tokens.space(4.0));
                ui.allocate_ui_with_layout(
                    vec2(tokens.target(250.0), ui.available_height()),
                    Layout::left_to_right(Align::Center),
                    |ui| ui.heading_as(1, Type::Strong, Ink::Ink, &title),
                );
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                bar::look_menus(cx.texts, *cx.look, ui, commands);
                let steps = session.lesson().steps.len();
                let total = cx.round.map_or(steps, |round| round.length.max(steps));
                let now = match session.position() {
                    Position::Step(now) => now,
                    Position::Summary => total,
                };
                let progress = cx.texts.with(
                    "lesson-progress",
                    &[
                        ("step", (now + 1).min(total).into()),
                        ("total", total.into()),
                    ],
                );
                ui.add_space(tokens.space(8.0));
                ui.styled(Type::SmallStrong, Ink::Ink2, &progress);
                if per_scale > 640.0 {
                    ui.add_space(tokens.space(8.0));
                    let room = ui.available_width() - tokens.space(16.0);
                    let wide = room.min(tokens.target(470.0)).max(tokens.target(60.0));
                    ui.allocate_ui_with_layout(
                        vec2(wide, tokens.icon_size(16.0)),
                        Layout::left_to_right(Align::Center),
                        |ui| stepper(ui, now, total, &cx.texts.get("lesson-progress-name")),
                    );
                }
            });
        });
    }

    fn action_bar(
        &mut self,
        cx: &LessonContext<'_>,
        ui: &mut Ui,
        session: &Session,
        commands: &mut Vec<Command>,
    ) {
        bar_frame(ui, "lesson-actions", true, 80.0, |ui| {
            let tokens = ui.tokens();
            let room = ui.available_width() / tokens.scale();
            let position = session.position();
            if position != Position::Step(0) && !cx.is_measuring() {
                let text = cx.texts.get("lesson-back");
                let back = if room < 560.0 {
                    ui.icon_button(Icon::ARROW_LEFT, &text)
                } else {
                    ui.ghost_button(Some(Icon::ARROW_LEFT), &text)
                };
                if back.clicked() {
                    commands.push(Command::Back);
                }
            }
            let graded = session.state().is_some_and(|state| state.grade.is_some())
                && position != Position::Summary;
            if graded && let Some(round) = cx.round {
                let key = if round.is_saved {
                    "round-let-go"
                } else {
                    "round-keep"
                };
                let text = cx.texts.get(key);
                let keep = if room < 760.0 {
                    ui.icon_button(Icon::BOOKMARK, &text)
                } else {
                    ui.ghost_button(Some(Icon::BOOKMARK), &text)
                };
                if keep.clicked() {
                    commands.push(Command::ToggleSaved);
                }
            }
            if graded {
                let text = cx.texts.get("lesson-differently");
                let differently = if room < 560.0 {
                    ui.icon_button(Icon::CHAT, &text)
                } else {
                    ui.ghost_button(Some(Icon::CHAT), &text)
                };
                if differently.clicked() {
                    self.differently = Differently::Open;
                }
            }
            if session.is_answering() && !cx.is_measuring() {
                let text = cx.texts.get("lesson-skip");
                let skip = if room < 560.0 {
                    ui.icon_button(Icon::SKIP, &text)
                } else {
                    ui.ghost_button(Some(Icon::SKIP), &text)
                };
                if skip.clicked() {
                    commands.push(Command::Forward);
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = tokens.space(12.0);
                if position == Position::Summary {
                    match cx.round {
                        Some(round) => round_end::actions(cx, ui, session, round, commands),
                        None => summary::actions(cx, ui, session, commands),
                    }
                    return;
                }
                let (key, enabled, command) = primary(cx, session);
                let text = cx.texts.get(key);
                let button = LookButton::new(ButtonKind::Primary, &text)
                    .min_width(if room < 560.0 { 120.0 } else { 210.0 })
                    .enabled(enabled);
                let button = if key == "lesson-check" {
                    button
                } else {
                    button.icon_after(Icon::ARROW_RIGHT)
                };
                if ui.add(button).clicked() {
                    commands.push(command);
                }
                if room < 760.0 {
                    return;
                }
                if enabled {
                    key_cap(ui, &cx.texts.get("lesson-key-enter"));
                    ui.styled(Type::Small, Ink::Ink2, &cx.texts.get("lesson-press"));
                } else if let Some(Step {
                    body: StepBody::Activity(activity),
                    ..
                }) = session.step()
                {
                    let own = format!("{}-not-yet", activity.kind());
                    let key = if cx.texts.has(&own) {
                        own
                    } else {
                        "lesson-not-yet".to_owned()
                    };
                    ui.styled(Type::Small, Ink::Ink2, &cx.texts.get(&key));
                }
            });
        });
    }

    fn step_ui(&mut self, cx: &LessonContext<'_>, ui: &mut Ui, session: &mut Session) {
        let seed = session.seed();
        let grade = session.state().and_then(|state| state.grade.clone());
        let Some(step) = session.step().cloned() else {
            return;
        };
        let title = Marked::parse(&cx.lesson.step(&step.id, "")).text;
        match &step.body {
            StepBody::Page(page) => page_ui(cx, ui, &step, page, &title),
            StepBody::Activity(activity) => {
                let texts = |name: &str| cx.lesson.step(&step.id, name);
                let is_typing = ui.ctx().text_edit_focused();
                let view = ViewContext {
                    texts: cx.texts,
                    step: &texts,
                    phase: grade
                        .as_ref()
                        .map_or(ViewPhase::Answering, ViewPhase::Feedback),
                    seed,
                    media: cx.media,
                    shortcuts: self.differently == Differently::Closed && !is_typing,
                };
                if let Some(attempt) = session.attempt_mut() {
                    activity.ui(&view, ui, attempt);
                }
            }
        }
    }

    /// The full reasoning and the source.
    fn differently_ui(
        &mut self,
        cx: &LessonContext<'_>,
        ui: &mut Ui,
        session: &Session,
        commands: &mut Vec<Command>,
    ) {
        if self.differently == Differently::Closed {
            return;
        }
        let Some(step) = session.step() else {
            return;
        };
        let texts = |name: &str| cx.lesson.step(&step.id, name);
        let shown = dialog(
            ui,
            "differently",
            &cx.texts.get("differently-title"),
            660.0,
            |ui, opened| {
                let tokens = ui.tokens();
                ui.heading_as(
                    2,
                    Type::H3,
                    Ink::Ink,
                    &cx.texts.get("differently-reasoning"),
                );
                ui.reading(
                    Type::Body,
                    Ink::Ink,
                    &Marked::parse(&texts.text("reasoning")).text,
                );
                ui.heading_as(2, Type::H3, Ink::Ink, &cx.texts.get("differently-sources"));
                if step.sources.is_empty() {
                    ui.reading(
                        Type::Body,
                        Ink::Ink2,
                        &cx.texts.get("differently-no-sources"),
                    );
                }
                for source in step
                    .sources
                    .iter()
                    .filter_map(|id| session.lesson().source(id))
                {
                    about::source_ui(cx.texts, ui, source);
                }
                if self.differently == Differently::Noted {
                    ui.tip(
                        Icon::CHECK_CIRCLE,
                        crate::look::Tint::Accent,
                        &cx.texts.get("differently-noted"),
                    );
                }
                ui.add_space(tokens.space(8.0));
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = tokens.space(12.0);
                    let close = ui.primary_button(&cx.texts.get("differently-close"), true);
                    if opened {
                        close.request_focus();
                    }
                    let still = self.differently == Differently::Open
                        && ui
                            .secondary_button(Some(Icon::CHAT), &cx.texts.get("differently-still"))
                            .clicked();
                    (close.clicked(), still)
                })
                .inner
            },
        );
        let (close, still) = shown.inner;
        if still {
            commands.push(Command::SeeDifferently);
            self.differently = Differently::Noted;
        }
        if close || shown.dismissed {
            self.differently = Differently::Closed;
        }
    }

    /// Enter does what the main button does, unless a control has the focus; Alt and an arrow
    /// leaf; Escape leaves.
    fn keys(
        &self,
        cx: &LessonContext<'_>,
        ui: &Ui,
        session: &Session,
        commands: &mut Vec<Command>,
    ) {
        if self.differently != Differently::Closed || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let focused = ui.memory(|memory| memory.focused().is_some());
        let (enter, back, forward, escape) = ui.input_mut(|input| {
            (
                input.consume_key(Modifiers::COMMAND, Key::Enter)
                    || (!focused && input.consume_key(Modifiers::NONE, Key::Enter)),
                input.consume_key(Modifiers::ALT, Key::ArrowLeft),
                input.consume_key(Modifiers::ALT, Key::ArrowRight),
                !focused && input.consume_key(Modifiers::NONE, Key::Escape),
            )
        });
        if back && !cx.is_measuring() {
            commands.push(Command::Back);
        } else if forward && session.position() != Position::Summary && !cx.is_measuring() {
            commands.push(Command::Forward);
        } else if escape {
            commands.push(Command::Go(way_out(cx)));
        } else if enter {
            if session.position() == Position::Summary {
                commands.push(Command::Go(way_out(cx)));
            } else {
                let (_, enabled, command) = primary(cx, session);
                if enabled {
                    commands.push(command);
                }
            }
        }
    }
}

/// The main button of a step: its words, whether it can be pressed, and what it asks for.
fn primary(cx: &LessonContext<'_>, session: &Session) -> (&'static str, bool, Command) {
    if session.is_answering() {
        if cx.is_measuring() {
            return ("round-answer", session.can_answer(), Command::Answer);
        }
        return ("lesson-check", session.can_answer(), Command::Answer);
    }
    if cx.round.is_some_and(|round| round.is_look_back) {
        return ("round-to-notebook", true, Command::Go(Route::Notebook));
    }
    let steps = session.lesson().steps.len();
    let last = cx.round.map_or(steps, |round| round.length.max(steps));
    match session.position() {
        Position::Step(idx) if idx + 1 == last => ("lesson-finish", true, Command::Forward),
        _ => ("lesson-next", true, Command::Forward),
    }
}

/// Where the cross leads.
fn way_out(cx: &LessonContext<'_>) -> Route {
    match cx.round {
        Some(round) if round.is_look_back => Route::Notebook,
        Some(_) => Route::Practise,
        None => Route::Home,
    }
}

/// Name of a phase in keys.
fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Hook => "lesson-phase-hook",
        Phase::Idea => "lesson-phase-idea",
        Phase::Guided => "lesson-phase-guided",
        Phase::Practice => "lesson-phase-practice",
        Phase::LookAlike => "lesson-phase-look-alike",
        Phase::Assessment => "lesson-phase-assessment",
    }
}

/// Something to read, with or without a picture.
fn page_ui(cx: &LessonContext<'_>, ui: &mut Ui, step: &Step, page: &Page, title: &str) {
    let words = |ui: &mut Ui| {
        let tokens = ui.tokens();
        ui.spacing_mut().item_spacing.y = tokens.space(8.0);
        ui.styled(
            Type::SmallStrong,
            Ink::AccentInk,
            &cx.texts.get(phase_key(step.phase)),
        );
        ui.title(1, title);
        ui.add_space(tokens.space(4.0));
        let body = cx.lesson.step(&step.id, "body");
        for (idx, paragraph) in body.split("\n\n").enumerate() {
            ui.push_id(idx, |ui| {
                let marked = Marked::parse(paragraph.trim());
                MarkedText::from_marked(&marked, Type::Read, Ink::Ink).show(ui);
            });
        }
    };
    let image = page.media.as_deref().and_then(|file| (cx.media)(file));
    if let Some(image) = image {
        let alt = cx.lesson.step(&step.id, "picture");
        ui.split(
            0.48,
            |ui| {
                ui.exhibit(|ui| {
                    let width = ui.available_width();
                    let size = vec2(width, width);
                    let radius = ui.tokens().corner(ui.tokens().radius.card);
                    ui.picture(image.corner_radius(radius), size, &alt);
                });
            },
            words,
        );
    } else {
        let width = (READING_WIDTH * ui.tokens().scale()).min(ui.available_width());
        let side = (ui.available_width() - width) / 2.0;
        let rect = ui.max_rect().shrink2(vec2(side, 0.0));
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        egui::ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut ui, words);
    }
}
