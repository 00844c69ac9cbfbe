//! Is there a result in it already, buried in the middle of a statement? Then it only has to be dug out.
//!
//! It opens with a verb of `knowledge/openings`, with «чтобы» or with "so that", and runs to the end of the sentence, or to where
//! means begin. Where that leaves half a thought, or too long a one, it ends at the comma or the "and" before.

use super::stretch::Stretches;
use super::verb::russian::is_infinitive;
use crate::evidence::{Findings, Role};
use crate::knowledge::{Scan, Target, classes, opening};
use crate::text::{Document, Language, Span};
use crate::verdict::ANY_PREDICATE;

/// A result that the author has named, as a sentence of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuriedResult {
    /// A function word put before the author's words, or nothing: «Чтобы», "Help".
    pub opening: &'static str,
    /// The author's words.
    pub words: String,
    /// Where they stand.
    pub span: Span,
}

/// A result of fewer words says too little, one of more is no sentence for a wall.
const WORDS: std::ops::RangeInclusive<usize> = 2..=16;

/// Statements are read so far; what stands behind is no mission any more.
const READ: usize = 400;

/// Where a sentence has not ended after so many tokens, its end is no longer looked for.
const LONGEST: usize = 60;

/// So many results are looked at.
const AT_MOST: usize = 6;

/// The results buried in a document, in the order of the text.
pub(super) fn buried(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Vec<BuriedResult> {
    let Some(stretches) = Stretches::new(document, scan, findings) else { return Vec::new() };
    let search = Search { stretches, scan };
    (0..document.tokens.len().min(READ)).filter_map(|index| search.at(index)).take(AT_MOST).collect()
}

/// How a result opens.
struct Opening {
    /// The word that the statement would open with.
    word: &'static str,
    /// Where the author's own words begin.
    start: usize,
    /// Whether it is a clause of its own, which may leave open who is meant.
    is_clause: bool,
}

struct Search<'a> {
    stretches: Stretches<'a>,
    scan: &'a Scan,
}

