//! What does a record say? Its body, read with distrust: a body that is not what its key promises is no record.

use super::address::Address;
use super::key::Uid;
use super::limits::{COUNTED, GROUPS, LETTERS, NAME, PEOPLE, PROMPTS, letters};
use super::stage::{Stage, Stages};
use crate::text::Language;
use serde_json::{Value, json};

/// What a record says, by its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// The room itself.
    Meta(Meta),
    /// Counts.
    Pulse(Pulse),
    /// A statement to rewrite.
    Prompt(Prompt),
    /// What stands for comparison.
    Ballot(Ballot),
    /// A person.
    Who(Who),
    /// A text.
    Text(Text),
    /// A choice between two texts, or the best ones.
    Vote(Vote),
    /// A decision of the facilitator.
    Moderation(Moderation),
}

/// The room itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// What the workshop is called.
    pub title: String,
    /// The language it is held in.
    pub language: Language,
    /// What it does, and has done.
    pub stages: Stages,
    /// The time that is left, where there is a limit.
    pub timer: Option<Timer>,
    /// The names of the groups; none where all work as one.
    pub groups: Vec<String>,
    /// When names are shown.
    pub names: Names,
    /// The most letters of a text, in UTF-16 code units.
    pub letters: usize,
    /// The minutes of the plan that the facilitator follows; 0 for none.
    pub plan: u8,
    /// The step of that plan, from 0.
    pub step: usize,
    /// The statements that are worked on now, by their numbers; the others have been, or will be.
    pub open: Vec<u8>,
}

/// When the names of people are shown to all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// With the texts, when all is revealed.
    AtReveal,
    /// When the room is closed.
    AtClose,
}

/// The time for a stage, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What was left when it was set, started or paused.
    pub left: u64,
    /// When it ends, in milliseconds since 1970 by the facilitator's clock; none while it stands still.
    pub ends: Option<u64>,
}

/// What everybody may know of who has done what: counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pulse {
    /// People who came in.
    pub people: usize,
    /// People who have written something.
    pub written: usize,
    /// People who have voted in this stage.
    pub voted: usize,
}

/// A statement to rewrite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// The statement; empty where the prompt was taken back.
    pub statement: String,
    /// What to do with it.
    pub instruction: String,
}

/// The texts that stand for comparison, by their authors, with the number of the record that each was when writing ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballot {
    /// In the order of their authors.
    pub items: Vec<(Uid, u64)>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// What they want to be called.
    pub name: String,
    /// The group they sit in, by its name.
    pub group: String,
}

/// What a person made of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// The group it was written in: it may be known before names are.
    pub group: String,
    /// The number of the `meta` under which it was written.
    pub under: u64,
}

/// What a person thinks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The texts that were chosen, by their authors, the best first; none where one could not decide.
    pub best: Vec<Uid>,
    /// The number of the `meta` under which it was given.
    pub under: u64,
}

/// What the facilitator decided about a person's records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moderation {
    /// The statements under which the person's text is hidden.
    pub hidden: Vec<u8>,
    /// The person's number after which no text counts any more.
    pub muted: Option<u64>,
}

/// So many texts can be chosen as the best.
const CHOSEN: usize = 3;

