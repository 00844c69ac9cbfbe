//! What stays of a Russian word without its endings? Snowball's algorithm for Russian, which only ever cuts: a stem is a beginning of its word.
//!
//! Shared with the build. A test holds it against the library that the algorithm's authors generate.

/// The part of a folded Russian word that inflection leaves alone.
pub fn without_endings(word: &str) -> &str {
    let (first, second) = regions(word);
    let mut stem = Stem { letters: word.as_bytes(), region: first, end: word.len() };
    if !stem.cut_either(&GERUNDS, &GERUNDS_AFTER_A) {
        stem.cut(&REFLEXIVES);
        if stem.cut(&ADJECTIVES) {
            stem.cut_either(&PARTICIPLES, &PARTICIPLES_AFTER_A);
        } else if !stem.cut_either(&VERBS, &VERBS_AFTER_A) {
            stem.cut(&NOUNS);
        }
    }
    stem.cut(&[I]);
    let before_quality = stem.end;
    stem.cut(&QUALITIES);
    if stem.end < second {
        stem.end = before_quality;
    }
    if stem.cut(&SUPERLATIVES) || stem.tail() & LETTER == N {
        if stem.tail() & 0xffff == N << 8 | N {
            stem.end -= WIDTH;
        }
    } else {
        stem.cut(&[SOFT]);
    }
    word.get(..stem.end).unwrap_or(word)
}

/// A letter is a byte of a number here, from 1 for «а» to 32 for «я»; the last letter is the lowest byte.
const LETTER: u64 = 0xff;
/// A Cyrillic letter takes so many bytes of a text.
const WIDTH: usize = 2;
/// No ending is longer, and one letter before it is looked at.
const LONGEST: usize = 7;

const A: u64 = 1;
const I: u64 = 9;
const N: u64 = 14;
const SOFT: u64 = 29;
const YA: u64 = 32;

// Some endings stand only behind «а» or «я», which stay.
static GERUNDS: [u64; 6] = endings("ив ивши ившись ыв ывши ывшись");
static GERUNDS_AFTER_A: [u64; 3] = endings("в вши вшись");
static REFLEXIVES: [u64; 2] = endings("ся сь");
static ADJECTIVES: [u64; 26] =
    endings("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");
static PARTICIPLES: [u64; 3] = endings("ивш ывш ующ");
static PARTICIPLES_AFTER_A: [u64; 5] = endings("ем нн вш ющ щ");
static VERBS: [u64; 29] = endings(
    "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю",
);
static VERBS_AFTER_A: [u64; 17] = endings("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");
static NOUNS: [u64; 36] = endings(
    "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я",
);
static QUALITIES: [u64; 2] = endings("ост ость");
static SUPERLATIVES: [u64; 2] = endings("ейш ейше");

/// A word, as far as it has not been cut off.
struct Stem<'a> {
    letters: &'a [u8],
    /// Nothing is cut before this.
    region: usize,
    end: usize,
}

impl Stem<'_> {
    /// The last letters of what may be cut.
    fn tail(&self) -> u64 {
        let mut tail = 0;
        for place in 0..LONGEST {
            let Some(start) = self.end.checked_sub((place + 1) * WIDTH).filter(|start| *start >= self.region)
            else {
                break;
            };
            let letter = match self.letters.get(start..start + WIDTH) {
                Some([0xd0, second @ 0xb0..=0xbf]) => second - 0xaf,
                Some([0xd1, second @ 0x80..=0x8f]) => second - 0x6f,
                _ => break,
            };
            tail |= u64::from(letter) << (place * 8);
        }
        tail
    }

    /// Cuts the longest ending of a list off; tells whether there was one.
    fn cut(&mut self, list: &[u64]) -> bool {
        let ending = longest(self.tail(), list);
        self.end -= length(ending) * WIDTH;
        ending > 0
    }

    /// Cuts the longest ending of two lists off, of which the second stands only behind «а» and «я».
    fn cut_either(&mut self, free: &[u64], after_a: &[u64]) -> bool {
        let tail = self.tail();
        let (free, bound) = (longest(tail, free), longest(tail, after_a));
        let before = tail >> (length(bound) * 8) & LETTER;
        let ending = free.max(bound);
        if ending == 0 || ending == bound && before != A && before != YA {
            return false;
        }
        self.end -= length(ending) * WIDTH;
        true
    }
}

