//! What is a letter's small and its capital form? For the alphabets of Europe; the tables of all others would weigh more than our rules.

/// The small form of a letter.
pub fn small(letter: char) -> char {
    match letter {
        'A'..='Z' | 'А'..='Я' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        // Most letters by far, and all marks, are small already; the tables below know the rest.
        '\0'..='¿' | 'а'..='я' | '\u{2000}'..='\u{2fff}' => letter,
        _ => shifted(letter, 1),
    }
}

/// The capital form of a letter.
#[allow(dead_code, reason = "the build needs small letters only")]
pub fn capital(letter: char) -> char {
    match letter {
        'ÿ' => 'Ÿ',
        _ => shifted(letter, -1),
    }
}

/// Whether a letter is a capital.
#[allow(dead_code, reason = "the build needs small letters only")]
pub fn is_capital(letter: char) -> bool {
    small(letter) != letter
}

/// Whether it is a letter of any alphabet. The library asks a table of all the world, for Cyrillic letters as well.
#[allow(dead_code, reason = "the build needs small letters only")]
pub fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | 'А'..='я' | 'ё' | 'Ё' => true,
        '\0'..='\u{7f}' => false,
        _ => character.is_alphabetic(),
    }
}

/// Whether it is a letter or a digit of any alphabet.
#[allow(dead_code, reason = "the build needs small letters only")]
pub fn is_letter_or_digit(character: char) -> bool {
    is_letter(character) || character.is_numeric()
}

/// A text in small letters.
#[allow(dead_code, reason = "the build needs small letters only")]
pub fn in_small(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    letters.extend(text.chars().map(small));
    letters
}

/// How far each capital of a stretch of letters is from its small form.
const STRETCHES: [(char, char, i32); 13] = [
    ('A', 'Z', 32),
    ('À', 'Ö', 32),
    ('Ø', 'Þ', 32),
    ('Ά', 'Ά', 38),
    ('Έ', 'Ί', 37),
    ('Ό', 'Ό', 64),
    ('Ύ', 'Ώ', 63),
    ('Α', 'Ρ', 32),
    ('Σ', 'Ϋ', 32),
    ('Ѐ', 'Џ', 80),
    ('А', 'Я', 32),
    ('Ӏ', 'Ӏ', 15),
    ('Ａ', 'Ｚ', 32),
];

/// Where capitals and small letters take turns: from here to there, a capital first.
const TURNS: [(char, char); 12] = [
    ('Ā', 'į'),
    ('Ĳ', 'ķ'),
    ('Ĺ', 'ň'),
    ('Ŋ', 'ŷ'),
    ('Ź', 'ž'),
    ('Ǎ', 'ǜ'),
    ('Ș', 'ț'),
    ('Ѡ', 'ҁ'),
    ('Ҋ', 'ҿ'),
    ('Ӂ', 'ӎ'),
    ('Ӑ', 'ӿ'),
    ('Ạ', 'ỹ'),
];

/// The other form of a letter: the small one for `1`, the capital for `-1`; itself where there is none.
fn shifted(letter: char, way: i32) -> char {
    if letter == 'Ÿ' && way == 1 {
        return 'ÿ';
    }
    let by = |distance: i32| {
        u32::from(letter).checked_add_signed(distance * way).and_then(char::from_u32).unwrap_or(letter)
    };
    let begins = |first: char, last: char, distance: i32| match way {
        1 => (first..=last).contains(&letter),
        _ => (first..=last).contains(&by(distance)),
    };
    if let Some((.., distance)) =
        STRETCHES.iter().find(|(first, last, distance)| begins(*first, *last, *distance))
    {
        return by(*distance);
    }
    let turn = TURNS.iter().find(|(first, last)| (*first..=*last).contains(&letter));
    match turn {
        Some((first, _)) if (u32::from(letter) - u32::from(*first)) % 2 == u32::from(way != 1) => by(1),
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters whose other form is several letters, or that share one.
    const ODD: &str = "İıſµßŉςΐΰ";

    #[test]
    fn the_letters_of_europe_are_those_of_unicode() {
        let blocks = [0..0x180u32, 0x384..0x3cf, 0x400..0x500, 0x1ea0..0x1efa, 0xff21..0xff5b];
        for letter in blocks.into_iter().flatten().filter_map(char::from_u32).filter(|c| !ODD.contains(*c)) {
            assert_eq!(Some(small(letter)), letter.to_lowercase().next(), "{letter}");
            assert_eq!(Some(capital(letter)), letter.to_uppercase().next(), "{letter}");
            assert_eq!(is_capital(letter), letter.is_uppercase(), "{letter}");
        }
        assert_eq!(in_small("ЁЖ И ÀB — 5"), "ёж и àb — 5");
    }

    #[test]
    fn a_letter_is_what_unicode_calls_one() {
        for character in (0..0x3000u32).filter_map(char::from_u32) {
            assert_eq!(is_letter(character), character.is_alphabetic(), "{character:?}");
            assert_eq!(is_letter_or_digit(character), character.is_alphanumeric(), "{character:?}");
            assert_eq!(small(character), shifted(character, 1), "{character:?}");
        }
    }
}
