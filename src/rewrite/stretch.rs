//! Can a stretch of the author's words stand on a wall alone? Asked by the strategies that take nothing else.

use super::verb::russian::is_infinitive;
use crate::evidence::{Findings, Marker, Role};
use crate::knowledge::{Classes, Cue, Reader, Scan, Target};
use crate::text::{Document, Span};
use std::ops::Range;

/// Whom a result is for: without one of these there is nobody whose life it changes.
const PEOPLE: Classes = Classes::of(&["person", "role", "profession", "you", "life", "universal", "they"]);

/// A statement with what is known of its words.
pub(super) struct Stretches<'a> {
    pub document: &'a Document<'a>,
    pub findings: &'a Findings,
    pub reader: Reader<'a>,
    scan: &'a Scan,
    /// For each token whether it tells how the company works.
    means: Vec<bool>,
}

impl<'a> Stretches<'a> {
    /// None where the language is not known.
    pub fn new(document: &'a Document<'a>, scan: &'a Scan, findings: &'a Findings) -> Option<Self> {
        let reader = Reader::new(document, scan)?;
        Some(Self { document, findings, reader, scan, means: means(document, findings) })
    }

    /// The words of a stretch.
    pub fn words(&self, range: &Range<usize>) -> usize {
        self.document.tokens[range.clone()].iter().filter(|token| token.is_word()).count()
    }

    /// Where it stands, and how it reads.
    pub fn text(&self, range: Range<usize>) -> (Span, &'a str) {
        let span = self.document.span(range);
        (span, span.of(self.document.text).trim())
    }

    /// A way of working: words of the company that no wall needs.
    pub fn is_means(&self, index: usize) -> bool {
        self.means.get(index).copied().unwrap_or(false)
    }

    /// Whether a word that opens a way of working stands here: "through", «благодаря».
    pub fn opens_with_means(&self, index: usize) -> bool {
        self.is(index, Cue::Method)
    }

    /// «чтобы стать …»: what follows is the company's own infinitive, which stands without the «чтобы».
    pub fn is_purpose_of_the_company(&self, index: usize) -> bool {
        self.reader.is(index, &["чтобы"])
            && self.reader.word(index + 1).is_none_or(|next| is_infinitive(&next.folded))
    }

    /// Whether somebody is named whose life it changes.
    pub fn names_people(&self, range: &Range<usize>) -> bool {
        range.clone().any(|index| self.reader.has(index, PEOPLE))
            || self.scan.beginning_in(range.clone()).iter().any(|hit| matches!(hit.target, Target::People(_)))
    }

    /// The stretch without the marks at its end, and without the words that a sentence cannot end with.
    pub fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let mut end = range.end;
        while end > range.start
            && (self.reader.word(end - 1).is_none() && !self.closes(end - 1)
                || self.is(end - 1, Cue::Dangling))
        {
            end -= 1;
        }
        range.start..end
    }

    /// A word that stands for somebody named before would hang in the air, unless they are named again.
    pub fn hangs(&self, range: &Range<usize>) -> bool {
        let hanging = range.clone().find(|index| self.is(*index, Cue::Hanging));
        hanging.is_some_and(|hanging| !self.names_people(&(range.start..hanging)))
    }

    /// A bracket or a quotation mark that opens and does not close.
    pub fn is_open(&self, range: &Range<usize>) -> bool {
        let count = |marks: &[&str]| {
            let tokens = &self.document.tokens[range.clone()];
            tokens.iter().filter(|token| marks.contains(&token.folded.as_ref())).count()
        };
        count(&["("]) != count(&[")"]) || count(&["«", "“"]) != count(&["»", "”"]) || count(&["\""]) % 2 == 1
    }

    fn closes(&self, index: usize) -> bool {
        self.document
            .tokens
            .get(index)
            .is_some_and(|token| matches!(token.folded.as_ref(), ")" | "»" | "”" | "\"" | "%"))
    }

    fn is(&self, index: usize, cue: Cue) -> bool {
        self.scan.beginning_in(index..index + 1).iter().any(|hit| hit.target == Target::Cue(cue))
    }
}

/// Which tokens tell how the company works, by the evidence and by the words that open a way of working.
fn means(document: &Document<'_>, findings: &Findings) -> Vec<bool> {
    let tokens = &document.tokens;
    let mut means: Vec<bool> =
        (0..tokens.len()).map(|index| findings.roles.role(index) == Role::Method).collect();
    // "on time" and "faster" are as often what people get as how the company works: our own judge may decide.
    let is_means = |marker: Marker| marker.is_way_of_working() && marker != Marker::Efficiency;
    for found in findings.evidence.iter().filter(|found| is_means(found.marker)) {
        let first = tokens.partition_point(|token| token.span.start < found.span.start);
        let inside = tokens[first..].iter().take_while(|token| token.span.end <= found.span.end).count();
        means[first..first + inside].fill(true);
    }
    means
}