/// The longest ending of a list that a tail ends with; none is 0.
fn longest(tail: u64, list: &[u64]) -> u64 {
    // Of two numbers the one with more letters is the larger.
    let fits = |ending: &&u64| {
        (tail ^ **ending) & LETTER == 0
            && tail & (u64::MAX >> ((**ending).leading_zeros() / 8 * 8)) == **ending
    };
    list.iter().filter(fits).fold(0, |longest, ending| longest.max(*ending))
}

/// How many letters an ending has.
const fn length(ending: u64) -> usize {
    8 - (ending.leading_zeros() / 8) as usize
}

/// Where the word may be cut: behind its first vowel, and for some endings behind the first consonant after the next one.
fn regions(word: &str) -> (usize, usize) {
    let bytes = word.as_bytes();
    let mut borders = [bytes.len(); 4];
    let (mut found, mut place) = (0, 0);
    while let (Some(first), Some(border)) = (bytes.get(place), borders.get_mut(found)) {
        let second = bytes.get(place + 1).copied().unwrap_or(0);
        place += match first {
            ..0x80 => 1,
            ..0xe0 => WIDTH,
            ..0xf0 => 3,
            _ => 4,
        };
        if is_vowel(*first, second) == (found % 2 == 0) {
            *border = place;
            found += 1;
        }
    }
    (borders[0], borders[3])
}

/// Whether these bytes are one of «аеиоуыэюя».
const fn is_vowel(first: u8, second: u8) -> bool {
    match first {
        0xd0 => matches!(second, 0xb0 | 0xb5 | 0xb8 | 0xbe),
        0xd1 => matches!(second, 0x83 | 0x8b | 0x8d..=0x8f),
        _ => false,
    }
}

/// The endings of a list as numbers.
const fn endings<const COUNT: usize>(list: &str) -> [u64; COUNT] {
    let bytes = list.as_bytes();
    let mut found = [0; COUNT];
    let (mut count, mut place) = (0, 0);
    while place < bytes.len() {
        match bytes[place] {
            b' ' => {
                count += 1;
                place += 1;
            }
            0xd0 => {
                found[count] = found[count] << 8 | (bytes[place + 1] - 0xaf) as u64;
                place += WIDTH;
            }
            _ => {
                found[count] = found[count] << 8 | (bytes[place + 1] - 0x6f) as u64;
                place += WIDTH;
            }
        }
    }
    assert!(count + 1 == COUNT, "the list has fewer endings");
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_stemmers::{Algorithm, Stemmer};

    #[track_caller]
    fn check(word: &str) {
        assert_eq!(without_endings(word), Stemmer::create(Algorithm::Russian).stem(word), "{word}");
    }

    #[test]
    fn the_words_of_the_model_lose_the_endings_that_the_library_takes() {
        let words = include_str!("../verdict/vectors/words-ru.txt");
        assert!(words.split_whitespace().map(check).count() > 1000);
    }

    #[test]
    fn odd_words_too() {
        for word in [
            "",
            "ь",
            "н",
            "нн",
            "и",
            "ё",
            "ост",
            "über",
            "私",
            "i",
            "кий",
            "a\u{301}ми",
            "домами’s",
            "е",
            "лью",
        ] {
            check(word);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_letters_with_any_endings(
            letters in "[а-яёa-zі]{0,6}",
            endings in prop::collection::vec(prop::sample::select(
                "ив ившись вши ся сь ыми ему ую ая ющ ующ нн вш щ ем ила ла ейте йте нно но ешь ть ует ями иями ость ост ейш ейше ь и н а я о"
                    .split(' ').collect::<Vec<_>>()), 0..4),
        ) {
            check(&[&letters, endings.concat().as_str()].concat());
        }
    }
}
