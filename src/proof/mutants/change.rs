//! The changes of one condition, and of one test.

use super::list::Kind;
use super::text;
use crate::rulebook::{Atom, Compare, Expr, Rulebook, Test};

/// A condition with one change.
pub(super) struct Edit {
    pub(super) kind: Kind,
    pub(super) what: Words,
    pub(super) condition: Expr,
}

/// What was done, put into words when the names are known.
pub(super) enum Words {
    Without(Expr),
    OrForAnd(Expr),
    AndForOr(Expr),
    Negated(Expr),
}

impl Words {
    pub(super) fn text(&self, rulebook: &Rulebook) -> String {
        match self {
            Words::Without(part) => format!("without \"{}\"", text::of(rulebook, part)),
            Words::OrForAnd(part) => format!("or for and in \"{}\"", text::of(rulebook, part)),
            Words::AndForOr(part) => format!("and for or in \"{}\"", text::of(rulebook, part)),
            Words::Negated(part) => format!("not \"{}\"", text::of(rulebook, part)),
        }
    }
}

/// Every change of the shape of a condition. What `closed` says of a part is that its inside is changed elsewhere.
pub(super) fn structure(condition: &Expr, closed: &dyn Fn(&Expr) -> bool) -> Vec<Edit> {
    let mut edits = Vec::new();
    inside(condition, &|part| part, closed, &mut edits);
    edits
}

/// The changes of a part; `whole` puts it back into its place.
fn inside(part: &Expr, whole: &dyn Fn(Expr) -> Expr, closed: &dyn Fn(&Expr) -> bool, edits: &mut Vec<Edit>) {
    let mut push = |kind, what, new: Expr| edits.push(Edit { kind, what, condition: whole(new) });
    match part {
        Expr::Constant(_) => {}
        Expr::Atom(_) => {
            push(Kind::Operator, Words::Negated(part.clone()), Expr::Not(Box::new(part.clone())))
        }
        Expr::Not(inner) => {
            push(Kind::Operator, Words::Negated(part.clone()), (**inner).clone());
            // Negating what stands under `not` is the same as dropping the `not`.
            if !matches!(**inner, Expr::Atom(_)) && !closed(inner) {
                inside(inner, &|new| whole(Expr::Not(Box::new(new))), closed, edits);
            }
        }
        Expr::And(parts) | Expr::Or(parts) => {
            let and = matches!(part, Expr::And(_));
            let join = |parts: Vec<Expr>, and: bool| match parts.as_slice() {
                [one] => one.clone(),
                _ if and => Expr::And(parts),
                _ => Expr::Or(parts),
            };
            let flipped = if and { Words::OrForAnd } else { Words::AndForOr };
            push(Kind::Operator, flipped(part.clone()), join(parts.clone(), !and));
            for (index, dropped) in parts.iter().enumerate() {
                let mut rest = parts.clone();
                rest.remove(index);
                push(Kind::Part, Words::Without(dropped.clone()), join(rest, and));
            }
            for (index, inner) in parts.iter().enumerate() {
                if closed(inner) {
                    continue;
                }
                let put = |new: Expr| {
                    let mut parts = parts.clone();
                    parts[index] = new;
                    whole(join(parts, and))
                };
                inside(inner, &put, closed, edits);
            }
        }
    }
}

/// The tests that differ from this one by a choice, a boundary or one day or number.
pub(super) fn tests(rulebook: &Rulebook, atom: &Atom) -> Vec<(Kind, Test)> {
    match &atom.test {
        Test::Is(mask) if mask.count_ones() > 1 => {
            let choices = 0..rulebook.facts[usize::from(atom.fact)].choices.len();
            let kept = choices.filter(|choice| mask >> choice & 1 == 1);
            kept.map(|choice| (Kind::Choice, Test::Is(mask & !(1 << choice)))).collect()
        }
        Test::Number(compare, value) => {
            let moved = [1, -1].map(|by| (Kind::Threshold, Test::Number(*compare, value + by)));
            let flipped = flip(*compare).map(|compare| (Kind::Operator, Test::Number(compare, *value)));
            moved.into_iter().chain(flipped).collect()
        }
        Test::Date(left, compare, right) => {
            let moved = [1, -1].map(|by| {
                let mut left = *left;
                left.days += by;
                (Kind::Threshold, Test::Date(left, *compare, *right))
            });
            let flipped = flip(*compare).map(|compare| (Kind::Operator, Test::Date(*left, compare, *right)));
            moved.into_iter().chain(flipped).collect()
        }
        _ => Vec::new(),
    }
}

/// The same comparison with or without its boundary.
fn flip(compare: Compare) -> Option<Compare> {
    match compare {
        Compare::Less => Some(Compare::AtMost),
        Compare::AtMost => Some(Compare::Less),
        Compare::AtLeast => Some(Compare::More),
        Compare::More => Some(Compare::AtLeast),
        Compare::Equal => None,
    }
}

/// Visits a condition and all its parts.
pub(super) fn each_part<'a>(condition: &'a Expr, act: &mut impl FnMut(&'a Expr)) {
    act(condition);
    match condition {
        Expr::Constant(_) | Expr::Atom(_) => {}
        Expr::Not(inner) => each_part(inner, act),
        Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| each_part(part, act)),
    }
}

/// A condition in which parts are replaced, the outermost first.
pub(super) fn replaced(condition: &Expr, new: &dyn Fn(&Expr) -> Option<Expr>) -> Expr {
    if let Some(new) = new(condition) {
        return new;
    }
    let all = |parts: &[Expr]| parts.iter().map(|part| replaced(part, new)).collect();
    match condition {
        Expr::Constant(_) | Expr::Atom(_) => condition.clone(),
        Expr::Not(inner) => Expr::Not(Box::new(replaced(inner, new))),
        Expr::And(parts) => Expr::And(all(parts)),
        Expr::Or(parts) => Expr::Or(all(parts)),
    }
}
