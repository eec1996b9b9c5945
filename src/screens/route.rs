//! Where in the program a person is.

/// Where in the program a person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The paths.
    #[default]
    Home,
    /// The lesson that is open.
    Lesson,
    /// Checks, practice and reviews.
    Practise,
    /// What the learner's judgements say.
    Judgement,
    /// How it is measured, for teachers and researchers.
    Method,
    /// The plan to an election day.
    Plan,
    /// Items that the learner keeps.
    Notebook,
    /// Export, import, erase, profiles.
    OwnData,
    /// Settings.
    Settings,
    /// Licences, sources, what it is.
    About,
}

impl Route {
    /// All routes.
    pub const ALL: [Self; 10] = [
        Self::Home,
        Self::Lesson,
        Self::Practise,
        Self::Judgement,
        Self::Method,
        Self::Plan,
        Self::Notebook,
        Self::OwnData,
        Self::Settings,
        Self::About,
    ];
}
