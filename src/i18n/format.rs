//! Numbers and dates in each language's own form, by ICU4X.

use icu_calendar::Iso;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

/// A day of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// `number` with at most `decimals` decimals; as plain digits when the language is unknown.
pub fn number(language: &str, number: f64, decimals: usize) -> String {
    let plain = plain_number(number, decimals);
    let formatter = language.parse::<Locale>().ok().and_then(|locale| {
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
    });
    match (formatter, plain.parse::<Decimal>()) {
        (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => plain,
    }
}

fn plain_number(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// `date` in the language's long form; as ISO 8601 when the date or the language is unknown.
pub fn date(language: &str, date: Date) -> String {
    let formatted = language.parse::<Locale>().ok().and_then(|locale| {
        let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
        let day = icu_calendar::Date::try_new_iso(date.year, date.month, date.day).ok()?;
        let day: icu_calendar::Date<Iso> = day;
        Some(formatter.format(&day).to_string())
    });
    formatted.unwrap_or_else(|| format!("{:04}-{:02}-{:02}", date.year, date.month, date.day))
}

/// Month and year of a date, such as "November 2026"; as ISO 8601 when the language is unknown.
pub fn month(language: &str, date: Date) -> String {
    let formatted = language.parse::<Locale>().ok().and_then(|locale| {
        let formatter = DateTimeFormatter::try_new(locale.into(), YM::long()).ok()?;
        let day = icu_calendar::Date::try_new_iso(date.year, date.month, date.day).ok()?;
        let day: icu_calendar::Date<Iso> = day;
        Some(formatter.format(&day).to_string())
    });
    formatted.unwrap_or_else(|| format!("{:04}-{:02}", date.year, date.month))
}

/// Day of the week of a date, shortened, such as "Mon"; empty when the language is unknown.
pub fn weekday(language: &str, date: Date) -> String {
    let formatted = language.parse::<Locale>().ok().and_then(|locale| {
        let formatter = DateTimeFormatter::try_new(locale.into(), E::short()).ok()?;
        let day = icu_calendar::Date::try_new_iso(date.year, date.month, date.day).ok()?;
        let day: icu_calendar::Date<Iso> = day;
        Some(formatter.format(&day).to_string())
    });
    formatted.unwrap_or_default()
}
