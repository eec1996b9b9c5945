//! The map of the story: the path taken as a line, everything else dashed.

use egui::accesskit::Role;
use egui::epaint::CubicBezierShape;
use egui::{
    Color32, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::Scenery;
use crate::activities::ViewContext;
use crate::activities::scenario::{Map, MapEdge, MapNode};
use crate::i18n::Arg;
use crate::look::{Ink, Tint, Type, UiExt as _, cards, paint};

/// Distance between rows, in points at 100 %.
const ROW: f32 = 34.0;
/// The same where scenes carry numbers.
const NUMBERED_ROW: f32 = 48.0;
/// Radius of a scene, in points at 100 %.
const NODE: f32 = 8.0;
/// Radius of a scene that carries its number.
const NUMBERED: f32 = 13.0;

/// How much the map tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Only the shape of the story: what lies ahead stays open.
    Hidden,
    /// A number in every scene, told in a list below.
    Numbered,
}

/// The card that shows the path so far.
pub fn path_card(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>) {
    let tokens = ui.tokens();
    cards::flat_card(&tokens)
        .inner_margin(tokens.margin_xy(20.0, 16.0))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let endings = cx.ui_text_with(
                "scenario-endings",
                &[("count", scenery.spec.n_endings().into())],
            );
            ui.horizontal_wrapped(|ui| {
                ui.styled(Type::SmallStrong, Ink::Ink, &cx.ui_text("scenario-path"));
                ui.styled(Type::Small, Ink::Ink2, "·");
                ui.styled(Type::Small, Ink::Ink2, &endings);
            });
            ui.add_space(tokens.space(8.0));
            map_ui(cx, ui, scenery, Names::Hidden);
        });
}

/// The card that shows the whole story with the names of its scenes.
pub fn whole_card(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>) {
    let tokens = ui.tokens();
    cards::flat_card(&tokens)
        .inner_margin(tokens.margin_xy(24.0, 20.0))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.title(3, &cx.ui_text("scenario-whole"));
            ui.add_space(tokens.space(8.0));
            map_ui(cx, ui, scenery, Names::Numbered);
            ui.add_space(tokens.space(12.0));
            let map = Map::new(scenery.spec);
            let visited = visited(scenery);
            for (number, node) in map.nodes.iter().enumerate() {
                let scene = &scenery.spec.scenes[node.scene_idx];
                let name = if scene.ending.is_some() {
                    let ending = cx.text(&format!("ending-{}", scene.id));
                    cx.ui_text_with("scenario-ending-name", &[("ending", ending.into())])
                } else {
                    cx.text(&format!("scene-{}-place", scene.id))
                };
                let is_visited = visited.contains(&node.scene_idx);
                let full = if is_visited {
                    cx.ui_text_with("scenario-on-your-path", &[("scene", name.into())])
                } else {
                    name
                };
                ui.push_id(scene.id.as_str(), |ui| {
                    let line = format!("{}.  {full}", number + 1);
                    let (style, ink) = if is_visited {
                        (Type::SmallStrong, Ink::Ink)
                    } else {
                        (Type::Small, Ink::Ink2)
                    };
                    ui.styled(style, ink, &line);
                });
            }
        });
}

/// Indices of the scenes on the path, in its order.
fn visited(scenery: &Scenery<'_>) -> Vec<usize> {
    let moments = scenery.decisions.iter().map(|decision| &decision.before);
    moments
        .chain([scenery.now])
        .filter_map(|moment| moment.scene)
        .filter_map(|scene| scenery.spec.scenes.iter().position(|s| s.id == scene.id))
        .collect()
}

