//! The sheet for the counter, on one or two pages: the situation in statements, the route and its articles, the papers,
//! the sentence to say.

use super::Guide;
use super::checklist::{self, Check};
use super::letters;
use super::stages::Case;
use crate::engine::Answer;
use crate::rulebook::folder::Excess;
use crate::rulebook::{Atom, Expr, FactId, ItemId, Msg, Route, RouteId, Rulebook, Test};

/// What stands on the sheet. It is read in French at the counter, with the person's language beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet<'a> {
    /// What to say, a message of the folder.
    pub sentence: Option<Msg>,
    /// What the request stands on, a message of the folder.
    pub ground: Option<Msg>,
    /// The answers that the route hangs on, and those of the folder, to be shown as statements.
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

/// What is shown only where the route hangs on it: at the counter it is nobody's business, and might be held against them.
const ASIDE: &str = "cover";

/// What is left of a list: it says something only to who has read the list.
const REST: &str = "other";

/// None of a list: the same, but for these facts, of which "none" says all.
const NONE: &str = "none";
const WHOLE: [&str; 2] = [ASIDE, "number"];

/// The answers, without what was ticked of the situation besides the route's grounds, and without what pays for care today
/// unless the route hangs on it.
fn statements(case: &Case<'_>, route: Option<&Route>) -> Vec<(FactId, Answer)> {
    let rest = |fact: FactId, answer: Answer| match answer {
        Answer::Choice(option) => {
            let fact = case.rulebook.facts.get(usize::from(fact));
            let choice = fact.and_then(|fact| Some((fact, fact.choices.get(usize::from(option))?)));
            choice.is_some_and(|(fact, choice)| {
                choice.id == REST || (choice.id == NONE && !WHOLE.contains(&fact.id.as_str()))
            })
        }
        _ => false,
    };
    let answered = case.facts().answered().filter(|(fact, answer)| !rest(*fact, *answer));
    let Some(route) = route else {
        return answered.filter(|(_, answer)| says(*answer)).collect();
    };
    let read = atoms(case.rulebook, route);
    let told = |(fact, answer): (FactId, Answer)| {
        let tests = || read.iter().filter(|atom| atom.fact == fact).map(|atom| &atom.test);
        let answer = match answer {
            Answer::Choices(ticked) if usize::from(fact) < case.rulebook.facts.len() => {
                let named = tests()
                    .filter_map(|test| if let Test::Has(choice) = test { Some(1 << choice) } else { None });
                Answer::Choices(ticked & named.fold(0, |all, choice: u64| all | choice))
            }
            other => other,
        };
        let aside = case.fact(fact).is_some_and(|fact| fact.id == ASIDE) && tests().next().is_none();
        (says(answer) && !aside).then_some((fact, answer))
    };
    answered.filter_map(told).collect()
}

/// Whether it says something.
fn says(answer: Answer) -> bool {
    !matches!(answer, Answer::Unknown | Answer::Choices(0))
}

/// The tests in the condition of a route.
fn atoms<'a>(rulebook: &'a Rulebook, route: &Route) -> Vec<&'a Atom> {
    let condition = rulebook.conditions.get(usize::from(route.when));
    let atoms = condition.map(Expr::atoms).unwrap_or_default();
    atoms.iter().filter_map(|atom| rulebook.atoms.get(usize::from(*atom))).collect()
}

/// The sheet for these answers.
pub fn sheet<'a>(case: &Case<'a>, guide: &Guide) -> Sheet<'a> {
    let route = guide.route.and_then(|route| case.rulebook.routes.get(usize::from(route)));
    Sheet {
        sentence: letters::first(case, &case.folder.sentences),
        ground: letters::ground(case),
        statements: statements(case, route),
        route: guide.route,
        law: route.map(|route| route.basis.law.as_slice()).unwrap_or_default(),
        papers: checklist::checklist(case, guide),
        not_needed: checklist::not_needed(case),
        contacts: guide.contacts.clone(),
    }
}
