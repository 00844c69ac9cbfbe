//! What do we know of language and trades? Tables compiled from the plain-text files of this folder (see its README).

mod alphabet;
mod gallery;
mod handbook;
mod lexicon;
mod matcher;
mod opposites;
mod people;
mod reader;
mod scan;
mod tables;
mod trade;

pub use gallery::{Pair, gallery};
pub use handbook::{Handbook, Means, Outcome, OutcomeKind, People};
pub use lexicon::{Codes, Lexicon};
pub use opposites::{Opposites, opposites};
pub use people::{PeopleKind, people_named};
pub use reader::Reader;
pub use scan::{Cue, Hit, Pull, Scan, Target, scan};
#[cfg(test)]
pub(crate) use tables::component_keys;
pub use tables::{CLASSES, DEPARTMENTS, OPENINGS, PEOPLE, TRADES};
pub use trade::{Breadth, Trade, department, general, trade};
