//! What is wrong with a source file, shown so that its author finds the place and the remedy at once.

use super::files::Place;
use std::cell::RefCell;
use std::fmt;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Path from the root, with forward slashes.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The whole line.
    pub text: String,
    /// How many characters of the line are meant, at least 1.
    pub width: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Fault {
    /// A fault of a folder, which has no text to show.
    pub(super) fn of_folder(folder: &str, message: &str) -> Fault {
        Fault {
            file: folder.to_owned(),
            line: 1,
            column: 1,
            text: String::new(),
            width: 1,
            message: message.to_owned(),
            hint: None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        // Tabs are kept so that the caret stands under its character whatever their width.
        let lead: String =
            self.text.chars().take(self.column - 1).map(|c| if c == '\t' { c } else { ' ' }).collect();
        writeln!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        writeln!(f, "{}", format!("{number} | {}", self.text).trim_end())?;
        write!(f, "{margin} | {lead}{}", "^".repeat(self.width))?;
        match &self.hint {
            Some(hint) => write!(f, "\nhint: {hint}"),
            None => Ok(()),
        }
    }
}

/// Where faults are gathered. Shared by everything that checks, hence the cell.
#[derive(Debug, Default)]
pub(super) struct Faults(RefCell<Vec<Fault>>);

impl Faults {
    /// Notes a fault at this place.
    pub(super) fn at(&self, place: &Place, message: impl Into<String>) {
        self.push(place.fault(message.into(), None));
    }

    /// Notes a fault at this place, with what to do about it.
    pub(super) fn hinted(&self, place: &Place, message: impl Into<String>, hint: impl Into<String>) {
        self.push(place.fault(message.into(), Some(hint.into())));
    }

    /// Notes a name that is not known, and suggests the nearest of those that are.
    pub(super) fn unknown<'a>(
        &self,
        place: &Place,
        message: impl Into<String>,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.push(place.fault(message.into(), suggest(name, known)));
    }

    /// Notes a fault that is already made.
    pub(super) fn push(&self, fault: Fault) {
        self.0.borrow_mut().push(fault);
    }

    /// Whether there is none so far.
    pub(super) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// How many there are so far.
    pub(super) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// All faults so far, by file and line; empties the collection.
    pub(super) fn take(&self) -> Vec<Fault> {
        let mut faults = self.0.take();
        faults.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        faults.dedup();
        faults
    }
}

/// A list of names as people write it: `` `a`, `b` ``.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The hint for an unknown name: the nearest known one, or all of them where they are few.
pub(super) fn suggest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const FEW: usize = 12;
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(name, known.iter().copied()) {
        Some(nearest) => Some(format!("did you mean `{nearest}`?")),
        None if (1..=FEW).contains(&known.len()) => Some(format!("known: {}", list(known))),
        None => None,
    }
}

/// The nearest of the known names, if it can have been meant: at most a third of the letters differ, or one.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let close = (length / 3).max(1).min(length.saturating_sub(1));
    let (distance, nearest) = known.into_iter().map(|other| (distance(name, other), other)).min()?;
    (distance <= close).then_some(nearest)
}

/// How many characters must be inserted, deleted, replaced or swapped with their neighbour to get from one name to
/// the other; case and `-` for `_` count for nothing.
fn distance(a: &str, b: &str) -> usize {
    let plain = |text: &str| -> Vec<char> {
        text.chars().map(|c| if c == '-' { '_' } else { c.to_ascii_lowercase() }).collect()
    };
    let (a, b) = (plain(a), plain(b));
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let replaced = last[j] + usize::from(a[i] != b[j]);
            let mut best = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested_and_far_ones_are_listed_while_few() {
        assert_eq!(distance("nationalty", "nationality"), 1);
        assert_eq!(distance("recieved", "received"), 1);
        assert_eq!(distance("cover-from", "Cover_from"), 0);
        assert_eq!(suggest("covre", ["age", "cover"]).unwrap(), "did you mean `cover`?");
        assert_eq!(suggest("xyz", ["age", "cover"]).unwrap(), "known: `age`, `cover`");
        assert_eq!(suggest("A", ["H", "L"]).unwrap(), "known: `H`, `L`");
        assert_eq!(suggest("xyz", []), None);
    }

    #[test]
    fn the_caret_stands_under_its_character() {
        let fault = Fault {
            file: "a.toml".into(),
            line: 12,
            column: 5,
            text: "é\tà âge".into(),
            width: 3,
            message: "no".into(),
            hint: Some("yes".into()),
        };
        assert_eq!(fault.to_string(), "a.toml:12:5: no\n12 | é\tà âge\n   |  \t  ^^^\nhint: yes");
    }
}
