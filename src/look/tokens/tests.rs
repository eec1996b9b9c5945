#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(clippy::float_cmp, reason = "sizes are whole points")]

use super::*;

/// Foreground, background and the least contrast by WCAG 2.x: 4.5 for text, 3 for outlines, icons
/// and focus. The design's table of measured contrast, then what our own additions need.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "bg", 4.5),
    ("ink", "sunken", 4.5),
    ("ink", "surface", 4.5),
    ("ink", "surface_2", 4.5),
    ("ink", "paper", 4.5),
    ("ink_2", "bg", 4.5),
    ("ink_2", "sunken", 4.5),
    ("ink_2", "surface", 4.5),
    ("ink_2", "surface_2", 4.5),
    ("ink_2", "paper", 4.5),
    ("ink_3", "bg", 4.5),
    ("ink_3", "sunken", 4.5),
    ("ink_3", "surface", 4.5),
    ("ink_3", "paper", 4.5),
    ("primary", "bg", 4.5),
    ("primary", "surface", 4.5),
    ("primary", "primary_tint", 4.5),
    ("on_primary", "primary", 4.5),
    ("on_primary", "primary_hover", 4.5),
    ("on_primary", "primary_press", 4.5),
    ("ink", "primary_tint", 4.5),
    ("ink_2", "primary_tint", 4.5),
    ("on_accent", "accent", 4.5),
    ("ink", "accent_tint", 4.5),
    ("ink_2", "accent_tint", 4.5),
    ("accent_ink", "accent_tint", 4.5),
    ("accent_ink", "surface", 4.5),
    ("good", "surface", 4.5),
    ("good", "good_tint", 4.5),
    ("ink", "good_tint", 4.5),
    ("ink_2", "good_tint", 4.5),
    ("on_good", "good", 4.5),
    ("miss", "surface", 4.5),
    ("miss", "miss_tint", 4.5),
    ("ink", "miss_tint", 4.5),
    ("ink_2", "miss_tint", 4.5),
    ("on_miss", "miss", 4.5),
    ("note", "note_tint", 4.5),
    ("pull", "pull_tint", 4.5),
    ("source", "source_tint", 4.5),
    ("paper_trail", "paper_trail_tint", 4.5),
    ("lens", "lens_tint", 4.5),
    ("vote", "vote_tint", 4.5),
    ("ink", "highlight_1", 4.5),
    ("ink", "highlight_2", 4.5),
    ("ink", "highlight_3", 4.5),
    ("ink", "highlight_4", 4.5),
    ("pull", "surface", 4.5),
    ("source", "surface", 4.5),
    ("paper_trail", "surface", 4.5),
    ("lens", "surface", 4.5),
    ("vote", "surface", 4.5),
    ("line_strong", "surface", 3.0),
    ("line_strong", "bg", 3.0),
    ("line_strong", "sunken", 3.0),
    ("focus", "bg", 3.0),
    ("focus", "surface", 3.0),
    ("focus", "primary_tint", 3.0),
    ("focus", "focus_halo", 3.0),
    ("good", "bg", 3.0),
    ("miss", "bg", 3.0),
    // Ours: the fifth and sixth mark, underlines on marks, toasts, document pages.
    ("ink", "highlight_5", 4.5),
    ("ink", "highlight_6", 4.5),
    ("ink_2", "highlight_6", 3.0),
    ("lens", "highlight_5", 3.0),
    ("pull", "highlight_1", 3.0),
    ("source", "highlight_2", 3.0),
    ("paper_trail", "highlight_3", 3.0),
    ("vote", "highlight_4", 3.0),
    ("bg", "ink", 4.5),
    ("accent_on_ink", "ink", 4.5),
    ("note", "highlight_3", 3.0),
    ("miss", "miss_tint", 3.0),
    ("surface", "ink_2", 3.0),
    ("page_ink", "page", 4.5),
    ("page_ink_2", "page", 4.5),
    ("page_line", "page", 3.0),
    ("page_ink", "page_mark", 4.5),
    ("primary", "surface_2", 3.0),
    ("accent_ink", "sunken", 3.0),
];

/// Relative luminance, WCAG 2.x.
fn luminance(color: Color32) -> f64 {
    let linear = |byte: u8| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    let [r, g, b, _] = color.to_srgba_unmultiplied();
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_of_colours_is_told_apart_in_every_theme() {
    let mut faults = Vec::new();
    for theme in Theme::ALL {
        let entries = palette(theme).entries();
        let find = |name: &str| {
            let entry = entries.iter().find(|(other, _)| *other == name);
            entry.unwrap_or_else(|| panic!("no colour {name}")).1
        };
        for (front, back, needs) in PAIRS {
            let ratio = contrast(find(front), find(back));
            if ratio < *needs {
                faults.push(format!("{theme:?}: {front} on {back} {ratio:.2} < {needs}"));
            }
        }
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn the_theme_files_are_sound() {
    for theme in Theme::ALL {
        let text = super::super::assets::text(theme.file()).unwrap();
        ron::from_str::<Palette>(&text).unwrap();
    }
    let text = super::super::assets::text("theme/scale.ron").unwrap();
    let scale: Scale = ron::from_str(&text).unwrap();
    // Nothing is set smaller than a caption.
    assert!((Type::Caption.of(&scale.types).size - 13.0).abs() < f32::EPSILON);
}

#[test]
fn unknown_fields_of_a_theme_are_refused() {
    let text = super::super::assets::text(Theme::Light.file()).unwrap();
    let text = text.replacen("(\n", "(\n    glow: \"#FF0000\",\n", 1);
    assert!(ron::from_str::<Palette>(&text).is_err());
}

#[test]
fn every_font_is_embedded() {
    let files = Face::ALL.map(Face::file);
    for file in files.into_iter().chain(Weight::ALL.map(Weight::file)) {
        assert!(super::super::assets::bytes(file).is_some(), "{file}");
    }
}

#[test]
fn type_grows_with_the_scale_and_space_with_its_root() {
    let settings = LookSettings {
        text_scale: 2.0,
        ..LookSettings::default()
    };
    let tokens = Tokens::new(&settings);
    let size = |tokens: &Tokens| tokens.font(Type::Body).size;
    assert_eq!(
        size(&tokens),
        2.0 * size(&Tokens::new(&LookSettings::default()))
    );
    assert_eq!(tokens.space(24.0), 34.0);
    assert_eq!(tokens.icon_size(24.0), 48.0);
}

#[test]
fn easier_reading_replaces_both_families_and_every_italic() {
    let settings = LookSettings {
        easy_reading: true,
        ..LookSettings::default()
    };
    let tokens = Tokens::new(&settings);
    for (style, face) in [
        (Type::Body, Face::Easy),
        (Type::H1, Face::EasyBold),
        (Type::Read, Face::Easy),
        (Type::ReadItalic, Face::EasyBold),
        (Type::Mono, Face::Mono),
    ] {
        assert_eq!(tokens.font(style).family, face.family(), "{style:?}");
    }
    let exhibit = tokens.exhibit_font(Face::Read, 19.0);
    assert_eq!(exhibit.family, Face::Read.family());
}

#[test]
fn illustrations_take_the_colours_of_the_theme() {
    let settings = LookSettings {
        theme: Theme::Dark,
        ..LookSettings::default()
    };
    let tokens = Tokens::new(&settings);
    let svg = "<a fill=\"#4B2A6B\"/><b href=\"#x\" fill=\"#123456\"/>";
    assert_eq!(
        tokens.recolour(svg),
        "<a fill=\"#cdb2ee\"/><b href=\"#x\" fill=\"#123456\"/>"
    );
}
