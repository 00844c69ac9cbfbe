//! Words in a heap: nothing holds them together.

use super::Barriers;
use crate::knowledge::{Classes, classes};
use crate::text::Language;

/// From so many words on a sentence needs words that hold it together.
const LONG: usize = 6;
/// What heaps are made of.
const DEAR: Classes = Classes::of(&[
    "person",
    "role",
    "profession",
    "life",
    "feeling",
    "ability",
    "wellbeing",
    "society",
    "health",
]);

impl Barriers<'_> {
    /// A sentence of many words that nothing holds together. Russian endings hold words together too, so there a heap also has to be
    /// one of people, lives and feelings for the most part.
    pub(super) fn is_heap(&self) -> bool {
        self.sentences().any(|words| {
            let dear = words.iter().filter(|index| self.has(**index, DEAR)).count();
            words.len() >= LONG
                && !words.iter().any(|index| self.holds_together(*index))
                && !self.is_list(words)
                && (self.reader.language == Language::English || dear * 10 >= words.len() * 7)
        })
    }

    /// Two or three words each between marks: "Safer streets, stronger families, better jobs."
    fn is_list(&self, words: &[usize]) -> bool {
        let mut stretches = words.chunk_by(|first, second| first + 1 == *second);
        words.len() <= 12
            && stretches.clone().count() >= 3
            && stretches.all(|stretch| (2..=3).contains(&stretch.len()))
    }

    /// Function words hold a sentence together, and so does an English possessive.
    fn holds_together(&self, index: usize) -> bool {
        self.has(index, classes!["function_word"]) || self.document.tokens[index].folded.ends_with("'s")
    }
}
