//! What is on screen now, and the frame.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::clock;
use super::media::Media;
use super::open_lesson::OpenLesson;
use super::practise::PracticeState;
use egui::{Key, Modifiers};

use crate::cli::OpenOptions;
use crate::content::{Catalog, Source};
use crate::files::Files;
use crate::i18n::{Texts, locale};
use crate::ids::LessonId;
use crate::learning::Overview;
use crate::look::{self, LookSettings, Theme};
use crate::problem::Problem;
use crate::screens::{
    AboutScreen, Command, HomeScreen, JudgementScreen, LessonCard, LessonContext, LessonDetail,
    LessonScreen, MethodScreen, NotebookScreen, OwnDataScreen, PlanScreen, PracticeView,
    PractiseScreen, Route, ScreenContext, SettingsScreen, TEXT_SCALES, notices_ui,
};
use crate::storage::{Place, ProfileId, Settings, Store, StoreEvent, StoreOptions, ThemeSetting};

/// How long the program waits at its end until everything is stored.
const PATIENCE: Duration = Duration::from_secs(5);

/// Everything that is on screen; never saved as a whole.
pub struct App {
    pub(super) catalog: Catalog,
    pub(super) texts: Texts,
    pub(super) store: Store,
    pub(super) settings: Settings,
    pub(super) look: LookSettings,
    pub(super) overview: Overview,
    pub(super) route: Route,
    pub(super) seed: Option<u64>,
    pub(super) open: Option<OpenLesson>,
    pub(super) notices: Vec<String>,
    pub(super) cards: RefCell<HashMap<LessonId, LessonCard>>,
    pub(super) details: RefCell<HashMap<LessonId, LessonDetail>>,
    pub(super) media: Media,
    pub(super) practice: PracticeView,
    pub(super) practice_state: PracticeState,
    pub(super) options: OpenOptions,
    pub(super) profile: ProfileId,
    home: HomeScreen,
    practise: PractiseScreen,
    judgement: JudgementScreen,
    method: MethodScreen,
    plan: PlanScreen,
    notebook: NotebookScreen,
    own_data: OwnDataScreen,
    lesson_screen: LessonScreen,
    about: AboutScreen,
}

impl App {
    /// Reads everything that the first screen needs, and opens where the learner left off.
    pub fn new(ctx: &egui::Context, files: Files, options: OpenOptions) -> Self {
        let wake = ctx.clone();
        let (store, notices) = Store::open(StoreOptions {
            place: options.data.clone().map_or(Place::System, Place::Folder),
            profile: None,
            at: clock::now(),
            waker: Arc::new(move || wake.request_repaint()),
        });
        let settings = store.settings().clone();
        let (locales, _) = locale::load(&files);
        let asked: Vec<String> = options
            .language
            .iter()
            .chain(&settings.language)
            .cloned()
            .chain(sys_locale::get_locales())
            .collect();
        let language = match options.language.as_deref() {
            Some(locale::PSEUDO) => locale::PSEUDO.to_owned(),
            _ => locale::negotiate(&asked, &locales)
                .map_or_else(|| locale::REFERENCE.to_owned(), |locale| locale.id.clone()),
        };
        let (texts, mut problems) = Texts::load(&files, &language);
        let (catalog, more) = Catalog::load(&files);
        problems.extend(more);
        let look = look_of(&settings, &options, ctx.system_theme());
        look::install(ctx, &look);
        let mut app = Self {
            overview: Overview::default(),
            catalog,
            texts,
            store,
            settings,
            look,
            route: Route::Home,
            seed: options.seed,
            open: None,
            notices: Vec::new(),
            cards: RefCell::default(),
            details: RefCell::default(),
            media: Media::default(),
            practice: PracticeView::default(),
            practice_state: PracticeState::default(),
            options: options.clone(),
            profile: ProfileId::FIRST,
            home: HomeScreen::default(),
            practise: PractiseScreen,
            judgement: JudgementScreen::default(),
            method: MethodScreen,
            plan: PlanScreen::default(),
            notebook: NotebookScreen,
            own_data: OwnDataScreen::default(),
            lesson_screen: LessonScreen::default(),
            about: AboutScreen::default(),
        };
        for notice in notices {
            app.tell_notice(&notice);
        }
        app.tell_problems(&problems);
        app.overview = app.derive_overview();
        app.request_history();
        match &options.lesson {
            Some(id) => match LessonId::new(id.as_str()) {
                Ok(id) if app.catalog.lessons().any(|other| *other == id) => app.open_lesson(&id),
                _ => {
                    let args = [("id", id.as_str().into())];
                    app.notices.push(app.texts.with("content-no-lesson", &args));
                }
            },
            // Closed or crashed inside a lesson, it opens at the very step; else at home.
            None => {
                if app.settings.resume
                    && let Some(id) = app.overview.open.clone()
                {
                    app.open_lesson(&id);
                }
            }
        }
        app
    }

    /// Where in the program the person is.
    pub fn route(&self) -> Route {
        self.route
    }

