//! Are the author's answers taken in? Choices are found again with all their forms; own words get the sentence they fit.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::evidence::find;
use mission_rewriter::knowledge::{scan, trade};
use mission_rewriter::rewrite::{Answers, Frame, Rewrite, Strategy, drafts};
use mission_rewriter::text::Document;
use mission_rewriter::{Options, analyze, rewrite_with};

const RUSSIAN: &str = "Быть лидером рынка мебели за счёт низких цен.";
const ENGLISH: &str = "To be the leading provider of affordable furniture.";

fn answered(text: &str, answers: &[(&str, &str)]) -> Vec<Rewrite> {
    let answers: Answers =
        answers.iter().map(|(id, answer)| ((*id).to_owned(), (*answer).to_owned())).collect();
    rewrite_with(text, &answers, &Options::default())
}

/// What own words are woven into, before our own judge has read it.
fn woven(statement: &str, answer: &str) -> Option<String> {
    let document = Document::read(statement, None);
    let scan = scan(&document);
    let findings = find(&document, &scan);
    let answers: Answers = [("feeling.outcome".to_owned(), answer.to_owned())].into();
    let frame = Frame::read(&document, &scan, &findings, &Options::default(), &answers)?;
    drafts(&frame, Strategy::Feeling).first().map(|draft| draft.text())
}

/// Each file: an answer, and the sentence it makes; nothing where it is no answer.
#[test]
fn own_words_of_every_form_get_the_sentence_they_fit() {
    let mut report = String::new();
    for (statement, table) in
        [(RUSSIAN, include_str!("own_answers/ru.tsv")), (ENGLISH, include_str!("own_answers/en.tsv"))]
    {
        let rows: Vec<(&str, &str)> = table.lines().filter_map(|line| line.split_once('\t')).collect();
        assert!(rows.len() >= 50, "fifty of every form, not {}", rows.len());
        for (answer, sentence) in rows {
            let woven = woven(statement, answer).unwrap_or_default();
            if woven != sentence {
                report.push_str(&format!("{answer}: {woven}\n    wanted: {sentence}\n"));
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// The choice itself, and where it is a form of an outcome its other forms: one of them stands in the suggestion.
fn forms_of(statement: &str, choice: &str) -> Vec<String> {
    let analysis = analyze(statement);
    let handbook = trade(analysis.domain.key).unwrap().handbook(analysis.language.unwrap());
    let outcome =
        handbook.all_outcomes().map(|(_, outcome)| [outcome.infinitive, outcome.they, outcome.clause]);
    let mut forms: Vec<String> =
        outcome.filter(|forms| forms.contains(&choice)).flatten().map(str::to_owned).collect();
    forms.push(choice.trim_end_matches('.').to_owned());
    forms
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
                    let forms = forms_of(statement, choice);
                    let is_there =
                        forms.iter().any(|form| found.text.to_lowercase().contains(&form.to_lowercase()));
                    assert!(is_there, "{choice} gives {}", found.text);
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
