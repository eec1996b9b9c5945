//! Answers to judgement items, as measuring and choosing need them.

use std::collections::{BTreeMap, BTreeSet};

use super::Purpose;
use crate::content::{Bank, Form};
use crate::ids::StepId;
use crate::measurement::{RaschItem, Response, item_difficulty};

/// Latest answers that move the difficulty of items: more would move it no further.
const LATEST_FOR_DIFFICULTY: usize = 2000;

/// One answer to an item of the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The item.
    pub item: StepId,
    /// What it was dealt for.
    pub purpose: Purpose,
    /// The form of the check it belongs to.
    pub form: Option<Form>,
    /// The round it belongs to, whatever number the caller gives it.
    pub round: u128,
    /// Local day, counted from 1970-01-01.
    pub day: i32,
    /// The answer.
    pub response: Response,
}

/// All answers of one learner to items of the bank, in the order of the log.
#[derive(Clone, Debug, Default)]
pub struct History {
    answers: Vec<Answered>,
}

impl History {
    /// Adds the latest answer.
    pub fn push(&mut self, answer: Answered) {
        self.answers.push(answer);
    }

    /// All answers in the order of the log.
    pub fn answers(&self) -> &[Answered] {
        &self.answers
    }

    /// Items of checks that were answered.
    pub fn seen_in_checks(&self) -> BTreeSet<StepId> {
        self.answers
            .iter()
            .filter(|answer| answer.purpose == Purpose::Check)
            .map(|answer| answer.item.clone())
            .collect()
    }

    /// Answers to the checks, one list for each, in the order they were begun.
    pub fn checks(&self) -> Vec<Vec<&Answered>> {
        let mut rounds: Vec<(u128, Vec<&Answered>)> = Vec::new();
        for answer in self.answers.iter().filter(|a| a.purpose == Purpose::Check) {
            // Looked for from the end: a check is answered in one go.
            let known = rounds
                .iter_mut()
                .rev()
                .find(|(round, _)| *round == answer.round);
            match known {
                Some((_, answers)) => answers.push(answer),
                None => rounds.push((answer.round, vec![answer])),
            }
        }
        rounds.into_iter().map(|(_, answers)| answers).collect()
    }

    /// Difficulty of each item that was answered: the authored one, moved by local answers. The
    /// learner's ability stands for all answers as `theta`.
    pub fn difficulties(&self, bank: &Bank, theta: f64) -> BTreeMap<StepId, f64> {
        let mut answers: BTreeMap<&StepId, Vec<(f64, bool)>> = BTreeMap::new();
        let latest = self.answers.len().saturating_sub(LATEST_FOR_DIFFICULTY);
        for answer in &self.answers[latest..] {
            let of_item = answers.entry(&answer.item).or_default();
            of_item.push((theta, answer.response.is_right()));
        }
        answers
            .into_iter()
            .filter_map(|(id, answers)| {
                let authored = bank.item(id)?.difficulty;
                Some((id.clone(), item_difficulty(authored, &answers)))
            })
            .collect()
    }

    /// The latest answers on the Rasch scale, with authored difficulties.
    pub(super) fn rasch(&self, bank: &Bank, latest: usize) -> Vec<(usize, RaschItem)> {
        self.answers[self.answers.len().saturating_sub(latest)..]
            .iter()
            .filter_map(|answer| {
                let idx = bank.position(&answer.item)?;
                let item = RaschItem {
                    difficulty: bank.items[idx].difficulty,
                    is_right: answer.response.is_right(),
                };
                Some((idx, item))
            })
            .collect()
    }
}
