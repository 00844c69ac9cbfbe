//! Does every step lead where a person expects, and back?

use super::*;
use crate::evidence::Side;
use crate::rewrite::Subject;
use crate::text::Language;
use crate::verdict::Class;
use proptest::prelude::*;

const FURNITURE: &str =
    "Быть лидером рынка мебели за счёт широкого ассортимента, высокого качества и лучших цен.";

fn state(text: &str) -> State {
    State::new(text, None, Mode::Check, Language::Russian)
}

fn typed(text: &str) -> Action {
    Action::Type(Field::Statement, text.to_owned())
}

#[track_caller]
fn walk(start: State, actions: &[Action]) -> State {
    actions.iter().fold(start, |state, action| state.after(action))
}

#[test]
fn typing_is_read_at_once() {
    let after = walk(state(""), &[typed(FURNITURE)]);
    assert_eq!(after.text(), FURNITURE);
    assert_eq!(after.scene.analysis.verdict.class, Class::Product);
    assert!(!after.scene.analysis.evidence.is_empty());
    assert!(!after.scene.analysis.rewrites.is_empty());
    assert_eq!(after.notice, Notice::Verdict);
    assert!(!after.can_undo());
}

#[test]
fn a_suggestion_replaces_the_text_and_undo_brings_it_back() {
    let before = state(FURNITURE);
    let suggestion = before.scene.analysis.rewrites[0].text.clone();
    let taken = before.after(&Action::Take(0));
    assert_eq!(taken.text(), suggestion);
    assert_eq!(taken.scene.analysis.verdict.class, Class::Customer);
    assert_eq!(taken.scene.origin.as_ref().map(|origin| origin.text.as_str()), Some(FURNITURE));
    assert_eq!(taken.notice, Notice::Used);
    let back = taken.after(&Action::Undo);
    assert_eq!(back.scene.analysis, before.scene.analysis);
    assert_eq!((back.scene.origin.clone(), back.can_undo(), back.notice), (None, false, Notice::Undone));
}

#[test]
fn typing_over_a_suggestion_goes_back_to_the_suggestion_first() {
    let taken = state(FURNITURE).after(&Action::Take(0));
    let suggestion = taken.text().to_owned();
    let longer = format!("{suggestion} И");
    let over = walk(taken, &[typed(&longer), typed(&format!("{longer} ещё"))]);
    let once = over.after(&Action::Undo);
    assert_eq!(once.text(), suggestion);
    assert!(once.scene.origin.is_some());
    let twice = once.after(&Action::Undo);
    assert_eq!(twice.text(), FURNITURE);
    assert!(!twice.can_undo());
}

#[test]
fn clearing_can_be_taken_back() {
    let cleared = walk(state(FURNITURE), &[Action::Clear, typed("Д"), typed("До")]);
    assert_eq!(cleared.text(), "До");
    assert!(!crate::view::state::is_enough(cleared.text()));
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
    let question = start
        .scene
        .analysis
        .questions
        .iter()
        .find(|question| matches!(question.subject, Subject::Means { .. }));
    let question = question.expect("a product-centric statement opens a question").clone();
    let answer = question.choices.last().expect("it has choices").clone();
    let answered = start.after(&Action::Answer(question.id.clone(), answer.clone()));
    assert_eq!(answered.scene.answers.get(&question.id), Some(&answer));
    assert_ne!(answered.scene.analysis.rewrites, start.scene.analysis.rewrites);
    assert_eq!(answered.scene.analysis.evidence, start.scene.analysis.evidence);
    let back = answered.after(&Action::Answer(question.id, " ".to_owned()));
    assert!(back.scene.answers.is_empty());
    assert_eq!(back.scene.analysis.rewrites, start.scene.analysis.rewrites);
}

#[test]
fn cards_keep_their_order_when_an_answer_rebuilds_them() {
    let start = state(FURNITURE);
    let before: Vec<_> = start.scene.analysis.rewrites.iter().map(|rewrite| rewrite.strategy).collect();
    let answered = start.after(&Action::Answer("outcome".to_owned(), "звать гостей без повода".to_owned()));
    let places: Vec<_> = answered
        .scene
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
    assert!(other.scene.answers.is_empty());
}

