//! Are the author's answers taken in? Choices are found again with all their forms; own words get the sentence they fit.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::rewrite::{Answers, Rewrite, Strategy};
use mission_rewriter::{Options, analyze, rewrite_with};

const RUSSIAN: &str = "Быть лидером рынка мебели за счёт низких цен.";
const ENGLISH: &str = "To be the leading provider of affordable furniture.";

fn answered(text: &str, answers: &[(&str, &str)]) -> Vec<Rewrite> {
    let answers: Answers =
        answers.iter().map(|(id, answer)| ((*id).to_owned(), (*answer).to_owned())).collect();
    rewrite_with(text, &answers, &Options::default())
}

#[track_caller]
fn holds(rewrites: &[Rewrite], text: &str) {
    assert!(
        rewrites.iter().any(|rewrite| rewrite.text == text),
        "{text}\nis not among {:#?}",
        rewrites.iter().map(|r| &r.text).collect::<Vec<_>>()
    );
}

#[test]
fn own_words_get_the_sentence_they_fit() {
    for (statement, answer, sentence) in [
        (RUSSIAN, "спать спокойно и радоваться утру", "Семьи могут спать спокойно и радоваться утру."),
        (RUSSIAN, "уверенность в завтрашнем дне", "Для семей — уверенность в завтрашнем дне."),
        (RUSSIAN, "радуются каждому вечеру дома", "Семьи радуются каждому вечеру дома."),
        (RUSSIAN, "дети засыпают в своей комнате", "Дети засыпают в своей комнате."),
        (ENGLISH, "sleep well at night", "Families sleep well at night."),
        (ENGLISH, "peace of mind", "Families have peace of mind."),
        (ENGLISH, "children fall asleep in their own room", "Children fall asleep in their own room."),
    ] {
        holds(&answered(statement, &[("leadership-0", answer)]), sentence);
    }
}

#[test]
fn a_choice_of_the_assumption_rebuilds_the_suggestion() {
    for statement in [RUSSIAN, ENGLISH] {
        let rewrites = analyze(statement).rewrites;
        let mut rebuilt = 0;
        for rewrite in &rewrites {
            let Some(assumption) = rewrite.assumptions.iter().find(|assumption| assumption.id == "outcome")
            else {
                continue;
            };
            for choice in &assumption.choices {
                let id = format!("{}.outcome", rewrite.strategy.key());
                let after = answered(statement, &[(&id, choice)]);
                let found = after.iter().find(|other| other.strategy == rewrite.strategy);
                if let Some(found) = found {
                    // Another form of the same outcome may stand there; half of its words keep their beginnings.
                    let beginnings: Vec<String> = choice
                        .to_lowercase()
                        .split_whitespace()
                        .map(|word| word.chars().take(3).collect())
                        .collect();
                    let kept = beginnings
                        .iter()
                        .filter(|beginning| found.text.to_lowercase().contains(*beginning))
                        .count();
                    assert!(kept * 2 >= beginnings.len(), "{choice} gives {}", found.text);
                    rebuilt += 1;
                }
            }
        }
        assert!(rebuilt >= 8, "only {rebuilt} choices were rebuilt for {statement}");
    }
}

#[test]
fn other_people_and_another_trade_change_the_sentences() {
    let rewrites = answered(RUSSIAN, &[("people", "новосёлы")]);
    assert!(rewrites.iter().any(|rewrite| rewrite.text.to_lowercase().contains("новосёл")), "{rewrites:#?}");
    let before = answered("To be the best company.", &[]);
    let after = answered("To be the best company.", &[("domain", "bank")]);
    assert_ne!(before, after);
    assert!(!after.is_empty());
}

#[test]
fn answers_to_nobody_change_nothing() {
    assert_eq!(answered(ENGLISH, &[("nonsense", "x"), ("feeling.outcome", "  ")]), analyze(ENGLISH).rewrites);
}

#[test]
fn an_answer_for_one_strategy_leaves_the_others_alone() {
    let before = analyze(ENGLISH).rewrites;
    let after = answered(ENGLISH, &[("feeling.outcome", "feel at home from the first night")]);
    for rewrite in before.iter().filter(|rewrite| rewrite.strategy != Strategy::Feeling) {
        assert!(after.contains(rewrite), "{} is gone", rewrite.text);
    }
}
