//! Names that files, texts and records use for things; they live for ever once released.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// Why a string is no id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not kebab-case")]
pub struct NotKebabCase(pub String);

/// Whether `text` is kebab-case: lower-case ASCII words and digits joined by single hyphens,
/// starting with a letter.
pub fn is_kebab_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $Id:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $Id(String);

        impl $Id {
            /// Checks the form of `text`.
            ///
            /// # Errors
            /// [`NotKebabCase`] when it is anything but kebab-case.
            pub fn new(text: impl Into<String>) -> Result<Self, NotKebabCase> {
                let text = text.into();
                if is_kebab_case(&text) { Ok(Self(text)) } else { Err(NotKebabCase(text)) }
            }

            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $Id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $Id {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $Id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(text).map_err(serde::de::Error::custom)
            }
        }
    )*};
}

ids! {
    /// A lesson; also the name of its folder and of its text file.
    LessonId,
    /// A step of one lesson.
    StepId,
    /// A part of one step: an option, item, mark, scene, block or field.
    PartId,
    /// Something a learner can do, taught in lessons and called up again in reviews.
    SkillId,
    /// A technique of persuasion or deception from the merged list of the syllabus.
    TechniqueId,
    /// A source listed in a lesson.
    SourceId,
    /// A part that an invented name plays in a lesson, such as `accuser`.
    RoleId,
    /// A group of names that may play the same role, such as `party`.
    PoolId,
    /// An invented name of the shared world, such as `harbour-party`.
    NameId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_an_id() {
        for good in ["a", "read-the-address", "m02-l1", "a1"] {
            assert!(LessonId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "A", "-a", "a-", "a--b", "a_b", "ä", "1a", "a b"] {
            assert!(LessonId::new(bad).is_err(), "{bad}");
        }
    }
}
