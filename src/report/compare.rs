//! What do we hand out about two statements? A table that lays them side by side, and one sentence on what differs.

use super::is_judged;
use super::list::cells;
use super::page::Page;
use crate::analysis::Analysis;
use crate::messages::{Locale, Messages};
use std::cmp::Ordering;

/// Two analyses side by side as Markdown.
pub fn compare_markdown(first: &Analysis, second: &Analysis, locale: Locale) -> String {
    let messages = locale.messages();
    let report = locale.report();
    let words = locale.compare();
    let mut page = Page::new(report.compare_title);
    if is_judged(first) && is_judged(second) {
        page.paragraph(&[match nearer(first, second) {
            Ordering::Greater => words.nearer[0],
            Ordering::Less => words.nearer[1],
            Ordering::Equal => words.alike,
        }]);
    }
    let [text, class, score, reason, marked, suggestion] = report.compare_rows;
    let [first_cells, second_cells] = [cells(first, locale), cells(second, locale)];
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut push = |head: &str, one: String, other: String| rows.push(vec![head.to_owned(), one, other]);
    let mut pairs = first_cells.into_iter().zip(second_cells);
    for head in [text, class, score, reason] {
        if let Some((one, other)) = pairs.next() {
            push(head, one, other);
        }
    }
    push(marked, names(first, messages), names(second, messages));
    for (name, (one, other)) in messages.axes.iter().zip(first.axes.all().iter().zip(second.axes.all())) {
        push(name, one.to_string(), other.to_string());
    }
    if let Some((one, other)) = pairs.next() {
        push(suggestion, one, other);
    }
    let [one, other] = words.short;
    page.table(&["", one, other], &[], &rows);
    page.limits(&messages.widget);
    page.end()
}

/// So many points are no difference that a person would see.
const SLIGHT: u8 = 5;

/// Which is nearer to people: the greater one. By the class, and within a class by the score.
pub fn nearer(first: &Analysis, second: &Analysis) -> Ordering {
    let (one, other) = (&first.verdict, &second.verdict);
    one.class.cmp(&other.class).then_with(|| {
        if one.score.abs_diff(other.score) <= SLIGHT { Ordering::Equal } else { one.score.cmp(&other.score) }
    })
}

/// What is marked in it, each once, in the order of the text.
fn names(analysis: &Analysis, messages: &Messages) -> String {
    let mut names: Vec<&str> = Vec::new();
    for found in &analysis.evidence {
        let name = messages.sign(found.sign).name;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}
