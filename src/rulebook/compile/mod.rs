//! Reads `rulebook/` and `locales/`, checks them and compiles them. Runs in the build script, the terminal program
//! and the tests; never ships in the WASM.
//!
//! - `files`, `text`, `fault`: sources, places in them, and what is wrong there.
//! - `table`, `rows`, `fluent`, `markup`: TOML, CSV and Fluent, read with places.
//! - `countries`, `funds`: the two CSV files.
//! - `names`, `words`: ids and messages, each found, each used.
//! - `condition`: the language of conditions.
//! - `facts`, `amounts`, `items`, `rules`, `overlaps`, `cases`: one file of the rulebook each, or two that are alike.
//! - `folder`: what is read with the folder, apart from the first visit's.
//! - [`diagram`]: the conditions as decision diagrams.

mod amounts;
mod cases;
mod condition;
mod countries;
pub mod diagram;
mod facts;
mod fault;
mod files;
mod fluent;
mod folder;
mod funds;
mod items;
mod markup;
mod names;
mod overlaps;
mod register;
mod rows;
mod rules;
mod sources;
mod table;
mod text;
mod words;

pub use cases::Case;
pub use fault::Fault;
pub use names::Entry;
pub use overlaps::Overlap;
pub use words::constant;

use super::folder::Folder;
use super::{Country, Pack, Rulebook};
use condition::Scope;
use countries::Countries;
use fault::Faults;
use files::Files;
use names::Names;
use register::Register;
use sources::{Languages, Parsed, Sources};
use std::collections::HashSet;
use std::path::Path;
use table::{Document, Table};
use words::{Shelf, Words};

/// Everything the sources say.
pub struct Compiled {
    /// The rules.
    pub rulebook: Rulebook,
    /// The words, one pack a language, the reference first.
    pub packs: Vec<Pack>,
    /// The names of the messages by [`crate::rulebook::Msg`]; an attribute is written `route-x.summary`.
    pub messages: Vec<String>,
    /// ISO 3166 code, English name and French name, in the order of the countries.
    pub country_names: Vec<(String, String, String)>,
    /// For each route and advice, by id, the rows of the decision tables it stands for.
    pub rows: Vec<(String, Vec<String>)>,
    /// Where each route, advice, document and step is written.
    pub entries: Vec<Entry>,
    /// Worked examples.
    pub cases: Vec<Case>,
    /// Which routes can both fit a person, and why their order is right.
    pub overlaps: Vec<Overlap>,
    /// What is read with the folder.
    pub folder: Folder,
    /// The groups of countries that the folder's conditions name, as in [`Rulebook::groups`].
    pub folder_groups: Vec<String>,
    /// The words of the folder, in the order of `packs`.
    pub folder_packs: Vec<Pack>,
    /// The names of the messages of the folder, as in `messages`.
    pub folder_messages: Vec<String>,
    /// The words of the page and after them those of the adviser's desk, in the order of `packs`.
    pub desk_packs: Vec<Pack>,
    /// The names of the messages of the desk alone, as in `messages`.
    pub desk_messages: Vec<String>,
}

/// Compiles the `rulebook/` and `locales/` of this root; all that is wrong with them, if anything is.
///
/// Faults come in three rounds, as those of a later round may only follow from those of an earlier one: what cannot
/// be parsed; what means nothing; what nothing uses.
pub fn compile(root: &Path) -> Result<Compiled, Vec<Fault>> {
    let faults = Faults::default();
    let files = Files::new(root);
    let sources = Sources::read(&files, &faults);
    let parsed = Parsed::new(&sources, &faults);
    stop_at(&faults)?;
    let compiled = understand(&parsed, &files, &faults);
    stop_at(&faults)?;
    // Whatever is not understood was reported.
    let Some(mut compiled) = compiled else {
        return Err(Vec::new());
    };
    if let Err(reason) = diagram::build(&mut compiled.rulebook) {
        faults.at(&parsed.facts.place(), format!("the conditions make no decision diagram: {reason}"));
    }
    stop_at(&faults)?;
    Ok(compiled)
}

