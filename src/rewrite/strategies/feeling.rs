//! The feeling: the state of mind that people really come for.
//!
//! «Чтобы домой хотелось возвращаться.» "You look forward to coming home."

use super::turned;
use crate::rewrite::answers::woven;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::{clause, they};

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::Feeling;
    if let Some(answer) = frame.answer(strategy.key(), "outcome") {
        return woven(frame, strategy, answer);
    }
    let emotional = frame.knowledge().text(frame.language).outcomes[1];
    let outcomes: Vec<_> = turned(emotional, frame.turn()).collect();
    // Where the author has named people or a place, they belong in the sentence.
    let is_named = frame.people.is_some() || frame.place.is_some();
    let as_clause = outcomes.iter().map(|outcome| clause(frame, strategy, outcome));
    let as_subject = outcomes.iter().map(|outcome| they(frame, strategy, outcome));
    if is_named { as_subject.chain(as_clause).collect() } else { as_clause.chain(as_subject).collect() }
}
