//! The compiled tables themselves.

use super::trade::{Outcome, People, Trade, TradeText};

/// The words and patterns of one language, as the build wrote them; [`super::Lexicon`] makes them ready.
pub(super) struct Tables {
    /// Sorted, one a line.
    pub stems: &'static str,
    /// Sorted, one a line.
    pub exact: &'static str,
    /// Sorted, one a line.
    pub prefixes: &'static str,
    pub class_count: usize,
    /// Pairs: a word's number; the class, with the top bit where the word is excluded from it.
    pub members: &'static [u16],
    /// One after the other: target (top bit: exception), number of elements, and each element as the number of its
    /// alternatives (top bit: may be absent; 0: a gap) and the alternatives.
    pub patterns: &'static [u16],
    pub pattern_count: usize,
}

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));
