//! How well confidence fits: the calibration curve, and the Brier score with its parts.

use super::{Estimate, Response, wilson};

/// Levels of confidence that can be said: 50, 60, … 100 percent.
const LEVELS: usize = 6;

/// How well confidence fits what became of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Answers.
    pub n: usize,
    /// For each level of confidence that was used, the share that was right.
    pub curve: Vec<CurvePoint>,
    /// Mean quadratic loss of the stated probabilities, `0.0..=1.0`, less is better; always saying
    /// 50 gives ¼ (Brier 1950).
    pub brier: Estimate,
    /// How far the curve lies from the diagonal, squared: 0 is perfect (Murphy 1973).
    pub reliability: Estimate,
    /// How far the levels sort right from mistaken answers: more is better (Murphy 1973).
    pub resolution: Estimate,
    /// What no confidence could take away: the variance of being right (Murphy 1973).
    pub uncertainty: Estimate,
    /// Mean confidence minus the share that was right, `-1.0..=1.0`: above 0 is over-confident.
    pub overconfidence: Estimate,
}

/// One level of confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// What was said, in percent.
    pub confidence: u8,
    /// Answers at this level.
    pub n: usize,
    /// Share of them that was right, with the interval of Wilson (1927).
    pub right: Estimate,
}

/// Answers at each level: how many, and how many of them right.
type Levels = [(f64, f64); LEVELS];

/// Brier score, reliability, resolution, uncertainty, overconfidence.
type Figures = [f64; 5];

impl Calibration {
    /// Counts and scores responses. Confidence outside of the scale is passed over. `None` without
    /// any.
    ///
    /// The parts of the Brier score are those of Murphy (1973): Brier = reliability − resolution +
    /// uncertainty, exactly, because confidence has just these levels. Standard errors are those of
    /// the jackknife (Efron and Stein 1981).
    pub fn of<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Option<Self> {
        let mut levels: Levels = [(0.0, 0.0); LEVELS];
        for response in responses {
            if let Some(idx) = level(response.confidence) {
                levels[idx].0 += 1.0;
                levels[idx].1 += f64::from(u8::from(response.is_right()));
            }
        }
        let n: f64 = levels.iter().map(|level| level.0).sum();
        if n < 1.0 {
            return None;
        }
        let values = figures(&levels);
        let errors = jackknife(&levels, n);
        let estimate = |idx: usize| Estimate::normal(values[idx], errors[idx]);
        Some(Self {
            n: n as usize,
            curve: levels
                .iter()
                .enumerate()
                .filter(|(_, (n, _))| *n > 0.0)
                .map(|(idx, (n, right))| CurvePoint {
                    confidence: 50 + 10 * idx as u8,
                    n: *n as usize,
                    right: wilson(*right as usize, *n as usize),
                })
                .collect(),
            brier: estimate(0).within(0.0, 1.0),
            reliability: estimate(1).within(0.0, 1.0),
            resolution: estimate(2).within(0.0, 0.25),
            uncertainty: estimate(3).within(0.0, 0.25),
            overconfidence: estimate(4).within(-1.0, 1.0),
        })
    }
}

/// Place of a confidence on the scale.
fn level(confidence: u8) -> Option<usize> {
    let above = confidence.checked_sub(50)?;
    let idx = usize::from(above / 10);
    (above.is_multiple_of(10) && idx < LEVELS).then_some(idx)
}

fn figures(levels: &Levels) -> Figures {
    let n: f64 = levels.iter().map(|level| level.0).sum();
    if n < 1.0 {
        return [0.0; 5];
    }
    let base = levels.iter().map(|level| level.1).sum::<f64>() / n;
    let mut figures = [0.0, 0.0, 0.0, base * (1.0 - base), -base];
    for (idx, (count, right)) in levels.iter().enumerate() {
        if *count < 1.0 {
            continue;
        }
        let said = 0.5 + idx as f64 / 10.0;
        let share = right / count;
        let loss = right * (1.0 - said).powi(2) + (count - right) * said.powi(2);
        figures[0] += loss / n;
        figures[1] += count / n * (said - share).powi(2);
        figures[2] += count / n * (share - base).powi(2);
        figures[4] += count / n * said;
    }
    figures
}

