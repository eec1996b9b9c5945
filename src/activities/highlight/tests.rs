#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::activities::{Activity as _, Grade, Outcome, PartResult};
use crate::ids::TechniqueId;

/// Reads an exercise as authors write it.
fn spec(ron: &str) -> Spec {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .unwrap()
}

/// A comment with four passages, two look-alikes, and five techniques on offer.
const HARBOUR: &str = r#"(
    form: Opinion,
    palette: ["loaded-language", "scapegoating", "false-dilemma", "false-authority", "bandwagon"],
    marks: [
        (id: "grab", technique: "loaded-language", also: ["scapegoating"]),
        (id: "flats", technique: "scapegoating"),
        (id: "experts", technique: "false-authority"),
        (id: "either", technique: "false-dilemma"),
    ],
    fair: [(id: "cost"), (id: "survey")],
    footer: true,
)"#;

/// The same text without anything to mark.
const CLEAN: &str = r#"(
    form: Report,
    palette: ["loaded-language", "bandwagon"],
    fair: [(id: "grab"), (id: "cost")],
)"#;

/// Words 0 to 9, with passages of 4 and 1 words and a fair one of 2.
const SHORT: &str = "n0 <cost>f1 f2</cost> n3 <grab>g4 g5 g6 g7</grab> n8 <flats>s9</flats> n10 n11 \
    n12 n13 n14 n15 n16 n17";

fn short(name: &str) -> String {
    if name == "passage" {
        SHORT.to_owned()
    } else {
        name.to_owned()
    }
}

/// The comment cut down to what [`SHORT`] tags.
fn short_spec() -> Spec {
    let mut spec = spec(HARBOUR);
    spec.marks.truncate(2);
    spec.fair.truncate(1);
    spec
}

fn mark(first_word: usize, last_word: usize, technique: &str) -> LearnerMark {
    LearnerMark {
        first_word,
        last_word,
        technique: TechniqueId::new(technique).unwrap(),
    }
}

fn attempt(marks: &[(usize, usize, &str)]) -> Attempt {
    Attempt {
        marks: marks
            .iter()
            .map(|(first, last, technique)| mark(*first, *last, technique))
            .collect(),
        nothing: false,
    }
}

fn nothing() -> Attempt {
    Attempt {
        nothing: true,
        ..Attempt::default()
    }
}

fn results(grade: &Grade) -> Vec<PartResult> {
    grade.parts.iter().map(|part| part.result).collect()
}

mod text {
    use super::*;

    #[test]
    fn words_keep_their_punctuation_and_lone_signs_join_the_word_before() {
        let text = "“Enough!” — he said: 2.4 million…\n\nП’ять слів";
        let words: Vec<&str> = words(text).into_iter().map(|word| &text[word]).collect();
        assert_eq!(
            words,
            [
                "“Enough!” —",
                "he",
                "said:",
                "2.4",
                "million…",
                "П’ять",
                "слів"
            ]
        );
        assert!(super::words(" \n ").is_empty());
    }

    #[test]
    fn a_sentence_ends_with_its_sign_or_its_paragraph() {
        let text = "One two. “Three four!” Five six\n\nSeven eight";
        let words = words(text);
        let sentence = |word| super::super::words::sentence_around(text, &words, word);
        assert_eq!(sentence(0), (0, 1));
        assert_eq!(sentence(3), (2, 3));
        assert_eq!(sentence(4), (4, 5));
        assert_eq!(sentence(7), (6, 7));
    }

    proptest! {
        #[test]
        fn words_lie_in_order_on_letters(text in ".{0,80}") {
            let mut end = 0;
            for word in words(&text) {
                prop_assert!(end <= word.start && word.start < word.end);
                prop_assert!(text.get(word.clone()).is_some());
                end = word.end;
            }
        }
    }
}

mod grading {
    use super::*;

    const LOADED: &str = "loaded-language";
    const THEM: &str = "scapegoating";
    const CROWD: &str = "bandwagon";

    fn check(marks: &[(usize, usize, &str)], score: f32, outcome: Outcome) {
        let grade = short_spec().grade(&attempt(marks), &short);
        assert!((grade.score - score).abs() < 1e-3, "{marks:?}: {grade:?}");
        assert_eq!(grade.outcome, outcome, "{marks:?}");
    }

