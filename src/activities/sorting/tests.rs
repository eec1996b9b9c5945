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

/// Reads an exercise as authors write it.
fn spec(ron: &str) -> Spec {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .unwrap()
}

/// Three places, seven items, one of which may go to two places.
const WHO: &str = r#"(
    form: Sort,
    bins: [(id: "office"), (id: "campaign"), (id: "newsrooms")],
    items: [
        (id: "which-day", bin: "office"),
        (id: "which-hall", bin: "office"),
        (id: "ferry", bin: "campaign"),
        (id: "lamps", bin: "campaign"),
        (id: "leaflet", bin: "campaign", also: ["office"]),
        (id: "pool", bin: "newsrooms"),
        (id: "debate", bin: "newsrooms"),
    ],
)"#;

/// Three pairs.
const PAIRS: &str = r#"(
    form: Match,
    bins: [(id: "verdict"), (id: "threat"), (id: "crowd")],
    items: [
        (id: "shameless", bin: "verdict"),
        (id: "flood", bin: "threat"),
        (id: "everyone", bin: "crowd"),
    ],
)"#;

fn attempt(placed: &[(&str, &str)]) -> Attempt {
    Attempt {
        placed: placed
            .iter()
            .map(|(item, bin)| (id(item), id(bin)))
            .collect(),
    }
}

mod grading {
    use super::*;

    fn check(ron: &str, placed: &[(&str, &str)], score: f32, outcome: Outcome) {
        let grade = spec(ron).grade(&attempt(placed), &key);
        assert!((grade.score - score).abs() < 1e-6, "{placed:?}: {grade:?}");
        assert_eq!(grade.outcome, outcome, "{placed:?}");
    }

    #[test]
    fn the_share_of_items_in_a_fitting_place_counts() {
        let right = [
            ("which-day", "office"),
            ("which-hall", "office"),
            ("ferry", "campaign"),
            ("lamps", "campaign"),
            ("leaflet", "campaign"),
            ("pool", "newsrooms"),
            ("debate", "newsrooms"),
        ];
        check(WHO, &right, 1.0, Outcome::WellJudged);
        check(WHO, &right[..6], 6.0 / 7.0, Outcome::PartlyThere);
        check(WHO, &right[..3], 3.0 / 7.0, Outcome::NotThisTime);
        check(WHO, &[], 0.0, Outcome::NotThisTime);
    }

    #[test]
    fn another_place_that_the_author_accepts_is_right_as_well() {
        check(
            WHO,
            &[("leaflet", "office")],
            1.0 / 7.0,
            Outcome::NotThisTime,
        );
        check(WHO, &[("leaflet", "newsrooms")], 0.0, Outcome::NotThisTime);
    }

    #[test]
    fn one_place_for_two_items_of_a_pair_earns_for_one() {
        check(
            PAIRS,
            &[
                ("shameless", "verdict"),
                ("flood", "verdict"),
                ("everyone", "crowd"),
            ],
            2.0 / 3.0,
            Outcome::PartlyThere,
        );
    }

    #[test]
    fn every_item_has_its_result_and_its_reason() {
        let placed = attempt(&[
            ("shameless", "verdict"),
            ("flood", "crowd"),
            ("gone", "crowd"),
        ]);
        let grade = spec(PAIRS).grade(&placed, &key);
        let parts: Vec<_> = grade
            .parts
            .iter()
            .map(|part| (part.id.as_str(), part.result, part.why.as_str()))
            .collect();
        assert_eq!(
            parts,
            [
                ("shameless", PartResult::Right, "item-shameless-why"),
                ("flood", PartResult::Wrong, "item-flood-why"),
                ("everyone", PartResult::Missed, "item-everyone-why"),
            ]
        );
    }

    #[test]
    fn an_answer_has_every_item_in_a_place_that_exists() {
        let spec = spec(PAIRS);
        let answered = |placed: &[(&str, &str)]| spec.is_answered(&attempt(placed));
        assert!(!answered(&[]));
        assert!(!answered(&[("shameless", "crowd"), ("flood", "threat")]));
        assert!(answered(&[
            ("shameless", "crowd"),
            ("flood", "threat"),
            ("everyone", "verdict")
        ]));
        assert!(!answered(&[
            ("shameless", "gone"),
            ("flood", "threat"),
            ("everyone", "crowd")
        ]));
    }