fn stop_at(faults: &Faults) -> Result<(), Vec<Fault>> {
    let faults = faults.take();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What it all means; only to be trusted when there is no fault. Each kind of entry comes after those it may name.
fn understand(parsed: &Parsed<'_>, files: &Files, faults: &Faults) -> Option<Compiled> {
    let mut source_names = Names::new("source");
    let sources = items::sources(parsed.sources.root(faults), &mut source_names, faults);
    let mut amount_names = Names::new("amount");
    let amounts = amounts::read(parsed.amounts.root(faults), &mut amount_names, &source_names, faults);
    let mut register = Register {
        faults,
        words: words(Shelf::Page, &parsed.words, &amount_names, faults),
        scope: Scope::new(&parsed.countries, faults),
        sources: source_names,
        contacts: Names::new("contact"),
        documents: Names::new("document"),
        steps: Names::new("step"),
        routes: Names::new("route"),
        advice: Names::new("advice"),
        newest: Default::default(),
    };
    facts::read(parsed.facts.root(faults), &mut register)?;
    let (contacts, local) = items::contacts(parsed.contacts.root(faults), &mut register);
    let documents = items::documents(parsed.documents.root(faults), &mut register);
    let steps = items::steps(parsed.steps.root(faults), &mut register);
    let routes = rules::routes(roots(&parsed.routes, faults), &mut register);
    let advice = rules::advice(roots(&parsed.advice, faults), &routes.all, &mut register);
    if routes.all.is_empty() {
        faults.push(Fault::of_folder("rulebook/routes", "there is no route"));
    }
    // What they name may only be missing for a fault of a route.
    let overlaps = match faults.is_empty() {
        true => overlaps::read(parsed.overlaps.root(faults), &register.routes, faults),
        false => Vec::new(),
    };
    let cases = cases::read(roots(&parsed.cases, faults), &register);
    register.words.report_missing(faults);
    register.words.compare(faults);
    if !faults.is_empty() {
        // What the folder names may only be missing for one of these.
        return None;
    }
    let (folder, folder_words) = folder::read(parsed, &routes.all, &mut register)?;
    let desk_words = words(Shelf::Desk, &parsed.desk_words, &amount_names, faults).after(&register.words);
    desk_words.compare(faults);
    if faults.is_empty() {
        let program = program_words(files, faults);
        amount_names.report_unused(faults);
        register.report_unused();
        register.words.report_unused(&program, faults);
        folder_words.report_unused(&program, faults);
        desk_words.report_unused(&program, faults);
    }

    let named = [&register.routes, &register.advice, &register.documents, &register.steps];
    let entries = named.into_iter().flat_map(|names| names.places()).collect();
    let Register { words, mut scope, newest, .. } = register;
    scope.tidy();
    let (packs, messages) = words.packs();
    let (folder_packs, folder_messages) = folder_words.packs();
    let (desk_only, desk_messages) = desk_words.packs();
    let desk_packs = packs.iter().cloned().zip(desk_only).map(|(page, desk)| page.join(desk)).collect();
    let rulebook = Rulebook {
        countries: countries(&parsed.countries, &scope.groups),
        facts: scope.facts,
        atoms: scope.atoms,
        conditions: scope.conditions,
        groups: scope.groups,
        routes: routes.all,
        advice: advice.all,
        documents,
        steps,
        contacts,
        amounts,
        sources,
        diagram: Default::default(),
        date: newest,
        fingerprint: files.fingerprint(faults),
    };
    let (folder, folder_groups) = folder.finish(&rulebook, parsed, local);
    Some(Compiled {
        rulebook,
        packs,
        messages,
        country_names: parsed.countries.names.clone(),
        rows: routes.rows.into_iter().chain(advice.rows).collect(),
        entries,
        cases,
        overlaps,
        folder,
        folder_groups,
        folder_packs,
        folder_messages,
        desk_packs,
        desk_messages,
    })
}

fn roots<'b, 'a>(documents: &'b [Document<'a>], faults: &'b Faults) -> Vec<Table<'b, 'a>> {
    documents.iter().map(|document| document.root(faults)).collect()
}

fn words(shelf: Shelf, read: &Languages<'_>, amounts: &Names, faults: &Faults) -> Words {
    let mut languages = Vec::new();
    for (language, files) in read {
        let messages = files
            .iter()
            .flat_map(|(file, resource)| fluent::messages(file, resource, shelf.args(), amounts, faults));
        languages.push(((*language).to_owned(), messages.collect()));
    }
    Words::new(shelf, languages, faults)
}

/// All words of the program's own sources: where the name of a message's constant is missing, nothing uses it.
fn program_words(files: &Files, faults: &Faults) -> HashSet<String> {
    let mut words = HashSet::new();
    for file in files.tree("src", "rs") {
        let source = files.read(&file, faults);
        words.extend(source.text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned));
    }
    words
}

fn countries(countries: &Countries, groups: &[String]) -> Vec<Country> {
    let mut all = Vec::with_capacity(countries.names.len());
    for (index, (code, ..)) in countries.names.iter().enumerate() {
        let bits = groups.iter().enumerate().filter(|(_, group)| countries.belongs(index, group));
        all.push(Country {
            // Codes of another length are a fault already.
            code: code.as_bytes().try_into().unwrap_or_default(),
            groups: bits.fold(0, |mask, (bit, _)| mask | 1 << bit),
        });
    }
    all
}