    #[test]
    fn both_passages_with_their_techniques_earn_everything() {
        check(&[(4, 7, LOADED), (9, 9, THEM)], 1.0, Outcome::WellJudged);
        // Another technique that the author accepts.
        check(&[(4, 7, THEM), (9, 9, THEM)], 1.0, Outcome::WellJudged);
    }

    #[test]
    fn ragged_edges_cost_nothing() {
        // Three words of four are enough.
        check(&[(5, 7, LOADED), (9, 9, THEM)], 1.0, Outcome::WellJudged);
        // Three words beside a passage are no matter.
        check(&[(4, 7, LOADED), (9, 12, THEM)], 1.0, Outcome::WellJudged);
        // Half of a passage is half found: precision 1, recall (½ + 1) / 2.
        check(
            &[(4, 5, LOADED), (9, 9, THEM)],
            6.0 / 7.0,
            Outcome::PartlyThere,
        );
    }

    #[test]
    fn the_whole_sentence_around_a_short_passage_is_partly_right() {
        // One word of eight, three of them free: precision 1/5, recall 1/2.
        check(&[(9, 16, THEM)], 2.0 / 7.0, Outcome::NotThisTime);
        check(&[(4, 7, LOADED), (9, 16, THEM)], 0.75, Outcome::PartlyThere);
    }

    #[test]
    fn the_right_passage_under_another_name_earns_half() {
        check(&[(4, 7, CROWD), (9, 9, CROWD)], 0.5, Outcome::PartlyThere);
        check(&[(4, 7, LOADED), (9, 9, CROWD)], 0.75, Outcome::PartlyThere);
    }

    #[test]
    fn one_passage_of_two_is_half_of_the_recall() {
        check(&[(4, 7, LOADED)], 2.0 / 3.0, Outcome::PartlyThere);
    }

    #[test]
    fn a_mark_elsewhere_costs_precision() {
        check(
            &[(4, 7, LOADED), (9, 9, THEM), (1, 2, LOADED)],
            0.8,
            Outcome::PartlyThere,
        );
        check(&[(1, 2, LOADED)], 0.0, Outcome::NotThisTime);
    }

    #[test]
    fn several_marks_on_one_passage_count_once() {
        check(
            &[(4, 5, LOADED), (5, 7, LOADED), (4, 7, LOADED)],
            2.0 / 3.0,
            Outcome::PartlyThere,
        );
        // The best name of each word counts, the others cost precision.
        check(
            &[(4, 7, LOADED), (4, 7, CROWD), (9, 9, THEM)],
            2.0 * (2.5 / 3.0) / (1.0 + 2.5 / 3.0),
            Outcome::PartlyThere,
        );
    }

    #[test]
    fn marks_beyond_the_text_are_passed_over() {
        check(
            &[(4, 7, LOADED), (9, 9, THEM), (90, 95, THEM), (7, 4, THEM)],
            1.0,
            Outcome::WellJudged,
        );
    }

    #[test]
    fn every_passage_and_look_alike_has_its_result_and_reason() {
        let grade = short_spec().grade(
            &attempt(&[(4, 5, LOADED), (1, 1, CROWD), (15, 15, CROWD)]),
            &short,
        );
        let parts: Vec<_> = grade
            .parts
            .iter()
            .map(|part| (part.id.as_str(), part.result, part.why.as_str()))
            .collect();
        assert_eq!(
            parts,
            [
                ("grab", PartResult::Partly, "mark-grab-why"),
                ("flats", PartResult::Missed, "mark-flats-why"),
                ("cost", PartResult::Wrong, "mark-cost-why"),
            ]
        );
    }

