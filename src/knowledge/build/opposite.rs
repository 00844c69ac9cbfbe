//! What one would say if one claimed the opposite: the words of a claim, and phrases that turn it round.
//!
//! `words, words = phrase | phrase` nobody would say these phrases of himself, `words <> phrase | phrase` somebody might; without
//! words the line speaks for the whole marker.

use crate::source::{LANGUAGES, Language, Line, Problem, Source};
use crate::targets::{MARKERS, PITFALLS};
use std::path::Path;

pub struct OppositeRow {
    pub line: Line,
    pub language: Language,
    /// The place in the list of its language.
    pub place: usize,
    pub words: Vec<String>,
    /// As the program reads it: `*` where it speaks for the whole marker, the key of the sign, `=` or `>`, and the phrases parted by `|`.
    pub entry: String,
}

pub fn read(path: &Path) -> Result<Vec<OppositeRow>, Problem> {
    let source = Source::read(path)?;
    let mut rows: Vec<OppositeRow> = Vec::new();
    for language in LANGUAGES {
        for (place, line) in source.in_language(language).enumerate() {
            let known = MARKERS.iter().chain(&PITFALLS).any(|key| *key == line.heading);
            if !known {
                return Err(Problem::at(line, format!("“### {}” is no marker and no pitfall", line.heading)));
            }
            let (words, sign, phrases) = parts(line)?;
            let phrases: Vec<&str> = phrases.split('|').map(str::trim).collect();
            if phrases.iter().any(|phrase| phrase.is_empty()) {
                return Err(Problem::at(line, "a phrase between the bars is empty"));
            }
            let words = words.split(',').map(str::trim).filter(|word| !word.is_empty());
            let words: Vec<String> = words.map(str::to_owned).collect();
            let general = if words.is_empty() { "*" } else { "" };
            rows.push(OppositeRow {
                line: line.clone(),
                language,
                place,
                words,
                entry: format!("{general}{}{sign}{}", line.heading, phrases.join("|")),
            });
        }
    }
    Ok(rows)
}

fn parts(line: &Line) -> Result<(&str, char, &str), Problem> {
    let padded = line.text.as_str();
    let split =
        |sign: &str| padded.split_once(sign).filter(|(words, _)| words.is_empty() || words.ends_with(' '));
    // `=` before a word means this very form, so the sign that parts has a space behind it.
    match (split("<> "), split("= ")) {
        (Some((words, phrases)), _) => Ok((words, '>', phrases)),
        (None, Some((words, phrases))) => Ok((words, '=', phrases)),
        (None, None) => {
            Err(Problem::at(line, "write “words = phrase | phrase” or “words <> phrase | phrase”"))
        }
    }
}

/// The entries of a language, one a line.
pub fn entries(rows: &[OppositeRow], language: Language) -> String {
    let own = rows.iter().filter(|row| row.language == language);
    own.map(|row| row.entry.as_str()).collect::<Vec<_>>().join("\n")
}
