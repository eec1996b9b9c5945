//! What the learner’s judgements say: discernment, leaning, confidence, strengths, what comes back.

use std::collections::BTreeSet;

use egui::{Align, Frame, Layout, Rect, Ui, vec2};

use super::bar::{main_bar, page};
use super::{Command, Route, ScreenContext};
use crate::activities::technique_icon;
use crate::content::{Form, Strand};
use crate::i18n::{Arg, Date, Texts};
use crate::look::{
    Badge, ButtonKind, CurveMark, CurveWords, Icon, Ink, LookButton, PlanePoint, PlaneWords,
    StrengthRow, Tint, Type, UiExt as _, Weight, cards, curve, figure_table, plane, segmented,
    strength_row, svg, technique_ink,
};
use crate::measurement::{
    Calibration, Carelessness, Change, Detection, Estimate, Verdict, probability_correct,
};
use crate::practice::{
    CHECK_ITEMS, FEWEST_OF_A_KIND, JudgementView, Level, Purpose, Range, Strength, WeekPoint,
    date_of,
};

/// From this width, divided by the text scale, cards stand beside the charts.
const SIDE_FROM: f32 = 1080.0;
/// From this width, divided by the text scale, both charts stand side by side.
const CHARTS_BESIDE_FROM: f32 = 720.0;
/// Share of the width for the cards beside the charts.
const SIDE_SHARE: f32 = 0.286;
/// From this width, divided by the text scale, strengths stand in two columns.
const TWO_STRENGTHS_FROM: f32 = 780.0;
/// Techniques shown at first.
const FEW_TECHNIQUES: usize = 6;
/// Days shown under "coming back to you".
const DAYS_SHOWN: usize = 5;
/// Fewest answers behind a calibration curve.
const FEWEST_FOR_CURVE: usize = 2 * FEWEST_OF_A_KIND;
/// The field to aim at: leaning less than this to either side…
const STEADY_LEANING: f64 = 0.3;
/// … and telling apart at least this well.
const STEADY_SHARPNESS: f64 = 1.0;

/// What the screen remembers while it is open.
#[derive(Default)]
pub struct JudgementScreen {
    /// Which cards show their figures as a table.
    tables: BTreeSet<Part>,
    /// Whether all techniques are listed.
    all_techniques: bool,
    /// Heights of the two charts' cards in the last frame, so that they end on one line.
    heights: [f32; 2],
}

/// A card with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Plane,
    Curve,
    Brier,
    Techniques,
    Strands,
}

