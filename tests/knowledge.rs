//! Does the knowledge hold what the rewriter needs? Each trade, judged by our own judge.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::knowledge::{DEPARTMENTS, TRADES, Trade};
use mission_rewriter::text::Language;
use mission_rewriter::verdict::Class;
use mission_rewriter::{Options, Suggest, analyze_with};

fn class_of(text: &str, language: Language) -> Class {
    let options = Options { language: Some(language), suggest: Suggest::Nothing, ..Options::default() };
    analyze_with(text, &options).verdict.class
}

/// The sentences of a trade with their people filled in.
fn sentences(trade: &'static Trade, language: Language) -> Vec<String> {
    let text = trade.handbook(language);
    let people = text.people[0].forms;
    let slots = [
        ("{кто}", 0),
        ("{кого}", 1),
        ("{для кого}", 1),
        ("{у кого}", 1),
        ("{кому}", 2),
        ("{кем}", 4),
        ("{who}", 0),
    ];
    let mut sentences: Vec<String> = text
        .means
        .iter()
        .chain([&text.returns, &text.short])
        .flat_map(|list| list.iter())
        .map(|s| (*s).to_owned())
        .collect();
    for sentence in &mut sentences {
        for (slot, case) in slots {
            *sentence = sentence.replace(slot, people[case]);
        }
    }
    let clause = if language == Language::Russian { "Чтобы" } else { "You" };
    for (_, outcome) in text.all_outcomes() {
        sentences.push(format!("{} {}.", people[0], outcome.they));
        sentences.push(format!("{clause} {}.", outcome.clause));
    }
    sentences
}

#[test]
fn most_of_what_the_knowledge_says_is_customer_centric_by_our_own_judge() {
    let mut report = String::new();
    let mut shares = Vec::new();
    for trade in TRADES.iter().chain(&DEPARTMENTS) {
        for language in Language::ALL {
            let sentences = sentences(trade, language);
            let refused: Vec<_> =
                sentences.iter().filter(|sentence| class_of(sentence, language) != Class::Customer).collect();
            shares.push(1.0 - refused.len() as f64 / sentences.len() as f64);
            for sentence in refused {
                report.push_str(&format!("{} {:?}: {sentence}\n", trade.key, class_of(sentence, language)));
            }
        }
    }
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    println!("{report}accepted {mean:.3}");
    assert!(mean >= 0.65, "our own judge accepts only {mean:.3} of the knowledge:\n{report}");
}

/// The words of one section of a trade's file, in one language.
fn words_of(path: &std::path::Path, half: &str, heading: &str) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    let half = text.split("\n## ").find(|part| part.starts_with(half)).unwrap_or_default();
    let section = half.split("\n### ").find(|part| part.starts_with(heading)).unwrap_or_default();
    let lines = section.lines().skip(1).filter(|line| !line.starts_with("//"));
    lines
        .flat_map(|line| line.split(','))
        .map(|word| word.trim().to_lowercase())
        .filter(|word| word.len() > 3)
        .collect()
}

#[test]
fn a_word_points_to_one_trade() {
    let mut report = String::new();
    for (half, heading) in [("Русский", "Слова"), ("English", "Words")] {
        let mut seen = std::collections::BTreeMap::<String, String>::new();
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/knowledge/trades");
        let mut paths: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            let key = path.file_stem().unwrap().to_string_lossy().into_owned();
            for word in words_of(&path, half, heading) {
                if let Some(other) = seen.insert(word.clone(), key.clone()).filter(|other| *other != key) {
                    report.push_str(&format!("{word}: {other}, {key}\n"));
                }
            }
        }
        assert!(seen.len() > 1500, "only {} words were read", seen.len());
    }
    assert!(report.is_empty(), "these words stand in two trades:\n{report}");
}

#[test]
fn there_are_eighty_trades_and_ten_departments() {
    assert!(TRADES.len() > 80, "{}", TRADES.len());
    assert_eq!(DEPARTMENTS.len(), 10);
}
