#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::activities::{Activity as _, Outcome, PartResult};
use crate::ids::PartId;

fn id(text: &str) -> PartId {
    PartId::new(text).unwrap()
}

fn key(name: &str) -> String {
    name.to_owned()
}

/// Reads a choice as authors write it.
fn choice(ron: &str) -> Spec {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .unwrap()
}

/// One right answer, with something to read and a picture beside it.
const ONE: &str = r#"(
    exhibit: true,
    media: "media/notice.svg",
    options: [(id: "verdict", correct: true), (id: "number"), (id: "place"), (id: "day")],
)"#;

/// Two right answers of five, with nothing beside it.
const SEVERAL: &str = r#"(
    several: true,
    options: [
        (id: "minutes", correct: true),
        (id: "shares"),
        (id: "office", correct: true),
        (id: "logo"),
        (id: "tone"),
    ],
)"#;

fn attempt(chosen: &[&str]) -> Attempt {
    Attempt {
        chosen: chosen.iter().map(|text| id(text)).collect(),
    }
}

mod grading {
    use super::*;

    fn check(ron: &str, chosen: &[&str], score: f32, outcome: Outcome) {
        let grade = choice(ron).grade(&attempt(chosen), &key);
        assert!(
            (grade.score - score).abs() < 1e-6,
            "{chosen:?}: {}",
            grade.score
        );
        assert_eq!(grade.outcome, outcome, "{chosen:?}");
    }

    #[test]
    fn one_answer_is_right_or_not() {
        check(ONE, &["verdict"], 1.0, Outcome::WellJudged);
        check(ONE, &["number"], 0.0, Outcome::NotThisTime);
        check(ONE, &[], 0.0, Outcome::NotThisTime);
        // Only a damaged record holds two.
        check(ONE, &["verdict", "number"], 0.0, Outcome::NotThisTime);
    }

    #[test]
    fn several_answers_earn_and_cost_their_share() {
        let third = 1.0 / 3.0;
        check(SEVERAL, &["minutes", "office"], 1.0, Outcome::WellJudged);
        check(SEVERAL, &["minutes"], 0.5, Outcome::PartlyThere);
        check(
            SEVERAL,
            &["minutes", "office", "logo"],
            1.0 - third,
            Outcome::PartlyThere,
        );
        check(
            SEVERAL,
            &["minutes", "logo"],
            0.5 - third,
            Outcome::NotThisTime,
        );
        check(
            SEVERAL,
            &["minutes", "shares", "logo"],
            0.0,
            Outcome::NotThisTime,
        );
        check(SEVERAL, &["tone"], 0.0, Outcome::NotThisTime);
        // Choosing everything shows no judgement.
        check(
            SEVERAL,
            &["minutes", "office", "shares", "logo", "tone"],
            0.0,
            Outcome::NotThisTime,
        );
    }

    #[test]
    fn every_option_has_its_reason() {
        let grade = choice(SEVERAL).grade(&attempt(&["minutes", "logo"]), &key);
        let parts: Vec<_> = grade
            .parts
            .iter()
            .map(|part| (part.id.as_str(), part.result, part.why.as_str()))
            .collect();
        assert_eq!(
            parts,
            [
                ("minutes", PartResult::Right, "option-minutes-why"),
                ("shares", PartResult::Right, "option-shares-why"),
                ("office", PartResult::Missed, "option-office-why"),
                ("logo", PartResult::Wrong, "option-logo-why"),
                ("tone", PartResult::Right, "option-tone-why"),
            ]
        );
    }

    #[test]
    fn options_that_are_gone_are_passed_over() {
        check(ONE, &["verdict", "gone"], 1.0, Outcome::WellJudged);
        check(SEVERAL, &["minutes", "gone"], 0.5, Outcome::PartlyThere);
        assert!(!choice(ONE).is_answered(&attempt(&["gone"])));
    }

    #[test]
    fn a_choice_counts_as_neither_sound_nor_unsound() {
        let judged = choice(ONE).judged();
        assert_eq!((judged.sound, judged.unsound, judged.other), (0, 0, 1));
    }

