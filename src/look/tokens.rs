//! Colours, type, space and durations by role, read from `assets/theme/*.ron`.

use std::sync::{Arc, LazyLock};

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Vec2};
use serde::{Deserialize, Deserializer, Serialize};

use super::icons::Icon;

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Theme {
    /// Aubergine and marigold on warm paper.
    #[default]
    Light,
    /// The same at night.
    Dark,
    /// Black on white, one yellow, 2-point edges.
    Contrast,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// Name of its file in `assets/theme`.
    pub(super) fn file(self) -> &'static str {
        match self {
            Self::Light => "theme/light.ron",
            Self::Dark => "theme/dark.ron",
            Self::Contrast => "theme/contrast.ron",
        }
    }
}

/// A colour written as `#RRGGBB`.
#[derive(Clone, Copy, Debug)]
struct Hex(Color32);

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Color32::from_hex(&text)
            .map(Self)
            .map_err(|error| serde::de::Error::custom(format!("{text}: {error:?}")))
    }
}

macro_rules! palette {
    ($($(#[$doc:meta])* $field:ident,)*) => {
        /// Colours of one theme as its file has them.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Palette {
            $($field: Hex,)*
            /// Per cent.
            shadow_low: u8,
            /// Per cent.
            shadow_high: u8,
        }

        impl Palette {
            /// Names and colours, to find a colour of an illustration again.
            fn entries(&self) -> Vec<(&'static str, Color32)> {
                vec![$((stringify!($field), self.$field.0),)*]
            }
        }
    };
}

palette! {
    bg, sunken, surface, surface_2, paper,
    ink, ink_2, ink_3, line, line_strong,
    primary, primary_hover, primary_press, on_primary, primary_tint,
    accent, accent_tint, on_accent, accent_ink, accent_on_ink,
    good, good_tint, on_good, miss, miss_tint, on_miss, note, note_tint,
    focus, focus_halo,
    pull, pull_tint, source, source_tint, paper_trail, paper_trail_tint,
    lens, lens_tint, vote, vote_tint,
    highlight_1, highlight_2, highlight_3, highlight_4, highlight_5, highlight_6,
    page, page_ink, page_ink_2, page_line, page_mark,
    scrim, shadow,
}

macro_rules! colours {
    ($(#[$enum_doc:meta])* $Enum:ident { $($(#[$doc:meta])* $Variant:ident => $field:ident,)* }) => {
        $(#[$enum_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $Enum { $($(#[$doc])* $Variant,)* }

        impl $Enum {
            fn of(self, palette: &Palette) -> Color32 {
                match self { $(Self::$Variant => palette.$field.0,)* }
            }
        }
    };
}

colours! {
    /// What text, icons and strokes are coloured by.
    Ink {
        /// Text.
        Ink => ink,
        /// Secondary text.
        Ink2 => ink_2,
        /// Captions and disabled text.
        Ink3 => ink_3,
        /// Text on a field of ink, such as a toast.
        OnInk => bg,
        /// Main action, selection, links.
        Primary => primary,
        /// Text on primary.
        OnPrimary => on_primary,
        /// Marigold-toned text and icons.
        AccentInk => accent_ink,
        /// Marigold as such: a fill, never text.
        Accent => accent,
        /// Marigold-toned text on a field of ink.
        AccentOnInk => accent_on_ink,
        /// Text on marigold.
        OnAccent => on_accent,
        /// Well judged.
        Good => good,
        /// Text on solid good.
        OnGood => on_good,
        /// Not this time.
        Miss => miss,
        /// Text on solid miss.
        OnMiss => on_miss,
        /// Partly there; caution.
        Note => note,
        /// Strand 1, The pull.
        Pull => pull,
        /// Strand 2, The source.
        Source => source,
        /// Strand 3, The lens.
        Lens => lens,
        /// Strand 4, The paper trail.
        Paper => paper_trail,
        /// Strand 5, The vote.
        Vote => vote,
        /// Icons on a field of a strand's colour.
        OnStrand => surface,
        /// Edges that only decorate.
        Line => line,
        /// Edges that must be found: outlines of controls, empty slots.
        LineStrong => line_strong,
        /// The focus stroke.
        Focus => focus,
        /// Text of a document page, the same in every theme.
        PageInk => page_ink,
        /// Secondary text of a document page.
        PageInk2 => page_ink_2,
        /// Rules of a document page.
        PageLine => page_line,
    }
}

colours! {
    /// What areas are filled with.
    Tint {
        /// The window.
        Bg => bg,
        /// Cards, bars, controls.
        Surface => surface,
        /// Quiet tiles, medallions.
        Surface2 => surface_2,
        /// Wells, feeds, rails.
        Sunken => sunken,
        /// Reading cards.
        Paper => paper,
        /// Selection.
        Primary => primary_tint,
        /// Tips, flagged rows.
        Accent => accent_tint,
        /// Well judged.
        Good => good_tint,
        /// Not this time.
        Miss => miss_tint,
        /// Partly there.
        Note => note_tint,
        /// Strand 1, The pull.
        Pull => pull_tint,
        /// Strand 2, The source.
        Source => source_tint,
        /// Strand 3, The lens.
        Lens => lens_tint,
        /// Strand 4, The paper trail.
        Trail => paper_trail_tint,
        /// Strand 5, The vote.
        Vote => vote_tint,
        /// First kind of text mark.
        Mark1 => highlight_1,
        /// Second kind of text mark.
        Mark2 => highlight_2,
        /// Third kind of text mark.
        Mark3 => highlight_3,
        /// Fourth kind of text mark.
        Mark4 => highlight_4,
        /// Fifth kind of text mark.
        Mark5 => highlight_5,
        /// Sixth kind of text mark.
        Mark6 => highlight_6,
        /// A document page, the same in every theme.
        Page => page,
        /// A changed passage of a document page.
        PageMark => page_mark,
    }
}

impl Tint {
    /// The ink of labels and icons that stand on this tint.
    pub fn ink(self) -> Ink {
        match self {
            Self::Primary => Ink::Primary,
            Self::Accent => Ink::AccentInk,
            Self::Good => Ink::Good,
            Self::Miss => Ink::Miss,
            Self::Note => Ink::Note,
            Self::Pull => Ink::Pull,
            Self::Source => Ink::Source,
            Self::Lens => Ink::Lens,
            Self::Trail => Ink::Paper,
            Self::Vote => Ink::Vote,
            Self::Page | Self::PageMark => Ink::PageInk,
            Self::Bg | Self::Surface | Self::Surface2 | Self::Sunken | Self::Paper => Ink::Ink2,
            Self::Mark1 | Self::Mark2 | Self::Mark3 | Self::Mark4 | Self::Mark5 | Self::Mark6 => {
                Ink::Ink
            }
        }
    }
}

/// A typeface in one weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Face {
    /// Interface, 400.
    Ui,
    /// Interface, 500.
    UiMedium,
    /// Interface, 600.
    UiSemiBold,
    /// Interface, 700.
    UiBold,
    /// Reading, 400.
    Read,
    /// Reading, italic.
    ReadItalic,
    /// Reading, 600.
    ReadSemiBold,
    /// Reading, 700.
    ReadBold,
    /// File details, 400.
    Mono,
    /// File details, 500.
    MonoMedium,
    /// File details, 600.
    MonoSemiBold,
    /// Easier reading, 400.
    Easy,
    /// Easier reading, 700.
    EasyBold,
    /// Easier reading, italic.
    EasyItalic,
}

impl Face {
    /// All faces.
    pub(super) const ALL: [Self; 14] = [
        Self::Ui,
        Self::UiMedium,
        Self::UiSemiBold,
        Self::UiBold,
        Self::Read,
        Self::ReadItalic,
        Self::ReadSemiBold,
        Self::ReadBold,
        Self::Mono,
        Self::MonoMedium,
        Self::MonoSemiBold,
        Self::Easy,
        Self::EasyBold,
        Self::EasyItalic,
    ];

    /// Its font file below `assets/`, and its name in egui.
    pub fn file(self) -> &'static str {
        match self {
            Self::Ui => "fonts/onest/Onest_400Regular.ttf",
            Self::UiMedium => "fonts/onest/Onest_500Medium.ttf",
            Self::UiSemiBold => "fonts/onest/Onest_600SemiBold.ttf",
            Self::UiBold => "fonts/onest/Onest_700Bold.ttf",
            Self::Read => "fonts/source-serif-4/SourceSerif4_400Regular.ttf",
            Self::ReadItalic => "fonts/source-serif-4/SourceSerif4_400Regular_Italic.ttf",
            Self::ReadSemiBold => "fonts/source-serif-4/SourceSerif4_600SemiBold.ttf",
            Self::ReadBold => "fonts/source-serif-4/SourceSerif4_700Bold.ttf",
            Self::Mono => "fonts/ibm-plex-mono/IBMPlexMono_400Regular.ttf",
            Self::MonoMedium => "fonts/ibm-plex-mono/IBMPlexMono_500Medium.ttf",
            Self::MonoSemiBold => "fonts/ibm-plex-mono/IBMPlexMono_600SemiBold.ttf",
            Self::Easy => "fonts/andika/Andika_400Regular.ttf",
            Self::EasyBold => "fonts/andika/Andika_700Bold.ttf",
            Self::EasyItalic => "fonts/andika/Andika_400Regular_Italic.ttf",
        }
    }

    /// Whether it belongs to file details.
    pub(super) fn is_mono(self) -> bool {
        matches!(self, Self::Mono | Self::MonoMedium | Self::MonoSemiBold)
    }

    /// Whether it belongs to reading texts.
    fn is_reading(self) -> bool {
        matches!(
            self,
            Self::Read | Self::ReadItalic | Self::ReadSemiBold | Self::ReadBold
        )
    }

    /// The face that stands in for it in easier reading. Italics become bold: they are hard to
    /// read for many.
    fn easier(self) -> Self {
        match self {
            Self::Ui | Self::UiMedium | Self::Read | Self::Easy => Self::Easy,
            Self::UiSemiBold
            | Self::UiBold
            | Self::ReadItalic
            | Self::ReadSemiBold
            | Self::ReadBold
            | Self::EasyBold
            | Self::EasyItalic => Self::EasyBold,
            Self::Mono | Self::MonoMedium | Self::MonoSemiBold => self,
        }
    }

    /// The face for words set apart within a text of this face.
    #[must_use]
    pub fn emphasis(self, strong: bool) -> Self {
        match (self, strong) {
            (Self::Read | Self::ReadItalic, false) => Self::ReadItalic,
            (Self::Read | Self::ReadItalic, true) => Self::ReadSemiBold,
            (Self::ReadSemiBold | Self::ReadBold, _) => Self::ReadBold,
            (Self::Ui | Self::UiMedium, _) => Self::UiSemiBold,
            (Self::UiSemiBold | Self::UiBold, _) => Self::UiBold,
            (Self::Mono | Self::MonoMedium | Self::MonoSemiBold, _) => Self::MonoSemiBold,
            (Self::Easy | Self::EasyBold | Self::EasyItalic, _) => Self::EasyBold,
        }
    }

    /// egui's name for it.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Ui => FontFamily::Proportional,
            Self::Mono => FontFamily::Monospace,
            other => FontFamily::Name(other.file().into()),
        }
    }
}

