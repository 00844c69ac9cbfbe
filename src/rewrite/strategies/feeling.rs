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
