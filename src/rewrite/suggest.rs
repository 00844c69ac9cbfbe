//! The suggestions: each strategy offers, our own judge reads every offer, the best of each strategy stays, the best comes first.

use super::changes::changes;
use super::draft::Draft;
use super::frame::Frame;
use super::model::{Applicability, Rewrite, Strategy};
use super::rank::points;
use super::strategies::offers;
use crate::evidence::find;
use crate::knowledge::scan;
use crate::text::Document;
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
}

/// Suggestions for a statement with this verdict, the best first.
pub fn suggest(frame: &Frame<'_>, verdict: &Verdict) -> Vec<Rewrite> {
    let mut chosen: Vec<Candidate> = Vec::new();
    let mut pool: Vec<Candidate> = strategies_for(verdict)
        .flat_map(|strategy| offers(strategy, frame).into_iter().take(TRIES))
        .filter_map(|draft| accepted(frame, draft, verdict))
        .collect();
    pool.sort_by_key(|candidate| -candidate.points);
    for candidate in pool {
        let is_new = chosen.iter().all(|other| {
            other.draft.strategy != candidate.draft.strategy
                && opening(&other.draft.text()) != opening(&candidate.draft.text())
        });
        if is_new && chosen.len() < AT_MOST {
            chosen.push(candidate);
        }
    }
    chosen.into_iter().map(|candidate| rewrite(frame, candidate)).collect()
}

/// All offers of a strategy before the judge has read them; for reports and tests.
pub fn drafts(frame: &Frame<'_>, strategy: Strategy) -> Vec<Draft> {
    offers(strategy, frame)
}

/// A statement that already says the result is tightened at most.
fn strategies_for(verdict: &Verdict) -> impl Iterator<Item = Strategy> {
    let is_there = verdict.class == Class::Customer;
    Strategy::ALL.into_iter().filter(move |strategy| {
        !is_there || matches!(strategy, Strategy::PromoteResult | Strategy::DropMeans)
    })
}

fn accepted(frame: &Frame<'_>, draft: Draft, source: &Verdict) -> Option<Candidate> {
    let text = draft.text();
    let document = Document::read(&text, Some(frame.language));
    let scan = scan(&document);
    let verdict = judge(&document, &scan, &find(&document, &scan));
    let is_better = verdict.class == Class::Customer && verdict.score >= source.score;
    let is_other = !same_words(&text, frame.document.text);
    (is_better && is_other).then(|| {
        let points = points(&draft, &document, &scan, verdict.score);
        Candidate { draft, score: verdict.score, points }
    })
}

fn same_words(first: &str, second: &str) -> bool {
    let words = |text: &str| text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    words(first) == words(second)
}

/// The first three words, by which a list looks monotonous.
fn opening(text: &str) -> String {
    text.split_whitespace().take(3).map(str::to_lowercase).collect::<Vec<_>>().join(" ")
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
        assumptions: draft.assumptions(),
    }
}
