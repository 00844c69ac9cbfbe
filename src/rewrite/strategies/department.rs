//! The department's chain: our work, a colleague, the customer. The last link is the statement.
//!
//! "Colleagues look after customers, and never have to think about their computers."
//!
//! Only where a department speaks. The chain is an assumption: the author may choose another.

use super::turned;
use crate::rewrite::answers::woven;
use crate::rewrite::draft::{Draft, Licence, Piece};
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::Department;
    let Some(department) = frame.department else { return Vec::new() };
    let chain = department.text(frame.language).chain;
    let customer = |answer: &str| chain.iter().find(|links| links[2] == answer.trim_end_matches('.'));
    let chosen = match frame.answer(strategy.key(), "outcome") {
        Some(answer) => match customer(answer) {
            Some(links) => vec![links],
            None => return woven(frame, strategy, answer),
        },
        None => turned(chain, frame.turn()).collect(),
    };
    chosen
        .into_iter()
        .map(|links| {
            let choices = chain.iter().map(|links| links[2].to_owned()).collect();
            Draft::new(strategy, vec![Piece::new(links[2], Licence::Assumed { id: "outcome", choices })])
        })
        .collect()
}