    #[test]
    fn the_model_answer_earns_everything_and_an_untouched_one_does_not() {
        for ron in [WHO, PAIRS] {
            let spec = spec(ron);
            let model = spec.model_answer(&key);
            assert!((spec.grade(&model, &key).score - 1.0).abs() < 1e-6);
            assert!(spec.is_answered(&model));
            assert!(!spec.is_answered(&Attempt::default()));
            assert!(spec.grade(&Attempt::default(), &key).score < 1.0);
            assert_eq!(spec.judged().other as usize, spec.items.len());
        }
    }

    const ITEMS: [&str; 8] = [
        "which-day",
        "which-hall",
        "ferry",
        "lamps",
        "leaflet",
        "pool",
        "debate",
        "unknown",
    ];
    const BINS: [&str; 4] = ["office", "campaign", "newsrooms", "unknown"];

    fn any_attempt() -> impl Strategy<Value = Attempt> {
        let one = (
            prop::sample::select(&ITEMS[..]),
            prop::sample::select(&BINS[..]),
        );
        prop::collection::vec(one, 0..12).prop_map(|placed| attempt(&placed))
    }

    proptest! {
        #[test]
        fn scores_lie_between_nothing_and_everything(attempt in any_attempt(), pairs in any::<bool>()) {
            let spec = spec(if pairs { PAIRS } else { WHO });
            let grade = spec.grade(&attempt, &key);
            prop_assert!((0.0..=1.0).contains(&grade.score));
            prop_assert_eq!(grade.parts.len(), spec.items.len());
        }

        #[test]
        fn a_wrong_place_never_raises_the_score(attempt in any_attempt(), at in 0..7_usize) {
            let spec = spec(WHO);
            let before = spec.grade(&attempt, &key).score;
            let item = &spec.items[at];
            let wrong = spec.bins.iter().find(|bin| !item.accepts(&bin.id)).unwrap();
            let mut attempt = attempt;
            attempt.placed.insert(item.id.clone(), wrong.id.clone());
            prop_assert!(spec.grade(&attempt, &key).score <= before);
        }

        #[test]
        fn a_right_place_never_lowers_the_score(attempt in any_attempt(), at in 0..7_usize) {
            let spec = spec(WHO);
            let before = spec.grade(&attempt, &key).score;
            let mut attempt = attempt;
            let item = &spec.items[at];
            attempt.placed.insert(item.id.clone(), item.bin.clone());
            prop_assert!(spec.grade(&attempt, &key).score >= before);
        }
    }
}

mod faults {
    use super::*;

    /// The sound exercise with one piece changed has exactly these faults.
    fn check(ron: &str, from: &str, to: &str, expected: &[&str]) {
        assert!(ron.contains(from), "{from}");
        let faults = spec(&ron.replacen(from, to, 1)).faults();
        let keys: Vec<_> = faults.iter().map(|fault| fault.key).collect();
        assert_eq!(keys, expected, "{to}");
    }

    #[test]
    fn sound_exercises_have_none() {
        check(WHO, "Sort", "Sort", &[]);
        check(PAIRS, "Match", "Match", &[]);
        check(PAIRS, "Match", "Sort", &[]);
    }

