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

/// Reads a story as authors write it.
fn story(ron: &str) -> Spec {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .unwrap()
}

/// A sound story: two decisions, a choice that needs proof, three endings.
const SOUND: &str = r#"(
    role: Citizen,
    start: "buzz",
    meters: [(id: "proof", max: 2), (id: "calm", start: 2, max: 3)],
    scenes: [
        (id: "buzz", media: "media/buzz.svg", choices: [
            (id: "pass-on", to: "wave", merit: Poor, effects: [(meter: "calm", by: -2)]),
            (id: "ask", to: "card", merit: Good, effects: [(meter: "proof", by: 1)]),
            (id: "wait", to: "card", merit: Fair),
        ]),
        (id: "card", choices: [
            (id: "tell", to: "sunday", merit: Good, needs: (meter: "proof", at_least: 1)),
            (id: "shrug", to: "half", merit: Fair),
            (id: "joke", to: "closed", merit: Poor),
        ]),
        (id: "wave", choices: [
            (id: "put-right", to: "half", merit: Good, effects: [(meter: "calm", by: 1)]),
            (id: "hide", to: "closed", merit: Poor),
        ]),
        (id: "sunday", ending: Good),
        (id: "half", ending: Fair),
        (id: "closed", ending: Poor),
    ],
)"#;

fn attempt(path: &[&str]) -> Attempt {
    Attempt {
        path: path.iter().map(|choice| id(choice)).collect(),
    }
}

mod grading {
    use super::*;

    fn check(path: &[&str], score: f32, outcome: Outcome) {
        let grade = story(SOUND).grade(&attempt(path), &key);
        assert!((grade.score - score).abs() < 1e-6, "{path:?}: {grade:?}");
        assert_eq!(grade.outcome, outcome, "{path:?}");
    }

    #[test]
    fn the_mean_of_the_decisions_counts_up_to_what_the_ending_allows() {
        check(&["ask", "tell"], 1.0, Outcome::WellJudged);
        check(&["ask", "shrug"], 0.75, Outcome::PartlyThere);
        check(&["wait", "shrug"], 0.5, Outcome::PartlyThere);
        check(&["pass-on", "put-right"], 0.5, Outcome::PartlyThere);
        check(&["ask", "joke"], 0.25, Outcome::NotThisTime);
        check(&["pass-on", "hide"], 0.0, Outcome::NotThisTime);
    }

    #[test]
    fn a_story_not_at_its_end_earns_nothing_and_is_no_answer() {
        let spec = story(SOUND);
        for path in [&[][..], &["ask"], &["wave"], &["tell"], &["wait", "tell"]] {
            check(path, 0.0, Outcome::NotThisTime);
            assert!(!spec.is_answered(&attempt(path)), "{path:?}");
        }
        assert!(spec.is_answered(&attempt(&["wait", "joke"])));
    }

    #[test]
    fn every_decision_has_its_part_and_its_reason() {
        let grade = story(SOUND).grade(&attempt(&["wait", "joke"]), &key);
        let parts: Vec<_> = grade
            .parts
            .iter()
            .map(|part| (part.id.as_str(), part.result, part.why.as_str()))
            .collect();
        assert_eq!(
            parts,
            [
                ("wait", PartResult::Partly, "choice-wait-why"),
                ("joke", PartResult::Wrong, "choice-joke-why"),
            ]
        );
    }

    #[test]
    fn the_model_answer_is_the_path_of_good_choices() {
        let spec = story(SOUND);
        assert_eq!(spec.model_answer(&key), attempt(&["ask", "tell"]));
        assert_eq!(spec.judged().other, 2);
    }

    #[test]
    fn choices_after_an_ending_are_passed_over() {
        check(&["ask", "tell", "hide", "gone"], 1.0, Outcome::WellJudged);
    }
}

mod playing {
    use super::*;

    #[test]
    fn meters_stay_within_their_range() {
        let spec = story(SOUND);
        let meters = |path: &[&str]| spec.play(&attempt(path).path).1.meters;
        assert_eq!(meters(&[]), [0, 2]);
        assert_eq!(meters(&["pass-on"]), [0, 0]);
        assert_eq!(meters(&["pass-on", "put-right"]), [0, 1]);
        let wild = story(&SOUND.replace("by: -2", "by: -2147483648"));
        assert_eq!(wild.play(&[id("pass-on")]).1.meters, [0, 0]);
    }

