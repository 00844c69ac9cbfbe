//! What can be found in a text, numbered: markers, cues, trades, departments, people; and the word classes that patterns name.

use crate::opening::{self, OpeningRow};
use crate::opposite::{self, OppositeRow};
use crate::people::{self, PeopleRow};
use crate::source::{Problem, Source};
use crate::trade::Trade;
use std::path::Path;

/// The markers in the order of the program's `Marker`, which a test compares.
pub const MARKERS: [&str; 14] = [
    "leadership",
    "quality",
    "range",
    "price",
    "efficiency",
    "technology",
    "growth_profit",
    "self_reference",
    "metric",
    "jargon",
    "beneficiary",
    "outcome",
    "emotion",
    "service",
];
/// The pitfalls in the order of the program's `Pitfall`, which a test compares.
pub const PITFALLS: [&str; 4] = ["push_selling", "bought_loyalty", "asterisk", "satisfaction_metric"];
/// The cues in the order of the program's `Cue`, which a test compares.
pub const CUES: [&str; 14] = [
    "frame",
    "method",
    "purpose",
    "relative",
    "negator",
    "turn",
    "decoy",
    "towards",
    "hanging",
    "dangling",
    "channel",
    "decade",
    "anyone",
    "commonplace",
];
/// The components in the order of the program's `Component`, which a test compares.
pub const COMPONENTS: [&str; 9] = [
    "customers",
    "products",
    "markets",
    "technology",
    "survival",
    "philosophy",
    "self_concept",
    "public_image",
    "employees",
];

pub const PITFALL_BASE: u16 = 16;
pub const CUE_BASE: u16 = 32;
pub const COMPONENT_BASE: u16 = 48;
pub const TRADE_BASE: u16 = 64;
pub const DEPARTMENT_BASE: u16 = 512;
pub const PEOPLE_BASE: u16 = 1024;
pub const OPENING_BASE: u16 = 2048;
pub const OPPOSITE_BASE: u16 = 4096;

pub struct Targets {
    pub markers: Vec<Source>,
    pub pitfalls: Vec<Source>,
    pub cues: Vec<Source>,
    pub components: Vec<Source>,
    pub classes: Vec<Source>,
    pub trades: Vec<Trade>,
    pub departments: Vec<Trade>,
    pub people: Vec<PeopleRow>,
    pub openings: Vec<OpeningRow>,
    pub opposites: Vec<OppositeRow>,
}

impl Targets {
    pub fn read(root: &Path) -> Result<Self, Problem> {
        Ok(Self {
            markers: named(&root.join("markers"), &MARKERS)?,
            pitfalls: named(&root.join("pitfalls"), &PITFALLS)?,
            cues: named(&root.join("cues"), &CUES)?,
            components: named(&root.join("components"), &COMPONENTS)?,
            classes: Source::read_folder(&root.join("classes"))?,
            trades: read_trades(&root.join("trades"))?,
            departments: read_trades(&root.join("departments"))?,
            people: people::read(&root.join("people/people.txt"))?,
            openings: opening::read(&root.join("openings/openings.txt"))?,
            opposites: opposite::read(&root.join("opposites/opposites.txt"))?,
        })
    }

    /// The place of a class in the list of classes.
    pub fn class(&self, key: &str) -> Option<usize> {
        self.classes.iter().position(|class| class.key == key)
    }
}

fn named(folder: &Path, keys: &[&str]) -> Result<Vec<Source>, Problem> {
    keys.iter().map(|key| Source::read(&folder.join(format!("{key}.txt")))).collect()
}

fn read_trades(folder: &Path) -> Result<Vec<Trade>, Problem> {
    Source::read_folder(folder)?.iter().map(Trade::parse).collect()
}
