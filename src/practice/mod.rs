//! What comes next: checks, practice within reach, reviews in time, a plan to a day. Pure; chance
//! comes from seeds.

mod calendar;
mod choose;
mod deal;
mod history;
mod judgement;
mod memory;
mod plan;
mod strengths;

pub use calendar::{date_of, day_of, to_icalendar};
pub use choose::{Purpose, next_item};
pub use deal::{CHECK_ITEMS, deal_check, first_form, next_form};
pub use history::{Answered, History};
pub use judgement::{
    CheckResult, FEWEST_OF_A_KIND, JudgementView, Level, Range, WeekPoint, check_of_round,
};
pub use memory::{Card, DESIRED_RETENTION, Rating, cards, due};
pub use plan::{
    MOST_DAYS, MOST_MINUTES, Plan, PlanDay, PlanError, PlanInput, PlannedLesson, REVIEW_MINUTES,
    make_plan, planned_lessons,
};
pub use strengths::{Strength, Strengths};
