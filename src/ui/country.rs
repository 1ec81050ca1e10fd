//! The question for a country: type the first letters, choose from the list.

use super::draft::{Draft, Edit, Pick};
use super::page::{Page, field_of, join};
use super::question::Asked;
use super::typed::{hint, label};
use super::{Act, Action, TITLE, Words};
use crate::i18n::{Value, msg};
use crate::rulebook::Arg;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::virtual_dom::ListenerKind;

/// How many countries are shown at once: what a small phone holds above its keyboard.
const SHOWN: usize = 7;

/// A country with what is searched in.
pub(super) struct Named {
    /// Index into the rulebook's countries.
    index: u16,
    code: String,
    name: String,
    /// The name in small letters without accents, then other names people use.
    folded: Vec<String>,
}

/// All countries of the rulebook by name: code and name.
pub(crate) fn by_name(words: &Words) -> impl Iterator<Item = (&str, &str)> {
    countries(words).iter().map(|country| (country.code.as_str(), country.name.as_str()))
}

/// All countries of the rulebook, by name.
fn countries(words: &Words) -> &[Named] {
    words.countries.get_or_init(|| {
        let others = words.text(msg::COUNTRY_OTHER_NAMES);
        let others: Vec<(&str, String)> = others
            .split(';')
            .filter_map(|line| line.split_once(':'))
            .map(|(code, names)| (code.trim(), fold(names)))
            .collect();
        let country = |(index, country): (usize, &crate::rulebook::Country)| {
            let code = country.code.iter().map(|byte| char::from(*byte)).collect::<String>();
            let name = words.country(&code);
            let mut folded = vec![fold(&name)];
            for (_, names) in others.iter().filter(|(other, _)| *other == code) {
                folded.extend(names.split(',').map(|name| name.trim().to_owned()));
            }
            Named { index: index as u16, code, name, folded }
        };
        let mut all: Vec<Named> = words.engine.rulebook().countries.iter().enumerate().map(country).collect();
        all.sort_by(|a, b| a.folded[0].cmp(&b.folded[0]));
        all
    })
}

/// Small letters without accents; what stands between words becomes one blank. The browser has the tables of letters:
/// Rust's own would be 20 KB.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in String::from(js_sys::JsString::from(text).normalize("NFD").to_lower_case()).chars() {
        match letter {
            // The accents that normalising has split off.
            '\u{300}'..='\u{36f}' => {}
            '-' | '’' | '\'' | '.' | ' ' | '\u{a0}' => {
                if !folded.ends_with(' ') && !folded.is_empty() {
                    folded.push(' ');
                }
            }
            letter => folded.push(letter),
        }
    }
    folded
}

/// The countries these letters may mean, the likeliest first.
fn matching<'w>(words: &'w Words, typed: &str) -> Vec<&'w Named> {
    let letters = fold(typed);
    let letters = letters.trim();
    let rank = |country: &Named| {
        if country.code.eq_ignore_ascii_case(letters) {
            return Some(0);
        }
        let ranks = country.folded.iter().filter_map(|name| {
            let place = name.find(letters)?;
            match name.get(..place)?.chars().next_back() {
                None if name.len() == letters.len() => Some(0),
                None => Some(1),
                Some(' ') => Some(2),
                Some(_) => Some(3),
            }
        });
        ranks.min()
    };
    let mut found: Vec<(u8, &Named)> =
        countries(words).iter().filter_map(|country| Some((rank(country)?, country))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, country)| country).take(SHOWN).collect()
}

/// The country whose name or code is typed out in full.
pub(super) fn exactly(words: &Words, typed: &str) -> Option<u16> {
    let letters = fold(typed);
    let letters = letters.trim();
    let is = |country: &&Named| {
        country.code.eq_ignore_ascii_case(letters) || country.folded.iter().any(|name| name == letters)
    };
    countries(words).iter().find(is).map(|country| country.index)
}

fn pick(country: &Named) -> Action {
    Action::Edit(Edit::Pick(Pick::Country(country.index)))
}

