//! # Durability test: which words will be out of date in ten years?
//!
//! Strike the product, the channel, the number, the rank, the technology, the decade, the words in fashion: what is left is what will
//! still hold. Theodore Levitt asked it first ("Marketing Myopia", 1960): railways died of being in the railway business and not in
//! the business of getting people where they want to go. A mission that names the product grows old with it.
//!
//! A product inside a result stays, because there it is a thing of people's lives: "a room you love coming home to".
//!
//! ## Examples
//!
//! What is struck in square brackets, with the kind; then what is left, and what that is: `lasts`, `hollow`, `holds`, `thins`, `scraps`.
//!
//! ```text
//! ru: Быть [лидером рынка]{rank} [мебели]{product} на Урале. → scraps: Быть … на Урале.
//! ru: Чтобы домой хотелось возвращаться. → lasts: Чтобы домой хотелось возвращаться.
//! ru: [К 2030 году]{figure} продавать [чай]{product} через [мобильное приложение]{channel}. → scraps: … продавать …
//! ru: Помогать детям верить в себя с помощью [инновационных технологий]{technology}. → holds: Помогать детям верить в себя с помощью …
//! ru: Предоставлять клиентам качественное обслуживание. → hollow: Предоставлять клиентам качественное обслуживание.
//! en: To be [the leading provider]{rank} of affordable [furniture]{product} in the Midwest. → scraps: To be … of affordable … in the Midwest.
//! en: We serve our customers well. → hollow: We serve our customers well.
//! en: Families love coming home. → lasts: Families love coming home.
//! en: [By 2030]{figure}, sell [tea]{product} through a [mobile app]{channel}. → scraps: … sell …
//! en: To help children believe in themselves through [innovative technology]{technology}. → holds: To help children believe in themselves through …
//! ```

use super::Reading;
use super::reading::names_rank;
use crate::evidence::{Evidence, Marker, Role, Sign};
use crate::knowledge::{Cue, classes};
use crate::order::order_by_key;
use crate::text::{Span, TokenKind};
use crate::verdict::Class;
use std::ops::Range;

/// What will be out of date, and what is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Durability {
    /// The words that will be out of date, in the order of the text.
    pub struck: Vec<Ageing>,
    /// The statement without them, "…" in their place.
    pub rest: String,
    /// What the rest is.
    pub finding: Lasting,
}

/// Words that will be out of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ageing {
    /// The words.
    pub span: Span,
    /// Why.
    pub kind: Perishable,
}

/// What goes out of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Perishable {
    /// What is sold today.
    Product,
    /// The way by which people are reached today.
    Channel,
    /// A number, a share, a date.
    Figure,
    /// The place among others.
    Rank,
    /// Today's technology.
    Technology,
    /// A sign of the years in which it was written.
    Decade,
    /// Words in fashion.
    Jargon,
}

impl Perishable {
    /// All kinds, in the order of messages.
    pub const ALL: [Self; 7] = [
        Self::Product,
        Self::Channel,
        Self::Figure,
        Self::Rank,
        Self::Technology,
        Self::Decade,
        Self::Jargon,
    ];

    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Channel => "channel",
            Self::Figure => "figure",
            Self::Rank => "rank",
            Self::Technology => "technology",
            Self::Decade => "decade",
            Self::Jargon => "jargon",
        }
    }

    /// The place in [`Perishable::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// What is left of a statement in ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lasting {
    /// There is nothing to read.
    Unread,
    /// Nothing has to be struck.
    Lasts,
    /// Nothing has to be struck, but no result for people is there either.
    Hollow,
    /// The result for people is left.
    Holds,
    /// Something is left, but no result for people.
    Thins,
    /// Next to nothing is left.
    Scraps,
}

impl Lasting {
    /// All findings, in the order of messages.
    pub const ALL: [Self; 6] =
        [Self::Unread, Self::Lasts, Self::Hollow, Self::Holds, Self::Thins, Self::Scraps];

    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Lasts => "lasts",
            Self::Hollow => "hollow",
            Self::Holds => "holds",
            Self::Thins => "thins",
            Self::Scraps => "scraps",
        }
    }
}

/// With fewer words that say something, what is left says nothing.
const ENOUGH: usize = 3;

/// Strikes what will be out of date.
pub fn durability(reading: &Reading<'_>) -> Durability {
    if reading.is_unread() {
        let rest = reading.document.text.to_owned();
        return Durability { struck: Vec::new(), rest, finding: Lasting::Unread };
    }
    let ranges = ageing(reading);
    let struck: Vec<Ageing> = ranges
        .iter()
        .map(|(range, kind)| Ageing { span: reading.document.span(range.clone()), kind: *kind })
        .collect();
    let is_struck = reading.mask(ranges.iter().map(|(range, _)| range.clone()));
    let finding = match ranges.is_empty() {
        true if names_result(reading, &is_struck) => Lasting::Lasts,
        true => Lasting::Hollow,
        false => left(reading, &is_struck),
    };
    Durability { struck, rest: rest(reading, &is_struck), finding }
}

