//! Words spelled out letter by letter: they hide from every list.

use super::Barriers;

/// Letters that are words.
const WORDS: [&str; 12] = ["a", "i", "o", "в", "с", "к", "о", "у", "и", "а", "я", "б"];

impl Barriers<'_> {
    /// Two letters beside each other of which one is no word.
    pub(super) fn is_spelled_out(&self) -> bool {
        let is_letter = |index: usize| {
            let token = &self.document.tokens[index];
            token.is_word() && token.folded.len() <= 4 && token.folded.chars().nth(1).is_none()
        };
        self.sentences().any(|words| {
            words.windows(2).any(|pair| {
                if !pair.iter().all(|index| is_letter(*index)) {
                    return false;
                }
                // "t/a" and "d/b/a" are ways of writing: letters spelled out have spaces between them.
                let [first, second] = [pair[0], pair[1]].map(|index| self.document.tokens[index].span);
                let beside = self.document.text.get(first.end..second.start) == Some(" ");
                beside && pair.iter().any(|index| !self.is(*index, &WORDS))
            })
        })
    }
}