    /// Any choice, sound or not.
    fn any_choice() -> impl Strategy<Value = Spec> {
        (prop::collection::vec(any::<bool>(), 0..8), any::<bool>()).prop_map(
            |(correct, several)| Spec {
                options: correct
                    .into_iter()
                    .enumerate()
                    .map(|(idx, correct)| ChoiceOption {
                        id: id(&format!("option{idx}")),
                        correct,
                    })
                    .collect(),
                several,
                exhibit: false,
                media: None,
            },
        )
    }

    fn any_attempt() -> impl Strategy<Value = Attempt> {
        prop::collection::btree_set(0..10_u8, 0..10).prop_map(|chosen| Attempt {
            chosen: chosen.iter().map(|n| id(&format!("option{n}"))).collect(),
        })
    }

    proptest! {
        #[test]
        fn scores_are_shares(spec in any_choice(), attempt in any_attempt()) {
            let grade = spec.grade(&attempt, &key);
            prop_assert!((0.0..=1.0).contains(&grade.score));
            prop_assert_eq!(grade.parts.len(), spec.options.len());
        }

        #[test]
        fn the_model_answer_alone_earns_everything(spec in any_choice(), attempt in any_attempt()) {
            prop_assume!(spec.faults().is_empty());
            let model = spec.model_answer(&key);
            prop_assert!(spec.is_answered(&model));
            prop_assert!((spec.grade(&model, &key).score - 1.0).abs() < 1e-6);
            prop_assert!(!spec.is_answered(&Attempt::default()));
            prop_assert!(spec.grade(&Attempt::default(), &key).score < 1.0);
            let known = spec.options.iter().map(|option| option.id.clone()).collect();
            if attempt.chosen.intersection(&known).ne(model.chosen.iter()) {
                prop_assert!(spec.grade(&attempt, &key).score < 0.99);
            }
        }
    }
}

mod authoring {
    use super::*;
    use crate::files::Files;
    use crate::i18n::{Arg, Texts};

    /// A choice with one mistake, and the fault that it gives.
    const MISTAKES: [(&str, &str); 6] = [
        (
            r#"(options: [(id: "a", correct: true)])"#,
            "problem-choice-options",
        ),
        (
            r#"(options: [(id: "a", correct: true), (id: "b"), (id: "c"), (id: "d"), (id: "e"), (id: "f"), (id: "g")])"#,
            "problem-choice-options",
        ),
        (
            r#"(options: [(id: "a"), (id: "b")])"#,
            "problem-choice-none-correct",
        ),
        (
            r#"(several: true, options: [(id: "a", correct: true), (id: "b", correct: true)])"#,
            "problem-choice-all-correct",
        ),
        (
            r#"(options: [(id: "a", correct: true), (id: "b", correct: true), (id: "c")])"#,
            "problem-choice-several",
        ),
        (
            r#"(options: [(id: "a", correct: true), (id: "b"), (id: "b")])"#,
            "problem-duplicate-id",
        ),
    ];

    #[test]
    fn sound_choices_have_no_faults() {
        for ron in [ONE, SEVERAL] {
            assert_eq!(choice(ron).faults(), []);
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (ron, expected) in MISTAKES {
            let faults = choice(ron).faults();
            assert!(faults.iter().any(|fault| fault.key == expected), "{ron}");
        }
    }

    /// An author must be able to read every fault, what is wrong and what to do, in every language.
    #[test]
    fn every_fault_has_words() {
        for language in ["en", "uk"] {
            let (texts, _) = Texts::load(&Files::Embedded, language);
            for fault in MISTAKES.iter().flat_map(|(ron, _)| choice(ron).faults()) {
                let args: Vec<(&str, Arg)> = fault
                    .args
                    .iter()
                    .map(|(name, value)| (*name, value.clone().into()))
                    .collect();
                for key in [fault.key.to_owned(), format!("{}.mend", fault.key)] {
                    let words = texts.with(&key, &args);
                    assert_ne!(words, key, "{language}");
                    assert!(!words.contains("{$"), "{language}: {words}");
                }
            }
        }
    }

    #[test]
    fn texts_follow_from_the_data() {
        let names = |ron: &str| {
            let texts = choice(ron).texts();
            texts.into_iter().map(|text| text.name).collect::<Vec<_>>()
        };
        assert_eq!(names(ONE)[..3], ["exhibit", "picture", "option-verdict"]);
        assert_eq!(
            names(SEVERAL)[..2],
            ["option-minutes", "option-minutes-why"]
        );
        assert_eq!(names(SEVERAL).len(), 10);
        assert_eq!(choice(ONE).files(), ["media/notice.svg"]);
    }
}

mod view {
    use std::cell::RefCell;
    use std::rc::Rc;

