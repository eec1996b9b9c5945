//! Pictures of lessons for egui.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::files::Files;
use crate::ids::LessonId;
use crate::look::{LookSettings, Tokens};

/// Pictures read so far; a lesson's few pictures are read once.
#[derive(Default)]
pub struct Media {
    read: RefCell<BTreeMap<String, Option<egui::ImageSource<'static>>>>,
}

impl Media {
    /// A picture of a lesson by its file name; `None` when it cannot be read.
    pub fn image(
        &self,
        files: &Files,
        lesson: &LessonId,
        file: &str,
    ) -> Option<egui::Image<'static>> {
        let path = format!("lessons/{lesson}/{file}");
        let mut read = self.read.borrow_mut();
        let source = read.entry(path.clone()).or_insert_with(|| {
            let bytes = files.read(&path).ok()?;
            Some(egui::ImageSource::Bytes {
                uri: format!("bytes://{path}").into(),
                bytes: bytes.into_owned().into(),
            })
        });
        source.clone().map(egui::Image::new)
    }

    /// The vignette of a lesson in the colours of the theme: it stands on our cards and not in an
    /// exhibit, so it follows them into the dark.
    pub fn vignette(
        files: &Files,
        lesson: &LessonId,
        file: &str,
        look: LookSettings,
    ) -> Option<egui::Image<'static>> {
        let path = format!("lessons/{lesson}/{file}");
        let svg = String::from_utf8(files.read(&path).ok()?.into_owned()).ok()?;
        let svg = Tokens::new(&look).recolour(&svg);
        Some(egui::Image::new(egui::ImageSource::Bytes {
            uri: format!("bytes://{:?}/{path}", look.theme).into(),
            bytes: svg.into_bytes().into(),
        }))
    }

    /// Forgets all pictures, as when a lesson is closed.
    pub fn forget(&self, ctx: &egui::Context) {
        for path in std::mem::take(&mut *self.read.borrow_mut()).into_keys() {
            ctx.forget_image(&format!("bytes://{path}"));
        }
    }
}
