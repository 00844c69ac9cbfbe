//! How are the author's own words taken in? A choice is found again with all its forms; own words get the sentence they fit.

mod english;
mod russian;

use super::choices::Sentences;
use super::draft::{Draft, Licence, Piece};
use super::frame::Frame;
use super::model::Strategy;
use super::sentence::{clause, filled, help, people, plain, they};
use super::strategies::ending;
use crate::knowledge::Outcome;
use crate::text::Language;
use crate::text::letters::{in_small, is_capital, small};

/// The drafts that an answer makes, the best first; none where it says that there is no answer.
pub(super) fn woven(frame: &Frame<'_>, strategy: Strategy, answer: &str) -> Vec<Draft> {
    let answer = answer.trim().trim_end_matches(['.', '!', ';', ',', ':', '…']).trim();
    if answer.is_empty() {
        return Vec::new();
    }
    if let Some((sentence, section)) = known_sentence(frame, answer) {
        return vec![filled(frame, strategy, sentence, section)];
    }
    if let Some(links) = frame.handbook.chain.iter().find(|links| links[2] == answer) {
        return vec![ending(links)];
    }
    if let Some(outcome) = known_outcome(frame, answer) {
        // The form that was chosen comes first, the others stand by should the judge not like it.
        let they = they(frame, strategy, &outcome);
        let clause = clause(frame, strategy, &outcome);
        let help = help(frame, strategy, &outcome);
        return if answer == outcome.they { vec![they, clause, help] } else { vec![clause, they, help] };
    }
    let shapes = match frame.language {
        Language::Russian => russian::shapes(answer),
        Language::English => english::shapes(answer),
    };
    shapes.into_iter().map(|shape| shape.draft(frame, strategy)).collect()
}

fn known_sentence(frame: &Frame<'_>, answer: &str) -> Option<(&'static str, Sentences)> {
    Sentences::ALL
        .into_iter()
        .flat_map(|section| section.of(&frame.handbook).iter().map(move |sentence| (*sentence, section)))
        .find(|(sentence, _)| plain(frame, sentence).trim_end_matches(['.', '!', '?']) == answer)
}

fn known_outcome(frame: &Frame<'_>, answer: &str) -> Option<Outcome> {
    let own = frame.handbook.all_outcomes();
    own.map(|(_, outcome)| *outcome)
        .find(|outcome| [outcome.infinitive, outcome.they, outcome.clause].contains(&answer))
}

/// A sentence that own words fit into.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shape {
    /// Function words at its beginning.
    before: &'static str,
    /// The case of the people; none where the words are a sentence of their own.
    people: Option<usize>,
    /// Function words between the people and the answer.
    between: &'static str,
    /// The answer, in the form that the sentence needs.
    answer: String,
}

impl Shape {
    fn with_people(
        before: &'static str,
        case: usize,
        between: &'static str,
        answer: impl Into<String>,
    ) -> Self {
        Self { before, people: Some(case), between, answer: answer.into() }
    }

    fn alone(answer: impl Into<String>) -> Self {
        Self { before: "", people: None, between: "", answer: answer.into() }
    }

    fn draft(self, frame: &Frame<'_>, strategy: Strategy) -> Draft {
        let mut pieces = vec![Piece::function(self.before)];
        if let Some(case) = self.people {
            pieces.extend(people(frame, strategy, case));
        }
        pieces.push(Piece::function(self.between));
        pieces.push(Piece::new(self.answer, Licence::Answer));
        Draft::new(strategy, pieces)
    }
}

/// The answer with a small first letter, as it stands in the middle of a sentence; a word all in capitals stays.
fn lowered(answer: &str) -> String {
    let mut letters = answer.chars();
    let (first, second) = (letters.next(), letters.next());
    let is_short =
        second.is_some_and(is_capital) || first == Some('I') && second.is_none_or(|c| !c.is_alphabetic());
    match first {
        Some(first) if !is_short => std::iter::once(small(first)).chain(answer.chars().skip(1)).collect(),
        _ => answer.to_owned(),
    }
}

/// The words of an answer as they are compared: small letters, no marks.
fn words(answer: &str) -> Vec<String> {
    answer
        .split_whitespace()
        .map(|word| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
            in_small(bare).replace('’', "'").replace('ё', "е")
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// The answer without its first `count` words.
fn after(answer: &str, count: usize) -> String {
    answer.split_whitespace().skip(count).collect::<Vec<_>>().join(" ")
}

/// Whether the answer's words begin with these.
fn starts_with(words: &[String], opening: &[&str]) -> bool {
    opening.len() <= words.len() && opening.iter().zip(words).all(|(wanted, word)| wanted == word)
}

/// Whether a list of words, parted by spaces, holds the word.
fn in_list(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}
