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
                ["meta", "pulse", "prompt.*", "mod.*"].into_iter().for_each(&mut add);
                let sees_texts = match self.role {
                    Role::Projector => stage.is_open(),
                    _ => stage >= Stage::Compare,
                };
                if sees_texts {
                    ["ballot.*", "sub.>"].into_iter().for_each(&mut add);
                }
                if stage.is_open() {
                    add("vote.>");
                }
                if meta.is_some_and(|meta| meta.names.are_shown(stage)) {
                    add("who.*");
                }
                if let (Role::Participant, Some(uid)) = (self.role, self.uid) {
                    // One's own records come back from wherever they are, so that a reload finds them.
                    if !sees_texts {
                        add(&format!("sub.*.{uid}"));
                    }
                    if !stage.is_open() {
                        add(&format!("vote.*.*.{uid}"));
                    }
                    if !meta.is_some_and(|meta| meta.names.are_shown(stage)) {
                        add(&format!("who.{uid}"));
                    }
                }
            }
        }
        filters
    }
}
