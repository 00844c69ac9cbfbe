//! Are the right words marked? Statements marked by hand, in `tests/spans/`, against what the engine marks.
//!
//! A line is a statement with its marks: `[leading provider]{leadership}`; a line that starts with `#` is a note.

use super::scores::ratio;
use crate::project;
use anyhow::{Context, Result};
use mission_rewriter::evidence::{Marker, find};
use mission_rewriter::knowledge::scan;
use mission_rewriter::text::{Document, Language, Span};
use std::fmt::{Error, Write};

/// A marker and the words that show it.
pub type Mark = (Marker, Span);

/// A statement marked by hand.
pub struct Marked {
    pub text: String,
    pub marks: Vec<Mark>,
}

/// Marks by hand that were found, marks by hand, and marks of the engine that are right and all of them; for each marker.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub found: usize,
    pub by_hand: usize,
    pub right: usize,
    pub marked: usize,
}

impl Tally {
    pub fn precision(&self) -> f64 {
        ratio(self.right, self.marked)
    }

    pub fn recall(&self) -> f64 {
        ratio(self.found, self.by_hand)
    }

    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.by_hand += other.by_hand;
        self.right += other.right;
        self.marked += other.marked;
    }
}

/// The statements marked by hand in a language.
pub fn read(language: Language) -> Result<Vec<Marked>> {
    let path = project::root().join(format!("tests/spans/{}.txt", language.key()));
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(place, line)| parse(line).with_context(|| format!("{}:{}", path.display(), place + 1)))
        .collect()
}

fn parse(line: &str) -> Result<Marked> {
    let mut marked = Marked { text: String::new(), marks: Vec::new() };
    let mut rest = line.trim();
    while let Some((before, after)) = rest.split_once('[') {
        let (words, after) = after.split_once("]{").context("a mark without `]{`")?;
        let (key, after) = after.split_once('}').context("a mark without `}`")?;
        let marker = Marker::ALL.into_iter().find(|marker| marker.key() == key);
        marked.text.push_str(before);
        let start = marked.text.len();
        marked.text.push_str(words);
        let span = Span::new(start, marked.text.len());
        marked.marks.push((marker.with_context(|| format!("“{key}” is no marker"))?, span));
        rest = after;
    }
    marked.text.push_str(rest);
    Ok(marked)
}

/// How the engine's marks compare, for each marker.
pub fn tally(statements: &[Marked], language: Language) -> [Tally; 14] {
    let mut tallies = [Tally::default(); 14];
    for statement in statements {
        compare(statement, language, &mut tallies);
    }
    tallies
}

/// Marks by hand that the engine missed, and marks of the engine that no hand made.
pub fn compare(statement: &Marked, language: Language, tallies: &mut [Tally; 14]) -> (Vec<Mark>, Vec<Mark>) {
    let document = Document::read(&statement.text, Some(language));
    let ours: Vec<Mark> =
        find(&document, &scan(&document)).evidence.iter().map(|found| (found.marker, found.span)).collect();
    let (mut missed, mut wrong) = (Vec::new(), Vec::new());
    for mark in &statement.marks {
        let tally = &mut tallies[mark.0.index()];
        tally.by_hand += 1;
        if ours.iter().any(|other| is_same(mark, other)) { tally.found += 1 } else { missed.push(*mark) }
    }
    for mark in ours {
        let tally = &mut tallies[mark.0.index()];
        tally.marked += 1;
        if statement.marks.iter().any(|other| is_same(&mark, other)) {
            tally.right += 1
        } else {
            wrong.push(mark)
        }
    }
    (missed, wrong)
}

/// The same marker on the same words, for at least half of the shorter of the two.
fn is_same(one: &(Marker, Span), other: &(Marker, Span)) -> bool {
    let shared = one.1.end.min(other.1.end).saturating_sub(one.1.start.max(other.1.start));
    let shorter = (one.1.end - one.1.start).min(other.1.end - other.1.start);
    one.0 == other.0 && shared * 2 >= shorter && shared > 0
}

/// All markers together.
pub fn total(tallies: &[Tally; 14]) -> Tally {
    tallies.iter().fold(Tally::default(), |mut sum, tally| {
        sum.add(*tally);
        sum
    })
}

/// The table of one language.
pub fn report(out: &mut String, statements: &[Marked], language: Language) -> Result<(), Error> {
    let tallies = tally(statements, language);
    writeln!(out, "| marker | by hand | precision | recall |\n|---|---|---|---|")?;
    let mut line = |name: &str, tally: &Tally| {
        let (precision, recall) = (tally.precision(), tally.recall());
        writeln!(out, "| {name} | {} | {precision:.2} | {recall:.2} |", tally.by_hand)
    };
    for (marker, tally) in Marker::ALL.iter().zip(&tallies) {
        line(marker.key(), tally)?;
    }
    line("**all**", &total(&tallies))?;
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_with_their_places() {
        let marked = parse("To be [the leader]{leadership} in [cheap]{price} tents.").unwrap();
        assert_eq!(marked.text, "To be the leader in cheap tents.");
        let words: Vec<&str> = marked.marks.iter().map(|(_, span)| span.of(&marked.text)).collect();
        assert_eq!(words, ["the leader", "cheap"]);
        assert!(parse("[a]{nothing}").is_err() && parse("[a").is_err());
    }

    #[test]
    fn the_right_words_are_marked() {
        for language in Language::ALL {
            let statements = read(language).unwrap();
            assert!(statements.len() >= 100, "{language:?}: {}", statements.len());
            let total = total(&tally(&statements, language));
            assert!(total.precision() >= 0.90 && total.recall() >= 0.80, "{language:?}: {total:?}");
        }
    }
}
