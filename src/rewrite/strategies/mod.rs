//! The ways to turn a statement round, one a file. A new one is a file here, a line below, and its two messages.

mod customer_as_subject;
mod department;
mod drop_means;
mod eight_words;
#[cfg(test)]
mod example;
mod feeling;
mod means_to_result;
mod promote_result;
mod return_test;

pub(super) use department::ending;
pub(super) use means_to_result::means_of;

use super::answers::woven;
use super::draft::Draft;
use super::frame::Frame;
use super::model::Strategy;

/// What a strategy offers for a frame, the best first; nothing where the frame does not support it.
pub(super) fn offers(strategy: Strategy, frame: &Frame<'_>) -> Vec<Draft> {
    // What an author has chosen instead of an assumption is woven in alike everywhere.
    let answer = frame.answer(strategy.key(), "outcome").filter(|_| !strategy.is_of_own_words());
    if let Some(answer) = answer {
        return woven(frame, strategy, answer);
    }
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
