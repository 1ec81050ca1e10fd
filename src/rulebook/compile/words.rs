//! The words of all languages: each message in each language, each used, each that is needed there.

use super::fault::{Faults, list, nearest, suggest};
use super::files::Place;
use super::fluent::{ARGS, Message, PAGE_ARGS};
use crate::rulebook::{Arg, Msg, Pack};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The language the others are compared with.
pub(super) const REFERENCE: &str = "en";

/// Where words are kept: with what is read at the first visit, with the folder, or with the adviser's desk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    /// In the folder of a language.
    Page,
    /// In `folder/` in it: fetched when the page is ready.
    Folder,
    /// In `desk/` in it: for a page of its own.
    Desk,
}

impl Shelf {
    /// What messages of entries begin with; all others are the page's own and begin with `ui-`.
    fn kinds(self) -> &'static [&'static str] {
        match self {
            Shelf::Page => &["fact-", "heading-", "route-", "advice-", "document-", "step-", "contact-"],
            Shelf::Folder => &[
                "fact-",
                "heading-",
                "entry-",
                "paper-",
                "excess-",
                "letter-",
                "ground-",
                "enclosure-",
                "sentence-",
                "number-",
                "use-",
                "next-",
            ],
            Shelf::Desk => &[],
        }
    }

    /// The values that its messages may use, by name.
    pub(super) fn args(self) -> &'static [(&'static str, Arg)] {
        if self == Shelf::Folder { &ARGS } else { PAGE_ARGS }
    }

    /// The folder in that of a language, with its slash.
    fn folder(self) -> &'static str {
        match self {
            Shelf::Page => "",
            Shelf::Folder => "folder/",
            Shelf::Desk => "desk/",
        }
    }

    /// The module of the constants.
    fn module(self) -> &'static str {
        match self {
            Shelf::Page => "msg",
            Shelf::Folder => "folder",
            Shelf::Desk => "desk",
        }
    }

    fn other(self) -> Shelf {
        if self == Shelf::Page { Shelf::Folder } else { Shelf::Page }
    }

    fn holds(self, name: &str) -> bool {
        self.kinds().iter().any(|kind| name.starts_with(kind))
    }
}

/// The messages of all languages.
pub(super) struct Words {
    shelf: Shelf,
    /// Code and messages by name; the reference first, then by code.
    languages: Vec<(String, BTreeMap<String, Message>)>,
    /// All names, sorted: the place, counted from `first`, is the [`Msg`].
    names: Vec<String>,
    /// How many messages stand before these in the whole of the words.
    first: usize,
    /// Names that an entry has asked for, found or not.
    wanted: RefCell<BTreeSet<String>>,
    /// Those that must be there and are not, and the entries that asked.
    missing: RefCell<Vec<(String, Place)>>,
}

impl Words {
    /// Gathers the messages; two of one name in one language are a fault.
    pub(super) fn new(shelf: Shelf, read: Vec<(String, Vec<Message>)>, faults: &Faults) -> Words {
        let mut languages = Vec::new();
        for (code, messages) in read {
            let mut by_name: BTreeMap<String, Message> = BTreeMap::new();
            for message in messages {
                if let Some(first) = by_name.get(&message.name) {
                    let hint = format!("the first is at {}:{}", first.place.file(), first.place.line());
                    faults.hinted(&message.place, format!("duplicate message `{}`", message.name), hint);
                } else {
                    by_name.insert(message.name.clone(), message);
                }
            }
            languages.push((code, by_name));
        }
        languages.sort_by_key(|(code, _)| (code != REFERENCE, code.clone()));
        let names: BTreeSet<&String> = languages.iter().flat_map(|(_, messages)| messages.keys()).collect();
        let names = names.into_iter().cloned().collect();
        Words { shelf, languages, names, first: 0, wanted: RefCell::default(), missing: RefCell::default() }
    }

    /// The same words, numbered after all of these: one pack can then hold both.
    pub(super) fn after(self, others: &Words) -> Words {
        Words { first: others.first + others.names.len(), ..self }
    }

    /// The message an entry at this place must have. [`Words::report_missing`] tells if no language has it.
    pub(super) fn need(&self, name: &str, place: &Place) -> Msg {
        let found = self.maybe(name);
        // Where the message itself is missing, its parts go without saying.
        let base = name.split_once('.').map(|(base, _)| base);
        if found.is_none() && base.is_none_or(|base| self.index(base).is_some()) {
            self.missing.borrow_mut().push((name.to_owned(), place.clone()));
        }
        found.unwrap_or(Msg(0))
    }

    /// Reports the messages that entries need and no language has. All entries must have been read: what they left
    /// over may be a mistyped one of these.
    pub(super) fn report_missing(&self, faults: &Faults) {
        let wanted = self.wanted.borrow();
        for (name, place) in self.missing.borrow().iter() {
            let left = self.names.iter().filter(|name| !wanted.contains(*name) && constant(name).is_none());
            let hint = match nearest(name, left.map(String::as_str)) {
                Some(left) => format!("did you mean it by `{left}`, which nothing uses?"),
                None => {
                    let folder = self.shelf.folder();
                    format!("write it in locales/{REFERENCE}/{folder} and in the other languages")
                }
            };
            faults.hinted(place, format!("the message `{name}` is missing"), hint);
        }
    }

