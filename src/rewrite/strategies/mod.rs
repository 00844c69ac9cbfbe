//! The ways to turn a statement round, one a file. A new one is a file here, a line below, and its two messages.

mod customer_as_subject;
mod department;
mod drop_means;
mod eight_words;
mod feeling;
mod means_to_result;
mod promote_result;
mod return_test;

pub(super) use means_to_result::means_of;

use super::draft::Draft;
use super::frame::Frame;
use super::model::Strategy;

/// What a strategy offers for a frame, the best first; nothing where the frame does not support it.
pub(super) fn offers(strategy: Strategy, frame: &Frame<'_>) -> Vec<Draft> {
    match strategy {
        Strategy::PromoteResult => promote_result::offers(frame),
        Strategy::DropMeans => drop_means::offers(frame),
        Strategy::CustomerAsSubject => customer_as_subject::offers(frame),
        Strategy::MeansToResult => means_to_result::offers(frame),
        Strategy::ReturnTest => return_test::offers(frame),
        Strategy::Feeling => feeling::offers(frame),
        Strategy::EightWords => eight_words::offers(frame),
        Strategy::Department => department::offers(frame),
    }
}

/// The list from its `turn`-th entry on, and then from its beginning.
fn turned<T>(list: &[T], turn: usize) -> impl Iterator<Item = &T> {
    let start = if list.is_empty() { 0 } else { turn % list.len() };
    list[start..].iter().chain(&list[..start])
}
