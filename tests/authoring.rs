//! What a lesson author reads after a mistake: where, what, and how to mend it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;

use proptest::prelude::*;
use second_look::cli::Format;
use second_look::content::{Catalog, check, load_lesson};
use second_look::files::Files;
use second_look::i18n::Texts;
use second_look::ids::LessonId;
use second_look::problem::Severity;
use second_look::report;

const LESSON: &str = r#"(
    format_version: 1,
    strand: Pull,
    module: "M02",
    minutes: 2,
    skills: ["spot-it"],
    techniques: ["loaded-language"],
    roles: [(id: "town", pool: "town")],
    steps: [
        (id: "hook", phase: Hook, page: (media: "media/a.svg")),
        (id: "idea", phase: Idea, skill: "spot-it", page: (), sources: ["book"]),
        (id: "try", phase: Guided, skill: "spot-it", activity: Choice(
            options: [(id: "one", correct: true), (id: "two")],
        )),
        (id: "card", phase: Practice, skill: "spot-it", activity: Headline(
            card: Post, key: HoldBack, techniques: ["loaded-language"],
            cues: [(id: "name", place: Sender), (id: "claim", place: Body)],
        )),
        (id: "story", phase: Practice, skill: "spot-it", activity: Scenario(
            role: Citizen, start: "begin",
            scenes: [
                (id: "begin", choices: [
                    (id: "ask", to: "good-end", merit: Good),
                    (id: "share", to: "bad-end", merit: Poor),
                ]),
                (id: "good-end", ending: Good),
                (id: "bad-end", ending: Poor),
            ],
        )),
        (id: "alike", phase: LookAlike, skill: "spot-it", activity: Headline(
            card: Post, key: Rely,
            cues: [(id: "named", place: Sender), (id: "date", place: Body)],
        )),
    ],
    sources: [(id: "book", author: "A. Author", title: "A book", year: 2020, address: "https://book.example")],
    credits: [(file: "media/a.svg", author: "Second Look", license: "CC-BY-SA-4.0")],
)
"#;

const TEXTS: &str = "mini = A lesson
    .subtitle = Short
    .can-do = You can do it.
    .take-away = Look twice.
