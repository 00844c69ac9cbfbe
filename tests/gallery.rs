//! Does the gallery show what it says? Each statement has its class by our own judge, and no company comes twice.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::knowledge::{Pair, gallery};
use mission_rewriter::text::Language;
use mission_rewriter::verdict::Class;
use mission_rewriter::{Options, Suggest, analyze_with};
use std::collections::BTreeSet;

/// A quiz of fewer pairs is soon learnt by heart.
const AT_LEAST: usize = 12;

fn class_of(text: &str, language: Language) -> Class {
    let options = Options { language: Some(language), suggest: Suggest::Nothing, ..Options::default() };
    analyze_with(text, &options).verdict.class
}

fn each(check: impl Fn(&Pair, Language)) {
    for language in Language::ALL {
        gallery(language).iter().for_each(|pair| check(pair, language));
    }
}

#[test]
fn each_statement_has_the_class_that_it_shows() {
    let mut wrong = String::new();
    for language in Language::ALL {
        for pair in gallery(language) {
            for (text, stated) in [(pair.before, pair.before_class), (pair.after, Class::Customer.key())] {
                let class = class_of(text, language).key();
                if class != stated {
                    wrong.push_str(&format!(
                        "{}: {text}\n  is {class}, and the file says {stated}\n",
                        pair.company
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn there_are_enough_pairs_of_both_kinds() {
    for language in Language::ALL {
        let pairs = gallery(language);
        let oriented = pairs.iter().filter(|pair| pair.before_class == Class::Oriented.key()).count();
        assert!(pairs.len() >= AT_LEAST, "{} pairs in {language:?}", pairs.len());
        assert!(oriented * 3 >= pairs.len(), "{oriented} of {} are customer-oriented", pairs.len());
        assert!(oriented < pairs.len(), "none is about the product");
    }
}

#[test]
fn no_two_pairs_share_a_company() {
    for language in Language::ALL {
        let companies: BTreeSet<String> =
            gallery(language).iter().map(|pair| pair.company.to_lowercase()).collect();
        assert_eq!(companies.len(), gallery(language).len(), "{companies:?}");
    }
}

#[test]
fn each_text_is_a_sentence_for_a_card() {
    each(|pair, language| {
        for text in [pair.before, pair.after] {
            assert!(
                text.ends_with('.') && text.starts_with(|c: char| c.is_uppercase() || c == '«'),
                "{text}"
            );
            assert!(!text.contains(['"', '\'', '`']) && !text.contains("  "), "typewriter marks: {text}");
            let is_cyrillic = text.contains(|c: char| ('а'..='я').contains(&c));
            assert_eq!(is_cyrillic, language == Language::Russian, "{text}");
        }
        assert!(pair.after.chars().count() <= 120, "too long for a card: {}", pair.after);
        assert!(!pair.after.contains(pair.company), "the company is no hero: {}", pair.after);
    });
}
