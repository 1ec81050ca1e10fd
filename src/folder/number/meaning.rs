//! What a number is, what it allows, what to do next, and what that stands on.

use super::super::line::basis;
use super::super::state::Act;
use super::{Edit, Typed, choice};
use crate::guide::number::{Kind, Mistake, Number, Payroll, Sign};
use crate::i18n::{Value, folder};
use crate::rulebook::folder::{Folder, Number as Rule, NumberKind};
use crate::rulebook::{Arg, Msg};
use crate::ui::{Page, Place, ways};

/// What the rulebook says of a number.
fn rule<'f>(folder: &'f Folder, number: &Number, see: Option<Sign>) -> Option<&'f Rule> {
    let kind = number.is(see)?;
    folder.numbers.iter().find(|rule| rule.kind == kind)
}

/// What it is, in a sentence; or what to correct.
pub(super) fn head(page: &mut Page<'_, Act>, folder: &Folder, number: &Number, see: Option<Sign>) {
    let rule = rule(folder, number, see);
    let (title, count) = match number.kind {
        Kind::Mistyped(mistake) => mistyped(mistake),
        _ => (rule.map_or(folder::NR_NOTHING, |rule| rule.title), 0),
    };
    page.tag("h2", if rule.is_some() { "" } else { "sc-error" }, |page| {
        page.set("tabindex", "-1");
        page.set("data-problem", "");
        page.set("data-number", rule.map_or("mistyped", |rule| rule.kind.id()));
        page.values(title, &[(Arg::Count, Value::Number(count))]);
    });
    let payslip = see == Some(Sign::Payslip);
    let text = match number.kind {
        Kind::Mistyped(Mistake::Key) => Some(folder::NR_KEY_TEXT),
        Kind::Mistyped(Mistake::Missing(_) | Mistake::TooMany(_)) => Some(folder::NR_LENGTH_TEXT),
        Kind::Mistyped(Mistake::Sign(_)) => Some(folder::NR_SIGN_TEXT),
        Kind::Mistyped(Mistake::Month) => Some(folder::NR_MONTH_TEXT),
        Kind::Mistyped(Mistake::First) => Some(folder::NR_FIRST_TEXT),
        _ if payslip && rule.is_some_and(|rule| rule.kind == NumberKind::Own) => Some(folder::NR_OWN_PAYSLIP),
        _ => rule.map(|rule| rule.text),
    };
    if let Some(text) = text {
        let key = Value::Text(number.key.map(two_digits).unwrap_or_default());
        page.tag("p", "", |page| page.values(text, &[(Arg::Value, key)]));
    }
    if rule.is_none() && number.payroll != Payroll::No {
        page.line("p", "", folder::NR_PERHAPS_PAYROLL);
    }
}

/// Two digits, as in the number.
pub(super) fn two_digits(number: u8) -> String {
    [(number / 10).to_string(), (number % 10).to_string()].concat()
}

fn mistyped(mistake: Mistake) -> (Msg, i32) {
    match mistake {
        Mistake::Key => (folder::NR_KEY, 0),
        Mistake::Missing(count) => (folder::NR_MISSING, i32::from(count)),
        Mistake::TooMany(count) => (folder::NR_TOO_MANY, i32::from(count)),
        Mistake::Sign(at) => (folder::NR_SIGN, i32::from(at)),
        Mistake::Month => (folder::NR_MONTH, 0),
        Mistake::First => (folder::NR_FIRST, 0),
    }
}

/// The question that the digits leave open, what to do, what the number allows, and what that stands on.
pub(super) fn body(page: &mut Page<'_, Act>, folder: &Folder, typed: &Typed, number: &Number) {
    page.tag("div", "", |page| {
        if number.kind == Kind::Personal {
            see(page, typed);
        }
    });
    page.tag("div", "", |page| {
        if let Some(rule) = rule(folder, number, typed.see.flatten()) {
            meaning(page, folder, rule);
        }
    });
}

fn see(page: &mut Page<'_, Act>, typed: &Typed) {
    let options = [
        ("sc-nr-see-account", folder::NR_SEE_ACCOUNT, Some(Sign::Account)),
        ("sc-nr-see-waiting", folder::NR_SEE_WAITING, Some(Sign::Waiting)),
        ("sc-nr-see-payslip", folder::NR_SEE_PAYSLIP, Some(Sign::Payslip)),
        ("sc-nr-see-none", folder::NR_SEE_NONE, None),
    ];
    page.tag("fieldset", "", |page| {
        page.tag("legend", "", |page| page.line("strong", "", folder::NR_SEE));
        page.tag("div", "sc-options", |page| {
            for (id, name, sign) in options {
                choice(page, "sc-nr-see", id, typed.see == Some(sign), name, Edit::See(sign));
            }
        });
    });
}

fn meaning(page: &mut Page<'_, Act>, folder: &Folder, rule: &Rule) {
    page.part("sc-part", folder::NR_DO, |page| {
        lines(page, "ol", &rule.next);
        for id in &rule.contacts {
            if let Some(contact) = page.words.engine.rulebook().contacts.get(usize::from(*id)) {
                page.tag("div", "sc-ask", |page| {
                    page.line("p", "sc-soft", contact.title);
                    ways(page, contact, Place::Step);
                });
            }
        }
    });
    for (heading, uses) in [(folder::NR_CAN, &rule.allows), (folder::NR_NOT, &rule.refuses)] {
        if !uses.is_empty() {
            page.part("sc-part", heading, |page| lines(page, "ul", uses));
        }
    }
    basis(page, rule.certainty, &rule.basis, |id| folder.sources.get(usize::from(id)));
}

fn lines(page: &mut Page<'_, Act>, tag: &'static str, lines: &[Msg]) {
    page.tag(tag, "", |page| lines.iter().for_each(|line| page.line("li", "", *line)));
}
