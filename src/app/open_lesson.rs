//! The lesson that is open: its session, its words, and what of it is stored.

use std::rc::Rc;

use super::practise::Round;
use crate::activities::AnyAttempt;
use crate::content::{Catalog, Lesson, cast};
use crate::i18n::{LessonTexts, Texts};
use crate::ids::{LessonId, StepId};
use crate::learning::Session;
use crate::problem::Problem;
use crate::storage::{OpenRun, RunId};

/// The lesson that is open.
pub struct OpenLesson {
    /// The pass through it.
    pub session: Session,
    /// Its run in the record.
    pub run: RunId,
    /// Its words in this casting and language.
    pub texts: LessonTexts,
    /// Time of the window, in seconds, when the step was first shown.
    pub shown_at: f64,
    /// The attempt that was stored last, so that only changes are.
    pub stored_draft: Option<AnyAttempt>,
    /// The round of judgement items that it is; `None` for a lesson.
    pub round: Option<Round>,
    /// Whether it only shows something again: nothing of it is recorded.
    pub is_look_back: bool,
    /// Sets of items whose words it shows; `None` for a lesson.
    sets: Option<Vec<LessonId>>,
}

impl OpenLesson {
    /// Begins a lesson, or a round of items from `sets`.
    pub fn begin(
        catalog: &Catalog,
        texts: &Texts,
        lesson: Rc<Lesson>,
        run: RunId,
        seed: u64,
        sets: Option<&[LessonId]>,
    ) -> (Self, Vec<Problem>) {
        let (words, problems) = words(catalog, texts, &lesson, seed, sets);
        let open = Self {
            session: Session::new(lesson, seed),
            run,
            texts: words,
            shown_at: 0.0,
            stored_draft: None,
            round: None,
            is_look_back: false,
            sets: sets.map(<[LessonId]>::to_vec),
        };
        (open, problems)
    }

    /// Takes a run up where it was left: the answers given, the unfinished one, the step.
    pub fn resume(
        catalog: &Catalog,
        texts: &Texts,
        lesson: Rc<Lesson>,
        left: &OpenRun,
        sets: Option<&[LessonId]>,
    ) -> (Self, Vec<Problem>) {
        let (mut open, problems) =
            Self::begin(catalog, texts, lesson, left.run.id, left.run.seed, sets);
        let read = |step: &StepId, language: &str, response: &str| {
            // An answer of an older version that no longer fits is still in the record.
            let attempt: AnyAttempt = serde_json::from_str(response).ok()?;
            Some(open_attempt(catalog, texts, &open, step, language, attempt))
        };
        let answers: Vec<(StepId, AnyAttempt)> = left
            .answers
            .iter()
            .filter_map(|(step, answer)| {
                Some((
                    step.clone(),
                    read(step, &answer.language, &answer.response)?,
                ))
            })
            .collect();
        let drafts: Vec<(StepId, AnyAttempt)> = left
            .drafts
            .iter()
            .filter_map(|(step, draft)| {
                Some((step.clone(), read(step, &draft.language, &draft.response)?))
            })
            .collect();
        for (step, attempt) in answers {
            let words = |name: &str| open.texts.step(&step, name);
            open.session.restore_answer(&step, attempt, &words);
        }
        for (step, attempt) in drafts {
            open.session.restore_draft(&step, attempt);
        }
        if let Some(step) = &left.step {
            open.session.go_to(step);
        }
        open.stored_draft = open.session.state().and_then(|state| state.attempt.clone());
        (open, problems)
    }

    /// Changes the language without losing anything.
    pub fn translate(&mut self, catalog: &Catalog, texts: &Texts) -> Vec<Problem> {
        let lesson = Rc::clone(self.session.lesson());
        let seed = self.session.seed();
        let (words, problems) = words(catalog, texts, &lesson, seed, self.sets.as_deref());
        let old = std::mem::replace(&mut self.texts, words);
        let new = &self.texts;
        self.session.translate(
            |step, name| old.step(&step.id, name),
            |step, name| new.step(&step.id, name),
        );
        problems
    }
}

/// Words of a lesson, or of items from `sets`, in the casting of a seed.
fn words(
    catalog: &Catalog,
    texts: &Texts,
    lesson: &Lesson,
    seed: u64,
    sets: Option<&[LessonId]>,
) -> (LessonTexts, Vec<Problem>) {
    let casting = cast(&catalog.world, &lesson.roles, seed);
    match sets {
        Some(sets) => texts.items(sets, &casting),
        None => texts.lesson(&lesson.id, &casting),
    }
}

/// A stored attempt in the words of the language that is shown now.
fn open_attempt(
    catalog: &Catalog,
    texts: &Texts,
    open: &OpenLesson,
    step: &StepId,
    language: &str,
    attempt: AnyAttempt,
) -> AnyAttempt {
    let lesson = open.session.lesson();
    let Some((
        _,
        crate::content::Step {
            body: crate::content::StepBody::Activity(activity),
            ..
        },
    )) = lesson.step(step)
    else {
        return attempt;
    };
    if language == texts.language() {
        return attempt;
    }
    let casting = cast(&catalog.world, &lesson.roles, open.session.seed());
    let languages = [language, crate::i18n::locale::REFERENCE];
    let (old, _) = match &open.sets {
        Some(sets) => LessonTexts::load_items(&catalog.files, &languages, sets, &casting),
        None => LessonTexts::load(&catalog.files, &languages, &lesson.id, &casting),
    };
    activity.translate(
        &attempt,
        &|name: &str| old.step(step, name),
        &|name: &str| open.texts.step(step, name),
    )
}
