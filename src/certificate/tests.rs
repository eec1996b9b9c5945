#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use crate::files::Files;
use crate::measurement::{Counts, Response};

const DAY: Date = Date {
    year: 2026,
    month: 11,
    day: 22,
};

fn texts(language: &str) -> Texts {
    let (texts, problems) = Texts::load(&Files::Embedded, language);
    assert!(problems.is_empty(), "{problems:?}");
    texts
}

fn figures() -> Figures {
    let response = |idx: usize| Response {
        is_sound: idx.is_multiple_of(2),
        relied_on: idx.is_multiple_of(2) != idx.is_multiple_of(5),
        confidence: [60, 80, 90, 100][idx % 4],
        seconds: 9.0,
    };
    let responses: Vec<Response> = (0..148).map(response).collect();
    Figures {
        detection: Detection::of(Counts::of(&responses)),
        calibration: Calibration::of(&responses),
        day: Some(DAY),
    }
}

fn some(language: &str, n_lessons: usize, figures: Option<Figures>) -> Certificate {
    let (name, lessons, techniques) = match language {
        "uk" => (
            "Соломія Ґалаґан",
            [
                "Як слова тягнуть тебе за собою",
                "Хто це каже і хто каже те саме",
            ],
            [
                "Емоційно забарвлені слова",
                "Хибна дилема",
                "Підміна джерела",
            ],
        ),
        _ => (
            "Maya Okonkwo-Łukasz",
            ["How words pull at you", "Who says so, and who else does"],
            ["Loaded language", "False dilemma", "Borrowed authority"],
        ),
    };
    Certificate {
        name: Some(name.to_owned()),
        day: DAY,
        lessons: (0..n_lessons)
            .map(|idx| lessons[idx % 2].to_owned())
            .collect(),
        n_answers: 148,
        techniques: techniques.map(str::to_owned).to_vec(),
        figures,
    }
}

fn has(pdf: &[u8], word: &str) -> bool {
    pdf.windows(word.len()).any(|part| part == word.as_bytes())
}

/// The tags below the document in their order of reading, such as `H1`; lists and tables as one.
fn tags(pdf: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(pdf).into_owned();
    let object = |id: &str| {
        let start = text.find(&format!("\n{id} 0 obj\n")).unwrap();
        let end = start + text[start..].find("\nendobj").unwrap();
        text[start..end].to_owned()
    };
    let after = |object: &str, key: &str| {
        let at = object.find(key)? + key.len();
        Some(object[at..].trim_start().to_owned())
    };
    let word = |object: &str, key: &str| {
        let rest = after(object, key)?;
        let end = rest[1..].find(|c: char| !c.is_alphanumeric())? + 1;
        Some(rest[..end].to_owned())
    };
    let kids = |object: &str| -> Vec<String> {
        let rest = after(object, "/K[").map(|rest| format!("[{rest}")).unwrap();
        let list = rest
            .trim_start_matches('[')
            .split(']')
            .next()
            .unwrap()
            .to_owned();
        list.split(" 0 R")
            .map(|id| id.trim().to_owned())
            .filter(|id| !id.is_empty())
            .collect()
    };
    let tree = text
        .split("/Type/StructTreeRoot")
        .nth(1)
        .map(|rest| rest.split("endobj").next().unwrap().to_owned())
        .unwrap();
    let document = kids(&tree).remove(0);
    kids(&object(&document))
        .iter()
        .map(|id| {
            word(&object(id), "/StructElem/S")
                .unwrap()
                .trim_start_matches('/')
                .to_owned()
        })
        .collect()
}

fn n_pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page/").count()
}

#[test]
fn it_is_a_tagged_pdf_in_both_languages_with_and_without_figures() {
    for (language, lang) in [("en", "/Lang(en)"), ("uk", "/Lang(uk)")] {
        for figures in [None, Some(figures()), Some(Figures::default())] {
            // Validation as PDF/UA-1 comes with it: what breaks the standard is an error.
            let pdf = certificate(&texts(language), &some(language, 9, figures)).unwrap();
            assert!(pdf.starts_with(b"%PDF-1.7"));
            for word in [
                "/StructTreeRoot",
                "/MarkInfo",
                lang,
                "/Outlines",
                "pdfuaid:part",
            ] {
                assert!(has(&pdf, word), "{language} lacks {word}");
            }
            assert_eq!(n_pages(&pdf), 1, "{language}");
        }
    }
}

#[test]
fn the_tags_are_in_the_order_of_reading() {
    let texts = texts("en");
    let plain = tags(&certificate(&texts, &some("en", 9, None)).unwrap());
    assert_eq!(
        plain,
        ["H1", "P", "P", "P", "P", "P", "H2", "L", "H2", "L", "P"]
    );
    let all = tags(&certificate(&texts, &some("en", 9, Some(figures()))).unwrap());
    let rest = ["H2", "P", "Table", "P", "P"];
    assert_eq!(all[..10], plain[..10]);
    assert_eq!(all[10..], rest);
}

#[test]
fn many_lessons_flow_on_to_a_second_page() {
    for language in ["en", "uk"] {
        let of = some(language, 60, Some(figures()));
        let pdf = certificate(&texts(language), &of).unwrap();
        assert_eq!(n_pages(&pdf), 2, "{language}");
    }
}

#[test]
fn odd_input_still_makes_a_valid_page() {
    let texts = texts("uk");
    for name in [
        None,
        Some(""),
        Some(" \n"),
        Some("山田 太郎"),
        Some("a\u{0}\u{202e}\u{301}"),
    ] {
        let of = Certificate {
            name: name.map(str::to_owned),
            day: Date {
                year: -4,
                month: 99,
                day: 0,
            },
            lessons: vec!["山 \u{fffe} ".to_owned() + &"x".repeat(4000), String::new()],
            n_answers: 0,
            techniques: Vec::new(),
            figures: None,
        };
        assert_eq!(n_pages(&certificate(&texts, &of).unwrap()), 1);
    }
    let nothing = Certificate {
        lessons: Vec::new(),
        techniques: Vec::new(),
        n_answers: 0,
        ..some("uk", 0, None)
    };
    assert_eq!(
        tags(&certificate(&texts, &nothing).unwrap()),
        ["H1", "P", "P", "P", "P"]
    );
}

#[test]
fn the_same_certificate_is_the_same_file() {
    let make = || certificate(&texts("en"), &some("en", 3, Some(figures()))).unwrap();
    assert!(make() == make());
}

#[test]
fn words_follow_where_the_interval_lies() {
    let words = ["low", "unclear", "high"];
    for (value, word) in [(-1.0, "low"), (0.1, "unclear"), (1.0, "high")] {
        assert_eq!(verdict(Estimate::normal(value, 0.2), 0.0, words), word);
    }
}

/// Every sentence about a figure has words in both languages.
#[test]
fn every_meaning_has_words() {
    for language in ["en", "uk"] {
        let texts = texts(language);
        for (key, meanings) in [
            ("certificate-told-apart", ["worse", "chance", "better"]),
            ("certificate-leaning", ["doubt", "even", "trust"]),
            ("certificate-confidence", ["under", "fits", "over"]),
            ("certificate-brier", ["better", "same", "worse"]),
        ] {
            for meaning in meanings {
                assert!(
                    texts.has(&format!("{key}.{meaning}")),
                    "{language} {key}.{meaning}"
                );
            }
        }
    }
}
