//! Which letters count as the same? Capitals, ё and е, stress marks, and Latin look-alikes inside a Russian word.

use super::letters::{is_letter, small};
use std::borrow::Cow;

/// The word as tables know it: lower case, ё as е, letters composed, marks dropped, look-alikes of the other alphabet put back.
///
/// ```
/// use mission_rewriter::text::fold;
/// assert_eq!(fold("Всё"), "все");
/// assert_eq!(fold("за\u{301}мок"), "замок");
/// assert_eq!(fold("cклад"), "склад"); // with a Latin "c"
/// ```
pub fn fold(word: &str) -> Cow<'_, str> {
    if is_folded(word.as_bytes()) {
        return word.into();
    }
    let mut folded = String::with_capacity(word.len());
    let (mut cyrillic, mut latin) = (0usize, 0usize);
    for character in word.chars().map(small) {
        match character {
            'ё' => folded.push('е'),
            '\u{306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            '\u{2019}' | '\u{2bc}' => folded.push('\''),
            _ => folded.push(character),
        }
        match character {
            'а'..='я' | 'ё' => cyrillic += 1,
            'a'..='z' => latin += 1,
            _ => {}
        }
    }
    if cyrillic > 0 && latin > 0 {
        let is_cyrillic =
            match (reads_as(&folded, to_cyrillic, char::is_ascii), reads_as(&folded, to_latin, is_foreign)) {
                (true, false) => true,
                (false, true) => false,
                _ => cyrillic >= latin,
            };
        return folded.chars().map(|c| if is_cyrillic { to_cyrillic(c) } else { to_latin(c) }).collect();
    }
    folded.into()
}

/// Whether it is folded already, as most words are: small letters of one alphabet.
fn is_folded(word: &[u8]) -> bool {
    word.iter().all(u8::is_ascii_lowercase)
        || word.chunks(2).all(|letter| matches!(letter, [0xd0, 0xb0..=0xbf] | [0xd1, 0x80..=0x8f]))
}

const LOOKALIKES: [(char, char); 12] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('t', 'т'),
    ('x', 'х'),
    ('y', 'у'),
];

/// Whether every letter of the other alphabet has a look-alike, so that the word can be read in this one.
fn reads_as(word: &str, exchange: fn(char) -> char, is_other: fn(&char) -> bool) -> bool {
    word.chars().filter(|letter| is_letter(*letter)).all(|letter| !is_other(&exchange(letter)))
}

const fn is_foreign(letter: &char) -> bool {
    !letter.is_ascii()
}

fn to_cyrillic(character: char) -> char {
    LOOKALIKES.iter().find(|(latin, _)| *latin == character).map_or(character, |(_, cyrillic)| *cyrillic)
}

fn to_latin(character: char) -> char {
    LOOKALIKES.iter().find(|(_, cyrillic)| *cyrillic == character).map_or(character, |(latin, _)| *latin)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn letters_that_count_as_the_same() {
        for (word, folded) in [
            ("ЛИДЕР", "лидер"),
            ("Ещё", "еще"),
            ("е\u{308}лка", "елка"),
            ("и\u{306}од", "йод"),
            ("don’t", "don't"),
            ("лидep", "лидер"),
            ("leаder", "leader"),
            ("", ""),
        ] {
            assert_eq!(fold(word), folded);
        }
    }
}
