//! Everything that can change while the folder is open, in one place.

use super::Shelf;
use crate::engine::Facts;
use crate::guide::Guide;
use crate::rulebook::ItemId;
use crate::rulebook::date::Date;
use crate::ui::{Action, Outlook};

/// What the folder is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// The person's file.
    File,
}

impl Room {
    /// The room of this name, if there is one.
    pub fn named(name: &str) -> Option<Room> {
        match name {
            "file" => Some(Room::File),
            _ => None,
        }
    }
}

/// What a person does here.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// What the screens of the page know too.
    Page(Action),
    /// Go back to the page.
    Leave,
}

impl From<Action> for Act {
    fn from(action: Action) -> Act {
        Act::Page(action)
    }
}

/// Everything that can change while the folder is open.
pub struct State {
    /// What is on the screen.
    pub(super) room: Room,
    /// What the person leaves with; `None` while the route is open.
    pub(super) guide: Option<Guide>,
    /// The papers ticked.
    pub(super) ready: Vec<ItemId>,
    /// How many times the screen has changed.
    pub(super) visits: u32,
}

impl State {
    /// As it is when a room is opened with these answers.
    pub fn new(shelf: &Shelf, room: Room, answers: &Facts, today: Date) -> State {
        let guide = Outlook::new(&shelf.engine, answers, today).guide;
        State { room, guide, ready: Vec::new(), visits: 0 }
    }

    /// Does what a person does.
    pub fn act(&mut self, act: Act) {
        if let Act::Page(Action::Tick(paper)) = act {
            match self.ready.iter().position(|ready| *ready == paper) {
                Some(index) => _ = self.ready.remove(index),
                None => self.ready.push(paper),
            }
        }
    }
}
