//! Finds mistakes in a document and marks a verdict and its pins.

use std::collections::BTreeSet;

use super::{Attempt, BlockForm, DetailForm, Spec, Verdict};
use crate::activities::{
    Activity, Grade, Judged, Judgement, PartGrade, PartResult, StepTexts, TextSpec,
};
use crate::ids::PartId;
use crate::problem::{Fault, duplicate_ids};

/// Place of the letterhead.
pub const LETTERHEAD: &str = "letterhead";
/// Place of the stamp.
pub const STAMP: &str = "stamp";

/// Fewest file details; with less there is nothing to examine.
const MIN_DETAILS: usize = 4;

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        let blocks = self.blocks.iter().map(|block| &block.id);
        let details = self.details.iter().map(|detail| &detail.id);
        let mut faults = duplicate_ids(blocks.clone().chain(details.clone()));
        for id in blocks.chain(details) {
            if [LETTERHEAD, STAMP].contains(&id.as_str()) {
                faults.push(
                    Fault::new("problem-document-reserved-id")
                        .at(format!("id: \"{id}\""))
                        .arg("id", id),
                );
            }
        }
        faults.extend(self.page_faults());
        faults.extend(self.detail_faults());
        faults.extend(self.finding_faults());
        faults
    }

    fn texts(&self) -> Vec<TextSpec> {
        let mut texts: Vec<TextSpec> = ["letterhead", "letterhead-line", "shared-note"]
            .map(TextSpec::plain)
            .into();
        if self.original {
            texts.push(TextSpec::plain("original-note"));
        }
        for block in &self.blocks {
            let id = &block.id;
            let tags = block.runs.iter().map(|run| run.id.clone()).collect();
            texts.push(TextSpec::tagged(format!("block-{id}"), tags));
            if block.form == BlockForm::Line {
                texts.push(TextSpec::plain(format!("block-{id}-label")));
            }
            if block.changed {
                texts.push(TextSpec::plain(format!("block-{id}-original")));
            }
        }
        if self.stamp.is_some() {
            texts.push(TextSpec::plain("stamp"));
        }
        for detail in &self.details {
            texts.push(TextSpec::plain(format!("detail-{}", detail.id)));
        }
        for finding in &self.findings {
            texts.push(TextSpec::plain(format!("place-{}-why", finding.place)));
        }
        texts
    }

    fn text_faults(&self, texts: &dyn StepTexts) -> Vec<Fault> {
        let mut faults = Vec::new();
        for block in &self.blocks {
            let name = format!("block-{}", block.id);
            if block.form == BlockForm::Entry && !texts.text(&name).contains('|') {
                faults.push(
                    Fault::new("problem-document-entry-without-number")
                        .at(format!("id: \"{}\"", block.id))
                        .arg("block", &block.id),
                );
            }
            if block.changed && texts.text(&name) == texts.text(&format!("{name}-original")) {
                faults.push(
                    Fault::new("problem-document-same-as-original")
                        .at(format!("id: \"{}\"", block.id))
                        .arg("block", &block.id),
                );
            }
        }
        if self.verdict == Verdict::Altered {
            // What the learner is asked to find must be there to be found: a machine can check
            // these traces, so no author has to argue about them.
            let telling: Vec<&PartId> = self.places_of(true).collect();
            let tells = self.tells_with(texts);
            let is_told = tells
                .iter()
                .any(|tell| tell.places.iter().any(|place| telling.contains(&place)));
            if !is_told {
                faults.push(Fault::new("problem-document-no-tell").at("findings"));
            }
        }
        faults
    }

    fn judged(&self) -> Judged {
        let mut judged = Judged::default();
        match self.verdict {
            Verdict::Genuine => judged.sound = 1,
            Verdict::Altered => judged.unsound = 1,
            Verdict::CannotBeDecided => judged.other = 1,
        }
        judged
    }

    /// "Cannot be decided" is neither trust nor distrust, and so is a page that cannot be decided.
    fn judgement(&self, attempt: &Attempt) -> Option<Judgement> {
        let is_genuine = |verdict| match verdict {
            Verdict::Genuine => Some(true),
            Verdict::Altered => Some(false),
            Verdict::CannotBeDecided => None,
        };
        Some(Judgement {
            is_sound: is_genuine(self.verdict)?,
            relied_on: is_genuine(attempt.verdict?)?,
        })
    }

    fn model_answer(&self, _texts: &dyn StepTexts) -> Attempt {
        Attempt {
            pins: self.places_of(true).cloned().collect(),
            verdict: Some(self.verdict),
        }
    }

    fn is_answered(&self, attempt: &Attempt) -> bool {
        attempt.verdict.is_some()
    }

    /// Half for the verdict, half for the pins.
    ///
    /// With telling findings the pins earn their F1 (van Rijsbergen 1979): twice the hits over pins
    /// plus telling findings, where a pinned oddity that is harmless counts half a pin. Without
    /// any, they earn 1, less ¼ for each pin and ⅛ for each harmless oddity, and nothing when the
    /// verdict is "altered", which pins without words. Where the evidence does not decide, harmless
    /// pins cost nothing: to wonder about them and still hold back is the right answer.
    fn grade(&self, attempt: &Attempt, _texts: &dyn StepTexts) -> Grade {
        let is_right = attempt.verdict == Some(self.verdict);
        let verdict_share = if is_right { 1.0 } else { 0.0 };
        let score = f32::midpoint(verdict_share, self.pin_share(attempt));
        let parts = self
            .findings
            .iter()
            .map(|finding| {
                let is_pinned = attempt.pins.contains(&finding.place);
                PartGrade {
                    id: finding.place.clone(),
                    result: match (finding.telling, is_pinned) {
                        (true, true) | (false, false) => PartResult::Right,
                        (true, false) => PartResult::Missed,
                        (false, true) => PartResult::Wrong,
                    },
                    why: format!("place-{}-why", finding.place),
                }
            })
            .collect();
        Grade::from_score(score.clamp(0.0, 1.0), parts)
    }
}

