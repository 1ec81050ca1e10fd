//! Everything that can change while the page is open, in one place.

use super::draft::{Draft, Edit};
use super::handover::Handover;
use super::outlook::Outlook;
use super::problem::Problem;
use crate::engine::{Answer, Engine, Facts};
use crate::rulebook::date::Date;
use crate::rulebook::{FactId, ItemId};
use std::rc::Rc;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What a person gets, and the button to begin.
    Start,
    /// One question.
    Question(FactId),
    /// What a person leaves with.
    Result,
}

/// How the last screen was reached, for the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A new screen after the last one.
    Forth,
    /// Back or forward in the history.
    Along,
    /// A new beginning.
    Anew,
}

/// Everything that can change while the page is open.
pub struct State {
    engine: Rc<Engine>,
    today: Date,
    /// All answers ever given, also those that do not count at present.
    stored: Facts,
    /// What follows from them.
    pub outlook: Outlook,
    /// The screens visited, as the browser's history has them.
    trail: Vec<Screen>,
    /// The place on the trail.
    pub at: usize,
    /// How the place was reached.
    pub last: Move,
    /// How many times the screen has changed.
    pub visits: u32,
    /// How many times everything was erased.
    pub lives: u32,
    /// Whether the person wants the questions that make the guide exact.
    exact: bool,
    /// The answer being given.
    pub(super) draft: Draft,
    /// What is wrong with it.
    pub(super) problem: Option<Problem>,
    /// How many times something was wrong.
    pub failures: u32,
    /// The papers ticked.
    pub(super) ready: Vec<ItemId>,
    /// Whether the answers are somebody else's.
    pub(super) helping: bool,
    /// Whether the first question comes without the start screen.
    straight: bool,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Begin, or go on from the start.
    Begin,
    /// Answer for somebody else, or no longer.
    Help,
    /// Change the answer being given.
    Edit(Edit),
    /// Say that the answer is given.
    Submit,
    /// Change an earlier answer.
    Change(FactId),
    /// Ask the questions that make the guide exact.
    Refine,
    /// Tick or untick a paper.
    Tick(ItemId),
    /// Go to the screen before this one.
    Back,
    /// Go to a place on the trail.
    Go(usize),
    /// Print the page.
    Print,
    /// Erase everything.
    Erase,
}

impl State {
    /// Nothing asked yet. Whoever comes `straight` begins with the first question.
    pub fn new(engine: Rc<Engine>, today: Date, straight: bool) -> State {
        let stored = Facts::default();
        let mut state = State {
            outlook: Outlook::new(&engine, &stored, today),
            engine,
            today,
            stored,
            trail: vec![Screen::Start],
            at: 0,
            last: Move::Anew,
            visits: 0,
            lives: 0,
            exact: false,
            draft: Draft::default(),
            problem: None,
            failures: 0,
            ready: Vec::new(),
            helping: false,
            straight,
        };
        if straight {
            state.trail[0] = state.next();
        }
        state
    }

    /// What is on the screen. The history may lead to a result that later answers have opened again.
    pub fn screen(&self) -> Screen {
        match self.trail.get(self.at).copied().unwrap_or(Screen::Start) {
            Screen::Result if self.outlook.guide.is_none() => self.next(),
            screen => screen,
        }
    }

    /// What comes after the answers given.
    fn next(&self) -> Screen {
        match self.outlook.evaluation.next {
            Some(fact) if self.exact || self.outlook.is_open() => Screen::Question(fact),
            _ => Screen::Result,
        }
    }

    fn show(&mut self, screen: Screen) {
        self.trail.truncate(self.at + 1);
        self.trail.push(screen);
        self.at += 1;
        self.arrive(Move::Forth);
    }

    fn go(&mut self, place: usize) {
        // A place that this life of the page does not know is the beginning.
        self.at = if place < self.trail.len() { place } else { 0 };
        // Who leaves the questions for an exact guide is not led into them again.
        self.exact &= self.screen() != Screen::Result;
        self.arrive(Move::Along);
    }

    fn arrive(&mut self, last: Move) {
        self.last = last;
        self.visits += 1;
        self.problem = None;
        self.draft = match self.screen() {
            Screen::Question(fact) => Draft::of(self.stored.get(fact)),
            _ => Draft::default(),
        };
    }

    fn submit(&mut self) {
        let Screen::Question(fact) = self.screen() else {
            return;
        };
        let rulebook = self.engine.rulebook();
        match self.draft.answer(&rulebook.facts[usize::from(fact)]) {
            Ok(answer) => self.answer(fact, answer),
            Err(problem) => {
                self.problem = Some(problem);
                self.failures += 1;
            }
        }
    }

    fn answer(&mut self, fact: FactId, answer: Answer) {
        let same = self.stored.get(fact) == Some(answer);
        if !same {
            self.stored.set(fact, Some(answer));
            self.outlook = Outlook::new(&self.engine, &self.stored, self.today);
        }
        // Somebody who went back and changed nothing walks forward through their answers; who came from the result
        // returns to it.
        let from_result = self.at > 0 && self.trail.get(self.at - 1) == Some(&Screen::Result);
        let asked = &self.outlook.asked;
        let place = asked.iter().position(|(asked, _)| *asked == fact);
        let following = place.and_then(|place| asked.get(place + 1));
        let screen = match following {
            Some((following, _)) if same && !from_result => Screen::Question(*following),
            _ => self.next(),
        };
        self.show(screen);
    }
}

impl State {
    /// The answers that count and the papers ticked, for the folder.
    pub fn given(&self) -> Handover {
        Handover { facts: self.outlook.facts.clone(), ready: self.ready.clone(), helps: self.helping }
    }

    /// Takes answers and papers back from the folder. Other answers lead to what comes after them.
    pub fn take(&mut self, given: Handover) {
        self.ready = given.ready;
        self.helping = given.helps;
        if !given.facts.answered().eq(self.outlook.facts.answered()) {
            self.stored = given.facts;
            self.outlook = Outlook::new(&self.engine, &self.stored, self.today);
            let screen = self.next();
            self.show(screen);
        }
    }

    /// Does what a person does.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Begin => {
                let first = self.outlook.asked.first().map(|(fact, _)| *fact);
                let screen = first.map_or_else(|| self.next(), Screen::Question);
                self.show(screen);
            }
            Action::Help => self.helping = !self.helping,
            Action::Edit(edit) => self.draft.edit(edit),
            Action::Submit => self.submit(),
            Action::Change(fact) => self.show(Screen::Question(fact)),
            Action::Refine => {
                self.exact = true;
                let screen = self.next();
                self.show(screen);
            }
            Action::Tick(paper) => match self.ready.iter().position(|ready| *ready == paper) {
                Some(index) => {
                    self.ready.remove(index);
                }
                None => self.ready.push(paper),
            },
            Action::Back => self.go(self.at.saturating_sub(1)),
            Action::Go(place) => self.go(place),
            // Only whoever holds the window can print.
            Action::Print => {}
            Action::Erase => {
                let (visits, lives) = (self.visits + 1, self.lives + 1);
                *self = State { visits, lives, ..State::new(self.engine.clone(), self.today, self.straight) };
            }
        }
    }
}
