//! Texts: key and values in, words out.

pub mod markup;

/// A value for a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A word or sentence.
    Text(String),
    /// A number, written in the language's own form.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// All words of the interface in one language, with the reference language behind it.
#[derive(Default)]
pub struct Texts {}

impl Texts {
    /// Words for `key`.
    pub fn get(&self, key: &str) -> String {
        key.to_owned()
    }

    /// Words for `key` with values.
    pub fn with(&self, key: &str, _args: &[(&str, Arg)]) -> String {
        key.to_owned()
    }

    /// A share, `0.0..=1.0`, as a percentage in the language's own form.
    pub fn percent(&self, share: f64) -> String {
        format!("{share}")
    }
}
