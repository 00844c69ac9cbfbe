//! Do the tests say what their manuals say? The examples of a manual are its tests.

use super::Reading;
use crate::Analysis;
use crate::text::{Language, Span};
use crate::{Options, analyze_with};

/// An example of a manual: a statement and what is said of it.
pub(super) struct Example {
    pub(super) statement: String,
    pub(super) marked: String,
    pub(super) finding: String,
    pub(super) analysis: Analysis,
}

impl Example {
    pub(super) fn reading(&self) -> Reading<'_> {
        Reading::of(&self.analysis)
    }
}

/// The examples of a manual: `ru: a [marked]{so} statement → what is said`.
pub(super) fn examples(source: &str) -> Vec<Example> {
    let manual = source.lines().take_while(|line| line.starts_with("//!"));
    let lines = manual.filter_map(|line| line.trim_start_matches("//!").trim().split_once(": "));
    lines
        .filter_map(|(key, rest)| {
            let language = if ["ru", "en"].contains(&key) { Language::from_key(key)? } else { return None };
            let (marked, finding) = rest.split_once(" → ")?;
            let statement = unmarked(marked);
            let options = Options { language: Some(language), ..Options::default() };
            let analysis = analyze_with(&statement, &options);
            Some(Example { statement, marked: marked.to_owned(), finding: finding.to_owned(), analysis })
        })
        .collect()
}

fn unmarked(marked: &str) -> String {
    let mut text = String::new();
    let mut is_note = false;
    for letter in marked.chars() {
        match letter {
            '{' => is_note = true,
            '}' => is_note = false,
            '[' | ']' => {}
            _ if !is_note => text.push(letter),
            _ => {}
        }
    }
    text
}

/// The statement with its marks: `[furniture]{trade}`.
pub(super) fn marked<'n>(text: &str, marks: impl Iterator<Item = (Span, &'n str)>) -> String {
    let mut result = String::new();
    let mut place = 0;
    for (span, note) in marks {
        result.push_str(&text[place..span.start]);
        result.push_str(&format!("[{}]{{{note}}}", span.of(text)));
        place = span.end;
    }
    result + &text[place..]
}

/// Fails where a manual and its test disagree; `answer` gives the marked statement and the finding.
#[track_caller]
pub(super) fn check(source: &str, answer: impl Fn(&Example) -> (String, String)) {
    let examples = examples(source);
    for language in Language::ALL {
        let count = examples.iter().filter(|example| example.analysis.language == Some(language)).count();
        assert!(count >= 3, "a manual needs three examples in {language:?}");
    }
    let mut wrong = String::new();
    for example in examples {
        let (marked, finding) = answer(&example);
        if marked != example.marked || finding != example.finding {
            wrong.push_str(&format!(
                "manual: {} → {}\n   now: {marked} → {finding}\n",
                example.marked, example.finding
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
