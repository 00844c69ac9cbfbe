//! What stands on the page? The text as a document: its language, its words, its sentences and clauses.
//!
//! This phase knows letters and words and nothing of missions.

mod border;
mod document;
mod endings;
mod fold;
mod language;
pub mod letters;
mod sentence;
mod span;
mod stem;
mod token;

pub use border::signs;
pub use document::Document;
pub use fold::fold;
pub use language::Language;
pub use span::Span;
pub use stem::stem;
pub use token::{Token, TokenKind};
