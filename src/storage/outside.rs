//! Files that the learner asks for: exports, certificates, calendars; and the one to import.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Place;
use crate::problem::Problem;

/// Largest file that is imported, in bytes: more than a hundred years of practice.
const MAX_IMPORT_BYTES: u64 = 256 * 1024 * 1024;

/// Folder for files that the learner asks for: their documents, or `exports` beside a record whose
/// folder they named themselves. `None` when there is no such folder on this system.
pub fn outside_folder(place: &Place) -> Option<PathBuf> {
    match place {
        Place::Folder(folder) => Some(folder.join("exports")),
        Place::System => {
            let dirs = directories::UserDirs::new()?;
            let folder = dirs.document_dir().or_else(|| dirs.download_dir());
            Some(folder.unwrap_or_else(|| dirs.home_dir()).to_owned())
        }
        Place::Memory => None,
    }
}

/// Writes files into a folder and tells where they are. A file of the same name is never written
/// over: a number is put behind the name instead.
///
/// # Errors
/// `record-outside` with folder and reason.
pub fn save_outside(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, Problem> {
    let problem = |error: &io::Error| {
        Problem::in_file(folder.display().to_string(), "record-outside")
            .arg("folder", folder.display())
            .arg("detail", error)
    };
    fs::create_dir_all(folder).map_err(|error| problem(&error))?;
    let mut saved = Vec::new();
    for (name, bytes) in files {
        let path = free_path(folder, name);
        fs::write(&path, bytes).map_err(|error| problem(&error))?;
        saved.push(path);
    }
    Ok(saved)
}

/// A path in `folder` that does not exist yet: `name.pdf`, `name-2.pdf`, …
fn free_path(folder: &Path, name: &str) -> PathBuf {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut path = folder.join(name);
    let mut number = 1;
    while path.exists() {
        number += 1;
        path = folder.join(format!("{stem}-{number}.{end}"));
    }
    path
}

/// Reads a file to import.
///
/// # Errors
/// `record-import-unreadable` when it cannot be read, is no text, or is too large.
pub fn read_import(path: &Path) -> Result<String, Problem> {
    let read = || -> io::Result<String> {
        if fs::metadata(path)?.len() > MAX_IMPORT_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        fs::read_to_string(path)
    };
    read().map_err(|error| {
        Problem::in_file(path.display().to_string(), "record-import-unreadable")
            .arg("file", path.display())
            .arg("detail", error)
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = |text: &str| vec![("plan.ics".to_owned(), text.as_bytes().to_vec())];
        let first = save_outside(folder.path(), &file("one")).unwrap();
        let second = save_outside(folder.path(), &file("two")).unwrap();
        assert_eq!(first[0].file_name().unwrap(), "plan.ics");
        assert_eq!(second[0].file_name().unwrap(), "plan-2.ics");
        assert_eq!(fs::read_to_string(&first[0]).unwrap(), "one");
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let problem = save_outside(&file.join("below"), &[]).unwrap_err();
        assert_eq!(problem.key, "record-outside");
        assert_eq!(
            read_import(&file.join("x")).unwrap_err().key,
            "record-import-unreadable"
        );
    }
}
