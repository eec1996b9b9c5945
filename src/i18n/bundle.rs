//! The messages of one language.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::IntlLangMemoizer;

use super::{Arg, format, locale, pseudo};
use crate::files::Files;
use crate::problem::Problem;
use crate::ron_text;

/// The messages of one language.
pub struct Bundle {
    id: String,
    fluent: FluentBundle<Rc<FluentResource>>,
}

impl Bundle {
    /// An empty bundle.
    pub fn new(id: &str) -> Self {
        let language = if id == locale::PSEUDO {
            locale::REFERENCE
        } else {
            id
        };
        let mut fluent = FluentBundle::new(vec![language.parse().unwrap_or_default()]);
        // Isolating marks would stand in accessible names; all our languages run left to right.
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(format_value));
        if id == locale::PSEUDO {
            fluent.set_transform(Some(pseudo::transform));
        }
        Self {
            id: id.to_owned(),
            fluent,
        }
    }

    /// The words of the interface: everything but lessons and invented names.
    pub fn interface(files: &Files, id: &str) -> (Self, Vec<Problem>) {
        let mut bundle = Self::new(id);
        let mut problems = Vec::new();
        for path in interface_paths(files, bundle.folder()) {
            problems.extend(bundle.add_file(files, &path));
        }
        (bundle, problems)
    }

    /// Id of the language.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Folder of the language below `locales/`; the pseudo-language reads the reference.
    pub fn folder(&self) -> &str {
        if self.id == locale::PSEUDO {
            locale::REFERENCE
        } else {
            &self.id
        }
    }

    /// Adds the messages of one file, as far as they can be read.
    pub fn add_file(&mut self, files: &Files, path: &str) -> Vec<Problem> {
        match ron_text::read_text(files, path) {
            Ok(text) => self.add_source(&text, path),
            Err(problem) => vec![problem],
        }
    }

    /// Adds the messages of FTL text; `path` is only named in problems.
    pub fn add_source(&mut self, text: &str, path: &str) -> Vec<Problem> {
        let (resource, mut problems) = parse(text, path);
        problems.extend(self.add_parsed(&resource, text, path));
        problems
    }

    /// Adds messages that were parsed before; `text` and `path` are those they came from.
    pub fn add_parsed(
        &mut self,
        resource: &Rc<FluentResource>,
        text: &str,
        path: &str,
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Err(errors) = self.fluent.add_resource(Rc::clone(resource)) {
            for error in errors {
                if let fluent_bundle::FluentError::Overriding { id, .. } = error {
                    let place = super::check::place_of(text, &id, None);
                    problems.push(
                        Problem::in_file(path, "problem-ftl-duplicate")
                            .arg("id", id)
                            .at(place.0, place.1),
                    );
                }
            }
        }
        problems
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// Words for `key`; a value that is missing shows its name in braces.
    pub fn format(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        Some(self.format_strictly(key, args)?.0)
    }

    /// Words for `key`, and what went wrong inside, such as an unknown role.
    pub fn format_strictly(
        &self,
        key: &str,
        args: &[(&str, Arg)],
    ) -> Option<(String, Vec<String>)> {
        let pattern = self.pattern(key)?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(&args), &mut errors);
        let errors = errors.iter().map(ToString::to_string).collect();
        Some((text.into_owned(), errors))
    }

    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match key.split_once('.') {
            None => self.fluent.get_message(key)?.value(),
            Some((message, attribute)) => Some(
                self.fluent
                    .get_message(message)?
                    .get_attribute(attribute)?
                    .value(),
            ),
        }
    }
}

/// Reads the messages of FTL text as far as possible; `path` is only named in problems.
pub fn parse(text: &str, path: &str) -> (Rc<FluentResource>, Vec<Problem>) {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (Rc::new(resource), Vec::new()),
        Err((resource, errors)) => (
            Rc::new(resource),
            errors
                .iter()
                .map(|error| syntax_problem(path, text, error))
                .collect(),
        ),
    }
}

/// The FTL files of the interface in one language.
pub fn interface_paths(files: &Files, language: &str) -> Vec<String> {
    let folder = format!("locales/{language}");
    let lessons = format!("{folder}/lessons/");
    let world = super::terms::world_path(language);
    let mut paths = files.list(&folder);
    paths.retain(|path| {
        let is_ftl = std::path::Path::new(path)
            .extension()
            .is_some_and(|end| end == "ftl");
        is_ftl && !path.starts_with(&lessons) && *path != world
    });
    paths
}

/// Words a parser error of an FTL file.
pub fn syntax_problem(
    path: &str,
    text: &str,
    error: &fluent_syntax::parser::ParserError,
) -> Problem {
    let (line, column) = line_column(text, error.pos.start);
    Problem::in_file(path, "problem-ftl-syntax")
        .arg("detail", &error.kind)
        .at(line, column)
}

/// Line and column of a byte, both from 1; columns count characters.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.chars().rev().take_while(|c| *c != '\n').count();
    (line, column)
}

/// Writes numbers in the language's own form.
fn format_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    struct Language(String);
    impl intl_memoizer::Memoizable for Language {
        type Args = ();
        type Error = std::convert::Infallible;
        fn construct(
            language: unic_langid::LanguageIdentifier,
            (): Self::Args,
        ) -> Result<Self, Self::Error> {
            Ok(Self(language.to_string()))
        }
    }
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimals = number.options.maximum_fraction_digits.unwrap_or(3);
    memoizer
        .with_try_get::<Language, _, _>((), |language| {
            format::number(&language.0, number.value, decimals)
        })
        .ok()
}

/// What a parser says of FTL text, and messages defined twice; `path` is only named.
pub fn syntax_problems(path: &str, text: &str) -> Vec<Problem> {
    Bundle::new(locale::REFERENCE).add_source(text, path)
}
