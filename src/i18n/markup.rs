//! Tags in texts: `<id>passage</id>` marks a passage, `<em>` and `<strong>` set it apart.
//!
//! Tags may overlap, because techniques do. They never nest within the same id and never span
//! messages. Translators move them with the words.

use std::ops::Range;

/// A text without its tags, and where they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The words.
    pub text: String,
    /// Tagged passages in the order of their opening tags.
    pub spans: Vec<Span>,
    /// What is wrong with the tags; empty when sound.
    pub faults: Vec<TagFault>,
}

/// One tagged passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Id of the tag.
    pub tag: String,
    /// Bytes of [`Marked::text`].
    pub range: Range<usize>,
}

/// A mistake in the tags of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TagFault {
    /// Opened and never closed.
    NeverClosed(String),
    /// Closed and never opened.
    NeverOpened(String),
    /// There is nothing between the tags.
    Empty(String),
}

impl Marked {
    /// Takes the tags out of `source`. What is not a tag stays as it is.
    pub fn parse(source: &str) -> Self {
        let mut marked = Self::default();
        let mut open: Vec<(String, usize)> = Vec::new();
        let mut rest = source;
        while let Some(start) = rest.find('<') {
            marked.text.push_str(&rest[..start]);
            rest = &rest[start..];
            let Some((tag, closing, after)) = read_tag(rest) else {
                marked.text.push('<');
                rest = &rest[1..];
                continue;
            };
            rest = after;
            if !closing {
                open.push((tag.to_owned(), marked.text.len()));
                // The opening order is the reading order; the end is set when it closes.
                marked.spans.push(Span {
                    tag: tag.to_owned(),
                    range: marked.text.len()..marked.text.len(),
                });
            } else if let Some(at) = open.iter().rposition(|(name, _)| name == tag) {
                let (name, start) = open.remove(at);
                let end = marked.text.len();
                if start == end {
                    marked.faults.push(TagFault::Empty(name.clone()));
                }
                if let Some(span) = marked
                    .spans
                    .iter_mut()
                    .rev()
                    .find(|span| span.tag == name && span.range.start == start)
                {
                    span.range.end = end;
                }
            } else {
                marked.faults.push(TagFault::NeverOpened(tag.to_owned()));
            }
        }
        marked.text.push_str(rest);
        for (name, _) in open {
            marked.faults.push(TagFault::NeverClosed(name));
        }
        marked.spans.retain(|span| !span.range.is_empty());
        marked
    }

    /// The passage with this tag.
    pub fn span(&self, tag: &str) -> Option<Range<usize>> {
        self.spans
            .iter()
            .find(|span| span.tag == tag)
            .map(|span| span.range.clone())
    }
}

/// Reads `<id>` or `</id>` at the start of `text`: the id, whether it closes, what follows.
fn read_tag(text: &str) -> Option<(&str, bool, &str)> {
    let end = text.find('>')?;
    let inner = text.get(1..end)?;
    let (name, closing) = match inner.strip_prefix('/') {
        Some(name) => (name, true),
        None => (inner, false),
    };
    crate::ids::is_kebab_case(name).then_some((name, closing, &text[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_out_and_passages_stay() {
        let marked = Marked::parse("So <a>this <b>overlaps</a> that</b>, 3 < 4.");
        assert_eq!(marked.text, "So this overlaps that, 3 < 4.");
        assert_eq!(&marked.text[marked.span("a").expect("a")], "this overlaps");
        assert_eq!(&marked.text[marked.span("b").expect("b")], "overlaps that");
        assert!(marked.faults.is_empty());
    }

    #[test]
    fn wrong_tags_are_told() {
        let marked = Marked::parse("<a>open </b><c></c>");
        assert_eq!(
            marked.faults,
            [
                TagFault::NeverOpened("b".into()),
                TagFault::Empty("c".into()),
                TagFault::NeverClosed("a".into()),
            ]
        );
    }
}
