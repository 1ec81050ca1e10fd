//! The markup inside messages: `*French term*`, `**strong**`, lines joined, paragraphs kept.

use super::fault::Faults;
use super::files::{Place, Source};
use crate::rulebook::Part;
use std::rc::Rc;

/// A piece of a pattern.
#[derive(Debug)]
pub(super) enum Piece {
    /// A character and where it stands.
    Char(char, usize),
    /// A value, and where its name stands.
    Value(Part, Place),
}

/// The parts these pieces make.
pub(super) fn parts(pieces: Vec<Piece>, source: &Rc<Source>, faults: &Faults) -> Vec<Part> {
    let mut reader =
        Reader { source, faults, parts: Vec::new(), text: String::new(), open: None, broken: false };
    let mut pieces = joined(pieces).into_iter().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Char('*', at) => {
                // Inside a French term a star can only end it.
                let double = !matches!(reader.open, Some(("*", _)))
                    && pieces
                        .next_if(|next| matches!(next, Piece::Char('*', other) if *other == at + 1))
                        .is_some();
                reader.star(if double { "**" } else { "*" }, at);
            }
            Piece::Char(c, _) => reader.text.push(c),
            Piece::Value(part, place) => {
                if let Some((mark, at)) = reader.open {
                    let hint = format!("write `{mark}…{mark} {{ ${} }}`", place.text());
                    let message = format!("`{mark}` must be closed before the value that follows");
                    reader.fault(mark, at, message, Some(hint));
                }
                reader.end_text();
                reader.parts.push(part);
            }
        }
    }
    if let Some((mark, at)) = reader.open {
        reader.fault(mark, at, format!("`{mark}` is opened here and never closed"), None);
    }
    reader.end_text();
    reader.parts
}

/// Lines joined by one blank; where lines are left blank, by two line ends.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined = Vec::with_capacity(pieces.len());
    let mut blanks: Vec<(char, usize)> = Vec::new();
    let flush = |blanks: &mut Vec<(char, usize)>, joined: &mut Vec<Piece>| {
        let ends = blanks.iter().filter(|(c, _)| *c == '\n').count();
        let at = blanks.first().map_or(0, |(_, at)| *at);
        match ends {
            0 => joined.extend(blanks.iter().map(|(c, at)| Piece::Char(*c, *at))),
            1 => joined.push(Piece::Char(' ', at)),
            _ => joined.extend([Piece::Char('\n', at), Piece::Char('\n', at)]),
        }
        blanks.clear();
    };
    for piece in pieces {
        match piece {
            Piece::Char(c @ (' ' | '\n'), at) => blanks.push((c, at)),
            other => {
                flush(&mut blanks, &mut joined);
                joined.push(other);
            }
        }
    }
    flush(&mut blanks, &mut joined);
    joined
}

struct Reader<'r> {
    source: &'r Rc<Source>,
    faults: &'r Faults,
    parts: Vec<Part>,
    text: String,
    open: Option<(&'static str, usize)>,
    /// After a fault no mark is understood: one that is missing would turn all others inside out.
    broken: bool,
}

impl Reader<'_> {
    fn star(&mut self, mark: &'static str, at: usize) {
        match self.open {
            _ if self.broken => {}
            None => {
                self.end_text();
                self.open = Some((mark, at));
            }
            Some((open, _)) if open == mark => {
                let text = std::mem::take(&mut self.text);
                self.open = None;
                if text.trim().is_empty() {
                    self.fault(mark, at, format!("there is nothing between `{mark}` and `{mark}`"), None);
                }
                self.parts.push(if mark == "*" { Part::French(text) } else { Part::Strong(text) });
            }
            Some((open, _)) => {
                self.fault(mark, at, format!("`{mark}` cannot stand inside `{open}…{open}`"), None);
            }
        }
    }

    fn fault(&mut self, mark: &str, at: usize, message: String, hint: Option<String>) {
        self.faults.push(Place::new(self.source, at..at + mark.len()).fault(message, hint));
        self.broken = true;
        self.open = None;
    }

    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.text)));
        }
    }
}
