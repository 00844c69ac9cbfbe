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
