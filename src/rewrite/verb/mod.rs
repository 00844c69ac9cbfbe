//! Which form has a verb, and which one does a sentence about people need? By endings, with the exceptions written out.

pub(super) mod english;
pub(super) mod russian;
