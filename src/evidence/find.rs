//! What is found, and where? One marker a span: of two finds that share words the longer one stays.

use super::deeds::deeds;
use super::own_name::own_names;
use super::{Marker, Pitfall, Role, Roles, Side, Sign};
use crate::knowledge::{Hit, Scan, Target};
use crate::order::order_by_key;
use crate::text::{Document, Span, TokenKind};
use std::cmp::Reverse;
use std::ops::Range;

/// A marker and the words that show it.
///
/// ```
/// use mission_rewriter::evidence::{Marker, Side};
///
/// let analysis = mission_rewriter::analyze("We offer the widest range of groceries at the lowest prices.");
/// let means: Vec<&str> = analysis
///     .evidence
///     .iter()
///     .filter(|found| found.marker.side() == Side::Means)
///     .map(|found| found.span.of(&analysis.text))
///     .collect();
/// assert_eq!(means, ["We", "widest range of groceries", "the lowest prices"]);
/// assert_eq!(analysis.evidence[1].marker, Marker::Range);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What they show.
    pub sign: Sign,
    /// The marker that is, or is a case of.
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
    let mut found: Vec<(Sign, Range<usize>)> = scan
        .hits
        .iter()
        .filter_map(|hit| Some((sign(hit)?, hit.range.clone())))
        .filter(|(_, range)| !roles.is_negated(range.start) && !is_name(document, range))
        .collect();
    found.extend(asterisks(document).map(|range| (Sign::Pitfall(Pitfall::Asterisk), range)));
    // In the order of their beginnings, so that a deed is compared with those near it alone.
    order_by_key(&mut found, |(_, range)| range.start);
    let reach = found.iter().map(|(_, range)| range.len()).max().unwrap_or(0);
    let near = |deed: &Range<usize>| {
        let first = found.partition_point(|(_, range)| range.start + reach < deed.start);
        let last = found.partition_point(|(_, range)| range.start < deed.end);
        &found[first..last]
    };
    let deeds: Vec<_> = deeds(document, scan, &roles)
        .into_iter()
        .filter_map(|deed| without_means(deed.clone(), near(&deed)))
        .map(|range| (Sign::Marker(Marker::Outcome), range))
        .collect();
    found.extend(deeds);
    let names = own_names(document, scan, &roles);
    found.extend(names.into_iter().map(|range| (Sign::Marker(Marker::SelfReference), range)));
    // The longest first; of equally long ones the pitfall, then the people's side, then the order of markers.
    order_by_key(&mut found, |(sign, range)| (usize::MAX - range.len(), Reverse(*sign), range.start));
    let mut taken = vec![false; document.tokens.len()];
    let mut evidence = Vec::new();
    for (sign, range) in found {
        let cells = taken.get_mut(range.clone()).unwrap_or_default();
        if cells.iter().any(|cell| *cell) {
            continue;
        }
        cells.fill(true);
        let role = roles.role(range.start);
        let span = document.span(range.clone());
        evidence.push(Evidence { sign, marker: sign.marker(), span, range, role });
    }
    order_by_key(&mut evidence, |evidence| evidence.span);
    Findings { evidence, roles }
}

/// A deed up to the first word that shows a means or a feeling; nothing where too little of it is left.
fn without_means(deed: Range<usize>, found: &[(Sign, Range<usize>)]) -> Option<Range<usize>> {
    let ends = found
        .iter()
        .filter(|(sign, range)| {
            let marker = sign.marker();
            let is_other = marker.side() == Side::Means && marker != Marker::SelfReference;
            (is_other || matches!(marker, Marker::Emotion | Marker::Service))
                && range.start < deed.end
                && range.end > deed.start
        })
        .map(|(_, range)| range.start);
    let end = ends.min().unwrap_or(deed.end).min(deed.end);
    (end > deed.start && (end == deed.end || end >= deed.start + 2)).then_some(deed.start..end)
}

fn sign(hit: &Hit) -> Option<Sign> {
    match hit.target {
        Target::Marker(index) => Marker::ALL.get(index).map(|marker| Sign::Marker(*marker)),
        Target::Pitfall(index) => Pitfall::ALL.get(index).map(|pitfall| Sign::Pitfall(*pitfall)),
        _ => None,
    }
}

/// Words with an asterisk behind them: the small print that takes back what they promise. What words nobody here can read promise, nobody
/// can tell.
fn asterisks(document: &Document<'_>) -> impl Iterator<Item = Range<usize>> {
    let read = if document.language.is_some() { document.tokens.as_slice() } else { &[] };
    read.windows(2).enumerate().filter_map(|(place, pair)| {
        let touches = pair[0].span.end == pair[1].span.start && pair[0].kind != TokenKind::Mark;
        (touches && pair[1].folded == "*").then_some(place..place + 2)
    })
}

/// Whether the words stand in a short quotation: «Лидер» is a name and boasts of nothing.
fn is_name(document: &Document<'_>, range: &Range<usize>) -> bool {
    document.tokens.get(range.clone()).unwrap_or_default().iter().any(|token| token.quoted)
}
