//! Which words and patterns stand in a pack? They are written there as in the files of this folder, and numbered here.

use super::bounds::is_quick;
use super::tables::{CLASSES, PEOPLE_BASE, TRADE_BASE};
use crate::order::order_by_key;

/// The words and patterns of a language, numbered: first the words, then classes, then all numbers as one.
pub(super) struct Wording {
    pub words: Words,
    /// Beginnings of words with their numbers, sorted.
    pub prefixes: Vec<(&'static str, u16)>,
    /// The number of a word and a class that it belongs to, in the order of the words; 128 more where the word is excluded from it.
    pub members: Vec<(u16, u8)>,
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
        Self { words, prefixes: Vec::new(), members: Vec::new(), patterns: Vec::new() }
    }

    /// Reads classes, one a line, and patterns, of one pack or of both; see `build/lexicon.rs`. None where a pattern would take too long to look
    /// for.
    ///
    /// What is numbered with the first pack has the same number with both.
    pub(super) fn read(classes: &'static str, packs: &[&'static str]) -> Option<Self> {
        let lines = || packs.iter().flat_map(|patterns| patterns.split('\n'));
        let mut words = Words { list: Vec::new(), slots: vec![EMPTY; SLOTS] };
        let mut members = Vec::new();
        for (class, line) in (0..CLASSES_AT_MOST).zip(classes.split('\n')) {
            for entry in line.split(' ').filter(|entry| !entry.is_empty()) {
                let (excluded, entry) = entry.strip_prefix('!').map_or((0, entry), |entry| (128, entry));
                members.extend(word(entry).map(|(kind, word)| (words.add(kind, word), class | excluded)));
            }
        }
        order_by_key(&mut members, |(word, _)| *word);
        // A pattern may name a word that only a later one makes known, so all words come first.
        for line in lines().filter(|line| !line.starts_with('\t')) {
            for term in line.trim_start_matches(['!', '>', '~']).split([' ', '/']) {
                if let Some((kind, word)) = word(term.trim_start_matches('?')) {
                    words.add(kind, word);
                }
            }
        }
        let is_quick = |line: &str| {
            let count = |is_so: fn(&&str) -> bool| line.split(' ').filter(is_so).count();
            is_quick(
                count(|_| true),
                count(|element| *element == "_"),
                count(|element| element.starts_with('?')),
            )
        };
        if !lines().all(is_quick) {
            return None;
        }
        let mut list = Vec::new();
        let (mut target, mut next) = (0, 0);
        for line in lines() {
            match line.strip_prefix('\t') {
                Some(number) => {
                    target = number.parse().unwrap_or(next);
                    // A word points to a trade in three ways.
                    let is_trade = (TRADE_BASE..PEOPLE_BASE).contains(&target);
                    next = target.wrapping_add(if is_trade { 3 } else { 1 });
                }
                None => words.add_pattern(&mut list, target, line),
            }
        }
        let numbered = (0..).zip(&words.list);
        let prefixes = numbered.filter(|(_, (kind, _))| *kind == Kind::Prefix);
        let mut prefixes: Vec<(&'static str, u16)> =
            prefixes.map(|(number, (_, word))| (*word, number)).collect();
        order_by_key(&mut prefixes, |(word, _)| *word);
        Some(Self { words, prefixes, members, patterns: list })
    }
}

/// All words, each once: its place is its number.
pub(super) struct Words {
    list: Vec<(Kind, &'static str)>,
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
    pub(super) fn stems(&self) -> impl Iterator<Item = &'static str> {
        self.list.iter().filter(|(kind, _)| *kind == Kind::Stem).map(|(_, word)| *word)
    }

    /// The number of a word.
    pub(super) fn find(&self, kind: Kind, word: &str) -> Option<u16> {
        let number = *self.slots.get(self.slot(kind, word))?;
        (number != EMPTY).then_some(number)
    }

    /// The number of a word that may be new.
    fn add(&mut self, kind: Kind, word: &'static str) -> u16 {
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
    fn slot(&self, kind: Kind, word: &str) -> usize {
        let add = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let mut slot = word.bytes().fold(add(0x811c_9dc5, kind as u8), add) as usize;
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

    /// The number of a term.
    fn number(&self, term: &'static str) -> u16 {
        if let Some((kind, word)) = word(term) {
            return self.find(kind, word).unwrap_or(EMPTY);
        }
        let class = term.strip_prefix('<').and_then(|class| class.bytes().next());
        let class = class.map_or(CLASSES.len(), |class| usize::from(class.saturating_sub(b'0')));
        u16::try_from(usize::from(CLASS_BASE) + class).unwrap_or(EMPTY)
    }

    fn add_pattern(&self, list: &mut Vec<u16>, target: u16, line: &'static str) {
        let (exception, line) = line.strip_prefix('!').map_or((0, line), |line| (TOP, line));
        let (pull, line) = match line.strip_prefix('>') {
            Some(line) => (1, line),
            None => line.strip_prefix('~').map_or((0, line), |line| (2, line)),
        };
        list.push(target.wrapping_add(pull) | exception);
        let count = list.len();
        list.push(0);
        for element in line.split(' ') {
            list[count] = list[count].wrapping_add(1);
            if element == "_" {
                list.push(0);
                continue;
            }
            let (absent, element) = element.strip_prefix('?').map_or((0, element), |element| (TOP, element));
            let head = list.len();
            list.push(absent);
            for term in element.split('/') {
                list[head] = list[head].wrapping_add(1);
                list.push(self.number(term));
            }
        }
    }
}

/// The word of a term; none where it is a class, a number or nothing.
fn word(term: &'static str) -> Option<(Kind, &'static str)> {
    if term.is_empty() || term.starts_with(['<', '#', '_']) {
        return None;
    }
    Some(match (term.strip_prefix('='), term.strip_suffix('*')) {
        (Some(word), _) => (Kind::Exact, word),
        (None, Some(word)) => (Kind::Prefix, word),
        (None, None) => (Kind::Stem, term),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by the fuzzer: classes are counted in a byte, and there were more lines than it holds.
    #[test]
    fn more_classes_than_there_can_be_do_no_harm() {
        let wording = Wording::read(&*"дом\n".repeat(300).leak(), &["\t\nдом"]).unwrap();
        assert_eq!(wording.members.len(), usize::from(CLASSES_AT_MOST));
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
        assert_eq!(wording.words.list, words);
        for (number, (kind, word)) in (0..).zip(words) {
            assert_eq!(wording.words.find(kind, word), Some(number));
        }
        assert_eq!(wording.words.find(Kind::Exact, "дом"), None);
        assert_eq!(wording.prefixes, [("дв", 4)]);
        assert_eq!(wording.members, [(0, 0), (1, 128)]);
        let number = CLASS_BASE + u16::try_from(CLASSES.len()).unwrap();
        let patterns =
            [&[0, 2, 2, 0, 2, TOP | 1, 3][..], &[TOP, 3, 1, 4, 0, 1, CLASS_BASE], &[65, 1, 1, number]];
        assert_eq!(wording.patterns, patterns.concat());
    }
}