    #[test]
    fn a_choice_is_only_offered_when_its_need_is_met() {
        let spec = story(SOUND);
        let offered = |path: &[&str]| {
            let (_, moment) = spec.play(&attempt(path).path);
            let offered = spec.offered(&moment);
            offered.iter().map(|c| c.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(offered(&["ask"]), ["tell", "shrug", "joke"]);
        assert_eq!(offered(&["wait"]), ["shrug", "joke"]);
    }

    #[test]
    fn endings_ahead_are_those_that_can_still_be_reached() {
        let spec = story(SOUND);
        let ahead = |path: &[&str]| {
            let (_, moment) = spec.play(&attempt(path).path);
            let ahead = spec.endings_ahead(&moment);
            ahead.iter().map(|s| s.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(ahead(&[]), ["sunday", "half", "closed"]);
        assert_eq!(ahead(&["wait"]), ["half", "closed"]);
        assert_eq!(ahead(&["wait", "joke"]), ["closed"]);
    }

    #[test]
    fn the_map_runs_from_the_start_to_the_endings() {
        let map = Map::new(&story(SOUND));
        let columns: Vec<_> = map
            .nodes
            .iter()
            .map(|node| (node.scene_idx, node.column))
            .collect();
        assert_eq!(columns, [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 2)]);
        assert_eq!((map.n_columns, map.n_rows), (3, 3));
        assert_eq!(map.edges.len(), 7);
    }
}

mod faults {
    use super::*;

    fn keys(ron: &str) -> Vec<&'static str> {
        story(ron).faults().iter().map(|fault| fault.key).collect()
    }

    /// The sound story with one piece changed has exactly these faults.
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(SOUND.contains(from), "{from}");
        assert_eq!(keys(&SOUND.replacen(from, to, 1)), expected, "{to}");
    }

    #[test]
    fn a_sound_story_has_none() {
        assert_eq!(keys(SOUND), [""; 0]);
    }

    #[test]
    fn unknown_names_are_told() {
        check(
            r#"to: "half", merit: Fair"#,
            r#"to: "hlaf", merit: Fair"#,
            &["problem-scenario-unknown-scene"],
        );
        check(
            r#"start: "buzz""#,
            r#"start: "bzz""#,
            &["problem-scenario-unknown-scene"],
        );
        check(
            r#"(meter: "calm", by: 1)"#,
            r#"(meter: "clam", by: 1)"#,
            &["problem-scenario-unknown-meter"],
        );
    }

    #[test]
    fn ids_are_used_once() {
        check(
            r#"(id: "hide""#,
            r#"(id: "joke""#,
            &["problem-duplicate-id"],
        );
        check(
            r#"(id: "calm", start: 2, max: 3)"#,
            r#"(id: "calm", start: 2, max: 3), (id: "calm", max: 1)"#,
            &["problem-duplicate-id"],
        );
    }

    #[test]
    fn a_circle_is_named() {
        let ron = SOUND.replace(r#"(id: "hide", to: "closed""#, r#"(id: "hide", to: "buzz""#);
        let faults = story(&ron).faults();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].key, "problem-scenario-circle");
        assert_eq!(
            faults[0].args,
            [("circle", "buzz → wave → buzz".to_owned())]
        );
    }

    #[test]
    fn ends_and_ways_must_fit() {
        check(
            r#"(id: "half", ending: Fair)"#,
            r#"(id: "half")"#,
            &["problem-scenario-dead-end"],
        );
        check(
            r#"(id: "wave", choices"#,
            r#"(id: "wave", ending: Fair, choices"#,
            &["problem-scenario-ending-with-choices"],
        );
        check(
            r#"(id: "hide", to: "closed", merit: Poor),"#,
            "",
            &["problem-scenario-choice-count"],
        );
        check(
            r#"(id: "half", ending: Fair),"#,
            r#"(id: "half", ending: Fair), (id: "lost", ending: Fair),"#,
            &["problem-scenario-unreachable"],
        );
        check(
            r#"(id: "sunday", ending: Good)"#,
            r#"(id: "sunday", ending: Fair)"#,
            &[
                "problem-scenario-no-good-ending",
                "problem-scenario-no-good-path",
            ],
        );
        check(
            r#"(id: "ask", to: "card", merit: Good"#,
            r#"(id: "ask", to: "card", merit: Fair"#,
            &["problem-scenario-no-good-path"],
        );
    }

