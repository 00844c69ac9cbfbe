//! Whom is it for? The people the author names, in the forms that sentences need.

use crate::evidence::Findings;
use crate::knowledge::{PEOPLE, People, Scan, Target};
use crate::text::{Document, Span};

/// People whom the author names.
#[derive(Clone, Copy, Debug)]
pub struct NamedPeople {
    /// Their forms.
    pub people: &'static People,
    /// Where they are named.
    pub span: Span,
}

/// Those who make the thing are not those it is for, unless nobody else is named.
const MAKERS: [&str; 2] = ["коллеги", "colleagues"];

/// The first people named that are not denied.
pub(super) fn named_people(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Option<NamedPeople> {
    let mut found: Vec<(usize, usize, NamedPeople)> = scan
        .hits
        .iter()
        .filter_map(|hit| match hit.target {
            Target::People(index) => PEOPLE.get(index).map(|people| (hit, people)),
            _ => None,
        })
        .filter(|(hit, _)| !findings.roles.is_negated(hit.range.start))
        .filter(|(hit, _)| !document.tokens.get(hit.range.start).is_some_and(|token| token.quoted))
        .map(|(hit, people)| {
            (hit.range.start, usize::MAX - hit.range.len(), NamedPeople { people, span: document.span(hit.range.clone()) })
        })
        .collect();
    found.sort_by_key(|(start, length, _)| (*start, *length));
    found.into_iter().map(|(.., named)| named).find(|named| !MAKERS.contains(&named.people.forms[0]))
}
