//! What follows from the records? The state of a room: a pure function of the set.

use super::address::Address;
use super::body::{Ballot, Body, Meta, Moderation, Prompt, Pulse, Text, Who};
use super::key::Uid;
use super::log::Log;
use super::record::Record;
use super::stage::{Stage, Stages};
use std::collections::BTreeMap;

/// The state of a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The room itself; none while its facilitator has not been heard.
    pub meta: Option<Meta>,
    /// The facilitator's counts.
    pub pulse: Pulse,
    /// The statements, by their numbers, each with all that was made of it.
    pub sheets: BTreeMap<u8, Sheet>,
    /// The people who came in.
    pub people: BTreeMap<Uid, Person>,
    /// What the facilitator decided, by the person.
    pub moderation: BTreeMap<Uid, Moderation>,
}

/// A statement, and all that was made of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The statement; none while it has not come, or where it was taken back.
    pub prompt: Option<Prompt>,
    /// What stands for comparison; none before writing has ended.
    pub ballot: Option<Ballot>,
    /// The texts that count, by their authors.
    pub texts: BTreeMap<Uid, Entry>,
    /// The choices between two, by the pair and then by who chose; none where somebody could not decide.
    pub duels: BTreeMap<[Uid; 2], BTreeMap<Uid, Option<Uid>>>,
    /// The best ones, the best first, by who chose them.
    pub ranks: BTreeMap<Uid, Vec<Uid>>,
}

/// A text that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The text.
    pub text: String,
    /// The group it was written in.
    pub group: String,
    /// The author's number for it.
    pub n: u64,
    /// Whether the facilitator has hidden it.
    pub is_hidden: bool,
}

/// A person who came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What they want to be called.
    pub name: String,
    /// The group they sit in.
    pub group: String,
}

impl Room {
    /// Folds the records: under each key the newest one that counts.
    pub(super) fn of(log: &Log) -> Self {
        let mut room = Self::default();
        let newest = |address: Address| log.under(&address).first().and_then(Record::reading);
        if let Some(Body::Meta(meta)) = newest(Address::Meta) {
            room.meta = Some(meta.clone());
        }
        if let Some(Body::Pulse(pulse)) = newest(Address::Pulse) {
            room.pulse = pulse.clone();
        }
        for (address, records) in log.keys() {
            if let (Address::Moderation(uid), Some(Body::Moderation(moderation))) =
                (address, records.first().and_then(Record::reading))
            {
                room.moderation.insert(uid.clone(), moderation.clone());
            }
        }
        for (address, records) in log.keys() {
            room.take(address, records);
        }
        room
    }

    fn take(&mut self, address: &Address, records: &[Record]) {
        match address {
            Address::Prompt(number) => {
                if let Some(Body::Prompt(prompt)) = records.first().and_then(Record::reading)
                    && !prompt.statement.is_empty()
                {
                    self.sheet(*number).prompt = Some(prompt.clone());
                }
            }
            Address::Ballot(number) => {
                // While a statement is written on again, what stood for comparison before is of the past.
                let is_written_on = self.stage() == Stage::Write
                    && self.meta.as_ref().is_some_and(|meta| meta.open.contains(number));
                if let Some(Body::Ballot(ballot)) = records.first().and_then(Record::reading)
                    && !is_written_on
                {
                    self.sheet(*number).ballot = Some(ballot.clone());
                }
            }
            Address::Who(uid) => {
                if let Some(Body::Who(Who { name, group })) = records.first().and_then(Record::reading) {
                    let person = Person { name: name.clone(), group: group.clone() };
                    self.people.insert(uid.clone(), person);
                }
            }
            Address::Text(number, uid) => {
                if let Some(entry) = self.entry(*number, uid, records) {
                    self.sheet(*number).texts.insert(uid.clone(), entry);
                }
            }
            Address::Pair(number, pair, uid) => {
                if let Some(best) = self.vote(Stage::Compare, records) {
                    let duel = self.sheet(*number).duels.entry(pair.clone()).or_default();
                    duel.insert(uid.clone(), best.into_iter().next());
                }
            }
            Address::Rank(number, uid) => {
                if let Some(best) = self.vote(Stage::Vote, records) {
                    self.sheet(*number).ranks.insert(uid.clone(), best);
                }
            }
            Address::Meta | Address::Pulse | Address::Moderation(_) => {}
        }
    }

