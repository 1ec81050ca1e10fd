//! Which question can follow which, and in which groups of routes it can end: read from the decision diagram.

use super::book::Book;
use super::picture::{Box, draw};
use super::tall::{Stop, tall};
use super::tongue::Tongue;
use crate::rulebook::answer::{Answer, Truth};
use crate::rulebook::{FactId, Kind, Ref, UNSURE, Variable};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// Where something leads: a question, or a file of routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Question(FactId),
    Group(usize),
}

/// What can follow each question.
#[derive(Default)]
struct Flow {
    next: BTreeMap<FactId, BTreeSet<Place>>,
}

impl Flow {
    /// The flow from a place of the diagram on.
    fn from(book: &Book<'_>, root: Ref) -> Flow {
        let diagram = &book.rules.diagram;
        let mut flow = Flow::default();
        let (mut seen, mut open) = (BTreeSet::new(), vec![root]);
        while let Some(r) = open.pop() {
            let Some(index) = r.as_node().filter(|index| seen.insert(*index)) else {
                continue;
            };
            let node = &diagram.nodes[index];
            let fact = diagram.variables[usize::from(node.variable)].fact;
            for child in &node.children {
                let place = place(book, *child).filter(|place| *place != Place::Question(fact));
                flow.next.entry(fact).or_default().extend(place);
                open.push(*child);
            }
        }
        flow
    }

    /// The same without each arrow that a longer way shows too. Arrows never lead back: questions have an order.
    fn reduced(&self) -> Flow {
        let mut reach: BTreeMap<Place, BTreeSet<Place>> = BTreeMap::new();
        for (fact, next) in self.next.iter().rev() {
            let mut all = next.clone();
            for place in next {
                all.extend(reach.get(place).into_iter().flatten().copied());
            }
            reach.insert(Place::Question(*fact), all);
        }
        let shown = |next: &BTreeSet<Place>| {
            let longer = |place: &Place| {
                next.iter().any(|other| reach.get(other).is_some_and(|far| far.contains(place)))
            };
            next.iter().filter(|place| !longer(place)).copied().collect()
        };
        Flow { next: self.next.iter().map(|(fact, next)| (*fact, shown(next))).collect() }
    }
}

/// What a place of the diagram is; nothing where it hangs on an "I don't know".
fn place(book: &Book<'_>, r: Ref) -> Option<Place> {
    let diagram = &book.rules.diagram;
    if let Some(index) = r.as_node() {
        let variable = usize::from(diagram.nodes[index].variable);
        return Some(Place::Question(diagram.variables[variable].fact));
    }
    if r == UNSURE {
        return None;
    }
    let route = usize::from(r.as_leaf()?);
    let group = book.groups.iter().position(|group| group.routes.contains(&route));
    group.map(Place::Group)
}

/// Where an answer to the first question leads.
fn after(book: &Book<'_>, fact: FactId, answer: Answer) -> Ref {
    let diagram = &book.rules.diagram;
    let mut r = diagram.verdict;
    while let Some(node) = r.as_node().map(|index| &diagram.nodes[index]) {
        let variable = &diagram.variables[usize::from(node.variable)];
        let value = (variable.fact == fact).then(|| value(book, variable, answer)).flatten();
        match value.and_then(|value| node.children.get(value)) {
            Some(child) => r = *child,
            None => break,
        }
    }
    r
}

/// The value that an answer gives to a variable.
fn value(book: &Book<'_>, variable: &Variable, answer: Answer) -> Option<usize> {
    let rules = book.rules;
    let holds = |atom: &u16| {
        rules.atoms[usize::from(*atom)].truth(answer, &rules.countries, rules.date) == Truth::True
    };
    let atoms = variable.atoms.iter().enumerate();
    let cell = atoms.fold(0, |cell, (bit, atom)| cell | u32::from(holds(atom)) << bit);
    variable.cells.iter().position(|known| *known == cell)
}

/// A picture of its own: its file and what is in it.
pub(super) struct Picture {
    pub file: String,
    pub svg: String,
}

