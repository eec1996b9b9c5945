#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::activities::{Activity as _, Outcome, PartResult};
use crate::ids::PartId;

fn id(text: &str) -> PartId {
    PartId::new(text).unwrap()
}

/// Reads a document as authors write it.
fn document(ron: &str) -> Spec {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .unwrap()
}

/// An altered memo: two telling places, two harmless oddities.
const ALTERED: &str = r#"(
    verdict: Altered,
    typeface: Serif,
    emblem: Anchor,
    blocks: [
        (id: "to", form: Line),
        (id: "date", form: Line),
        (id: "title", form: Title),
        (id: "order", form: Paragraph, changed: true,
            runs: [(id: "swap", typeface: Sans, rise: 0.8, scale: 0.94)]),
        (id: "notice", form: Paragraph),
        (id: "rent", form: Entry),
        (id: "tea", form: Entry),
        (id: "total", form: Entry),
        (id: "signed", form: Signature),
        (id: "page", form: SmallPrint),
    ],
    stamp: (form: Round, tilt: -12.0),
    original: true,
    details: [
        (id: "name", group: File, field: "Name", value: "memo_final(2).pdf"),
        (id: "made", group: Pdf, field: "CreationDate", value: "D:20240303091200+01'00'"),
        (id: "saved", group: Pdf, field: "ModDate", value: "D:20240315234700+01'00'"),
        (id: "author", group: Pdf, field: "Author", value: "j.aldane"),
        (id: "producer", group: Pdf, field: "Producer", value: "QuickPage 4.1"),
        (id: "pages", group: Pdf, field: "Pages", value: "1"),
    ],
    findings: [
        (place: "order", telling: true),
        (place: "saved", telling: true),
        (place: "stamp", telling: false),
        (place: "name", telling: false),
    ],
)"#;

