//! # Swap test: signed by a rival, does it still read true?
//!
//! Put the name of your closest rival under the statement. If nobody would notice, it says nothing of you. The test is as old as
//! advertising ("cover the logo"); in statements it looks for the words that only this author could have written.
//!
//! Not all of them weigh alike. A name goes with the signature: the rival writes his own. The words of the trade he has too. A place and
//! people narrower than "customers" leave only rivals from the same street. What he cannot sign is a result that is nobody else's, and a fact
//! of one's own past, such as the year of founding.
//!
//! ## Examples
//!
//! What is the author's own in square brackets, with its kind; behind the arrow what follows from it.
//!
//! ```text
//! ru: Мы стремимся быть лидером за счёт высокого качества. → nothing
//! ru: Быть лидером рынка [мебели]{trade}. → trade_only
//! ru: «[Кедр]{name}» — лидер рынка. → name_only
//! ru: Лучшая [мебель]{trade} [на Урале]{place}. → narrowed
//! ru: Помогаем [слабовидящим детям]{people} быть успешнее. → narrowed
//! ru: Чтобы [домой хотелось возвращаться]{result}. → yours
//! en: We exceed our customers' expectations through quality. → nothing
//! en: To be the leading provider of [furniture]{trade}. → trade_only
//! en: Our [bank]{trade}, [Kestrel]{name}, is the best. → name_only
//! en: The best [furniture]{trade} [in Ohio]{place}. → narrowed
//! en: Baking [bread]{trade} [since 1924]{fact}. → yours
//! en: Families [eat well without counting every coin]{result}. → yours
//! ```

use super::Reading;
use super::names::{is_place, names, places};
use super::reading::is_adjective;
use super::results::results;
use crate::evidence::Marker;
use crate::knowledge::{Cue, classes};
use crate::order::order_by_key;
use crate::text::{Language, Span};
use std::ops::Range;

/// The words that only this author could have written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The words, in the order of the text.
    pub own: Vec<Own>,
    /// What follows from them.
    pub finding: Owned,
}

/// Words of the author's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    /// The words.
    pub span: Span,
    /// What makes them his.
    pub kind: OwnKind,
}

/// What makes words one's own, from what a rival shares at once to what he cannot share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OwnKind {
    /// The trade.
    Trade,
    /// A name, which goes with the signature.
    Name,
    /// People narrower than "customers".
    People,
    /// A place.
    Place,
    /// A fact of one's own past.
    Fact,
    /// A result that not everybody promises.
    Result,
}

impl OwnKind {
    /// All kinds, in the order of messages.
    pub const ALL: [Self; 6] = [Self::Trade, Self::Name, Self::People, Self::Place, Self::Fact, Self::Result];

    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Trade => "trade",
            Self::Name => "name",
            Self::People => "people",
            Self::Place => "place",
            Self::Fact => "fact",
            Self::Result => "result",
        }
    }

    /// The place in [`OwnKind::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// Whether a rival could sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owned {
    /// There is nothing to read.
    Unread,
    /// Any company could sign it.
    Nothing,
    /// Any company of the trade could.
    TradeOnly,
    /// Any company could that puts its own name there.
    NameOnly,
    /// Only a company from the same place, or for the same people.
    Narrowed,
    /// A rival would have to mean it as the author does.
    Yours,
}

impl Owned {
    /// All findings, in the order of messages.
    pub const ALL: [Self; 6] =
        [Self::Unread, Self::Nothing, Self::TradeOnly, Self::NameOnly, Self::Narrowed, Self::Yours];

    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Nothing => "nothing",
            Self::TradeOnly => "trade_only",
            Self::NameOnly => "name_only",
            Self::Narrowed => "narrowed",
            Self::Yours => "yours",
        }
    }
}

