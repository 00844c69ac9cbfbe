//! What is known of a trade or a department?

use super::alphabet::{letter_of, restored, unfolded};
use super::handbook::Handbook;
use super::pack::rewriting;
use super::people::PeopleKind;
use super::tables::{DEPARTMENTS, TRADES};
use crate::order::order;
use crate::text::Language;
use crate::text::letters::in_small;

/// How many trades a trade is at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// One.
    Narrow,
    /// Several, as any shop is: it speaks only where no narrow one is found.
    Broad,
    /// Nearly all, as any service is: it speaks only where no other is found.
    Broadest,
}

/// A trade or a department, in both languages.
#[derive(Debug)]
pub struct Trade {
    /// Its name in data and links: `furniture`.
    pub key: &'static str,
    /// The industry it belongs to, by the labelling rubric.
    pub industry: &'static str,
    /// How many trades it is at once.
    pub breadth: Breadth,
    /// Whether it serves those who do a job, as a maker of machines does: families have no place in its scenes.
    pub is_for_work: bool,
    /// The place of its pages in the packs.
    pub(super) place: u16,
}

impl Trade {
    /// Its name as in a list: «мебель», "furniture"; empty where the language is not there.
    pub fn name(&self, language: Language) -> &'static str {
        rewriting(language).handbooks.get(usize::from(self.place)).map_or("", |pages| pages.name)
    }

    /// What is known in this language, opened at its pages.
    pub fn handbook(&'static self, language: Language) -> Handbook {
        let pages = rewriting(language).handbooks.get(usize::from(self.place)).map_or("", |pages| {
            let letters = || pages.folded.iter().map(|byte| letter_of(*byte));
            pages.open.get_or_init(|| written_out(&letters().collect::<String>()))
        });
        let mut handbook = Handbook::open(self.name(language), pages, language);
        if self.is_for_work {
            handbook.people.iter_mut().for_each(|people| people.kind = PeopleKind::AtWork);
        }
        handbook
    }
}

/// The sections that hold whole sentences; see [`Handbook::open`].
const SENTENCES: std::ops::RangeInclusive<usize> = 4..=12;

/// The pages with every form and every sentence written out.
fn written_out(pages: &str) -> String {
    let line = |section: usize, line: &str| {
        if SENTENCES.contains(&section) {
            return unfolded(line);
        }
        let first = line.split('|').next().unwrap_or_default();
        line.split('|').map(|form| restored(form, first)).collect::<Vec<_>>().join("|")
    };
    let section = |(place, text): (usize, &str)| {
        text.split('\n').map(|text| line(place, text)).collect::<Vec<_>>().join("\n")
    };
    pages.split("\n\n").enumerate().map(section).collect::<Vec<_>>().join("\n\n")
}

/// All trades but the one that is none, in the order of their names: so many are found by their first letter only.
pub fn trades_by_name(language: Language) -> &'static [&'static Trade] {
    rewriting(language).by_name.get_or_init(|| {
        let trades = TRADES.iter().filter(|trade| trade.key != GENERAL);
        let mut named: Vec<_> = trades.map(|trade| (in_small(trade.name(language)), trade)).collect();
        order(&mut named, |one, other| one.0.cmp(&other.0));
        named.into_iter().map(|(_, trade)| trade).collect()
    })
}

/// The word that opens a result, by its number in the language.
pub fn opening(language: Language, index: usize) -> Option<&'static str> {
    rewriting(language).openings.get(index).copied()
}

/// The trade with this key.
pub fn trade(key: &str) -> Option<&'static Trade> {
    TRADES.iter().find(|trade| trade.key == key)
}

/// The department with this key.
pub fn department(key: &str) -> Option<&'static Trade> {
    DEPARTMENTS.iter().find(|department| department.key == key)
}

/// The key of the trade that is none.
pub const GENERAL: &str = "general";

/// What holds in any trade, for a statement whose trade is not known.
pub fn general() -> &'static Trade {
    trade(GENERAL).unwrap_or(&TRADES[0])
}
