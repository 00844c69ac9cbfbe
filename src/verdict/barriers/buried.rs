//! One good clause in a list of means: what the list is about decides.

use super::Reader;
use crate::evidence::Side;

/// A list has at least so many stretches between marks,
const STRETCHES: usize = 5;
/// of at most so many words each on average.
const WORDS: usize = 5;
/// and names at least so many ways of working.
const MEANS: usize = 2;

impl Reader<'_> {
    /// A list of five or more of which one alone speaks of people.
    pub(super) fn is_buried(&self) -> bool {
        self.sentences().any(|words| {
            let stretches: Vec<&[usize]> = words.chunk_by(|first, second| first + 1 == *second).collect();
            let speaks_of_people = |stretch: &&&[usize]| {
                self.findings.evidence.iter().any(|found| {
                    found.marker.side() == Side::People
                        && stretch.iter().any(|index| found.range.contains(index))
                })
            };
            stretches.len() >= STRETCHES
                && words.len() <= stretches.len() * WORDS
                && self.findings.evidence.iter().filter(|found| found.marker.is_way_of_working()).count()
                    >= MEANS
                && stretches.iter().filter(speaks_of_people).count() <= 1
        })
    }
}
