//! The root component: holds the state and carries out what the screens cannot.

use super::{address, history, intl, language};
use crate::engine::Engine;
use crate::i18n::msg;
use crate::rulebook::date::Date;
use crate::ui::{Action, Emit, Findings, Frame, Handover, Move, Screen, State, Words, frame};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What the page gives the app.
#[derive(Clone, Properties)]
pub struct Settings {
    /// The rulebook, ready to be asked.
    pub engine: Rc<Engine>,
    /// The first language, as an index of [`msg::LANGUAGES`].
    pub language: usize,
    /// The day of the evaluation.
    pub today: Date,
    /// Whether that is another day than today's.
    pub preview: bool,
    /// Whether the page is ours: its title, language and address are then the app's too.
    pub hosted: bool,
    /// Whether each screen is an entry in the browser's history.
    pub history: bool,
    /// Whether the first question comes at once, without the start screen.
    pub straight: bool,
    /// The languages that can be chosen, a bit each, by index of [`msg::LANGUAGES`].
    pub offered: u32,
    /// The address of the folder of the reference pages; empty where there is none.
    pub rules: String,
}

impl PartialEq for Settings {
    fn eq(&self, other: &Settings) -> bool {
        // They never change while the app runs.
        Rc::ptr_eq(&self.engine, &other.engine)
    }
}

/// A place on the trail, of one life of the page.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// When the page was loaded.
    pub(super) session: f64,
    /// How many times all was erased since.
    pub(super) life: u32,
    /// The place on the trail.
    pub(super) at: usize,
}

/// What happens to the app.
pub enum Event {
    /// A person does something.
    Act(Action),
    /// Another language, as an index of [`msg::LANGUAGES`].
    Speak(usize),
    /// Answers and papers come back from the folder.
    Take(Handover),
    /// Law and sources have come.
    Whole,
}

/// The app.
pub struct App {
    state: State,
    words: Words,
    language: usize,
    /// The languages by name in themselves.
    languages: Vec<String>,
    /// Why and what would change it, while the result is shown.
    findings: Option<Findings>,
    root: NodeRef,
    session: f64,
    /// What the page was last made to follow: screens visited, mistakes, lives, title.
    followed: Option<(u32, u32, u32, String)>,
    listener: Option<EventListener>,
}

impl Component for App {
    type Message = Event;
    type Properties = Settings;

    fn create(ctx: &Context<App>) -> App {
        let Settings { engine, language, today, straight, .. } = ctx.props();
        App {
            state: State::new(engine.clone(), *today, *straight),
            words: super::read(words(ctx, *language)),
            language: *language,
            languages: msg::LANGUAGES.iter().map(|code| intl::endonym(code)).collect(),
            findings: None,
            root: NodeRef::default(),
            session: js_sys::Date::now(),
            followed: None,
            listener: None,
        }
    }

