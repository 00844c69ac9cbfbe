//! Drop the means: the main thing said stays, and how it is done goes.
//!
//! "We keep families warm by operating a modern network." → "We keep families warm."
//!
//! It cuts whole stretches only, from the words that open them to the end of the sentence, and never inside one.

use crate::evidence::{Role, Side};
use crate::rewrite::draft::{Draft, Licence, Piece};
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;

/// What stays must be a sentence, and one for a wall.
const WORDS: std::ops::RangeInclusive<usize> = 3..=20;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let tokens = &frame.document.tokens;
    let sentences = tokens.last().map_or(0, |token| token.sentence + 1).min(6);
    (0..sentences).filter_map(|sentence| offer(frame, sentence)).collect()
}

fn offer(frame: &Frame<'_>, sentence: usize) -> Option<Draft> {
    let tokens = &frame.document.tokens;
    let of_sentence = |index: &usize| tokens[*index].sentence == sentence;
    let role = |index: usize| frame.findings.roles.role(index);
    let start = (0..tokens.len())
        .filter(of_sentence)
        .find(|index| tokens[*index].is_word() && role(*index) != Role::Frame)?;
    let mut end = (start..tokens.len())
        .find(|index| !of_sentence(index) || role(*index) == Role::Method)
        .unwrap_or(tokens.len());
    let has_dropped = (start > 0) || end < tokens.len() && tokens[end..].iter().any(|token| token.is_word());
    while end > start && !tokens[end - 1].is_word() {
        end -= 1;
    }
    let words = tokens[start..end].iter().filter(|token| token.is_word()).count();
    let span = frame.document.span(start..end);
    let holds_means = frame
        .findings
        .evidence
        .iter()
        .any(|found| found.marker.side() == Side::Means && span.contains(found.span));
    let is_infinitive_or_clause = tokens[start].is_word();
    (has_dropped && !holds_means && WORDS.contains(&words) && is_infinitive_or_clause).then(|| {
        Draft::new(
            Strategy::DropMeans,
            vec![Piece::new(span.of(frame.document.text).trim(), Licence::Source(span))],
        )
    })
}
