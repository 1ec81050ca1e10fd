//! Makes the decision diagrams: which route, and whether each condition holds, over all answers at once.
//!
//! A variable's values are the sets of tests that can be true together ("cells"), so the space is finite: dates are
//! cut at their thresholds, countries fall into groups. Diagrams are ordered by the questions and reduced; so what
//! stands at the root of a diagram is the first question that can still change what it decides.

use super::super::answer::{Answer, Truth};
use super::super::date::{Base, Date, DateExpr};
use super::super::{AtomId, Diagram, Expr, Kind, Node, Ref, Rulebook, Test, UNSURE, Variable};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Fills `rulebook.diagram` from its facts, atoms, conditions and routes.
///
/// # Errors
/// When the rules need more variables, tests of one fact or nodes than the compact form can hold.
pub fn build(rulebook: &mut Rulebook) -> Result<(), String> {
    if rulebook.routes.len() > 255 {
        return Err(format!("{} routes; the engine holds 255", rulebook.routes.len()));
    }
    rulebook.diagram = Diagram::default();
    rebuild(rulebook)
}

/// The same for a rulebook that has its diagram already, when since then conditions changed and tests were added, but
/// no test changed its meaning: what answers a fact can have is looked into only where it has new tests.
///
/// # Errors
/// As those of [`build`].
pub fn rebuild(rulebook: &mut Rulebook) -> Result<(), String> {
    let variables = variables(rulebook)?;
    let mut maker = Maker::new(rulebook, &variables);
    let conditions: Vec<Wide> =
        rulebook.conditions.iter().map(|condition| maker.condition(condition)).collect();
    let mut verdict = UNSURE_LEAF;
    for (index, route) in rulebook.routes.iter().enumerate().rev() {
        let chosen = LEAF + index as Wide;
        let when = conditions[usize::from(route.when)];
        verdict = maker.apply(when, verdict, &mut HashMap::new(), &|when, rest| match (when, rest) {
            (TRUE_LEAF, _) => Some(chosen),
            (FALSE_LEAF, rest) => Some(rest),
            (UNSURE_LEAF, _) => Some(UNSURE_LEAF),
            _ => None,
        });
    }
    // The conditions of routes live on in the verdict; only the others are looked at one by one.
    let single = (rulebook.advice.iter().map(|advice| Some(advice.when)))
        .chain(rulebook.documents.iter().map(|document| document.when))
        .chain(rulebook.steps.iter().map(|step| step.when));
    let wanted: BTreeSet<u16> = single.flatten().collect();
    let roots = conditions
        .iter()
        .enumerate()
        .map(|(index, condition)| if wanted.contains(&(index as u16)) { *condition } else { UNSURE_LEAF });
    rulebook.diagram = compact(maker.nodes, verdict, &roots.collect::<Vec<_>>(), variables)?;
    Ok(())
}

/// A reference while building: wider than [`Ref`], since far more nodes are made than kept.
type Wide = u32;
const LEAF: Wide = 1 << 31;
const FALSE_LEAF: Wide = LEAF;
const TRUE_LEAF: Wide = LEAF + 1;
const UNSURE_LEAF: Wide = Wide::MAX;

/// A node while building.
#[derive(Clone, PartialEq, Eq, Hash)]
struct WideNode {
    variable: u8,
    children: Vec<Wide>,
}

/// The variables in the order of the questions, each with its possible cells.
fn variables(rulebook: &Rulebook) -> Result<Vec<Variable>, String> {
    let mut variables = Vec::new();
    for (fact_id, fact) in rulebook.facts.iter().enumerate() {
        let atoms: Vec<AtomId> = (rulebook.atoms.iter().enumerate())
            .filter(|(_, atom)| usize::from(atom.fact) == fact_id)
            .map(|(id, _)| id as AtomId)
            .collect();
        let unknown = fact.unknown;
        if fact.kind == Kind::Choices {
            for atom in atoms {
                let fact = fact_id as u8;
                variables.push(Variable { fact, atoms: vec![atom], cells: vec![0, 1], unknown: false });
            }
        } else if !atoms.is_empty() {
            if atoms.len() > 32 {
                return Err(format!("more than 32 tests of `{}`", fact.id));
            }
            let known = rulebook.diagram.variables.iter().find(|known| known.atoms == atoms);
            let cells = match known {
                Some(known) => known.cells.clone(),
                None => cells(rulebook, fact_id, &atoms).into_iter().collect(),
            };
            variables.push(Variable { fact: fact_id as u8, atoms, cells, unknown });
        }
    }
    if variables.len() > 64 {
        return Err(format!("{} variables; the diagrams hold 64", variables.len()));
    }
    Ok(variables)
}