    /// The message an entry can have.
    pub(super) fn maybe(&self, name: &str) -> Option<Msg> {
        self.wanted.borrow_mut().insert(name.to_owned());
        self.index(name)
    }

    /// Reports what differs between the languages: names, and values inside a message.
    pub(super) fn compare(&self, faults: &Faults) {
        for name in &self.names {
            let Some((first, message)) =
                self.languages.iter().find_map(|(code, all)| Some((code, all.get(name)?)))
            else {
                continue;
            };
            for (code, all) in &self.languages {
                match all.get(name) {
                    None if self.is_part_of_missing(name, all) => {}
                    None => {
                        let folder = format!("locales/{first}/");
                        let file = message.place.file().strip_prefix(&folder).unwrap_or_default();
                        let hint = format!("write it in locales/{code}/{file}");
                        faults.hinted(
                            &message.place,
                            format!("the message `{name}` is missing in `{code}`"),
                            hint,
                        );
                    }
                    Some(other) => {
                        if let (Some(wanted), Some(args)) = (&message.args, &other.args)
                            && wanted != args
                        {
                            let text = format!("the message `{name}` has other values than in `{first}`");
                            let hint =
                                format!("`{first}` has {}, `{code}` has {}", values(wanted), values(args));
                            faults.hinted(&other.place, text, hint);
                        }
                    }
                }
            }
        }
    }

    /// Reports the messages nothing uses. `constants` are the words of the program, among which those of the page's
    /// own messages must be.
    pub(super) fn report_unused(&self, constants: &HashSet<String>, faults: &Faults) {
        let wanted = self.wanted.borrow();
        let mut made: BTreeMap<String, &str> = BTreeMap::new();
        for name in &self.names {
            let Some(place) = self.languages.iter().find_map(|(_, all)| Some(&all.get(name)?.place)) else {
                continue;
            };
            if let Some(constant) = constant(name) {
                if let Some(other) = made.insert(constant.clone(), name) {
                    faults.at(place, format!("`{name}` and `{other}` would both be called `{constant}`"));
                } else if !constants.contains(&constant) {
                    let message = format!("nothing uses the message `{name}`");
                    let module = self.shelf.module();
                    faults.hinted(place, message, format!("`{module}::{constant}` stands nowhere in src/"));
                }
            } else if !self.shelf.holds(name) {
                let other = self.shelf.other();
                let hint = if self.shelf.kinds().is_empty() {
                    "names begin with `ui-`".to_owned()
                } else if other.holds(name) {
                    format!("messages of this kind are in locales/{REFERENCE}/{}", other.folder())
                } else {
                    format!("names begin with `ui-`, {}", list(self.shelf.kinds().iter().copied()))
                };
                faults.hinted(place, format!("nothing uses the message `{name}`"), hint);
            } else if !wanted.contains(name) {
                let hint = self.likely(name, &wanted);
                faults.push(place.fault(format!("nothing uses the message `{name}`"), hint));
            }
        }
    }

    /// The packs, whose messages are in the order of the names; and the names.
    pub(super) fn packs(self) -> (Vec<Pack>, Vec<String>) {
        let pack = |(language, mut messages): (String, BTreeMap<String, Message>)| Pack {
            language,
            messages: self
                .names
                .iter()
                .map(|name| messages.remove(name).map(|m| m.parts).unwrap_or_default())
                .collect(),
        };
        let packs = self.languages.into_iter().map(pack).collect();
        (packs, self.names)
    }

    fn index(&self, name: &str) -> Option<Msg> {
        let index = self.names.binary_search_by(|other| other.as_str().cmp(name)).ok()?;
        u16::try_from(self.first + index).ok().map(Msg)
    }

    /// Whether this is an attribute of a message that is missing as a whole, which is then reported once.
    fn is_part_of_missing(&self, name: &str, all: &BTreeMap<String, Message>) -> bool {
        name.split_once('.').is_some_and(|(base, _)| !all.contains_key(base) && self.index(base).is_some())
    }

    /// What the author of a message nothing uses may have meant.
    fn likely(&self, name: &str, wanted: &BTreeSet<String>) -> Option<String> {
        match name.split_once('.') {
            Some((base, attribute)) if wanted.contains(base) => {
                let parts = wanted.iter().filter_map(|other| other.strip_prefix(base)?.strip_prefix('.'));
                suggest(attribute, parts)
            }
            Some(_) => None,
            None => {
                let missing =
                    wanted.iter().filter(|other| !other.contains('.') && self.index(other).is_none());
                suggest(name, missing.map(String::as_str))
            }
        }
    }
}

fn values(args: &BTreeSet<String>) -> String {
    let args: Vec<String> = args.iter().map(|arg| format!("`${arg}`")).collect();
    if args.is_empty() { "none".to_owned() } else { args.join(", ") }
}

/// The constant by which the program names a message of the page: `ui-start-title` is `START_TITLE`. `None` for the
/// messages of entries.
pub fn constant(name: &str) -> Option<String> {
    name.strip_prefix("ui-").map(|rest| rest.replace(['-', '.'], "_").to_uppercase())
}
