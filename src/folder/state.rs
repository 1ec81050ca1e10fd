//! Everything that can change while the folder is open, in one place.

use super::notes::Notes;
use super::number::{self, Typed};
use super::{Shelf, keep, link};
use crate::engine::Facts;
use crate::guide::Guide;
use crate::guide::stages::Case;
use crate::guide::timeline::{Line, timeline};
use crate::rulebook::date::Date;
use crate::rulebook::folder::Folder;
use crate::rulebook::{Arg, FactId, ItemId};
use crate::ui::{Action, Draft, Handover, Outlook, Problem};

/// What the folder is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// The person's file.
    File,
    /// The tool that says what a number is.
    Number,
    /// What there is to say when answers come back from a link or from this device.
    Notes,
}

impl Room {
    /// The room of this name, if there is one.
    pub fn named(name: &str) -> Option<Room> {
        match name {
            "file" => Some(Room::File),
            "number" => Some(Room::Number),
            "notes" => Some(Room::Notes),
            _ => None,
        }
    }
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What the folder was opened for.
    Room(Room),
    /// A question about where the person is now.
    Ask(FactId),
    /// A letter, by index into the folder's.
    Letter(ItemId),
    /// The sheet for the counter.
    Sheet,
}

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The private link.
    Link,
    /// The text of a letter, by index into the folder's.
    Letter(ItemId),
}

/// What a person does here.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// What the screens of the page know too.
    Page(Action),
    /// Go to a screen.
    Show(Screen),
    /// Go to what the folder was opened for.
    Room,
    /// Go back to the page.
    Leave,
    /// The browser has gone back to it.
    Left,
    /// Download the dates as a calendar.
    Calendar,
    /// Keep the file on this device, or stop and erase it.
    Keep(bool),
    /// Make a private link.
    Link,
    /// Say that one helps somebody, or that one answers for oneself.
    Helping(bool),
    /// Copy a text.
    Copy(Copied),
    /// It was copied.
    Copied,
    /// Show the link as a picture; make it first, if there is none yet.
    Picture,
    /// Type where one lives.
    Postcode(String),
    /// Type into a blank of the letters.
    Type(Arg, String),
    /// Something in the tool for numbers.
    Number(number::Edit),
}

impl From<Action> for Act {
    fn from(action: Action) -> Act {
        Act::Page(action)
    }
}

/// What a room is opened with.
pub(super) struct Opened {
    pub(super) room: Room,
    /// The answers, those about where the person is too, and the papers ticked.
    pub(super) given: Handover,
    /// What there is to say of them.
    pub(super) notes: Option<Notes>,
    /// The address of the page, for links.
    pub(super) home: String,
}

/// Everything that can change while the folder is open.
pub struct State {
    shelf: Shelf,
    today: Date,
    /// What the folder was opened for.
    room: Room,
    /// What is on the screen.
    pub(super) screen: Screen,
    /// The answers: the page's, and those about where the person is now.
    pub(super) facts: Facts,
    /// What the person leaves with; `None` while the route is open.
    pub(super) guide: Option<Guide>,
    /// What to do, to wait for and not to miss.
    pub(super) lines: Vec<Line>,
    /// The papers ticked.
    pub(super) ready: Vec<ItemId>,
    /// Whether somebody fills in the file for another person.
    pub(super) helps: bool,
    /// Whether the file is kept on this device.
    pub(super) kept: bool,
    /// The private link, once it was asked for, whether it was copied, and whether it is shown as a picture.
    pub(super) link: Option<String>,
    pub(super) copied: bool,
    pub(super) picture: bool,
    /// Where the person lives, as typed. Never kept.
    pub(super) postcode: String,
    /// What is typed into the blanks of the letters. Never kept.
    typed: Vec<(Arg, String)>,
    /// What there is to say of answers that came back.
    pub(super) notes: Option<Notes>,
    /// The address of the page, for links.
    home: String,
    /// What is typed in the tool for numbers: never kept.
    pub(super) number: Typed,
    /// The answer being given.
    pub(super) draft: Draft,
    /// What is wrong with it.
    pub(super) problem: Option<Problem>,
    /// How many times something was wrong.
    pub(super) failures: u32,
    /// How many times the screen has changed.
    pub(super) visits: u32,
}

impl State {
    /// As it is when a room is opened with these answers.
    pub(super) fn new(shelf: &Shelf, opened: Opened, today: Date) -> State {
        let Opened { room, given, notes, home } = opened;
        let guide = Outlook::new(&shelf.engine, &given.facts, today).guide;
        let mut state = State {
            shelf: shelf.clone(),
            today,
            room,
            screen: Screen::Room(room),
            facts: given.facts,
            guide,
            lines: Vec::new(),
            ready: given.ready,
            helps: given.helps,
            kept: keep::is_on(),
            link: None,
            copied: false,
            picture: false,
            postcode: String::new(),
            typed: Vec::new(),
            notes,
            home,
            number: Typed::default(),
            draft: Draft::default(),
            problem: None,
            failures: 0,
            visits: 0,
        };
        state.follow();
        state
    }

