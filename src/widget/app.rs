//! The root component: holds the state and carries out what the screens cannot.

use super::{address, history, intl, language};
use crate::engine::Engine;
use crate::i18n::msg;
use crate::rulebook::Pack;
use crate::rulebook::date::Date;
use crate::ui::{Action, Emit, Findings, Frame, Move, Screen, State, Words, frame};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, HtmlElement};
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
    /// Whether the page is ours: its title, language, address and history are then the app's too.
    pub hosted: bool,
}

impl PartialEq for Settings {
    fn eq(&self, other: &Settings) -> bool {
        let plain = |s: &Settings| (s.language, s.today, s.preview, s.hosted);
        Rc::ptr_eq(&self.engine, &other.engine) && plain(self) == plain(other)
    }
}

impl Settings {
    /// What our own page gives: language, day and history of the browser.
    pub(super) fn of_page(engine: Rc<Engine>) -> Settings {
        let preview = address::preview();
        Settings {
            engine,
            language: language::first(),
            today: preview.unwrap_or_else(today),
            preview: preview.is_some(),
            hosted: true,
        }
    }
}

/// The civil day where the person is.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year() as i32, now.get_month() + 1, now.get_date()).unwrap_or_default()
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

/// The app.
#[component]
pub fn App(settings: &Settings) -> Html {
    let Settings { engine, today, preview, hosted, .. } = settings.clone();
    let state = {
        let engine = engine.clone();
        use_reducer(move || State::new(engine, today))
    };
    let chosen = use_state(|| settings.language);
    let language = *chosen;
    let session = *use_memo((), |()| js_sys::Date::now());
    let names = use_memo((), |()| {
        msg::LANGUAGES.iter().map(|(code, _)| intl::endonym(code)).collect::<Vec<String>>()
    });
    let words = {
        let engine = engine.clone();
        use_memo(language, move |language| {
            let (code, bytes) = msg::LANGUAGES.get(*language).copied().unwrap_or_default();
            Words::new(code, super::decode::<Pack>(bytes), Box::new(super::Intl::new(code)), engine, today)
        })
    };
    let findings = {
        let (outlook, shown) = (state.outlook.clone(), state.screen() == Screen::Result);
        use_memo((outlook.facts.clone(), shown), move |_| {
            shown.then(|| Findings::new(&engine, &outlook.facts, today, outlook.guide.as_ref()))
        })
    };
    let emit: Emit = {
        let state = state.dispatcher();
        Callback::from(move |action| match action {
            Action::Back if hosted => history::back(),
            Action::Print => {
                let _ = gloo::utils::window().print();
            }
            action => state.dispatch(action),
        })
    };
    let root = use_node_ref();
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |index: usize| {
            chosen.set(index);
            if let Some((code, _)) = msg::LANGUAGES.get(index).filter(|_| hosted) {
                address::keep_language(code);
            }
        })
    };
    let page = Frame {
        words: &words,
        state: &state,
        emit: &emit,
        findings: (*findings).as_ref(),
        languages: &names,
        language,
        choose,
        preview,
    };

    // History before focus: a browser may restore the place of an entry when it is left.
    let place = Place { session, life: state.lives, at: state.at };
    let last = state.last;
    use_effect_with((state.visits, hosted), move |(_, hosted)| match last {
        _ if !hosted => {}
        Move::Forth => history::push(place),
        Move::Along => {}
        Move::Anew => history::replace(place),
    });
    let dispatcher = state.dispatcher();
    use_effect_with(state.lives, move |_| {
        let listener = hosted.then(|| history::listen(place, move |at| dispatcher.dispatch(Action::Go(at))));
        move || drop(listener)
    });
    let (visits, failures) = (state.visits, state.failures);
    let place = root.clone();
    use_effect_with(visits, move |visits| {
        if *visits > 0 {
            focus(&place, "[data-focus]");
        }
    });
    let place = root.clone();
    use_effect_with(failures, move |failures| {
        if *failures > 0 {
            focus(&place, "[data-problem]");
        }
    });
    use_effect_with((page.document_title(), words.code, hosted), |(title, code, hosted)| {
        if *hosted {
            let document = gloo::utils::document();
            document.set_title(title);
            if let Some(html) = document.document_element() {
                let _ = html.set_attribute("lang", code);
                let _ = html.set_attribute("dir", language::direction(code));
            }
        }
    });
    let place = root.clone();
    use_effect_with((), move |()| announce(&place));

    html! {
        <div class="secu-check" lang={words.code} dir={language::direction(words.code)} ref={root}>{ frame(&page) }</div>
    }
}

/// Moves the focus, and the view to the top of the app if that was scrolled out.
fn focus(root: &NodeRef, what: &str) {
    let Some(root) = root.cast::<HtmlElement>() else {
        return;
    };
    let found = root.query_selector(what).ok().flatten();
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
    if root.get_bounding_client_rect().top() < 0.0 {
        root.scroll_into_view();
    }
}

/// Tells the page, once, that the app is there.
fn announce(root: &NodeRef) {
    if let Some(host) = root.cast::<HtmlElement>().and_then(|root| root.parent_element()) {
        let _ = host.set_attribute("data-ready", "");
    }
    if let Ok(event) = CustomEvent::new("secu-check:ready") {
        let _ = gloo::utils::window().dispatch_event(&event);
    }
}
