//! The shape of `lessons/<id>/lesson.ron`.

use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::locate;
use crate::activities::AnyActivity;
use crate::files::Files;
use crate::ids::{LessonId, PartId, PoolId, RoleId, SkillId, SourceId, StepId, TechniqueId};
use crate::problem::Problem;
use crate::ron_text;

/// Bytes at the beginning of a file among which its version stands.
const VERSION_WITHIN: usize = 4096;

/// The version of the format that this program writes and reads.
pub const FORMAT_VERSION: u32 = 1;

/// One lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Name of its folder and text file.
    pub id: LessonId,
    /// Where it belongs on the home screen.
    pub strand: Strand,
    /// Module of the syllabus, such as `M06`.
    pub module: String,
    /// Promised length in minutes.
    pub minutes: u32,
    /// Vignette for the home screen, decorative.
    pub illustration: Option<String>,
    /// What the learner learns to do.
    pub skills: Vec<SkillId>,
    /// Techniques it is about.
    pub techniques: Vec<TechniqueId>,
    /// Parts that invented names play.
    pub roles: Vec<Role>,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// Who made its pictures.
    pub credits: Vec<Credit>,
    /// Fingerprint of its file, so that a stored answer tells which version it was given to.
    pub version: String,
}

/// A path on the home screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Strand {
    /// Propaganda techniques.
    Pull,
    /// Fabricated news.
    Source,
    /// Images, audio, video and data.
    Lens,
    /// Leaks and documents.
    PaperTrail,
    /// Elections and networks.
    Vote,
}

impl Strand {
    /// All strands in their order on screen.
    pub const ALL: [Self; 5] = [
        Self::Pull,
        Self::Source,
        Self::Lens,
        Self::PaperTrail,
        Self::Vote,
    ];

    /// Its name in keys and machine-readable lists.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pull => "pull",
            Self::Source => "source",
            Self::Lens => "lens",
            Self::PaperTrail => "paper-trail",
            Self::Vote => "vote",
        }
    }
}

/// A part that an invented name plays.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// How the texts call it: `{ -<id> }`.
    pub id: RoleId,
    /// The names that may play it.
    pub pool: PoolId,
}

/// Where a step stands in the lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Half a minute that makes curious.
    Hook,
    /// One idea on one screen.
    Idea,
    /// A try with much help.
    Guided,
    /// Practice.
    Practice,
    /// Something that looks the same and is fine.
    LookAlike,
    /// Items kept for measuring, never shown in practice.
    Assessment,
}

/// One step of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its name within the lesson.
    pub id: StepId,
    /// Where it stands.
    pub phase: Phase,
    /// The skill it teaches or practises.
    pub skill: Option<SkillId>,
    /// Sources of its facts.
    pub sources: Vec<SourceId>,
    /// What makes it an item of the bank; `None` in lessons.
    pub item: Option<Item>,
    /// What the learner sees.
    pub body: StepBody,
    /// Where it stands in the file: line and column, from 1.
    pub place: (usize, usize),
    /// Its text in the file, for finding places inside it.
    pub(crate) ron: String,
}

/// What makes a step an item of the bank: a judgement that can be dealt alone, in any company.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Parallel form; `None` for practice and reviews.
    #[serde(default)]
    pub form: Option<Form>,
    /// Authored difficulty on the Rasch scale in logits, `-3.0..=3.0`; 0 is even odds for a learner
    /// of average ability.
    pub difficulty: f64,
    /// The telling place that decides.
    pub deciding: PartId,
    /// The telling place that pulls the other way.
    pub tempting: PartId,
}

/// One of two parallel forms of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// One.
    A,
    /// The other.
    B,
}

impl Form {
    /// Its name in the record.
    pub fn key(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    /// The form with this name in the record.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::A, Self::B]
            .into_iter()
            .find(|form| form.key() == key)
    }

    /// The parallel form.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// What a learner sees in a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepBody {
    /// Something to read.
    Page(Page),
    /// Something to do.
    Activity(AnyActivity),
}

/// Something to read: heading, body and perhaps a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Picture. Its description is the text `picture`.
    #[serde(default)]
    pub media: Option<String>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name within the lesson.
    pub id: SourceId,
    /// Who wrote it, as printed there.
    pub author: String,
    /// Its title, in its own language.
    pub title: String,
    /// When it appeared.
    pub year: i32,
    /// Where it can be read; shown as text.
    pub address: String,
}

/// Who made a picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// File in the lesson's folder.
    pub file: String,
    /// Who made it.
    pub author: String,
    /// SPDX name of its licence.
    pub license: String,
    /// Where it comes from, when it is not our own.
    #[serde(default)]
    pub address: Option<String>,
}