    #[test]
    fn more_than_four_choices_are_too_many() {
        check(
            r#"(id: "hide", to: "closed", merit: Poor),"#,
            r#"(id: "a", to: "closed", merit: Poor), (id: "b", to: "closed", merit: Poor),
               (id: "c", to: "closed", merit: Poor), (id: "d", to: "closed", merit: Poor),"#,
            &["problem-scenario-choice-count"],
        );
    }

    #[test]
    fn needs_may_not_hide_everything_or_for_ever() {
        check(
            r#"(id: "put-right", to: "half", merit: Good, effects: [(meter: "calm", by: 1)]),
            (id: "hide", to: "closed", merit: Poor),"#,
            r#"(id: "put-right", to: "half", merit: Good, needs: (meter: "calm", at_least: 1)),
            (id: "hide", to: "closed", merit: Poor, needs: (meter: "proof", at_least: 1)),"#,
            &[
                "problem-scenario-all-hidden",
                "problem-scenario-never-offered",
                "problem-scenario-never-offered",
            ],
        );
        check(
            "at_least: 1",
            "at_least: 2",
            &[
                "problem-scenario-unreachable",
                "problem-scenario-never-offered",
                "problem-scenario-no-good-path",
            ],
        );
    }

    #[test]
    fn meters_are_few_and_start_within_their_range() {
        check(
            r#"(id: "proof", max: 2)"#,
            r#"(id: "proof", max: 2, start: 3)"#,
            &["problem-scenario-meter-range"],
        );
        check(
            r#"(id: "proof", max: 2)"#,
            r#"(id: "proof", max: 2), (id: "a", max: 1), (id: "b", max: 1)"#,
            &["problem-scenario-too-many-meters"],
        );
    }

    #[test]
    fn a_story_that_begins_at_its_end_has_no_path() {
        let ron = r#"(role: Citizen, start: "a", scenes: [(id: "a", ending: Good)])"#;
        assert_eq!(keys(ron), ["problem-scenario-no-good-path"]);
    }

    #[test]
    fn a_story_without_scenes_is_told_and_harmless() {
        let ron = r#"(role: Citizen, start: "a", scenes: [])"#;
        assert_eq!(
            keys(ron),
            [
                "problem-scenario-unknown-scene",
                "problem-scenario-no-good-ending",
            ]
        );
        assert_eq!(Map::new(&story(ron)), Map::default());
    }
}

mod properties {
    use super::*;

    fn merit() -> impl Strategy<Value = Merit> {
        prop_oneof![Just(Merit::Poor), Just(Merit::Fair), Just(Merit::Good)]
    }

    fn name(prefix: &str, idx: usize) -> PartId {
        id(&format!("{prefix}{idx}"))
    }

