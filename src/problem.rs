//! What is wrong in a content file, where, and how to mend it.
//!
//! Words come from `locales/<lang>/problems.ftl`: the message `key` says what is wrong and what was
//! expected, its attribute `.mend` what to do. A [`Problem`] carries only the key and its values,
//! so that an author reads it in their own language and a program reads it as data.

use serde::Serialize;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The content is unsound.
    Error,
    /// The content works but is not finished, such as a missing translation.
    Warning,
}

/// A problem with its place in a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Path below the content root, with `/` between folders.
    pub file: String,
    /// Line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// Column in characters, counted from 1; 0 when the whole file is meant.
    pub column: usize,
    /// Whether the content is unsound or only unfinished.
    pub severity: Severity,
    /// Message of `problems.ftl`.
    pub key: &'static str,
    /// Values for the message, by variable name.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// An error that concerns a whole file.
    pub fn in_file(file: impl Into<String>, key: &'static str) -> Self {
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            severity: Severity::Error,
            key,
            args: Vec::new(),
        }
    }

    /// The same problem at a place; both counted from 1.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.line = line;
        self.column = column;
        self
    }

    /// The same problem with one more value for its message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The same problem as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// An authoring mistake inside one activity, which does not know its file.
///
/// `content` turns it into a [`Problem`]: it looks for each anchor after the one before, starting
/// at the activity, and reports the place of the last.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Pieces of the RON text that lead to the place, such as `id: "newspaper"`.
    pub anchors: Vec<String>,
    /// Message of `problems.ftl`.
    pub key: &'static str,
    /// Values for the message, by variable name.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    /// A mistake of the activity as a whole.
    pub fn new(key: &'static str) -> Self {
        Self {
            anchors: Vec::new(),
            key,
            args: Vec::new(),
        }
    }

    /// The same fault at the part with this id; call twice for its second occurrence.
    #[must_use]
    pub fn at_id(self, id: impl AsRef<str>) -> Self {
        let anchor = format!("\"{}\"", id.as_ref());
        self.at(anchor)
    }

    /// The same fault at the next occurrence of `anchor`.
    #[must_use]
    pub fn at(mut self, anchor: impl Into<String>) -> Self {
        self.anchors.push(anchor.into());
        self
    }

    /// The same fault with one more value for its message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// Faults for every id that occurs more than once, at its second occurrence.
pub fn duplicate_ids<'a, Id: AsRef<str> + 'a>(ids: impl IntoIterator<Item = &'a Id>) -> Vec<Fault> {
    let mut seen = std::collections::BTreeSet::new();
    ids.into_iter()
        .map(AsRef::as_ref)
        .filter(|id| !seen.insert(*id))
        .map(|id| {
            Fault::new("problem-duplicate-id")
                .at(format!("id: \"{id}\""))
                .at(format!("id: \"{id}\""))
                .arg("id", id)
        })
        .collect()
}