impl Tongue<'_> {
    /// The page, and its pictures as files of their own.
    pub(super) fn flow(&self) -> (Markup, Vec<Picture>) {
        let book = self.book;
        let root = book.rules.diagram.verdict;
        let whole = Flow::from(book, root);
        let mut pictures = Vec::new();
        let overview = self.drawn(&whole.reduced(), "flow.svg", &mut pictures);
        let first = match place(book, root) {
            Some(Place::Question(fact)) => fact,
            _ => 0,
        };
        let about = &book.rules.facts[usize::from(first)];
        let one_by_one = about.choices.iter().enumerate().map(|(index, choice)| {
            let answer = match about.kind {
                Kind::Choices => Answer::Choices(1 << index),
                _ => Answer::Choice(index as u8),
            };
            let root = after(book, first, answer);
            let flow = Flow::from(book, root);
            let file = format!("flow-{}.svg", choice.id);
            html! {
                h3 #{ "flow-" (choice.id) } { (self.say(choice.said)) }
                @if flow.next.is_empty() {
                    p { (self.words.flow_at_once) " " (self.places(place(book, root).into_iter().collect::<Vec<_>>().as_slice())) }
                } @else {
                    (self.drawn(&flow, &file, &mut pictures))
                    (super::parts::fold(self.words.flow_as_list, &self.listed(&flow)))
                }
            }
        });
        let one_by_one: Vec<Markup> = one_by_one.collect();
        let page = html! {
            p.lead { (self.words.flow.about) }
            p { (self.words.flow_lead) }
            p.soft { (self.words.flow_unsure) }
            h2 #flow-all { (self.words.flow_all) }
            p { (self.words.flow_all_about) }
            (overview)
            (super::parts::fold(self.words.flow_all_as_list, &self.listed(&whole)))
            h2 #flow-one { (self.words.flow_one) }
            p { (self.words.flow_one_about) }
            @for part in &one_by_one { (part) }
        };
        (page, pictures)
    }

    fn drawn(&self, flow: &Flow, file: &str, pictures: &mut Vec<Picture>) -> Markup {
        let mut places: BTreeSet<Place> = flow.next.values().flatten().copied().collect();
        places.extend(flow.next.keys().map(|fact| Place::Question(*fact)));
        let places: Vec<Place> = places.into_iter().collect();
        let index = |wanted: &Place| places.iter().position(|place| place == wanted);
        let boxes: Vec<Box> = places.iter().map(|place| self.labelled(*place)).collect();
        let arrows = flow.next.iter().flat_map(|(fact, next)| {
            let from = index(&Place::Question(*fact));
            next.iter().filter_map(move |to| Some((from?, to)))
        });
        let arrows: Vec<(usize, usize)> = arrows.filter_map(|(from, to)| Some((from, index(to)?))).collect();
        let drawing = draw(&boxes, &arrows);
        pictures.push(Picture {
            file: file.to_owned(),
            svg: drawing.alone(self.words.code, self.words.flow_picture),
        });
        html! {
            div.tall { (tall(&self.stops(flow)).inline(self.words.flow_picture)) }
            p { a href=(file) { (self.words.flow_alone) } }
        }
    }

    /// The questions in their order, each with what can follow it.
    fn stops(&self, flow: &Flow) -> Vec<Stop> {
        let mut questions: BTreeSet<FactId> = flow.next.keys().copied().collect();
        questions.extend(flow.next.values().flatten().filter_map(|place| match place {
            Place::Question(fact) => Some(*fact),
            Place::Group(_) => None,
        }));
        let questions: Vec<FactId> = questions.into_iter().collect();
        let stop = |fact: &FactId| {
            let mut stop = Stop {
                question: self.labelled(Place::Question(*fact)).text,
                next: Vec::new(),
                ends: Vec::new(),
            };
            for place in flow.next.get(fact).into_iter().flatten() {
                match place {
                    Place::Question(next) => stop.next.extend(questions.binary_search(next)),
                    Place::Group(_) => stop.ends.push(self.labelled(*place).text),
                }
            }
            stop
        };
        questions.iter().map(stop).collect()
    }

    fn labelled(&self, place: Place) -> Box {
        match place {
            Place::Question(fact) => {
                Box { text: self.plain(self.book.rules.facts[usize::from(fact)].question), question: true }
            }
            Place::Group(group) => {
                Box { text: self.group(&self.book.groups[group].name).to_owned(), question: false }
            }
        }
    }

    /// What follows each question, as a list.
    fn listed(&self, flow: &Flow) -> Markup {
        html! {
            ol.flow {
                @for (fact, next) in &flow.next {
                    @let (questions, groups): (Vec<Place>, Vec<Place>) =
                        next.iter().partition(|place| matches!(place, Place::Question(_)));
                    li {
                        (self.places(&[Place::Question(*fact)]))
                        ul {
                            @if !questions.is_empty() { li { (self.words.flow_next) " " (self.places(&questions)) } }
                            @if !groups.is_empty() { li { (self.words.flow_ends) " " (self.places(&groups)) } }
                        }
                    }
                }
            }
        }
    }

    fn places(&self, places: &[Place]) -> Markup {
        html! {
            @for (index, place) in places.iter().enumerate() {
                @if index > 0 { " · " }
                @match place {
                    Place::Question(fact) => {
                        @let fact = &self.book.rules.facts[usize::from(*fact)];
                        a href={ "questions.html#question-" (fact.id) } { (self.say(fact.question)) }
                    },
                    Place::Group(group) => {
                        @let group = &self.book.groups[*group];
                        a href={ "routes.html#routes-" (group.name) } { (self.group(&group.name)) }
                    },
                }
            }
        }
    }
}
