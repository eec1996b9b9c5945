//! Proof that the instrument measures: simulated learners go through the product's own dealing,
//! grading, estimating and planning. See [`people`] for who they are, [`memory`] for how they
//! remember.

pub mod memory;
pub mod people;
mod sm2;

use rand::{Rng, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

use crate::activities::{AnyActivity, AnyAttempt, headline};
use crate::content::{Bank, BankItem, Catalog, Form, StepBody};
use crate::ids::StepId;
use crate::measurement::{Change, Counts, Detection, Estimate, Response, Verdict, carelessness};
use crate::practice::{PlannedLesson, deal_check, first_form, planned_lessons};
use people::{Clicker, Learner, spread_of, true_values};

/// Items in each check: 20 sound and 20 unsound.
const CHECK_ITEMS: usize = 40;
/// Size of the class whose power is told.
const CLASS: usize = 25;
/// Gain in d′ whose discovery is told as power: half a standard deviation of feeling.
const GAIN: f64 = 0.5;
/// Shift of c that is nothing but scepticism.
const SCEPTICISM: f64 = -0.5;
/// Learners of the plan, which takes 28 days each: one in ten, within these bounds.
const PLANNERS: (usize, usize) = (50, 400);
/// Minutes a day in the plan.
const MINUTES: u32 = 5;
/// Targets of recall that are tried, the least demanding first.
const TARGETS: [f64; 7] = [0.86, 0.88, 0.90, 0.92, 0.94, 0.96, 0.98];

/// All figures, with the keys of `second-look simulate --format json`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Learners.
    pub n: usize,
    /// How well d′ is measured.
    pub d_prime: Recovery,
    /// How well c is measured.
    pub criterion: Recovery,
    /// Share of learners who only grew more sceptical and whose discernment is called grown.
    pub scepticism_called_learning: f64,
    /// Shares that are told they cannot be judged.
    pub flagged: Flagged,
    /// Chance to discover a gain of 0.5 in d′.
    pub power: Power,
    /// What the plan comes to.
    pub plan: PlanFigures,
}

/// True against estimated values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Recovery {
    /// Correlation (Pearson).
    pub r: f64,
    /// Mean of estimated minus true.
    pub bias: f64,
    /// Share of 95 % intervals that hold the true value.
    pub coverage: f64,
}

/// Shares that are told they cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Flagged {
    /// Of those who always click the same.
    pub constant: f64,
    /// Of those who toss a coin without reading.
    pub random: f64,
    /// Of those who click a pattern.
    pub pattern: f64,
    /// Of honest learners, by mistake.
    pub honest: f64,
}

/// Chance to discover a gain.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Power {
    /// In one person.
    pub person: f64,
    /// In the mean of a class of 25.
    pub class25: f64,
}

/// What the plan comes to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PlanFigures {
    /// Mean chance of recall on the day; not below that of SM-2.
    pub recall: f64,
    /// Minutes a day.
    pub minutes_per_day: f64,
    /// Reviews of one learner.
    pub reviews: f64,
    /// Reviews of one learner with SM-2.
    pub reviews_sm2: f64,
}

/// Runs `n` simulated learners. The same seed gives the same report.
pub fn simulate(catalog: &Catalog, bank: &Bank, n: usize, seed: u64) -> Report {
    let items: Vec<&BankItem> = bank.items.iter().filter(|i| i.form.is_some()).collect();
    let world = World {
        bank,
        spread: spread_of(&items),
        items,
    };
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut d_prime = Scatter::default();
    let mut criterion = Scatter::default();
    let (mut sceptics_called, mut honest_flagged) = (0, 0);
    let (mut constant, mut random, mut pattern) = (0, 0, 0);
    let (mut person, mut gains) = (0, Vec::with_capacity(n));
    for _ in 0..n {
        let learner = Learner::draw(&mut rng);
        let dealt = rng.random();
        let first = first_form(dealt);
        let responses = world.check(first, dealt, &mut rng, |idx, item, rng| {
            let _ = idx;
            learner.judge(item, world.spread, rng)
        });
        let Some(before) = Detection::of(Counts::of(&responses)) else {
            continue;
        };
        honest_flagged += usize::from(carelessness(&responses).is_some());
        let (true_d, true_c) = true_values(&learner, &world.items, world.spread);
        d_prime.push(true_d, &before.d_prime);
        criterion.push(true_c, &before.criterion);

        let sceptic = Learner {
            criterion: learner.criterion + SCEPTICISM,
            ..learner
        };
        let later = world.later(first, &sceptic, &mut rng);
        sceptics_called += usize::from(grew(&before, later.as_ref()));
        let trained = Learner {
            d_prime: learner.d_prime + GAIN,
            ..learner
        };
        if let Some(after) = world.later(first, &trained, &mut rng) {
            person += usize::from(grew(&before, Some(&after)));
            gains.push(after.d_prime.value - before.d_prime.value);
        }

        let mut click = |clicker: Clicker| {
            let responses = world.check(first, rng.random(), &mut rng, |idx, item, rng| {
                clicker.click(idx, item, rng)
            });
            usize::from(carelessness(&responses).is_some())
        };
        constant += click(Clicker::Constant(dealt.is_multiple_of(2)));
        random += click(Clicker::Random);
        let drawn = Clicker::draw_pattern(&mut ChaCha8Rng::seed_from_u64(dealt));
        pattern += click(drawn);
    }
    let share = |count: usize| round(count as f64 / n.max(1) as f64);
    Report {
        n,
        d_prime: d_prime.recovery(),
        criterion: criterion.recovery(),
        scepticism_called_learning: share(sceptics_called),
        flagged: Flagged {
            constant: share(constant),
            random: share(random),
            pattern: share(pattern),
            honest: share(honest_flagged),
        },
        power: Power {
            person: share(person),
            class25: round(class_power(&gains)),
        },
        plan: plan_figures(catalog, bank, n, &mut rng),
    }
}

