//! The same words over and over: stuffing, and a statement said twice.

use super::Barriers;
use crate::knowledge::classes;
use crate::order::order;

/// From so many words on repetition counts.
const SEVERAL: usize = 4;
/// Any word so often in so short a sentence is too often.
const OFTEN: usize = 4;
const SHORT: usize = 14;
/// A longer text may come back to its words.
const LONG: usize = 30;

impl Barriers<'_> {
    /// A sentence, or a short text, that says the same words over and over.
    pub(super) fn is_repetition(&self) -> bool {
        self.sentences().any(|words| self.repeats(words))
            || self.words.len() <= LONG && self.repeats(&self.words)
    }

    fn repeats(&self, words: &[usize]) -> bool {
        let says_something = |index: &&usize| !self.has(**index, classes!["function_word"]);
        let mut roots: Vec<&str> =
            words.iter().filter(says_something).map(|index| self.root(*index)).collect();
        let said = roots.len();
        order(&mut roots, Ord::cmp);
        roots.dedup();
        let twice = words.windows(2).any(|pair| {
            let [first, second] = [pair[0], pair[1]].map(|index| &self.document.tokens[index].folded);
            first == second && !self.has(pair[0], classes!["function_word"])
        });
        let often = words.len() <= SHORT && {
            let word = |index: &usize| self.document.tokens[*index].folded.as_ref();
            let count = |one: &str| words.iter().filter(|other| word(other) == one).count();
            // Short words may come back, as articles do.
            words.iter().map(word).any(|one| count(one) >= OFTEN && one.chars().nth(3).is_some())
        };
        let few = usize::from(said < 6);
        twice || often || said >= SEVERAL && roots.len() * 3 < said * 2 + few
    }

    /// The beginning of a word, by which its kin is known: "help", "helper", "helpful".
    fn root(&self, index: usize) -> &str {
        let word = &self.document.tokens[index].folded;
        let letters = match (word.is_ascii(), word.chars().nth(6)) {
            (true, _) => 4,
            (false, None) => 3,
            (false, Some(_)) => 5,
        };
        word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
    }
}
