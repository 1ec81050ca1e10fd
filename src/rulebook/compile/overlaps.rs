//! `overlaps.toml`: which routes can both fit a person, and why the earlier one is right to win.

use super::fault::{Faults, list};
use super::files::Place;
use super::names::Names;
use super::table::Table;
use super::text::Text;
use crate::rulebook::RouteId;
use std::collections::HashMap;

/// Overlaps of routes that stand there for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Why the earlier route wins, in English.
    pub en: String,
    /// The same in French.
    pub fr: String,
    /// Who meets whom.
    pub meet: Vec<Meet>,
}

/// Each of the earlier routes overlaps with each of the later ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meet {
    /// The routes that win, in order.
    pub earlier: Vec<RouteId>,
    /// The routes that are set aside, in order.
    pub later: Vec<RouteId>,
    /// The line on which it is written.
    pub line: usize,
}

/// The routes, the files they stand in, and what stands for a whole file.
struct Routes<'a> {
    names: &'a Names,
    /// The file of each route: `40-work`.
    files: Vec<String>,
    /// The routes that a file's name stands for here: those that its `[[file]]` lists.
    listed: HashMap<String, Vec<RouteId>>,
    faults: &'a Faults,
}

/// Reads the file; each pair of routes may be there once.
pub(super) fn read(root: Table<'_, '_>, names: &Names, faults: &Faults) -> Vec<Overlap> {
    let stem = |file: &str| {
        let name = file.rsplit('/').next().unwrap_or(file);
        name.strip_suffix(".toml").unwrap_or(name).to_owned()
    };
    let files = names.places().map(|entry| stem(&entry.file)).collect();
    let mut routes = Routes { names, files, listed: HashMap::new(), faults };
    for file in root.tables("file") {
        routes.list(&file);
        file.finish();
    }
    let mut seen: HashMap<(RouteId, RouteId), usize> = HashMap::new();
    let mut overlaps = Vec::new();
    for entry in root.tables("overlap") {
        let meet = entry.tables("meet").into_iter().filter_map(|meet| {
            let (earlier, later) = (routes.named(&meet, "earlier"), routes.named(&meet, "later"));
            let read = routes.meet(&meet, earlier?, later?, &mut seen);
            meet.finish();
            read
        });
        let meet = meet.collect();
        if entry.lacks("meet") {
            faults.at(entry.place(), "`meet` is missing");
        }
        let reason = |key| entry.need_text(key).map(|text| text.value);
        if let (Some(en), Some(fr)) = (reason("en"), reason("fr")) {
            overlaps.push(Overlap { en, fr, meet });
        }
        entry.finish();
    }
    root.finish();
    overlaps
}

impl Routes<'_> {
    /// A `[[file]]`: the routes its name stands for.
    fn list(&mut self, entry: &Table<'_, '_>) {
        let (name, texts) = (entry.need_text("name"), entry.texts("routes"));
        let Some(name) = name else { return };
        if !self.files.contains(&name.value) {
            let message = format!("there is no file of routes `{}`", name.value);
            self.faults.unknown(&name.place(), message, &name.value, self.files.iter().map(String::as_str));
            return;
        }
        let routes = self.names.known_all(&texts, self.faults);
        for text in &texts {
            let elsewhere =
                self.names.known(text, &Faults::default()).filter(|id| self.file(*id) != name.value);
            if let Some(id) = elsewhere {
                let message = format!("the route `{}` is in `{}`", text.value, self.file(id));
                self.faults.at(&text.place(), message);
            }
        }
        if self.listed.insert(name.value.clone(), routes).is_some() {
            self.faults.at(&name.place(), format!("`{}` is listed twice", name.value));
        }
    }

    fn file(&self, route: RouteId) -> &str {
        self.files.get(usize::from(route)).map_or("", String::as_str)
    }

    /// The routes of a list in which a file stands for its routes, and `not x` takes one of them out again.
    fn named(&self, meet: &Table<'_, '_>, key: &'static str) -> Option<Vec<RouteId>> {
        let texts = meet.texts(key);
        let before = self.faults.count();
        let (mut routes, mut without): (Vec<RouteId>, Vec<(&Text, RouteId)>) = (Vec::new(), Vec::new());
        for text in &texts {
            let name = text.value.as_str();
            if let Some(file) = self.listed.get(name) {
                routes.extend(file);
            } else if self.files.iter().any(|file| file == name) {
                let hint = format!("add a `[[file]]` with `name = \"{name}\"` and the routes it stands for");
                self.faults.hinted(&text.place(), format!("`{name}` is not listed"), hint);
            } else if let Some(rest) = name.strip_prefix("not ") {
                let found =
                    self.names.iter().position(|id| id == rest).and_then(|id| RouteId::try_from(id).ok());
                match found {
                    Some(id) => without.push((text, id)),
                    None => self.unknown(text, rest),
                }
            } else {
                match self.names.iter().position(|id| id == name).and_then(|id| RouteId::try_from(id).ok()) {
                    Some(id) => routes.push(id),
                    None => self.unknown(text, name),
                }
            }
        }
        for (text, id) in without {
            if !routes.contains(&id) {
                self.faults.at(&text.place(), "it is not among the routes before it");
            }
            routes.retain(|route| *route != id);
        }
        routes.sort_unstable();
        routes.dedup();
        if routes.is_empty() && self.faults.count() == before {
            self.faults.at(&meet.place_of(key), format!("`{key}` names no route"));
        }
        (!routes.is_empty()).then_some(routes)
    }

    fn unknown(&self, text: &Text, name: &str) {
        let known = self.names.iter().chain(self.listed.keys().map(String::as_str));
        self.faults.unknown(
            &text.place(),
            format!("there is no route or file of routes `{name}`"),
            name,
            known,
        );
    }

    /// A `meet`: each pair in order, and nowhere else.
    fn meet(
        &self,
        entry: &Table<'_, '_>,
        earlier: Vec<RouteId>,
        later: Vec<RouteId>,
        seen: &mut HashMap<(RouteId, RouteId), usize>,
    ) -> Option<Meet> {
        let place: &Place = entry.place();
        let line = place.line();
        let name = |route: RouteId| self.names.iter().nth(usize::from(route)).unwrap_or_default();
        let pairs = || earlier.iter().flat_map(|a| later.iter().map(move |b| (*a, *b)));
        if let Some((a, b)) = pairs().find(|(a, b)| a >= b) {
            let message = format!("{} does not stand before {}", list([name(a)]), list([name(b)]));
            self.faults.at(place, message);
            return None;
        }
        if let Some((a, b, first)) = pairs().find_map(|pair| Some((pair.0, pair.1, *seen.get(&pair)?))) {
            let message = format!("{} is said to overlap already", list([name(a), name(b)]));
            self.faults.hinted(place, message, format!("the first is at line {first}"));
            return None;
        }
        seen.extend(pairs().map(|pair| (pair, line)));
        Some(Meet { earlier, later, line })
    }
}