/// The same memo, untouched, with one harmless oddity.
fn genuine() -> String {
    ALTERED
        .replace("verdict: Altered", "verdict: Genuine")
        .replace(", changed: true,\n            runs: [(id: \"swap\", typeface: Sans, rise: 0.8, scale: 0.94)]", "")
        .replace(r#"(place: "order", telling: true),"#, "")
        .replace(r#"(place: "saved", telling: true),"#, "")
}

fn undecided() -> String {
    genuine().replace("verdict: Genuine", "verdict: CannotBeDecided")
}

fn words(name: &str) -> String {
    let text = match name {
        "" => "What happened to this page?",
        "lead" => "Read the page and the file details. Then give your verdict.",
        "letterhead" => "Veldhaven Harbour Works",
        "letterhead-line" => "Internal memorandum",
        "shared-note" => "from a chat group",
        "original-note" => "records office",
        "block-to" => "Timetable team",
        "block-to-label" => "To",
        "block-date" => "3 March 2024",
        "block-date-label" => "Date",
        "block-title" => "Winter ferry, trial changes",
        "block-order" => {
            "Notices go up on 10 March. Residents <swap>should not be told</swap> before the public meeting on 17 March."
        }
        "block-order-original" => {
            "Notices go up on 10 March. Residents can comment before the public meeting on 17 March."
        }
        "block-notice" => {
            "From 1 April the 06:40 sailing will run on weekdays only. Passengers on the weekend sailing average nine. Please send corrections to the draft by Friday noon."
        }
        "block-rent" => "Hire of the hall | 240",
        "block-tea" => "Tea and biscuits | 60",
        "block-total" => "Total | 300",
        "block-signed" => "J. Aldane",
        "block-page" => "File 12/88 · page 1 of 1",
        "stamp" => "RECEIVED",
        "detail-name" => "The name somebody gave the file last.",
        "detail-made" => "When the program says it made the file.",
        "detail-saved" => "When the program says it last saved the file.",
        "detail-author" => "The name typed into the program once.",
        "detail-producer" => "The program that wrote the file.",
        "detail-pages" => "How many pages the file holds.",
        "place-order-why" => {
            "Four words stand in another typeface, and the original says the opposite."
        }
        "place-saved-why" => "The file was saved again twelve days after it was made.",
        "place-stamp-why" => "Stamps are pressed by hand and often sit askew.",
        "place-name-why" => "Copies get such names from any download.",
        "decides" => "The original says that residents can comment.",
        "tempts" => "The crooked stamp looks odd. Stamps often are.",
        "next" => "Ask the records office for its copy.",
        "reasoning" => {
            "A date of change alone proves little: saving a file again sets it. Here the words differ too."
        }
        other => other,
    };
    text.to_owned()
}

fn attempt(verdict: Option<Verdict>, pins: &[&str]) -> Attempt {
    Attempt {
        pins: pins.iter().map(|pin| id(pin)).collect(),
        verdict,
    }
}

mod grading {
    use super::*;
    use Verdict::{Altered, CannotBeDecided, Genuine};

    fn check(ron: &str, verdict: Verdict, pins: &[&str], score: f32) {
        let grade = document(ron).grade(&attempt(Some(verdict), pins), &words);
        assert!(
            (grade.score - score).abs() < 1e-4,
            "{verdict:?} {pins:?}: {}",
            grade.score
        );
    }

    #[test]
    fn telling_pins_earn_their_f1() {
        check(ALTERED, Altered, &["order", "saved"], 1.0);
        check(ALTERED, Altered, &["order"], 0.5 + 0.5 * 2.0 / 3.0);
        check(ALTERED, Altered, &[], 0.5);
        check(ALTERED, Genuine, &["order", "saved"], 0.5);
        // A needless pin costs more than a harmless oddity.
        check(ALTERED, Altered, &["order", "saved", "to"], 0.5 + 0.5 * 0.8);
        check(
            ALTERED,
            Altered,
            &["order", "saved", "stamp"],
            0.5 + 0.5 * 4.0 / 4.5,
        );
        check(ALTERED, CannotBeDecided, &["stamp"], 0.0);
    }

    #[test]
    fn nothing_to_find_earns_restraint() {
        let ron = genuine();
        check(&ron, Genuine, &[], 1.0);
        check(&ron, Genuine, &["stamp"], 0.9375);
        check(&ron, Genuine, &["order"], 0.875);
        check(
            &ron,
            Genuine,
            &["order", "to", "title", "made", "saved"],
            0.5,
        );
        check(&ron, CannotBeDecided, &[], 0.5);
        // "Altered" pins without words.
        check(&ron, Altered, &[], 0.0);
    }

    #[test]
    fn what_cannot_be_decided_may_be_wondered_about() {
        let ron = undecided();
        check(&ron, CannotBeDecided, &[], 1.0);
        check(&ron, CannotBeDecided, &["stamp", "name"], 1.0);
        check(&ron, CannotBeDecided, &["order"], 0.875);
        check(&ron, Altered, &["stamp"], 0.0);
    }

    #[test]
    fn a_verdict_is_the_answer() {
        let spec = document(ALTERED);
        assert!(!spec.is_answered(&Attempt::default()));
        assert!(!spec.is_answered(&attempt(None, &["order"])));
        assert!(spec.is_answered(&attempt(Some(Genuine), &[])));
    }

    #[test]
    fn every_finding_has_its_part() {
        let pins = attempt(Some(Altered), &["order", "stamp"]);
        let grade = document(ALTERED).grade(&pins, &words);
        assert_eq!(grade.outcome, Outcome::PartlyThere);
        let parts: Vec<_> = grade
            .parts
            .iter()
            .map(|part| (part.id.as_str(), part.result))
            .collect();
        assert_eq!(
            parts,
            [
                ("order", PartResult::Right),
                ("saved", PartResult::Missed),
                ("stamp", PartResult::Wrong),
                ("name", PartResult::Right),
            ]
        );
    }

    #[test]
    fn judged_follows_the_verdict() {
        assert_eq!(document(ALTERED).judged().unsound, 1);
        assert_eq!(document(&genuine()).judged().sound, 1);
        assert_eq!(document(&undecided()).judged().other, 1);
    }
}

mod tells {
    use super::*;

    fn kinds(ron: &str, texts: fn(&str) -> String) -> Vec<TellKind> {
        let tells = document(ron).tells_with(&texts);
        tells.into_iter().map(|tell| tell.kind).collect()
    }

    #[test]
    fn a_program_finds_what_it_can() {
        assert_eq!(
            kinds(ALTERED, words),
            [
                TellKind::DiffersFromOriginal,
                TellKind::SetOtherwise,
                TellKind::SavedLater,
            ]
        );
    }

    #[test]
    fn zones_are_taken_into_account() {
        let saved = |value: &str| {
            let ron = genuine().replace("D:20240315234700+01'00'", value);
            kinds(&ron, words) == [TellKind::SavedLater]
        };
        assert!(!saved("D:20240303081200Z"));
        assert!(!saved("D:20240303101200+02'00"));
        assert!(saved("D:20240303081201Z"));
    }

    #[test]
    fn a_sum_that_is_off_is_found() {
        let off = |name: &str| match name {
            "block-total" => "Total | 1\u{a0}300,00 €".to_owned(),
            "block-rent" => "Hall | 1.240,00 €".to_owned(),
            name => words(name),
        };
        assert_eq!(kinds(&genuine(), off).len(), 1, "1240 + 60 = 1300");
        let off = |name: &str| match name {
            "block-total" => "Total | 1,350".to_owned(),
            "block-rent" => "Hall | 1,240".to_owned(),
            name => words(name),
        };
        assert!(kinds(&genuine(), off).contains(&TellKind::SumOff));
    }
}

mod faults {
    use super::*;

    fn keys(ron: &str) -> Vec<&'static str> {
        let spec = document(ron);
        let mut faults = spec.faults();
        faults.extend(spec.text_faults(&words));
        faults.iter().map(|fault| fault.key).collect()
    }

    /// The altered memo with one piece changed has exactly these faults.
    fn check(from: &str, to: &str, expected: &[&str]) {
        check_in(ALTERED, from, to, expected);
    }

    fn check_in(ron: &str, from: &str, to: &str, expected: &[&str]) {
        assert!(ron.contains(from), "{from}");
        assert_eq!(keys(&ron.replacen(from, to, 1)), expected, "{to}");
    }

    #[test]
    fn sound_documents_have_none() {
        for ron in [ALTERED, &genuine(), &undecided()] {
            assert_eq!(keys(ron), [""; 0]);
        }
    }

    #[test]
    fn ids_are_one_namespace() {
        check(
            r#"(id: "pages", group"#,
            r#"(id: "notice", group"#,
            &["problem-duplicate-id"],
        );
        check(
            r#"(id: "pages", group"#,
            r#"(id: "stamp", group"#,
            &["problem-document-reserved-id"],
        );
    }

    #[test]
    fn findings_stand_at_places() {
        check(
            r#"place: "name""#,
            r#"place: "nmae""#,
            &["problem-document-unknown-place"],
        );
        check(
            r#"place: "name""#,
            r#"place: "saved""#,
            &["problem-document-place-twice"],
        );
        check(
            "stamp: (form: Round, tilt: -12.0),",
            "",
            &["problem-document-unknown-place"],
        );
    }

    #[test]
    fn the_verdict_fits_the_findings() {
        check(
            "verdict: Altered",
            "verdict: CannotBeDecided",
            &[
                "problem-document-changed-yet-not-altered",
                "problem-document-telling-yet-not-altered",
                "problem-document-telling-yet-not-altered",
            ],
        );
        check_in(
            &genuine(),
            "verdict: Genuine",
            "verdict: Altered",
            &[
                "problem-document-altered-without-telling",
                "problem-document-no-tell",
            ],
        );
        check_in(
            &genuine(),
            r#"(id: "notice", form: Paragraph)"#,
            r#"(id: "notice", form: Paragraph, runs: [(id: "a", typeface: Mono)])"#,
            &["problem-document-genuine-with-typeface"],
        );
    }

    #[test]
    fn an_altered_page_has_a_trace_that_a_program_finds() {
        let ron = ALTERED
            .replace(
                r#"(place: "order", telling: true)"#,
                r#"(place: "notice", telling: true)"#,
            )
            .replace(r#"(place: "saved", telling: true),"#, "");
        assert_eq!(keys(&ron), ["problem-document-no-tell"]);
    }

    #[test]
    fn the_page_is_sound() {
        check(
            "original: true,",
            "",
            &["problem-document-changed-without-original"],
        );
        check("scale: 0.94", "scale: 9.4", &["problem-document-run-range"]);
        check("rise: 0.8", "rise: NaN", &["problem-document-run-range"]);
        check(
            "runs: [",
            r#"runs: [(id: "swap"), "#,
            &["problem-document-run-twice"],
        );
        check(
            "tilt: -12.0",
            "tilt: 90.0",
            &["problem-document-stamp-tilt"],
        );
        check(
            r#"(id: "notice", form: Paragraph)"#,
            r#"(id: "notice", form: Entry)"#,
            &["problem-document-entry-without-number"],
        );
        check(
            r#"(id: "page", form: SmallPrint)"#,
            r#"(id: "same", form: SmallPrint, changed: true)"#,
            &[],
        );
    }

    #[test]
    fn field_values_have_their_real_forms() {
        const BAD: &[&str] = &["problem-document-detail-form"];
        let pdf = "D:20240303091200+01'00'";
        for good in [
            "D:20240303091200Z",
            "D:20240303091200-05'30",
            "D:20240229000000Z",
        ] {
            check(pdf, good, &[]);
        }
        for bad in [
            "20240303091200Z",
            "D:20240303091200",
            "D:20240303091200+0100",
            "D:20230229000000Z",
            "D:2024030309120ÄZ",
            "3 March",
            "",
        ] {
            let ron = ALTERED.replacen(pdf, bad, 1);
            assert_eq!(keys(&ron), BAD, "{bad}");
        }
        let office = r#"group: Office, field: "dcterms:created", value: "2024-03-15T22:47:00Z""#;
        let plain = r#"group: Pdf, field: "Pages", value: "1""#;
        check(plain, office, &[]);
        check(plain, &office.replace("00Z", "00+01:00"), BAD);
        let exif = r#"group: Exif, field: "DateTimeOriginal", value: "2024:03:03 09:12:00""#;
        check(plain, exif, &[]);
        check(plain, &exif.replace("2024:03:03", "2024-03-03"), BAD);
        check(plain, r#"group: Pdf, field: "Pages", value: """#, BAD);
    }

    #[test]
    fn few_details_are_too_few() {
        let few = ALTERED
            .replace(
                r#"(id: "producer", group: Pdf, field: "Producer", value: "QuickPage 4.1"),"#,
                "",
            )
            .replace(
                r#"(id: "pages", group: Pdf, field: "Pages", value: "1"),"#,
                "",
            )
            .replace(
                r#"(id: "author", group: Pdf, field: "Author", value: "j.aldane"),"#,
                "",
            );
        assert_eq!(keys(&few), ["problem-document-few-details"]);
    }
}

mod properties {
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn every_attempt_has_a_score(
            kind in 0..3_usize,
            verdict in proptest::option::of(0..3_usize),
            pins in proptest::collection::btree_set("[a-z]{3,6}|order|saved|stamp|name|to|letterhead", 0..9),
        ) {
            let spec = document(&[ALTERED.to_owned(), genuine(), undecided()][kind]);
            let verdicts = [Verdict::Genuine, Verdict::Altered, Verdict::CannotBeDecided];
            let attempt = Attempt {
                pins: pins.iter().map(|pin| id(pin)).collect(),
                verdict: verdict.map(|idx| verdicts[idx]),
            };
            let grade = spec.grade(&attempt, &words);
            prop_assert!((0.0..=1.0).contains(&grade.score));
            prop_assert_eq!(grade.parts.len(), spec.findings.len());
            if attempt.verdict != Some(spec.verdict) {
                prop_assert!(grade.score <= 0.5);
            }
        }

        #[test]
        fn any_field_value_is_read_without_harm(value in any::<String>()) {
            for (group, field) in [
                (DetailGroup::Pdf, "ModDate"),
                (DetailGroup::Office, "dcterms:created"),
                (DetailGroup::Exif, "DateTime"),
                (DetailGroup::File, "Name"),
            ] {
                let detail = Detail { id: id("a"), group, field: field.to_owned(), value: value.clone() };
                detail.is_well_formed();
            }
        }

        #[test]
        fn any_text_is_summed_without_harm(text in any::<String>()) {
            let texts = |name: &str| if name.starts_with("block") { format!("a | {text}") } else { words(name) };
            document(ALTERED).tells_with(&texts);
        }
    }

    #[test]
    fn model_answers_earn_full_marks_and_nothing_earns_less() {
        for ron in [ALTERED, &genuine(), &undecided()] {
            let spec = document(ron);
            let model = spec.model_answer(&words);
            assert!((spec.grade(&model, &words).score - 1.0).abs() < 1e-6);
            assert!(spec.is_answered(&model));
            let untouched = Attempt::default();
            assert!(!spec.is_answered(&untouched));
            assert!(spec.grade(&untouched, &words).score < 1.0);
        }
    }
}

mod view {
    use std::cell::RefCell;
    use std::rc::Rc;

    use egui::{Key, Vec2};
    use egui_kittest::kittest::Queryable as _;
    use egui_kittest::{Harness, SnapshotResults};

    use super::*;
    use crate::activities::{Phase, ViewContext};
    use crate::files::Files;
    use crate::i18n::Texts;
    use crate::look::harness::{REFERENCE, SMALLEST, id_clashes, settings, window_with};
    use crate::look::{LookSettings, Theme};

    fn ukrainian(name: &str) -> String {
        let text = match name {
            "" => "Що сталося з цією сторінкою?",
            "lead" => "Прочитай сторінку й дані про файл. Познач підозрілі місця і зроби висновок.",
            "letterhead" => "Управління портового господарства та водного транспорту міста",
            "letterhead-line" => "Внутрішня службова записка, лише для працівників управління",
            "shared-note" => "із групового чату мешканців",
            "original-note" => "відділ документів",
            "block-to" => "Групі розкладу, усім черговим диспетчерам і касирам причалу",
            "block-to-label" => "Кому",
            "block-date" => "3 березня 2024 року",
            "block-date-label" => "Дата складання",
            "block-title" => "Зимовий пором: пробні зміни в розкладі руху на робочі та вихідні дні",
            "block-order" => {
                "Оголошення вивішуємо 10 березня. Мешканцям <swap>нічого не повідомляти</swap> до громадського обговорення 17 березня, яке відбудеться у великій залі портового управління."
            }
            "block-order-original" => {
                "Оголошення вивішуємо 10 березня. Мешканці можуть надсилати зауваження до громадського обговорення 17 березня, яке відбудеться у великій залі портового управління."
            }
            "block-notice" => {
                "З 1 квітня рейс о 06:40 виконуватиметься лише в робочі дні. На вихідних цим рейсом користуються в середньому дев’ятеро пасажирів. Просимо надіслати виправлення до чернетки до полудня п’ятниці."
            }
            "block-rent" => {
                "Оренда великої зали для громадського обговорення разом із прибиранням | 240"
            }
            "block-tea" => "Чай і печиво | 60",
            "block-total" => "Разом | 300",
            "stamp" => "ОТРИМАНО КАНЦЕЛЯРІЄЮ",
            "detail-saved" => "Коли, за словами програми, файл востаннє збережено.",
            other => return words(other),
        };
        text.to_owned()
    }

    struct Stage {
        spec: Spec,
        attempt: Attempt,
        is_graded: bool,
        words: fn(&str) -> String,
    }

    type Shared = Rc<RefCell<Stage>>;

    fn stage(ron: &str) -> Shared {
        Rc::new(RefCell::new(Stage {
            spec: document(ron),
            attempt: Attempt::default(),
            is_graded: false,
            words,
        }))
    }

    fn window_in(
        language: &str,
        size: Vec2,
        look: LookSettings,
        stage: &Shared,
    ) -> Harness<'static> {
        let (texts, _) = Texts::load(&Files::Embedded, language);
        if language == "uk" {
            stage.borrow_mut().words = ukrainian;
        }
        let stage = Rc::clone(stage);
        let mut harness = window_with(size, &look, move |ui| {
            let mut stage = stage.borrow_mut();
            let Stage {
                spec,
                attempt,
                is_graded,
                words,
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

    fn pins(stage: &Shared) -> Vec<String> {
        let stage = stage.borrow();
        stage.attempt.pins.iter().map(ToString::to_string).collect()
    }

    /// Presses Tab until the control with this name has the focus.
    fn tab_to(harness: &mut Harness<'_>, name: &str) {
        for _ in 0..60 {
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

    const ORDER: &str = "Notices go up on 10 March. Residents should not be told before the public meeting on 17 March.";
    const SAVED: &str = "ModDate: D:20240315234700+01'00'";

    #[test]
    fn a_page_is_examined_by_keyboard_alone() {
        let stage = stage(ALTERED);
        let mut harness = window(&stage);
        tab_to(&mut harness, ORDER);
        harness.key_press(Key::Space);
        harness.run();
        tab_to(&mut harness, SAVED);
        assert!(
            harness
                .query_by_label("When the program says it last saved the file.")
                .is_some()
        );
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(pins(&stage), ["order", "saved"]);
        tab_to(&mut harness, &format!("Take the pin away: {SAVED}"));
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(pins(&stage), ["order"]);
        tab_to(&mut harness, "Altered");
        harness.key_press(Key::Space);
        harness.run();
        assert_eq!(stage.borrow().attempt.verdict, Some(Verdict::Altered));
        harness.key_press(Key::Num3);
        harness.run();
        assert_eq!(
            stage.borrow().attempt.verdict,
            Some(Verdict::CannotBeDecided)
        );
    }

    #[test]
    fn every_place_has_a_name_and_can_be_pinned() {
        let stage = stage(ALTERED);
        let mut harness = window(&stage);
        for name in [
            "Veldhaven Harbour Works. Internal memorandum",
            "To: Timetable team",
            "Winter ferry, trial changes",
            "Hire of the hall 240",
            "J. Aldane",
            "File 12/88 · page 1 of 1",
            "RECEIVED",
            "Name: memo_final(2).pdf",
        ] {
            harness.get_by_label(name).click_accesskit();
            harness.run();
        }
        assert_eq!(
            pins(&stage),
            [
                "letterhead",
                "name",
                "page",
                "rent",
                "signed",
                "stamp",
                "title",
                "to"
            ]
        );
        for name in [
            "Pin",
            "Move",
            "Lens",
            "Compare",
            "Larger",
            "Smaller",
            "Fit",
            "Genuine",
            "Altered",
            "Can’t be decided",
            "The desk. Arrow keys move the page, plus and minus change its size.",
        ] {
            assert!(harness.query_by_label(name).is_some(), "{name}");
        }
    }

    #[test]
    fn the_hand_pins_nothing_and_the_pin_does() {
        let stage = stage(ALTERED);
        let mut harness = window(&stage);
        harness.get_by_label("Move").click();
        harness.run();
        harness.get_by_label(ORDER).click();
        harness.run();
        assert!(pins(&stage).is_empty());
        harness.get_by_label("Pin").click();
        harness.run();
        harness.get_by_label(ORDER).click();
        harness.run();
        assert_eq!(pins(&stage), ["order"]);
        harness.get_by_label(ORDER).click();
        harness.run();
        assert!(pins(&stage).is_empty());
    }

    #[test]
    fn the_original_can_be_laid_beside() {
        let stage = stage(ALTERED);
        let mut harness = window(&stage);
        let name = "In the original: Notices go up on 10 March. Residents can comment before the public meeting on 17 March.";
        assert!(harness.query_by_label(name).is_none());
        harness.get_by_label("Compare").click();
        harness.run();
        assert!(harness.query_by_label(name).is_some());
    }

    #[test]
    fn keys_change_the_size_and_arrows_move_the_page() {
        let stage = stage(ALTERED);
        let mut harness = window(&stage);
        let width = |harness: &Harness<'_>| harness.get_by_label(ORDER).rect().width();
        let fit = width(&harness);
        for _ in 0..12 {
            harness.key_press(Key::Plus);
            harness.run();
        }
        let largest = width(&harness);
        assert!(largest > 2.0 * fit, "{fit} {largest}");
        tab_to(
            &mut harness,
            "The desk. Arrow keys move the page, plus and minus change its size.",
        );
        let before = harness.get_by_label(ORDER).rect().left();
        harness.key_press(Key::ArrowRight);
        harness.run();
        harness.run();
        let after = harness.get_by_label(ORDER).rect().left();
        assert!(after < before, "{before} {after}");
        harness.key_press(Key::Num0);
        harness.run();
        assert!((width(&harness) - fit).abs() < 1.0);
    }

    #[test]
    fn the_lens_is_led_by_arrow_keys_and_by_the_pointer() {
        let stage = stage(ALTERED);
        let mut harness = window(&stage);
        harness.get_by_label("Lens").click();
        harness.run();
        harness.remove_cursor();
        harness.run();
        let surface =
            "The desk. Arrow keys move the lens, plus and minus change the size of the page.";
        tab_to(&mut harness, surface);
        let still = harness.render().unwrap();
        for _ in 0..4 {
            harness.key_press(Key::ArrowDown);
            harness.run();
        }
        assert!(harness.get_by_label(surface).is_focused());
        let by_key = harness.render().unwrap();
        assert_ne!(still, by_key);
        let at = harness.get_by_label("To: Timetable team").rect().center();
        harness.hover_at(at);
        harness.run();
        assert_ne!(by_key, harness.render().unwrap());
    }

    #[test]
    fn feedback_numbers_every_finding() {
        let stage = stage(ALTERED);
        stage.borrow_mut().attempt = attempt(Some(Verdict::Altered), &["order", "stamp", "title"]);
        stage.borrow_mut().is_graded = true;
        let mut harness = window(&stage);
        for note in [
            format!("2. Easy to miss, and it tells · {SAVED}. The file was saved again twelve days after it was made."),
            "3. You pinned it: looks odd, is harmless · Stamp: RECEIVED. Stamps are pressed by hand and often sit askew.".to_owned(),
            "5. You pinned it · “Winter ferry, trial changes”. Nothing here speaks for or against the page.".to_owned(),
        ] {
            assert!(harness.query_by_label(&note).is_some(), "{note}");
        }
        harness.get_by_label(ORDER).click();
        harness.run();
        assert_eq!(pins(&stage), ["order", "stamp", "title"]);
    }

    #[test]
    fn every_phase_looks_right() {
        let mut results = SnapshotResults::new();
        let mut take = |name: &str,
                        stage: &Shared,
                        language: &str,
                        size,
                        look: LookSettings,
                        keys: &[&str]| {
            let mut harness = window_in(language, size, look, stage);
            for key in keys {
                harness.get_by_label(key).click();
                harness.run();
            }
            harness.remove_cursor();
            harness.run();
            assert_eq!(id_clashes(&harness), [""; 0], "{name}");
            results.add(harness.try_snapshot(format!("activities/document-{name}")));
        };
        let pinned = || {
            let stage = stage(ALTERED);
            stage.borrow_mut().attempt = attempt(Some(Verdict::Altered), &["order", "saved"]);
            stage
        };
        let graded = || {
            let stage = stage(ALTERED);
            stage.borrow_mut().attempt = attempt(Some(Verdict::Altered), &["order", "stamp"]);
            stage.borrow_mut().is_graded = true;
            stage
        };
        for theme in Theme::ALL {
            let look = LookSettings {
                theme,
                ..settings()
            };
            let theme = format!("{theme:?}").to_lowercase();
            take(
                &format!("question-{theme}"),
                &pinned(),
                "en",
                REFERENCE,
                look,
                &[],
            );
            take(
                &format!("compare-{theme}"),
                &pinned(),
                "en",
                REFERENCE,
                look,
                &["Compare"],
            );
            take(
                &format!("feedback-{theme}"),
                &graded(),
                "en",
                REFERENCE,
                look,
                &[],
            );
        }
        take(
            "untouched",
            &stage(ALTERED),
            "en",
            REFERENCE,
            settings(),
            &[],
        );
        take("lens", &pinned(), "en", REFERENCE, settings(), &["Lens"]);
        take(
            "uk",
            &pinned(),
            "uk",
            Vec2::new(1366.0, 1100.0),
            settings(),
            &[],
        );
        take(
            "uk-compare",
            &pinned(),
            "uk",
            REFERENCE,
            settings(),
            &["Порівняти"],
        );
        let large = LookSettings {
            text_scale: 2.0,
            ..settings()
        };
        take("large", &pinned(), "uk", SMALLEST, large, &[]);
        take(
            "large-whole",
            &pinned(),
            "uk",
            Vec2::new(1024.0, 3400.0),
            large,
            &[],
        );
        let mono = ALTERED
            .replace("typeface: Serif", "typeface: Mono")
            .replace("emblem: Anchor", "emblem: Leaf")
            .replace("form: Round, tilt: -12.0", "form: Box, tilt: 8.0");
        take("mono", &stage(&mono), "en", REFERENCE, settings(), &[]);
    }
}