mini-hook = Hook
    .body = Something happened { -town(case: \"in\") }.
    .picture = A picture.
mini-idea = Idea
    .body = One idea.
mini-try = Which one?
    .lead = Choose.
    .decides = One.
    .tempts = Two.
    .next = Look.
    .reasoning = Because.
    .option-one = One
    .option-one-why = Yes.
    .option-two = Two
    .option-two-why = No.
mini-card = Would you?
    .lead = Judge.
    .decides = It.
    .tempts = That.
    .next = Look.
    .reasoning = Because.
    .sender = <name>Somebody</name>
    .address = @somebody
    .time = Today
    .body = <claim>Shameless</claim> words.
    .cue-name = Name
    .cue-name-why = Nobody.
    .cue-claim = Claim
    .cue-claim-why = Loaded.
mini-story = What now?
    .lead = Decide.
    .decides = Asking.
    .tempts = Haste.
    .next = Ask.
    .reasoning = Because.
    .scene-begin = A message.
    .scene-begin-place = Home
    .choice-ask = Ask
    .choice-ask-note = Somebody
    .choice-ask-why = Good.
    .choice-share = Share
    .choice-share-note = All
    .choice-share-why = Hm.
    .scene-good-end = Good.
    .scene-good-end-place = Later
    .ending-good-end = Calm
    .scene-bad-end = Bad.
    .scene-bad-end-place = Later
    .ending-bad-end = Storm
mini-alike = Would you?
    .lead = Judge.
    .decides = It.
    .tempts = That.
    .next = Look.
    .reasoning = Because.
    .sender = <named>Town hall</named>
    .address = @town
    .time = Today
    .body = Open <date>on Monday</date>.
    .cue-named = Named
    .cue-named-why = Yes.
    .cue-date = Date
    .cue-date-why = Yes.
";

const CATALOG: &str =
    "(format_version: 1, strands: [(strand: Pull, modules: [(id: \"M02\", lessons: [\"mini\"])])])";

/// Writes a small sound library, then lets `change` spoil it.
fn library(change: impl FnOnce(&Path)) -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &[u8]| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("lessons/catalog.ron", CATALOG.as_bytes());
    write(
        "lessons/world.ron",
        &Files::Embedded.read("lessons/world.ron").unwrap(),
    );
    write("lessons/mini/lesson.ron", LESSON.as_bytes());
    write(
        "lessons/mini/media/a.svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    );
    write("locales/en/lessons/mini.ftl", TEXTS.as_bytes());
    write("locales/uk/lessons/mini.ftl", TEXTS.as_bytes());
    change(folder.path());
    let files = Files::Folder(folder.path().to_owned());
    (folder, files)
}

/// What `second-look check` prints, in English.
fn printed(files: &Files) -> String {
    let (texts, _) = Texts::load(&Files::Embedded, "en");
    let mut out = Vec::new();
    report::check(files, Format::Human, &texts, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Replaces `from` by `to` in a file of the library and expects each of `words` in what is printed.
fn mistake(file: &str, from: &str, to: &str, words: &[&str]) {
    let (_folder, files) = library(|root| {
        let path = root.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    });
    let printed = printed(&files);
    for word in words {
        assert!(printed.contains(word), "expected {word:?} in:\n{printed}");
    }
}

const RON: &str = "lessons/mini/lesson.ron";
const FTL: &str = "locales/en/lessons/mini.ftl";

#[test]
fn a_sound_library_has_no_problems() {
    let (_folder, files) = library(|_| {});
    assert_eq!(check::check(&files), [], "{}", printed(&files));
    assert!(printed(&files).starts_with("No problems in 1 lesson, 2 languages."));
}

#[test]
fn mistakes_in_the_data_are_told_with_their_place() {
    for (from, to, words) in [
        (
            "minutes: 2,",
            "minutes: 2",
            &["lesson.ron:6:", "cannot be understood", "comma"][..],
        ),
        (
            "minutes: 2",
            "minuts: 2",
            &[
                "lesson.ron:5:",
                "no field `minuts`",
                "Did you mean `minutes`?",
            ],
        ),
        (
            "Choice(",
            "Choise(",
            &[
                "lesson.ron:12:",
                "`Choise` is not known",
                "Did you mean `Choice`?",
            ],
        ),
        (
            "correct: true",
            "corect: true",
            &["lesson.ron:13:", "Did you mean `correct`?"],
        ),
        (
            ", correct: true",
            "",
            &[
                "lesson.ron:13:",
                "No option is correct",
                "Mark one with `correct: true`",
            ],
        ),
        (
            "phase: Idea, ",
            "",
            &["lesson.ron:11:", "`phase` is missing"],
        ),
        (
            "format_version: 1",
            "format_version: 2",
            &[
                "lesson.ron:2:5",
                "format version 2; this program knows 1",
                "newer version",
            ],
        ),
        (
            "format_version: 1",
            "format_version: 0",
            &["format version 0; this program reads 1"],
        ),
        ("format_version: 1,", "", &["no readable `format_version`"]),
        (
            "id: \"two\"",
            "id: \"one\"",
            &["lesson.ron:13:52", "`one` is used twice"],
        ),
        (
            "id: \"idea\"",
            "id: \"hook\"",
            &["lesson.ron:11:9", "`hook` is used twice"],
        ),
        (
            "id: \"try\"",
            "id: \"The Try\"",
            &["lesson.ron:12:", "“The Try” cannot be an id"],
        ),
        (
            "page: ()",
            "activity: Choice(options: []), page: ()",
            &["either a `page` or an `activity`"],
        ),
        (
            "media: \"media/a.svg\"",
            "media: \"media/b.svg\"",
            &[
                "`media/b.svg` is not in the lesson’s folder",
                "Did you mean `media/a.svg`?",
            ],
        ),
        (
            "(file: \"media/a.svg\", author: \"Second Look\", license: \"CC-BY-SA-4.0\")",
            "",
            &["has no credit"],
        ),
        (
            "sources: [\"book\"]",
            "sources: [\"bok\"]",
            &[
                "lesson.ron:11:9",
                "names the source `bok`",
                "Did you mean `book`?",
            ],
        ),
        (
            ", sources: [\"book\"]",
            "",
            &[
                "states an idea without a source",
                "No step uses the source `book`",
            ],
        ),
        (
            "to: \"good-end\"",
            "to: \"begin\"",
            &["lesson.ron:", "circle", "begin"],
        ),
        (
            "to: \"good-end\"",
            "to: \"bad-end\"",
            &["No path leads to the scene “good-end”"],
        ),
        (
            "to: \"good-end\"",
            "to: \"nowhere\"",
            &["There is no scene “nowhere”"],
        ),
        (
            "pool: \"town\"",
            "pool: \"planet\"",
            &["too few names for the role `town`"],
        ),
        (
            "place: Sender), (id: \"claim\"",
            "place: Headline), (id: \"claim\"",
            &["`name` is at Headline, which this card does not have"],
        ),
        (
            "phase: LookAlike",
            "phase: Practice",
            &["no step with phase LookAlike"],
        ),
        (
            "minutes: 2",
            "minutes: 60",
            &["lesson.ron:5:5", "promises 60 minutes"],
        ),
    ] {
        mistake(RON, from, to, words);
    }
}

#[test]
fn mistakes_in_the_texts_are_told_with_their_place() {
    for (from, to, words) in [
        (
            "mini-try = Which one?",
            "mini-try Which one?",
            &["mini.ftl:10:", "cannot be understood"][..],
        ),
        (
            "    .option-two = Two\n",
            "",
            &["mini.ftl:10:1", "`mini-try.option-two` is missing"],
        ),
        (
            ".option-two-why",
            ".option-tow-why",
            &[
                "`mini-try.option-two-why` is missing",
                "`mini-try.option-tow-why` meant",
                "Nothing shows the text",
            ],
        ),
        (
            "<claim>Shameless</claim>",
            "Shameless",
            &["mini.ftl:29:5", "`<claim>` stands 0 times"],
        ),
        (
            "<claim>Shameless</claim>",
            "<claim>Shameless",
            &["`<claim>` is never closed"],
        ),
        (
            "<claim>Shameless</claim>",
            "<clam>Shameless</clam>",
            &["nothing knows the tag `<clam>`", "Did you mean `<claim>`?"],
        ),
        (
            "{ -town(case: \"in\") }",
            "{ -city }",
            &["mini.ftl:6:5", "cannot be put together", "-city"],
        ),
        (
            "Something happened { -town(case: \"in\") }.",
            "{\"\"}",
            &["`mini-hook.body` is empty"],
        ),
        (
            "mini-idea = Idea",
            "mini-idea = Idea\nmini-idea = Idea",
            &["`mini-idea` is defined twice"],
        ),
    ] {
        mistake(FTL, from, to, words);
    }
    mistake(
        "locales/uk/lessons/mini.ftl",
        "    .option-two = Two\n",
        "    .option-two = { $count }\n",
        &[
            "locales/uk/lessons/mini.ftl:18:5",
            "uses `$count`, which nobody fills in",
        ],
    );
    mistake(
        "locales/uk/lessons/mini.ftl",
        "    .option-two = Two\n",
        "",
        &["warning: 1 texts are not translated yet, the first is `mini-try.option-two`"],
    );
}

#[test]
fn mistakes_around_the_lesson_are_told() {
    mistake(
        "lessons/catalog.ron",
        "\"mini\"",
        "\"mini\", \"mini\"",
        &["catalog.ron:1:", "stands in the catalog twice"],
    );
    mistake(
        "lessons/catalog.ron",
        "\"mini\"",
        "",
        &["lesson `mini` is not in the catalog"],
    );
    mistake(
        "lessons/catalog.ron",
        "\"mini\"",
        "\"mini\", \"gone\"",
        &["lessons/gone/lesson.ron", "This file is missing"],
    );
    mistake(
        "lessons/catalog.ron",
        "\"M02\"",
        "\"M03\"",
        &["the catalog has it in pull, M03"],
    );
    let (_folder, files) = library(|root| {
        std::fs::write(root.join(RON), b"(format_version: 1,\n  \xff)").unwrap();
        std::fs::write(root.join("lessons/mini/media/left.svg"), "x").unwrap();
    });
    let printed_text = printed(&files);
    assert!(printed_text.contains("lesson.ron:2:1"), "{printed_text}");
    assert!(printed_text.contains("not UTF-8"), "{printed_text}");
    let (_folder, files) = library(|root| {
        std::fs::write(root.join(FTL), vec![b'x'; 5 * 1024 * 1024]).unwrap();
        std::fs::write(root.join("lessons/mini/media/left.svg"), "x").unwrap();
    });
    let printed_text = printed(&files);
    assert!(printed_text.contains("5242880 bytes"), "{printed_text}");
    assert!(
        printed_text.contains("left.svg: error: No step shows this file"),
        "{printed_text}"
    );
}

#[test]
fn all_mistakes_of_a_file_come_at_once() {
    let (_folder, files) = library(|root| {
        let text = LESSON
            .replace("Choice(", "Choise(")
            .replace("page: ()", "pag: ()")
            .replace("card: Post, key: Rely", "card: Poster, key: Rely");
        std::fs::write(root.join(RON), text).unwrap();
    });
    let problems = check::check(&files);
    let lines: Vec<usize> = problems
        .iter()
        .filter(|p| p.key.starts_with("problem-ron"))
        .map(|p| p.line)
        .collect();
    assert_eq!(lines, [11, 12, 31], "{}", printed(&files));
}

#[test]
fn every_problem_has_words_in_every_language() {
    let keys: std::collections::BTreeSet<String> = rust_sources()
        .iter()
        .flat_map(|text| {
            text.split('"')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|literal| {
            literal.starts_with("problem-") && second_look::ids::is_kebab_case(literal)
        })
        .collect();
    assert!(keys.len() > 60, "{}", keys.len());
    for language in ["en", "uk"] {
        let (texts, _) = Texts::load(&Files::Embedded, language);
        for key in &keys {
            assert!(texts.has(key), "{language} has no {key}");
            assert!(
                texts.has(&format!("{key}.mend")),
                "{language} does not say how to mend {key}"
            );
        }
    }
}

fn rust_sources() -> Vec<String> {
    fn collect(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                collect(&entry.path(), found);
            } else if entry.path().extension().is_some_and(|end| end == "rs") {
                found.push(std::fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut found = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found
}

#[test]
fn a_problem_in_json_carries_place_and_words() {
    let (_folder, files) = library(|root| {
        std::fs::write(root.join(RON), LESSON.replace("minutes: 2", "minuts: 2")).unwrap();
    });
    let (texts, _) = Texts::load(&Files::Embedded, "uk");
    let mut out = Vec::new();
    assert!(report::check(&files, Format::Json, &texts, &mut out).unwrap());
    let problems: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let first = &problems[0];
    assert_eq!(first["file"], "lessons/mini/lesson.ron");
    assert_eq!(first["line"], 5);
    assert_eq!(first["severity"], "error");
    assert!(first["mend"].as_str().unwrap().contains("minutes"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Cuts, doubles and garbles the sound files; nothing panics, and what is broken is reported.
    #[test]
    fn mutated_files_never_panic(
        at in 0.0..1.0_f64,
        len in 0_usize..40,
        with in "[\\PC\\n(){}\\[\\]\",:<>=./-]{0,12}",
        which in 0_usize..4,
    ) {
        let file = [RON, FTL, "lessons/catalog.ron", "locales/uk/lessons/mini.ftl"][which];
        let (_folder, files) = library(|root| {
            let path = root.join(file);
            let text = std::fs::read_to_string(&path).unwrap();
            let mut start = (text.len() as f64 * at) as usize;
            while !text.is_char_boundary(start) { start -= 1; }
            let mut end = (start + len).min(text.len());
            while !text.is_char_boundary(end) { end += 1; }
            std::fs::write(&path, format!("{}{with}{}", &text[..start], &text[end..])).unwrap();
        });
        for problem in check::check(&files) {
            prop_assert!(problem.severity == Severity::Error || problem.severity == Severity::Warning);
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (_folder, files) = library(|root| {
            std::fs::write(root.join(RON), &bytes).unwrap();
            std::fs::write(root.join(FTL), &bytes).unwrap();
            std::fs::write(root.join("lessons/world.ron"), &bytes).unwrap();
        });
        let (catalog, _) = Catalog::load(&files);
        let id = LessonId::new("mini").unwrap();
        let (lesson, problems) = load_lesson(&catalog.files, &id);
        prop_assert!(lesson.is_some() || !problems.is_empty());
        prop_assert!(!check::check(&files).is_empty());
    }
}
