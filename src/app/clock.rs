//! The one reader of the system clock.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::i18n::Date;
use crate::storage::UtcMillis;

/// Now, as the computer says. A clock before 1970 counts as 1970.
pub fn now() -> UtcMillis {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    UtcMillis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The day of a time, where the computer is.
pub fn day(at: UtcMillis) -> Option<Date> {
    let time = jiff::Timestamp::from_millisecond(at.0).ok()?;
    let day = time.to_zoned(jiff::tz::TimeZone::system()).date();
    Some(Date {
        year: i32::from(day.year()),
        month: day.month().unsigned_abs(),
        day: day.day().unsigned_abs(),
    })
}

/// Where the computer is, read once for many days.
pub struct Zone(jiff::tz::TimeZone);

impl Zone {
    /// The zone of the system.
    pub fn system() -> Self {
        Self(jiff::tz::TimeZone::system())
    }

    /// The local day of a time, counted from 1970-01-01; 0 for a time beyond the calendar.
    pub fn day_number(&self, at: UtcMillis) -> i32 {
        jiff::Timestamp::from_millisecond(at.0).map_or(0, |time| {
            crate::practice::day_of(self.0.to_datetime(time).date())
        })
    }
}
