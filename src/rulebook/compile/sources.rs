//! All source files, read and parsed.

use super::countries::Countries;
use super::fault::Faults;
use super::files::{Files, Place, Source};
use super::fluent;
use super::funds;
use super::table::Document;
use super::words::REFERENCE;
use crate::rulebook::folder::Fund;
use fluent_syntax::ast::Resource;
use std::rc::Rc;

/// The source files, by what they hold.
pub(super) struct Sources {
    facts: Rc<Source>,
    sources: Rc<Source>,
    amounts: Rc<Source>,
    contacts: Rc<Source>,
    documents: Rc<Source>,
    steps: Rc<Source>,
    countries: Rc<Source>,
    funds: Rc<Source>,
    routes: Vec<Rc<Source>>,
    advice: Vec<Rc<Source>>,
    cases: Vec<Rc<Source>>,
    overlaps: Rc<Source>,
    stages: Rc<Source>,
    papers: Rc<Source>,
    letters: Rc<Source>,
    numbers: Rc<Source>,
    /// By language.
    words: Vec<(String, Vec<Rc<Source>>)>,
    /// The words of the folder, by language.
    folder_words: Vec<(String, Vec<Rc<Source>>)>,
    /// The words of the adviser's desk, by language.
    desk_words: Vec<(String, Vec<Rc<Source>>)>,
}

impl Sources {
    /// Reads all files.
    pub(super) fn read(files: &Files, faults: &Faults) -> Sources {
        let one = |name: &str| files.read(&format!("rulebook/{name}"), faults);
        let all = |folder: &str, extension: &str| -> Vec<Rc<Source>> {
            files.list(folder, extension).iter().map(|file| files.read(file, faults)).collect()
        };
        let routes = all("rulebook/routes", "toml");
        for file in &routes {
            let name = file.file.strip_prefix("rulebook/routes/").unwrap_or_default().as_bytes();
            if !matches!(name, [b'0'..=b'9', b'0'..=b'9', b'-', ..]) {
                let hint = "two digits and `-`, as in `20-work.toml`";
                let message = "the name of a file of routes must begin with its place in the order";
                faults.hinted(&Place::new(file, 0..0), message, hint);
            }
        }
        let mut languages = files.folders("locales");
        if !languages.iter().any(|language| language == REFERENCE) {
            // Reported by what is missing there, as for any other file.
            files.read(&format!("locales/{REFERENCE}"), faults);
        }
        languages.sort();
        let words = |folder: &str| -> Vec<(String, Vec<Rc<Source>>)> {
            let sources = |language: &String| all(&format!("locales/{language}{folder}"), "ftl");
            languages.iter().map(|language| (language.clone(), sources(language))).collect()
        };
        Sources {
            facts: one("facts.toml"),
            sources: one("sources.toml"),
            amounts: one("amounts.toml"),
            contacts: one("contacts.toml"),
            documents: one("documents.toml"),
            steps: one("steps.toml"),
            countries: one("countries.csv"),
            funds: one("funds.csv"),
            routes,
            advice: all("rulebook/advice", "toml"),
            cases: all("rulebook/cases", "toml"),
            overlaps: one("overlaps.toml"),
            stages: one("stages.toml"),
            papers: one("papers.toml"),
            letters: one("letters.toml"),
            numbers: one("numbers.toml"),
            words: words(""),
            folder_words: words("/folder"),
            desk_words: words("/desk"),
        }
    }
}

/// A file of words, parsed.
type Words<'a> = (&'a Rc<Source>, Resource<&'a str>);

/// The files of words, parsed, by language.
pub(super) type Languages<'a> = [(&'a str, Vec<Words<'a>>)];

/// The source files, parsed but not yet understood.
pub(super) struct Parsed<'a> {
    pub(super) facts: Document<'a>,
    pub(super) sources: Document<'a>,
    pub(super) amounts: Document<'a>,
    pub(super) contacts: Document<'a>,
    pub(super) documents: Document<'a>,
    pub(super) steps: Document<'a>,
    pub(super) countries: Countries,
    pub(super) funds: Vec<Fund>,
    pub(super) routes: Vec<Document<'a>>,
    pub(super) advice: Vec<Document<'a>>,
    pub(super) cases: Vec<Document<'a>>,
    pub(super) overlaps: Document<'a>,
    pub(super) stages: Document<'a>,
    pub(super) papers: Document<'a>,
    pub(super) letters: Document<'a>,
    pub(super) numbers: Document<'a>,
    /// By language.
    pub(super) words: Vec<(&'a str, Vec<Words<'a>>)>,
    /// The words of the folder, by language.
    pub(super) folder_words: Vec<(&'a str, Vec<Words<'a>>)>,
    /// The words of the adviser's desk, by language.
    pub(super) desk_words: Vec<(&'a str, Vec<Words<'a>>)>,
}

impl<'a> Parsed<'a> {
    /// Parses all files.
    pub(super) fn new(sources: &'a Sources, faults: &Faults) -> Parsed<'a> {
        let one = |source: &'a Rc<Source>| Document::parse(source, faults);
        let all = |sources: &'a [Rc<Source>]| sources.iter().map(one).collect();
        let resources = |sources: &'a [Rc<Source>]| -> Vec<_> {
            sources.iter().map(|source| (source, fluent::parse(source, faults))).collect()
        };
        let words = |languages: &'a [(String, Vec<Rc<Source>>)]| -> Vec<_> {
            languages.iter().map(|(language, files)| (language.as_str(), resources(files))).collect()
        };
        Parsed {
            facts: one(&sources.facts),
            sources: one(&sources.sources),
            amounts: one(&sources.amounts),
            contacts: one(&sources.contacts),
            documents: one(&sources.documents),
            steps: one(&sources.steps),
            countries: Countries::read(&sources.countries, faults),
            funds: funds::read(&sources.funds, faults),
            routes: all(&sources.routes),
            advice: all(&sources.advice),
            cases: all(&sources.cases),
            overlaps: one(&sources.overlaps),
            stages: one(&sources.stages),
            papers: one(&sources.papers),
            letters: one(&sources.letters),
            numbers: one(&sources.numbers),
            words: words(&sources.words),
            folder_words: words(&sources.folder_words),
            desk_words: words(&sources.desk_words),
        }
    }
}
