//! The verdict, what may still come, what is shown with it, what to ask next.

use super::diagram::View;
use super::facts::Facts;
use super::{Answer, Engine, Truth};
use crate::rulebook::date::{Base, Date, DateExpr};
use crate::rulebook::{ConditionId, FALSE, FactId, ItemId, Ref, Route, RouteId, Rulebook, TRUE, UNSURE};

/// What the answers decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// More answers are needed.
    Open,
    /// This route, whatever else is answered.
    Route(RouteId),
    /// Everything that matters was asked, and it hangs on something the person does not know.
    Unsure,
}

/// How many questions are left, as exact bounds (fewest, most).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Until the route is known; (0, 0) once it is.
    pub route: (u8, u8),
    /// From the route until the guide is exact; `None` as long as the route is open.
    pub guide: Option<(u8, u8)>,
}

/// Everything that follows from some answers on some day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// What the answers decide.
    pub verdict: Verdict,
    /// Every route still possible, in order. With "I don't know" among the answers: every route it may be.
    pub candidates: Vec<RouteId>,
    /// What to ask next: the first question that can still change the route, then the first that can still change
    /// what is shown with it. `None` when nothing can.
    pub next: Option<FactId>,
    /// How many questions are left.
    pub left: Left,
    /// Advice that holds, in the rulebook's order.
    pub advice: Vec<ItemId>,
    /// Steps of the route and of the advice. One that hangs on an "I don't know" is shown.
    pub steps: Vec<ItemId>,
    /// Papers of the route and of the advice. One that hangs on an "I don't know" is shown.
    pub documents: Vec<ItemId>,
    /// Whom to ask, the most useful first.
    pub contacts: Vec<ItemId>,
    /// Where the route and the advice come from.
    pub sources: Vec<ItemId>,
}

impl Engine {
    /// What follows from these answers on this day.
    pub fn evaluate(&self, facts: &Facts, today: Date) -> Evaluation {
        let rulebook = &self.rulebook;
        let mut view = View::new(rulebook, &self.notes, facts, today);
        let root = view.restrict(rulebook.diagram.verdict);
        let verdict = verdict(root);
        let mut result = Evaluation {
            verdict,
            candidates: self.candidates(&view, root, facts, today),
            next: view.question(root),
            left: Left { route: view.left(root), guide: None },
            advice: Vec::new(),
            steps: Vec::new(),
            documents: Vec::new(),
            contacts: Vec::new(),
            sources: Vec::new(),
        };
        match verdict {
            Verdict::Open => {}
            Verdict::Route(id) => {
                let route = &rulebook.routes[usize::from(id)];
                let pending = result.fill(rulebook, &mut view, (facts, today), id, route);
                pending.ask(&mut result, &view);
            }
            // What helps when nothing is certain: the last route, which asks the fund.
            Verdict::Unsure => {
                if let Some((id, route)) = rulebook.routes.iter().enumerate().next_back() {
                    result.fill(rulebook, &mut view, (facts, today), id as RouteId, route);
                }
                result.left.guide = Some((0, 0));
            }
        }
        result
    }

    /// What these answers decide: [`Engine::evaluate`] without the rest.
    pub fn verdict(&self, facts: &Facts, today: Date) -> Verdict {
        let mut view = View::new(&self.rulebook, &self.notes, facts, today);
        verdict(view.restrict(self.rulebook.diagram.verdict))
    }

    /// A number for what these answers leave open: equal numbers go on alike. Only for answers given in the order of
    /// the questions, each after the one before it was asked; for proofs.
    pub fn state(&self, facts: &Facts, today: Date) -> u16 {
        let mut view = View::new(&self.rulebook, &self.notes, facts, today);
        view.restrict(self.rulebook.diagram.verdict).0
    }

    /// The first question that can still change the route.
    pub fn next_for_route(&self, facts: &Facts, today: Date) -> Option<FactId> {
        let mut view = View::new(&self.rulebook, &self.notes, facts, today);
        let root = view.restrict(self.rulebook.diagram.verdict);
        view.question(root)
    }

    /// Every route still possible. "I don't know" stands for each answer it may be.
    fn candidates(&self, view: &View<'_>, root: Ref, facts: &Facts, today: Date) -> Vec<RouteId> {
        let unsure = View::UNSURE_LEAF;
        let leaves = view.leaves(root);
        if !leaves.contains(&unsure) {
            return leaves;
        }
        // Forget the "I don't know"s and look only where the person could still come to know.
        let known: Facts = facts.answered().filter(|(_, answer)| *answer != Answer::Unknown).collect();
        let mut open = View::new(&self.rulebook, &self.notes, &known, today);
        let root = open.restrict(self.rulebook.diagram.verdict);
        open.leaves(root).into_iter().filter(|leaf| *leaf != unsure).collect()
    }
}

