//! What the rules do not say yet: `rulebook/open.toml`, read and shown.

use super::book::Rule;
use super::files::{at, entries};
use super::tongue::Tongue;
use crate::rulebook::Rulebook;
use maud::{Markup, html};
use std::path::Path;

/// The keys of the languages in the file, in the order of [`Open::said`].
const LANGUAGES: [&str; 2] = ["en", "fr"];

/// Why a point is open, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenKind {
    /// Somebody is shown too much, or the wrong way.
    Wrong,
    /// A case without a rule.
    Missing,
    /// A person who knows the domain must look.
    Ask,
}

/// A point that the rules do not settle yet.
pub struct Open {
    /// Its name in the file.
    pub id: String,
    /// Why it is open.
    pub kind: OpenKind,
    /// The routes that are shown today, by index.
    pub routes: Vec<usize>,
    /// Where the tables or the law speak of it.
    pub rows: Vec<String>,
    /// In English and in French: what it is about, what is shown today, what would settle it.
    pub said: [[String; 3]; 2],
}

/// Reads `open.toml` below the root of a rulebook; without the file nothing is open.
///
/// # Errors
/// What cannot be read, is missing or is not known, in one line.
pub(super) fn read(root: &Path, rulebook: &Rulebook) -> Result<Vec<Open>, String> {
    let file = root.join("rulebook/open.toml");
    let points = if file.exists() { entries(&file, "open")? } else { Vec::new() };
    points.iter().map(|point| open(point, rulebook).map_err(at(&file))).collect()
}

fn open(entry: &toml::Value, rulebook: &Rulebook) -> Result<Open, String> {
    let text = |value: Option<&toml::Value>| value.and_then(toml::Value::as_str).map(str::to_owned);
    let id = text(entry.get("id")).ok_or("an open point has no `id`")?;
    let kind = match entry.get("kind").and_then(toml::Value::as_str) {
        Some("wrong") => OpenKind::Wrong,
        Some("missing") => OpenKind::Missing,
        Some("ask") => OpenKind::Ask,
        _ => return Err(format!("{id}: `kind` is wrong, missing or ask")),
    };
    let list = |key| {
        let all = entry.get(key).and_then(toml::Value::as_array).into_iter().flatten();
        all.filter_map(|one| text(Some(one)))
    };
    let route = |name: String| {
        let route = rulebook.routes.iter().position(|route| route.id == name);
        route.ok_or_else(|| format!("{id}: there is no route `{name}`"))
    };
    let routes = list("routes").map(route).collect::<Result<_, _>>()?;
    let rows = list("rows").collect();
    let mut said: [[String; 3]; 2] = Default::default();
    for (said, language) in said.iter_mut().zip(LANGUAGES) {
        for (said, key) in said.iter_mut().zip(["title", "now", "settles"]) {
            let found = entry.get(language).and_then(|words| words.get(key));
            *said = text(found).ok_or_else(|| format!("{id}: `{language}.{key}` is missing"))?;
        }
    }
    Ok(Open { id, kind, routes, rows, said })
}

impl Tongue<'_> {
    /// The points of one kind.
    pub(super) fn open_points(&self, kind: OpenKind) -> Vec<&Open> {
        self.book.open.iter().filter(|point| point.kind == kind).collect()
    }

    /// A point: whom it is about, what is shown today, what would settle it.
    pub(super) fn open_point(&self, point: &Open) -> Markup {
        let words = self.words;
        let language = LANGUAGES.iter().position(|language| *language == words.code);
        let [title, now, settles] = &point.said[language.unwrap_or_default()];
        let routes: Vec<Rule> = point.routes.iter().map(|route| Rule::Route(*route)).collect();
        html! {
            article.rule {
                h3 #{ "open-" (point.id) } { (title) }
                p { strong { (words.open_now) } " " (now) }
                p { strong { (words.settles) } " " (settles) }
                @if !routes.is_empty() {
                    p.label { strong { (words.open_routes) } }
                    (self.links(&routes))
                }
                @if !point.rows.is_empty() {
                    p.soft { (words.open_rows) " " span lang="en" { (point.rows.join(", ")) } }
                }
            }
        }
    }
}
