#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::activities::{Activity as _, Judgement, Outcome, PartResult};

fn key(name: &str) -> String {
    name.to_owned()
}

/// Reads a card as authors write it.
fn card(ron: &str) -> Spec {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .unwrap()
}

/// An article to hold back from, with every part that a card can have.
const ARTICLE: &str = r#"(
    card: Article,
    key: HoldBack,
    techniques: ["impersonation"],
    media: "media/lamps.svg",
    byline: true,
    figures: true,
    cues: [
        (id: "look-alike", place: Address),
        (id: "nobody", place: Body),
        (id: "unseen", place: Body),
        (id: "dark", place: Picture),
    ],
)"#;

/// A post to rely on.
const POST: &str = r#"(
    card: Post,
    key: Rely,
    figures: true,
    cues: [(id: "name", place: Sender), (id: "minutes", place: Body), (id: "angry", place: Body)],
)"#;

/// A message in a chat to hold back from.
const MESSAGE: &str = r#"(
    card: Message,
    key: HoldBack,
    techniques: ["fear-appeal"],
    cues: [(id: "number", place: Address), (id: "hurry", place: Body)],
)"#;

fn attempt(call: Call, confidence: u8) -> Attempt {
    Attempt {
        call: Some(call),
        confidence: Some(confidence),
    }
}

mod grading {
    use super::*;

    #[test]
    fn the_score_is_one_minus_the_quadratic_loss() {
        let spec = card(ARTICLE);
        for (call, confidence, score) in [
            (Call::HoldBack, 100, 1.0),
            (Call::HoldBack, 90, 0.99),
            (Call::HoldBack, 80, 0.96),
            (Call::HoldBack, 70, 0.91),
            (Call::HoldBack, 60, 0.84),
            (Call::HoldBack, 50, 0.75),
            // A guess is worth the same on both sides.
            (Call::Rely, 50, 0.75),
            (Call::Rely, 60, 0.64),
            (Call::Rely, 70, 0.51),
            (Call::Rely, 80, 0.36),
            (Call::Rely, 90, 0.19),
            (Call::Rely, 100, 0.0),
        ] {
            let grade = spec.grade(&attempt(call, confidence), &key);
            assert!(
                (grade.score - score).abs() < 1e-6,
                "{call:?} at {confidence}: {}",
                grade.score
            );
            let outcome = if call == Call::HoldBack {
                Outcome::WellJudged
            } else {
                Outcome::NotThisTime
            };
            assert_eq!(grade.outcome, outcome, "{call:?} at {confidence}");
        }
    }

    #[test]
    fn saying_what_one_believes_earns_the_most() {
        let spec = card(POST);
        let steps = || (50..=100_u8).step_by(10);
        for belief in steps() {
            let expected = |said: u8| {
                let sure = f32::from(belief) / 100.0;
                let right = spec.grade(&attempt(Call::Rely, said), &key).score;
                let wrong = spec.grade(&attempt(Call::HoldBack, said), &key).score;
                sure * right + (1.0 - sure) * wrong
            };
            let best = steps()
                .max_by(|a, b| expected(*a).total_cmp(&expected(*b)))
                .unwrap();
            assert_eq!(best, belief);
        }
    }

    #[test]
    fn a_sound_card_is_well_judged_when_relied_on() {
        let spec = card(POST);
        assert_eq!(
            spec.grade(&attempt(Call::Rely, 70), &key).outcome,
            Outcome::WellJudged
        );
        assert_eq!(
            spec.grade(&attempt(Call::HoldBack, 70), &key).outcome,
            Outcome::NotThisTime
        );
    }

    #[test]
    fn every_cue_has_its_reason() {
        let grade = card(ARTICLE).grade(&attempt(Call::Rely, 80), &key);
        let parts: Vec<_> = grade
            .parts
            .iter()
            .map(|part| (part.id.as_str(), part.result, part.why.as_str()))
            .collect();
        assert_eq!(
            parts,
            [
                ("look-alike", PartResult::Missed, "cue-look-alike-why"),
                ("nobody", PartResult::Missed, "cue-nobody-why"),
                ("unseen", PartResult::Missed, "cue-unseen-why"),
                ("dark", PartResult::Missed, "cue-dark-why"),
            ]
        );
    }