/// Stroke width and state of an icon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    /// From 22 points.
    #[default]
    Regular,
    /// From 14 to 20 points.
    Bold,
    /// For states: chosen, saved, done.
    Fill,
}

impl Weight {
    /// All weights.
    pub(super) const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Fill];

    /// Its font file below `assets/`, and its name in egui.
    pub fn file(self) -> &'static str {
        match self {
            Self::Regular => "fonts/phosphor/phosphor-regular.ttf",
            Self::Bold => "fonts/phosphor/phosphor-bold.ttf",
            Self::Fill => "fonts/phosphor/phosphor-fill.ttf",
        }
    }

    /// egui's name for it.
    pub(super) fn family(self) -> FontFamily {
        FontFamily::Name(self.file().into())
    }
}

/// One line of the type scale, in points at 100 %.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeSpec {
    font: Face,
    size: f32,
    line: f32,
}

macro_rules! types {
    ($($(#[$doc:meta])* $Variant:ident => $field:ident,)*) => {
        /// A role of text: font, size and line height.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Type { $($(#[$doc])* $Variant,)* }

        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Types { $($field: TypeSpec,)* }

        impl Type {
            fn of(self, types: &Types) -> TypeSpec {
                match self { $(Self::$Variant => types.$field,)* }
            }
        }
    };
}

types! {
    /// Kiosk welcome.
    Display => display,
    /// Strand page, end of lesson.
    Hero => hero,
    /// The question on a screen.
    H1 => h1,
    /// Panel titles, feedback title.
    H2 => h2,
    /// Card titles, choice labels.
    H3 => h3,
    /// Everything else.
    Body => body,
    /// Labels in lists.
    Strong => strong,
    /// Secondary lines.
    Small => small,
    /// Labels in secondary lines.
    SmallStrong => small_strong,
    /// Axis labels, addresses: the smallest.
    Caption => caption,
    /// Buttons.
    Button => button,
    /// Small buttons.
    ButtonSmall => button_small,
    /// Large buttons.
    ButtonLarge => button_large,
    /// Text of exhibits.
    Read => read,
    /// Text of exhibits that can be marked: more room between rows.
    ReadMarked => read_marked,
    /// Words set apart in exhibits.
    ReadItalic => read_italic,
    /// Strong words in exhibits.
    ReadStrong => read_strong,
    /// Headlines of exhibits.
    Headline => headline,
    /// Metadata values.
    Mono => mono,
    /// Key caps.
    Key => key,
    /// The classroom code.
    Code => code,
}

/// Radii in points.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radii {
    /// Document pages.
    pub page: f32,
    /// Key caps and bars.
    pub key: f32,
    /// Badges.
    pub badge: f32,
    /// Buttons, icon buttons, wells.
    pub control: f32,
    /// Options, large buttons.
    pub option: f32,
    /// Cards and choice tiles.
    pub card: f32,
    /// Feedback panel.
    pub panel: f32,
    /// Hero.
    pub hero: f32,
    /// Dialogs.
    pub dialog: f32,
}

/// Widths of strokes in points.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strokes {
    /// Edges of cards.
    pub hair: f32,
    /// Edges of controls.
    pub control: f32,
    /// Edges of what is selected.
    pub selected: f32,
    /// The focus ring.
    pub focus: f32,
}

