//! What does the model see? Features with names, each with a whole-number value and, where it has one, the span that gave it; and the
//! words that say something, each once.
//!
//! One extractor serves training and use. The order of features is fixed by [`feature_name`]; the weights files list the same
//! names, and a test compares them.

mod names;
mod seen;
mod whole;

use crate::evidence::{Findings, Role};
use crate::knowledge::{CLASSES, Lexicon, Scan, classes};
use crate::order::order;
use crate::text::{Document, Span};
use names::{EACH_PREDICATE, class_index, marker_index, predicate_index, whole_index};
use seen::Seen;
use std::borrow::Cow;

pub use names::{ANY_PREDICATE, PREDICATES, feature_count, feature_name};

/// Something the model sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Its number; [`feature_name`] names it.
    pub index: usize,
    /// How much of it.
    pub value: i32,
    /// The words that gave it; none for a property of the whole.
    pub span: Option<Span>,
}

/// A word that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// What inflection leaves of it.
    pub stem: Cow<'a, str>,
    /// Where it stands first.
    pub span: Span,
}

/// All that the model sees of a statement.
#[derive(Clone, Debug, Default)]
pub struct Features<'a> {
    /// The features with names.
    pub named: Vec<Feature>,
    /// The words that say something, each once, in the order of their stems.
    pub words: Vec<Word<'a>>,
}

impl Features<'_> {
    /// The same, by itself.
    pub(crate) fn into_owned(self) -> Features<'static> {
        let own = |word: Word<'_>| Word { stem: word.stem.into_owned().into(), span: word.span };
        Features { named: self.named, words: self.words.into_iter().map(own).collect() }
    }
}

/// Up to this many of one kind count; stuffing beyond it changes nothing.
const CAP: i32 = 2;

const fn zone(role: Role) -> usize {
    match role {
        Role::Frame | Role::Main => 0,
        Role::Method => 1,
        Role::Purpose | Role::Relative => 2,
    }
}

/// The features of a statement.
pub fn features<'a>(document: &'a Document<'_>, scan: &Scan, findings: &Findings) -> Features<'a> {
    let Some(language) = document.language else { return Features::default() };
    let mut collector = Collector { features: Vec::new() };
    let seen = Seen::read(document, scan, findings);
    for evidence in &findings.evidence {
        collector.add(marker_index(evidence.marker, zone(evidence.role)), 1, Some(evidence.span));
    }
    collector.add_classes(document, scan, &seen, Lexicon::of(language));
    collector.add_predicate(&seen);
    for (name, span) in whole::properties(document, findings, &seen) {
        collector.add_named(name, span);
    }
    Features { named: collector.features, words: words(document, &seen) }
}

/// The words outside of the frame that are no function words.
fn words<'a>(document: &'a Document<'_>, seen: &Seen) -> Vec<Word<'a>> {
    let mut words: Vec<Word<'a>> = (0..seen.words.len())
        .filter(|place| seen.words[*place].1 != Role::Frame && !seen.has(*place, classes!["function_word"]))
        .map(|place| &document.tokens[seen.words[place].0])
        .filter(|token| token.is_word())
        .map(|token| Word { stem: Cow::Borrowed(&*token.stem), span: token.span })
        .collect();
    order(&mut words, |first, second| (&first.stem, first.span).cmp(&(&second.stem, second.span)));
    words.dedup_by(|later, earlier| later.stem == earlier.stem);
    words
}

struct Collector {
    features: Vec<Feature>,
}

impl Collector {
    fn add(&mut self, index: usize, value: i32, span: Option<Span>) {
        let so_far: i32 =
            self.features.iter().filter(|feature| feature.index == index).map(|feature| feature.value).sum();
        if so_far < CAP {
            self.features.push(Feature { index, value, span });
        }
    }

    fn add_classes(&mut self, document: &Document<'_>, scan: &Scan, seen: &Seen, lexicon: &Lexicon) {
        let mut taken = vec![false; CLASSES.len() * 2];
        for (token, role, _) in seen.words.iter().filter(|(_, role, _)| *role != Role::Frame) {
            for class in scan.codes.of(*token).iter().filter_map(|code| lexicon.class(*code)) {
                let is_aside = zone(*role) != 0;
                let place = class * 2 + usize::from(is_aside);
                if !std::mem::replace(&mut taken[place], true) {
                    self.features.push(Feature {
                        index: class_index(class, is_aside),
                        value: 1,
                        span: Some(document.tokens[*token].span),
                    });
                }
            }
        }
    }

    fn add_predicate(&mut self, seen: &Seen) {
        let first = (0..seen.words.len())
            .find(|place| seen.words[*place].1 == Role::Main && seen.has(*place, ANY_PREDICATE));
        let Some(place) = first else { return self.add_named("predicate_missing", None) };
        let span = seen.spans[seen.words[place].0];
        for (offset, predicate) in EACH_PREDICATE.iter().enumerate() {
            if seen.has(place, *predicate) {
                self.features.push(Feature { index: predicate_index(offset), value: 1, span: Some(span) });
            }
        }
    }

    fn add_named(&mut self, name: &str, span: Option<Span>) {
        if let Some(index) = whole_index(name) {
            self.features.push(Feature { index, value: 1, span });
        }
    }
}
