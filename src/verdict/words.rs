//! What does each word weigh? A table of stems, so that words outside of the classes speak too.
//!
//! The table knows a stem by a number of twenty bits: half the bytes of its letters. Of two hundred words that the table does not hold one
//! is taken for another and weighs what that one weighs, which is little.

use crate::knowledge::Weights;

/// A share of 1 in whole numbers.
pub const SCALE: i32 = 64;

/// How much each of `count` words counts, in 1/[`SCALE`]: in a long statement a word says less than in a short one, and words heaped up
/// add nothing.
pub fn share(count: usize) -> i32 {
    i32::try_from(512 / (count + 4)).unwrap_or(0)
}

/// What a stem weighs for product, oriented and customer, in 1/256 of a natural logarithm; nothing where it is not known.
pub(super) fn word(weights: &Weights, stem: &str) -> Option<[i32; 3]> {
    let [product, customer] = weights.word(stem)?;
    Some([i32::from(product) * weights.step, 0, i32::from(customer) * weights.step])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_less_among_many() {
        assert_eq!([0, 4, 12, 1000].map(share), [128, 64, 32, 0]);
    }
}
