//! The words of a passage, which are what a learner marks.

use std::ops::Range;

/// Bytes of each word of `text`: what stands between white space and dashes, with its punctuation.
///
/// Words rather than characters are marked and counted, so that long words and other scripts weigh
/// alike.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let is_gap = c.is_whitespace();
        match (is_gap, start) {
            (false, None) => start = Some(at),
            (true, Some(begin)) => {
                words.push(begin..at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(begin) = start {
        words.push(begin..text.len());
    }
    // A lone dash or sign is no word; it belongs to the word before it.
    let mut whole: Vec<Range<usize>> = Vec::with_capacity(words.len());
    for word in words {
        let has_letter = text[word.clone()].chars().any(char::is_alphanumeric);
        match whole.last_mut() {
            Some(last) if !has_letter => last.end = word.end,
            _ => whole.push(word),
        }
    }
    whole
}

/// The words that a range of bytes touches: first and last, counted from 0.
pub(super) fn words_in(words: &[Range<usize>], range: &Range<usize>) -> Option<(usize, usize)> {
    let touches = |word: &Range<usize>| word.start < range.end && range.start < word.end;
    let first = words.iter().position(touches)?;
    let last = words.iter().rposition(touches)?;
    Some((first, last))
}

/// The sentence around a word: first and last word. A sentence ends with `.`, `!`, `?` or `…`, or
/// with its paragraph.
pub(super) fn sentence_around(text: &str, words: &[Range<usize>], word: usize) -> (usize, usize) {
    let ends = |idx: usize| {
        let inner = text[words[idx].clone()].trim_end_matches(['”', '»', '"', ')', '’']);
        let paragraph_ends = words
            .get(idx + 1)
            .is_none_or(|next| text[words[idx].end..next.start].contains("\n\n"));
        inner.ends_with(['.', '!', '?', '…']) || paragraph_ends
    };
    let first = (0..word)
        .rev()
        .find(|idx| ends(*idx))
        .map_or(0, |idx| idx + 1);
    let last = (word..words.len()).find(|idx| ends(*idx)).unwrap_or(word);
    (first, last)
}
