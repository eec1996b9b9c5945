//! Lays a story out as a map: scenes in columns by how far they are from the start.

use super::Spec;
use crate::ids::PartId;

/// Where the scenes of a story stand on its map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// One node per scene that can be drawn, column by column.
    pub nodes: Vec<MapNode>,
    /// Lines between nodes, one per pair.
    pub edges: Vec<MapEdge>,
    /// Number of columns.
    pub n_columns: usize,
    /// Number of rows of the fullest column.
    pub n_rows: usize,
}

/// One scene on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapNode {
    /// Index of the scene.
    pub scene_idx: usize,
    /// Column from the left, counted from 0.
    pub column: usize,
    /// Distance from the middle line in rows, negative above.
    pub offset: f32,
}

/// A line from one scene to a later one.
#[derive(Clone, Debug, PartialEq)]
pub struct MapEdge {
    /// Index of the node it leaves.
    pub from: usize,
    /// Index of the node it reaches.
    pub to: usize,
    /// Offset in each column that it passes on the way.
    pub via: Vec<f32>,
}

impl Map {
    /// The map of `story`. Scenes that no choice leads to are left out.
    pub fn new(story: &Spec) -> Self {
        let n_scenes = story.scenes.len();
        let scene_idx = |id: &PartId| story.scenes.iter().position(|scene| scene.id == *id);
        let Some(start) = scene_idx(&story.start) else {
            return Self::default();
        };
        let mut links: Vec<(usize, usize)> = story
            .scenes
            .iter()
            .enumerate()
            .flat_map(|(from, scene)| {
                let ways = scene.choices.iter();
                ways.filter_map(move |choice| Some((from, scene_idx(&choice.to)?)))
            })
            .collect();
        let depths = depths(n_scenes, start, &links);
        // What runs backwards belongs to a circle, which is a fault of its own.
        links.retain(|&(from, to)| depths[from].is_some() && depths[from] < depths[to]);
        links.sort_unstable();
        links.dedup();

        // Lines that pass a column get a row of their own there, so that they miss the scenes.
        let n_columns = depths.iter().flatten().max().map_or(0, |depth| depth + 1);
        let mut rows: Vec<Vec<(Stop, f32)>> = Vec::new();
        for column in 0..n_columns {
            let scenes = (0..n_scenes).filter(|&idx| depths[idx] == Some(column));
            let passing = (0..links.len()).filter(|&idx| {
                let (from, to) = links[idx];
                depths[from] < Some(column) && Some(column) < depths[to]
            });
            let mut here: Vec<(f32, Stop)> = scenes
                .map(Stop::Scene)
                .chain(passing.map(Stop::Passing))
                .map(|stop| (stop.barycentre(&links, &rows), stop))
                .collect();
            here.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let middle = (here.len().max(1) - 1) as f32 / 2.0;
            let stops = here.into_iter().enumerate();
            rows.push(
                stops
                    .map(|(row, (_, stop))| (stop, row as f32 - middle))
                    .collect(),
            );
        }

        let mut nodes = Vec::new();
        for (column, stops) in rows.iter().enumerate() {
            nodes.extend(stops.iter().filter_map(|(stop, offset)| match stop {
                Stop::Scene(scene_idx) => Some(MapNode {
                    scene_idx: *scene_idx,
                    column,
                    offset: *offset,
                }),
                Stop::Passing(_) => None,
            }));
        }
        let node_idx = |scene: usize| nodes.iter().position(|node| node.scene_idx == scene);
        let edges = links
            .iter()
            .enumerate()
            .filter_map(|(idx, &(from, to))| {
                let stops = rows.iter().flatten();
                Some(MapEdge {
                    from: node_idx(from)?,
                    to: node_idx(to)?,
                    via: stops
                        .filter(|(stop, _)| *stop == Stop::Passing(idx))
                        .map(|(_, offset)| *offset)
                        .collect(),
                })
            })
            .collect();
        Self {
            edges,
            n_columns,
            n_rows: rows.iter().map(Vec::len).max().unwrap_or(0),
            nodes,
        }
    }
}

/// How far each scene is from the start by the longest way, so that every line runs to the right.
fn depths(n_scenes: usize, start: usize, links: &[(usize, usize)]) -> Vec<Option<usize>> {
    let mut depths: Vec<Option<usize>> = vec![None; n_scenes];
    depths[start] = Some(0);
    // A circle would push its scenes on for ever; as many rounds as scenes are enough for the rest.
    for _ in 0..n_scenes {
        for &(from, to) in links {
            if let Some(depth) = depths[from]
                && depths[to].is_none_or(|known| known <= depth)
                && depth + 1 < n_scenes
            {
                depths[to] = Some(depth + 1);
            }
        }
    }
    depths
}

/// What stands in a row of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stop {
    /// The scene with this index.
    Scene(usize),
    /// The link with this index, on its way to a later column.
    Passing(usize),
}

impl Stop {
    /// The mean height of what leads here: to stand near it keeps most lines from crossing
    /// (barycentre method, Sugiyama, Tagawa and Toda 1981).
    fn barycentre(self, links: &[(usize, usize)], rows: &[Vec<(Self, f32)>]) -> f32 {
        let offset_of = |wanted: Self| {
            let mut stops = rows.iter().rev().flatten();
            stops.find(|(stop, _)| *stop == wanted).map(|found| found.1)
        };
        let before = |link: usize| {
            // A long line is followed from its last stop, a short one from its scene.
            offset_of(Self::Passing(link)).or_else(|| offset_of(Self::Scene(links[link].0)))
        };
        let offsets: Vec<f32> = match self {
            Self::Passing(link) => before(link).into_iter().collect(),
            Self::Scene(scene) => (0..links.len())
                .filter(|&link| links[link].1 == scene)
                .filter_map(before)
                .collect(),
        };
        offsets.iter().sum::<f32>() / offsets.len().max(1) as f32
    }
}
