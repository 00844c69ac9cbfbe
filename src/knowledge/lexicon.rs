//! The words of a language, ready to be looked up.

use super::bytes::Unpacker;
use super::pack::known;
use super::tables::CLASSES;
use crate::text::{Language, Token, TokenKind};

/// The numbers that a word goes by: itself in its forms, and its classes.
pub type Codes = Vec<u16>;

/// The words and patterns of one language with the indexes that looking up needs.
pub struct Lexicon {
    stems: Vec<Box<str>>,
    exact: Vec<Box<str>>,
    prefixes: Vec<Box<str>>,
    /// For each word how many classes follow, and these; 128 more where the word is excluded from one.
    members: Vec<u8>,
    /// One after the other: target (top bit: exception), number of elements, and each element as the number of its
    /// alternatives (top bit: may be absent; 0: a gap) and the alternatives.
    patterns: Vec<u16>,
    /// For each word where its classes begin in `members`.
    classes: Vec<u32>,
    /// For each prefix, the next shorter one that it begins with.
    parents: Vec<Option<u16>>,
    /// For each code, the places in `patterns` where a pattern begins that can start with it.
    starts: Vec<Vec<u32>>,
}

impl Lexicon {
    /// The lexicon of a language; without a word where its pack is not there.
    pub fn of(language: Language) -> &'static Self {
        &known(language).lexicon
    }

    /// Without a word.
    pub(super) const fn empty() -> Self {
        Self {
            stems: Vec::new(),
            exact: Vec::new(),
            prefixes: Vec::new(),
            members: Vec::new(),
            patterns: Vec::new(),
            classes: Vec::new(),
            parents: Vec::new(),
            starts: Vec::new(),
        }
    }

    /// Reads what the build wrote.
    pub(super) fn read(reader: &mut Unpacker<'_>) -> Self {
        let [stems, exact, prefixes] = [(); 3].map(|()| unfold(reader.block()));
        let members = reader.block().to_vec();
        let patterns: Vec<u16> =
            reader.block().chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        let words = stems.len() + exact.len() + prefixes.len();
        let mut lexicon = Self {
            classes: places(&members),
            parents: parents(&prefixes),
            starts: vec![Vec::new(); words + CLASSES.len() + 1],
            stems,
            exact,
            prefixes,
            members,
            patterns,
        };
        lexicon.index_patterns();
        lexicon
    }

    /// Files each pattern under the words that it can begin with.
    fn index_patterns(&mut self) {
        let patterns = &self.patterns;
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
    pub fn codes(&self, token: &Token) -> Codes {
        let mut codes = Codes::new();
        if token.kind == TokenKind::Mark {
            return codes;
        }
        let push = |codes: &mut Codes, number: usize| codes.extend(u16::try_from(number));
        if let Ok(place) = self.stems.binary_search_by(|known| (**known).cmp(&token.stem)) {
            push(&mut codes, place);
        }
        if let Ok(place) = self.exact.binary_search_by(|known| (**known).cmp(&token.folded)) {
            push(&mut codes, self.stems.len() + place);
        }
        let mut prefix = self.longest_prefix(&token.folded);
        while let Some(place) = prefix {
            push(&mut codes, self.stems.len() + self.exact.len() + usize::from(place));
            prefix = self.parents.get(usize::from(place)).copied().flatten();
        }
        if token.kind == TokenKind::Number {
            push(&mut codes, self.class_base() + CLASSES.len());
        }
        self.add_classes(&mut codes);
        codes
    }

    fn add_classes(&self, codes: &mut Codes) {
        let base = self.class_base();
        let mut classes: Vec<(u16, bool)> = Vec::new();
        for word in codes.iter() {
            let start = self.classes.get(usize::from(*word)).map_or(0, |place| *place as usize);
            let members = self.members.get(start..).unwrap_or_default();
            let Some((count, rest)) = members.split_first() else { continue };
            let own = rest.get(..usize::from(*count)).unwrap_or_default();
            classes.extend(own.iter().map(|class| (u16::from(class & 127), class & 128 != 0)));
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
        self.stems.len() + self.exact.len() + self.prefixes.len()
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
        &self.patterns
    }

    /// Any prefix of the word sorts before it, and the nearest before it is either one or has it among its parents.
    fn longest_prefix(&self, word: &str) -> Option<u16> {
        let after = self.prefixes.partition_point(|prefix| &**prefix <= word);
        let mut place = u16::try_from(after.checked_sub(1)?).ok()?;
        while !word.starts_with(&**self.prefixes.get(usize::from(place))?) {
            place = self.parents.get(usize::from(place)).copied().flatten()?;
        }
        Some(place)
    }
}

/// The words of a folded list: sorted, one a line, each as the number of letters that it shares with the one before, as a letter from
/// `!`, and its rest.
fn unfold(folded: &[u8]) -> Vec<Box<str>> {
    let mut words: Vec<Box<str>> = Vec::new();
    for line in String::from_utf8_lossy(folded).lines() {
        let mut letters = line.chars();
        let shared = letters.next().map_or(0, |letter| u32::from(letter).saturating_sub(u32::from('!')));
        let mut word: String = words.last().map_or("", |last| last).chars().take(shared as usize).collect();
        word.extend(letters);
        words.push(word.into_boxed_str());
    }
    words
}

/// Where the classes of each word begin.
fn places(members: &[u8]) -> Vec<u32> {
    let mut places = Vec::new();
    let mut place = 0u32;
    while let Some(count) = members.get(place as usize) {
        places.push(place);
        place += 1 + u32::from(*count);
    }
    places
}

fn parents(prefixes: &[Box<str>]) -> Vec<Option<u16>> {
    let mut parents: Vec<Option<u16>> = Vec::with_capacity(prefixes.len());
    for (index, prefix) in prefixes.iter().enumerate() {
        let mut candidate = index.checked_sub(1).and_then(|before| u16::try_from(before).ok());
        while let Some(place) = candidate {
            if prefix.starts_with(&*prefixes[usize::from(place)]) {
                break;
            }
            candidate = parents[usize::from(place)];
        }
        parents.push(candidate);
    }
    parents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_list_is_unfolded() {
        let words: Vec<String> =
            unfold("!дом\n$ик\n\"уша".as_bytes()).into_iter().map(String::from).collect();
        assert_eq!(words, ["дом", "домик", "душа"]);
        assert!(unfold(b"").is_empty());
    }

    #[test]
    fn classes_are_found_by_the_number_of_a_word() {
        assert_eq!(places(&[1, 7, 0, 2, 3, 131]), [0, 2, 3]);
    }
}