/// Finds the words that are the author's own.
pub fn swap(reading: &Reading<'_>) -> Swap {
    if reading.is_unread() {
        return Swap { own: Vec::new(), finding: Owned::Unread };
    }
    let mut taken = vec![false; reading.tokens().len()];
    let mut found: Vec<(Range<usize>, OwnKind)> = Vec::new();
    // What says more of the author comes first, and what shares words with it goes.
    for kind in OwnKind::ALL.into_iter().rev() {
        for range in ranges(reading, kind) {
            let cells = taken.get_mut(range.clone()).unwrap_or_default();
            if !cells.is_empty() && !cells.contains(&true) {
                cells.fill(true);
                found.push((range, kind));
            }
        }
    }
    order_by_key(&mut found, |(range, _)| range.start);
    let has = |kind: OwnKind| found.iter().any(|(_, other)| *other == kind);
    let finding = if has(OwnKind::Result) || has(OwnKind::Fact) {
        Owned::Yours
    } else if has(OwnKind::Place) || has(OwnKind::People) {
        Owned::Narrowed
    } else if has(OwnKind::Name) {
        Owned::NameOnly
    } else if has(OwnKind::Trade) {
        Owned::TradeOnly
    } else {
        Owned::Nothing
    };
    let own = found.into_iter().map(|(range, kind)| Own { span: reading.document.span(range), kind });
    Swap { own: own.collect(), finding }
}

fn ranges(reading: &Reading<'_>, kind: OwnKind) -> Vec<Range<usize>> {
    match kind {
        OwnKind::Trade => trade(reading),
        OwnKind::Name => names(reading).into_iter().filter(|name| !is_place(reading, name)).collect(),
        OwnKind::People => people(reading),
        OwnKind::Place => places(reading),
        OwnKind::Fact => reading.founding(),
        OwnKind::Result => results(reading),
    }
}

/// The words of the trade, and what is sold where it is more than "products".
fn trade(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let [anyone, common] = [Cue::Anyone, Cue::Commonplace].map(|cue| reading.cue_mask(cue));
    let mut found: Vec<Range<usize>> = reading.trade_words().collect();
    found.extend(reading.products());
    // A patient tells whom, and a tool nothing.
    let tells =
        |index: usize| !anyone[index] && !common[index] && !reading.has(index, classes!["person", "role"]);
    found.retain(|range| range.clone().any(tells));
    order_by_key(&mut found, |range| (usize::MAX - range.len(), range.start));
    found
}

/// The people whom a marker finds, where they are narrower than anybody.
fn people(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let anyone = reading.cue_mask(Cue::Anyone);
    let is_narrow = |index: usize| {
        reading.is_plain_word(index)
            && !anyone[index]
            && !reading.is_function_word(index)
            && !reading.has(index, classes!["universal", "possibility", "modal", "be"])
    };
    let evidence = reading.analysis.evidence.iter().filter(|found| found.marker == Marker::Beneficiary);
    // «слабовидящим детям», "furniture makers": what says which people stands before them.
    let says_which = reading.mask(reading.trade_words());
    let is_which = |index: usize| {
        let is_russian = reading.document.language == Some(Language::Russian);
        says_which[index] && (!is_russian || is_adjective(&reading.tokens()[index].folded))
    };
    let with_which = |range: Range<usize>| {
        let before = (0..range.start).rev().take(2).take_while(|index| is_which(*index));
        before.last().map_or(range.start, |first| first)..range.end
    };
    evidence
        .map(|found| found.range.clone())
        .filter(|range| range.end <= anyone.len() && range.clone().any(is_narrow))
        .map(with_which)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests as manual;
    use super::*;

    #[test]
    fn it_does_what_its_manual_says() {
        manual::check(include_str!("swap.rs"), |example| {
            let found = swap(&example.reading());
            let marks = found.own.iter().map(|own| (own.span, own.kind.key()));
            (manual::marked(&example.statement, marks), found.finding.key().to_owned())
        });
    }

    #[test]
    fn kinds_are_in_their_order() {
        assert!(OwnKind::ALL.iter().enumerate().all(|(place, kind)| kind.index() == place));
    }
}
