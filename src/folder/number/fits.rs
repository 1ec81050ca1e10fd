//! What the digits say of the birth, and whether that fits what the person says of it.

use super::super::state::Act;
use super::meaning::two_digits;
use super::{Birth, Edit, Typed, choice, label};
use crate::guide::number::{self, Agrees, Born, Month, Place, Says, Sex};
use crate::i18n::{Value, folder};
use crate::rulebook::{Arg, Msg};
use crate::ui::{Page, field_of};
use web_sys::HtmlSelectElement;
use yew::events::Event;
use yew::prelude::TargetCast;
use yew::virtual_dom::ListenerKind;

impl Birth {
    /// As far as it is said and can be.
    fn read(&self) -> number::Birth {
        let [year, month, department] = &self.fields;
        let code = <[u8; 2]>::try_from(self.country.as_bytes()).ok();
        let department = department.trim().to_ascii_uppercase();
        let place = match code {
            Some(code) if code == *b"FR" && !department.is_empty() => Some(Born::Department(department)),
            code => code.map(Born::Country),
        };
        let year = year.trim();
        number::Birth {
            sex: self.sex,
            // Without its century a year says nothing here.
            year: if year.len() == 4 { year.parse().ok() } else { None },
            month: month.trim().parse().ok().filter(|month| (1..=12).contains(month)),
            place,
        }
    }
}

/// What the digits say, and the check.
pub(super) fn part(page: &mut Page<'_, Act>, typed: &Typed, says: &Says) {
    page.tag("div", "", |page| {
        if !typed.hidden {
            said(page, says);
        }
    });
    page.fold("sc-fold", folder::NR_BIRTH, |page| {
        form(page, &typed.birth);
        page.tag("div", "", |page| {
            page.set("aria-live", "polite");
            found(page, says, &typed.birth);
        });
    });
}

fn said(page: &mut Page<'_, Act>, says: &Says) {
    let text = |text: String| vec![(Arg::Value, Value::Text(text))];
    let month = match says.month {
        Month::Of(month) => (folder::NR_MONTH_IS, vec![(Arg::Count, Value::Number(i32::from(month)))]),
        Month::NotSaid => (folder::NR_MONTH_NOT, Vec::new()),
    };
    let place = match &says.place {
        Place::Department(department) => (folder::NR_DEPARTMENT, text(department.clone())),
        Place::Abroad(_, Some(code)) => {
            let code: String = code.iter().map(|byte| char::from(*byte)).collect();
            (folder::NR_COUNTRY, text(page.words.country(&code)))
        }
        Place::Abroad(code, None) => (folder::NR_ABROAD, text(code.to_string())),
    };
    let sex = if says.sex == Sex::Male { folder::NR_MALE } else { folder::NR_FEMALE };
    page.part("sc-part", folder::NR_SAYS, |page| {
        page.tag("ul", "", |page| {
            for (message, values) in
                [(sex, Vec::new()), (folder::NR_YEAR, text(two_digits(says.year))), month, place]
            {
                page.tag("li", "", |page| page.values(message, &values));
            }
        });
    });
}

fn form(page: &mut Page<'_, Act>, birth: &Birth) {
    page.tag("fieldset", "", |page| {
        page.line("legend", "sc-label", folder::NR_BIRTH_SEX);
        page.tag("div", "sc-options", |page| {
            for (id, name, sex) in [
                ("sc-nr-f", folder::NR_BIRTH_FEMALE, Some(Sex::Female)),
                ("sc-nr-m", folder::NR_BIRTH_MALE, Some(Sex::Male)),
                ("sc-nr-x", folder::NR_BIRTH_SEX_NONE, None),
            ] {
                choice(page, "sc-nr-sex", id, birth.sex == sex, name, Edit::Sex(sex));
            }
        });
    });
    field(page, birth, 0, "sc-nr-year", folder::NR_BIRTH_YEAR, "numeric");
    field(page, birth, 1, "sc-nr-month", folder::NR_BIRTH_MONTH, "numeric");
    label(page, "sc-nr-country", folder::NR_BIRTH_COUNTRY);
    page.tag("select", "sc-input", |page| {
        page.set("id", "sc-nr-country");
        let emit = page.emit.clone();
        page.on(ListenerKind::onchange, move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                emit.emit(Act::Number(Edit::Country(select.value())));
            }
        });
        page.tag("option", "", |page| {
            page.set("value", "");
            page.text("–");
        });
        for (code, name) in countries(page) {
            page.tag("option", "", |page| {
                page.set("value", &code);
                page.flag("selected", code == birth.country);
                page.text(&name);
            });
        }
    });
    page.tag("div", "", |page| {
        if birth.country == "FR" {
            field(page, birth, 2, "sc-nr-department", folder::NR_BIRTH_DEPARTMENT, "text");
        }
    });
}

/// All countries by name, with their codes.
fn countries(page: &Page<'_, Act>) -> Vec<(String, String)> {
    let all = page.words.engine.rulebook().countries.iter();
    let code = |code: [u8; 2]| code.iter().map(|byte| char::from(*byte)).collect::<String>();
    let mut named: Vec<_> = all
        .map(|country| {
            let code = code(country.code);
            let name = page.words.country(&code);
            (code, name)
        })
        .collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named
}

fn field(page: &mut Page<'_, Act>, birth: &Birth, at: usize, id: &'static str, name: Msg, mode: &str) {
    label(page, id, name);
    page.input("sc-input sc-four", birth.fields.get(at).cloned().unwrap_or_default(), |page| {
        page.set("id", id);
        page.set("inputmode", mode);
        page.set("maxlength", "4");
        let emit = page.emit.clone();
        page.on(ListenerKind::oninput, move |event| {
            let text = field_of(&event).map(|field| field.value()).unwrap_or_default();
            emit.emit(Act::Number(Edit::Field(at, text)));
        });
    });
}

fn found(page: &mut Page<'_, Act>, says: &Says, birth: &Birth) {
    let check = says.check(&birth.read());
    page.tag("ul", "sc-nr-fits", |page| {
        for (name, agrees) in [
            (folder::NR_FITS_SEX, check.sex),
            (folder::NR_FITS_YEAR, check.year),
            (folder::NR_FITS_MONTH, check.month),
            (folder::NR_FITS_PLACE, check.place),
        ] {
            let Some(agrees) = agrees else { continue };
            let verdict = match agrees {
                Agrees::Yes => folder::NR_FITS,
                Agrees::No => folder::NR_FITS_NOT,
                Agrees::Perhaps => folder::NR_FITS_PERHAPS,
            };
            page.tag("li", "", |page| {
                page.line("strong", "", name);
                page.text(" ");
                page.tag("span", "", |page| page.values(verdict, &[]));
            });
        }
    });
    page.tag("div", "", |page| {
        if check.differs() {
            page.line("p", "sc-error", folder::NR_DIFFERS);
        }
    });
}
