//! What a number is, what it allows, what to do next, and what that stands on.

use super::super::line::basis;
use super::super::state::Act;
use super::{Edit, Typed, choice};
use crate::guide::number::{Held, Kind, Mistake, Number, Payroll, Sign};
use crate::i18n::{Value, folder};
use crate::rulebook::{Arg, Msg};
use crate::ui::Page;

/// What it is, in a sentence; or what to correct.
pub(super) fn head(page: &mut Page<'_, Act>, number: &Number, see: Option<Sign>) {
    let wrong = matches!(number.kind, Kind::Nothing | Kind::Mistyped(_));
    let (title, count) = title(number, see);
    page.tag("h2", if wrong { "sc-error" } else { "" }, |page| {
        page.set("tabindex", "-1");
        page.set("data-problem", "");
        page.set("data-number", id(number, see));
        page.values(title, &[(Arg::Count, Value::Number(count))]);
    });
    let text = match number.kind {
        Kind::Mistyped(Mistake::Key) => folder::NR_KEY_TEXT,
        Kind::Mistyped(Mistake::Missing(_) | Mistake::TooMany(_)) => folder::NR_LENGTH_TEXT,
        Kind::Mistyped(Mistake::Sign(_)) => folder::NR_SIGN_TEXT,
        Kind::Mistyped(Mistake::Month) => folder::NR_MONTH_TEXT,
        Kind::Mistyped(Mistake::First) => folder::NR_FIRST_TEXT,
        Kind::Internal => folder::NR_INTERNAL_TEXT,
        Kind::Unclear => folder::NR_UNCLEAR_TEXT,
        Kind::Personal if number.held(see).is_some() => return,
        Kind::Personal if see == Some(Sign::Payslip) => folder::NR_OWN_PAYSLIP,
        Kind::Personal => folder::NR_OWN_TEXT,
        Kind::Nothing | Kind::OldProvisional | Kind::Payroll => return,
    };
    let key = Value::Text(number.key.map(two_digits).unwrap_or_default());
    page.tag("p", "", |page| page.values(text, &[(Arg::Value, key)]));
    if wrong && number.payroll != Payroll::No {
        page.line("p", "", folder::NR_PERHAPS_PAYROLL);
    }
}

/// Two digits, as in the number.
pub(super) fn two_digits(number: u8) -> String {
    [(number / 10).to_string(), (number % 10).to_string()].concat()
}

fn title(number: &Number, see: Option<Sign>) -> (Msg, i32) {
    let title = match (number.held(see), number.kind) {
        (Some(Held::Nir), _) => folder::NR_NIR,
        (Some(Held::Nia), _) => folder::NR_NIA,
        (Some(Held::Ntt), _) | (None, Kind::Payroll) => folder::NR_NTT,
        (Some(Held::Old), _) | (None, Kind::OldProvisional) => folder::NR_OLD,
        (None, Kind::Nothing) => folder::NR_NOTHING,
        (None, Kind::Personal) => folder::NR_OWN,
        (None, Kind::Internal) => folder::NR_INTERNAL,
        (None, Kind::Unclear) => folder::NR_UNCLEAR,
        (None, Kind::Mistyped(mistake)) => return mistyped(mistake),
    };
    (title, 0)
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

/// What it is, for whoever embeds or tests the page.
fn id(number: &Number, see: Option<Sign>) -> &'static str {
    match (number.held(see), number.kind) {
        (Some(held), _) => held.id(),
        (None, Kind::Personal) => "own",
        (None, Kind::Mistyped(_) | Kind::Nothing) => "mistyped",
        (None, _) => "other",
    }
}

/// The question that the digits leave open, what the number allows, and what that stands on.
pub(super) fn body(page: &mut Page<'_, Act>, typed: &Typed, number: &Number) {
    let held = number.held(typed.see.flatten());
    page.tag("div", "", |page| {
        if number.kind == Kind::Personal {
            see(page, typed);
        }
    });
    page.tag("div", "", |page| {
        if let Some(held) = held {
            meaning(page, held);
        }
    });
    page.tag("div", "", |page| {
        if held.is_some() || number.kind == Kind::Personal {
            stands_on(page, held);
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

fn meaning(page: &mut Page<'_, Act>, held: Held) {
    let (can, not, act) = match held {
        Held::Nir => (folder::NR_NIR_CAN, folder::NR_NIR_NOT, folder::NR_NIR_DO),
        Held::Nia => (folder::NR_NIA_CAN, folder::NR_NIA_NOT, folder::NR_NIA_DO),
        Held::Ntt => (folder::NR_NTT_CAN, folder::NR_NTT_NOT, folder::NR_NTT_DO),
        Held::Old => (folder::NR_OLD_CAN, folder::NR_OLD_NOT, folder::NR_OLD_DO),
    };
    for (heading, text) in [(folder::NR_DO, act), (folder::NR_CAN, can), (folder::NR_NOT, not)] {
        page.part("sc-part", heading, |page| page.line("p", "", text));
    }
}

/// How sure it is, law and sources: those of the rulebook's advice about this number.
fn stands_on(page: &mut Page<'_, Act>, held: Option<Held>) {
    let rulebook = page.words.engine.rulebook();
    let id = Held::advice(held);
    if let Some(advice) = rulebook.advice.iter().find(|advice| advice.id == id) {
        let source = |id: u16| rulebook.sources.get(usize::from(id));
        basis(page, advice.certainty, &advice.basis, source);
    }
}
