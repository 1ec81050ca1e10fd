//! Where the person is now: what is asked for it, and what the rules of the folder say of it.

use crate::engine::{Answer, Facts, Truth};
use crate::rulebook::date::{Base, Date, DateExpr};
use crate::rulebook::folder::{Folder, Scope};
use crate::rulebook::{ConditionId, Fact, FactId, Kind, RouteId, Rulebook};

/// The answers of the interview without those of the folder: what the engine is asked with.
pub fn of_interview(facts: &Facts, folder: &Folder) -> Facts {
    facts.answered().filter(|(fact, _)| *fact < folder.first).collect()
}

/// A person with a result, some time after it. Everything of the folder is a function of this.
#[derive(Clone)]
pub struct Case<'a> {
    /// The rulebook.
    pub rulebook: &'a Rulebook,
    /// The folder of the same build.
    pub folder: &'a Folder,
    /// The route of the result; `None` where it hangs on something the person does not know.
    pub route: Option<RouteId>,
    /// The day of the evaluation.
    pub today: Date,
    /// The answers given.
    facts: Facts,
    /// Those, and what is assumed of the folder's own facts where an answer is missing.
    told: Facts,
    /// Those, and what is assumed of the rulebook's facts too.
    assumed: Facts,
}

impl<'a> Case<'a> {
    /// The answers of the interview and those of the folder, which are numbered after them. Where one is missing, the
    /// typical answer is assumed, as for steps and papers; of the folder's lists, nothing is ticked.
    pub fn new(
        rulebook: &'a Rulebook,
        folder: &'a Folder,
        route: Option<RouteId>,
        facts: &Facts,
        today: Date,
    ) -> Case<'a> {
        let (mut told, mut assumed) = (facts.clone(), facts.clone());
        // A rulebook that was made to hold the folder's facts too is as good as one that was not.
        let of_rulebook = rulebook.facts.iter().take(usize::from(folder.first));
        for (id, fact) in (0..).zip(of_rulebook.chain(&folder.facts)) {
            let own = id >= folder.first;
            let answer = match (fact.kind, fact.typical) {
                (Kind::Choice | Kind::YesNo, Some(typical)) => Some(Answer::Choice(typical)),
                (Kind::Choices, _) if own => Some(Answer::Choices(0)),
                _ => None,
            };
            if facts.get(id).is_none() {
                assumed.set(id, answer);
                told.set(id, answer.filter(|_| own));
            }
        }
        Case { rulebook, folder, route, today, facts: facts.clone(), told, assumed }
    }

    /// The answers given.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// A fact of the rulebook or of the folder.
    pub fn fact(&self, id: FactId) -> Option<&'a Fact> {
        match id.checked_sub(self.folder.first) {
            Some(own) => self.folder.facts.get(usize::from(own)),
            None => self.rulebook.facts.get(usize::from(id)),
        }
    }

    /// What is asked for the folder, in order: the stage, then what its deadlines count from. A fact of the rulebook
    /// that the interview asked already is among them.
    pub fn questions(&self) -> Vec<FactId> {
        let questions = self.folder.questions.iter();
        questions.filter(|question| self.surely(&question.scope)).map(|question| question.fact).collect()
    }

    /// What a condition of the folder says, with the typical answer where one is missing.
    pub fn truth(&self, condition: ConditionId) -> Truth {
        self.truth_for(&self.assumed, condition)
    }

    /// Whether a condition of the folder holds by what the person told, and nothing else.
    pub(super) fn holds(&self, condition: ConditionId) -> bool {
        self.truth_for(&self.told, condition) == Truth::True
    }

    fn truth_for(&self, facts: &Facts, condition: ConditionId) -> Truth {
        let folder = self.folder;
        folder.conditions.get(usize::from(condition)).map_or(Truth::Unknown, |condition| {
            facts.truth_in(&folder.atoms, &folder.countries, condition, self.today)
        })
    }

    /// Whether something is shown: unless its condition is false, or it is for other routes. Better one line too many
    /// than one too few; but where the route is not sure, what is for some routes only would tell everything at once.
    pub fn shows(&self, scope: &Scope) -> bool {
        let only = scope.only.is_empty() || self.is_one_of(&scope.only);
        only && !self.is_one_of(&scope.except) && self.truth(scope.when) != Truth::False
    }

    /// Whether something surely applies: its condition holds by what the person told, and it is for this route.
    pub(super) fn surely(&self, scope: &Scope) -> bool {
        let only = scope.only.is_empty() || self.is_one_of(&scope.only);
        only && !self.is_one_of(&scope.except) && self.holds(scope.when)
    }

    fn is_one_of(&self, routes: &[RouteId]) -> bool {
        self.route.is_some_and(|route| routes.contains(&route))
    }

    /// A date of the rules for these answers; `None` where what it counts from is not known.
    pub fn date(&self, date: DateExpr) -> Option<Date> {
        let answer = match date.base {
            Base::Fact(fact) => self.facts.get(fact),
            _ => None,
        };
        date.resolve(answer, self.today)
    }
}