impl Search<'_> {
    /// The result that opens at a token.
    fn at(&self, index: usize) -> Option<BuriedResult> {
        let text = &self.stretches;
        if text.findings.roles.is_negated(index) || text.document.tokens[index].quoted {
            return None;
        }
        let Opening { word, start, is_clause } = self.opening(index)?;
        text.reader.word(start)?;
        let (last, is_whole) = self.last(index, start)?;
        let cuts = (start + 1..last).rev().filter(|end| self.may_end_before(*end));
        let whole = is_whole.then_some(last);
        let mut ends = whole.into_iter().chain(cuts).map(|end| text.trimmed(start..end));
        // The whole where it may stand, else as much as may.
        let range = ends.find(|range| WORDS.contains(&text.words(range)) && !text.is_open(range))?;
        // A statement that opens with its result has buried nothing, unless something follows.
        let has_rest = self.says_something_before(index) || range.end < self.last_word();
        if !has_rest || text.hangs(&range) || !is_clause && !text.names_people(&range) {
            return None;
        }
        let (span, words) = text.text(range);
        Some(BuriedResult { opening: word, words: words.to_owned(), span })
    }

    fn opening(&self, index: usize) -> Option<Opening> {
        let text = &self.stretches;
        let clause = |word, start| Some(Opening { word, start, is_clause: true });
        if text.reader.language == Language::Russian && text.reader.is(index, &["чтобы"]) {
            let is_frame = text.findings.roles.role(index) == Role::Frame;
            let is_own = text.is_purpose_of_the_company(index);
            return if is_frame || is_own { None } else { clause("Чтобы", index + 1) };
        }
        if text.reader.is(index, &["so"]) && text.reader.is(index + 1, &["that"]) {
            return clause("", index + 2);
        }
        // "enable people to make …": the verb is theirs and belongs to what stands before it.
        let is_theirs = index > 1
            && text.reader.is(index - 1, &["to"])
            && text.reader.has(index - 2, classes!["person", "role"]);
        if is_theirs || self.describes(index) {
            return None;
        }
        self.scan.beginning_in(index..index + 1).iter().find_map(|hit| match hit.target {
            Target::Opening(place) => {
                let word = opening(text.reader.language, place)?;
                Some(Opening { word, start: hit.range.end, is_clause: false })
            }
            _ => None,
        })
    }

    /// "a nurturing environment", "provide caring teachers": the participle describes a thing and opens nothing.
    fn describes(&self, index: usize) -> bool {
        let reader = &self.stretches.reader;
        let is_participle = reader.word(index).is_some_and(|word| word.folded.ends_with("ing"));
        let follows_a_word = index > 0 && reader.word(index - 1).is_some();
        let may_open = index > 0
            && reader
                .is(index - 1, &["by", "and", "while", "through", "in", "of", "for", "is", "thereby", "or"]);
        let is_described = index > 0 && reader.is(index - 1, &["a", "an", "the", "our", "their", "its"]);
        is_participle
            && (is_described
                || follows_a_word && !may_open && !reader.has(index - 1, classes!["offering", "service"]))
    }

    /// Where it is over, and whether it is a whole thought there: at the end of the sentence, before a way of working that opens with
    /// a word of its own, or before a verb that stands beside the opening one. None where a dash breaks the thought.
    fn last(&self, opening: usize, start: usize) -> Option<(usize, bool)> {
        let tokens = &self.stretches.document.tokens;
        let roles = &self.stretches.findings.roles;
        let sentence = tokens[start].sentence;
        let end = tokens.len().min(start + LONGEST);
        for (index, token) in tokens[..end].iter().enumerate().skip(start) {
            if token.sentence != sentence
                || matches!(token.folded.as_ref(), ";" | ":" | "." | "!" | "?" | "…")
            {
                return Some((index, true));
            }
            if matches!(token.folded.as_ref(), "(" | "—" | "–" | "-") {
                return None;
            }
            if roles.role(index) == Role::Method || self.is_beside(opening, index) {
                return Some((index, true));
            }
            if self.stretches.is_means(index) {
                return Some((index, false));
            }
        }
        Some((end, end == tokens.len()))
    }

    /// "helping people save and giving them": the second verb stands in the form of the first, which the opening has changed.
    fn is_beside(&self, opening: usize, index: usize) -> bool {
        let endings: &[&str] = match self.stretches.reader.language {
            Language::English => &["ing", "s"],
            Language::Russian => &["ая", "яя", "уя", "ющий", "ющие", "ющих", "ющая", "ющее"],
        };
        let of = |index: usize| self.stretches.document.tokens[index].folded.as_ref();
        let shared = endings.iter().find(|ending| of(opening).ends_with(**ending));
        let follows = self.stretches.reader.is(index, &["and", "or", "while", "и"]) || of(index) == ",";
        let next = self.stretches.reader.word(index + 1).map(|next| next.folded.as_ref());
        let is_verb = |word: &str, ending: &str| word.ends_with(ending) && self.may_be_verb(index + 1);
        follows && shared.zip(next).is_some_and(|(ending, next)| is_verb(next, ending))
    }

    /// A comma or an "and" before a verb: what was said until there may stand alone. In a list of things it may not.
    fn may_end_before(&self, end: usize) -> bool {
        let is_comma = self.stretches.document.tokens[end].folded == ",";
        let is_mark = is_comma || self.stretches.reader.is(end, &["and", "while", "и", "а"]);
        let after = if is_comma && self.stretches.reader.is(end + 1, &["and", "и", "а", "while"]) {
            end + 2
        } else {
            end + 1
        };
        is_mark && self.may_be_verb(after)
    }

    fn may_be_verb(&self, index: usize) -> bool {
        let Some(word) = self.stretches.reader.word(index) else { return false };
        match self.stretches.reader.language {
            Language::English => {
                word.folded.ends_with("ing") || self.stretches.reader.has(index, ANY_PREDICATE)
            }
            Language::Russian => {
                is_infinitive(&word.folded)
                    || ["ая", "яя", "уя"].iter().any(|ending| word.folded.ends_with(ending))
                        && !self.stretches.reader.has(index + 1, classes!["offering"])
            }
        }
    }

    fn last_word(&self) -> usize {
        let tokens = &self.stretches.document.tokens;
        tokens.iter().rposition(|token| token.is_word()).map_or(0, |last| last + 1)
    }

    fn says_something_before(&self, index: usize) -> bool {
        let text = &self.stretches;
        (0..index).any(|before| {
            text.reader.word(before).is_some()
                && text.findings.roles.role(before) != Role::Frame
                && !text.reader.has(before, classes!["function_word", "we"])
        })
    }
}