/// Standard errors by leaving out one answer at a time. All answers of one level that came out the
/// same way are alike, so there are twelve ways at most.
fn jackknife(levels: &Levels, n: f64) -> Figures {
    let mut ways: Vec<(f64, Figures)> = Vec::with_capacity(2 * LEVELS);
    for idx in 0..LEVELS {
        let (count, right) = levels[idx];
        for (weight, taken) in [(right, 1.0), (count - right, 0.0)] {
            if weight > 0.0 {
                let mut without = *levels;
                without[idx].0 -= 1.0;
                without[idx].1 -= taken;
                ways.push((weight, figures(&without)));
            }
        }
    }
    std::array::from_fn(|figure| {
        let mean = ways.iter().map(|(w, f)| w * f[figure]).sum::<f64>() / n;
        let spread: f64 = ways
            .iter()
            .map(|(w, f)| w * (f[figure] - mean).powi(2))
            .sum();
        ((n - 1.0) / n * spread).sqrt()
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use proptest::prelude::*;

    use super::*;

    fn response(confidence: u8, right: bool) -> Response {
        Response {
            is_sound: true,
            relied_on: right,
            confidence,
            seconds: 10.0,
        }
    }

    fn answers(of: &[(u8, usize, usize)]) -> Vec<Response> {
        of.iter()
            .flat_map(|&(confidence, right, wrong)| {
                std::iter::repeat_n(response(confidence, true), right)
                    .chain(std::iter::repeat_n(response(confidence, false), wrong))
            })
            .collect()
    }

    #[test]
    fn guessing_costs_a_quarter() {
        let of = Calibration::of(&answers(&[(50, 5, 5)])).unwrap();
        assert!((of.brier.value - 0.25).abs() < 1e-12);
        assert!(of.reliability.value.abs() < 1e-12 && of.resolution.value.abs() < 1e-12);
    }

    /// Worked by hand: 8 of 10 right at 90, 3 of 5 right at 60.
    #[test]
    fn the_parts_are_those_worked_out_by_hand() {
        let of = Calibration::of(&answers(&[(90, 8, 2), (60, 3, 2)])).unwrap();
        assert!(
            (of.brier.value - (8.0 * 0.01 + 2.0 * 0.81 + 3.0 * 0.16 + 2.0 * 0.36) / 15.0).abs()
                < 1e-12
        );
        assert!((of.reliability.value - (10.0 * 0.01) / 15.0).abs() < 1e-12);
        let base = 11.0_f64 / 15.0;
        assert!((of.uncertainty.value - base * (1.0 - base)).abs() < 1e-12);
        assert!((of.overconfidence.value - (0.8 - base)).abs() < 1e-12);
        assert_eq!(of.curve.len(), 2);
        assert_eq!((of.curve[1].confidence, of.curve[1].n), (90, 10));
    }

    #[test]
    fn the_error_of_a_mean_is_the_usual_one() {
        let all = answers(&[(90, 8, 2), (60, 3, 2), (100, 1, 1)]);
        let of = Calibration::of(&all).unwrap();
        let n = all.len() as f64;
        let losses: Vec<f64> = all
            .iter()
            .map(|r| {
                let said = f64::from(r.confidence) / 100.0;
                if r.is_right() {
                    (1.0 - said).powi(2)
                } else {
                    said.powi(2)
                }
            })
            .collect();
        let mean = losses.iter().sum::<f64>() / n;
        let variance = losses.iter().map(|l| (l - mean).powi(2)).sum::<f64>() / (n - 1.0);
        assert!((of.brier.se - (variance / n).sqrt()).abs() < 1e-12);
    }

    #[test]
    fn what_is_not_on_the_scale_is_passed_over() {
        assert_eq!(
            Calibration::of(&[response(55, true), response(40, true)]),
            None
        );
    }

    proptest! {
        #[test]
        fn the_parts_add_up(counts in proptest::collection::vec((0usize..20, 0usize..20), 6)) {
            let all: Vec<(u8, usize, usize)> = counts.iter().enumerate()
                .map(|(idx, (right, wrong))| (50 + 10 * idx as u8, *right, *wrong)).collect();
            if let Some(of) = Calibration::of(&answers(&all)) {
                let sum = of.reliability.value - of.resolution.value + of.uncertainty.value;
                prop_assert!((of.brier.value - sum).abs() < 1e-12);
            }
        }
    }
}