/// A lesson file as written; steps are read one by one, so that each can tell its own mistake.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LessonFile<'a> {
    #[expect(dead_code, reason = "read before everything else by `read_version`")]
    format_version: u32,
    strand: Strand,
    module: String,
    minutes: u32,
    #[serde(default)]
    illustration: Option<String>,
    skills: Vec<SkillId>,
    #[serde(default)]
    techniques: Vec<TechniqueId>,
    #[serde(default)]
    roles: Vec<Role>,
    #[serde(borrow)]
    steps: Vec<&'a RawValue>,
    #[serde(default)]
    sources: Vec<Source>,
    #[serde(default)]
    credits: Vec<Credit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    id: StepId,
    phase: Phase,
    #[serde(default)]
    skill: Option<SkillId>,
    #[serde(default)]
    sources: Vec<SourceId>,
    #[serde(default)]
    item: Option<Item>,
    #[serde(default)]
    page: Option<Page>,
    #[serde(default)]
    activity: Option<AnyActivity>,
}

/// Path of a lesson's file.
pub fn lesson_path(id: &LessonId) -> String {
    format!("lessons/{id}/lesson.ron")
}

/// Reads one lesson.
///
/// A broken step is left out and reported, so that all mistakes of a file come at once; `None` when
/// the file as a whole cannot be read.
pub fn load_lesson(files: &Files, id: &LessonId) -> (Option<Lesson>, Vec<Problem>) {
    let path = lesson_path(id);
    let text = match ron_text::read_text(files, &path) {
        Ok(text) => text,
        Err(problem) => return (None, vec![problem]),
    };
    parse_lesson(id, &path, &text)
}

/// Reads one lesson from its text; `path` is only named in problems.
pub fn parse_lesson(id: &LessonId, path: &str, text: &str) -> (Option<Lesson>, Vec<Problem>) {
    // The version comes first, so that a newer format is told as such and not as unknown fields.
    if let Some(problem) = version_problem(path, text) {
        return (None, vec![problem]);
    }
    let file: LessonFile<'_> = match ron_text::options().from_str(text) {
        Ok(file) => file,
        Err(error) => return (None, vec![ron_text::problem(path, &error, (1, 1))]),
    };
    let mut problems = Vec::new();
    let mut steps = Vec::new();
    for raw in file.steps {
        let ron = raw.get_ron();
        let offset = ron.as_ptr() as usize - text.as_ptr() as usize;
        let trimmed = ron.trim_start();
        let place = locate::line_column(text, offset + ron.len() - trimmed.len());
        match ron_text::options().from_str::<StepFile>(trimmed) {
            Err(error) => problems.push(ron_text::problem(path, &error, place)),
            Ok(step) => {
                let body = match (step.page, step.activity) {
                    (Some(page), None) => StepBody::Page(page),
                    (None, Some(activity)) => StepBody::Activity(activity),
                    _ => {
                        problems.push(
                            Problem::in_file(path, "problem-step-body")
                                .arg("step", &step.id)
                                .at(place.0, place.1),
                        );
                        continue;
                    }
                };
                steps.push(Step {
                    id: step.id,
                    phase: step.phase,
                    skill: step.skill,
                    sources: step.sources,
                    item: step.item,
                    body,
                    place,
                    ron: trimmed.to_owned(),
                });
            }
        }
    }
    let lesson = Lesson {
        id: id.clone(),
        strand: file.strand,
        module: file.module,
        minutes: file.minutes,
        illustration: file.illustration,
        skills: file.skills,
        techniques: file.techniques,
        roles: file.roles,
        steps,
        sources: file.sources,
        credits: file.credits,
        version: fingerprint(text),
    };
    (Some(lesson), problems)
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo 1991) as 16 hexadecimal digits: the same in every version
/// and on every machine. It tells versions apart and protects nothing.
pub(super) fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// What is wrong with the format version of a file, if anything.
pub fn version_problem(path: &str, text: &str) -> Option<Problem> {
    // It stands at the beginning; a long catalog is not searched to its end.
    let head = text.get(..VERSION_WITHIN).unwrap_or(text);
    let masked = locate::mask(head);
    let Some(at) = masked.find("format_version") else {
        return Some(
            Problem::in_file(path, "problem-version-missing")
                .arg("current", FORMAT_VERSION)
                .at(1, 1),
        );
    };
    let digits: String = masked[at..]
        .chars()
        .skip_while(|c| !c.is_ascii_digit() && *c != ',' && *c != '\n')
        .take_while(char::is_ascii_digit)
        .collect();
    let place = locate::line_column(text, at);
    let key = match digits.parse::<u32>() {
        Ok(FORMAT_VERSION) => return None,
        Ok(version) if version > FORMAT_VERSION => "problem-version-too-new",
        Ok(_) => "problem-version-too-old",
        Err(_) => "problem-version-missing",
    };
    Some(
        Problem::in_file(path, key)
            .arg("found", digits)
            .arg("current", FORMAT_VERSION)
            .at(place.0, place.1),
    )
}

impl Lesson {
    /// The step with this id, and its position.
    pub fn step(&self, id: &StepId) -> Option<(usize, &Step)> {
        self.steps
            .iter()
            .enumerate()
            .find(|(_, step)| step.id == *id)
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// Files of its folder that it shows.
    pub fn files(&self) -> Vec<&str> {
        let mut files: Vec<&str> = self.illustration.as_deref().into_iter().collect();
        for step in &self.steps {
            match &step.body {
                StepBody::Page(page) => files.extend(page.media.as_deref()),
                StepBody::Activity(activity) => files.extend(activity.files()),
            }
        }
        files
    }
}
