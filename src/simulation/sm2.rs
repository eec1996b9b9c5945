//! The SuperMemo 2 algorithm (Wozniak 1990), only to compare with.

use super::memory::Recall;

/// What SM-2 knows of one technique.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sm2 {
    /// Successful repetitions in a row.
    repetitions: u32,
    /// Days to the next repetition.
    interval: i32,
    /// Easiness factor, at least 1.3.
    easiness: f64,
    /// Day of the next repetition.
    pub due: i32,
}

impl Sm2 {
    /// Learnt on a day; the first repetition is a day later.
    pub fn begin(day: i32) -> Self {
        Self {
            repetitions: 0,
            interval: 1,
            easiness: 2.5,
            due: day + 1,
        }
    }

    /// A repetition of quality 0 to 5.
    pub fn review(&mut self, quality: u8, day: i32) {
        if quality < 3 {
            self.repetitions = 0;
            self.interval = 1;
        } else {
            self.repetitions += 1;
            self.interval = match self.repetitions {
                1 => 1,
                2 => 6,
                _ => (f64::from(self.interval) * self.easiness).round() as i32,
            };
        }
        let short = f64::from(5 - quality.min(5));
        self.easiness = (self.easiness + 0.1 - short * (0.08 + short * 0.02)).max(1.3);
        self.due = day + self.interval;
    }
}

/// The quality of an answer as SM-2 asks for it.
pub(super) fn quality(recall: Recall) -> u8 {
    match recall {
        Recall::Forgotten => 2,
        Recall::Hard => 3,
        Recall::Good => 4,
        Recall::Easy => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Intervals of the published algorithm for answers of quality 4: 1, 6, 15, 38 days.
    #[test]
    fn the_intervals_are_the_published_ones() {
        let mut of = Sm2::begin(0);
        let mut intervals = Vec::new();
        for _ in 0..4 {
            let day = of.due;
            of.review(4, day);
            intervals.push(of.due - day);
        }
        assert_eq!(intervals, [1, 6, 15, 38]);
        assert!((of.easiness - 2.5).abs() < 1e-9);
        let day = of.due;
        of.review(2, day);
        assert_eq!(of.due - day, 1);
        assert!((of.easiness - 2.18).abs() < 1e-9);
    }
}
