//! Ability overall, by technique and by strand, on the Rasch scale.

use std::collections::BTreeMap;

use super::History;
use crate::content::{Bank, BankItem, Strand};
use crate::ids::{StepId, TechniqueId};
use crate::measurement::{Ability, RaschItem, ability};

/// Spread of people's abilities in logits: our own judgement, wide so that answers count soon.
const PEOPLE_SD: f64 = 1.5;

/// Spread of one person's techniques around their own average, in logits; our own judgement.
const WITHIN_SD: f64 = 0.8;

/// Latest answers that count: what somebody could do long ago says little.
const LATEST: usize = 300;

/// What is known of one technique or strand.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Strength {
    /// Ability in logits with its interval.
    pub ability: Ability,
    /// Answers behind it.
    pub n: usize,
    /// Of these, right.
    pub n_right: usize,
}

/// Estimates from all answers of a learner.
#[derive(Clone, Debug, Default)]
pub struct Strengths {
    /// Over all items.
    pub overall: Ability,
    /// Techniques with at least one answer.
    pub techniques: BTreeMap<TechniqueId, Strength>,
    /// Strands with at least one answer.
    pub strands: BTreeMap<Strand, Strength>,
    /// Difficulties moved by local answers.
    difficulties: BTreeMap<StepId, f64>,
}

impl Strengths {
    /// Estimates everything from the latest answers. Each technique and strand starts from the
    /// person's own average, so that few answers move little.
    pub fn of(bank: &Bank, history: &History) -> Self {
        let answers = history.rasch(bank, LATEST);
        let all: Vec<RaschItem> = answers.iter().map(|(_, answer)| *answer).collect();
        let overall = ability(&all, 0.0, PEOPLE_SD);
        let mut by_technique: BTreeMap<TechniqueId, Vec<RaschItem>> = BTreeMap::new();
        let mut by_strand: BTreeMap<Strand, Vec<RaschItem>> = BTreeMap::new();
        for (idx, answer) in &answers {
            let item = &bank.items[*idx];
            let of_technique = by_technique.entry(item.technique.clone()).or_default();
            of_technique.push(*answer);
            by_strand.entry(item.strand).or_default().push(*answer);
        }
        let strength = |answers: Vec<RaschItem>| Strength {
            ability: ability(&answers, overall.value, WITHIN_SD),
            n: answers.len(),
            n_right: answers.iter().filter(|a| a.is_right).count(),
        };
        Self {
            overall,
            techniques: by_technique
                .into_iter()
                .map(|(id, answers)| (id, strength(answers)))
                .collect(),
            strands: by_strand
                .into_iter()
                .map(|(strand, answers)| (strand, strength(answers)))
                .collect(),
            difficulties: history.difficulties(bank, overall.value),
        }
    }

    /// Ability in a technique; the overall one where nothing was answered.
    pub fn technique(&self, technique: &TechniqueId) -> Ability {
        self.techniques
            .get(technique)
            .map_or(self.overall, |strength| strength.ability)
    }

    /// Difficulty of an item, moved by local answers.
    pub fn difficulty(&self, item: &BankItem) -> f64 {
        self.difficulties
            .get(&item.id)
            .copied()
            .unwrap_or(item.difficulty)
    }
}
