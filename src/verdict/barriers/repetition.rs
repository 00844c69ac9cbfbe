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
        // A text of one sentence has been looked at with it.
        let is_short = self.words.len() <= LONG && self.sentences().nth(1).is_some();
        self.sentences().any(|words| self.repeats(words)) || is_short && self.repeats(&self.words)
    }

    fn repeats(&self, words: &[usize]) -> bool {
        let word = |index: &usize| self.document.tokens[*index].folded.as_ref();
        let says_something = |index: &&usize| !self.has(**index, classes!["function_word"]);
        let is_twice = |pair: &[usize]| word(&pair[0]) == word(&pair[1]) && says_something(&&pair[0]);
        if words.windows(2).any(is_twice) || words.len() <= SHORT && is_often(words.iter().map(word)) {
            return true;
        }
        let said = words.iter().filter(says_something);
        let (roots, count) = different(said.map(|index| self.root(*index)));
        count >= SEVERAL && roots * 3 < count * 2 + usize::from(count < 6)
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

/// Whether a word comes too often. Short words may come back, as articles do.
fn is_often<'w>(words: impl Iterator<Item = &'w str>) -> bool {
    let mut words: Vec<&str> = words.filter(|word| word.chars().nth(3).is_some()).collect();
    order(&mut words, Ord::cmp);
    words.windows(OFTEN).any(|same| same.first() == same.last())
}

/// How many different ones there are, and how many there are.
fn different<'w>(words: impl Iterator<Item = &'w str>) -> (usize, usize) {
    let mut words: Vec<&str> = words.collect();
    let count = words.len();
    order(&mut words, Ord::cmp);
    words.dedup();
    (words.len(), count)
}