    fn update(&mut self, ctx: &Context<App>, event: Event) -> bool {
        let Settings { hosted, history, .. } = *ctx.props();
        match event {
            Event::Act(Action::Back) if history => {
                history::back();
                return false;
            }
            Event::Act(Action::Print) => {
                let _ = gloo::utils::window().print();
                return false;
            }
            Event::Act(action) => {
                let visits = self.state.visits;
                self.state.act(action);
                if self.state.visits != visits {
                    blur(&self.root);
                }
                self.find(ctx);
            }
            Event::Take(given) => {
                self.state.take(given);
                self.find(ctx);
            }
            Event::Whole => self.words.whole = language::whole(),
            Event::Speak(language) => {
                let Some(words) = words(ctx, language) else { return true };
                self.language = language;
                self.words = words;
                if hosted {
                    address::keep_language(self.words.code);
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let emit = ctx.link().callback(Event::Act);
        let page = frame(&self.page(ctx, &emit));
        let code = self.words.code;
        html! { <div class="secu-check" lang={code} dir={language::direction(code)} ref={&self.root}>{ page }</div> }
    }

    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        let emit = ctx.link().callback(Event::Act);
        let title = self.page(ctx, &emit).document_title();
        let now = (self.state.visits, self.state.failures, self.state.lives, title);
        let before = self.followed.replace(now.clone());
        let (visits, failures, lives) = before.as_ref().map_or((u32::MAX, 0, u32::MAX), |b| (b.0, b.1, b.2));
        let Settings { hosted, history, .. } = *ctx.props();
        if history {
            let place = Place { session: self.session, life: now.2, at: self.state.at };
            // History before focus: a browser keeps the place of an entry when it is left.
            match self.state.last {
                _ if visits == now.0 => {}
                Move::Forth => history::push(place),
                Move::Along => {}
                Move::Anew => history::replace(place),
            }
            if lives != now.2 {
                let go = emit.clone();
                self.listener = Some(history::listen(place, move |at| go.emit(Action::Go(at))));
            }
        }
        if hosted && before.is_none_or(|before| before.3 != now.3) {
            language::tell_page(&now.3, self.words.code);
        }
        if first {
            announce(&self.root);
        } else if visits != now.0 {
            focus(&self.root, "[data-focus]");
        } else if failures != now.1 {
            focus(&self.root, "[data-problem]");
        }
    }
}

impl App {
    /// What the folder is told, as bytes.
    pub fn given(&self) -> Vec<u8> {
        self.state.given().to_bytes()
    }

    fn page<'a>(&'a self, ctx: &Context<App>, emit: &'a Emit) -> Frame<'a> {
        Frame {
            words: &self.words,
            state: &self.state,
            emit,
            findings: self.findings.as_ref(),
            languages: &self.languages,
            language: self.language,
            choose: ctx.link().callback(Event::Speak),
            preview: ctx.props().preview,
            hosted: ctx.props().hosted,
            offered: ctx.props().offered,
        }
    }

    /// Why and what would change it: found once for each result, not for each tick on it.
    fn find(&mut self, ctx: &Context<App>) {
        if self.state.screen() != Screen::Result {
            self.findings = None;
        } else if self.findings.is_none() {
            let Settings { engine, today, .. } = ctx.props();
            let outlook = &self.state.outlook;
            self.findings = Some(Findings::new(engine, &outlook.facts, *today, outlook.guide.as_ref()));
        }
    }
}

/// The words of a language, if they have come.
fn words(ctx: &Context<App>, language: usize) -> Option<Words> {
    let code = msg::LANGUAGES.get(language)?;
    let Settings { engine, today, rules, .. } = ctx.props();
    let locale = Box::new(super::Intl::new(code));
    let mut words = Words::new(code, language::pack(language)?, locale, engine.clone(), *today);
    words.rules.clone_from(rules);
    words.whole = language::whole();
    Some(words)
}

/// Leaves the field before its screen goes: while the old layout stands that costs nothing, in a half-built page a layout.
fn blur(root: &NodeRef) {
    if let Some(focused) = found(root, ":focus") {
        let _ = focused.blur();
    }
}

/// The first element of the app that a selector finds.
fn found(root: &NodeRef, what: &str) -> Option<HtmlElement> {
    root.cast::<HtmlElement>()?.query_selector(what).ok().flatten()?.dyn_into().ok()
}

/// Moves the focus, and the view to the top of the app if that was scrolled out.
pub(crate) fn focus(root: &NodeRef, what: &str) {
    if let Some(found) = found(root, what) {
        let _ = found.focus();
    }
    let Some(root) = root.cast::<HtmlElement>() else { return };
    if root.get_bounding_client_rect().top() < 0.0 {
        root.scroll_into_view();
    }
}

/// Marks the element that the app fills, once the app is there.
fn announce(root: &NodeRef) {
    if let Some(host) = root.cast::<HtmlElement>().and_then(|root| root.parent_element()) {
        let _ = host.set_attribute("data-ready", "");
    }
}
