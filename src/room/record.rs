//! What is a record, and when is it none?

use super::address::Address;
use super::body::Body;
use super::canonical::canonical;
use super::key::{self, Uid};
use super::limits::{COUNTED, RECORD_BYTES};
use serde_json::{Value, json};

/// The only version there is.
const VERSION: u64 = 1;

/// Something that somebody said in a room, signed.
///
/// As JSON: `{"v", "room", "kind", "key", "by", "n", "at", "body", "pub", "sig"}`. `pub` is the author's public key and `sig` the signature
/// of the canonical JSON of all other members but `sig`, both base64url without padding; `by` follows from `pub`. So a record proves by
/// itself who wrote it, and needs no other one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The room: the short hash of its facilitator's key.
    pub room: Uid,
    /// The key under which it stands.
    pub address: Address,
    /// Who wrote it.
    pub by: Uid,
    /// The author's own count.
    pub n: u64,
    /// When, in milliseconds since 1970, by the author's clock. Nothing hangs on it.
    pub at: u64,
    /// What it says; see [`Body`].
    pub body: Value,
    /// The body as it is read; none where it is not what the key promises.
    content: Option<Body>,
    pub(super) public: [u8; 32],
    pub(super) signature: [u8; 64],
}

/// Why something is no record of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// More than [`RECORD_BYTES`].
    Oversized,
    /// No JSON, or not of this shape.
    Malformed,
    /// A version that this program does not know.
    Version,
    /// Of another room.
    OtherRoom,
    /// The signature does not belong to it.
    Forged,
    /// Somebody wrote where only another one may write.
    NotAllowed,
}

/// All of a record but its signature.
pub(super) struct Parts {
    pub room: Uid,
    pub address: Address,
    pub by: Uid,
    pub n: u64,
    pub at: u64,
    pub body: Value,
    pub public: [u8; 32],
}

impl Record {
    /// Reads a record, and checks its signature and that its author may write under its key.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        if text.len() > RECORD_BYTES {
            return Err(Refusal::Oversized);
        }
        let value: Value = serde_json::from_str(text).map_err(|_| Refusal::Malformed)?;
        Self::from_json(&value)
    }

    /// The same, of a value that has been read.
    pub(super) fn from_json(value: &Value) -> Result<Self, Refusal> {
        let version = value.get("v").and_then(Value::as_u64).ok_or(Refusal::Malformed)?;
        if version != VERSION {
            return Err(Refusal::Version);
        }
        let record = Self::shape(value).ok_or(Refusal::Malformed)?;
        if record.by != Uid::of(&record.public) {
            return Err(Refusal::Forged);
        }
        if record.by != *record.address.owner().unwrap_or(&record.room) {
            return Err(Refusal::NotAllowed);
        }
        if !key::is_signed(&canonical(&record.signed()), &record.public, &record.signature) {
            return Err(Refusal::Forged);
        }
        Ok(record)
    }

    /// The record as it travels.
    pub fn to_json(&self) -> String {
        canonical(&self.value())
    }

    /// What it says, as its key promises.
    pub const fn reading(&self) -> Option<&Body> {
        self.content.as_ref()
    }

    pub(super) fn value(&self) -> Value {
        let mut value = self.signed();
        if let Some(members) = value.as_object_mut() {
            members.insert("sig".to_owned(), Value::from(key::written(&self.signature)));
        }
        value
    }

    /// All that is signed.
    pub(super) fn signed(&self) -> Value {
        json!({
            "v": VERSION,
            "room": self.room.as_str(),
            "kind": self.address.kind(),
            "key": self.address.key(),
            "by": self.by.as_str(),
            "n": self.n,
            "at": self.at,
            "body": self.body,
            "pub": key::written(&self.public),
        })
    }

    /// What is newer, of two records under one key. An author counts; where the count is the same, by a slip or on purpose, the signature
    /// decides, so that everybody decides alike.
    pub(super) fn rank(&self) -> (u64, &[u8; 64]) {
        (self.n, &self.signature)
    }

    /// A record of these parts; the body is read once.
    pub(super) fn new(parts: Parts, signature: [u8; 64]) -> Self {
        let Parts { room, address, by, n, at, body, public } = parts;
        let content = Body::read(&address, &body);
        Self { room, address, by, n, at, body, content, public, signature }
    }

    fn shape(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str();
        let number = |name: &str| value.get(name)?.as_u64().filter(|number| *number <= COUNTED);
        let address = Address::read(text("key")?)?;
        let parts = Parts {
            room: Uid::read(text("room")?)?,
            by: Uid::read(text("by")?)?,
            n: number("n")?,
            at: number("at")?,
            body: value.get("body")?.clone(),
            public: key::read(text("pub")?)?,
            address,
        };
        let record = Self::new(parts, key::read(text("sig")?)?);
        let is_of_kind = text("kind")? == record.address.kind() && record.reading().is_some();
        // What is not signed has no place in it.
        (is_of_kind && value.as_object()?.len() == 10).then_some(record)
    }
}
