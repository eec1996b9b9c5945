//! A plan to an election day: lessons and reviews so that recall peaks on that day.
//!
//! The plan is made by playing the days forward: what is due is reviewed, and every review is taken
//! to go well; what goes otherwise is known the next time, because the plan is made anew after each
//! session. Lessons come first, because nothing can be reviewed that was not learnt. A technique is
//! reviewed when it falls below a floor, and once more in the last days if it would not last; the
//! most lasting ones come first there and the least lasting next to the day.

use super::memory::{Card, Rating};
use crate::content::{Bank, Catalog};
use crate::ids::{LessonId, TechniqueId};

/// Minutes of one review: reading a card, judging it, reading why. Our own estimate, from 60 words
/// at 180 a minute and as many of feedback.
pub const REVIEW_MINUTES: f64 = 0.5;

/// Longest way to an election that is planned, in days.
pub const MOST_DAYS: i32 = 400;

/// Most minutes a day that can be asked for.
pub const MOST_MINUTES: u32 = 60;

/// Chance of recall below which a technique is reviewed also far from the day.
const FLOOR: f64 = 0.75;

/// What a plan is made from.
#[derive(Clone, Debug)]
pub struct PlanInput<'a> {
    /// Local day, counted from 1970-01-01.
    pub today: i32,
    /// The election day, counted the same way.
    pub election: i32,
    /// Minutes a day, `1..=60`.
    pub minutes_per_day: u32,
    /// Minutes spent today already.
    pub spent_today: f64,
    /// Wanted mean recall on the day, `0.5..=0.99`.
    pub target: f64,
    /// Techniques learnt so far.
    pub cards: &'a [Card],
    /// Lessons not finished, in teaching order.
    pub lessons: &'a [PlannedLesson],
}

/// A lesson to be fitted in.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedLesson {
    /// The lesson.
    pub id: LessonId,
    /// Promised minutes.
    pub minutes: u32,
    /// Techniques it teaches.
    pub techniques: Vec<TechniqueId>,
}

/// Lessons of the catalog that are `wanted`, each with the techniques that the bank can review.
pub fn planned_lessons(
    catalog: &Catalog,
    bank: &Bank,
    wanted: impl Fn(&LessonId) -> bool,
) -> Vec<PlannedLesson> {
    catalog
        .lessons()
        .filter(|id| wanted(id))
        .filter_map(|id| catalog.lesson(id).0)
        .map(|lesson| PlannedLesson {
            id: lesson.id,
            minutes: lesson.minutes,
            techniques: lesson
                .techniques
                .into_iter()
                .filter(|technique| bank.is_reviewable(technique))
                .collect(),
        })
        .collect()
}

/// What to do until the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Days from today to the one before the election.
    pub days: Vec<PlanDay>,
    /// Mean chance of recall on the election day if the plan is followed; `None` without anything
    /// to recall.
    pub recall: Option<f64>,
    /// Lessons that do not fit in.
    pub left_out: Vec<LessonId>,
    /// Minutes a day that would hold everything; `None` when the given ones do.
    pub minutes_needed: Option<u32>,
}

/// What to do on one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanDay {
    /// The day, counted from 1970-01-01.
    pub day: i32,
    /// Lessons to do or go on with, each with its minutes on this day.
    pub lessons: Vec<(LessonId, f64)>,
    /// Techniques to review.
    pub reviews: Vec<TechniqueId>,
}

impl PlanDay {
    /// Minutes of the day.
    pub fn minutes(&self) -> f64 {
        self.lessons.iter().map(|(_, minutes)| minutes).sum::<f64>()
            + self.reviews.len() as f64 * REVIEW_MINUTES
    }
}

/// Why there is no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The election is over or today.
    #[error("the election day is not after today")]
    Past,
    /// The election is further away than [`MOST_DAYS`].
    #[error("the election day is more than {MOST_DAYS} days away")]
    TooFar,
}

