//! What would change the route: the changes a person can make or expect first, the others behind a fold.

use super::page::Page;
use super::{Act, Words};
use crate::engine::{Answer, Change};
use crate::i18n::{Span, msg};
use crate::rulebook::{Choice, RouteId};

/// How many changes are shown at once.
const SHOWN: usize = 3;

type Line<'c> = (&'c Change, Vec<Span>);

/// What would change the route.
pub(crate) fn list<A: Act>(page: &mut Page<'_, A>, changes: &[Change]) {
    let (mut first, mut rest, mut others) = (Vec::new(), Vec::new(), Vec::new());
    // One change a route first: three ways to the same place say less than three places.
    let mut seen: Vec<RouteId> = Vec::new();
    for change in changes {
        let Some((choice, gained)) = choice(page.words, change) else { continue };
        let texts = page.words.texts();
        match choice.change.filter(|_| gained) {
            Some(clause) if seen.len() < SHOWN && !seen.contains(&change.route) => {
                seen.push(change.route);
                first.push((change, texts.spans(clause)));
            }
            Some(clause) => rest.push((change, texts.spans(clause))),
            None => {
                let mut clause = texts.spans(if gained { msg::CHANGE_GAINED } else { msg::CHANGE_LOST });
                clause.push(Span::Text(" ".to_owned()));
                clause.append(&mut texts.spans(choice.said));
                others.push((change, clause));
            }
        }
    }
    rest.append(&mut others);
    if first.is_empty() && rest.is_empty() {
        return;
    }
    page.part("sc-part sc-changes", msg::CHANGES, |page| {
        lines(page, first);
        if !rest.is_empty() {
            page.fold("sc-fold", msg::CHANGES_MORE, |page| lines(page, rest));
        }
    });
}

/// The option a change is about, and whether it then holds.
fn choice<'w>(words: &'w Words, change: &Change) -> Option<(&'w Choice, bool)> {
    let choices = &words.engine.rulebook().facts.get(usize::from(change.fact))?.choices;
    match (change.to, change.option) {
        (Answer::Choices(ticked), Some(option)) => {
            Some((choices.get(usize::from(option))?, ticked >> option & 1 == 1))
        }
        (Answer::Choice(option), _) => Some((choices.get(usize::from(option))?, true)),
        _ => None,
    }
}

fn lines<A: Act>(page: &mut Page<'_, A>, lines: Vec<Line<'_>>) {
    page.tag("ul", "sc-plain sc-spaced", |page| {
        for (change, clause) in lines {
            let route = page.words.engine.rulebook().routes.get(usize::from(change.route));
            page.tag("li", "", |page| {
                page.tag("strong", "", |page| page.spans(clause));
                page.maybe("", route.map(|route| route.title));
                page.maybe("sc-soft", (!change.assumed.is_empty()).then_some(msg::CHANGE_ASSUMED));
            });
        }
    });
}
