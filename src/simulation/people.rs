//! Simulated learners.
//!
//! They were described before anything was run, and no figure here was moved to reach a target. A
//! learner judges by an inner feeling that is normally distributed around +d′/2 for unsound and
//! −d′/2 for sound items (equal-variance model; Green and Swets 1966) and holds back when it lies
//! above a criterion. Hard items have a feeling that lies nearer to the other side.
//!
//! Discernment in the population: mean 1.2, standard deviation 0.9, so that 95 in 100 people lie
//! between −0.6 (taken in by appearances) and 3.0 (a trained checker). Leaning: mean 0, standard
//! deviation 0.5. Confidence follows the distance from the criterion, with noise of its own in each
//! person. Slips of the finger: 2 in 100 answers on average, more in some people.

use rand::{Rng, RngExt as _};
use statrs::distribution::{ContinuousCDF as _, Normal};

use crate::content::BankItem;
use crate::measurement::{Response, phi, z};

/// Mean and standard deviation of discernment.
const D_PRIME: (f64, f64) = (1.2, 0.9);
/// Mean and standard deviation of leaning.
const CRITERION: (f64, f64) = (0.0, 0.5);
/// Mean share of slips; they follow an exponential distribution, cut off at a fifth.
const LAPSES: f64 = 0.02;
/// Standard deviation of the noise in confidence: median, and spread of its logarithm.
const CONFIDENCE_NOISE: (f64, f64) = (0.4, 0.4);
/// Words a minute: median and spread of the logarithm (238 for adults, Brysbaert 2019; younger
/// readers are slower).
const READING: (f64, f64) = (200.0, 0.25);
/// Words on a card with its introduction.
const WORDS: f64 = 75.0;
/// Seconds to decide: median and spread of the logarithm.
const DECIDING: (f64, f64) = (4.0, 0.5);
/// Seconds of somebody who clicks without reading: median and spread of the logarithm. Rapid guesses
/// take one to a few seconds (Wise and Kong 2005).
const CLICKING: (f64, f64) = (2.0, 0.5);
/// Share of answers in which a clicker slips out of the pattern.
const CLICK_SLIPS: f64 = 0.01;
/// Logits in one standard deviation of the normal ogive (Birnbaum 1968).
const LOGITS_PER_SD: f64 = 1.702;

/// A simulated learner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Learner {
    /// Discernment on items like those of the bank.
    pub d_prime: f64,
    /// Leaning; above 0 to trust.
    pub criterion: f64,
    /// Share of slips.
    pub lapse: f64,
    /// Standard deviation of the noise in confidence.
    pub confidence_noise: f64,
    /// Words a minute.
    pub reading: f64,
}

/// Somebody who clicks without reading.
#[derive(Clone, Debug, PartialEq)]
pub enum Clicker {
    /// The same call throughout, after an honest reader's time.
    Constant(bool),
    /// Heads or tails, in seconds.
    Random,
    /// A repeating pattern, after an honest reader's time.
    Pattern(Vec<bool>),
}

/// A draw from the standard normal distribution, by its inverse.
pub(super) fn normal(rng: &mut impl Rng) -> f64 {
    z(rng.random_range(1e-12..1.0 - 1e-12))
}

fn log_normal(rng: &mut impl Rng, (median, spread): (f64, f64)) -> f64 {
    median * (spread * normal(rng)).exp()
}

impl Learner {
    /// Draws a learner from the population.
    pub fn draw(rng: &mut impl Rng) -> Self {
        Self {
            d_prime: D_PRIME.0 + D_PRIME.1 * normal(rng),
            criterion: CRITERION.0 + CRITERION.1 * normal(rng),
            lapse: (-LAPSES * rng.random_range(1e-12..1.0_f64).ln()).min(0.2),
            confidence_noise: log_normal(rng, CONFIDENCE_NOISE),
            reading: log_normal(rng, READING),
        }
    }