    /// What the open lesson has come to, if one is open.
    pub fn session(&self) -> Option<&crate::learning::Session> {
        self.open.as_ref().map(|open| &open.session)
    }

    /// Words of the open lesson in its casting, if one is open.
    pub fn lesson_texts(&self) -> Option<&crate::i18n::LessonTexts> {
        self.open.as_ref().map(|open| &open.texts)
    }

    /// Puts an attempt in the place of the learner's, for tests that walk through lessons.
    #[doc(hidden)]
    pub fn set_attempt(&mut self, attempt: crate::activities::AnyAttempt) {
        if let Some(own) = self
            .open
            .as_mut()
            .and_then(|open| open.session.attempt_mut())
        {
            *own = attempt;
        }
    }

    /// Words of the interface.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The look as it is now.
    pub fn look(&self) -> &LookSettings {
        &self.look
    }

    /// Messages on screen.
    pub fn notices(&self) -> &[String] {
        &self.notices
    }

    /// Waits until everything is stored.
    pub fn flush(&mut self) {
        self.store.flush(PATIENCE);
    }

    /// Draws the frame, then carries out what was asked.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let mut commands = Vec::new();
        notices_ui(&self.texts, ui, &self.notices, &mut commands);
        let round_context = self.round_context();
        match (self.route, &mut self.open) {
            (Route::Lesson, Some(open)) => {
                let lesson = open.session.lesson().id.clone();
                let next = next_lesson(&self.catalog, &self.overview, &lesson);
                let media = |file: &str| self.media.image(&self.catalog.files, &lesson, file);
                let round = round_context;
                let cx = LessonContext {
                    texts: &self.texts,
                    lesson: &open.texts,
                    media: &media,
                    look: &self.look,
                    next_lesson: next.as_ref(),
                    round: round.as_ref(),
                };
                self.lesson_screen
                    .ui(&cx, ui, &mut open.session, &mut commands);
                self.store_draft();
            }
            _ => self.outside_lesson_ui(ui, &mut commands),
        }
        let ctx = ui.ctx().clone();
        commands.extend(self.keys(&ctx));
        for command in commands {
            self.apply(&ctx, command);
        }
    }

    /// Ctrl and + or − change the size of text, Ctrl 0 sets it back, F11 fills the screen.
    fn keys(&self, ctx: &egui::Context) -> Option<Command> {
        let (larger, smaller, normal, full) = ctx.input_mut(|input| {
            let ctrl = Modifiers::COMMAND;
            (
                input.consume_key(ctrl, Key::Plus) || input.consume_key(ctrl, Key::Equals),
                input.consume_key(ctrl, Key::Minus),
                input.consume_key(ctrl, Key::Num0),
                input.consume_key(Modifiers::NONE, Key::F11),
            )
        });
        if full {
            let is_full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(!is_full));
        }
        let now = self.look.text_scale;
        let next = if larger {
            TEXT_SCALES.iter().find(|scale| **scale > now + 0.01)
        } else if smaller {
            TEXT_SCALES.iter().rev().find(|scale| **scale < now - 0.01)
        } else if normal {
            TEXT_SCALES.first()
        } else {
            None
        };
        next.map(|scale| Command::SetTextScale(*scale))
    }

    /// Draws the screens outside of lessons.
    fn outside_lesson_ui(&mut self, ui: &mut egui::Ui, commands: &mut Vec<Command>) {
        // What a screen remembers is taken out while it is drawn, because it reads the rest.
        let mut home = std::mem::take(&mut self.home);
        let mut about = std::mem::take(&mut self.about);
        let mut practise = std::mem::take(&mut self.practise);
        let mut judgement = std::mem::take(&mut self.judgement);
        let mut method = std::mem::take(&mut self.method);
        let mut plan = std::mem::take(&mut self.plan);
        let mut notebook = std::mem::take(&mut self.notebook);
        let mut own_data = std::mem::take(&mut self.own_data);
        let card = |id: &LessonId| self.card(id);
        let detail = |id: &LessonId| self.detail(id);
        let sources = || self.sources();
        let cx = ScreenContext {
            texts: &self.texts,
            catalog: &self.catalog,
            overview: &self.overview,
            card: &card,
            detail: &detail,
            sources: &sources,
            practice: &self.practice,
            look: &self.look,
            record: self.store.folder().filter(|_| self.store.is_kept()),
        };
        match self.route {
            Route::Settings => SettingsScreen.ui(&cx, ui, commands),
            Route::About => about.ui(&cx, ui, commands),
            Route::Practise => practise.ui(&cx, ui, commands),
            Route::Judgement => judgement.ui(&cx, ui, commands),
            Route::Method => method.ui(&cx, ui, commands),
            Route::Plan => plan.ui(&cx, ui, commands),
            Route::Notebook => notebook.ui(&cx, ui, commands),
            Route::OwnData => own_data.ui(&cx, ui, commands),
            Route::Home | Route::Lesson => home.ui(&cx, ui, commands),
        }
        self.home = home;
        self.about = about;
        self.practise = practise;
        self.judgement = judgement;
        self.method = method;
        self.plan = plan;
        self.notebook = notebook;
        self.own_data = own_data;
    }

    /// Takes in what the record says, such as a full disk.
    pub fn poll(&mut self) {
        for event in self.store.poll() {
            match event {
                StoreEvent::Notice(notice) => self.tell_notice(&notice),
                event => self.take_event(event),
            }
        }
    }

    /// Title of a lesson and the line below it, read once in each language. Only the head of its
    /// text file is read: a library has thousands of lessons and the home screen shows dozens.
    fn card(&self, id: &LessonId) -> LessonCard {
        if let Some(card) = self.cards.borrow().get(id) {
            return card.clone();
        }
        let head = self.texts.lesson_head(id);
        let card = LessonCard {
            title: head.lesson(""),
            subtitle: head.lesson("subtitle"),
        };
        self.cards.borrow_mut().insert(id.clone(), card.clone());
        card
    }

    /// Length and picture of a lesson, read once in each theme.
    fn detail(&self, id: &LessonId) -> LessonDetail {
        let read = || {
            let lesson = self.catalog.lesson(id).0;
            let file = lesson
                .as_ref()
                .and_then(|lesson| lesson.illustration.as_deref());
            LessonDetail {
                illustration: file
                    .and_then(|file| Media::vignette(&self.catalog.files, id, file, self.look)),
                minutes: lesson.as_ref().map_or(0, |lesson| lesson.minutes),
            }
        };
        self.details
            .borrow_mut()
            .entry(id.clone())
            .or_insert_with(read)
            .clone()
    }

    /// Title of a lesson.
    pub(super) fn card_title(&self, id: &LessonId) -> String {
        self.card(id).title
    }

    /// Takes over the look of the settings.
    pub(super) fn take_look(&mut self, ctx: &egui::Context) {
        self.look = look_of(&self.settings, &self.options, ctx.system_theme());
        look::install(ctx, &self.look);
        self.details.borrow_mut().clear();
    }

    fn sources(&self) -> Vec<(String, Vec<Source>)> {
        self.catalog
            .lessons()
            .filter_map(|id| {
                let sources = self.catalog.lesson(id).0?.sources;
                Some((self.texts.lesson_head(id).lesson(""), sources))
            })
            .collect()
    }

    pub(super) fn tell_notice(&mut self, notice: &crate::storage::Notice) {
        let details = notice.args();
        let args: Vec<(&str, crate::i18n::Arg)> = details
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        let key = notice.key();
        let words = ["", ".safe", ".mend"].map(|part| {
            let key = format!("{key}{part}");
            if self.texts.has(&key) {
                self.texts.with(&key, &args)
            } else {
                String::new()
            }
        });
        let text = words
            .iter()
            .filter(|w| !w.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>();
        self.notices.push(text.join(" "));
    }

    pub(super) fn tell_problems(&mut self, problems: &[Problem]) {
        if !problems.is_empty() {
            let args = [("count", problems.len().into())];
            self.notices
                .push(self.texts.with("content-problems", &args));
        }
    }

    pub(super) fn derive_overview(&self) -> Overview {
        let progress = self.store.progress();
        Overview {
            finished: progress
                .lessons
                .iter()
                .filter(|(_, lesson)| lesson.n_finished > 0)
                .map(|(id, _)| id.clone())
                .collect(),
            open: progress
                .last_open()
                .map(|open| open.run.lesson.clone())
                .filter(|id| self.catalog.lessons().any(|known| known == id)),
            answers: usize::try_from(progress.n_answers).unwrap_or(usize::MAX),
            last_day: progress.last_at.and_then(clock::day),
        }
    }
}

