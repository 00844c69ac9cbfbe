//! One good clause in a list of means: what the list is about decides.

use super::Barriers;
use crate::evidence::Side;

/// A list has at least so many stretches between marks,
const STRETCHES: usize = 5;
/// of at most so many words each on average.
const WORDS: usize = 5;
/// and names at least so many ways of working.
const MEANS: usize = 2;

impl Barriers<'_> {
    /// A list of five or more of which one alone speaks of people.
    pub(super) fn is_buried(&self) -> bool {
        let mut of_people = vec![false; self.document.tokens.len()];
        for found in self.findings.evidence.iter().filter(|found| found.marker.side() == Side::People) {
            of_people.get_mut(found.range.clone()).unwrap_or_default().fill(true);
        }
        let means = self.findings.evidence.iter().filter(|found| found.marker.is_way_of_working()).count();
        means >= MEANS
            && self.sentences().any(|words| {
                let stretches: Vec<&[usize]> = words.chunk_by(|first, second| first + 1 == *second).collect();
                let speaks_of_people = |stretch: &&&[usize]| stretch.iter().any(|index| of_people[*index]);
                stretches.len() >= STRETCHES
                    && words.len() <= stretches.len() * WORDS
                    && stretches.iter().filter(speaks_of_people).count() <= 1
            })
    }
}
