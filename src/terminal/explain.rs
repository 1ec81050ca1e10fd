//! `secu-check explain`: what follows from some answers, as text in a language.

use super::fund::Place;
use crate::engine::{Engine, Facts, Verdict};
use crate::guide;
use crate::i18n::{Locale, Span, Texts, Value, folder, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Certainty, Msg, Pack, Rulebook, Variant};
use std::fmt::Write;

/// What a language needs besides words, without a browser: ISO dates and codes, French and English plurals.
#[derive(Default)]
pub(super) struct Plain {
    french: bool,
}

impl Locale for Plain {
    fn plural(&self, number: i32) -> Variant {
        let one = number == 1 || (self.french && number == 0);
        if one { Variant::One } else { Variant::Other }
    }
    fn date(&self, date: Date) -> String {
        date.to_string()
    }
    fn money(&self, cents: i64) -> String {
        if cents % 100 == 0 {
            format!("{} €", cents / 100)
        } else {
            format!("{}.{:02} €", cents / 100, cents % 100)
        }
    }
    fn country(&self, code: &str) -> String {
        code.to_owned()
    }
}

/// The words, for one rulebook and one day.
pub(super) fn texts<'a>(rulebook: &'a Rulebook, pack: &'a Pack, today: Date, locale: &'a Plain) -> Texts<'a> {
    Texts { pack, locale, rulebook, today }
}

/// The label of a certainty, and what it means.
fn certainty_label(certainty: Certainty) -> (Msg, Msg) {
    match certainty {
        Certainty::Settled => (msg::SETTLED, msg::SETTLED_ABOUT),
        Certainty::PracticeVaries => (msg::PRACTICE_VARIES, msg::PRACTICE_VARIES_ABOUT),
        Certainty::FundDecides => (msg::FUND_DECIDES, msg::FUND_DECIDES_ABOUT),
        Certainty::NotYet => (msg::NOT_YET, msg::NOT_YET_ABOUT),
        Certainty::NoRight => (msg::NO_RIGHT, msg::NO_RIGHT_ABOUT),
    }
}

/// The result as text; while the route is open, the next question.
pub(super) fn to_text(engine: &Engine, facts: &Facts, today: Date, pack: &Pack, place: &Place<'_>) -> String {
    let locale = Plain { french: pack.language == "fr" };
    let rulebook = engine.rulebook();
    let texts = texts(rulebook, pack, today, &locale);
    let result = engine.evaluate(facts, today);
    let mut page = Page { out: String::new(), texts: &texts };
    for (fact, answer) in facts.answered() {
        for statement in texts.said(fact, answer) {
            page.item(&flat(statement));
        }
    }
    if let Some(guide) = guide::build(engine, facts, today, &result) {
        page.line("");
        let (label, about) = certainty_label(guide.certainty);
        page.line(&format!("{} {}", texts.plain(label), texts.plain(about)));
        let route = guide.route.map(|id| &rulebook.routes[usize::from(id)]);
        match route {
            Some(route) => {
                page.line(&texts.plain(route.title));
                page.line(&texts.plain(route.summary));
                page.optional(route.differ);
                if let Some(from) = guide.from {
                    page.line(&texts.plain_with(msg::STEP_FROM, &[date_value(&texts, from)]));
                }
            }
            None => {
                page.line(&texts.plain(msg::UNSURE_TITLE));
                for candidate in &result.candidates {
                    page.item(&texts.plain(rulebook.routes[usize::from(*candidate)].title));
                }
            }
        }
        page.heading(if route.is_some() { msg::NOW } else { msg::UNSURE_TITLE_ELSE });
        for (index, step) in guide.steps.iter().enumerate() {
            let rule = &rulebook.steps[usize::from(step.step)];
            page.line(&format!("{}. {}", index + 1, texts.plain(rule.title)));
            page.indented(rule.how);
            page.indented(rule.delay);
            for (message, date) in [(msg::STEP_FROM, step.from), (msg::STEP_BY, step.by)] {
                if let Some(date) = date {
                    page.line(&format!("   {}", texts.plain_with(message, &[date_value(&texts, date)])));
                }
            }
        }
        page.heading(msg::PAPERS);
        for id in &guide.documents {
            let document = &rulebook.documents[usize::from(*id)];
            page.item(&texts.plain(document.title));
            page.indented(document.shows);
            page.indented(document.instead);
            page.indented(document.refused);
        }
        for id in &guide.advice {
            let advice = &rulebook.advice[usize::from(*id)];
            page.line("");
            page.line(&texts.plain(advice.title));
            page.indented(Some(advice.text));
        }
        page.heading(msg::CONTACTS);
        for id in &guide.contacts {
            let contact = &rulebook.contacts[usize::from(*id)];
            let reach = [&contact.phone, &contact.phone_abroad, &contact.url, &contact.address];
            let reach: Vec<&str> = reach.into_iter().flatten().map(String::as_str).collect();
            page.item(&format!("{} {}", texts.plain(contact.title), reach.join(", ")));
            if place.contact() == Some(*id) {
                page.funds(&place.names(Some(&guide)));
            }
        }
        page.heading(msg::SOURCES);
        for law in route.iter().flat_map(|route| &route.basis.law) {
            page.item(law);
        }
        for id in &guide.sources {
            let source = &rulebook.sources[usize::from(*id)];
            page.item(&format!("{} ({}) {}", source.title, source.dated, source.url));
        }
    }
    if let Some(fact) = result.next.filter(|_| result.verdict != Verdict::Unsure) {
        page.line("");
        page.line(&format!("→ {}", texts.plain(rulebook.facts[usize::from(fact)].question)));
    }
    page.out
}

fn date_value(texts: &Texts<'_>, date: Date) -> (Arg, Value) {
    (Arg::Date, Value::Text(texts.locale.date(date)))
}

fn flat(spans: Vec<Span>) -> String {
    spans.into_iter().map(Span::into_text).collect()
}

struct Page<'a> {
    out: String,
    texts: &'a Texts<'a>,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "{text}");
    }
    fn item(&mut self, text: &str) {
        self.line(&format!("- {text}"));
    }
    fn heading(&mut self, message: Msg) {
        let heading = self.texts.plain(message);
        self.line(&format!("\n{heading}"));
    }
    fn funds(&mut self, names: &[&str]) {
        let message = match names {
            [] => return,
            [_] => folder::LOCAL_FUND,
            _ => folder::LOCAL_FUNDS,
        };
        let names = Value::Text(names.join(", "));
        let text = self.texts.plain_with(message, &[(Arg::Name, names)]);
        self.line(&format!("   {text}"));
    }
    fn optional(&mut self, message: Option<Msg>) {
        if let Some(message) = message {
            let text = self.texts.plain(message);
            self.line(&text);
        }
    }
    fn indented(&mut self, message: Option<Msg>) {
        if let Some(message) = message {
            let text = self.texts.plain(message);
            self.line(&format!("   {text}"));
        }
    }
}