    #[test]
    fn a_clean_text_is_right_when_left_unmarked() {
        let spec = spec(CLEAN);
        let grade = |attempt: &Attempt| spec.grade(attempt, &short);
        let left = grade(&nothing());
        assert!((left.score - 1.0).abs() < 1e-6);
        assert_eq!(results(&left), [PartResult::Right, PartResult::Right]);
        // Each mark costs half, and fair passages below a mark say so.
        let one = grade(&attempt(&[(1, 2, LOADED)]));
        assert!((one.score - 0.5).abs() < 1e-6);
        assert_eq!(results(&one), [PartResult::Right, PartResult::Wrong]);
        assert!(grade(&attempt(&[(1, 2, LOADED), (4, 7, CROWD)])).score < 1e-6);
        // Nothing done is no answer, also on a clean text.
        assert!(grade(&Attempt::default()).score < 1e-6);
        assert!(!spec.is_answered(&Attempt::default()));
        assert_eq!(spec.model_answer(&short), nothing());
    }

    #[test]
    fn nothing_to_mark_is_an_answer_and_wrong_where_there_is_something() {
        let spec = short_spec();
        assert!(spec.is_answered(&nothing()));
        let grade = spec.grade(&nothing(), &short);
        assert!(grade.score < 1e-6);
        assert_eq!(
            results(&grade),
            [PartResult::Missed, PartResult::Missed, PartResult::Right]
        );
    }

    #[test]
    fn a_judgement_says_whether_the_text_was_left_alone() {
        let judged = |spec: &Spec, attempt: &Attempt| {
            let judgement = spec.judgement(attempt);
            judgement.map(|judgement| (judgement.is_sound, judgement.relied_on))
        };
        assert_eq!(judged(&spec(CLEAN), &nothing()), Some((true, true)));
        assert_eq!(
            judged(&spec(CLEAN), &attempt(&[(0, 0, LOADED)])),
            Some((true, false))
        );
        assert_eq!(judged(&short_spec(), &nothing()), Some((false, true)));
        assert_eq!(judged(&short_spec(), &Attempt::default()), None);
    }

    #[test]
    fn marks_follow_their_passage_into_another_language() {
        let other = |name: &str| {
            if name == "passage" {
                "<flats>а0 б1</flats> в2 <grab>г3 ґ4</grab> д5 <cost>е6</cost> є7 ж8".to_owned()
            } else {
                name.to_owned()
            }
        };
        let marks = attempt(&[(5, 6, LOADED), (9, 9, THEM), (17, 17, CROWD)]);
        let moved = short_spec().translate(&marks, &short, &other);
        assert_eq!(
            moved.marks,
            attempt(&[(3, 4, LOADED), (0, 1, THEM), (8, 8, CROWD)]).marks
        );
        assert_eq!(short_spec().translate(&marks, &short, &short), marks);
    }

    fn any_marks() -> impl Strategy<Value = Vec<LearnerMark>> {
        let technique = prop::sample::select(vec![LOADED, THEM, CROWD, "unknown"]);
        let one = (0..22_usize, 0..6_usize, technique)
            .prop_map(|(first, more, technique)| mark(first, first + more, technique));
        prop::collection::vec(one, 0..8)
    }

    proptest! {
        #[test]
        fn scores_lie_between_nothing_and_everything(
            marks in any_marks(), nothing in any::<bool>(), is_clean in any::<bool>(),
        ) {
            let spec = if is_clean { spec(CLEAN) } else { short_spec() };
            let grade = spec.grade(&Attempt { marks, nothing }, &short);
            prop_assert!((0.0..=1.0).contains(&grade.score));
            prop_assert_eq!(grade.parts.len(), spec.marks.len() + spec.fair.len());
        }

        #[test]
        fn the_order_of_marks_is_no_matter(marks in any_marks()) {
            let forth = Attempt { marks: marks.clone(), nothing: false };
            let back = Attempt { marks: marks.into_iter().rev().collect(), nothing: false };
            let (forth, back) = (short_spec().grade(&forth, &short), short_spec().grade(&back, &short));
            prop_assert!((forth.score - back.score).abs() < 1e-5);
            prop_assert_eq!(results(&forth), results(&back));
        }

        #[test]
        fn a_mark_beside_every_passage_never_raises_the_score(
            marks in any_marks(), first in 10..18_usize, more in 0..4_usize,
        ) {
            let spec = short_spec();
            let before = spec.grade(&Attempt { marks: marks.clone(), nothing: false }, &short);
            let mut marks = marks;
            marks.push(mark(first, (first + more).min(17), LOADED));
            let after = spec.grade(&Attempt { marks, nothing: false }, &short);
            prop_assert!(after.score <= before.score + 1e-5, "{} > {}", after.score, before.score);
        }

        #[test]
        fn any_tags_are_survived(passage in "[a-z <>/]{0,60}") {
            let texts = |name: &str| if name == "passage" { passage.clone() } else { name.to_owned() };
            let spec = spec(HARBOUR);
            let model = spec.model_answer(&texts);
            prop_assert!((0.0..=1.0).contains(&spec.grade(&model, &texts).score));
            spec.text_faults(&texts);
        }
    }

