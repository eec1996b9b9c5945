//! x
/// x
pub struct Certificate {
    /// x
    pub name: Option<String>,
    /// x
    pub day: crate::i18n::Date,
    /// x
    pub lessons: Vec<String>,
    /// x
    pub n_answers: usize,
    /// x
    pub techniques: Vec<String>,
    /// x
    pub figures: Option<Figures>,
}
/// x
pub struct Figures {
    /// x
    pub detection: Option<crate::measurement::Detection>,
    /// x
    pub calibration: Option<crate::measurement::Calibration>,
    /// x
    pub day: Option<crate::i18n::Date>,
}
/// x
pub fn certificate(_t: &crate::i18n::Texts, _c: &Certificate) -> Result<Vec<u8>, String> {
    Ok(Vec::new())
}
