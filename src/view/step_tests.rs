//! Does every step lead where a person expects, and back?

use super::*;
use crate::evidence::Side;
use crate::rewrite::Subject;
use crate::verdict::Class;

const FURNITURE: &str =
    "Быть лидером рынка мебели за счёт широкого ассортимента, высокого качества и лучших цен.";

fn state(text: &str) -> State {
    State::new(text.to_owned(), None)
}

fn typed(text: &str) -> Action {
    Action::Type(text.to_owned())
}

#[track_caller]
fn walk(start: State, actions: &[Action]) -> State {
    actions.iter().fold(start, |state, action| state.after(action))
}

#[test]
fn typing_is_read_at_once() {
    let after = walk(state(""), &[typed(FURNITURE)]);
    assert_eq!(after.text(), FURNITURE);
    assert_eq!(after.analysis.verdict.class, Class::Product);
    assert!(!after.analysis.evidence.is_empty());
    assert!(!after.analysis.rewrites.is_empty());
    assert_eq!(after.notice, Notice::Verdict);
    assert!(!after.can_undo());
}

#[test]
fn a_suggestion_replaces_the_text_and_undo_brings_it_back() {
    let before = state(FURNITURE);
    let suggestion = before.analysis.rewrites[0].text.clone();
    let taken = before.after(&Action::Take(0));
    assert_eq!(taken.text(), suggestion);
    assert_eq!(taken.analysis.verdict.class, Class::Customer);
    assert_eq!(taken.origin.as_ref().map(|origin| origin.text.as_str()), Some(FURNITURE));
    assert_eq!(taken.notice, Notice::Used);
    let back = taken.after(&Action::Undo);
    assert_eq!(back.analysis, before.analysis);
    assert_eq!((back.origin.clone(), back.can_undo(), back.notice), (None, false, Notice::Undone));
}

#[test]
fn typing_over_a_suggestion_goes_back_to_the_suggestion_first() {
    let taken = state(FURNITURE).after(&Action::Take(0));
    let suggestion = taken.text().to_owned();
    let longer = format!("{suggestion} И");
    let over = walk(taken, &[typed(&longer), typed(&format!("{longer} ещё"))]);
    let once = over.after(&Action::Undo);
    assert_eq!(once.text(), suggestion);
    assert!(once.origin.is_some());
    let twice = once.after(&Action::Undo);
    assert_eq!(twice.text(), FURNITURE);
    assert!(!twice.can_undo());
}

#[test]
fn clearing_can_be_taken_back() {
    let cleared = walk(state(FURNITURE), &[Action::Clear, typed("Д"), typed("До")]);
    assert_eq!(cleared.text(), "До");
    assert!(!cleared.has_text());
    assert_eq!(cleared.after(&Action::Undo).text(), FURNITURE);
    assert!(!state("").after(&Action::Clear).can_undo());
}

#[test]
fn undo_without_a_past_and_a_suggestion_that_is_not_there_change_nothing() {
    let start = state(FURNITURE);
    assert_eq!(start.after(&Action::Undo), start);
    assert_eq!(start.after(&Action::Take(99)), start);
}

#[test]
fn an_answer_makes_other_rewrites_and_an_empty_one_takes_it_back() {
    let start = state(FURNITURE);
    let question =
        start.analysis.questions.iter().find(|question| matches!(question.subject, Subject::Means { .. }));
    let question = question.expect("a product-centric statement opens a question").clone();
    let answer = question.choices.last().expect("it has choices").clone();
    let answered = start.after(&Action::Answer(question.id.clone(), answer.clone()));
    assert_eq!(answered.answers.get(&question.id), Some(&answer));
    assert_ne!(answered.analysis.rewrites, start.analysis.rewrites);
    assert_eq!(answered.analysis.evidence, start.analysis.evidence);
    let back = answered.after(&Action::Answer(question.id, " ".to_owned()));
    assert!(back.answers.is_empty());
    assert_eq!(back.analysis.rewrites, start.analysis.rewrites);
}

#[test]
fn cards_keep_their_order_when_an_answer_rebuilds_them() {
    let start = state(FURNITURE);
    let before: Vec<_> = start.analysis.rewrites.iter().map(|rewrite| rewrite.strategy).collect();
    let answered = start.after(&Action::Answer("outcome".to_owned(), "звать гостей без повода".to_owned()));
    let places: Vec<_> = answered
        .analysis
        .rewrites
        .iter()
        .map(|rewrite| before.iter().position(|strategy| *strategy == rewrite.strategy).unwrap_or(usize::MAX))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn answers_do_not_pass_to_another_statement() {
    let answered =
        state(FURNITURE).after(&Action::Answer("outcome".to_owned(), "звать гостей без повода".to_owned()));
    let other = answered.after(&typed("To be the leading bank of the region."));
    assert!(other.answers.is_empty());
}

#[test]
fn the_first_means_is_open_until_somebody_opens_another() {
    let start = state(FURNITURE);
    let first = start.open().expect("something is marked");
    assert_eq!(first.side(), Side::Means);
    let closed = start.after(&Action::Toggle(first));
    assert_eq!(closed.open(), None);
    let other = start.analysis.evidence.iter().map(|found| found.marker).find(|marker| *marker != first);
    let other = other.expect("more than one thing is marked");
    assert_eq!(closed.after(&Action::Toggle(other)).open(), Some(other));
    assert_eq!(start.after(&Action::Close).open(), None);
}

#[test]
fn a_text_from_outside_starts_afresh_and_makes_no_event() {
    let action = Action::Set("Дом, в котором хорошо.".to_owned());
    let set = walk(state(FURNITURE), &[Action::Take(0), action.clone()]);
    assert!(!action.makes_event());
    assert!(!set.can_undo());
    assert_eq!((set.origin.clone(), set.notice), (None, Notice::Nothing));
}

#[test]
fn a_choice_in_a_card_stays_open_to_another_and_never_takes_the_card_away() {
    let start = state(FURNITURE);
    for rewrite in &start.analysis.rewrites {
        for assumption in &rewrite.assumptions {
            for choice in &assumption.choices {
                let id = card_id(rewrite.strategy, &assumption.id);
                let after = start.after(&Action::Answer(id.clone(), choice.clone()));
                assert!(
                    after.analysis.rewrites.iter().any(|other| other.strategy == rewrite.strategy),
                    "{id}: {choice}"
                );
                if after.notice == Notice::Answered {
                    assert_eq!(after.offered.get(&id), Some(&assumption.choices), "{id}: {choice}");
                } else {
                    assert_eq!(after.notice, Notice::Refused(rewrite.strategy));
                    assert_eq!(after.analysis, start.analysis);
                    assert!(after.answers.is_empty());
                }
            }
        }
    }
}
