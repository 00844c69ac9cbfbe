//! How does one hostile text become another? By its words: letters alone would take years to spell "so that families".
//!
//! The words are those of our own knowledge, so that the mutations reach the deeper rules.

use libfuzzer_sys::fuzzer_mutate;
use mission_rewriter::knowledge::{TRADES, gallery, people_at};
use mission_rewriter::text::Language;
use std::sync::OnceLock;

/// Letters and marks that programs stumble over.
const ODD: [&str; 24] = [
    "\u{0}",
    "\u{ad}",
    "\u{200d}",
    "\u{202e}",
    "\u{301}",
    "\u{306}",
    "\u{feff}",
    "\u{fffd}",
    "😀",
    "👩‍👩‍👧",
    "İ",
    "ß",
    "ſ",
    "ẞ",
    "ё",
    "й",
    "«",
    "»",
    "{",
    "}",
    "—",
    "\r\n",
    "\n\n",
    "\u{2028}",
];

/// A mutation of `data`, whose first `size` bytes are the input; gives the new size. Half of the time it is libFuzzer's own.
pub fn mutated(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed) | 1);
    if dice.throw(2) == 0 || size < 2 {
        return fuzzer_mutate(data, size, most);
    }
    let text = String::from_utf8_lossy(&data[..size]).into_owned();
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for _ in 0..=dice.throw(4) {
        change(&mut words, &mut dice);
    }
    let mut text = words.join(" ");
    let mut end = text.len().min(most).min(data.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    data[..end].copy_from_slice(text.as_bytes());
    end
}

fn change(words: &mut Vec<String>, dice: &mut Dice) {
    let place = dice.throw(words.len());
    let other = dice.throw(words.len());
    match dice.throw(10) {
        0 if words.len() > 1 => drop(words.remove(place)),
        1 => words.swap(place, other),
        2 => words.insert(place, words[other].clone()),
        3 => words[place].push_str(dice.one_of(&ODD)),
        4 => words.insert(place, dice.one_of(&ODD).to_string()),
        5 => words[place] = words[place].to_uppercase(),
        6 => words[place].push_str(dice.one_of(&[".", ",", ":", "!", "?", "…", "-", ";", ")", "("])),
        7 => {
            let run: Vec<String> = words[place.min(other)..=place.max(other)].to_vec();
            let at = dice.throw(words.len());
            words.splice(at..at, run);
        }
        _ => {
            let known = vocabulary();
            let start = dice.throw(known.len());
            let run = known[start..known.len().min(start + 1 + dice.throw(4))]
                .iter()
                .map(|word| (*word).to_owned());
            words.splice(place..place, run);
        }
    }
}

/// Words in the order in which they stand in our own sentences, so that a run of them makes sense.
fn vocabulary() -> &'static [&'static str] {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut texts: Vec<&'static str> = Vec::new();
        for language in Language::ALL {
            texts.extend(gallery(language).iter().flat_map(|pair| [pair.before, pair.after, pair.trade]));
            texts.extend((0..).map_while(|place| people_at(language, place)).flat_map(|people| people.forms));
            for trade in &TRADES {
                let handbook = trade.handbook(language);
                texts.push(handbook.name);
                texts.extend(
                    handbook.all_outcomes().flat_map(|(_, outcome)| [outcome.infinitive, outcome.clause]),
                );
                texts.extend(handbook.means.iter().flatten().chain(&handbook.returns));
            }
        }
        texts.iter().flat_map(|text| text.split(' ')).filter(|word| !word.is_empty()).collect()
    })
}

/// Chance that follows from a number (xorshift64*).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`; 0 where there are none.
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        (number as usize).checked_rem(sides).unwrap_or(0)
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.throw(things.len())]
    }
}
