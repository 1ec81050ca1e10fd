//! The person's local fund by name, from the postcode or the *département* that they type. It stays in memory.

use super::state::{Act, State};
use crate::guide::Guide;
use crate::guide::funds::{FundMatch, NoFund, funds, is_local};
use crate::i18n::{Value, folder};
use crate::rulebook::Arg;
use crate::ui::{Page, field_of};
use yew::virtual_dom::ListenerKind;

/// The field and what it says; nothing where the route does not lead to the local fund.
pub(super) fn part(page: &mut Page<'_, Act>, state: &State, guide: &Guide) {
    let case = state.case();
    if !is_local(case.folder, guide) {
        return;
    }
    page.part("sc-part sc-fund", folder::FUND, |page| {
        page.tag("label", "sc-label", |page| {
            page.set("for", "sc-fund");
            page.say(folder::FUND_WHERE);
        });
        page.input("sc-input sc-four", state.postcode.clone(), |page| {
            page.set("id", "sc-fund");
            page.set("inputmode", "numeric");
            page.set("maxlength", "5");
            let emit = page.emit.clone();
            page.on(ListenerKind::oninput, move |event| {
                let text = field_of(&event).map(|field| field.value()).unwrap_or_default();
                emit.emit(Act::Postcode(text));
            });
        });
        let (message, name) = match funds(&case.folder.funds, &state.postcode) {
            Ok(FundMatch::One(name)) => (folder::LOCAL_FUND, name.to_owned()),
            Ok(FundMatch::Several(names)) => (folder::LOCAL_FUNDS, names.join(" · ")),
            Err(NoFund::Empty) => return,
            Err(NoFund::Malformed | NoFund::Unknown) => (folder::FUND_UNKNOWN, String::new()),
        };
        page.tag("p", "", |page| {
            page.set("role", "status");
            page.values(message, &[(Arg::Name, Value::Text(name))]);
        });
    });
}
