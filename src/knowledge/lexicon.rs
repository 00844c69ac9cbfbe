//! The words of a language, ready to be looked up.

use super::pack::known;
use super::tables::CLASSES;
use super::wording::{Kind, Wording};
use crate::text::{Language, Token, TokenKind};

/// The numbers that a word goes by: itself in its forms, and its classes.
pub type Codes = Vec<u16>;

/// The words and patterns of one language with the indexes that looking up needs.
pub struct Lexicon {
    wording: Wording,
    /// For each prefix, the next shorter one that it begins with.
    parents: Vec<Option<u16>>,
    /// For each code, the places in the patterns where one begins that can start with it.
    starts: Vec<Vec<u32>>,
}

impl Lexicon {
    /// The lexicon of a language; without a word where its pack is not there.
    pub fn of(language: Language) -> &'static Self {
        &known(language).lexicon
    }

    /// Without a word.
    pub(super) const fn empty() -> Self {
        Self { wording: Wording::nothing(), parents: Vec::new(), starts: Vec::new() }
    }

    /// Makes what stands in a pack ready.
    pub(super) fn new(wording: Wording) -> Self {
        let mut lexicon = Self {
            parents: parents(&wording.prefixes),
            starts: vec![Vec::new(); wording.words.len() + CLASSES.len() + 1],
            wording,
        };
        lexicon.index_patterns();
        lexicon
    }

    /// Files each pattern under the words that it can begin with.
    fn index_patterns(&mut self) {
        let patterns = &self.wording.patterns;
        let mut place = 0;
        while place < patterns.len() {
            let start = place;
            let count = patterns.get(place + 1).copied().unwrap_or(0);
            place += 2;
            let mut may_begin = true;
            for _ in 0..count {
                let head = patterns.get(place).copied().unwrap_or(0);
                let alternatives = usize::from(head & 0x7fff);
                if may_begin {
                    for code in patterns.get(place + 1..place + 1 + alternatives).unwrap_or_default() {
                        if let (Some(list), Ok(start)) =
                            (self.starts.get_mut(usize::from(*code)), u32::try_from(start))
                        {
                            list.push(start);
                        }
                    }
                    may_begin = head & 0x8000 != 0;
                }
                place += 1 + alternatives;
            }
        }
    }

    /// The codes of a token: the word's own first, then its classes.
    pub fn codes(&self, token: &Token<'_>) -> Codes {
        let mut codes = Codes::new();
        if token.kind == TokenKind::Mark {
            return codes;
        }
        let words = &self.wording.words;
        codes.extend(words.find(Kind::Stem, &token.stem));
        codes.extend(words.find(Kind::Exact, &token.folded));
        let mut prefix = self.longest_prefix(&token.folded);
        while let Some(place) = prefix {
            codes.extend(self.wording.prefixes.get(usize::from(place)).map(|(_, number)| number));
            prefix = self.parents.get(usize::from(place)).copied().flatten();
        }
        if token.kind == TokenKind::Number {
            codes.extend(u16::try_from(self.class_base() + CLASSES.len()));
        }
        self.add_classes(&mut codes);
        codes
    }

    fn add_classes(&self, codes: &mut Codes) {
        let base = self.class_base();
        let mut classes: Vec<(u16, bool)> = Vec::new();
        for word in codes.iter() {
            let members = &self.wording.members;
            let from = members.partition_point(|(other, _)| other < word);
            let own = members[from..].iter().take_while(|(other, _)| other == word);
            classes.extend(own.map(|(_, class)| (u16::from(class & 127), class & 128 != 0)));
        }
        for (class, excluded) in &classes {
            let barred = classes.iter().any(|(other, excluded)| other == class && *excluded);
            let code = u16::try_from(base + usize::from(*class)).unwrap_or(u16::MAX);
            if !excluded && !barred && !codes.contains(&code) {
                codes.push(code);
            }
        }
    }

    /// The number from which classes count.
    fn class_base(&self) -> usize {
        self.wording.words.len()
    }

    /// The classes among `codes`, as places in [`super::CLASSES`].
    pub fn classes<'c>(&self, codes: &'c [u16]) -> impl Iterator<Item = usize> + use<'c> {
        let base = self.class_base();
        let end = base + CLASSES.len();
        codes
            .iter()
            .map(|code| usize::from(*code))
            .filter(move |code| (base..end).contains(code))
            .map(move |code| code - base)
    }

    /// Whether a word with these codes belongs to one of the named classes.
    pub fn has_class(&self, codes: &[u16], names: &[&str]) -> bool {
        self.classes(codes).any(|class| names.contains(&CLASSES[class]))
    }

    /// The patterns, and the places where those begin that can start with `code`.
    pub(super) fn starting_with(&self, code: u16) -> &[u32] {
        self.starts.get(usize::from(code)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn patterns(&self) -> &[u16] {
        &self.wording.patterns
    }

    /// Any prefix of the word sorts before it, and the nearest before it is either one or has it among its parents.
    fn longest_prefix(&self, word: &str) -> Option<u16> {
        let after = self.wording.prefixes.partition_point(|(prefix, _)| *prefix <= word);
        let mut place = u16::try_from(after.checked_sub(1)?).ok()?;
        while !word.starts_with(self.wording.prefixes.get(usize::from(place))?.0) {
            place = self.parents.get(usize::from(place)).copied().flatten()?;
        }
        Some(place)
    }
}

fn parents(prefixes: &[(&str, u16)]) -> Vec<Option<u16>> {
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
