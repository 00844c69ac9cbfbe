//! What is the word at this place, and which classes does it belong to? Asked alike by all that read a sentence word by word.

use super::{Classes, Scan};
use crate::text::{Document, Language, Token};

/// A document beside what the tables know of its words.
pub struct Reader<'a> {
    /// The document's words, numbers and marks.
    pub tokens: &'a [Token<'a>],
    /// What its words go by.
    pub scan: &'a Scan,
    /// Its language.
    pub language: Language,
}

impl<'a> Reader<'a> {
    /// A reader; none where the language is not known.
    pub fn new(document: &'a Document<'_>, scan: &'a Scan) -> Option<Self> {
        let language = document.language?;
        Some(Self { tokens: &document.tokens, scan, language })
    }

    /// Whether the token belongs to one of the named classes.
    pub fn has(&self, index: usize, classes: Classes) -> bool {
        self.scan.codes.classes(index).shares(classes)
    }

    /// The token, if it is a word.
    pub fn word(&self, index: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(index).filter(|token| token.is_word())
    }

    /// Whether the token is one of these words, as [`crate::text::fold`] gives them.
    pub fn is(&self, index: usize, words: &[&str]) -> bool {
        self.word(index).is_some_and(|token| words.contains(&token.folded.as_ref()))
    }

    /// Whether a sentence begins with the token.
    pub fn starts_sentence(&self, index: usize) -> bool {
        index == 0 || self.tokens[index - 1].sentence != self.tokens[index].sentence
    }
}
