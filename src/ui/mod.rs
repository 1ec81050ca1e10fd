//! The screens, one a file. State in, elements and [`Action`]s out: what the page gives (today, language, address) comes
//! from `widget`, what is true comes from `engine` and `guide`.
//!
//! - `state`: everything that can change while the page is open, in one place; `draft`: an answer being given;
//!   `outlook`: what follows from the answers; `handover`: what the folder is told.
//! - `start`, `question` (with `options`, `country`, `typed`), `result` (with a file for each of its parts): the screens.
//! - `frame`: what stands around each screen. `page`: what writes them. `words`: messages. `icon`: drawings.
//!
//! A browser's page translation replaces text nodes. So no text stands beside something that comes and goes, each screen
//! is keyed by what it shows and its language, and each sentence that can change is an element keyed by its words.

mod advice;
mod answers;
mod changes;
mod contacts;
mod country;
mod draft;
mod frame;
mod handover;
pub(crate) mod icon;
mod options;
mod outcome;
mod outlook;
mod page;
mod papers;
mod problem;
mod question;
mod reasons;
mod result;
mod sources;
mod start;
mod state;
mod steps;
mod typed;
mod words;

pub(crate) use advice::list as advice_list;
pub(crate) use changes::list as change_list;
pub(crate) use contacts::{Place, list as contact_list, ways};
pub(crate) use country::by_name as countries;
pub(crate) use draft::Draft;
pub(crate) use frame::heading;
pub use frame::{Frame, frame};
pub use handover::Handover;
pub(crate) use outcome::sure;
pub use outlook::Outlook;
pub(crate) use page::{Page, field_of};
pub(crate) use papers::list as paper_list;
pub(crate) use problem::Problem;
pub(crate) use question::{Asked, form};
pub(crate) use reasons::list as reason_list;
pub use result::Findings;
pub(crate) use result::title as result_title;
pub(crate) use sources::{french, line as source, list as source_list};
pub use state::{Action, Move, Screen, State};
pub(crate) use steps::{dates, now as first_step, then as other_steps};
pub use words::Words;

/// Where the screens send what a person does.
pub type Emit<A = Action> = yew::Callback<A>;

/// What happens in an app that shows these screens, or some of them: its own actions, and theirs among them.
pub trait Act: From<Action> + Clone + 'static {}

impl<A: From<Action> + Clone + 'static> Act for A {}

/// The id of the heading of each screen.
const TITLE: &str = "sc-title";
