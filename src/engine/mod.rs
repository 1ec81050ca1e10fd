//! Facts and today in; verdict, why, next question and what would change it out. Pure: no browser, no clock, no text.
//!
//! - `facts`: the answers given so far.
//! - `diagram`: reads the decision diagrams over partial facts.
//! - `evaluate`: the verdict, what may still come, what is shown with it, what to ask next.
//! - `why`: the conditions with the person's own answers, and why no earlier route applies.
//! - `change`: which single change leads to another route.
//! - `matter`: which facts can still change something.

mod change;
mod diagram;
mod evaluate;
mod facts;
mod matter;
mod why;

pub use crate::rulebook::answer::{Answer, Truth};
pub use change::Change;
pub use evaluate::{Evaluation, Left, Verdict};
pub use facts::Facts;
pub use why::{Reason, Why};

use crate::rulebook::Rulebook;

/// A rulebook made ready to be asked.
pub struct Engine {
    rulebook: Rulebook,
    notes: diagram::Notes,
}

impl Engine {
    /// Makes a rulebook ready: one pass over its diagrams.
    pub fn new(rulebook: Rulebook) -> Engine {
        let notes = diagram::Notes::new(&rulebook);
        Engine { rulebook, notes }
    }

    /// The rulebook.
    pub fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }
}
