//! The bank of judgement items, as it is shipped: numbers, balance, and that nothing on the surface
//! gives the answer away.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use second_look::content::{Bank, BankItem, Catalog, Form, cast};
use second_look::files::Files;
use second_look::i18n::LessonTexts;
use second_look::i18n::markup::Marked;
use second_look::practice::{
    CHECK_ITEMS, History, Purpose, Strengths, deal_check, first_form, next_form, next_item,
};

fn bank() -> (Catalog, Bank) {
    let (catalog, problems) = Catalog::load(&Files::Embedded);
    assert!(problems.is_empty(), "{problems:?}");
    let (bank, problems) = Bank::load(&catalog);
    assert!(problems.is_empty(), "{problems:?}");
    (catalog, bank)
}

#[test]
fn there_are_enough_items_and_half_of_them_are_sound() {
    let (_, bank) = bank();
    assert!(bank.items.len() >= 120, "{}", bank.items.len());
    let halves = |form: Option<Form>| {
        let of = || bank.items.iter().filter(move |item| item.form == form);
        (of().filter(|item| item.is_sound).count(), of().count())
    };
    for form in [None, Some(Form::A), Some(Form::B)] {
        let (sound, all) = halves(form);
        assert_eq!(sound * 2, all, "{form:?}");
    }
    assert_eq!(halves(Some(Form::A)).1, halves(Some(Form::B)).1);
    // Two checks of different items in each form, and 20 + 20 for the simulation.
    assert!(halves(Some(Form::A)).1 >= 40);
}

#[test]
fn every_technique_of_the_bank_has_sound_look_alikes() {
    let (_, bank) = bank();
    let mut truths: BTreeMap<&str, BTreeSet<bool>> = BTreeMap::new();
    for item in &bank.items {
        let of_technique = truths.entry(item.technique.as_str()).or_default();
        of_technique.insert(item.is_sound);
    }
    let lonely: Vec<&&str> = truths
        .iter()
        .filter(|(_, t)| t.len() < 2)
        .map(|(t, _)| t)
        .collect();
    assert!(lonely.is_empty(), "{lonely:?}");
    assert!(truths.len() >= 20, "{}", truths.len());
}

#[test]
fn checks_are_dealt_half_true_without_repeating_and_forms_take_turns() {
    let (_, bank) = bank();
    let mut forms = BTreeMap::new();
    for seed in 0..400_u64 {
        let form = first_form(seed);
        *forms.entry(form).or_insert(0) += 1;
        let dealt = deal_check(&bank, form, CHECK_ITEMS, &BTreeSet::new(), seed);
        assert_eq!(dealt.len(), CHECK_ITEMS);
        assert_eq!(
            dealt,
            deal_check(&bank, form, CHECK_ITEMS, &BTreeSet::new(), seed)
        );
        let unique: BTreeSet<_> = dealt.iter().collect();
        assert_eq!(unique.len(), CHECK_ITEMS);
        let items: Vec<&BankItem> = dealt.iter().map(|id| bank.item(id).unwrap()).collect();
        assert!(items.iter().all(|item| item.form == Some(form)));
        assert_eq!(
            items.iter().filter(|item| item.is_sound).count() * 2,
            CHECK_ITEMS
        );
        let sets: BTreeSet<_> = items.iter().map(|item| &item.set).collect();
        let measuring: BTreeSet<_> = bank
            .items
            .iter()
            .filter(|item| item.form == Some(form))
            .map(|item| &item.set)
            .collect();
        assert_eq!(sets, measuring, "every set has its share");
        // The next check of the same form has nothing of the first.
        let seen = dealt.iter().cloned().collect();
        let again = deal_check(&bank, form, CHECK_ITEMS, &seen, seed + 1);
        let repeated = again.iter().filter(|id| seen.contains(*id)).count();
        assert!(repeated <= 2 * CHECK_ITEMS - bank_size(&bank, form).min(2 * CHECK_ITEMS));
    }
    assert!(forms.values().all(|n| (160..=240).contains(n)), "{forms:?}");
    assert_eq!(next_form(&History::default(), 3), first_form(3));
}

fn bank_size(bank: &Bank, form: Form) -> usize {
    bank.items
        .iter()
        .filter(|item| item.form == Some(form))
        .count()
}

#[test]
fn practice_shows_half_sound_items_never_those_of_checks_and_none_twice_soon() {
    let (_, bank) = bank();
    let (history, strengths) = (History::default(), Strengths::default());
    let mut sound = 0;
    let mut all = 0;
    for seed in 0..60 {
        let mut round = Vec::new();
        for _ in 0..30 {
            let id = next_item(&bank, &history, &strengths, &round, None, seed).unwrap();
            let item = bank.item(&id).unwrap();
            assert_eq!(item.form, None);
            assert!(!round.contains(&id));
            sound += usize::from(item.is_sound);
            all += 1;
            round.push(id);
        }
        let run = round
            .windows(5)
            .any(|five| five.iter().all(|id| bank.item(id).unwrap().is_sound));
        assert!(!run, "five sound ones in a row");
    }
    let share = sound as f64 / f64::from(all);
    assert!((0.45..0.55).contains(&share), "{share}");
}

