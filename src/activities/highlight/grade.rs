//! Marks what was highlighted, fairly for partial and overlapping marks.

use std::collections::BTreeSet;

use super::words::{words, words_in};
use super::{Attempt, LearnerMark, Spec};
use crate::activities::{
    Activity, Grade, Judged, Judgement, PartGrade, PartResult, StepTexts, TextSpec,
};
use crate::i18n::markup::Marked;
use crate::ids::{PartId, TechniqueId};
use crate::problem::{Fault, duplicate_ids};

/// Fewest and most techniques offered.
const PALETTE: std::ops::RangeInclusive<usize> = 2..=6;
/// Share of a passage that must be covered to count as the whole of it: where exactly a passage
/// ends is a matter of taste, also among trained annotators (Da San Martino and others 2019).
const ENOUGH: f32 = 0.7;
/// Words beside a passage that cost nothing, on each side together.
const SLACK_WORDS: usize = 3;
/// Credit for the right passage under another name.
const OTHER_NAME: f32 = 0.5;
/// What each mark on a clean text costs.
const CLEAN_MARK: f32 = 0.5;

/// A passage as the author tagged it, in words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Passage {
    pub(super) id: PartId,
    /// First and last word.
    pub(super) words: (usize, usize),
    /// Techniques that are right; none when the passage is fair.
    pub(super) techniques: Vec<TechniqueId>,
}

impl Passage {
    fn len(&self) -> usize {
        self.words.1 - self.words.0 + 1
    }

    fn overlap(&self, mark: &LearnerMark) -> usize {
        let first = self.words.0.max(mark.first_word);
        let last = self.words.1.min(mark.last_word);
        (last + 1).saturating_sub(first)
    }

    /// Whether a learner, who can give a word one technique only, cannot mark enough of both.
    fn crowds(&self, other: &Self) -> bool {
        let first = self.words.0.max(other.words.0);
        let last = self.words.1.min(other.words.1);
        let shared = (last + 1).saturating_sub(first);
        // One mark serves both where they accept the same name.
        if shared == 0
            || self
                .techniques
                .iter()
                .any(|name| other.techniques.contains(name))
        {
            return false;
        }
        let lacking = |passage: &Self| {
            let needed = (passage.len() as f32 * ENOUGH).ceil() as usize;
            needed.saturating_sub(passage.len() - shared)
        };
        lacking(self) + lacking(other) > shared
    }

    /// 1 for a right technique, ½ for another one.
    fn naming(&self, mark: &LearnerMark) -> f32 {
        if self.techniques.contains(&mark.technique) {
            1.0
        } else {
            OTHER_NAME
        }
    }
}

impl Spec {
    /// The passages with a technique, as tagged in this language.
    pub(super) fn passages(&self, marked: &Marked) -> Vec<Passage> {
        let words = words(&marked.text);
        self.marks
            .iter()
            .filter_map(|mark| {
                let range = marked.span(mark.id.as_str())?;
                let mut techniques = vec![mark.technique.clone()];
                techniques.extend(mark.also.iter().cloned());
                Some(Passage {
                    id: mark.id.clone(),
                    words: words_in(&words, &range)?,
                    techniques,
                })
            })
            .collect()
    }

    /// The fair passages that look like a technique, as tagged in this language.
    pub(super) fn fair_passages(&self, marked: &Marked) -> Vec<Passage> {
        let words = words(&marked.text);
        self.fair
            .iter()
            .filter_map(|fair| {
                Some(Passage {
                    id: fair.id.clone(),
                    words: words_in(&words, &marked.span(fair.id.as_str())?)?,
                    techniques: Vec::new(),
                })
            })
            .collect()
    }
}

/// The word that a tag at the byte `at` breaks in two, if it does.
fn broken_word(text: &str, at: usize) -> Option<&str> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let breaks = is_letter(text[..at].chars().next_back()) && is_letter(text[at..].chars().next());
    breaks
        .then(|| {
            words(text)
                .into_iter()
                .find(|word| word.start < at && at < word.end)
        })?
        .map(|word| &text[word])
}

/// Marks that can be: inside the text, in order, none twice.
fn sound_marks(attempt: &Attempt, word_count: usize) -> Vec<&LearnerMark> {
    let mut seen = BTreeSet::new();
    attempt
        .marks
        .iter()
        .filter(|mark| mark.first_word <= mark.last_word && mark.last_word < word_count)
        .filter(|mark| seen.insert((mark.first_word, mark.last_word, &mark.technique)))
        .collect()
}

