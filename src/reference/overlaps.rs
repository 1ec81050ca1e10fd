//! Which routes can both fit a person, and why the earlier one wins.

use super::book::Rule;
use super::parts::fold;
use super::tongue::Tongue;
use super::words::fill;
use crate::rulebook::RouteId;
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn overlaps(&self) -> Markup {
        let words = self.words;
        html! {
            p.lead { (words.overlapping.about) }
            p { (words.overlapping_lead) }
            @for (index, overlap) in self.book.compiled.overlaps.iter().enumerate() {
                @let pairs: usize = overlap.meet.iter().map(|meet| meet.earlier.len() * meet.later.len()).sum();
                @let (title, rest) = first_sentence(if words.code == "fr" { &overlap.fr } else { &overlap.en });
                article.rule {
                    h2 #{ "overlap-" (index + 1) } { span.number { (index + 1) "." } " " (title) }
                    @if !rest.is_empty() { p { (rest) } }
                    p.soft { (self.count(&words.pairs, pairs)) }
                    @for meet in &overlap.meet {
                        div.meet {
                            (self.side(words.wins, &meet.earlier))
                            (self.side(words.yields, &meet.later))
                        }
                    }
                }
            }
        }
    }

    /// One side of an overlap: a whole file of routes by its name, others one by one.
    fn side(&self, label: &str, routes: &[RouteId]) -> Markup {
        let mut parts: Vec<Markup> = Vec::new();
        for group in self.book.groups {
            let here: Vec<Rule> = (group.routes.iter())
                .filter(|route| routes.iter().any(|id| usize::from(*id) == **route))
                .map(|route| Rule::Route(*route))
                .collect();
            let name = html! { a href={ "routes.html#routes-" (group.name) } { (self.group(&group.name)) } };
            if here.len() == group.routes.len() && here.len() > 1 {
                parts.push(html! { (name) (self.words.colon) (self.words.every_route) });
            } else if here.len() > 2 {
                let (some, all) = (here.len().to_string(), group.routes.len().to_string());
                let some = fill(self.words.some_routes, &[("n", &some), ("all", &all)]);
                let label = format!("{}{}{some}", self.group(&group.name), self.words.colon);
                parts.push(fold(&label, &self.links(&here)));
            } else {
                parts.extend(here.iter().map(|rule| self.link(*rule)));
            }
        }
        html! { div { p.label { strong { (label) } } ul { @for part in &parts { li { (part) } } } } }
    }
}

/// A reason as a heading and what follows it: a sentence ends before a capital, an abbreviation does not.
fn first_sentence(reason: &str) -> (&str, &str) {
    let ends = reason.match_indices(". ");
    let mut ends = ends
        .filter(|(at, _)| reason[at + 2..].starts_with(|c: char| c.is_uppercase() || c == '“' || c == '«'));
    ends.next().map_or((reason, ""), |(at, _)| (&reason[..=at], &reason[at + 2..]))
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        let reason = "Work insures (CSS L160-1 al. 1). It comes first. Always.";
        assert_eq!(first_sentence(reason), ("Work insures (CSS L160-1 al. 1).", "It comes first. Always."));
        assert_eq!(first_sentence("One sentence."), ("One sentence.", ""));
    }
}
