//! What would change the route: the changes a person can make or expect first, the others behind a fold.

use super::Words;
use super::result::part;
use super::words::show;
use crate::engine::{Answer, Change};
use crate::i18n::{Span, msg};
use crate::rulebook::{Choice, RouteId};
use yew::prelude::*;

/// How many changes are shown at once.
const SHOWN: usize = 3;

/// What would change the route.
pub(super) fn list(words: &Words, changes: &[Change]) -> Html {
    let mut clauses: Vec<(&Change, Vec<Span>)> = Vec::new();
    let mut others: Vec<(&Change, Vec<Span>)> = Vec::new();
    for change in changes {
        let Some((choice, gained)) = choice(words, change) else {
            continue;
        };
        match choice.change.filter(|_| gained) {
            Some(clause) => clauses.push((change, words.texts().spans(clause))),
            None => {
                let said = if gained { msg::CHANGE_GAINED } else { msg::CHANGE_LOST };
                let mut spans = words.texts().spans(said);
                spans.push(Span::Text(" ".to_owned()));
                spans.extend(words.texts().spans(choice.said));
                others.push((change, spans));
            }
        }
    }
    if clauses.is_empty() && others.is_empty() {
        return Html::default();
    }
    // One change a route first: three ways to the same place say less than three places.
    let mut seen: Vec<RouteId> = Vec::new();
    let (first, rest): (Vec<_>, Vec<_>) = clauses.into_iter().partition(|(change, _)| {
        let new = seen.len() < SHOWN && !seen.contains(&change.route);
        if new {
            seen.push(change.route);
        }
        new
    });
    let folded: Vec<Html> = rest.into_iter().chain(others).map(|change| line(words, change)).collect();
    part(
        words,
        "sc-changes",
        msg::CHANGES,
        html! {
            <>
                <ul class="sc-plain sc-spaced">{ for first.into_iter().map(|change| line(words, change)) }</ul>
                { for (!folded.is_empty()).then(|| html! {
                    <details class="sc-fold">
                        <summary>{ words.say(msg::CHANGES_MORE) }</summary>
                        <ul class="sc-plain sc-spaced">{ for folded }</ul>
                    </details>
                }) }
            </>
        },
    )
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

fn line(words: &Words, (change, clause): (&Change, Vec<Span>)) -> Html {
    let route = words.engine.rulebook().routes.get(usize::from(change.route));
    html! {
        <li>
            <p><strong>{ show(clause) }</strong></p>
            <p>{ for route.map(|route| words.say(route.title)) }</p>
            { for (!change.assumed.is_empty()).then(|| html! { <p class="sc-soft">{ words.say(msg::CHANGE_ASSUMED) }</p> }) }
        </li>
    }
}
