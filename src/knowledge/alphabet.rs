//! How is a text of the handbooks kept small? One byte a letter, and what a form repeats of the form before it is not said twice.
//!
//! Shared with the build, which writes what the program reads.

#[allow(unused_imports, reason = "the build packs, the program unpacks")]
use super::letters::{capital, small};

/// Letters and marks beside ASCII and the Cyrillic alphabet, in the order of their bytes behind it.
const SPECIALS: [char; 20] =
    ['ё', 'Ё', '—', '«', '»', '…', '’', '“', '”', 'é', '–', '№', '‘', 'É', 'ñ', 'ö', 'ü', 'ç', 'à', '\u{a0}'];

/// The byte of «А», behind ASCII.
const CYRILLIC: u8 = 0x80;
/// How many letters from «А» to «я».
const LETTERS: u8 = 64;
/// Says that the last words of the first form follow, as many as the next letter counts from `0`.
const SAME: char = '~';

/// The byte of a letter; none for one that no handbook may hold.
#[allow(dead_code, reason = "the build packs, the program unpacks")]
pub fn byte_of(letter: char) -> Option<u8> {
    if letter.is_ascii() {
        return u8::try_from(letter).ok();
    }
    let cyrillic = u32::from(letter).wrapping_sub(u32::from('А'));
    if cyrillic < u32::from(LETTERS) {
        return u8::try_from(cyrillic).ok().map(|place| CYRILLIC + place);
    }
    let place = SPECIALS.iter().position(|special| *special == letter)?;
    u8::try_from(place).ok().map(|place| CYRILLIC + LETTERS + place)
}

/// The letter of a byte.
#[allow(dead_code, reason = "the build packs, the program unpacks")]
pub fn letter_of(byte: u8) -> char {
    match byte.checked_sub(CYRILLIC) {
        None => char::from(byte),
        Some(place) if place < LETTERS => char::from_u32(u32::from('А') + u32::from(place)).unwrap_or(' '),
        Some(place) => SPECIALS.get(usize::from(place - LETTERS)).copied().unwrap_or(' '),
    }
}

/// A form, without the words at its end that the first form ends with as well.
#[allow(dead_code, reason = "the build packs, the program unpacks")]
pub fn shortened(form: &str, first: &str) -> String {
    let same =
        form.rsplit(' ').zip(first.rsplit(' ')).take_while(|(one, other)| one == other).count().min(40);
    if same == 0 {
        return form.to_owned();
    }
    let own: Vec<&str> = form.split(' ').collect();
    let count = u8::try_from(same).unwrap_or(0);
    format!("{}{SAME}{}", own[..own.len() - same].join(" "), char::from(b'0' + count))
}

/// The form that [`shortened`] made shorter.
#[allow(dead_code, reason = "the build packs, the program unpacks")]
pub fn restored(form: &str, first: &str) -> String {
    let Some((own, count)) = form.split_once(SAME) else { return form.to_owned() };
    let count = count.chars().next().map_or(0, |letter| (letter as usize).saturating_sub('0' as usize));
    let words: Vec<&str> = first.split(' ').collect();
    let same = words[words.len().saturating_sub(count)..].join(" ");
    if own.is_empty() { same } else { [own, &same].join(" ") }
}

/// Stands before a sentence that is written out.
const WHOLE: char = '^';

/// A sentence without its capital and its full stop, where it has both.
#[allow(dead_code, reason = "the build packs, the program unpacks")]
pub fn folded(sentence: &str) -> String {
    let bare = sentence.strip_suffix('.').map(|bare| {
        let mut letters = bare.chars();
        letters.next().map(small).into_iter().chain(letters).collect::<String>()
    });
    match bare {
        Some(bare) if unfolded(&bare) == sentence => bare,
        _ => [&WHOLE.to_string(), sentence].concat(),
    }
}

/// The sentence that [`folded`] made shorter.
#[allow(dead_code, reason = "the build packs, the program unpacks")]
pub fn unfolded(sentence: &str) -> String {
    let mut letters = sentence.chars();
    match letters.next() {
        Some(WHOLE) => letters.collect(),
        Some(first) => std::iter::once(capital(first)).chain(letters).chain(['.']).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_comes_back() {
        for letter in "Aя ёЁ—«»…’abc|~zЖ№\n".chars() {
            assert_eq!(byte_of(letter).map(letter_of), Some(letter));
        }
        assert_eq!(byte_of('漢'), None);
    }

    #[test]
    fn every_sentence_comes_back() {
        for (sentence, expected) in [
            ("Чтобы домой хотелось возвращаться.", "чтобы домой хотелось возвращаться"),
            ("Who is it for?", "^Who is it for?"),
            ("{кто} спят спокойно.", "{кто} спят спокойно"),
            ("«Дом» ждёт…", "^«Дом» ждёт…"),
            ("и всё.", "^и всё."),
        ] {
            assert_eq!(folded(sentence), expected);
            assert_eq!(unfolded(expected), sentence);
        }
    }

    #[test]
    fn every_form_comes_back() {
        let first = "платить налоги вовремя";
        for form in ["платят налоги вовремя", "платить налоги вовремя", "налоги платились", "вовремя"]
        {
            assert_eq!(restored(&shortened(form, first), first), form);
        }
        assert_eq!(shortened("платят налоги вовремя", first), "платят~2");
    }
}
