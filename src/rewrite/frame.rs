//! What can be read off the statement? Trade, department, people, place, means, and the result if there is one.

use super::buried::{BuriedResult, buried};
use super::domain::{department, domain};
use super::model::Answers;
use super::people::{NamedPeople, named_people};
use super::place::place;
use crate::analysis::{Domain, Options};
use crate::evidence::{Findings, Marker};
use crate::knowledge::{Handbook, People, Scan, Trade, people_named};
use crate::text::letters::in_small;
use crate::text::{Document, Language, Span};

/// The parts of a statement that a rewrite can build on.
pub struct Frame<'a> {
    /// The statement.
    pub document: &'a Document<'a>,
    /// Its words as the tables know them.
    pub scan: &'a Scan,
    /// What was found in it.
    pub findings: &'a Findings,
    /// Its language.
    pub language: Language,
    /// Its trade.
    pub domain: Domain,
    /// The department that speaks, where it is not the company.
    pub department: Option<&'static Trade>,
    /// What is known of the department where one speaks, else of the trade.
    pub handbook: Handbook,
    /// The people named.
    pub people: Option<NamedPeople>,
    /// The place named, with its preposition.
    pub place: Option<Span>,
    /// The ways of working it names, each once, with the place in the evidence.
    pub means: Vec<(Marker, usize)>,
    /// The results buried in it.
    pub results: Vec<BuriedResult>,
    /// What the author has answered.
    pub answers: &'a Answers,
}

impl<'a> Frame<'a> {
    /// Reads the frame; none where the language is not known.
    pub fn read(
        document: &'a Document<'a>,
        scan: &'a Scan,
        findings: &'a Findings,
        options: &Options,
        answers: &'a Answers,
    ) -> Option<Self> {
        let language = document.language?;
        let (domain, trade) =
            domain(document, scan, findings, answers.get(super::model::Question::DOMAIN).map(String::as_str));
        let department = department(scan, options);
        let mut means: Vec<(Marker, usize)> = Vec::new();
        for (index, evidence) in findings.evidence.iter().enumerate() {
            if evidence.marker.is_way_of_working()
                && means.iter().all(|(marker, _)| *marker != evidence.marker)
            {
                means.push((evidence.marker, index));
            }
        }
        Some(Self {
            document,
            scan,
            findings,
            language,
            domain,
            department,
            handbook: department.unwrap_or(trade).handbook(language),
            people: named_people(document, scan, findings),
            place: place(document),
            means,
            results: buried(document, scan, findings),
            answers,
        })
    }

    /// The people whom the handbook speaks of.
    pub fn usual_people(&self) -> People {
        self.handbook.people.first().copied().unwrap_or_else(People::nobody)
    }

    /// The people named, where the scenes of the handbook suit them.
    pub fn fitting_people(&self) -> Option<NamedPeople> {
        let usual = self.usual_people();
        self.people.filter(|named| {
            let is_known = self.handbook.people.iter().any(|people| people.forms == named.people.forms);
            is_known || named.people.kind == usual.kind
        })
    }

    /// Those who go by this name, in the handbook or elsewhere.
    pub fn people_named(&self, name: &str) -> Option<People> {
        let wanted = in_small(name);
        let own = self.handbook.people.iter().find(|people| in_small(people.forms[0]) == wanted);
        own.or_else(|| people_named(self.language, name)).copied()
    }

    /// A number that stays the same while one types on, so that suggestions differ between statements and do not flicker.
    pub fn turn(&self) -> usize {
        self.means.iter().map(|(marker, _)| marker.index() + 1).sum::<usize>()
            + usize::from(self.place.is_some())
    }

    /// What the author has answered for a strategy, or for all of them.
    pub fn answer(&self, strategy: &str, id: &str) -> Option<&'a str> {
        let own = self.answers.get(&[strategy, ".", id].concat());
        own.or_else(|| self.answers.get(id)).map(|answer| answer.trim()).filter(|answer| !answer.is_empty())
    }
}
