//! People as mere recipients: "To give people good bread every day." Somebody gets something; nothing is said of what it changes.

use super::Barriers;
use crate::evidence::{Marker, Role};
use crate::knowledge::{Classes, classes};

/// Verbs of handing over.
const GIVING: Classes = Classes::of(&["provide", "sell"]);
const GIVING_WORDS: [&str; 10] =
    ["give", "giving", "bring", "bringing", "get", "send", "давать", "дать", "даем", "приносить"];
const PEOPLE: Classes = Classes::of(&["person", "role", "profession", "you"]);
/// Between the verb, the people and the thing.
const REACH: usize = 4;

impl Barriers<'_> {
    /// A verb of handing over, people, and the thing for sale beside them; and no result anywhere.
    pub(super) fn is_of_recipients(&self) -> bool {
        let is_result = |marker| matches!(marker, Marker::Outcome | Marker::Emotion);
        if self.findings.evidence.iter().any(|found| is_result(found.marker)) {
            return false;
        }
        self.sentences().any(|words| {
            let said: Vec<usize> = words
                .iter()
                .copied()
                .filter(|index| self.findings.roles.role(*index) != Role::Frame)
                .collect();
            let gives = |index: usize| self.has(index, GIVING) || self.is(index, &GIVING_WORDS);
            let Some(verb) = said.iter().take(2).position(|index| gives(*index)) else { return false };
            let near = |from: usize, classes: Classes| {
                (from + 1..=from + REACH)
                    .find(|place| said.get(*place).is_some_and(|index| self.has(*index, classes)))
            };
            let thing = near(verb, classes!["offering"]);
            let thing = near(verb, PEOPLE).and_then(|person| near(person, classes!["offering"]).or(thing));
            // "The power to create" is no thing.
            thing
                .is_some_and(|thing| said.get(thing + 1).is_none_or(|next| !self.is(*next, &["to", "чтобы"])))
        })
    }
}
