//! `secu-check link`: the answers as the code of a private link, and answers from such a code.

use super::facts::read_facts;
use crate::engine::{Engine, Facts, Verdict};
use crate::guide::share::{self, Before, Dates, Opened, Unreadable};
use crate::rulebook::Rulebook;
use crate::rulebook::date::Date;
use serde_json::{Value, json};

/// The code of the answers in this JSON.
pub(super) fn code(engine: &Engine, input: &str, dates: Dates, today: Date) -> Result<String, String> {
    let facts = read_facts(engine.rulebook(), input)?;
    let route = match engine.verdict(&facts, today) {
        Verdict::Route(id) => Some(id),
        _ => None,
    };
    Ok(format!("{}\n", share::encode(engine.rulebook(), &facts, route, dates, today)))
}

/// Answers, and the code they come from if they come from one.
pub(super) struct Answers {
    pub(super) facts: Facts,
    link: Option<Opened>,
}

impl Answers {
    /// The answers of a JSON text.
    pub(super) fn of_json(rulebook: &Rulebook, input: &str) -> Result<Answers, String> {
        Ok(Answers { facts: read_facts(rulebook, input)?, link: None })
    }

    /// The answers of a code.
    pub(super) fn of_code(rulebook: &Rulebook, code: &str, today: Date) -> Result<Answers, String> {
        match share::decode(rulebook, code, today) {
            Ok(opened) => Ok(Answers { facts: opened.facts.clone(), link: Some(opened) }),
            Err(Unreadable::Damaged) => {
                Err("--link: the code is damaged; accepted is one that `link` printed".to_owned())
            }
            Err(Unreadable::Newer) => {
                Err("--link: the code is of a later version; accepted is one of this version".to_owned())
            }
        }
    }

    /// What is to be said of the code.
    pub(super) fn link(&self, rulebook: &Rulebook) -> Option<Value> {
        let link = self.link.as_ref()?;
        let names = |facts: &[u8]| -> Vec<&str> {
            facts.iter().map(|fact| rulebook.facts[usize::from(*fact)].id.as_str()).collect()
        };
        Some(json!({
            "made": link.made.to_string(),
            "before": match link.before {
                Some(Before::Route(id)) => Value::from(rulebook.routes[usize::from(id)].id.as_str()),
                Some(Before::Gone) => Value::from("gone"),
                None => Value::Null,
            },
            "months": names(&link.months),
            "again": names(&link.again),
            "gone": link.gone,
        }))
    }
}
