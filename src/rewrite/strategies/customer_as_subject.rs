//! The customer as subject: what the company provides becomes what people can do.
//!
//! "We provide quality furniture to families in Ohio" → "Families in Ohio furnish a room that fits how they live."
//!
//! The people and the place are the author's where they are named; what they can do is an assumption of the trade. It never puts
//! people into a scene that is not theirs: children choose no mortgage.

use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::{help, they, turned};

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::CustomerAsSubject;
    let functional = turned(&frame.handbook.outcomes[0], frame.turn());
    let social = turned(&frame.handbook.outcomes[2], frame.turn());
    let outcomes: Vec<_> = functional.chain(social).collect();
    let as_subject = outcomes.iter().map(|outcome| they(frame, strategy, outcome));
    let helped = outcomes.iter().map(|outcome| help(frame, strategy, outcome));
    as_subject.chain(helped).collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::CustomerAsSubject;

    #[test]
    fn those_who_got_something_can_do_something() {
        let offered = offered(STRATEGY, "We provide quality furniture to families in Ohio.");
        assert!(offered.iter().any(|offer| offer.starts_with("Families in Ohio ")), "{offered:#?}");
        assert!(offered.iter().any(|offer| offer.starts_with("Help families in Ohio ")), "{offered:#?}");
    }

    #[test]
    fn nobody_steps_into_a_scene_that_is_not_theirs() {
        for offer in offered(STRATEGY, "Мы даём ипотеку и думаем о детях.") {
            assert!(!offer.contains("Дети") && !offer.contains("детям"), "{offer}");
        }
    }
}