impl Body {
    /// Reads the body that belongs to a key.
    pub(super) fn read(address: &Address, body: &Value) -> Option<Self> {
        Some(match address {
            Address::Meta => Self::Meta(Meta::read(body)?),
            Address::Pulse => Self::Pulse(Pulse {
                people: count(body, "people")?,
                written: count(body, "written")?,
                voted: count(body, "voted")?,
            }),
            Address::Prompt(_) => Self::Prompt(Prompt {
                statement: text(body, "statement", LETTERS)?,
                instruction: text(body, "instruction", LETTERS)?,
            }),
            Address::Ballot(_) => Self::Ballot(Ballot::read(body)?),
            Address::Who(_) => {
                Self::Who(Who { name: text(body, "name", NAME)?, group: text(body, "group", NAME)? })
            }
            Address::Text(..) => Self::Text(Text {
                text: text(body, "text", LETTERS)?,
                group: text(body, "group", NAME)?,
                under: number(body, "under")?,
            }),
            Address::Pair(_, pair, by) => {
                let vote = Vote::read(body)?;
                let is_of_pair = vote.best.len() <= 1 && vote.best.iter().all(|best| pair.contains(best));
                // Nobody judges between the own text and another one.
                (is_of_pair && !pair.contains(by)).then_some(Self::Vote(vote))?
            }
            Address::Rank(_, by) => {
                let vote = Vote::read(body)?;
                (!vote.best.contains(by)).then_some(Self::Vote(vote))?
            }
            Address::Moderation(_) => Self::Moderation(Moderation::read(body)?),
        })
    }

    /// The body as a record holds it.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Meta(meta) => meta.to_json(),
            Self::Pulse(pulse) => {
                json!({"people": pulse.people, "written": pulse.written, "voted": pulse.voted})
            }
            Self::Prompt(prompt) => json!({"statement": prompt.statement, "instruction": prompt.instruction}),
            Self::Ballot(ballot) => {
                let items: Value = ballot.items.iter().map(|(uid, n)| json!([uid.as_str(), n])).collect();
                json!({"items": items})
            }
            Self::Who(who) => json!({"name": who.name, "group": who.group}),
            Self::Text(text) => json!({"text": text.text, "group": text.group, "under": text.under}),
            Self::Vote(vote) => {
                let best: Vec<&str> = vote.best.iter().map(Uid::as_str).collect();
                json!({"best": best, "under": vote.under})
            }
            Self::Moderation(moderation) => json!({"hidden": moderation.hidden, "muted": moderation.muted}),
        }
    }
}

impl Meta {
    fn read(body: &Value) -> Option<Self> {
        let groups = body.get("groups")?.as_array().filter(|groups| groups.len() <= GROUPS)?;
        let groups = groups.iter().map(|group| bounded(group, NAME)).collect::<Option<Vec<_>>>()?;
        Some(Self {
            title: text(body, "title", LETTERS)?,
            language: Language::from_key(body.get("language")?.as_str()?)?,
            stages: Stages::read(body.get("stages")?)?,
            timer: match body.get("timer")? {
                Value::Null => None,
                timer => Some(Timer::read(timer)?),
            },
            groups,
            names: Names::from_key(body.get("names")?.as_str()?)?,
            letters: count(body, "letters").filter(|letters| (1..=LETTERS).contains(letters))?,
            plan: u8::try_from(number(body, "plan")?).ok()?,
            step: count(body, "step")?,
            open: prompts(body, "open")?,
        })
    }

    fn to_json(&self) -> Value {
        json!({
            "title": self.title,
            "language": self.language.key(),
            "stages": self.stages.to_json(),
            "timer": self.timer.map(|timer| json!({"left": timer.left, "ends": timer.ends})),
            "groups": self.groups,
            "names": self.names.key(),
            "letters": self.letters,
            "plan": self.plan,
            "step": self.step,
            "open": self.open,
        })
    }

    /// What the room is doing.
    pub fn stage(&self) -> Stage {
        self.stages.now()
    }
}

impl Names {
    /// The name in records.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AtReveal => "reveal",
            Self::AtClose => "closed",
        }
    }

    /// Reads a name.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::AtReveal, Self::AtClose].into_iter().find(|names| names.key() == key)
    }

    /// Whether names are shown to all in this stage.
    pub fn are_shown(self, stage: Stage) -> bool {
        match self {
            Self::AtReveal => stage.is_open(),
            Self::AtClose => stage == Stage::Closed,
        }
    }
}

impl Timer {
    /// What is left at `now`, in milliseconds since 1970 by the facilitator's clock.
    pub fn left_at(self, now: u64) -> u64 {
        self.ends.map_or(self.left, |ends| ends.saturating_sub(now))
    }

