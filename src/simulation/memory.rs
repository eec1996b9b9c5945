//! How a simulated learner remembers, and two ways of bringing them to a day: the product's plan, and
//! SM-2 for comparison.
//!
//! Memory follows FSRS-6, each person with parameters of their own: the initial stabilities and the
//! gain of a review are drawn around the default ones (spread of the logarithm 0.4 and 0.2). The
//! planner only knows the defaults. Somebody who does not recall guesses, and half of the guesses
//! are right, with little confidence; somebody who recalls is right but for slips.

use std::collections::BTreeMap;

use fsrs::{DEFAULT_PARAMETERS, FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};
use rand::{Rng, RngExt as _};

use super::people::{Learner, normal};
use super::sm2::{self, Sm2};
use crate::content::Bank;
use crate::ids::TechniqueId;
use crate::measurement::Response;
use crate::practice::{
    Answered, History, PlanInput, PlannedLesson, Purpose, REVIEW_MINUTES, Rating, Strengths, cards,
    make_plan, next_item,
};

/// Days to the election in the simulation.
const DAYS: i32 = 28;
/// Day on which it begins.
const TODAY: i32 = 20_000;

/// How a review went, in the words of SM-2's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recall {
    Forgotten,
    Hard,
    Good,
    Easy,
}

/// What one way of practising came to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Outcome {
    /// Mean chance of recall on the day, over techniques.
    pub recall: f64,
    /// Minutes a day, over all days.
    pub minutes_per_day: f64,
    /// Reviews.
    pub reviews: f64,
}

/// The memory of one simulated learner.
struct Person {
    fsrs: FSRS,
    states: BTreeMap<TechniqueId, (MemoryState, i32)>,
    lapse: f64,
}

impl Person {
    fn draw(learner: &Learner, rng: &mut impl Rng) -> Self {
        let mut parameters = DEFAULT_PARAMETERS;
        let scale = (0.4 * normal(rng)).exp() as f32;
        for initial in &mut parameters[..4] {
            *initial *= scale;
        }
        parameters[8] += (0.2 * normal(rng)) as f32;
        Self {
            // Unusual parameters are clipped by the crate; it fails only for numbers that are none.
            fsrs: FSRS::new(&parameters).unwrap_or_default(),
            states: BTreeMap::new(),
            lapse: learner.lapse,
        }
    }

    fn learn(&mut self, technique: &TechniqueId, day: i32) {
        if let Some(state) = self.next(None, 0, true)
            && !self.states.contains_key(technique)
        {
            self.states.insert(technique.clone(), (state, day));
        }
    }

    fn next(&self, state: Option<MemoryState>, days: u32, recalled: bool) -> Option<MemoryState> {
        let next = self.fsrs.next_states(state, 0.9, days).ok()?;
        Some(if recalled {
            next.good.memory
        } else {
            next.again.memory
        })
    }

    fn recall(&self, technique: &TechniqueId, day: i32) -> f64 {
        self.states.get(technique).map_or(0.0, |(state, last)| {
            let days = (day - last).max(0) as f32;
            f64::from(current_retrievability(*state, days, FSRS6_DEFAULT_DECAY))
        })
    }

    /// Calls a technique up; how it went, as answer and confidence.
    fn review(&mut self, technique: &TechniqueId, day: i32, rng: &mut impl Rng) -> (bool, u8) {
        let recalled = rng.random_bool(self.recall(technique, day).clamp(0.0, 1.0));
        if let Some((state, last)) = self.states.get(technique).copied()
            && let Some(next) = self.next(Some(state), (day - last).max(0).unsigned_abs(), recalled)
        {
            self.states.insert(technique.clone(), (next, day));
        }
        if recalled {
            (
                !rng.random_bool(self.lapse),
                70 + 10 * rng.random_range(0..=2u8),
            )
        } else {
            (rng.random_bool(0.5), 50 + 10 * rng.random_range(0..=1u8))
        }
    }

    fn mean_recall(&self, day: i32) -> f64 {
        let n = self.states.len().max(1) as f64;
        self.states.keys().map(|t| self.recall(t, day)).sum::<f64>() / n
    }
}