/// What the live region says while the list is open.
pub(super) fn spoken(words: &Words, draft: &Draft) -> Option<String> {
    let count = draft.open.then(|| matching(words, &draft.fields[0]).len())?;
    Some(words.text_with(msg::COUNTRY_FOUND, Arg::Count, Value::Number(count as i32)))
}

/// The field with its list. The list stays when the field loses the focus: closing it would move the button away from
/// under the finger that is about to press it.
pub(super) fn field<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>) {
    let Asked { words, draft, .. } = asked;
    let found = if draft.open { matching(words, &draft.fields[0]) } else { Vec::new() };
    let open = !found.is_empty();
    let active = draft.active.min(found.len().saturating_sub(1));
    let name = match draft.pick {
        Pick::Country(index) => words.texts().country(index),
        _ => draft.fields[0].clone(),
    };
    label(page, "sc-f0", msg::COUNTRY_LABEL);
    hint(page, |page| page.say(msg::COUNTRY_HINT));
    page.input("sc-input", name.clone(), |page| {
        let describe = asked.describe(true);
        let about = [
            ("id", "sc-f0"),
            ("role", "combobox"),
            ("spellcheck", "false"),
            ("translate", "no"),
            ("aria-autocomplete", "list"),
            ("aria-expanded", yes(open)),
            ("aria-controls", "sc-list"),
            ("aria-labelledby", TITLE),
            ("aria-describedby", &describe),
        ];
        for (name, value) in about {
            page.set(name, value);
        }
        if open {
            page.set("aria-activedescendant", &line(active));
        }
        if asked.problem.is_some() {
            page.set("aria-invalid", "true");
        }
        let typing = page.emit.clone();
        page.on(ListenerKind::oninput, move |event| {
            let typed = field_of(&event).map(|field| field.value());
            typing.emit(Action::Edit(Edit::Letters(typed.unwrap_or_default())).into());
        });
        keys(page, &found, active);
    });
    page.tag("ul", "sc-list", |page| {
        page.set("id", "sc-list");
        page.set("role", "listbox");
        page.set("aria-labelledby", TITLE);
        page.flag("hidden", !open);
        page.set("translate", "no");
        for (at, country) in found.iter().enumerate() {
            option(page, country, at, at == active);
        }
    });
    page.tag("div", "", |page| {
        if matches!(draft.pick, Pick::Country(_)) {
            page.tag("p", "sc-chosen", |page| {
                page.node(super::icon::tick());
                page.values(msg::COUNTRY_CHOSEN, &[(Arg::Value, Value::Text(name))]);
            });
        }
    });
}

fn yes(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}

fn line(at: usize) -> String {
    join(&["sc-line-", &at.to_string()])
}

fn option<A: Act>(page: &mut Page<'_, A>, country: &Named, at: usize, active: bool) {
    page.tag("li", "", |page| {
        page.key(&country.code);
        page.set("id", &line(at));
        page.set("role", "option");
        page.set("aria-selected", yes(active));
        // Who chose with the mouse goes on with the keyboard: the field keeps the focus.
        page.on(ListenerKind::onmousedown, |event| event.prevent_default());
        page.clicked(pick(country));
        page.text(&country.name);
    });
}

/// Arrows move in the list, Enter chooses, Escape closes it.
fn keys<A: Act>(page: &mut Page<'_, A>, found: &[&Named], active: usize) {
    let chosen = found.get(active).map(|country| pick(country));
    let (emit, count) = (page.emit.clone(), found.len());
    page.on(ListenerKind::onkeydown, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let edit = match (event.key().as_str(), &chosen) {
            ("ArrowDown", None) => Action::Edit(Edit::List(true, 0)),
            ("ArrowDown", _) => Action::Edit(Edit::List(true, (active + 1) % count)),
            ("ArrowUp", Some(_)) => Action::Edit(Edit::List(true, (active + count - 1) % count)),
            ("Enter", Some(choose)) => choose.clone(),
            ("Escape", Some(_)) => Action::Edit(Edit::List(false, 0)),
            _ => return,
        };
        event.prevent_default();
        emit.emit(edit.into());
    })
}