fn grew(before: &Detection, after: Option<&Detection>) -> bool {
    after.is_some_and(|after| {
        let n = after.counts.total();
        Change::between(&before.d_prime, &after.d_prime, n).verdict == Verdict::More
    })
}

/// Share of classes whose mean gain is discovered.
fn class_power(gains: &[f64]) -> f64 {
    let classes: Vec<bool> = gains
        .chunks_exact(CLASS)
        .map(|class| Change::of_class(class).is_some_and(|c| c.verdict == Verdict::More))
        .collect();
    let found = classes.iter().filter(|found| **found).count();
    found as f64 / classes.len().max(1) as f64
}

struct World<'a> {
    bank: &'a Bank,
    items: Vec<&'a BankItem>,
    spread: f64,
}

impl World<'_> {
    /// Deals a check, lets `answer` judge each item, and marks the answers as the product does.
    fn check<R: Rng>(
        &self,
        form: Form,
        seed: u64,
        rng: &mut R,
        answer: impl Fn(usize, &BankItem, &mut R) -> Response,
    ) -> Vec<Response> {
        let ids: Vec<StepId> = deal_check(
            self.bank,
            form,
            CHECK_ITEMS,
            &std::collections::BTreeSet::new(),
            seed,
        );
        ids.iter()
            .enumerate()
            .filter_map(|(idx, id)| {
                let item = self.bank.item(id)?;
                marked(item, &answer(idx, item, rng))
            })
            .collect()
    }

    /// The other form, answered later.
    fn later(&self, first: Form, learner: &Learner, rng: &mut ChaCha8Rng) -> Option<Detection> {
        let seed = rng.random();
        let responses = self.check(first.other(), seed, rng, |_, item, rng| {
            learner.judge(item, self.spread, rng)
        });
        Detection::of(Counts::of(&responses))
    }
}

/// The answer as the product's own activity takes, marks and reads it.
fn marked(item: &BankItem, given: &Response) -> Option<Response> {
    let StepBody::Activity(activity @ AnyActivity::Headline(_)) = &item.step.body else {
        return None;
    };
    let attempt = AnyAttempt::Headline(headline::Attempt {
        call: Some(if given.relied_on {
            headline::Call::Rely
        } else {
            headline::Call::HoldBack
        }),
        confidence: Some(given.confidence),
    });
    activity.grade(&attempt, &|_: &str| String::new())?;
    let judgement = activity.judgement(&attempt)?;
    Some(Response {
        is_sound: judgement.is_sound,
        relied_on: judgement.relied_on,
        confidence: attempt.confidence()?,
        seconds: given.seconds,
    })
}

/// True and estimated values.
#[derive(Default)]
struct Scatter {
    pairs: Vec<(f64, f64)>,
    covered: usize,
}

impl Scatter {
    fn push(&mut self, truth: f64, estimate: &Estimate) {
        self.pairs.push((truth, estimate.value));
        self.covered += usize::from(estimate.holds(truth));
    }

    fn recovery(&self) -> Recovery {
        let n = self.pairs.len().max(1) as f64;
        let mean = |of: fn(&(f64, f64)) -> f64| self.pairs.iter().map(of).sum::<f64>() / n;
        let (mean_true, mean_estimate) = (mean(|p| p.0), mean(|p| p.1));
        let sum = |of: &dyn Fn(f64, f64) -> f64| -> f64 {
            self.pairs
                .iter()
                .map(|(t, e)| of(t - mean_true, e - mean_estimate))
                .sum()
        };
        let r = sum(&|t, e| t * e) / (sum(&|t, _| t * t) * sum(&|_, e| e * e)).sqrt();
        Recovery {
            r: round(r),
            bias: round(mean_estimate - mean_true),
            coverage: round(self.covered as f64 / n),
        }
    }
}

/// Runs the plan and SM-2 on the same people: the least demanding target whose recall is not below
/// that of SM-2, so that reviews are compared at equal recall.
fn plan_figures(catalog: &Catalog, bank: &Bank, n: usize, rng: &mut ChaCha8Rng) -> PlanFigures {
    let lessons: Vec<PlannedLesson> = planned_lessons(catalog, bank, |_| true);
    let n = (n / 10).clamp(PLANNERS.0, PLANNERS.1);
    let people: Vec<(Learner, u64)> = (0..n).map(|_| (Learner::draw(rng), rng.random())).collect();
    let mean = |run: &dyn Fn(&Learner, &mut ChaCha8Rng) -> memory::Outcome| {
        let mut sum = memory::Outcome::default();
        for (learner, seed) in &people {
            let outcome = run(learner, &mut ChaCha8Rng::seed_from_u64(*seed));
            sum.recall += outcome.recall / n as f64;
            sum.minutes_per_day += outcome.minutes_per_day / n as f64;
            sum.reviews += outcome.reviews / n as f64;
        }
        sum
    };
    let sm2 = mean(&|learner, rng| memory::follow_sm2(&lessons, learner, MINUTES, rng));
    let mut planned = memory::Outcome::default();
    for target in TARGETS {
        planned = mean(&|learner, rng| {
            memory::follow_plan(bank, &lessons, learner, MINUTES, target, rng)
        });
        if planned.recall >= sm2.recall {
            break;
        }
    }
    PlanFigures {
        recall: round(planned.recall),
        minutes_per_day: round(planned.minutes_per_day),
        reviews: round(planned.reviews),
        reviews_sm2: round(sm2.reviews),
    }
}

/// Four digits after the point.
fn round(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}