/// Follows the product's plan day by day: planned anew each day, items chosen, answers rated by the
/// product.
pub(super) fn follow_plan(
    bank: &Bank,
    lessons: &[PlannedLesson],
    learner: &Learner,
    minutes: u32,
    target: f64,
    rng: &mut impl Rng,
) -> Outcome {
    let mut person = Person::draw(learner, rng);
    let election = TODAY + DAYS;
    let mut history = History::default();
    let mut learnt: BTreeMap<TechniqueId, i32> = BTreeMap::new();
    let mut to_do: Vec<(PlannedLesson, f64)> = lessons
        .iter()
        .map(|lesson| (lesson.clone(), f64::from(lesson.minutes)))
        .collect();
    let (mut minutes_spent, mut reviews) = (0.0, 0.0);
    for day in TODAY..election {
        let waiting: Vec<PlannedLesson> = to_do
            .iter()
            .map(|(lesson, left)| PlannedLesson {
                minutes: left.ceil() as u32,
                ..lesson.clone()
            })
            .collect();
        let cards = cards(bank, &history, &learnt);
        let input = PlanInput {
            today: day,
            election,
            minutes_per_day: minutes,
            spent_today: 0.0,
            target,
            cards: &cards,
            lessons: &waiting,
        };
        let Ok(plan) = make_plan(&input) else { break };
        let today = &plan.days[0];
        let strengths = Strengths::of(bank, &history);
        let mut round = Vec::new();
        for technique in &today.reviews {
            let only = std::slice::from_ref(technique);
            let seed = rng.random();
            let Some(id) = next_item(bank, &history, &strengths, &round, Some(only), seed) else {
                continue;
            };
            let (is_right, confidence) = person.review(technique, day, rng);
            let is_sound = bank.item(&id).is_some_and(|item| item.is_sound);
            history.push(Answered {
                item: id.clone(),
                purpose: Purpose::Review,
                form: None,
                round: u128::try_from(day).unwrap_or_default(),
                day,
                response: Response {
                    is_sound,
                    relied_on: is_sound == is_right,
                    confidence,
                    seconds: 20.0,
                },
            });
            round.push(id);
            reviews += 1.0;
        }
        minutes_spent += today.reviews.len() as f64 * REVIEW_MINUTES;
        for (id, now) in &today.lessons {
            minutes_spent += now;
            if let Some(idx) = to_do.iter().position(|(lesson, _)| lesson.id == *id) {
                to_do[idx].1 -= now;
                if to_do[idx].1 <= 0.01 {
                    let (lesson, _) = to_do.remove(idx);
                    for technique in &lesson.techniques {
                        person.learn(technique, day);
                        learnt.entry(technique.clone()).or_insert(day);
                    }
                }
            }
        }
    }
    Outcome {
        recall: person.mean_recall(election),
        minutes_per_day: minutes_spent / f64::from(DAYS),
        reviews,
    }
}

/// Learns the same lessons at the same pace and reviews when SM-2 says so, however long it takes.
pub(super) fn follow_sm2(
    lessons: &[PlannedLesson],
    learner: &Learner,
    minutes: u32,
    rng: &mut impl Rng,
) -> Outcome {
    let mut person = Person::draw(learner, rng);
    let election = TODAY + DAYS;
    let mut schedule: BTreeMap<TechniqueId, Sm2> = BTreeMap::new();
    let mut waiting = lessons.iter();
    let mut lesson = waiting
        .next()
        .map(|lesson| (lesson, f64::from(lesson.minutes)));
    let (mut minutes_spent, mut reviews) = (0.0, 0.0);
    for day in TODAY..election {
        let due: Vec<TechniqueId> = schedule
            .iter()
            .filter(|(_, of)| of.due <= day)
            .map(|(technique, _)| technique.clone())
            .collect();
        for technique in due {
            let (is_right, confidence) = person.review(&technique, day, rng);
            let response = Response {
                is_sound: true,
                relied_on: is_right,
                confidence,
                seconds: 20.0,
            };
            let recall = match Rating::of(&response) {
                Rating::Again => Recall::Forgotten,
                Rating::Hard => Recall::Hard,
                Rating::Good => Recall::Good,
                Rating::Easy => Recall::Easy,
            };
            if let Some(of) = schedule.get_mut(&technique) {
                of.review(sm2::quality(recall), day);
            }
            reviews += 1.0;
            minutes_spent += REVIEW_MINUTES;
        }
        let mut left = f64::from(minutes);
        while left > 0.0
            && let Some((current, to_do)) = &mut lesson
        {
            let now = to_do.min(left);
            *to_do -= now;
            left -= now;
            minutes_spent += now;
            if *to_do <= f64::EPSILON {
                for technique in &current.techniques {
                    person.learn(technique, day);
                    schedule
                        .entry(technique.clone())
                        .or_insert_with(|| Sm2::begin(day));
                }
                lesson = waiting.next().map(|next| (next, f64::from(next.minutes)));
            }
        }
    }
    Outcome {
        recall: person.mean_recall(election),
        minutes_per_day: minutes_spent / f64::from(DAYS),
        reviews,
    }
}
