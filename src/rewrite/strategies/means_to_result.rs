//! From means to result: each way of working is answered with what it gives a person in this trade.
//!
//! price → "whatever the budget", range → "the one that fits", speed → an evening of one's own.
//!
//! It never answers means that the statement does not name; the author's answer to "so that what?" comes before ours.

use crate::evidence::Marker;
use crate::knowledge::Means;
use crate::order::order_by_key;
use crate::rewrite::answers::woven;
use crate::rewrite::choices::Sentences;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::sentences;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::MeansToResult;
    let mut drafts = Vec::new();
    for (id, answer) in frame.answers {
        let is_of_means = frame.means.iter().any(|(marker, _)| is_question_of(id, *marker));
        if is_of_means {
            drafts.extend(woven(frame, strategy, answer));
        }
    }
    if !drafts.is_empty() {
        return drafts;
    }
    // The means that say most about a person's gain come first: nobody gains by our being the leader.
    let mut means: Vec<Means> = frame.means.iter().filter_map(|(marker, _)| means_of(*marker)).collect();
    order_by_key(&mut means, |means| matches!(means, Means::Leadership | Means::Growth));
    means.into_iter().flat_map(|means| sentences(frame, strategy, Sentences::Means(means))).collect()
}

/// Whether an answer's id is that of a question about this marker: `leadership-0`.
fn is_question_of(id: &str, marker: Marker) -> bool {
    id.rsplit_once('-')
        .is_some_and(|(key, number)| key == marker.key() && number.chars().all(|c| c.is_ascii_digit()))
}

/// The means by which the trades answer a marker.
pub(in crate::rewrite) const fn means_of(marker: Marker) -> Option<Means> {
    match marker {
        Marker::Price => Some(Means::Price),
        Marker::Range => Some(Means::Range),
        Marker::Quality => Some(Means::Quality),
        Marker::Efficiency => Some(Means::Efficiency),
        Marker::Leadership => Some(Means::Leadership),
        Marker::Technology => Some(Means::Technology),
        Marker::GrowthProfit => Some(Means::Growth),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::MeansToResult;

    #[test]
    fn each_means_that_is_named_is_answered() {
        assert_eq!(offered(STRATEGY, "Мебель по низким ценам.").len(), 2);
        assert_eq!(offered(STRATEGY, "Мебель по низким ценам и широкий ассортимент.").len(), 4);
    }

    #[test]
    fn what_is_not_named_is_not_answered() {
        assert!(offered(STRATEGY, "Мы продаём мебель.").is_empty());
    }
}
