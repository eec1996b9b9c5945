//! The plan to an election day: a calendar, what to do on each day, and what it promises.

use egui::{Align, Layout, Ui, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date as CivilDate;

use super::bar::{main_bar, page};
use super::round_end::line;
use super::{Command, Outcome, Route, ScreenContext, day_date};
use crate::look::{
    ButtonKind, DayLook, Icon, Ink, LookButton, Tint, Type, UiExt as _, day_cell, segmented,
    text_field,
};
use crate::practice::{MOST_DAYS, Plan, PlanDay, PlanError, Purpose, date_of, day_of};

/// Minutes a day that are offered.
const MINUTES: [u32; 4] = [5, 10, 15, 20];

/// What the screen remembers while it is open.
#[derive(Default)]
pub struct PlanScreen {
    /// First day of the month on screen; `None` is the month of today.
    month: Option<CivilDate>,
    /// The day whose part is shown; `None` is today.
    chosen: Option<i32>,
    /// Whether the calendar chooses the election day, although there is one.
    is_choosing: bool,
    /// The election day as typed.
    typed: String,
}

impl PlanScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Plan, commands);
        page(ui, "plan", 1180.0, |ui| {
            let tokens = ui.tokens();
            ui.spacing_mut().item_spacing.y = tokens.space(8.0);
            ui.title(1, &cx.texts.get("plan-title"));
            ui.styled(Type::Body, Ink::Ink2, &cx.texts.get("plan-about"));
            if let Some(Outcome::Saved(paths)) = &cx.practice.outcome {
                let mut lines = vec![cx.texts.get("own-data-saved")];
                lines.extend(paths.iter().map(|path| path.display().to_string()));
                ui.tip(Icon::CHECK_CIRCLE, Tint::Accent, &lines.join("\n"));
            }
            ui.add_space(tokens.space(6.0));
            let room = ui.available_width();
            let gap = tokens.space(24.0);
            if room / tokens.scale() > 760.0 {
                let left = ((room - gap) * 0.54).floor();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = gap;
                    column(ui, left, |ui| self.calendar_ui(cx, ui, commands));
                    column(ui, room - gap - left, |ui| self.side_ui(cx, ui, commands));
                });
            } else {
                self.side_ui(cx, ui, commands);
                ui.add_space(gap);
                self.calendar_ui(cx, ui, commands);
            }
        });
    }

    /// Whether a click on a day chooses the election day.
    fn chooses_election(&self, cx: &ScreenContext<'_>) -> bool {
        self.is_choosing || !matches!(cx.practice.plan, Some(Ok(_)))
    }

    fn calendar_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        let today = cx.practice.today;
        let shown = self.chosen.unwrap_or(today);
        let Some(month) = self
            .month
            .or_else(|| Some(date_of(shown)?.first_of_month()))
        else {
            return;
        };
        ui.card(|ui| {
            let tokens = ui.tokens();
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space(6.0);
            ui.horizontal(|ui| {
                let earlier = cx.texts.get("plan-month-earlier");
                if ui.icon_button(Icon::CARET_LEFT, &earlier).clicked() {
                    self.month = month.checked_sub(1.month()).ok();
                }
                let later = cx.texts.get("plan-month-later");
                if ui.icon_button(Icon::CARET_RIGHT, &later).clicked() {
                    self.month = month.checked_add(1.month()).ok();
                }
                let name = day_date(day_of(month)).map_or_else(String::new, |d| cx.texts.month(d));
                ui.heading_as(2, Type::H3, Ink::Ink, &name);
            });
            let width = (ui.available_width() / 7.0).floor();
            let blank = month.weekday().to_monday_zero_offset();
            let first = day_of(month) - i32::from(blank);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for weekday in 0..7 {
                    let size = vec2(width, tokens.line_height(Type::Small));
                    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Center), |ui| {
                        ui.set_width(width);
                        let name = day_date(first + weekday)
                            .map_or_else(String::new, |d| cx.texts.weekday(d));
                        ui.styled(Type::SmallStrong, Ink::Ink2, &name);
                    });
                }
            });
            for week in 0..6 {
                let monday = first + 7 * week;
                if week > 0 && date_of(monday).is_none_or(|d| d.first_of_month() != month) {
                    break;
                }
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    for day in monday..monday + 7 {
                        let Some(date) = date_of(day).filter(|d| d.first_of_month() == month)
                        else {
                            ui.allocate_exact_size(vec2(width, 1.0), egui::Sense::hover());
                            continue;
                        };
                        ui.push_id(day, |ui| self.day_ui(cx, ui, width, day, date, commands));
                    }
                });
            }
            let key = if self.chooses_election(cx) {
                "plan-calendar-choose"
            } else {
                "plan-calendar-note"
            };
            ui.styled(Type::Small, Ink::Ink2, &cx.texts.get(key));
        });
    }

    fn day_ui(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        width: f32,
        day: i32,
        date: CivilDate,
        commands: &mut Vec<Command>,
    ) {
        let today = cx.practice.today;
        let choosing = self.chooses_election(cx);
        let planned = plan_of(cx).and_then(|plan| plan.days.iter().find(|of| of.day == day));
        let has_work = planned.is_some_and(|of| of.minutes() > 0.0);
        let is_goal = cx.practice.election == Some(day);
        let mut name = day_date(day).map_or_else(String::new, |d| cx.texts.date(d));
        for (is, key) in [(day == today, "plan-today"), (is_goal, "plan-goal")] {
            if is {
                name = format!("{name}, {}", cx.texts.get(key));
            }
        }
        if let Some(planned) = planned.filter(|_| has_work) {
            name = format!("{name}: {}", day_words(cx, planned).join(", "));
        }
        let look = DayLook {
            is_today: day == today,
            is_goal,
            is_chosen: !choosing && self.chosen.unwrap_or(today) == day,
            has_work,
            is_enabled: if choosing {
                day > today && day <= today + MOST_DAYS
            } else {
                has_work || is_goal || day == today
            },
        };
        let number = cx.texts.number(f64::from(date.day()), 0);
        if day_cell(ui, width, &number, &name, look).clicked() {
            if choosing {
                self.is_choosing = false;
                commands.push(Command::SetElection(Some(day)));
            } else {
                self.chosen = Some(day);
            }
        }
    }

    fn side_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        let tokens = ui.tokens();
        ui.spacing_mut().item_spacing.y = tokens.space(14.0);
        match &cx.practice.plan {
            Some(Ok(plan)) if !self.is_choosing => {
                self.promise_ui(cx, ui, plan, commands);
                self.chosen_ui(cx, ui, plan, commands);
            }
            Some(Err(error)) => {
                let key = match error {
                    PlanError::Past => "plan-past",
                    PlanError::TooFar => "plan-too-far",
                };
                let args = [("days", f64::from(MOST_DAYS).into())];
                ui.tip(Icon::INFO, Tint::Sunken, &cx.texts.with(key, &args));
                self.choose_ui(cx, ui, commands);
            }
            _ => self.choose_ui(cx, ui, commands),
        }
        Self::minutes_ui(cx, ui, commands);
    }

    /// The election day by its date.
    fn choose_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        ui.card(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = ui.tokens().space(8.0);
            ui.heading_as(2, Type::H2, Ink::Ink, &cx.texts.get("plan-when"));
            ui.styled(Type::Body, Ink::Ink2, &cx.texts.get("plan-when-about"));
            let label = cx.texts.get("plan-date");
            ui.styled(Type::SmallStrong, Ink::Ink2, &label);
            let hint = date_of(cx.practice.today + 28).map_or_else(String::new, |d| d.to_string());
            let field = text_field(ui, "election-day", &mut self.typed, &label, &hint, 1);
            let typed = self.typed.trim();
            let date = typed.parse::<CivilDate>().ok();
            if !typed.is_empty() && date.is_none() && !field.has_focus() {
                let args = [("example", hint.as_str().into())];
                let text = cx.texts.with("plan-date-wrong", &args);
                ui.styled(Type::Small, Ink::Ink, &text);
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = ui.tokens().space(12.0);
                let make = ui.primary_button(&cx.texts.get("plan-make"), date.is_some());
                if make.clicked()
                    && let Some(date) = date
                {
                    self.is_choosing = false;
                    self.month = None;
                    commands.push(Command::SetElection(Some(day_of(date))));
                }
                if self.is_choosing {
                    let keep = cx.texts.get("plan-keep");
                    if ui.ghost_button(None, &keep).clicked() {
                        self.is_choosing = false;
                    }
                }
            });
        });
    }

    fn minutes_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        ui.card(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = ui.tokens().space(8.0);
            let title = cx.texts.get("plan-minutes");
            ui.heading_as(2, Type::H3, Ink::Ink, &title);
            let words: Vec<String> = MINUTES
                .iter()
                .map(|minutes| cx.texts.number(f64::from(*minutes), 0))
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let now = cx.practice.minutes_per_day;
            let near = |idx: &usize| MINUTES[*idx].abs_diff(now);
            let mut chosen = (0..MINUTES.len()).min_by_key(near).unwrap_or(0);
            if segmented(ui, &title, &words, &mut chosen).changed() {
                commands.push(Command::SetMinutesPerDay(MINUTES[chosen]));
            }
        });
    }

    /// What the plan promises, honestly.
    fn promise_ui(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        plan: &Plan,
        commands: &mut Vec<Command>,
    ) {
        let Some(election) = cx.practice.election else {
            return;
        };
        ui.tinted(Tint::Primary, |ui| {
            let tokens = ui.tokens();
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space(6.0);
            let date = day_date(election).map_or_else(String::new, |d| cx.texts.date(d));
            let args = [
                ("date", date.into()),
                ("days", f64::from(election - cx.practice.today).into()),
            ];
            ui.heading_as(2, Type::H2, Ink::Ink, &cx.texts.with("plan-until", &args));
            let promise = match plan.recall {
                Some(recall) => {
                    let of_hundred = (recall * 100.0).floor();
                    cx.texts.with("plan-recall", &[("n", of_hundred.into())])
                }
                None => cx.texts.get("plan-nothing"),
            };
            ui.reading(Type::Body, Ink::Ink, &promise);
            if let Some(short) = shortage(cx, plan) {
                line(ui, Icon::WARNING, &short);
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(tokens.space(8.0), tokens.space(8.0));
                let save = cx.texts.get("plan-save");
                if ui.secondary_button(Some(Icon::CALENDAR), &save).clicked() {
                    commands.push(Command::ExportCalendar);
                }
                if ui
                    .ghost_button(None, &cx.texts.get("plan-change"))
                    .clicked()
                {
                    self.is_choosing = true;
                }
                if ui.ghost_button(None, &cx.texts.get("plan-end")).clicked() {
                    commands.push(Command::SetElection(None));
                }
            });
        });
    }

    /// What is to be done on the chosen day.
    fn chosen_ui(
        &self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        plan: &Plan,
        commands: &mut Vec<Command>,
    ) {
        let today = cx.practice.today;
        let day = self.chosen.unwrap_or(today);
        let planned = plan.days.iter().find(|of| of.day == day);
        ui.card(|ui| {
            let tokens = ui.tokens();
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space(8.0);
            let title = if day == today {
                cx.texts.get("plan-today-title")
            } else {
                day_date(day).map_or_else(String::new, |d| cx.texts.date(d))
            };
            ui.heading_as(2, Type::H2, Ink::Ink, &title);
            let words = planned.map(|of| day_words(cx, of)).unwrap_or_default();
            if cx.practice.election == Some(day) {
                line(ui, Icon::FLAG, &cx.texts.get("calendar-election-about"));
            } else if words.is_empty() {
                ui.styled(Type::Body, Ink::Ink2, &cx.texts.get("plan-day-free"));
            }
            for words in &words {
                line(ui, Icon::CHECK_CIRCLE, words);
            }
            if day == today
                && let Some(planned) = planned.filter(|of| of.minutes() > 0.0)
            {
                let text = cx.texts.get("plan-start");
                let button =
                    LookButton::new(ButtonKind::Primary, &text).icon_after(Icon::ARROW_RIGHT);
                if ui.add(button).clicked() {
                    commands.push(start(planned));
                }
            }
        });
    }
}

