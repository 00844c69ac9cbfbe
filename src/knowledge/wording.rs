//! Which words and patterns stand in a pack? They are written there as in the files of this folder, and numbered here.

use super::bounds::is_quick;
use super::tables::{CLASSES, PEOPLE_BASE, TRADE_BASE};
use crate::order::{order_by_key, shelve};

/// The words and patterns of a language, numbered: first the words, then classes, then all numbers as one.
pub(super) struct Wording {
    pub words: Words,
    /// Beginnings of words with their numbers, sorted.
    pub prefixes: Vec<(&'static [u8], u16)>,
    /// The classes of all words, one after the other in the order of the words; with 128 more where the word is excluded from it.
    pub members: Vec<u8>,
    /// Where the members of each word begin, and at last where they end.
    pub member_starts: Vec<u32>,
    /// One after the other: target (top bit: exception), number of elements, and each element as the number of its
    /// alternatives (top bit: may be absent; 0: a gap) and the alternatives.
    pub patterns: Vec<u16>,
}

/// What a word is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Stem,
    Exact,
    Prefix,
}

/// The top bit of an exception, and of a word that may be absent.
const TOP: u16 = 0x8000;
/// A class beyond would have the bit that excludes a word from it.
const CLASSES_AT_MOST: u8 = 128;

impl Wording {
    /// Without a word.
    pub(super) const fn nothing() -> Self {
        let words = Words { list: Vec::new(), slots: Vec::new() };
        Self {
            words,
            prefixes: Vec::new(),
            members: Vec::new(),
            member_starts: Vec::new(),
            patterns: Vec::new(),
        }
    }

    /// Reads classes, one a line, and patterns, of one pack or of both; see `build/lexicon.rs`. None where a pattern would take too long to look
    /// for.
    ///
    /// What is numbered with the first pack has the same number with both. Everybody who opens a page waits for this, in a program that was made
    /// small before it was made fast: so the letters are gone through as bytes, and once.
    pub(super) fn read(classes: &'static str, packs: &[&'static str]) -> Option<Self> {
        let mut words = Words { list: Vec::new(), slots: vec![EMPTY; SLOTS] };
        let mut entries = Vec::new();
        for (class, line) in (0..CLASSES_AT_MOST).zip(lines(classes)) {
            for entry in line.split(|byte| *byte == b' ') {
                let (excluded, entry) = match entry {
                    [b'!', entry @ ..] => (128, entry),
                    entry => (0, entry),
                };
                entries.extend(words.number(entry).map(|word| (usize::from(word), class | excluded)));
            }
        }
        let mut patterns = Vec::new();
        let (mut target, mut next) = (0, 0);
        for line in packs.iter().flat_map(|pack| lines(pack)) {
            if let [b'\t', digits @ ..] = line {
                target = number(digits).unwrap_or(next);
                // A word points to a trade in three ways.
                let is_trade = (TRADE_BASE..PEOPLE_BASE).contains(&target);
                next = target.wrapping_add(if is_trade { 3 } else { 1 });
            } else if !words.add_pattern(&mut patterns, target, line) {
                return None;
            }
        }
        let numbered = (0..).zip(&words.list);
        let prefixes = numbered.filter(|(_, (kind, _))| *kind == Kind::Prefix);
        let mut prefixes: Vec<(&'static [u8], u16)> =
            prefixes.map(|(number, (_, word))| (*word, number)).collect();
        order_by_key(&mut prefixes, |(word, _)| *word);
        let (members, member_starts) = shelve(&entries, words.len());
        Some(Self { words, prefixes, members, member_starts, patterns })
    }
}

