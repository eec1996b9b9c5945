//! The pseudo-language for layout tests: accents show what is not translated, and 40 % more length
//! shows what does not fit.

use std::borrow::Cow;

/// Share of vowels that are doubled is chosen so that texts grow by about 40 %.
const PADDING: f32 = 0.4;

/// Accents and lengthens a piece of text; tags in angle brackets stay.
pub fn transform(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_tag = false;
    let mut owed = 0.0_f32;
    for c in text.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        if in_tag || c == '>' {
            out.push(c);
            continue;
        }
        let accented = accent(c);
        out.push(accented);
        owed += PADDING;
        if accented != c && owed >= 1.0 {
            while owed >= 1.0 {
                out.push(accented);
                owed -= 1.0;
            }
        }
    }
    Cow::Owned(out)
}

fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'c' => 'č',
        's' => 'š',
        'z' => 'ž',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_grows_by_about_two_fifths_and_tags_stay() {
        let text = "Would you rely on <cue-a>this report</cue-a> about the ferry?";
        let long = transform(text);
        assert!(long.contains("<cue-a>") && long.contains("</cue-a>"));
        let words = text.chars().count() - "<cue-a></cue-a>".len();
        let grown = long.chars().count() - "<cue-a></cue-a>".len();
        let growth = grown as f32 / words as f32;
        assert!((1.3..1.5).contains(&growth), "{growth}");
    }
}
