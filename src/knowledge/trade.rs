//! What is known of a trade or a department?

use super::tables::{DEPARTMENTS, TRADES};
use crate::text::Language;

/// A trade or a department, in both languages.
#[derive(Debug)]
pub struct Trade {
    /// Its name in data and links: `furniture`.
    pub key: &'static str,
    /// The industry it belongs to, by the labelling rubric.
    pub industry: &'static str,
    /// Russian, English.
    pub texts: [TradeText; 2],
}

/// What is known of a trade in one language.
#[derive(Debug)]
pub struct TradeText {
    /// Its name as in a list: «мебель», "furniture".
    pub name: &'static str,
    /// Who comes; the first is the one that sentences take.
    pub people: &'static [People],
    /// Functional, emotional and social outcomes, in the order of [`OutcomeKind`].
    pub outcomes: [&'static [Outcome]; 3],
    /// Sentences that answer a means, in the order of [`Means`].
    pub means: [&'static [&'static str]; 7],
    /// Sentences of people who come back.
    pub returns: &'static [&'static str],
    /// The whole mission in eight words or fewer.
    pub short: &'static [&'static str],
    /// Departments: our work, what a colleague gets, what the customer gets.
    pub chain: &'static [[&'static str; 3]],
}

/// The name of a group of people: in Russian the plural in five cases, in English five times the same.
#[derive(Debug)]
pub struct People {
    /// Nominative, genitive, dative, accusative, instrumental.
    pub forms: [&'static str; 5],
}

/// What people can do, feel or be afterwards.
#[derive(Debug)]
pub struct Outcome {
    /// After «помогать …» and "help …".
    pub infinitive: &'static str,
    /// After the people as subject.
    pub they: &'static str,
    /// Russian: a clause after «чтобы». English: the form after "you".
    pub clause: &'static str,
}

/// The kinds of outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    /// What they can do.
    Functional,
    /// How they feel.
    Emotional,
    /// What changes between them and others.
    Social,
}

/// The means that trades answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// A low price.
    Price,
    /// A wide choice.
    Range,
    /// Quality.
    Quality,
    /// Speed and efficiency.
    Efficiency,
    /// Being first.
    Leadership,
    /// Technology.
    Technology,
    /// Growth and profit.
    Growth,
}

impl Trade {
    /// What is known in this language.
    pub const fn text(&self, language: Language) -> &TradeText {
        match language {
            Language::Russian => &self.texts[0],
            Language::English => &self.texts[1],
        }
    }
}

impl TradeText {
    /// All outcomes with their kinds.
    pub fn all_outcomes(&self) -> impl Iterator<Item = (OutcomeKind, &'static Outcome)> {
        let kinds = [OutcomeKind::Functional, OutcomeKind::Emotional, OutcomeKind::Social];
        kinds
            .into_iter()
            .zip(self.outcomes)
            .flat_map(|(kind, outcomes)| outcomes.iter().map(move |outcome| (kind, outcome)))
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