/// How much of a mark lies where it should, `0.0..=1.0`: its words on passages, and up to
/// [`SLACK_WORDS`] beside them, each weighed by the naming.
fn precision_of(mark: &LearnerMark, passages: &[Passage]) -> f32 {
    let len = mark.last_word - mark.first_word + 1;
    let mut on = 0.0;
    let mut covered = 0;
    for word in mark.first_word..=mark.last_word {
        let one = LearnerMark {
            first_word: word,
            last_word: word,
            technique: mark.technique.clone(),
        };
        let naming = passages
            .iter()
            .filter(|passage| passage.overlap(&one) > 0)
            .map(|passage| passage.naming(mark))
            .fold(None, |best: Option<f32>, naming| {
                Some(best.map_or(naming, |b| b.max(naming)))
            });
        if let Some(naming) = naming {
            on += naming;
            covered += 1;
        }
    }
    if covered == 0 {
        return 0.0;
    }
    let beside = (len - covered).saturating_sub(SLACK_WORDS);
    // The slack weighs as the words it stands beside, so that it neither earns nor costs.
    on / covered as f32 * (covered as f32 / (covered + beside) as f32)
}

/// How much of a passage is marked, `0.0..=1.0`: each word by its best mark, so that several marks
/// on one passage never count twice; from [`ENOUGH`] of it, the whole.
fn recall_of(passage: &Passage, marks: &[&LearnerMark]) -> f32 {
    let mut earned = 0.0;
    let mut covered = 0;
    for word in passage.words.0..=passage.words.1 {
        let best = marks
            .iter()
            .filter(|mark| mark.first_word <= word && word <= mark.last_word)
            .map(|mark| passage.naming(mark))
            .fold(0.0, f32::max);
        earned += best;
        covered += usize::from(best > 0.0);
    }
    if covered == 0 {
        return 0.0;
    }
    let share = covered as f32 / passage.len() as f32;
    let naming = earned / covered as f32;
    naming * if share >= ENOUGH { 1.0 } else { share }
}

impl Activity for Spec {
    type Attempt = Attempt;

    fn faults(&self) -> Vec<Fault> {
        let ids: Vec<&PartId> = self
            .marks
            .iter()
            .map(|mark| &mark.id)
            .chain(self.fair.iter().map(|f| &f.id))
            .collect();
        let mut faults = duplicate_ids(ids);
        if !PALETTE.contains(&self.palette.len()) {
            faults.push(
                Fault::new("problem-highlight-palette")
                    .at("palette")
                    .arg("count", self.palette.len()),
            );
        }
        let mut seen = BTreeSet::new();
        for technique in self
            .palette
            .iter()
            .filter(|technique| !seen.insert(*technique))
        {
            faults.push(
                Fault::new("problem-highlight-palette-twice")
                    .at("palette")
                    .at_id(technique)
                    .at_id(technique)
                    .arg("technique", technique),
            );
        }
        for mark in &self.marks {
            for technique in std::iter::once(&mark.technique).chain(&mark.also) {
                if !self.palette.contains(technique) {
                    faults.push(
                        Fault::new("problem-highlight-technique")
                            .at("marks")
                            .at_id(&mark.id)
                            .at_id(technique)
                            .arg("mark", &mark.id)
                            .arg("technique", technique),
                    );
                }
            }
        }
        if self.marks.is_empty() && self.fair.is_empty() {
            faults.push(Fault::new("problem-highlight-no-look-alike"));
        }
        faults
    }

    fn texts(&self) -> Vec<TextSpec> {
        let tags: Vec<PartId> = self
            .marks
            .iter()
            .map(|mark| mark.id.clone())
            .chain(self.fair.iter().map(|fair| fair.id.clone()))
            .collect();
        let mut texts = vec![
            TextSpec::plain("label"),
            TextSpec::plain("headline"),
            TextSpec::tagged("passage", tags.clone()),
        ];
        if self.footer {
            texts.push(TextSpec::plain("footer"));
        }
        texts.extend(
            tags.iter()
                .map(|tag| TextSpec::plain(format!("mark-{tag}-why"))),
        );
        texts
    }

    fn text_faults(&self, texts: &dyn StepTexts) -> Vec<Fault> {
        let marked = Marked::parse(&texts.text("passage"));
        let mut faults = Vec::new();
        let tags = self
            .marks
            .iter()
            .map(|mark| &mark.id)
            .chain(self.fair.iter().map(|f| &f.id));
        for id in tags {
            let Some(range) = marked.span(id.as_str()) else {
                continue;
            };
            if let Some(word) = broken_word(&marked.text, range.start)
                .or_else(|| broken_word(&marked.text, range.end))
            {
                faults.push(
                    Fault::new("problem-highlight-part-of-word")
                        .at_id(id)
                        .arg("mark", id)
                        .arg("word", word),
                );
            }
        }
        let passages = self.passages(&marked);
        for (idx, one) in passages.iter().enumerate() {
            for other in passages
                .iter()
                .skip(idx + 1)
                .filter(|other| one.crowds(other))
            {
                faults.push(
                    Fault::new("problem-highlight-overlap")
                        .at("marks")
                        .at_id(&other.id)
                        .arg("mark", &one.id)
                        .arg("other", &other.id),
                );
            }
        }
        faults
    }

    fn techniques(&self) -> Vec<TechniqueId> {
        let mut techniques: Vec<TechniqueId> = self
            .marks
            .iter()
            .map(|mark| mark.technique.clone())
            .collect();
        techniques.sort();
        techniques.dedup();
        techniques
    }

