//! `secu-check number`: what a number is, as JSON. The number itself is never printed.

use crate::guide::number::{Agrees, Birth, Born, Kind, Mistake, Month, Payroll, Place, Sex, Sign, read};
use crate::i18n::Texts;
use crate::rulebook::Msg;
use crate::rulebook::folder::{Folder, Number as Rule, NumberKind};
use serde_json::{Value, json};

/// What the rulebook says of numbers, and the words to say it in.
pub(super) struct Rules<'a> {
    pub(super) folder: &'a Folder,
    pub(super) words: &'a Texts<'a>,
}

impl Rules<'_> {
    fn say(&self, rule: &Rule) -> Value {
        let text = |message: Msg| self.words.plain(message);
        let lines = |messages: &[Msg]| messages.iter().map(|message| text(*message)).collect::<Vec<_>>();
        let sources = rule.basis.sources.iter().filter_map(|id| self.folder.sources.get(usize::from(*id)));
        let contacts =
            rule.contacts.iter().filter_map(|id| self.words.rulebook.contacts.get(usize::from(*id)));
        json!({
            "title": text(rule.title),
            "text": text(rule.text),
            "next": lines(&rule.next),
            "allows": lines(&rule.allows),
            "refuses": lines(&rule.refuses),
            "contacts": contacts.map(|contact| contact.id.as_str()).collect::<Vec<_>>(),
            "certainty": rule.certainty.id(),
            "law": rule.basis.law,
            "sources": sources.map(|source| source.id.as_str()).collect::<Vec<_>>(),
            "checked": rule.basis.checked.to_string(),
            "review": rule.basis.review.to_string(),
        })
    }
}

/// What this number is, whether it fits the birth, and what it allows, with what else the person sees.
pub(super) fn to_json(rules: &Rules<'_>, text: &str, birth: &Birth, sees: Option<Sign>) -> String {
    let number = read(text);
    let (kind, mistake) = match number.kind {
        Kind::Nothing => ("nothing", Value::Null),
        Kind::Personal => ("personal", Value::Null),
        Kind::OldProvisional => ("old_provisional", Value::Null),
        Kind::Internal => ("internal", Value::Null),
        Kind::Unclear => ("unclear", Value::Null),
        Kind::Payroll => ("payroll", Value::Null),
        Kind::Mistyped(mistake) => ("mistyped", said(mistake)),
    };
    let payroll = match number.payroll {
        Payroll::No => "no",
        Payroll::Perhaps => "perhaps",
        Payroll::Likely => "likely",
    };
    let says = number.says.as_ref().map(|says| {
        json!({
            "sex": match says.sex { Sex::Male => 1, Sex::Female => 2 },
            "year": says.year,
            "month": match says.month { Month::Of(month) => Value::from(month), Month::NotSaid => Value::Null },
            "place": match &says.place {
                Place::Department(code) => json!({ "department": code }),
                Place::Abroad(digits, country) => json!({
                    "country_digits": format!("{digits:03}"),
                    "country": country.map(|code| String::from_utf8_lossy(&code).into_owned()),
                }),
            },
        })
    });
    let check = number.says.as_ref().filter(|_| *birth != Birth::default()).map(|says| {
        let check = says.check(birth);
        json!({
            "sex": agrees(check.sex),
            "year": agrees(check.year),
            "month": agrees(check.month),
            "place": agrees(check.place),
        })
    });
    let is = number.is(sees);
    let held =
        is.filter(|kind| !matches!(kind, NumberKind::Own | NumberKind::Internal | NumberKind::Unclear));
    let output = json!({
        "kind": kind,
        "mistake": mistake,
        "key": number.key.map(|key| format!("{key:02}")),
        "payroll": payroll,
        "number": held.map(NumberKind::id),
        "means": is.and_then(|kind| rules.folder.numbers.iter().find(|rule| rule.kind == kind)).map(|rule| rules.say(rule)),
        "says": says,
        "check": check,
    });
    format!("{output:#}\n")
}

fn said(mistake: Mistake) -> Value {
    match mistake {
        Mistake::Key => json!({ "what": "key" }),
        Mistake::Missing(count) => json!({ "what": "missing", "count": count }),
        Mistake::TooMany(count) => json!({ "what": "too_many", "count": count }),
        Mistake::Sign(at) => json!({ "what": "sign", "at": at }),
        Mistake::Month => json!({ "what": "month" }),
        Mistake::First => json!({ "what": "first" }),
    }
}

fn agrees(agrees: Option<Agrees>) -> Option<&'static str> {
    agrees.map(|agrees| match agrees {
        Agrees::Yes => "yes",
        Agrees::No => "no",
        Agrees::Perhaps => "perhaps",
    })
}

/// What else the person sees, from `--sees`.
pub(super) fn sees(text: Option<&str>) -> Result<Option<Sign>, String> {
    Ok(Some(match text {
        None => return Ok(None),
        Some("account") => Sign::Account,
        Some("waiting") => Sign::Waiting,
        Some("payslip") => Sign::Payslip,
        Some(other) => return Err(format!("--sees `{other}`: accepted are account, waiting, payslip")),
    }))
}

/// The birth from `--born PLACE` (a country's code or a *département*) and `--birth YYYY-MM`.
pub(super) fn birth(born: Option<&str>, month: Option<&str>) -> Result<Birth, String> {
    let mut birth = Birth::default();
    if let Some(text) = month {
        let parts = text.split_once('-').and_then(|(year, month)| {
            let (year, month): (i32, u8) = (year.parse().ok()?, month.parse().ok()?);
            ((1850..=2199).contains(&year) && (1..=12).contains(&month)).then_some((year, month))
        });
        let (year, month) =
            parts.ok_or_else(|| format!("--birth `{text}`: accepted is a month such as 1989-04"))?;
        (birth.year, birth.month) = (Some(year), Some(month));
    }
    birth.place = match born.map(str::as_bytes) {
        None => None,
        Some(&[a @ b'A'..=b'Z', b @ b'A'..=b'Z']) => Some(Born::Country([a, b])),
        Some([b'0'..=b'9', rest @ ..]) if (1..=2).contains(&rest.len()) => {
            born.map(|code| Born::Department(code.to_owned()))
        }
        Some(_) => {
            return Err(
                "--born: accepted is a country such as PT, or a département such as 69 or 2A".to_owned()
            );
        }
    };
    Ok(birth)
}
