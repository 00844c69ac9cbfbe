//! What does the model see? Features with names, each with a whole-number value and, where it has one, the span that gave it; and the
//! words that say something, each once.
//!
//! One extractor serves training and use. The order of features is fixed by [`feature_name`]; the weights files list the same
//! names, and a test compares them.

mod names;
mod seen;

use crate::evidence::{Evidence, Findings, Marker, Role, Side};
use crate::knowledge::{CLASSES, Lexicon, Scan};
use crate::text::{Document, Span};
use names::{class_index, marker_index, predicate_index, whole_index};
use seen::Seen;

pub use names::{PREDICATES, feature_count, feature_name};

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
pub struct Word {
    /// What inflection leaves of it.
    pub stem: String,
    /// Where it stands first.
    pub span: Span,
}

/// All that the model sees of a statement.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// The features with names.
    pub named: Vec<Feature>,
    /// The words that say something, each once, in the order of their stems.
    pub words: Vec<Word>,
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
pub fn features(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Features {
    let Some(language) = document.language else { return Features::default() };
    let mut collector = Collector { features: Vec::new() };
    let lexicon = Lexicon::of(language);
    let seen = Seen::read(document, scan, findings, lexicon);
    for evidence in &findings.evidence {
        collector.add(marker_index(evidence.marker, zone(evidence.role)), 1, Some(evidence.span));
    }
    collector.add_classes(document, &seen);
    collector.add_predicate(&seen);
    collector.add_whole(document, findings, &seen);
    Features { named: collector.features, words: words(document, &seen) }
}

/// The words outside of the frame that are no function words.
fn words(document: &Document<'_>, seen: &Seen) -> Vec<Word> {
    let mut words: Vec<Word> = (0..seen.words.len())
        .filter(|place| seen.words[*place].1 != Role::Frame && !seen.has(*place, &["function_word"]))
        .map(|place| &document.tokens[seen.words[place].0])
        .filter(|token| token.is_word())
        .map(|token| Word { stem: token.stem.clone(), span: token.span })
        .collect();
    words.sort_by(|first, second| (&first.stem, first.span).cmp(&(&second.stem, second.span)));
    words.dedup_by(|later, earlier| later.stem == earlier.stem);
    words
}

/// Classes that a company's own vocabulary is made of.
const CORPORATE: [&str; 17] = [
    "company",
    "market",
    "owner",
    "organising",
    "growth",
    "technology",
    "quality",
    "range",
    "price",
    "efficiency",
    "offering",
    "provide",
    "produce",
    "service",
    "operate",
    "lead",
    "superlative",
];

/// What persons do in scenes of everyday life.
const DEEDS: [&str; 2] = ["doing", "human_verb"];

/// Verbs after which a result is named.
const RESULT_VERBS: [&str; 6] = ["improve", "make", "help", "enable", "connect", "protect"];

/// Whose life a result may be.
const WORLD: [&str; 5] = ["society", "life", "health", "wellbeing", "universal"];

/// Words of everyday life.
const SCENES: [&str; 3] = ["everyday", "doing", "life"];

const PERSONS: [&str; 3] = ["person", "role", "you"];

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

    fn add_classes(&mut self, document: &Document<'_>, seen: &Seen) {
        let mut taken = vec![false; CLASSES.len() * 2];
        for (token, role, classes) in seen.words.iter().filter(|(_, role, _)| *role != Role::Frame) {
            for class in classes {
                let is_aside = zone(*role) != 0;
                let place = class * 2 + usize::from(is_aside);
                if !std::mem::replace(&mut taken[place], true) {
                    self.features.push(Feature {
                        index: class_index(*class, is_aside),
                        value: 1,
                        span: Some(document.tokens[*token].span),
                    });
                }
            }
        }
    }

    fn add_predicate(&mut self, seen: &Seen) {
        let first = (0..seen.words.len())
            .find(|place| seen.words[*place].1 == Role::Main && seen.has(*place, &PREDICATES));
        let Some(place) = first else { return self.add_named("predicate_missing", None) };
        let span = seen.spans[seen.words[place].0];
        for (offset, predicate) in PREDICATES.iter().enumerate() {
            if seen.has(place, &[predicate]) {
                self.features.push(Feature { index: predicate_index(offset), value: 1, span: Some(span) });
            }
        }
    }

    fn add_named(&mut self, name: &str, span: Option<Span>) {
        if let Some(index) = whole_index(name) {
            self.features.push(Feature { index, value: 1, span });
        }
    }

    fn add_if(&mut self, condition: bool, name: &str) {
        if condition {
            self.add_named(name, None);
        }
    }

    fn add_whole(&mut self, document: &Document<'_>, findings: &Findings, seen: &Seen) {
        let evidence = &findings.evidence;
        let has_role = |role| findings.roles.roles.contains(&role);
        let has = |markers: &[Marker]| evidence.iter().any(|found| markers.contains(&found.marker));
        let outcome = has(&[Marker::Outcome, Marker::Emotion]);
        let people = has(&[Marker::Beneficiary]) || seen.any(&PERSONS);
        let mut means: Vec<Marker> =
            evidence.iter().map(|e| e.marker).filter(|m| m.is_way_of_working()).collect();
        means.sort_unstable();
        means.dedup();
        self.add_named("bias", None);
        // Words that say nothing, as "also" and "indeed", make nothing longer.
        let said = (0..seen.words.len()).filter(|place| !seen.has(*place, &["function_word"])).count();
        self.add_named(length_bucket(said), None);
        self.add_if(document.sentence_count() > 1, "several_sentences");
        self.add_if(has_role(Role::Frame), "has_frame");
        self.add_if(has_role(Role::Method), "has_method");
        self.add_if(has_role(Role::Purpose), "has_purpose");
        self.add_if(!people, "no_person");
        self.add_if(!seen.any(&["offering"]), "no_offering");
        self.add_named(["no_means", "one_means", "two_means", "many_means"][means.len().min(3)], None);
        self.add_if(!evidence.iter().any(|found| found.marker.side() == Side::People), "no_people_marker");
        self.add_if(outcome && means.is_empty(), "outcome_without_means");
        self.add_if(outcome && !means.is_empty(), "outcome_with_means");
        self.add_if(outcome && people, "people_and_outcome");
        self.add_if(has(&[Marker::Service]) && !outcome, "service_without_outcome");
        if let Some(span) = seen.followed(&["help", "enable"], &PERSONS, 3) {
            self.add_named("help_person", Some(span));
        }
        if let Some(span) = seen.followed(&["make"], &["comparative", "state"], 5) {
            self.add_named("make_state", Some(span));
        }
        let opening = (0..seen.words.len()).find(|place| seen.words[*place].1 != Role::Frame).unwrap_or(0);
        self.add_if(seen.has(opening, &PERSONS) && !seen.has(opening, &["we"]), "person_first");
        self.add_if(seen.has(opening, &["we"]), "we_first");
        self.add_if(seen.has(opening, &["you"]), "you_first");
        let opens_with =
            document.tokens.iter().find(|token| token.is_word()).map_or("", |token| token.folded.as_str());
        self.add_if(matches!(opens_with, "чтобы" | "so"), "purpose_first");
        self.add_if(!seen.any(&CORPORATE), "nothing_corporate");
        if let Some(span) = seen.followed(&["person", "role", "profession"], &DEEDS, 3) {
            self.add_named("person_does", Some(span));
        }
        if let Some(span) = seen.followed(&["you"], &DEEDS, 3) {
            self.add_named("you_do", Some(span));
        }
        let scenes = (0..seen.words.len()).filter(|place| seen.has(*place, &SCENES)).count();
        self.add_if(scenes * 5 >= seen.words.len() * 2 && scenes > 0, "scene");
        let opening_word =
            seen.words.get(opening).map_or("", |(token, ..)| document.tokens[*token].folded.as_str());
        self.add_if(
            ["ть", "ться", "ти"].iter().any(|ending| opening_word.ends_with(ending)),
            "infinitive_first",
        );
        self.add_if(
            seen.has(opening, &["provide", "produce", "sell", "operate", "lead", "grow", "be"]),
            "verb_of_company_first",
        );
        if let Some(span) = seen.followed(&RESULT_VERBS, &WORLD, 4) {
            self.add_named("better_world", Some(span));
        }
        if let Some(span) = seen.followed(&["possibility", "state", "price"], &["universal", "person"], 4) {
            self.add_named("within_reach", Some(span));
        }
        if let Some(span) = seen.followed(&["provide"], &PERSONS, 6) {
            self.add_named("provide_person", Some(span));
        }
        if let Some(span) = seen.followed(&PERSONS, &["feeling"], 2) {
            self.add_named("loved_by_people", Some(span));
        }
        let customers = seen.any(&["role"]);
        self.add_if(customers && has(&[Marker::Leadership]), "first_among_customers");
        self.add_if(people && seen.any(&["owner", "staff"]), "owners_and_people");
        self.add_if(!people && !seen.any(&["society", "life"]), "nobody");
        self.add_if(seen.any(&["universal"]), "everybody");
        self.add_if(help_does(evidence, seen), "helped_to_do");
        if seen.denied_trouble.is_some() {
            self.add_named("trouble_denied", seen.denied_trouble);
        }
        let first = evidence
            .iter()
            .find(|found| !matches!(found.marker, Marker::SelfReference | Marker::Beneficiary));
        self.add_if(
            first.is_some_and(|found| matches!(found.marker, Marker::Outcome | Marker::Emotion)),
            "outcome_first",
        );
        self.add_if(first.is_some_and(|found| found.marker.side() == Side::Means), "means_first");
        let last = evidence.iter().rev().find(|found| found.marker != Marker::Beneficiary);
        self.add_if(
            last.is_some_and(|found| matches!(found.marker, Marker::Outcome | Marker::Emotion)),
            "ends_in_outcome",
        );
    }
}

/// Whether a result is told of people who are helped.
fn help_does(evidence: &[Evidence], seen: &Seen) -> bool {
    seen.any(&["help", "enable"]) && evidence.iter().any(|found| found.marker == Marker::Outcome)
}

const fn length_bucket(words: usize) -> &'static str {
    match words {
        0..=2 => "words_to_2",
        3..=4 => "words_to_4",
        5..=7 => "words_to_7",
        8..=12 => "words_to_12",
        13..=20 => "words_to_20",
        _ => "words_above_20",
    }
}
