//! What do the tests need of a statement? Its words as the tables know them, beside the analysis that is there already.

use crate::Analysis;
use crate::evidence::{Marker, Roles};
use crate::knowledge::{Cue, Lexicon, Pull, Scan, TRADES, Target, scan};
use crate::text::{Document, Token, TokenKind};
use std::ops::Range;

/// An analysed statement, read again for the tests.
pub struct Reading<'a> {
    pub(super) analysis: &'a Analysis,
    pub(super) document: Document<'a>,
    pub(super) scan: Scan,
    pub(super) roles: Roles,
    lexicon: Option<&'static Lexicon>,
}

/// Words of these classes name no product, whatever else they mean.
const NO_PRODUCT: [&str; 8] =
    ["person", "role", "profession", "company", "staff", "business", "technology", "life"];

impl<'a> Reading<'a> {
    /// Reads the statement of an analysis again.
    pub fn of(analysis: &'a Analysis) -> Self {
        let document = Document::read(&analysis.text, analysis.language);
        let scan = scan(&document);
        let roles = Roles::read(&document, &scan);
        let lexicon = document.language.map(Lexicon::of);
        Self { analysis, document, scan, roles, lexicon }
    }

    /// Whether there is nothing here that could be put to a test.
    pub(super) fn is_unread(&self) -> bool {
        self.lexicon.is_none() || self.document.word_count() == 0
    }

    pub(super) fn tokens(&self) -> &[Token] {
        &self.document.tokens
    }

    /// Whether the token belongs to one of the named classes.
    pub(super) fn has(&self, index: usize, names: &[&str]) -> bool {
        let codes = self.scan.codes.get(index).map_or(&[][..], Vec::as_slice);
        self.lexicon.is_some_and(|lexicon| lexicon.has_class(codes, names))
    }

    /// Whether the token belongs to any class but the named ones.
    pub(super) fn has_class_beside(&self, index: usize, names: &[&str]) -> bool {
        let codes = self.scan.codes.get(index).map_or(&[][..], Vec::as_slice);
        self.lexicon.is_some_and(|lexicon| {
            lexicon.classes(codes).any(|class| !names.contains(&crate::knowledge::CLASSES[class]))
        })
    }

    /// Whether the token is a word that only holds the sentence together.
    pub(super) fn is_function_word(&self, index: usize) -> bool {
        self.has(index, &["function_word", "we", "they", "modal", "self"])
    }

    /// For each token whether it stands in evidence for one of the markers.
    pub(super) fn evidence_mask(&self, markers: &[Marker]) -> Vec<bool> {
        let ranges = self
            .analysis
            .evidence
            .iter()
            .filter(|found| markers.contains(&found.marker))
            .map(|found| &found.range);
        self.mask(ranges.cloned())
    }

    /// For each token whether a phrase of the cue covers it.
    pub(super) fn cue_mask(&self, cue: Cue) -> Vec<bool> {
        self.mask(self.cues(cue))
    }

    /// The phrases of a cue that are not denied.
    pub(super) fn cues(&self, cue: Cue) -> impl Iterator<Item = Range<usize>> {
        let hits = self.scan.hits.iter().filter(move |hit| hit.target == Target::Cue(cue));
        hits.map(|hit| hit.range.clone()).filter(|range| !self.roles.is_negated(range.start))
    }

    /// The words that point to the trade of the statement, if it is known.
    pub(super) fn trade_words(&self, pulls: &[Pull]) -> impl Iterator<Item = Range<usize>> {
        let key = self.analysis.domain.key;
        let hits = self.scan.hits.iter().filter(move |hit| match hit.target {
            Target::Trade { index, pull } => {
                key != "general"
                    && pulls.contains(&pull)
                    && TRADES.get(index).is_some_and(|trade| trade.key == key)
            }
            _ => false,
        });
        hits.map(|hit| hit.range.clone())
    }

    /// The tokens that name what is sold, where they are no part of a result or of people.
    pub(super) fn product_mask(&self) -> Vec<bool> {
        let people = self.evidence_mask(&[Marker::Outcome, Marker::Emotion, Marker::Beneficiary]);
        let trade = self.mask(self.trade_words(&[Pull::Sure]));
        (0..self.tokens().len())
            .map(|index| {
                let is_named = self.is_plain_word(index)
                    && (self.has(index, &["offering"]) || trade[index])
                    && !self.has(index, &NO_PRODUCT);
                is_named && !people[index] && !self.roles.is_negated(index)
            })
            .collect()
    }

    /// Whether the token is a word outside of quoted names.
    pub(super) fn is_plain_word(&self, index: usize) -> bool {
        self.tokens().get(index).is_some_and(|token| token.is_word() && !token.quoted)
    }

    pub(super) fn mask(&self, ranges: impl Iterator<Item = Range<usize>>) -> Vec<bool> {
        let mut mask = vec![false; self.tokens().len()];
        for range in ranges {
            mask.get_mut(range).unwrap_or_default().fill(true);
        }
        mask
    }

    /// The runs of tokens for which the mask holds.
    pub(super) fn runs(&self, mask: &[bool]) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for index in (0..mask.len()).filter(|index| mask[*index]) {
            match runs.last_mut() {
                Some(run) if run.end == index => run.end += 1,
                _ => runs.push(index..index + 1),
            }
        }
        runs
    }

    /// Whether the token is a word or a number.
    pub(super) fn says_something(&self, index: usize) -> bool {
        self.tokens().get(index).is_some_and(|token| token.kind != TokenKind::Mark)
    }
}
