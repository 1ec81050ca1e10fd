//! What follows from the rows of a table: how many of each, what is wrong, and the rows themselves.

use super::result::certainty;
use super::sheet::{Filter, SHOWN, Sheet};
use super::state::{Act, File};
use super::{frame, say, themes};
use crate::guide::table::{Case, Outcome, Table, Wrong};
use crate::i18n::{Value, desk};
use crate::rulebook::Arg;
use crate::ui::{Page, Words};

/// How many faults are told at once; all of them are in the results.
const FAULTS: usize = 20;

/// All of it.
pub(super) fn show(page: &mut Page<'_, Act>, sheet: &Sheet, table: &Table) {
    page.tag("div", "desk-results", |page| {
        page.tag("h2", "", |page| {
            let title = page.words.text(desk::RESULTS);
            let title = if sheet.name.is_empty() { title } else { [&title, " (", &sheet.name, ")"].concat() };
            page.tag("span", "", |page| {
                page.key(&title);
                page.text(&title);
            });
        });
        page.tag("p", "desk-count", |page| {
            page.set("role", "status");
            count(page, sheet, table);
        });
        if sheet.took.is_none() {
            return;
        }
        page.tag("div", "desk-tools", |page| frame::tool(page, desk::SAVE_RESULTS, Act::File(File::Results)));
        faults(page, table);
        groups(page, sheet);
        rows(page, sheet, table);
    });
}

/// How many rows there are, how many are wrong, how long it took.
fn count(page: &mut Page<'_, Act>, sheet: &Sheet, table: &Table) {
    let all = table.cases.len() as i32;
    let Some(took) = sheet.took else {
        let done = [(Arg::Count, Value::Number(sheet.outcomes.len() as i32)), (Arg::Max, Value::Number(all))];
        return page.values(desk::WORKING, &done);
    };
    let wrong = table.cases.iter().filter(|case| !case.faults.is_empty()).count() as i32;
    page.set("data-rows", &all.to_string());
    page.set("data-wrong", &wrong.to_string());
    page.set("data-took", &(took as i32).to_string());
    page.values(desk::READ, &[(Arg::Count, Value::Number(all - wrong))]);
    page.text(" ");
    page.tag("span", "", |page| {
        if wrong > 0 {
            page.values(desk::READ_WRONG, &[(Arg::Count, Value::Number(wrong))]);
        }
    });
    page.text(" ");
    page.tag("span", "sc-soft", |page| {
        page.values(desk::READ_TOOK, &[(Arg::Count, Value::Number(took as i32))]);
    });
}

/// What is wrong, by line and column.
fn faults(page: &mut Page<'_, Act>, table: &Table) {
    let all = table.cases.iter().flat_map(|case| case.faults.iter().map(move |fault| (case, fault)));
    let count = all.clone().count();
    if count == 0 {
        return;
    }
    page.tag("div", "desk-faults", |page| {
        page.line("h3", "", desk::FAULTS);
        page.tag("ul", "", |page| {
            for (case, fault) in all.take(FAULTS) {
                let cell = case.cells.get(fault.column as usize - 1).map(|cell| cell.trim());
                let cell = cell.filter(|_| matches!(fault.wrong, Wrong::Answer(_)));
                page.tag("li", "", |page| {
                    page.set("translate", "no");
                    page.text(&say::fault(page.words, *fault, cell));
                });
            }
        });
        if count > FAULTS {
            page.tag("p", "sc-soft", |page| {
                page.values(desk::FAULTS_MORE, &[(Arg::Count, Value::Number((count - FAULTS) as i32))]);
            });
        }
    });
}

fn name(words: &Words, filter: Filter) -> String {
    words.text(match filter {
        Filter::All => desk::GROUP_ALL,
        Filter::Wrong => desk::GROUP_WRONG,
        Filter::Open => desk::GROUP_OPEN,
        Filter::Unsure => desk::GROUP_UNSURE,
        Filter::Route(id) => words.engine.rulebook().routes[usize::from(id)].title,
    })
}

