//! How is a room kept and opened again? As JSON with all its signed records: whoever opens it checks them anew and trusts nobody.

use crate::room::key::Uid;
use crate::room::log::Log;
use crate::room::record::{Record, Refusal};
use serde_json::{Value, json};

/// What an exported room calls itself.
const FORMAT: &str = "mission-rewriter-room";

/// So many bytes are more than a room of 200 people fills.
const MOST: usize = 32 * 1024 * 1024;

/// An exported room that has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The records that hold.
    pub log: Log,
    /// When it was exported, in milliseconds since 1970.
    pub at: u64,
    /// How many records do not hold, and why the first of them does not.
    pub refused: Option<(usize, Refusal)>,
}

/// A room as JSON.
pub fn export(log: &Log, at: u64) -> String {
    let records: Vec<Value> = log.records().map(Record::value).collect();
    let value = json!({
        "format": FORMAT,
        "version": 1,
        "room": log.id().as_str(),
        "exported": at,
        "records": records,
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

/// Reads an exported room. What is no such file at all gives a refusal; records that do not hold are left out and counted.
pub fn import(text: &str) -> Result<Export, Refusal> {
    if text.len() > MOST {
        return Err(Refusal::Oversized);
    }
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| Refusal::Malformed)?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refusal::Malformed);
    }
    if value.get("version").and_then(Value::as_u64) != Some(1) {
        return Err(Refusal::Version);
    }
    let id = value.get("room").and_then(Value::as_str).and_then(Uid::read).ok_or(Refusal::Malformed)?;
    let records = value.get("records").and_then(Value::as_array).ok_or(Refusal::Malformed)?;
    let mut export = Export { log: Log::new(id), at: 0, refused: None };
    export.at = value.get("exported").and_then(Value::as_u64).unwrap_or(0);
    for record in records {
        if let Err(refusal) = Record::from_json(record).and_then(|record| export.log.insert(record)) {
            let (count, first) = export.refused.unwrap_or((0, refusal));
            export.refused = Some((count + 1, first));
        }
    }
    Ok(export)
}
