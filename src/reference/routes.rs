//! The routes, in order, with everything that is known of each.

use super::book::Rule;
use super::page::Page;
use super::parts::{fold, fold_aside};
use super::tongue::Tongue;
use crate::rulebook::{Expr, RouteId};
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn routes(&self) -> Markup {
        let groups = self.book.groups;
        html! {
            p.lead { (self.words.routes.about) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                @for group in groups {
                    details {
                        summary { (self.group(&group.name)) }
                        ol start=(group.routes.first().map_or(1, |first| first + 1)) {
                            @for id in &group.routes {
                                @let route = &self.book.rules.routes[*id];
                                li { a href={ "#route-" (route.id) } { (self.say(route.title)) } }
                            }
                        }
                    }
                }
            }
            @for group in groups {
                section {
                    h2 #{ "routes-" (group.name) } { (self.group(&group.name)) }
                    @for id in &group.routes { (self.route(*id)) }
                }
            }
        }
    }

    fn route(&self, index: usize) -> Markup {
        let route = &self.book.rules.routes[index];
        let relations = &self.book.relations;
        let title = html! { span.number { (index + 1) "." } " " (self.say(route.title)) };
        let advice: Vec<Rule> =
            relations.advice[index].iter().map(|id| Rule::Advice(usize::from(*id))).collect();
        let overlaps = relations.overlaps[index].len();
        let rows = self.book.rows(&route.id);
        html! {
            article.rule {
                (self.heading((Page::Routes, true), &format!("route-{}", route.id), &route.id, &title))
                (self.sure(route.certainty))
                p { (self.say(route.summary)) }
                @if let Some(differ) = route.differ {
                    div.differ { h4 { (self.words.differ) } p { (self.say(differ)) } }
                }
                h4 { (self.words.when) }
                @if *self.book.condition(route.when) == Expr::Constant(true) {
                    p { (self.words.when_last) }
                } @else {
                    p { @if index == 0 { (self.words.when_first) } @else { (self.words.when_after) } }
                    (self.condition(route.when))
                }
                @if let Some(from) = &route.from { p { strong { (self.words.earliest) } " " (self.day(from)) } }
                h4 { (self.words.what_to_do) }
                (self.steps_of(&relations.steps[index]))
                h4 { (self.words.what_papers) }
                @if relations.documents[index].is_empty() {
                    p { (self.words.no_papers) }
                } @else {
                    (self.papers_of(&relations.documents[index]))
                }
                h4 { (self.words.whom) }
                (self.contacts_of(&route.contacts))
                h4 { (self.words.basis) }
                (self.basis(&route.basis))
                @if !rows.is_empty() {
                    p.soft { (self.words.rows) " " span lang="en" { (rows.join(", ")) } }
                }
                @if !advice.is_empty() {
                    (fold_aside(&self.count(&self.words.can_be_added, advice.len()), &self.advice_links(&advice)))
                }
                (self.cases(index))
                @if overlaps == 0 {
                    p.soft { (self.words.no_overlap) }
                } @else {
                    (fold_aside(
                        &self.count(&self.words.overlaps, overlaps),
                        &html! { p { (self.words.overlaps_about) } (self.reasons(index)) },
                    ))
                }
            }
        }
    }

    /// The earlier routes that can fit the same person, by the reason for which they win.
    fn reasons(&self, route: usize) -> Markup {
        let mut rest = self.book.relations.overlaps[route].clone();
        let mut groups: Vec<(&str, Vec<Rule>)> = Vec::new();
        for overlap in &self.book.compiled.overlaps {
            let (mut known, mut left) = (Vec::new(), Vec::new());
            for earlier in rest {
                let here = overlap.meet.iter().any(|meet| {
                    meet.earlier.contains(&earlier)
                        && meet.later.iter().any(|later| usize::from(*later) == route)
                });
                if here { known.push(earlier) } else { left.push(earlier) }
            }
            rest = left;
            if !known.is_empty() {
                let reason = if self.words.code == "fr" { &overlap.fr } else { &overlap.en };
                groups.push((reason, routes(&known)));
            }
        }
        html! {
            @for (reason, earlier) in &groups { p.label { (reason) } (self.links(earlier)) }
            @if !rest.is_empty() { p.label.stale { (self.words.no_reason) } (self.links(&routes(&rest))) }
        }
    }

    fn advice_links(&self, advice: &[Rule]) -> Markup {
        html! { ul { @for rule in advice { li { (self.link(*rule)) } } } }
    }

    fn cases(&self, route: usize) -> Markup {
        let all = self.book.compiled.cases.iter();
        let cases: Vec<_> = all.filter(|case| usize::from(case.route) == route).collect();
        if cases.is_empty() {
            return html! { p.soft { (self.words.no_case) } };
        }
        let list = html! {
            p { (self.words.cases_about) }
            ul.cases { @for case in &cases { (self.case(case)) } }
        };
        fold(&self.count(&self.words.cases, cases.len()), &list)
    }
}

fn routes(ids: &[RouteId]) -> Vec<Rule> {
    ids.iter().map(|id| Rule::Route(usize::from(*id))).collect()
}
