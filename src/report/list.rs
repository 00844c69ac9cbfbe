//! What do we hand out about a list of goals? How many are about what, and a table of all of them.

use super::is_judged;
use super::page::Page;
use crate::analysis::Analysis;
use crate::messages::{Locale, reason};
use crate::verdict::Class;

/// The analyses of a list of goals as Markdown, in the order in which they come.
pub fn list_markdown(rows: &[Analysis], locale: Locale) -> String {
    let messages = locale.messages();
    let mut page = Page::new(locale.report().list_title);
    let counts: Vec<String> = Class::ALL
        .into_iter()
        .map(|class| {
            let count = rows.iter().filter(|row| is_judged(row) && row.verdict.class == class).count();
            [messages.class(class), ": ", &count.to_string()].concat()
        })
        .collect();
    page.list(&counts);
    let cells: Vec<Vec<String>> = rows.iter().map(|row| cells(row, locale).to_vec()).collect();
    page.table(&locale.report().list_columns, &[2], &cells);
    page.limits(&messages.widget);
    page.end()
}

/// The cells of a goal: the text, its class, its score, the reason, the first suggestion.
///
/// Where nothing could be judged there is a reason alone; what is about people already needs no suggestion.
pub(super) fn cells(analysis: &Analysis, locale: Locale) -> [String; 5] {
    let verdict = &analysis.verdict;
    let text = analysis.text.trim().to_owned();
    let reason = reason(locale, &verdict.facts);
    if !is_judged(analysis) {
        return [text, String::new(), String::new(), reason, String::new()];
    }
    let suggestion = analysis.rewrites.first().filter(|_| verdict.class != Class::Customer);
    [
        text,
        locale.messages().class(verdict.class).to_owned(),
        verdict.score.to_string(),
        reason,
        suggestion.map(|rewrite| rewrite.text.clone()).unwrap_or_default(),
    ]
}
