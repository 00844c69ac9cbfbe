//! Which statements does the gallery show, before and after?

use super::pack::reading;
use crate::text::Language;

/// Two statements of one invented company: as companies write them, and about people.
#[derive(Debug)]
pub struct Pair {
    /// The company.
    pub company: &'static str,
    /// Its trade, as one would say it in a list.
    pub trade: &'static str,
    /// The key of the class that the first statement has: `product` or `oriented`.
    pub before_class: &'static str,
    /// The statement as companies write them.
    pub before: &'static str,
    /// The statement about people.
    pub after: &'static str,
}

impl Pair {
    /// Reads a line that the build wrote.
    pub(super) fn read(line: &'static str) -> Option<Self> {
        let mut parts = line.split('|');
        let mut next = || parts.next();
        Some(Self {
            company: next()?,
            trade: next()?,
            before_class: next()?,
            before: next()?,
            after: next()?,
        })
    }
}

/// The gallery of a language, in the order of its file; empty where the language is not there.
pub fn gallery(language: Language) -> &'static [Pair] {
    &reading(language).gallery
}
