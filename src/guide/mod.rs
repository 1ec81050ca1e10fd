//! From what the engine says to what a person leaves with: the route with its certainty, steps with their dates,
//! papers, whom to ask. Knows neither the browser nor any words.
//!
//! - [`funds`]: the fund of a *département*.
//! - [`stages`], [`timeline`]: where the person is now, and what is to do from there.
//! - [`axis`]: where the days of its picture are.
//! - [`calendar`]: the time line as a file for a calendar; [`mark`]: what the file is called there.
//! - [`checklist`]: the papers, how to copy and name them, and what is not needed.
//! - [`letters`], [`sheet`]: letters in French, and the sheet for the counter.
//! - [`number`]: what a typed number is.
//! - [`qr`]: a link as a QR code.
//! - [`share`]: the answers as a short code, for a link and for the device.
//! - [`table`]: a table of cases in, what follows from each out.

pub mod axis;
pub mod calendar;
pub mod checklist;
pub mod funds;
pub mod letters;
pub mod mark;
pub mod number;
pub mod qr;
pub mod share;
pub mod sheet;
pub mod stages;
pub mod table;
pub mod timeline;

use crate::engine::{Engine, Evaluation, Facts, Verdict};
use crate::rulebook::date::{Base, Date, DateExpr};
use crate::rulebook::{Certainty, ItemId, RouteId, Turn};

/// What a person leaves with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The route; `None` where it hangs on something the person does not know.
    pub route: Option<RouteId>,
    /// How sure the answer is. Without a route: the fund decides.
    pub certainty: Certainty,
    /// For a route that is not open yet: the first day it is.
    pub from: Option<Date>,
    /// What to do, in order; never empty.
    pub steps: Vec<Step>,
    /// Papers.
    pub documents: Vec<ItemId>,
    /// What is added.
    pub advice: Vec<ItemId>,
    /// Whom to ask, the most useful first; never empty.
    pub contacts: Vec<ItemId>,
    /// Where it comes from.
    pub sources: Vec<ItemId>,
    /// When a person last compared the oldest rule shown with its sources.
    pub checked: Option<Date>,
    /// Whether a rule shown is past the day on which it had to be read again.
    pub stale: bool,
}

/// A step with its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Index into the rulebook's steps.
    pub step: ItemId,
    /// Not before this day.
    pub from: Option<Date>,
    /// At the latest on this day.
    pub by: Option<Date>,
}

impl Step {
    /// The day it names: the last one, or else the first.
    pub fn day(&self) -> Option<Date> {
        self.by.or(self.from)
    }
}

/// The guide for these answers on this day; `None` while the route is open.
pub fn build(engine: &Engine, facts: &Facts, today: Date, evaluation: &Evaluation) -> Option<Guide> {
    let rulebook = engine.rulebook();
    let route = match evaluation.verdict {
        Verdict::Open => return None,
        Verdict::Route(id) => Some(id),
        Verdict::Unsure => None,
    };
    let rule = route.map(|id| &rulebook.routes[usize::from(id)]);
    let date = |date: Option<DateExpr>| resolve(date?, facts, today);
    let steps = evaluation.steps.iter().map(|id| {
        let step = &rulebook.steps[usize::from(*id)];
        Step { step: *id, from: date(step.from), by: date(step.by) }
    });
    let mut steps: Vec<Step> = steps.collect();
    if let Some(rule) = rule {
        let of_route = |step| rule.steps.contains(&step);
        in_turn(&mut steps, today, of_route, |step| rulebook.steps[usize::from(step)].turn);
        sooner_first(&mut steps, today, of_route);
    }
    let of_advice = evaluation.advice.iter().map(|id| &rulebook.advice[usize::from(*id)].basis);
    let bases: Vec<_> = rule.iter().map(|rule| &rule.basis).chain(of_advice).collect();
    Some(Guide {
        route,
        certainty: rule.map_or(Certainty::FundDecides, |rule| rule.certainty),
        from: rule.and_then(|rule| date(rule.from)),
        steps,
        documents: evaluation.documents.clone(),
        advice: evaluation.advice.clone(),
        contacts: evaluation.contacts.clone(),
        sources: evaluation.sources.clone(),
        checked: bases.iter().map(|basis| basis.checked).min(),
        stale: bases.iter().any(|basis| basis.review < today),
    })
}

