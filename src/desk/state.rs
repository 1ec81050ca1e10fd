//! Everything that can change on the desk, in one place, and what a person does.

use super::cases::Cases;
use super::compare::Outlook;
use super::sheet::{Filter, Sheet};
use crate::engine::Engine;
use crate::rulebook::FactId;
use crate::rulebook::date::Date;
use crate::ui::Action;
use std::rc::Rc;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// One case: the form and what follows.
    Case,
    /// All cases side by side.
    Side,
    /// A table of cases.
    Table,
}

/// A file for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum File {
    /// A table to begin with.
    Sample,
    /// The cases on the desk, with what follows.
    Cases,
    /// The table that was dropped in, with what follows.
    Results,
}

/// What a person does.
#[derive(Clone)]
pub enum Act {
    /// What the screens that the desk shares with the checker know; of no use here.
    Shared,
    /// Shows another view.
    View(View),
    /// Opens the case of this number.
    Choose(u32),
    /// Adds an empty case.
    Add,
    /// Copies the open case.
    Duplicate,
    /// Takes the open case away.
    Remove,
    /// Names the open case.
    Rename(String),
    /// Types or chooses for a fact.
    Answer(FactId, String),
    /// Ticks an option of a fact, or none of them.
    Tick(FactId, Option<u8>, bool),
    /// Is in the field of this fact.
    Focus(Option<FactId>),
    /// Goes to the field of the next question that matters.
    Next,
    /// Compares only what differs.
    Only(bool),
    /// Drops in a table: the name of its file, its text.
    Read(String, String),
    /// The next rows of it, please.
    GoOn,
    /// Shows other rows.
    Filter(Filter),
    /// Shows rows from this place on.
    Turn(usize),
    /// Opens a row as a case.
    Row(usize),
    /// Wants a file.
    File(File),
    /// Reads another language.
    Speak(usize),
}

impl From<Action> for Act {
    fn from(_: Action) -> Act {
        Act::Shared
    }
}

/// The state of the desk.
pub(super) struct State {
    pub(super) engine: Rc<Engine>,
    pub(super) today: Date,
    pub(super) cases: Cases,
    pub(super) view: View,
    /// What follows from the open case.
    pub(super) outlook: Outlook,
    /// Which facts count in it, or could.
    pub(super) matters: Vec<bool>,
    /// The field in which the person is.
    pub(super) focus: Option<FactId>,
    /// Whether only what differs is compared.
    pub(super) only: bool,
    pub(super) sheet: Option<Sheet>,
}

impl State {
    pub(super) fn new(engine: Rc<Engine>, today: Date) -> State {
        let cases = Cases::default();
        State {
            outlook: Outlook::new(&engine, cases.open(), today),
            matters: engine.matters(&cases.open().facts, today),
            engine,
            today,
            cases,
            view: View::Case,
            focus: None,
            only: false,
            sheet: None,
        }
    }

    /// Carries out what needs nothing of the browser. `copy` is what a copy of the open case is called.
    pub(super) fn act(&mut self, act: Act, copy: impl FnOnce() -> String, now: f64) {
        match act {
            Act::View(view) => self.view = view,
            Act::Choose(number) => {
                self.cases.choose(number);
                self.view = View::Case;
            }
            Act::Add => {
                self.cases.add();
                self.view = View::Case;
            }
            Act::Duplicate => self.cases.duplicate(copy()),
            Act::Remove => self.cases.remove(),
            Act::Rename(name) => self.cases.rename(name),
            Act::Answer(fact, text) => self.cases.answer(self.engine.rulebook(), fact, &text),
            Act::Tick(fact, option, on) => self.cases.tick(fact, option, on),
            Act::Focus(fact) => self.focus = fact,
            Act::Only(only) => self.only = only,
            Act::Read(name, text) => {
                self.sheet = Some(Sheet::new(self.engine.rulebook(), name, &text, now));
                self.view = View::Table;
            }
            Act::Filter(filter) => {
                if let Some(sheet) = &mut self.sheet {
                    (sheet.filter, sheet.from) = (filter, 0);
                }
            }
            Act::Turn(from) => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.from = from;
                }
            }
            Act::Row(at) => {
                let Some(Sheet { table: Ok(table), .. }) = &self.sheet else { return };
                let Some(case) = table.cases.get(at) else { return };
                let name = self.sheet.as_ref().and_then(|sheet| sheet.label(at));
                let name = name.map_or_else(|| ["#", &case.line.to_string()].concat(), str::to_owned);
                self.cases.take(name, case.facts.clone());
                self.view = View::Case;
            }
            Act::Shared | Act::Next | Act::GoOn | Act::File(_) | Act::Speak(_) => return,
        }
        self.outlook = Outlook::new(&self.engine, self.cases.open(), self.today);
        self.matters = self.engine.matters(&self.cases.open().facts, self.today);
    }
}
