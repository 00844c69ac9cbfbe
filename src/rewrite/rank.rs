//! Which suggestion comes first? The one an expert would choose: a clear result, the author's own words, short, unworn.

use super::draft::{Draft, Licence};
use super::frame::Frame;
use super::likeness::Words;
use super::model::Strategy;
use crate::knowledge::{Scan, classes};
use crate::text::Document;

/// Points for a suggestion, which the judge has read as `document`; more is better.
pub(super) fn points(draft: &Draft, document: &Document<'_>, scan: &Scan, score: u8, fit: i32) -> i32 {
    // Our own judge has said yes; how loudly it says so tells little about a sentence of a few words.
    i32::from(score) / 3 + strategy_points(draft.strategy) + fit
        - length_points(document.word_count())
        - worn_points(scan)
        - heading_points(document)
}

/// How well a line of a handbook fits this statement, before the judge has read it: it speaks of what the author speaks of, of the
/// author's people in the author's place, and of nobody else.
pub(super) fn fit(frame: &Frame<'_>, draft: &Draft, source: &Words) -> i32 {
    let assumed = draft.pieces.iter().filter(|piece| matches!(piece.licence, Licence::Assumed(_)));
    let own_words: String = assumed.map(|piece| piece.text.as_str()).collect();
    let shared = i32::try_from(Words::of(&own_words).shared(source)).unwrap_or(i32::MAX);
    let strangers = if frame.people.is_some() && draft.assumes_people() { 6 } else { 0 };
    shared.min(3) * 3 + kept(draft) * 3 - strangers
}

/// How many stretches are the author's, three at most.
fn kept(draft: &Draft) -> i32 {
    let is_own = |piece: &&super::draft::Piece| matches!(piece.licence, Licence::Source(_) | Licence::Answer);
    i32::try_from(draft.pieces.iter().filter(is_own).count().min(3)).unwrap_or(3)
}

/// What a workshop would reach for first, other things being equal.
const fn strategy_points(strategy: Strategy) -> i32 {
    match strategy {
        Strategy::PromoteResult => 34,
        Strategy::Department => 32,
        Strategy::DropMeans => 30,
        Strategy::MeansToResult => 28,
        Strategy::CustomerAsSubject => 26,
        Strategy::Feeling => 24,
        Strategy::EightWords => 22,
        Strategy::ReturnTest => 16,
    }
}

/// The shorter of two good sentences is the one that is pinned up; fewer than four words say too little.
fn length_points(words: usize) -> i32 {
    let words = i32::try_from(words).unwrap_or(i32::MAX);
    match words {
        ..4 => 6,
        4..=7 => 0,
        8..=12 => words - 7,
        _ => words.saturating_sub(12).saturating_mul(3).saturating_add(5),
    }
}

/// "For families: peace of mind" is a heading; a sentence with a verb is said aloud more readily.
fn heading_points(document: &Document<'_>) -> i32 {
    if document.tokens.iter().any(|token| token.folded == ":") { 4 } else { 0 }
}

/// How many words of a text are worn out by a thousand missions.
fn worn_points(scan: &Scan) -> i32 {
    let worn = scan.codes.all_classes().iter().filter(|classes| classes.shares(classes!["worn"]));
    i32::try_from(worn.count()).unwrap_or(0) * 8
}
