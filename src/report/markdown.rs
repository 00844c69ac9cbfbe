//! What do we hand out about one statement? A page that can be read by somebody who has never seen the widget.

use super::is_judged;
use super::page::{Page, capital, line, quoted, score};
use crate::analysis::Analysis;
use crate::evidence::{Side, Sign};
use crate::messages::{Locale, reason};
use crate::rewrite::{Applicability, Rewrite};
use crate::text::letters::in_small;
use crate::verdict::Class;

/// The analysis of one statement as Markdown.
pub fn markdown(analysis: &Analysis, locale: Locale) -> String {
    let messages = locale.messages();
    let words = &messages.widget;
    let mut page = Page::new(locale.report().title);
    page.quotation(&analysis.text);
    if is_judged(analysis) {
        verdict(&mut page, analysis, locale);
        evidence(&mut page, analysis, locale);
        axes(&mut page, analysis, locale);
        rewrites(&mut page, analysis, locale);
        page.limits(words);
    } else if analysis.text.trim().is_empty() {
        page.paragraph(&[words.empty]);
    } else {
        page.paragraph(&[words.unreadable]);
    }
    page.end()
}

fn verdict(page: &mut Page, analysis: &Analysis, locale: Locale) {
    let messages = locale.messages();
    let verdict = &analysis.verdict;
    page.paragraph(&[
        "**",
        &line(messages.class(verdict.class)),
        "** · ",
        &score(messages, analysis),
        " · ",
        &in_small(messages.widget.confidence),
        ": ",
        messages.confidence(verdict.confidence),
    ]);
    page.paragraph(&[&line(&reason(locale, &verdict.facts))]);
    page.paragraph(&["*", &line(messages.class_meanings[verdict.class.index()]), "*"]);
}

/// What was found, the means first; each sign once, with all the words that show it.
fn evidence(page: &mut Page, analysis: &Analysis, locale: Locale) {
    let words = &locale.messages().widget;
    page.heading("##", words.evidence);
    if analysis.evidence.is_empty() {
        page.paragraph(&[words.no_evidence]);
    }
    for (side, name) in [(Side::Means, words.means), (Side::People, words.people)] {
        let mut signs: Vec<Sign> = Vec::new();
        for found in analysis.evidence.iter().filter(|found| found.marker.side() == side) {
            if !signs.contains(&found.sign) {
                signs.push(found.sign);
            }
        }
        if signs.is_empty() {
            continue;
        }
        page.heading("###", name);
        let items: Vec<String> = signs.into_iter().map(|sign| item(analysis, sign, locale)).collect();
        page.list(&items);
    }
}

fn item(analysis: &Analysis, sign: Sign, locale: Locale) -> String {
    let messages = locale.messages();
    let message = messages.sign(sign);
    let mut said: Vec<String> = Vec::new();
    for found in analysis.evidence.iter().filter(|found| found.sign == sign) {
        let words = quoted(locale, found.span.of(&analysis.text));
        if !said.contains(&words) {
            said.push(words);
        }
    }
    [
        "**",
        &capital(message.name),
        "**: ",
        &said.join(", "),
        ". ",
        message.what,
        " ",
        message.why,
        " *",
        messages.widget.action,
        ".* ",
        message.action,
    ]
    .concat()
}

fn axes(page: &mut Page, analysis: &Analysis, locale: Locale) {
    let messages = locale.messages();
    page.heading("##", messages.widget.axes);
    let names = messages.axes.into_iter().zip(messages.axis_meanings);
    let rows: Vec<Vec<String>> = names
        .zip(analysis.axes.all())
        .map(|((name, meaning), value)| vec![name.to_owned(), value.to_string(), meaning.to_owned()])
        .collect();
    page.table(&locale.report().axis_columns, &[1], &rows);
}

fn rewrites(page: &mut Page, analysis: &Analysis, locale: Locale) {
    let words = &locale.messages().widget;
    page.heading("##", words.rewrites);
    if analysis.verdict.class == Class::Customer {
        page.paragraph(&[words.praise]);
    } else if analysis.rewrites.is_empty() {
        page.paragraph(&[words.no_rewrites]);
    }
    for rewrite in &analysis.rewrites {
        suggestion(page, rewrite, locale);
    }
}

fn suggestion(page: &mut Page, rewrite: &Rewrite, locale: Locale) {
    let messages = locale.messages();
    let strategy = messages.strategy(rewrite.strategy);
    page.heading("###", strategy.name);
    page.quotation(&rewrite.text);
    page.paragraph(&[&line(strategy.why)]);
    if rewrite.applicability == Applicability::Ready {
        page.paragraph(&[messages.widget.ready, "."]);
    }
    // A whole sentence may be assumed, and ours ends after it.
    let assumed: Vec<String> = rewrite
        .assumptions
        .iter()
        .map(|assumption| quoted(locale, assumption.text.trim_end_matches('.')))
        .collect();
    if !assumed.is_empty() {
        page.paragraph(&[locale.report().assumed, ": ", &assumed.join(", "), "."]);
    }
}
