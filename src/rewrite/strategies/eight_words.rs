//! Eight words: a verb, people, an outcome, and nothing else. What one can repeat the next morning.

use super::turned;
use crate::rewrite::answers::woven;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::filled;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::EightWords;
    if let Some(answer) = frame.answer(strategy.key(), "outcome") {
        return woven(frame, strategy, answer);
    }
    let sentences = frame.knowledge().text(frame.language).short;
    turned(sentences, frame.turn()).map(|sentence| filled(frame, strategy, sentence, sentences)).collect()
}
