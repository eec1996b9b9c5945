//! When a technique should be called up again: FSRS-6 with its default parameters.
//!
//! What is scheduled is the *technique*; each review shows another example of it. The first answer
//! of a day to an item of a technique is a review of it; later ones on the same day are practice
//! and do not count twice.

use std::collections::BTreeMap;

use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};

use super::{History, Purpose};
use crate::content::Bank;
use crate::ids::TechniqueId;
use crate::measurement::Response;

/// Chance of recall below which a technique is due.
pub const DESIRED_RETENTION: f64 = 0.9;

/// How well a technique was called up, as FSRS asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// Not recalled: mistaken, or right with the confidence of a coin.
    Again,
    /// Right and not at all sure.
    Hard,
    /// Right.
    Good,
    /// Right and certain.
    Easy,
}

impl Rating {
    /// The rating that an answer stands for.
    pub fn of(response: &Response) -> Self {
        match (response.is_right(), response.confidence) {
            (false, _) | (true, ..=50) => Self::Again,
            (true, ..=60) => Self::Hard,
            (true, ..=90) => Self::Good,
            (true, _) => Self::Easy,
        }
    }
}

/// The memory of one technique.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The technique.
    pub technique: TechniqueId,
    /// Days until the chance of recall is 90 %.
    pub stability: f64,
    /// Difficulty of FSRS, `1.0..=10.0`; nothing to do with the Rasch scale.
    pub difficulty: f64,
    /// Local day of the last review, counted from 1970-01-01.
    pub last_day: i32,
    /// Reviews so far, the first learning among them.
    pub n_reviews: usize,
}

impl Card {
    /// A technique met for the first time.
    pub fn begin(technique: TechniqueId, rating: Rating, day: i32) -> Self {
        let mut card = Self {
            technique,
            stability: 0.0,
            difficulty: 0.0,
            last_day: day,
            n_reviews: 0,
        };
        card.step(None, rating, 0, day);
        card
    }

    /// The same technique called up once more. A clock that jumped back counts as the same day.
    pub fn review(&mut self, rating: Rating, day: i32) {
        let days = day.saturating_sub(self.last_day).max(0).unsigned_abs();
        self.step(Some(self.state()), rating, days, day.max(self.last_day));
    }

    /// Chance of recall on a day, `0.0..=1.0`.
    pub fn recall_on(&self, day: i32) -> f64 {
        let days = day.saturating_sub(self.last_day).max(0) as f32;
        f64::from(current_retrievability(
            self.state(),
            days,
            FSRS6_DEFAULT_DECAY,
        ))
    }

    /// The first day on which the chance of recall is below `retention`.
    pub fn due_day(&self, retention: f64) -> i32 {
        let decay = f64::from(FSRS6_DEFAULT_DECAY);
        let factor = 0.9_f64.powf(-1.0 / decay) - 1.0;
        let days = self.stability / factor * (retention.powf(-1.0 / decay) - 1.0);
        self.last_day.saturating_add(days.ceil().max(1.0) as i32)
    }

    fn state(&self) -> MemoryState {
        MemoryState {
            stability: self.stability as f32,
            difficulty: self.difficulty as f32,
        }
    }

    fn step(&mut self, state: Option<MemoryState>, rating: Rating, days: u32, day: i32) {
        let fsrs = FSRS::default();
        // It fails only for a state that is no number, which no review leads to.
        let Ok(next) = fsrs.next_states(state, DESIRED_RETENTION as f32, days) else {
            return;
        };
        let memory = match rating {
            Rating::Again => next.again.memory,
            Rating::Hard => next.hard.memory,
            Rating::Good => next.good.memory,
            Rating::Easy => next.easy.memory,
        };
        self.stability = f64::from(memory.stability);
        self.difficulty = f64::from(memory.difficulty);
        self.last_day = day;
        self.n_reviews += 1;
    }
}

/// The memory of every technique that was learnt in a lesson, practised or reviewed. Checks give no
/// feedback, so nothing is learnt from them. `learnt` is the day on which each technique was first
/// taught by a finished lesson, which counts as a good first recall.
pub fn cards(bank: &Bank, history: &History, learnt: &BTreeMap<TechniqueId, i32>) -> Vec<Card> {
    let mut cards: BTreeMap<&TechniqueId, Card> = learnt
        .iter()
        .map(|(technique, day)| {
            (
                technique,
                Card::begin(technique.clone(), Rating::Good, *day),
            )
        })
        .collect();
    for answer in history.answers() {
        if answer.purpose == Purpose::Check {
            continue;
        }
        let Some(item) = bank.item(&answer.item) else {
            continue;
        };
        let rating = Rating::of(&answer.response);
        match cards.get_mut(&item.technique) {
            None => {
                let card = Card::begin(item.technique.clone(), rating, answer.day);
                cards.insert(&item.technique, card);
            }
            // Practised before the lesson was finished: the practice came first.
            Some(card) if card.n_reviews == 1 && answer.day < card.last_day => {
                *card = Card::begin(item.technique.clone(), rating, answer.day);
            }
            Some(card) if answer.day > card.last_day => card.review(rating, answer.day),
            Some(_) => {}
        }
    }
    cards
        .into_values()
        .filter(|card| bank.is_reviewable(&card.technique))
        .collect()
}

