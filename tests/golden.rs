//! What does the program say, for people to read? `tests/golden/*.md` holds statements with their analyses.
//!
//! A mismatch rewrites the file and fails: the diff is the review.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::analyze;
use mission_rewriter::json::own_locale;
use mission_rewriter::messages::reason;
use mission_rewriter::text::Language;
use std::fmt::Write;

/// The statement with its marks: `[leading provider]{leadership}`.
fn marked(analysis: &mission_rewriter::Analysis) -> String {
    let mut text = String::new();
    let mut place = 0;
    for evidence in &analysis.evidence {
        text.push_str(&analysis.text[place..evidence.span.start]);
        let _ = write!(text, "[{}]{{{}}}", evidence.span.of(&analysis.text), evidence.sign.key());
        place = evidence.span.end;
    }
    text + &analysis.text[place..]
}

fn page(statement: &str) -> String {
    let analysis = analyze(statement);
    let verdict = &analysis.verdict;
    let mut page = format!("## {statement}\n\n");
    let _ = writeln!(page, "- marked: {}", marked(&analysis));
    let _ = writeln!(
        page,
        "- {}, {} ({}), {} in {}, {}",
        verdict.class.key(),
        verdict.score,
        verdict.confidence.key(),
        analysis.domain.key,
        analysis.language.map_or("und", Language::key),
        analysis.department
    );
    let _ = writeln!(page, "- {}", reason(own_locale(analysis.language), &verdict.facts));
    let _ = writeln!(page, "- axes: {:?}\n", analysis.axes.all());
    for rewrite in &analysis.rewrites {
        let _ = writeln!(
            page,
            "> {}  \n> *{}, {}, {}*\n",
            rewrite.text,
            rewrite.strategy.key(),
            rewrite.applicability.key(),
            rewrite.score
        );
    }
    page
}

#[track_caller]
fn check(file: &str) {
    let path = format!("tests/golden/{file}.md");
    let before = std::fs::read_to_string(&path).unwrap();
    let title = before.lines().next().unwrap_or("").to_owned();
    let statements = before.lines().filter_map(|line| line.strip_prefix("## "));
    let now = statements.fold(format!("{title}\n\n"), |text, statement| text + &page(statement));
    let now = format!("{}\n", now.trim_end());
    if now != before {
        std::fs::write(&path, &now).unwrap();
        panic!("{path} has changed: read the diff, and commit it if it is better");
    }
}

#[test]
fn russian_statements_read_as_they_did() {
    check("russian");
}

#[test]
fn english_statements_read_as_they_did() {
    check("english");
}
