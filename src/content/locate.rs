//! Finding the place of a mistake in RON text.

use crate::problem::{Fault, Problem};

/// Line and column of a byte, both from 1; columns count characters.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.chars().rev().take_while(|c| *c != '\n').count();
    (line, column)
}

/// `text` with its comments blanked, byte for byte, so that an anchor is not found in them.
pub fn mask(text: &str) -> String {
    let mut masked = text.as_bytes().to_vec();
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut in_string = false;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if in_string => at += 1,
            b'"' => in_string = !in_string,
            b'/' if !in_string && bytes.get(at + 1) == Some(&b'/') => {
                while at < bytes.len() && bytes[at] != b'\n' {
                    masked[at] = b' ';
                    at += 1;
                }
            }
            b'/' if !in_string && bytes.get(at + 1) == Some(&b'*') => {
                let end = text[at..]
                    .find("*/")
                    .map_or(bytes.len(), |end| at + end + 2);
                for byte in &mut masked[at..end] {
                    if *byte != b'\n' {
                        *byte = b' ';
                    }
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    // Only whole comments were blanked, byte by byte, so the rest is the UTF-8 it was.
    String::from_utf8_lossy(&masked).into_owned()
}

/// Turns a fault of an activity whose RON text `ron` starts at `start` of file `path` into a problem
/// at the place its anchors lead to.
pub fn problem(path: &str, ron: &str, start: (usize, usize), fault: &Fault) -> Problem {
    let masked = mask(ron);
    let mut from = 0;
    let mut found = 0;
    for anchor in &fault.anchors {
        let Some(at) = masked[from..].find(anchor.as_str()) else {
            break;
        };
        found = from + at;
        from = found + anchor.len();
    }
    let (line, column) = line_column(ron, found);
    let column = if line == 1 {
        start.1 + column - 1
    } else {
        column
    };
    Problem {
        args: fault.args.clone(),
        ..Problem::in_file(path, fault.key).at(start.0 + line - 1, column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_lead_to_the_second_of_two_and_comments_do_not_count() {
        let ron = "(\n  // id: \"a\"\n  options: [(id: \"a\"), (id: \"ä\"),\n    (id: \"a\")],\n)";
        let fault = Fault::new("k").at("id: \"a\"").at("id: \"a\"");
        let problem = problem("f", ron, (10, 5), &fault);
        assert_eq!((problem.line, problem.column), (13, 6));
    }
}
