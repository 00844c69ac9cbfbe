//! What is found, and where? One marker a span: of two finds that share words the longer one stays.

use super::{Marker, Role, Roles};
use crate::knowledge::{Hit, Scan, Target};
use crate::text::{Document, Span};
use std::ops::Range;

/// A marker and the words that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What they show.
    pub marker: Marker,
    /// Where they stand, in bytes.
    pub span: Span,
    /// The tokens they are.
    pub range: Range<usize>,
    /// What the stretch they stand in does.
    pub role: Role,
}

/// The evidence of a document, in the order of the text, and the roles of its words.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// What was found.
    pub evidence: Vec<Evidence>,
    /// What each word does.
    pub roles: Roles,
}

/// Finds the markers of a document.
pub fn find(document: &Document<'_>, scan: &Scan) -> Findings {
    let roles = Roles::read(document, scan);
    let mut found: Vec<(Marker, &Hit)> = scan
        .hits
        .iter()
        .filter_map(|hit| match hit.target {
            Target::Marker(index) => Marker::ALL.get(index).map(|marker| (*marker, hit)),
            _ => None,
        })
        .filter(|(_, hit)| !roles.is_negated(hit.range.start) && !is_name(document, &hit.range))
        .collect();
    // The longest first; of equally long ones the people's side, then the order of markers.
    found.sort_by_key(|(marker, hit)| {
        (usize::MAX - hit.range.len(), usize::MAX - marker.index(), hit.range.start)
    });
    let mut taken = vec![false; document.tokens.len()];
    let mut evidence = Vec::new();
    for (marker, hit) in found {
        let cells = taken.get_mut(hit.range.clone()).unwrap_or_default();
        if cells.iter().any(|cell| *cell) {
            continue;
        }
        cells.fill(true);
        let role = roles.role(hit.range.start);
        evidence.push(Evidence {
            marker,
            span: document.span(hit.range.clone()),
            range: hit.range.clone(),
            role,
        });
    }
    evidence.sort_by_key(|evidence| evidence.span);
    Findings { evidence, roles }
}

/// Whether the words stand in a short quotation: «Лидер» is a name and boasts of nothing.
fn is_name(document: &Document<'_>, range: &Range<usize>) -> bool {
    document.tokens.get(range.clone()).unwrap_or_default().iter().any(|token| token.quoted)
}
