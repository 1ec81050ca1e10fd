//! A table of cases: dropped in, chosen or pasted (which `desk.js` hands over), and what a table looks like.

use super::state::{Act, File, State};
use super::{frame, rows, say, themes};
use crate::i18n::desk;
use crate::ui::{Page, icon};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The view of tables.
pub(super) fn show(page: &mut Page<'_, Act>, state: &State) {
    page.tag("section", "desk-table", |page| {
        page.line("h2", "", desk::TABLE);
        page.line("p", "", desk::TABLE_ABOUT);
        page.tag("div", "desk-drop", |page| {
            page.set("data-drop", "");
            page.tag("label", "", |page| {
                page.set("for", "desk-file");
                page.say(desk::TABLE_FILE);
            });
            page.tag("input", "", |page| {
                page.set("type", "file");
                page.set("id", "desk-file");
                page.set("accept", ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values");
            });
            page.line("p", "sc-soft", desk::TABLE_DROP);
        });
        page.tag("div", "desk-tools", |page| {
            frame::tool(page, desk::TABLE_SAMPLE, Act::File(File::Sample));
        });
        page.fold("sc-fold", desk::TABLE_PASTE, |page| {
            page.tag("label", "", |page| {
                page.set("for", "desk-paste");
                page.say(desk::TABLE_PASTE_LABEL);
            });
            page.tag("textarea", "", |page| {
                page.set("id", "desk-paste");
                page.set("rows", "6");
                page.set("spellcheck", "false");
                page.set("translate", "no");
                // What is typed here is no answer to the fields of a case.
                page.on(ListenerKind::onfocusin, |event: Event| event.stop_propagation());
            });
            page.tag("button", "desk-tool", |page| {
                page.set("type", "button");
                page.set("data-paste", "");
                page.say(desk::TABLE_READ);
            });
        });
        page.fold("sc-fold", desk::TABLE_COLUMNS, columns);
    });
    page.tag("div", "", |page| {
        let Some(sheet) = &state.sheet else { return };
        match &sheet.table {
            Err(reason) => page.tag("div", "desk-unreadable", |page| {
                page.set("role", "alert");
                page.node(icon::tone(crate::rulebook::Tone::Warn));
                let text = say::unreadable(page.words, *reason);
                page.tag("p", "", |page| {
                    page.key(&text);
                    page.text(&text);
                });
            }),
            Ok(table) => rows::show(page, sheet, table),
        }
    });
}

/// Every column that is understood, with what its cells may hold.
fn columns(page: &mut Page<'_, Act>) {
    page.line("p", "sc-soft", desk::TABLE_COLUMNS_ABOUT);
    page.tag("div", "desk-wide", |page| {
        page.set("tabindex", "0");
        page.set("role", "region");
        page.set("aria-label", &page.words.text(desk::TABLE_COLUMNS));
        page.tag("table", "", |page| {
            page.tag("thead", "", |page| {
                page.tag("tr", "", |page| {
                    for heading in [desk::COLUMN, desk::COLUMN_MEANS, desk::COLUMN_HOLDS] {
                        page.tag("th", "", |page| {
                            page.set("scope", "col");
                            page.say(heading);
                        });
                    }
                });
            });
            page.tag("tbody", "", |page| {
                for fact in &page.words.engine.rulebook().facts {
                    page.tag("tr", "", |page| {
                        page.tag("th", "", |page| {
                            page.set("scope", "row");
                            page.tag("code", "", |page| {
                                page.set("translate", "no");
                                page.text(&fact.id);
                            });
                        });
                        page.line("td", "", themes::name(fact));
                        page.tag("td", "", |page| {
                            page.set("translate", "no");
                            page.text(&say::accepted(page.words, fact));
                        });
                    });
                }
            });
        });
    });
}