impl Spec {
    /// All places that can be pinned: letterhead, blocks, stamp, details.
    pub fn places(&self) -> Vec<PartId> {
        let mut places: Vec<PartId> = PartId::new(LETTERHEAD).into_iter().collect();
        places.extend(self.blocks.iter().map(|block| block.id.clone()));
        if self.stamp.is_some() {
            places.extend(PartId::new(STAMP));
        }
        places.extend(self.details.iter().map(|detail| detail.id.clone()));
        places
    }

    /// Places of the findings that tell, or of those that do not.
    pub(super) fn places_of(&self, telling: bool) -> impl Iterator<Item = &PartId> {
        self.findings
            .iter()
            .filter(move |finding| finding.telling == telling)
            .map(|finding| &finding.place)
    }

    /// What the pins earn, `0.0..=1.0`.
    fn pin_share(&self, attempt: &Attempt) -> f32 {
        let places = self.places();
        let telling: BTreeSet<&PartId> = self.places_of(true).collect();
        let harmless: BTreeSet<&PartId> = self.places_of(false).collect();
        let pins = attempt.pins.iter().filter(|pin| places.contains(pin));
        let (mut n_hits, mut n_harmless, mut n_other) = (0.0_f32, 0.0_f32, 0.0_f32);
        for pin in pins {
            if telling.contains(pin) {
                n_hits += 1.0;
            } else if harmless.contains(pin) {
                n_harmless += 1.0;
            } else {
                n_other += 1.0;
            }
        }
        if !telling.is_empty() {
            let n_pins = n_hits + n_other + n_harmless / 2.0;
            return 2.0 * n_hits / (n_pins + telling.len() as f32);
        }
        if attempt.verdict == Some(Verdict::Altered) {
            return 0.0;
        }
        let harmless_cost = match self.verdict {
            Verdict::CannotBeDecided => 0.0,
            Verdict::Genuine | Verdict::Altered => 0.125,
        };
        (1.0 - n_other * 0.25 - n_harmless * harmless_cost).max(0.0)
    }

    fn page_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.blocks.is_empty() {
            faults.push(Fault::new("problem-document-no-blocks").at("blocks"));
        }
        let harmless: Vec<&PartId> = self.places_of(false).collect();
        for block in &self.blocks {
            let fault = |key| {
                Fault::new(key)
                    .at(format!("id: \"{}\"", block.id))
                    .arg("block", &block.id)
            };
            if block.changed && !self.original {
                faults.push(fault("problem-document-changed-without-original").at("changed"));
            }
            if block.changed && self.verdict != Verdict::Altered && !harmless.contains(&&block.id) {
                faults.push(fault("problem-document-changed-yet-not-altered").at("changed"));
            }
            let mut seen = BTreeSet::new();
            for run in &block.runs {
                if !seen.insert(&run.id) {
                    faults.push(fault("problem-document-run-twice").arg("run", &run.id));
                }
                let in_range = (-6.0..=6.0).contains(&run.rise) && (0.5..=2.0).contains(&run.scale);
                if !in_range {
                    faults.push(
                        fault("problem-document-run-range")
                            .at(format!("id: \"{}\"", run.id))
                            .arg("run", &run.id),
                    );
                }
                if self.verdict == Verdict::Genuine
                    && run.typeface.is_some_and(|face| face != self.typeface)
                {
                    faults.push(
                        fault("problem-document-genuine-with-typeface")
                            .at(format!("id: \"{}\"", run.id))
                            .arg("run", &run.id),
                    );
                }
            }
        }
        if let Some(stamp) = &self.stamp
            && !(-45.0..=45.0).contains(&stamp.tilt)
        {
            faults.push(Fault::new("problem-document-stamp-tilt").at("tilt"));
        }
        faults
    }

    fn detail_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.details.len() < MIN_DETAILS {
            faults.push(
                Fault::new("problem-document-few-details")
                    .at("details")
                    .arg("count", self.details.len())
                    .arg("least", MIN_DETAILS),
            );
        }
        for detail in &self.details {
            if !detail.is_well_formed() {
                let form = match detail.form() {
                    DetailForm::PdfDate => "D:20240303091200+01'00'",
                    DetailForm::OfficeDate => "2024-03-03T08:12:00Z",
                    DetailForm::ExifDate => "2024:03:03 09:12:00",
                    DetailForm::Free => "…",
                };
                faults.push(
                    Fault::new("problem-document-detail-form")
                        .at("details")
                        .at(format!("id: \"{}\"", detail.id))
                        .arg("field", &detail.field)
                        .arg("value", &detail.value)
                        .arg("form", form),
                );
            }
        }
        faults
    }

    fn finding_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let places = self.places();
        let mut seen = BTreeSet::new();
        for finding in &self.findings {
            let fault = |key| {
                Fault::new(key)
                    .at("findings")
                    .at(format!("place: \"{}\"", finding.place))
                    .arg("place", &finding.place)
            };
            if !places.contains(&finding.place) {
                faults.push(fault("problem-document-unknown-place"));
            }
            if !seen.insert(&finding.place) {
                faults.push(fault("problem-document-place-twice"));
            }
            if finding.telling && self.verdict != Verdict::Altered {
                faults.push(fault("problem-document-telling-yet-not-altered"));
            }
        }
        if self.verdict == Verdict::Altered && self.places_of(true).next().is_none() {
            faults.push(Fault::new("problem-document-altered-without-telling").at("findings"));
        }
        faults
    }
}
