//! What can a link bring, and what may a person do then? Read from bytes: parts that zeros part, of which the first ones are the link.

use crate::parts;
use mission_rewriter::Dismissal;
use mission_rewriter::evidence::Sign;
use mission_rewriter::rewrite::Strategy;
use mission_rewriter::verdict::Class;
use mission_rewriter::view::state::{Action, Field, LinkProblem, Mode, Shared};

/// A link that was followed, and what was done there.
pub struct Visit {
    /// What the link holds.
    pub shared: Shared,
    /// What a person, or the page, does then.
    pub deeds: Vec<Action>,
}

/// So many deeds are enough to lead anywhere.
const DEEDS: usize = 12;
/// So many letters of a text go into a link, and so many of an answer; see `www/out/share.js`.
const LONG: usize = 20_000;
const SHORT: usize = 1_000;

/// Mode, text, other, list, department; then pairs, each behind a letter that says what it is.
pub fn read(input: &[u8]) -> Option<Visit> {
    let (mode, rest) = input.split_first()?;
    let mut parts = parts(rest);
    let mut next = |most: usize| parts.next().map(|part| part.chars().take(most).collect::<String>());
    let mut shared = Shared {
        mode: Mode::ALL[usize::from(*mode) % Mode::ALL.len()],
        text: next(LONG)?,
        other: next(LONG).unwrap_or_default(),
        list: next(LONG).unwrap_or_default(),
        department: next(SHORT).filter(|key| mission_rewriter::knowledge::department(key).is_some()),
        ..Shared::default()
    };
    let mut deeds = Vec::new();
    while let Some(part) = next(LONG) {
        let mut letters = part.chars();
        let kind = letters.next().unwrap_or(' ');
        let (first, second) = letters.as_str().split_once('=').unwrap_or((letters.as_str(), ""));
        match kind {
            'a' => drop(shared.answers.insert(first.to_owned(), second.chars().take(SHORT).collect())),
            'd' => {
                shared.dismissed.extend(sign(first).map(|sign| Dismissal { sign, words: second.to_owned() }))
            }
            _ => deeds.extend(deed(kind, first, second).filter(|_| deeds.len() < DEEDS)),
        }
    }
    Some(Visit { shared, deeds })
}

fn sign(key: &str) -> Option<Sign> {
    Sign::from_key(key)
}

fn deed(kind: char, first: &str, second: &str) -> Option<Action> {
    let number = first.trim().parse::<usize>().unwrap_or(first.len());
    Some(match kind {
        't' => Action::Type(field(number), second.to_owned()),
        'g' => Action::Go(Mode::ALL[number % Mode::ALL.len()]),
        'o' => Action::Open(first.to_owned()),
        'k' => Action::Take(number % 7),
        'u' => Action::Undo,
        'r' => Action::Redo,
        'c' => Action::Clear,
        's' => Action::Swap,
        'w' => Action::Answer(first.to_owned(), second.to_owned()),
        'p' => Action::Speaker((!first.is_empty()).then(|| first.to_owned())),
        'n' => Action::Disagree(sign(first)?, second.to_owned()),
        'y' => Action::Agree(number % 5),
        'e' => Action::Examine(number % 2 == 0),
        'q' => Action::Guess([Class::Product, Class::Oriented, Class::Customer][number % 3]),
        'x' => Action::Next,
        'T' => Action::Toggle(sign(first)?),
        'C' => Action::Copied(Strategy::ALL[number % Strategy::ALL.len()]),
        'S' => Action::Set(first.to_owned()),
        'D' => Action::Department((!first.is_empty()).then(|| first.to_owned())),
        'I' => Action::Installed,
        'R' => Action::Retry,
        'B' => Action::LinkBroken(LinkProblem::Broken),
        _ => return None,
    })
}

fn field(number: usize) -> Field {
    [Field::Statement, Field::Other, Field::List][number % 3]
}
