//! The papers, to tick off.

use super::result::part;
use super::{Action, Emit, State, Words};
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Document, ItemId, Msg};
use yew::prelude::*;

/// The papers, each with what it must show, what is accepted instead and why it is refused.
pub(super) fn list(words: &Words, state: &State, emit: &Emit, guide: &Guide) -> Html {
    let documents = &words.engine.rulebook().documents;
    let papers: Vec<(ItemId, &Document)> =
        guide.documents.iter().filter_map(|id| Some((*id, documents.get(usize::from(*id))?))).collect();
    if papers.is_empty() {
        return Html::default();
    }
    let ready = papers.iter().filter(|(id, _)| state.ready.contains(id)).count();
    let count = [(Arg::Count, Value::Number(ready as i32)), (Arg::Max, Value::Number(papers.len() as i32))];
    part(
        words,
        "sc-papers",
        msg::PAPERS,
        html! {
            <>
                <p class="sc-soft">{ words.keyed(msg::PAPERS_READY, &count) }</p>
                <ul class="sc-papers-list">{ for papers.into_iter().map(|(id, paper)| line(words, state, emit, id, paper)) }</ul>
            </>
        },
    )
}

fn line(words: &Words, state: &State, emit: &Emit, id: ItemId, paper: &Document) -> Html {
    let field = ["sc-paper-", &paper.id].concat();
    let labelled = |label: Msg, text: Msg| {
        html! { <p><strong>{ words.say(label) }</strong>{ " " }<span>{ words.say(text) }</span></p> }
    };
    html! {
        <li data-document={paper.id.clone()}>
            <div class="sc-option sc-paper">
                <input id={field.clone()} type="checkbox" checked={state.ready.contains(&id)}
                    onchange={emit.reform(move |_| Action::Tick(id))} />
                <label for={field}>{ words.say(paper.title) }</label>
            </div>
            <div class="sc-paper-about">
                { for paper.shows.map(|shows| html! { <p>{ words.say(shows) }</p> }) }
                { for paper.instead.map(|instead| labelled(msg::PAPER_INSTEAD, instead)) }
                { for paper.refused.map(|refused| labelled(msg::PAPER_REFUSED, refused)) }
            </div>
        </li>
    }
}
