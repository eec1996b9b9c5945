//! Carries out what screens ask for, after the frame.

use std::rc::Rc;

use super::clock;
use super::open_lesson::OpenLesson;
use super::state::App;
use crate::activities::AnyAttempt;
use crate::content::StepBody;
use crate::ids::LessonId;
use crate::learning::{Position, Session};
use crate::look::{self, Theme};
use crate::practice::{MOST_MINUTES, Purpose};
use crate::screens::{Command, Route};
use crate::storage::{
    Attempt, AttemptId, Draft, Entry, Event, Run, RunId, TextScale, ThemeSetting,
};

impl App {
    /// Carries out one command.
    pub(super) fn apply(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::Go(route) => self.go(ctx, route),
            Command::Open(id) => self.open_lesson(&id),
            Command::Restart(id) => self.begin_lesson(&id),
            Command::Answer => self.answer(ctx),
            Command::Forward => {
                self.prepare_next();
                self.step(ctx, Session::forward);
            }
            Command::Back => self.step(ctx, Session::back),
            Command::SeeDifferently => self.see_differently(),
            Command::SetLanguage(id) => self.set_language(&id),
            Command::SetTheme(theme) => {
                self.look.theme = theme;
                self.settings.theme = match theme {
                    Theme::Light => ThemeSetting::Light,
                    Theme::Dark => ThemeSetting::Dark,
                    Theme::Contrast => ThemeSetting::Contrast,
                };
                self.look_changed(ctx);
            }
            Command::SetTextScale(scale) => {
                self.look.text_scale = scale;
                if let Ok(scale) = TextScale::try_from((scale * 100.0).round() as u16) {
                    self.settings.text_scale = scale;
                }
                self.look_changed(ctx);
            }
            Command::SetEasyReading(on) => {
                self.look.easy_reading = on;
                self.settings.easy_reading = on;
                self.look_changed(ctx);
            }
            Command::SetReducedMotion(on) => {
                self.look.reduced_motion = on;
                self.settings.reduced_motion = on;
                self.look_changed(ctx);
            }
            Command::BeginRound(purpose) => self.begin_round(purpose),
            Command::GoToStep(step) => self.step(ctx, |session| session.go_to(&step)),
            Command::SetRange(range) => {
                self.practice.range = range;
                self.refresh_practice();
            }
            Command::ToggleSaved => self.toggle_saved(),
            Command::OpenSaved(idx) => self.open_saved(idx),
            Command::ForgetSaved(idx) => {
                if idx < self.settings.notebook.len() {
                    self.settings.notebook.remove(idx);
                    self.save_settings();
                    self.refresh_practice();
                }
            }
            Command::SetElection(day) => {
                self.settings.election_day = day;
                self.save_settings();
                self.refresh_practice();
            }
            Command::SetMinutesPerDay(minutes) => {
                self.settings.minutes_per_day = Some(minutes.clamp(1, MOST_MINUTES));
                self.save_settings();
                self.refresh_practice();
            }
            Command::ExportCalendar => self.export_calendar(),
            Command::SaveCertificate { with_figures } => self.save_certificate(with_figures),
            Command::ExportData => self.export_data(),
            Command::ImportData(path) => self.import_data(&path),
            Command::EraseEverything => self.erase_everything(),
            Command::AddProfile(name) => self.add_profile(ctx, &name),
            Command::SwitchProfile(idx) => self.switch_profile(ctx, idx),
            Command::CloseNotice(idx) => {
                if idx < self.notices.len() {
                    self.notices.remove(idx);
                }
            }
        }
        // What a command changed is drawn at once, not at the next movement of the mouse.
        ctx.request_repaint();
    }

    /// Values that come from the command line for this session are not among the settings.
    pub(super) fn save_settings(&mut self) {
        self.store.save_settings(self.settings.clone());
    }

    fn look_changed(&mut self, ctx: &egui::Context) {
        look::install(ctx, &self.look);
        self.details.borrow_mut().clear();
        self.save_settings();
    }

    fn go(&mut self, ctx: &egui::Context, route: Route) {
        if self.route == Route::Lesson && route != Route::Lesson {
            self.settings.resume = false;
            self.save_settings();
            self.open = None;
            self.media.forget(ctx);
            self.cards.borrow_mut().clear();
        }
        self.route = route;
        if matches!(
            route,
            Route::Practise | Route::Judgement | Route::Plan | Route::Notebook | Route::OwnData
        ) {
            self.refresh_practice();
        }
    }

    /// Opens a lesson where it was left, or at its beginning.
    pub(super) fn open_lesson(&mut self, id: &LessonId) {
        let Some(left) = self.store.progress().open(id).cloned() else {
            self.begin_lesson(id);
            return;
        };
        let (lesson, problems) = self.catalog.lesson(id);
        self.tell_problems(&problems);
        let Some(lesson) = lesson else { return };
        let (open, problems) =
            OpenLesson::resume(&self.catalog, &self.texts, Rc::new(lesson), &left, None);
        self.tell_problems(&problems);
        self.show(open);
    }

    fn begin_lesson(&mut self, id: &LessonId) {
        let (lesson, problems) = self.catalog.lesson(id);
        self.tell_problems(&problems);
        let Some(lesson) = lesson else { return };
        let seed = self.seed.unwrap_or_else(rand::random);
        let run = RunId(rand::random());
        let version = lesson.version.clone();
        let (open, problems) =
            OpenLesson::begin(&self.catalog, &self.texts, Rc::new(lesson), run, seed, None);
        self.tell_problems(&problems);
        let run = Run {
            id: run,
            lesson: id.clone(),
            seed,
            content_version: version,
        };
        self.show(open);
        self.record(Event::Started(run));
        self.record_position();
    }

    pub(super) fn show(&mut self, open: OpenLesson) {
        self.open = Some(open);
        self.route = Route::Lesson;
        // A round is offered again on its own screen.
        self.settings.resume = self.open.as_ref().is_some_and(|open| open.round.is_none());
        self.save_settings();
    }

    fn step(&mut self, ctx: &egui::Context, go: impl Fn(&mut Session)) {
        let Some(open) = &mut self.open else { return };
        let before = open.session.position();
        go(&mut open.session);
        if open.session.position() == before {
            return;
        }
        open.shown_at = ctx.input(|input| input.time);
        open.stored_draft = open.session.state().and_then(|state| state.attempt.clone());
        if open.round.is_some() {
            if open.session.position() == Position::Summary {
                self.end_round();
            } else if open.round.as_ref().is_some_and(|round| !round.is_finished) {
                self.record_position();
            }
        } else if open.session.position() == Position::Summary {
            self.record(Event::Finished);
        } else {
            self.record_position();
        }
    }

    fn answer(&mut self, ctx: &egui::Context) {
        let Some(open) = &mut self.open else { return };
        let Some(step) = open.session.step().map(|step| step.id.clone()) else {
            return;
        };
        let texts = &open.texts;
        let words = |name: &str| texts.step(&step, name);
        let Some(score) = open.session.answer(&words).map(|grade| grade.score) else {
            return;
        };
        let Some(attempt) = open.session.state().and_then(|state| state.attempt.clone()) else {
            return;
        };
        let kind = match open.session.step().map(|step| &step.body) {
            Some(StepBody::Activity(activity)) => activity.kind(),
            _ => return,
        };
        let now = ctx.input(|input| input.time);
        let seconds = (now - open.shown_at).max(0.0);
        let lesson = open.session.lesson();
        let stored = Attempt {
            id: AttemptId(rand::random()),
            lesson: lesson.id.clone(),
            step: step.clone(),
            kind: kind.to_owned(),
            form: open
                .round
                .as_ref()
                .and_then(|round| Some(round.form?.key().to_owned())),
            seed: open.session.seed(),
            language: self.texts.language().to_owned(),
            response: json(&attempt),
            confidence: attempt.confidence(),
            score,
            duration_ms: (seconds * 1000.0) as u64,
            content_version: lesson.version.clone(),
        };
        self.record(Event::Answered(stored));
        self.remember(&step, &attempt, seconds);
        // A check only takes the answer and goes on.
        let is_check = self
            .open
            .as_ref()
            .and_then(|open| open.round.as_ref())
            .is_some_and(|round| round.purpose == Purpose::Check && !round.is_finished);
        if is_check {
            self.step(ctx, Session::forward);
        }
    }

    fn see_differently(&mut self) {
        let step = self.open.as_ref().and_then(|open| open.session.step());
        if let Some(step) = step.map(|step| step.id.clone()) {
            self.record(Event::Disagreed { step, note: None });
        }
    }

    pub(super) fn set_language(&mut self, id: &str) {
        let problems = self.texts.set_language(id);
        self.tell_problems(&problems);
        self.cards.borrow_mut().clear();
        if let Some(open) = &mut self.open {
            let problems = open.translate(&self.catalog, &self.texts);
            self.tell_problems(&problems);
        }
        self.settings.language = Some(id.to_owned());
        self.save_settings();
    }

    pub(super) fn record_position(&mut self) {
        let step = self.open.as_ref().and_then(|open| open.session.step());
        if let Some(step) = step.map(|step| step.id.clone()) {
            self.record(Event::MovedTo(step));
        }
    }

    pub(super) fn record(&mut self, event: Event) {
        let Some(open) = &self.open else { return };
        if open.is_look_back {
            return;
        }
        let entry = Entry {
            run: open.run,
            at: clock::now(),
            event,
        };
        self.store.record(entry);
        self.overview = self.derive_overview();
    }

    /// Stores an unfinished answer when it has changed.
    pub(super) fn store_draft(&mut self) {
        let Some(open) = &mut self.open else { return };
        if !open.session.is_answering() {
            return;
        }
        let attempt = open
            .session
            .state()
            .and_then(|state| state.attempt.as_ref());
        let (Some(step), Some(attempt)) = (open.session.step(), attempt) else {
            return;
        };
        if open.stored_draft.as_ref() == Some(attempt) {
            return;
        }
        let draft = Draft {
            language: self.texts.language().to_owned(),
            response: json(attempt),
        };
        let (step, attempt) = (step.id.clone(), attempt.clone());
        open.stored_draft = Some(attempt);
        self.store.save_draft(open.run, step, draft, clock::now());
    }
}

fn json(attempt: &AnyAttempt) -> String {
    serde_json::to_string(attempt).expect("attempts are plain data with string keys")
}
