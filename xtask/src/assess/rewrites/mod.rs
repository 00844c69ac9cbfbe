//! How good are the suggestions, as far as counting can tell? A person still has to read them.

mod grammar;
mod licence;
mod meaning;

use super::judged::Judged;
use super::scores::{ratio, share};
use anyhow::Result;
use meaning::Meaning;
use mission_rewriter::knowledge::{Breadth, TRADES, trade};
use mission_rewriter::rewrite::{Applicability, Rewrite, Strategy};
use mission_rewriter::text::Language;
use mission_rewriter::verdict::Class;
use mission_rewriter::{Options, Suggest, analyze_with};
use std::collections::BTreeSet;
use std::fmt::Write;

/// What can be counted of the suggestions for the statements that are not called customer-centric.
#[derive(Debug)]
pub struct Figures {
    pub statements: usize,
    /// Those with three suggestions or more.
    pub served: usize,
    pub suggestions: usize,
    pub called_customer: usize,
    /// Suggestions of nothing but the author's own words.
    pub ready: usize,
    /// The words of each suggestion, sorted.
    pub lengths: Vec<usize>,
    /// Suggestions with a worn word.
    pub worn: usize,
    /// How many differ, of all and of the first.
    pub different: usize,
    pub different_firsts: usize,
    /// Statements two of whose suggestions open alike.
    pub like_openings: usize,
    pub unlicensed: usize,
    pub flagged: usize,
}

impl Figures {
    pub fn of(judged: &[Judged], language: Language) -> Self {
        let wanting: Vec<&Judged> = wanting(judged);
        let rewrites = rewrites_of(&wanting);
        let texts: Vec<&str> = rewrites.iter().map(|(_, rewrite)| rewrite.text.as_str()).collect();
        let mut lengths: Vec<usize> = texts.iter().map(|text| words(text)).collect();
        lengths.sort_unstable();
        let different = |texts: &[&str]| texts.iter().collect::<BTreeSet<_>>().len();
        let is_unlicensed =
            |(one, rewrite): &&(&Judged, &Rewrite)| !licence::missing(&one.analysis.text, rewrite).is_empty();
        let is_ready = |(_, rewrite): &&(&Judged, &Rewrite)| rewrite.applicability == Applicability::Ready;
        Self {
            statements: wanting.len(),
            served: wanting.iter().filter(|one| one.analysis.rewrites.len() >= 3).count(),
            suggestions: texts.len(),
            called_customer: called_customer(&texts, language),
            ready: rewrites.iter().filter(is_ready).count(),
            worn: texts.iter().filter(|text| grammar::is_worn(text, language)).count(),
            different: different(&texts),
            different_firsts: different(&firsts(&wanting)),
            like_openings: wanting.iter().filter(|one| has_like_openings(&one.analysis.rewrites)).count(),
            unlicensed: rewrites.iter().filter(is_unlicensed).count(),
            flagged: texts.iter().filter(|text| grammar::flag(text, language).is_some()).count(),
            lengths,
        }
    }

    /// The length that so many of a hundred suggestions do not exceed.
    pub fn length_at(&self, share: usize) -> usize {
        let place = (self.lengths.len() * share / 100).min(self.lengths.len().saturating_sub(1));
        self.lengths.get(place).copied().unwrap_or(0)
    }
}

fn wanting(judged: &[Judged]) -> Vec<&Judged> {
    judged.iter().filter(|one| one.class() != Class::Customer).collect()
}

fn rewrites_of<'a>(wanting: &[&'a Judged]) -> Vec<(&'a Judged, &'a Rewrite)> {
    wanting.iter().flat_map(|one| one.analysis.rewrites.iter().map(|rewrite| (*one, rewrite))).collect()
}

fn firsts<'a>(wanting: &[&'a Judged]) -> Vec<&'a str> {
    wanting.iter().filter_map(|one| one.analysis.rewrites.first()).map(|first| first.text.as_str()).collect()
}

/// The report on the suggestions for one set of statements.
pub fn report(out: &mut String, judged: &[Judged], language: Language) -> Result<()> {
    let figures = Figures::of(judged, language);
    let wanting = wanting(judged);
    let rewrites = rewrites_of(&wanting);
    let sources: Vec<&str> = wanting.iter().map(|one| one.analysis.text.as_str()).collect();
    let pairs = rewrites.iter().map(|(one, rewrite)| (one.analysis.text.as_str(), rewrite.text.as_str()));
    let kept = Meaning::read(language)?.nearer_than_to_others(&sources, pairs);
    let (statements, suggestions) = (figures.statements, figures.suggestions);
    for (name, value) in [
        ("of the statements not called customer", statements.to_string()),
        ("---", "---".to_owned()),
        ("three suggestions or more", share(figures.served, statements)),
        ("suggestions a statement", format!("{:.2}", ratio(suggestions, statements))),
        ("called customer by our judge", share(figures.called_customer, suggestions)),
        ("ready: the author's own words", share(figures.ready, suggestions)),
        (
            "words: median, 95th of a hundred, most",
            format!("{}, {}, {}", figures.length_at(50), figures.length_at(95), figures.length_at(100)),
        ),
        ("hold a worn word", share(figures.worn, suggestions)),
        ("different ones among all", share(figures.different, suggestions)),
        ("different ones among the first", share(figures.different_firsts, statements)),
        ("statements with two that open with the same three words", figures.like_openings.to_string()),
        ("with a word without licence", figures.unlicensed.to_string()),
        ("flagged by the checks of grammar", figures.flagged.to_string()),
        ("meaning: nearer to its statement than to another, in a hundred", format!("{kept:.0}")),
    ] {
        writeln!(out, "| {name} | {value} |")?;
    }
    writeln!(out)?;
    strategies(out, &rewrites)?;
    domains(out, judged)?;
    baselines(out, &wanting, language)?;
    flags(out, &rewrites, language)
}

