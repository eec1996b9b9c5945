//! Fonts, theme files and illustrations, inside the program.

use std::borrow::Cow;

/// Everything below `assets/`.
#[derive(rust_embed::Embed)]
#[folder = "assets"]
struct Assets;

/// The bytes of an asset, by its path below `assets/`. In release builds they are static.
pub fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Assets::get(path).map(|file| file.data)
}

/// The text of an asset that is UTF-8.
pub fn text(path: &str) -> Option<String> {
    bytes(path).and_then(|bytes| String::from_utf8(bytes.into_owned()).ok())
}
