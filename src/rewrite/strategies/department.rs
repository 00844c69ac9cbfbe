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
    turned(&frame.handbook.chain, frame.turn()).map(ending).collect()
}

/// The last link of a chain as a statement.
pub(in crate::rewrite) fn ending(links: &[&'static str; 3]) -> Draft {
    Draft::new(Strategy::Department, vec![Piece::new(links[2], Licence::Assumed(Choices::Chain))])
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::Department;

    #[test]
    fn the_chain_ends_with_the_customer() {
        let offered = offered(
            STRATEGY,
            "Логистический отдел обеспечивает своевременную и экономичную доставку грузов.",
        );
        assert!(
            offered.len() >= 2 && offered.iter().any(|offer| offer.to_lowercase().contains("покупател")),
            "{offered:#?}"
        );
    }

    #[test]
    fn a_company_has_no_chain() {
        assert!(offered(STRATEGY, "We provide quality furniture to families in Ohio.").is_empty());
    }
}
