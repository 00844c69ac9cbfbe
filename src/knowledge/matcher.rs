//! Does a pattern stand here? Words in order, some optional, with gaps that no mark and no sentence end may cross.

use super::beginnings::{ANY, shadow};
use super::lexicon::{Codes, Lexicon};
use crate::text::{Token, TokenKind};
use std::ops::Range;

/// How many words a gap may hold.
const GAP: usize = 3;

/// A pattern that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub target: u16,
    pub exception: bool,
    /// The tokens it covers.
    pub range: Range<usize>,
}

/// All patterns that stand in `tokens`, in the order of their beginnings.
pub(super) fn matches(lexicon: &Lexicon, tokens: &[Token<'_>], codes: &Codes) -> Vec<Match> {
    let mut found = Vec::new();
    let patterns = lexicon.patterns();
    let of = |index: usize| codes.of(index).iter().fold(0, |sum, code| sum | shadow(*code));
    let shadows: Vec<u32> = (0..tokens.len()).map(of).collect();
    let text = Text { tokens, codes, shadows: &shadows };
    for index in 0..tokens.len() {
        let first = found.len();
        let next = shadows.get(text.next_word(index + 1)).copied().unwrap_or(0);
        for code in codes.of(index) {
            for beginning in lexicon.starting_with(*code) {
                if beginning.second != ANY && beginning.second & next == 0 {
                    continue;
                }
                let place = beginning.place as usize;
                let (Some(target), Some(count)) = (patterns.get(place), patterns.get(place + 1)) else {
                    continue;
                };
                if let Some(end) = text.end_of(&patterns[place + 2..], *count, index) {
                    let found_here =
                        Match { target: target & 0x7fff, exception: target & 0x8000 != 0, range: index..end };
                    if !found[first..].contains(&found_here) {
                        found.push(found_here);
                    }
                }
            }
        }
    }
    found
}

struct Text<'a> {
    tokens: &'a [Token<'a>],
    codes: &'a Codes,
    /// For each token one bit for each of its codes, shared by many codes: most words are told apart by it at once.
    shadows: &'a [u32],
}

impl Text<'_> {
    /// The token after the last one that `count` elements of `pattern` cover from `index` on, the longest way round.
    fn end_of(&self, pattern: &[u16], count: u16, index: usize) -> Option<usize> {
        if count == 0 {
            return Some(index);
        }
        let head = *pattern.first()?;
        let alternatives = usize::from(head & 0x7fff);
        let rest = pattern.get(1 + alternatives..)?;
        if alternatives == 0 {
            return (0..=GAP).rev().find_map(|skip| {
                self.is_free(index, index + skip)
                    .then(|| self.end_of(rest, count - 1, index + skip))
                    .flatten()
            });
        }
        if self.stands_at(&pattern[1..=alternatives], index) {
            let next = if count == 1 { index + 1 } else { self.next_word(index + 1) };
            if let Some(end) = self.end_of(rest, count - 1, next) {
                return Some(end);
            }
        }
        // An optional word that is absent.
        if head & 0x8000 != 0 {
            if count == 1 {
                // Nothing follows: the match ends with the word before, without the marks between.
                return Some(self.end_before(index));
            }
            return self.end_of(rest, count - 1, index);
        }
        None
    }

    fn stands_at(&self, alternatives: &[u16], index: usize) -> bool {
        let Some(own) = self.shadows.get(index) else { return false };
        alternatives.iter().any(|code| own & shadow(*code) != 0 && self.codes.of(index).contains(code))
    }

    /// Patterns run over words; a mark breaks them, save a quotation mark, which only dresses a word.
    fn next_word(&self, index: usize) -> usize {
        let is_quote = |token: &Token<'_>| {
            token.kind == TokenKind::Mark
                && matches!(token.folded.as_ref(), "«" | "»" | "\"" | "“" | "”" | "„")
        };
        index + self.tokens[index.min(self.tokens.len())..].iter().take_while(|token| is_quote(token)).count()
    }

    fn end_before(&self, index: usize) -> usize {
        let mut end = index.min(self.tokens.len());
        while end > 0 && self.tokens[end - 1].kind == TokenKind::Mark {
            end -= 1;
        }
        end
    }

    fn is_free(&self, from: usize, to: usize) -> bool {
        to <= self.tokens.len()
            && self.tokens[from.min(to)..to].iter().all(|token| token.kind != TokenKind::Mark)
    }
}
