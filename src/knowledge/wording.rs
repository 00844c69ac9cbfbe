//! Which words and patterns stand in a pack? They are written there as in the files of this folder, and numbered here.

use super::tables::{CLASSES, PEOPLE_BASE, TRADE_BASE};
use crate::order::order;

/// The words and patterns of a language, numbered: first the stems, then words in one form, then beginnings of words, then classes, then
/// all numbers as one.
pub(super) struct Wording {
    /// Sorted, like the next two.
    pub stems: Vec<&'static str>,
    pub exact: Vec<&'static str>,
    pub prefixes: Vec<&'static str>,
    /// The number of a word and a class that it belongs to, in their order; 128 more where the word is excluded from it.
    pub members: Vec<(u16, u8)>,
    /// One after the other: target (top bit: exception), number of elements, and each element as the number of its
    /// alternatives (top bit: may be absent; 0: a gap) and the alternatives.
    pub patterns: Vec<u16>,
}

/// What a word is known by, in the order of the numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Stem,
    Exact,
    Prefix,
}

/// The top bit of an exception, and of a word that may be absent.
const TOP: u16 = 0x8000;

impl Wording {
    /// Reads classes, one a line, and patterns; see `build/lexicon.rs`.
    pub(super) fn read(classes: &'static str, patterns: &'static str) -> Self {
        let words = Words::of(classes, patterns);
        let mut members = Vec::new();
        for (class, line) in (0..).zip(classes.split('\n')) {
            for entry in line.split(' ').filter(|entry| !entry.is_empty()) {
                let (excluded, entry) = entry.strip_prefix('!').map_or((0, entry), |entry| (128, entry));
                members.push((words.number(entry), class | excluded));
            }
        }
        order(&mut members, Ord::cmp);
        let mut list = Vec::new();
        let (mut target, mut next) = (0, 0);
        for line in patterns.split('\n') {
            match line.strip_prefix('\t') {
                Some(number) => {
                    target = number.parse().unwrap_or(next);
                    // A word points to a trade in three ways.
                    let is_trade = (TRADE_BASE..PEOPLE_BASE).contains(&target);
                    next = target + if is_trade { 3 } else { 1 };
                }
                None => words.add_pattern(&mut list, target, line),
            }
        }
        let [stems, exact, prefixes] = [Kind::Stem, Kind::Exact, Kind::Prefix].map(|kind| {
            words.sorted.iter().filter(|(other, _)| *other == kind).map(|(_, word)| *word).collect()
        });
        Self { stems, exact, prefixes, members, patterns: list }
    }
}

/// All words, sorted, each once: its place is its number.
struct Words {
    sorted: Vec<(Kind, &'static str)>,
}

impl Words {
    fn of(classes: &'static str, patterns: &'static str) -> Self {
        let entries = classes.split(['\n', ' ']).map(|entry| entry.trim_start_matches('!'));
        let lines = patterns.split('\n').filter(|line| !line.starts_with('\t'));
        let terms = lines.flat_map(|line| line.trim_start_matches(['!', '>', '~']).split([' ', '/']));
        let terms = terms.map(|term| term.trim_start_matches('?'));
        let mut sorted: Vec<(Kind, &'static str)> = entries.chain(terms).filter_map(word).collect();
        order(&mut sorted, Ord::cmp);
        sorted.dedup();
        Self { sorted }
    }

    /// The number of a term.
    fn number(&self, term: &'static str) -> u16 {
        let place = match word(term) {
            Some(word) => self.sorted.binary_search(&word).unwrap_or(0),
            None => {
                let class = term.strip_prefix('<').and_then(|class| class.bytes().next());
                let class = class.map_or(CLASSES.len(), |class| usize::from(class.saturating_sub(b'0')));
                self.sorted.len() + class
            }
        };
        u16::try_from(place).unwrap_or(u16::MAX)
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
            list[count] += 1;
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

    #[test]
    fn words_are_numbered_in_their_order() {
        let wording = Wording::read("дом !=дым", "\t\nдом/=до ?улиц\n!дв* _ <0\n\t64\n>#");
        assert_eq!(wording.stems, ["дом", "улиц"]);
        assert_eq!(wording.exact, ["до", "дым"]);
        assert_eq!(wording.prefixes, ["дв"]);
        assert_eq!(wording.members, [(0, 0), (3, 128)]);
        let number = 5 + u16::try_from(CLASSES.len()).unwrap();
        let patterns = [&[0, 2, 2, 0, 2, TOP | 1, 1][..], &[TOP, 3, 1, 4, 0, 1, 5], &[65, 1, 1, number]];
        assert_eq!(wording.patterns, patterns.concat());
    }
}