impl JudgementScreen {
    /// Draws the screen.
    pub fn ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        main_bar(cx, ui, Route::Judgement, commands);
        page(ui, "judgement", 1400.0, |ui| {
            let tokens = ui.tokens();
            let gap = tokens.space(20.0);
            ui.spacing_mut().item_spacing = vec2(gap, tokens.space(18.0));
            head_ui(cx, ui, commands);
            let width = ui.available_width();
            if width / tokens.scale() < SIDE_FROM {
                self.main_ui(cx, ui, commands);
                side_ui(cx, ui, commands);
            } else {
                let gap = tokens.space(24.0);
                let side = ((width - gap) * SIDE_SHARE).round();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = gap;
                    column(ui, width - gap - side, |ui| self.main_ui(cx, ui, commands));
                    column(ui, side, |ui| side_ui(cx, ui, commands));
                });
            }
        });
    }

    /// The charts and the strengths.
    fn main_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
        let view = &cx.practice.judgement;
        if let Some(careless) = view.careless {
            careless_ui(cx, ui, careless, commands);
            return;
        }
        let calibration = enough_to_calibrate(view);
        if view.detection.is_none() && calibration.is_none() {
            too_few_ui(cx, ui, commands);
        } else {
            self.charts_ui(cx, ui, calibration, commands);
        }
        if !view.techniques.is_empty() {
            self.techniques_ui(cx, ui);
        }
        if !view.strands.is_empty() {
            self.strands_ui(cx, ui);
        }
    }

    fn charts_ui(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        calibration: Option<&Calibration>,
        commands: &mut Vec<Command>,
    ) {
        let tokens = ui.tokens();
        let width = ui.available_width();
        if width / tokens.scale() < CHARTS_BESIDE_FROM {
            self.plane_card(cx, ui, 0.0, commands);
            self.curve_card(cx, ui, calibration, 0.0);
            return;
        }
        let gap = tokens.space(24.0);
        let each = ((width - gap) / 2.0).floor();
        let least = self.heights[0].max(self.heights[1]);
        let mut heights = [0.0; 2];
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            column(ui, each, |ui| {
                heights[0] = self.plane_card(cx, ui, least, commands);
            });
            column(ui, each, |ui| {
                heights[1] = self.curve_card(cx, ui, calibration, least);
            });
        });
        if (0..2).any(|idx| (heights[idx] - self.heights[idx]).abs() > 0.5) {
            self.heights = heights;
            ui.ctx().request_discard("the charts end on one line");
        }
    }

    /// Draws the plane's card, at least `least` high inside; gives the height of what is in it.
    fn plane_card(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        least: f32,
        commands: &mut Vec<Command>,
    ) -> f32 {
        let view = &cx.practice.judgement;
        let text = |key: &str| cx.texts.get(key);
        ui.push_id("plane", |ui| {
            card(ui, least, |ui| {
                ui.heading_as(2, Type::H3, Ink::Ink, &text("judgement-plane-title"));
                ui.styled(Type::Small, Ink::Ink2, &text("judgement-plane-sub"));
                let Some(detection) = &view.detection else {
                    still_needed_ui(cx, ui);
                    check_button(cx, ui, commands);
                    return;
                };
                ui.add_space(ui.tokens().space(4.0));
                let sentence = detection_words(cx.texts, cx.practice.range, detection);
                plane_ui(cx, ui, detection, &sentence);
                for line in &sentence {
                    ui.styled(Type::Small, Ink::Ink, line);
                }
                if self.toggle(cx, ui, Part::Plane) {
                    detection_table(cx, ui);
                }
            })
        })
        .inner
    }

    /// Draws the curve's card, at least `least` high inside; gives the height of what is in it.
    fn curve_card(
        &mut self,
        cx: &ScreenContext<'_>,
        ui: &mut Ui,
        calibration: Option<&Calibration>,
        least: f32,
    ) -> f32 {
        let text = |key: &str| cx.texts.get(key);
        ui.push_id("curve", |ui| {
            card(ui, least, |ui| {
                ui.heading_as(2, Type::H3, Ink::Ink, &text("judgement-curve-title"));
                let Some(calibration) = calibration else {
                    let args = [
                        ("needed", FEWEST_FOR_CURVE.into()),
                        ("count", cx.practice.judgement.n_in_range.into()),
                    ];
                    let words = cx.texts.with("judgement-curve-few", &args);
                    ui.styled(Type::Body, Ink::Ink2, &words);
                    return;
                };
                ui.styled(Type::Small, Ink::Ink2, &most_said(cx.texts, calibration));
                ui.add_space(ui.tokens().space(4.0));
                let sentence = sureness_words(cx.texts, calibration);
                curve_ui(cx, ui, calibration, &sentence);
                ui.styled(Type::Small, Ink::Ink, &sentence);
                let (with_curve, with_brier) = ui
                    .horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        (
                            self.toggle(cx, ui, Part::Curve),
                            self.toggle(cx, ui, Part::Brier),
                        )
                    })
                    .inner;
                if with_curve {
                    curve_table(cx, ui, calibration);
                }
                if with_brier {
                    brier_table(cx, ui, calibration);
                }
            })
        })
        .inner
    }

    fn techniques_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui) {
        let techniques = &cx.practice.judgement.techniques;
        let n = techniques.len();
        let title = cx.texts.get("judgement-techniques-title");
        ui.push_id("techniques", |ui| {
            card(ui, 0.0, |ui| {
                let button = (n > FEW_TECHNIQUES).then(|| {
                    if self.all_techniques {
                        cx.texts.get("judgement-techniques-fewer")
                    } else {
                        let args = [("count", n.into())];
                        cx.texts.with("judgement-techniques-all", &args)
                    }
                });
                if titled(ui, &title, button.as_deref(), self.all_techniques) {
                    self.all_techniques = !self.all_techniques;
                }
                let shown = if self.all_techniques {
                    n
                } else {
                    FEW_TECHNIQUES
                };
                let rows: Vec<OwnedRow> = techniques
                    .iter()
                    .take(shown)
                    .map(|(id, strength, level)| {
                        let name = cx.texts.get(&format!("technique-{id}"));
                        // The same colour for a technique wherever it stands in the list.
                        let place: usize = id.as_str().bytes().map(usize::from).sum();
                        let badge = Badge::Icon(technique_icon(id), technique_ink(place % 5));
                        OwnedRow::new(cx.texts, badge, name, strength, *level)
                    })
                    .collect();
                strengths_ui(ui, &rows);
                ui.styled(Type::Caption, Ink::Ink2, &cx.texts.get("judgement-bars"));
                if self.toggle(cx, ui, Part::Techniques) {
                    strengths_table(cx.texts, ui, &rows, "judgement-col-technique");
                }
            });
        });
    }

    fn strands_ui(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui) {
        let title = cx.texts.get("judgement-strands-title");
        ui.push_id("strands", |ui| {
            card(ui, 0.0, |ui| {
                ui.heading_as(2, Type::H3, Ink::Ink, &title);
                let rows: Vec<OwnedRow> = cx
                    .practice
                    .judgement
                    .strands
                    .iter()
                    .map(|(strand, strength)| {
                        let name = cx.texts.get(&format!("strand-{}", strand.key()));
                        let place = Strand::ALL.iter().position(|other| other == strand);
                        let badge = Badge::Strand(place.unwrap_or_default());
                        OwnedRow::new(cx.texts, badge, name, strength, Level::of(strength))
                    })
                    .collect();
                strengths_ui(ui, &rows);
                ui.styled(Type::Caption, Ink::Ink2, &cx.texts.get("judgement-bars"));
                if self.toggle(cx, ui, Part::Strands) {
                    strengths_table(cx.texts, ui, &rows, "judgement-col-strand");
                }
            });
        });
    }

    /// A button that opens and closes a table; whether it is open.
    fn toggle(&mut self, cx: &ScreenContext<'_>, ui: &mut Ui, part: Part) -> bool {
        let is_open = self.tables.contains(&part);
        let key = match (part, is_open) {
            (Part::Brier, false) => "judgement-brier-show",
            (Part::Brier, true) => "judgement-brier-hide",
            (_, false) => "judgement-table-show",
            (_, true) => "judgement-table-hide",
        };
        let icon = if is_open {
            Icon::CARET_UP
        } else {
            Icon::CARET_DOWN
        };
        let response = ui
            .push_id(part as u8, |ui| {
                ui.ghost_button(Some(icon), &cx.texts.get(key))
            })
            .inner;
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        if response.clicked() {
            if is_open {
                self.tables.remove(&part);
            } else {
                self.tables.insert(part);
            }
        }
        is_open
    }
}

/// The curve says something only from some answers on.
fn enough_to_calibrate(view: &JudgementView) -> Option<&Calibration> {
    view.calibration
        .as_ref()
        .filter(|calibration| calibration.n >= FEWEST_FOR_CURVE)
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui);
    });
}

/// A card whose inside is at least `least` high; gives the height of what is in it.
fn card(ui: &mut Ui, least: f32, add: impl FnOnce(&mut Ui)) -> f32 {
    ui.card(|ui| {
        let gap = ui.tokens().space(6.0);
        ui.spacing_mut().item_spacing.y = gap;
        add(ui);
        let height = ui.min_rect().height();
        // Less than half a point is rounding.
        if least > height + 0.5 {
            ui.add_space(least - height - ui.spacing().item_spacing.y);
        }
        height
    })
    .inner
}

/// A card's title with a button at its end; whether it was pressed.
fn titled(ui: &mut Ui, title: &str, button: Option<&str>, is_open: bool) -> bool {
    let Some(button) = button else {
        ui.heading_as(2, Type::H3, Ink::Ink, title);
        return false;
    };
    let beside = ui.available_width() / ui.tokens().scale() > 420.0;
    let pressed = |ui: &mut Ui| {
        let response = ui.ghost_button(None, button);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        response.clicked()
    };
    if beside {
        let size = vec2(ui.available_width(), ui.tokens().target(44.0));
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.heading_as(2, Type::H3, Ink::Ink, title);
            ui.with_layout(Layout::right_to_left(Align::Center), pressed)
                .inner
        })
        .inner
    } else {
        ui.heading_as(2, Type::H3, Ink::Ink, title);
        pressed(ui)
    }
}

/// Heading, how many answers, and which of them count.
fn head_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    let words = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.heading_as(1, Type::H1, Ink::Ink, &cx.texts.get("judgement-title"));
            let args = [("count", cx.practice.judgement.n_answers.into())];
            let line = cx.texts.with("judgement-sub", &args);
            ui.styled(Type::Body, Ink::Ink2, &line);
        });
    };
    let names = Range::ALL.map(|range| cx.texts.get(range_key(range)));
    let mut chosen = Range::ALL
        .iter()
        .position(|range| *range == cx.practice.range)
        .unwrap_or_default();
    let mut control = |ui: &mut Ui| {
        let options: Vec<&str> = names.iter().map(String::as_str).collect();
        let name = cx.texts.get("judgement-range");
        if segmented(ui, &name, &options, &mut chosen).changed() {
            commands.push(Command::SetRange(Range::ALL[chosen]));
        }
    };
    let width = ui.available_width();
    if width / ui.tokens().scale() < CHARTS_BESIDE_FROM {
        words(ui);
        control(ui);
    } else {
        ui.horizontal_top(|ui| {
            column(ui, (width * 0.55).round(), words);
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| control(ui));
        });
    }
}

