//! What do the tests need of a statement? Its words as the tables know them, beside the analysis that is there already.

use super::Component;
use super::names::names;
use crate::Analysis;
use crate::evidence::{Evidence, Marker, Role, Roles};
use crate::knowledge::{Breadth, Classes, Cue, Lexicon, Pull, Scan, TRADES, Target, Trade, classes, scan};
use crate::text::{Document, Language, Token, TokenKind};
use crate::verdict::Class;
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
const NO_PRODUCT: Classes = Classes::of(&[
    "person",
    "role",
    "profession",
    "company",
    "staff",
    "business",
    "technology",
    "life",
    "range",
    "quality",
    "price",
    "health",
    "wellbeing",
    "feeling",
    "state",
    "service",
]);

/// Evidence of these markers names no product, but a result, people or a way of working.
const NO_THINGS: [Marker; 9] = [
    Marker::Outcome,
    Marker::Emotion,
    Marker::Beneficiary,
    Marker::Service,
    Marker::Technology,
    Marker::Jargon,
    Marker::Leadership,
    Marker::Metric,
    Marker::SelfReference,
];

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

    pub(super) fn tokens(&self) -> &[Token<'_>] {
        &self.document.tokens
    }

    /// Whether the token belongs to one of the classes.
    pub(super) fn has(&self, index: usize, classes: Classes) -> bool {
        self.scan.codes.classes(index).shares(classes)
    }

    /// Whether the token belongs to any class but these.
    pub(super) fn has_class_beside(&self, index: usize, classes: Classes) -> bool {
        self.scan.codes.classes(index).has_more_than(classes)
    }

    /// Whether the token is a word that only holds the sentence together.
    pub(super) fn is_function_word(&self, index: usize) -> bool {
        self.has(index, classes!["function_word", "we", "they", "modal", "self"])
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

    /// The words that point to the trade of the statement, if it is known and no shop or service at large.
    pub(super) fn trade_words(&self) -> impl Iterator<Item = Range<usize>> {
        let key = self.analysis.domain.key;
        let hits = self.scan.hits.iter().filter(move |hit| match hit.target {
            Target::Trade { index, pull } => {
                let is_own = |trade: &Trade| trade.key == key && trade.breadth == Breadth::Narrow;
                pull != Pull::Leans && TRADES.get(index).is_some_and(is_own)
            }
            _ => false,
        });
        hits.map(|hit| hit.range.clone()).filter(|range| !self.roles.is_negated(range.start))
    }

    /// The tokens that name what is sold, where they are no part of a result or of people.
    pub(super) fn product_mask(&self) -> Vec<bool> {
        let is_other = self.evidence_mask(&NO_THINGS);
        // "middle school students": a phrase of the trade that reaches into people is none.
        let is_whole =
            |range: &Range<usize>| !is_other.get(range.clone()).unwrap_or_default().contains(&true);
        let is_trade = self.mask(self.trade_words().filter(is_whole));
        let is_name = self.mask(names(self).into_iter());
        let mut mask: Vec<bool> = (0..self.tokens().len())
            .map(|index| {
                let is_named = self.is_plain_word(index)
                    && (self.has(index, classes!["offering"]) || is_trade[index])
                    && !self.has(index, NO_PRODUCT);
                // "the IT department", «отдел логистики»: whose name it is sells nothing.
                let is_title = index > 0 && self.has(index - 1, classes!["staff", "company"])
                    || self.has(index + 1, classes!["staff", "company"])
                        && self.document.language == Some(Language::English);
                is_named
                    && !is_other[index]
                    && !is_name[index]
                    && !self.is_about_their_lives(index)
                    && !is_title
                    && !self.roles.is_negated(index)
            })
            .collect();
        let is_russian = self.document.language == Some(Language::Russian);
        for index in 1..mask.len() {
            // «медицинскую помощь», "printing services": a word that says which goes with what it describes.
            let goes_on = match is_russian {
                true => {
                    is_adjective(&self.tokens()[index - 1].folded)
                        && !self.is_function_word(index)
                        && !self.has(index, classes!["comparative"])
                }
                false => self.has(index, classes!["service", "offering"]),
            };
            mask[index] |= mask[index - 1] && goes_on && self.is_plain_word(index) && !is_other[index];
        }
        mask
    }

    /// Whether people's lives are told here: a thing is one of theirs then, and only how the work is done names what is sold.
    pub(super) fn is_about_their_lives(&self, index: usize) -> bool {
        self.analysis.verdict.class == Class::Customer && self.roles.role(index) != Role::Method
    }

    /// What is sold, where it says more than "products" or "services".
    pub(super) fn products(&self) -> Vec<Range<usize>> {
        const PRODUCTS: usize = Component::Products.index();
        let hits = self.scan.hits.iter().filter(|hit| hit.target == Target::Component(PRODUCTS));
        let common = self.cues(Cue::Commonplace);
        let is_any = self.mask(hits.map(|hit| hit.range.clone()).chain(common));
        let mut products = self.runs(&self.product_mask());
        products.retain(|range| range.clone().any(|index| !is_any[index]) && !self.is_left_open(range));
        products
    }

    /// "agricultural interests", «финансовой и ценовой»: an adjective whose noun is no product.
    fn is_left_open(&self, range: &Range<usize>) -> bool {
        let Some(last) = range.end.checked_sub(1).and_then(|last| self.tokens().get(last)) else {
            return false;
        };
        let has_ending = match self.document.language {
            Some(Language::Russian) => is_adjective(&last.folded),
            _ => ["al", "ic", "ive", "ary", "ing"].iter().any(|ending| last.folded.ends_with(ending)),
        };
        has_ending && !self.has(range.end - 1, classes!["offering"])
    }

    /// The range with the words that a hyphen joins to it: "home-care" is struck as a whole.
    pub(super) fn whole(&self, range: Range<usize>) -> Range<usize> {
        let is_joined = |index: usize| {
            let (Some(one), Some(other)) = (self.tokens().get(index), self.tokens().get(index + 1)) else {
                return false;
            };
            let between = self.document.text.get(one.span.end..other.span.start).unwrap_or("");
            matches!(between, "-" | "\u{2010}" | "\u{2011}")
        };
        let (mut start, mut end) = (range.start, range.end);
        while start > 0 && is_joined(start - 1) {
            start -= 1;
        }
        while end > 0 && is_joined(end - 1) {
            end += 1;
        }
        start..end
    }

    /// The year in which it all began: "since 1924", «с 1998 года».
    pub(super) fn founding(&self) -> Vec<Range<usize>> {
        const BEFORE: [&str; 8] =
            ["since", "founded", "established", "с", "основан", "основана", "основано", "основаны"];
        let tokens = self.tokens();
        let is_year = |index: &usize| {
            let token = &tokens[*index];
            token.kind == TokenKind::Number
                && token.folded.parse().is_ok_and(|year: u32| (1500..2030).contains(&year))
        };
        (0..tokens.len())
            .filter(is_year)
            .filter_map(|index| {
                let start = (index.saturating_sub(2)..index)
                    .find(|before| BEFORE.contains(&tokens[*before].folded.as_ref()))?;
                let names_year = tokens.get(index + 1).is_some_and(|next| next.folded == "года");
                Some(start..index + 1 + usize::from(names_year))
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

/// Words that make a number a place among others.
const RANKS: &str =
    " top rank ranked ranking fortune forbes топ рейтинг рейтинга рейтинге тройку тройке десятку десятке ";

/// Whether a metric is a place among others.
pub(super) fn names_rank(evidence: &Evidence, reading: &Reading<'_>) -> bool {
    let tokens = reading.tokens().get(evidence.range.clone()).unwrap_or_default();
    let is_rank = |word: &str| RANKS.split_ascii_whitespace().any(|rank| rank == word);
    evidence.marker == Marker::Metric && tokens.iter().any(|token| is_rank(&token.folded))
}

/// Whether a Russian word has the ending of an adjective; «чтение» and «решение» have not.
pub(super) fn is_adjective(word: &str) -> bool {
    const ENDINGS: &str =
        " ая яя ое ее ые кие гие хие шие щие жие чие ую юю ой ый ых ого его ому ему ым ыми им ими их ";
    word.chars().count() > 4 && ENDINGS.split_ascii_whitespace().any(|ending| word.ends_with(ending))
}