    /// The same time, running from `now` on.
    #[must_use]
    pub fn running(self, now: u64) -> Self {
        let left = self.left_at(now);
        Self { left, ends: Some(now.saturating_add(left)) }
    }

    /// The same time, standing still at `now`.
    #[must_use]
    pub fn paused(self, now: u64) -> Self {
        Self { left: self.left_at(now), ends: None }
    }

    /// Longer by so many milliseconds, or shorter.
    #[must_use]
    pub fn longer(self, by: i64, now: u64) -> Self {
        let left = self.left_at(now).saturating_add_signed(by);
        Self { left, ends: self.ends.map(|_| now.saturating_add(left)) }
    }

    fn read(value: &Value) -> Option<Self> {
        let ends = match value.get("ends")? {
            Value::Null => None,
            _ => Some(number(value, "ends")?),
        };
        Some(Self { left: number(value, "left")?, ends })
    }
}

impl Ballot {
    fn read(body: &Value) -> Option<Self> {
        let items = body.get("items")?.as_array().filter(|items| items.len() <= PEOPLE)?;
        let read = |item: &Value| {
            let [uid, n] = item.as_array()?.as_slice() else { return None };
            Some((Uid::read(uid.as_str()?)?, n.as_u64()?))
        };
        let items: Vec<_> = items.iter().map(read).collect::<Option<_>>()?;
        items.windows(2).all(|pair| pair[0].0 < pair[1].0).then_some(Self { items })
    }

    /// The number of the author's record that stands here.
    pub fn number_of(&self, author: &Uid) -> Option<u64> {
        self.items.iter().find(|(uid, _)| uid == author).map(|(_, n)| *n)
    }
}

impl Vote {
    fn read(body: &Value) -> Option<Self> {
        let best = body.get("best")?.as_array().filter(|best| best.len() <= CHOSEN)?;
        let best: Vec<Uid> = best.iter().map(|uid| Uid::read(uid.as_str()?)).collect::<Option<_>>()?;
        let is_once = best.iter().enumerate().all(|(place, uid)| !best[..place].contains(uid));
        is_once.then_some(Self { best, under: number(body, "under")? })
    }
}

impl Moderation {
    fn read(body: &Value) -> Option<Self> {
        let hidden = prompts(body, "hidden")?;
        let muted = match body.get("muted")? {
            Value::Null => None,
            _ => Some(number(body, "muted")?),
        };
        Some(Self { hidden, muted })
    }
}

fn bounded(value: &Value, most: usize) -> Option<String> {
    value.as_str().filter(|text| letters(text) <= most).map(str::to_owned)
}

fn text(body: &Value, name: &str, most: usize) -> Option<String> {
    bounded(body.get(name)?, most)
}

/// Numbers of statements.
fn prompts(body: &Value, name: &str) -> Option<Vec<u8>> {
    let numbers = body.get(name)?.as_array().filter(|numbers| numbers.len() <= PROMPTS)?;
    numbers.iter().map(|number| u8::try_from(number.as_u64()?).ok()).collect()
}

fn number(body: &Value, name: &str) -> Option<u64> {
    body.get(name)?.as_u64().filter(|number| *number <= COUNTED)
}

fn count(body: &Value, name: &str) -> Option<usize> {
    usize::try_from(number(body, name)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timer_loses_nothing_in_a_pause() {
        let timer = Timer { left: 60_000, ends: None };
        let running = timer.running(1_000);
        assert_eq!(running.left_at(11_000), 50_000);
        let paused = running.paused(11_000);
        assert_eq!(paused.left_at(500_000), 50_000);
        assert_eq!(paused.running(500_000).left_at(500_001), 49_999);
        assert_eq!(running.left_at(u64::MAX), 0);
        assert_eq!(running.longer(60_000, 11_000).left_at(11_000), 110_000);
        assert_eq!(paused.longer(-60_000, 0).left_at(0), 0);
    }
}
