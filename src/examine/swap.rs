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
use crate::evidence::{Evidence, Marker, Role};
use crate::knowledge::{Cue, Pull};
use crate::rewrite::place;
use crate::text::{Span, TokenKind};
use crate::verdict::Class;
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
    found.sort_by_key(|(range, _)| range.start);
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
        OwnKind::Fact => facts(reading),
        OwnKind::Result => results(reading),
    }
}

fn trade(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = reading.trade_words(&[Pull::Sure, Pull::Enough]).collect();
    found.retain(|range| !reading.roles.is_negated(range.start));
    found.sort_by_key(|range| (usize::MAX - range.len(), range.start));
    found
}

/// Capitals that are no names.
const NO_NAMES: &str = " i we our internet web english monday tuesday wednesday thursday friday saturday sunday january february march april may \
    june july august september october november december god компания компании общество банк группа группы мы нас вы вас бог ";

/// What a name may be besides: words of these classes are names of places as well.
const PLACES: [&str; 2] = ["market", "society"];

/// Capitals and quotations inside of a sentence; a text all in capitals has no names to tell.
fn names(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let tokens = reading.tokens();
    let capitals = tokens.iter().filter(|token| token.is_word() && token.capital).count();
    let is_heading = capitals * 2 > reading.document.word_count() && capitals > 3;
    let mask: Vec<bool> = (0..tokens.len())
        .map(|index| {
            let token = &tokens[index];
            let is_quoted_name = token.quoted && token.is_word();
            let is_inside = index > 0
                && tokens[index - 1].sentence == token.sentence
                && (tokens[index - 1].kind != TokenKind::Mark || tokens[index - 1].folded == ",");
            let is_short = token.folded.chars().count() < 3;
            let is_listed = NO_NAMES.split_ascii_whitespace().any(|word| word == token.folded);
            is_quoted_name
                || !is_heading && token.is_word() && token.capital && is_inside && !is_short && !is_listed
        })
        .collect();
    let runs = reading.runs(&mask).into_iter().map(|run| with_first(reading, run));
    // "our Customers and Shareholders": a known word in capitals is no name; beside a word that nobody knows it is.
    let is_name = |run: &Range<usize>| {
        run.clone().any(|index| {
            let token = &tokens[index];
            token.capital && (token.quoted || !reading.has_class_beside(index, &PLACES))
        })
    };
    runs.filter(is_name).collect()
}

/// A name that opens the sentence: its first word has a capital anyway.
fn with_first(reading: &Reading<'_>, run: Range<usize>) -> Range<usize> {
    let Some(before) = run.start.checked_sub(1) else { return run };
    let token = &reading.tokens()[before];
    let opens = before == 0 || reading.tokens()[before - 1].sentence != token.sentence;
    let is_part = opens && token.is_word() && token.capital && !reading.is_function_word(before);
    if is_part && !reading.has(before, &["help", "provide", "make", "be"]) { before..run.end } else { run }
}

/// Countries: a rival at home in the same one can sign as well.
const COUNTRIES: &str = " россия россии россию российский российская российское российские российского российской российских рф америка america \
    american americans usa us states united uk britain british world европа европе europe мир мире ";

fn is_country(reading: &Reading<'_>, range: &Range<usize>) -> bool {
    let words = reading.tokens().get(range.clone()).unwrap_or_default();
    let mut words = words.iter().filter(|token| token.is_word() && token.capital);
    words.all(|token| COUNTRIES.split_ascii_whitespace().any(|country| country == token.folded))
}

fn is_place(reading: &Reading<'_>, name: &Range<usize>) -> bool {
    is_country(reading, name)
        || name.clone().any(|index| reading.has(index, &PLACES) && !reading.tokens()[index].quoted)
}

fn places(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let tokens = reading.tokens();
    if let Some(span) = place(&reading.document) {
        let start = tokens.partition_point(|token| token.span.start < span.start);
        let end = tokens.partition_point(|token| token.span.start < span.end);
        found.push(start..end);
    }
    found.extend(names(reading).into_iter().filter(|name| is_place(reading, name)));
    // «сибирский», «уральский»: adjectives of places have no capital.
    let adjectives = (0..tokens.len())
        .filter(|index| reading.has(*index, &["market"]) && tokens[*index].stem.ends_with("ск"))
        .filter(|index| reading.is_plain_word(*index))
        .map(|index| index..index + 1);
    found.extend(adjectives);
    let is_home = |range: &Range<usize>| {
        let words = tokens.get(range.clone()).unwrap_or_default();
        words.iter().any(|token| COUNTRIES.split_ascii_whitespace().any(|country| country == token.folded))
    };
    found.retain(|range| !is_home(range));
    found
}

