//! Five sides of a statement, each from 0 to 100; more is nearer to the customer.

use super::Verdict;
use crate::evidence::{Evidence, Findings, Marker, Role, Side};
use crate::text::Document;

/// Five sides of a statement.
///
/// ```
/// let axes = mission_rewriter::analyze("To be the leading provider of affordable furniture in the Midwest.").axes;
/// // Short enough to remember; and nobody's life is in it.
/// assert!(axes.conciseness > 90);
/// assert_eq!((axes.result, axes.emotion), (0, 0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Axes {
    /// Whose point of view it takes: the company's or the people's.
    pub perspective: u8,
    /// Whether it names a result in people's lives or the methods of the company.
    pub result: u8,
    /// Whether one can remember it.
    pub conciseness: u8,
    /// Whether it will still hold when products, channels and ranks have changed.
    pub durability: u8,
    /// Whether it names a feeling.
    pub emotion: u8,
}

impl Axes {
    /// All five, in the order of the interface.
    pub const fn all(&self) -> [u8; 5] {
        [self.perspective, self.result, self.conciseness, self.durability, self.emotion]
    }
}

/// The axes of a document.
pub fn axes(document: &Document<'_>, findings: &Findings, verdict: &Verdict) -> Axes {
    if document.language.is_none() || document.word_count() == 0 {
        return Axes::default();
    }
    let evidence = &findings.evidence;
    let weigh = |side: Side, of: fn(&Evidence) -> i32| -> i32 {
        evidence.iter().filter(|found| found.marker.side() == side).map(of).sum()
    };
    let people = weigh(Side::People, weight);
    let means = weigh(Side::Means, weight);
    let outcome = of(evidence, Marker::Outcome) + of(evidence, Marker::Emotion);
    let customer = i32::from(verdict.probabilities[2]) / 10;
    Axes {
        // What was found counts for a half, the verdict for the other: words alone do not say who the hero is.
        perspective: percent((share(people, means) + i32::from(verdict.score)) / 2),
        result: percent((share(outcome, means) + customer) / 2),
        conciseness: percent(conciseness(document.word_count())),
        durability: percent(100 - evidence.iter().map(|found| ageing(found.marker)).sum::<i32>()),
        emotion: percent(of(evidence, Marker::Emotion) * 30 + of(evidence, Marker::Outcome) * 6),
    }
}

/// What stands in the main clause says more than what stands aside.
const fn weight(found: &Evidence) -> i32 {
    match found.role {
        Role::Main => 2,
        _ => 1,
    }
}

fn of(evidence: &[Evidence], marker: Marker) -> i32 {
    evidence.iter().filter(|found| found.marker == marker).map(weight).sum()
}

/// The first as a share of both; the middle where there is neither.
const fn share(first: i32, second: i32) -> i32 {
    if first + second == 0 { 50 } else { first * 100 / (first + second) }
}

/// Eight words are as good as any; from there it falls to nothing at fifty.
fn conciseness(words: usize) -> i32 {
    let words = i32::try_from(words).unwrap_or(i32::MAX);
    100 - words.saturating_sub(8).max(0).saturating_mul(100) / 42
}

/// How many points a marker costs, by how soon such words go out of date.
const fn ageing(marker: Marker) -> i32 {
    match marker {
        Marker::Metric => 30,
        Marker::Technology | Marker::Leadership => 20,
        Marker::Range | Marker::Price | Marker::GrowthProfit | Marker::Jargon => 15,
        Marker::Efficiency | Marker::Quality => 10,
        _ => 0,
    }
}

fn percent(value: i32) -> u8 {
    u8::try_from(value.clamp(0, 100)).unwrap_or(0)
}