/// Seconds; all zero with reduced motion.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Durations {
    /// Hover, press, select.
    pub touch: f32,
    /// A panel comes in.
    pub panel: f32,
    /// From question to question.
    pub step: f32,
    /// A segment of progress fills.
    pub progress: f32,
    /// A toast comes in.
    pub toast_in: f32,
    /// A toast stays; not a motion, so never zero.
    pub toast_stay: f32,
    /// A toast goes.
    pub toast_out: f32,
}

impl Durations {
    /// Everything at once.
    fn still(self) -> Self {
        Self {
            touch: 0.0,
            panel: 0.0,
            step: 0.0,
            progress: 0.0,
            toast_in: 0.0,
            toast_stay: self.toast_stay,
            toast_out: 0.0,
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EasyReading {
    grow_reading: f32,
    line_height: f32,
    letter_spacing: f32,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FocusRing {
    gap: f32,
    halo: f32,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShadowSpec {
    down: i8,
    blur: u8,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scale {
    types: Types,
    easy_reading: EasyReading,
    radius: Radii,
    stroke: Strokes,
    focus: FocusRing,
    shadow_low: ShadowSpec,
    shadow_high: ShadowSpec,
    duration: Durations,
}

/// Reads a file of `assets/theme`.
fn read<T: for<'de> Deserialize<'de>>(path: &str) -> T {
    let text = super::assets::text(path).expect("the theme files are embedded; see the tests");
    ron::from_str(&text).expect("the theme files are sound; see the tests")
}

static LIGHT: LazyLock<Arc<Palette>> = LazyLock::new(|| Arc::new(read(Theme::Light.file())));
static DARK: LazyLock<Arc<Palette>> = LazyLock::new(|| Arc::new(read(Theme::Dark.file())));
static CONTRAST: LazyLock<Arc<Palette>> = LazyLock::new(|| Arc::new(read(Theme::Contrast.file())));
static SCALE: LazyLock<Arc<Scale>> = LazyLock::new(|| Arc::new(read("theme/scale.ron")));

fn palette(theme: Theme) -> &'static Arc<Palette> {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
        Theme::Contrast => &CONTRAST,
    }
}

/// What a learner has set about the look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LookSettings {
    /// Colours.
    pub theme: Theme,
    /// Size of text, `1.0..=2.0`.
    pub text_scale: f32,
    /// Andika instead of Onest and Source Serif, looser lines, no italics.
    pub easy_reading: bool,
    /// Nothing moves.
    pub reduced_motion: bool,
}

impl Default for LookSettings {
    fn default() -> Self {
        Self {
            theme: Theme::Light,
            text_scale: 1.0,
            easy_reading: false,
            reduced_motion: false,
        }
    }
}

/// All that painting needs to know, for the current settings.
#[derive(Clone, Debug)]
pub struct Tokens {
    settings: LookSettings,
    palette: Arc<Palette>,
    sheet: Arc<Scale>,
    /// Radii.
    pub radius: Radii,
    /// Widths of strokes.
    pub stroke: Strokes,
    /// Durations of movements, zero with reduced motion.
    pub duration: Durations,
}

impl Tokens {
    /// Tokens for these settings.
    pub fn new(settings: &LookSettings) -> Self {
        let sheet = Arc::clone(&SCALE);
        let mut stroke = sheet.stroke;
        if settings.theme == Theme::Contrast {
            stroke.hair = stroke.control;
        }
        Self {
            settings: LookSettings {
                text_scale: settings.text_scale.clamp(1.0, 2.0),
                ..*settings
            },
            palette: Arc::clone(palette(settings.theme)),
            radius: sheet.radius,
            stroke,
            duration: if settings.reduced_motion {
                sheet.duration.still()
            } else {
                sheet.duration
            },
            sheet,
        }
    }

    /// The settings they were made for.
    pub fn settings(&self) -> &LookSettings {
        &self.settings
    }

    /// The theme.
    pub fn theme(&self) -> Theme {
        self.settings.theme
    }

    /// Text scale, `1.0..=2.0`: what type and icons are multiplied by.
    pub fn scale(&self) -> f32 {
        self.settings.text_scale
    }

    /// Whether nothing moves.
    pub fn reduced_motion(&self) -> bool {
        self.settings.reduced_motion
    }

    /// The colour of text, an icon or a stroke.
    pub fn ink(&self, ink: Ink) -> Color32 {
        ink.of(&self.palette)
    }

    /// The colour of an area.
    pub fn tint(&self, tint: Tint) -> Color32 {
        tint.of(&self.palette)
    }

    /// The main action under the pointer.
    pub(super) fn primary_hover(&self) -> Color32 {
        self.palette.primary_hover.0
    }

    /// The main action while pressed.
    pub(super) fn primary_press(&self) -> Color32 {
        self.palette.primary_press.0
    }

    /// The halo behind the focus stroke.
    pub(super) fn focus_halo(&self) -> Color32 {
        self.palette.focus_halo.0
    }

    /// Behind dialogs.
    pub fn scrim(&self) -> Color32 {
        // 62 % of 255.
        let [r, g, b, _] = self.palette.scrim.0.to_srgba_unmultiplied();
        Color32::from_rgba_unmultiplied(r, g, b, 158)
    }

    /// A distance of `points` at 100 %: grows with the square root of the text scale.
    pub fn space(&self, points: f32) -> f32 {
        (points * self.scale().sqrt()).round()
    }

    /// Inner margins, the same on all sides, as [`Self::space`].
    pub fn margin(&self, points: f32) -> Margin {
        self.margin_xy(points, points)
    }

    /// Inner margins, as [`Self::space`].
    pub fn margin_xy(&self, x: f32, y: f32) -> Margin {
        Margin::symmetric(self.space(x) as i8, self.space(y) as i8)
    }

    /// The size of an icon of `points` at 100 %: grows with the text scale.
    pub fn icon_size(&self, points: f32) -> f32 {
        (points * self.scale()).round()
    }

    /// The size of a pointer target, or of anything that holds one line of text: grows with the
    /// text scale.
    pub fn target(&self, points: f32) -> f32 {
        (points * self.scale()).round()
    }

    /// egui's form of a radius.
    pub fn corner(&self, radius: f32) -> CornerRadius {
        CornerRadius::same(radius.round() as u8)
    }

    /// The face of a role of text.
    pub fn face(&self, style: Type) -> Face {
        style.of(&self.sheet.types).font
    }

    /// The font of a role of text, scaled, in the learner's choice of typeface.
    pub fn font(&self, style: Type) -> FontId {
        self.font_in(style, self.face(style))
    }

    /// As [`Self::font`], with another face.
    pub fn font_in(&self, style: Type, face: Face) -> FontId {
        let mut size = style.of(&self.sheet.types).size;
        let mut face = face;
        if self.settings.easy_reading {
            if face.is_reading() {
                size += self.sheet.easy_reading.grow_reading;
            }
            face = face.easier();
        }
        FontId::new((size * self.scale()).round(), face.family())
    }

    /// A font in just this face and size (points at 100 %), for exhibits whose point is a
    /// typeface. Easier reading does not change it.
    pub fn exhibit_font(&self, face: Face, points: f32) -> FontId {
        FontId::new((points * self.scale()).round(), face.family())
    }

    /// The font of an icon. `points` at 100 %.
    pub fn icon_font(&self, weight: Weight, points: f32) -> FontId {
        FontId::new(self.icon_size(points), weight.family())
    }

    /// The height of one row of text.
    pub fn line_height(&self, style: Type) -> f32 {
        let spec = style.of(&self.sheet.types);
        let mut line = spec.line;
        if self.settings.easy_reading && spec.font.is_reading() {
            let easy = self.sheet.easy_reading;
            line = line.max((spec.size + easy.grow_reading) * easy.line_height);
        }
        (line * self.scale()).round()
    }

    /// How text of this role is set.
    pub fn format(&self, style: Type, color: Color32) -> TextFormat {
        self.format_in(style, self.face(style), color)
    }

    /// As [`Self::format`], with another face.
    pub fn format_in(&self, style: Type, face: Face, color: Color32) -> TextFormat {
        let mut format = TextFormat::simple(self.font_in(style, face), color);
        format.line_height = Some(self.line_height(style));
        if self.settings.easy_reading && !face.is_mono() {
            format.extra_letter_spacing = self.sheet.easy_reading.letter_spacing * self.scale();
        }
        if style == Type::Code {
            // Characters that are read out one by one stand apart.
            format.extra_letter_spacing = 4.0 * self.scale();
        }
        format
    }

    /// A text ready to be laid out in rows of at most `width` points.
    pub fn job(&self, style: Type, color: Color32, text: &str, width: f32) -> LayoutJob {
        let mut job = LayoutJob::single_section(text.to_owned(), self.format(style, color));
        job.wrap = TextWrapping::wrap_at_width(width);
        job
    }

    /// An icon as text.
    pub fn icon_job(&self, icon: Icon, weight: Weight, points: f32, color: Color32) -> LayoutJob {
        LayoutJob::simple_singleline(
            icon.char().to_string(),
            self.icon_font(weight, points),
            color,
        )
    }

    /// An edge that only decorates.
    pub fn edge(&self) -> Stroke {
        Stroke::new(self.stroke.hair, self.ink(Ink::Line))
    }

    /// The outline of a control.
    pub fn outline(&self) -> Stroke {
        Stroke::new(self.stroke.control, self.ink(Ink::LineStrong))
    }

    /// The shadow of resting cards.
    pub fn shadow_low(&self) -> Shadow {
        self.shadow(self.sheet.shadow_low, self.palette.shadow_low)
    }

    /// The shadow of exhibits, dialogs and document pages.
    pub fn shadow_high(&self) -> Shadow {
        self.shadow(self.sheet.shadow_high, self.palette.shadow_high)
    }

    fn shadow(&self, spec: ShadowSpec, per_cent: u8) -> Shadow {
        if per_cent == 0 {
            return Shadow::NONE;
        }
        let [r, g, b, _] = self.palette.shadow.0.to_srgba_unmultiplied();
        let alpha = (f32::from(per_cent) * 2.55).round() as u8;
        Shadow {
            offset: [0, spec.down],
            blur: spec.blur,
            spread: 0,
            color: Color32::from_rgba_unmultiplied(r, g, b, alpha),
        }
    }

    /// How far the focus stroke stands off its control, and how far its halo reaches.
    pub(super) fn focus_ring(&self) -> (f32, f32) {
        (self.sheet.focus.gap, self.sheet.focus.halo)
    }

    /// `svg` with the light theme's colours swapped for this theme's.
    pub fn recolour(&self, svg: &str) -> String {
        if self.theme() == Theme::Light {
            return svg.to_owned();
        }
        let light = palette(Theme::Light).entries();
        let mine = self.palette.entries();
        let mut out = String::with_capacity(svg.len());
        let mut rest = svg;
        while let Some(at) = rest.find('#') {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let hex = from
                .get(..7)
                .filter(|hex| hex[1..].bytes().all(|byte| byte.is_ascii_hexdigit()));
            let Some(hex) = hex else {
                out.push('#');
                rest = &from[1..];
                continue;
            };
            let swapped = Color32::from_hex(hex).ok().and_then(|color| {
                let at = light.iter().position(|(_, other)| *other == color)?;
                mine.get(at).map(|(_, color)| *color)
            });
            match swapped {
                // `to_hex` ends in the alpha, which SVG 1.1 does not know.
                Some(color) => out.push_str(&color.to_hex()[..7]),
                None => out.push_str(hex),
            }
            rest = &from[7..];
        }
        out.push_str(rest);
        out
    }

    /// The size of an emblem or picture, whole points.
    pub fn square(&self, points: f32) -> Vec2 {
        Vec2::splat(self.icon_size(points))
    }
}

#[cfg(test)]
mod tests;
