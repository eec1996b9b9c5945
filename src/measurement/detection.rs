//! Discernment and leaning: *d′* and *c* of signal-detection theory.

use super::{Estimate, Response, z};

/// The four cells of the signal-detection table. The "signal" is an unsound item, the response "yes"
/// is to hold back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Unsound and held back from.
    pub hits: usize,
    /// Unsound and relied on.
    pub misses: usize,
    /// Sound and held back from.
    pub false_alarms: usize,
    /// Sound and relied on.
    pub correct_rejections: usize,
}

impl Counts {
    /// Counts responses.
    pub fn of<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Self {
        let mut counts = Self::default();
        for response in responses {
            *match (response.is_sound, response.relied_on) {
                (false, false) => &mut counts.hits,
                (false, true) => &mut counts.misses,
                (true, false) => &mut counts.false_alarms,
                (true, true) => &mut counts.correct_rejections,
            } += 1;
        }
        counts
    }

    /// Unsound items.
    pub fn unsound(&self) -> usize {
        self.hits + self.misses
    }

    /// Sound items.
    pub fn sound(&self) -> usize {
        self.false_alarms + self.correct_rejections
    }

    /// All items.
    pub fn total(&self) -> usize {
        self.unsound() + self.sound()
    }
}

/// How well true and false are told apart, and where somebody leans.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// *d′* = z(H) − z(F), in standard deviations: 0 is chance, 1 fair, 2 good.
    pub d_prime: Estimate,
    /// *c* = −½ (z(H) + z(F)): 0 is even-handed, above 0 leans to trust, below 0 to doubt.
    pub criterion: Estimate,
    /// What they come from.
    pub counts: Counts,
}

impl Detection {
    /// Estimates both from counts, with the log-linear correction (half an answer is added to each
    /// cell; Hautus 1995), so that a rate of 0 or 1 gives a finite figure. The variance of *d′* is
    /// that of Gourevitch and Galanter (1967) for the corrected rates, whose denominator is n + 1;
    /// that of *c* is a quarter of it, because both rates are independent. `None` unless both kinds
    /// of item were judged.
    pub fn of(counts: Counts) -> Option<Self> {
        if counts.unsound() == 0 || counts.sound() == 0 {
            return None;
        }
        let (hit_rate, hit_variance) = corrected(counts.hits, counts.unsound());
        let (false_alarm_rate, false_alarm_variance) =
            corrected(counts.false_alarms, counts.sound());
        let (zh, zf) = (z(hit_rate), z(false_alarm_rate));
        let se = (hit_variance + false_alarm_variance).sqrt();
        Some(Self {
            d_prime: Estimate::normal(zh - zf, se),
            criterion: Estimate::normal(-0.5 * (zh + zf), se / 2.0),
            counts,
        })
    }
}

/// A rate with the log-linear correction, and the variance of its *z*.
fn corrected(k: usize, n: usize) -> (f64, f64) {
    let n = n as f64;
    let rate = (k as f64 + 0.5) / (n + 1.0);
    let quantile = z(rate);
    let density = (-quantile * quantile / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let variance = n * rate * (1.0 - rate) / ((n + 1.0) * density).powi(2);
    (rate, variance)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use proptest::prelude::*;

    use super::*;

    fn detection(hits: usize, misses: usize, false_alarms: usize, rejections: usize) -> Detection {
        Detection::of(Counts {
            hits,
            misses,
            false_alarms,
            correct_rejections: rejections,
        })
        .unwrap()
    }

    /// Macmillan and Creelman (2005), table 1.1, recognition without hypnosis: 20 of 25 old faces
    /// and 10 of 25 new ones called old, so H = .80, F = .40, d′ = 1.095, c = −0.294. With many
    /// trials the correction fades, and the published figures come out.
    #[test]
    fn the_textbook_example_comes_out_with_many_trials() {
        let of = detection(20_000, 5_000, 10_000, 15_000);
        assert!((of.d_prime.value - 1.095).abs() < 1e-3, "{of:?}");
        assert!((of.criterion.value + 0.294).abs() < 1e-3, "{of:?}");
    }

    /// The same example with its own 25 and 25 trials and the correction: z(20.5/26) − z(10.5/26).
    #[test]
    fn the_log_linear_figures_are_those_worked_out_by_hand() {
        let of = detection(20, 5, 10, 15);
        assert!((of.d_prime.value - 1.0444).abs() < 5e-4, "{of:?}");
        assert!((of.criterion.value + 0.2790).abs() < 5e-4, "{of:?}");
    }

    /// Published rates of the same table of areas (Green and Swets 1966): each H and F with its d′.
    #[test]
    fn published_rates_give_their_published_d_prime() {
        for (hits, false_alarms, expected) in [
            (84_134, 50_000, 1.0),
            (97_725, 50_000, 2.0),
            (69_146, 30_854, 1.0),
            (84_134, 15_866, 2.0),
            (93_319, 6_681, 3.0),
        ] {
            let of = detection(hits, 100_000 - hits, false_alarms, 100_000 - false_alarms);
            assert!((of.d_prime.value - expected).abs() < 2e-3, "{of:?}");
        }
    }

    /// Hautus (1995): all hits and no false alarms of 10 and 10 are finite, z(10.5/11) twice.
    #[test]
    fn perfect_answers_give_a_finite_figure() {
        let of = detection(10, 0, 0, 10);
        assert!((of.d_prime.value - 2.0 * z(10.5 / 11.0)).abs() < 1e-12);
        assert!(of.criterion.value.abs() < 1e-12);
    }

    #[test]
    fn one_kind_alone_says_nothing() {
        assert_eq!(
            Detection::of(Counts {
                hits: 5,
                misses: 5,
                ..Counts::default()
            }),
            None
        );
    }

    #[test]
    fn who_holds_back_from_everything_tells_nothing_apart_and_leans_to_doubt() {
        let of = detection(12, 0, 12, 0);
        assert!(of.d_prime.value.abs() < 1e-12);
        assert!(of.criterion.value < -1.5);
    }

    proptest! {
        #[test]
        fn exchanging_calls_turns_both_signs(h in 0usize..30, m in 0usize..30, f in 0usize..30, r in 0usize..30) {
            prop_assume!(h + m > 0 && f + r > 0);
            let (of, turned) = (detection(h, m, f, r), detection(m, h, r, f));
            prop_assert!((of.d_prime.value + turned.d_prime.value).abs() < 1e-9);
            prop_assert!((of.criterion.value + turned.criterion.value).abs() < 1e-9);
            prop_assert!(of.d_prime.low < of.d_prime.value && of.d_prime.value < of.d_prime.high);
        }

        #[test]
        fn more_answers_narrow_the_interval(h in 1usize..10, m in 1usize..10, f in 1usize..10, r in 1usize..10) {
            let (few, many) = (detection(h, m, f, r), detection(8 * h, 8 * m, 8 * f, 8 * r));
            prop_assert!(many.d_prime.se < few.d_prime.se);
            prop_assert!(many.criterion.se < few.criterion.se);
        }
    }
}
