//! Do two sentences speak of the same thing? By the beginnings of their longer words, which endings leave alone.

use crate::order::order;
use crate::text::letters::{in_small, is_letter_or_digit, small};

/// So many letters of a word are compared: «комната» and «комнату», "family" and "families" are one.
const LETTERS: usize = 5;

/// The first number and the step of FNV-1a, a hash that is the same everywhere.
const START: u64 = 0xcbf2_9ce4_8422_2325;
const STEP: u64 = 0x0100_0000_01b3;

/// The longer words of a sentence by their beginnings, each as a number: two beginnings share one as seldom as two people a fingerprint.
#[derive(Clone, Debug)]
pub(super) struct Words(Vec<u64>);

impl Words {
    pub fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let (mut number, mut letters) = (START, 0);
        for letter in text.chars().chain([' ']) {
            if is_letter_or_digit(letter) {
                letters += 1;
                if letters <= LETTERS {
                    let small = small(letter);
                    number = (number ^ u64::from(u32::from(small))).wrapping_mul(STEP);
                }
            } else {
                if letters >= LETTERS {
                    words.push(number);
                }
                (number, letters) = (START, 0);
            }
        }
        order(&mut words, Ord::cmp);
        words.dedup();
        Self(words)
    }

    /// How many words both have.
    pub fn shared(&self, other: &Self) -> usize {
        self.0.iter().filter(|word| other.0.binary_search(word).is_ok()).count()
    }

    /// Whether two thirds of the shorter one stand in the other.
    pub fn is_like(&self, other: &Self) -> bool {
        let fewer = self.0.len().min(other.0.len());
        fewer > 0 && self.shared(other) * 3 >= fewer * 2
    }
}

/// The first three words, by which a list looks monotonous.
pub(super) fn opening(text: &str) -> String {
    text.split_whitespace().take(3).map(in_small).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_make_no_difference_and_short_words_do_not_count() {
        let like = |one: &str, other: &str| Words::of(one).is_like(&Words::of(other));
        assert!(like("Чтобы домой хотелось возвращаться.", "Домой хочется возвращаться."));
        assert!(like("Families eat well.", "A family eats well."));
        assert!(!like("Families sleep well at night.", "The table seats the whole family."));
        assert!(!like("", ""));
    }
}
