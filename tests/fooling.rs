//! Can counting be fooled? Attempts that must never be called customer-centric, and short true statements that must.
//!
//! `fooling/attempts.txt` and `fooling/controls.txt` hold one a line: its kind, a tab, the text. Attempts that still get through stand in
//! `fooling/open.txt`: mend the program, and move them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::text::Language;
use mission_rewriter::verdict::Class;
use mission_rewriter::{Options, Suggest, analyze_with};

const ATTEMPTS: &str = include_str!("fooling/attempts.txt");
const CONTROLS: &str = include_str!("fooling/controls.txt");
const OPEN: &str = include_str!("fooling/open.txt");

/// (kind, text) of each line.
fn lines(file: &str) -> Vec<(&str, &str)> {
    file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')).collect()
}

fn is_customer(text: &str) -> bool {
    let options = Options { suggest: Suggest::Nothing, ..Options::default() };
    analyze_with(text, &options).verdict.class == Class::Customer
}

#[test]
fn no_attempt_passes() {
    let attempts = lines(ATTEMPTS);
    let passed: Vec<_> = attempts.iter().filter(|(_, text)| is_customer(text)).collect();
    assert!(passed.is_empty(), "called customer-centric: {passed:#?}");
}

#[test]
fn there_are_attempts_of_all_kinds_in_both_languages() {
    const KINDS: [&str; 14] = [
        "salad",
        "stuffing",
        "shuffled",
        "doubled",
        "negation",
        "owner",
        "staff",
        "own_word",
        "empty",
        "name",
        "alphabet",
        "buried",
        "recipient",
        "scene",
    ];
    for language in Language::ALL {
        let own: Vec<_> = lines(ATTEMPTS)
            .into_iter()
            .filter(|(_, text)| Language::detect(text) == Some(language))
            .collect();
        assert!(own.len() >= 50, "{language:?}: {}", own.len());
        for kind in KINDS {
            assert!(
                own.iter().any(|(other, _)| *other == kind),
                "{language:?} has no attempt of the kind {kind}"
            );
        }
    }
}

#[test]
fn true_statements_are_recognised() {
    let controls = lines(CONTROLS);
    let missed: Vec<_> = controls.iter().filter(|(_, text)| !is_customer(text)).collect();
    assert!(missed.len() * 10 <= controls.len(), "not called customer-centric: {missed:#?}");
}

#[test]
fn what_is_open_is_open() {
    let closed: Vec<_> = lines(OPEN).into_iter().filter(|(_, text)| !is_customer(text)).collect();
    assert!(closed.len() <= 5, "these no longer get through; move them to the attempts: {closed:#?}");
}