    use egui::accesskit::{Role, Toggled};
    use egui::{Key, Vec2};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    use egui_kittest::{Harness, SnapshotResults};

    use super::*;
    use crate::activities::{Phase, ViewContext, shuffled};
    use crate::files::Files;
    use crate::i18n::Texts;
    use crate::look::harness::{REFERENCE, SMALLEST, id_clashes, settings, window_with};
    use crate::look::{LookSettings, Theme};

    const SEED: u64 = 7;

    const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 606 278" width="606" height="278">
        <rect width="606" height="278" fill="#DFF0F1"/><rect y="218" width="606" height="60" fill="#E3DACB"/>
        <rect x="203" y="50" width="200" height="150" rx="12" fill="#FFFFFF"/><rect x="227" y="80" width="150" height="14" rx="7" fill="#0F6670"/>
        <rect x="227" y="108" width="110" height="14" rx="7" fill="#8C8197"/><circle cx="303" cy="50" r="10" fill="#9A3B63"/></svg>"##;

    fn english(name: &str) -> String {
        let text = match name {
            "" => "Which words carry a verdict?",
            "lead" => "Read the notice. One passage judges before it tells.",
            "exhibit" => {
                "The <em>shameless</em> plan costs 2.4 million.\n\nIt will be heard in the town hall on Tuesday."
            }
            "picture" => "A notice on a board.",
            "option-verdict" => "shameless plan",
            "option-verdict-why" => "It judges, and nothing in the line argues for it.",
            "option-number" => "2.4 million",
            "option-number-why" => "It sounds harsh, but it is a number anybody can check.",
            "option-place" => "in the town hall",
            "option-place-why" => "A plain word for a plain place.",
            "option-day" => "on Tuesday",
            "option-day-why" => "A day is a fact that can be looked up.",
            "option-minutes" => "The minutes of the meeting, with date and item",
            "option-minutes-why" => "They were written down when it happened.",
            "option-shares" => "How often the post was shared",
            "option-shares-why" => "It shows how far it travelled, not whether it holds.",
            "option-office" => "What the town’s own office says about it",
            "option-office-why" => "The office decides it, so it is the nearest source.",
            "option-logo" => "A logo in the corner of the picture",
            "option-logo-why" => "Anybody can put a logo on a picture.",
            "option-tone" => "That the writer sounds calm",
            "option-tone-why" => "A calm voice can be mistaken as well.",
            "decides" => "A verdict stands where a reason should stand.",
            "tempts" => "The number is large, but it can be checked.",
            "next" => "Swap the word for a plain one and read the line again.",
            other => other,
        };
        text.to_owned()
    }

    fn ukrainian(name: &str) -> String {
        let text = match name {
            "" => "На що варто спиратися, перш ніж пересилати це повідомлення далі?",
            "lead" => "Уяви, що повідомлення прийшло від людини, якій ти довіряєш.",
            "option-minutes" => "Протокол засідання міської ради, де вказано дату й номер питання",
            "option-minutes-why" => {
                "Його записали тоді, коли все відбувалося, і кожен може його прочитати."
            }
            "option-shares" => "Те, скільки людей уже поширили допис за перші дві години",
            "option-shares-why" => {
                "Це показує, як далеко він розійшовся, а не чи відповідає він дійсності."
            }
            "option-office" => "Те, що про це каже сама міська служба на власній сторінці",
            "option-office-why" => "Служба сама це вирішує, тож ближчого джерела немає.",
            "option-logo" => "Логотип у кутку картинки, такий самий, як у газети",
            "option-logo-why" => "Логотип на картинку може поставити будь-хто.",
            "option-tone" => "Спокійний голос автора",
            "option-tone-why" => "Спокійний голос теж може помилятися.",
            "decides" => "Протокол і сторінка служби існують незалежно від допису.",
            "tempts" => "Поширення вражають, але нічого не доводять.",
            "next" => "Відкрий сторінку служби самостійно, не через посилання в дописі.",
            other => return english(other),
        };
        text.to_owned()
    }

