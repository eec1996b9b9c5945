//! Fonts and tokens into egui: styles for both of its themes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use egui::style::{Selection, WidgetVisuals};
use egui::{
    Context, FontData, FontDefinitions, FontFamily, Id, Stroke, Style, TextStyle, Vec2, Visuals,
};

use super::tokens::{Face, Ink, LookSettings, Theme, Tint, Tokens, Type, Weight};

/// Where the tokens are kept in egui's memory.
fn tokens_id() -> Id {
    Id::unique("look-tokens")
}

/// Where it is kept whether the last input came from the keyboard.
fn keyboard_id() -> Id {
    Id::unique("look-keyboard")
}

/// Makes egui look like us. Call it at the start and whenever the settings change.
pub fn install(ctx: &Context, settings: &LookSettings) {
    let first = ctx.data(|data| data.get_temp::<Arc<Tokens>>(tokens_id()).is_none());
    if first {
        ctx.set_fonts(fonts());
        egui_extras::install_image_loaders(ctx);
        ctx.on_begin_pass("look-keyboard", Arc::new(|ui| note_input(ui.ctx())));
    }
    // Ctrl and + is our text scale, which wraps and stacks instead of magnifying.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    let tokens = Arc::new(Tokens::new(settings));
    // One of ours stands behind both of egui's themes, so that nothing shows the stock look.
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        ctx.set_style_of(theme, style(&tokens));
    }
    ctx.set_theme(match settings.theme {
        Theme::Dark => egui::Theme::Dark,
        Theme::Light | Theme::Contrast => egui::Theme::Light,
    });
    ctx.data_mut(|data| data.insert_temp(tokens_id(), tokens));
}

/// The tokens of the last [`install`].
pub(super) fn tokens(ctx: &Context) -> Arc<Tokens> {
    ctx.data(|data| data.get_temp(tokens_id()))
        .unwrap_or_else(|| Arc::new(Tokens::new(&LookSettings::default())))
}

/// Remembers whether a person steers by keyboard or by pointer, as `:focus-visible` does on the
/// web: a ring around a button that was clicked would only distract.
fn note_input(ctx: &Context) {
    let (pointer, keyboard) = ctx.input(|input| {
        (
            input.pointer.any_pressed(),
            input
                .events
                .iter()
                .any(|event| matches!(event, egui::Event::Key { pressed: true, .. })),
        )
    });
    if pointer || keyboard {
        ctx.data_mut(|data| data.insert_temp(keyboard_id(), keyboard));
    }
}

/// Whether the last input came from the keyboard; also before any input.
pub fn is_keyboard_in_use(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(keyboard_id()))
        .unwrap_or(true)
}

/// The bundled fonts and their fallbacks.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files = Face::ALL
        .map(Face::file)
        .into_iter()
        .chain(Weight::ALL.map(Weight::file));
    for file in files {
        let data = match super::assets::bytes(file) {
            // Static in release builds: nothing is copied before the first frame.
            Some(Cow::Borrowed(bytes)) => FontData::from_static(bytes),
            Some(Cow::Owned(bytes)) => FontData::from_owned(bytes),
            None => continue,
        };
        fonts.font_data.insert(file.to_owned(), Arc::new(data));
    }
    let mut families: BTreeMap<FontFamily, Vec<String>> = BTreeMap::new();
    for face in Face::ALL {
        let second = if face.is_mono() {
            Face::Ui.file()
        } else {
            Weight::Regular.file()
        };
        let chain = [face.file(), second, Face::Easy.file()];
        families.insert(face.family(), chain.map(str::to_owned).to_vec());
    }
    for weight in Weight::ALL {
        families.insert(weight.family(), vec![weight.file().to_owned()]);
    }
    fonts.families = families;
    fonts
}

