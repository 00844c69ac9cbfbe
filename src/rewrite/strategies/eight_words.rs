//! Eight words: a verb, people, an outcome, and nothing else. What one can repeat the next morning.
//!
//! «Быть лидером рынка мебели» → «Чтобы домой хотелось возвращаться.»
//!
//! It never needs a ninth word, the author's own people apart; the build refuses a longer line.

use crate::rewrite::choices::Sentences;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::sentences;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    sentences(frame, Strategy::EightWords, Sentences::Short)
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::EightWords;

    #[test]
    fn a_wall_needs_no_more() {
        for statement in ["Быть лидером рынка мебели.", "To be the leading provider of furniture."]
        {
            let offered = offered(STRATEGY, statement);
            assert!(offered.len() >= 3);
            for offer in offered {
                let words =
                    offer.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
                assert!(words <= 8, "{offer}");
            }
        }
    }
}
