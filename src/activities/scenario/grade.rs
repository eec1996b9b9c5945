//! Finds mistakes in a story and marks a path through it.

use super::story::{MAX_MOMENTS, Search};
use super::{Attempt, Merit, Spec, StoryChoice};
use crate::activities::{Activity, Grade, Judged, PartGrade, PartResult, StepTexts, TextSpec};
use crate::ids::PartId;
use crate::problem::{Fault, duplicate_ids};

/// Most choices of one scene; each has a key from 1 to 4.
const MAX_CHOICES: usize = 4;
/// Most meters; more cannot be kept in mind.
const MAX_METERS: usize = 3;

impl Merit {
    /// What a decision earns, `0.0..=1.0`.
    pub fn points(self) -> f32 {
        match self {
            Self::Poor => 0.0,
            Self::Fair => 0.5,
            Self::Good => 1.0,
        }
    }

    /// The most that a story with this ending earns, `0.0..=1.0`.
    pub fn cap(self) -> f32 {
        match self {
            Self::Poor => 0.25,
            Self::Fair => 0.75,
            Self::Good => 1.0,
        }
    }
}

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        let mut faults = duplicate_ids(self.scenes.iter().map(|scene| &scene.id));
        faults.extend(duplicate_ids(self.choices().map(|choice| &choice.id)));
        faults.extend(duplicate_ids(self.meters.iter().map(|meter| &meter.id)));
        faults.extend(self.meter_faults());
        faults.extend(self.scene_faults());
        faults.extend(self.reference_faults());
        if let Some(circle) = self.circle() {
            let names: Vec<&str> = circle.iter().map(PartId::as_str).collect();
            faults.push(
                Fault::new("problem-scenario-circle")
                    .at(format!("id: \"{}\"", names[0]))
                    .arg("circle", names.join(" → ")),
            );
        }
        faults.extend(self.way_faults());
        faults
    }

    fn texts(&self) -> Vec<TextSpec> {
        let mut texts = Vec::new();
        for meter in &self.meters {
            texts.push(TextSpec::plain(format!("meter-{}", meter.id)));
        }
        for scene in &self.scenes {
            let id = &scene.id;
            texts.push(TextSpec::plain(format!("scene-{id}-place")));
            texts.push(TextSpec::plain(format!("scene-{id}")));
            if scene.media.is_some() {
                texts.push(TextSpec::plain(format!("scene-{id}-picture")));
            }
            if scene.ending.is_some() {
                texts.push(TextSpec::plain(format!("ending-{id}")));
            }
            for choice in &scene.choices {
                let id = &choice.id;
                texts.push(TextSpec::plain(format!("choice-{id}")));
                texts.push(TextSpec::plain(format!("choice-{id}-note")));
                texts.push(TextSpec::plain(format!("choice-{id}-why")));
            }
        }
        texts
    }

    fn files(&self) -> Vec<&str> {
        let files = self.scenes.iter().filter_map(|s| s.media.as_deref());
        files.collect()
    }

    fn judged(&self) -> Judged {
        Judged {
            other: self.best_path().len().max(1) as u32,
            ..Judged::default()
        }
    }

    fn model_answer(&self, _texts: &dyn StepTexts) -> Attempt {
        Attempt {
            path: self.best_path(),
        }
    }

    fn is_answered(&self, attempt: &Attempt) -> bool {
        self.play(&attempt.path).1.ending().is_some()
    }

    /// The mean of the points of the decisions taken, at most what the ending allows.
    ///
    /// A story that is not at its end earns nothing yet.
    fn grade(&self, attempt: &Attempt, _texts: &dyn StepTexts) -> Grade {
        let (decisions, last) = self.play(&attempt.path);
        let points: f32 = decisions.iter().map(|d| d.choice.merit.points()).sum();
        let mean = points / decisions.len().max(1) as f32;
        let score = last.ending().map_or(0.0, |ending| mean.min(ending.cap()));
        let parts = decisions
            .iter()
            .map(|decision| PartGrade {
                id: decision.choice.id.clone(),
                result: match decision.choice.merit {
                    Merit::Good => PartResult::Right,
                    Merit::Fair => PartResult::Partly,
                    Merit::Poor => PartResult::Wrong,
                },
                why: format!("choice-{}-why", decision.choice.id),
            })
            .collect();
        Grade::from_score(score, parts)
    }
}

impl Spec {
    fn choices(&self) -> impl Iterator<Item = &StoryChoice> {
        self.scenes.iter().flat_map(|scene| &scene.choices)
    }

    /// The shortest path of Good choices to a Good ending; in an unsound story the shortest path
    /// to the best ending there is.
    fn best_path(&self) -> Vec<PartId> {
        let good_only = self.explore(self.first_moment(), |choice| choice.merit == Merit::Good);
        good_only
            .path_to(|moment| moment.ending() == Some(Merit::Good))
            .or_else(|| {
                let all = self.explore(self.first_moment(), |_| true);
                [Merit::Good, Merit::Fair, Merit::Poor]
                    .into_iter()
                    .find_map(|merit| all.path_to(|moment| moment.ending() == Some(merit)))
            })
            .unwrap_or_default()
    }

