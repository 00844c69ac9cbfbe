//! Under which key does a record stand, and who may write there?

use super::key::Uid;
use super::limits::PROMPTS;

/// The key of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// The room itself.
    Meta,
    /// How many are there, have written, have voted: counts for those who may see no more yet.
    Pulse,
    /// A statement to rewrite.
    Prompt(u8),
    /// What stands for comparison under a statement.
    Ballot(u8),
    /// A person.
    Who(Uid),
    /// What a person made of a statement.
    Text(u8, Uid),
    /// What a person thinks of two texts under a statement.
    Pair(u8, [Uid; 2], Uid),
    /// Which texts under a statement a person finds the best.
    Rank(u8, Uid),
    /// What the facilitator decided about a person's records.
    Moderation(Uid),
}

impl Address {
    /// Reads a key.
    pub fn read(key: &str) -> Option<Self> {
        let parts: Vec<&str> = key.split('.').collect();
        Some(match parts[..] {
            ["meta"] => Self::Meta,
            ["pulse"] => Self::Pulse,
            ["prompt", prompt] => Self::Prompt(read_prompt(prompt)?),
            ["ballot", prompt] => Self::Ballot(read_prompt(prompt)?),
            ["who", uid] => Self::Who(Uid::read(uid)?),
            ["sub", prompt, uid] => Self::Text(read_prompt(prompt)?, Uid::read(uid)?),
            ["vote", prompt, "best", uid] => Self::Rank(read_prompt(prompt)?, Uid::read(uid)?),
            ["vote", prompt, pair, uid] => {
                let (one, other) = pair.split_once('-')?;
                let pair = [Uid::read(one)?, Uid::read(other)?];
                // A pair has one name, whoever is shown first.
                (pair[0] < pair[1]).then_some(())?;
                Self::Pair(read_prompt(prompt)?, pair, Uid::read(uid)?)
            }
            ["mod", uid] => Self::Moderation(Uid::read(uid)?),
            _ => return None,
        })
    }

    /// The key, as it is written.
    pub fn key(&self) -> String {
        match self {
            Self::Meta => "meta".to_owned(),
            Self::Pulse => "pulse".to_owned(),
            Self::Prompt(prompt) => format!("prompt.p{prompt}"),
            Self::Ballot(prompt) => format!("ballot.p{prompt}"),
            Self::Who(uid) => format!("who.{uid}"),
            Self::Text(prompt, uid) => format!("sub.p{prompt}.{uid}"),
            Self::Pair(prompt, [one, other], uid) => format!("vote.p{prompt}.{one}-{other}.{uid}"),
            Self::Rank(prompt, uid) => format!("vote.p{prompt}.best.{uid}"),
            Self::Moderation(uid) => format!("mod.{uid}"),
        }
    }

    /// The first word of the key: what kind of record it is.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Pulse => "pulse",
            Self::Prompt(_) => "prompt",
            Self::Ballot(_) => "ballot",
            Self::Who(_) => "who",
            Self::Text(..) => "sub",
            Self::Pair(..) | Self::Rank(..) => "vote",
            Self::Moderation(_) => "mod",
        }
    }

    /// The only one who may write there, where that is not the facilitator.
    pub const fn owner(&self) -> Option<&Uid> {
        match self {
            Self::Who(uid) | Self::Text(_, uid) | Self::Pair(.., uid) | Self::Rank(_, uid) => Some(uid),
            Self::Meta | Self::Pulse | Self::Prompt(_) | Self::Ballot(_) | Self::Moderation(_) => None,
        }
    }
}

/// `p1` to `p20`.
fn read_prompt(text: &str) -> Option<u8> {
    let digits = text.strip_prefix('p')?;
    let number: u8 = digits.parse().ok()?;
    // One statement has one name: no zero before, no plus.
    (number > 0 && usize::from(number) <= PROMPTS && digits == number.to_string()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let (one, other) = ("a".repeat(16), "b".repeat(16));
        for key in [
            "meta".to_owned(),
            "pulse".to_owned(),
            "prompt.p1".to_owned(),
            "ballot.p20".to_owned(),
            format!("who.{one}"),
            format!("sub.p3.{one}"),
            format!("vote.p3.{one}-{other}.{one}"),
            format!("vote.p3.best.{other}"),
            format!("mod.{one}"),
        ] {
            let address = Address::read(&key);
            assert_eq!(address.as_ref().map(Address::key), Some(key.clone()));
            assert!(address.is_some_and(|address| key.starts_with(address.kind())));
        }
    }

    #[test]
    fn what_is_no_key_is_none() {
        let (one, other) = ("a".repeat(16), "b".repeat(16));
        for key in [
            String::new(),
            "meta.x".to_owned(),
            "prompt.p0".to_owned(),
            "prompt.p01".to_owned(),
            "prompt.p+1".to_owned(),
            "prompt.p21".to_owned(),
            "prompt.p256".to_owned(),
            "who.A2345678ABCDEFGH".to_owned(),
            "who.>".to_owned(),
            format!("sub.p1.{one}.x"),
            format!("vote.p1.{other}-{one}.{one}"),
            format!("vote.p1.{one}-{one}.{one}"),
        ] {
            assert_eq!(Address::read(&key), None, "{key}");
        }
    }
}
