//! A page, read by the parser of a browser.

use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// Elements that have no end.
const VOID: &[&str] = &["link", "meta", "br", "hr", "img", "input"];

/// What was found in a page.
#[derive(Default)]
pub struct Html {
    /// What the parser complains of, and tags that do not fit.
    pub faults: Vec<String>,
    /// Anchors, in order.
    pub ids: Vec<String>,
    /// Where links, pictures and styles point to.
    pub links: Vec<String>,
    /// Name, attributes and, once it is closed, the text within of each element.
    pub elements: Vec<Element>,
}

/// An element.
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Html {
    pub fn read(text: &str) -> Html {
        let sink = Sink::default();
        let tokenizer =
            Tokenizer::new(sink, TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() });
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(text));
        while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
        tokenizer.end();
        let Sink { html, open } = tokenizer.sink;
        let mut html = html.into_inner();
        for index in open.into_inner() {
            let fault = format!("<{}> is not closed", html.elements[index].name);
            html.faults.push(fault);
        }
        html
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The text of the element with this anchor.
    pub fn text(&self, id: &str) -> &str {
        self.elements
            .iter()
            .find(|element| element.attribute("id") == Some(id))
            .map_or("", |element| &element.text)
    }
}

#[derive(Default)]
struct Sink {
    html: RefCell<Html>,
    open: RefCell<Vec<usize>>,
}

impl Sink {
    fn tag(&self, tag: Tag) {
        let (mut html, mut open) = (self.html.borrow_mut(), self.open.borrow_mut());
        let name = tag.name.to_string();
        if tag.kind == TagKind::EndTag {
            match open.pop() {
                Some(index) if html.elements[index].name == name => {}
                _ => html.faults.push(format!("</{name}> closes nothing")),
            }
            return;
        }
        let attributes: Vec<(String, String)> = tag
            .attrs
            .iter()
            .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
            .collect();
        for (key, value) in &attributes {
            match key.as_str() {
                "id" => html.ids.push(value.clone()),
                "href" | "src" => html.links.push(value.clone()),
                _ => {}
            }
        }
        let index = html.elements.len();
        if !VOID.contains(&name.as_str()) {
            open.push(index);
        }
        html.elements.push(Element { name, attributes, text: String::new() });
    }
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => self.tag(tag),
            Token::CharacterTokens(text) => {
                let mut html = self.html.borrow_mut();
                for index in self.open.borrow().iter() {
                    html.elements[*index].text.push_str(&text);
                }
            }
            Token::ParseError(error) => self.html.borrow_mut().faults.push(format!("line {line}: {error}")),
            Token::NullCharacterToken => {
                self.html.borrow_mut().faults.push(format!("line {line}: a null character"))
            }
            Token::DoctypeToken(_) | Token::CommentToken(_) | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}