/// What today's part begins with.
fn start(planned: &PlanDay) -> Command {
    match planned.lessons.first() {
        Some((lesson, _)) if planned.reviews.is_empty() => Command::Open(lesson.clone()),
        _ => Command::BeginRound(Purpose::Review),
    }
}

fn plan_of<'a>(cx: &'a ScreenContext<'_>) -> Option<&'a Plan> {
    cx.practice.plan.as_ref()?.as_ref().ok()
}

/// What to do on a day, one line for each.
fn day_words(cx: &ScreenContext<'_>, planned: &PlanDay) -> Vec<String> {
    let mut words = Vec::new();
    if !planned.reviews.is_empty() {
        let args = [("n", planned.reviews.len().into())];
        words.push(cx.texts.with("calendar-reviews", &args));
    }
    for (lesson, minutes) in &planned.lessons {
        let args = [
            ("title", (cx.card)(lesson).title.into()),
            ("minutes", minutes.ceil().into()),
        ];
        words.push(cx.texts.with("plan-lesson", &args));
    }
    words
}

/// What does not fit in, and what would make it fit.
fn shortage(cx: &ScreenContext<'_>, plan: &Plan) -> Option<String> {
    let left_out = plan.left_out.len();
    match (left_out, plan.minutes_needed) {
        (0, None) => None,
        (0, Some(minutes)) => Some(
            cx.texts
                .with("plan-short-recall", &[("minutes", minutes.into())]),
        ),
        (_, Some(minutes)) if minutes < crate::practice::MOST_MINUTES => Some(cx.texts.with(
            "plan-short-lessons",
            &[("n", left_out.into()), ("minutes", minutes.into())],
        )),
        _ => Some(cx.texts.with("plan-short", &[("n", left_out.into())])),
    }
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui);
    });
}
