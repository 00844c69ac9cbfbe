//! What is the room doing, and what was it doing when a record was made?
//!
//! Clocks of phones differ by minutes, so no clock decides whether a text came in time. The facilitator's own count does: each `meta` has a
//! number, the stages say from which number on they held, and whoever writes says under which number that was. Somebody who was cut off
//! while the stage closed wrote under the last number they knew, and what they wrote in time counts.

use super::limits::COUNTED;
use serde_json::{Value, json};

/// What a room is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// People come in.
    Lobby,
    /// Each rewrites the statement, and sees what the tool says of it, alone.
    Write,
    /// Each decides between two texts, without names.
    Compare,
    /// Each picks the best ones.
    Vote,
    /// All see everything, and talk.
    Reveal,
    /// It is over, and the names are shown.
    Closed,
}

impl Stage {
    /// In the order in which they follow.
    pub const ALL: [Self; 6] =
        [Self::Lobby, Self::Write, Self::Compare, Self::Vote, Self::Reveal, Self::Closed];

    /// Its name in records.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Lobby => "lobby",
            Self::Write => "write",
            Self::Compare => "compare",
            Self::Vote => "vote",
            Self::Reveal => "reveal",
            Self::Closed => "closed",
        }
    }

    /// Reads a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == key)
    }

    /// Its place in [`ALL`](Self::ALL).
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether texts and votes are open to all.
    pub fn is_open(self) -> bool {
        self >= Self::Reveal
    }
}

/// The stages so far, each with the number of the `meta` from which on it held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stages(Vec<(u64, Stage)>);

impl Stages {
    /// So many turns are more than any workshop takes.
    const MOST: usize = 200;

    /// Of a room that opens with this `meta`.
    pub fn begin(n: u64) -> Self {
        Self(vec![(n, Stage::Lobby)])
    }

    /// With one more, from this `meta` on.
    pub fn then(&self, n: u64, stage: Stage) -> Self {
        let mut turns = self.0.clone();
        turns.push((n, stage));
        if turns.len() > Self::MOST {
            turns.remove(0);
        }
        Self(turns)
    }

    /// What the room is doing.
    pub fn now(&self) -> Stage {
        self.0.last().map_or(Stage::Lobby, |(_, stage)| *stage)
    }

    /// What it was doing when the `meta` with this number held; none before the room opened.
    pub fn at(&self, n: u64) -> Option<Stage> {
        self.0.iter().rev().find(|(from, _)| *from <= n).map(|(_, stage)| *stage)
    }

    /// From which `meta` on it was last in this stage; 0 where it never was.
    pub fn since(&self, stage: Stage) -> u64 {
        self.0.iter().rev().find(|(_, turn)| *turn == stage).map_or(0, |(n, _)| *n)
    }

    pub(super) fn to_json(&self) -> Value {
        self.0.iter().map(|(n, stage)| json!([n, stage.key()])).collect()
    }

    pub(super) fn read(value: &Value) -> Option<Self> {
        let turns = value.as_array().filter(|turns| (1..=Self::MOST).contains(&turns.len()))?;
        let read = |turn: &Value| {
            let [n, stage] = turn.as_array()?.as_slice() else { return None };
            Some((n.as_u64().filter(|n| *n <= COUNTED)?, Stage::from_key(stage.as_str()?)?))
        };
        let turns: Vec<_> = turns.iter().map(read).collect::<Option<_>>()?;
        turns.windows(2).all(|pair| pair[0].0 < pair[1].0).then_some(Self(turns))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_tells_the_stage() {
        let stages = Stages::begin(2).then(5, Stage::Write).then(9, Stage::Compare);
        for (n, stage) in [
            (1, None),
            (2, Some(Stage::Lobby)),
            (5, Some(Stage::Write)),
            (8, Some(Stage::Write)),
            (9, Some(Stage::Compare)),
            (99, Some(Stage::Compare)),
        ] {
            assert_eq!(stages.at(n), stage, "{n}");
        }
        assert_eq!(Stages::read(&stages.to_json()), Some(stages));
    }

    #[test]
    fn what_makes_no_history_is_refused() {
        for text in
            ["[]", "{}", r#"[[1,"lobby"],[1,"write"]]"#, r#"[[1,"feast"]]"#, r#"[[-1,"lobby"]]"#, r#"[[1]]"#]
        {
            let value = serde_json::from_str(text).unwrap_or_default();
            assert_eq!(Stages::read(&value), None, "{text}");
        }
    }
}
