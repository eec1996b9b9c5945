//! The invariants of ARCHITECTURE.md as tests.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::{Path, PathBuf};

/// Folder or file, and what no file under it may name.
const MUST_NOT_NAME: &[(&str, &[&str])] = &[
    ("src/ids.rs", &["egui", "crate::"]),
    ("src/problem.rs", &["egui", "crate::"]),
    ("src/files.rs", &["egui", "crate::"]),
    (
        "src/ron_text.rs",
        &[
            "egui",
            "crate::content",
            "crate::look",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/i18n",
        &[
            "egui",
            "crate::activities",
            "crate::content",
            "crate::learning",
            "crate::look",
            "crate::screens",
            "crate::storage",
            "crate::app",
        ],
    ),
    (
        "src/look",
        &[
            "crate::activities",
            "crate::content",
            "crate::learning",
            "crate::storage",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/activities",
        &[
            "crate::content",
            "crate::learning",
            "crate::storage",
            "crate::screens",
            "crate::app",
            "rand::",
        ],
    ),
    (
        "src/content",
        &[
            "egui",
            "crate::look",
            "crate::learning",
            "crate::storage",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/learning",
        &[
            "egui",
            "rand::",
            "crate::look",
            "crate::storage",
            "crate::screens",
            "crate::app",
        ],
    ),
    ("src/measurement", &["egui", "rand::", "crate::"]),
    (
        "src/practice",
        &[
            "egui",
            "crate::look",
            "crate::learning",
            "crate::storage",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/simulation",
        &[
            "egui",
            "crate::look",
            "crate::storage",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/certificate",
        &[
            "egui",
            "crate::storage",
            "crate::screens",
            "crate::app",
            "std::fs",
        ],
    ),
    (
        "src/storage",
        &[
            "egui",
            "crate::look",
            "crate::content",
            "crate::learning",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/certificate",
        &[
            "egui",
            "rand::",
            "crate::content",
            "crate::storage",
            "crate::screens",
            "crate::app",
        ],
    ),
    (
        "src/screens",
        &["crate::storage", "crate::app", "std::fs", "std::net"],
    ),
];

/// What only its owners may name.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("Color32::from_", &["src/look/", "tests.rs"]),
    (".spinner(", &[]),
    ("SystemTime", &["src/app/clock.rs", "src/storage/tests"]),
    ("thread::spawn", &["src/storage/tests"]),
    (
        "rand::",
        &[
            "src/app/",
            "src/content/casting.rs",
            "src/practice/choose.rs",
            "src/practice/deal.rs",
            "src/simulation/",
        ],
    ),
    ("std::fs", &["src/files.rs", "src/storage/"]),
    (
        "std::env::var",
        &["src/app/start.rs", "src/storage/tests", "src/look/"],
    ),
];

/// Whether `code` names `word` as a word of its own: `rand::` is not in `Strand::`.
fn names(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !word.starts_with(char::is_alphanumeric)
            || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

fn sources() -> Vec<(String, String)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join("src"), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// Lines of code with their numbers: no comments, and nothing below a `mod tests {`.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| !line.trim_start().starts_with("mod tests {"))
        .map(|(idx, line)| (idx + 1, line.split("//").next().unwrap_or_default()))
}

#[test]
fn modules_look_only_where_they_may() {
    let mut breaches = Vec::new();
    for (name, text) in sources() {
        for (folder, banned) in MUST_NOT_NAME {
            let is_below = name == *folder
                || name == format!("{folder}.rs")
                || name.starts_with(&format!("{folder}/"));
            if !is_below || name.ends_with("tests.rs") || name.ends_with("harness.rs") {
                continue;
            }
            for (line, code) in code(&text) {
                for word in banned.iter().filter(|word| names(code, word)) {
                    breaches.push(format!("{name}:{line} names {word}"));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn only_owners_name_what_they_own() {
    let mut breaches = Vec::new();
    for (name, text) in sources() {
        for (word, owners) in ONLY_IN {
            if owners
                .iter()
                .any(|owner| name.starts_with(owner) || name.ends_with(owner))
            {
                continue;
            }
            for (line, code) in code(&text) {
                if names(code, word) {
                    breaches.push(format!("{name}:{line} names {word}"));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn below_activities_only_views_draw() {
    let mut breaches = Vec::new();
    for (name, text) in sources() {
        let draws = [
            "/view.rs",
            "/view/",
            "/tests.rs",
            "activities/mod.rs",
            "activities/feedback.rs",
            "activities/view_context.rs",
            "activities/technique_icon.rs",
        ];
        if !name.starts_with("src/activities/") || draws.iter().any(|end| name.contains(end)) {
            continue;
        }
        for (line, code) in code(&text) {
            if code.contains("egui") || code.contains("crate::look") {
                breaches.push(format!("{name}:{line}: {code}"));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|(name, text)| !name.ends_with("tests.rs") && !text.starts_with("//!"))
        .map(|(name, _)| name)
        .collect();
    assert!(silent.is_empty(), "no `//!` line: {silent:?}");
}

/// A string in the source that reads like words for a person: letters, a space, letters.
fn reads_like_words(literal: &str) -> bool {
    let words: Vec<&str> = literal.split(' ').collect();
    words.len() >= 2
        && words.windows(2).any(|pair| {
            let is_word = |word: &str| {
                word.chars().filter(|c| c.is_alphabetic()).count() >= 2
                    && word
                        .chars()
                        .all(|c| c.is_alphabetic() || ",.!?’'…:;".contains(c))
            };
            is_word(pair[0]) && is_word(pair[1])
        })
}

/// String literals of a line of code.
fn literals(code: &str) -> Vec<&str> {
    code.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_word_that_a_person_sees_comes_from_fluent() {
    /// Words that nobody sees: reasons for programmers, SQL, parser pieces.
    const SILENT: &[&str] = &[
        "expect(",
        "reason =",
        "#[error",
        "panic!(",
        "unreachable!(",
        "debug_assert",
        "assert",
        "PRAGMA",
        "SELECT",
        "INSERT",
        "DELETE",
        "CREATE",
        "UPDATE",
        "WHERE",
        "FROM ",
        "VALUES",
        ".contains(",
        "must_use",
        "request_discard(",
    ];
    // The program's name is the same in every language, and so is the form of an EXIF date.
    const NAMES: &[&str] = &["Second Look", "YYYY:MM:DD hh:mm:ss"];
    let mut breaches = Vec::new();
    for (name, text) in sources() {
        if name.ends_with("tests.rs") || name.ends_with("harness.rs") || name.contains("/tests/") {
            continue;
        }
        let is_sql = name.starts_with("src/storage/");
        for (line, code) in code(&text) {
            if is_sql || SILENT.iter().any(|word| code.contains(word)) {
                continue;
            }
            for literal in literals(code) {
                if reads_like_words(literal) && !NAMES.contains(&literal) {
                    breaches.push(format!("{name}:{line}: {literal:?}"));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_literal_finder_finds_literals() {
    assert!(reads_like_words("Check my answer"));
    assert!(reads_like_words("Sorry, try again."));
    assert!(!reads_like_words("lesson-check"));
    assert!(!reads_like_words("id: \\"));
    assert_eq!(
        literals(r#"ui.label("Hello there"); x("a")"#),
        ["Hello there", "a"]
    );
}

#[test]
fn nothing_is_left_to_do_without_a_name() {
    let mut found = Vec::new();
    for (name, text) in sources() {
        for (idx, line) in text.lines().enumerate() {
            if line.contains("TODO") && !line.contains("TODO(") || line.contains("FIXME") {
                found.push(format!("{name}:{}", idx + 1));
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}