#[test]
fn each_technique_can_be_reviewed_with_different_examples() {
    let (_, bank) = bank();
    let techniques: BTreeSet<_> = bank
        .items
        .iter()
        .filter(|item| item.form.is_none())
        .map(|item| item.technique.clone())
        .collect();
    assert!(techniques.len() >= 25, "{}", techniques.len());
    assert!(
        techniques
            .iter()
            .all(|technique| bank.is_reviewable(technique))
    );
    for technique in &techniques {
        let only = std::slice::from_ref(technique);
        let shown: BTreeSet<_> = (0..40)
            .filter_map(|seed| {
                let strengths = Strengths::default();
                next_item(
                    &bank,
                    &History::default(),
                    &strengths,
                    &[],
                    Some(only),
                    seed,
                )
            })
            .collect();
        assert!(shown.len() >= 2, "{technique}");
    }
    assert_eq!(Purpose::from_key("review"), Some(Purpose::Review));
}

/// What somebody sees who does not read: lengths, marks, digits, capitals, place of the cue.
fn surface(texts: &LessonTexts, item: &BankItem) -> Vec<f64> {
    let of = |name: &str| {
        if texts.has_step(&item.id, name) {
            Marked::parse(&texts.step(&item.id, name)).text
        } else {
            String::new()
        }
    };
    let mut features = Vec::new();
    for name in ["lead", "headline", "body", "sender", "address"] {
        let text = of(name);
        let words = text.split_whitespace().count() as f64;
        let letters = text.chars().count() as f64;
        features.push(words);
        features.push(letters / words.max(1.0));
        let count = |of: fn(char) -> bool| text.chars().filter(|c| of(*c)).count() as f64;
        features.push(count(|c| c == '!'));
        features.push(count(|c| c == '?'));
        features.push(count(|c| c.is_ascii_digit()));
        features.push(count(|c| matches!(c, '“' | '«' | '”' | '»')));
        features.push(count(|c| matches!(c, ',' | ';' | ':' | '.')));
        features.push(count(char::is_uppercase) / words.max(1.0));
    }
    features
}

/// Leave-one-out predictions of a regularised logistic regression; higher means sound.
fn predictions(rows: &[Vec<f64>], truths: &[bool]) -> Vec<f64> {
    let width = rows[0].len();
    (0..rows.len())
        .map(|left_out| {
            let train: Vec<usize> = (0..rows.len()).filter(|idx| *idx != left_out).collect();
            let n = train.len() as f64;
            let means: Vec<f64> = (0..width)
                .map(|f| train.iter().map(|idx| rows[*idx][f]).sum::<f64>() / n)
                .collect();
            let spreads: Vec<f64> = (0..width)
                .map(|f| {
                    let sum: f64 = train
                        .iter()
                        .map(|idx| (rows[*idx][f] - means[f]).powi(2))
                        .sum();
                    (sum / n).sqrt().max(1e-9)
                })
                .collect();
            let scaled = |idx: usize| -> Vec<f64> {
                (0..width)
                    .map(|f| ((rows[idx][f] - means[f]) / spreads[f]).clamp(-3.0, 3.0))
                    .collect()
            };
            let train: Vec<(Vec<f64>, f64)> = train
                .iter()
                .map(|idx| (scaled(*idx), f64::from(u8::from(truths[*idx]))))
                .collect();
            let mut weights = vec![0.0; width];
            for _ in 0..60 {
                let mut slopes: Vec<f64> = weights.iter().map(|w| -0.1 * w).collect();
                for (row, truth) in &train {
                    let p = 1.0 / (1.0 + (-dot(&weights, row)).exp());
                    for (slope, value) in slopes.iter_mut().zip(row) {
                        *slope += (truth - p) * value / n;
                    }
                }
                for (weight, slope) in weights.iter_mut().zip(&slopes) {
                    *weight += 0.5 * slope;
                }
            }
            dot(&weights, &scaled(left_out))
        })
        .collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Chance that a sound item is ranked above an unsound one (area under the ROC curve).
fn auc(scores: &[f64], truths: &[bool]) -> f64 {
    let (mut wins, mut pairs) = (0.0, 0.0);
    for (a, sound) in scores.iter().zip(truths) {
        for (b, other) in scores.iter().zip(truths) {
            if *sound && !*other {
                pairs += 1.0;
                wins += if a > b {
                    1.0
                } else if (a - b).abs() < f64::EPSILON {
                    0.5
                } else {
                    0.0
                };
            }
        }
    }
    wins / pairs
}

/// The limit is that of the curriculum's audit: .60, with chance at .50.
const MOST_TOLD_BY_THE_SURFACE: f64 = 0.60;

#[test]
fn the_surface_does_not_tell_sound_from_unsound() {
    let (catalog, bank) = bank();
    for language in ["en", "uk"] {
        let casting = cast(&catalog.world, &bank.roles, 1);
        let (texts, _) =
            LessonTexts::load_items(&Files::Embedded, &[language, "en"], &bank.sets, &casting);
        let rows: Vec<Vec<f64>> = bank
            .items
            .iter()
            .map(|item| surface(&texts, item))
            .collect();
        let truths: Vec<bool> = bank.items.iter().map(|item| item.is_sound).collect();
        let told = auc(&predictions(&rows, &truths), &truths);
        assert!(told <= MOST_TOLD_BY_THE_SURFACE, "{language}: {told:.3}");
    }
}

#[test]
fn the_audit_of_the_surface_finds_a_planted_give_away() {
    let truths: Vec<bool> = (0..60).map(|idx| idx % 2 == 0).collect();
    let rows: Vec<Vec<f64>> = truths
        .iter()
        .enumerate()
        .map(|(idx, sound)| {
            vec![
                (idx * 7 % 13) as f64,
                f64::from(u8::from(*sound)) * 6.0 + (idx % 5) as f64,
            ]
        })
        .collect();
    assert!(auc(&predictions(&rows, &truths), &truths) > 0.9);
}
