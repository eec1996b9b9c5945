//! One pass through a lesson.

use std::rc::Rc;

use crate::activities::{AnyAttempt, Grade, StepTexts};
use crate::content::{Lesson, Step, StepBody};
use crate::ids::StepId;

/// One pass through a lesson: where the learner is and what was answered.
#[derive(Clone, Debug)]
pub struct Session {
    lesson: Rc<Lesson>,
    seed: u64,
    position: Position,
    states: Vec<StepState>,
}

/// Where the learner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// At this step, counted from 0.
    Step(usize),
    /// At the end.
    Summary,
}

/// What was done in one step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepState {
    /// What the learner has done so far; `None` in a page.
    pub attempt: Option<AnyAttempt>,
    /// What became of the answer; `None` until it is given.
    pub grade: Option<Grade>,
}

impl Session {
    /// A new pass, at the first step.
    pub fn new(lesson: Rc<Lesson>, seed: u64) -> Self {
        let states = lesson
            .steps
            .iter()
            .map(|step| StepState {
                attempt: match &step.body {
                    StepBody::Page(_) => None,
                    StepBody::Activity(activity) => Some(activity.new_attempt()),
                },
                grade: None,
            })
            .collect();
        let position = if lesson.steps.is_empty() {
            Position::Summary
        } else {
            Position::Step(0)
        };
        Self {
            lesson,
            seed,
            position,
            states,
        }
    }

    /// The lesson.
    pub fn lesson(&self) -> &Rc<Lesson> {
        &self.lesson
    }

    /// Seed of the casting and of all orders.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Where the learner is.
    pub fn position(&self) -> Position {
        self.position
    }

    /// The step the learner is at; `None` at the end.
    pub fn step(&self) -> Option<&Step> {
        match self.position {
            Position::Step(idx) => self.lesson.steps.get(idx),
            Position::Summary => None,
        }
    }

    /// What was done in the step the learner is at.
    pub fn state(&self) -> Option<&StepState> {
        match self.position {
            Position::Step(idx) => self.states.get(idx),
            Position::Summary => None,
        }
    }

    /// The attempt of the step the learner is at, to be changed by its view.
    pub fn attempt_mut(&mut self) -> Option<&mut AnyAttempt> {
        match self.position {
            Position::Step(idx) => self.states.get_mut(idx)?.attempt.as_mut(),
            Position::Summary => None,
        }
    }

    /// Steps with what was done in them.
    pub fn states(&self) -> impl Iterator<Item = (&Step, &StepState)> {
        self.lesson.steps.iter().zip(&self.states)
    }

    /// Whether the step the learner is at waits for an answer.
    pub fn is_answering(&self) -> bool {
        self.state()
            .is_some_and(|state| state.attempt.is_some() && state.grade.is_none())
    }

    /// Whether there is enough to press "Check".
    pub fn can_answer(&self) -> bool {
        match (self.step().map(|step| &step.body), self.state()) {
            (
                Some(StepBody::Activity(activity)),
                Some(StepState {
                    attempt: Some(attempt),
                    grade: None,
                }),
            ) => activity.is_answered(attempt),
            _ => false,
        }
    }

    /// Gives the answer of the step the learner is at, and marks it. `None` when there is nothing
    /// to answer or not enough.
    pub fn answer(&mut self, texts: &dyn StepTexts) -> Option<&Grade> {
        if !self.can_answer() {
            return None;
        }
        let Position::Step(idx) = self.position else {
            return None;
        };
        self.grade_step(idx, texts);
        self.states[idx].grade.as_ref()
    }

    /// Takes over a stored answer of any step, marks it anew, and leaves the position.
    ///
    /// Answers to steps that the lesson no longer has, or of another kind, are passed over.
    pub fn restore_answer(&mut self, step: &StepId, attempt: AnyAttempt, texts: &dyn StepTexts) {
        if let Some(idx) = self.restore_draft(step, attempt) {
            self.grade_step(idx, texts);
        }
    }

    /// Takes over an unfinished attempt of any step; its index when it fits.
    pub fn restore_draft(&mut self, step: &StepId, attempt: AnyAttempt) -> Option<usize> {
        let (idx, step) = self.lesson.step(step)?;
        let StepBody::Activity(activity) = &step.body else {
            return None;
        };
        let fits =
            std::mem::discriminant(&activity.new_attempt()) == std::mem::discriminant(&attempt);
        if !fits || self.states[idx].grade.is_some() {
            return None;
        }
        self.states[idx].attempt = Some(attempt);
        Some(idx)
    }

    fn grade_step(&mut self, idx: usize, texts: &dyn StepTexts) {
        let StepBody::Activity(activity) = &self.lesson.steps[idx].body else {
            return;
        };
        let state = &mut self.states[idx];
        if let Some(attempt) = &state.attempt
            && activity.is_answered(attempt)
        {
            state.grade = activity.grade(attempt, texts);
        }
    }

    /// Brings all attempts from the words of one language to those of another: what was marked in
    /// a text stays marked. Grades stay as they were given.
    pub fn translate(
        &mut self,
        from: impl Fn(&Step, &str) -> String,
        to: impl Fn(&Step, &str) -> String,
    ) {
        for (step, state) in self.lesson.steps.iter().zip(&mut self.states) {
            if let (StepBody::Activity(activity), Some(attempt)) = (&step.body, &mut state.attempt)
            {
                *attempt =
                    activity.translate(attempt, &|name: &str| from(step, name), &|name: &str| {
                        to(step, name)
                    });
            }
        }
    }

    /// Adds a step at the end, for rounds that choose the next item when it is needed.
    pub fn push(&mut self, step: Step) {
        let attempt = match &step.body {
            StepBody::Page(_) => None,
            StepBody::Activity(activity) => Some(activity.new_attempt()),
        };
        self.states.push(StepState {
            attempt,
            grade: None,
        });
        Rc::make_mut(&mut self.lesson).steps.push(step);
        if self.states.len() == 1 {
            self.position = Position::Step(0);
        }
    }

    /// Whether the learner is at the last step.
    pub fn is_at_last(&self) -> bool {
        self.position == Position::Step(self.lesson.steps.len().saturating_sub(1))
    }

    /// Goes to a step, or to the end when there is no such step.
    pub fn go_to(&mut self, step: &StepId) {
        self.position = match self.lesson.step(step) {
            Some((idx, _)) => Position::Step(idx),
            None => Position::Summary,
        };
    }

    /// Goes on by one; from the last step to the end.
    pub fn forward(&mut self) {
        self.position = match self.position {
            Position::Step(idx) if idx + 1 < self.lesson.steps.len() => Position::Step(idx + 1),
            _ => Position::Summary,
        };
    }

    /// Goes back by one; stays at the first step.
    pub fn back(&mut self) {
        self.position = match self.position {
            Position::Step(idx) => Position::Step(idx.saturating_sub(1)),
            Position::Summary if self.lesson.steps.is_empty() => Position::Summary,
            Position::Summary => Position::Step(self.lesson.steps.len() - 1),
        };
    }
}
