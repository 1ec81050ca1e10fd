//! What the pages say of the rulebook that its compiled form does not hold: the files the routes stand in, and the
//! versions of the law that were read, and what is still open.

use super::open::{self, Open};
use crate::rulebook::Rulebook;
use crate::rulebook::date::Date;
use std::fmt::Display;
use std::path::Path;

/// What is read from the files of a rulebook.
pub struct Files {
    /// The files of `routes/`, in order.
    pub groups: Vec<Group>,
    /// The texts of `law.toml`.
    pub articles: Vec<Article>,
    /// The points of `open.toml`.
    pub open: Vec<Open>,
}

/// The routes of one file.
pub struct Group {
    /// The name of the file, without number and suffix.
    pub name: String,
    /// The routes, by index.
    pub routes: Vec<usize>,
}

/// A text that the rules cite.
pub struct Article {
    /// How it is cited.
    pub cite: String,
    /// The first day of the version that was read.
    pub since: Option<Date>,
    /// The first day of a newer version that nobody could read in the open data.
    pub until: Option<Date>,
    /// Where to read it, with the address at the end, if it has to be read there.
    pub outside: Option<String>,
}

impl Files {
    /// Reads the files of the rulebook below this root.
    ///
    /// # Errors
    /// What cannot be read, in one line.
    pub fn read(root: &Path, rulebook: &Rulebook) -> Result<Files, String> {
        let folder = root.join("rulebook/routes");
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&folder).map_err(at(&folder))? {
            let path = entry.map_err(at(&folder))?.path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                files.push(path);
            }
        }
        files.sort();
        let groups = files.iter().map(|path| Ok(group(path, &entries(path, "route")?, rulebook)));
        let groups = groups.collect::<Result<_, String>>()?;
        let law = root.join("rulebook/law.toml");
        let articles = if law.exists() { entries(&law, "article")? } else { Vec::new() };
        let articles = articles.iter().filter_map(article).collect();
        Ok(Files { groups, articles, open: open::read(root, rulebook)? })
    }
}

pub(super) fn at<E: Display>(path: &Path) -> impl Fn(E) -> String {
    move |error| format!("{}: {error}", path.display())
}

pub(super) fn entries(path: &Path, kind: &str) -> Result<Vec<toml::Value>, String> {
    let text = std::fs::read_to_string(path).map_err(at(path))?;
    let mut table: toml::Table = text.parse().map_err(at(path))?;
    match table.remove(kind) {
        Some(toml::Value::Array(entries)) => Ok(entries),
        _ => Ok(Vec::new()),
    }
}

fn group(path: &Path, entries: &[toml::Value], rulebook: &Rulebook) -> Group {
    let ids = entries.iter().filter_map(|entry| entry.get("id")?.as_str());
    let routes = ids.filter_map(|id| rulebook.routes.iter().position(|route| route.id == id));
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = stem.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
    Group { name: name.to_owned(), routes: routes.collect() }
}

fn article(entry: &toml::Value) -> Option<Article> {
    let text = |key| entry.get(key).and_then(toml::Value::as_str).map(str::to_owned);
    let day = |key| entry.get(key).map(toml::Value::to_string).and_then(|day| Date::parse(&day));
    Some(Article { cite: text("cite")?, since: day("since"), until: day("until"), outside: text("outside") })
}
