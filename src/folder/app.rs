//! The root component: holds the state and carries out what the screens cannot.

use super::history::{Depth, History};
use super::notes::{self, Notes};
use super::state::{Act, Copied, Opened, Room, Screen, State};
use super::{Shelf, calendar, file, helping, letters, number, sheet};
use crate::i18n::{folder, msg};
use crate::rulebook::FactId;
use crate::rulebook::date::Date;
use crate::ui::{Action, Asked, Emit, Handover, Page, Words, form, icon};
use crate::widget::{Intl, direction, download, focus, pack, tell_page};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// What the page gives.
#[derive(Clone, Properties)]
pub struct Settings {
    /// The rulebook and the folder's own data.
    pub shelf: Shelf,
    /// What it is opened for.
    pub room: Room,
    /// The language, as an index of [`msg::LANGUAGES`].
    pub language: usize,
    /// The day of the evaluation.
    pub today: Date,
    /// Whether what is opened is an entry in the browser's history.
    pub history: bool,
    /// The answers given on the page and the papers ticked there; those about where the person is too, if they come back.
    pub given: Handover,
    /// What there is to say of answers that came back.
    pub(super) notes: Option<Notes>,
    /// The address of the page, for links.
    pub home: String,
    /// What to call when the person goes back to the page, with what it takes back.
    pub leave: js_sys::Function,
}

impl PartialEq for Settings {
    fn eq(&self, _: &Settings) -> bool {
        // They never change while the app runs.
        true
    }
}

/// The app.
pub struct App {
    state: State,
    words: Words,
    /// French, as letters are sent.
    french: Words,
    root: NodeRef,
    /// How many times the screen had changed and something had been wrong when the focus was last moved.
    seen: Option<(u32, u32)>,
    /// The browser's history, where it is the app's.
    history: Option<History>,
}

impl Component for App {
    type Message = Act;
    type Properties = Settings;

    fn create(ctx: &Context<App>) -> App {
        let Settings { shelf, room, language, today, history, given, notes, home, .. } = ctx.props();
        let words = |language: usize| {
            let code = msg::LANGUAGES.get(language).copied().unwrap_or(msg::LANGUAGES[0]);
            let pack = pack(language).unwrap_or_default();
            Words::new(code, pack, Box::new(Intl::new(code)), shelf.engine.clone(), *today)
        };
        let french = msg::LANGUAGES.iter().position(|code| *code == "fr").unwrap_or(*language);
        let opened = Opened { room: *room, given: given.clone(), notes: notes.clone(), home: home.clone() };
        let link = ctx.link().clone();
        let went = move |depth| match depth {
            Depth::Page => link.send_message(Act::Left),
            Depth::Room => link.send_message(Act::Room),
            Depth::Inside => {}
        };
        App {
            state: State::new(shelf, opened, *today),
            words: words(*language),
            french: words(french),
            root: NodeRef::default(),
            seen: None,
            history: history.then(|| History::open(went)),
        }
    }

    fn update(&mut self, ctx: &Context<App>, act: Act) -> bool {
        match act {
            Act::Page(Action::Back) if self.state.is_inside() => {
                self.state.act(act);
                true
            }
            // The browser's Back comes round as a change of the history.
            Act::Page(Action::Back) if self.history.is_some() => {
                History::back();
                false
            }
            Act::Leave if self.history.is_some() => {
                History::back();
                false
            }
            Act::Left | Act::Leave | Act::Page(Action::Back) => {
                let back = js_sys::Uint8Array::from(self.state.given_back().to_bytes().as_slice());
                let _ = ctx.props().leave.call1(&JsValue::UNDEFINED, &back);
                false
            }
            Act::Page(Action::Print) => {
                let _ = gloo::utils::window().print();
                false
            }
            Act::Copy(what) => {
                let text = match what {
                    Copied::Link => self.state.link.clone(),
                    Copied::Letter(letter) => letters::text(&self.state, letter, &self.french),
                };
                if let Some(text) = text {
                    let link = ctx.link().clone();
                    copy(&text, move || link.send_message(Act::Copied));
                }
                false
            }
            Act::Calendar => {
                let minutes = (js_sys::Date::now() / 60_000.0) as u32;
                let text = calendar::text(&self.state, &self.words, minutes);
                download("secu-check.ics", "text/calendar;charset=utf-8", &text);
                self.state.act(act);
                false
            }
            act => {
                self.state.act(act);
                true
            }
        }
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let emit = ctx.link().callback(|act| act);
        let page = self.page(&emit);
        let code = self.words.code;
        html! { <div class="secu-check sc-folder" lang={code} dir={direction(code)} ref={&self.root}>{ page }</div> }
    }

