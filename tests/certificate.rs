//! Certificates as files for a person to look at, when `SECOND_LOOK_PICTURES` names a folder.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use second_look::certificate::{Certificate, Figures, certificate};
use second_look::files::Files;
use second_look::i18n::{Date, Texts};
use second_look::measurement::{Calibration, Counts, Detection, Response};

const DAY: Date = Date {
    year: 2026,
    month: 11,
    day: 22,
};

fn figures() -> Figures {
    let response = |idx: usize| Response {
        is_sound: idx.is_multiple_of(2),
        relied_on: idx.is_multiple_of(2) != idx.is_multiple_of(5),
        confidence: [60, 80, 90, 100][idx % 4],
        seconds: 9.0,
    };
    let responses: Vec<Response> = (0..148).map(response).collect();
    Figures {
        detection: Detection::of(Counts::of(&responses)),
        calibration: Calibration::of(&responses),
        day: Some(DAY),
    }
}

#[test]
fn certificates_can_be_looked_at() {
    let folder = std::env::var_os("SECOND_LOOK_PICTURES");
    for language in ["en", "uk", "en-x-pseudo"] {
        let (texts, _) = Texts::load(&Files::Embedded, language);
        let titles = [
            "strand-pull.about",
            "strand-source.about",
            "strand-lens.about",
        ];
        for (name, n_lessons, figures) in [
            ("plain", 4, None),
            ("figures", 9, Some(figures())),
            ("long", 60, Some(figures())),
        ] {
            let of = Certificate {
                name: (n_lessons > 4).then(|| "Соломія Ґалаґан".to_owned()),
                day: DAY,
                lessons: (0..n_lessons)
                    .map(|idx| texts.get(titles[idx % 3]))
                    .collect(),
                n_answers: 148,
                techniques: (0..6).map(|idx| texts.get(titles[idx % 3])).collect(),
                figures,
            };
            let pdf = certificate(&texts, &of).unwrap();
            if let Some(folder) = &folder {
                let file = format!("certificate-{language}-{name}.pdf");
                std::fs::write(std::path::Path::new(folder).join(file), pdf).unwrap();
            }
        }
    }
}
