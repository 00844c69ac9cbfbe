//! The text as a whole: its language and its tokens.

use super::{Language, Span, Token, sentence, token};

/// A text that has been read.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The text as it was given.
    pub text: &'a str,
    /// Its language; none where the program cannot read it.
    pub language: Option<Language>,
    /// Its words, numbers and marks, in order.
    pub tokens: Vec<Token<'a>>,
}

impl<'a> Document<'a> {
    /// Reads `text`, finding the language unless it is given.
    pub fn read(text: &'a str, language: Option<Language>) -> Self {
        Self::read_as(text, language.or_else(|| Language::detect(text)))
    }

    /// Reads `text` in a language, or as one in which nothing can be found.
    pub fn read_as(text: &'a str, language: Option<Language>) -> Self {
        let mut tokens = token::tokens(text, language);
        sentence::divide(text, &mut tokens);
        Self { text, language, tokens }
    }

    /// How many words it has.
    pub fn word_count(&self) -> usize {
        self.tokens.iter().filter(|token| token.is_word()).count()
    }

    /// How many sentences it has.
    pub fn sentence_count(&self) -> usize {
        self.tokens.iter().rev().find(|token| token.is_word()).map_or(0, |token| token.sentence + 1)
    }

    /// The span from the first token of `range` to its last.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        match (self.tokens.get(range.start), self.tokens.get(range.end.saturating_sub(1))) {
            (Some(first), Some(last)) if range.start < range.end => first.span.to(last.span),
            _ => Span::default(),
        }
    }

    /// The words of the text under `range`.
    pub fn words(&self, range: std::ops::Range<usize>) -> &'a str {
        let span = self.span(range);
        self.text.get(span.start..span.end).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_clauses() {
        let document = Document::read("Мы, т. е. банк, растём на 5%. Люди спят спокойно!\nИ всё", None);
        assert_eq!(document.sentence_count(), 3);
        assert_eq!(document.word_count(), 11);
    }

    #[test]
    fn short_quotations_are_names() {
        let document = Document::read("Компания «Лидер рынка» кормит город.", None);
        let quoted: Vec<_> = document.tokens.iter().filter(|t| t.quoted).map(|t| t.folded.as_ref()).collect();
        assert_eq!(quoted, ["лидер", "рынка"]);
    }

    #[test]
    fn any_text_can_be_read() {
        for text in ["", " ", "\u{0}\u{1}", "👩‍👩‍👧‍👦", "e\u{301}\u{301}", "\u{202e}abc", "«««", ".,;", "\u{fffd}"]
        {
            let _ = Document::read(text, None);
        }
    }
}
