//! A plan as an iCalendar file (RFC 5545) for any calendar program.

use icalendar::{Calendar, Component as _, Event, EventLike as _};
use jiff::civil::Date;

use super::{Plan, PlanDay};

/// The plan as an iCalendar text: one whole-day event for each day with something to do, and one for
/// the election day. `words` gives title and description of a day, `election` those of the last.
///
/// Ids of events come from the day, so that a plan imported again replaces the old one. No event
/// has an alarm, and none takes up time ("transparent").
pub fn to_icalendar(
    plan: &Plan,
    election: Date,
    name: &str,
    words: impl Fn(&PlanDay) -> (String, String),
    election_words: (String, String),
) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    let add = |calendar: &mut Calendar, date: Date, (title, text): (String, String)| {
        let Some(day) = chrono_of(date) else { return };
        let mut event = Event::new();
        event
            .uid(&format!("{date}@second-look.example"))
            .summary(&title)
            .description(&text)
            .add_property("TRANSP", "TRANSPARENT")
            .all_day(day);
        calendar.push(event.done());
    };
    for day in plan.days.iter().filter(|day| day.minutes() > 0.0) {
        if let Some(date) = date_of(day.day) {
            add(&mut calendar, date, words(day));
        }
    }
    add(&mut calendar, election, election_words);
    calendar.to_string()
}

/// The date of a day counted from 1970-01-01; `None` beyond the calendar.
pub fn date_of(day: i32) -> Option<Date> {
    Date::constant(1970, 1, 1)
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}

/// Days from 1970-01-01 to a date.
pub fn day_of(date: Date) -> i32 {
    let span = date - Date::constant(1970, 1, 1);
    span.get_days()
}

/// The same date for the calendar crate.
fn chrono_of(date: Date) -> Option<chrono::NaiveDate> {
    chrono::NaiveDate::from_ymd_opt(
        i32::from(date.year()),
        u32::from(date.month().unsigned_abs()),
        u32::from(date.day().unsigned_abs()),
    )
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use jiff::civil::date;

    use super::*;
    use crate::ids::TechniqueId;

    #[test]
    fn days_and_dates_go_there_and_back() {
        for (day, expected) in [
            (0, date(1970, 1, 1)),
            (20_779, date(2026, 11, 22)),
            (-1, date(1969, 12, 31)),
        ] {
            assert_eq!(date_of(day), Some(expected));
            assert_eq!(day_of(expected), day);
        }
    }

    #[test]
    fn the_file_can_be_read_by_another_program() {
        let day = |day: i32, n: usize| PlanDay {
            day,
            lessons: Vec::new(),
            reviews: vec![TechniqueId::new("loaded-language").unwrap(); n],
        };
        let plan = Plan {
            days: vec![day(20_779, 3), day(20_780, 0), day(20_781, 1)],
            recall: Some(0.93),
            left_out: Vec::new(),
            minutes_needed: None,
        };
        let text = to_icalendar(
            &plan,
            date(2026, 11, 25),
            "Second Look",
            |day| {
                (
                    format!("{} reviews; more", day.reviews.len()),
                    "Line one\nline, two".to_owned(),
                )
            },
            ("Election".to_owned(), String::new()),
        );
        let read: Calendar = text.parse().unwrap();
        assert_eq!(read.components.len(), 3, "{text}");
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
        }
        assert!(text.contains("DTSTART;VALUE=DATE:20261122"), "{text}");
        assert!(text.contains("SUMMARY:3 reviews\\; more"), "{text}");
        assert!(text.contains("DTSTART;VALUE=DATE:20261125"), "{text}");
    }
}
