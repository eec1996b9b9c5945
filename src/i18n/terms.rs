//! Invented names as Fluent terms, and roles that borrow them.
//!
//! `world.ftl` defines each name as a term with its cases, such as `-harbour-party`, and further
//! terms of the same name as `-harbour-party_short`. For a casting, the terms of the drawn name are
//! added once more under the name of the role: a lesson says `{ -bold-side(case: "genitive") }` and
//! the language decides what that looks like. So text stays grammatical in every casting.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use crate::files::Files;
use crate::ids::{NameId, RoleId};
use crate::problem::Problem;
use crate::ron_text;

/// Path of a language's invented names.
pub fn world_path(language: &str) -> String {
    format!("locales/{language}/world.ftl")
}

/// Invented names of one language.
#[derive(Default)]
pub struct Terms {
    resource: Option<Resource<String>>,
}

impl Terms {
    /// Reads the names of a language as far as possible.
    pub fn load(files: &Files, language: &str) -> (Self, Vec<Problem>) {
        let path = world_path(language);
        let text = match ron_text::read_text(files, &path) {
            Ok(text) => text,
            Err(problem) => return (Self::default(), vec![problem]),
        };
        let (resource, problems) = match parser::parse(text.to_string()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (
                resource,
                errors
                    .iter()
                    .map(|error| super::bundle::syntax_problem(&path, &text, error))
                    .collect(),
            ),
        };
        let terms = Self {
            resource: Some(resource),
        };
        (terms, problems)
    }

    /// Names of all terms, without their hyphen.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.resource
            .iter()
            .flat_map(|resource| &resource.body)
            .filter_map(|entry| match entry {
                Entry::Term(term) => Some(term.id.name.as_str()),
                _ => None,
            })
    }

    /// FTL text that defines the terms of each role as those of its name.
    pub fn cast(&self, cast: &[(RoleId, NameId)]) -> String {
        let mut body = Vec::new();
        for (role, name) in cast {
            for entry in self.resource.iter().flat_map(|resource| &resource.body) {
                let Entry::Term(term) = entry else { continue };
                let Some(aspect) = term.id.name.strip_prefix(name.as_str()) else {
                    continue;
                };
                if aspect.is_empty() || aspect.starts_with('_') {
                    let mut term = term.clone();
                    term.id.name = format!("{role}{aspect}");
                    term.comment = None;
                    body.push(Entry::Term(term));
                }
            }
        }
        serializer::serialize(&Resource { body })
    }
}
