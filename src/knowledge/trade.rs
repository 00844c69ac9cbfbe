//! What is known of a trade or a department?

use super::handbook::Handbook;
use super::people::PeopleKind;
use super::tables::{DEPARTMENTS, HANDBOOKS, TRADES};
use crate::text::Language;

/// A trade or a department, in both languages.
#[derive(Debug)]
pub struct Trade {
    /// Its name in data and links: `furniture`.
    pub key: &'static str,
    /// The industry it belongs to, by the labelling rubric.
    pub industry: &'static str,
    /// Whether it is many trades at once, as any shop is: it speaks only where no narrower one is found.
    pub is_broad: bool,
    /// Whether it serves those who do a job, as a maker of machines does: families have no place in its scenes.
    pub is_for_work: bool,
    /// Where its pages begin and end in the texts of each language.
    pub(super) pages: [(u32, u32); 2],
}

impl Trade {
    /// Its name as in a list: «мебель», "furniture".
    pub fn name(&self, language: Language) -> &'static str {
        self.pages(language).split('\n').next().unwrap_or_default()
    }

    /// What is known in this language, opened at its pages.
    pub fn handbook(&self, language: Language) -> Handbook {
        let mut handbook = Handbook::open(self.pages(language), language);
        if self.is_for_work {
            handbook.people.iter_mut().for_each(|people| people.kind = PeopleKind::AtWork);
        }
        handbook
    }

    fn pages(&self, language: Language) -> &'static str {
        let index = usize::from(language == Language::English);
        let (start, end) = self.pages[index];
        HANDBOOKS[index].get(start as usize..end as usize).unwrap_or_default()
    }
}

/// The trade with this key.
pub fn trade(key: &str) -> Option<&'static Trade> {
    TRADES.iter().find(|trade| trade.key == key)
}

/// The department with this key.
pub fn department(key: &str) -> Option<&'static Trade> {
    DEPARTMENTS.iter().find(|department| department.key == key)
}

/// What holds in any trade, for a statement whose trade is not known.
pub fn general() -> &'static Trade {
    trade("general").unwrap_or(&TRADES[0])
}
