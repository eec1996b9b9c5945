//! What a learner has done so far, as the screens need it.

use std::collections::BTreeSet;

use crate::i18n::Date;
use crate::ids::LessonId;

/// What a learner has done so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// Lessons brought to their end at least once.
    pub finished: BTreeSet<LessonId>,
    /// The lesson left in the middle most recently.
    pub open: Option<LessonId>,
    /// Answers given in all.
    pub answers: usize,
    /// Day of the last answer.
    pub last_day: Option<Date>,
}

impl Overview {
    /// The lesson to offer first: the one left in the middle, else the first that is not finished.
    /// `None` when all are finished.
    pub fn next<'a>(&self, lessons: impl IntoIterator<Item = &'a LessonId>) -> Option<LessonId> {
        let mut lessons = lessons.into_iter();
        match &self.open {
            Some(open) => Some(open.clone()),
            None => lessons.find(|id| !self.finished.contains(*id)).cloned(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn the_open_lesson_comes_first_then_the_first_unfinished() {
        let lessons = ["a", "b", "c"].map(|id| LessonId::new(id).unwrap());
        let mut overview = Overview::default();
        assert_eq!(overview.next(&lessons), Some(lessons[0].clone()));
        overview.finished.insert(lessons[0].clone());
        assert_eq!(overview.next(&lessons), Some(lessons[1].clone()));
        overview.open = Some(lessons[2].clone());
        assert_eq!(overview.next(&lessons), Some(lessons[2].clone()));
        overview.open = None;
        overview.finished.extend(lessons.clone());
        assert_eq!(overview.next(&lessons), None);
    }
}
