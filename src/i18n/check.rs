//! Proves that a language says the same things as the reference language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::locale::REFERENCE;
use crate::files::Files;
use crate::problem::Problem;
use crate::ron_text;

/// What a text uses: its variables.
pub type Uses = BTreeSet<String>;

/// The texts of one FTL file: `message`, `message.attribute`, `-term`, `-term.attribute`.
#[derive(Default)]
pub struct Inventory {
    /// Variables of each text.
    pub texts: BTreeMap<String, Uses>,
    /// Terms that each text names, without their hyphen.
    pub terms: BTreeMap<String, BTreeSet<String>>,
}

/// Lists the texts of FTL source, as far as it can be read.
pub fn inventory(source: &str) -> Inventory {
    let resource = match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut inventory = Inventory::default();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        let mut add = |key: String, pattern: &Pattern<&str>| {
            let mut found = Found::default();
            found.pattern(pattern);
            // The parameters of a term are the translator's own.
            if key.starts_with('-') {
                found.variables.clear();
            }
            inventory.texts.insert(key.clone(), found.variables);
            inventory.terms.insert(key, found.terms);
        };
        if let Some(pattern) = value {
            add(id.clone(), pattern);
        }
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    inventory
}

#[derive(Default)]
struct Found {
    variables: Uses,
    terms: BTreeSet<String>,
}

impl Found {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.terms.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// Compares a file of `language` with the same file of the reference language.
///
/// `path` is relative to the language's folder. A missing file or text is a warning, because a
/// translation grows; a text that the reference lacks, or a variable that it does not pass, is an
/// error.
pub fn compare(files: &Files, language: &str, path: &str) -> Vec<Problem> {
    let here = format!("locales/{language}/{path}");
    let there = format!("locales/{REFERENCE}/{path}");
    let Ok(reference) = ron_text::read_text(files, &there) else {
        return vec![Problem::in_file(
            here,
            "problem-translation-without-original",
        )];
    };
    let Ok(translation) = ron_text::read_text(files, &here) else {
        return vec![Problem::in_file(here, "problem-translation-missing-file").warning()];
    };
    let reference = inventory(&reference).texts;
    let translated = inventory(&translation).texts;
    let mut problems = Vec::new();
    let missing: Vec<&str> = reference
        .keys()
        .filter(|key| !translated.contains_key(*key))
        .map(String::as_str)
        .collect();
    if let Some(first) = missing.first() {
        problems.push(
            Problem::in_file(&here, "problem-translation-missing-texts")
                .arg("count", missing.len())
                .arg("first", first)
                .warning(),
        );
    }
    for (key, variables) in &translated {
        let (message, attribute) = split_key(key);
        let (line, column) = place_of(&translation, message, attribute);
        let Some(expected) = reference.get(key) else {
            problems.push(
                Problem::in_file(&here, "problem-translation-extra-text")
                    .arg("key", key)
                    .at(line, column),
            );
            continue;
        };
        for variable in variables.difference(expected) {
            let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
            problems.push(
                Problem::in_file(&here, "problem-translation-unknown-variable")
                    .arg("key", key)
                    .arg("variable", variable)
                    .arg(
                        "suggestion",
                        ron_text::nearest(variable, &expected).unwrap_or("none"),
                    )
                    .at(line, column),
            );
        }
        for variable in expected.difference(variables) {
            problems.push(
                Problem::in_file(&here, "problem-translation-variable-unused")
                    .arg("key", key)
                    .arg("variable", variable)
                    .at(line, column)
                    .warning(),
            );
        }
    }
    problems
}

/// Share of the reference's texts that a file of `language` has, `0.0..=1.0`.
pub fn coverage(files: &Files, language: &str, path: &str) -> f64 {
    let texts = |language: &str| {
        ron_text::read_text(files, &format!("locales/{language}/{path}"))
            .map(|text| inventory(&text).texts)
            .unwrap_or_default()
    };
    let reference = texts(REFERENCE);
    if reference.is_empty() {
        return 0.0;
    }
    let translated = texts(language);
    let present = reference
        .keys()
        .filter(|key| translated.contains_key(*key))
        .count();
    present as f64 / reference.len() as f64
}

/// Message and attribute of a key.
pub fn split_key(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    }
}

/// Line and column of a text in FTL source, from 1; of its message when the attribute is missing,
/// and the first line when the message is missing too.
pub fn place_of(source: &str, message: &str, attribute: Option<&str>) -> (usize, usize) {
    let starts = |line: &str, name: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut place = (1, 1);
    let mut inside = false;
    for (idx, line) in source.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        if indent == 0 && starts(line, message) {
            place = (idx + 1, 1);
            inside = true;
        } else if inside && indent == 0 && line.starts_with(|c: char| c.is_alphabetic() || c == '-')
        {
            break;
        } else if inside
            && let Some(attribute) = attribute
            && line
                .trim_start()
                .strip_prefix('.')
                .is_some_and(|rest| starts(rest, attribute))
        {
            return (idx + 1, indent + 1);
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_variables_and_terms_are_found() {
        let found = inventory(
            "a = { $n ->\n [one] { $x }\n *[other] { -side(case: \"genitive\") }\n }\n    .b = c\n-t = { $case }\n",
        );
        assert_eq!(found.texts["a"], ["n", "x"].map(String::from).into());
        assert_eq!(found.terms["a"], ["side"].map(String::from).into());
        assert!(found.texts.contains_key("a.b") && found.texts["-t"].is_empty());
    }

    #[test]
    fn places_point_at_the_attribute() {
        let source = "a = x\n    .b = y\nab = z\n    .b = w\n";
        assert_eq!(place_of(source, "ab", Some("b")), (4, 5));
        assert_eq!(place_of(source, "ab", None), (3, 1));
        assert_eq!(place_of(source, "a", Some("none")), (1, 1));
    }
}
