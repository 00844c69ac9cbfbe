//! Do two sentences speak of the same thing? By the beginnings of their longer words, which endings leave alone.

/// So many letters of a word are compared: «комната» and «комнату», "family" and "families" are one.
const LETTERS: usize = 5;

/// The longer words of a sentence by their beginnings.
pub(super) struct Words(Vec<String>);

impl Words {
    pub fn of(text: &str) -> Self {
        let lower = text.to_lowercase();
        let mut words: Vec<String> = lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= LETTERS)
            .map(|word| word.chars().take(LETTERS).collect())
            .collect();
        words.sort_unstable();
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
    text.split_whitespace().take(3).map(str::to_lowercase).collect::<Vec<_>>().join(" ")
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
