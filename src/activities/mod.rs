//! All kinds of exercise, one folder each.
//!
//! To add a kind: copy a folder, add its `pub mod` line and its line in the list below.

mod activity;
pub mod feedback;
mod technique_icon;
mod view_context;

pub mod choice;
pub mod document;
pub mod headline;
pub mod highlight;
pub mod scenario;
pub mod sorting;

use serde::{Deserialize, Serialize};

pub use activity::{
    Activity, Grade, Judged, Judgement, Outcome, PartGrade, PartResult, StepTexts, TextSpec,
};
pub use technique_icon::technique_icon;
pub use view_context::{Phase, ViewContext};

use crate::ids::TechniqueId;
use crate::problem::Fault;

macro_rules! activity_kinds {
    ($($(#[$doc:meta])* $Kind:ident => $module:ident,)*) => {
        /// One exercise as authored in a lesson file.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum AnyActivity { $($(#[$doc])* $Kind($module::Spec),)* }

        /// What the learner has done so far in one exercise.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum AnyAttempt { $($(#[$doc])* $Kind(<$module::Spec as Activity>::Attempt),)* }

        impl AnyAttempt {
            /// See [`Activity::confidence`].
            pub fn confidence(&self) -> Option<u8> {
                match self { $(Self::$Kind(attempt) => $module::Spec::confidence(attempt),)* }
            }
        }

        impl AnyActivity {
            /// Names of all kinds, as in the folders of the source and of the texts.
            pub const KINDS: &[&str] = &[$(stringify!($module),)*];

            /// Name of this kind.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$Kind(_) => stringify!($module),)* }
            }

            /// See [`Activity::faults`].
            pub fn faults(&self) -> Vec<Fault> {
                match self { $(Self::$Kind(spec) => spec.faults(),)* }
            }

            /// See [`Activity::texts`].
            pub fn texts(&self) -> Vec<TextSpec> {
                match self { $(Self::$Kind(spec) => spec.texts(),)* }
            }

            /// See [`Activity::text_faults`].
            pub fn text_faults(&self, texts: &dyn StepTexts) -> Vec<Fault> {
                match self { $(Self::$Kind(spec) => spec.text_faults(texts),)* }
            }

            /// See [`Activity::files`].
            pub fn files(&self) -> Vec<&str> {
                match self { $(Self::$Kind(spec) => spec.files(),)* }
            }

            /// See [`Activity::techniques`].
            pub fn techniques(&self) -> Vec<TechniqueId> {
                match self { $(Self::$Kind(spec) => spec.techniques(),)* }
            }

            /// See [`Activity::judged`].
            pub fn judged(&self) -> Judged {
                match self { $(Self::$Kind(spec) => spec.judged(),)* }
            }

            /// Nothing done yet.
            pub fn new_attempt(&self) -> AnyAttempt {
                match self { $(Self::$Kind(_) => AnyAttempt::$Kind(Default::default()),)* }
            }

            /// See [`Activity::model_answer`].
            pub fn model_answer(&self, texts: &dyn StepTexts) -> AnyAttempt {
                match self { $(Self::$Kind(spec) => AnyAttempt::$Kind(spec.model_answer(texts)),)* }
            }

            /// See [`Activity::is_answered`]; an attempt of another kind is no answer.
            pub fn is_answered(&self, attempt: &AnyAttempt) -> bool {
                match (self, attempt) {
                    $((Self::$Kind(spec), AnyAttempt::$Kind(attempt)) => spec.is_answered(attempt),)*
                    _ => false,
                }
            }

            /// See [`Activity::grade`]; `None` when the attempt belongs to another kind, as in an
            /// old record.
            pub fn grade(&self, attempt: &AnyAttempt, texts: &dyn StepTexts) -> Option<Grade> {
                match (self, attempt) {
                    $((Self::$Kind(spec), AnyAttempt::$Kind(attempt)) => Some(spec.grade(attempt, texts)),)*
                    _ => None,
                }
            }

            /// See [`Activity::judgement`].
            pub fn judgement(&self, attempt: &AnyAttempt) -> Option<Judgement> {
                match (self, attempt) {
                    $((Self::$Kind(spec), AnyAttempt::$Kind(attempt)) => spec.judgement(attempt),)*
                    _ => None,
                }
            }

            /// See [`Activity::translate`]; an attempt of another kind stays as it is.
            pub fn translate(
                &self,
                attempt: &AnyAttempt,
                from: &dyn StepTexts,
                to: &dyn StepTexts,
            ) -> AnyAttempt {
                match (self, attempt) {
                    $((Self::$Kind(spec), AnyAttempt::$Kind(attempt)) => {
                        AnyAttempt::$Kind(spec.translate(attempt, from, to))
                    })*
                    _ => attempt.clone(),
                }
            }

            /// Draws the exercise. Starts afresh if the attempt belongs to another kind.
            pub fn ui(&self, cx: &ViewContext<'_>, ui: &mut egui::Ui, attempt: &mut AnyAttempt) {
                match (self, &mut *attempt) {
                    $((Self::$Kind(spec), AnyAttempt::$Kind(attempt)) => $module::view::ui(cx, ui, spec, attempt),)*
                    _ => *attempt = self.new_attempt(),
                }
            }
        }
    };
}

activity_kinds! {
    /// Rely on a headline, post or message, or hold back, and how sure.
    Headline => headline,
    /// Pick the right answer, or all right answers.
    Choice => choice,
    /// Mark passages of a text and name the technique.
    Highlight => highlight,
    /// Sort or match things.
    Sorting => sorting,
    /// Live through a story of decisions.
    Scenario => scenario,
    /// Examine a leaked document.
    Document => document,
}

/// The indices `0..count` in an order that depends on `seed` and `salt` alone.
///
/// Sorting by a hash keeps this pure and the same on every machine and in every version; FNV-1a
/// (Fowler, Noll and Vo 1991) with the SplitMix64 finaliser (Steele, Lea and Flood 2014) is enough
/// to hide positions, and no secret depends on it.
pub fn shuffled(count: usize, seed: u64, salt: &str) -> Vec<usize> {
    let key = |idx: usize| {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed;
        for byte in salt.bytes().chain((idx as u64).to_le_bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        hash ^ (hash >> 31)
    };
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|&idx| (key(idx), idx));
    order
}