    #[test]
    fn an_answer_is_a_call_and_a_confidence() {
        let spec = card(POST);
        for (call, confidence, is_answered) in [
            (None, None, false),
            (Some(Call::Rely), None, false),
            (None, Some(80), false),
            (Some(Call::HoldBack), Some(50), true),
            // Not on the scale, as in a damaged record.
            (Some(Call::HoldBack), Some(40), false),
            (Some(Call::HoldBack), Some(55), false),
            (Some(Call::HoldBack), Some(255), false),
        ] {
            let attempt = Attempt { call, confidence };
            assert_eq!(spec.is_answered(&attempt), is_answered, "{attempt:?}");
        }
    }

    #[test]
    fn cards_count_as_sound_or_unsound() {
        let sound = card(POST);
        let unsound = card(ARTICLE);
        assert_eq!((sound.judged().sound, sound.judged().unsound), (1, 0));
        assert_eq!((unsound.judged().sound, unsound.judged().unsound), (0, 1));
        assert_eq!(
            sound.judgement(&attempt(Call::HoldBack, 60)),
            Some(Judgement {
                is_sound: true,
                relied_on: false
            })
        );
        assert_eq!(sound.judgement(&Attempt::default()), None);
    }

    fn any_attempt() -> impl Strategy<Value = Attempt> {
        let call = prop::option::of(prop_oneof![Just(Call::Rely), Just(Call::HoldBack)]);
        (call, prop::option::of(any::<u8>()))
            .prop_map(|(call, confidence)| Attempt { call, confidence })
    }

    proptest! {
        #[test]
        fn scores_are_shares(attempt in any_attempt(), which in 0_usize..3) {
            let spec = card([ARTICLE, POST, MESSAGE][which]);
            let grade = spec.grade(&attempt, &key);
            prop_assert!((0.0..=1.0).contains(&grade.score));
            prop_assert_eq!(grade.parts.len(), spec.cues.len());
            if !spec.is_answered(&attempt) {
                prop_assert!(grade.score < 1.0);
            }
        }

        #[test]
        fn honest_doubt_never_costs_more_than_certainty(sure in 5_u8..10) {
            let spec = card(ARTICLE);
            let score = |call, tens: u8| spec.grade(&attempt(call, tens * 10), &key).score;
            prop_assert!(score(Call::HoldBack, sure) < score(Call::HoldBack, sure + 1));
            prop_assert!(score(Call::Rely, sure) > score(Call::Rely, sure + 1));
        }
    }

    #[test]
    fn the_model_answer_earns_everything_and_nothing_earns_nothing() {
        for ron in [ARTICLE, POST, MESSAGE] {
            let spec = card(ron);
            let model = spec.model_answer(&key);
            assert!(spec.is_answered(&model));
            assert!((spec.grade(&model, &key).score - 1.0).abs() < 1e-6);
            assert!(!spec.is_answered(&Attempt::default()));
            assert!(spec.grade(&Attempt::default(), &key).score < 1.0);
        }
    }
}

mod authoring {
    use super::*;
    use crate::files::Files;
    use crate::i18n::{Arg, Texts};

