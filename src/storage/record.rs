//! What is written into the record: runs, events and attempts, as plain data.

use std::fmt;

use crate::ids::{LessonId, StepId};

/// Milliseconds since 1970-01-01 00:00 UTC, as the clock of the computer says.
///
/// Clocks jump, also backwards; nothing in the record is ordered by time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct UtcMillis(pub i64);

impl UtcMillis {
    /// Date and time as in a file name: `20261122T172000Z`.
    ///
    /// The calendar is that of Howard Hinnant's `civil_from_days` (2013): proleptic Gregorian.
    pub fn file_stamp(self) -> String {
        let secs = self.0.div_euclid(1000);
        let (days, secs) = (secs.div_euclid(86_400), secs.rem_euclid(86_400));
        let shifted = days + 719_468; // days since 0000-03-01
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let (hour, minute, second) = (secs / 3600, secs / 60 % 60, secs % 60);
        format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
    }
}

macro_rules! random_ids {
    ($($(#[$doc:meta])* $Id:ident,)*) => {$(
        $(#[$doc])*
        ///
        /// 128 random bits, so that records of several computers can be put together.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Id(pub u128);

        impl fmt::Display for $Id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }
    )*};
}

random_ids! {
    /// A learner on this computer.
    ProfileId,
    /// One pass through a lesson.
    RunId,
    /// One answer.
    AttemptId,
}

impl ProfileId {
    /// The learner who is there before anybody makes a profile.
    pub const FIRST: Self = Self(0);
}

/// One pass through a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Chosen at random by the caller.
    pub id: RunId,
    /// The lesson.
    pub lesson: LessonId,
    /// Seed of the casting and of all orders.
    pub seed: u64,
    /// Version of the content at the start.
    pub content_version: String,
}

/// An answer, with everything needed to grade it again later.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// Chosen at random by the caller; the same id is never stored twice.
    pub id: AttemptId,
    /// Lesson that the exercise belongs to.
    pub lesson: LessonId,
    /// The exercise.
    pub step: StepId,
    /// Kind of exercise, such as `choice`.
    pub kind: String,
    /// Parallel form that was dealt, such as `a`; `None` outside of tests.
    pub form: Option<String>,
    /// Seed of the casting and of the orders in which things were shown.
    pub seed: u64,
    /// Language that the exercise was read in, such as `uk`.
    pub language: String,
    /// The answer as JSON.
    pub response: String,
    /// How sure the learner was, in percent; `None` where nobody asked.
    pub confidence: Option<u8>,
    /// Share of the points, `0.0..=1.0`, as graded at the time.
    pub score: f32,
    /// Time from showing to answering.
    pub duration_ms: u64,
    /// Version of the content that was shown.
    pub content_version: String,
}

/// What happens in a run.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The run begins.
    Started(Run),
    /// The learner goes to a step.
    MovedTo(StepId),
    /// The learner gives an answer.
    Answered(Attempt),
    /// "I see it differently".
    Disagreed {
        /// The step that the learner sees differently.
        step: StepId,
        /// Their own words, if any.
        note: Option<String>,
    },
    /// The learner reaches the end.
    Finished,
}

/// An event with its run and its time.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The run; for [`Event::Started`] the id of the new one.
    pub run: RunId,
    /// When it happens.
    pub at: UtcMillis,
    /// What happens.
    pub event: Event,
}

/// An answer that is not given yet; the last one of each step of a run is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Language that the exercise is read in.
    pub language: String,
    /// The answer so far as JSON.
    pub response: String,
}

/// An attempt as the record gives it back.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredAttempt {
    /// Place in the log: a later attempt has a greater number, whatever the clock says.
    pub seq: i64,
    /// The run.
    pub run: RunId,
    /// When it was given.
    pub at: UtcMillis,
    /// Version of the app that stored it.
    pub app_version: String,
    /// The answer.
    pub attempt: Attempt,
}

/// An answer to a judgement item, with just what measuring needs.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgedRow {
    /// Place in the log.
    pub seq: i64,
    /// The round.
    pub run: RunId,
    /// What it was dealt for: `check`, `practice` or `review`.
    pub purpose: String,
    /// The item.
    pub step: String,
    /// Parallel form of a check.
    pub form: Option<String>,
    /// The answer as JSON.
    pub response: String,
    /// When it was given.
    pub at: UtcMillis,
    /// Time from showing to answering.
    pub duration_ms: u64,
}

/// A learner on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Drawn at random, but for the first.
    pub id: ProfileId,
    /// As they call themselves; empty for the first until somebody gives it a name.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stamp_is_date_and_time_in_utc() {
        for (millis, expected) in [
            (0, "19700101T000000Z"),
            (951_782_400_000, "20000229T000000Z"),
            (1_795_368_000_999, "20261122T172000Z"),
            (-1, "19691231T235959Z"),
        ] {
            assert_eq!(UtcMillis(millis).file_stamp(), expected);
        }
    }
}
