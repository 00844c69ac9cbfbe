//! An analysis to read, and an analysis as cells of a table.

use mission_rewriter::Analysis;
use mission_rewriter::json::own_locale;
use mission_rewriter::messages::reason;
use mission_rewriter::text::Language;
use std::io::{self, Write};

/// The columns that a table gets.
pub const COLUMNS: [&str; 12] = [
    "language",
    "department",
    "domain",
    "class",
    "confidence",
    "score",
    "reason",
    "evidence",
    "rewrite_1",
    "rewrite_2",
    "rewrite_3",
    "error",
];

/// The cells of an analysis, one for each of [`COLUMNS`].
pub fn columns(analysis: &Analysis) -> Vec<String> {
    let verdict = &analysis.verdict;
    let evidence: Vec<String> = analysis
        .evidence
        .iter()
        .map(|evidence| format!("{}: {}", evidence.marker.key(), evidence.span.of(&analysis.text)))
        .collect();
    let rewrite =
        |index: usize| analysis.rewrites.get(index).map(|rewrite| rewrite.text.clone()).unwrap_or_default();
    vec![
        analysis.language.map_or("und", Language::key).to_owned(),
        analysis.department.to_owned(),
        analysis.domain.key.to_owned(),
        verdict.class.key().to_owned(),
        verdict.confidence.key().to_owned(),
        verdict.score.to_string(),
        reason(own_locale(analysis.language), &verdict.facts),
        evidence.join("; "),
        rewrite(0),
        rewrite(1),
        rewrite(2),
        String::new(),
    ]
}

/// The analysis in words.
pub fn text(output: &mut impl Write, analysis: &Analysis) -> io::Result<()> {
    let locale = own_locale(analysis.language);
    let messages = locale.messages();
    let verdict = &analysis.verdict;
    writeln!(
        output,
        "{}  ({}: {}, {}/100)",
        messages.class(verdict.class),
        messages.widget.confidence,
        messages.confidence(verdict.confidence),
        verdict.score
    )?;
    writeln!(output, "{}", reason(locale, &verdict.facts))?;
    if !analysis.evidence.is_empty() {
        writeln!(output, "\n{}", messages.widget.evidence)?;
    }
    for evidence in &analysis.evidence {
        let message = messages.sign(evidence.sign);
        writeln!(output, "  {} — {}. {}", evidence.span.of(&analysis.text), message.name, message.what)?;
    }
    writeln!(output, "\n{}", messages.widget.axes)?;
    for (name, value) in messages.axes.iter().zip(analysis.axes.all()) {
        writeln!(output, "  {value:>3}  {name}")?;
    }
    if !analysis.rewrites.is_empty() {
        writeln!(output, "\n{}", messages.widget.rewrites)?;
    }
    for rewrite in &analysis.rewrites {
        writeln!(output, "  {}\n      {}", rewrite.text, messages.strategy(rewrite.strategy).name)?;
    }
    Ok(())
}
