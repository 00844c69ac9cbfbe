//! Promote the result: the author has said it already, in a purpose clause; it becomes the statement, and the means go.
//!
//! «Мы даём качественное образование, помогая детям поверить в себя» → «Помогать детям поверить в себя.»
//! "We sell tools so that anyone can fix a home." → "Anyone can fix a home."
//!
//! It never adds a word but the one that opens the sentence, so what it offers is ready.

use crate::rewrite::draft::{Draft, Licence, Piece};
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    frame
        .results
        .iter()
        .map(|result| {
            let pieces = vec![
                Piece::function(if result.opening.is_empty() {
                    String::new()
                } else {
                    [result.opening, " "].concat()
                }),
                Piece::new(result.words.as_str(), Licence::Source(result.span)),
            ];
            Draft::new(Strategy::PromoteResult, pieces)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::{offered, offers_among};
    use super::*;

    const STRATEGY: Strategy = Strategy::PromoteResult;

    #[test]
    fn what_was_buried_becomes_the_statement() {
        for (statement, sentence) in [
            (
                "Мы даём качественное образование, помогая детям поверить в себя.",
                "Помогать детям поверить в себя.",
            ),
            ("Мы строим дома, чтобы дети засыпали в своей комнате.", "Чтобы дети засыпали в своей комнате."),
            ("We sell tools so that anyone can fix a home.", "Anyone can fix a home."),
            (
                "We offer courses, helping parents find work and giving them a plan.",
                "Help parents find work.",
            ),
            ("Our platform enables nurses to go home on time.", "Enable nurses to go home on time."),
        ] {
            offers_among(STRATEGY, statement, sentence);
        }
    }

    #[test]
    fn it_never_cuts_a_list_of_people_nor_the_company_s_own_aim() {
        for statement in [
            "Code Atlas helps leaders, managers, and engineers — all of them — find what is hard to find.",
            "Мы работаем, чтобы стать лидером рынка.",
            "We help Acme allocate resources.",
        ] {
            assert!(offered(STRATEGY, statement).is_empty(), "{:?}", offered(STRATEGY, statement));
        }
    }
}
