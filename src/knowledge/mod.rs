//! What do we know of language and trades? Tables compiled from the plain-text files of this folder (see its README).

mod lexicon;
mod matcher;
mod reader;
mod scan;
mod tables;
mod trade;

pub use lexicon::{Codes, Lexicon};
pub use reader::Reader;
pub use scan::{Cue, Hit, Scan, Target, scan};
pub use tables::{CLASSES, DEPARTMENTS, PEOPLE, TRADES};
pub use trade::{Means, Outcome, OutcomeKind, People, Trade, TradeText, department, general, trade};
