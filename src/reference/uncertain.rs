//! What is still uncertain, and what would settle it.

use super::book::Rule;
use super::files::Article;
use super::open::OpenKind;
use super::tongue::Tongue;
use super::words::fill;
use crate::rulebook::{Certainty, ItemId, Msg};
use maud::{Markup, PreEscaped, html};

impl Tongue<'_> {
    pub(super) fn uncertain(&self) -> Markup {
        let words = self.words;
        let book = self.book;
        let certain = |wanted: &[Certainty]| -> Vec<Rule> {
            let rules = book.every_rule();
            rules
                .filter(|rule| book.certainty(*rule).is_some_and(|certainty| wanted.contains(&certainty)))
                .collect()
        };
        let weak = |rule: &Rule| {
            let doubted = [Some(Certainty::PracticeVaries), Some(Certainty::FundDecides)];
            book.is_weak(*rule) && !doubted.contains(&book.certainty(*rule))
        };
        let weak: Vec<Rule> = book.every_rule().filter(weak).collect();
        let today = book.rules.date;
        let stale: Vec<Rule> = book.every_rule().filter(|rule| book.basis(*rule).review < today).collect();
        // Texts that have changed since they were read.
        let changed: Vec<(Rule, &String, &Article)> = book
            .every_rule()
            .flat_map(|rule| book.basis(rule).law.iter().map(move |citation| (rule, citation)))
            .filter_map(|(rule, citation)| Some((rule, citation, book.article(citation)?)))
            .filter(|(_, _, article)| article.until.is_some_and(|until| until <= today))
            .collect();
        let amounts: Vec<_> =
            book.rules.amounts.iter().filter(|amount| crate::i18n::valid(amount, today).is_none()).collect();
        let old: Vec<ItemId> =
            (0..book.rules.sources.len() as ItemId).filter(|id| self.is_old(*id)).collect();
        let varies = certain(&[Certainty::PracticeVaries]);
        let decides = certain(&[Certainty::FundDecides]);
        let open = [
            ("open-wrong", words.open_wrong, OpenKind::Wrong),
            ("open-missing", words.open_missing, OpenKind::Missing),
            ("open-ask", words.open_ask, OpenKind::Ask),
        ];
        html! {
            p.lead { (words.uncertain.about) }
            nav.contents aria-label=(words.on_this_page) {
                h2 { (words.on_this_page) }
                ul {
                    @for (anchor, title, kind) in open {
                        li { a href={ "#" (anchor) } { (title) } " (" (self.open_points(kind).len()) ")" }
                    }
                    @for (anchor, title, number) in [
                        ("varies", words.uncertain_varies, varies.len()),
                        ("decides", words.uncertain_decides, decides.len()),
                        ("weak", words.uncertain_weak, weak.len()),
                        ("old", words.uncertain_old, old.len()),
                        ("stale", words.uncertain_stale, stale.len()),
                        ("changed", words.uncertain_changed, changed.len()),
                        ("amounts", words.uncertain_amounts, amounts.len()),
                    ] {
                        li { a href={ "#" (anchor) } { (title) } " (" (number) ")" }
                    }
                    li { a href="#other" { (words.uncertain_other) } }
                }
            }
            @for (anchor, title, kind) in open {
                @let points = self.open_points(kind);
                h2 #(anchor) { (title) }
                @if points.is_empty() { p { (words.nothing_here) } }
                @for point in points { (self.open_point(point)) }
            }
            h2 #varies { (words.uncertain_varies) }
            p { (words.uncertain_varies_about) }
            @for rule in &varies { (self.doubt(*rule, words.settles_varies)) }
            h2 #decides { (words.uncertain_decides) }
            p { (words.uncertain_decides_about) }
            @for rule in &decides { (self.doubt(*rule, words.settles_decides)) }
            h2 #weak { (words.uncertain_weak) }
            p { (words.uncertain_weak_about) }
            @for rule in &weak { (self.doubt(*rule, words.settles_weak)) }
            h2 #old { (words.uncertain_old) }
            p { (words.uncertain_old_about) }
            @if old.is_empty() { p { (words.nothing_here) } }
            ul { @for id in &old { li { (self.source(*id)) } } }
            h2 #stale { (words.uncertain_stale) }
            @if stale.is_empty() { p { (words.nothing_here) } } @else { (self.links(&stale)) }
            h2 #changed { (words.uncertain_changed) }
            @if changed.is_empty() { p { (words.nothing_here) } } @else { p { (words.uncertain_changed_about) } }
            ul {
                @for (rule, citation, article) in changed {
                    li {
                        (self.link(rule)) (words.colon) (self.cited(std::slice::from_ref(citation), ""))
                        @if let Some(until) = article.until {
                            ", " (fill(words.changed_on, &[("date", &self.date(until))]))
                        }
                        @if let Some(place) = &article.outside { ". " (place) }
                    }
                }
            }
            h2 #amounts { (words.uncertain_amounts) }
            @if amounts.is_empty() { p { (words.nothing_here) } }
            ul {
                @for amount in amounts {
                    li {
                        a href={ "amounts.html#amount-" (amount.id) } { (self.amount_name(&amount.id)) }
                        ". " (words.check_at) " " a href=(amount.url) { (amount.url) }
                    }
                }
            }
            h2 #other { (words.uncertain_other) }
            p { (words.uncertain_other_about) }
            (self.links(&certain(&[Certainty::NotYet, Certainty::NoRight])))
        }
    }

    /// Whether a source counts as recent although its date is three years back or more.
    fn is_old(&self, id: ItemId) -> bool {
        let source = &self.book.rules.sources[usize::from(id)];
        let (year, ..) = self.book.rules.date.ymd();
        let dated = source.dated.get(..4).and_then(|year| year.parse::<i32>().ok());
        source.grade == 'H' && dated.is_some_and(|dated| year - dated >= 3)
    }

    fn doubt(&self, rule: Rule, settles: &str) -> Markup {
        let basis = self.book.basis(rule);
        let law = if basis.law.is_empty() {
            html! { (self.words.without_law) }
        } else {
            self.cited(&basis.law, &format!(" {} ", self.words.and))
        };
        html! {
            article.rule {
                h3 { (self.link(rule)) }
                @if let Some(note) = self.note(rule) { p { (self.say(note)) } }
                p { strong { (self.words.settles) } " " (PreEscaped(fill(settles, &[("law", &law.0)]))) }
                @if !basis.sources.is_empty() {
                    p.label { strong { (self.words.sources_label) } }
                    ul { @for id in &basis.sources { li { (self.source(*id)) } } }
                }
            }
        }
    }

    /// What the rule itself says of the doubt.
    fn note(&self, rule: Rule) -> Option<Msg> {
        let rules = self.book.rules;
        match rule {
            Rule::Route(id) => rules.routes[id].differ.or(Some(rules.routes[id].summary)),
            Rule::Advice(id) => Some(rules.advice[id].text),
            Rule::Document(id) => {
                let paper = &rules.documents[id];
                paper.instead.or(paper.shows).or(paper.refused)
            }
            Rule::Step(id) => rules.steps[id].how,
            Rule::Entry(id) => Some(self.book.folder.entries[id].text),
            Rule::Excess(id) => Some(self.book.folder.excess[id].text),
            Rule::Letter(id) => Some(self.book.folder.letters[id].about),
            Rule::Number(id) => Some(self.book.folder.numbers[id].text),
        }
    }
}
