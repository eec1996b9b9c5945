//! Pages: what stands where, what it is for a screen reader, and both into a PDF.

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::CertificateError;
use super::letters::{Boldness, Letters, Line};

/// Width of A4, in points of 1/72 inch like all measures here.
pub const WIDTH: f32 = 595.28;
/// Height of A4.
pub const HEIGHT: f32 = 841.89;
/// White on either side.
pub const MARGIN: f32 = 56.0;
/// Width of what is written.
pub const MEASURE: f32 = WIDTH - 2.0 * MARGIN;
/// Where the content of a page ends.
const BOTTOM: f32 = HEIGHT - 56.0;

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Type {
    /// Weight.
    pub boldness: Boldness,
    /// Size of the letters.
    pub size: f32,
    /// From line to line.
    pub leading: f32,
    /// Colour.
    pub ink: rgb::Color,
    /// Lines after which the rest is left out.
    pub most_lines: usize,
}

/// Something drawn.
enum Mark {
    /// A line of text from `x`, on the baseline `y`.
    Text {
        line: Line,
        x: f32,
        y: f32,
        size: f32,
        ink: rgb::Color,
    },
    /// A filled rectangle.
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: rgb::Color,
    },
    /// The emblem, 96 units wide and 64 high, times `scale`.
    Emblem {
        x: f32,
        y: f32,
        scale: f32,
        colours: EmblemColours,
    },
}

impl Mark {
    fn move_down(&mut self, by: f32) {
        match self {
            Self::Text { y, .. } | Self::Fill { y, .. } | Self::Emblem { y, .. } => *y += by,
        }
    }
}

/// The colours of the emblem.
#[derive(Clone, Copy)]
pub struct EmblemColours {
    /// The ring and where both circles meet.
    pub ring: rgb::Color,
    /// The full circle.
    pub disc: rgb::Color,
    /// The spot of light.
    pub spot: rgb::Color,
}

/// Whose mark it is.
#[derive(Clone, Copy, PartialEq)]
enum Owner {
    /// A piece of content with this number, which stands in the tag tree once.
    Leaf(usize),
    /// Decoration.
    Decoration,
    /// The foot of a page.
    Footer,
}

/// Marks that stay on one page, with their height. Their places count from the block's own top.
#[derive(Default)]
pub struct Block {
    height: f32,
    marks: Vec<(Owner, Mark)>,
    /// Names of the headings in it, for the outline, and where they are.
    headings: Vec<(String, f32)>,
}

impl Block {
    /// Height.
    pub fn height(&self) -> f32 {
        self.height
    }

    /// Leaves room below.
    #[must_use]
    pub fn space(mut self, height: f32) -> Self {
        self.height += height;
        self
    }

    /// Sets another block below this one.
    #[must_use]
    pub fn then(self, other: Self) -> Self {
        let y = self.height;
        self.beside(other, y)
    }

    /// Sets another block over this one, `down` below its top.
    #[must_use]
    pub fn beside(mut self, other: Self, down: f32) -> Self {
        self.height = self.height.max(down + other.height);
        for (owner, mut mark) in other.marks {
            mark.move_down(down);
            self.marks.push((owner, mark));
        }
        for (name, y) in other.headings {
            self.headings.push((name, y + down));
        }
        self
    }

    /// Names it as a heading in the outline.
    #[must_use]
    pub fn heading(mut self, name: &str) -> Self {
        self.headings.push((name.to_owned(), 0.0));
        self
    }

    /// A filled rectangle that only decorates and takes no room.
    pub fn fill(x: f32, y: f32, width: f32, height: f32, colour: rgb::Color) -> Self {
        let mark = Mark::Fill {
            x,
            y,
            width,
            height,
            colour,
        };
        Self {
            marks: vec![(Owner::Decoration, mark)],
            ..Self::default()
        }
    }

    /// The emblem, which only decorates and takes no room.
    pub fn emblem(x: f32, y: f32, scale: f32, colours: EmblemColours) -> Self {
        let mark = Mark::Emblem {
            x,
            y,
            scale,
            colours,
        };
        Self {
            marks: vec![(Owner::Decoration, mark)],
            ..Self::default()
        }
    }
}

/// A node of the tag tree, before the pieces of content have their identifiers.
pub enum Branch {
    /// A piece of content.
    Leaf(usize),
    /// A tag with what is in it.
    Group(TagKind, Vec<Branch>),
}

impl Branch {
    /// A tag around one piece of content.
    pub fn around(tag: impl Into<TagKind>, leaf: usize) -> Self {
        Self::Group(tag.into(), vec![Self::Leaf(leaf)])
    }