    /// The text that counts: the newest one that was written while writing was open, and before the author was muted.
    fn entry(&self, number: u8, uid: &Uid, records: &[Record]) -> Option<Entry> {
        let moderation = self.moderation.get(uid);
        let muted = moderation.and_then(|moderation| moderation.muted);
        let is_hidden = moderation.is_some_and(|moderation| moderation.hidden.contains(&number));
        records
            .iter()
            .find_map(|record| {
                let Some(Body::Text(Text { text, group, under })) = record.reading() else { return None };
                let counts = self.was(*under, Stage::Write) && muted.is_none_or(|last| record.n <= last);
                counts.then(|| Entry { text: text.clone(), group: group.clone(), n: record.n, is_hidden })
            })
            // Who has taken all words back has no text.
            .filter(|entry| !entry.text.trim().is_empty())
    }

    fn vote(&self, stage: Stage, records: &[Record]) -> Option<Vec<Uid>> {
        records.iter().find_map(|record| match record.reading() {
            Some(Body::Vote(vote)) if self.was(vote.under, stage) => Some(vote.best.clone()),
            _ => None,
        })
    }

    /// Whether the room was in this stage under the `meta` with this number.
    fn was(&self, under: u64, stage: Stage) -> bool {
        self.stages().and_then(|stages| stages.at(under)) == Some(stage)
    }

    fn stages(&self) -> Option<&Stages> {
        self.meta.as_ref().map(|meta| &meta.stages)
    }

    fn sheet(&mut self, number: u8) -> &mut Sheet {
        self.sheets.entry(number).or_default()
    }

    /// What the room is doing.
    pub fn stage(&self) -> Stage {
        self.meta.as_ref().map_or(Stage::Lobby, Meta::stage)
    }

    /// The statements that are there, with their numbers.
    pub fn prompts(&self) -> impl Iterator<Item = (u8, &Prompt, &Sheet)> {
        self.sheets.iter().filter_map(|(number, sheet)| Some((*number, sheet.prompt.as_ref()?, sheet)))
    }

    /// The statements that are worked on now, in the order of the facilitator.
    pub fn open(&self) -> impl Iterator<Item = (u8, &Prompt, &Sheet)> {
        let open = self.meta.iter().flat_map(|meta| &meta.open);
        open.filter_map(|number| {
            let sheet = self.sheets.get(number)?;
            Some((*number, sheet.prompt.as_ref()?, sheet))
        })
    }

    /// People who have written something.
    pub fn writers(&self) -> usize {
        count_people(self.open().flat_map(|(_, _, sheet)| sheet.texts.keys()))
    }

    /// People who have compared, or voted, as the stage is.
    pub fn voters(&self) -> usize {
        let sheets = self.open().map(|(_, _, sheet)| sheet);
        match self.stage() {
            Stage::Compare => {
                count_people(sheets.flat_map(|sheet| sheet.duels.values().flat_map(BTreeMap::keys)))
            }
            Stage::Vote => count_people(sheets.flat_map(|sheet| sheet.ranks.keys())),
            _ => 0,
        }
    }
}

impl Sheet {
    /// The texts that are compared, in the order of their authors: those of the ballot, or all while there is none; none that is hidden.
    pub fn candidates(&self) -> Vec<&Uid> {
        let stands = |uid: &Uid| self.ballot.as_ref().is_none_or(|ballot| ballot.number_of(uid).is_some());
        self.texts.iter().filter(|(uid, entry)| !entry.is_hidden && stands(uid)).map(|(uid, _)| uid).collect()
    }

    /// Whether a text came, or was changed, after writing had ended for the others.
    pub fn is_late(&self, author: &Uid) -> bool {
        match (&self.ballot, self.texts.get(author)) {
            (Some(ballot), Some(entry)) => ballot.number_of(author).is_none_or(|n| n < entry.n),
            _ => false,
        }
    }
}

fn count_people<'a>(people: impl Iterator<Item = &'a Uid>) -> usize {
    people.collect::<std::collections::BTreeSet<_>>().len()
}
