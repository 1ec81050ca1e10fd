//! Which number do I have? The digits are typed, read where they are, and forgotten when the screen closes.
//!
//! - here: what is typed, and the form.
//! - `meaning`: what the number is, what it allows, what to do, and what that stands on.
//! - `fits`: what the digits say of the birth, and whether that fits.

mod fits;
mod meaning;

use super::state::{Act, State};
use crate::guide::number::{Kind, Mistake, Number, Sex, Sign, grouped, read};
use crate::i18n::{folder, msg};
use crate::rulebook::Msg;
use crate::ui::{Page, field_of, heading};
use yew::virtual_dom::ListenerKind;

/// What is typed and chosen.
#[derive(Default)]
pub struct Typed {
    text: String,
    hidden: bool,
    /// Whether the number has a letter: a keyboard with letters is wanted.
    letters: bool,
    /// Whether the person asked for what it is since they typed last.
    checked: bool,
    /// What else they see: nothing said yet, none of it, or this.
    see: Option<Option<Sign>>,
    birth: Birth,
}

/// What the person says of their birth, as typed.
#[derive(Default)]
struct Birth {
    sex: Option<Sex>,
    /// Year, month and department.
    fields: [String; 3],
    /// The code of the country.
    country: String,
}

/// What a person does here.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Type the number; whether they type at its end.
    Type(String, bool),
    /// Hide the digits, or show them.
    Hide,
    /// Ask for a keyboard with letters.
    Letters,
    /// Ask what it is.
    Check,
    /// Say what else they see.
    See(Option<Sign>),
    /// Say the sex in the civil-status paper.
    Sex(Option<Sex>),
    /// Type the year, the month or the department of birth.
    Field(usize, String),
    /// Choose the country of birth.
    Country(String),
}

impl Typed {
    /// Takes over what a person does.
    pub(super) fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Type(text, at_end) => {
                // Grouping what is corrected in the middle would move the cursor.
                self.text = if at_end { grouped(&text) } else { text };
                (self.checked, self.see) = (false, None);
            }
            Edit::Hide => self.hidden = !self.hidden,
            Edit::Letters => self.letters = !self.letters,
            Edit::Check => {
                self.text = grouped(&self.text);
                self.checked = true;
            }
            Edit::See(sign) => self.see = Some(sign),
            Edit::Sex(sex) => self.birth.sex = sex,
            Edit::Field(at, text) => {
                if let Some(field) = self.birth.fields.get_mut(at) {
                    *field = text;
                }
            }
            Edit::Country(code) => self.birth.country = code,
        }
    }

    /// What can be said of it now: a number being typed lacks digits, which is no mistake yet.
    fn read(&self) -> Option<Number> {
        let number = read(&self.text);
        let early = matches!(number.kind, Kind::Nothing | Kind::Mistyped(Mistake::Missing(_)));
        (self.checked || !early).then_some(number)
    }
}

/// The screen.
pub(super) fn screen(page: &mut Page<'_, Act>, state: &State) {
    let (typed, rules) = (&state.number, state.rules());
    let number = typed.read();
    page.tag("div", "sc-nr", |page| {
        page.set("data-room", "number");
        heading(page, msg::OPEN_NUMBER);
        page.line("p", "sc-lead", folder::NR_LEAD);
        form(page, typed, number.as_ref());
        // Always there: what follows must not be taken for it when it comes.
        page.tag("div", "sc-nr-is", |page| {
            page.set("id", "sc-nr-is");
            page.set("aria-live", "polite");
            if let Some(number) = &number {
                meaning::head(page, rules, number, typed.see.flatten());
            }
        });
        page.tag("div", "", |page| {
            if let Some(number) = &number {
                meaning::body(page, rules, typed, number);
            }
        });
        page.tag("div", "", |page| {
            if let Some(says) = number.as_ref().and_then(|number| number.says.as_ref()) {
                fits::part(page, typed, says);
            }
        });
    });
}

fn form(page: &mut Page<'_, Act>, typed: &Typed, number: Option<&Number>) {
    page.tag("form", "", |page| {
        page.flag("novalidate", true);
        let emit = page.emit.clone();
        page.on(ListenerKind::onsubmit, move |event| {
            event.prevent_default();
            emit.emit(Act::Number(Edit::Check));
        });
        label(page, "sc-nr", folder::NR_FIELD);
        // Not a field for passwords, whose content browsers offer to keep.
        let class = if typed.hidden { "sc-input sc-digits sc-masked" } else { "sc-input sc-digits" };
        page.input(class, typed.text.clone(), |page| {
            page.set("id", "sc-nr");
            page.set("inputmode", if typed.letters { "text" } else { "numeric" });
            page.set("autocapitalize", "characters");
            page.set("spellcheck", "false");
            page.set("dir", "ltr");
            page.set("aria-describedby", "sc-nr-is");
            let wrong = number.is_some_and(|number| matches!(number.kind, Kind::Nothing | Kind::Mistyped(_)));
            if wrong {
                page.set("aria-invalid", "true");
            }
            let emit = page.emit.clone();
            page.on(ListenerKind::oninput, move |event| {
                let Some(field) = field_of(&event) else { return };
                let text = field.value();
                let at = field.selection_start().ok().flatten();
                let at_end = at.is_none_or(|at| at as usize >= text.encode_utf16().count());
                emit.emit(Act::Number(Edit::Type(text, at_end)));
            });
        });
        page.tag("div", "sc-nr-ways", |page| {
            page.tag("button", "sc-button", |page| {
                page.set("type", "submit");
                page.say(folder::NR_CHECK);
            });
            toggle(page, folder::NR_HIDE, typed.hidden, Edit::Hide);
            toggle(page, folder::NR_LETTERS, typed.letters, Edit::Letters);
        });
    });
}

/// A button that is pressed or not.
fn toggle(page: &mut Page<'_, Act>, message: Msg, on: bool, edit: Edit) {
    page.tag("button", "sc-quiet sc-toggle", |page| {
        page.set("type", "button");
        page.set("aria-pressed", if on { "true" } else { "false" });
        page.clicked(Act::Number(edit));
        page.say(message);
    });
}

/// The name of a field.
fn label(page: &mut Page<'_, Act>, id: &str, name: Msg) {
    page.tag("label", "sc-label", |page| {
        page.set("for", id);
        page.say(name);
    });
}

/// One of several to choose.
fn choice(page: &mut Page<'_, Act>, group: &str, id: &str, on: bool, name: Msg, edit: Edit) {
    page.tag("div", "sc-option", |page| {
        page.tick("radio", id, on, |page| {
            page.set("name", group);
            let emit = page.emit.clone();
            page.on(ListenerKind::onchange, move |_| emit.emit(Act::Number(edit.clone())));
        });
        page.tag("label", "", |page| {
            page.set("for", id);
            page.say(name);
        });
    });
}
