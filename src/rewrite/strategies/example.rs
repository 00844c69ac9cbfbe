//! Examples as tests: what a strategy offers for a statement, and what it never does.

use super::offers;
use crate::analysis::Options;
use crate::evidence::find;
use crate::knowledge::scan;
use crate::rewrite::{Answers, Frame, Strategy};
use crate::text::Document;

/// The sentences that a strategy offers for a statement, the best first.
pub(super) fn offered(strategy: Strategy, statement: &str) -> Vec<String> {
    let document = Document::read(statement, None);
    let scan = scan(&document);
    let findings = find(&document, &scan);
    let answers = Answers::new();
    let frame = Frame::read(&document, &scan, &findings, &Options::default(), &answers).expect("a language");
    offers(strategy, &frame).iter().map(super::Draft::text).collect()
}

/// Fails where the strategy does not offer this sentence.
#[track_caller]
pub(super) fn offers_among(strategy: Strategy, statement: &str, sentence: &str) {
    let offered = offered(strategy, statement);
    assert!(
        offered.iter().any(|offer| offer == sentence),
        "{statement}\n→ {sentence}\nis not in {offered:#?}"
    );
}
