//! The compiled tables themselves.

use super::gallery::Pair;
use super::handbook::People;
use super::people::PeopleKind::{Adults, AtWork, Children};
use super::trade::{Breadth, Trade};
use std::sync::OnceLock;

/// The words and patterns of one language, as the build wrote them; [`super::Lexicon`] makes them ready.
pub(super) struct Tables {
    /// Sorted, one a line, each as the number of letters that it shares with the one before, as a letter from `!`, and its rest.
    pub stems: &'static str,
    /// Likewise.
    pub exact: &'static str,
    /// Likewise.
    pub prefixes: &'static str,
    pub class_count: usize,
    /// For each word how many classes follow, and these; 128 more where the word is excluded from one.
    pub members: &'static [u8],
    /// One after the other: target (top bit: exception), number of elements, and each element as the number of its
    /// alternatives (top bit: may be absent; 0: a gap) and the alternatives.
    pub patterns: &'static [u16],
    pub pattern_count: usize,
}

/// The components, as the build numbers them.
#[cfg(test)]
pub(crate) fn component_keys() -> [&'static str; 9] {
    COMPONENTS
}

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));
