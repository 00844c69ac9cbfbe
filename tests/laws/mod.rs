//! What must hold of every analysis, whatever the text? The tests over arbitrary text ask it, and the fuzzer does.

#![allow(dead_code, reason = "not every program that holds these laws needs all of them")]

pub mod examination;
#[cfg(not(fuzzing))]
pub mod statement;

use mission_rewriter::messages::Locale;
use mission_rewriter::rewrite::{Answers, Applicability, ChangeOp, Rewrite};
use mission_rewriter::verdict::Class;
use mission_rewriter::{Analysis, Options, Suggest, analyze_with, answered, json};
use std::collections::BTreeSet;

/// So many suggestions are shown at most.
const SUGGESTIONS: usize = 6;

/// The analysis of `text`, of which all laws hold.
#[track_caller]
pub fn lawful(text: &str, options: &Options) -> Analysis {
    lawful_answers(text, &Answers::new(), options)
}

/// The same with the author's answers.
#[track_caller]
pub fn lawful_answers(text: &str, answers: &Answers, options: &Options) -> Analysis {
    let analysis = answered(text, answers, options);
    assert_eq!(analysis.text, text, "a text comes back as it was given");
    the_verdict_is_sound(&analysis);
    the_evidence_stands_in_the_text(&analysis);
    the_questions_have_their_evidence(&analysis);
    the_suggestions_are_better(&analysis, options);
    the_offsets_outside_point_at_the_same_words(&analysis);
    analysis
}

#[track_caller]
fn the_verdict_is_sound(analysis: &Analysis) {
    let verdict = &analysis.verdict;
    assert_eq!(verdict.probabilities.iter().sum::<u16>(), 1000, "{analysis:?}");
    assert!(verdict.score <= 100, "{analysis:?}");
    assert!(analysis.axes.all().iter().all(|axis| *axis <= 100), "{analysis:?}");
    if analysis.language.is_none() {
        assert!(
            analysis.evidence.is_empty() && analysis.questions.is_empty() && analysis.rewrites.is_empty()
        );
    }
}

#[track_caller]
fn the_evidence_stands_in_the_text(analysis: &Analysis) {
    let text = analysis.text.as_str();
    let mut end = 0;
    for evidence in &analysis.evidence {
        assert!(evidence.span.start >= end, "evidence overlaps in {text:?}");
        let words = text.get(evidence.span.start..evidence.span.end);
        assert!(words.is_some_and(|words| !words.is_empty()), "evidence points nowhere in {text:?}");
        end = evidence.span.end;
    }
}

#[track_caller]
fn the_questions_have_their_evidence(analysis: &Analysis) {
    let mut ids = BTreeSet::new();
    let questions = json::Analysis::new(analysis, None).questions;
    for question in &questions {
        assert!(ids.insert(&question.id), "two questions are called {} in {:?}", question.id, analysis.text);
        assert!(question.evidence.is_none_or(|place| place < analysis.evidence.len()), "{:?}", analysis.text);
    }
}

#[track_caller]
fn the_suggestions_are_better(analysis: &Analysis, options: &Options) {
    let text = analysis.text.as_str();
    assert!(analysis.rewrites.len() <= SUGGESTIONS, "{text:?}");
    let (mut strategies, mut openings) = (BTreeSet::new(), BTreeSet::new());
    for rewrite in &analysis.rewrites {
        assert_eq!(rewrite.class, Class::Customer);
        assert!(rewrite.score >= analysis.verdict.score, "{:?} is worse than {text:?}", rewrite.text);
        assert!(strategies.insert(rewrite.strategy.key()), "one strategy speaks twice for {text:?}");
        let opening = rewrite.text.split_whitespace().take(3).collect::<Vec<_>>().join(" ").to_lowercase();
        assert!(openings.insert(opening), "two suggestions begin alike for {text:?}");
        it_says_what_was_kept(rewrite, text);
        it_reads_as_it_was_judged(rewrite, analysis, options);
    }
}

#[track_caller]
fn it_says_what_was_kept(rewrite: &Rewrite, source: &str) {
    assert!(!rewrite.text.trim().is_empty(), "an empty suggestion for {source:?}");
    if rewrite.applicability == Applicability::Ready {
        assert!(rewrite.assumptions.is_empty(), "{:?} assumes something for {source:?}", rewrite.text);
    }
    let mut place = 0;
    for change in rewrite.changes.iter().filter(|change| change.op != ChangeOp::Add) {
        let found = source.get(place..).and_then(|rest| rest.find(change.text.as_str()));
        assert!(found.is_some(), "{:?} does not stand there in {source:?}", change.text);
        place += found.unwrap_or(0) + change.text.len();
    }
}

/// Whoever takes a suggestion finds the verdict that was promised.
#[track_caller]
fn it_reads_as_it_was_judged(rewrite: &Rewrite, analysis: &Analysis, options: &Options) {
    let options = Options {
        language: analysis.language,
        department: options.department.clone(),
        suggest: Suggest::Nothing,
        dismissed: Vec::new(),
    };
    let verdict = analyze_with(&rewrite.text, &options).verdict;
    assert_eq!((verdict.class, verdict.score), (rewrite.class, rewrite.score), "{:?}", rewrite.text);
}

#[track_caller]
fn the_offsets_outside_point_at_the_same_words(analysis: &Analysis) {
    let units: Vec<u16> = analysis.text.encode_utf16().collect();
    for locale in [Locale::Russian, Locale::English] {
        for evidence in json::Analysis::new(analysis, Some(locale)).evidence {
            let words = units.get(evidence.start..evidence.end).map(String::from_utf16_lossy);
            assert_eq!(words.as_deref(), Some(evidence.text.as_str()), "in {:?}", analysis.text);
        }
    }
}
