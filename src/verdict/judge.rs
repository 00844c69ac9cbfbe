//! Which class, how surely, and which words brought it there?

use super::barriers::may_be_customer;
use super::features::{Features, features};
use super::model::{Contribution, contributions, sum};
use super::softmax::softmax;
use super::{Class, Confidence};
use crate::evidence::{Findings, Marker};
use crate::knowledge::Scan;
use crate::text::Document;

/// Whom the statement is about, and why.
///
/// ```
/// use mission_rewriter::verdict::{Class, Confidence};
///
/// let verdict = mission_rewriter::analyze("Help families make a home they love.").verdict;
/// assert_eq!((verdict.class, verdict.confidence), (Class::Customer, Confidence::High));
/// assert_eq!(verdict.probabilities.iter().sum::<u16>(), 1000);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The likeliest class.
    pub class: Class,
    /// How sure that is.
    pub confidence: Confidence,
    /// From 0, all about the product, to 100, all about the customer.
    pub score: u8,
    /// Product, oriented, customer, per mille; they sum to 1000.
    pub probabilities: [u16; 3],
    /// What the reason in words is made of.
    pub facts: Facts,
    /// What each feature added, towards the customer or away.
    pub contributions: Vec<Contribution>,
}

/// What was found, as far as the reason in words goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The class.
    pub class: Class,
    /// The ways of working it names, each once, in the order of the text.
    pub means: Vec<Marker>,
    /// Whether it names people.
    pub people: bool,
    /// Whether it names a result in their lives.
    pub outcome: bool,
    /// Whether it names a feeling.
    pub emotion: bool,
    /// Whether it speaks of needs, service and care.
    pub service: bool,
    /// Whether the company speaks of itself.
    pub self_reference: bool,
    /// How many words it has.
    pub word_count: usize,
    /// Whether its language can be read.
    pub readable: bool,
}

/// How far below the product the customer stays where the words say nothing together: 1.5 units of natural logarithm.
const BARRED: i32 = 384;

/// Judges a document by what was found in it.
pub fn judge(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Verdict {
    let found = match document.language {
        Some(_) if document.word_count() > 0 => features(document, scan, findings),
        _ => Features::default(),
    };
    let contributions = document.language.map_or_else(Vec::new, |language| contributions(language, &found));
    let sums = sum(&contributions);
    let may_be_customer = may_be_customer(document, scan, findings);
    let sums =
        if may_be_customer { sums } else { [sums[0], sums[1], sums[2].min(sums[0].saturating_sub(BARRED))] };
    let probabilities = if found.named.is_empty() { [334, 333, 333] } else { softmax(sums) };
    // Of equally likely classes the one farther from the customer: no praise on a tie.
    let class = Class::ALL
        .into_iter()
        .rev()
        .max_by_key(|class| probabilities[class.index()])
        .unwrap_or(Class::Product);
    let score = (u32::from(probabilities[1]) * 50 + u32::from(probabilities[2]) * 100) / 1000;
    let confidence = confidence(probabilities[class.index()], document.word_count());
    let facts = facts(document, findings, class);
    let score = u8::try_from(score).unwrap_or(100);
    Verdict { class, confidence, score, probabilities, facts, contributions }
}

/// One or two words are never a sure thing, whatever the model thinks of them.
const fn confidence(likeliest: u16, words: usize) -> Confidence {
    match (likeliest, words) {
        (_, 0..=1) => Confidence::Low,
        (870.., 3..) => Confidence::High,
        (620.., _) => Confidence::Medium,
        _ => Confidence::Low,
    }
}

fn facts(document: &Document<'_>, findings: &Findings, class: Class) -> Facts {
    let mut means = Vec::new();
    for marker in
        findings.evidence.iter().map(|evidence| evidence.marker).filter(|marker| marker.is_way_of_working())
    {
        if !means.contains(&marker) {
            means.push(marker);
        }
    }
    let has = |marker| findings.evidence.iter().any(|evidence| evidence.marker == marker);
    Facts {
        class,
        means,
        people: has(Marker::Beneficiary),
        outcome: has(Marker::Outcome),
        emotion: has(Marker::Emotion),
        service: has(Marker::Service),
        self_reference: has(Marker::SelfReference),
        word_count: document.word_count(),
        readable: document.language.is_some(),
    }
}
