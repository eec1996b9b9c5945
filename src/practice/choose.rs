//! The next item of practice or review: within reach, mixed, weak techniques more often.

use std::collections::{BTreeMap, BTreeSet};

use rand::distr::weighted::WeightedIndex;
use rand::prelude::Distribution as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::{History, Strengths};
use crate::content::{Bank, BankItem};
use crate::ids::{StepId, TechniqueId};
use crate::measurement::probability_correct;

/// What an item is dealt for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Measuring: no feedback before the end.
    Check,
    /// Practice that adapts.
    Practice,
    /// Calling a technique up again.
    Review,
}

impl Purpose {
    /// All purposes.
    pub const ALL: [Self; 3] = [Self::Check, Self::Practice, Self::Review];

    /// Its name in the record, in the place of a lesson's.
    pub fn key(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Practice => "practice",
            Self::Review => "review",
        }
    }

    /// The purpose with this name in the record.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.key() == key)
    }
}

/// Success that teaches best: hard enough to be worth it, easy enough to go on (Wilson, Shenhav,
/// Straccia and Cohen 2019 find .85 for learning machines; adaptive practice systems aim at .7 to
/// .8, Klinkenberg, Straatemeier and van der Maas 2011).
const TARGET_SUCCESS: f64 = 0.75;

/// How sharply items away from [`TARGET_SUCCESS`] are avoided.
const SHARPNESS: f64 = 12.0;

/// An item is not shown again before so many others, when the bank allows.
const NOT_BEFORE: usize = 40;

/// Most of one kind, sound or unsound, in a row.
const MOST_IN_A_ROW: usize = 3;

/// Draws the next item for practice or, among `techniques`, for review. Items of checks are never
/// drawn. `round` is what was shown in this round already. `None` when the bank has nothing to
/// offer.
///
/// Sound and unsound items come with even odds whatever the learner does, so that "hold back" never
/// pays as a habit; weights within follow how near an item is to [`TARGET_SUCCESS`] and how weak
/// its technique is.
pub fn next_item(
    bank: &Bank,
    history: &History,
    strengths: &Strengths,
    round: &[StepId],
    techniques: Option<&[TechniqueId]>,
    seed: u64,
) -> Option<StepId> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed ^ (round.len() as u64).rotate_left(32));
    let shown: Vec<&StepId> = history
        .answers()
        .iter()
        .map(|answer| &answer.item)
        .filter(|id| !round.contains(id))
        .chain(round)
        .collect();
    let recent: BTreeSet<&StepId> = shown.iter().rev().take(NOT_BEFORE).copied().collect();
    let mut last_shown: BTreeMap<&StepId, usize> = BTreeMap::new();
    for (idx, id) in shown.iter().enumerate() {
        last_shown.insert(id, idx);
    }
    let wanted = |item: &&BankItem| {
        item.form.is_none()
            && !round.contains(&item.id)
            && techniques.is_none_or(|list| list.contains(&item.technique))
    };
    let is_sound = next_truth(bank, round, &mut rng);
    let mut candidates: Vec<&BankItem> = bank.items.iter().filter(wanted).collect();
    // A wish that nothing fulfils is dropped, the least important first.
    for keep in [
        |item: &BankItem, recent: &BTreeSet<&StepId>, _: bool| !recent.contains(&item.id),
        |item: &BankItem, _: &BTreeSet<&StepId>, is_sound: bool| item.is_sound == is_sound,
    ] {
        let kept: Vec<&BankItem> = candidates
            .iter()
            .copied()
            .filter(|item| keep(item, &recent, is_sound))
            .collect();
        if !kept.is_empty() {
            candidates = kept;
        }
    }
    if candidates.iter().all(|item| recent.contains(&item.id)) {
        // Everything was shown lately: the one shown longest ago.
        return candidates
            .iter()
            .min_by_key(|item| last_shown.get(&item.id))
            .map(|item| item.id.clone());
    }
    let weights: Vec<f64> = candidates
        .iter()
        .map(|item| {
            let strength = strengths.technique(&item.technique);
            let p = probability_correct(strength.value, strengths.difficulty(item));
            let reach = (-SHARPNESS * (p - TARGET_SUCCESS).powi(2)).exp();
            // A technique one logit below the learner's own average comes e times as often.
            let weak = (strengths.overall.value - strength.value).exp();
            reach * weak
        })
        .collect();
    let drawn = WeightedIndex::new(&weights).ok()?.sample(&mut rng);
    Some(candidates[drawn].id.clone())
}

/// Whether the next item is sound: even odds, but not too many of one kind in a row.
fn next_truth(bank: &Bank, round: &[StepId], rng: &mut ChaCha8Rng) -> bool {
    let truths: Vec<bool> = round
        .iter()
        .rev()
        .take(MOST_IN_A_ROW)
        .filter_map(|id| Some(bank.item(id)?.is_sound))
        .collect();
    match truths.first() {
        Some(last) if truths.len() == MOST_IN_A_ROW && truths.iter().all(|t| t == last) => !last,
        _ => rng.random_bool(0.5),
    }
}
