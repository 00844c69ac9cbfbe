//! Whom can a statement name, and into which scenes do they fit?

use super::handbook::People;
use super::pack::rewriting;
use crate::text::Language;
use crate::text::letters::in_small;

/// Into which scenes people fit: nobody sends children to choose a mortgage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleKind {
    /// Grown-ups in their own lives.
    Adults,
    /// Children, and those who learn like them.
    Children,
    /// Those who do a job, and are as often the staff as those it is for.
    AtWork,
}

/// The kind of those who go by this name; grown-ups where the list does not know it.
pub(super) fn kind_of(language: Language, name: &str) -> PeopleKind {
    people_named(language, name).map_or(PeopleKind::Adults, |people| people.kind)
}

/// Those with this number in their language.
pub fn people_at(language: Language, index: usize) -> Option<&'static People> {
    rewriting(language).people.get(index)
}

/// Those who go by this name in the plural.
pub fn people_named(language: Language, name: &str) -> Option<&'static People> {
    let wanted = in_small(name);
    rewriting(language).people.iter().find(|people| people.forms[0] == wanted)
}
