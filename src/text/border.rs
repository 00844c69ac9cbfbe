//! Where does a word end, and what is one letter for the eye? By the rules of Unicode (annex 29), as far as texts in alphabets need them:
//! the library's tables for all the world would weigh more than the rest of this folder.

use super::letters::is_letter;

/// What a character does to the word it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A letter of an alphabet.
    Letter,
    Digit,
    /// A letter of the Japanese syllabary that words from abroad are written in.
    Katakana,
    /// Holds letters, digits and itself together: `_`.
    Binder,
    /// Parts neither letters nor digits: a full stop, an apostrophe.
    Apostrophe,
    /// Parts no letters: a colon.
    Colon,
    /// Parts no digits: a comma.
    Comma,
    /// A space; several are one.
    Space,
    /// A mark above or below, or a sign that nobody sees: it belongs to what stands before it.
    Attached,
    /// Joins two signs to one.
    Joiner,
    /// A small picture.
    Picture,
    /// One half of a flag.
    Flag,
    /// Begins or ends a line; it stands alone.
    Break,
    /// Everything else stands alone.
    Other,
}

/// The stretches of a text between its word borders, each with its beginning.
pub fn stretches(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let length = stretch(rest);
        let found = (start, &rest[..length]);
        start += length;
        Some(found)
    })
}

/// How many letters, marks and signs the eye sees.
pub fn signs(text: &str) -> usize {
    let mut count = 0;
    // What the last sign began with, and whether a joiner stands behind it.
    let (mut first, mut is_joined) = (Part::Other, false);
    for character in text.chars() {
        let part = part(character);
        let belongs = match part {
            Part::Attached | Part::Joiner => count > 0 && first != Part::Break,
            Part::Picture => first == Part::Picture && is_joined,
            Part::Flag => first == Part::Flag,
            _ => false,
        };
        is_joined = part == Part::Joiner;
        if !belongs {
            count += 1;
            first = part;
        } else if part == Part::Flag {
            // Two halves make a flag, and a third one begins another.
            first = Part::Other;
        }
    }
    count
}

/// How long the stretch is that a text begins with, in bytes.
fn stretch(text: &str) -> usize {
    // The letters that a word begins with hold together, whatever follows: only the last of them is looked at.
    let letters = plain_letters(text.as_bytes());
    match text.as_bytes().get(letters..).unwrap_or_default() {
        [] | [b' ', ..] if letters > 0 => return letters,
        [b' ', next, ..] if next.is_ascii_graphic() => return 1,
        _ => {}
    }
    let (first, rest) = text.split_at(letters);
    let mut parts =
        rest.char_indices().map(|(place, character)| (letters + place, part(character))).peekable();
    let begins = if first.is_empty() { parts.next() } else { Some((0, Part::Letter)) };
    let Some((_, mut last)) = begins else { return 0 };
    if last == Part::Break {
        return if text.starts_with("\r\n") { 2 } else { text.chars().next().map_or(0, char::len_utf8) };
    }
    let mut is_joined = last == Part::Joiner;
    let mut is_spaced = last == Part::Space;
    while let Some(&(place, next)) = parts.peek() {
        let goes_on = match (last, next) {
            (_, Part::Attached | Part::Joiner) => true,
            (Part::Space, Part::Space) => is_spaced,
            (Part::Letter | Part::Digit | Part::Binder, Part::Letter | Part::Digit | Part::Binder) => true,
            (Part::Katakana | Part::Binder, Part::Katakana | Part::Binder) => true,
            (Part::Letter, Part::Apostrophe | Part::Colon) => follows(&text[place..], Part::Letter),
            (Part::Digit, Part::Apostrophe | Part::Comma) => follows(&text[place..], Part::Digit),
            // Only a sign between two of its kind is passed over, so what comes now is one of these.
            (Part::Apostrophe | Part::Colon | Part::Comma, Part::Letter | Part::Digit) => {
                place > 0 && is_between(text, place)
            }
            (Part::Flag, Part::Flag) => true,
            (_, Part::Picture) => is_joined,
            _ => false,
        };
        if !goes_on {
            return place;
        }
        parts.next();
        is_joined = next == Part::Joiner;
        is_spaced = next == Part::Space;
        if !matches!(next, Part::Attached | Part::Joiner) {
            // Two halves make a flag, and a third one begins another.
            last = if (last, next) == (Part::Flag, Part::Flag) { Part::Other } else { next };
        }
    }
    text.len()
}

/// How many bytes of letters `text` begins with, as far as they are those of English and Russian.
fn plain_letters(text: &[u8]) -> usize {
    let mut place = 0;
    loop {
        place += match (text.get(place), text.get(place + 1)) {
            (Some(b'a'..=b'z' | b'A'..=b'Z'), _) => 1,
            // From «А» to «п», and from «р» to «я».
            (Some(0xd0), Some(0x90..=0xbf)) | (Some(0xd1), Some(0x80..=0x8f)) => 2,
            _ => return place,
        };
    }
}

/// Whether behind the sign that `text` begins with there stands a character of this kind.
fn follows(text: &str, wanted: Part) -> bool {
    let mut parts =
        text.chars().skip(1).map(part).skip_while(|part| matches!(part, Part::Attached | Part::Joiner));
    parts.next() == Some(wanted)
}