fn strategies(out: &mut String, rewrites: &[(&Judged, &Rewrite)]) -> Result<()> {
    writeln!(out, "| strategy | of all | of the first |\n|---|---|---|")?;
    let firsts: Vec<&Rewrite> = rewrites
        .iter()
        .filter(|(one, rewrite)| one.analysis.rewrites.first() == Some(rewrite))
        .map(|(_, rewrite)| *rewrite)
        .collect();
    for strategy in Strategy::ALL {
        let all = rewrites.iter().filter(|(_, rewrite)| rewrite.strategy == strategy).count();
        let first = firsts.iter().filter(|rewrite| rewrite.strategy == strategy).count();
        let name = strategy.key();
        writeln!(out, "| {name} | {} | {} |", share(all, rewrites.len()), share(first, firsts.len()))?;
    }
    writeln!(out)?;
    Ok(())
}

/// How many trades are found, and how many of these are of the industry that people named.
fn domains(out: &mut String, judged: &[Judged]) -> Result<()> {
    let found: Vec<&Judged> = judged.iter().filter(|one| one.analysis.domain.key != "general").collect();
    let is_broad =
        |one: &&&Judged| trade(one.analysis.domain.key).is_some_and(|trade| trade.breadth > Breadth::Narrow);
    let broad = found.iter().filter(is_broad).count();
    let labelled: Vec<&&Judged> =
        found.iter().filter(|one| !is_broad(one)).filter(|one| one.industry() != "?").collect();
    let same = labelled
        .iter()
        .filter(|one| trade(one.analysis.domain.key).is_some_and(|trade| trade.industry == one.industry()))
        .count();
    let used: BTreeSet<&str> = found.iter().map(|one| one.analysis.domain.key).collect();
    writeln!(
        out,
        "A trade is found for {} (a broad one for {}); of the narrow ones {} are of the industry that people named. {} of {} trades were found.\n",
        share(found.len(), judged.len()),
        share(broad, judged.len()),
        share(same, labelled.len()),
        used.len(),
        TRADES.len()
    )?;
    Ok(())
}

/// What one gets without us: the statement as it is, and the statement without its means.
fn baselines(out: &mut String, wanting: &[&Judged], language: Language) -> Result<()> {
    let sources: Vec<&str> = wanting.iter().map(|one| one.analysis.text.as_str()).collect();
    let without: Vec<String> = wanting.iter().map(|one| without_means(one)).collect();
    let without: Vec<&str> = without.iter().map(String::as_str).collect();
    let firsts: Vec<&str> = wanting
        .iter()
        .filter_map(|one| one.analysis.rewrites.first())
        .map(|first| first.text.as_str())
        .collect();
    writeln!(
        out,
        "| one for each statement | called customer | words, median | flagged |\n|---|---|---|---|"
    )?;
    for (name, texts) in [
        ("the statement unchanged", sources),
        ("the statement without its means", without),
        ("**our first suggestion**", firsts),
    ] {
        let mut lengths: Vec<usize> = texts.iter().map(|text| words(text)).collect();
        lengths.sort_unstable();
        let flagged = texts.iter().filter(|text| grammar::flag(text, language).is_some()).count();
        writeln!(
            out,
            "| {name} | {} | {} | {} |",
            share(called_customer(&texts, language), wanting.len()),
            lengths.get(lengths.len() / 2).copied().unwrap_or(0),
            share(flagged, wanting.len())
        )?;
    }
    writeln!(out)?;
    Ok(())
}

/// The statement with every marked way of working cut out.
fn without_means(one: &Judged) -> String {
    let mut text = one.analysis.text.clone();
    let means = one.analysis.evidence.iter().filter(|found| found.marker.is_way_of_working());
    let mut spans: Vec<_> = means.map(|found| found.span).collect();
    spans.sort_by_key(|span| std::cmp::Reverse(span.start));
    let mut before = usize::MAX;
    for span in spans {
        if span.end <= before {
            text.replace_range(span.start..span.end, "");
            before = span.start;
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn flags(out: &mut String, rewrites: &[(&Judged, &Rewrite)], language: Language) -> Result<()> {
    for (one, rewrite) in rewrites {
        let missing = licence::missing(&one.analysis.text, rewrite);
        if !missing.is_empty() {
            writeln!(out, "- without licence: {missing:?} in “{}”", rewrite.text)?;
        }
        if let Some(flag) = grammar::flag(&rewrite.text, language) {
            writeln!(out, "- {flag}: {}", rewrite.text)?;
        }
    }
    writeln!(out)?;
    Ok(())
}

fn has_like_openings(rewrites: &[Rewrite]) -> bool {
    let opening = |rewrite: &Rewrite| {
        rewrite.text.split_whitespace().take(3).map(str::to_lowercase).collect::<Vec<_>>()
    };
    let openings: BTreeSet<_> = rewrites.iter().map(opening).collect();
    openings.len() < rewrites.len()
}

fn called_customer(texts: &[&str], language: Language) -> usize {
    let options = Options { language: Some(language), suggest: Suggest::Nothing, ..Options::default() };
    texts.iter().filter(|text| analyze_with(text, &options).verdict.class == Class::Customer).count()
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
