//! What a learner's judgements say: pure figures, each with its source and a 95 % interval.
//!
//! Skill and distrust are kept apart: *d′* tells how well true and false are told apart, *c* where
//! somebody leans (signal-detection theory, Green and Swets 1966; Macmillan and Creelman 2005). How
//! well confidence fits is a third thing. No module here knows a screen, a file or a clock.

mod calibration;
mod change;
mod detection;
mod rasch;
mod validity;

pub use calibration::{Calibration, CurvePoint};
pub use change::{Change, Verdict};
pub use detection::{Counts, Detection};
pub use rasch::{Ability, RaschItem, ability, item_difficulty, probability_correct};
pub use validity::{Carelessness, MIN_JUDGEMENTS, MIN_SECONDS, carelessness};

use statrs::distribution::{ContinuousCDF as _, Normal};

/// Standard errors on either side of a 95 % interval.
pub(crate) const Z_95: f64 = 1.959_963_984_540_054;

/// One answer to one judgement item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Response {
    /// Whether the item can be relied on.
    pub is_sound: bool,
    /// Whether the learner relies on it.
    pub relied_on: bool,
    /// How sure, in percent, `50..=100`.
    pub confidence: u8,
    /// Seconds from showing to answering.
    pub seconds: f64,
}

impl Response {
    /// Whether the stronger call was made.
    pub fn is_right(&self) -> bool {
        self.is_sound == self.relied_on
    }
}

/// A figure with its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// Standard error, in the same unit.
    pub se: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl Estimate {
    /// A figure with a symmetric normal interval.
    pub fn normal(value: f64, se: f64) -> Self {
        Self {
            value,
            se,
            low: value - Z_95 * se,
            high: value + Z_95 * se,
        }
    }

    /// The same, where no value outside of `low..=high` is possible.
    #[must_use]
    pub fn within(self, low: f64, high: f64) -> Self {
        Self {
            low: self.low.max(low),
            high: self.high.min(high),
            ..self
        }
    }

    /// Whether the interval holds this value.
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// The normal quantile of a probability, *z*: the inverse of the standard normal distribution.
///
/// # Panics
/// When `p` is not strictly between 0 and 1; the log-linear correction keeps rates inside.
pub fn z(p: f64) -> f64 {
    standard_normal().inverse_cdf(p)
}

/// The standard normal distribution function.
pub fn phi(x: f64) -> f64 {
    standard_normal().cdf(x)
}

fn standard_normal() -> Normal {
    Normal::new(0.0, 1.0).expect("one is a standard deviation")
}

/// The interval of Wilson (1927) for a share: `successes` out of `n`.
///
/// It stays inside `0.0..=1.0` and holds its promise with few answers, where the usual one does not
/// (Brown, Cai and DasGupta 2001). Everything is possible when `n` is 0.
pub fn wilson(successes: usize, n: usize) -> Estimate {
    if n == 0 {
        return Estimate {
            value: f64::NAN,
            se: f64::NAN,
            low: 0.0,
            high: 1.0,
        };
    }
    let (k, n) = (successes as f64, n as f64);
    let share = k / n;
    let z2 = Z_95 * Z_95;
    let centre = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z_95 / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    Estimate {
        value: share,
        se: (share * (1.0 - share) / n).sqrt(),
        low: (centre - half).max(0.0),
        high: (centre + half).min(1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_printed_tables() {
        for (p, expected) in [
            (0.5, 0.0),
            (0.975, 1.959_964),
            (0.84, 0.994_458),
            (0.1, -1.281_552),
        ] {
            assert!((z(p) - expected).abs() < 1e-6, "{p}");
            assert!((phi(expected) - p).abs() < 1e-6, "{p}");
        }
    }

    /// Newcombe (1998), table I, method 3: 81 of 263 and 15 of 148.
    #[test]
    fn the_wilson_interval_is_the_published_one() {
        for (k, n, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let share = wilson(k, n);
            assert!((share.low - low).abs() < 5e-5, "{share:?}");
            assert!((share.high - high).abs() < 5e-5, "{share:?}");
        }
    }

    #[test]
    fn without_answers_everything_is_possible() {
        assert!(wilson(0, 0).holds(0.0) && wilson(0, 0).holds(1.0));
    }
}