    #[test]
    fn the_model_answer_earns_everything_and_an_untouched_one_does_not() {
        for (ron, texts) in [
            (HARBOUR, view::english as fn(&str) -> String),
            (HARBOUR, view::ukrainian),
        ] {
            let spec = spec(ron);
            let model = spec.model_answer(&texts);
            assert_eq!(model.marks.len(), 4);
            assert!((spec.grade(&model, &texts).score - 1.0).abs() < 1e-6);
            assert!(spec.is_answered(&model));
            assert!(spec.grade(&Attempt::default(), &texts).score < 1.0);
        }
    }
}

mod faults {
    use super::*;

    /// The sound exercise with one piece changed has exactly these faults.
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(HARBOUR.contains(from), "{from}");
        let faults = spec(&HARBOUR.replacen(from, to, 1)).faults();
        let keys: Vec<_> = faults.iter().map(|fault| fault.key).collect();
        assert_eq!(keys, expected, "{to}");
    }

    #[test]
    fn sound_exercises_have_none() {
        check("footer: true", "footer: true", &[]);
        assert_eq!(spec(CLEAN).faults(), []);
    }

    #[test]
    fn the_palette_holds_two_to_six_different_techniques() {
        check(
            r#""loaded-language", "scapegoating", "false-dilemma", "false-authority", "bandwagon""#,
            r#""loaded-language""#,
            &[
                "problem-highlight-palette",
                "problem-highlight-technique",
                "problem-highlight-technique",
                "problem-highlight-technique",
                "problem-highlight-technique",
            ],
        );
        check(
            r#""bandwagon""#,
            r#""bandwagon", "bandwagon""#,
            &["problem-highlight-palette-twice"],
        );
        check(
            r#""bandwagon""#,
            r#""bandwagon", "red-herring", "straw-man""#,
            &["problem-highlight-palette"],
        );
    }

    #[test]
    fn a_mark_names_techniques_of_the_palette() {
        check(
            r#"also: ["scapegoating"]"#,
            r#"also: ["straw-man"]"#,
            &["problem-highlight-technique"],
        );
    }

    #[test]
    fn ids_are_used_once_in_marks_and_look_alikes_together() {
        check(
            r#"(id: "survey")"#,
            r#"(id: "grab")"#,
            &["problem-duplicate-id"],
        );
    }

    #[test]
    fn a_clean_text_has_something_that_looks_like_a_technique() {
        let bare = CLEAN.replace(r#"fair: [(id: "grab"), (id: "cost")],"#, "");
        let faults = spec(&bare).faults();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].key, "problem-highlight-no-look-alike");
    }

    #[test]
    fn unknown_fields_are_errors() {
        let wrong = HARBOUR.replace("footer", "foot");
        let read: Result<Spec, _> = ron::from_str(&wrong);
        assert!(read.unwrap_err().to_string().contains("foot"));
    }

    #[test]
    fn tags_cover_whole_words() {
        let keys = |passage: &str| {
            let passage = passage.to_owned();
            let texts = move |_: &str| passage.clone();
            let mut spec = short_spec();
            spec.marks[0].also.clear();
            let faults = spec.text_faults(&texts);
            faults.iter().map(|fault| fault.key).collect::<Vec<_>>()
        };
        let rest = "<flats>those</flats> <cost>2 million</cost>";
        assert_eq!(
            keys(&format!("A “<grab>land grab</grab>”, {rest}.")),
            [""; 0]
        );
        assert_eq!(
            keys(&format!("A land<grab>ing grab</grab> {rest}")),
            ["problem-highlight-part-of-word"]
        );
        assert_eq!(
            keys(&format!("A <grab>land grab</grab>bing {rest}")),
            ["problem-highlight-part-of-word"]
        );
        // A little overlap can still be marked in full; most of a passage cannot.
        assert_eq!(
            keys("<grab>a b c d e <flats>f</grab> g h i</flats> <cost>2</cost>"),
            [""; 0]
        );
        assert_eq!(
            keys("<grab>a b <flats>c d</flats></grab> <cost>2</cost>"),
            ["problem-highlight-overlap"]
        );
    }

    #[test]
    fn every_text_and_tag_is_asked_for() {
        let texts = spec(HARBOUR).texts();
        let names: Vec<&str> = texts.iter().map(|text| text.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "label",
                "headline",
                "passage",
                "footer",
                "mark-grab-why",
                "mark-flats-why",
                "mark-experts-why",
                "mark-either-why",
                "mark-cost-why",
                "mark-survey-why",
            ]
        );
        let tags: Vec<&str> = texts[2].tags.iter().map(AsRef::as_ref).collect();
        assert_eq!(
            tags,
            ["grab", "flats", "experts", "either", "cost", "survey"]
        );
    }
}

