//! What comes after the result: stages, dates, papers and letters, over the real rulebook.
//!
//! - `person`: a person, some time after the result.
//! - `story`: nine months of one person, with a moved clock.
//! - `anything`: whatever somebody answers.
//! - `dates`: each deadline, held against another library of dates.
//! - `reach`: everything there is is shown to somebody.
//! - `letters`: what stands in the letters and on the sheet.
//! - `counter`: what is said at the counter, and what is called needless.
//! - `result`: the file says what the result says.
//! - `claims`: nothing stands in a letter or on the time line that is not true of its reader.
#![expect(clippy::unwrap_used, reason = "a test stops at what is not there")]

mod anything;
mod claims;
#[path = "../common/mod.rs"]
mod common;
mod counter;
mod dates;
mod letters;
mod person;
mod reach;
mod result;
mod story;