/// The lines of a part of a pack.
fn lines(text: &'static str) -> impl Iterator<Item = &'static [u8]> {
    text.as_bytes().split(|byte| *byte == b'\n')
}

/// The number that these digits write.
fn number(digits: &[u8]) -> Option<u16> {
    let add = |sum: u16, digit: &u8| sum.checked_mul(10)?.checked_add(u16::from(digit.wrapping_sub(b'0')));
    if digits.is_empty() { None } else { digits.iter().try_fold(0, add) }
}

/// All words, each once: its place is its number.
pub(super) struct Words {
    list: Vec<(Kind, &'static [u8])>,
    /// The numbers again, each near the slot that its letters lead to.
    slots: Vec<u16>,
}

/// More slots than there are ever words, a power of two.
const SLOTS: usize = 1 << 15;
/// The number from which classes count, which no word reaches. A quarter of the slots stays free, so that every search comes to an end.
pub(super) const CLASS_BASE: u16 = (SLOTS / 4 * 3) as u16;
/// A slot that nobody has taken.
const EMPTY: u16 = u16::MAX;

impl Words {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The stems, in the order of their numbers.
    pub(super) fn stems(&self) -> impl Iterator<Item = &'static [u8]> {
        self.list.iter().filter(|(kind, _)| *kind == Kind::Stem).map(|(_, word)| *word)
    }

    /// The number of a word.
    pub(super) fn find(&self, kind: Kind, word: &str) -> Option<u16> {
        let number = *self.slots.get(self.slot(kind, word.as_bytes()))?;
        (number != EMPTY).then_some(number)
    }

    /// The number of a word that may be new.
    fn add(&mut self, kind: Kind, word: &'static [u8]) -> u16 {
        let slot = self.slot(kind, word);
        match self.slots.get_mut(slot) {
            Some(taken) if *taken == EMPTY && self.list.len() < usize::from(CLASS_BASE) => {
                *taken = u16::try_from(self.list.len()).unwrap_or(EMPTY);
                self.list.push((kind, word));
                *taken
            }
            Some(taken) => *taken,
            None => EMPTY,
        }
    }

    /// The slot of a word, or the free one where it would have to stand.
    fn slot(&self, kind: Kind, word: &[u8]) -> usize {
        let add = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let mut slot = word.iter().fold(add(0x811c_9dc5, kind as u8), |sum, byte| add(sum, *byte)) as usize;
        loop {
            slot &= SLOTS - 1;
            match self.slots.get(slot) {
                Some(&number) if number != EMPTY => {
                    if self.list.get(usize::from(number)) == Some(&(kind, word)) {
                        return slot;
                    }
                }
                _ => return slot,
            }
            slot += 1;
        }
    }

    /// The number of the word that a term names; none where it is a class, a number or nothing.
    fn number(&mut self, term: &'static [u8]) -> Option<u16> {
        match term {
            [] | [b'<' | b'#' | b'_', ..] => None,
            [b'=', word @ ..] => Some(self.add(Kind::Exact, word)),
            [word @ .., b'*'] => Some(self.add(Kind::Prefix, word)),
            word => Some(self.add(Kind::Stem, word)),
        }
    }

    /// Adds a pattern to the list; tells whether it is one that can be looked for in no time.
    fn add_pattern(&mut self, list: &mut Vec<u16>, target: u16, line: &'static [u8]) -> bool {
        let (exception, line) = match line {
            [b'!', line @ ..] => (TOP, line),
            line => (0, line),
        };
        let (pull, line) = match line {
            [b'>', line @ ..] => (1, line),
            [b'~', line @ ..] => (2, line),
            line => (0, line),
        };
        list.push(target.wrapping_add(pull) | exception);
        let count = list.len();
        list.push(0);
        let (mut elements, mut gaps, mut absents) = (0, 0, 0);
        for element in line.split(|byte| *byte == b' ') {
            elements += 1;
            let (absent, element) = match element {
                b"_" => {
                    gaps += 1;
                    list.push(0);
                    continue;
                }
                [b'?', element @ ..] => {
                    absents += 1;
                    (TOP, element)
                }
                element => (0, element),
            };
            let head = list.len();
            list.push(absent);
            for term in element.split(|byte| *byte == b'/') {
                list[head] = list[head].wrapping_add(1);
                let code = self.number(term).unwrap_or_else(|| class(term));
                list.push(code);
            }
        }
        list[count] = elements as u16;
        is_quick(elements, gaps, absents)
    }
}

/// The code of a term that is no word.
fn class(term: &[u8]) -> u16 {
    let class = match term {
        [b'<', class, ..] => usize::from(class.saturating_sub(b'0')),
        _ => CLASSES.len(),
    };
    u16::try_from(usize::from(CLASS_BASE) + class).unwrap_or(EMPTY)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by the fuzzer: classes are counted in a byte, and there were more lines than it holds.
    #[test]
    fn more_classes_than_there_can_be_do_no_harm() {
        let wording = Wording::read(&*"дом\n".repeat(300).leak(), &["\t\nдом"]).unwrap();
        assert_eq!(wording.members.len(), usize::from(CLASSES_AT_MOST));
        assert_eq!(wording.member_starts, [0, u32::from(CLASSES_AT_MOST)]);
    }

    /// Each gap goes four ways: twenty of them would go a million million ways over a statement.
    #[test]
    fn a_pattern_that_would_take_for_ever_is_refused() {
        for middle in [" _".repeat(5), " ?дом".repeat(9), " дом".repeat(12)] {
            assert!(Wording::read("", &[format!("\t\nдом{middle} дым").leak()]).is_none(), "{middle}");
        }
        assert!(Wording::read("", &["\t\nдом _ ?дым _ дом/дым дом"]).is_some());
    }

    #[test]
    fn words_are_numbered_in_their_order() {
        let wording = Wording::read("дом !=дым", &["\t\nдом/=до ?улиц\n!дв* _ <0", "\t64\n>#"]).unwrap();
        let words = [
            (Kind::Stem, "дом"),
            (Kind::Exact, "дым"),
            (Kind::Exact, "до"),
            (Kind::Stem, "улиц"),
            (Kind::Prefix, "дв"),
        ];
        let listed = wording.words.list.iter().map(|(kind, word)| (*kind, str::from_utf8(word).unwrap()));
        assert_eq!(listed.collect::<Vec<_>>(), words);
        for (number, (kind, word)) in (0..).zip(words) {
            assert_eq!(wording.words.find(kind, word), Some(number));
        }
        assert_eq!(wording.words.find(Kind::Exact, "дом"), None);
        assert_eq!(wording.prefixes, [("дв".as_bytes(), 4)]);
        assert_eq!(wording.members, [0, 128]);
        assert_eq!(wording.member_starts, [0, 1, 2, 2, 2, 2]);
        let number = CLASS_BASE + u16::try_from(CLASSES.len()).unwrap();
        let patterns =
            [&[0, 2, 2, 0, 2, TOP | 1, 3][..], &[TOP, 3, 1, 4, 0, 1, CLASS_BASE], &[65, 1, 1, number]];
        assert_eq!(wording.patterns, patterns.concat());
    }
}
