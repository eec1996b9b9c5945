//! What a learner must hear about their record; the words are in `locales/<lang>/record.ftl`.

use std::path::{Path, PathBuf};

/// Something about the record that the learner must hear. The session goes on in every case.
///
/// The message [`Notice::key`] says what happened, its attribute `.safe` what is safe, and `.mend`
/// what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Notice {
    /// The record was damaged. It was put aside and a new one begun.
    #[error("damaged record kept as {}", kept_as.display())]
    Damaged {
        /// Where the damaged file is now.
        kept_as: PathBuf,
    },
    /// The record is damaged and the system does not let us put it aside: in memory only.
    #[error("damaged record cannot be renamed: {}", path.display())]
    DamagedInPlace {
        /// The damaged file.
        path: PathBuf,
    },
    /// A newer version of the app wrote the record. It was not touched: in memory only.
    #[error("record version {found} is newer than {known}: {}", path.display())]
    TooNew {
        /// The record.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest version that this app knows.
        known: i64,
    },
    /// The record could not be brought to this version. It is as before: in memory only.
    #[error("record cannot be migrated from version {from}: {detail}")]
    NotMigrated {
        /// Version of the record.
        from: i64,
        /// What the database says.
        detail: String,
    },
    /// Nothing can be written there: in memory only.
    #[error("read-only: {}", folder.display())]
    ReadOnly {
        /// The data folder.
        folder: PathBuf,
    },
    /// There is no data folder and none can be made: in memory only.
    #[error("no data folder: {}", folder.display())]
    NoFolder {
        /// The path that is no folder; empty when the system names none.
        folder: PathBuf,
    },
    /// The disk is full. Answers wait in memory and are written when there is room.
    #[error("disk full: {}", folder.display())]
    DiskFull {
        /// The data folder.
        folder: PathBuf,
    },
    /// Another program holds the record. Answers wait in memory and are written when it lets go.
    #[error("record is locked")]
    Locked,
    /// The disk fails. Answers wait in memory and are written when it works again.
    #[error("disk error: {detail}")]
    DiskError {
        /// What the database says.
        detail: String,
    },
    /// What had waited in memory is written now.
    #[error("waiting entries written")]
    Recovered,
    /// The record refuses an entry for ever. A mistake of ours.
    #[error("entry refused: {detail}")]
    Refused {
        /// What the database says.
        detail: String,
    },
    /// A setting cannot be read and has its usual value.
    #[error("setting {setting} ignored")]
    SettingIgnored {
        /// Name of the setting.
        setting: String,
    },
    /// Something of the record is left after erasing everything.
    #[error("not all erased: {detail}")]
    NotErased {
        /// The folder where something is left.
        folder: PathBuf,
        /// What the system says.
        detail: String,
    },
}

impl Notice {
    /// Keys of all notices.
    pub const KEYS: &[&str] = &[
        "record-damaged",
        "record-damaged-in-place",
        "record-too-new",
        "record-not-migrated",
        "record-read-only",
        "record-no-folder",
        "record-disk-full",
        "record-locked",
        "record-disk-error",
        "record-recovered",
        "record-refused",
        "record-setting-ignored",
        "record-not-erased",
    ];

    /// Message of `record.ftl`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Damaged { .. } => "record-damaged",
            Self::DamagedInPlace { .. } => "record-damaged-in-place",
            Self::TooNew { .. } => "record-too-new",
            Self::NotMigrated { .. } => "record-not-migrated",
            Self::ReadOnly { .. } => "record-read-only",
            Self::NoFolder { .. } => "record-no-folder",
            Self::DiskFull { .. } => "record-disk-full",
            Self::Locked => "record-locked",
            Self::DiskError { .. } => "record-disk-error",
            Self::Recovered => "record-recovered",
            Self::Refused { .. } => "record-refused",
            Self::SettingIgnored { .. } => "record-setting-ignored",
            Self::NotErased { .. } => "record-not-erased",
        }
    }

    /// Values for the message, by variable name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Damaged { kept_as: path } | Self::DamagedInPlace { path } => vec![
                ("file", file_name(path)),
                ("folder", shown(path.parent().unwrap_or(path))),
            ],
            Self::TooNew { path, .. } => vec![("folder", shown(path.parent().unwrap_or(path)))],
            Self::ReadOnly { folder }
            | Self::NoFolder { folder }
            | Self::DiskFull { folder }
            | Self::NotErased { folder, .. } => vec![("folder", shown(folder))],
            Self::SettingIgnored { setting } => vec![("setting", setting.clone())],
            Self::NotMigrated { .. }
            | Self::Locked
            | Self::DiskError { .. }
            | Self::Recovered
            | Self::Refused { .. } => Vec::new(),
        }
    }

    /// What a helper wants to know, for the "Details" fold: one line, not translated.
    pub fn details(&self) -> String {
        self.to_string()
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
