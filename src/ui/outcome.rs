//! The head of the result: how sure, what to do in a line, what happens; or on what it hangs.

use super::result::{route, title};
use super::tags::{all, fold, labelled, p, said, span, tag};
use super::{State, TITLE, Words, icon};
use crate::engine::Answer;
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::{Certainty, Tone};
use yew::prelude::*;

/// The head of the result.
pub(super) fn head(words: &Words, state: &State, guide: &Guide) -> Html {
    let sure = all(vec![icon::certainty(guide.certainty), span("", sure(words, guide))]);
    let mut head = vec![
        html! { <p class={["sc-sure ", guide.certainty.id()].concat()} id="sc-sure">{ sure }</p> },
        html! { <h1 id={TITLE} tabindex="-1" data-focus="" aria-describedby="sc-sure">{ words.say(title(words, guide)) }</h1> },
    ];
    match route(words, guide) {
        Some(route) => {
            head.push(p("sc-lead", words.say(route.summary)));
            if let Some(differ) = route.differ {
                let differ = vec![tag("h2", "", words.say(msg::DIFFER)), p("", words.say(differ))];
                head.push(tag("div", "sc-differ", all(differ)));
            }
        }
        None => unsure(words, state, &mut head),
    }
    if guide.stale {
        head.push(p("sc-stale", all(vec![icon::tone(Tone::Warn), span("", words.say(msg::STALE))])));
    }
    tag("div", "sc-head", all(head))
}

/// How sure, in a word and a sentence.
fn sure(words: &Words, guide: &Guide) -> Html {
    let (word, sentence) = match guide.certainty {
        Certainty::Settled => (msg::SETTLED, msg::SETTLED_ABOUT),
        Certainty::PracticeVaries => (msg::PRACTICE_VARIES, msg::PRACTICE_VARIES_ABOUT),
        Certainty::FundDecides => (msg::FUND_DECIDES, msg::FUND_DECIDES_ABOUT),
        Certainty::NotYet => (msg::NOT_YET, msg::NOT_YET_ABOUT),
        Certainty::NoRight => (msg::NO_RIGHT, msg::NO_RIGHT_ABOUT),
    };
    let sentence = match guide.from.filter(|from| guide.certainty == Certainty::NotYet && *from > words.today)
    {
        Some(from) => words.dated(msg::NOT_YET_FROM, from),
        None => words.say(sentence),
    };
    labelled(words.say(word), sentence)
}

/// On which unknown answers it hangs, how to find them out, and what it may come to.
fn unsure(words: &Words, state: &State, head: &mut Vec<Html>) {
    let rulebook = words.engine.rulebook();
    let mut unknown = Vec::new();
    for (fact, answer) in &state.outlook.asked {
        if let (Answer::Unknown, Some(fact)) = (answer, rulebook.facts.get(usize::from(*fact))) {
            let question = p("", tag("strong", "", words.say(fact.question)));
            unknown.push(tag("li", "", all(vec![question, said(words, "", fact.help)])));
        }
    }
    let mut candidates = Vec::new();
    for id in &state.outlook.evaluation.candidates {
        if let Some(route) = rulebook.routes.get(usize::from(*id)) {
            candidates.push(tag("li", "", words.say(route.title)));
        }
    }
    head.push(p("sc-lead", words.say(msg::UNSURE_TITLE_LEAD)));
    head.push(tag("h2", "", words.say(msg::UNSURE_TITLE_FACTS)));
    head.push(tag("ul", "", all(unknown)));
    let candidates = tag("ul", "", all(candidates));
    head.push(fold("sc-fold", words.say(msg::UNSURE_TITLE_ROUTES), candidates));
}
