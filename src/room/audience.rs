//! Who may see what, and when? What a screen may not show does not come to it at all: it does not even ask for it.

use super::body::Meta;
use super::key::Uid;
use super::stage::Stage;

/// What somebody is in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Leads it.
    Facilitator,
    /// Writes and votes.
    Participant,
    /// Shows it to all.
    Projector,
    /// Reads it afterwards.
    Reader,
}

impl Role {
    /// Its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Participant => "participant",
            Self::Projector => "projector",
            Self::Reader => "reader",
        }
    }

    /// Reads a name.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Facilitator, Self::Participant, Self::Projector, Self::Reader]
            .into_iter()
            .find(|role| role.key() == key)
    }
}

/// Who looks.
#[derive(Clone, Copy, Debug)]
pub struct Audience<'a> {
    /// What they are.
    pub role: Role,
    /// Who they are.
    pub uid: Option<&'a Uid>,
}

impl Audience<'_> {
    /// The keys that come to them, as filters: `*` is one word, `>` all that follow.
    pub fn filters(&self, meta: Option<&Meta>) -> Vec<String> {
        let mut filters: Vec<String> = Vec::new();
        let mut add = |filter: &str| filters.push(filter.to_owned());
        match self.role {
            Role::Facilitator => add(">"),
            Role::Reader => {}
            Role::Participant | Role::Projector => {
                let stage = meta.map_or(Stage::Lobby, Meta::stage);
                let sees_names = meta.is_some_and(|meta| meta.names.are_shown(stage));
                let sees_texts = match self.role {
                    Role::Projector => stage.is_open(),
                    _ => stage >= Stage::Compare,
                };
                // One's own records come back from wherever they are, so that a reload finds them.
                let me = self.uid.filter(|_| self.role == Role::Participant);
                let mut choose = |all: &str, sees_all: bool, own: &str| match me {
                    _ if sees_all => add(all),
                    Some(uid) => add(&own.replace("me", uid.as_str())),
                    None => {}
                };
                choose("mod.*", sees_texts || self.role == Role::Projector, "mod.me");
                choose("who.*", sees_names, "who.me");
                choose("sub.>", sees_texts, "sub.*.me");
                choose("vote.>", stage.is_open(), "vote.*.*.me");
                ["meta", "pulse", "prompt.*"].into_iter().for_each(&mut add);
                if sees_texts {
                    add("ballot.*");
                }
            }
        }
        filters
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::room::{Identity, Names, Stages};
    use crate::text::Language;

    fn meta(stage: Stage, names: Names) -> Meta {
        Meta {
            title: String::new(),
            language: Language::English,
            stages: Stages::begin(1).then(2, stage),
            timer: None,
            groups: Vec::new(),
            names,
            letters: 100,
            plan: 0,
            step: 0,
            open: Vec::new(),
        }
    }

    #[test]
    fn the_wall_asks_for_no_text_vote_or_name_before_the_reveal() {
        let wall = Audience { role: Role::Projector, uid: None };
        assert_eq!(wall.filters(None), ["mod.*", "meta", "pulse", "prompt.*"]);
        for stage in [Stage::Lobby, Stage::Write, Stage::Compare, Stage::Vote] {
            let filters = wall.filters(Some(&meta(stage, Names::AtReveal)));
            assert_eq!(filters, ["mod.*", "meta", "pulse", "prompt.*"], "{stage:?}");
        }
        let filters = wall.filters(Some(&meta(Stage::Reveal, Names::AtClose)));
        assert_eq!(filters, ["mod.*", "sub.>", "vote.>", "meta", "pulse", "prompt.*", "ballot.*"]);
        assert!(wall.filters(Some(&meta(Stage::Closed, Names::AtClose))).contains(&"who.*".to_owned()));
    }

    #[test]
    fn a_participant_asks_for_the_own_records_and_for_the_others_in_their_time() {
        let uid = Identity::from_seed([1; 32]).uid().clone();
        let seat = Audience { role: Role::Participant, uid: Some(&uid) };
        let filters =
            |stage, names| seat.filters(Some(&meta(stage, names))).join(" ").replace(uid.as_str(), "ME");
        for (stage, names, expected) in [
            (Stage::Write, Names::AtReveal, "mod.ME who.ME sub.*.ME vote.*.*.ME meta pulse prompt.*"),
            (Stage::Vote, Names::AtReveal, "mod.* who.ME sub.> vote.*.*.ME meta pulse prompt.* ballot.*"),
            (Stage::Reveal, Names::AtClose, "mod.* who.ME sub.> vote.> meta pulse prompt.* ballot.*"),
            (Stage::Reveal, Names::AtReveal, "mod.* who.* sub.> vote.> meta pulse prompt.* ballot.*"),
        ] {
            assert_eq!(filters(stage, names), expected, "{stage:?}");
        }
    }
}
