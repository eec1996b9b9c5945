//! How fast the program is, as ratios measured in one run.
//!
//! `cargo bench --bench speed` prints, with the target of each in brackets:
//! - **frames**: CPU time of frames on every screen and every step of every lesson, 99th percentile;
//! - **library**: start with 5,000 generated lessons against the shipped ones, in pairs;
//! - **window**: first settled screen against that of an empty window of the same renderer, in
//!   pairs of real windows (needs a display, such as `xvfb-run`);
//! - **idle**: CPU time of a real window over three quiet seconds (needs a display).
//! - **progress**: CPU time from an open program to "Your judgement" with 100,000 stored answers,
//!   reading the record included, as a multiple of the same without any answer, and in milliseconds;
//! - **plan**: CPU time of making a plan over 60 days with 30 techniques and 40 lessons.
//!
//! Real windows are this same program started again with a word for what to open.

#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]
#![expect(clippy::print_stdout, reason = "a benchmark prints")]

#[path = "../support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use egui_kittest::Harness;
use second_look::app::App;
use second_look::cli::OpenOptions;
use second_look::content::{Catalog, StepBody};
use second_look::files::Files;
use second_look::i18n::locale;
use second_look::ids::{LessonId, TechniqueId};
use second_look::look::Theme;
use second_look::practice::{Card, PlanInput, PlannedLesson, Rating, make_plan};
use second_look::screens::Route;
use second_look::storage::UtcMillis;
use support::fill_record;

/// Frames timed on each screen.
const FRAMES: usize = 60;
/// Pairs of starts and of windows.
const PAIRS: usize = 7;
/// Lessons of the generated library.
const LIBRARY: usize = 5000;
/// Least CPU time of a frame that counts as slow.
const FRAME_TARGET: Duration = Duration::from_millis(8);

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let Some("--window") = args.get(1).map(String::as_str) {
        window(&args[2], Path::new(&args[3]));
    } else {
        let parts: [(&str, fn()); 5] = [
            ("frames", frames),
            ("library", library),
            ("progress", progress),
            ("plan", plan),
            ("windows", windows),
        ];
        // A part can be named: `cargo bench --bench speed -- progress`.
        let is_named = |name: &str| args.iter().any(|arg| arg == name);
        let all = !parts.iter().any(|(name, _)| is_named(name));
        for (name, part) in parts {
            if all || is_named(name) {
                part();
            }
        }
    }
}

fn options(data: &Path) -> OpenOptions {
    OpenOptions {
        language: Some("en".to_owned()),
        data: Some(data.to_owned()),
        theme: Some(Theme::Light),
        reduced_motion: true,
        ..OpenOptions::default()
    }
}

fn open(files: &Files, options: &OpenOptions) -> Harness<'static, App> {
    let (files, options) = (files.clone(), options.clone());
    Harness::builder()
        .with_size(egui::vec2(1366.0, 768.0))
        .with_accessibility_check(false)
        .build_eframe(move |creation| App::new(&creation.egui_ctx, files, options))
}

/// CPU time of frames, in an order of events that a person makes: the pointer moves.
fn time_frames(harness: &mut Harness<'static, App>, times: &mut Vec<Duration>) {
    for idx in 0..FRAMES {
        let x = 200.0 + 12.0 * idx as f32;
        harness.hover_at(egui::pos2(x, 300.0 + 3.0 * idx as f32));
        let start = Instant::now();
        harness.step();
        times.push(start.elapsed());
    }
}

fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    times[((times.len() - 1) as f64 * share).round() as usize]
}

