//! The learner's own data: export, import, erase, certificate, calendar, profiles.

use std::path::Path;
use std::sync::Arc;

use super::clock;
use super::practise::PracticeState;
use super::state::App;
use crate::certificate::{Certificate, Figures, certificate};
use crate::i18n::Date;
use crate::practice::{PlanDay, date_of, to_icalendar};
use crate::problem::Problem;
use crate::screens::{Outcome, Route, day_date};
use crate::storage::{
    Place, Profile, ProfileId, Store, StoreEvent, StoreOptions, outside_folder, read_import,
    save_outside,
};

impl App {
    /// Where the record is kept.
    fn place(&self) -> Place {
        self.options
            .data
            .clone()
            .map_or(Place::System, Place::Folder)
    }

    /// Asks the record for earlier answers to items of the bank.
    pub(super) fn request_history(&mut self) {
        let has_rounds = crate::practice::Purpose::ALL.into_iter().any(|purpose| {
            let id = super::practise::round_id(purpose);
            self.store.progress().lessons.contains_key(&id)
        });
        if has_rounds {
            self.store.request_history();
        } else {
            self.practice_state.is_loaded = true;
        }
    }

    /// Takes in what the record has answered.
    pub(super) fn take_event(&mut self, event: StoreEvent) {
        match event {
            StoreEvent::History(_, rows) => self.take_history(&rows),
            StoreEvent::Exported(_, export) => {
                let stamp = Self::stamp();
                let files = [
                    (
                        format!("second-look-{stamp}.json"),
                        export.json.into_bytes(),
                    ),
                    (format!("second-look-{stamp}.csv"), export.csv.into_bytes()),
                ];
                self.save(&files);
            }
            StoreEvent::Imported(_, imported) => {
                self.overview = self.derive_overview();
                self.settings = self.store.settings().clone();
                self.practice.outcome = Some(Outcome::Imported {
                    new: imported.new,
                    known: imported.known,
                });
                self.store.request_history();
            }
            StoreEvent::Refused(_, problem) => self.fail(problem),
            StoreEvent::Erased(_, erased) => {
                self.practice_state = PracticeState::default();
                self.practice_state.is_loaded = true;
                self.settings = self.store.settings().clone();
                self.settings.language = Some(self.texts.language().to_owned());
                self.overview = self.derive_overview();
                self.practice.outcome = Some(Outcome::Erased {
                    rows: erased.n_rows,
                    copies: erased.n_copies,
                });
                self.refresh_practice();
            }
            StoreEvent::Stored(_) | StoreEvent::Attempts(..) | StoreEvent::Notice(_) => {}
        }
    }

    fn fail(&mut self, problem: Problem) {
        self.practice.outcome = Some(Outcome::Failed(problem));
    }

    /// Today as in file names.
    fn stamp() -> String {
        date_of(clock::Zone::system().day_number(clock::now()))
            .map_or_else(String::new, |date| date.to_string())
    }

    /// Writes files where the learner finds them, and says where.
    fn save(&mut self, files: &[(String, Vec<u8>)]) {
        let Some(folder) = outside_folder(&self.place()) else {
            self.fail(Problem::in_file("", "record-outside-none"));
            return;
        };
        self.practice.outcome = Some(match save_outside(&folder, files) {
            Ok(paths) => Outcome::Saved(paths),
            Err(problem) => Outcome::Failed(problem),
        });
    }

    pub(super) fn export_data(&mut self) {
        self.store.request_export();
    }

