//! The commands of the real program: what they print and how they end.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::process::{Command, Output};

fn second_look(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_second-look"))
        .args(args)
        .env("LANG", "en_US.UTF-8")
        .env("LC_ALL", "en_US.UTF-8")
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn check_ends_with_0_when_clean_1_with_problems_2_after_wrong_use() {
    let clean = second_look(&["check"]);
    assert_eq!(
        code(&clean),
        0,
        "{}",
        String::from_utf8_lossy(&clean.stdout)
    );
    assert!(String::from_utf8_lossy(&clean.stdout).starts_with("No problems in 6 lessons"));

    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("lessons")).unwrap();
    let broken = second_look(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(code(&broken), 1);
    assert!(String::from_utf8_lossy(&broken.stdout).contains("lessons/catalog.ron: error:"));

    for args in [
        &["check", "no/such/folder"][..],
        &["chek"],
        &["check", "--format", "xml"],
        &["--theme", "red"],
        &["--text-scale", "50"],
    ] {
        let wrong = second_look(args);
        assert_eq!(code(&wrong), 2, "{args:?}");
        let told = String::from_utf8_lossy(&wrong.stderr).into_owned();
        assert!(told.contains("See second-look --help."), "{told}");
    }
}

#[test]
fn check_prints_an_empty_list_in_json_when_clean() {
    let output = second_look(&["check", "--format", "json"]);
    assert_eq!(code(&output), 0);
    let problems: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(problems, serde_json::json!([]));
}

#[test]
fn lessons_lists_one_object_a_lesson() {
    let output = second_look(&["lessons", "--format", "json"]);
    assert_eq!(code(&output), 0);
    let lessons: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let lessons = lessons.as_array().unwrap();
    assert!(lessons.len() >= 6);
    for lesson in lessons {
        let keys: Vec<&str> = lesson
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let mut expected = [
            "id",
            "strand",
            "module",
            "minutes",
            "kinds",
            "techniques",
            "practice",
            "assessment",
            "languages",
        ];
        expected.sort_unstable();
        let mut found = keys.clone();
        found.sort_unstable();
        assert_eq!(found, expected);
        for part in ["practice", "assessment"] {
            for key in ["true", "false", "other"] {
                assert!(lesson[part][key].is_u64(), "{part}.{key}");
            }
        }
        assert_eq!(lesson["languages"]["en"], 1.0);
        assert_eq!(lesson["languages"]["uk"], 1.0);
    }
}

#[test]
fn help_comes_in_the_language_asked_for() {
    let help = second_look(&["--help"]);
    assert_eq!(code(&help), 0);
    assert!(String::from_utf8_lossy(&help.stdout).contains("--reduced-motion"));
    let uk = second_look(&["check", "--lang", "uk"]);
    assert!(String::from_utf8_lossy(&uk.stdout).starts_with("Проблем немає"));
}
