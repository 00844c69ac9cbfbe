//! A suggestion in the making: pieces, each with the licence by which it stands there.

use super::choices::Choices;
use super::frame::Frame;
use super::model::{Assumption, Strategy};
use crate::text::Span;
use crate::text::letters::capital;

/// By what right a piece stands in a suggestion. There is no piece without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    /// The author's words, here.
    Source(Span),
    /// A function word, or a mark.
    Function,
    /// An answer of the author.
    Answer,
    /// An assumption, listed beside the suggestion with what could stand there instead.
    Assumed(Choices),
}

/// Some words with their licence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, with the spaces that belong to them.
    pub text: String,
    /// Why they may stand here.
    pub licence: Licence,
}

/// A suggestion in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// How it was made.
    pub strategy: Strategy,
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
}

impl Piece {
    /// A piece with its licence.
    pub fn new(text: impl Into<String>, licence: Licence) -> Self {
        Self { text: text.into(), licence }
    }

    /// A function word or a mark.
    pub fn function(text: impl Into<String>) -> Self {
        Self::new(text, Licence::Function)
    }
}

impl Draft {
    /// A draft with a capital at its start and a mark at its end.
    pub fn new(strategy: Strategy, mut pieces: Vec<Piece>) -> Self {
        pieces.retain(|piece| !piece.text.is_empty());
        if let Some(first) = pieces.first_mut() {
            first.text = capitalized(&first.text);
        }
        let is_closed = pieces.last().is_some_and(|last| {
            last.text.trim_end_matches(['»', '”', '"', ' ']).ends_with(['.', '!', '?', '…'])
        });
        if !is_closed {
            pieces.push(Piece::function("."));
        }
        Self { strategy, pieces }
    }

    /// The sentence.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// What it assumes, each once.
    pub(super) fn assumptions(&self, frame: &Frame<'_>) -> Vec<Assumption> {
        let mut found: Vec<Assumption> = Vec::new();
        for piece in &self.pieces {
            if let Licence::Assumed(choices) = piece.licence {
                match found.iter_mut().find(|assumption| assumption.id == choices.id()) {
                    Some(assumption) => assumption.text.push_str(&piece.text),
                    None => found.push(Assumption {
                        id: choices.id().to_owned(),
                        text: piece.text.clone(),
                        choices: choices.list(frame),
                    }),
                }
            }
        }
        for assumption in &mut found {
            assumption.text = assumption.text.trim().to_owned();
        }
        found
    }

    /// Whether all of it is the author's.
    pub fn is_ready(&self) -> bool {
        !self.pieces.iter().any(|piece| matches!(piece.licence, Licence::Assumed(_)))
    }

    /// Whether it speaks of people whom the author did not name.
    pub(super) fn assumes_people(&self) -> bool {
        self.pieces.iter().any(|piece| piece.licence == Licence::Assumed(Choices::People))
    }
}

/// The text with a capital as its first letter.
pub(super) fn capitalized(text: &str) -> String {
    let Some((start, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else {
        return text.to_owned();
    };
    let mut result = String::with_capacity(text.len());
    result.push_str(&text[..start]);
    result.push(capital(first));
    result.push_str(&text[start + first.len_utf8()..]);
    result
}
