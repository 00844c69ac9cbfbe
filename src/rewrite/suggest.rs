//! The suggestions: each strategy offers, our own judge reads the offers, the first that it takes stays, the best comes first.

use super::changes::changes;
use super::draft::Draft;
use super::frame::Frame;
use super::likeness::{Words, opening};
use super::model::{Applicability, Rewrite, Strategy};
use super::rank::{fit, points};
use super::strategies::offers;
use crate::evidence::find;
use crate::knowledge::scan;
use crate::order::order_by_key;
use crate::text::Document;
use crate::text::letters::{is_letter_or_digit, small};
use crate::verdict::{Class, Verdict, judge};

/// So many suggestions are a choice; more are a list.
const AT_MOST: usize = 6;
/// So many offers of one strategy are read before it is given up.
const TRIES: usize = 6;

/// An offer that passed the judge.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The offer.
    pub draft: Draft,
    /// What the judge gave it.
    pub score: u8,
    points: i32,
    /// By which the others are told from it.
    words: Words,
    opening: String,
}

/// Suggestions for a statement with this verdict, the best first.
pub fn suggest(frame: &Frame<'_>, verdict: &Verdict) -> Vec<Rewrite> {
    let source = Words::of(frame.document.text);
    let mut chosen: Vec<Candidate> = Vec::new();
    for strategy in strategies_for(verdict) {
        let offered = offers(strategy, frame).into_iter();
        let mut drafts: Vec<(i32, Draft)> =
            offered.map(|draft| (fit(frame, &draft, &source), draft)).collect();
        // Of the lists of a handbook those come first that speak of what the author speaks of.
        order_by_key(&mut drafts, |(fit, _)| -fit);
        let accepted = drafts
            .into_iter()
            .filter(|(_, draft)| is_new(draft, &chosen))
            .take(TRIES)
            .filter_map(|(fit, draft)| accepted(frame, draft, fit, verdict));
        chosen.extend(best(strategy, accepted));
    }
    order_by_key(&mut chosen, |candidate| -candidate.points);
    chosen.truncate(AT_MOST);
    chosen.into_iter().map(|candidate| rewrite(frame, candidate)).collect()
}

/// All offers of a strategy before the judge has read them; for reports and tests.
pub fn drafts(frame: &Frame<'_>, strategy: Strategy) -> Vec<Draft> {
    offers(strategy, frame)
}

/// A statement that already says the result is tightened at most.
fn strategies_for(verdict: &Verdict) -> impl Iterator<Item = Strategy> {
    let is_there = verdict.class == Class::Customer;
    Strategy::ALL.into_iter().filter(move |strategy| !is_there || strategy.is_of_own_words())
}

/// The author's own words are all weighed; a line of a handbook is as good as the next, so the first that is taken will do.
fn best(strategy: Strategy, mut accepted: impl Iterator<Item = Candidate>) -> Option<Candidate> {
    if strategy.is_of_own_words() {
        // Of equals the first: `max_by_key` would take the last.
        return accepted.reduce(|best, next| if next.points > best.points { next } else { best });
    }
    accepted.next()
}

/// Whether it opens otherwise than the others, and says something else.
fn is_new(draft: &Draft, chosen: &[Candidate]) -> bool {
    let text = draft.text();
    let words = Words::of(&text);
    let opening = opening(&text);
    chosen.iter().all(|other| other.opening != opening && !words.is_like(&other.words))
}

fn accepted(frame: &Frame<'_>, draft: Draft, fit: i32, source: &Verdict) -> Option<Candidate> {
    let text = draft.text();
    let document = Document::read(&text, Some(frame.language));
    let scan = scan(&document);
    let verdict = judge(&document, &scan, &find(&document, &scan));
    let is_better = verdict.class == Class::Customer && verdict.score >= source.score;
    let is_other = !same_words(&text, frame.document.text);
    (is_better && is_other).then(|| {
        let points = points(&draft, &document, &scan, verdict.score, fit);
        Candidate { draft, score: verdict.score, points, words: Words::of(&text), opening: opening(&text) }
    })
}

fn same_words(first: &str, second: &str) -> bool {
    letters(first).eq(letters(second))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| is_letter_or_digit(*letter)).map(small)
}

fn rewrite(frame: &Frame<'_>, candidate: Candidate) -> Rewrite {
    let Candidate { draft, score, .. } = candidate;
    Rewrite {
        text: draft.text(),
        strategy: draft.strategy,
        applicability: if draft.is_ready() { Applicability::Ready } else { Applicability::Draft },
        class: Class::Customer,
        score,
        changes: changes(frame.document, &draft),
        assumptions: draft.assumptions(frame),
    }
}
