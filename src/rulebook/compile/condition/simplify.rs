//! Putting conditions together, in the plainest form that means the same.

use crate::rulebook::Expr;

/// The opposite.
pub(super) fn not(part: Expr) -> Expr {
    match part {
        Expr::Constant(value) => Expr::Constant(!value),
        Expr::Not(inner) => *inner,
        other => Expr::Not(Box::new(other)),
    }
}

/// All of them.
pub(super) fn and(parts: Vec<Expr>) -> Expr {
    join(parts, true)
}

/// At least one of them.
pub(super) fn or(parts: Vec<Expr>) -> Expr {
    join(parts, false)
}

/// `and` for true, `or` for false: each constant is either neutral or decides.
fn join(parts: Vec<Expr>, all: bool) -> Expr {
    let mut flat: Vec<Expr> = Vec::with_capacity(parts.len());
    for part in parts {
        let inner = match part {
            Expr::Constant(value) if value == all => continue,
            Expr::Constant(value) => return Expr::Constant(value),
            Expr::And(inner) if all => inner,
            Expr::Or(inner) if !all => inner,
            other => vec![other],
        };
        for part in inner {
            if !flat.contains(&part) {
                flat.push(part);
            }
        }
    }
    match flat.pop() {
        None => Expr::Constant(all),
        Some(only) if flat.is_empty() => only,
        Some(last) => {
            flat.push(last);
            if all { Expr::And(flat) } else { Expr::Or(flat) }
        }
    }
}