fn range_key(range: Range) -> &'static str {
    match range {
        Range::Week => "judgement-range-week",
        Range::FourWeeks => "judgement-range-four-weeks",
        Range::All => "judgement-range-all",
    }
}

/// A figure with its sign: "−0.3".
fn figure(texts: &Texts, value: f64, decimals: i32) -> String {
    let factor = 10.0_f64.powi(decimals);
    // Adding zero takes the sign off a zero.
    let rounded = (value * factor).round() / factor + 0.0;
    texts
        .number(rounded, decimals.unsigned_abs() as usize)
        .replace('-', "\u{2212}")
}

/// Figure and both ends of its interval as arguments of a message.
fn interval_args(texts: &Texts, of: &Estimate, decimals: i32) -> [(&'static str, Arg); 3] {
    [
        ("value", figure(texts, of.value, decimals).into()),
        ("low", figure(texts, of.low, decimals).into()),
        ("high", figure(texts, of.high, decimals).into()),
    ]
}

/// The same for shares, in percent.
fn share_args(texts: &Texts, of: &Estimate) -> [(&'static str, Arg); 3] {
    [
        ("value", texts.percent(of.value).into()),
        ("low", texts.percent(of.low).into()),
        ("high", texts.percent(of.high).into()),
    ]
}

/// "1.4 (0.8 to 2.0)".
fn with_interval(texts: &Texts, of: &Estimate, decimals: i32) -> String {
    texts.with("judgement-interval", &interval_args(texts, of, decimals))
}

/// "78% (60% to 89%)".
fn share_with_interval(texts: &Texts, of: &Estimate) -> String {
    texts.with("judgement-interval", &share_args(texts, of))
}

fn date_words(texts: &Texts, day: i32) -> String {
    date_of(day).map_or_else(String::new, |date| {
        texts.date(Date {
            year: i32::from(date.year()),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
        })
    })
}

/// What the answers say of telling apart and of leaning, in two sentences.
fn detection_words(texts: &Texts, range: Range, of: &Detection) -> Vec<String> {
    let sharp = if of.d_prime.low > STEADY_SHARPNESS {
        "judgement-sharp-clear"
    } else if of.d_prime.low > 0.0 {
        "judgement-sharp-some"
    } else if of.d_prime.high < 0.0 {
        "judgement-sharp-turned"
    } else {
        "judgement-sharp-open"
    };
    let leaning = if of.criterion.low > 0.0 {
        "judgement-lean-trust"
    } else if of.criterion.high < 0.0 {
        "judgement-lean-doubt"
    } else {
        "judgement-lean-open"
    };
    let counts = &of.counts;
    let held = [
        (
            "range",
            texts.get(&format!("{}.lead", range_key(range))).into(),
        ),
        ("hits", counts.hits.into()),
        ("unsound", counts.unsound().into()),
        ("alarms", counts.false_alarms.into()),
        ("sound", counts.sound().into()),
    ];
    vec![
        texts.with("judgement-counts", &held),
        texts.with(sharp, &interval_args(texts, &of.d_prime, 1)),
        texts.with(leaning, &interval_args(texts, &of.criterion, 1)),
    ]
}

fn plane_ui(cx: &ScreenContext<'_>, ui: &mut Ui, detection: &Detection, sentence: &[String]) {
    let view = &cx.practice.judgement;
    let text = |key: &str| cx.texts.get(key);
    let point = |of: &Detection| PlanePoint {
        x: [of.criterion.value, of.criterion.low, of.criterion.high],
        y: [of.d_prime.value, of.d_prime.low, of.d_prime.high],
    };
    let mut points: Vec<PlanePoint> = view.weeks.iter().map(|w| point(&w.detection)).collect();
    let latest = match view.weeks.last() {
        Some(week) if cx.practice.today.saturating_sub(week.first_day) < 7 => {
            text("judgement-this-week")
        }
        Some(_) => text("judgement-latest-week"),
        None => {
            // Too few in any one week: all answers of the time as one point.
            points.push(point(detection));
            text(range_key(cx.practice.range))
        }
    };
    let args = [
        ("count", points.len().into()),
        ("words", sentence.join(" ").into()),
    ];
    let words = PlaneWords {
        name: &cx.texts.with("judgement-plane-spoken", &args),
        left: &text("judgement-axis-doubts"),
        middle: &text("judgement-axis-even"),
        right: &text("judgement-axis-trusts"),
        up: &text("judgement-axis-sharper"),
        zero: &text("judgement-axis-zero"),
        field: &text("judgement-axis-steady"),
        latest: &latest,
    };
    plane(ui, &points, (STEADY_LEANING, STEADY_SHARPNESS), &words);
}

/// Weeks, then checks.
fn detection_table(cx: &ScreenContext<'_>, ui: &mut Ui) {
    let view = &cx.practice.judgement;
    let texts = cx.texts;
    let row = |name: String, of: &Detection| {
        vec![
            name,
            with_interval(texts, &of.d_prime, 1),
            with_interval(texts, &of.criterion, 1),
            texts.number(of.counts.total() as f64, 0),
        ]
    };
    let week = |week: &WeekPoint| {
        let args = [("date", date_words(texts, week.first_day).into())];
        row(texts.with("judgement-week-from", &args), &week.detection)
    };
    let mut rows: Vec<Vec<String>> = view.weeks.iter().map(week).collect();
    if let Some(detection) = &view.detection {
        rows.push(row(texts.get(range_key(cx.practice.range)), detection));
    }
    for check in view.checks.iter().filter(|check| check.careless.is_none()) {
        if let Some(detection) = &check.detection {
            let form = match check.form {
                Some(Form::A) => "A",
                Some(Form::B) => "B",
                None => "–",
            };
            let args = [
                ("date", date_words(texts, check.day).into()),
                ("form", form.into()),
            ];
            rows.push(row(texts.with("judgement-check-on", &args), detection));
        }
    }
    let head = [
        "judgement-col-when",
        "judgement-col-sharp",
        "judgement-col-leaning",
        "judgement-col-answers",
    ]
    .map(|key| texts.get(key));
    figure_table(ui, &head.each_ref().map(String::as_str), &rows);
    ui.styled(Type::Caption, Ink::Ink2, &texts.get("judgement-table-note"));
}

/// The level of confidence said most often, and how often it was right.
fn most_said(texts: &Texts, calibration: &Calibration) -> String {
    let Some(point) = calibration.curve.iter().max_by_key(|point| point.n) else {
        return String::new();
    };
    let mut args = share_args(texts, &point.right).to_vec();
    let said = texts.percent(f64::from(point.confidence) / 100.0);
    args.push(("said", said.into()));
    texts.with("judgement-curve-sub", &args)
}

fn sureness_words(texts: &Texts, calibration: &Calibration) -> String {
    let over = &calibration.overconfidence;
    let (key, of) = if over.low > 0.0 {
        ("judgement-sure-over", *over)
    } else if over.high < 0.0 {
        // Said the other way round, without signs.
        let turned = Estimate {
            value: -over.value,
            low: -over.high,
            high: -over.low,
            ..*over
        };
        ("judgement-sure-under", turned)
    } else {
        ("judgement-sure-open", *over)
    };
    let points = Estimate {
        value: of.value * 100.0,
        low: of.low * 100.0,
        high: of.high * 100.0,
        ..of
    };
    texts.with(key, &interval_args(texts, &points, 0))
}

fn curve_ui(cx: &ScreenContext<'_>, ui: &mut Ui, calibration: &Calibration, sentence: &str) {
    let text = |key: &str| cx.texts.get(key);
    let marks: Vec<CurveMark> = calibration
        .curve
        .iter()
        .map(|point| CurveMark {
            said: f64::from(point.confidence) / 100.0,
            right: point.right.value,
            low: point.right.low,
            high: point.right.high,
            n: point.n,
        })
        .collect();
    let args = [("words", sentence.into())];
    let words = CurveWords {
        name: &cx.texts.with("judgement-curve-spoken", &args),
        along: &text("judgement-axis-said"),
        up: &text("judgement-axis-right"),
        ideal: &text("judgement-curve-ideal"),
        own: &text("judgement-curve-own"),
        percent: &|share| cx.texts.percent(share),
    };
    curve(ui, &marks, &words);
}

fn curve_table(cx: &ScreenContext<'_>, ui: &mut Ui, calibration: &Calibration) {
    let texts = cx.texts;
    let rows: Vec<Vec<String>> = calibration
        .curve
        .iter()
        .map(|point| {
            vec![
                texts.percent(f64::from(point.confidence) / 100.0),
                share_with_interval(texts, &point.right),
                texts.number(point.n as f64, 0),
            ]
        })
        .collect();
    let head = [
        "judgement-col-said",
        "judgement-col-right",
        "judgement-col-answers",
    ]
    .map(|key| texts.get(key));
    figure_table(ui, &head.each_ref().map(String::as_str), &rows);
}

/// The Brier score and its parts.
fn brier_table(cx: &ScreenContext<'_>, ui: &mut Ui, calibration: &Calibration) {
    let texts = cx.texts;
    let rows: Vec<Vec<String>> = [
        ("judgement-brier-score", &calibration.brier),
        ("judgement-brier-reliability", &calibration.reliability),
        ("judgement-brier-resolution", &calibration.resolution),
        ("judgement-brier-uncertainty", &calibration.uncertainty),
    ]
    .into_iter()
    .map(|(key, of)| vec![texts.get(key), with_interval(texts, of, 3)])
    .collect();
    let head = ["judgement-col-part", "judgement-col-figure"].map(|key| texts.get(key));
    figure_table(ui, &head.each_ref().map(String::as_str), &rows);
    ui.styled(Type::Caption, Ink::Ink2, &texts.get("judgement-brier-note"));
}

/// A row of strengths with its words.
struct OwnedRow {
    badge: Badge,
    name: String,
    note: String,
    word: String,
    share: Estimate,
    spoken: String,
}

impl OwnedRow {
    fn new(texts: &Texts, badge: Badge, name: String, strength: &Strength, level: Level) -> Self {
        // The chance to get an item of average difficulty right.
        let chance = |ability: f64| probability_correct(ability, 0.0);
        let share = Estimate {
            value: chance(strength.ability.value),
            se: f64::NAN,
            low: chance(strength.ability.low),
            high: chance(strength.ability.high),
        };
        let word = texts.get(match level {
            Level::New => "judgement-level-new",
            Level::Growing => "judgement-level-growing",
            Level::Strong => "judgement-level-strong",
        });
        let note = texts.with("judgement-answers", &[("count", strength.n.into())]);
        let args = [
            ("name", name.as_str().into()),
            ("word", word.as_str().into()),
            ("answers", note.as_str().into()),
        ];
        Self {
            spoken: texts.with("judgement-strength-spoken", &args),
            badge,
            name,
            note,
            word,
            share,
        }
    }
}

/// Strengths in one column or two, filled downwards.
fn strengths_ui(ui: &mut Ui, rows: &[OwnedRow]) {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let columns = if width / tokens.scale() < TWO_STRENGTHS_FROM {
        1
    } else {
        2
    };
    let gap = tokens.space(36.0);
    let each = ((width - gap * (columns - 1) as f32) / columns as f32).floor();
    let draw = |ui: &mut Ui, row: &OwnedRow| {
        strength_row(
            ui,
            &StrengthRow {
                badge: row.badge,
                name: &row.name,
                note: &row.note,
                word: &row.word,
                share: [row.share.value, row.share.low, row.share.high],
                spoken: &row.spoken,
            },
        );
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = tokens.space(8.0);
        if columns == 1 {
            for row in rows {
                draw(ui, row);
            }
            return;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for half in rows.chunks(rows.len().div_ceil(columns).max(1)) {
                column(ui, each, |ui| half.iter().for_each(|row| draw(ui, row)));
            }
        });
    });
}