    /// The person with their result, today.
    pub(super) fn case(&self) -> Case<'_> {
        let route = self.guide.as_ref().and_then(|guide| guide.route);
        Case::new(self.shelf.engine.rulebook(), &self.shelf.folder, route, &self.facts, self.today)
    }

    /// The folder's own data.
    pub(super) fn rules(&self) -> &Folder {
        &self.shelf.folder
    }

    fn follow(&mut self) {
        let lines = self.guide.as_ref().map(|guide| timeline(&self.case(), guide));
        self.lines = lines.unwrap_or_default();
    }

    /// Whether a step back stays in the folder.
    pub(super) fn is_inside(&self) -> bool {
        self.screen != Screen::Room(self.room)
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.visits += 1;
        self.problem = None;
        self.copied = false;
        self.draft = match screen {
            Screen::Ask(fact) => Draft::of(self.facts.get(fact)),
            Screen::Room(_) | Screen::Letter(_) | Screen::Sheet => Draft::default(),
        };
    }

    /// What is typed into a blank of the letters.
    pub(super) fn typed(&self, arg: Arg) -> String {
        self.typed.iter().find(|(typed, _)| *typed == arg).map(|(_, text)| text.clone()).unwrap_or_default()
    }

    /// All that is typed into them.
    pub(super) fn all_typed(&self) -> Vec<(Arg, String)> {
        self.typed.clone()
    }

    /// What the page takes back: the same without what it did not ask.
    pub(super) fn given_back(&self) -> Handover {
        let first = self.shelf.folder.first;
        let facts = self.facts.answered().filter(|(fact, _)| *fact < first).collect();
        Handover { facts, ..self.known() }
    }

    /// The answers, those about where the person is too, the papers ticked, and whether somebody helps.
    pub(super) fn known(&self) -> Handover {
        Handover { facts: self.facts.clone(), ready: self.ready.clone(), helps: self.helps }
    }

    /// Keeps the file as it is now, if it is kept.
    pub(super) fn save(&mut self) {
        self.kept = self.kept && keep::save(self, &self.shelf, self.today);
    }

    /// The first question about where the person is.
    pub(super) fn first_question(&self) -> Option<FactId> {
        self.case().questions().first().copied()
    }

    fn submit(&mut self) {
        let Screen::Ask(id) = self.screen else { return };
        let answer = self.case().fact(id).map(|fact| self.draft.answer(fact));
        match answer {
            Some(Ok(answer)) => {
                self.facts.set(id, Some(answer));
                // The link was to the answers before.
                (self.link, self.picture) = (None, false);
                self.follow();
                let questions = self.case().questions();
                let following = questions.iter().skip_while(|fact| **fact != id).nth(1);
                self.show(following.map_or(Screen::Room(self.room), |fact| Screen::Ask(*fact)));
            }
            Some(Err(problem)) => {
                self.problem = Some(problem);
                self.failures += 1;
            }
            None => {}
        }
    }

    fn made_link(&self) -> String {
        link::of(self, &self.shelf, &self.home, self.today)
    }

    /// Does what a person does.
    pub fn act(&mut self, act: Act) {
        match act {
            // Nothing of it is for the file that may be kept.
            Act::Number(edit) => {
                self.failures += u32::from(edit == number::Edit::Check);
                return self.number.edit(edit);
            }
            Act::Show(screen) => self.show(screen),
            Act::Page(Action::Back) | Act::Room if self.is_inside() => self.show(Screen::Room(self.room)),
            Act::Page(Action::Edit(edit)) => self.draft.edit(edit),
            Act::Page(Action::Submit) => self.submit(),
            Act::Page(Action::Tick(paper)) => match self.ready.iter().position(|ready| *ready == paper) {
                Some(index) => _ = self.ready.remove(index),
                None => self.ready.push(paper),
            },
            Act::Keep(on) => {
                self.kept = on;
                if !on {
                    keep::erase();
                }
            }
            Act::Link => self.link = Some(self.made_link()),
            Act::Helping(on) => self.helps = on,
            Act::Copied => self.copied = true,
            Act::Picture => {
                if self.link.is_none() {
                    self.link = Some(self.made_link());
                }
                self.picture = true;
            }
            Act::Postcode(text) => self.postcode = text,
            Act::Type(arg, text) => {
                self.typed.retain(|(typed, _)| *typed != arg);
                self.typed.push((arg, text));
            }
            _ => {}
        }
        self.save();
    }
}
