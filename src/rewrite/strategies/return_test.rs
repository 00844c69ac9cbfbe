//! The return test: people want to come back. The plainest sign that they got what they came for.
//!
//! «Стать первыми на рынке мебели» → «Семьи обставляют одну комнату и возвращаются за следующей.»
//!
//! It never says that they must: a card with points brings nobody back.

use crate::rewrite::choices::Sentences;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::sentences;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    sentences(frame, Strategy::ReturnTest, Sentences::Returns)
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::ReturnTest;

    #[test]
    fn they_come_back() {
        assert!(offered(STRATEGY, "Стать первыми на рынке мебели.").len() >= 2);
        assert!(offered(STRATEGY, "To be the leading provider of furniture.").len() >= 2);
    }

    #[test]
    fn nobody_is_held_by_points() {
        for offer in offered(STRATEGY, "Стать первыми на рынке мебели за счёт карты лояльности.")
        {
            assert!(!offer.contains("карт") && !offer.contains("балл"), "{offer}");
        }
    }
}
