//! Difficulty and ability on one scale, in logits (Rasch 1960).

use super::Estimate;

/// Standard deviation of an item's true difficulty around the authored one, in logits: our own
/// judgement of how well authors guess; it says how quickly answers outweigh them.
const AUTHOR_SD: f64 = 0.7;

/// Most Newton steps; three or four do.
const MAX_STEPS: usize = 30;

/// Chance that ability `theta` gets an item of difficulty `b` right, `0.0..=1.0`.
pub fn probability_correct(theta: f64, b: f64) -> f64 {
    1.0 / (1.0 + (b - theta).exp())
}

/// An answer on the Rasch scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RaschItem {
    /// Difficulty of the item in logits.
    pub difficulty: f64,
    /// Whether it was answered right.
    pub is_right: bool,
}

/// An ability in logits.
pub type Ability = Estimate;

/// The most probable ability given the answers and a normal prior (maximum a posteriori, Mislevy
/// 1986); without answers it is the prior. Never fails: the posterior has one peak.
pub fn ability(answers: &[RaschItem], prior_mean: f64, prior_sd: f64) -> Ability {
    let precision = 1.0 / (prior_sd * prior_sd);
    let mut theta = prior_mean;
    let mut information = precision;
    for _ in 0..MAX_STEPS {
        let mut slope = (prior_mean - theta) * precision;
        information = precision;
        for answer in answers {
            let p = probability_correct(theta, answer.difficulty);
            slope += f64::from(u8::from(answer.is_right)) - p;
            information += p * (1.0 - p);
        }
        let step = slope / information;
        theta += step.clamp(-1.0, 1.0);
        if step.abs() < 1e-9 {
            break;
        }
    }
    Estimate::normal(theta, information.sqrt().recip())
}

/// The most probable difficulty of an item, from the authored one and local answers: each is the
/// ability of the learner at the time and whether the answer was right.
pub fn item_difficulty(authored: f64, answers: &[(f64, bool)]) -> f64 {
    // Difficulty is ability with the signs turned: the item "wins" when the learner is mistaken.
    let turned: Vec<RaschItem> = answers
        .iter()
        .map(|(theta, is_right)| RaschItem {
            difficulty: *theta,
            is_right: !is_right,
        })
        .collect();
    ability(&turned, authored, AUTHOR_SD).value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn even_odds_at_equal_ability_and_difficulty() {
        assert!((probability_correct(0.7, 0.7) - 0.5).abs() < 1e-12);
        assert!((probability_correct(2.0, 0.0) - 0.880_797).abs() < 1e-6);
    }

    /// With a flat prior, 8 of 10 right on items of difficulty 0 is ln(8/2).
    #[test]
    fn with_a_flat_prior_it_is_the_log_odds() {
        let answers: Vec<RaschItem> = (0..10)
            .map(|idx| RaschItem {
                difficulty: 0.0,
                is_right: idx < 8,
            })
            .collect();
        let of = ability(&answers, 0.0, 1e6);
        assert!((of.value - 4.0_f64.ln()).abs() < 1e-6, "{of:?}");
        assert!(
            (of.se - (10.0_f64 * 0.8 * 0.2).sqrt().recip()).abs() < 1e-6,
            "{of:?}"
        );
    }

    #[test]
    fn an_item_that_all_get_right_becomes_easier() {
        let easy = item_difficulty(0.5, &[(0.0, true); 8]);
        let hard = item_difficulty(0.5, &[(0.0, false); 8]);
        assert!(easy < 0.5 && 0.5 < hard, "{easy} {hard}");
        assert!((item_difficulty(0.5, &[]) - 0.5).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn one_more_right_answer_never_lowers_ability(
            rights in proptest::collection::vec((-3.0..3.0f64, any::<bool>()), 0..40), b in -3.0..3.0f64
        ) {
            let mut answers: Vec<RaschItem> = rights.iter()
                .map(|(difficulty, is_right)| RaschItem { difficulty: *difficulty, is_right: *is_right }).collect();
            let before = ability(&answers, 0.0, 1.0).value;
            answers.push(RaschItem { difficulty: b, is_right: true });
            prop_assert!(ability(&answers, 0.0, 1.0).value > before);
        }
    }
}
