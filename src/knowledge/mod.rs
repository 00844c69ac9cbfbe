//! What do we know of language and trades? Packs, two a language, compiled from the plain-text files of this folder (see its README).

mod alphabet;
mod beginnings;
mod bounds;
mod bytes;
mod classes;
mod gallery;
mod handbook;
mod held;
mod lexicon;
mod matcher;
mod opposites;
mod pack;
mod people;
mod place;
mod reader;
mod scan;
mod seal;
mod tables;
mod trade;
mod weights;
mod wording;

// The alphabet is shared with the build, where letters stand beside it.
use crate::text::letters;

pub use classes::Classes;
pub(crate) use classes::classes;
pub use gallery::{Pair, gallery};
pub use handbook::{Handbook, Means, Outcome, OutcomeKind, People};
pub use lexicon::{Codes, Lexicon};
pub use opposites::{Opposites, opposites};
#[cfg(feature = "embedded-knowledge")]
pub use pack::PACKS;
#[cfg(fuzzing)]
pub use pack::forget;
pub use pack::{PackProblem, Part, install, is_installed, is_whole, is_whole_anywhere};
pub use people::{PeopleKind, people_at, people_named};
pub use reader::Reader;
pub use scan::{Cue, Hit, Pull, Scan, Target, scan};
#[cfg(test)]
pub(crate) use tables::component_keys;
pub use tables::{CLASSES, DEPARTMENTS, TRADES};
pub use trade::{Breadth, GENERAL, Trade, department, general, opening, trade, trades_by_name};
pub(crate) use weights::{Weights, weights};