    fn rendered(&mut self, ctx: &Context<App>, _: bool) {
        if let Some(history) = &mut self.history {
            history.follow(self.state.is_inside());
        }
        let now = (self.state.visits, self.state.failures);
        match self.seen.replace(now) {
            Some(seen) if seen == now => return,
            Some((visits, _)) if visits == now.0 => return focus(&self.root, "[data-problem]"),
            _ => {}
        }
        if ctx.props().history {
            let title = self.words.text(self.title());
            tell_page(&[&title, " – ", &self.words.text(msg::NAME)].concat(), self.words.code);
        }
        focus(&self.root, "[data-focus]");
    }
}

impl App {
    /// The answers, those about where the person is too, the papers ticked, and whether somebody helps.
    pub(super) fn known(&self) -> Handover {
        self.state.known()
    }

    fn title(&self) -> crate::rulebook::Msg {
        match self.state.screen {
            Screen::Room(Room::File) => folder::FILE_TITLE,
            Screen::Room(Room::Number) => msg::OPEN_NUMBER,
            Screen::Room(Room::Notes) => self.state.notes.as_ref().map_or(folder::FILE_TITLE, notes::title),
            Screen::Letter(letter) => {
                letters::title(&self.state.case(), letter).unwrap_or(folder::FILE_TITLE)
            }
            Screen::Sheet => folder::SHEET,
            Screen::Ask(fact) => {
                self.state.case().fact(fact).map_or(folder::FILE_TITLE, |fact| fact.question)
            }
        }
    }

    fn page(&self, emit: &Emit<Act>) -> Html {
        let mut page = Page::new(&self.words, emit);
        page.tag("header", "sc-top", |page| {
            page.tag("p", "sc-brand", |page| {
                page.node(icon::mark());
                page.name(&page.words.text(msg::NAME));
            });
            helping::note(page, &self.state);
        });
        // On our own page it is the main part.
        page.tag(if self.history.is_some() { "main" } else { "div" }, "sc-main sc-new", |page| {
            page.key(&self.state.visits.to_string());
            page.tag("div", "sc-way", |page| {
                page.tag("button", "sc-quiet sc-back", |page| {
                    page.set("type", "button");
                    page.clicked(Action::Back);
                    page.node(icon::back());
                    page.line("span", "", msg::BACK);
                });
            });
            match self.state.screen {
                Screen::Room(Room::File) => file::screen(page, &self.state),
                Screen::Room(Room::Number) => number::screen(page, &self.state),
                Screen::Room(Room::Notes) => notes::screen(page, &self.state),
                Screen::Ask(fact) => ask(page, &self.state, fact),
                Screen::Letter(letter) => letters::screen(page, &self.state, letter, &self.french),
                Screen::Sheet => sheet::screen(page, &self.state, &self.french),
            }
        });
        page.done()
    }
}

/// A question about where the person is now.
fn ask(page: &mut Page<'_, Act>, state: &State, id: FactId) {
    let case = state.case();
    let Some(fact) = case.fact(id) else { return };
    page.tag("div", "sc-question", |page| {
        page.set("data-fact", &fact.id);
        let asked = Asked { words: page.words, fact, draft: &state.draft, problem: state.problem.as_ref() };
        form(page, &asked, state.failures);
    });
}

/// Puts a text where the person can paste it from.
fn copy(text: &str, done: impl FnOnce() + 'static) {
    let writing = gloo::utils::window().navigator().clipboard().write_text(text);
    let done = Closure::once(move |_: JsValue| done());
    let _ = writing.then(&done);
    done.forget();
}
