//! What is each feature called, and which number has it? The weights files list them in this order.

use crate::evidence::Marker;
use crate::knowledge::{CLASSES, Classes};

/// Where in the sentence a word stands, as far as the model cares.
pub(super) const ZONES: [&str; 3] = ["main", "method", "purpose"];

/// Verbs that can be the main predicate.
pub const PREDICATES: [&str; 17] = [
    "be",
    "lead",
    "grow",
    "provide",
    "produce",
    "sell",
    "operate",
    "serve",
    "support",
    "help",
    "enable",
    "improve",
    "make",
    "protect",
    "connect",
    "human_verb",
    "teach",
];

/// The classes of all of them,
pub const ANY_PREDICATE: Classes = Classes::of(&PREDICATES);

/// and of each.
pub(super) const EACH_PREDICATE: [Classes; PREDICATES.len()] = {
    let mut each = [ANY_PREDICATE; PREDICATES.len()];
    let mut place = 0;
    while place < each.len() {
        each[place] = Classes::of(&[PREDICATES[place]]);
        place += 1;
    }
    each
};

/// Properties of the whole.
pub(super) const WHOLE: [&str; 48] = [
    "bias",
    "words_to_2",
    "words_to_4",
    "words_to_7",
    "words_to_12",
    "words_to_20",
    "words_above_20",
    "several_sentences",
    "has_frame",
    "has_method",
    "has_purpose",
    "no_person",
    "no_offering",
    "no_means",
    "one_means",
    "two_means",
    "many_means",
    "no_people_marker",
    "outcome_without_means",
    "outcome_with_means",
    "people_and_outcome",
    "service_without_outcome",
    "help_person",
    "make_state",
    "person_first",
    "we_first",
    "outcome_first",
    "means_first",
    "predicate_missing",
    "ends_in_outcome",
    "you_first",
    "purpose_first",
    "nothing_corporate",
    "person_does",
    "you_do",
    "scene",
    "infinitive_first",
    "verb_of_company_first",
    "better_world",
    "within_reach",
    "first_among_customers",
    "provide_person",
    "loved_by_people",
    "nobody",
    "everybody",
    "owners_and_people",
    "helped_to_do",
    "trouble_denied",
];

/// How many features there are.
pub fn feature_count() -> usize {
    Marker::ALL.len() * ZONES.len() + CLASSES.len() * 2 + PREDICATES.len() + WHOLE.len()
}

/// The name of a feature: `marker.leadership.main`, `class.help.aside`, `predicate.be`, `whole.no_person`.
pub fn feature_name(index: usize) -> String {
    let markers = Marker::ALL.len() * ZONES.len();
    let classes = CLASSES.len() * 2;
    if index < markers {
        return format!("marker.{}.{}", Marker::ALL[index / ZONES.len()].key(), ZONES[index % ZONES.len()]);
    }
    if index < markers + classes {
        let place = index - markers;
        return format!("class.{}.{}", CLASSES[place / 2], ["main", "aside"][place % 2]);
    }
    match (PREDICATES.get(index - markers - classes), index.checked_sub(markers + classes + PREDICATES.len()))
    {
        (Some(predicate), _) => format!("predicate.{predicate}"),
        (None, Some(place)) => format!("whole.{}", WHOLE.get(place).unwrap_or(&"?")),
        (None, None) => String::from("?"),
    }
}

/// The number of a marker's feature in a zone.
pub(super) fn marker_index(marker: Marker, zone: usize) -> usize {
    marker.index() * ZONES.len() + zone
}

/// The number of a class's feature, in the main clause or aside.
pub(super) fn class_index(class: usize, is_aside: bool) -> usize {
    Marker::ALL.len() * ZONES.len() + class * 2 + usize::from(is_aside)
}

/// The number of a predicate's feature.
pub(super) fn predicate_index(place: usize) -> usize {
    class_index(CLASSES.len(), false) + place
}

/// The number of a property of the whole, by its name.
pub(super) fn whole_index(name: &str) -> Option<usize> {
    WHOLE.iter().position(|other| *other == name).map(|place| predicate_index(PREDICATES.len()) + place)
}
