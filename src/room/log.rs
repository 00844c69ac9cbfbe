//! Which records are known? A set: what came twice is in it once, and what came first makes no difference.

use super::address::Address;
use super::body::Body;
use super::key::Uid;
use super::limits::HISTORY;
use super::record::{Record, Refusal};
use super::state::Room;
use std::collections::BTreeMap;

/// The records of a room that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    id: Uid,
    /// Of each key the newest ones, the newest first.
    records: BTreeMap<Address, Vec<Record>>,
}

impl Log {
    /// Of a room of which nothing is known yet.
    pub const fn new(id: Uid) -> Self {
        Self { id, records: BTreeMap::new() }
    }

    /// The room.
    pub const fn id(&self) -> &Uid {
        &self.id
    }

    /// Takes a record as it travels; says whether it was new.
    pub fn take(&mut self, text: &str) -> Result<bool, Refusal> {
        Record::read(text).and_then(|record| self.insert(record))
    }

    /// Takes a record that has been read.
    pub fn insert(&mut self, record: Record) -> Result<bool, Refusal> {
        if record.room != self.id {
            return Err(Refusal::OtherRoom);
        }
        let known = self.records.entry(record.address.clone()).or_default();
        let place = known.partition_point(|other| other.rank() > record.rank());
        if known.get(place) == Some(&record) || place >= HISTORY {
            return Ok(false);
        }
        known.insert(place, record);
        known.truncate(HISTORY);
        Ok(true)
    }

    /// The records under a key, the newest first.
    pub(super) fn under(&self, address: &Address) -> &[Record] {
        self.records.get(address).map_or(&[], Vec::as_slice)
    }

    /// All of them, by key, and under a key the newest first.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values().flatten()
    }

    /// The keys under which there is something, each with what stands there.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&Address, &[Record])> {
        self.records.iter().map(|(address, records)| (address, records.as_slice()))
    }

    /// The highest number that an author has used.
    pub fn last_of(&self, author: &Uid) -> u64 {
        self.records().filter(|record| record.by == *author).map(|record| record.n).max().unwrap_or(0)
    }

    /// The number of the newest `meta`; 0 while there is none.
    pub fn meta_number(&self) -> u64 {
        self.under(&Address::Meta).first().map_or(0, |record| record.n)
    }

    /// The number of the newest ballot of a statement; 0 while there is none.
    pub fn ballot_number(&self, prompt: u8) -> u64 {
        self.under(&Address::Ballot(prompt)).first().map_or(0, |record| record.n)
    }

    /// The newest texts of an author: the statement, the number, the text, and the number of the `meta` under which it was written.
    pub fn texts_of(&self, author: &Uid) -> Vec<(u8, u64, String, u64)> {
        let newest = |(address, records): (&Address, &Vec<Record>)| {
            let (Address::Text(prompt, by), Some(record)) = (address, records.first()) else { return None };
            let Some(Body::Text(text)) = record.reading().filter(|_| by == author) else { return None };
            Some((*prompt, record.n, text.text.clone(), text.under))
        };
        self.records.iter().filter_map(newest).collect()
    }

    /// The state that follows.
    pub fn room(&self) -> Room {
        Room::of(self)
    }
}