    #[test]
    fn sound_cards_have_no_faults() {
        for ron in [ARTICLE, POST, MESSAGE] {
            assert_eq!(card(ron).faults(), []);
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (ron, from, to, expected) in [
            (
                POST,
                r#"(id: "minutes", place: Body), (id: "angry", place: Body)"#,
                "",
                "problem-headline-cues",
            ),
            (
                ARTICLE,
                r#"(id: "dark", place: Picture),"#,
                r#"(id: "dark", place: Picture), (id: "fifth", place: Time),"#,
                "problem-headline-cues",
            ),
            (POST, r#""angry""#, r#""minutes""#, "problem-duplicate-id"),
            (
                POST,
                "place: Sender",
                "place: Headline",
                "problem-headline-place",
            ),
            (
                POST,
                "place: Sender",
                "place: Byline",
                "problem-headline-place",
            ),
            (
                MESSAGE,
                "place: Address",
                "place: Figures",
                "problem-headline-place",
            ),
            (
                ARTICLE,
                r#"media: "media/lamps.svg","#,
                "",
                "problem-headline-place",
            ),
            (
                ARTICLE,
                r#"techniques: ["impersonation"],"#,
                "",
                "problem-headline-no-technique",
            ),
            (
                ARTICLE,
                "key: HoldBack",
                "key: Rely",
                "problem-headline-sound-technique",
            ),
        ] {
            assert!(ron.contains(from), "{from}");
            let faults = card(&ron.replacen(from, to, 1)).faults();
            let keys: Vec<_> = faults.iter().map(|fault| fault.key).collect();
            assert_eq!(keys, [expected], "{to}");
        }
    }

    /// An author must be able to read every fault, what is wrong and what to do, in every language.
    #[test]
    fn every_fault_has_words() {
        let broken = [
            POST.replace("place: Sender", "place: Headline"),
            ARTICLE.replace("key: HoldBack", "key: Rely"),
            ARTICLE.replace(r#"techniques: ["impersonation"],"#, ""),
            MESSAGE.replace(r#"(id: "hurry", place: Body)"#, ""),
        ];
        for language in ["en", "uk"] {
            let (texts, _) = Texts::load(&Files::Embedded, language);
            for fault in broken.iter().flat_map(|ron| card(ron).faults()) {
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
    fn a_fault_leads_to_its_place() {
        let faults = card(&POST.replace("place: Sender", "place: Headline")).faults();
        assert_eq!(faults[0].anchors, [r#""name""#]);
        assert_eq!(
            faults[0].args,
            [("cue", "name".to_owned()), ("place", "Headline".to_owned())]
        );
    }

    #[test]
    fn texts_carry_the_tags_of_their_places() {
        let texts = card(ARTICLE).texts();
        let tags = |name: &str| {
            let text = texts.iter().find(|text| text.name == name).unwrap();
            text.tags
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(tags("address"), ["look-alike"]);
        assert_eq!(tags("body"), ["nobody", "unseen"]);
        // The picture is marked as a whole.
        assert_eq!(tags("picture"), [""; 0]);
        for name in [
            "sender",
            "time",
            "headline",
            "byline",
            "figures",
            "cue-dark-why",
        ] {
            assert_eq!(tags(name), [""; 0], "{name}");
        }
        let names: Vec<_> = card(MESSAGE).texts().into_iter().map(|t| t.name).collect();
        assert_eq!(
            names,
            [
                "sender",
                "address",
                "time",
                "body",
                "cue-number",
                "cue-number-why",
                "cue-hurry",
                "cue-hurry-why",
            ]
        );
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
    use crate::activities::{Phase, ViewContext};
    use crate::files::Files;
    use crate::i18n::Texts;
    use crate::look::harness::{REFERENCE, SMALLEST, id_clashes, settings, window_with};
    use crate::look::{LookSettings, Theme};

    const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 606 278" width="606" height="278">
        <rect width="606" height="278" fill="#241A31"/><rect y="218" width="606" height="60" fill="#544A61"/>
        <rect x="96" y="65" width="78" height="153" fill="#4B2A6B"/><rect x="304" y="84" width="94" height="134" fill="#4B2A6B"/>
        <rect x="140" y="125" width="16" height="18" fill="#F2B33D"/><rect x="360" y="152" width="18" height="18" fill="#F2B33D"/>
        <circle cx="520" cy="70" r="32" fill="#E3DACB"/><circle cx="534" cy="58" r="28" fill="#241A31"/></svg>"##;

    fn article(name: &str) -> String {
        let text = match name {
            "" => "Would you rely on this report?",
            "lead" => "Judge the report, not whether you like the news.",
            "sender" => "Tillbrook Daily Now",
            "address" => "<look-alike>tillbrook-daily-now.example</look-alike>",
            "time" => "2 hours ago",
            "headline" => {
                "EXPOSED: Council will switch off EVERY street lamp in Tillbrook by Friday"
            }
            "body" => {
                "“They hoped nobody would notice,” says <nobody>a source close to the town hall</nobody>. <unseen>A secret email proves it</unseen> was decided weeks ago."
            }
            "byline" => "By the newsroom",
            "figures" => "4,812 shares",
            "picture" => "A dark street with unlit lamps.",
            "cue-look-alike" => "A look-alike name",
            "cue-look-alike-why" => {
                "The town’s paper is the Tillbrook Ledger. This address was registered eleven days ago."
            }
            "cue-nobody" => "A source nobody can ask",
            "cue-nobody-why" => {
                "Unnamed sources can be fair, if the reporter says why they’re unnamed and adds a second one."
            }
            "cue-unseen" => "Proof you never see",
            "cue-unseen-why" => {
                "“A secret email” is mentioned, but no line of it is quoted or shown."
            }
            "cue-dark" => "A picture of any street",
            "cue-dark-why" => "Nothing in it says where or when it was taken.",
            "decides" => {
                "Nothing in the report can be checked, and the address only looks like the paper’s."
            }
            "tempts" => "Capitals and shares are loud, but sound news is sometimes loud as well.",
            "next" => "Before the story, read the address letter by letter.",
            other => other,
        };
        text.to_owned()
    }

    fn ukrainian(name: &str) -> String {
        let text = match name {
            "" => "Чи можна покластися на це повідомлення про вимкнення ліхтарів?",
            "lead" => "Оцінюй саме повідомлення, а не те, чи подобається тобі новина.",
            "sender" => "Щоденні новини Тілбрука вже зараз",
            "address" => "<look-alike>tillbrook-daily-now.example</look-alike>",
            "time" => "2 години тому, оновлено щойно",
            "headline" => {
                "ВИКРИТО: до п’ятниці міська рада вимкне ВСІ до одного вуличні ліхтарі Тілбрука"
            }
            "body" => {
                "«Вони сподівалися, що ніхто не помітить», — каже <nobody>джерело, близьке до міської ради</nobody>. <unseen>Таємний лист доводить</unseen>, що все вирішили ще кілька тижнів тому."
            }
            "byline" => "Підготувала редакція",
            "figures" => "4812 поширень",
            "picture" => "Темна вулиця з вимкненими ліхтарями.",
            "cue-look-alike" => "Назва, схожа на справжню",
            "cue-look-alike-why" => {
                "Міська газета має іншу адресу. Цю зареєстровано одинадцять днів тому."
            }
            "cue-nobody" => "Джерело, яке нікому не розпитати",
            "cue-nobody-why" => {
                "Неназване джерело буває чесним, якщо журналіст пояснює, чому воно неназване, і додає друге."
            }
            "cue-unseen" => "Доказ, якого ніхто не бачив",
            "cue-unseen-why" => {
                "Про «таємний лист» ідеться, але з нього не наведено жодного рядка."
            }
            "cue-dark" => "Фото будь-якої вулиці",
            "cue-dark-why" => "Ніщо на ньому не каже, де й коли його зроблено.",
            "decides" => {
                "У повідомленні нічого не можна перевірити, а адреса лише схожа на адресу газети."
            }
            "tempts" => "Великі літери й поширення гучні, але й правдива новина буває гучною.",
            "next" => "Спершу прочитай адресу літера за літерою, а тоді вже саму новину.",
            other => other,
        };
        text.to_owned()
    }

    fn post(name: &str) -> String {
        let text = match name {
            "" => "Would you rely on this post?",
            "lead" => "Somebody is cross about a bench. Judge what the post says.",
            "sender" => "<name>Lena Marsh, chair of the allotment club</name>",
            "address" => "@lena.marsh",
            "time" => "Yesterday, 18:40",
            "body" => {
                "<angry>I am furious about the bench.</angry> The council voted 7 to 2 on 4 March to move it. <minutes>Item 6 of the minutes</minutes> says so; they hang in the library."
            }
            "figures" => "31 replies",
            "cue-name" => "A person with a post",
            "cue-name-why" => "She signs with name and office, so anybody can ask her.",
            "cue-minutes" => "A place to look it up",
            "cue-minutes-why" => "Date, count and item can be checked in five minutes.",
            "cue-angry" => "Anger in the open",
            "cue-angry-why" => "Strong feeling is fair when the facts stand beside it.",
            "decides" => "Date, count and item of the minutes can all be checked.",
            "tempts" => "She is furious. Feeling does not make a report unsound.",
            "next" => "Look up item 6 in the minutes.",
            other => other,
        };
        text.to_owned()
    }

    fn message(name: &str) -> String {
        let text = match name {
            "" => "Would you rely on this message?",
            "lead" => "It reaches you in the chat of your class.",
            "sender" => "Water Works Info",
            "address" => "<number>number not in your contacts</number>",
            "time" => "07:12",
            "body" => {
                "The tap water turns brown at noon! <hurry>Fill every bottle NOW and pass this on before it is deleted.</hurry>"
            }
            "cue-number" => "A number nobody knows",
            "cue-number-why" => "A new number can be fair. It is a reason to check elsewhere.",
            "cue-hurry" => "No time to look",
            "cue-hurry-why" => "It asks you to act before you can check.",
            "decides" => "The water works has not said it anywhere of its own.",
            "tempts" => "A warning sounds kind. That does not show where it comes from.",
            "next" => "Open the page of the water works yourself.",
            other => other,
        };
        text.to_owned()
    }

    type Words = fn(&str) -> String;

    struct Stage {
        spec: Spec,
        words: Words,
        attempt: Attempt,
        is_graded: bool,
    }

    type Shared = Rc<RefCell<Stage>>;

    fn stage(ron: &str, words: Words, attempt: Attempt, is_graded: bool) -> Shared {
        Rc::new(RefCell::new(Stage {
            spec: card(ron),
            words,
            attempt,
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
        let stage = Rc::clone(stage);
        let mut harness = window_with(size, &look, move |ui| {
            let mut stage = stage.borrow_mut();
            let Stage {
                spec,
                words,
                attempt,
                is_graded,
            } = &mut *stage;
            let grade = spec.grade(attempt, words);
            let cx = ViewContext {
                texts: &texts,
                step: words,
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

    fn press(harness: &mut Harness<'_>, keys: &[Key]) {
        for key in keys {
            harness.key_press(*key);
            harness.run();
        }
    }

    #[test]
    fn a_card_is_judged_by_keyboard_alone() {
        let stage = stage(ARTICLE, article, Attempt::default(), false);
        let mut harness = window(&stage);
        tab_to(&mut harness, Role::RadioButton, "I’d hold back");
        press(&mut harness, &[Key::Space]);
        assert_eq!(stage.borrow().attempt.call, Some(Call::HoldBack));
        assert_eq!(stage.borrow().attempt.confidence, None);
        tab_to(&mut harness, Role::Slider, "How sure are you?");
        press(&mut harness, &[Key::End, Key::ArrowLeft, Key::ArrowLeft]);
        assert_eq!(stage.borrow().attempt, attempt(Call::HoldBack, 80));
    }

    #[test]
    fn shortcuts_judge_without_tab() {
        let stage = stage(ARTICLE, article, Attempt::default(), false);
        let mut harness = window(&stage);
        press(&mut harness, &[Key::Num1]);
        assert_eq!(stage.borrow().attempt.call, Some(Call::Rely));
        press(&mut harness, &[Key::Num2]);
        assert_eq!(stage.borrow().attempt.call, Some(Call::HoldBack));
        for (key, expected) in [
            // One step from the guess, where the empty slider stands.
            (Key::ArrowRight, 60),
            (Key::ArrowRight, 70),
            (Key::ArrowLeft, 60),
            (Key::ArrowLeft, 50),
            (Key::ArrowLeft, 50),
        ] {
            press(&mut harness, &[key]);
            assert_eq!(stage.borrow().attempt.confidence, Some(expected));
        }
        press(&mut harness, &[Key::ArrowRight; 9]);
        assert_eq!(stage.borrow().attempt.confidence, Some(100));
    }

    #[test]
    fn after_the_answer_keys_change_nothing() {
        let stage = stage(ARTICLE, article, attempt(Call::Rely, 80), true);
        let mut harness = window(&stage);
        press(&mut harness, &[Key::Num2, Key::ArrowRight]);
        assert_eq!(stage.borrow().attempt, attempt(Call::Rely, 80));
        harness.get_by_label("Not this time");
    }

    #[test]
    fn the_pointer_does_the_same() {
        let stage = stage(POST, post, Attempt::default(), false);
        let mut harness = window(&stage);
        harness.get_by_label("I’d rely on it").click();
        harness.run();
        assert_eq!(stage.borrow().attempt.call, Some(Call::Rely));
        harness
            .get_by_role_and_label(Role::Slider, "How sure are you?")
            .click();
        harness.run();
        assert!(stage.borrow().attempt.confidence.is_some());
    }

    #[test]
    fn a_screen_reader_hears_the_card_and_the_controls() {
        for (ron, words, name) in [
            (ARTICLE, article as Words, "Article"),
            (POST, post, "Post"),
            (MESSAGE, message, "Message"),
        ] {
            let stage = stage(ron, words, attempt(Call::Rely, 80), false);
            let harness = window(&stage);
            harness.get_by_role_and_label(Role::Article, name);
            harness.get_by_role_and_label(Role::Heading, &words(""));
            let relied = harness.get_by_role_and_label(Role::RadioButton, "I’d rely on it");
            assert_eq!(relied.accesskit_node().toggled(), Some(Toggled::True));
            let held = harness.get_by_role_and_label(Role::RadioButton, "I’d hold back");
            assert_eq!(held.accesskit_node().toggled(), Some(Toggled::False));
            let slider = harness.get_by_role_and_label(Role::Slider, "How sure are you?");
            assert_eq!(
                slider.accesskit_node().value().as_deref(),
                Some("80% · fairly sure")
            );
        }
        let stage = stage(ARTICLE, article, Attempt::default(), false);
        let harness = window(&stage);
        harness.get_by_role_and_label(Role::Image, "A dark street with unlit lamps.");
    }

    #[test]
    fn the_answer_is_explained() {
        let stage = stage(ARTICLE, article, attempt(Call::Rely, 80), true);
        let harness = window(&stage);
        for text in [
            "Not this time",
            "You would rely on it, 80% sure.",
            "Things to notice",
            "A source nobody can ask",
            "Proof you never see",
            "A picture of any street",
            "Written for this exercise. Places, outlets and people are invented.",
        ] {
            assert!(
                harness.query_all_by_label_contains(text).count() >= 1,
                "{text}"
            );
        }
    }

    #[test]
    fn every_phase_looks_right() {
        let mut results = SnapshotResults::new();
        let mut take = |name: &str, language: &str, size, look: LookSettings, stage: &Shared| {
            let mut harness = window_in(language, size, look, stage);
            assert_eq!(id_clashes(&harness), [""; 0], "{name}");
            results.add(harness.try_snapshot(format!("activities/headline-{name}")));
        };
        let right = attempt(Call::HoldBack, 90);
        let missed = attempt(Call::Rely, 80);
        for theme in Theme::ALL {
            let look = LookSettings {
                theme,
                ..settings()
            };
            let theme = format!("{theme:?}").to_lowercase();
            let asked = stage(ARTICLE, article, missed.clone(), false);
            take(&format!("question-{theme}"), "en", REFERENCE, look, &asked);
            let told = stage(ARTICLE, article, missed.clone(), true);
            take(&format!("feedback-{theme}"), "en", REFERENCE, look, &told);
        }
        let whole = Vec2::new(1366.0, 1200.0);
        let told = stage(ARTICLE, article, right.clone(), true);
        take("feedback-whole", "en", whole, settings(), &told);
        let untouched = stage(POST, post, Attempt::default(), false);
        take("post", "en", REFERENCE, settings(), &untouched);
        let told = stage(POST, post, attempt(Call::Rely, 70), true);
        take("post-feedback", "en", REFERENCE, settings(), &told);
        let asked = stage(MESSAGE, message, right.clone(), false);
        take("message", "en", REFERENCE, settings(), &asked);
        let told = stage(MESSAGE, message, right, true);
        take("message-feedback", "en", REFERENCE, settings(), &told);
        let asked = stage(ARTICLE, ukrainian, missed.clone(), false);
        let told = stage(ARTICLE, ukrainian, missed, true);
        take("uk", "uk", SMALLEST, settings(), &asked);
        take("uk-feedback", "uk", REFERENCE, settings(), &told);
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
