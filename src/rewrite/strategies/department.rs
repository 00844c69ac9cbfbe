//! The department's chain: our work, a colleague, the customer. The last link is the statement.
//!
//! «Логистический отдел обеспечивает своевременную доставку» → «Покупатель получает заказ тогда, когда ждёт.»
//!
//! Only where a department speaks, and never for the whole company. The chain is an assumption: the author may choose another.

use crate::rewrite::choices::Choices;
use crate::rewrite::draft::{Draft, Licence, Piece};
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::turned;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    // A trade has no chain, so nothing is offered for it.
    turned(&frame.handbook.chain, frame.turn()).map(|links| ending(links)).collect()
}

/// The last link of a chain as a statement.
pub(in crate::rewrite) fn ending(links: &[&'static str; 3]) -> Draft {
    Draft::new(Strategy::Department, vec![Piece::new(links[2], Licence::Assumed(Choices::Chain))])
}