/// Paints the map over the full width.
fn map_ui(cx: &ViewContext<'_>, ui: &mut Ui, scenery: &Scenery<'_>, names: Names) {
    let tokens = ui.tokens();
    let map = Map::new(scenery.spec);
    let visited = visited(scenery);
    let (radius, row) = match names {
        Names::Hidden => (NODE, ROW),
        Names::Numbered => (NUMBERED, NUMBERED_ROW),
    };
    let (radius, row) = (tokens.target(radius), tokens.target(row));
    let pad = radius * 2.0 + tokens.target(2.0);
    let height = (map.n_rows.max(1) - 1) as f32 * row + 2.0 * pad;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let description = description(cx, scenery);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &description));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let column = (rect.width() - 2.0 * pad) / (map.n_columns.max(2) - 1) as f32;
    let place = |at: usize, offset: f32| {
        pos2(
            rect.left() + pad + at as f32 * column,
            rect.center().y + offset * row,
        )
    };
    let center = |node: &MapNode| place(node.column, node.offset);
    let on_path = |edge: &MapEdge| {
        let ends = [map.nodes[edge.from], map.nodes[edge.to]].map(|node| node.scene_idx);
        visited.windows(2).any(|pair| pair == ends)
    };
    let quiet = Stroke::new(tokens.stroke.control, tokens.ink(Ink::LineStrong));
    let taken = Stroke::new(tokens.target(4.0), tokens.ink(Ink::Vote));
    // The path lies above all other lines.
    for is_taken in [false, true] {
        for edge in map.edges.iter().filter(|edge| on_path(edge) == is_taken) {
            let (from, to) = (&map.nodes[edge.from], &map.nodes[edge.to]);
            let mut stops = vec![center(from)];
            let via = edge.via.iter().enumerate();
            stops.extend(via.map(|(idx, offset)| place(from.column + 1 + idx, *offset)));
            stops.push(center(to));
            let line = curve(&stops);
            if is_taken {
                ui.painter().add(Shape::line(line, taken));
            } else {
                let (dash, gap) = (tokens.target(4.0), tokens.target(5.0));
                ui.painter()
                    .extend(Shape::dashed_line(&line, quiet, dash, gap));
            }
        }
    }
    for (number, node) in map.nodes.iter().enumerate() {
        let scene = &scenery.spec.scenes[node.scene_idx];
        let look = NodeLook {
            is_ending: scene.ending.is_some(),
            is_visited: visited.contains(&node.scene_idx),
            is_now: visited.last() == Some(&node.scene_idx),
            number: (names == Names::Numbered).then_some(number + 1),
        };
        look.paint(ui, center(node), radius);
    }
}

/// A line through `stops` that leaves and reaches each of them level.
fn curve(stops: &[Pos2]) -> Vec<Pos2> {
    let mut line = Vec::new();
    for pair in stops.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let reach = vec2((to.x - from.x) / 2.0, 0.0);
        let bezier = CubicBezierShape::from_points_stroke(
            [from, from + reach, to - reach, to],
            false,
            Color32::TRANSPARENT,
            Stroke::NONE,
        );
        line.extend(bezier.flatten(Some(0.2)));
    }
    line
}

/// What a scene on the map looks like.
struct NodeLook {
    is_ending: bool,
    is_visited: bool,
    is_now: bool,
    number: Option<usize>,
}

impl NodeLook {
    /// Endings are squares, scenes are discs; what lies on the path is filled.
    fn paint(&self, ui: &Ui, center: Pos2, radius: f32) {
        let tokens = ui.tokens();
        let paint = ui.painter();
        let box_around = |radius: f32| Rect::from_center_size(center, Vec2::splat(2.0 * radius));
        let corner = tokens.corner(radius * if self.is_ending { 0.4 } else { 1.0 });
        if self.is_now {
            let grow = if self.number.is_some() { 1.5 } else { 1.8 };
            // A ring in ink keeps the marigold disc visible on every ground.
            let halo = box_around(radius * grow);
            let corner = tokens.corner(radius * if self.is_ending { 0.7 } else { grow });
            let edge = cards::contrast_edge(&tokens);
            let fill = tokens.ink(Ink::Accent);
            paint.rect(halo, corner, fill, edge, StrokeKind::Inside);
        }
        let (fill, ink) = match (self.is_now, self.is_visited) {
            (true, _) => (tokens.ink(Ink::OnAccent), Ink::Accent),
            (false, true) => (tokens.ink(Ink::Vote), Ink::OnStrand),
            (false, false) => (tokens.tint(Tint::Surface), Ink::Ink2),
        };
        let edge = if self.is_visited {
            Stroke::NONE
        } else {
            tokens.outline()
        };
        paint.rect(box_around(radius), corner, fill, edge, StrokeKind::Inside);
        if let Some(number) = self.number {
            let color = tokens.ink(ink);
            let text = number.to_string();
            let galley = paint::text(ui, Type::Caption, color, &text, f32::INFINITY);
            let at = center - galley.size() / 2.0;
            paint.galley(at, galley, color);
        }
    }
}

/// The map in words: how far the path goes, where it is, and how many endings there are.
fn description(cx: &ViewContext<'_>, scenery: &Scenery<'_>) -> String {
    let place = scenery.now.scene.map_or_else(String::new, |scene| {
        cx.text(&format!("scene-{}-place", scene.id))
    });
    let choices = scenery.decisions.iter();
    let choices = choices.map(|decision| cx.text(&format!("choice-{}", decision.choice.id)));
    let args: [(&str, Arg); 4] = [
        ("count", scenery.decisions.len().into()),
        ("path", choices.collect::<Vec<_>>().join(" → ").into()),
        ("place", place.into()),
        ("endings", scenery.spec.n_endings().into()),
    ];
    cx.ui_text_with("scenario-map", &args)
}