fn frames() {
    let data = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    let mut worst: (Duration, String) = (Duration::ZERO, String::new());
    let mut note = |name: String, times: &mut Vec<Duration>| {
        let p99 = percentile(times, 0.99);
        if p99 > worst.0 {
            worst = (p99, name);
        }
        all.append(times);
    };
    let (catalog, _) = Catalog::load(&Files::Embedded);
    for id in catalog.lessons() {
        let mut harness = open(
            &Files::Embedded,
            &OpenOptions {
                lesson: Some(id.to_string()),
                ..options(data.path())
            },
        );
        harness.run_ok();
        while let Some(step) = harness.state().session().unwrap().step().cloned() {
            let mut times = Vec::new();
            time_frames(&mut harness, &mut times);
            note(format!("{id}/{}", step.id), &mut times);
            if let StepBody::Activity(activity) = &step.body {
                let model = {
                    let texts = harness.state().lesson_texts().unwrap();
                    activity.model_answer(&|name: &str| texts.step(&step.id, name))
                };
                harness.state_mut().set_attempt(model);
                harness.run_ok();
                harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Enter);
                harness.run_ok();
                let mut times = Vec::new();
                time_frames(&mut harness, &mut times);
                note(format!("{id}/{} feedback", step.id), &mut times);
            }
            harness.key_press_modifiers(egui::Modifiers::ALT, egui::Key::ArrowRight);
            harness.run_ok();
        }
        harness.key_press(egui::Key::Escape);
        harness.run_ok();
        let mut times = Vec::new();
        time_frames(&mut harness, &mut times);
        assert_eq!(harness.state().route(), Route::Home);
        note("home".to_owned(), &mut times);
    }
    let count = all.len();
    println!(
        "frames: {count} timed, median {:?}, 99 % under {:?} [{FRAME_TARGET:?}], slowest screen {} {:?}",
        percentile(&mut all, 0.5),
        percentile(&mut all, 0.99),
        worst.1,
        worst.0,
    );
}

/// Stored answers of the progress screen's benchmark.
const ANSWERS: usize = 100_000;
/// CPU time in which the progress screen is open.
const PROGRESS_TARGET: Duration = Duration::from_millis(100);
/// CPU time in which a plan is made.
const PLAN_TARGET: Duration = Duration::from_millis(50);

/// CPU time of all threads of this process so far, in seconds, as the scheduler counts it (Linux).
fn cpu_exactly() -> f64 {
    let Ok(tasks) = std::fs::read_dir("/proc/self/task") else {
        return cpu_seconds();
    };
    let nanos: f64 = tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("schedstat")).ok())
        .filter_map(|text| text.split_whitespace().next()?.parse::<f64>().ok())
        .sum();
    nanos / 1e9
}

/// CPU time of the whole process until "Your judgement" stands: with reading and marking the whole
/// record, and as a learner opens it, when the record was read in the background at the start.
fn time_progress(data: &Path) -> (Duration, Duration) {
    let mut harness = open(&Files::Embedded, &options(data));
    harness.run_ok();
    let start = cpu_exactly();
    harness.state_mut().show_judgement();
    harness.run_ok();
    let with_reading = Duration::from_secs_f64(cpu_exactly() - start);
    let start = cpu_exactly();
    harness.state_mut().open_judgement();
    harness.run_ok();
    (with_reading, Duration::from_secs_f64(cpu_exactly() - start))
}

fn progress() {
    let (full, empty) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_record(full.path(), ANSWERS, UtcMillis(1_780_000_000_000), 120_000);
    let mut ratios = Vec::new();
    let (mut times, mut readings) = (Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        let (_, without) = time_progress(empty.path());
        let (reading, with) = time_progress(full.path());
        ratios.push(with.as_secs_f64() / without.as_secs_f64().max(1e-6));
        times.push(with);
        readings.push(reading);
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "progress: {:?} of CPU with {ANSWERS} answers [{PROGRESS_TARGET:?}], {:.1} × as without, in {PAIRS} pairs; {:?} with reading the record",
        percentile(&mut times, 0.5),
        ratios[PAIRS / 2],
        percentile(&mut readings, 0.5),
    );
}

