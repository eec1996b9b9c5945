//! All shipped content: sound, walked to its end in every language, and drawable.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::rc::Rc;

use second_look::content::{Catalog, StepBody, cast, check, inventory};
use second_look::files::Files;
use second_look::i18n::{Texts, locale};
use second_look::learning::{Position, Session, Tally};

#[test]
fn all_content_is_sound() {
    let problems = check::check(&Files::Embedded);
    let (texts, _) = Texts::load(&Files::Embedded, "en");
    let words: Vec<String> = problems
        .iter()
        .map(|problem| {
            let (message, mend) = texts.problem(problem);
            format!(
                "{}:{}:{}: {message} {mend}",
                problem.file, problem.line, problem.column
            )
        })
        .collect();
    assert!(words.is_empty(), "{}", words.join("\n"));
}

#[test]
fn every_lesson_is_walked_to_its_end_with_model_answers_in_every_language() {
    let (catalog, problems) = Catalog::load(&Files::Embedded);
    assert!(problems.is_empty(), "{problems:?}");
    let (locales, _) = locale::load(&Files::Embedded);
    let mut walked = 0;
    for language in &locales {
        let (texts, _) = Texts::load(&Files::Embedded, &language.id);
        for id in catalog.lessons() {
            let lesson = Rc::new(catalog.lesson(id).0.unwrap());
            for seed in 0..4 {
                let (words, problems) =
                    texts.lesson(id, &cast(&catalog.world, &lesson.roles, seed));
                assert!(problems.is_empty(), "{problems:?}");
                let mut session = Session::new(Rc::clone(&lesson), seed);
                while let Some(step) = session.step().cloned() {
                    if let StepBody::Activity(activity) = &step.body {
                        let text = |name: &str| words.step(&step.id, name);
                        assert!(
                            !session.can_answer(),
                            "{id} {}: answered untouched",
                            step.id
                        );
                        *session.attempt_mut().unwrap() = activity.model_answer(&text);
                        let grade = session.answer(&text).unwrap();
                        assert!(grade.score > 0.999, "{id} {}: {}", step.id, grade.score);
                    }
                    session.forward();
                }
                assert_eq!(session.position(), Position::Summary);
                let tally = Tally::of(&session);
                assert_eq!(tally.exercises, tally.well_judged, "{id}");
                let mut judged = second_look::activities::Judged::default();
                for step in &lesson.steps {
                    if let StepBody::Activity(activity) = &step.body {
                        judged += activity.judged();
                    }
                }
                // Every kind that judges tells what was judged, so that hits can be counted.
                let counted = (tally.sound as u32, tally.unsound as u32);
                assert_eq!(counted, (judged.sound, judged.unsound), "{id}");
                assert_eq!((tally.hits, tally.false_alarms), (tally.unsound, 0), "{id}");
                walked += 1;
            }
        }
    }
    assert_eq!(walked, catalog.lessons().count() * locales.len() * 4);
}

#[test]
fn six_lessons_in_five_strands_use_every_kind() {
    let (catalog, _) = Catalog::load(&Files::Embedded);
    let (locales, _) = locale::load(&Files::Embedded);
    let (entries, problems) = inventory(&catalog, &locales);
    assert!(problems.is_empty(), "{problems:?}");
    assert!(entries.len() >= 6);
    let strands: std::collections::BTreeSet<&str> = entries.iter().map(|e| e.strand).collect();
    assert_eq!(strands.len(), 5);
    let kinds: std::collections::BTreeSet<&str> = entries
        .iter()
        .flat_map(|e| e.kinds.iter().copied())
        .collect();
    for kind in second_look::activities::AnyActivity::KINDS {
        assert!(kinds.contains(kind), "no lesson uses {kind}");
    }
    for entry in &entries {
        assert!((5..=8).contains(&entry.minutes), "{}", entry.id);
        for (language, share) in &entry.languages {
            assert!(
                (share - 1.0).abs() < f64::EPSILON,
                "{} in {language}: {share}",
                entry.id
            );
        }
    }
    let sum =
        |of: fn(&second_look::content::InventoryEntry) -> u32| entries.iter().map(of).sum::<u32>();
    let (sound, unsound) = (sum(|e| e.practice.sound), sum(|e| e.practice.unsound));
    let share = f64::from(sound) / f64::from(sound + unsound);
    assert!(
        (0.4..=0.6).contains(&share),
        "{sound} sound, {unsound} unsound"
    );
}

#[test]
fn the_same_seed_shows_the_same_names_in_both_languages() {
    let (catalog, _) = Catalog::load(&Files::Embedded);
    for id in catalog.lessons() {
        let lesson = catalog.lesson(id).0.unwrap();
        assert_eq!(
            cast(&catalog.world, &lesson.roles, 11),
            cast(&catalog.world, &lesson.roles, 11)
        );
    }
}
