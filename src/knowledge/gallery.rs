//! Which statements does the gallery show, before and after?

use super::tables::GALLERY;
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

/// The gallery of a language, in the order of its file.
pub fn gallery(language: Language) -> &'static [Pair] {
    match language {
        Language::Russian => GALLERY[0],
        Language::English => GALLERY[1],
    }
}
