//! Answers that cannot be judged: clicked without reading.
//!
//! Nobody is accused: the figures are only left out, and the learner is told why. Signs of careless
//! responding after Meade and Craig (2012): the same answer throughout, a repeating pattern, and too
//! little time (Wise and Kong 2005, response-time effort).

use super::Response;

/// Fewest judgements from which carelessness is told at all.
pub const MIN_JUDGEMENTS: usize = 12;

/// Seconds below which a card cannot have been read: 35 words, the least that `check` allows, at
/// 500 words a minute, twice the usual silent reading speed of adults (238, Brysbaert 2019).
pub const MIN_SECONDS: f64 = 4.0;

/// From this share of unread cards on the answers say nothing.
const TOO_MANY_UNREAD: f64 = 1.0 / 3.0;

/// From this share of one answer on the answers are called constant.
const CONSTANT: f64 = 0.95;

/// From this share on the answers follow a repeating pattern.
const PATTERN: f64 = 0.95;

/// Longest repeating pattern that is looked for, in answers.
const LONGEST_PATTERN: usize = 5;

/// Why answers cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carelessness {
    /// Nearly always "hold back".
    AlwaysHoldBack,
    /// Nearly always "rely".
    AlwaysRely,
    /// The same pattern again and again, such as one of each in turn.
    Pattern,
    /// Too quick to have been read.
    TooQuick,
}

/// Why these answers, in the order they were given, cannot be judged; `None` when they can, or when
/// they are fewer than [`MIN_JUDGEMENTS`].
pub fn carelessness(responses: &[Response]) -> Option<Carelessness> {
    let n = responses.len();
    if n < MIN_JUDGEMENTS {
        return None;
    }
    let share = |count: usize| count as f64 / n as f64;
    let relied = responses.iter().filter(|r| r.relied_on).count();
    if share(n - relied) >= CONSTANT {
        return Some(Carelessness::AlwaysHoldBack);
    }
    if share(relied) >= CONSTANT {
        return Some(Carelessness::AlwaysRely);
    }
    let unread = responses.iter().filter(|r| r.seconds < MIN_SECONDS).count();
    if share(unread) >= TOO_MANY_UNREAD {
        return Some(Carelessness::TooQuick);
    }
    let is_pattern =
        (2..=LONGEST_PATTERN).any(|period| share(in_pattern(responses, period)) >= PATTERN);
    is_pattern.then_some(Carelessness::Pattern)
}

/// Answers that agree with the best repeating pattern of this length.
fn in_pattern(responses: &[Response], period: usize) -> usize {
    (0..period)
        .map(|phase| {
            let of_phase = responses.iter().skip(phase).step_by(period);
            let (relied, all) = of_phase.fold((0, 0), |(relied, all), response| {
                (relied + usize::from(response.relied_on), all + 1)
            });
            relied.max(all - relied)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(calls: &str, seconds: f64) -> Vec<Response> {
        calls
            .chars()
            .enumerate()
            .map(|(idx, call)| Response {
                is_sound: idx % 3 == 0,
                relied_on: call == 'r',
                confidence: 70,
                seconds,
            })
            .collect()
    }

    #[test]
    fn each_sign_is_told_by_its_name() {
        for (calls, seconds, expected) in [
            (
                "hhhhhhhhhhhhhhhhhhhhhhhh",
                9.0,
                Some(Carelessness::AlwaysHoldBack),
            ),
            (
                "rrrrrrrrrrrrrrrrrrrrrrrr",
                9.0,
                Some(Carelessness::AlwaysRely),
            ),
            ("hrhrhrhrhrhrhrhrhrhrhrhr", 9.0, Some(Carelessness::Pattern)),
            ("hhrhhrhhrhhrhhrhhrhhrhhr", 9.0, Some(Carelessness::Pattern)),
            ("hrrhrhhrrhrhhhrrhrhrrhrh", 9.0, None),
            (
                "hrrhrhhrrhrhhhrrhrhrrhrh",
                1.0,
                Some(Carelessness::TooQuick),
            ),
            ("hhhhhhhhhhh", 1.0, None),
        ] {
            assert_eq!(carelessness(&answers(calls, seconds)), expected, "{calls}");
        }
    }

    #[test]
    fn leaning_strongly_is_no_carelessness() {
        assert_eq!(
            carelessness(&answers("hhhhrhhhhhhrhhhhhhhrhhhh", 9.0)),
            None
        );
    }
}
