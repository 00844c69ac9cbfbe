//! What stands on the page? The text as a document: its language, its words, its sentences and clauses.
//!
//! This phase knows letters and words and nothing of missions.

mod document;
mod fold;
mod language;
mod sentence;
mod span;
mod stem;
mod token;

pub use document::Document;
pub use fold::fold;
pub use language::Language;
pub use span::Span;
pub use stem::stem;
pub use token::{Token, TokenKind};