/// The sets of true atoms that some answer brings about, on some day.
fn cells(rulebook: &Rulebook, fact: usize, atoms: &[AtomId]) -> BTreeSet<u32> {
    let cell = |answer: Answer, today: Date| -> u32 {
        atoms.iter().enumerate().fold(0, |bits, (bit, atom)| {
            let atom = &rulebook.atoms[usize::from(*atom)];
            bits | u32::from(atom.truth(answer, &rulebook.countries, today) == Truth::True) << bit
        })
    };
    let any_day = Date::default();
    match rulebook.facts[fact].kind {
        Kind::Choice | Kind::YesNo => {
            (0..rulebook.facts[fact].choices.len()).map(|c| cell(Answer::Choice(c as u8), any_day)).collect()
        }
        Kind::Country => {
            (0..rulebook.countries.len()).map(|c| cell(Answer::Country(c as u16), any_day)).collect()
        }
        Kind::Number { min, max } => {
            (min..=max).map(|number| cell(Answer::Number(number), any_day)).collect()
        }
        Kind::Choices => BTreeSet::new(),
        Kind::Date => {
            let mut cells = BTreeSet::new();
            // Every day of nine years, two of them leap years: all month lengths and month ends come by.
            for today in (19_723..23_010).map(Date) {
                for atom in atoms {
                    for near in near_threshold(&rulebook.atoms[usize::from(*atom)].test, today) {
                        cells.insert(cell(Answer::Date(near), today));
                    }
                }
                for far in [-40_000, 40_000] {
                    cells.insert(cell(Answer::Date(today.plus_days(far)), today));
                }
            }
            cells
        }
    }
}

/// Days around the one on which a date test flips, month ends included.
fn near_threshold(test: &Test, today: Date) -> impl Iterator<Item = Date> {
    let centre = match test {
        Test::Date(left, _, right) => {
            let (of_fact, other): (&DateExpr, &DateExpr) =
                if matches!(left.base, Base::Fact(_)) { (left, right) } else { (right, left) };
            let other = other.resolve(None, today).unwrap_or(today);
            other.plus_days(-i32::from(of_fact.days)).plus_months(-i32::from(of_fact.months))
        }
        _ => today,
    };
    (-34..=34).map(move |days| centre.plus_days(days))
}

/// Makes diagrams: every distinct node once.
struct Maker<'a> {
    rulebook: &'a Rulebook,
    /// For each atom: its variable and its bit in the cells.
    place: BTreeMap<AtomId, (u8, u32)>,
    variables: &'a [Variable],
    nodes: Vec<WideNode>,
    unique: HashMap<WideNode, Wide>,
}

type Leaf<'f> = &'f dyn Fn(Wide, Wide) -> Option<Wide>;

impl<'a> Maker<'a> {
    fn new(rulebook: &'a Rulebook, variables: &'a [Variable]) -> Self {
        let mut place = BTreeMap::new();
        for (index, variable) in variables.iter().enumerate() {
            for (bit, atom) in variable.atoms.iter().enumerate() {
                place.insert(*atom, (index as u8, 1 << bit));
            }
        }
        Maker { rulebook, place, variables, nodes: Vec::new(), unique: HashMap::new() }
    }

    /// The node with these children; where they are all the same, that child.
    fn node(&mut self, variable: u8, children: Vec<Wide>) -> Wide {
        if children.iter().all(|child| *child == children[0]) {
            return children[0];
        }
        let node = WideNode { variable, children };
        if let Some(known) = self.unique.get(&node) {
            return *known;
        }
        let made = self.nodes.len() as Wide;
        self.nodes.push(node.clone());
        self.unique.insert(node, made);
        made
    }

    /// The diagram of a condition, with Kleene's logic where an answer is "I don't know".
    fn condition(&mut self, condition: &Expr) -> Wide {
        match condition {
            Expr::Constant(true) => TRUE_LEAF,
            Expr::Constant(false) => FALSE_LEAF,
            Expr::Atom(atom) => self.atom(*atom),
            Expr::Not(inner) => {
                let inner = self.condition(inner);
                self.apply(inner, FALSE_LEAF, &mut HashMap::new(), &|inner, _| match inner {
                    TRUE_LEAF => Some(FALSE_LEAF),
                    FALSE_LEAF => Some(TRUE_LEAF),
                    UNSURE_LEAF => Some(UNSURE_LEAF),
                    _ => None,
                })
            }
            Expr::And(parts) => self.fold(parts, TRUE_LEAF, FALSE_LEAF),
            Expr::Or(parts) => self.fold(parts, FALSE_LEAF, TRUE_LEAF),
        }
    }