    /// Any graph: circles, loose ends and twins included.
    fn any_story() -> impl Strategy<Value = Spec> {
        let choice = (
            0..12_usize,
            0..9_usize,
            merit(),
            proptest::option::of((0..4_usize, -3..5_i32)),
            proptest::option::of((0..4_usize, -1..5_i32)),
        )
            .prop_map(|(choice, to, merit, effect, need)| StoryChoice {
                id: name("c", choice),
                to: name("s", to),
                merit,
                effects: effect
                    .into_iter()
                    .map(|(meter, by)| Effect {
                        meter: name("m", meter),
                        by,
                    })
                    .collect(),
                needs: need.map(|(meter, at_least)| Need {
                    meter: name("m", meter),
                    at_least,
                }),
            });
        let scene = (
            0..9_usize,
            proptest::collection::vec(choice, 0..5),
            proptest::option::of(merit()),
        )
            .prop_map(|(scene, choices, ending)| Scene {
                id: name("s", scene),
                media: None,
                choices,
                ending,
            });
        let meter = (-2..3_i32, -2..1_000_000_i32);
        (
            0..9_usize,
            proptest::collection::vec(meter, 0..4),
            proptest::collection::vec(scene, 0..10),
        )
            .prop_map(|(start, meters, scenes)| Spec {
                role: StoryRole::Citizen,
                start: name("s", start),
                meters: meters
                    .into_iter()
                    .enumerate()
                    .map(|(idx, (start, max))| Meter {
                        id: name("m", idx),
                        start,
                        max,
                    })
                    .collect(),
                scenes,
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn no_story_makes_the_checks_run_for_ever(spec in any_story(), path in proptest::collection::vec(0..14_usize, 0..20)) {
            let faults = spec.faults();
            let path = Attempt { path: path.into_iter().map(|idx| name("c", idx)).collect() };
            let grade = spec.grade(&path, &key);
            prop_assert!((0.0..=1.0).contains(&grade.score));
            let map = Map::new(&spec);
            prop_assert!(map.nodes.len() <= spec.scenes.len());
            let model = spec.model_answer(&key);
            if faults.is_empty() {
                prop_assert!((spec.grade(&model, &key).score - 1.0).abs() < 1e-6);
                prop_assert!(spec.is_answered(&model));
                prop_assert!(!spec.is_answered(&Attempt::default()));
            }
        }
    }

    #[test]
    fn an_untouched_story_is_not_answered() {
        let spec = story(SOUND);
        assert!(!spec.is_answered(&Attempt::default()));
        assert!(spec.grade(&Attempt::default(), &key).score < 1.0);
        let model = spec.model_answer(&key);
        assert!((spec.grade(&model, &key).score - 1.0).abs() < 1e-6);
    }
}

mod view {
    use std::cell::RefCell;
    use std::rc::Rc;

    use egui::accesskit::Role;
    use egui::{Key, Vec2};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    use egui_kittest::{Harness, SnapshotResults};

    use super::*;
    use crate::activities::{Phase, ViewContext};
    use crate::files::Files;
    use crate::i18n::Texts;
    use crate::look::harness::{REFERENCE, SMALLEST, id_clashes, settings, window_with};
    use crate::look::{LookSettings, Theme};

    const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 638 336" width="638" height="336">
        <rect width="638" height="336" fill="#EFE7F6"/><rect y="260" width="638" height="76" fill="#8A5A0B"/>
        <rect x="270" y="120" width="98" height="170" rx="16" fill="#241A31"/><rect x="280" y="136" width="78" height="130" rx="6" fill="#DFF0F1"/>
        <circle cx="120" cy="150" r="60" fill="#F2B33D"/></svg>"##;

    fn english(name: &str) -> String {
        let text = match name {
            "" => "What do you do?",
            "lead" => "No choice is a trick. Each one leads somewhere.",
            "meter-proof" => "Proof",
            "meter-calm" => "Calm",
            "scene-buzz-place" => "Two days before the vote · the kitchen",
            "scene-buzz" => {
                "Your phone buzzes. Uncle Bruno has passed something on. “The hall is flooded. Vote on Monday instead!” Eleven people have already thanked him. You had never heard of a flood."
            }
            "scene-buzz-picture" => "A phone on a kitchen table.",
            "choice-pass-on" => "Pass it on to the choir",
            "choice-pass-on-note" => "They would want to know in time.",
            "choice-pass-on-why" => {
                "It was kindly meant. It also made the wrong day travel further."
            }
            "choice-ask" => "Ask Bruno where it comes from",
            "choice-ask-note" => "One question, kindly put.",
            "choice-ask-why" => "You asked for the source before anyone acted on it.",
            "choice-wait" => "Wait and see what the others say",
            "choice-wait-note" => "Somebody will know.",
            "choice-wait-why" => "Waiting spread nothing. It also left the question open.",
            "scene-card-place" => "The same evening · the hallway",
            "scene-card" => {
                "The polling card lies under a pizza leaflet. It names the school hall and Sunday, eight to eight. At the bottom there is a number to call."
            }
            "choice-tell" => "Tell the group what the card says",
            "choice-tell-note" => "With a photo of it.",
            "choice-tell-why" => "You corrected the day with something that everybody can check.",
            "choice-shrug" => "Vote on Sunday and say nothing",
            "choice-shrug-note" => "They can read their own cards.",
            "choice-shrug-why" => "You were safe, and eleven others still had the wrong day.",
            "choice-joke" => "Answer with a joke about boats",
            "choice-joke-note" => "Everyone likes boats.",
            "choice-joke-why" => "The joke kept the message on top of the chat.",
            "scene-wave-place" => "An hour later · the chat",
            "scene-wave" => "The message comes back to you from two other groups.",
            "choice-put-right" => "Say that you are not sure after all",
            "choice-put-right-note" => "A little awkward.",
            "choice-put-right-why" => "Taking it back was awkward, and it slowed the message down.",
            "choice-hide" => "Mute the chat",
            "choice-hide-note" => "Until Tuesday.",
            "choice-hide-why" => "The quiet was yours alone. The message went on.",
            "scene-sunday-place" => "Sunday morning · the school hall",
            "scene-sunday" => {
                "Bruno waves from the queue. He has brought the whole choir, and a thermos."
            }
            "ending-sunday" => "Sunday it is",
            "scene-half-place" => "Sunday noon · the school hall",
            "scene-half" => "You vote. Some of the choir are missing.",
            "ending-half" => "Half the choir",
            "scene-closed-place" => "Monday morning · a closed door",
            "scene-closed" => {
                "Three neighbours stand before a closed door with their cards in their hands."
            }
            "ending-closed" => "A closed door",
            "decides" => "The polling card names the day. A message in a chat does not.",
            "tempts" => "Eleven thanks look like proof. They only show that it travelled.",
            "next" => "Look at the polling card, or call the number on it.",
            "reasoning" => "Dates of votes are set long before and printed on the card.",
            other => other,
        };
        text.to_owned()
    }

    fn ukrainian(name: &str) -> String {
        let text = match name {
            "" => "Що ти зробиш далі, коли всі вже подякували дядькові?",
            "lead" => {
                "Жоден вибір не є пасткою. Кожен кудись веде, і до кожного можна повернутися."
            }
            "meter-proof" => "Підтвердження",
            "meter-calm" => "Спокій у чаті",
            "scene-buzz-place" => "За два дні до голосування · кухня",
            "scene-buzz" => {
                "Дзижчить телефон. Дядько Бруно переслав повідомлення: «Залу затопило! Голосуйте натомість у понеділок!» Одинадцятеро людей уже йому подякували. Про повінь ти чуєш уперше."
            }
            "scene-buzz-picture" => "Телефон на кухонному столі.",
            "choice-pass-on" => "Переслати хорові, щоб усі знали вчасно",
            "choice-pass-on-note" => {
                "Вони ж хотіли б дізнатися про це якнайшвидше, ще сьогодні ввечері."
            }
            "choice-ask" => "Запитати Бруно, звідки він це взяв і хто про це сказав",
            "choice-ask-note" => "Одне запитання, поставлене доброзичливо.",
            "choice-wait" => "Почекати, що напишуть інші",
            "choice-wait-note" => "Хтось та й знатиме напевно.",
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

    fn stage(path: &[&str]) -> Shared {
        Rc::new(RefCell::new(Stage {
            spec: story(SOUND),
            attempt: attempt(path),
            is_graded: false,
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
                seed: 7,
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

    fn path(stage: &Shared) -> Vec<String> {
        let stage = stage.borrow();
        stage.attempt.path.iter().map(ToString::to_string).collect()
    }

    /// Presses Tab until the control with this name has the focus.
    fn tab_to(harness: &mut Harness<'_>, name: &str) {
        for _ in 0..40 {
            let is_there = harness
                .query_by_label(name)
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
    fn a_story_is_played_by_keyboard_alone() {
        let stage = stage(&[]);
        let mut harness = window(&stage);
        tab_to(&mut harness, "Ask Bruno where it comes from");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(path(&stage), ["ask"]);
        // The first way of the new scene has the focus; one press goes on.
        let first = harness.get_by_label("Tell the group what the card says");
        assert!(first.is_focused());
        harness.key_press(Key::Space);
        harness.run();
        assert_eq!(path(&stage), ["ask", "tell"]);
        harness.get_by_label("Sunday it is");
        assert!(harness.get_by_label("Step back").is_focused());
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(path(&stage), ["ask"]);
    }

    #[test]
    fn numbers_choose_and_backspace_steps_back() {
        let stage = stage(&[]);
        let mut harness = window(&stage);
        for (key, expected) in [
            (Key::Num3, &["wait"][..]),
            // The closed way is not offered, so the first key is the next one.
            (Key::Num1, &["wait", "shrug"]),
            (Key::Num1, &["wait", "shrug"]),
            (Key::Backspace, &["wait"]),
            (Key::Backspace, &[]),
            (Key::Backspace, &[]),
            (Key::Num4, &[]),
        ] {
            harness.key_press(key);
            harness.run();
            assert_eq!(path(&stage), expected, "{key:?}");
        }
    }

    #[test]
    fn a_press_takes_the_choice_and_can_be_taken_back() {
        let stage = stage(&[]);
        let mut harness = window(&stage);
        harness.get_by_label("Pass it on to the choir").click();
        harness.run();
        assert_eq!(path(&stage), ["pass-on"]);
        assert!(harness.query_by_label("Calm: 0 of 3").is_some());
        harness.get_by_label("Step back").click();
        harness.run();
        assert!(path(&stage).is_empty());
        assert!(harness.query_by_label("Step back").is_none());
    }

    #[test]
    fn the_map_is_told_in_words() {
        let harness = window(&stage(&["ask"]));
        let maps: Vec<_> = harness
            .query_all_by_role(Role::Image)
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.starts_with("Map"))
            .collect();
        assert_eq!(
            maps,
            [
                "Map of the story. One decision: Ask Bruno where it comes from. You are here: The same evening · the hallway. Ways the story can end: 3."
            ]
        );
    }

    #[test]
    fn the_debrief_tells_the_path_not_taken() {
        let stage = stage(&["wait", "joke"]);
        stage.borrow_mut().is_graded = true;
        let harness = window(&stage);
        for text in [
            "Understandable, with a cost",
            "This made things harder",
            "The joke kept the message on top of the chat.",
            "Ask Bruno where it comes from",
            "Can lead to: Sunday it is · Half the choir · A closed door",
            "This way was closed: it needs “Proof” at 1 or more.",
            "Leads to: Sunday it is",
        ] {
            assert!(harness.query_by_label(text).is_some(), "{text}");
        }
        assert!(harness.query_all_by_label("The path not taken").count() == 2);
    }

    #[test]
    fn every_phase_looks_right() {
        let mut results = SnapshotResults::new();
        let mut take = |name: &str,
                        path: &[&str],
                        is_graded: bool,
                        language: &str,
                        size,
                        look: LookSettings| {
            let stage = stage(path);
            stage.borrow_mut().is_graded = is_graded;
            let mut harness = window_in(language, size, look, &stage);
            assert_eq!(id_clashes(&harness), [""; 0], "{name}");
            results.add(harness.try_snapshot(format!("activities/scenario-{name}")));
        };
        for theme in Theme::ALL {
            let look = LookSettings {
                theme,
                ..settings()
            };
            let theme = format!("{theme:?}").to_lowercase();
            take(
                &format!("question-{theme}"),
                &[],
                false,
                "en",
                REFERENCE,
                look,
            );
            take(
                &format!("middle-{theme}"),
                &["ask"],
                false,
                "en",
                REFERENCE,
                look,
            );
            take(
                &format!("debrief-{theme}"),
                &["wait", "joke"],
                true,
                "en",
                REFERENCE,
                look,
            );
        }
        take(
            "ending",
            &["ask", "tell"],
            false,
            "en",
            REFERENCE,
            settings(),
        );
        let tall = Vec2::new(1366.0, 1700.0);
        take(
            "debrief-whole",
            &["wait", "joke"],
            true,
            "en",
            tall,
            settings(),
        );
        take("uk", &[], false, "uk", REFERENCE, settings());
        let large = LookSettings {
            text_scale: 2.0,
            ..settings()
        };
        let tall = Vec2::new(1024.0, 2600.0);
        take("large", &[], false, "uk", SMALLEST, large);
        take("large-whole", &[], false, "uk", tall, large);
    }
}