mod view {
    use std::cell::RefCell;
    use std::rc::Rc;

    use egui::accesskit::Role;
    use egui::{Key, Modifiers, PointerButton, Pos2, Vec2};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    use egui_kittest::{Harness, SnapshotResults};

    use super::*;
    use crate::activities::{Phase, ViewContext};
    use crate::files::Files;
    use crate::i18n::Texts;
    use crate::look::harness::{REFERENCE, SMALLEST, id_clashes, settings, window_with};
    use crate::look::{LookSettings, Theme};

    pub(super) fn english(name: &str) -> String {
        let text = match name {
            "" => "What is this text doing?",
            "lead" => "Select words, then name the technique. Plain facts stay unmarked.",
            "label" => "Marrow Bay Courier · Opinion",
            "headline" => "The harbour belongs to those who built it",
            "passage" => {
                "On Thursday the council will vote on moving the fish market to the east quay. The plan <cost>costs 2.4 million</cost>, and the drawings can be seen at the library until Friday.\n\n<grab>This shameless land grab</grab> would change our town. <flats>People who grew up here understand that; the newcomers in the riverside flats never will.</flats>\n\n<experts>Experts agree</experts> the new quay will flood within ten years. <either>Either we stop this on Thursday, or Marrow Bay has no harbour at all.</either>\n\n<survey>The council’s own survey counted 61 stallholders.</survey> Of the 48 who replied, 27 were in favour of the move."
            }
            "footer" => "Ilse Roon ran a stall on the old quay until last spring.",
            "mark-grab-why" => "A verdict in three words, and nothing in the text argues for it.",
            "mark-flats-why" => {
                "It splits the town into those who belong and those who never will."
            }
            "mark-experts-why" => "Which experts? Nobody is named, so nobody can be asked.",
            "mark-either-why" => "Two ways are offered. The council has a third: build in stages.",
            "mark-cost-why" => "It sounds harsh, and it is a number that anyone can check.",
            "mark-survey-why" => "It names who counted and how many answered.",
            "decides" => {
                "The text judges before it tells: “shameless”, “never will”, “no harbour at all”."
            }
            "tempts" => "The cost sounds harsh. It is a plain fact with a source.",
            "next" => "Look at the drawings in the library.",
            other => other,
        };
        text.to_owned()
    }

