//! The thing for sale as the hero of a scene: "Our sofas come home to you".

use super::Barriers;
use crate::evidence::Role;
use crate::knowledge::{Classes, classes};

/// What people do in scenes.
const DEEDS: Classes = Classes::of(&["doing", "human_verb"]);
/// Verbs by which a thing serves a result after all.
const SERVING: Classes = Classes::of(&["help", "enable", "improve", "make"]);
/// Between the thing and its verb.
const REACH: usize = 3;

impl Barriers<'_> {
    /// A sentence that begins with "our" thing, and the thing lives, waits and comes home.
    pub(super) fn is_scene_of_product(&self) -> bool {
        self.sentences().any(|words| {
            let said: Vec<usize> = words
                .iter()
                .copied()
                .filter(|index| self.findings.roles.role(*index) != Role::Frame)
                .collect();
            let [our, thing, rest @ ..] = said.as_slice() else { return false };
            self.is(*our, &["our", "наш", "наша", "наше", "наши"])
                && self.has(*thing, classes!["offering", "everyday"])
                && !self.has(*thing, classes!["person", "role", "profession", "staff"])
                && rest.iter().take(REACH).any(|index| self.has(*index, DEEDS))
                && !rest.iter().any(|index| self.has(*index, SERVING))
        })
    }
}