/// The tokens to strike with their kinds: what the evidence shows first, then channels and decades, then products.
fn ageing(reading: &Reading<'_>) -> Vec<(Range<usize>, Perishable)> {
    let channels = reading.cue_mask(Cue::Channel);
    // The year of founding stays what it is.
    let is_past = reading.mask(reading.founding().into_iter());
    let evidence = reading
        .analysis
        .evidence
        .iter()
        .filter(|evidence| !is_past.get(evidence.range.clone()).unwrap_or_default().contains(&true))
        .filter_map(|evidence| Some((evidence.range.clone(), kind_of(evidence, reading, &channels)?)));
    let people = reading.evidence_mask(&[Marker::Outcome, Marker::Emotion]);
    let cues = [(Cue::Decade, Perishable::Decade), (Cue::Channel, Perishable::Channel)];
    let cues = cues.into_iter().flat_map(|(cue, kind)| reading.cues(cue).map(move |range| (range, kind)));
    let cues = cues.filter(|(range, _)| !people[range.clone()].contains(&true));
    let mut found: Vec<(Range<usize>, Perishable)> = Vec::new();
    let mut taken = vec![false; reading.tokens().len()];
    let mut candidates: Vec<(Range<usize>, Perishable)> = cues.collect();
    // The longest first, so that "online store" is not taken for "online".
    order_by_key(&mut candidates, |(range, _)| (usize::MAX - range.len(), range.start));
    for (range, kind) in evidence.chain(candidates) {
        let range = reading.whole(range);
        let cells = taken.get_mut(range.clone()).unwrap_or_default();
        if !cells.contains(&true) {
            cells.fill(true);
            found.push((range, kind));
        }
    }
    for product in reading.products().into_iter().map(|product| reading.whole(product)) {
        let cells = taken.get_mut(product.clone()).unwrap_or_default();
        if !cells.contains(&true) {
            cells.fill(true);
            found.push((product, Perishable::Product));
        }
    }
    order_by_key(&mut found, |(range, _)| range.start);
    found
}

fn kind_of(evidence: &Evidence, reading: &Reading<'_>, channels: &[bool]) -> Option<Perishable> {
    let is_channel = channels.get(evidence.range.clone()).is_some_and(|cells| cells.contains(&true));
    match evidence.sign {
        Sign::Marker(Marker::Metric) if is_channel => Some(Perishable::Channel),
        Sign::Marker(Marker::Metric) if names_rank(evidence, reading) => Some(Perishable::Rank),
        Sign::Marker(Marker::Metric) => Some(Perishable::Figure),
        Sign::Marker(Marker::Leadership) => Some(Perishable::Rank),
        Sign::Marker(Marker::Technology) => Some(Perishable::Technology),
        Sign::Marker(Marker::Jargon) => Some(Perishable::Jargon),
        _ => None,
    }
}

/// Whether a result for people is left.
fn names_result(reading: &Reading<'_>, is_struck: &[bool]) -> bool {
    let is_left = |evidence: &Evidence| {
        matches!(evidence.marker, Marker::Outcome | Marker::Emotion)
            && !is_struck.get(evidence.range.clone()).unwrap_or_default().contains(&true)
    };
    reading.analysis.verdict.class == Class::Customer || reading.analysis.evidence.iter().any(is_left)
}

fn left(reading: &Reading<'_>, is_struck: &[bool]) -> Lasting {
    let says = |index: &usize| {
        !is_struck[*index]
            && reading.says_something(*index)
            && reading.roles.role(*index) != Role::Frame
            && !reading.is_function_word(*index)
            && !reading.has(*index, classes!["be", "company", "provide", "sell", "produce", "operate"])
    };
    let words = (0..is_struck.len()).filter(says).count();
    match words {
        2.. if names_result(reading, is_struck) => Lasting::Holds,
        ENOUGH.. => Lasting::Thins,
        _ => Lasting::Scraps,
    }
}

/// The text with "…" in place of what is struck; what only joins two gaps goes with them.
fn rest(reading: &Reading<'_>, is_struck: &[bool]) -> String {
    let gaps = gaps(reading, is_struck);
    let text = reading.document.text;
    let mut rest = String::new();
    let mut place = 0;
    for gap in gaps {
        let span = reading.document.span(gap);
        rest.push_str(text.get(place..span.start).unwrap_or(""));
        rest.push('…');
        place = span.end;
        // "…." reads as a mistake, and so does "…,".
        while text[place..].starts_with([',', '.', ';', ':']) {
            place += 1;
        }
    }
    rest.push_str(text.get(place..).unwrap_or(""));
    rest
}

fn gaps(reading: &Reading<'_>, is_struck: &[bool]) -> Vec<Range<usize>> {
    let mut gaps: Vec<Range<usize>> = Vec::new();
    for run in reading.runs(is_struck) {
        let joins = |index: usize| {
            let token = &reading.tokens()[index];
            token.sentence == reading.tokens()[run.start].sentence
                && (token.kind == TokenKind::Mark || reading.is_function_word(index))
        };
        match gaps.last_mut() {
            Some(last) if (last.end..run.start).all(joins) => last.end = run.end,
            _ => gaps.push(run),
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::super::tests as manual;
    use super::*;

    #[test]
    fn it_does_what_its_manual_says() {
        manual::check(include_str!("durability.rs"), |example| {
            let found = durability(&example.reading());
            let marks = found.struck.iter().map(|ageing| (ageing.span, ageing.kind.key()));
            let marked = manual::marked(&example.statement, marks);
            (marked, format!("{}: {}", found.finding.key(), found.rest))
        });
    }

    #[test]
    fn kinds_are_in_their_order() {
        assert!(Perishable::ALL.iter().enumerate().all(|(place, kind)| kind.index() == place));
    }
}
