//! The return test: people want to come back. The plainest sign that they got what they came for.
//!
//! «Стать первыми на рынке мебели» → «Семьи обставляют одну комнату и возвращаются за следующей.»
//!
//! It never says that they must: a card with points brings nobody back.

use crate::rewrite::choices::Sentences;
use crate::rewrite::draft::Draft;
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::sentence::sentences;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    sentences(frame, Strategy::ReturnTest, Sentences::Returns)
}
