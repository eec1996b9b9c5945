//! Everything that the screen “Your judgement” shows, worked out from all answers.

use super::{Answered, Card, DESIRED_RETENTION, History, Purpose, Strength, Strengths, due};
use crate::content::{Bank, Form, Strand};
use crate::ids::TechniqueId;
use crate::measurement::{
    Calibration, Carelessness, Change, Counts, Detection, Response, carelessness,
};

/// Fewest sound and fewest unsound items before discernment is shown at all.
pub const FEWEST_OF_A_KIND: usize = 6;

/// Fewest answers in a technique before more than "new" is said of it.
const FEWEST_IN_TECHNIQUE: usize = 3;

/// Days shown under "coming back to you".
const DAYS_AHEAD: i32 = 14;

/// Which answers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Range {
    /// The last seven days.
    Week,
    /// The last 28 days.
    #[default]
    FourWeeks,
    /// Everything.
    All,
}

impl Range {
    /// All ranges in their order on screen.
    pub const ALL: [Self; 3] = [Self::Week, Self::FourWeeks, Self::All];

    /// First day that counts.
    fn first_day(self, today: i32) -> i32 {
        match self {
            Self::Week => today.saturating_sub(6),
            Self::FourWeeks => today.saturating_sub(27),
            Self::All => i32::MIN,
        }
    }
}

/// Everything that the screen shows.
#[derive(Clone, Debug, Default)]
pub struct JudgementView {
    /// Answers to judgement items in all.
    pub n_answers: usize,
    /// Answers in the range.
    pub n_in_range: usize,
    /// Discernment and leaning in the range; `None` with too few answers.
    pub detection: Option<Detection>,
    /// How confidence fits in the range.
    pub calibration: Option<Calibration>,
    /// Why the latest answers in the range cannot be judged, if so.
    pub careless: Option<Carelessness>,
    /// Sound items relied on and all sound items, unsound items held back from and all, in the range.
    pub counts: Counts,
    /// One point for each week with enough answers, oldest first.
    pub weeks: Vec<WeekPoint>,
    /// The checks, oldest first.
    pub checks: Vec<CheckResult>,
    /// What changed from the first to the latest check that can be judged: discernment, leaning.
    pub change: Option<(Change, Change)>,
    /// Techniques, the strongest first.
    pub techniques: Vec<(TechniqueId, Strength, Level)>,
    /// Strands in their order on screen.
    pub strands: Vec<(Strand, Strength)>,
    /// Days with reviews: the day and how many, today first.
    pub coming: Vec<(i32, usize)>,
}

/// How far a technique is mastered, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Too few answers to say.
    New,
    /// Under way.
    Growing,
    /// The interval of ability lies above even odds on an average item.
    Strong,
}

impl Level {
    /// What can be said of a strength.
    pub fn of(strength: &Strength) -> Self {
        if strength.n < FEWEST_IN_TECHNIQUE {
            Self::New
        } else if strength.ability.low > 0.0 {
            Self::Strong
        } else {
            Self::Growing
        }
    }
}

/// One week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekPoint {
    /// Its first day, counted from 1970-01-01.
    pub first_day: i32,
    /// What its answers say.
    pub detection: Detection,
}

/// One check.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckResult {
    /// Day of its last answer, counted from 1970-01-01.
    pub day: i32,
    /// Its form.
    pub form: Option<Form>,
    /// Answers given.
    pub n: usize,
    /// Discernment and leaning.
    pub detection: Option<Detection>,
    /// How confidence fits.
    pub calibration: Option<Calibration>,
    /// Why it cannot be judged, if so.
    pub careless: Option<Carelessness>,
}

impl CheckResult {
    /// What the answers of one check say, in the order they were given.
    pub fn of(answers: &[&Answered]) -> Self {
        let responses: Vec<Response> = answers.iter().map(|answer| answer.response).collect();
        let careless = carelessness(&responses);
        Self {
            day: answers.last().map_or(0, |answer| answer.day),
            form: answers.first().and_then(|answer| answer.form),
            n: answers.len(),
            detection: detect(&responses),
            calibration: Calibration::of(&responses),
            careless,
        }
    }
}

/// Discernment and leaning when there are enough answers of both kinds.
fn detect(responses: &[Response]) -> Option<Detection> {
    let counts = Counts::of(responses);
    let is_enough = counts.sound() >= FEWEST_OF_A_KIND && counts.unsound() >= FEWEST_OF_A_KIND;
    is_enough.then(|| Detection::of(counts)).flatten()
}

