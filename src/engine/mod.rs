//! Facts and today in; verdict, why, next question and what would change it out. Pure: no browser, no clock, no text.
//!
//! - `facts`: answers and the set of them.
//! - `diagram`: reads the decision diagrams over partial facts.
//! - `evaluate`: the verdict, what may still come, what is shown with it, what to ask next.
//! - `why`: the conditions with the person's own answers, and why no earlier route applies.
//! - `change`: which single change leads to another route.

mod change;
mod diagram;
mod evaluate;
mod facts;
mod why;

pub use change::{Change, changes};
pub use evaluate::{Evaluation, Left, Verdict, evaluate};
pub use facts::{Answer, Facts, Truth};
pub use why::{Reason, Why, why};
