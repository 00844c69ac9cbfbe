//! What are the words?

use super::letters::{is_capital, is_letter};
use super::{Language, Span, border, fold, stem};
use std::borrow::Cow;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A word, by Unicode's word borders; a hyphen parts two words.
    Word,
    /// A number, or the sign beside one: 25, 2030, 50%, №1, $9.
    Number,
    /// A mark that may end a clause or a sentence.
    Mark,
}

/// A word, a number or a mark of a document.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// The word as tables know it (see [`fold`]).
    pub folded: Cow<'a, str>,
    /// What inflection leaves of it.
    pub stem: Cow<'a, str>,
    /// The sentence it belongs to, from 0.
    pub sentence: usize,
    /// The stretch between marks it belongs to, from 0, counted through the document.
    pub clause: usize,
    /// Whether it starts with a capital.
    pub capital: bool,
    /// Whether it stands inside a short quotation, as names do.
    pub quoted: bool,
}

/// The tokens of a text; sentences, clauses and quotations are filled in by the document.
pub(super) fn tokens(text: &str, language: Option<Language>) -> Vec<Token<'_>> {
    // A word and the space behind it take six letters or so.
    let mut tokens = Vec::with_capacity((text.len() / 6 + 2).min(4096));
    tokens.extend(border::stretches(text).filter_map(|(start, piece)| {
        let first = piece.chars().next()?;
        if piece == " " {
            return None;
        }
        let span = Span::new(start, start + piece.len());
        let kind = if is_letter(first) || piece.chars().any(is_letter) {
            TokenKind::Word
        } else if piece.chars().any(char::is_numeric) || matches!(first, '№' | '%' | '$' | '€' | '£' | '₽')
        {
            TokenKind::Number
        } else if first.is_whitespace() || is_joiner(first) && !stands_alone(text, span) {
            return line_break(piece, span);
        } else {
            TokenKind::Mark
        };
        let folded = if kind == TokenKind::Word { fold(piece) } else { piece.into() };
        let stem = match (kind, language, &folded) {
            (TokenKind::Word, Some(_), Cow::Borrowed(word)) => stem(word),
            (TokenKind::Word, Some(_), Cow::Owned(word)) => stem(word).into_owned().into(),
            _ => folded.clone(),
        };
        Some(Token {
            span,
            kind,
            folded,
            stem,
            sentence: 0,
            clause: 0,
            capital: is_capital(first),
            quoted: false,
        })
    }));
    tokens
}

/// A hyphen joins two words into one thought and is no mark; a dash between spaces is.
const fn is_joiner(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}' | '/' | '\u{ad}')
}

/// Whether spaces stand on both sides.
fn stands_alone(text: &str, span: Span) -> bool {
    text[..span.start].ends_with(char::is_whitespace) && text[span.end..].starts_with(char::is_whitespace)
}

/// A line break ends what stands before it, as in lists.
fn line_break(piece: &str, span: Span) -> Option<Token<'_>> {
    piece.contains('\n').then(|| Token {
        span,
        kind: TokenKind::Mark,
        folded: "\n".into(),
        stem: "\n".into(),
        sentence: 0,
        clause: 0,
        capital: false,
        quoted: false,
    })
}

impl Token<'_> {
    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }
}