/// How many rows lead where; each group can be looked at alone.
fn groups(page: &mut Page<'_, Act>, sheet: &Sheet) {
    page.line("h3", "", desk::GROUPS);
    page.tag("ul", "desk-groups", |page| {
        for (filter, count) in sheet.groups() {
            page.tag("li", "", |page| {
                page.tag("button", "desk-group", |page| {
                    page.set("type", "button");
                    page.set("aria-pressed", if sheet.filter == filter { "true" } else { "false" });
                    page.clicked(Act::Filter(filter));
                    page.tag("strong", "", |page| {
                        let count = count.to_string();
                        page.key(&count);
                        page.text(&count);
                    });
                    page.text(" ");
                    let name = name(page.words, filter);
                    page.tag("span", "", |page| {
                        page.key(&name);
                        page.text(&name);
                    });
                });
            });
        }
    });
}

fn rows(page: &mut Page<'_, Act>, sheet: &Sheet, table: &Table) {
    let chosen = sheet.chosen();
    let to = (sheet.from + SHOWN).min(chosen.len());
    page.tag("div", "desk-turn", |page| {
        let numbers = [
            (Arg::Min, Value::Number((sheet.from + 1).min(to) as i32)),
            (Arg::Count, Value::Number(to as i32)),
            (Arg::Max, Value::Number(chosen.len() as i32)),
        ];
        page.tag("p", "", |page| page.values(desk::ROWS, &numbers));
        if sheet.from > 0 {
            frame::tool(page, desk::EARLIER, Act::Turn(sheet.from.saturating_sub(SHOWN)));
        }
        if to < chosen.len() {
            frame::tool(page, desk::LATER, Act::Turn(to));
        }
    });
    page.tag("div", "desk-wide", |page| {
        page.set("id", "desk-rows");
        page.set("tabindex", "0");
        page.set("role", "region");
        page.set("aria-label", &page.words.text(desk::RESULTS));
        page.tag("table", "desk-rows", |page| {
            page.tag("thead", "", |page| {
                page.tag("tr", "", |page| {
                    for heading in
                        [desk::LINE, desk::NAME, desk::ROUTE, desk::FIRST_STEP, desk::NEXT_QUESTION]
                    {
                        page.tag("th", "", |page| {
                            page.set("scope", "col");
                            page.say(heading);
                        });
                    }
                });
            });
            page.tag("tbody", "", |page| {
                page.key(&sheet.from.to_string());
                for at in chosen.get(sheet.from..to).unwrap_or_default() {
                    if let (Some(case), Some(outcome)) = (table.cases.get(*at), sheet.outcomes.get(*at)) {
                        row(page, (*at, case), outcome, sheet.label(*at).unwrap_or("–"));
                    }
                }
            });
        });
    });
}

fn row(page: &mut Page<'_, Act>, (at, case): (usize, &Case), outcome: &Outcome, label: &str) {
    let rulebook = page.words.engine.rulebook();
    let route = outcome.route.and_then(|id| rulebook.routes.get(usize::from(id)));
    page.tag("tr", "", |page| {
        page.key(&at.to_string());
        page.set("data-line", &case.line.to_string());
        page.set("data-route", route.map_or("", |route| route.id.as_str()));
        page.tag("td", "", |page| page.text(&case.line.to_string()));
        page.tag("th", "", |page| {
            page.set("scope", "row");
            page.tag("button", "desk-name", |page| {
                page.set("type", "button");
                page.set("translate", "no");
                page.clicked(Act::Row(at));
                page.line("span", "sc-hidden", desk::OPEN_ROW);
                page.text(label);
            });
        });
        page.tag("td", "", |page| {
            if !case.faults.is_empty() {
                page.line("span", "desk-fault", desk::GROUP_WRONG);
                return;
            }
            match outcome.certainty {
                Some(sure) => {
                    certainty(page, sure);
                    page.text(" ");
                    page.line("span", "", route.map_or(desk::GROUP_UNSURE, |route| route.title));
                }
                None => page.line("span", "", desk::GROUP_OPEN),
            }
        });
        let step = outcome.step.and_then(|id| rulebook.steps.get(usize::from(id)));
        let next = outcome.next.and_then(|id| rulebook.facts.get(usize::from(id)));
        for text in [step.map(|step| step.title), next.map(themes::name)] {
            page.tag("td", "", |page| match text {
                Some(text) => page.line("span", "", text),
                None => page.text("–"),
            });
        }
    });
}
