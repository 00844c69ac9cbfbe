//! How long can a pattern be? Each gap and each word that may be absent doubles the ways to lay it over a text, and more.
//!
//! Shared with the build, which refuses a longer one with its line; the program refuses a pack that holds one.

/// The most elements of a pattern.
const ELEMENTS: usize = 12;
/// How often a pattern may go one way or another: a gap counts twice, for it holds up to three words.
const FORKS: usize = 8;

/// Whether a pattern with so many elements, of which so many are gaps and so many may be absent, can be laid over a text in no time.
pub fn is_quick(elements: usize, gaps: usize, absent: usize) -> bool {
    elements <= ELEMENTS && 2 * gaps + absent <= FORKS
}
