//! Conditions in the words of the rulebook, for the names of mutants.

use crate::rulebook::date::{Base, DateExpr};
use crate::rulebook::{Atom, Compare, Expr, Rulebook, Test};

/// A condition.
pub(super) fn of(rulebook: &Rulebook, condition: &Expr) -> String {
    let part = |part: &Expr| match part {
        Expr::And(_) | Expr::Or(_) => format!("({})", of(rulebook, part)),
        _ => of(rulebook, part),
    };
    let join = |parts: &[Expr], word: &str| parts.iter().map(part).collect::<Vec<_>>().join(word);
    match condition {
        Expr::Constant(holds) => holds.to_string(),
        Expr::Atom(id) => atom(rulebook, &rulebook.atoms[usize::from(*id)]),
        Expr::Not(inner) => format!("not {}", part(inner)),
        Expr::And(parts) => join(parts, " and "),
        Expr::Or(parts) => join(parts, " or "),
    }
}

/// A test.
pub(super) fn atom(rulebook: &Rulebook, atom: &Atom) -> String {
    let fact = &rulebook.facts[usize::from(atom.fact)];
    let choice = |index: usize| fact.choices.get(index).map_or("?", |choice| choice.id.as_str());
    match &atom.test {
        Test::Is(mask) => {
            let named: Vec<&str> =
                (0..fact.choices.len()).filter(|index| mask >> index & 1 == 1).map(choice).collect();
            match named.as_slice() {
                [one] => format!("{} is {one}", fact.id),
                _ => format!("{} in [{}]", fact.id, named.join(", ")),
            }
        }
        Test::Has(option) => format!("{} has {}", fact.id, choice(usize::from(*option))),
        Test::In(group) => {
            let name = rulebook.groups.get(usize::from(*group)).map_or("?", String::as_str);
            format!("{} in {name}", fact.id)
        }
        Test::Date(left, compare, right) => {
            format!("{} {} {}", date(rulebook, left), sign(*compare), date(rulebook, right))
        }
        Test::Number(compare, value) => format!("{} {} {value}", fact.id, sign(*compare)),
        Test::Unknown => format!("{} is unknown", fact.id),
    }
}

fn sign(compare: Compare) -> &'static str {
    match compare {
        Compare::Less => "<",
        Compare::AtMost => "<=",
        Compare::Equal => "is",
        Compare::AtLeast => ">=",
        Compare::More => ">",
    }
}

/// A day, as it is worked out.
pub(super) fn date(rulebook: &Rulebook, date: &DateExpr) -> String {
    let mut text = match date.base {
        Base::Today => "today".to_owned(),
        Base::Fact(fact) => rulebook.facts[usize::from(fact)].id.clone(),
        Base::Fixed(day) => day.to_string(),
    };
    let add = |text: &mut String, count: i16, unit: &str| {
        if count != 0 {
            let sign = if count < 0 { '-' } else { '+' };
            *text = format!("{text} {sign} {} {unit}", count.unsigned_abs());
        }
    };
    add(&mut text, date.months, "months");
    if date.month_end {
        text = format!("month_end({text})");
    }
    add(&mut text, date.days, "days");
    text
}
