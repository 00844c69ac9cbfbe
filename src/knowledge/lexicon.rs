//! The words of a language, ready to be looked up.

use super::tables::{CLASSES, ENGLISH, RUSSIAN, Tables};
use crate::text::{Language, Token, TokenKind};
use std::sync::OnceLock;

/// The numbers that a word goes by: itself in its forms, and its classes.
pub type Codes = Vec<u16>;

/// The tables of one language with the indexes that looking up needs.
pub struct Lexicon {
    tables: &'static Tables,
    stems: Vec<Box<str>>,
    exact: Vec<Box<str>>,
    prefixes: Vec<Box<str>>,
    /// For each word where its classes begin in `members`.
    classes: Vec<u32>,
    /// For each prefix, the next shorter one that it begins with.
    parents: Vec<Option<u16>>,
    /// For each code, the places in `patterns` where a pattern begins that can start with it.
    starts: Vec<Vec<u32>>,
}

impl Lexicon {
    /// The lexicon of a language; the first call makes it ready.
    pub fn of(language: Language) -> &'static Self {
        static LEXICONS: [OnceLock<Lexicon>; 2] = [OnceLock::new(), OnceLock::new()];
        match language {
            Language::Russian => LEXICONS[0].get_or_init(|| Self::prepare(&RUSSIAN)),
            Language::English => LEXICONS[1].get_or_init(|| Self::prepare(&ENGLISH)),
        }
    }

    fn prepare(tables: &'static Tables) -> Self {
        let (stems, exact, prefixes) = (unfold(tables.stems), unfold(tables.exact), unfold(tables.prefixes));
        let parents = parents(&prefixes);
        let words = stems.len() + exact.len() + prefixes.len();
        let mut lexicon = Self {
            tables,
            stems,
            exact,
            prefixes,
            classes: places(tables.members),
            parents,
            starts: vec![Vec::new(); words + tables.class_count + 1],
        };
        lexicon.index_patterns();
        lexicon
    }

    /// Files each pattern under the words that it can begin with.
    fn index_patterns(&mut self) {
        let patterns = self.tables.patterns;
        let mut place = 0;
        for _ in 0..self.tables.pattern_count {
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
            push(&mut codes, self.class_base() + self.tables.class_count);
        }
        self.add_classes(&mut codes);
        codes
    }

    fn add_classes(&self, codes: &mut Codes) {
        let base = self.class_base();
        let mut classes: Vec<(u16, bool)> = Vec::new();
        for word in codes.iter() {
            let start = self.classes.get(usize::from(*word)).map_or(0, |place| *place as usize);
            let members = self.tables.members.get(start..).unwrap_or_default();
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
        let end = base + self.tables.class_count;
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

    pub(super) fn patterns(&self) -> &'static [u16] {
        self.tables.patterns
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

/// The words of a folded list: see [`Tables::stems`].
fn unfold(folded: &str) -> Vec<Box<str>> {
    let mut words: Vec<Box<str>> = Vec::new();
    for line in folded.lines() {
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
        let words: Vec<String> = unfold("!дом\n$ик\n\"уша").into_iter().map(String::from).collect();
        assert_eq!(words, ["дом", "домик", "душа"]);
        assert!(unfold("").is_empty());
    }

    #[test]
    fn classes_are_found_by_the_number_of_a_word() {
        assert_eq!(places(&[1, 7, 0, 2, 3, 131]), [0, 2, 3]);
    }
}
