//! Which trade is it, and which department speaks?

use crate::analysis::{Domain, Options};
use crate::knowledge::{DEPARTMENTS, Scan, TRADES, Target, Trade, general, trade};
use crate::text::Language;
use crate::verdict::Confidence;

/// Points of a word that only this trade uses.
const WORD: u32 = 4;
/// Points of a word that leans to it.
const HINT: u32 = 1;

/// A narrow trade needs a word of its own or two hints; with less a broad one comes before it.
const ENOUGH: u32 = 2 * HINT;

/// The trade of a statement, by the words that point to it; `answer` is the author's own word for it.
pub fn domain(scan: &Scan, answer: Option<&str>) -> (Domain, &'static Trade) {
    if let Some(trade) = answer.and_then(named) {
        return (Domain { key: trade.key, confidence: Confidence::High }, trade);
    }
    let points = tally(scan, TRADES.len(), |target| match target {
        Target::Trade { index, is_hint } => Some((index, is_hint)),
        _ => None,
    });
    let narrow = best(&points, |index| !TRADES[index].is_broad);
    let broad = best(&points, |index| TRADES[index].is_broad);
    let found = narrow.filter(|(_, points)| *points >= ENOUGH).or(broad);
    let Some((index, first)) = found else {
        let trade = general();
        return (Domain { key: trade.key, confidence: Confidence::Low }, trade);
    };
    let trade = &TRADES[index];
    let rival =
        best(&points, |other| other != index && !TRADES[other].is_broad).map_or(0, |(_, points)| points);
    let confidence = match first {
        _ if trade.is_broad => Confidence::Low,
        8.. if first >= rival + WORD => Confidence::High,
        4.. if first > rival => Confidence::Medium,
        _ => Confidence::Low,
    };
    (Domain { key: trade.key, confidence }, trade)
}

/// The department that speaks, if one does: the one that was given, else the one found.
pub fn department(scan: &Scan, options: &Options) -> Option<&'static Trade> {
    if let Some(key) = options.department.as_deref() {
        return crate::knowledge::department(key);
    }
    let points = tally(scan, DEPARTMENTS.len(), |target| match target {
        Target::Department { index, is_hint } => Some((index, is_hint)),
        _ => None,
    });
    // A hint alone is no department: companies speak of sales and marketing too.
    best(&points, |_| true).filter(|(_, points)| *points >= WORD).map(|(index, _)| &DEPARTMENTS[index])
}

/// The trade with this key, or with this name in either language.
fn named(answer: &str) -> Option<&'static Trade> {
    let answer = answer.trim();
    let wanted = answer.to_lowercase();
    trade(answer).or_else(|| {
        TRADES
            .iter()
            .find(|trade| Language::ALL.iter().any(|language| trade.name(*language).to_lowercase() == wanted))
    })
}

/// Points and first place of each, by different words: a word said twice points no better.
fn tally(scan: &Scan, count: usize, of: impl Fn(Target) -> Option<(usize, bool)>) -> Vec<(u32, usize)> {
    let mut points = vec![(0u32, usize::MAX); count];
    let mut seen: Vec<(usize, &[u16])> = Vec::new();
    for hit in &scan.hits {
        let Some((index, is_hint)) = of(hit.target) else { continue };
        let word = scan.codes.get(hit.range.start).map_or(&[][..], Vec::as_slice);
        if seen.len() > 200 || seen.contains(&(index, word)) {
            continue;
        }
        seen.push((index, word));
        if let Some(entry) = points.get_mut(index) {
            entry.0 += if is_hint { HINT } else { WORD };
            entry.1 = entry.1.min(hit.range.start);
        }
    }
    points
}

/// The one with most points among those that may be chosen; of equals the one named first.
fn best(points: &[(u32, usize)], may_be: impl Fn(usize) -> bool) -> Option<(usize, u32)> {
    points
        .iter()
        .enumerate()
        .filter(|(index, (points, _))| *points > 0 && may_be(*index))
        .max_by_key(|(_, (points, place))| (*points, usize::MAX - place))
        .map(|(index, (points, _))| (index, *points))
}