/// Whether the sign before `place` stands between two letters or two digits, and was passed over for that.
fn is_between(text: &str, place: usize) -> bool {
    let mut before =
        text[..place].chars().rev().map(part).filter(|part| !matches!(part, Part::Attached | Part::Joiner));
    before.next();
    before.next().is_some_and(|before| matches!(before, Part::Letter | Part::Digit))
}

fn part(character: char) -> Part {
    match character {
        // Nearly all there is in a text; whatever stands further down is looked for one after the other.
        'a'..='z' | 'A'..='Z' | 'А'..='я' | 'ё' | 'Ё' => Part::Letter,
        '\u{b}' | '\u{c}' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Part::Break,
        ' ' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => {
            Part::Space
        }
        '\u{200d}' => Part::Joiner,
        '\'' | '.' | '\u{2018}' | '\u{2019}' | '\u{2024}' | '\u{fe52}' | '\u{ff07}' | '\u{ff0e}' => {
            Part::Apostrophe
        }
        ':' | '\u{b7}' | '\u{387}' | '\u{55f}' | '\u{5f4}' | '\u{2027}' | '\u{fe13}' | '\u{fe55}'
        | '\u{ff1a}' => Part::Colon,
        ',' | ';' | '\u{37e}' | '\u{589}' | '\u{60c}' | '\u{60d}' | '\u{66c}' | '\u{7f8}' | '\u{2044}'
        | '\u{fe10}' | '\u{fe14}' | '\u{fe50}' | '\u{fe54}' | '\u{ff0c}' | '\u{ff1b}' => Part::Comma,
        '_'
        | '\u{202f}'
        | '\u{203f}'
        | '\u{2040}'
        | '\u{2054}'
        | '\u{fe33}'
        | '\u{fe34}'
        | '\u{fe4d}'..='\u{fe4f}'
        | '\u{ff3f}' => Part::Binder,
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{ad}'
        | '\u{591}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{200c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{20d0}'..='\u{20f0}'
        | '\u{3099}'
        | '\u{309a}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0001}'..='\u{e01ef}' => Part::Attached,
        '\u{1f1e6}'..='\u{1f1ff}' => Part::Flag,
        '©'
        | '®'
        | '\u{2122}'
        | '\u{2600}'..='\u{27bf}'
        | '\u{2b00}'..='\u{2b55}'
        | '\u{1f000}'..='\u{1faff}' => Part::Picture,
        '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{ff66}'..='\u{ff9f}' => Part::Katakana,
        // Here words are not parted by spaces, and rules without a dictionary part each sign.
        '\u{e00}'..='\u{eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{30a0}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Part::Other,
        '0'..='9' => Part::Digit,
        _ if is_letter(character) => Part::Letter,
        _ if character.is_numeric() && !is_counted(character) => Part::Digit,
        _ => Part::Other,
    }
}

/// Numbers that are no digits: fractions, powers, Roman numerals, figures in circles.
const fn is_counted(character: char) -> bool {
    matches!(character, '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{bc}'..='\u{be}' | '\u{2070}'..='\u{2189}' | '\u{2460}'..='\u{24ff}' | '\u{2776}'..='\u{2793}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    #[track_caller]
    fn check(text: &str) {
        let ours: Vec<_> = stretches(text).collect();
        let theirs: Vec<_> = text.split_word_bound_indices().collect();
        assert_eq!(ours, theirs, "{text:?}");
    }

    #[test]
    fn words_end_where_unicode_says() {
        for text in [
            "",
            "Быть лидером рынка, т. е. первым!",
            "don't can’t l'été U.S.A. 3.14 1,000.50 5% №1 $9 a.b a..b a.1 1.a",
            "foo_bar __ a_1 _x 10:30 a:b :a: x; y",
            "за\u{301}мок и\u{306} e\u{301}. \u{301}a \u{ad}a a\u{ad}b",
            "a\r\nb\n\nc\td  e \u{a0} \u{2003}\u{2003}x",
            "👩‍👩‍👧‍👦 🇷🇺🇺🇸🇩 👍🏽! ☺️ ✔",
            "日本語 カタカナ ひらがな ภาษาไทย",
            "½ x² ①② 「」 “кавычки” «ёлочки» — – -- ...",
            "\u{feff}a\u{200b}b\u{200d}c",
        ] {
            check(text);
        }
    }

    #[test]
    fn the_eye_sees_as_many_signs_as_unicode_says() {
        for text in ["", "за\u{301}мок", "a\nb c", "👩‍👩‍👧‍👦 🇷🇺🇺🇸🇩 👍🏽! ☺️ ✔", "日本語", "“кавычки” …"]
        {
            assert_eq!(signs(text), text.graphemes(true).count(), "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn so_do_all_texts_in_alphabets(text in "[A-Za-zА-яЁёÀ-ÿ0-9 .,:;'’_()«»“”—–\\-!?%№$€&@#/\\\\\r\n\t\u{301}\u{306}\u{ad}👍🏽🇷🇺…·²½]{0,24}") {
            check(&text);
        }
    }
}
