//! A rule: what it finds, and its manual, whose examples are its tests.

use super::{Marker, Pitfall, Sign};
use crate::text::Language;

/// A rule that finds one sign. Its words stand in `knowledge/markers/` or `knowledge/pitfalls/`, its manual in its own file under
/// `rules/`.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What it finds.
    pub sign: Sign,
    source: &'static str,
}

/// An example from a rule's manual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The language of the statement.
    pub language: Language,
    /// The statement.
    pub text: String,
    /// What must be found there, in order; nothing where the rule must be silent.
    pub found: Vec<String>,
}

impl Rule {
    /// The rule for `marker`, with the source of its own file for the manual.
    pub const fn new(marker: Marker, source: &'static str) -> Self {
        Self { sign: Sign::Marker(marker), source }
    }

    /// The rule for `pitfall`, with the source of its own file for the manual.
    pub const fn of_pitfall(pitfall: Pitfall, source: &'static str) -> Self {
        Self { sign: Sign::Pitfall(pitfall), source }
    }

    /// The manual, as Markdown.
    pub fn manual(&self) -> String {
        let lines = self.source.lines().take_while(|line| line.starts_with("//!"));
        lines
            .map(|line| line.trim_start_matches("//!").trim_start_matches(' '))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The examples of the manual.
    pub fn examples(&self) -> Vec<Example> {
        self.manual()
            .lines()
            .filter_map(|line| {
                let (key, marked) = line.split_once(": ")?;
                let language = match key {
                    "ru" => Language::Russian,
                    "en" => Language::English,
                    _ => return None,
                };
                let found = marked
                    .split('[')
                    .skip(1)
                    .filter_map(|rest| rest.split_once(']').map(|(found, _)| found.to_owned()))
                    .collect();
                Some(Example { language, text: marked.replace(['[', ']'], ""), found })
            })
            .collect()
    }
}