    fn judged(&self) -> Judged {
        if self.marks.is_empty() {
            Judged {
                sound: 1,
                ..Judged::default()
            }
        } else {
            Judged {
                unsound: 1,
                ..Judged::default()
            }
        }
    }

    fn judgement(&self, attempt: &Attempt) -> Option<Judgement> {
        self.is_answered(attempt).then_some(Judgement {
            is_sound: self.marks.is_empty(),
            relied_on: attempt.marks.is_empty(),
        })
    }

    /// What was marked on a tagged passage moves to that passage; what was marked elsewhere, to the
    /// same share of the text.
    fn translate(&self, attempt: &Attempt, from: &dyn StepTexts, to: &dyn StepTexts) -> Attempt {
        let (from, to) = (
            Marked::parse(&from.text("passage")),
            Marked::parse(&to.text("passage")),
        );
        let (old, new) = (words(&from.text).len(), words(&to.text).len());
        if old == 0 || new == 0 || from == to {
            return attempt.clone();
        }
        let places = |marked: &Marked| {
            let mut all = self.passages(marked);
            all.extend(self.fair_passages(marked));
            all
        };
        let (before, after) = (places(&from), places(&to));
        let scaled = |word: usize| (word * new / old).min(new - 1);
        let marks = attempt
            .marks
            .iter()
            .map(|mark| {
                let home = before
                    .iter()
                    .filter(|passage| passage.overlap(mark) > 0)
                    .max_by_key(|passage| passage.overlap(mark))
                    .and_then(|passage| after.iter().find(|other| other.id == passage.id));
                let (first_word, last_word) = match home {
                    Some(passage) => passage.words,
                    None => (scaled(mark.first_word), scaled(mark.last_word)),
                };
                LearnerMark {
                    first_word,
                    last_word,
                    technique: mark.technique.clone(),
                }
            })
            .collect();
        Attempt {
            marks,
            nothing: attempt.nothing,
        }
    }

    fn model_answer(&self, texts: &dyn StepTexts) -> Attempt {
        let marked = Marked::parse(&texts.text("passage"));
        let marks: Vec<LearnerMark> = self
            .passages(&marked)
            .into_iter()
            .zip(&self.marks)
            .map(|(passage, mark)| LearnerMark {
                first_word: passage.words.0,
                last_word: passage.words.1,
                technique: mark.technique.clone(),
            })
            .collect();
        Attempt {
            nothing: marks.is_empty(),
            marks,
        }
    }

    fn is_answered(&self, attempt: &Attempt) -> bool {
        attempt.nothing || !attempt.marks.is_empty()
    }

    /// The F1 of SemEval-2020 task 11 (Da San Martino, Yu, Barrón-Cedeño, Petrov and Nakov 2019),
    /// over words instead of characters: precision is the mean over the learner's marks of the
    /// share that lies on passages, recall the mean over passages of the share that is marked. Our
    /// additions: the right passage under another name earns half, several marks on one passage
    /// count once, ragged edges cost nothing within [`ENOUGH`] and [`SLACK_WORDS`]. A clean text is
    /// right when nothing is marked; each mark on it costs half.
    fn grade(&self, attempt: &Attempt, texts: &dyn StepTexts) -> Grade {
        let marked = Marked::parse(&texts.text("passage"));
        let marks = sound_marks(attempt, words(&marked.text).len());
        let passages = self.passages(&marked);
        let score = if passages.is_empty() {
            if marks.is_empty() && !attempt.nothing {
                0.0
            } else {
                (1.0 - CLEAN_MARK * marks.len() as f32).max(0.0)
            }
        } else if marks.is_empty() {
            0.0
        } else {
            let precision = marks
                .iter()
                .map(|mark| precision_of(mark, &passages))
                .sum::<f32>()
                / marks.len() as f32;
            let recall = passages
                .iter()
                .map(|passage| recall_of(passage, &marks))
                .sum::<f32>()
                / passages.len() as f32;
            if precision + recall > 0.0 {
                2.0 * precision * recall / (precision + recall)
            } else {
                0.0
            }
        };
        let mut parts: Vec<PartGrade> = passages
            .iter()
            .map(|passage| {
                let recall = recall_of(passage, &marks);
                let result = if recall > 0.99 {
                    PartResult::Right
                } else if recall > 0.0 {
                    PartResult::Partly
                } else {
                    PartResult::Missed
                };
                PartGrade {
                    id: passage.id.clone(),
                    result,
                    why: format!("mark-{}-why", passage.id),
                }
            })
            .collect();
        parts.extend(self.fair_passages(&marked).iter().map(|passage| {
            let on_passage = |mark: &&&LearnerMark| passages.iter().any(|p| p.overlap(mark) > 0);
            let is_marked = marks
                .iter()
                .filter(|mark| passage.overlap(mark) > 0)
                .any(|mark| !on_passage(&mark));
            PartGrade {
                id: passage.id.clone(),
                result: if is_marked {
                    PartResult::Wrong
                } else {
                    PartResult::Right
                },
                why: format!("mark-{}-why", passage.id),
            }
        }));
        Grade::from_score(score, parts)
    }
}
