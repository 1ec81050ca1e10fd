//! The papers, to tick off.

use super::tags::{all, join, labelled, p, part, said, tag};
use super::{Action, Emit, State, Words};
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Document, ItemId};
use yew::prelude::*;

/// The papers, each with what it must show, what is accepted instead and why it is refused.
pub(super) fn list(words: &Words, state: &State, emit: &Emit, guide: &Guide) -> Html {
    let documents = &words.engine.rulebook().documents;
    let (mut lines, mut ready) = (Vec::new(), 0);
    for id in &guide.documents {
        let Some(paper) = documents.get(usize::from(*id)) else { continue };
        let on = state.ready.contains(id);
        ready += i32::from(on);
        lines.push(line(words, emit, *id, paper, on));
    }
    if lines.is_empty() {
        return Html::default();
    }
    let count = [(Arg::Count, Value::Number(ready)), (Arg::Max, Value::Number(lines.len() as i32))];
    let content =
        vec![p("sc-soft", words.keyed(msg::PAPERS_READY, &count)), tag("ul", "sc-papers-list", all(lines))];
    part(words, "sc-part sc-papers", msg::PAPERS, content)
}

fn line(words: &Words, emit: &Emit, id: ItemId, paper: &Document, on: bool) -> Html {
    let field = join(&["sc-paper-", &paper.id]);
    let emit = emit.clone();
    let onchange = Callback::from(move |_: Event| emit.emit(Action::Tick(id)));
    let mut about = vec![said(words, "", paper.shows)];
    for (label, text) in [(msg::PAPER_INSTEAD, paper.instead), (msg::PAPER_REFUSED, paper.refused)] {
        if let Some(text) = text {
            about.push(p("", labelled(words.say(label), words.say(text))));
        }
    }
    html! {
        <li data-document={paper.id.clone()}>
            <div class="sc-option sc-paper">
                <input id={field.clone()} type="checkbox" checked={on} {onchange} />
                <label for={field}>{ words.say(paper.title) }</label>
            </div>
            { tag("div", "sc-paper-about", all(about)) }
        </li>
    }
}
