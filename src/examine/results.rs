//! Which results does not everybody promise?

use super::Reading;
use crate::evidence::{Evidence, Marker, Role};
use crate::knowledge::{Cue, classes};
use crate::verdict::Class;
use std::ops::Range;

/// So many words that not everybody says make a scene one's own, and so many a thought.
const SCENE: usize = 2;
const THOUGHT: usize = 3;

/// By these words the company says what it thinks.
const SPEAKS: &str = " верим хотим стремимся существуем миссия цель задача believe envision strive exist mission vision purpose goal ";

/// Results that are not made of what everybody promises.
pub(super) fn results(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let common = reading.cue_mask(Cue::Commonplace);
    let anyone = reading.cue_mask(Cue::Anyone);
    let people = reading.evidence_mask(&[Marker::Beneficiary]);
    let is_uncommon = |index: &usize| {
        reading.is_plain_word(*index)
            && !common[*index]
            && !anyone[*index]
            && !people[*index]
            && !reading.is_function_word(*index)
            && !reading.has(*index, classes!["help", "enable", "universal", "provide", "company"])
    };
    let is_result = |found: &&Evidence| {
        matches!(found.marker, Marker::Outcome | Marker::Emotion) && found.range.end <= common.len()
    };
    // Where the company stands in it, it tells of the company.
    let speaks =
        |index: usize| SPEAKS.split_ascii_whitespace().any(|word| word == reading.tokens()[index].folded);
    let is_own = |range: &Range<usize>| {
        // A scene that one can see needs fewer words than a thought.
        let is_scene = range.clone().any(|index| reading.has(index, classes!["everyday"]));
        let enough = if is_scene { SCENE } else { THOUGHT };
        range.clone().filter(is_uncommon).count() >= enough
            && !range.clone().any(|index| reading.has(index, classes!["we"]) || speaks(index))
    };
    let found = reading.analysis.evidence.iter().filter(is_result).map(|found| found.range.clone());
    let found: Vec<Range<usize>> = found.filter(is_own).collect();
    if found.is_empty() && reading.analysis.verdict.class == Class::Customer {
        // The whole sentence is about people's lives, though no list knows its words.
        return sentences(reading).into_iter().filter(is_own).collect();
    }
    found
}

/// A sentence of more words tells of the company too.
const LONGEST: usize = 12;

/// Short sentences in which the company is absent.
fn sentences(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let tokens = reading.tokens();
    let mut found = Vec::new();
    let mut start = 0;
    for index in 0..tokens.len() {
        let ends = tokens.get(index + 1).is_none_or(|next| next.sentence != tokens[index].sentence);
        if ends {
            found.push(trimmed(reading, start..index + 1));
            start = index + 1;
        }
    }
    let is_company = |index: usize| {
        matches!(reading.roles.role(index), Role::Frame | Role::Method)
            || reading.has(index, classes!["we", "company", "staff", "provide"])
    };
    found.retain(|range| (1..=LONGEST).contains(&range.len()) && !range.clone().any(is_company));
    found
}

/// Without marks and function words at both ends.
fn trimmed(reading: &Reading<'_>, range: Range<usize>) -> Range<usize> {
    let carries = |index: &usize| reading.says_something(*index) && !reading.is_function_word(*index);
    let Some(start) = range.clone().find(carries) else { return range.start..range.start };
    let end = range.rev().find(carries).map_or(start, |last| last + 1);
    start..end
}
