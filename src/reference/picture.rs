//! A graph as SVG: places by `layout-rs`, drawing by us. Colours stand in attributes, so that the picture shows alone
//! under any policy; on the page the style sheet says otherwise, light or dark.

use layout::core::base::Orientation;
use layout::core::color::Color;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;
use maud::{Markup, html};

/// A box with a text in it.
pub(super) struct Box {
    pub text: String,
    pub question: bool,
}

/// A finished drawing.
pub(super) struct Drawing {
    pub width: f64,
    pub height: f64,
    pub content: Markup,
}

const LETTERS: usize = 26;
const WIDTH: f64 = 216.0;
pub(super) const LINE: f64 = 19.0;
pub(super) const PADDING: f64 = 12.0;
const MARGIN: f64 = 16.0;

/// Lays boxes and arrows out from top to bottom.
pub(super) fn draw(boxes: &[Box], arrows: &[(usize, usize)]) -> Drawing {
    let look = StyleAttr::new(Color::new(0), 1, None, 0, 15);
    let lines: Vec<Vec<String>> = boxes.iter().map(|one| lines_of(&one.text, LETTERS)).collect();
    let mut graph = VisualGraph::new(Orientation::TopToBottom);
    let nodes: Vec<_> = lines
        .iter()
        .enumerate()
        .map(|(index, lines)| {
            let size = Point::new(WIDTH, lines.len() as f64 * LINE + 2.0 * PADDING);
            let shape = ShapeKind::new_box("");
            graph.add_node(Element::create_with_properties(
                shape,
                look.clone(),
                Orientation::TopToBottom,
                size,
                index.to_string(),
            ))
        })
        .collect();
    for (from, to) in arrows {
        if let (Some(from), Some(to)) = (nodes.get(*from), nodes.get(*to)) {
            graph.add_edge(Arrow::simple(""), *from, *to);
        }
    }
    let mut placed = Placed::default();
    graph.do_it(false, false, false, &mut placed);
    placed.drawing(boxes, &lines)
}

/// A text in lines of this many letters at most.
pub(super) fn lines_of(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // A space before "?" is one that does not break.
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters || ends(word) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn ends(word: &str) -> bool {
    matches!(word, "?" | ":" | "!" | ";" | "»")
}

/// Where the library put everything.
#[derive(Default)]
struct Placed {
    boxes: Vec<(usize, Point, Point)>,
    arrows: Vec<Vec<(Point, Point)>>,
}

impl RenderBackend for Placed {
    fn draw_rect(
        &mut self,
        xy: Point,
        size: Point,
        _: &StyleAttr,
        properties: Option<String>,
        _: Option<ClipHandle>,
    ) {
        if let Some(index) = properties.and_then(|index| index.parse().ok()) {
            self.boxes.push((index, xy, size));
        }
    }
    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}
    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}
    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}
    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        _: (bool, bool),
        _: &StyleAttr,
        _: Option<String>,
        _: &str,
    ) {
        self.arrows.push(path.to_vec());
    }
    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}

impl Placed {
    fn drawing(&self, boxes: &[Box], lines: &[Vec<String>]) -> Drawing {
        let corners = self.boxes.iter().flat_map(|(_, at, size)| [*at, at.add(*size)]);
        let bends = self.arrows.iter().flatten().flat_map(|(a, b)| [*a, *b]);
        let points: Vec<Point> = corners.chain(bends).collect();
        let least = points.iter().fold(Point::splat(f64::MAX), |a, b| Point::new(a.x.min(b.x), a.y.min(b.y)));
        let most = points.iter().fold(Point::splat(f64::MIN), |a, b| Point::new(a.x.max(b.x), a.y.max(b.y)));
        let moved = |point: Point| (point.x - least.x + MARGIN, point.y - least.y + MARGIN);
        let content = html! {
            @for arrow in &self.arrows { (arrow_markup(arrow, &moved)) }
            @for (index, at, size) in &self.boxes {
                @if let (Some(one), Some(lines)) = (boxes.get(*index), lines.get(*index)) {
                    (box_markup(one.question, lines, moved(*at), (size.x, size.y)))
                }
            }
        };
        Drawing {
            width: (most.x - least.x + 2.0 * MARGIN).max(2.0 * MARGIN),
            height: (most.y - least.y + 2.0 * MARGIN).max(2.0 * MARGIN),
            content,
        }
    }
}

/// A curve with a head at its end. The first pair is a point and the way out of it, the others the way in and a point.
fn arrow_markup(path: &[(Point, Point)], moved: &impl Fn(Point) -> (f64, f64)) -> Markup {
    let at = |point: Point| {
        let (x, y) = moved(point);
        format!("{x:.1} {y:.1}")
    };
    let mut line = String::new();
    for (index, (a, b)) in path.iter().enumerate() {
        line.push_str(&match index {
            0 => format!("M{}C{}", at(*a), at(*b)),
            1 => format!(" {} {}", at(*a), at(*b)),
            _ => format!("S{} {}", at(*a), at(*b)),
        });
    }
    let Some((before, end)) = path.last() else {
        return Markup::default();
    };
    let (way, tip) = (end.sub(*before), moved(*end));
    let length = way.x.hypot(way.y).max(1.0);
    html! {
        path class="arrow" d=(line) fill="none" stroke="#7a827e" stroke-width="1.5" {}
        (head(tip, (way.x / length * 8.0, way.y / length * 8.0)))
    }
}

/// The head of an arrow, by its tip and the way that it points.
pub(super) fn head((x, y): (f64, f64), (dx, dy): (f64, f64)) -> Markup {
    let head = format!(
        "M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}z",
        x - dx - dy / 2.0,
        y - dy + dx / 2.0,
        x - dx + dy / 2.0,
        y - dy - dx / 2.0
    );
    html! { path class="head" d=(head) fill="#7a827e" {} }
}

/// A box with its text: a question, or a group of routes.
pub(super) fn box_markup(
    question: bool,
    lines: &[String],
    (x, y): (f64, f64),
    (width, height): (f64, f64),
) -> Markup {
    let (class, fill, stroke, radius) = match question {
        true => ("question", "#ffffff", "#7a827e", 12),
        false => ("group", "#e2efea", "#0b5a4b", 0),
    };
    let middle = x + width / 2.0;
    html! {
        rect class=(class) x=(format!("{x:.1}")) y=(format!("{y:.1}")) width=(width) height=(height)
            rx=(radius) fill=(fill) stroke=(stroke) stroke-width="1.5" {}
        text fill="#1d2422" font-size="15" font-family="system-ui, sans-serif" text-anchor="middle" {
            @for (index, line) in lines.iter().enumerate() {
                @let down = y + PADDING + 14.0 + index as f64 * LINE;
                tspan x=(format!("{middle:.1}")) y=(format!("{down:.1}")) { (line) }
            }
        }
    }
}

impl Drawing {
    /// Within a page.
    pub(super) fn inline(&self, about: &str) -> Markup {
        let (width, height) = (self.width.ceil(), self.height.ceil());
        html! {
            svg viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height) role="img" aria-label=(about) {
                (self.content)
            }
        }
    }

    /// As a file of its own.
    pub(super) fn alone(&self, language: &str, about: &str) -> String {
        let (width, height) = (self.width.ceil(), self.height.ceil());
        let whole = html! {
            svg xmlns="http://www.w3.org/2000/svg" xml:lang=(language) viewBox={ "0 0 " (width) " " (height) }
                width=(width) height=(height) {
                title { (about) }
                rect width=(width) height=(height) fill="#faf8f3" {}
                (self.content)
            }
        };
        whole.into_string()
    }
}
