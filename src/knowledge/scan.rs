//! Which known words and phrases stand in a document?

use super::lexicon::{Codes, Lexicon};
use super::matcher::{Match, matches};
use super::tables::{
    COMPONENT_BASE, CUE_BASE, DEPARTMENT_BASE, OPENING_BASE, OPPOSITE_BASE, PEOPLE_BASE, PITFALL_BASE,
    TRADE_BASE,
};
use crate::text::Document;
use std::ops::Range;

/// No exception covers more tokens than this.
const LONGEST: usize = 16;

/// Words that tell how a sentence is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Announces the statement: "our mission is to".
    Frame,
    /// From here on: how the work is done.
    Method,
    /// From here on: what it is for.
    Purpose,
    /// From here on: a description of something named before.
    Relative,
    /// From here on: what is not.
    Negator,
    /// Ends a negation.
    Turn,
    /// Sounds like people and speaks of the company.
    Decoy,
    /// After it stand those whom it is for.
    Towards,
    /// Leans on somebody or something named before.
    Hanging,
    /// Cannot end a sentence.
    Dangling,
    /// The way by which people are reached, which changes with the years.
    Channel,
    /// Dates what it stands in.
    Decade,
    /// People, and any people at all.
    Anyone,
    /// Said of results by everybody.
    Commonplace,
}

/// How far a word points to a trade or a department.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pull {
    /// Only this trade says it.
    Sure,
    /// Others say it too, but where nothing else is known it is enough.
    Enough,
    /// It only leans to it.
    Leans,
}

/// What a found phrase stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A marker, by its place in the list of markers.
    Marker(usize),
    /// A pitfall, by its place in the list of pitfalls.
    Pitfall(usize),
    /// A cue.
    Cue(Cue),
    /// A trade, by its place in `TRADES`.
    Trade {
        /// The place.
        index: usize,
        /// How far the word points to it.
        pull: Pull,
    },
    /// A department, by its place in `DEPARTMENTS`.
    Department {
        /// The place.
        index: usize,
        /// How far the word points to it.
        pull: Pull,
    },
    /// People, by their place among those of the language.
    People(usize),
    /// A verb that opens a result, by its place among those of the language.
    Opening(usize),
    /// A component of a statement, by its place in the list of components.
    Component(usize),
    /// A claim that can be turned round, by its place among the opposites of the language.
    Opposite(usize),
}

/// A phrase found in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it stands for.
    pub target: Target,
    /// The tokens it covers.
    pub range: Range<usize>,
}

/// All that the tables find in a document.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// What each token goes by.
    pub codes: Codes,
    /// The phrases found, in the order of their beginnings, without those that an exception silences.
    pub hits: Vec<Hit>,
}

impl Scan {
    /// The phrases that begin at these tokens; looked up, not searched for: a long text holds as many phrases as words.
    pub fn beginning_in(&self, tokens: Range<usize>) -> &[Hit] {
        let place = |token: usize| self.hits.partition_point(|hit| hit.range.start < token);
        let from = place(tokens.start);
        self.hits.get(from..place(tokens.end).max(from)).unwrap_or_default()
    }
}

/// Reads a document with the tables of its language; nothing where the language is not known.
pub fn scan(document: &Document<'_>) -> Scan {
    let Some(language) = document.language else { return Scan::default() };
    scan_with(Lexicon::of(language), document)
}

/// Reads a document with these tables.
pub(super) fn scan_with(lexicon: &Lexicon, document: &Document<'_>) -> Scan {
    let codes = lexicon.codes(&document.tokens);
    let found = matches(lexicon, &document.tokens, &codes);
    let (exceptions, found): (Vec<Match>, Vec<Match>) = found.into_iter().partition(|found| found.exception);
    let is_silenced = |found: &Match| {
        // Matches come in the order of their beginnings, so only the last few exceptions can reach this far.
        let before = exceptions.partition_point(|exception| exception.range.start <= found.range.start);
        exceptions[..before]
            .iter()
            .rev()
            .take_while(|exception| exception.range.start + LONGEST >= found.range.start)
            .any(|exception| exception.target == found.target && found.range.end <= exception.range.end)
    };
    let hits = found
        .into_iter()
        .filter(|found| !is_silenced(found))
        .filter_map(|found| Some(Hit { target: target(found.target)?, range: found.range }))
        .collect();
    Scan { codes, hits }
}

fn target(number: u16) -> Option<Target> {
    let from = |base: u16| usize::from(number - base);
    Some(match number {
        OPPOSITE_BASE.. => Target::Opposite(from(OPPOSITE_BASE)),
        OPENING_BASE.. => Target::Opening(from(OPENING_BASE)),
        PEOPLE_BASE.. => Target::People(from(PEOPLE_BASE)),
        DEPARTMENT_BASE.. => {
            Target::Department { index: from(DEPARTMENT_BASE) / 3, pull: pull(from(DEPARTMENT_BASE)) }
        }
        TRADE_BASE.. => Target::Trade { index: from(TRADE_BASE) / 3, pull: pull(from(TRADE_BASE)) },
        COMPONENT_BASE.. => Target::Component(from(COMPONENT_BASE)),
        CUE_BASE.. => Target::Cue(match from(CUE_BASE) {
            0 => Cue::Frame,
            1 => Cue::Method,
            2 => Cue::Purpose,
            3 => Cue::Relative,
            4 => Cue::Negator,
            5 => Cue::Turn,
            6 => Cue::Decoy,
            7 => Cue::Towards,
            8 => Cue::Hanging,
            9 => Cue::Dangling,
            10 => Cue::Channel,
            11 => Cue::Decade,
            12 => Cue::Anyone,
            13 => Cue::Commonplace,
            _ => return None,
        }),
        PITFALL_BASE.. => Target::Pitfall(from(PITFALL_BASE)),
        _ => Target::Marker(usize::from(number)),
    })
}

const fn pull(number: usize) -> Pull {
    match number % 3 {
        0 => Pull::Sure,
        1 => Pull::Enough,
        _ => Pull::Leans,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Marker, Pitfall};
    use crate::knowledge::tables::{CUES, MARKERS, PITFALLS};

    #[test]
    fn the_build_numbers_markers_as_the_program_does() {
        assert_eq!(MARKERS, Marker::ALL.map(Marker::key));
    }

    #[test]
    fn the_build_numbers_pitfalls_as_the_program_does() {
        assert_eq!(PITFALLS, Pitfall::ALL.map(Pitfall::key));
    }

    #[test]
    fn the_build_numbers_cues_as_the_program_does() {
        let cues = [
            Cue::Frame,
            Cue::Method,
            Cue::Purpose,
            Cue::Relative,
            Cue::Negator,
            Cue::Turn,
            Cue::Decoy,
            Cue::Towards,
            Cue::Hanging,
            Cue::Dangling,
            Cue::Channel,
            Cue::Decade,
            Cue::Anyone,
            Cue::Commonplace,
        ];
        for (index, (name, cue)) in CUES.iter().zip(cues).enumerate() {
            let number = CUE_BASE + u16::try_from(index).unwrap();
            assert_eq!(target(number), Some(Target::Cue(cue)));
            assert_eq!(format!("{cue:?}").to_lowercase(), *name);
        }
    }
}