    /// `and` (neutral true, absorbing false) or `or` (the other way round) over the parts.
    fn fold(&mut self, parts: &[Expr], neutral: Wide, absorbing: Wide) -> Wide {
        let mut whole = neutral;
        for part in parts {
            let part = self.condition(part);
            whole = self.apply(whole, part, &mut HashMap::new(), &|a, b| match (a, b) {
                (a, b) if a == absorbing || b == absorbing => Some(absorbing),
                (a, b) if a == neutral => Some(b),
                (a, b) if b == neutral => Some(a),
                (UNSURE_LEAF, UNSURE_LEAF) => Some(UNSURE_LEAF),
                _ => None,
            });
        }
        whole
    }

    fn atom(&mut self, atom: AtomId) -> Wide {
        let Some(&(variable, bit)) = self.place.get(&atom) else {
            return UNSURE_LEAF;
        };
        let asks_unknown = self.rulebook.atoms[usize::from(atom)].test == Test::Unknown;
        let shape = &self.variables[usize::from(variable)];
        let leaf = |holds: bool| if holds { TRUE_LEAF } else { FALSE_LEAF };
        let mut children: Vec<Wide> = shape.cells.iter().map(|cell| leaf(cell & bit != 0)).collect();
        if shape.unknown {
            children.push(if asks_unknown { TRUE_LEAF } else { UNSURE_LEAF });
        }
        self.node(variable, children)
    }

    /// Combines two diagrams leaf by leaf; `leaf` says the result where it is certain already.
    fn apply(&mut self, a: Wide, b: Wide, memo: &mut HashMap<(Wide, Wide), Wide>, leaf: Leaf<'_>) -> Wide {
        if let Some(result) = leaf(a, b) {
            return result;
        }
        if let Some(result) = memo.get(&(a, b)) {
            return *result;
        }
        let top = |r: Wide| self.nodes.get(r as usize).map_or(u8::MAX, |node| node.variable);
        let variable = top(a).min(top(b));
        let shape = &self.variables[usize::from(variable)];
        let width = shape.cells.len() + usize::from(shape.unknown);
        let child = |nodes: &[WideNode], r: Wide, value: usize| match nodes.get(r as usize) {
            Some(node) if node.variable == variable => node.children[value],
            _ => r,
        };
        let mut children = Vec::with_capacity(width);
        for value in 0..width {
            let (left, right) = (child(&self.nodes, a, value), child(&self.nodes, b, value));
            children.push(self.apply(left, right, memo, leaf));
        }
        let result = self.node(variable, children);
        memo.insert((a, b), result);
        result
    }
}

/// Keeps what the roots reach, children before their parents: the verdict's, then those of each condition.
fn compact(
    from: Vec<WideNode>,
    verdict: Wide,
    conditions: &[Wide],
    variables: Vec<Variable>,
) -> Result<Diagram, String> {
    let mut kept = Kept { from, nodes: Vec::new(), moved: HashMap::new() };
    let mut place = |root| kept.place(root);
    let verdict = place(verdict);
    let conditions = conditions.iter().map(|condition| place(*condition)).collect::<Option<Vec<_>>>();
    match (verdict, conditions) {
        (Some(verdict), Some(conditions)) => {
            Ok(Diagram { variables, nodes: kept.nodes, verdict, conditions })
        }
        _ => Err("the decision diagram has more nodes than its compact form can hold".to_owned()),
    }
}

/// The nodes that are kept so far.
struct Kept {
    from: Vec<WideNode>,
    nodes: Vec<Node>,
    moved: HashMap<Wide, Ref>,
}

impl Kept {
    /// Where this node is kept, or `None` if there are too many.
    fn place(&mut self, r: Wide) -> Option<Ref> {
        match r {
            UNSURE_LEAF => return Some(UNSURE),
            r if r >= LEAF => return Some(Ref::leaf((r - LEAF) as u16)),
            r => {
                if let Some(known) = self.moved.get(&r) {
                    return Some(*known);
                }
            }
        }
        let WideNode { variable, children } = self.from[r as usize].clone();
        let children = children.into_iter().map(|child| self.place(child)).collect::<Option<_>>()?;
        let made = Ref::inner(self.nodes.len())?;
        self.nodes.push(Node { variable, children });
        self.moved.insert(r, made);
        Some(made)
    }
}
