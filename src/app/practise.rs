//! Rounds of checks, practice and reviews; plan and notebook.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::clock;
use super::open_lesson::OpenLesson;
use super::state::App;
use crate::activities::AnyAttempt;
use crate::content::{Bank, Form, StepBody};
use crate::ids::{LessonId, StepId, TechniqueId};
use crate::learning::Position;
use crate::measurement::Response;
use crate::practice::{
    Answered, CHECK_ITEMS, Card, History, JudgementView, Plan, PlanError, PlanInput, Purpose,
    REVIEW_MINUTES, Strengths, cards, check_of_round, deal_check, due, make_plan, next_form,
    next_item, planned_lessons,
};
use crate::screens::{PracticeView, RoundContext, Route, SavedItem};
use crate::storage::{Event, JudgedRow, Run, RunId, Saved};

/// Items in a round of practice.
const PRACTICE_ITEMS: usize = 8;

/// Minutes a day when the learner has said nothing.
const MINUTES_PER_DAY: u32 = 5;

/// Wanted mean recall on the election day.
const RECALL_TARGET: f64 = 0.92;

/// A round of judgement items that is open.
#[derive(Clone, Debug)]
pub struct Round {
    /// What it is for.
    pub purpose: Purpose,
    /// The form of a check.
    pub form: Option<Form>,
    /// Techniques of a review, one item each.
    pub techniques: Vec<TechniqueId>,
    /// Items in it when it is complete.
    pub length: usize,
    /// Whether its end was reached.
    pub is_finished: bool,
}

/// What the app knows of the bank and of the answers to it.
#[derive(Default)]
pub struct PracticeState {
    /// Read when it is first needed.
    bank: Option<Rc<Bank>>,
    /// All answers to items of the bank.
    pub history: History,
    /// Whether `history` holds what the record has.
    pub is_loaded: bool,
}

impl App {
    /// The bank, read when it is first needed.
    pub(super) fn bank(&mut self) -> Rc<Bank> {
        if let Some(bank) = &self.practice_state.bank {
            return Rc::clone(bank);
        }
        let (bank, problems) = Bank::load(&self.catalog);
        self.tell_problems(&problems);
        let bank = Rc::new(bank);
        self.practice_state.bank = Some(Rc::clone(&bank));
        bank
    }

    /// Takes over what the record has of earlier answers.
    pub(super) fn take_history(&mut self, rows: &[JudgedRow]) {
        let bank = self.bank();
        let zone = clock::Zone::system();
        let mut history = History::default();
        for row in rows {
            if let Some(answered) = answered_of(&bank, row, &zone) {
                history.push(answered);
            }
        }
        self.practice_state.history = history;
        self.practice_state.is_loaded = true;
        self.refresh_practice();
    }

    /// Techniques of finished lessons that the bank can review, with the day of the finish.
    fn learnt(&self, bank: &Bank) -> BTreeMap<TechniqueId, i32> {
        let zone = clock::Zone::system();
        let mut learnt = BTreeMap::new();
        for (id, progress) in &self.store.progress().lessons {
            if !progress.is_finished() || !self.catalog.lessons().any(|known| known == id) {
                continue;
            }
            let Some(lesson) = self.catalog.lesson(id).0 else {
                continue;
            };
            let day = zone.day_number(progress.last_at);
            for technique in lesson.techniques {
                if bank.is_reviewable(&technique) {
                    let first = learnt.entry(technique).or_insert(day);
                    *first = day.min(*first);
                }
            }
        }
        learnt
    }

    fn minutes_per_day(&self) -> u32 {
        self.settings.minutes_per_day.unwrap_or(MINUTES_PER_DAY)
    }

    /// Works out anew what the screens of practice show.
    pub(super) fn refresh_practice(&mut self) {
        let bank = self.bank();
        let today = clock::Zone::system().day_number(clock::now());
        let history = &self.practice_state.history;
        let strengths = Strengths::of(&bank, history);
        let cards = cards(&bank, history, &self.learnt(&bank));
        let minutes = self.minutes_per_day();
        let a_day = (f64::from(minutes) / REVIEW_MINUTES) as usize;
        let plan = self.plan(&bank, &cards, today);
        let due = self.due_today(&cards, plan.as_ref(), today, a_day);
        let range = self.practice.range;
        let judgement = JudgementView::of(&bank, history, &strengths, &cards, range, today, a_day);
        let notebook = self.notebook_items(&bank);
        let open_check = self.open_check();
        self.practice = PracticeView {
            today,
            judgement,
            range,
            due,
            open_check,
            election: self.settings.election_day,
            minutes_per_day: minutes,
            plan,
            notebook,
            profiles: self
                .store
                .profiles()
                .iter()
                .map(|p| p.name.clone())
                .collect(),
            profile: self.profile_index(),
            outcome: self.practice.outcome.take(),
        };
    }