fn strengths_table(texts: &Texts, ui: &mut Ui, rows: &[OwnedRow], first: &str) {
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.name.clone(),
                row.word.clone(),
                share_with_interval(texts, &row.share),
                row.note.clone(),
            ]
        })
        .collect();
    let head = [
        first,
        "judgement-col-level",
        "judgement-col-chance",
        "judgement-col-answers",
    ]
    .map(|key| texts.get(key));
    figure_table(ui, &head.each_ref().map(String::as_str), &cells);
}

/// Too few answers for any chart.
fn too_few_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    card(ui, 0.0, |ui| {
        let tokens = ui.tokens();
        ui.spacing_mut().item_spacing.y = tokens.space(12.0);
        ui.vertical_centered(|ui| {
            if let Some(image) = svg(ui, "empty") {
                ui.picture(image, vec2(200.0, 140.0) * tokens.target(1.0), "");
            }
        });
        ui.heading_as(2, Type::H2, Ink::Ink, &cx.texts.get("judgement-few-title"));
        still_needed_ui(cx, ui);
        check_button(cx, ui, commands);
    });
}

/// How many answers of each kind are still needed.
fn still_needed_ui(cx: &ScreenContext<'_>, ui: &mut Ui) {
    let view = &cx.practice.judgement;
    let args = [("needed", FEWEST_OF_A_KIND.into())];
    let words = cx.texts.with("judgement-few-body", &args);
    ui.styled(Type::Body, Ink::Ink2, &words);
    for (icon, key, count) in [
        (Icon::HANDSHAKE, "judgement-few-sound", view.counts.sound()),
        (
            Icon::HAND_PALM,
            "judgement-few-unsound",
            view.counts.unsound(),
        ),
    ] {
        let args = [("count", count.into()), ("needed", FEWEST_OF_A_KIND.into())];
        line(ui, icon, &cx.texts.with(key, &args));
    }
    if cx.practice.range != Range::All && view.n_answers > view.n_in_range {
        line(ui, Icon::CALENDAR, &cx.texts.get("judgement-few-range"));
    }
}