    #[test]
    fn places_and_items_are_neither_too_few_nor_too_many() {
        let two = r#"(form: Sort, bins: [(id: "a"), (id: "b")], items: [(id: "x", bin: "a"), (id: "y", bin: "b")])"#;
        check(two, "Sort", "Sort", &["problem-sorting-items"]);
        check(
            PAIRS,
            r#"(id: "verdict"), (id: "threat"), (id: "crowd")"#,
            r#"(id: "verdict")"#,
            &[
                "problem-sorting-bins",
                "problem-sorting-unknown-bin",
                "problem-sorting-unknown-bin",
            ],
        );
        let many = ["x0", "x1", "x2", "x3"]
            .map(|id| format!(r#"(id: "{id}", bin: "office"),"#))
            .concat();
        check(
            WHO,
            "items: [",
            &format!("items: [{many}"),
            &["problem-sorting-items"],
        );
    }

    #[test]
    fn an_item_goes_to_places_that_exist() {
        check(
            WHO,
            r#"also: ["office"]"#,
            r#"also: ["offcie"]"#,
            &["problem-sorting-unknown-bin"],
        );
        let fault = &spec(&WHO.replace(r#""pool", bin: "newsrooms""#, r#""pool", bin: "papers""#))
            .faults()[0];
        assert_eq!(
            fault.args,
            [("item", "pool".to_owned()), ("bin", "papers".to_owned())]
        );
        assert_eq!(fault.anchors, ["items", "\"pool\"", "\"papers\""]);
    }

    #[test]
    fn every_place_is_used_and_pairs_are_pairs() {
        check(
            WHO,
            r#"(id: "newsrooms")"#,
            r#"(id: "newsrooms"), (id: "nobody")"#,
            &["problem-sorting-empty-bin"],
        );
        check(
            PAIRS,
            r#""flood", bin: "threat""#,
            r#""flood", bin: "verdict""#,
            &["problem-sorting-not-pairs", "problem-sorting-not-pairs"],
        );
    }

    #[test]
    fn ids_are_used_once() {
        check(
            WHO,
            r#"id: "lamps""#,
            r#"id: "ferry""#,
            &["problem-duplicate-id"],
        );
        check(
            WHO,
            r#"(id: "office"), "#,
            r#"(id: "office"), (id: "office"), "#,
            &["problem-duplicate-id"],
        );
    }

    #[test]
    fn every_text_is_asked_for() {
        let names: Vec<String> = spec(PAIRS)
            .texts()
            .into_iter()
            .map(|text| text.name)
            .collect();
        assert_eq!(
            names,
            [
                "bin-verdict",
                "bin-threat",
                "bin-crowd",
                "item-shameless",
                "item-shameless-why",
                "item-flood",
                "item-flood-why",
                "item-everyone",
                "item-everyone-why",
            ]
        );
    }
}

mod view {
    use std::cell::RefCell;
    use std::rc::Rc;

    use egui::accesskit::Role;
    use egui::{Key, Modifiers, Vec2};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    use egui_kittest::{Harness, SnapshotResults};

    use super::*;
    use crate::activities::{Phase, ViewContext};
    use crate::files::Files;
    use crate::i18n::Texts;
    use crate::look::harness::{REFERENCE, SMALLEST, id_clashes, settings, window_with};
    use crate::look::{LookSettings, Theme};

    fn english(name: &str) -> String {
        let text = match name {
            "" => "Who can settle it?",
            "lead" => "Give each question to the one who can answer it for good.",
            "bin-office" => "The election office",
            "bin-campaign" => "A campaign",
            "bin-newsrooms" => "Two newsrooms",
            "item-which-day" => "On which day is the vote?",
            "item-which-day-why" => "The office sets the day and prints it on every card.",
            "item-which-hall" => "Which hall do I go to?",
            "item-which-hall-why" => {
                "The hall depends on your street, and the office keeps the list."
            }
            "item-ferry" => "What is promised about the night ferry?",
            "item-ferry-why" => "Only those who promise can say what they promise.",
            "item-lamps" => "Why does one side want warmer lamps?",
            "item-lamps-why" => "Reasons are best heard from those who give them.",
            "item-leaflet" => "Who printed this leaflet?",
            "item-leaflet-why" => "The campaign knows, and the office keeps a list of printers.",
            "item-pool" => "Was the promise about the pool kept?",
            "item-pool-why" => "Neither side should mark its own work. Two newsrooms can check.",
            "item-debate" => "Who said what on the night of the debate?",
            "item-debate-why" => "A record by people who were there and answer for it.",
            "bin-verdict" => "Loaded words",
            "bin-threat" => "Fear",
            "bin-crowd" => "Everyone is doing it",
            "item-shameless" => "“This shameless plan”",
            "item-flood" => "“Soon the water stands in your kitchen”",
            "item-everyone" => "“The whole street has signed”",
            "decides" => "Ask who decides the thing, or who was there.",
            "tempts" => "The loudest answer comes first. That does not make it the one to ask.",
            "next" => "Look up the number of the election office.",
            other => other,
        };
        text.to_owned()
    }

    fn ukrainian(name: &str) -> String {
        let text = match name {
            "" => "Хто може відповісти на це запитання остаточно?",
            "lead" => "Віддай кожне запитання тому, чия відповідь справді все вирішує.",
            "bin-office" => "Виборча комісія громади",
            "bin-campaign" => "Штаб тих, хто обіцяє",
            "bin-newsrooms" => "Дві незалежні редакції",
            "item-which-day" => "Якого дня відбудеться голосування?",
            "item-which-hall" => "До якої зали йти голосувати мешканцям моєї вулиці?",
            "item-ferry" => "Що саме обіцяють зробити з нічним поромом до острова?",
            "item-lamps" => "Чому одні хочуть тепліших ліхтарів?",
            "item-leaflet" => "Хто надрукував цю листівку і скількома примірниками?",
            "item-pool" => "Чи дотримано обіцянки про басейн?",
            "item-debate" => "Хто що сказав увечері під час дебатів?",
            "decides" => "Спитай, хто це вирішує або хто там був.",
            "tempts" => "Найгучніша відповідь чується першою. Це ще не привід питати саме там.",
            "next" => "Знайди номер виборчої комісії.",
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

    fn stage(ron: &str, placed: &[(&str, &str)]) -> Shared {
        Rc::new(RefCell::new(Stage {
            spec: spec(ron),
            attempt: attempt(placed),
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
                media: &|_| None,
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

    fn placed(stage: &Shared) -> Vec<(String, String)> {
        let stage = stage.borrow();
        let placed = stage.attempt.placed.iter();
        placed
            .map(|(item, bin)| (item.to_string(), bin.to_string()))
            .collect()
    }

    fn press(harness: &mut Harness<'_>, key: Key) {
        harness.key_press(key);
        harness.run();
    }

    fn focused(harness: &Harness<'_>) -> String {
        let node = harness
            .root()
            .query_all_by(|node| node.is_focused() && node.label().is_some())
            .last();
        node.and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    fn tab_to(harness: &mut Harness<'_>, name: &str) {
        for _ in 0..60 {
            if harness
                .query_by_label(name)
                .is_some_and(|node| node.is_focused())
            {
                return;
            }
            harness.key_press_modifiers(Modifiers::NONE, Key::Tab);
            harness.run();
        }
        panic!("{name} is not reached by Tab, but {}", focused(harness));
    }

    #[test]
    fn everything_is_placed_by_tab_and_space_alone() {
        let stage = stage(PAIRS, &[]);
        let mut harness = window(&stage);
        for (item, bin) in [
            ("“This shameless plan”", "Loaded words"),
            ("“Soon the water stands in your kitchen”", "Fear"),
            ("“The whole street has signed”", "Everyone is doing it"),
        ] {
            tab_to(&mut harness, item);
            press(&mut harness, Key::Space);
            tab_to(&mut harness, &format!("Put “{item}” into “{bin}”"));
            press(&mut harness, Key::Enter);
        }
        let stage = stage.borrow();
        assert_eq!(stage.attempt, stage.spec.model_answer(&english));
    }

    #[test]
    fn keys_choose_an_item_and_its_place() {
        let stage = stage(PAIRS, &[]);
        let mut harness = window(&stage);
        // The first item is in hand from the start, and each placing takes up the next.
        for bin in [Key::A, Key::B, Key::C] {
            press(&mut harness, bin);
        }
        assert!(stage.borrow().spec.is_answered(&stage.borrow().attempt));
        let all = placed(&stage);
        // An item in its place is taken in hand again by its key, and moved; the pair that lay
        // there gives way.
        press(&mut harness, Key::Num1);
        press(&mut harness, Key::C);
        let moved = placed(&stage);
        assert_eq!(moved.len(), 2);
        assert_ne!(all, moved);
    }

    #[test]
    fn after_placing_the_focus_goes_to_the_next_item() {
        let stage = stage(PAIRS, &[]);
        let mut harness = window(&stage);
        tab_to(&mut harness, "“Soon the water stands in your kitchen”");
        press(&mut harness, Key::Space);
        tab_to(
            &mut harness,
            "Put ““Soon the water stands in your kitchen”” into “Fear”",
        );
        press(&mut harness, Key::Space);
        assert_eq!(placed(&stage), [("flood".to_owned(), "threat".to_owned())]);
        let next = focused(&harness);
        assert!(
            next.starts_with("“This") || next.starts_with("“The"),
            "{next}"
        );
    }

    #[test]
    fn an_item_is_dragged_to_its_place_and_taken_back() {
        let stage = stage(WHO, &[]);
        let mut harness = window(&stage);
        let from = harness
            .get_by_label("Which hall do I go to?")
            .rect()
            .center();
        let bins: Vec<_> = harness
            .query_all_by_role(Role::Button)
            .filter(|node| {
                let label = node.accesskit_node().label().unwrap_or_default();
                label.ends_with("into “Two newsrooms”")
            })
            .map(|node| node.rect().center())
            .collect();
        assert_eq!(bins.len(), 1);
        harness.drag_at(from);
        harness.step();
        harness.hover_at(from + egui::vec2(40.0, 10.0));
        harness.step();
        harness.hover_at(bins[0]);
        harness.step();
        harness.drop_at(bins[0]);
        harness.run();
        assert_eq!(
            placed(&stage),
            [("which-hall".to_owned(), "newsrooms".to_owned())]
        );
        harness
            .get_by_label("Take “Which hall do I go to?” back from “Two newsrooms”")
            .click();
        harness.run();
        assert!(placed(&stage).is_empty());
    }

    #[test]
    fn a_click_on_an_item_and_on_a_place_puts_it_there() {
        let stage = stage(WHO, &[]);
        let mut harness = window(&stage);
        harness.get_by_label("Who printed this leaflet?").click();
        harness.run();
        harness
            .get_by_label("Put “Who printed this leaflet?” into “A campaign”")
            .click();
        harness.run();
        assert_eq!(
            placed(&stage),
            [("leaflet".to_owned(), "campaign".to_owned())]
        );
    }

    #[test]
    fn the_feedback_tells_the_places_and_the_reason_of_every_item() {
        let stage = stage(WHO, &SOME);
        stage.borrow_mut().is_graded = true;
        let harness = window_in("en", Vec2::new(1366.0, 1400.0), settings(), &stage);
        for text in [
            "The campaign knows, and the office keeps a list of printers.",
            "You: A campaign · stronger: Two newsrooms",
            "Neither side should mark its own work. Two newsrooms can check.",
        ] {
            assert!(harness.query_by_label(text).is_some(), "{text}");
        }
    }

    /// Some placed, one of them in a weaker place, one in the other accepted one.
    const SOME: [(&str, &str); 4] = [
        ("which-day", "office"),
        ("leaflet", "office"),
        ("ferry", "campaign"),
        ("pool", "campaign"),
    ];

    #[test]
    fn every_phase_looks_right() {
        let mut results = SnapshotResults::new();
        let mut take = |name: &str, stage: Shared, language: &str, size, look| {
            let mut harness = window_in(language, size, look, &stage);
            assert_eq!(id_clashes(&harness), [""; 0], "{name}");
            results.add(harness.try_snapshot(format!("activities/sorting-{name}")));
        };
        let graded = |ron: &str, placed: &[(&str, &str)]| {
            let stage = stage(ron, placed);
            stage.borrow_mut().is_graded = true;
            stage
        };
        let all: Vec<(&str, &str)> = SOME
            .into_iter()
            .chain([
                ("which-hall", "office"),
                ("lamps", "campaign"),
                ("debate", "newsrooms"),
            ])
            .collect();
        for theme in Theme::ALL {
            let look = LookSettings {
                theme,
                ..settings()
            };
            let theme = format!("{theme:?}").to_lowercase();
            take(
                &format!("question-{theme}"),
                stage(WHO, &SOME),
                "en",
                REFERENCE,
                look,
            );
            take(
                &format!("feedback-{theme}"),
                graded(WHO, &all),
                "en",
                REFERENCE,
                look,
            );
        }
        take("untouched", stage(WHO, &[]), "en", REFERENCE, settings());
        take("placed", stage(WHO, &all), "en", REFERENCE, settings());
        take(
            "pairs",
            stage(PAIRS, &[("flood", "threat")]),
            "en",
            REFERENCE,
            settings(),
        );
        take("uk", stage(WHO, &SOME), "uk", REFERENCE, settings());
        let large = LookSettings {
            text_scale: 2.0,
            ..settings()
        };
        take("large", stage(WHO, &SOME), "uk", SMALLEST, large);
        let tall = Vec2::new(1024.0, 2600.0);
        take("large-whole", stage(WHO, &SOME), "uk", tall, large);
        take("large-feedback-whole", graded(WHO, &all), "uk", tall, large);
    }
}