/// The people whom a marker finds, where they are narrower than anybody.
fn people(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let anyone = reading.cue_mask(Cue::Anyone);
    let is_narrow = |index: usize| {
        reading.is_plain_word(index)
            && !anyone[index]
            && !reading.is_function_word(index)
            && !reading.has(index, &["universal", "towards"])
    };
    let evidence = reading.analysis.evidence.iter().filter(|found| found.marker == Marker::Beneficiary);
    // «слабовидящим детям», "furniture makers": what says which people stands before them.
    let says_which = reading.mask(reading.trade_words(&[Pull::Sure, Pull::Enough]));
    let with_which = |range: Range<usize>| {
        let before = (0..range.start).rev().take(2).take_while(|index| says_which[*index]);
        before.last().map_or(range.start, |first| first)..range.end
    };
    evidence
        .map(|found| found.range.clone())
        .filter(|range| range.end <= anyone.len() && range.clone().any(is_narrow))
        .map(with_which)
        .collect()
}

/// The year in which it all began.
fn facts(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let tokens = reading.tokens();
    let is_year = |index: usize| {
        let token = &tokens[index];
        token.kind == TokenKind::Number
            && token.folded.parse().is_ok_and(|year: u32| (1500..2030).contains(&year))
    };
    const BEFORE: [&str; 8] =
        ["since", "founded", "established", "с", "основан", "основана", "основано", "основаны"];
    (0..tokens.len())
        .filter(|index| is_year(*index))
        .filter_map(|index| {
            let start = (index.saturating_sub(2)..index)
                .find(|before| BEFORE.contains(&tokens[*before].folded.as_str()))?;
            let is_year = tokens.get(index + 1).is_some_and(|next| next.stem == "год");
            Some(start..index + 1 + usize::from(is_year))
        })
        .collect()
}

/// So many words that not everybody says make a result one's own.
const UNCOMMON: usize = 2;

/// Results that are not made of what everybody promises.
fn results(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let common = reading.cue_mask(Cue::Commonplace);
    let people = reading.evidence_mask(&[Marker::Beneficiary]);
    let anyone = reading.cue_mask(Cue::Anyone);
    let is_result = |found: &&Evidence| matches!(found.marker, Marker::Outcome | Marker::Emotion);
    let mut found: Vec<Range<usize>> =
        reading.analysis.evidence.iter().filter(is_result).map(|found| found.range.clone()).collect();
    if reading.analysis.verdict.class == Class::Customer {
        // The whole sentence is about people's lives, also where no list knows its words.
        found.extend(sentences(reading));
    }
    let is_uncommon = |index: &usize| {
        reading.is_plain_word(*index)
            && !common[*index]
            && !anyone[*index]
            && !people[*index]
            && !reading.is_function_word(*index)
            && !reading.has(*index, &["help", "enable", "universal", "provide", "we", "company"])
    };
    found.retain(|range| range.end <= common.len());
    found.into_iter().filter(|range| range.clone().filter(is_uncommon).count() >= UNCOMMON).collect()
}

/// A sentence of more words is no result but a story.
const LONGEST: usize = 20;

/// The sentences of main thoughts, without what announces them and without means.
fn sentences(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let means = reading.mask(
        reading
            .analysis
            .evidence
            .iter()
            .filter(|found| found.marker.is_way_of_working())
            .map(|found| found.range.clone()),
    );
    let tokens = reading.tokens();
    let mask: Vec<bool> = (0..tokens.len())
        .map(|index| !matches!(reading.roles.role(index), Role::Frame | Role::Method) && !means[index])
        .collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for run in reading.runs(&mask) {
        let mut start = run.start;
        for index in run.clone() {
            let ends = index + 1 == run.end || tokens[index + 1].sentence != tokens[index].sentence;
            if ends {
                found.push(trimmed(reading, start..index + 1));
                start = index + 1;
            }
        }
    }
    found.retain(|range| (1..=LONGEST).contains(&range.len()));
    found
}

/// Without marks and function words at both ends.
fn trimmed(reading: &Reading<'_>, range: Range<usize>) -> Range<usize> {
    let carries = |index: &usize| reading.says_something(*index) && !reading.is_function_word(*index);
    let Some(start) = range.clone().find(carries) else { return range.start..range.start };
    let end = range.rev().find(carries).map_or(start, |last| last + 1);
    start..end
}

#[cfg(test)]
mod tests {
    use super::super::manual;
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
