//! Whether something changed between two checks, and how many more items would tell.

use statrs::distribution::{ContinuousCDF as _, StudentsT};

use super::{Estimate, Z_95};

/// More items than this are not worth naming: nobody would answer them.
const MOST_ITEMS: usize = 400;

/// A difference between two independent checks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Later minus earlier.
    pub difference: Estimate,
    /// What can be said of it.
    pub verdict: Verdict,
}

/// What can be said of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The interval of the difference lies above 0.
    More,
    /// The interval of the difference lies below 0.
    Less,
    /// The interval holds 0. If the difference stayed as large as it looks now, about so many more
    /// items in the later check would tell; `None` when it would take too many to be worth it.
    NotEnoughEvidence {
        /// Further items, half of them true.
        more_items: Option<usize>,
    },
}

impl Change {
    /// Compares two figures of the same person; `n_later` items stand behind the later one.
    ///
    /// The errors of two checks are independent, so their variances add. With further items only
    /// the later variance shrinks, as 1/n.
    pub fn between(earlier: &Estimate, later: &Estimate, n_later: usize) -> Self {
        let value = later.value - earlier.value;
        let difference = Estimate::normal(value, earlier.se.hypot(later.se));
        let verdict = if difference.low > 0.0 {
            Verdict::More
        } else if difference.high < 0.0 {
            Verdict::Less
        } else {
            Verdict::NotEnoughEvidence {
                more_items: more_items(value.abs(), earlier.se, later.se, n_later),
            }
        };
        Self {
            difference,
            verdict,
        }
    }
}

impl Change {
    /// The mean gain of a class, from the gain of each pupil (paired *t*, Student 1908). `None` with
    /// fewer than two pupils.
    pub fn of_class(gains: &[f64]) -> Option<Self> {
        let n = gains.len() as f64;
        let distribution = StudentsT::new(0.0, 1.0, n - 1.0).ok()?;
        let mean = gains.iter().sum::<f64>() / n;
        let variance = gains.iter().map(|gain| (gain - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let se = (variance / n).sqrt();
        let half = distribution.inverse_cdf(0.975) * se;
        let difference = Estimate {
            value: mean,
            se,
            low: mean - half,
            high: mean + half,
        };
        let verdict = if difference.low > 0.0 {
            Verdict::More
        } else if difference.high < 0.0 {
            Verdict::Less
        } else {
            Verdict::NotEnoughEvidence { more_items: None }
        };
        Some(Self {
            difference,
            verdict,
        })
    }
}

/// Items to add so that a difference of this size would be seen; even, so that half are true.
fn more_items(size: f64, earlier_se: f64, later_se: f64, n_later: usize) -> Option<usize> {
    let room = (size / Z_95).powi(2) - earlier_se.powi(2);
    if room <= 0.0 {
        return None;
    }
    let needed = n_later as f64 * later_se.powi(2) / room;
    let more = (needed - n_later as f64).max(1.0).ceil();
    (more <= MOST_ITEMS as f64).then(|| (more as usize).next_multiple_of(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_interval_without_zero_is_change() {
        let before = Estimate::normal(1.0, 0.3);
        assert_eq!(
            Change::between(&before, &Estimate::normal(2.0, 0.3), 24).verdict,
            Verdict::More
        );
        assert_eq!(
            Change::between(&before, &Estimate::normal(0.0, 0.3), 24).verdict,
            Verdict::Less
        );
        let same = Change::between(&before, &Estimate::normal(1.1, 0.3), 24);
        assert_eq!(
            same.verdict,
            Verdict::NotEnoughEvidence { more_items: None }
        );
    }

    /// Student (1908), additional hours of sleep of ten patients: mean 1.58, interval 0.70 to 2.46.
    #[test]
    fn the_class_interval_is_the_published_one() {
        let gains = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];
        let change = Change::of_class(&gains).unwrap_or_else(|| panic!("ten gains"));
        assert!((change.difference.value - 1.58).abs() < 1e-9);
        assert!((change.difference.low - 0.7001).abs() < 1e-3, "{change:?}");
        assert!((change.difference.high - 2.4599).abs() < 1e-3, "{change:?}");
        assert_eq!(change.verdict, Verdict::More);
        assert_eq!(Change::of_class(&[1.0]), None);
    }

    #[test]
    fn the_items_named_would_tell_indeed() {
        let (before, after) = (Estimate::normal(1.0, 0.3), Estimate::normal(1.8, 0.4));
        let change = Change::between(&before, &after, 24);
        let Verdict::NotEnoughEvidence {
            more_items: Some(more),
        } = change.verdict
        else {
            panic!("{change:?}");
        };
        assert!(more.is_multiple_of(2));
        let shrink = (24.0 / (24 + more) as f64).sqrt();
        let later = Estimate::normal(1.8, 0.4 * shrink);
        assert_eq!(
            Change::between(&before, &later, 24 + more).verdict,
            Verdict::More
        );
    }
}
