//! Which patterns may begin with a word? Each pattern filed under the words that it can begin with, and what has to follow there.

use super::tables::CLASSES;
use super::wording::CLASS_BASE;
use crate::order::shelve;

/// Where a pattern begins, and what is known of its second word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
    /// The place in the patterns.
    pub place: u32,
    /// The shadows of the words of which one has to come next; all bits where another may.
    pub second: u32,
}

/// The beginnings of all patterns.
pub(super) struct Beginnings {
    list: Vec<Beginning>,
    /// Where those of each code begin in the list: words first, then classes, then all numbers as one.
    starts: Vec<u32>,
    /// How many words there are.
    words: usize,
}

/// The top bit of a word that may be absent.
const ABSENT: u16 = 0x8000;
/// Another word may follow, or none.
pub(super) const ANY: u32 = u32::MAX;

/// One bit for each code, shared by many codes: most words are told apart by it at once.
pub(super) const fn shadow(code: u16) -> u32 {
    1 << (code & 31)
}

impl Beginnings {
    /// Of no pattern.
    pub(super) const fn none() -> Self {
        Self { list: Vec::new(), starts: Vec::new(), words: 0 }
    }

    /// Of patterns as [`super::wording::Wording`] holds them, which speak of so many words.
    pub(super) fn of(patterns: &[u16], words: usize) -> Self {
        let mut filed = Vec::new();
        let mut place = 0;
        while place < patterns.len() {
            place += file(patterns, place, words, &mut filed);
        }
        let (list, starts) = shelve(&filed, words + CLASSES.len() + 1);
        Self { list, starts, words }
    }

    /// The patterns that can begin with a code, in their order.
    pub(super) fn with(&self, code: u16) -> &[Beginning] {
        let start = |line: usize| self.starts.get(line).map_or(0, |start| *start as usize);
        let line = line(code, self.words);
        self.list.get(start(line)..start(line + 1)).unwrap_or_default()
    }
}

/// Where a code stands in the list: classes come right behind the words.
fn line(code: u16, words: usize) -> usize {
    code.checked_sub(CLASS_BASE).map_or(usize::from(code), |class| words + usize::from(class))
}

/// Files the pattern at a place; gives its length.
fn file(patterns: &[u16], start: usize, words: usize, filed: &mut Vec<(usize, Beginning)>) -> usize {
    let count = patterns.get(start + 1).copied().unwrap_or(0);
    let mut place = start + 2;
    let mut may_begin = true;
    for number in 0..count {
        let (head, alternatives) = element(patterns, place);
        place += 1 + alternatives.len();
        if may_begin {
            // Only behind a first word that cannot be absent is it sure what comes next.
            let is_sure = number == 0 && head & ABSENT == 0 && count > 1;
            let second = if is_sure { follower(patterns, place) } else { ANY };
            let beginning = Beginning { place: u32::try_from(start).unwrap_or(u32::MAX), second };
            filed.extend(alternatives.iter().map(|code| (line(*code, words), beginning)));
            may_begin = head & ABSENT != 0;
        }
    }
    place - start
}

/// The shadows of the words at a place of which one has to stand there.
fn follower(patterns: &[u16], place: usize) -> u32 {
    match element(patterns, place) {
        (head, alternatives) if head & ABSENT == 0 && !alternatives.is_empty() => {
            alternatives.iter().fold(0, |sum, code| sum | shadow(*code))
        }
        _ => ANY,
    }
}

/// The element at a place: its head, and its alternatives.
fn element(patterns: &[u16], place: usize) -> (u16, &[u16]) {
    let head = patterns.get(place).copied().unwrap_or(0);
    let alternatives = patterns.get(place + 1..place + 1 + usize::from(head & !ABSENT));
    (head, alternatives.unwrap_or_default())
}
