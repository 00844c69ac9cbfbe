//! What happened in a workshop room? Signed records, and the state that follows from them.
//!
//! A facilitator shows a statement, people rewrite it on their phones, compare blind pairs and vote, and then all is revealed. There is no
//! server of ours: everything is an immutable [`Record`], signed by whoever made it, and a [`Room`] is a pure function of the records that
//! are known, in whatever order and how often they came. How they travel is the page's matter.
//!
//! ```
//! use mission_rewriter::room::{Address, Identity, Log};
//!
//! let facilitator = Identity::from_seed([7; 32]);
//! let mut log = Log::new(facilitator.uid().clone());
//! let body = serde_json::json!({"name": "Оля", "group": ""});
//! let person = Identity::from_seed([8; 32]);
//! let record = person.sign(facilitator.uid(), Address::Who(person.uid().clone()), 1, 0, body);
//! assert_eq!(log.take(&record.to_json()), Ok(true));
//! // Told twice, known once.
//! assert_eq!(log.take(&record.to_json()), Ok(false));
//! assert_eq!(log.room().people.len(), 1);
//! ```

mod address;
mod audience;
mod board;
mod body;
mod canonical;
mod common;
mod export;
mod key;
mod limits;
mod log;
mod pairs;
mod record;
mod stage;
mod state;

pub use address::Address;
pub use audience::{Audience, Role};
pub use board::{Board, Difference, Place, board};
pub use body::{Ballot, Body, Meta, Moderation, Names, Prompt, Pulse, Text, Timer, Vote, Who};
pub use common::{Common, GroupWords, common};
pub use export::{Export, csv, day, export, import, markdown};
pub use key::{Identity, Uid};
pub use limits::{LETTERS, PEOPLE, PROMPTS, RECORD_BYTES, letters};
pub use log::Log;
pub use pairs::{Pair, blind_order, pairs};
pub use record::{Record, Refusal};
pub use stage::{Stage, Stages};
pub use state::{Entry, Person, Room, Sheet};
