//! Where content is read from: the copy inside the program, or a folder of an author.
//!
//! Paths use `/` and are relative to the content root, which holds `lessons/` and `locales/`.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use rust_embed::Embed;

/// Largest content file that is read, in bytes; a longer one is a mistake of the author.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

#[derive(Embed)]
#[folder = "lessons"]
struct EmbeddedLessons;

#[derive(Embed)]
#[folder = "locales"]
struct EmbeddedLocales;

/// Content files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// The copy inside the program.
    Embedded,
    /// A folder with `lessons/` and `locales/`. Words of the interface that it lacks come from the
    /// copy inside the program, so that an author can bring lessons only.
    Folder(PathBuf),
}

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no such file.
    #[error("not found")]
    NotFound,
    /// It is longer than [`MAX_FILE_BYTES`].
    #[error("{0} bytes")]
    TooLarge(u64),
    /// The system refuses.
    #[error("{0}")]
    Io(std::io::Error),
}

impl Files {
    /// Reads one file.
    ///
    /// # Errors
    /// [`ReadError`] when it is missing, too long, or cannot be read.
    pub fn read(&self, path: &str) -> Result<Cow<'static, [u8]>, ReadError> {
        match self {
            Self::Embedded => read_embedded(path).ok_or(ReadError::NotFound),
            Self::Folder(root) => match read_file(&root.join(path)) {
                Err(ReadError::NotFound) if is_shared(path) => {
                    read_embedded(path).ok_or(ReadError::NotFound)
                }
                result => result,
            },
        }
    }

    /// All files below `folder`, sorted, as paths from the content root.
    pub fn list(&self, folder: &str) -> Vec<String> {
        let mut paths = match self {
            Self::Embedded => list_embedded(folder),
            Self::Folder(root) => {
                let mut paths = Vec::new();
                list_folder(&root.join(folder), folder, &mut paths);
                paths.extend(
                    list_embedded(folder)
                        .into_iter()
                        .filter(|path| is_shared(path)),
                );
                paths
            }
        };
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// Names of the folders right below `folder`, sorted.
    pub fn folders(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = match self {
            // Asking the disk for folder names alone keeps a library of thousands of lessons quick.
            Self::Folder(root) => std::fs::read_dir(root.join(folder))
                .into_iter()
                .flatten()
                .flatten()
                .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
                .filter_map(|entry| entry.file_name().into_string().ok())
                .chain(
                    (folder == "locales")
                        .then(|| Self::Embedded.folders(folder))
                        .into_iter()
                        .flatten(),
                )
                .collect(),
            Self::Embedded => list_embedded(folder)
                .iter()
                .filter_map(|path| {
                    path.strip_prefix(folder)?
                        .strip_prefix('/')?
                        .split_once('/')
                })
                .map(|(name, _)| name.to_owned())
                .collect(),
        };
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Whether the program's own copy stands in for a missing file: everything but lessons.
fn is_shared(path: &str) -> bool {
    path.starts_with("locales/") && path.split('/').nth(2) != Some("lessons")
}

fn read_embedded(path: &str) -> Option<Cow<'static, [u8]>> {
    let (folder, rest) = path.split_once('/')?;
    let file = match folder {
        "lessons" => EmbeddedLessons::get(rest),
        "locales" => EmbeddedLocales::get(rest),
        _ => None,
    };
    Some(file?.data)
}

fn list_embedded(folder: &str) -> Vec<String> {
    let prefix = format!("{}/", folder.trim_end_matches('/'));
    EmbeddedLessons::iter()
        .map(|path| format!("lessons/{path}"))
        .chain(EmbeddedLocales::iter().map(|path| format!("locales/{path}")))
        .filter(|path| path.starts_with(&prefix))
        .collect()
}

fn read_file(path: &Path) -> Result<Cow<'static, [u8]>, ReadError> {
    let metadata = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => ReadError::NotFound,
        _ => ReadError::Io(error),
    })?;
    if metadata.len() > MAX_FILE_BYTES {
        return Err(ReadError::TooLarge(metadata.len()));
    }
    std::fs::read(path).map(Cow::Owned).map_err(ReadError::Io)
}

fn list_folder(folder: &Path, name: &str, paths: &mut Vec<String>) {
    // A folder that cannot be read has no files for us; what needs them says so by name.
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(file_name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{name}/{file_name}");
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => list_folder(&entry.path(), &path, paths),
            Ok(_) => paths.push(path),
            Err(_) => {}
        }
    }
}
