//! The sheet for the counter, on one or two pages: the situation in statements, the route and its articles, the papers,
//! the sentence to say.

use super::Guide;
use super::checklist::{self, Check};
use super::letters;
use super::stages::Case;
use crate::engine::Answer;
use crate::rulebook::folder::Excess;
use crate::rulebook::{FactId, ItemId, Msg, RouteId};

/// What stands on the sheet. It is read in French at the counter, with the person's language beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet<'a> {
    /// What to say, a message of the folder.
    pub sentence: Option<Msg>,
    /// What the request stands on, a message of the folder.
    pub ground: Option<Msg>,
    /// The answers of the interview and of the folder, to be shown as statements.
    pub statements: Vec<(FactId, Answer)>,
    /// The route.
    pub route: Option<RouteId>,
    /// The citations of the route.
    pub law: &'a [String],
    /// The papers, to be ticked at the counter.
    pub papers: Vec<Check>,
    /// What is not needed, and the article to quote.
    pub not_needed: Vec<&'a Excess>,
    /// Whom to ask; index into the rulebook's contacts.
    pub contacts: Vec<ItemId>,
}

/// The sheet for these answers.
pub fn sheet<'a>(case: &Case<'a>, guide: &Guide) -> Sheet<'a> {
    let route = guide.route.and_then(|route| case.rulebook.routes.get(usize::from(route)));
    let told = |(_, answer): &(FactId, Answer)| !matches!(answer, Answer::Unknown | Answer::Choices(0));
    Sheet {
        sentence: letters::first(case, &case.folder.sentences),
        ground: letters::ground(case),
        statements: case.facts().answered().filter(told).collect(),
        route: guide.route,
        law: route.map(|route| route.basis.law.as_slice()).unwrap_or_default(),
        papers: checklist::checklist(case, guide),
        not_needed: checklist::not_needed(case),
        contacts: guide.contacts.clone(),
    }
}