    pub(super) fn import_data(&mut self, path: &Path) {
        match read_import(path) {
            Ok(text) => {
                self.store.request_import(text);
            }
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn erase_everything(&mut self) {
        self.open = None;
        self.profile = ProfileId::FIRST;
        self.store.erase_everything();
    }

    pub(super) fn export_calendar(&mut self) {
        let Some(Ok(plan)) = &self.practice.plan else {
            return;
        };
        let Some(election) = self.practice.election.and_then(date_of) else {
            return;
        };
        let texts = &self.texts;
        let words = |day: &PlanDay| {
            let mut lines: Vec<String> = day
                .lessons
                .iter()
                .map(|(id, _)| self.card_title(id))
                .collect();
            if !day.reviews.is_empty() {
                let args = [("n", day.reviews.len().into())];
                lines.push(texts.with("calendar-reviews", &args));
            }
            let minutes = [("minutes", texts.number(day.minutes().ceil(), 0).into())];
            (texts.with("calendar-title", &minutes), lines.join("\n"))
        };
        let text = to_icalendar(
            plan,
            election,
            &texts.get("app-name"),
            words,
            (
                texts.get("calendar-election"),
                texts.get("calendar-election-about"),
            ),
        );
        let name = format!("second-look-plan-{election}.ics");
        self.save(&[(name, text.into_bytes())]);
    }

    pub(super) fn save_certificate(&mut self, with_figures: bool) {
        self.refresh_practice();
        let judgement = &self.practice.judgement;
        let latest = judgement
            .checks
            .iter()
            .rev()
            .find(|check| check.careless.is_none());
        let figures = with_figures.then(|| Figures {
            detection: latest.and_then(|check| check.detection),
            calibration: latest.and_then(|check| check.calibration.clone()),
            day: latest.and_then(|check| day_date(check.day)),
        });
        let name = self.practice.profiles.get(self.practice.profile).cloned();
        let of = Certificate {
            name: name.filter(|name| !name.is_empty()),
            day: day_date(self.practice.today).unwrap_or(Date {
                year: 1970,
                month: 1,
                day: 1,
            }),
            lessons: self
                .catalog
                .lessons()
                .filter(|id| self.overview.finished.contains(*id))
                .map(|id| self.card_title(id))
                .collect(),
            n_answers: self.overview.answers,
            techniques: judgement
                .techniques
                .iter()
                .map(|(id, ..)| self.texts.get(&format!("technique-{id}")))
                .collect(),
            figures,
        };
        match certificate(&self.texts, &of) {
            Ok(pdf) => {
                let name = format!("second-look-certificate-{}.pdf", Self::stamp());
                self.save(&[(name, pdf)]);
            }
            Err(error) => {
                self.fail(Problem::in_file("", "record-certificate").arg("detail", error));
            }
        }
    }

    /// Position of the profile in use.
    pub(super) fn profile_index(&self) -> usize {
        let profiles = self.store.profiles();
        profiles
            .iter()
            .position(|p| p.id == self.profile)
            .unwrap_or(0)
    }

    pub(super) fn add_profile(&mut self, ctx: &egui::Context, name: &str) {
        let profile = Profile {
            id: ProfileId(rand::random()),
            name: name.trim().to_owned(),
        };
        let id = profile.id;
        self.store.add_profile(profile);
        self.reopen(ctx, id);
    }

    pub(super) fn switch_profile(&mut self, ctx: &egui::Context, idx: usize) {
        if let Some(profile) = self.store.profiles().get(idx) {
            let id = profile.id;
            self.reopen(ctx, id);
        }
    }

    /// Goes on as another profile: its own record, settings and look.
    fn reopen(&mut self, ctx: &egui::Context, profile: ProfileId) {
        self.flush();
        let wake = ctx.clone();
        let (store, notices) = Store::open(StoreOptions {
            place: self.place(),
            profile: Some(profile),
            at: clock::now(),
            waker: Arc::new(move || wake.request_repaint()),
        });
        self.store = store;
        self.profile = profile;
        self.open = None;
        self.practice_state = PracticeState::default();
        let language = self.texts.language().to_owned();
        self.settings = self.store.settings().clone();
        for notice in notices {
            self.tell_notice(&notice);
        }
        match self.settings.language.clone() {
            Some(wanted) if wanted != language => self.set_language(&wanted),
            _ => self.settings.language = Some(language),
        }
        self.take_look(ctx);
        self.overview = self.derive_overview();
        self.route = Route::OwnData;
        self.request_history();
        self.refresh_practice();
    }
}
