//! The head of the result: how sure, what to do in a line, what happens; or on what it hangs.

use super::result::{route, title};
use super::words::show;
use super::{State, TITLE, Words, icon};
use crate::engine::Answer;
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::{Certainty, Msg};
use yew::prelude::*;

/// The head of the result.
pub(super) fn head(words: &Words, state: &State, guide: &Guide) -> Html {
    let (word, sentence) = sure(words, guide);
    let about = match route(words, guide) {
        Some(route) => html! {
            <>
                <p class="sc-lead">{ words.say(route.summary) }</p>
                { for route.differ.map(|differ| html! {
                    <div class="sc-differ">
                        <h2>{ words.say(msg::DIFFER) }</h2>
                        <p>{ words.say(differ) }</p>
                    </div>
                }) }
            </>
        },
        None => unsure(words, state),
    };
    html! {
        <div class="sc-head">
            <p class={classes!("sc-sure", guide.certainty.id())} id="sc-sure">
                { icon::certainty(guide.certainty) }
                <span><strong>{ word }</strong>{ " " }<span>{ sentence }</span></span>
            </p>
            <h1 id={TITLE} tabindex="-1" data-focus="" aria-describedby="sc-sure">{ words.say(title(words, guide)) }</h1>
            { about }
            { for guide.stale.then(|| html! { <p class="sc-stale">{ icon::tone(crate::rulebook::Tone::Warn) }<span>{ words.say(msg::STALE) }</span></p> }) }
        </div>
    }
}

/// How sure, in a word and a sentence.
fn sure(words: &Words, guide: &Guide) -> (Html, Html) {
    let (word, sentence): (Msg, Msg) = match guide.certainty {
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
    (words.say(word), sentence)
}

/// On which unknown answers it hangs, how to find them out, and what it may come to.
fn unsure(words: &Words, state: &State) -> Html {
    let facts = &words.engine.rulebook().facts;
    let unknown = state.outlook.asked.iter().filter(|(_, answer)| *answer == Answer::Unknown);
    let unknown = unknown.filter_map(|(fact, _)| facts.get(usize::from(*fact))).map(|fact| {
        html! {
            <li>
                <p><strong>{ words.say(fact.question) }</strong></p>
                { for fact.help.map(|help| html! { <p>{ words.say(help) }</p> }) }
            </li>
        }
    });
    let routes = &words.engine.rulebook().routes;
    let candidates = state.outlook.evaluation.candidates.iter().filter_map(|id| routes.get(usize::from(*id)));
    html! {
        <>
            <p class="sc-lead">{ words.say(msg::UNSURE_TITLE_LEAD) }</p>
            <h2>{ words.say(msg::UNSURE_TITLE_FACTS) }</h2>
            <ul>{ for unknown }</ul>
            <details class="sc-fold">
                <summary>{ words.say(msg::UNSURE_TITLE_ROUTES) }</summary>
                <ul>{ for candidates.map(|route| html! { <li>{ show(words.texts().spans(route.title)) }</li> }) }</ul>
            </details>
        </>
    }
}