/// Makes a plan.
///
/// # Errors
/// [`PlanError`] for a day that is not ahead, or too far ahead.
pub fn make_plan(input: &PlanInput<'_>) -> Result<Plan, PlanError> {
    if input.election <= input.today {
        return Err(PlanError::Past);
    }
    if input.election > input.today.saturating_add(MOST_DAYS) {
        return Err(PlanError::TooFar);
    }
    let minutes = input.minutes_per_day.clamp(1, MOST_MINUTES);
    let mut played = play(input, f64::from(minutes), true);
    let enough = |plan: &Plan| {
        plan.left_out.is_empty()
            && plan
                .recall
                .is_none_or(|recall| recall >= input.target - 0.01)
    };
    if !enough(&played) {
        // Monotone in the minutes, so the least that is enough is found by halving.
        let (mut low, mut high) = (minutes, MOST_MINUTES);
        while low < high {
            let middle = low.midpoint(high);
            if enough(&play(input, f64::from(middle), false)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        played.minutes_needed = (low > minutes).then_some(low);
    }
    Ok(played)
}

/// Plays the days forward with so many minutes each.
fn play(input: &PlanInput<'_>, minutes: f64, keep_days: bool) -> Plan {
    let mut cards: Vec<Card> = input.cards.to_vec();
    let mut waiting = input.lessons.iter();
    let mut lesson = waiting
        .next()
        .map(|lesson| (lesson, f64::from(lesson.minutes)));
    let mut days = Vec::new();
    for day in input.today..input.election {
        let mut left = minutes;
        if day == input.today {
            left = (left - input.spent_today).max(0.0);
        }
        let mut planned = PlanDay {
            day,
            ..PlanDay::default()
        };
        for idx in to_review(&cards, input, day, left, minutes) {
            cards[idx].review(Rating::Good, day);
            planned.reviews.push(cards[idx].technique.clone());
            left -= REVIEW_MINUTES;
        }
        // No lesson on the last day: what is new then would not last.
        while left > 0.0
            && (day + 1 < input.election || day == input.today)
            && let Some((current, to_do)) = &mut lesson
        {
            let now = to_do.min(left);
            *to_do -= now;
            left -= now;
            planned.lessons.push((current.id.clone(), now));
            if *to_do <= f64::EPSILON {
                for technique in &current.techniques {
                    if !cards.iter().any(|card| card.technique == *technique) {
                        cards.push(Card::begin(technique.clone(), Rating::Good, day));
                    }
                }
                lesson = waiting.next().map(|next| (next, f64::from(next.minutes)));
            }
        }
        if keep_days {
            days.push(planned);
        }
    }
    let recall = (!cards.is_empty()).then(|| {
        cards
            .iter()
            .map(|card| card.recall_on(input.election))
            .sum::<f64>()
            / cards.len() as f64
    });
    Plan {
        days,
        recall,
        left_out: lesson
            .into_iter()
            .map(|(lesson, _)| lesson)
            .chain(waiting)
            .map(|lesson| lesson.id.clone())
            .collect(),
        minutes_needed: None,
    }
}

/// Places of the cards to review on a day, with `left` minutes.
fn to_review(
    cards: &[Card],
    input: &PlanInput<'_>,
    day: i32,
    left: f64,
    minutes: f64,
) -> Vec<usize> {
    let room = (left / REVIEW_MINUTES).floor() as usize;
    let per_day = (minutes / REVIEW_MINUTES).floor().max(1.0) as usize;
    let to_go = usize::try_from(input.election - day).unwrap_or(1);
    // Those that would not last, the least lasting at the end, as near to the day as there is room.
    let mut fading: Vec<(f64, usize)> = cards
        .iter()
        .enumerate()
        .filter(|(_, card)| card.last_day < day)
        .map(|(idx, card)| (card.recall_on(input.election), idx))
        .filter(|(recall, _)| *recall < input.target)
        .collect();
    fading.sort_by(|a, b| b.0.total_cmp(&a.0));
    let reserved = (to_go - 1) * per_day;
    let in_window = fading.len().saturating_sub(reserved);
    let mut chosen: Vec<usize> = fading.iter().take(in_window).map(|(_, idx)| *idx).collect();
    // On the last two days nothing is gained by waiting for the floor.
    let mut low: Vec<(f64, usize)> = cards
        .iter()
        .enumerate()
        .filter(|(idx, card)| card.last_day < day && !chosen.contains(idx))
        .map(|(idx, card)| (card.recall_on(day), idx))
        .filter(|(recall, _)| *recall < FLOOR.max(input.target - 0.15))
        .collect();
    low.sort_by(|a, b| a.0.total_cmp(&b.0));
    chosen.extend(low.into_iter().map(|(_, idx)| idx));
    chosen.truncate(room);
    chosen
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn lessons(n: usize, minutes: u32) -> Vec<PlannedLesson> {
        (0..n)
            .map(|idx| PlannedLesson {
                id: LessonId::new(format!("lesson-{idx}")).unwrap(),
                minutes,
                techniques: (0..2)
                    .map(|of| TechniqueId::new(format!("t-{idx}-{of}")).unwrap())
                    .collect(),
            })
            .collect()
    }

    fn input(days: i32, minutes: u32, lessons: &[PlannedLesson]) -> PlanInput<'_> {
        PlanInput {
            today: 20_000,
            election: 20_000 + days,
            minutes_per_day: minutes,
            spent_today: 0.0,
            target: 0.92,
            cards: &[],
            lessons,
        }
    }

    #[test]
    fn with_time_enough_everything_fits_and_recall_peaks_on_the_day() {
        let lessons = lessons(6, 7);
        let plan = make_plan(&input(28, 5, &lessons)).unwrap();
        assert!(plan.left_out.is_empty());
        assert_eq!(plan.minutes_needed, None);
        assert!(plan.recall.unwrap() >= 0.92, "{:?}", plan.recall);
        assert!(plan.days.iter().all(|day| day.minutes() <= 5.0 + 1e-9));
        assert_eq!(plan.days.len(), 28);
    }

    #[test]
    fn too_short_a_time_is_said_with_what_it_would_take() {
        let lessons = lessons(10, 8);
        let plan = make_plan(&input(4, 5, &lessons)).unwrap();
        assert!(!plan.left_out.is_empty());
        let needed = plan.minutes_needed.unwrap();
        assert!(needed > 5);
        let again = make_plan(&input(4, needed, &lessons)).unwrap();
        assert!(again.left_out.is_empty(), "{needed}: {again:?}");
    }

    #[test]
    fn a_day_behind_us_or_far_away_is_an_error() {
        assert_eq!(make_plan(&input(0, 5, &[])), Err(PlanError::Past));
        assert_eq!(make_plan(&input(-3, 5, &[])), Err(PlanError::Past));
        assert_eq!(
            make_plan(&input(MOST_DAYS + 1, 5, &[])),
            Err(PlanError::TooFar)
        );
        assert!(make_plan(&input(MOST_DAYS, 5, &[])).is_ok());
    }

    #[test]
    fn what_was_done_today_counts() {
        let lessons = lessons(2, 7);
        let mut of = input(10, 5, &lessons);
        of.spent_today = 5.0;
        let plan = make_plan(&of).unwrap();
        assert!(plan.days[0].minutes() <= 0.0, "{:?}", plan.days[0]);
    }

    #[test]
    fn nothing_to_learn_makes_an_empty_plan() {
        let plan = make_plan(&input(3, 5, &[])).unwrap();
        assert_eq!(plan.recall, None);
        assert!(plan.days.iter().all(|day| day.minutes() <= 0.0));
    }
}