impl JudgementView {
    /// Works everything out.
    pub fn of(
        bank: &Bank,
        history: &History,
        strengths: &Strengths,
        cards: &[Card],
        range: Range,
        today: i32,
        reviews_a_day: usize,
    ) -> Self {
        let first_day = range.first_day(today);
        let responses: Vec<Response> = history
            .answers()
            .iter()
            .filter(|answer| answer.day >= first_day)
            .map(|answer| answer.response)
            .collect();
        let checks: Vec<CheckResult> = history
            .checks()
            .iter()
            .map(|answers| CheckResult::of(answers))
            .collect();
        let judged: Vec<(&CheckResult, &Detection)> = checks
            .iter()
            .filter(|check| check.careless.is_none())
            .filter_map(|check| Some((check, check.detection.as_ref()?)))
            .collect();
        let change = match (judged.first(), judged.last()) {
            (Some((_, first)), Some((last, later))) if judged.len() > 1 => Some((
                Change::between(&first.d_prime, &later.d_prime, last.n),
                Change::between(&first.criterion, &later.criterion, last.n),
            )),
            _ => None,
        };
        let mut techniques: Vec<(TechniqueId, Strength, Level)> = strengths
            .techniques
            .iter()
            .map(|(id, strength)| (id.clone(), *strength, Level::of(strength)))
            .collect();
        techniques.sort_by(|a, b| b.1.ability.value.total_cmp(&a.1.ability.value));
        Self {
            n_answers: history.answers().len(),
            n_in_range: responses.len(),
            detection: detect(&responses),
            calibration: Calibration::of(&responses),
            careless: latest_careless(history, first_day),
            counts: Counts::of(&responses),
            weeks: weeks(history, first_day),
            change,
            checks,
            techniques,
            strands: Strand::ALL
                .into_iter()
                .filter_map(|strand| Some((strand, *strengths.strands.get(&strand)?)))
                .collect(),
            coming: coming(bank, cards, today, reviews_a_day),
        }
    }
}

/// Whether the latest two dozen answers in the range can be judged.
fn latest_careless(history: &History, first_day: i32) -> Option<Carelessness> {
    let mut latest: Vec<Response> = history
        .answers()
        .iter()
        .rev()
        .take(super::CHECK_ITEMS)
        .filter(|answer| answer.day >= first_day)
        .map(|answer| answer.response)
        .collect();
    latest.reverse();
    carelessness(&latest)
}

/// Weeks of seven days, counted from the Monday before 1970-01-01.
fn weeks(history: &History, first_day: i32) -> Vec<WeekPoint> {
    let mut by_week: std::collections::BTreeMap<i32, Vec<Response>> =
        std::collections::BTreeMap::new();
    for answer in history.answers().iter().filter(|a| a.day >= first_day) {
        let week = (answer.day + 3).div_euclid(7) * 7 - 3;
        by_week.entry(week).or_default().push(answer.response);
    }
    by_week
        .into_iter()
        .filter_map(|(first_day, responses)| {
            Some(WeekPoint {
                first_day,
                detection: detect(&responses)?,
            })
        })
        .collect()
}

/// Reviews of the coming days if nothing else happens; more than a day's limit wait for the next.
fn coming(bank: &Bank, cards: &[Card], today: i32, a_day: usize) -> Vec<(i32, usize)> {
    let can_be_shown = |technique: &TechniqueId| {
        bank.items
            .iter()
            .any(|item| item.form.is_none() && item.technique == *technique)
    };
    let cards: Vec<Card> = cards
        .iter()
        .filter(|card| can_be_shown(&card.technique))
        .cloned()
        .collect();
    let mut waiting = due(&cards, today, usize::MAX).len();
    let mut days = Vec::new();
    for day in today..today.saturating_add(DAYS_AHEAD) {
        if day > today {
            waiting += cards
                .iter()
                .filter(|card| card.due_day(DESIRED_RETENTION) == day)
                .count();
        }
        let now = waiting.min(a_day.max(1));
        if now > 0 {
            days.push((day, now));
        }
        waiting -= now;
    }
    days
}

/// Answers of purpose check among the answers of one round; for screens that show one check.
pub fn check_of_round(history: &History, round: u128) -> Option<CheckResult> {
    let answers: Vec<&Answered> = history
        .answers()
        .iter()
        .filter(|answer| answer.round == round && answer.purpose == Purpose::Check)
        .collect();
    (!answers.is_empty()).then(|| CheckResult::of(&answers))
}
