//! Drop the means: the main thing said stays, and how it is done goes.
//!
//! "We keep families warm by maintaining a modern network." → "We keep families warm."
//!
//! It cuts whole stretches only, from the words that open them to the end of the sentence, and never inside one; and it never keeps a
//! sentence in which nobody gets anything: "To work hard and make money".

use crate::evidence::{Marker, Role};
use crate::rewrite::draft::{Draft, Licence, Piece};
use crate::rewrite::frame::Frame;
use crate::rewrite::model::Strategy;
use crate::rewrite::stretch::Stretches;
use std::ops::Range;

/// What stays must be a sentence, and one for a wall.
const WORDS: std::ops::RangeInclusive<usize> = 3..=18;

/// So many sentences are looked at.
const SENTENCES: usize = 6;

pub(super) fn offers(frame: &Frame<'_>) -> Vec<Draft> {
    let Some(stretches) = Stretches::new(frame.document, frame.scan, frame.findings) else {
        return Vec::new();
    };
    let sentences = frame.document.tokens.last().map_or(0, |token| token.sentence + 1).min(SENTENCES);
    (0..sentences)
        .filter_map(|sentence| main_part(&stretches, sentence))
        .map(|range| draft(&stretches, range))
        .collect()
}

/// The main thing said in a sentence, where it may stand alone and something else was said beside it.
fn main_part(stretches: &Stretches<'_>, sentence: usize) -> Option<Range<usize>> {
    let tokens = &stretches.document.tokens;
    let is_inside = |index: &usize| tokens[*index].sentence == sentence;
    let is_said = |index: &usize| {
        stretches.reader.word(*index).is_some()
            && stretches.findings.roles.role(*index) != Role::Frame
            && !stretches.reader.is(*index, &["to"])
            && !stretches.is_purpose_of_the_company(*index)
    };
    let start = (0..tokens.len()).filter(is_inside).find(is_said)?;
    // "Through …, we help": the means come first, and what follows leans on them. "Creating …" is no sentence.
    let opens_with_means = stretches.opens_with_means(start) || tokens[start].folded.ends_with("ing");
    let is_over = |index: &usize| !is_inside(index) || stretches.findings.roles.role(*index) == Role::Method;
    let end = (start..tokens.len()).find(is_over).unwrap_or(tokens.len());
    let range = stretches.trimmed(start..end);
    let is_cut = start > 0 || tokens[range.end..].iter().any(|token| token.is_word());
    let span = stretches.document.span(range.clone());
    let gives =
        stretches.findings.evidence.iter().any(|found| {
            matches!(found.marker, Marker::Outcome | Marker::Emotion) && span.contains(found.span)
        });
    // "Acme's goal is to help …" is an announcement still.
    let announces = range.clone().any(|index| {
        stretches
            .reader
            .is(index, &["mission", "goal", "purpose", "vision", "миссия", "цель", "видение", "задача"])
    });
    let may_stand = !announces
        && WORDS.contains(&stretches.words(&range))
        && !range.clone().any(|index| stretches.is_means(index))
        && !stretches.is_open(&range)
        && !stretches.hangs(&range);
    (is_cut && !opens_with_means && gives && may_stand && stretches.names_people(&range)).then_some(range)
}

fn draft(stretches: &Stretches<'_>, range: Range<usize>) -> Draft {
    let (span, words) = stretches.text(range);
    Draft::new(Strategy::DropMeans, vec![Piece::new(words, Licence::Source(span))])
}

#[cfg(test)]
mod tests {
    use super::super::example::offered;
    use super::*;

    const STRATEGY: Strategy = Strategy::DropMeans;

    #[test]
    fn how_it_is_done_goes() {
        let statement = "We help families stay warm by maintaining a modern network.";
        assert_eq!(offered(STRATEGY, statement), ["We help families stay warm."]);
        let statement = "Наша миссия — помочь вам жить без боли, предоставляя надёжные решения.";
        assert_eq!(offered(STRATEGY, statement), ["Помочь вам жить без боли."]);
    }

    #[test]
    fn nothing_stays_where_nobody_gets_anything() {
        let statement = "To work hard, have fun and make money by providing legendary service.";
        assert!(offered(STRATEGY, statement).is_empty());
        assert!(offered(STRATEGY, "Помочь вам жить без боли.").is_empty(), "nothing was cut");
    }
}
