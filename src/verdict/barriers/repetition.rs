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
        let mut all: Vec<usize> = Vec::new();
        let in_sentence = self.sentences().any(|words| {
            all.extend(&words);
            self.repeats(&words)
        });
        in_sentence || all.len() <= LONG && self.repeats(&all)
    }

    fn repeats(&self, words: &[usize]) -> bool {
        let said: Vec<usize> =
            words.iter().copied().filter(|index| !self.has(*index, classes!["function_word"])).collect();
        let mut roots: Vec<String> = said.iter().map(|index| self.root(*index)).collect();
        order(&mut roots, Ord::cmp);
        roots.dedup();
        let twice = words.windows(2).any(|pair| {
            let [first, second] = [pair[0], pair[1]].map(|index| &self.document.tokens[index].folded);
            first == second && !self.has(pair[0], classes!["function_word"])
        });
        let often = words.len() <= SHORT && {
            let count = |index: &usize| words.iter().filter(|other| self.same(*index, **other)).count();
            words.iter().any(|index| count(index) >= OFTEN)
        };
        let few = usize::from(said.len() < 6);
        twice || often || said.len() >= SEVERAL && roots.len() * 3 < said.len() * 2 + few
    }

    /// The same word of three letters or more: articles may come back.
    fn same(&self, one: usize, other: usize) -> bool {
        let [one, other] = [one, other].map(|index| &self.document.tokens[index].folded);
        one == other && one.chars().count() > 3
    }

    /// The beginning of a word, by which its kin is known: "help", "helper", "helpful".
    fn root(&self, index: usize) -> String {
        let word = &self.document.tokens[index].folded;
        let letters = match (word.is_ascii(), word.chars().count()) {
            (true, _) => 4,
            (false, ..=6) => 3,
            (false, _) => 5,
        };
        word.chars().take(letters).collect()
    }
}