    /// Reviews for today: those of the plan, or else those that are due; without the ones that were
    /// done today already.
    fn due_today(
        &self,
        cards: &[Card],
        plan: Option<&Result<Plan, PlanError>>,
        today: i32,
        a_day: usize,
    ) -> Vec<TechniqueId> {
        let room = a_day.saturating_sub(self.reviewed_on(today));
        match plan {
            Some(Ok(plan)) => plan
                .days
                .first()
                .map(|day| day.reviews.iter().take(room).cloned().collect())
                .unwrap_or_default(),
            _ => due(cards, today, room),
        }
    }

    /// Reviews done on a day.
    fn reviewed_on(&self, day: i32) -> usize {
        self.practice_state
            .history
            .answers()
            .iter()
            .rev()
            .take_while(|answer| answer.day == day)
            .filter(|answer| answer.purpose == Purpose::Review)
            .count()
    }

    fn plan(&self, bank: &Bank, cards: &[Card], today: i32) -> Option<Result<Plan, PlanError>> {
        let election = self.settings.election_day?;
        let finished = &self.overview.finished;
        let lessons = planned_lessons(&self.catalog, bank, |id| !finished.contains(id));
        Some(make_plan(&PlanInput {
            today,
            election,
            minutes_per_day: self.minutes_per_day(),
            spent_today: self.reviewed_on(today) as f64 * REVIEW_MINUTES,
            target: RECALL_TARGET,
            cards,
            lessons: &lessons,
        }))
    }

    /// Answers given in a check that is not finished, and its items.
    fn open_check(&self) -> Option<(usize, usize)> {
        let id = round_id(Purpose::Check);
        let open = self.store.progress().open(&id)?;
        Some((open.answers.len(), CHECK_ITEMS))
    }

    fn notebook_items(&self, bank: &Bank) -> Vec<SavedItem> {
        if self.settings.notebook.is_empty() {
            return Vec::new();
        }
        self.settings
            .notebook
            .iter()
            .map(|saved| {
                let item = bank.item(&saved.item);
                let cast = crate::content::cast(&self.catalog.world, &bank.roles, saved.seed);
                let set: Vec<LessonId> = item.iter().map(|item| item.set.clone()).collect();
                let (texts, _) = self.texts.items(&set, &cast);
                let of = |name: &str| {
                    crate::i18n::markup::Marked::parse(&texts.step(&saved.item, name)).text
                };
                let title = if texts.has_step(&saved.item, "headline") {
                    of("headline")
                } else {
                    of("sender")
                };
                SavedItem {
                    title,
                    decides: of("decides"),
                    technique: item.map(|item| item.technique.clone()),
                    is_sound: item.is_some_and(|item| item.is_sound),
                    day: saved.day,
                }
            })
            .collect()
    }