    fn node(self, identifiers: &mut [Option<Identifier>]) -> Option<Node> {
        match self {
            Self::Leaf(leaf) => identifiers.get_mut(leaf)?.take().map(Node::from),
            Self::Group(tag, children) => {
                let children = children
                    .into_iter()
                    .filter_map(|child| child.node(identifiers))
                    .collect();
                Some(TagGroup::with_children(tag, children).into())
            }
        }
    }
}

/// Pages that fill from the top.
pub struct Sheet<'a> {
    letters: &'a Letters<'a>,
    pages: Vec<Vec<(Owner, Mark)>>,
    headings: Vec<(String, usize, f32)>,
    /// Where the next block goes.
    y: f32,
    n_leaves: usize,
}

impl<'a> Sheet<'a> {
    /// One empty page, to be filled from its upper edge.
    pub fn new(letters: &'a Letters<'a>) -> Self {
        Self {
            letters,
            pages: vec![Vec::new()],
            headings: Vec::new(),
            y: 0.0,
            n_leaves: 0,
        }
    }

    /// A text at `x`, no wider than `width`, and the number of its piece of content.
    pub fn text(&mut self, text: &str, style: Type, x: f32, width: f32) -> (Block, usize) {
        let leaf = self.n_leaves;
        self.n_leaves += 1;
        let owner = Owner::Leaf(leaf);
        (self.set(owner, text, style, x, width), leaf)
    }

    fn set(&self, owner: Owner, text: &str, style: Type, x: f32, width: f32) -> Block {
        let lines = self
            .letters
            .lines(text, style.boldness, width / style.size, style.most_lines);
        let height = style.leading * lines.len() as f32;
        // Half of the room between lines goes above, and capitals fill about 0.7 of the size.
        let baseline = f32::midpoint(style.leading, 0.7 * style.size);
        let marks = lines.into_iter().enumerate().map(|(idx, line)| {
            let y = style.leading * idx as f32 + baseline;
            let mark = Mark::Text {
                line,
                x,
                y,
                size: style.size,
                ink: style.ink,
            };
            (owner, mark)
        });
        Block {
            height,
            marks: marks.collect(),
            headings: Vec::new(),
        }
    }

    /// Puts a block below what is there, on the next page when it doesn't fit.
    pub fn put(&mut self, block: Block) {
        if self.y + block.height > BOTTOM && self.y > MARGIN {
            self.pages.push(Vec::new());
            self.y = MARGIN;
        }
        let idx = self.pages.len() - 1;
        let y = self.y;
        self.y += block.height;
        for (name, down) in block.headings {
            self.headings.push((name, idx, y + down));
        }
        if let Some(page) = self.pages.last_mut() {
            page.extend(block.marks.into_iter().map(|(owner, mut mark)| {
                mark.move_down(y);
                (owner, mark)
            }));
        }
    }

    /// Leaves room, except at the top of a page.
    pub fn space(&mut self, height: f32) {
        if self.y > MARGIN {
            self.y += height;
        }
    }

    /// Writes a line at the foot of each page if there are several. `words` gets the number of the
    /// page, from 1, and of all pages.
    pub fn number_pages(&mut self, style: Type, words: impl Fn(usize, usize) -> String) {
        let n = self.pages.len();
        if n < 2 {
            return;
        }
        for idx in 0..n {
            let text = words(idx + 1, n);
            let foot = self.set(Owner::Footer, &text, style, MARGIN, MEASURE);
            let marks = foot.marks.into_iter().map(|(owner, mut mark)| {
                mark.move_down(BOTTOM + 16.0);
                (owner, mark)
            });
            self.pages[idx].extend(marks);
        }
    }

    /// Writes the file, as PDF/UA-1.
    ///
    /// # Errors
    /// When it would not be accessible, or a font cannot be embedded.
    pub fn finish(
        self,
        tree: Vec<Branch>,
        language: &str,
        metadata: Metadata,
    ) -> Result<Vec<u8>, CertificateError> {
        let configuration = ConfigurationBuilder::new()
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|_conflict| CertificateError::Standard)?;
        let mut document = Document::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        document.set_metadata(metadata);
        let mut identifiers: Vec<Option<Identifier>> = vec![None; self.n_leaves];
        for marks in &self.pages {
            let settings =
                PageSettings::from_wh(WIDTH, HEIGHT).ok_or(CertificateError::Standard)?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            for group in marks.chunk_by(|(a, _), (b, _)| a == b) {
                let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
                match group[0].0 {
                    Owner::Leaf(leaf) => {
                        identifiers[leaf] = Some(surface.start_tagged(ContentTag::Other));
                    }
                    Owner::Decoration => {
                        surface.start_tagged(artifact(ArtifactType::Layout));
                    }
                    Owner::Footer => {
                        surface.start_tagged(artifact(ArtifactType::Footer));
                    }
                }
                for (_, mark) in group {
                    draw(&mut surface, mark);
                }
                surface.end_tagged();
            }
            surface.finish();
            page.finish();
        }
        let mut outline = Outline::new();
        for (name, page, y) in self.headings {
            let place = XyzDestination::new(page, Point::from_xy(0.0, (y - 12.0).max(0.0)));
            outline.push_child(OutlineNode::new(name, place));
        }
        document.set_outline(outline);
        let mut tags = TagTree::new().with_lang(Some(language.to_owned()));
        for branch in tree {
            if let Some(node) = branch.node(&mut identifiers) {
                tags.push(node);
            }
        }
        document.set_tag_tree(tags);
        Ok(document.finish()?)
    }
}