#[test]
fn the_first_means_is_open_until_somebody_opens_another() {
    let start = state(FURNITURE);
    let first = start.open().expect("something is marked");
    assert_eq!(first.marker().side(), Side::Means);
    let closed = start.after(&Action::Toggle(first));
    assert_eq!(closed.open(), None);
    let other = start.scene.analysis.evidence.iter().map(|found| found.sign).find(|sign| *sign != first);
    let other = other.expect("more than one thing is marked");
    assert_eq!(closed.after(&Action::Toggle(other)).open(), Some(other));
    assert_eq!(start.after(&Action::Close).open(), None);
}

#[test]
fn a_text_from_outside_starts_afresh_and_makes_no_event() {
    let action = Action::Set("Дом, в котором хорошо.".to_owned());
    let set = walk(state(FURNITURE), &[Action::Take(0), action.clone()]);
    assert!(action.is_of_the_page());
    assert!(!set.can_undo());
    assert_eq!((set.scene.origin.clone(), set.notice), (None, Notice::Nothing));
}

#[test]
fn a_choice_in_a_card_stays_open_to_another_and_never_takes_the_card_away() {
    let start = state(FURNITURE);
    for rewrite in &start.scene.analysis.rewrites {
        for assumption in &rewrite.assumptions {
            for choice in &assumption.choices {
                let id = card_id(rewrite.strategy, &assumption.id);
                let after = start.after(&Action::Answer(id.clone(), choice.clone()));
                assert!(
                    after.scene.analysis.rewrites.iter().any(|other| other.strategy == rewrite.strategy),
                    "{id}: {choice}"
                );
                if after.notice == Notice::Answered {
                    assert_eq!(after.scene.offered.get(&id), Some(&assumption.choices), "{id}: {choice}");
                } else {
                    assert_eq!(after.notice, Notice::Refused(rewrite.strategy));
                    assert_eq!(after.scene.analysis, start.scene.analysis);
                    assert!(after.scene.answers.is_empty());
                }
            }
        }
    }
}

#[test]
fn each_deed_is_a_step_back_and_forward() {
    let start = state(FURNITURE);
    let question = start.scene.analysis.questions[0].clone();
    let sign = start.scene.analysis.evidence[0].sign;
    let words = start.scene.analysis.evidence[0].span.of(FURNITURE).to_owned();
    for action in [
        Action::Answer(question.id, question.choices[0].clone()),
        Action::Answer(Question::DOMAIN.to_owned(), "bank".to_owned()),
        Action::Disagree(sign, words),
        Action::Speaker(Some("sales".to_owned())),
        Action::Take(0),
        Action::Clear,
        Action::Open("Деньги приходят вовремя.".to_owned()),
        Action::Swap,
        typed("Быть банком."),
        Action::Restore(Shared::default()),
    ] {
        let after = start.after(&action);
        assert_ne!(after.scene, start.scene, "{action:?}");
        let back = after.after(&Action::Undo);
        assert_eq!(back.scene, start.scene, "{action:?}");
        assert!(!back.can_undo() && back.can_redo(), "{action:?}");
        let again = back.after(&Action::Redo);
        assert_eq!(again.scene, after.scene, "{action:?}");
        assert!(again.can_undo() && !again.can_redo(), "{action:?}");
        // Another deed leaves the way forward.
        assert!(!back.after(&Action::Take(1)).can_redo(), "{action:?}");
    }
}

#[test]
fn what_one_does_not_agree_with_counts_for_nothing_and_stays_away() {
    let start = state("Быть лидером рынка мебели.");
    let found = start.scene.analysis.evidence[0].clone();
    let words = found.span.of(start.text()).to_owned();
    let without = start.after(&Action::Disagree(found.sign, words.to_uppercase()));
    assert!(without.scene.analysis.evidence.iter().all(|other| other.span != found.span));
    assert!(without.scene.analysis.verdict.score > start.scene.analysis.verdict.score);
    let longer = without.after(&typed("Быть лидером рынка мебели и света."));
    assert!(longer.scene.analysis.evidence.iter().all(|other| other.span.of(longer.text()) != words));
    let again = without.after(&Action::Agree(0));
    assert_eq!(again.scene.analysis, start.scene.analysis);
    assert_eq!(without.after(&Action::Agree(7)), without);
}