fn verdict(root: Ref) -> Verdict {
    match root.as_leaf() {
        None => Verdict::Open,
        _ if root == UNSURE => Verdict::Unsure,
        Some(route) => Verdict::Route(route),
    }
}

/// What could still change the guide.
#[derive(Default)]
struct Pending {
    diagrams: Vec<Ref>,
    /// Dates that no condition reads and a step needs.
    dates: Vec<FactId>,
}

impl Pending {
    fn ask(mut self, result: &mut Evaluation, view: &View<'_>) {
        self.dates.sort_unstable();
        self.dates.dedup();
        let (min, max) = view.left_of_all(&self.diagrams);
        let extra = self.dates.len() as u8;
        result.left.guide = Some((min + extra, max + extra));
        let diagrams = self.diagrams.iter().filter_map(|r| view.question(*r));
        result.next = diagrams.chain(self.dates.iter().copied()).min();
    }
}

impl Evaluation {
    fn fill(
        &mut self,
        rulebook: &Rulebook,
        view: &mut View<'_>,
        (facts, today): (&Facts, Date),
        id: RouteId,
        route: &Route,
    ) -> Pending {
        let mut pending = Pending::default();
        let mut holds = |view: &mut View<'_>, condition: ConditionId| {
            let r = view.restrict(rulebook.diagram.conditions[usize::from(condition)]);
            if r.as_node().is_some() {
                pending.diagrams.push(r);
            }
            r
        };
        let mut steps = route.steps.clone();
        let mut documents = route.documents.clone();
        self.contacts = route.contacts.clone();
        self.sources = route.basis.sources.clone();
        for (index, advice) in rulebook.advice.iter().enumerate() {
            if advice.goes_with(id) && holds(view, advice.when) == TRUE {
                self.advice.push(index as ItemId);
                steps.extend_from_slice(&advice.steps);
                documents.extend_from_slice(&advice.documents);
                self.contacts.extend_from_slice(&advice.contacts);
                self.sources.extend_from_slice(&advice.basis.sources);
            }
        }
        // An "I don't know" keeps a step or a paper: better one too many than one too few. One that waits for a
        // question is shown when it holds for the typical answer.
        let typical = typical(rulebook, facts);
        let mut shown = |view: &mut View<'_>, when: Option<ConditionId>| {
            let Some(condition) = when else { return true };
            let r = holds(view, condition);
            let likely = || facts_hold(rulebook, &typical, condition, today);
            r.as_leaf().map_or_else(likely, |_| r != FALSE)
        };
        steps.retain(|step| shown(view, rulebook.steps[usize::from(*step)].when));
        documents.retain(|document| shown(view, rulebook.documents[usize::from(*document)].when));
        (self.steps, self.documents) = (once(steps), once(documents));
        self.contacts = once(std::mem::take(&mut self.contacts));
        self.sources = once(std::mem::take(&mut self.sources));
        let of_steps = self.steps.iter().map(|step| &rulebook.steps[usize::from(*step)]);
        let dates = of_steps.flat_map(|step| [step.from, step.by]).chain([route.from]);
        for fact in dates.flatten().filter_map(|date| unanswered(&date, facts)) {
            match view.probe(fact) {
                Some(probe) => pending.diagrams.push(probe),
                None => pending.dates.push(fact),
            }
        }
        pending
    }
}

/// The answers given, and the typical one wherever there is none.
fn typical(rulebook: &Rulebook, facts: &Facts) -> Facts {
    let assume = |(id, fact): (usize, &crate::rulebook::Fact)| {
        let id = id as FactId;
        Some((id, facts.get(id).or(fact.typical.map(Answer::Choice))?))
    };
    rulebook.facts.iter().enumerate().filter_map(assume).collect()
}

fn facts_hold(rulebook: &Rulebook, facts: &Facts, condition: ConditionId, today: Date) -> bool {
    facts.truth(rulebook, &rulebook.conditions[usize::from(condition)], today) == Truth::True
}

fn unanswered(date: &DateExpr, facts: &Facts) -> Option<FactId> {
    match date.base {
        Base::Fact(fact) if facts.get(fact).is_none() => Some(fact),
        _ => None,
    }
}

/// Each item once, at its first place.
fn once(items: Vec<ItemId>) -> Vec<ItemId> {
    let mut result = Vec::new();
    for item in items {
        if !result.contains(&item) {
            result.push(item);
        }
    }
    result
}
