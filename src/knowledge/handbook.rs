//! What does a handbook say of a trade: who comes, what they really come for, how each means feels from their side?

use super::people::{PeopleKind, kind_of};
use crate::text::Language;

/// What is known of a trade in one language.
#[derive(Clone, Debug)]
pub struct Handbook {
    /// The name of the trade as in a list: «мебель», "furniture".
    pub name: &'static str,
    /// Who comes; the first is the one that sentences take.
    pub people: Vec<People>,
    /// Functional, emotional and social outcomes, in the order of [`OutcomeKind`].
    pub outcomes: [Vec<Outcome>; 3],
    /// Sentences that answer a means, in the order of [`Means`].
    pub means: [Vec<&'static str>; 7],
    /// Sentences of people who come back.
    pub returns: Vec<&'static str>,
    /// The whole mission in eight words or fewer.
    pub short: Vec<&'static str>,
    /// Departments: our work, what a colleague gets, what the customer gets.
    pub chain: Vec<[&'static str; 3]>,
}

/// The name of a group of people: in Russian the plural in five cases, in English five times the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// Nominative, genitive, dative, accusative, instrumental.
    pub forms: [&'static str; 5],
    /// Which scenes they fit into.
    pub kind: PeopleKind,
}

impl People {
    /// For a handbook without people, which the build refuses.
    pub const fn nobody() -> Self {
        Self { forms: [""; 5], kind: PeopleKind::Adults }
    }
}

/// What people can do, feel or be afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// After «помогать …» and "help …".
    pub infinitive: &'static str,
    /// After the people as subject.
    pub they: &'static str,
    /// Russian: a clause after «чтобы». English: the form after "you".
    pub clause: &'static str,
}

/// The kinds of outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    /// What they can do.
    Functional,
    /// How they feel.
    Emotional,
    /// What changes between them and others.
    Social,
}

/// The means that trades answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// A low price.
    Price,
    /// A wide choice.
    Range,
    /// Quality.
    Quality,
    /// Speed and efficiency.
    Efficiency,
    /// Being first.
    Leadership,
    /// Technology.
    Technology,
    /// Growth and profit.
    Growth,
}

impl Handbook {
    /// Opens the pages that the build wrote: sections parted by an empty line, entries by a line's end, forms by `|`.
    pub(super) fn open(name: &'static str, pages: &'static str, language: Language) -> Self {
        let mut sections = pages.split("\n\n");
        let mut next = || sections.next().unwrap_or_default().lines();
        Self {
            name,
            people: next().map(|line| people(line, language)).collect(),
            outcomes: [(); 3].map(|()| next().map(|line| outcome(line, language)).collect()),
            means: [(); 7].map(|()| next().collect()),
            returns: next().collect(),
            short: next().collect(),
            chain: next().map(forms).collect(),
        }
    }

    /// All outcomes with their kinds.
    pub fn all_outcomes(&self) -> impl Iterator<Item = (OutcomeKind, &Outcome)> {
        let kinds = [OutcomeKind::Functional, OutcomeKind::Emotional, OutcomeKind::Social];
        kinds
            .into_iter()
            .zip(&self.outcomes)
            .flat_map(|(kind, outcomes)| outcomes.iter().map(move |outcome| (kind, outcome)))
    }
}

/// The forms of a line; the last one again where there are fewer.
fn forms<const COUNT: usize>(line: &'static str) -> [&'static str; COUNT] {
    let mut last = "";
    let mut forms = line.split('|');
    [(); COUNT].map(|()| {
        last = forms.next().unwrap_or(last);
        last
    })
}

fn people(line: &'static str, language: Language) -> People {
    let forms: [&str; 5] = forms(line);
    People { forms, kind: kind_of(language, forms[0]) }
}

/// English says in two forms what Russian says in three: "they" and "help them" are one.
fn outcome(line: &'static str, language: Language) -> Outcome {
    let [first, second, third] = forms(line);
    match language {
        Language::Russian => Outcome { infinitive: first, they: second, clause: third },
        Language::English => Outcome { infinitive: first, they: first, clause: second },
    }
}
