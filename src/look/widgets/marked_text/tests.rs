#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use crate::look::harness;

const TEXT: &str = "Хто за “рапт” — хай\nскаже зараз.\n\nAnd then a second, longer paragraph in \
    which the words go on until they wrap, as words in a narrow window are bound to do.";

fn shown<R: 'static>(
    marks: impl Fn() -> Vec<TextMark> + 'static,
    read: impl Fn(&MarkedTextOutput) -> R + 'static,
) -> R {
    let result = std::rc::Rc::new(std::cell::RefCell::new(None));
    let out = std::rc::Rc::clone(&result);
    let mut harness =
        harness::window_with(Vec2::new(420.0, 400.0), &harness::settings(), move |ui| {
            let output = MarkedText::new(TEXT, Type::ReadMarked, Ink::Ink)
                .marks(marks())
                .show(ui);
            *out.borrow_mut() = Some(read(&output));
        });
    harness.run();
    drop(harness);
    result.take().unwrap()
}

fn mark_of(part: &str) -> TextMark {
    let start = TEXT.find(part).unwrap();
    TextMark {
        range: start..start + part.len(),
        look: MarkLook::Technique(0),
        number: Some(1),
        icon: Some(Icon::FLAME),
    }
}

/// Every byte at which a character starts is found again at the middle of its own box.
fn round_trip(output: &MarkedTextOutput) -> Vec<(usize, Option<usize>)> {
    TEXT.char_indices()
        .filter(|(_, char)| !char.is_whitespace())
        .map(|(at, char)| {
            let rects = output.rects(at..at + char.len_utf8());
            (
                at,
                rects.first().and_then(|rect| output.byte_at(rect.center())),
            )
        })
        .collect()
}

#[test]
fn places_on_the_screen_lead_back_to_their_bytes() {
    for (at, found) in shown(Vec::new, round_trip) {
        assert_eq!(found, Some(at));
    }
}

#[test]
fn badges_and_pins_do_not_shift_places() {
    let marks = || {
        vec![
            mark_of("“рапт”"),
            mark_of("second, longer"),
            mark_of(" paragraph"),
        ]
    };
    for (at, found) in shown(marks, round_trip) {
        assert_eq!(found, Some(at));
    }
}

#[test]
fn a_passage_over_two_rows_has_two_boxes() {
    let range = TEXT.find("And").unwrap()..TEXT.len();
    let rects = shown(Vec::new, move |output| output.rects(range.clone()));
    assert!(rects.len() > 1, "{rects:?}");
    for pair in rects.windows(2) {
        assert!(pair[0].bottom() <= pair[1].top() + 0.5, "{pair:?}");
    }
}

#[test]
fn marks_beyond_the_text_are_harmless() {
    let marks = || {
        vec![TextMark {
            range: 1..9999,
            look: MarkLook::Missed,
            number: Some(3),
            icon: Some(Icon::FLAME),
        }]
    };
    assert!(!shown(marks, |output| output.rects(0..9999)).is_empty());
}
