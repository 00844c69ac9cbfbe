//! Which language is it? Letters decide between the scripts, the commonest words within one.

use super::letters::{is_letter, small};

/// A language that the program reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Russian.
    Russian,
    /// English.
    English,
}

impl Language {
    /// Both, in the order of tables.
    pub const ALL: [Self; 2] = [Self::Russian, Self::English];

    /// The BCP 47 tag.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language with this BCP 47 tag, region ignored.
    pub fn from_key(key: &str) -> Option<Self> {
        let primary = key.split(['-', '_']).next().unwrap_or("");
        Self::ALL.into_iter().find(|language| language.key().eq_ignore_ascii_case(primary))
    }

    /// The language of `text`, or none: no letters, another script, or a neighbour (Ukrainian, German, …).
    ///
    /// A silence on the wrong language is worth more than a verdict on words that nobody here can read.
    pub fn detect(text: &str) -> Option<Self> {
        let (mut cyrillic, mut latin, mut other) = (0usize, 0usize, 0usize);
        for letter in Letters::of(text) {
            match letter {
                Letter::Latin(byte) => latin += usize::from(byte.is_ascii_alphabetic()),
                Letter::Cyrillic | Letter::Other('ё' | 'Ё') => cyrillic += 1,
                // Letters with marks above and below that come apart from their base count with it.
                Letter::Other('\u{300}'..='\u{36f}') => {}
                Letter::Other(character) => other += usize::from(is_letter(character)),
            }
        }
        let letters = cyrillic + latin + other;
        if letters == 0 || other * 4 > letters {
            return None;
        }
        if cyrillic * 3 >= latin {
            // What the neighbours have and Russian has not was counted among the others.
            (other == 0 || !is_slavic_neighbour(text)).then_some(Self::Russian)
        } else {
            (!is_latin_neighbour(text, other)).then_some(Self::English)
        }
    }
}

/// Letters that Russian does not have and its neighbours cannot do without.
fn is_slavic_neighbour(text: &str) -> bool {
    let (mut foreign, mut all) = (0usize, 0usize);
    for character in text.chars() {
        all += 1;
        foreign += usize::from(matches!(
            character,
            'і' | 'ї'
                | 'є'
                | 'ґ'
                | 'ў'
                | 'ј'
                | 'љ'
                | 'њ'
                | 'ћ'
                | 'ђ'
                | 'џ'
                | 'І'
                | 'Ї'
                | 'Є'
                | 'Ґ'
                | 'Ў'
        ));
    }
    foreign > 0 && foreign * 50 >= all
}

/// The commonest English words.
static ENGLISH: [u64; 29] = numbered(
    "the of and to a in for is our we be with that by as on are an all from at or who this it their you your every",
);
/// Those of languages that are written like it.
static OTHERS: [u64; 55] = numbered(
    "der die und das zu für mit von wir unsere den ist le la les et des nous une pour est notre du el los las y de que nuestra para con un \
    il di che per nostra e o os em nossa het een van onze och att vi vår w i na jest",
);

/// A longer text in Latin letters without one of the commonest English words, but with those of a neighbour.
fn is_latin_neighbour(text: &str, accented: usize) -> bool {
    let (mut english, mut foreign, mut count) = (0usize, 0usize, 0usize);
    // A short word as one number, in small letters: its bytes one after the other. A longer one is in no list.
    let (mut number, mut length) = (0u64, 0usize);
    for letter in Letters::of(text).chain([Letter::Latin(b' ')]) {
        match letter {
            Letter::Latin(byte) if byte.is_ascii_alphabetic() => {
                number = number << 8 | u64::from(byte.to_ascii_lowercase());
                length += 1;
            }
            Letter::Cyrillic => (number, length) = (0, length + 9),
            Letter::Other(character) if is_letter(character) => {
                for byte in small(character).encode_utf8(&mut [0; 4]).bytes() {
                    number = number << 8 | u64::from(byte);
                    length += 1;
                }
            }
            _ => {
                if (1..=8).contains(&length) {
                    english += usize::from(ENGLISH.binary_search(&number).is_ok());
                    foreign += usize::from(OTHERS.binary_search(&number).is_ok());
                }
                count += usize::from(length > 0);
                if count == 200 {
                    break;
                }
                (number, length) = (0, 0);
            }
        }
    }
    foreign >= 2 && foreign > english + 1 || (accented > 2 && english == 0 && foreign > 0)
}

/// The numbers of a list of words, in their order.
const fn numbered<const COUNT: usize>(list: &str) -> [u64; COUNT] {
    let bytes = list.as_bytes();
    let mut numbers = [0; COUNT];
    let (mut count, mut place) = (0, 0);
    while count < COUNT {
        let mut number = 0;
        while place < bytes.len() && bytes[place] != b' ' {
            number = number << 8 | bytes[place] as u64;
            place += 1;
        }
        place += 1;
        let mut slot = count;
        while slot > 0 && numbers[slot - 1] > number {
            numbers[slot] = numbers[slot - 1];
            slot -= 1;
        }
        numbers[slot] = number;
        count += 1;
    }
    assert!(place > bytes.len(), "the list has more words");
    numbers
}

/// A character as far as languages are told apart by it.
enum Letter {
    /// A character of ASCII.
    Latin(u8),
    /// From «А» to «я».
    Cyrillic,
    /// Any other.
    Other(char),
}

/// The characters of a text. Most are told by their bytes; the library's way through a text is made for all the world.
struct Letters<'a> {
    text: &'a str,
    place: usize,
}

impl<'a> Letters<'a> {
    const fn of(text: &'a str) -> Self {
        Self { text, place: 0 }
    }
}

impl Iterator for Letters<'_> {
    type Item = Letter;

    #[inline]
    fn next(&mut self) -> Option<Letter> {
        let bytes = self.text.as_bytes();
        let first = *bytes.get(self.place)?;
        let letter = match (first, bytes.get(self.place + 1)) {
            (..0x80, _) => Letter::Latin(first),
            (0xd0, Some(0x90..=0xbf)) | (0xd1, Some(0x80..=0x8f)) => Letter::Cyrillic,
            _ => Letter::Other(self.text.get(self.place..)?.chars().next()?),
        };
        self.place += match letter {
            Letter::Latin(_) => 1,
            Letter::Cyrillic => 2,
            Letter::Other(character) => character.len_utf8(),
        };
        Some(letter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart() {
        for (text, expected) in [
            ("Быть лидером рынка", Some(Language::Russian)),
            ("To be the leader", Some(Language::English)),
            ("Наш CRM-сервис для retail", Some(Language::Russian)),
            ("IKEA", Some(Language::English)),
            ("", None),
            ("123 — !", None),
            ("Стати лідером ринку меблів України", None),
            ("Wir sind der führende Anbieter von Möbeln und die Nummer eins", None),
            ("Être le leader mondial et offrir les meilleurs produits", None),
            ("私たちの使命", None),
        ] {
            assert_eq!(Language::detect(text), expected, "{text}");
        }
    }
}