#[test]
fn the_trade_that_is_answered_brings_its_own_choices() {
    let start = state("Быть лидером рынка за счёт лучших цен.");
    assert_eq!(start.scene.analysis.domain.key, "general");
    let named = start.after(&Action::Answer(Question::DOMAIN.to_owned(), "bank".to_owned()));
    assert_eq!(named.scene.analysis.domain.key, "bank");
    let choices = |state: &State| state.scene.analysis.questions[0].choices.clone();
    assert_ne!(choices(&named), choices(&start));
    let answer = choices(&named)[0].clone();
    let id = named.scene.analysis.questions[0].id.clone();
    let answered = named.after(&Action::Answer(id, answer));
    assert_eq!(
        answered.scene.analysis.questions, named.scene.analysis.questions,
        "an answered question stays"
    );
}

#[test]
fn lines_are_statements_of_their_own_in_a_list_and_in_a_comparison() {
    let lines = "Снизить затраты на доставку.\n\n  Дети верят в себя.  \nОК";
    let list = State::new(lines, None, Mode::List, Language::Russian);
    let rows: Vec<&str> = list.scene.rows.iter().map(|row| row.text.as_str()).collect();
    assert_eq!(rows, ["Снизить затраты на доставку.", "Дети верят в себя."]);
    let first = list.scene.rows[0].clone();
    let more = list.after(&Action::Type(Field::List, format!("Стать первыми.\n{lines}")));
    assert!(Rc::ptr_eq(&more.scene.rows[1], &first), "a line that stood there is not read again");
    let opened = more.after(&Action::Open("Стать первыми.".to_owned()));
    assert_eq!((opened.scene.mode, opened.text()), (Mode::Check, "Стать первыми."));
    assert_eq!(opened.after(&Action::Undo).scene, more.scene);
    let pair = State::new(lines, None, Mode::Compare, Language::Russian);
    assert_eq!(pair.scene.analysis.text, "Снизить затраты на доставку.");
    assert_eq!(pair.scene.other.text, "Дети верят в себя.");
    let swapped = pair.after(&Action::Swap);
    assert_eq!(swapped.scene.other.text, "Снизить затраты на доставку.");
}

#[test]
fn going_another_way_in_loses_nothing() {
    let start =
        walk(state(FURNITURE), &[Action::Go(Mode::List), Action::Type(Field::List, "Расти.".to_owned())]);
    let back = walk(start, &[Action::Go(Mode::Quiz), Action::Go(Mode::Compare), Action::Go(Mode::Check)]);
    assert_eq!(back.text(), FURNITURE);
    assert_eq!(&*back.scene.list, "Расти.");
    let cleared = back.after(&Action::Clear);
    assert_eq!((cleared.text(), &*cleared.scene.list), ("", "Расти."));
}

#[test]
fn a_scene_comes_back_from_what_is_shared_of_it() {
    let start = state(FURNITURE);
    let question = start.scene.analysis.questions[0].clone();
    let changed = walk(
        start,
        &[
            Action::Answer(question.id, question.choices[0].clone()),
            Action::Type(Field::Other, "Дети верят в себя.".to_owned()),
            Action::Type(Field::List, "Расти быстрее.\nСнизить затраты.".to_owned()),
            Action::Disagree(Sign::Marker(crate::evidence::Marker::Price), "лучших цен".to_owned()),
        ],
    );
    let restored = state("").after(&Action::Restore(changed.scene.shared()));
    assert_eq!(restored.scene.shared(), changed.scene.shared());
    assert_eq!(restored.scene.analysis, changed.scene.analysis);
    assert_eq!(restored.scene.rows, changed.scene.rows);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_link_brings_is_shared_again_as_it_came(
        text in any::<String>(),
        other in "[a-zа-я .,]{0,40}",
        list in any::<String>(),
        mode in prop::sample::select(&Mode::ALL[..]),
        answers in prop::collection::btree_map("[a-z]{1,9}-[0-9]", any::<String>(), 0..4),
        words in any::<String>(),
    ) {
        let dismissed = vec![Dismissal { sign: Sign::Marker(crate::evidence::Marker::Price), words }];
        let shared = Shared { mode, text, other, list, department: Some("hr".to_owned()), answers, dismissed };
        let there = state(FURNITURE).after(&Action::Restore(shared.clone()));
        prop_assert_eq!(there.scene.shared(), shared);
        let back = there.after(&Action::Undo);
        prop_assert_eq!(back.text(), FURNITURE);
    }
}
