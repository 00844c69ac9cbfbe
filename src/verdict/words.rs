//! What does each word weigh? A table of stems, so that words outside of the classes speak too.

use crate::text::Language;
use std::sync::OnceLock;

/// A share of 1 in whole numbers.
pub const SCALE: i32 = 64;

/// How much each of `count` words counts, in 1/[`SCALE`]: in a long statement a word says less than in a short one, and words heaped up
/// add nothing.
pub fn share(count: usize) -> i32 {
    i32::try_from(512 / (count + 4)).unwrap_or(0)
}

/// A table of words as the build wrote it.
pub(super) struct Table {
    /// The stems in their order: how many letters each shares with the one before, as a letter from `!`, and the rest of it.
    pub(super) stems: &'static str,
    /// For each stem product and customer against oriented.
    pub(super) weights: &'static [i8],
    /// What one step of a weight is, in 1/256 of a natural logarithm.
    pub(super) step: i32,
}

/// The table of a language, ready to be looked up.
pub(super) struct Words {
    stems: Vec<String>,
    table: &'static Table,
}

impl Words {
    /// The words of a language; the first call makes them ready.
    pub(super) fn of(language: Language, table: &'static Table) -> &'static Self {
        static WORDS: [OnceLock<Words>; 2] = [OnceLock::new(), OnceLock::new()];
        WORDS[language as usize].get_or_init(|| Self { stems: unfold(table.stems), table })
    }

    /// What a stem weighs for product, oriented and customer, in 1/256 of a natural logarithm; nothing where it is not known.
    pub(super) fn weights(&self, stem: &str) -> Option<[i32; 3]> {
        let place = self.stems.binary_search_by(|known| known.as_str().cmp(stem)).ok()?;
        let pair = self.table.weights.get(place * 2..place * 2 + 2)?;
        Some([i32::from(pair[0]) * self.table.step, 0, i32::from(pair[1]) * self.table.step])
    }
}

fn unfold(folded: &str) -> Vec<String> {
    let mut stems: Vec<String> = Vec::new();
    for line in folded.lines() {
        let mut letters = line.chars();
        let shared = letters.next().map_or(0, |letter| u32::from(letter).saturating_sub(u32::from('!')));
        let mut stem: String = stems.last().map_or("", String::as_str).chars().take(shared as usize).collect();
        stem.extend(letters);
        stems.push(stem);
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_list_is_unfolded() {
        assert_eq!(unfold("!дом\n$ик\n\"уша"), ["дом", "домик", "душа"]);
        assert_eq!(unfold(""), Vec::<String>::new());
    }

    #[test]
    fn a_word_counts_less_among_many() {
        assert_eq!([0, 4, 12, 1000].map(share), [128, 64, 32, 0]);
    }
}