fn draw(surface: &mut Surface<'_>, mark: &Mark) {
    match mark {
        Mark::Text {
            line,
            x,
            y,
            size,
            ink,
        } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*ink)));
            let mut x = *x;
            for run in &line.runs {
                surface.draw_glyphs(
                    Point::from_xy(x, *y),
                    &run.glyphs,
                    run.font.clone(),
                    &run.text,
                    *size,
                    false,
                );
                x += run.width() * size;
            }
        }
        Mark::Fill {
            x,
            y,
            width,
            height,
            colour,
        } => {
            if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
                let mut path = PathBuilder::new();
                path.push_rect(rect);
                fill_path(surface, path, *colour);
            }
        }
        Mark::Emblem {
            x,
            y,
            scale,
            colours,
        } => emblem(surface, *x, *y, *scale, *colours),
    }
}

/// Two circles that overlap: what is looked at, and the second look. The same drawing as the
/// illustration of the program.
fn emblem(surface: &mut Surface<'_>, x: f32, y: f32, scale: f32, colours: EmblemColours) {
    const RADIUS: f32 = 27.0;
    let place = |cx: f32, cy: f32| (x + cx * scale, y + cy * scale);
    let circle = |cx: f32, radius: f32| {
        let mut path = PathBuilder::new();
        arc(
            &mut path,
            place(cx, 32.0),
            radius * scale,
            (0.0, 360.0),
            true,
        );
        path.close();
        path
    };
    fill_path(surface, circle(60.0, RADIUS), colours.disc);
    // Both circles meet 12 units beside their centres.
    let half = (12.0 / RADIUS).acos().to_degrees();
    let mut lens = PathBuilder::new();
    let radius = RADIUS * scale;
    arc(&mut lens, place(36.0, 32.0), radius, (-half, half), true);
    arc(
        &mut lens,
        place(60.0, 32.0),
        radius,
        (180.0 - half, 180.0 + half),
        false,
    );
    lens.close();
    fill_path(surface, lens, colours.ring);
    if let Some(ring) = circle(36.0, RADIUS).finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke {
            paint: colours.ring.into(),
            width: 6.0 * scale,
            ..Stroke::default()
        }));
        surface.draw_path(&ring);
    }
    fill_path(surface, circle(47.0, 5.0), colours.spot);
}

/// Part of a circle, from one angle to another in degrees, clockwise from the right. Unless it is
/// the first of a path, it starts where the path has ended.
fn arc(
    path: &mut PathBuilder,
    centre: (f32, f32),
    radius: f32,
    (from, to): (f32, f32),
    is_first: bool,
) {
    const PARTS: u8 = 8;
    let step = (to - from).to_radians() / f32::from(PARTS);
    // How far the handles of a Bézier curve reach along the tangent.
    let reach = 4.0 / 3.0 * (step / 4.0).tan();
    for part in 0..PARTS {
        let a = from.to_radians() + step * f32::from(part);
        let b = a + step;
        let at = |angle: f32, along: f32| {
            (
                centre.0 + radius * (angle.cos() - along * angle.sin()),
                centre.1 + radius * (angle.sin() + along * angle.cos()),
            )
        };
        let (start, first) = (at(a, 0.0), at(a, reach));
        let (second, end) = (at(b, -reach), at(b, 0.0));
        if is_first && part == 0 {
            path.move_to(start.0, start.1);
        }
        path.cubic_to(first.0, first.1, second.0, second.1, end.0, end.1);
    }
}

fn fill(colour: rgb::Color) -> Fill {
    Fill {
        paint: colour.into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn fill_path(surface: &mut Surface<'_>, path: PathBuilder, colour: rgb::Color) {
    if let Some(path) = path.finish() {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(colour)));
        surface.draw_path(&path);
    }
}
