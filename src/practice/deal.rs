//! Which items a check has: parallel forms, half of them true.

use std::collections::BTreeSet;

use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;

use super::{History, Purpose};
use crate::content::{Bank, BankItem, Form};
use crate::ids::StepId;

/// Items in a check: about ten minutes.
pub const CHECK_ITEMS: usize = 24;

/// The form that a learner begins with: either with even odds, so that over many learners order and
/// form are counterbalanced.
pub fn first_form(seed: u64) -> Form {
    if seed.count_ones().is_multiple_of(2) {
        Form::A
    } else {
        Form::B
    }
}

/// The form of the next check: forms take turns.
pub fn next_form(history: &History, seed: u64) -> Form {
    history
        .answers()
        .iter()
        .rev()
        .find(|answer| answer.purpose == Purpose::Check)
        .and_then(|answer| answer.form)
        .map_or_else(|| first_form(seed), Form::other)
}

/// Draws `n` items of one form, half of them sound, spread evenly over the sets of the bank. Items
/// that were not `answered` before come first. The same arguments give the same items in the same order.
///
/// Fewer come back when the form has fewer; then there are still as many sound as unsound ones.
pub fn deal_check(
    bank: &Bank,
    form: Form,
    n: usize,
    answered: &BTreeSet<StepId>,
    seed: u64,
) -> Vec<StepId> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let half = |is_sound: bool, rng: &mut ChaCha8Rng| {
        let mut sets: Vec<Vec<&BankItem>> = Vec::new();
        for item in &bank.items {
            if item.form != Some(form) || item.is_sound != is_sound {
                continue;
            }
            match sets.iter_mut().find(|set| set[0].set == item.set) {
                Some(set) => set.push(item),
                None => sets.push(vec![item]),
            }
        }
        for set in &mut sets {
            set.shuffle(rng);
            // Popped from the end, so items seen before stand at the beginning.
            set.sort_by_key(|item| !answered.contains(&item.id));
        }
        sets.shuffle(rng);
        let mut drawn = Vec::new();
        while drawn.len() < n / 2 && sets.iter().any(|set| !set.is_empty()) {
            // Sets with something new come first, so that nothing is repeated without need.
            sets.sort_by_key(|set| set.last().is_none_or(|item| answered.contains(&item.id)));
            for set in &mut sets {
                if drawn.len() < n / 2
                    && let Some(item) = set.pop()
                {
                    drawn.push(item.id.clone());
                }
            }
        }
        drawn
    };
    let (mut sound, mut unsound) = (half(true, &mut rng), half(false, &mut rng));
    let each = sound.len().min(unsound.len());
    sound.truncate(each);
    unsound.truncate(each);
    sound.append(&mut unsound);
    sound.shuffle(&mut rng);
    sound
}