    pub(super) fn ukrainian(name: &str) -> String {
        let text = match name {
            "" => "Що робить із читачем цей допис про перенесення рибного ринку?",
            "lead" => {
                "Виділи слова й назви прийом. Прості факти, які можна перевірити, лиши без позначок."
            }
            "label" => "«Кур’єр затоки» · Думка редакційного дописувача",
            "headline" => "Гавань належить тим, хто будував її власними руками",
            "passage" => {
                "У четвер рада голосуватиме за перенесення рибного ринку на східну набережну. План <cost>коштує 2,4 мільйона</cost>, а креслення до п’ятниці можна побачити в бібліотеці.\n\n<grab>Це безсоромне загарбання землі</grab> змінить наше місто. <flats>Хто тут виріс, той розуміє; приїжджі з будинків над річкою не зрозуміють ніколи.</flats>\n\n<experts>Фахівці одностайні</experts>: нову набережну затопить за десять років. <either>Або ми зупинимо це в четвер, або затока лишиться взагалі без гавані.</either>\n\n<survey>Опитування ради охопило 61 торгівця.</survey> Із 48, що відповіли, 27 були за перенесення."
            }
            "footer" => "Ільзе Роон до минулої весни тримала прилавок на старій набережній.",
            "mark-grab-why" => "Вирок у трьох словах, а доказів у тексті немає.",
            "decides" => {
                "Текст судить раніше, ніж розповідає: «безсоромне», «ніколи», «взагалі без гавані»."
            }
            "tempts" => "Ціна звучить грізно, але це число, яке кожен може перевірити.",
            "next" => "Подивися креслення в бібліотеці.",
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

    fn stage_of(ron: &str, attempt: Attempt) -> Shared {
        Rc::new(RefCell::new(Stage {
            spec: spec(ron),
            attempt,
            is_graded: false,
        }))
    }

    fn stage() -> Shared {
        stage_of(HARBOUR, Attempt::default())
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

    const PASSAGE: &str = "Text to mark";

    /// What a screen reader reads of the passage.
    fn said(harness: &Harness<'_>) -> String {
        harness
            .get_by_label(PASSAGE)
            .accesskit_node()
            .value()
            .unwrap_or_default()
    }

    fn press(harness: &mut Harness<'_>, modifiers: Modifiers, key: Key) {
        harness.key_press_modifiers(modifiers, key);
        harness.run();
    }

    fn tab_to(harness: &mut Harness<'_>, name: &str) {
        for _ in 0..40 {
            if harness
                .query_by_label(name)
                .is_some_and(|node| node.is_focused())
            {
                return;
            }
            press(harness, Modifiers::NONE, Key::Tab);
        }
        panic!("{name} is not reached by Tab");
    }

    #[test]
    fn a_text_is_marked_by_keyboard_alone() {
        let stage = stage();
        let mut harness = window(&stage);
        tab_to(&mut harness, PASSAGE);
        assert_eq!(said(&harness), "Selected: On");
        press(&mut harness, Modifiers::NONE, Key::ArrowDown);
        assert!(
            said(&harness).starts_with("Selected: The plan costs"),
            "{}",
            said(&harness)
        );
        press(&mut harness, Modifiers::NONE, Key::ArrowDown);
        assert_eq!(
            said(&harness),
            "Selected: This shameless land grab would change our town."
        );
        // From the first word of the sentence, Shift takes three more.
        press(&mut harness, Modifiers::NONE, Key::ArrowUp);
        for _ in 0..1 {
            press(&mut harness, Modifiers::NONE, Key::ArrowRight);
        }
        assert_eq!(said(&harness), "Selected: This");
        for _ in 0..3 {
            press(&mut harness, Modifiers::SHIFT, Key::ArrowRight);
        }
        assert_eq!(said(&harness), "Selected: This shameless land grab");
        press(&mut harness, Modifiers::NONE, Key::Num1);
        let english = english;
        let first = spec(HARBOUR).model_answer(&english).marks[0].clone();
        assert_eq!(stage.borrow().attempt.marks, std::slice::from_ref(&first));
        // The words stay in hand and say what they are; then the mark is replaced in part, taken
        // back, and cleared.
        assert!(harness.get_by_label(PASSAGE).is_focused());
        assert_eq!(
            said(&harness),
            "Selected: This shameless land grab. Marked as Loaded words"
        );
        press(&mut harness, Modifiers::NONE, Key::ArrowRight);
        press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
        assert_eq!(said(&harness), "Selected: grab. Marked as Loaded words");
        press(&mut harness, Modifiers::NONE, Key::Num3);
        assert_eq!(stage.borrow().attempt.marks.len(), 2);
        press(&mut harness, Modifiers::COMMAND, Key::Z);
        assert_eq!(stage.borrow().attempt.marks, [first]);
        press(&mut harness, Modifiers::NONE, Key::Delete);
        assert!(stage.borrow().attempt.marks.is_empty());
        press(&mut harness, Modifiers::COMMAND, Key::Z);
        assert_eq!(stage.borrow().attempt.marks.len(), 1);
    }

    #[test]
    fn nothing_to_mark_is_a_choice_that_a_mark_takes_back() {
        let stage = stage();
        let mut harness = window(&stage);
        tab_to(&mut harness, "Nothing to mark here");
        press(&mut harness, Modifiers::NONE, Key::Space);
        assert_eq!(stage.borrow().attempt, nothing());
        tab_to(&mut harness, PASSAGE);
        press(&mut harness, Modifiers::NONE, Key::Num5);
        assert_eq!(stage.borrow().attempt, attempt(&[(0, 0, "bandwagon")]));
        harness.get_by_label("Nothing to mark here").click();
        harness.run();
        assert_eq!(stage.borrow().attempt, nothing());
        harness.get_by_label("Undo").click();
        harness.run();
        assert_eq!(stage.borrow().attempt, attempt(&[(0, 0, "bandwagon")]));
    }

    fn at(harness: &Harness<'_>, x: f32, y: f32) -> Pos2 {
        harness.get_by_label(PASSAGE).rect().min + egui::vec2(x, y)
    }

    fn click(harness: &mut Harness<'_>, pos: Pos2) {
        harness.hover_at(pos);
        for pressed in [true, false] {
            harness.event(egui::Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            harness.step();
        }
        harness.run();
    }

    #[test]
    fn two_taps_select_from_the_first_to_the_last_word() {
        let stage = stage();
        let mut harness = window(&stage);
        let (first, last) = (at(&harness, 12.0, 18.0), at(&harness, 130.0, 18.0));
        click(&mut harness, first);
        assert_eq!(said(&harness), "Selected: On");
        // Not within the time of a double click.
        harness.run_steps(60);
        click(&mut harness, last);
        assert!(
            said(&harness).starts_with("Selected: On Thursday"),
            "{}",
            said(&harness)
        );
        harness.get_by_label("Loaded words").click();
        harness.run();
        assert_eq!(stage.borrow().attempt.marks.len(), 1);
        // A tap on a mark takes the whole of it in hand, and it can be cleared.
        harness.run_steps(60);
        click(&mut harness, first);
        assert!(
            said(&harness).ends_with("Marked as Loaded words"),
            "{}",
            said(&harness)
        );
        harness.get_by_label("Clear this mark").click();
        harness.run();
        assert!(stage.borrow().attempt.marks.is_empty());
    }

    #[test]
    fn dragging_selects_words_and_a_double_click_the_sentence() {
        let stage = stage();
        let mut harness = window(&stage);
        let (from, to) = (at(&harness, 12.0, 18.0), at(&harness, 200.0, 18.0));
        harness.drag_at(from);
        harness.step();
        harness.hover_at(to);
        harness.step();
        harness.drop_at(to);
        harness.run();
        assert!(
            said(&harness).starts_with("Selected: On Thursday the"),
            "{}",
            said(&harness)
        );
        // All in one frame: the steps of a test window are longer than a double click.
        harness
            .input_mut()
            .events
            .push(egui::Event::PointerMoved(from));
        for pressed in [true, false, true, false] {
            harness.input_mut().events.push(egui::Event::PointerButton {
                pos: from,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        harness.run();
        assert!(said(&harness).ends_with("east quay."), "{}", said(&harness));
    }

    #[test]
    fn everything_has_a_name_and_a_role() {
        let harness = window(&stage());
        for name in ["Loaded words", "Clear this mark", "Undo"] {
            assert_eq!(
                harness.get_by_label(name).accesskit_node().role(),
                Role::Button,
                "{name}"
            );
        }
        let nothing = harness.get_by_label("Nothing to mark here");
        assert_eq!(nothing.accesskit_node().role(), Role::CheckBox);
        let passage = harness.get_by_label(PASSAGE);
        assert!(
            passage
                .accesskit_node()
                .value()
                .unwrap()
                .starts_with("On Thursday")
        );
        assert!(passage.accesskit_node().description().is_some());
    }

    /// The first passage found, the second under another name, a fair one marked, a plain one too.
    fn mixed() -> Attempt {
        let english = english;
        let model = spec(HARBOUR).model_answer(&english).marks;
        let mut attempt = attempt(&[(17, 19, "false-authority"), (2, 4, "bandwagon")]);
        attempt.marks.push(model[0].clone());
        attempt.marks.push(LearnerMark {
            technique: TechniqueId::new("bandwagon").unwrap(),
            ..model[1].clone()
        });
        attempt
    }

    #[test]
    fn the_feedback_tells_every_passage() {
        let stage = stage_of(HARBOUR, mixed());
        stage.borrow_mut().is_graded = true;
        let harness = window_in("en", Vec2::new(1366.0, 1600.0), settings(), &stage);
        for text in [
            "1. Loaded words · found. A verdict in three words, and nothing in the text argues for it.",
            "3. Nameless authority · easy to miss. Which experts? Nobody is named, so nobody can be asked.",
            "6. Fair · rightly left alone. It names who counted and how many answered.",
            "7. Plain reporting · you marked it. “the council will” tells something and uses none of these techniques.",
        ] {
            assert!(harness.query_by_label(text).is_some(), "{text}");
        }
    }

    /// The same in the words of the Ukrainian text.
    fn mixed_in_ukrainian() -> Attempt {
        spec(HARBOUR).translate(&mixed(), &english, &ukrainian)
    }

    #[test]
    fn every_phase_looks_right() {
        let mut results = SnapshotResults::new();
        let mut take = |name: &str, stage: Shared, language: &str, size, look, select: usize| {
            let mut harness = window_in(language, size, look, &stage);
            if select > 0 {
                let name = if language == "uk" {
                    "Текст для позначок"
                } else {
                    PASSAGE
                };
                tab_to(&mut harness, name);
                for _ in 0..select {
                    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
                }
            }
            assert_eq!(id_clashes(&harness), [""; 0], "{name}");
            results.add(harness.try_snapshot(format!("activities/highlight-{name}")));
        };
        let graded = |ron: &str, attempt| {
            let stage = stage_of(ron, attempt);
            stage.borrow_mut().is_graded = true;
            stage
        };
        for theme in Theme::ALL {
            let look = LookSettings {
                theme,
                ..settings()
            };
            let theme = format!("{theme:?}").to_lowercase();
            let name = format!("question-{theme}");
            take(&name, stage_of(HARBOUR, mixed()), "en", REFERENCE, look, 5);
            let name = format!("feedback-{theme}");
            take(&name, graded(HARBOUR, mixed()), "en", REFERENCE, look, 0);
        }
        take("untouched", stage(), "en", REFERENCE, settings(), 0);
        take(
            "nothing",
            stage_of(HARBOUR, nothing()),
            "en",
            REFERENCE,
            settings(),
            0,
        );
        let tall = Vec2::new(1366.0, 1400.0);
        take(
            "feedback-whole",
            graded(HARBOUR, mixed()),
            "en",
            tall,
            settings(),
            0,
        );
        take(
            "clean-left",
            graded(CLEAN, nothing()),
            "en",
            REFERENCE,
            settings(),
            0,
        );
        take(
            "uk",
            stage_of(HARBOUR, mixed_in_ukrainian()),
            "uk",
            REFERENCE,
            settings(),
            4,
        );
        take(
            "uk-feedback-whole",
            graded(HARBOUR, mixed_in_ukrainian()),
            "uk",
            tall,
            settings(),
            0,
        );
        let large = LookSettings {
            text_scale: 2.0,
            ..settings()
        };
        take(
            "large",
            stage_of(HARBOUR, mixed_in_ukrainian()),
            "uk",
            SMALLEST,
            large,
            0,
        );
        let tall = Vec2::new(1024.0, 3200.0);
        take(
            "large-whole",
            stage_of(HARBOUR, mixed_in_ukrainian()),
            "uk",
            tall,
            large,
            4,
        );
    }
}
