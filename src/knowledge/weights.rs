//! What do features and words weigh in a language? The numbers; what they mean, `verdict/` knows.

use super::bytes::Unpacker;
use super::pack::reading;
use crate::order::shelve;
use crate::text::Language;

/// The weights of a language.
pub struct Weights {
    /// Of each feature, for product, oriented and customer.
    pub features: Vec<[i16; 3]>,
    /// Of two features that stand in one statement.
    pub pairs: Vec<(u16, u16, [i16; 3])>,
    /// Of words.
    words: WordWeights,
    /// What one step of a word's weight is, in 1/256 of a natural logarithm.
    pub step: i32,
}

/// What words weigh, by the numbers of their stems: on shelves that hold a few words each.
struct WordWeights {
    /// The number of each stem, with product and customer against oriented.
    list: Vec<(u32, [i8; 2])>,
    /// Where each shelf begins.
    starts: Vec<u32>,
}

/// The lowest bits of a stem's number, which its shelf does not tell.
const BITS_ON_A_SHELF: u32 = 10;
/// How many shelves that makes for numbers of twenty bits.
const SHELVES: usize = 1 << 10;

/// The weights of a language; none where its pack is not there.
pub fn weights(language: Language) -> &'static Weights {
    &reading(language).weights
}

impl Weights {
    /// For a language whose pack is not there.
    pub(super) const fn nothing() -> Self {
        Self {
            features: Vec::new(),
            pairs: Vec::new(),
            words: WordWeights { list: Vec::new(), starts: Vec::new() },
            step: 1,
        }
    }

    /// Reads what the build wrote; `stems` are those that patterns and classes know, which come first.
    pub(super) fn read<'s>(reader: &mut Unpacker<'_>, stems: impl Iterator<Item = &'s [u8]>) -> Self {
        let features = (0..reader.count()).map(|_| row(reader)).collect();
        let pairs = (0..reader.count()).map(|_| (small(reader), small(reader), row(reader))).collect();
        let step = reader.signed();
        let mut last = 0u32;
        let others = (0..reader.count()).map(|_| {
            last = last.wrapping_add(reader.number());
            last
        });
        let numbers: Vec<u32> = stems.map(stem_number).chain(others).collect();
        let column =
            |reader: &mut Unpacker<'_>| numbers.iter().map(|_| reader.byte() as i8).collect::<Vec<_>>();
        let (products, customers) = (column(reader), column(reader));
        let weights = products.into_iter().zip(customers).map(|(product, customer)| [product, customer]);
        let words: Vec<(usize, (u32, [i8; 2]))> = numbers
            .into_iter()
            .zip(weights)
            .filter(|(_, weights)| *weights != [0, 0])
            .map(|word| (shelf(word.0), word))
            .collect();
        let (list, starts) = shelve(&words, SHELVES);
        let words = WordWeights { list, starts };
        Self { features, pairs, words, step }
    }

    /// What a stem weighs for product and for customer against oriented, in steps; nothing where it is not known.
    pub fn word(&self, stem: &str) -> Option<[i8; 2]> {
        let WordWeights { list, starts } = &self.words;
        let number = stem_number(stem.as_bytes());
        let start = |shelf: usize| starts.get(shelf).map(|start| *start as usize);
        let on_shelf = list.get(start(shelf(number))?..start(shelf(number) + 1)?)?;
        on_shelf.iter().find(|(other, _)| *other == number).map(|(_, weights)| *weights)
    }

    /// How many words weigh something.
    #[cfg(test)]
    pub(super) fn word_count(&self) -> usize {
        self.words.list.len()
    }
}

fn shelf(number: u32) -> usize {
    (number >> BITS_ON_A_SHELF) as usize
}

include!("build/stem_number.rs");

fn row(reader: &mut Unpacker<'_>) -> [i16; 3] {
    [(); 3].map(|()| reader.signed() as i16)
}

fn small(reader: &mut Unpacker<'_>) -> u16 {
    reader.number() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_has_a_number_of_twenty_bits() {
        assert_ne!(stem_number("дом".as_bytes()), stem_number("дым".as_bytes()));
        assert!(["", "a", "предоставля"].iter().all(|stem| stem_number(stem.as_bytes()) < 1 << 20));
    }
}
