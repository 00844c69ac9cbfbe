//! What holds of the statement as a whole? Its shape, whom it names, what it opens with, and which words follow which.

use super::seen::Seen;
use crate::evidence::{Evidence, Findings, Marker, Role, Side};
use crate::knowledge::{Classes, classes};
use crate::order::order_by_key;
use crate::text::{Document, Span};

/// The name of a property, and the words that gave it, where there are some.
pub(super) type Property = (&'static str, Option<Span>);

/// Classes that a company's own vocabulary is made of.
const CORPORATE: Classes = Classes::of(&[
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
]);

/// What persons do in scenes of everyday life.
const DEEDS: Classes = Classes::of(&["doing", "human_verb"]);

/// Verbs after which a result is named.
const RESULT_VERBS: Classes = Classes::of(&["improve", "make", "help", "enable", "connect", "protect"]);

/// Whose life a result may be.
const WORLD: Classes = Classes::of(&["society", "life", "health", "wellbeing", "universal"]);

/// Words of everyday life.
const SCENES: Classes = Classes::of(&["everyday", "doing", "life"]);

const PERSONS: Classes = Classes::of(&["person", "role", "you"]);

/// The properties of a statement; their names are those of `names.rs`.
pub(super) fn properties(document: &Document<'_>, findings: &Findings, seen: &Seen) -> Vec<Property> {
    let whole = Whole { document, findings, evidence: &findings.evidence, seen };
    [whole.shape(), whole.balance(), whole.opening(), whole.phrases(), whole.ends()].concat()
}

struct Whole<'a> {
    document: &'a Document<'a>,
    findings: &'a Findings,
    evidence: &'a [Evidence],
    seen: &'a Seen,
}

/// The names of those that hold.
fn holding(properties: &[(bool, &'static str)]) -> Vec<Property> {
    properties.iter().filter(|(holds, _)| *holds).map(|(_, name)| (*name, None)).collect()
}

impl Whole<'_> {
    fn has(&self, markers: &[Marker]) -> bool {
        self.evidence.iter().any(|found| markers.contains(&found.marker))
    }

    fn has_outcome(&self) -> bool {
        self.has(&[Marker::Outcome, Marker::Emotion])
    }

    fn has_people(&self) -> bool {
        self.has(&[Marker::Beneficiary]) || self.seen.any(PERSONS)
    }

    /// How long it is, and which parts it has.
    fn shape(&self) -> Vec<Property> {
        let seen = self.seen;
        let has_role = |role| self.findings.roles.roles.contains(&role);
        // Words that say nothing, as "also" and "indeed", make nothing longer.
        let said = (0..seen.words.len()).filter(|place| !seen.has(*place, classes!["function_word"])).count();
        let mut properties = vec![("bias", None), (length_bucket(said), None)];
        properties.extend(holding(&[
            (self.document.sentence_count() > 1, "several_sentences"),
            (has_role(Role::Frame), "has_frame"),
            (has_role(Role::Method), "has_method"),
            (has_role(Role::Purpose), "has_purpose"),
        ]));
        properties
    }

    /// Means against people and results.
    fn balance(&self) -> Vec<Property> {
        let seen = self.seen;
        let (outcome, people) = (self.has_outcome(), self.has_people());
        let mut means: Vec<Marker> = self
            .evidence
            .iter()
            .map(|found| found.marker)
            .filter(|marker| marker.is_way_of_working())
            .collect();
        order_by_key(&mut means, |mean| *mean);
        means.dedup();
        let is_helped = seen.any(classes!["help", "enable"]) && self.has(&[Marker::Outcome]);
        let mut properties =
            vec![(["no_means", "one_means", "two_means", "many_means"][means.len().min(3)], None)];
        properties.extend(holding(&[
            (!people, "no_person"),
            (!seen.any(classes!["offering"]), "no_offering"),
            (!self.evidence.iter().any(|found| found.marker.side() == Side::People), "no_people_marker"),
            (outcome && means.is_empty(), "outcome_without_means"),
            (outcome && !means.is_empty(), "outcome_with_means"),
            (outcome && people, "people_and_outcome"),
            (self.has(&[Marker::Service]) && !outcome, "service_without_outcome"),
            (!seen.any(CORPORATE), "nothing_corporate"),
            (seen.any(classes!["role"]) && self.has(&[Marker::Leadership]), "first_among_customers"),
            (people && seen.any(classes!["owner", "staff"]), "owners_and_people"),
            (!people && !seen.any(classes!["society", "life"]), "nobody"),
            (seen.any(classes!["universal"]), "everybody"),
            (is_helped, "helped_to_do"),
        ]));
        properties
    }

    /// What it opens with, the frame aside.
    fn opening(&self) -> Vec<Property> {
        let (seen, tokens) = (self.seen, &self.document.tokens);
        let place = (0..seen.words.len()).find(|place| seen.words[*place].1 != Role::Frame).unwrap_or(0);
        let first = tokens.iter().find(|token| token.is_word()).map_or("", |token| token.folded.as_ref());
        let word = seen.words.get(place).map_or("", |(token, ..)| tokens[*token].folded.as_ref());
        holding(&[
            (seen.has(place, PERSONS) && !seen.has(place, classes!["we"]), "person_first"),
            (seen.has(place, classes!["we"]), "we_first"),
            (seen.has(place, classes!["you"]), "you_first"),
            (matches!(first, "чтобы" | "so"), "purpose_first"),
            (["ть", "ться", "ти"].iter().any(|ending| word.ends_with(ending)), "infinitive_first"),
            (
                seen.has(place, classes!["provide", "produce", "sell", "operate", "lead", "grow", "be"]),
                "verb_of_company_first",
            ),
        ])
    }

    /// Which words follow which.
    fn phrases(&self) -> Vec<Property> {
        let seen = self.seen;
        let scenes = (0..seen.words.len()).filter(|place| seen.has(*place, SCENES)).count();
        let mut properties = holding(&[(scenes * 5 >= seen.words.len() * 2 && scenes > 0, "scene")]);
        let phrases: [(&'static str, Option<Span>); 9] = [
            ("help_person", seen.followed(classes!["help", "enable"], PERSONS, 3)),
            ("make_state", seen.followed(classes!["make"], classes!["comparative", "state"], 5)),
            ("person_does", seen.followed(classes!["person", "role", "profession"], DEEDS, 3)),
            ("you_do", seen.followed(classes!["you"], DEEDS, 3)),
            ("better_world", seen.followed(RESULT_VERBS, WORLD, 4)),
            (
                "within_reach",
                seen.followed(classes!["possibility", "state", "price"], classes!["universal", "person"], 4),
            ),
            ("provide_person", seen.followed(classes!["provide"], PERSONS, 6)),
            ("loved_by_people", seen.followed(PERSONS, classes!["feeling"], 2)),
            ("trouble_denied", seen.denied_trouble),
        ];
        properties.extend(phrases.into_iter().filter(|(_, span)| span.is_some()));
        properties
    }

    /// What is said first and last.
    fn ends(&self) -> Vec<Property> {
        let is_outcome = |found: &Evidence| matches!(found.marker, Marker::Outcome | Marker::Emotion);
        let first = self
            .evidence
            .iter()
            .find(|found| !matches!(found.marker, Marker::SelfReference | Marker::Beneficiary));
        let last = self.evidence.iter().rev().find(|found| found.marker != Marker::Beneficiary);
        holding(&[
            (first.is_some_and(is_outcome), "outcome_first"),
            (first.is_some_and(|found| found.marker.side() == Side::Means), "means_first"),
            (last.is_some_and(is_outcome), "ends_in_outcome"),
        ])
    }
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
