//! Which trade is it, and which department speaks?

use crate::analysis::{Domain, Options};
use crate::evidence::{Findings, Role};
use crate::knowledge::{Breadth, DEPARTMENTS, Hit, Pull, Scan, TRADES, Target, Trade, general, trade};
use crate::text::letters::in_small;
use crate::text::{Document, Language};
use crate::verdict::Confidence;

/// Points of a word that only this trade uses.
const WORD: u32 = 5;

/// More points where the word is a phrase.
const PHRASE: u32 = 2;

/// A narrow trade needs a word of its own, a strong hint or two weak ones; with less a broad one comes before it.
const ENOUGH: u32 = 2;

const fn points_of(pull: Pull) -> u32 {
    match pull {
        Pull::Sure => WORD,
        Pull::Enough => ENOUGH,
        Pull::Leans => 1,
    }
}

/// The trade of a statement, by the words that point to it; `answer` is the author's own word for it.
pub fn domain(
    document: &Document<'_>,
    scan: &Scan,
    findings: &Findings,
    answer: Option<&str>,
) -> (Domain, &'static Trade) {
    if let Some(trade) = answer.and_then(named) {
        return (Domain { key: trade.key, confidence: Confidence::High }, trade);
    }
    // "through technology" tells how the work is done, seldom what the work is.
    let is_means = |hit: &Hit| {
        let span = document.span(hit.range.clone());
        findings.roles.role(hit.range.start) == Role::Method
            || findings
                .evidence
                .iter()
                .any(|found| found.marker.is_way_of_working() && found.span.contains(span))
    };
    let trade_of = |hit: &Hit| match hit.target {
        Target::Trade { index, pull } => Some((index, pull)),
        _ => None,
    };
    let pull = |hit: &Hit, pull| if pull == Pull::Enough && is_means(hit) { Pull::Leans } else { pull };
    let points = tally(scan, TRADES.len(), trade_of, pull);
    let of = |breadth: Breadth| best(&points, |index| TRADES[index].breadth == breadth);
    let narrow = of(Breadth::Narrow).filter(|(_, points)| *points >= ENOUGH);
    let found = narrow.or_else(|| of(Breadth::Broad)).or_else(|| of(Breadth::Broadest));
    let Some((index, first)) = found else {
        let trade = general();
        return (Domain { key: trade.key, confidence: Confidence::Low }, trade);
    };
    let trade = &TRADES[index];
    let rival = best(&points, |other| other != index && TRADES[other].breadth == Breadth::Narrow)
        .map_or(0, |(_, points)| points);
    let confidence = match first {
        _ if trade.breadth > Breadth::Narrow => Confidence::Low,
        7.. if first >= rival + WORD => Confidence::High,
        WORD.. if first > rival => Confidence::Medium,
        _ => Confidence::Low,
    };
    (Domain { key: trade.key, confidence }, trade)
}

/// The department that speaks, if one does: the one that was given, else the one found.
pub fn department(scan: &Scan, options: &Options) -> Option<&'static Trade> {
    if let Some(key) = options.department.as_deref() {
        return crate::knowledge::department(key);
    }
    let department_of = |hit: &Hit| match hit.target {
        Target::Department { index, pull } => Some((index, pull)),
        _ => None,
    };
    let points = tally(scan, DEPARTMENTS.len(), department_of, |_, pull| pull);
    // A hint alone is no department: companies speak of sales and marketing too.
    best(&points, |_| true).filter(|(_, points)| *points >= WORD).map(|(index, _)| &DEPARTMENTS[index])
}

/// The trade with this key, or with this name in either language.
fn named(answer: &str) -> Option<&'static Trade> {
    let answer = answer.trim();
    let wanted = in_small(answer);
    if wanted.is_empty() {
        return None;
    }
    trade(answer).or_else(|| {
        TRADES
            .iter()
            .find(|trade| Language::ALL.iter().any(|language| in_small(trade.name(*language)) == wanted))
    })
}

/// Points and first place of each, by different words: a word said twice points no better. `weighed` tells how far a hit points where
/// it stands; it is asked only once a word.
fn tally(
    scan: &Scan,
    count: usize,
    of: impl Fn(&Hit) -> Option<(usize, Pull)>,
    weighed: impl Fn(&Hit, Pull) -> Pull,
) -> Vec<(u32, usize)> {
    let mut points = vec![(0u32, usize::MAX); count];
    let mut seen: Vec<(usize, &[u16])> = Vec::new();
    for hit in &scan.hits {
        let Some((index, pull)) = of(hit) else { continue };
        let word = scan.codes.of(hit.range.start);
        if seen.len() > 200 || seen.contains(&(index, word)) {
            continue;
        }
        seen.push((index, word));
        let pull = weighed(hit, pull);
        if let Some(entry) = points.get_mut(index) {
            // A phrase says more than a word: "medical equipment" is no clinic.
            entry.0 += points_of(pull) + if pull == Pull::Sure && hit.range.len() > 1 { PHRASE } else { 0 };
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
