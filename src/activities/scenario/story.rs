//! Plays a story: where a path leads, what the meters say, which choices are offered.

use std::collections::{BTreeSet, VecDeque};

use super::{Merit, Scene, Spec, StoryChoice};
use crate::ids::PartId;

/// How many moments a search looks at before it gives up.
///
/// A story of ten scenes and two meters has fewer than a hundred; the bound only keeps a mistaken
/// file from stopping the program.
pub(super) const MAX_MOMENTS: usize = 5_000;

/// Where a path has led.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment<'a> {
    /// The scene now; `None` when the story names a scene that does not exist.
    pub scene: Option<&'a Scene>,
    /// Value of each meter, in the order of the story.
    pub meters: Vec<i32>,
}

/// A decision that was taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision<'a> {
    /// What stood before it.
    pub before: Moment<'a>,
    /// The choice taken.
    pub choice: &'a StoryChoice,
}

impl Moment<'_> {
    /// The ending, if the story ends here.
    pub fn ending(&self) -> Option<Merit> {
        self.scene.and_then(|scene| scene.ending)
    }
}

impl Spec {
    /// The scene called `id`.
    pub fn scene(&self, id: &PartId) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == *id)
    }

    /// How many endings the story has.
    pub fn n_endings(&self) -> usize {
        self.scenes.iter().filter(|s| s.ending.is_some()).count()
    }

    /// Where the story begins.
    pub fn first_moment(&self) -> Moment<'_> {
        Moment {
            scene: self.scene(&self.start),
            meters: self
                .meters
                .iter()
                .map(|meter| meter.start.clamp(0, meter.max.max(0)))
                .collect(),
        }
    }

    /// Choices that are offered at `moment`, in the order of the data.
    pub fn offered<'a>(&self, moment: &Moment<'a>) -> Vec<&'a StoryChoice> {
        let Some(scene) = moment.scene else {
            return Vec::new();
        };
        scene
            .choices
            .iter()
            .filter(|choice| {
                choice.needs.as_ref().is_none_or(|need| {
                    // An unknown meter is a fault of its own and hides nothing.
                    self.meter_idx(&need.meter)
                        .is_none_or(|idx| moment.meters[idx] >= need.at_least)
                })
            })
            .collect()
    }

    /// The moment after `choice`; meters stay within `0..=max`.
    pub fn after(&self, meters: &[i32], choice: &StoryChoice) -> Moment<'_> {
        let mut meters = meters.to_vec();
        for effect in &choice.effects {
            if let Some(idx) = self.meter_idx(&effect.meter) {
                let max = self.meters[idx].max.max(0);
                meters[idx] = meters[idx].saturating_add(effect.by).clamp(0, max);
            }
        }
        Moment {
            scene: self.scene(&choice.to),
            meters,
        }
    }

    /// Plays `path` from the start: the decisions taken and the moment they lead to.
    ///
    /// Stops before the first choice that is not offered, as in the record of an older story.
    pub fn play(&self, path: &[PartId]) -> (Vec<Decision<'_>>, Moment<'_>) {
        let mut moment = self.first_moment();
        let mut decisions = Vec::new();
        for id in path {
            let Some(choice) = self.offered(&moment).into_iter().find(|c| c.id == *id) else {
                break;
            };
            let next = self.after(&moment.meters, choice);
            decisions.push(Decision {
                before: moment,
                choice,
            });
            moment = next;
        }
        (decisions, moment)
    }

    /// Endings that `moment` may still lead to, in the order of the data.
    pub fn endings_ahead<'a>(&'a self, moment: &Moment<'a>) -> Vec<&'a Scene> {
        let search = self.explore(moment.clone(), |_| true);
        self.scenes
            .iter()
            .filter(|scene| scene.ending.is_some())
            .filter(|scene| search.visits(scene))
            .collect()
    }

    /// Breadth-first search from `first` along the choices that `may_take` allows.
    pub(super) fn explore<'a>(
        &'a self,
        first: Moment<'a>,
        may_take: impl Fn(&StoryChoice) -> bool,
    ) -> Search<'a> {
        let key = |moment: &Moment<'a>| {
            (
                moment.scene.map(|scene| scene.id.clone()),
                moment.meters.clone(),
            )
        };
        let mut seen = BTreeSet::from([key(&first)]);
        let mut found = vec![Found {
            moment: first,
            from: None,
        }];
        let mut queue = VecDeque::from([0]);
        let mut complete = true;
        while let Some(idx) = queue.pop_front() {
            let here = found[idx].moment.clone();
            for choice in self.offered(&here) {
                if !may_take(choice) {
                    continue;
                }
                let next = self.after(&here.meters, choice);
                if !seen.insert(key(&next)) {
                    continue;
                }
                if found.len() == MAX_MOMENTS {
                    complete = false;
                    continue;
                }
                queue.push_back(found.len());
                found.push(Found {
                    moment: next,
                    from: Some((idx, choice)),
                });
            }
        }
        Search { found, complete }
    }

    fn meter_idx(&self, id: &PartId) -> Option<usize> {
        self.meters.iter().position(|meter| meter.id == *id)
    }
}

/// All moments that a search has found, each by one of the shortest ways.
pub(super) struct Search<'a> {
    /// The moments, nearest first.
    pub found: Vec<Found<'a>>,
    /// Whether nothing was left out for want of room.
    pub complete: bool,
}

/// A moment, and the choice that led to it.
pub(super) struct Found<'a> {
    /// The moment.
    pub moment: Moment<'a>,
    /// Index of the moment before and the choice taken there; `None` for the first.
    pub from: Option<(usize, &'a StoryChoice)>,
}

impl Search<'_> {
    /// Whether `scene` is among the moments.
    pub fn visits(&self, scene: &Scene) -> bool {
        self.found
            .iter()
            .any(|found| found.moment.scene.is_some_and(|s| s.id == scene.id))
    }

    /// The path to the nearest moment that `wanted` likes.
    pub fn path_to(&self, wanted: impl Fn(&Moment<'_>) -> bool) -> Option<Vec<PartId>> {
        let mut idx = self.found.iter().position(|found| wanted(&found.moment))?;
        let mut path = Vec::new();
        // Each step leads to an earlier moment, so this ends.
        while let Some((before, choice)) = self.found[idx].from {
            path.push(choice.id.clone());
            idx = before;
        }
        path.reverse();
        Some(path)
    }
}