    fn meter_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.meters.len() > MAX_METERS {
            faults.push(
                Fault::new("problem-scenario-too-many-meters")
                    .at("meters")
                    .arg("count", self.meters.len())
                    .arg("most", MAX_METERS),
            );
        }
        for meter in &self.meters {
            if meter.max < 1 || !(0..=meter.max).contains(&meter.start) {
                faults.push(
                    Fault::new("problem-scenario-meter-range")
                        .at("meters")
                        .at_id(&meter.id)
                        .arg("meter", &meter.id)
                        .arg("start", meter.start)
                        .arg("max", meter.max),
                );
            }
        }
        faults
    }

    /// Scenes that are neither a scene of choices nor an ending, or both.
    fn scene_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        for scene in &self.scenes {
            let fault = |key| {
                Fault::new(key)
                    .at("scenes")
                    .at(format!("id: \"{}\"", scene.id))
                    .arg("scene", &scene.id)
            };
            match (scene.choices.len(), scene.ending) {
                (0, None) => faults.push(fault("problem-scenario-dead-end")),
                (1.., Some(_)) => faults.push(fault("problem-scenario-ending-with-choices")),
                (count, None) if !(2..=MAX_CHOICES).contains(&count) => faults.push(
                    fault("problem-scenario-choice-count")
                        .arg("count", count)
                        .arg("most", MAX_CHOICES),
                ),
                _ => {}
            }
        }
        faults
    }

    /// Names of scenes and meters that do not exist.
    fn reference_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.scene(&self.start).is_none() {
            faults.push(
                Fault::new("problem-scenario-unknown-scene")
                    .at("start")
                    .arg("scene", &self.start),
            );
        }
        for choice in self.choices() {
            let fault = |key| Fault::new(key).at(format!("id: \"{}\"", choice.id));
            if self.scene(&choice.to).is_none() {
                faults.push(
                    fault("problem-scenario-unknown-scene")
                        .at("to")
                        .arg("scene", &choice.to),
                );
            }
            let effects = choice.effects.iter().map(|effect| &effect.meter);
            let needs = choice.needs.iter().map(|need| &need.meter);
            for meter in effects.chain(needs) {
                if self.meters.iter().all(|known| known.id != *meter) {
                    faults.push(
                        fault("problem-scenario-unknown-meter")
                            .at(format!("meter: \"{meter}\""))
                            .arg("meter", meter),
                    );
                }
            }
        }
        faults
    }

    /// Some circle of scenes, its first scene repeated at the end.
    fn circle(&self) -> Option<Vec<PartId>> {
        // Depth-first search with the way in hand; a scene left behind for good is not looked at
        // again, so each scene and choice is looked at once.
        let mut done = vec![false; self.scenes.len()];
        for first in 0..self.scenes.len() {
            let mut way: Vec<(usize, usize)> = if done[first] {
                Vec::new()
            } else {
                vec![(first, 0)]
            };
            while let Some((scene, next)) = way.last_mut() {
                let here = *scene;
                let Some(choice) = self.scenes[here].choices.get(*next) else {
                    done[here] = true;
                    way.pop();
                    continue;
                };
                *next += 1;
                let Some(to) = self.scenes.iter().position(|s| s.id == choice.to) else {
                    continue;
                };
                if let Some(at) = way.iter().position(|(scene, _)| *scene == to) {
                    let scenes = way[at..].iter().map(|(scene, _)| *scene).chain([to]);
                    return Some(scenes.map(|idx| self.scenes[idx].id.clone()).collect());
                }
                if !done[to] {
                    way.push((to, 0));
                }
            }
        }
        None
    }

    /// What only playing the story through shows.
    fn way_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if !self.scenes.iter().any(|s| s.ending == Some(Merit::Good)) {
            faults.push(Fault::new("problem-scenario-no-good-ending").at("scenes"));
        }
        let all = self.explore(self.first_moment(), |_| true);
        if !all.complete {
            faults.push(Fault::new("problem-scenario-too-large").arg("most", MAX_MOMENTS));
            return faults;
        }
        if self.scene(&self.start).is_none() {
            // Nothing can be reached then; one message is enough.
            return faults;
        }
        for scene in &self.scenes {
            if !all.visits(scene) {
                faults.push(
                    Fault::new("problem-scenario-unreachable")
                        .at("scenes")
                        .at(format!("id: \"{}\"", scene.id))
                        .arg("scene", &scene.id),
                );
            }
        }
        faults.extend(self.offer_faults(&all));
        let good = self.explore(self.first_moment(), |choice| choice.merit == Merit::Good);
        if good
            .path_to(|moment| moment.ending() == Some(Merit::Good))
            // A story that begins at its end leaves nothing to decide.
            .is_none_or(|path| path.is_empty())
        {
            faults.push(Fault::new("problem-scenario-no-good-path").at("scenes"));
        }
        faults
    }

    /// Scenes where `needs` may hide every choice, and choices that it always hides.
    fn offer_faults(&self, all: &Search<'_>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for scene in &self.scenes {
            let moments = all.found.iter().map(|found| &found.moment);
            let here: Vec<_> = moments
                .filter(|moment| moment.scene.is_some_and(|s| s.id == scene.id))
                .map(|moment| self.offered(moment))
                .collect();
            if here.is_empty() || scene.choices.is_empty() {
                continue;
            }
            let fault = |key, id: &PartId| {
                Fault::new(key)
                    .at("scenes")
                    .at(format!("id: \"{id}\""))
                    .arg("scene", &scene.id)
            };
            if here.iter().any(Vec::is_empty) {
                faults.push(fault("problem-scenario-all-hidden", &scene.id));
            }
            for choice in &scene.choices {
                if !here.iter().any(|offered| offered.contains(&choice)) {
                    faults.push(
                        fault("problem-scenario-never-offered", &choice.id)
                            .arg("choice", &choice.id),
                    );
                }
            }
        }
        faults
    }
}
