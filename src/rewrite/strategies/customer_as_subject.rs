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