fn plan() {
    let techniques: Vec<TechniqueId> = (0..30)
        .map(|idx| TechniqueId::new(format!("technique-{idx}")).unwrap())
        .collect();
    let cards: Vec<Card> = techniques
        .iter()
        .map(|technique| Card::begin(technique.clone(), Rating::Good, 20_000))
        .collect();
    let lessons: Vec<PlannedLesson> = (0..40)
        .map(|idx| PlannedLesson {
            id: LessonId::new(format!("lesson-{idx}")).unwrap(),
            minutes: 7,
            techniques: vec![TechniqueId::new(format!("new-{idx}")).unwrap()],
        })
        .collect();
    let mut times = Vec::new();
    for _ in 0..PAIRS {
        let start = cpu_exactly();
        for _ in 0..10 {
            let made = make_plan(&PlanInput {
                today: 20_001,
                election: 20_061,
                minutes_per_day: 5,
                spent_today: 0.0,
                target: 0.92,
                cards: &cards,
                lessons: &lessons,
            });
            assert!(made.is_ok());
        }
        times.push(Duration::from_secs_f64((cpu_exactly() - start) / 10.0));
    }
    println!(
        "plan: {:?} of CPU for 60 days, 30 techniques, 40 lessons [{PLAN_TARGET:?}]",
        percentile(&mut times, 0.5),
    );
}

/// Writes a library of `count` copies of the shipped lessons under other ids.
fn generate(folder: &Path, count: usize) {
    let (catalog, _) = Catalog::load(&Files::Embedded);
    let (locales, _) = locale::load(&Files::Embedded);
    let write = |path: String, bytes: &[u8]| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    write(
        "lessons/world.ron".into(),
        &Files::Embedded.read("lessons/world.ron").unwrap(),
    );
    let mut lists = std::collections::BTreeMap::new();
    let shipped: Vec<_> = catalog.lessons().cloned().collect();
    for number in 0..count {
        let original = &shipped[number % shipped.len()];
        let id = format!("copy-{number}-{original}");
        let lesson = catalog.lesson(original).0.unwrap();
        lists
            .entry((lesson.strand, lesson.module.clone()))
            .or_insert_with(Vec::new)
            .push(id.clone());
        let path = format!("lessons/{original}/lesson.ron");
        write(
            format!("lessons/{id}/lesson.ron"),
            &Files::Embedded.read(&path).unwrap(),
        );
        for locale in &locales {
            let path = format!("locales/{}/lessons/{original}.ftl", locale.id);
            let text = Files::Embedded.read(&path).unwrap();
            let text = String::from_utf8(text.into_owned()).unwrap();
            let text = text.replace(&format!("\n{original}"), &format!("\n{id}"));
            write(
                format!("locales/{}/lessons/{id}.ftl", locale.id),
                text.as_bytes(),
            );
        }
    }
    let mut ron = String::from("(format_version: 1, strands: [");
    for ((strand, module), ids) in lists {
        write!(
            ron,
            "(strand: {strand:?}, modules: [(id: {module:?}, lessons: {ids:?})]),"
        )
        .unwrap();
    }
    ron += "])";
    write("lessons/catalog.ron".into(), ron.as_bytes());
}

fn time_start(files: &Files) -> Duration {
    let data = tempfile::tempdir().unwrap();
    let start = Instant::now();
    let mut harness = open(files, &options(data.path()));
    harness.run_ok();
    start.elapsed()
}

