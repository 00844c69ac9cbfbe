//! Which statements are arbitrary, and still mean something to the program? Its own words in any order, in both languages at once.

use proptest::prelude::*;

/// Words that markers, cues, trades and the tests beside the verdict know, and marks that part sentences.
const WORDS: &str = "лидер рынка мы не чтобы помогать людям детям жить лучше качества цен мебель « » Кедр . , — банк на Урале к году с сайт мой Наша \
    миссия we not the leading provider of families help sleep by offering quality furniture in Ohio Kestrel 2030 1998 №1 ( ) 😀 - online store \
    community values since 1924 our mission is to because";

/// Phrases of more than one word, and what no word is.
const PHRASES: [&str; 6] = ["за счёт", "so that", "\n", "\r\n\r\n", "и\u{306}", "\u{ad}"];

/// A statement of up to forty of them.
pub fn statement() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS.split_whitespace().chain(PHRASES).collect();
    prop::collection::vec(prop::sample::select(words), 0..40).prop_map(|words| words.join(" "))
}