/// Techniques due on a day, those most nearly forgotten first, at most `limit`: what was missed in a
/// busy week does not pile up.
pub fn due(cards: &[Card], day: i32, limit: usize) -> Vec<TechniqueId> {
    let mut due: Vec<(f64, &Card)> = cards
        .iter()
        .filter(|card| card.last_day < day)
        .map(|card| (card.recall_on(day), card))
        .filter(|(recall, _)| *recall < DESIRED_RETENTION)
        .collect();
    due.sort_by(|a, b| a.0.total_cmp(&b.0));
    due.into_iter()
        .take(limit)
        .map(|(_, card)| card.technique.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn technique() -> TechniqueId {
        TechniqueId::new("loaded-language").unwrap()
    }

    /// py-fsrs 6.3 (`tests/test_basic.py`, memory state) and fsrs-rs 6.6: again, then good after
    /// 0, 1, 3, 8 and 21 days.
    #[test]
    fn the_states_are_those_of_the_reference_implementation() {
        let mut card = Card::begin(technique(), Rating::Again, 0);
        let mut day = 0;
        for days in [0, 1, 3, 8, 21] {
            day += days;
            card.review(Rating::Good, day);
        }
        assert!((card.stability - 53.62691).abs() < 1e-3, "{card:?}");
        assert!((card.difficulty - 6.357_486_7).abs() < 1e-4, "{card:?}");
    }

    /// Days since the last review, rating, stability and difficulty of py-fsrs 6.3.2 with its default
    /// parameters, no learning steps and fuzz off.
    #[test]
    fn a_long_history_follows_py_fsrs() {
        let mut card: Option<Card> = None;
        let mut day = 0;
        for (days, rating, stability, difficulty) in [
            (0, Rating::Good, 2.3065, 2.1181),
            (3, Rating::Good, 13.8269, 2.1112),
            (10, Rating::Easy, 76.8034, 1.0),
            (30, Rating::Again, 3.4429, 7.027),
            (2, Rating::Hard, 5.833, 8.0116),
            (5, Rating::Good, 12.0914, 7.9988),
            (21, Rating::Good, 30.7522, 7.9861),
            (60, Rating::Again, 2.4863, 9.3233),
            (1, Rating::Good, 3.4313, 9.3092),
            (4, Rating::Easy, 8.7403, 9.0635),
        ] {
            day += days;
            match &mut card {
                None => card = Some(Card::begin(technique(), rating, day)),
                Some(card) => card.review(rating, day),
            }
            let card = card.as_ref().unwrap();
            assert!(
                (card.stability / stability - 1.0).abs() < 1e-3,
                "{day}: {card:?}"
            );
            assert!(
                (card.difficulty - difficulty).abs() < 2e-3,
                "{day}: {card:?}"
            );
        }
    }

    #[test]
    fn recall_is_nine_in_ten_after_the_stability() {
        let mut card = Card::begin(technique(), Rating::Good, 100);
        card.stability = 7.0;
        assert!((card.recall_on(107) - 0.9).abs() < 1e-6);
        assert_eq!(card.due_day(0.9), 107);
        assert!((card.recall_on(100) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_clock_that_jumps_back_forgets_nothing() {
        let mut card = Card::begin(technique(), Rating::Good, 100);
        card.review(Rating::Good, 40);
        assert_eq!(card.last_day, 100);
        assert!(card.stability > 0.0);
        assert!((card.recall_on(40) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_missed_week_does_not_pile_up() {
        let cards: Vec<Card> = (0..30)
            .map(|idx| {
                Card::begin(
                    TechniqueId::new(format!("t{idx}")).unwrap(),
                    Rating::Good,
                    0,
                )
            })
            .collect();
        assert_eq!(due(&cards, 60, 8).len(), 8);
        assert!(due(&cards, 0, 8).is_empty());
    }

    #[test]
    fn a_guess_is_no_recall() {
        let answer = |relied_on, confidence| Response {
            is_sound: true,
            relied_on,
            confidence,
            seconds: 9.0,
        };
        for (right, confidence, rating) in [
            (true, 50, Rating::Again),
            (true, 60, Rating::Hard),
            (true, 70, Rating::Good),
            (true, 90, Rating::Good),
            (true, 100, Rating::Easy),
            (false, 100, Rating::Again),
        ] {
            assert_eq!(Rating::of(&answer(right, confidence)), rating);
        }
    }
}
