//! Which word classes stand where? The words of a statement as the model's properties ask for them.

use crate::evidence::{Findings, Role};
use crate::knowledge::{Classes, Scan, classes};
use crate::text::{Document, Span, TokenKind};

/// The word classes of each token that says something.
pub(super) struct Seen {
    /// (token, role, classes).
    pub(super) words: Vec<(usize, Role, Classes)>,
    /// A trouble that the statement says there is none of.
    pub(super) denied_trouble: Option<Span>,
    pub(super) spans: Vec<Span>,
}

impl Seen {
    pub(super) fn read(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Self {
        let is_denied = |index: &usize| {
            findings.roles.is_negated(*index) && scan.codes.classes(*index).shares(classes!["trouble"])
        };
        let denied_trouble =
            (0..document.tokens.len()).find(is_denied).map(|index| document.tokens[index].span);
        let is_word = |index: &usize| document.tokens[*index].kind != TokenKind::Mark;
        let words = (0..document.tokens.len())
            .filter(is_word)
            .filter(|index| !findings.roles.is_negated(*index) && !document.tokens[*index].quoted)
            .map(|index| (index, findings.roles.role(index), scan.codes.classes(index)))
            .collect();
        Self { words, denied_trouble, spans: document.tokens.iter().map(|token| token.span).collect() }
    }

    pub(super) fn has(&self, place: usize, classes: Classes) -> bool {
        self.words.get(place).is_some_and(|(_, _, own)| own.shares(classes))
    }

    pub(super) fn any(&self, classes: Classes) -> bool {
        self.words.iter().any(|(_, _, own)| own.shares(classes))
    }

    /// Whether a word of `first` is followed by one of `second` within `reach` words.
    pub(super) fn followed(&self, first: Classes, second: Classes, reach: usize) -> Option<Span> {
        (0..self.words.len()).filter(|place| self.has(*place, first)).find_map(|place| {
            let next = (place + 1..=place + reach).find(|next| self.has(*next, second))?;
            Some(self.spans[self.words[place].0].to(self.spans[self.words[next].0]))
        })
    }
}
