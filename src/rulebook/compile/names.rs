//! The ids of one kind of entry: each once, each used, and found by those who name them.

use super::fault::Faults;
use super::files::Place;
use super::text::Text;
use std::cell::RefCell;

/// Where an entry of the rulebook is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `route`, `advice`, `document` or `step`.
    pub kind: &'static str,
    /// Its name.
    pub id: String,
    /// The file, from the root.
    pub file: String,
    /// The line of its name.
    pub line: usize,
}

/// The ids of one kind of entry, in order.
pub(super) struct Names {
    kind: &'static str,
    ids: Vec<(String, Place)>,
    used: RefCell<Vec<bool>>,
}

impl Names {
    /// No ids yet of this kind, such as `document`.
    pub(super) fn new(kind: &'static str) -> Names {
        Names { kind, ids: Vec::new(), used: RefCell::default() }
    }

    /// The same ids, of which nothing is used yet.
    pub(super) fn fork(&self) -> Names {
        Names { kind: self.kind, ids: self.ids.clone(), used: RefCell::new(vec![false; self.ids.len()]) }
    }

    /// Each id with the file and the line it stands at.
    pub(super) fn places(&self) -> impl Iterator<Item = Entry> + '_ {
        self.ids.iter().map(|(id, place)| Entry {
            kind: self.kind,
            id: id.clone(),
            file: place.file().to_owned(),
            line: place.line(),
        })
    }

    /// Whether this id is used.
    pub(super) fn is_used(&self, id: &str) -> bool {
        self.index(id).is_some_and(|index| self.used.borrow().get(index) == Some(&true))
    }

    /// Counts as used what this says of an id.
    pub(super) fn use_where(&self, used: impl Fn(&str) -> bool) {
        self.iter().filter(|id| used(id)).for_each(|id| _ = self.get(id));
    }

    /// Where this id is given.
    pub(super) fn place_of(&self, id: &str) -> Option<&Place> {
        self.place(self.index(id)?)
    }

    /// Adds an id; false, with a fault, if it is taken or cannot be one.
    pub(super) fn add(&mut self, id: &Text, faults: &Faults) -> bool {
        let place = id.place();
        if !is_id(&id.value) {
            let hint = "ids are lower-case letters, digits, `-` and `_`, and begin with a letter";
            faults.hinted(&place, format!("`{}` cannot be an id", id.value), hint);
            return false;
        }
        if let Some((_, first)) = self.ids.iter().find(|(other, _)| *other == id.value) {
            let message = format!("duplicate id `{}` of a {}", id.value, self.kind);
            faults.hinted(&place, message, format!("the first is at {}:{}", first.file(), first.line()));
            return false;
        }
        self.ids.push((id.value.clone(), place));
        self.used.borrow_mut().push(false);
        true
    }

    /// The index of what is named here, which is used from now on; a fault if there is no such thing.
    pub(super) fn find(&self, name: &Text, faults: &Faults) -> Option<u16> {
        self.known(name, faults)?;
        self.get(&name.value)
    }

    /// The indices of all that is named here, which is used from now on.
    pub(super) fn find_all(&self, names: &[Text], faults: &Faults) -> Vec<u16> {
        names.iter().for_each(|name| _ = self.get(&name.value));
        self.known_all(names, faults)
    }

    /// The index of what is named here, without using it: a worked example must not keep alive what only it names.
    pub(super) fn known(&self, name: &Text, faults: &Faults) -> Option<u16> {
        let found = self.index(&name.value);
        if found.is_none() {
            let message = format!("unknown {} `{}`", self.kind, name.value);
            faults.unknown(&name.place(), message, &name.value, self.iter());
        }
        found.and_then(|index| u16::try_from(index).ok())
    }

    /// The indices of all that is named here, without using it; a fault for what is named twice.
    pub(super) fn known_all(&self, names: &[Text], faults: &Faults) -> Vec<u16> {
        let mut found = Vec::with_capacity(names.len());
        for name in names {
            match self.known(name, faults) {
                Some(id) if found.contains(&id) => {
                    faults.at(&name.place(), format!("`{}` is named twice", name.value));
                }
                Some(id) => found.push(id),
                None => {}
            }
        }
        found
    }

    /// The index of this id, which is used from now on.
    pub(super) fn get(&self, id: &str) -> Option<u16> {
        let index = self.index(id)?;
        if let Some(used) = self.used.borrow_mut().get_mut(index) {
            *used = true;
        }
        u16::try_from(index).ok()
    }

    fn index(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|(other, _)| other == id)
    }

    /// All ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(|(id, _)| id.as_str())
    }

    /// Where the id with this index is given.
    fn place(&self, index: usize) -> Option<&Place> {
        self.ids.get(index).map(|(_, place)| place)
    }

    /// Reports what nothing has used.
    pub(super) fn report_unused(&self, faults: &Faults) {
        for ((id, place), used) in self.ids.iter().zip(self.used.borrow().iter()) {
            if !used {
                faults.at(place, format!("nothing uses the {} `{id}`", self.kind));
            }
        }
    }
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
}
