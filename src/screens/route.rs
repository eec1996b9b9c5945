//! Where in the program a person is.

/// Where in the program a person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The paths.
    #[default]
    Home,
    /// The lesson that is open.
    Lesson,
    /// Settings.
    Settings,
    /// Licences, sources, what it is.
    About,
}

impl Route {
    /// All routes.
    pub const ALL: [Self; 4] = [Self::Home, Self::Lesson, Self::Settings, Self::About];
}