    /// Begins a round, or goes on with the one that is open.
    pub(super) fn begin_round(&mut self, purpose: Purpose) {
        let bank = self.bank();
        let id = round_id(purpose);
        let left = self
            .store
            .progress()
            .open(&id)
            .filter(|left| {
                purpose == Purpose::Check
                    || left
                        .step
                        .as_ref()
                        .is_some_and(|step| !left.answers.contains_key(step))
            })
            .cloned();
        let (seed, run) = match &left {
            Some(left) => (left.run.seed, left.run.id),
            None => (
                self.seed.unwrap_or_else(rand::random),
                RunId(rand::random()),
            ),
        };
        let techniques = if purpose == Purpose::Review {
            self.practice.due.clone()
        } else {
            Vec::new()
        };
        let mut round = Round {
            purpose,
            form: None,
            length: match purpose {
                Purpose::Check => CHECK_ITEMS,
                Purpose::Practice => PRACTICE_ITEMS,
                Purpose::Review => techniques.len(),
            },
            techniques,
            is_finished: false,
        };
        let items: Vec<StepId> = if purpose == Purpose::Check {
            // Dealt as at its beginning: without the answers of this very check.
            let mut before = History::default();
            for answer in self.practice_state.history.answers() {
                if answer.round != run.0 {
                    before.push(answer.clone());
                }
            }
            let form = next_form(&before, seed);
            round.form = Some(form);
            let items = deal_check(&bank, form, CHECK_ITEMS, &before.seen_in_checks(), seed);
            round.length = items.len();
            items
        } else {
            let mut items: Vec<StepId> = left
                .iter()
                .flat_map(|left| left.answers.keys().chain(&left.step).cloned())
                .filter(|id| bank.item(id).is_some())
                .collect();
            if items.is_empty() {
                items.extend(self.choose(&bank, &round, &[], seed));
            } else if purpose == Purpose::Review {
                let more = round.techniques.len().saturating_sub(1);
                round.length = items.len() + more;
            }
            round.length = round.length.max(items.len());
            items
        };
        if items.is_empty() {
            return;
        }
        let lesson = Rc::new(bank.round(id.clone(), &items));
        let (mut open, problems) = match &left {
            Some(left) => {
                OpenLesson::resume(&self.catalog, &self.texts, lesson, left, Some(&bank.sets))
            }
            None => OpenLesson::begin(
                &self.catalog,
                &self.texts,
                lesson,
                run,
                seed,
                Some(&bank.sets),
            ),
        };
        self.tell_problems(&problems);
        // A check shows no feedback: it goes on at the first card without an answer.
        while purpose == Purpose::Check
            && open
                .session
                .state()
                .is_some_and(|state| state.grade.is_some())
        {
            open.session.forward();
        }
        open.round = Some(round);
        let begins = left.is_none();
        let at_end = open.session.position() == Position::Summary;
        self.show(open);
        if begins {
            self.record(Event::Started(Run {
                id: run,
                lesson: id,
                seed,
                content_version: bank.version.clone(),
            }));
        }
        if at_end {
            self.end_round();
        } else if begins {
            self.record_position();
        }
    }

    /// Plans to a day so many days from today, for tests.
    #[doc(hidden)]
    pub fn set_election_in(&mut self, days: i32) {
        self.settings.election_day = Some(self.practice.today + days);
        self.refresh_practice();
    }

    /// Takes over an exported record, for tests.
    #[doc(hidden)]
    pub fn import_from(&mut self, path: &std::path::Path) {
        self.import_data(path);
    }

    /// Answers to judgement items that are known, for tests.
    #[doc(hidden)]
    pub fn n_judged(&self) -> usize {
        self.practice_state.history.answers().len()
    }

    /// Reads all answers anew and goes to "Your judgement", waiting for the record; for benchmarks.
    #[doc(hidden)]
    pub fn show_judgement(&mut self) {
        self.practice_state = PracticeState {
            bank: self.practice_state.bank.take(),
            ..PracticeState::default()
        };
        self.request_history();
        while !self.practice_state.is_loaded {
            std::thread::sleep(std::time::Duration::from_millis(1));
            self.poll();
        }
        self.open_judgement();
    }

    /// Goes to "Your judgement" with the answers that are known, for benchmarks.
    #[doc(hidden)]
    pub fn open_judgement(&mut self) {
        self.refresh_practice();
        self.route = Route::Judgement;
    }

    /// The next item of practice or review.
    fn choose(&self, bank: &Bank, round: &Round, shown: &[StepId], seed: u64) -> Option<StepId> {
        let history = &self.practice_state.history;
        let strengths = Strengths::of(bank, history);
        let only = match round.purpose {
            Purpose::Review => {
                let idx = round.techniques.len() + shown.len();
                let idx = idx.checked_sub(round.length)?;
                Some(std::slice::from_ref(round.techniques.get(idx)?))
            }
            _ => None,
        };
        next_item(bank, history, &strengths, shown, only, seed)
    }

    /// Before going on in a round: the next item, when the round chooses as it goes.
    pub(super) fn prepare_next(&mut self) {
        let bank = self.bank();
        let Some(open) = &self.open else { return };
        let Some(round) = &open.round else { return };
        let shown: Vec<StepId> = open
            .session
            .lesson()
            .steps
            .iter()
            .map(|step| step.id.clone())
            .collect();
        if !open.session.is_at_last() || round.is_finished || shown.len() >= round.length {
            return;
        }
        let next = self.choose(&bank, round, &shown, open.session.seed());
        if let Some(item) = next.and_then(|id| bank.item(&id).cloned())
            && let Some(open) = &mut self.open
        {
            open.session.push(item.step);
        }
    }

    /// The end of a round was reached.
    pub(super) fn end_round(&mut self) {
        let Some(round) = self.open.as_mut().and_then(|open| open.round.as_mut()) else {
            return;
        };
        if !round.is_finished {
            round.is_finished = true;
            self.record(Event::Finished);
        }
        self.refresh_practice();
    }