fn library() {
    let (small, large) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (catalog, _) = Catalog::load(&Files::Embedded);
    generate(small.path(), catalog.lessons().count());
    generate(large.path(), LIBRARY);
    let shipped = Files::Folder(small.path().to_owned());
    let library = Files::Folder(large.path().to_owned());
    let mut ratios: Vec<f64> = (0..PAIRS)
        .map(|_| {
            let base = time_start(&shipped);
            time_start(&library).as_secs_f64() / base.as_secs_f64()
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    println!(
        "library: {LIBRARY} lessons start {:.2} × as slow as {} [2.00], from {:.2} to {:.2} in {PAIRS} pairs",
        ratios[PAIRS / 2],
        catalog.lessons().count(),
        ratios[0],
        ratios[PAIRS - 1],
    );
}

/// Opens a real window, waits until it is settled, and prints the seconds since the start of the
/// process and the CPU seconds of three quiet seconds after it.
fn window(what: &str, data: &Path) {
    let start = Instant::now();
    let renderer = match std::env::var("SECOND_LOOK_RENDERER").as_deref() {
        Ok("wgpu") => eframe::Renderer::Wgpu,
        _ => eframe::Renderer::Glow,
    };
    let native = eframe::NativeOptions {
        renderer,
        viewport: egui::ViewportBuilder::default().with_inner_size([1366.0, 768.0]),
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    let app = (what == "app").then(|| options(data));
    eframe::run_native(
        "bench",
        native,
        Box::new(move |creation| {
            let app = app.map(|options| App::new(&creation.egui_ctx, Files::Embedded, options));
            Ok(Box::new(Watched {
                app,
                start,
                frames: 0,
                settled: None,
            }))
        }),
    )
    .unwrap();
}

/// An application that closes itself when it has been watched.
struct Watched {
    app: Option<App>,
    start: Instant,
    frames: u32,
    settled: Option<(Instant, f64)>,
}

/// CPU seconds of this process so far, from `/proc`; 0 where there is none.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse().ok())
        .collect();
    // The kernel counts in hundredths of a second on all common systems.
    fields.iter().sum::<f64>() / 100.0
}

impl eframe::App for Watched {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        if let Some(app) = &mut self.app {
            app.poll();
            app.frame(ui);
        }
        self.frames += 1;
        let ctx = ui.ctx().clone();
        match self.settled {
            None if self.frames >= 2 && !ctx.has_requested_repaint() => {
                self.settled = Some((Instant::now(), cpu_seconds()));
                println!("settled {}", self.start.elapsed().as_secs_f64());
                ctx.request_repaint_after(Duration::from_millis(3100));
            }
            None if self.frames < 2 => ctx.request_repaint(),
            // What is not settled asks for its next frame by itself.
            None => {}
            Some((at, cpu)) if at.elapsed() >= Duration::from_secs(3) => {
                println!("idle {} {}", cpu_seconds() - cpu, self.frames);
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            Some((at, _)) => {
                ctx.request_repaint_after(Duration::from_millis(3100).saturating_sub(at.elapsed()));
            }
        }
    }
}

fn start_window(what: &str, data: &Path) -> Option<(f64, f64)> {
    let program: PathBuf = std::env::current_exe().unwrap();
    let output = Command::new(program)
        .args(["--window", what])
        .arg(data)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let number = |word: &str| -> Option<f64> {
        let line = text.lines().find(|line| line.starts_with(word))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    Some((number("settled")?, number("idle")?))
}

fn windows() {
    let data = tempfile::tempdir().unwrap();
    if start_window("empty", data.path()).is_none() {
        println!("window, idle: not measured, because no window can be opened here");
        return;
    }
    start_window("app", data.path());
    let mut ratios = Vec::new();
    let (mut idle, mut idle_empty) = (Vec::new(), Vec::new());
    let mut seconds = Vec::new();
    for _ in 0..PAIRS {
        let (empty, quiet_empty) = start_window("empty", data.path()).unwrap();
        let (app, quiet) = start_window("app", data.path()).unwrap();
        ratios.push(app / empty);
        seconds.push(app);
        idle.push(quiet);
        idle_empty.push(quiet_empty);
    }
    for list in [&mut ratios, &mut idle, &mut idle_empty, &mut seconds] {
        list.sort_by(f64::total_cmp);
    }
    println!(
        "window: settled after {:.2} × the time of an empty one [1.50], from {:.2} to {:.2} in {PAIRS} pairs (median {:.2} s)",
        ratios[PAIRS / 2],
        ratios[0],
        ratios[PAIRS - 1],
        seconds[PAIRS / 2],
    );
    println!(
        "idle: {:.2} s of CPU for its last frame and three quiet seconds, {:.2} s for an empty one",
        idle[PAIRS / 2],
        idle_empty[PAIRS / 2],
    );
}
