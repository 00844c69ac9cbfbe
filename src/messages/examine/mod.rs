//! What do we say of the tests beside the verdict? What each asks, why, and what came out.

mod en;
mod ru;
#[cfg(test)]
mod tests;

use super::Locale;
use crate::examine::{
    Completeness, Component, Durability, Examination, Opposite, OwnKind, Perishable, Shirt, Swap,
};

/// What a test is called, what it asks, and why one asks it.
#[derive(Debug)]
pub struct TestMessage {
    /// The name, for headings.
    pub name: &'static str,
    /// What it asks, as a question.
    pub asks: &'static str,
    /// Why one asks it.
    pub why: &'static str,
}

/// What a kind of find is called, and a sentence about it.
#[derive(Debug)]
pub struct KindMessage {
    /// The name, for lists.
    pub name: &'static str,
    /// A sentence that explains it.
    pub why: &'static str,
}

/// The texts of all tests in one locale, but for what came out.
#[derive(Debug)]
pub struct ExaminationMessages {
    /// The heading over all tests.
    pub heading: &'static str,
    /// That they leave the verdict alone.
    pub intro: &'static str,
    /// Said by each test where there is nothing to read.
    pub unread: &'static str,
    /// Signed by a rival, does it still read true?
    pub swap: TestMessage,
    /// Whose signature stands under the statement.
    pub rival: &'static str,
    /// In the order of [`OwnKind::ALL`].
    pub own_kinds: [KindMessage; 6],
    /// Would anybody claim the opposite?
    pub opposite: TestMessage,
    /// Beside an opposite that nobody would claim.
    pub nobody: &'static str,
    /// Beside an opposite that somebody could well claim.
    pub somebody: &'static str,
    /// Which words will be out of date?
    pub durability: TestMessage,
    /// Before what is left of the statement.
    pub rest: &'static str,
    /// In the order of [`Perishable::ALL`].
    pub perishables: [KindMessage; 7],
    /// Does it fit on a T-shirt?
    pub shirt: TestMessage,
    /// Which components are there?
    pub completeness: TestMessage,
    /// In the order of [`Component::ALL`]; what each asks instead of a reason.
    pub components: [KindMessage; 9],
    /// Beside a component that is there.
    pub present: &'static str,
    /// Beside a component that is absent.
    pub absent: &'static str,
}

/// What came out of each test, in a sentence or two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Of the swap test.
    pub swap: String,
    /// Of the opposite test.
    pub opposite: String,
    /// Of the durability test.
    pub durability: String,
    /// Of the T-shirt.
    pub shirt: String,
    /// Of completeness.
    pub completeness: String,
}

impl Findings {
    /// What came out of an examination.
    pub fn of(locale: Locale, examination: &Examination) -> Self {
        Self {
            swap: swap(locale, &examination.swap),
            opposite: opposite(locale, &examination.opposite),
            durability: durability(locale, &examination.durability),
            shirt: shirt(locale, &examination.shirt),
            completeness: completeness(locale, &examination.completeness),
        }
    }
}

/// What came out of the swap test.
pub fn swap(locale: Locale, found: &Swap) -> String {
    match locale {
        Locale::Russian => ru::swap(found),
        Locale::English => en::swap(found),
    }
}

/// What came out of the opposite test.
pub fn opposite(locale: Locale, found: &Opposite) -> String {
    match locale {
        Locale::Russian => ru::opposite(found),
        Locale::English => en::opposite(found),
    }
}

/// What came out of the durability test.
pub fn durability(locale: Locale, found: &Durability) -> String {
    match locale {
        Locale::Russian => ru::durability(found),
        Locale::English => en::durability(found),
    }
}

/// What came out of the T-shirt.
pub fn shirt(locale: Locale, found: &Shirt) -> String {
    match locale {
        Locale::Russian => ru::shirt(found),
        Locale::English => en::shirt(found),
    }
}

/// What came out of completeness.
pub fn completeness(locale: Locale, found: &Completeness) -> String {
    match locale {
        Locale::Russian => ru::completeness(found),
        Locale::English => en::completeness(found),
    }
}

impl Locale {
    /// The texts of the tests beside the verdict.
    pub const fn examination(self) -> &'static ExaminationMessages {
        match self {
            Self::Russian => &ru::MESSAGES,
            Self::English => &en::MESSAGES,
        }
    }
}

impl ExaminationMessages {
    /// What to say of words that are the author's own.
    pub const fn own_kind(&self, kind: OwnKind) -> &KindMessage {
        &self.own_kinds[kind.index()]
    }

    /// What to say of words that will be out of date.
    pub const fn perishable(&self, kind: Perishable) -> &KindMessage {
        &self.perishables[kind.index()]
    }

    /// What to say of a component.
    pub const fn component(&self, component: Component) -> &KindMessage {
        &self.components[component.index()]
    }
}
