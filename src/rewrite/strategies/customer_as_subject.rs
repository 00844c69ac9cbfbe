//! The customer as subject: what the company provides becomes what people can do.
//!
//! "We provide quality furniture to families in Ohio" → "Families in Ohio furnish a room that fits how they live."
//!
//! The people and the place are the author's where they are named; what they can do is an assumption of the trade.

use super::turned;
use crate::rewrite::answers::woven;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::{help, they};

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::CustomerAsSubject;
    if let Some(answer) = frame.answer(strategy.key(), "outcome") {
        return woven(frame, strategy, answer);
    }
    let text = frame.knowledge().text(frame.language);
    let functional = turned(text.outcomes[0], frame.turn());
    let social = turned(text.outcomes[2], frame.turn());
    let outcomes: Vec<_> = functional.chain(social).collect();
    let as_subject = outcomes.iter().map(|outcome| they(frame, strategy, outcome));
    let helped = outcomes.iter().map(|outcome| help(frame, strategy, outcome));
    as_subject.chain(helped).collect()
}
