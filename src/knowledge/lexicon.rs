//! The words of a language, ready to be looked up.

use super::beginnings::{Beginning, Beginnings};
use super::classes::Classes;
use super::pack;
use super::tables::CLASSES;
use super::wording::{CLASS_BASE, Kind, Wording};
use crate::text::{Language, Token, TokenKind};

/// Beside a class: the word is none of it, whatever else speaks for it.
const EXCLUDED: u8 = 128;

/// The numbers that the words of a text go by: each word's own in its forms, and its classes.
#[derive(Clone, Debug, Default)]
pub struct Codes {
    list: Vec<u16>,
    /// Where those of each word end in the list.
    ends: Vec<usize>,
    /// The classes of each word once more.
    classes: Vec<Classes>,
}

impl Codes {
    /// The codes of the word at a place: its own first, then its classes.
    pub fn of(&self, index: usize) -> &[u16] {
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(index).and_then(|end| self.list.get(start..*end)).unwrap_or_default()
    }

    /// The classes of the word at a place.
    pub fn classes(&self, index: usize) -> Classes {
        self.classes.get(index).copied().unwrap_or_default()
    }

    /// The classes of all words.
    pub fn all_classes(&self) -> &[Classes] {
        &self.classes
    }
}

/// The words and patterns of one language with the indexes that looking up needs.
pub struct Lexicon {
    wording: Wording,
    /// The first letters of each prefix, by which it is found.
    beginnings: Vec<u64>,
    /// For each prefix, the next shorter one that it begins with.
    parents: Vec<Option<u16>>,
    /// The patterns by the words that they can begin with.
    starts: Beginnings,
}

impl Lexicon {
    /// The lexicon of a language; without a word where its pack is not there.
    pub fn of(language: Language) -> &'static Self {
        pack::lexicon(language)
    }

    /// Without a word.
    pub(super) const fn empty() -> Self {
        Self {
            wording: Wording::nothing(),
            beginnings: Vec::new(),
            parents: Vec::new(),
            starts: Beginnings::none(),
        }
    }

    /// Makes what stands in a pack ready.
    pub(super) fn new(wording: Wording) -> Self {
        Self {
            starts: Beginnings::of(&wording.patterns, wording.words.len()),
            parents: parents(&wording.prefixes),
            beginnings: wording.prefixes.iter().map(|(prefix, _)| beginning(prefix)).collect(),
            wording,
        }
    }

    /// The codes of a text's tokens.
    pub fn codes(&self, tokens: &[Token<'_>]) -> Codes {
        let mut codes = Codes::default();
        codes.ends.reserve_exact(tokens.len());
        codes.classes.reserve_exact(tokens.len());
        for token in tokens {
            let classes = self.add_codes(token, &mut codes.list);
            codes.ends.push(codes.list.len());
            codes.classes.push(classes);
        }
        codes
    }

    /// The classes of a token.
    pub fn classes_of(&self, token: &Token<'_>) -> Classes {
        self.add_codes(token, &mut Vec::new())
    }

    fn add_codes(&self, token: &Token<'_>, codes: &mut Vec<u16>) -> Classes {
        if token.kind == TokenKind::Mark {
            return Classes::default();
        }
        let start = codes.len();
        let words = &self.wording.words;
        codes.extend(words.find(Kind::Stem, &token.stem));
        codes.extend(words.find(Kind::Exact, &token.folded));
        let mut prefix = self.longest_prefix(token.folded.as_bytes());
        while let Some(place) = prefix {
            codes.extend(self.wording.prefixes.get(usize::from(place)).map(|(_, number)| number));
            prefix = self.parents.get(usize::from(place)).copied().flatten();
        }
        if token.kind == TokenKind::Number {
            codes.extend(u16::try_from(usize::from(CLASS_BASE) + CLASSES.len()));
        }
        self.add_classes(codes, start)
    }

    /// Adds the classes of the words whose codes begin at `start`.
    fn add_classes(&self, codes: &mut Vec<u16>, start: usize) -> Classes {
        let (mut found, mut barred) = (Classes::default(), Classes::default());
        let words = start..codes.len();
        for place in words.clone() {
            for class in self.members_at(codes[place]).iter().filter(|class| **class & EXCLUDED != 0) {
                barred.add(usize::from(class & !EXCLUDED));
            }
        }
        for place in words {
            for class in self.members_at(codes[place]) {
                let place = usize::from(class & !EXCLUDED);
                if class & EXCLUDED == 0 && !barred.has(place) && !found.has(place) {
                    found.add(place);
                    codes.push(u16::try_from(usize::from(CLASS_BASE) + place).unwrap_or(u16::MAX));
                }
            }
        }
        found
    }

    /// The classes that a word belongs to, or is excluded from.
    fn members_at(&self, word: u16) -> &[u8] {
        let from = |word: usize| self.wording.member_starts.get(word).map_or(0, |start| *start as usize);
        self.wording.members.get(from(usize::from(word))..from(usize::from(word) + 1)).unwrap_or_default()
    }

    /// The place in [`CLASSES`] of the class that a code stands for.
    pub fn class(&self, code: u16) -> Option<usize> {
        usize::from(code).checked_sub(usize::from(CLASS_BASE)).filter(|class| *class < CLASSES.len())
    }

    /// The patterns, and the places where those begin that can start with `code`.
    pub(super) fn starting_with(&self, code: u16) -> &[Beginning] {
        self.starts.with(code)
    }

    pub(super) fn patterns(&self) -> &[u16] {
        &self.wording.patterns
    }

    /// Any prefix of the word sorts before it, and the nearest before it is either one or has it among its parents.
    fn longest_prefix(&self, word: &[u8]) -> Option<u16> {
        let key = beginning(word);
        let after = self.beginnings.partition_point(|beginning| *beginning < key);
        let same = self.beginnings[after..].partition_point(|beginning| *beginning == key);
        let same = self.wording.prefixes.get(after..after + same).unwrap_or_default();
        let after = after + same.partition_point(|(prefix, _)| *prefix <= word);
        let mut place = u16::try_from(after.checked_sub(1)?).ok()?;
        while !word.starts_with(self.wording.prefixes.get(usize::from(place))?.0) {
            place = self.parents.get(usize::from(place)).copied().flatten()?;
        }
        Some(place)
    }
}

/// The first letters of a word as a number, in the order of words.
fn beginning(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    for (byte, letter) in bytes.iter_mut().zip(word) {
        *byte = *letter;
    }
    u64::from_be_bytes(bytes)
}

fn parents(prefixes: &[(&[u8], u16)]) -> Vec<Option<u16>> {
    let mut parents: Vec<Option<u16>> = Vec::with_capacity(prefixes.len());
    for (index, (prefix, _)) in prefixes.iter().enumerate() {
        let mut candidate = index.checked_sub(1).and_then(|before| u16::try_from(before).ok());
        while let Some(place) = candidate {
            if prefix.starts_with(prefixes[usize::from(place)].0) {
                break;
            }
            candidate = parents[usize::from(place)];
        }
        parents.push(candidate);
    }
    parents
}
