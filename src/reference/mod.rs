//! The rulebook as pages that anyone can read: plain HTML without any script, in English and French, from the same
//! files as the program. Also the answer for a browser without JavaScript, and the sheet for checking facts.
//!
//! - `files`, `book`: what the pages need to know of the rulebook, in no language.
//! - `tongue`: one language: messages, dates, amounts; `words`: what only these pages say.
//! - `statement`, `condition`: tests as statements, conditions as nested lists of them.
//! - `page`: what stands around each page; `parts`: what the pages of rules share.
//! - `start`, `routes`, `questions`, `advice`, `items`, `sources`, `uncertain`, `flow`, `overlaps`, `stages`, `letters`, `numbers`: the pages.
//! - `open`: what the rules do not say yet.
//! - `picture`, `tall`: the flow as SVG, wide and as narrow as a phone; `style`: the sheet, with the colours of the app.

mod advice;
mod book;
mod condition;
mod files;
mod flow;
mod items;
mod letters;
mod numbers;
mod open;
mod overlaps;
mod page;
mod parts;
mod picture;
mod questions;
mod routes;
mod sources;
mod stages;
mod start;
mod statement;
mod style;
mod tall;
mod tongue;
mod uncertain;
mod words;

pub use files::{Article, Files, Group};
pub use open::{Open, OpenKind};

use crate::rulebook::compile::{Compiled, compile};
use book::{Book, after_result};
use page::{PAGES, Page};
use std::path::Path;
use tongue::Tongue;
use words::LANGUAGES;

/// The names of the months in a language of these pages, and how the first day of one is said; `None` for another language.
pub(crate) fn days(language: &str) -> Option<(&'static [&'static str; 12], &'static str)> {
    let words = LANGUAGES.iter().find(|words| words.code == language)?;
    Some((&words.months, words.first_day))
}

/// Writes the pages of the rulebook below `root` into the folder `out`, and says what was written in one line.
///
/// # Errors
/// The faults of the rulebook, or what cannot be read or written.
pub fn write(root: &Path, out: &Path) -> Result<String, String> {
    let compiled = compile(root).map_err(|faults| {
        let all: String = faults.iter().map(|fault| format!("{fault}\n\n")).collect();
        format!("{all}Faults in the rulebook and its words: {}", faults.len())
    })?;
    let files = pages(&compiled, &Files::read(root, &compiled.rulebook)?)?;
    for (name, content) in &files {
        let file = out.join(name);
        let fault = |error: std::io::Error| format!("{}: {error}", file.display());
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(fault)?;
        }
        std::fs::write(&file, content).map_err(fault)?;
    }
    let bytes: usize = files.iter().map(|(_, content)| content.len()).sum();
    Ok(format!("{} files, {} KB, in {}\n", files.len(), bytes / 1000, out.display()))
}

/// All files of the reference, by their names below its folder. The same rulebook gives the same bytes.
///
/// # Errors
/// When the rulebook has no words in one of the languages.
pub fn pages(compiled: &Compiled, files: &Files) -> Result<Vec<(String, String)>, String> {
    let book = Book::new(compiled, files);
    let later_rules = after_result(compiled);
    let later_book = book.after(&later_rules);
    let mut written = vec![
        ("index.html".to_owned(), page::choose_language()),
        ("reference.css".to_owned(), style::sheet()),
    ];
    for words in LANGUAGES {
        let tongue = Tongue::new(&book, words)?;
        let later = Tongue::new(&later_book, words)?;
        for page in PAGES {
            let content = match page {
                Page::Book => tongue.start(),
                Page::Routes => tongue.routes(),
                Page::Questions => tongue.questions(),
                Page::Advice => tongue.advice(),
                Page::Papers => tongue.papers(&later),
                Page::Steps => tongue.steps(),
                Page::Contacts => tongue.contacts(),
                Page::Amounts => tongue.amounts(),
                Page::Sources => tongue.sources(),
                Page::Law => tongue.law(),
                Page::Countries => tongue.countries(),
                Page::Uncertain => tongue.uncertain(),
                Page::Overlaps => tongue.overlaps(),
                Page::Stages => later.stages(),
                Page::Letters => later.letters(),
                Page::Numbers => later.numbers(),
                Page::Flow => {
                    let (content, pictures) = tongue.flow();
                    let pictures = pictures.into_iter();
                    written.extend(
                        pictures.map(|picture| (format!("{}/{}", words.code, picture.file), picture.svg)),
                    );
                    content
                }
            };
            written.push((format!("{}/{}", words.code, page.file()), tongue.page(page, &content)));
        }
    }
    Ok(written)
}
