//! What does each word weigh? A table of stems, so that words outside of the classes speak too.
//!
//! The table knows a stem by a number of twenty bits: half the bytes of its letters. Of two hundred words that the table does not hold one
//! is taken for another and weighs what that one weighs, which is little.

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
    /// The numbers of the stems in their order, each as its distance from the one before: seven bits a byte, the lowest first, the top bit
    /// where more follow.
    pub(super) numbers: &'static [u8],
    /// For each stem product and customer against oriented.
    pub(super) weights: &'static [i8],
    /// What one step of a weight is, in 1/256 of a natural logarithm.
    pub(super) step: i32,
}

/// The table of a language, ready to be looked up.
pub(super) struct Words {
    numbers: Vec<u32>,
    table: &'static Table,
}

impl Words {
    /// The words of a language; the first call makes them ready.
    pub(super) fn of(language: Language, table: &'static Table) -> &'static Self {
        static WORDS: [OnceLock<Words>; 2] = [OnceLock::new(), OnceLock::new()];
        WORDS[language as usize].get_or_init(|| Self { numbers: unpack(table.numbers), table })
    }

    /// What a stem weighs for product, oriented and customer, in 1/256 of a natural logarithm; nothing where it is not known.
    pub(super) fn weights(&self, stem: &str) -> Option<[i32; 3]> {
        let place = self.numbers.binary_search(&stem_number(stem)).ok()?;
        let pair = self.table.weights.get(place * 2..place * 2 + 2)?;
        Some([i32::from(pair[0]) * self.table.step, 0, i32::from(pair[1]) * self.table.step])
    }
}

fn unpack(bytes: &[u8]) -> Vec<u32> {
    let mut numbers = Vec::new();
    let (mut last, mut distance, mut shift) = (0u32, 0u32, 0u32);
    for byte in bytes {
        distance |= u32::from(byte & 127) << shift;
        shift += 7;
        if byte & 128 == 0 {
            last += distance;
            numbers.push(last);
            (distance, shift) = (0, 0);
        }
    }
    numbers
}

include!("../knowledge/build/stem_number.rs");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unpacked() {
        assert_eq!(unpack(&[3, 1, 0x81, 1, 0]), [3, 4, 133, 133]);
    }

    #[test]
    fn a_stem_has_a_number_of_twenty_bits() {
        assert_ne!(stem_number("дом"), stem_number("дым"));
        assert!(["", "a", "предоставля"].iter().all(|stem| stem_number(stem) < 1 << 20));
    }

    #[test]
    fn a_word_counts_less_among_many() {
        assert_eq!([0, 4, 12, 1000].map(share), [128, 64, 32, 0]);
    }
}