/// What is added to a route stands where its turn comes; what was due before today, at the head.
fn in_turn(
    steps: &mut Vec<Step>,
    today: Date,
    of_route: impl Fn(ItemId) -> bool,
    turn: impl Fn(ItemId) -> Turn,
) {
    let own = steps.iter().filter(|step| of_route(step.step)).count();
    for step in steps.split_off(own) {
        let its = turn(step.step);
        let before = steps.iter().rposition(|other| turn(other.step) <= its);
        let at = match before {
            _ if step.by.is_some_and(|by| by < today) => 0,
            Some(before) => before + 1,
            None if its <= Turn::Beside => 0,
            None => steps.len(),
        };
        steps.insert(at, step);
    }
}

/// What is added to a route and need not wait so long comes before the first step of the route that must wait.
fn sooner_first(steps: &mut Vec<Step>, today: Date, of_route: impl Fn(ItemId) -> bool) {
    let Some(at) = steps.iter().position(|step| step.from > Some(today)) else { return };
    let wait = steps[at].from;
    let (sooner, later): (Vec<Step>, Vec<Step>) =
        steps.drain(at..).partition(|step| !of_route(step.step) && step.day() < wait);
    steps.extend(sooner);
    steps.extend(later);
}

/// A date of the rulebook for these answers; `None` where its fact is not known.
fn resolve(date: DateExpr, facts: &Facts, today: Date) -> Option<Date> {
    let answer = match date.base {
        Base::Fact(fact) => facts.get(fact),
        _ => None,
    };
    date.resolve(answer, today)
}

#[cfg(test)]
mod tests {
    use super::{Date, ItemId, Step, Turn, in_turn, sooner_first};

    #[test]
    fn what_is_added_stands_where_its_turn_comes() {
        let turn = |step: ItemId| match step / 10 {
            0 => Turn::First,
            1 => Turn::File,
            2 => Turn::Beside,
            3 => Turn::Meanwhile,
            _ => Turn::After,
        };
        let order = |own: &[ItemId], added: &[ItemId]| {
            let step = |id: &ItemId| Step { step: *id, from: None, by: (*id == 29).then_some(Date(90)) };
            let mut steps: Vec<Step> = own.iter().chain(added).map(step).collect();
            in_turn(&mut steps, Date(100), |id| own.contains(&id), turn);
            steps.iter().map(|step| step.step).collect::<Vec<_>>()
        };
        // Care sheets before the card, a child beside the file, a pension's form before all, what is overdue at the head.
        assert_eq!(order(&[10, 30, 40, 41], &[20, 1, 31, 32, 21]), [1, 10, 20, 21, 30, 31, 32, 40, 41]);
        assert_eq!(order(&[10, 40], &[29]), [29, 10, 40]);
        // The route's own order stays, whatever its turns are.
        assert_eq!(order(&[10, 30, 11, 40], &[20, 31]), [10, 30, 11, 20, 31, 40]);
        // Where nothing is to be sent, a renewal comes first, and what waits for an answer last.
        assert_eq!(order(&[40, 41], &[20]), [20, 40, 41]);
        assert_eq!(order(&[40, 41], &[30]), [40, 41, 30]);
    }

    #[test]
    fn what_need_not_wait_comes_before_what_must() {
        let (today, soon, later) = (Date(100), Some(Date(110)), Some(Date(150)));
        let step = |step, from, by| Step { step, from, by };
        // The route's own steps are 1 to 4; 3 must wait, and 4 goes with it.
        let route = [step(1, None, None), step(2, None, None), step(3, later, None), step(4, None, None)];
        let added = [step(5, None, None), step(6, soon, None), step(7, None, Some(Date(200)))];
        let mut steps: Vec<Step> = route.into_iter().chain(added).collect();
        sooner_first(&mut steps, today, |step| step < 5);
        assert_eq!(steps.iter().map(|step| step.step).collect::<Vec<_>>(), [1, 2, 5, 6, 3, 4, 7]);
        // Where nothing waits, nothing moves.
        let mut steps: Vec<Step> = added.to_vec();
        sooner_first(&mut steps, Date(120), |_| true);
        assert_eq!(steps.iter().map(|step| step.step).collect::<Vec<_>>(), [5, 6, 7]);
    }
}