/// The answers cannot be judged: why, and what helps. No figure, no blame.
fn careless_ui(
    cx: &ScreenContext<'_>,
    ui: &mut Ui,
    careless: Carelessness,
    commands: &mut Vec<Command>,
) {
    let why = match careless {
        Carelessness::AlwaysHoldBack => "judgement-careless-hold",
        Carelessness::AlwaysRely => "judgement-careless-rely",
        Carelessness::Pattern => "judgement-careless-pattern",
        Carelessness::TooQuick => "judgement-careless-quick",
    };
    card(ui, 0.0, |ui| {
        let tokens = ui.tokens();
        ui.spacing_mut().item_spacing.y = tokens.space(12.0);
        ui.icon(Icon::HOURGLASS, Weight::Regular, 40.0, Ink::Primary);
        let title = cx.texts.get("judgement-careless-title");
        ui.heading_as(2, Type::H2, Ink::Ink, &title);
        ui.styled(Type::Body, Ink::Ink, &cx.texts.get(why));
        ui.styled(
            Type::Body,
            Ink::Ink2,
            &cx.texts.get("judgement-careless-kept"),
        );
        ui.tip(
            Icon::LIGHTBULB,
            Tint::Accent,
            &cx.texts.get("judgement-careless-habit"),
        );
        check_button(cx, ui, commands);
    });
}

/// The button that begins a check or goes on with it.
fn check_button(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    let text = match cx.practice.open_check {
        Some((done, total)) => {
            let args = [("done", done.into()), ("total", total.into())];
            cx.texts.with("judgement-check-resume", &args)
        }
        None if cx.practice.judgement.checks.is_empty() => cx.texts.get("judgement-check-first"),
        None => cx.texts.get("judgement-check-next"),
    };
    let button = LookButton::new(ButtonKind::Primary, &text).icon_after(Icon::ARROW_RIGHT);
    if ui.add(button).clicked() {
        commands.push(Command::BeginRound(Purpose::Check));
    }
}

/// The cards beside the charts.
fn side_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    let view = &cx.practice.judgement;
    let is_shown = view.careless.is_none()
        && (view.detection.is_some() || enough_to_calibrate(view).is_some());
    if view.careless.is_none() && (is_shown || view.change.is_some()) {
        change_ui(cx, ui);
    }
    if is_shown {
        next_ui(cx, ui);
    }
    coming_ui(cx, ui, commands);
    if is_shown && view.detection.is_some() {
        ui.push_id("check", |ui| {
            card(ui, 0.0, |ui| {
                let title = cx.texts.get("judgement-check-title");
                ui.heading_as(2, Type::H3, Ink::Ink, &title);
                let args = [("count", CHECK_ITEMS.into())];
                let body = cx.texts.with("judgement-check-body", &args);
                ui.styled(Type::Small, Ink::Ink2, &body);
                ui.add_space(ui.tokens().space(4.0));
                check_button(cx, ui, commands);
            });
        });
    }
    links_ui(cx, ui, commands);
}

/// What changed from the first check to the latest.
fn change_ui(cx: &ScreenContext<'_>, ui: &mut Ui) {
    let tokens = ui.tokens();
    let texts = cx.texts;
    let frame = Frame::new()
        .fill(tokens.ink(Ink::Primary))
        .stroke(cards::contrast_edge(&tokens))
        .corner_radius(tokens.corner(tokens.radius.card))
        .inner_margin(tokens.margin(24.0));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = tokens.space(8.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space(8.0);
            ui.icon(Icon::SPARKLE, Weight::Fill, 20.0, Ink::OnPrimary);
            let title = texts.get("judgement-change-title");
            ui.heading_as(2, Type::SmallStrong, Ink::OnPrimary, &title);
        });
        let Some((sharp, leaning)) = &cx.practice.judgement.change else {
            let key = "judgement-change-none";
            ui.styled(Type::H3, Ink::OnPrimary, &texts.get(key));
            let body = texts.get("judgement-change-none-body");
            ui.styled(Type::Small, Ink::OnPrimary, &body);
            return;
        };
        for (of, name) in [(sharp, "sharp"), (leaning, "lean")] {
            let (title, body) = change_words(texts, of, name);
            ui.styled(Type::H3, Ink::OnPrimary, &title);
            ui.styled(Type::Small, Ink::OnPrimary, &body);
        }
        // Room for the decoration.
        ui.add_space(tokens.space(52.0));
    });
    let rect = shown.response.rect;
    let (accent, ring) = (tokens.ink(Ink::Accent), tokens.ink(Ink::OnPrimary));
    let center = rect.right_bottom() + vec2(-tokens.space(64.0), tokens.space(10.0));
    let radius = tokens.space(54.0);
    let clip = rect.shrink(tokens.stroke.control);
    let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
    let visible = Rect::from_center_size(center, vec2(radius, radius) * 3.0).intersect(clip);
    if visible.is_positive() {
        painter.circle_filled(center, radius, accent);
        let edge = egui::Stroke::new(5.0, ring.gamma_multiply(0.6));
        painter.circle_stroke(center - vec2(radius * 0.45, 0.0), radius, edge);
    }
}

/// What can be said of a change: a title, and a line with its interval or with what would tell.
fn change_words(texts: &Texts, change: &Change, name: &str) -> (String, String) {
    let (end, body) = match change.verdict {
        Verdict::More => ("more", "judgement-change-by"),
        Verdict::Less => ("less", "judgement-change-by"),
        Verdict::NotEnoughEvidence {
            more_items: Some(_),
        } => ("open", "judgement-change-items"),
        Verdict::NotEnoughEvidence { more_items: None } => ("open", "judgement-change-far"),
    };
    let mut args = interval_args(texts, &change.difference, 1).to_vec();
    if let Verdict::NotEnoughEvidence {
        more_items: Some(items),
    } = change.verdict
    {
        args.push(("count", items.into()));
    }
    (
        texts.get(&format!("judgement-change-{name}-{end}")),
        texts.with(body, &args),
    )
}

