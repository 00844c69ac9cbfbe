//! Is the verdict steady? One meaning in both languages has one class, and a neutral word more moves nothing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::text::Language;
use mission_rewriter::verdict::Verdict;
use mission_rewriter::{Options, Suggest, analyze_with};

/// Label, Russian, English; parted by tabs. Each was written in both languages by a native hand, with one meaning.
const PAIRS: &str = include_str!("bilingual.tsv");
/// Words that say nothing of anybody, before which they stand well.
const NEUTRAL: [(Language, &str, &str); 8] = [
    (Language::English, " and ", " and also "),
    (Language::English, " to ", " to indeed "),
    (Language::Russian, " и ", " и также "),
    (Language::English, " for ", " really for "),
    (Language::English, " our ", " simply our "),
    (Language::Russian, ", чтобы ", ", именно чтобы "),
    (Language::Russian, " для ", " именно для "),
    (Language::Russian, " в ", " действительно в "),
];

fn verdict(text: &str, language: Language) -> Verdict {
    let options = Options { language: Some(language), suggest: Suggest::Nothing, ..Options::default() };
    analyze_with(text, &options).verdict
}

fn pairs() -> Vec<[&'static str; 3]> {
    PAIRS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap())
        .collect()
}

#[test]
fn one_meaning_has_one_class_in_both_languages() {
    let pairs = pairs();
    assert!(pairs.len() >= 60, "{}", pairs.len());
    let parted: Vec<_> = pairs
        .iter()
        .filter(|[_, russian, english]| {
            verdict(russian, Language::Russian).class != verdict(english, Language::English).class
        })
        .collect();
    assert!(parted.len() * 100 <= pairs.len() * 8, "{} of {}: {parted:#?}", parted.len(), pairs.len());
}

#[test]
fn a_neutral_word_moves_nothing() {
    let mut tried = 0;
    let mut moved = Vec::new();
    for [_, russian, english] in pairs() {
        for (language, text) in [(Language::Russian, russian), (Language::English, english)] {
            let before = verdict(text, language);
            for (_, place, with_word) in NEUTRAL.iter().filter(|(other, ..)| *other == language) {
                let longer = text.replacen(place, with_word, 1);
                if longer == text {
                    continue;
                }
                tried += 1;
                let after = verdict(&longer, language);
                if after.class != before.class || after.score.abs_diff(before.score) > 3 {
                    moved.push(format!(
                        "{} {} → {} {}: {longer}",
                        before.class.key(),
                        before.score,
                        after.class.key(),
                        after.score
                    ));
                }
            }
        }
    }
    assert!(tried >= 200, "only {tried}");
    assert!(moved.is_empty(), "{} of {tried}: {moved:#?}", moved.len());
}