    struct Stage {
        spec: Spec,
        attempt: Attempt,
        is_graded: bool,
    }

    type Shared = Rc<RefCell<Stage>>;

    fn stage(ron: &str, chosen: &[&str], is_graded: bool) -> Shared {
        Rc::new(RefCell::new(Stage {
            spec: choice(ron),
            attempt: attempt(chosen),
            is_graded,
        }))
    }

    fn window_in(
        language: &str,
        size: Vec2,
        look: LookSettings,
        stage: &Shared,
    ) -> Harness<'static> {
        let (texts, _) = Texts::load(&Files::Embedded, language);
        let words: fn(&str) -> String = if language == "uk" { ukrainian } else { english };
        let stage = Rc::clone(stage);
        let mut harness = window_with(size, &look, move |ui| {
            let mut stage = stage.borrow_mut();
            let Stage {
                spec,
                attempt,
                is_graded,
            } = &mut *stage;
            let grade = spec.grade(attempt, &words);
            let cx = ViewContext {
                texts: &texts,
                step: &words,
                phase: if *is_graded {
                    Phase::Feedback(&grade)
                } else {
                    Phase::Answering
                },
                seed: SEED,
                media: &|file| {
                    let uri = format!("bytes://{file}");
                    Some(egui::Image::from_bytes(uri, PICTURE.as_bytes()))
                },
                shortcuts: true,
            };
            super::super::view::ui(&cx, ui, spec, attempt);
        });
        harness.run();
        harness
    }

