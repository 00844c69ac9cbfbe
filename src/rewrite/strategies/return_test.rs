//! The return test: people want to come back. The plainest sign that they got what they came for.

use super::turned;
use crate::rewrite::answers::woven;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::filled;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let strategy = Strategy::ReturnTest;
    if let Some(answer) = frame.answer(strategy.key(), "outcome") {
        return woven(frame, strategy, answer);
    }
    let sentences = frame.knowledge().text(frame.language).returns;
    turned(sentences, frame.turn()).map(|sentence| filled(frame, strategy, sentence, sentences)).collect()
}