/// egui's style from our tokens.
fn style(tokens: &Tokens) -> Style {
    let mut style = Style {
        text_styles: [
            (TextStyle::Small, Type::Small),
            (TextStyle::Body, Type::Body),
            (TextStyle::Monospace, Type::Mono),
            (TextStyle::Button, Type::Button),
            (TextStyle::Heading, Type::H1),
        ]
        .into_iter()
        .map(|(name, role)| (name, tokens.font(role)))
        .collect(),
        visuals: visuals(tokens),
        animation_time: tokens.duration.touch,
        ..Style::default()
    };
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(tokens.space(8.0));
    spacing.button_padding = Vec2::new(tokens.space(16.0), tokens.space(10.0));
    // Rows are as high as a line of text; our controls bring their own height.
    spacing.interact_size = Vec2::splat(tokens.line_height(Type::Body));
    spacing.menu_margin = tokens.margin(8.0);
    spacing.window_margin = tokens.margin(20.0);
    spacing.tooltip_width = tokens.target(320.0);
    spacing.icon_width = tokens.icon_size(20.0);
    spacing.text_edit_width = tokens.target(280.0);
    spacing.scroll = egui::style::ScrollStyle {
        bar_width: 10.0,
        floating_width: 6.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 1.0,
        dormant_handle_opacity: 0.6,
        ..egui::style::ScrollStyle::floating()
    };
    if tokens.reduced_motion() {
        style.scroll_animation = egui::style::ScrollAnimation::none();
    }
    // Labels of cards and buttons must not steal drags; reading passages turn it on themselves.
    style.interaction.selectable_labels = false;
    style
}

fn visuals(tokens: &Tokens) -> Visuals {
    let mut visuals = if tokens.theme() == Theme::Dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    // Our controls have inks of their own for what is disabled, and they stay readable.
    visuals.disabled_alpha = 1.0;
    let ink = tokens.ink(Ink::Ink);
    let corner = tokens.corner(tokens.radius.control);
    let control = |fill, edge: Stroke, text| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: corner,
        fg_stroke: Stroke::new(tokens.stroke.control, text),
        expansion: 0.0,
    };
    let surface = tokens.tint(Tint::Surface);
    let tint = tokens.tint(Tint::Primary);
    let primary = tokens.ink(Ink::Primary);
    let selected = Stroke::new(tokens.stroke.control, primary);
    visuals.widgets.noninteractive = control(surface, tokens.edge(), ink);
    visuals.widgets.inactive = control(surface, tokens.outline(), ink);
    visuals.widgets.hovered = control(tint, selected, primary);
    visuals.widgets.active = control(tint, selected, primary);
    visuals.widgets.open = control(tint, selected, primary);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(tokens.ink(Ink::Ink2));
    visuals.selection = Selection {
        bg_fill: tint,
        stroke: Stroke::new(tokens.stroke.control, primary),
    };
    visuals.hyperlink_color = primary;
    visuals.faint_bg_color = tokens.tint(Tint::Surface2);
    visuals.extreme_bg_color = tokens.tint(Tint::Sunken);
    visuals.text_edit_bg_color = Some(surface);
    visuals.code_bg_color = tokens.tint(Tint::Sunken);
    visuals.warn_fg_color = tokens.ink(Ink::Note);
    visuals.error_fg_color = tokens.ink(Ink::Miss);
    visuals.panel_fill = tokens.tint(Tint::Bg);
    visuals.window_fill = surface;
    visuals.window_stroke = tokens.edge();
    visuals.window_corner_radius = tokens.corner(tokens.radius.dialog);
    visuals.menu_corner_radius = tokens.corner(tokens.radius.option);
    visuals.window_shadow = tokens.shadow_high();
    visuals.popup_shadow = tokens.shadow_high();
    visuals.text_cursor.stroke = Stroke::new(tokens.stroke.control, ink);
    visuals.text_cursor.blink = false;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    // A spinner repaints for ever.
    visuals.image_loading_spinners = false;
    visuals
}