/// The lesson to offer at the end of `lesson`: the next that is not finished, after it or before.
fn next_lesson(catalog: &Catalog, overview: &Overview, lesson: &LessonId) -> Option<LessonId> {
    let all: Vec<&LessonId> = catalog.lessons().collect();
    let here = all.iter().position(|id| *id == lesson)?;
    let (before, after) = all.split_at(here);
    after
        .iter()
        .skip(1)
        .chain(before)
        .find(|id| !overview.finished.contains(**id))
        .map(|id| (*id).clone())
}

/// The look that settings, command line and system ask for.
fn look_of(
    settings: &Settings,
    options: &OpenOptions,
    system: Option<egui::Theme>,
) -> LookSettings {
    let theme = match settings.theme {
        ThemeSetting::Light => Theme::Light,
        ThemeSetting::Dark => Theme::Dark,
        ThemeSetting::Contrast => Theme::Contrast,
        ThemeSetting::System => match system {
            Some(egui::Theme::Dark) => Theme::Dark,
            _ => Theme::Light,
        },
    };
    let percent = options
        .text_scale
        .unwrap_or_else(|| u32::from(settings.text_scale.percent()));
    LookSettings {
        theme: options.theme.unwrap_or(theme),
        text_scale: percent as f32 / 100.0,
        easy_reading: settings.easy_reading,
        reduced_motion: settings.reduced_motion || options.reduced_motion,
    }
}

impl eframe::App for App {
    fn logic(&mut self, _ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.poll();
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.flush();
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
