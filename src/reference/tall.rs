//! The flow as a picture that is as narrow as a phone: the questions below each other, in their order; below each, where it
//! can end; at its side, the arrows to those that can follow it.

use super::picture::{Drawing, LINE, PADDING, box_markup, head, lines_of};
use maud::{Markup, html};

/// A question with what can follow it.
pub(super) struct Stop {
    pub question: String,
    /// The questions that can follow, by index; they stand further down.
    pub next: Vec<usize>,
    /// The groups of routes in which it can end.
    pub ends: Vec<String>,
}

/// All in units of the picture, which is as wide as this.
pub(super) const WIDTH: f64 = 376.0;
const EDGE: f64 = 2.0;
const QUESTION: f64 = 264.0;
const END: f64 = 240.0;
const INDENT: f64 = QUESTION - END;
/// Letters to a line, of a question and of a group.
const LETTERS: usize = 31;
const LETTERS_OF_END: usize = 28;
const GAP: f64 = 22.0;
const LITTLE: f64 = 10.0;
/// Where the line at the side leaves a question, and where it comes in: below and above the middle.
const OUT: f64 = 0.72;
const IN: f64 = 0.28;
/// The widest that two lines at the side are apart.
const LANE: f64 = 14.0;
const ROUND: f64 = 6.0;

/// A question where it stands.
struct Placed {
    top: f64,
    height: f64,
}

/// Draws the questions from top to bottom.
pub(super) fn tall(stops: &[Stop]) -> Drawing {
    let mut down = EDGE;
    let mut placed = Vec::new();
    let mut content = Vec::new();
    for stop in stops {
        let lines = lines_of(&stop.question, LETTERS);
        let top = down;
        let height = high(&lines);
        content.push(box_markup(true, &lines, (EDGE, top), (QUESTION, height)));
        down += height;
        for end in &stop.ends {
            let lines = lines_of(end, LETTERS_OF_END);
            down += LITTLE;
            let middle = down + high(&lines) / 2.0;
            let left = EDGE + INDENT;
            let way = format!("M{:.1} {:.1}V{middle:.1}H{left:.1}", EDGE + INDENT / 2.0, top + height);
            content.push(arrow(&way, (left, middle), 1.0));
            content.push(box_markup(false, &lines, (left, down), (END, high(&lines))));
            down += high(&lines);
        }
        placed.push(Placed { top, height });
        down += GAP;
    }
    for (from, lane) in lanes(stops).into_iter().enumerate() {
        content.extend(lane.map(|lane| sideways(stops, &placed, from, lane)));
    }
    Drawing { width: WIDTH, height: down - GAP + EDGE, content: html! { @for part in &content { (part) } } }
}

fn high(lines: &[String]) -> f64 {
    lines.len() as f64 * LINE + 2.0 * PADDING
}

/// For each question the place of its line at the side, counted from the boxes; how far that is. Short lines are near.
fn lanes(stops: &[Stop]) -> Vec<Option<f64>> {
    let far = |from: usize| stops[from].next.iter().copied().max();
    let mut open: Vec<(usize, usize)> =
        (0..stops.len()).filter_map(|from| Some((from, far(from)?))).collect();
    open.sort_by_key(|(from, to)| (to - from, *from));
    let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut lanes = vec![None; stops.len()];
    for (from, to) in open {
        let free = |lane: &Vec<(usize, usize)>| lane.iter().all(|(a, b)| *b <= from || to <= *a);
        let lane = taken.iter().position(free).unwrap_or(taken.len());
        if lane == taken.len() {
            taken.push(Vec::new());
        }
        taken[lane].push((from, to));
        lanes[from] = Some(lane);
    }
    let apart = ((WIDTH - QUESTION - 2.0 * EDGE) / (taken.len() + 1) as f64).min(LANE);
    lanes.into_iter().map(|lane| lane.map(|lane| (lane + 1) as f64 * apart + apart / 2.0)).collect()
}

/// The line at the side of a question, with an arrow into each that can follow.
fn sideways(stops: &[Stop], placed: &[Placed], from: usize, lane: f64) -> Markup {
    let right = EDGE + QUESTION;
    let x = right + lane;
    let start = placed[from].top + placed[from].height * OUT;
    let arrows = stops[from].next.iter().map(|to| {
        let end = placed[*to].top + placed[*to].height * IN;
        let way = format!(
            "M{right:.1} {start:.1}H{:.1}Q{x:.1} {start:.1} {x:.1} {:.1}V{:.1}Q{x:.1} {end:.1} {:.1} {end:.1}H{right:.1}",
            x - ROUND,
            start + ROUND,
            end - ROUND,
            x - ROUND,
        );
        arrow(&way, (right, end), -1.0)
    });
    html! { @for arrow in arrows { (arrow) } }
}

/// A line with a head at its end, which points to the right (1) or to the left (−1).
fn arrow(way: &str, (x, y): (f64, f64), to: f64) -> Markup {
    html! {
        path class="arrow" d=(way) fill="none" stroke="#7a827e" stroke-width="1.5" {}
        (head((x, y), (8.0 * to, 0.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::{EDGE, LINE, PADDING, QUESTION, Stop, WIDTH, lanes, tall};

    fn stop(next: &[usize]) -> Stop {
        let ends = vec!["A group of routes".to_owned()];
        Stop { question: "What is your nationality?".to_owned(), next: next.to_vec(), ends }
    }

    #[test]
    fn lines_at_the_side_that_run_beside_each_other_are_apart_and_stay_in_the_picture() {
        let stops = [stop(&[1, 2, 4]), stop(&[2]), stop(&[3, 4]), stop(&[4]), stop(&[])];
        let lanes = lanes(&stops);
        assert!(lanes[1] == lanes[3], "one ends before the other begins");
        assert!(lanes[1] < lanes[2] && lanes[2] < lanes[0], "the long one goes around the short ones");
        assert_eq!(lanes[4], None);
        assert!(lanes.iter().flatten().all(|lane| EDGE + QUESTION + lane < WIDTH));
    }

    #[test]
    fn every_question_every_end_and_every_arrow_is_drawn() {
        let drawing = tall(&[stop(&[1, 2]), stop(&[2]), stop(&[])]);
        let drawn = drawing.content.0.as_str();
        assert_eq!(drawn.matches("class=\"question\"").count(), 3);
        assert_eq!(drawn.matches("class=\"group\"").count(), 3);
        assert_eq!(drawn.matches("class=\"head\"").count(), 3 + 3);
        assert!(drawing.width == WIDTH && drawing.height > 6.0 * (LINE + 2.0 * PADDING));
    }
}