    fn window(stage: &Shared) -> Harness<'static> {
        window_in("en", REFERENCE, settings(), stage)
    }

    fn chosen(stage: &Shared) -> Vec<String> {
        let stage = stage.borrow();
        stage
            .attempt
            .chosen
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    /// Ids of the options as they stand on screen.
    fn order(stage: &Shared) -> Vec<String> {
        let stage = stage.borrow();
        shuffled(stage.spec.options.len(), SEED, "options")
            .into_iter()
            .map(|at| stage.spec.options[at].id.to_string())
            .collect()
    }

    /// Presses Tab until the control with this name has the focus.
    fn tab_to(harness: &mut Harness<'_>, role: Role, name: &str) {
        for _ in 0..20 {
            let is_there = harness
                .query_by_role_and_label(role, name)
                .is_some_and(|node| node.is_focused());
            if is_there {
                return;
            }
            harness.key_press(Key::Tab);
            harness.run();
        }
        panic!("{name} is not reached by Tab");
    }

    #[test]
    fn one_is_chosen_by_keyboard_alone() {
        let stage = stage(ONE, &[], false);
        let mut harness = window(&stage);
        for (name, expected) in [("2.4 million", "number"), ("shameless plan", "verdict")] {
            tab_to(&mut harness, Role::RadioButton, name);
            harness.key_press(Key::Space);
            harness.run();
            // The new one takes the place of the old one.
            assert_eq!(chosen(&stage), [expected]);
        }
    }

    #[test]
    fn several_are_chosen_and_taken_back_by_keyboard_alone() {
        let stage = stage(SEVERAL, &[], false);
        let mut harness = window(&stage);
        for (name, expected) in [
            ("A logo in the corner of the picture", &["logo"][..]),
            ("That the writer sounds calm", &["logo", "tone"]),
            ("A logo in the corner of the picture", &["tone"]),
        ] {
            tab_to(&mut harness, Role::CheckBox, name);
            harness.key_press(Key::Space);
            harness.run();
            assert_eq!(chosen(&stage), expected);
        }
    }

    #[test]
    fn numbers_choose_in_the_order_on_screen() {
        let stage = stage(ONE, &[], false);
        let mut harness = window(&stage);
        let order = order(&stage);
        let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
        for (key, expected) in keys.into_iter().zip(&order) {
            harness.key_press(key);
            harness.run();
            assert_eq!(&chosen(&stage), std::slice::from_ref(expected));
        }
        // There is no fifth option.
        harness.key_press(Key::Num5);
        harness.run();
        assert_eq!(chosen(&stage), [order[3].clone()]);
    }

    #[test]
    fn options_stand_in_the_drawn_order() {
        let stage = stage(SEVERAL, &[], false);
        let harness = window(&stage);
        let tops: Vec<f32> = order(&stage)
            .iter()
            .map(|id| {
                let name = english(&format!("option-{id}"));
                harness.get_by_label(&name).rect().top()
            })
            .collect();
        assert!(tops.is_sorted(), "{tops:?}");
    }

    #[test]
    fn after_the_answer_keys_change_nothing() {
        let stage = stage(ONE, &["number"], true);
        let mut harness = window(&stage);
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(chosen(&stage), ["number"]);
    }

    #[test]
    fn a_screen_reader_hears_every_option() {
        for (ron, role, picked) in [
            (ONE, Role::RadioButton, "number"),
            (SEVERAL, Role::CheckBox, "logo"),
        ] {
            let stage = stage(ron, &[picked], false);
            let harness = window(&stage);
            harness.get_by_role_and_label(Role::Heading, "Which words carry a verdict?");
            for id in order(&stage) {
                let name = english(&format!("option-{id}"));
                let node = harness.get_by_role_and_label(role, &name);
                let toggled = if id == picked {
                    Toggled::True
                } else {
                    Toggled::False
                };
                assert_eq!(node.accesskit_node().toggled(), Some(toggled), "{name}");
            }
        }
        let stage = stage(ONE, &[], false);
        window(&stage).get_by_role_and_label(Role::Image, "A notice on a board.");
    }

    #[test]
    fn every_option_tells_its_reason() {
        let stage = stage(SEVERAL, &["minutes", "logo"], true);
        let harness = window(&stage);
        for (id, verdict) in [
            ("minutes", "Your answer · stronger call"),
            ("shares", "Fair to leave"),
            ("office", "Stronger call"),
            ("logo", "Your answer"),
            ("tone", "Fair to leave"),
        ] {
            let name = english(&format!("option-{id}"));
            let told: Vec<String> = harness
                .query_all_by_label_contains(&name)
                .filter_map(|node| node.accesskit_node().description())
                .collect();
            let told = told.join(" ");
            assert!(told.contains(verdict), "{id}: {told}");
            assert!(
                told.contains(&english(&format!("option-{id}-why"))),
                "{id}: {told}"
            );
        }
    }

    #[test]
    fn every_phase_looks_right() {
        let mut results = SnapshotResults::new();
        let mut take = |name: &str, language: &str, size, look: LookSettings, stage: &Shared| {
            let mut harness = window_in(language, size, look, stage);
            assert_eq!(id_clashes(&harness), [""; 0], "{name}");
            results.add(harness.try_snapshot(format!("activities/choice-{name}")));
        };
        for theme in Theme::ALL {
            let look = LookSettings {
                theme,
                ..settings()
            };
            let theme = format!("{theme:?}").to_lowercase();
            let asked = stage(ONE, &["verdict"], false);
            take(&format!("question-{theme}"), "en", REFERENCE, look, &asked);
            let told = stage(SEVERAL, &["minutes", "logo"], true);
            take(&format!("feedback-{theme}"), "en", REFERENCE, look, &told);
        }
        let asked = stage(SEVERAL, &["minutes", "logo"], false);
        take("several", "en", REFERENCE, settings(), &asked);
        let whole = Vec2::new(1366.0, 1300.0);
        let told = stage(ONE, &["number"], true);
        take("feedback-whole", "en", whole, settings(), &told);
        let asked = stage(SEVERAL, &["minutes"], false);
        let told = stage(SEVERAL, &["minutes", "shares"], true);
        take("uk", "uk", SMALLEST, settings(), &asked);
        let large = LookSettings {
            text_scale: 2.0,
            ..settings()
        };
        take("large", "uk", SMALLEST, large, &asked);
        let tall = Vec2::new(1024.0, 3400.0);
        take("large-whole", "uk", tall, large, &asked);
        take("large-feedback-whole", "uk", tall, large, &told);
    }
}
