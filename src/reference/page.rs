//! What stands around each page: head, way back, language, foot. And the pages themselves, by name.

use super::tongue::Tongue;
use super::words::{LANGUAGES, Title, Words, fill};
use maud::{DOCTYPE, Markup, html};

/// Nothing but these files; no script at all.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// The pages of a language, in the order of the contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    Book,
    Routes,
    Questions,
    Advice,
    Papers,
    Steps,
    Contacts,
    Amounts,
    Sources,
    Law,
    Countries,
    Uncertain,
    Flow,
    Overlaps,
    Stages,
    Letters,
    Numbers,
}

pub(super) const PAGES: [Page; 17] = [
    Page::Book,
    Page::Routes,
    Page::Questions,
    Page::Flow,
    Page::Overlaps,
    Page::Uncertain,
    Page::Advice,
    Page::Steps,
    Page::Papers,
    Page::Stages,
    Page::Letters,
    Page::Numbers,
    Page::Contacts,
    Page::Amounts,
    Page::Law,
    Page::Sources,
    Page::Countries,
];

impl Page {
    pub(super) fn file(self) -> &'static str {
        match self {
            Page::Book => "index.html",
            Page::Routes => "routes.html",
            Page::Questions => "questions.html",
            Page::Advice => "advice.html",
            Page::Papers => "papers.html",
            Page::Steps => "steps.html",
            Page::Contacts => "contacts.html",
            Page::Amounts => "amounts.html",
            Page::Sources => "sources.html",
            Page::Law => "law.html",
            Page::Countries => "countries.html",
            Page::Uncertain => "uncertain.html",
            Page::Flow => "flow.html",
            Page::Overlaps => "overlaps.html",
            Page::Stages => "stages.html",
            Page::Letters => "letters.html",
            Page::Numbers => "numbers.html",
        }
    }

    pub(super) fn title(self, words: &'static Words) -> &'static Title {
        match self {
            Page::Book => &words.book,
            Page::Routes => &words.routes,
            Page::Questions => &words.questions,
            Page::Advice => &words.advice,
            Page::Papers => &words.papers,
            Page::Steps => &words.steps,
            Page::Contacts => &words.contacts,
            Page::Amounts => &words.amounts,
            Page::Sources => &words.sources,
            Page::Law => &words.law,
            Page::Countries => &words.countries,
            Page::Uncertain => &words.uncertain,
            Page::Flow => &words.flow,
            Page::Overlaps => &words.overlapping,
            Page::Stages => &words.stages,
            Page::Letters => &words.letters,
            Page::Numbers => &words.numbers,
        }
    }
}

impl Tongue<'_> {
    /// A whole page around its content.
    pub(super) fn page(&self, page: Page, content: &Markup) -> String {
        let words = self.words;
        let title = page.title(words);
        let whole = html! {
            (DOCTYPE)
            html lang=(words.code) dir="ltr" {
                (head(&format!("{} · Sécu Check", title.name), title.about, "../reference.css"))
                body {
                    a.skip href="#content" { (words.skip) }
                    header.top {
                        nav aria-label=(words.you_are_here) {
                            ol.crumbs {
                                li { a href="../../" { "Sécu Check" } }
                                @if page == Page::Book {
                                    li { span aria-current="page" { (title.name) } }
                                } @else {
                                    li { a href="index.html" { (words.book.name) } }
                                    li { span aria-current="page" { (title.name) } }
                                }
                            }
                        }
                        p.languages {
                            @for other in LANGUAGES {
                                @if other.code != words.code {
                                    a href={ "../" (other.code) "/" (page.file()) } hreflang=(other.code) lang=(other.code) {
                                        (other.language)
                                    }
                                }
                            }
                        }
                    }
                    main #content tabindex="-1" {
                        h1 { (title.name) }
                        (content)
                    }
                    footer {
                        nav aria-label=(words.pages) {
                            ul.pages {
                                @for other in PAGES {
                                    @if other != page { li { a href=(other.file()) { (other.title(words).name) } } }
                                }
                            }
                        }
                        p { (self.version()) " " (words.status) }
                    }
                }
            }
        };
        whole.into_string()
    }

    /// The date and the fingerprint of the rulebook, in a sentence.
    pub(super) fn version(&self) -> String {
        let rules = self.book.rules;
        fill(self.words.footer, &[("date", &self.date(rules.date)), ("fingerprint", &rules.fingerprint)])
    }
}

/// The page on top, which chooses the language.
pub(super) fn choose_language() -> String {
    let whole = html! {
        (DOCTYPE)
        html lang="en" dir="ltr" {
            (head("Sécu Check", LANGUAGES[0].book.about, "reference.css"))
            body {
                main #content {
                    h1 { "Sécu Check" }
                    ul.choose {
                        @for words in LANGUAGES {
                            li lang=(words.code) {
                                a href={ (words.code) "/index.html" } hreflang=(words.code) { (words.language) }
                                p { (words.book.about) }
                            }
                        }
                    }
                }
            }
        }
    };
    whole.into_string()
}

fn head(title: &str, about: &str, style: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            meta name="color-scheme" content="light dark";
            title { (title) }
            meta name="description" content=(about);
            // Without it a browser asks the site for one.
            link rel="icon" href="data:,";
            link rel="stylesheet" href=(style);
        }
    }
}
