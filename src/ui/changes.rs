//! What would change the route: the changes a person can make or expect first, the others behind a fold.

use super::Words;
use super::tags::{all, fold, p, part, said, tag};
use super::words::show;
use crate::engine::{Answer, Change};
use crate::i18n::{Span, msg};
use crate::rulebook::{Choice, RouteId};
use yew::prelude::*;

/// How many changes are shown at once.
const SHOWN: usize = 3;

/// What would change the route.
pub(super) fn list(words: &Words, changes: &[Change]) -> Html {
    let (mut first, mut rest, mut others) = (Vec::new(), Vec::new(), Vec::new());
    // One change a route first: three ways to the same place say less than three places.
    let mut seen: Vec<RouteId> = Vec::new();
    for change in changes {
        let Some((choice, gained)) = choice(words, change) else { continue };
        match choice.change.filter(|_| gained) {
            Some(clause) => {
                let line = line(words, change, words.texts().spans(clause));
                if seen.len() < SHOWN && !seen.contains(&change.route) {
                    seen.push(change.route);
                    first.push(line);
                } else {
                    rest.push(line);
                }
            }
            None => {
                let said = if gained { msg::CHANGE_GAINED } else { msg::CHANGE_LOST };
                let mut clause = words.texts().spans(said);
                clause.push(Span::Text(" ".to_owned()));
                clause.extend(words.texts().spans(choice.said));
                others.push(line(words, change, clause));
            }
        }
    }
    rest.append(&mut others);
    let mut content = Vec::new();
    if !first.is_empty() {
        content.push(tag("ul", "sc-plain sc-spaced", all(first)));
    }
    if !rest.is_empty() {
        let list = tag("ul", "sc-plain sc-spaced", all(rest));
        content.push(fold("sc-fold", words.say(msg::CHANGES_MORE), list));
    }
    part(words, "sc-part sc-changes", msg::CHANGES, content)
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

fn line(words: &Words, change: &Change, clause: Vec<Span>) -> Html {
    let route = words.engine.rulebook().routes.get(usize::from(change.route));
    let assumed = (!change.assumed.is_empty()).then_some(msg::CHANGE_ASSUMED);
    let lines = vec![
        p("", tag("strong", "", show(clause))),
        said(words, "", route.map(|route| route.title)),
        said(words, "sc-soft", assumed),
    ];
    tag("li", "", all(lines))
}
