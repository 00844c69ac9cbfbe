//! The feeling: the state of mind that people really come for.
//!
//! "To be the leading provider of furniture" → "You look forward to coming home."
//!
//! It never says what the company feels.

use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::{clause, they, turned};

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::Feeling;
    let outcomes: Vec<_> = turned(&frame.handbook.outcomes[1], frame.turn()).collect();
    let as_clause = outcomes.iter().map(|outcome| clause(frame, strategy, outcome));
    let as_subject = outcomes.iter().map(|outcome| they(frame, strategy, outcome));
    // Where the author has named people or a place, they belong in the sentence.
    let is_named = frame.fitting_people().is_some() || frame.place.is_some();
    if is_named { as_subject.chain(as_clause).collect() } else { as_clause.chain(as_subject).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::Feeling;

    #[test]
    fn the_state_of_mind_stands_alone_or_with_those_who_are_named() {
        let offered = |statement| offered(STRATEGY, statement);
        let alone = offered("To be the leading provider of furniture.");
        assert!(alone.first().is_some_and(|offer| offer.starts_with("You ")), "{alone:#?}");
        let named = offered("To be the leading provider of furniture to renters.");
        assert!(named.first().is_some_and(|offer| offer.starts_with("Renters ")), "{named:#?}");
    }

    #[test]
    fn the_company_feels_nothing() {
        for offer in offered(STRATEGY, "Мы гордимся тем, что мы лидеры рынка мебели.")
        {
            assert!(!offer.to_lowercase().contains("мы "), "{offer}");
        }
    }
}
