//! Owners and bosses as those who live better.

use super::Barriers;
use crate::evidence::{Evidence, Marker};
use crate::knowledge::{Classes, classes};

/// People other than owners.
const PEOPLE: Classes = Classes::of(&["person", "role", "you", "profession", "business", "society"]);

impl Barriers<'_> {
    /// Owners or profit are named and nobody else, or the result is theirs.
    pub(super) fn is_of_owners(&self) -> bool {
        self.owners_alone() || self.owners_gain()
    }

    fn owners_alone(&self) -> bool {
        let evidence = &self.findings.evidence;
        let gains: Vec<&Evidence> =
            evidence.iter().filter(|found| found.marker == Marker::GrowthProfit).collect();
        let is_gain = |index: usize| gains.iter().any(|found| found.range.contains(&index));
        let names_people = evidence.iter().any(|found| found.marker == Marker::Beneficiary)
            || gains.len() < 50
                && (0..self.document.tokens.len()).any(|index| !is_gain(index) && self.has(index, PEOPLE));
        !gains.is_empty() && !names_people
    }

    /// Of those named before a result or a feeling the nearest is an owner or a boss.
    fn owners_gain(&self) -> bool {
        let results = self
            .findings
            .evidence
            .iter()
            .filter(|found| matches!(found.marker, Marker::Outcome | Marker::Emotion));
        let tokens = &self.document.tokens;
        let sentence_of = |index: usize| tokens.get(index).map(|token| token.sentence);
        results
            .filter_map(|found| {
                (0..found.range.start)
                    .rev()
                    .take(LONGEST)
                    .take_while(|index| sentence_of(*index) == sentence_of(found.range.start))
                    .find(|index| self.has(*index, PEOPLE) || self.has(*index, classes!["boss"]))
            })
            .any(|hero| self.has(hero, classes!["boss"]))
    }
}

/// Nobody is the hero of a result farther away than this many words.
const LONGEST: usize = 25;
