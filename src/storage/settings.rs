//! What the learner has set, one value at a time, so that one bad value spoils no other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Notice;
use crate::ids::StepId;

/// What the learner has set. A new setting is a new field; its default is what an old record has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language tag; `None` follows the system.
    pub language: Option<String>,
    /// Colours.
    pub theme: ThemeSetting,
    /// Size of the text.
    pub text_scale: TextScale,
    /// The typeface and spacing that dyslexic readers find easier.
    pub easy_reading: bool,
    /// Less movement.
    pub reduced_motion: bool,
    /// Whether a lesson was open when the program ended, to be opened again.
    pub resume: bool,
    /// The election day that is planned for, counted from 1970-01-01.
    pub election_day: Option<i32>,
    /// Minutes a day for reviews and the plan; `None` is five.
    pub minutes_per_day: Option<u32>,
    /// Items that the learner keeps, the latest first.
    pub notebook: Vec<Saved>,
}

/// An item of the notebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The item.
    pub item: StepId,
    /// Seed of the casting in which it was met.
    pub seed: u64,
    /// Local day on which it was kept, counted from 1970-01-01.
    pub day: i32,
}

/// Colours that the learner wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeSetting {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Size of the text in percent, `100..=200`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct TextScale(u16);

/// A text size outside of `100..=200`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no text size from 100 to 200")]
pub struct NoTextScale(pub u16);

impl TextScale {
    /// The size in percent.
    pub fn percent(self) -> u16 {
        self.0
    }
}

impl Default for TextScale {
    fn default() -> Self {
        Self(100)
    }
}

impl TryFrom<u16> for TextScale {
    type Error = NoTextScale;

    fn try_from(percent: u16) -> Result<Self, NoTextScale> {
        if (100..=200).contains(&percent) {
            Ok(Self(percent))
        } else {
            Err(NoTextScale(percent))
        }
    }
}

impl From<TextScale> for u16 {
    fn from(scale: TextScale) -> Self {
        scale.0
    }
}

impl Settings {
    /// Names and values as JSON, as they are stored.
    pub(super) fn to_values(&self) -> BTreeMap<String, String> {
        self.to_map()
            .into_iter()
            .map(|(name, value)| (name, value.to_string()))
            .collect()
    }

    /// Takes over every stored value that can be read; a notice for each that cannot.
    ///
    /// Names that this version does not know belong to another version and stay in the record
    /// without a word.
    pub(super) fn from_values(values: &[(String, String)]) -> (Self, Vec<Notice>) {
        let mut settings = Self::default();
        let mut notices = Vec::new();
        for (name, json) in values {
            let mut map = settings.to_map();
            if !map.contains_key(name) {
                continue;
            }
            let changed = serde_json::from_str::<Value>(json).and_then(|value| {
                map.insert(name.clone(), value);
                serde_json::from_value::<Self>(Value::Object(map))
            });
            match changed {
                Ok(changed) => settings = changed,
                Err(_) => notices.push(Notice::SettingIgnored {
                    setting: name.clone(),
                }),
            }
        }
        (settings, notices)
    }

    fn to_map(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(map)) => map,
            _ => Map::new(), // a struct of plain values is always an object
        }
    }
}
