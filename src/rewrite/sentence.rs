//! How do words of the handbook become a sentence about these people in this place?

use super::choices::{Choices, OutcomeForm, Sentences};
use super::draft::{Draft, Licence, Piece, capitalized};
use super::frame::Frame;
use super::model::Strategy;
use crate::knowledge::Outcome;
use crate::text::Language;

/// A place in a sentence where people step in: how it is written, the words before them, the case they stand in.
type Slot = (&'static str, &'static str, usize);

const SLOTS: [Slot; 7] = [
    ("{кто}", "", 0),
    ("{кого}", "", 1),
    ("{для кого}", "для ", 1),
    ("{у кого}", "у ", 1),
    ("{кому}", "", 2),
    ("{кем}", "", 4),
    ("{who}", "", 0),
];

/// The people of the sentence in a case, with the place behind them: the author's own, or the trade's as an assumption.
pub(super) fn people(frame: &Frame<'_>, strategy: Strategy, case: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let usual = || Piece::new(frame.usual_people().forms[case], Licence::Assumed(Choices::People));
    match (frame.answer(strategy.key(), "people"), frame.fitting_people()) {
        (Some(answer), _) => match frame.people_named(answer) {
            Some(people) => pieces.push(Piece::new(people.forms[case], Licence::Answer)),
            // A word that no table inflects stands as it is where the case allows, else the trade's word stays.
            None if case == 0 || frame.language == Language::English => {
                pieces.push(Piece::new(answer, Licence::Answer))
            }
            None => pieces.push(usual()),
        },
        (None, Some(named)) => {
            pieces.push(Piece::new(named.people.forms[case], Licence::Source(named.span)));
            if let Some(home) = named.home {
                pieces.push(Piece::function(" "));
                pieces.push(Piece::new(home.of(frame.document.text), Licence::Source(home)));
            }
        }
        (None, None) => pieces.push(usual()),
    }
    if let Some(place) = frame.place {
        pieces.push(Piece::function(" "));
        pieces.push(Piece::new(place.of(frame.document.text), Licence::Source(place)));
    }
    pieces
}

/// Each sentence of a section, its slots filled, from the frame's turn on.
pub(super) fn sentences(frame: &Frame<'_>, strategy: Strategy, section: Sentences) -> Vec<Draft> {
    turned(section.of(&frame.handbook), frame.turn())
        .map(|sentence| filled(frame, strategy, sentence, section))
        .collect()
}

/// A sentence of a section, its slots filled.
pub(super) fn filled(frame: &Frame<'_>, strategy: Strategy, sentence: &str, section: Sentences) -> Draft {
    let assumed = |text: &str| Piece::new(text, Licence::Assumed(Choices::Sentences(section)));
    let mut pieces = Vec::new();
    let mut rest = sentence;
    while let Some((start, (slot, before, case))) = next_slot(rest) {
        pieces.push(assumed(&rest[..start]));
        pieces.push(Piece::function(before));
        pieces.extend(people(frame, strategy, case));
        rest = &rest[start + slot.len()..];
    }
    pieces.push(assumed(rest));
    Draft::new(strategy, pieces)
}

/// The sentence as a choice: its slots filled with the words that would stand there.
pub(super) fn plain(frame: &Frame<'_>, sentence: &str) -> String {
    let people = frame.fitting_people().map_or(frame.usual_people(), |named| *named.people);
    let mut text = String::new();
    let mut rest = sentence;
    while let Some((start, (slot, before, case))) = next_slot(rest) {
        text.push_str(&rest[..start]);
        text.push_str(before);
        text.push_str(people.forms[case]);
        rest = &rest[start + slot.len()..];
    }
    text.push_str(rest);
    capitalized(&text)
}

fn next_slot(text: &str) -> Option<(usize, Slot)> {
    let start = text.find('{')?;
    SLOTS.into_iter().find(|(slot, ..)| text[start..].starts_with(slot)).map(|slot| (start, slot))
}

/// "Families …", «Семьи …»: the people, and what they can do now.
pub(super) fn they(frame: &Frame<'_>, strategy: Strategy, outcome: &Outcome) -> Draft {
    let mut pieces = people(frame, strategy, 0);
    pieces.push(Piece::function(" "));
    pieces.push(assumed(outcome, OutcomeForm::They));
    Draft::new(strategy, pieces)
}

/// "Help families …", «Помогать семьям …».
pub(super) fn help(frame: &Frame<'_>, strategy: Strategy, outcome: &Outcome) -> Draft {
    let opening = if frame.language == Language::Russian { "Помогать " } else { "Help " };
    let mut pieces = vec![Piece::function(opening)];
    pieces.extend(people(frame, strategy, 2));
    pieces.push(Piece::function(" "));
    pieces.push(assumed(outcome, OutcomeForm::Infinitive));
    Draft::new(strategy, pieces)
}

/// «Чтобы …», "You …".
pub(super) fn clause(frame: &Frame<'_>, strategy: Strategy, outcome: &Outcome) -> Draft {
    let opening = if frame.language == Language::Russian { "Чтобы " } else { "You " };
    let pieces = vec![Piece::function(opening), assumed(outcome, OutcomeForm::Clause)];
    Draft::new(strategy, pieces)
}

fn assumed(outcome: &Outcome, form: OutcomeForm) -> Piece {
    Piece::new(form.of(outcome), Licence::Assumed(Choices::Outcomes(form)))
}

/// The list from its `turn`-th entry on, and then from its beginning.
pub(super) fn turned<T>(list: &[T], turn: usize) -> impl Iterator<Item = &T> {
    let start = if list.is_empty() { 0 } else { turn % list.len() };
    list[start..].iter().chain(&list[..start])
}