/// One habit that the figures speak for.
fn next_ui(cx: &ScreenContext<'_>, ui: &mut Ui) {
    let tokens = ui.tokens();
    let view = &cx.practice.judgement;
    let texts = cx.texts;
    let calibration = enough_to_calibrate(view);
    // A level of confidence whose results certainly lie below it, the most frequent first.
    let too_sure = calibration.and_then(|calibration| {
        calibration
            .curve
            .iter()
            .filter(|point| point.right.high < f64::from(point.confidence) / 100.0)
            .max_by_key(|point| point.n)
    });
    let leaning = view.detection.as_ref().map(|of| of.criterion);
    let mut said = String::new();
    let name = if let Some(point) = too_sure {
        said = texts.percent(f64::from(point.confidence) / 100.0);
        "ease"
    } else if calibration.is_some_and(|c| c.overconfidence.high < 0.0) {
        "dare"
    } else if leaning.is_some_and(|c| c.high < 0.0) {
        "rely"
    } else if leaning.is_some_and(|c| c.low > 0.0) {
        "look"
    } else {
        "keep"
    };
    let args = [("said", said.into())];
    let title = texts.with(&format!("judgement-next-{name}"), &args);
    let body = texts.with(&format!("judgement-next-{name}-body"), &args);
    cards::tinted(&tokens, Tint::Accent).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space(14.0);
            ui.icon(Icon::TARGET, Weight::Bold, 26.0, Ink::AccentInk);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.heading_as(2, Type::Strong, Ink::Ink, &title);
                ui.styled(Type::Small, Ink::Ink2, &body);
            });
        });
    });
}

/// Reviews of the next days.
fn coming_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    let texts = cx.texts;
    let coming = &cx.practice.judgement.coming;
    ui.push_id("coming", |ui| {
        card(ui, 0.0, |ui| {
            let tokens = ui.tokens();
            let title = texts.get("judgement-coming-title");
            ui.heading_as(2, Type::H3, Ink::Ink, &title);
            if coming.is_empty() {
                let words = texts.get("judgement-coming-none");
                ui.styled(Type::Small, Ink::Ink2, &words);
            }
            for (idx, (day, count)) in coming.iter().take(DAYS_SHOWN).enumerate() {
                if idx > 0 {
                    let y = ui.cursor().top();
                    ui.painter()
                        .hline(ui.max_rect().x_range(), y, tokens.edge());
                    ui.add_space(tokens.space(2.0));
                }
                let height = tokens.target(34.0);
                let (room, chip) = (ui.available_width(), tokens.target(124.0));
                ui.allocate_ui_with_layout(
                    vec2(room, height),
                    Layout::left_to_right(Align::Center),
                    |ui| {
                        ui.spacing_mut().item_spacing.x = tokens.space(14.0);
                        let is_today = *day == cx.practice.today;
                        let tint = if is_today {
                            Tint::Accent
                        } else {
                            Tint::Surface2
                        };
                        // The words beside the days begin on one line.
                        let start = ui.cursor().left();
                        ui.chip(tint, None, &day_words(cx, *day));
                        let used = ui.cursor().left() - start;
                        ui.add_space((chip - used).max(0.0));
                        let args = [("count", (*count).into())];
                        let words = texts.with("judgement-coming-reviews", &args);
                        ui.styled(Type::Body, Ink::Ink, &words);
                    },
                );
            }
            if !cx.practice.due.is_empty() {
                ui.add_space(tokens.space(4.0));
                let text = texts.get("judgement-coming-review");
                if ui.secondary_button(Some(Icon::REPEAT), &text).clicked() {
                    commands.push(Command::BeginRound(Purpose::Review));
                }
            }
        });
    });
}

/// "today", "tomorrow", a weekday within the week, else a date.
fn day_words(cx: &ScreenContext<'_>, day: i32) -> String {
    let texts = cx.texts;
    match day.saturating_sub(cx.practice.today) {
        0 => texts.get("judgement-today"),
        1 => texts.get("judgement-tomorrow"),
        // 1970-01-01 was a Thursday.
        2..=6 => texts.get(match day.saturating_add(3).rem_euclid(7) {
            0 => "judgement-monday",
            1 => "judgement-tuesday",
            2 => "judgement-wednesday",
            3 => "judgement-thursday",
            4 => "judgement-friday",
            5 => "judgement-saturday",
            _ => "judgement-sunday",
        }),
        _ => date_words(texts, day),
    }
}

/// Ways on from here.
fn links_ui(cx: &ScreenContext<'_>, ui: &mut Ui, commands: &mut Vec<Command>) {
    ui.push_id("links", |ui| {
        card(ui, 0.0, |ui| {
            let title = cx.texts.get("judgement-links-title");
            ui.heading_as(2, Type::H3, Ink::Ink, &title);
            for (route, icon, key) in [
                (Route::Notebook, Icon::NOTEBOOK, "judgement-link-notebook"),
                (Route::Plan, Icon::CALENDAR_CHECK, "judgement-link-plan"),
                (Route::OwnData, Icon::SEAL_CHECK, "judgement-link-data"),
                (Route::Method, Icon::RULER, "judgement-link-method"),
            ] {
                let text = cx.texts.get(key);
                let button = LookButton::new(ButtonKind::Secondary, &text)
                    .icon(Some(icon))
                    .fill_width();
                if ui.add(button).clicked() {
                    commands.push(Command::Go(route));
                }
            }
        });
    });
}