    /// Chance to hold back from an item, slips included. `spread` is the standard deviation of the
    /// items' difficulties in standard deviations of feeling: the population's d′ is meant over
    /// items of mixed difficulty, so feelings about a single item are that much clearer.
    pub fn holds_back(&self, item: &BankItem, spread: f64) -> f64 {
        let feeling = self.mean_feeling(item, spread);
        let honest = 1.0 - phi(self.criterion * clearer(spread) - feeling);
        (1.0 - self.lapse) * honest + self.lapse / 2.0
    }

    fn mean_feeling(&self, item: &BankItem, spread: f64) -> f64 {
        let clear = self.d_prime / 2.0 * clearer(spread) - item.difficulty / LOGITS_PER_SD;
        if item.is_sound { -clear } else { clear }
    }

    /// Judges an item.
    pub fn judge(&self, item: &BankItem, spread: f64, rng: &mut impl Rng) -> Response {
        let feeling = self.mean_feeling(item, spread) + normal(rng);
        let distance = feeling - self.criterion * clearer(spread);
        let slipped = rng.random_bool(self.lapse);
        let relied_on = if slipped {
            rng.random_bool(0.5)
        } else {
            distance < 0.0
        };
        let sure = phi(distance.abs() + self.confidence_noise * normal(rng)).clamp(0.5, 1.0);
        Response {
            is_sound: item.is_sound,
            relied_on,
            confidence: ((sure * 10.0).round() * 10.0) as u8,
            seconds: WORDS / self.reading * 60.0 + log_normal(rng, DECIDING),
        }
    }
}

/// How much clearer feelings about one item are than about the mixture.
fn clearer(spread: f64) -> f64 {
    spread.hypot(1.0)
}

/// Standard deviation of the difficulties of items, in standard deviations of feeling.
pub fn spread_of(items: &[&BankItem]) -> f64 {
    let n = items.len().max(1) as f64;
    let mean = items.iter().map(|item| item.difficulty).sum::<f64>() / n;
    let variance = items
        .iter()
        .map(|item| (item.difficulty - mean).powi(2))
        .sum::<f64>()
        / n;
    variance.sqrt() / LOGITS_PER_SD
}

/// The d′ and c that endless items like these would show: what an estimate is held against. (The
/// universe score of generalizability theory: Brennan 2001.)
pub fn true_values(learner: &Learner, items: &[&BankItem], spread: f64) -> (f64, f64) {
    let rate = |is_sound: bool| {
        let of: Vec<f64> = items
            .iter()
            .filter(|item| item.is_sound == is_sound)
            .map(|item| learner.holds_back(item, spread))
            .collect();
        let mean = of.iter().sum::<f64>() / of.len().max(1) as f64;
        Normal::standard().inverse_cdf(mean.clamp(1e-9, 1.0 - 1e-9))
    };
    let (zh, zf) = (rate(false), rate(true));
    (zh - zf, -0.5 * (zh + zf))
}

impl Clicker {
    /// Draws one who clicks a repeating pattern of two to five calls, not all alike.
    pub fn draw_pattern(rng: &mut impl Rng) -> Self {
        loop {
            let period = rng.random_range(2..=5);
            let calls: Vec<bool> = (0..period).map(|_| rng.random_bool(0.5)).collect();
            if calls.iter().any(|call| *call != calls[0]) {
                return Self::Pattern(calls);
            }
        }
    }

    /// Clicks on the item at a position of the check.
    pub fn click(&self, idx: usize, item: &BankItem, rng: &mut impl Rng) -> Response {
        let slip = rng.random_bool(CLICK_SLIPS);
        let (relied_on, quick) = match self {
            Self::Constant(call) => (*call != slip, false),
            Self::Random => (rng.random_bool(0.5), true),
            Self::Pattern(calls) => (calls[idx % calls.len()] != slip, false),
        };
        let seconds = if quick {
            log_normal(rng, CLICKING)
        } else {
            WORDS / log_normal(rng, READING) * 60.0 + log_normal(rng, DECIDING)
        };
        Response {
            is_sound: item.is_sound,
            relied_on,
            confidence: 50 + 10 * rng.random_range(0..=5u8),
            seconds,
        }
    }
}