    /// Adds the answer that was just given to the history.
    pub(super) fn remember(&mut self, step: &StepId, attempt: &AnyAttempt, seconds: f64) {
        let bank = self.bank();
        let Some(open) = &self.open else { return };
        let Some(round) = &open.round else { return };
        let Some(response) = response_of(&bank, step, attempt, seconds) else {
            return;
        };
        self.practice_state.history.push(Answered {
            item: step.clone(),
            purpose: round.purpose,
            form: round.form,
            round: open.run.0,
            day: clock::Zone::system().day_number(clock::now()),
            response,
        });
    }

    /// What the lesson screen must know of the open round.
    pub(super) fn round_context(&self) -> Option<RoundContext> {
        let open = self.open.as_ref()?;
        let round = open.round.as_ref()?;
        let is_saved = open.session.step().is_some_and(|step| {
            let notebook = &self.settings.notebook;
            notebook.iter().any(|saved| saved.item == step.id)
        });
        let is_over = round.is_finished && open.session.position() == Position::Summary;
        let result = (is_over && round.purpose == Purpose::Check)
            .then(|| check_of_round(&self.practice_state.history, open.run.0))
            .flatten();
        Some(RoundContext {
            purpose: round.purpose,
            length: round.length,
            is_finished: round.is_finished,
            result,
            is_saved,
            is_look_back: open.is_look_back,
        })
    }

    /// Keeps the item on screen in the notebook, or lets it go.
    pub(super) fn toggle_saved(&mut self) {
        let Some(open) = &self.open else { return };
        let Some(step) = open.session.step() else {
            return;
        };
        let saved = Saved {
            item: step.id.clone(),
            seed: open.session.seed(),
            day: clock::Zone::system().day_number(clock::now()),
        };
        let notebook = &mut self.settings.notebook;
        match notebook.iter().position(|other| other.item == saved.item) {
            Some(idx) => {
                notebook.remove(idx);
            }
            None => notebook.insert(0, saved),
        }
        self.save_settings();
    }

    /// Opens an item of the notebook with its reasons, as it was met.
    pub(super) fn open_saved(&mut self, idx: usize) {
        let bank = self.bank();
        let Some(saved) = self.settings.notebook.get(idx).cloned() else {
            return;
        };
        let Some(item) = bank.item(&saved.item) else {
            return;
        };
        let StepBody::Activity(activity) = &item.step.body else {
            return;
        };
        let lesson = Rc::new(bank.round(round_id(Purpose::Practice), [&saved.item]));
        let run = RunId(rand::random());
        let (mut open, problems) = OpenLesson::begin(
            &self.catalog,
            &self.texts,
            lesson,
            run,
            saved.seed,
            Some(&bank.sets),
        );
        self.tell_problems(&problems);
        let words = |name: &str| open.texts.step(&saved.item, name);
        let model = activity.model_answer(&words);
        open.session.restore_answer(&saved.item, model, &words);
        open.round = Some(Round {
            purpose: Purpose::Practice,
            form: None,
            techniques: Vec::new(),
            length: 1,
            is_finished: true,
        });
        open.is_look_back = true;
        self.open = Some(open);
        self.route = Route::Lesson;
    }
}

/// The name of a kind of round in the record, in the place of a lesson's.
pub(super) fn round_id(purpose: Purpose) -> LessonId {
    LessonId::new(purpose.key()).expect("keys of purposes are kebab-case")
}

fn response_of(bank: &Bank, step: &StepId, attempt: &AnyAttempt, seconds: f64) -> Option<Response> {
    let StepBody::Activity(activity) = &bank.item(step)?.step.body else {
        return None;
    };
    let judgement = activity.judgement(attempt)?;
    Some(Response {
        is_sound: judgement.is_sound,
        relied_on: judgement.relied_on,
        confidence: attempt.confidence().unwrap_or(50),
        seconds,
    })
}

/// An answer as the record has it; `None` when the bank no longer has its item.
fn answered_of(bank: &Bank, row: &JudgedRow, zone: &clock::Zone) -> Option<Answered> {
    let item = StepId::new(row.step.as_str()).ok()?;
    let attempt: AnyAttempt = serde_json::from_str(&row.response).ok()?;
    let response = response_of(bank, &item, &attempt, row.duration_ms as f64 / 1000.0)?;
    Some(Answered {
        item,
        purpose: Purpose::from_key(&row.purpose)?,
        form: row.form.as_deref().and_then(Form::from_key),
        round: row.run.0,
        day: zone.day_number(row.at),
        response,
    })
}