/// An icon and words that get the rest of the width.
fn line(ui: &mut Ui, icon: Icon, text: &str) {
    let tokens = ui.tokens();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space(10.0);
        ui.icon(icon, Weight::Regular, 22.0, Ink::Primary);
        ui.vertical(|ui| ui.styled(Type::Body, Ink::Ink, text));
    });
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use std::cell::RefCell;
    use std::rc::Rc;

    use egui::Vec2;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::content::Catalog;
    use crate::files::Files;
    use crate::ids::{LessonId, TechniqueId};
    use crate::learning::Overview;
    use crate::look::harness::{REFERENCE, SMALLEST, builder, id_clashes, settings};
    use crate::look::{LookSettings, Theme};
    use crate::measurement::{Counts, Response};
    use crate::practice::CheckResult;
    use crate::screens::{LessonCard, LessonDetail, MethodScreen, PracticeView};

    /// Wednesday, 2026-05-20.
    const TODAY: i32 = 20_593;

    fn detection(hits: usize, misses: usize, alarms: usize, rejections: usize) -> Detection {
        Detection::of(Counts {
            hits,
            misses,
            false_alarms: alarms,
            correct_rejections: rejections,
        })
        .unwrap()
    }

    fn calibration() -> Calibration {
        let mut answers = Vec::new();
        for (confidence, right, mistaken) in [
            (50, 6, 5),
            (60, 12, 7),
            (70, 15, 7),
            (80, 23, 8),
            (90, 21, 11),
            (100, 12, 2),
        ] {
            for idx in 0..right + mistaken {
                answers.push(Response {
                    is_sound: true,
                    relied_on: idx < right,
                    confidence,
                    seconds: 12.0,
                });
            }
        }
        Calibration::of(&answers).unwrap()
    }

    fn strength(value: f64, se: f64, n: usize) -> Strength {
        Strength {
            ability: Estimate::normal(value, se),
            n,
            n_right: n / 2,
        }
    }

    /// Four weeks of a learner who doubts a little less from week to week.
    fn full() -> PracticeView {
        let techniques = [
            ("loaded-language", 1.6, 0.5, 14),
            ("identity-appeal", 1.3, 0.5, 12),
            ("false-authority", 0.6, 0.6, 8),
            ("cherry-picking", 0.4, 0.6, 6),
            ("false-dilemma", 0.2, 0.6, 5),
            ("bandwagon", -0.1, 0.8, 2),
            ("scapegoating", -0.2, 0.8, 1),
            ("context-stripping", -0.4, 0.7, 4),
        ]
        .into_iter()
        .map(|(id, value, se, n)| {
            let strength = strength(value, se, n);
            (
                TechniqueId::new(id).unwrap(),
                strength,
                Level::of(&strength),
            )
        })
        .collect();
        let check = |day: i32, form: Form, of: Detection| CheckResult {
            day,
            form: Some(form),
            n: 24,
            detection: Some(of),
            calibration: Some(calibration()),
            careless: None,
        };
        let (first, later) = (detection(7, 5, 5, 7), detection(12, 0, 2, 10));
        let weeks = [
            detection(8, 6, 6, 8),
            detection(10, 5, 6, 9),
            detection(11, 4, 4, 10),
            detection(13, 3, 3, 13),
        ];
        let whole = detection(42, 18, 19, 40);
        PracticeView {
            today: TODAY,
            range: Range::FourWeeks,
            due: vec![TechniqueId::new("bandwagon").unwrap()],
            judgement: JudgementView {
                n_answers: 129,
                n_in_range: 119,
                detection: Some(whole),
                calibration: Some(calibration()),
                careless: None,
                counts: whole.counts,
                weeks: weeks
                    .into_iter()
                    .zip((TODAY - 23..).step_by(7))
                    .map(|(detection, first_day)| WeekPoint {
                        first_day,
                        detection,
                    })
                    .collect(),
                checks: vec![
                    check(TODAY - 22, Form::A, first),
                    check(TODAY - 1, Form::B, later),
                ],
                change: Some((
                    Change::between(&first.d_prime, &later.d_prime, 24),
                    Change::between(&first.criterion, &later.criterion, 24),
                )),
                techniques,
                strands: Strand::ALL
                    .into_iter()
                    .enumerate()
                    .map(|(idx, strand)| (strand, strength(0.9 - 0.3 * idx as f64, 0.45, 20)))
                    .collect(),
                coming: vec![(TODAY, 8), (TODAY + 1, 3), (TODAY + 3, 5), (TODAY + 9, 1)],
            },
            ..PracticeView::default()
        }
    }

    fn careless(why: Carelessness) -> PracticeView {
        let mut view = full();
        view.judgement.careless = Some(why);
        view
    }

    fn few() -> PracticeView {
        let mut view = PracticeView {
            today: TODAY,
            ..PracticeView::default()
        };
        view.judgement.n_answers = 5;
        view.judgement.n_in_range = 4;
        view.judgement.counts = detection(2, 1, 0, 1).counts;
        view
    }

    type Asked = Rc<RefCell<Vec<Command>>>;

    /// A window with one of the two screens.
    fn window(
        size: Vec2,
        look: LookSettings,
        language: &str,
        view: PracticeView,
        method: bool,
    ) -> (Harness<'static>, Texts, Asked) {
        let asked = Asked::default();
        let (texts, _) = Texts::load(&Files::Embedded, language);
        let (own, _) = Texts::load(&Files::Embedded, language);
        let (catalog, _) = Catalog::load(&Files::Embedded);
        let overview = Overview::default();
        let mut screen = JudgementScreen::default();
        let commands = Rc::clone(&asked);
        let harness = builder(size, &look).build_ui(move |ui| {
            let cx = ScreenContext {
                texts: &own,
                catalog: &catalog,
                overview: &overview,
                card: &|_: &LessonId| LessonCard::default(),
                detail: &|_: &LessonId| LessonDetail::default(),
                sources: &Vec::new,
                practice: &view,
                look: &look,
                record: None,
            };
            let mut commands = commands.borrow_mut();
            if method {
                MethodScreen.ui(&cx, ui, &mut commands);
            } else {
                screen.ui(&cx, ui, &mut commands);
            }
        });
        (harness, texts, asked)
    }

    /// Saves a picture for people to look at, when `SECOND_LOOK_PICTURES` names a folder.
    fn look_at(harness: &mut Harness<'_>, name: &str) {
        if let Some(folder) = std::env::var_os("SECOND_LOOK_PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("{name}.png"));
            harness.render().unwrap().save(path).unwrap();
        }
    }

    fn looks() -> Vec<(String, Vec2, LookSettings, &'static str)> {
        let mut all = Vec::new();
        for (theme, name) in [
            (Theme::Light, "light"),
            (Theme::Dark, "dark"),
            (Theme::Contrast, "contrast"),
        ] {
            for language in ["en", "uk"] {
                // Tall windows show all of a page that scrolls.
                for (scale, size) in [
                    (1.0, REFERENCE + Vec2::new(0.0, 660.0)),
                    (2.0, SMALLEST + Vec2::new(0.0, 5200.0)),
                ] {
                    let look = LookSettings {
                        theme,
                        text_scale: scale,
                        ..settings()
                    };
                    let name = format!("{name}-{language}-{}", (scale * 100.0) as u32);
                    all.push((name, size, look, language));
                }
            }
        }
        all
    }

    #[test]
    fn every_card_is_drawn_in_every_look() {
        for (name, size, look, language) in looks() {
            let (mut harness, texts, _) = window(size, look, language, full(), false);
            harness.run();
            assert_eq!(id_clashes(&harness), Vec::<String>::new(), "{name}");
            for key in [
                "judgement-title",
                "judgement-plane-title",
                "judgement-curve-title",
                "judgement-change-title",
                "judgement-techniques-title",
                "judgement-strands-title",
                "judgement-coming-title",
                "judgement-link-method",
                "judgement-check-next",
                "judgement-range-all",
                "judgement-brier-show",
            ] {
                let label = texts.get(key);
                let found = harness.query_all_by_label(&label).count();
                assert!(found > 0, "{name}: {key}");
            }
            look_at(&mut harness, &format!("judgement-{name}"));
        }
    }

    #[test]
    fn the_first_look_fits_the_window() {
        let (mut harness, _, _) = window(REFERENCE, settings(), "en", full(), false);
        harness.run();
        look_at(&mut harness, "first-look");
    }

    #[test]
    fn charts_are_tables_too() {
        let size = REFERENCE + Vec2::new(0.0, 2200.0);
        for language in ["en", "uk"] {
            let (mut harness, texts, _) = window(size, settings(), language, full(), false);
            harness.run();
            let show = texts.get("judgement-table-show");
            // Plane, curve, techniques, strands; one that is open has another name.
            for _ in 0..4 {
                let first = harness.query_all_by_label(&show).next();
                first.unwrap().click();
                harness.run();
            }
            assert_eq!(harness.query_all_by_label(&show).count(), 0);
            harness
                .get_by_label(&texts.get("judgement-brier-show"))
                .click();
            harness.run();
            let view = full().judgement;
            let weeks = view.weeks.iter().map(|week| week.detection);
            let checks = view.checks.iter().filter_map(|check| check.detection);
            for of in weeks.chain(checks) {
                for figure in [of.d_prime, of.criterion] {
                    let cell = with_interval(&texts, &figure, 1);
                    let found = harness.query_all_by_label_contains(&cell).count();
                    assert!(found > 0, "{cell}");
                }
            }
            let score = texts.get("judgement-brier-reliability");
            assert_eq!(harness.query_all_by_label_contains(&score).count(), 1);
            assert_eq!(id_clashes(&harness), Vec::<String>::new());
            look_at(&mut harness, &format!("judgement-tables-{language}"));
        }
    }

    #[test]
    fn everything_leads_on() {
        let size = REFERENCE + Vec2::new(0.0, 900.0);
        let (mut harness, texts, asked) = window(size, settings(), "en", full(), false);
        harness.run();
        for (key, command) in [
            ("judgement-link-notebook", Command::Go(Route::Notebook)),
            ("judgement-link-plan", Command::Go(Route::Plan)),
            ("judgement-link-data", Command::Go(Route::OwnData)),
            ("judgement-link-method", Command::Go(Route::Method)),
            ("judgement-check-next", Command::BeginRound(Purpose::Check)),
            ("judgement-range-all", Command::SetRange(Range::All)),
            (
                "judgement-coming-review",
                Command::BeginRound(Purpose::Review),
            ),
        ] {
            harness.get_by_label(&texts.get(key)).click();
            harness.run();
            assert_eq!(asked.borrow_mut().pop(), Some(command), "{key}");
            asked.borrow_mut().clear();
        }
    }

    #[test]
    fn all_techniques_are_listed_on_request() {
        let (mut harness, texts, _) = window(
            REFERENCE + Vec2::new(0.0, 900.0),
            settings(),
            "en",
            full(),
            false,
        );
        harness.run();
        let last = texts.get("technique-context-stripping");
        assert!(harness.query_by_label_contains(&last).is_none());
        let args = [("count", 8_usize.into())];
        let all = texts.with("judgement-techniques-all", &args);
        harness.get_by_label(&all).click();
        harness.run();
        assert!(harness.query_by_label_contains(&last).is_some());
    }

    #[test]
    fn answers_that_cannot_be_judged_show_no_figure() {
        for (why, key) in [
            (Carelessness::AlwaysHoldBack, "judgement-careless-hold"),
            (Carelessness::AlwaysRely, "judgement-careless-rely"),
            (Carelessness::Pattern, "judgement-careless-pattern"),
            (Carelessness::TooQuick, "judgement-careless-quick"),
        ] {
            for language in ["en", "uk"] {
                let (mut harness, texts, _) =
                    window(REFERENCE, settings(), language, careless(why), false);
                harness.run();
                harness.get_by_label(&texts.get(key));
                for other in [
                    "judgement-plane-title",
                    "judgement-curve-title",
                    "judgement-change-title",
                    "judgement-techniques-title",
                ] {
                    assert!(harness.query_by_label(&texts.get(other)).is_none());
                }
                look_at(&mut harness, &format!("{key}-{language}"));
            }
        }
    }

    #[test]
    fn few_answers_say_what_is_missing() {
        for (language, view) in [
            ("en", few()),
            ("uk", few()),
            ("en", PracticeView::default()),
        ] {
            let name = format!("judgement-few-{language}-{}", view.judgement.n_answers);
            let (mut harness, texts, asked) = window(REFERENCE, settings(), language, view, false);
            harness.run();
            harness.get_by_label(&texts.get("judgement-few-title"));
            harness
                .get_by_label(&texts.get("judgement-check-first"))
                .click();
            harness.run();
            let check = Command::BeginRound(Purpose::Check);
            assert_eq!(asked.borrow_mut().pop(), Some(check));
            look_at(&mut harness, &name);
        }
    }

    #[test]
    fn the_method_is_told_in_every_look() {
        for (name, mut size, look, language) in looks() {
            size.y = 5600.0;
            let (mut harness, texts, _) =
                window(size, look, language, PracticeView::default(), true);
            harness.run();
            assert_eq!(id_clashes(&harness), Vec::<String>::new(), "{name}");
            harness.get_by_label(&texts.get("method-title"));
            let last = texts.get("method-source-1");
            assert!(harness.query_by_label(&last).is_some() || look.text_scale > 1.0);
            look_at(&mut harness, &format!("method-{name}"));
        }
    }

    #[test]
    fn figures_have_real_minus_signs_and_no_negative_zero() {
        let (texts, _) = Texts::load(&Files::Embedded, "uk");
        assert_eq!(figure(&texts, -0.04, 1), "0");
        assert_eq!(figure(&texts, -1.26, 1), "\u{2212}1,3");
        let (texts, _) = Texts::load(&Files::Embedded, "en");
        assert_eq!(figure(&texts, 0.0312, 3), "0.031");
    }

    /// Two checks that differ widely, and two that do not.
    #[test]
    fn change_is_said_only_with_evidence() {
        let (texts, _) = Texts::load(&Files::Embedded, "en");
        let of = |a: f64, b: f64| {
            Change::between(&Estimate::normal(a, 0.3), &Estimate::normal(b, 0.3), 24)
        };
        let title = |change: Change| change_words(&texts, &change, "sharp").0;
        assert_eq!(
            title(of(0.5, 2.0)),
            texts.get("judgement-change-sharp-more")
        );
        assert_eq!(
            title(of(2.0, 0.5)),
            texts.get("judgement-change-sharp-less")
        );
        assert_eq!(
            title(of(1.0, 1.2)),
            texts.get("judgement-change-sharp-open")
        );
        let (_, body) = change_words(&texts, &of(1.0, 1.8), "sharp");
        assert!(body.contains("more items"), "{body}");
    }
}
