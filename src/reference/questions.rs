//! What may be asked, in order, and what each answer decides.

use super::book::Rule;
use super::page::Page;
use super::parts::fold;
use super::tongue::Tongue;
use super::words::{Plural, fill};
use crate::rulebook::{Choice, Fact, FactId, Kind};
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn questions(&self) -> Markup {
        let facts = &self.book.rules.facts;
        html! {
            p.lead { (self.words.questions.about) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                ol { @for fact in facts { li { a href={ "#question-" (fact.id) } { (self.say(fact.question)) } } } }
            }
            @for (index, fact) in facts.iter().enumerate() {
                (self.question((Page::Questions, false), index, fact, &self.decides(index as FactId)))
            }
        }
    }

    /// A question; `decides`: what hangs on its answer.
    pub(super) fn question(
        &self,
        place: (Page, bool),
        index: usize,
        fact: &Fact,
        decides: &Markup,
    ) -> Markup {
        let words = self.words;
        let title = html! { span.number { (index + 1) "." } " " (self.say(fact.question)) };
        let kind = match fact.kind {
            Kind::Choice => words.kind_choice.to_owned(),
            Kind::Choices => words.kind_choices.to_owned(),
            Kind::Country => words.kind_country.to_owned(),
            Kind::Date => words.kind_date.to_owned(),
            Kind::Number { min, max } => {
                fill(words.kind_number, &[("min", &min.to_string()), ("max", &max.to_string())])
            }
            Kind::YesNo => words.kind_yes_no.to_owned(),
        };
        html! {
            article.rule {
                (self.heading(place, &format!("question-{}", fact.id), &fact.id, &title))
                p { strong { (words.why) } " " (self.say(fact.why)) }
                @if let Some(help) = fact.help { p { (self.say(help)) } }
                p {
                    strong { (words.answer_is) } " " (kind) ". "
                    @if fact.unknown { (words.unknown_offered) } @else { (words.unknown_not_offered) }
                }
                @if fact.choices.is_empty() {
                    @if let Some(said) = fact.said { p { strong { (words.as_statement) } " " (self.say(said)) } }
                } @else {
                    @if place.1 { h4 { (words.choices) } } @else { h3 { (words.choices) } }
                    (self.choices(&fact.choices))
                }
                @if place.1 { h4 { (words.decides) } } @else { h3 { (words.decides) } }
                (decides)
            }
        }
    }

    /// The options with what is said of each; a heading begins a new list.
    fn choices(&self, choices: &[Choice]) -> Markup {
        let mut groups: Vec<&[Choice]> = Vec::new();
        let mut rest = choices;
        while !rest.is_empty() {
            let next = rest.iter().skip(1).position(|choice| choice.heading.is_some());
            let (group, after) = rest.split_at(next.map_or(rest.len(), |next| next + 1));
            groups.push(group);
            rest = after;
        }
        html! {
            @for group in groups {
                @if let Some(heading) = group.first().and_then(|choice| choice.heading) {
                    p.label { (self.say(heading)) }
                }
                ul.choices {
                    @for choice in group {
                        li {
                            p.label { (self.say(choice.label)) " " code { (choice.id) } }
                            @if let Some(hint) = choice.hint { p { (self.say(hint)) } }
                            p.soft { (self.words.as_statement) " " (self.quoted(&self.plain(choice.said))) }
                        }
                    }
                }
            }
        }
    }

    /// What reads the answer.
    fn decides(&self, fact: FactId) -> Markup {
        let reading = |kind: fn(&Rule) -> bool| -> Vec<Rule> {
            let rules = self.book.every_rule().filter(kind);
            rules.filter(|rule| self.book.reads(*rule, fact)).collect()
        };
        let routes = reading(|rule| matches!(rule, Rule::Route(_)));
        let dates: Vec<Rule> =
            self.book.every_rule().filter(|rule| self.book.counts_from(*rule, fact)).collect();
        let what = if routes.is_empty() { self.words.decides_guide } else { self.words.decides_route };
        let parts: [(&Plural, Vec<Rule>); 5] = [
            (&self.words.read_by_routes, routes),
            (&self.words.read_by_advice, reading(|rule| matches!(rule, Rule::Advice(_)))),
            (&self.words.read_by_steps, reading(|rule| matches!(rule, Rule::Step(_)))),
            (&self.words.read_by_papers, reading(|rule| matches!(rule, Rule::Document(_)))),
            (&self.words.dates_from, dates),
        ];
        html! {
            p { (what) "." }
            @for (label, rules) in &parts {
                @if !rules.is_empty() { (fold(&self.count(label, rules.len()), &self.plain_links(rules))) }
            }
        }
    }

    pub(super) fn plain_links(&self, rules: &[Rule]) -> Markup {
        html! { ul { @for rule in rules { li { (self.link(*rule)) } } } }
    }
}
