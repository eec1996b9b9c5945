//! Marks where things were put.

use std::collections::BTreeSet;

use super::{Attempt, Item, SortForm, Spec};
use crate::activities::{Activity, Grade, Judged, PartGrade, PartResult, StepTexts, TextSpec};
use crate::ids::PartId;
use crate::problem::{Fault, duplicate_ids};

/// Fewest and most places.
const BINS: std::ops::RangeInclusive<usize> = 2..=6;
/// Fewest and most items.
const ITEMS: std::ops::RangeInclusive<usize> = 3..=10;

impl Item {
    /// Whether it belongs into this place.
    pub(super) fn accepts(&self, bin: &PartId) -> bool {
        self.bin == *bin || self.also.contains(bin)
    }
}

impl Spec {
    /// Where an attempt has put an item; `None` while it is in no place that exists.
    pub(super) fn place<'a>(&self, attempt: &'a Attempt, item: &PartId) -> Option<&'a PartId> {
        let bin = attempt.placed.get(item)?;
        self.bins
            .iter()
            .any(|known| known.id == *bin)
            .then_some(bin)
    }
}

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        let mut faults = duplicate_ids(self.bins.iter().map(|bin| &bin.id));
        faults.extend(duplicate_ids(self.items.iter().map(|item| &item.id)));
        if !BINS.contains(&self.bins.len()) {
            faults.push(
                Fault::new("problem-sorting-bins")
                    .at("bins")
                    .arg("count", self.bins.len()),
            );
        }
        if !ITEMS.contains(&self.items.len()) {
            faults.push(
                Fault::new("problem-sorting-items")
                    .at("items")
                    .arg("count", self.items.len()),
            );
        }
        for item in &self.items {
            for bin in std::iter::once(&item.bin).chain(&item.also) {
                if !self.bins.iter().any(|known| known.id == *bin) {
                    faults.push(
                        Fault::new("problem-sorting-unknown-bin")
                            .at("items")
                            .at_id(&item.id)
                            .at_id(bin)
                            .arg("item", &item.id)
                            .arg("bin", bin),
                    );
                }
            }
        }
        for bin in &self.bins {
            let count = self.items.iter().filter(|item| item.bin == bin.id).count();
            let key = match (self.form, count) {
                (SortForm::Sort, 0) => "problem-sorting-empty-bin",
                (SortForm::Match, count) if count != 1 => "problem-sorting-not-pairs",
                _ => continue,
            };
            faults.push(
                Fault::new(key)
                    .at("bins")
                    .at_id(&bin.id)
                    .arg("bin", &bin.id)
                    .arg("count", count),
            );
        }
        faults
    }

    fn texts(&self) -> Vec<TextSpec> {
        let bins = self
            .bins
            .iter()
            .map(|bin| TextSpec::plain(format!("bin-{}", bin.id)));
        let items = self.items.iter().flat_map(|item| {
            [
                TextSpec::plain(format!("item-{}", item.id)),
                TextSpec::plain(format!("item-{}-why", item.id)),
            ]
        });
        bins.chain(items).collect()
    }

    fn judged(&self) -> Judged {
        Judged {
            other: self.items.len() as u32,
            ..Judged::default()
        }
    }

    fn model_answer(&self, _texts: &dyn StepTexts) -> Attempt {
        let placed = self
            .items
            .iter()
            .map(|item| (item.id.clone(), item.bin.clone()));
        Attempt {
            placed: placed.collect(),
        }
    }

    fn is_answered(&self, attempt: &Attempt) -> bool {
        !self.items.is_empty()
            && self.items.iter().all(|item| {
                let bin = attempt.placed.get(&item.id);
                bin.is_some_and(|bin| self.bins.iter().any(|known| known.id == *bin))
            })
    }

    /// The share of items in a place where they belong. In pairs, a place that holds two items
    /// earns for one of them at most.
    fn grade(&self, attempt: &Attempt, _texts: &dyn StepTexts) -> Grade {
        let mut taken = BTreeSet::new();
        let mut right = 0;
        let parts = self
            .items
            .iter()
            .map(|item| {
                let bin = attempt.placed.get(&item.id);
                let fits = bin.is_some_and(|bin| {
                    item.accepts(bin) && (self.form == SortForm::Sort || taken.insert(bin))
                });
                right += usize::from(fits);
                let result = match (bin, fits) {
                    (_, true) => PartResult::Right,
                    (Some(_), false) => PartResult::Wrong,
                    (None, false) => PartResult::Missed,
                };
                PartGrade {
                    id: item.id.clone(),
                    result,
                    why: format!("item-{}-why", item.id),
                }
            })
            .collect();
        let score = right as f32 / self.items.len().max(1) as f32;
        Grade::from_score(score, parts)
    }
}
