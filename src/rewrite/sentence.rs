//! How do words from the knowledge become a sentence about these people in this place?

use super::draft::{Draft, Licence, Piece};
use super::frame::Frame;
use super::model::Strategy;
use crate::knowledge::{Outcome, PEOPLE, People};
use crate::text::Language;

/// The slots of a sentence, the words before the people, and the case they stand in.
const SLOTS: [(&str, &str, usize); 7] = [
    ("{кто}", "", 0),
    ("{кого}", "", 1),
    ("{для кого}", "для ", 1),
    ("{у кого}", "у ", 1),
    ("{кому}", "", 2),
    ("{кем}", "", 4),
    ("{who}", "", 0),
];

/// Which form of an outcome a sentence takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutcomeForm {
    /// «помогать …», "help …".
    Infinitive,
    /// After the people.
    They,
    /// After «чтобы», after "you".
    Clause,
}

impl OutcomeForm {
    pub(super) const fn of(self, outcome: &'static Outcome) -> &'static str {
        match self {
            Self::Infinitive => outcome.infinitive,
            Self::They => outcome.they,
            Self::Clause => outcome.clause,
        }
    }
}

/// The people of the sentence in a case, with the place behind them: the author's own, or the trade's as an assumption.
pub(super) fn people(frame: &Frame<'_>, strategy: Strategy, case: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let choices = || {
        frame
            .knowledge()
            .text(frame.language)
            .people
            .iter()
            .map(|people| people.forms[0].to_owned())
            .collect()
    };
    let answer = frame.answer(strategy.key(), "people");
    match (answer, frame.people) {
        (Some(answer), _) => match known(frame, answer) {
            Some(people) => pieces.push(Piece::new(people.forms[case], Licence::Answer)),
            // A word that no table inflects stands as it is where the case allows, else the trade's word stays.
            None if case == 0 || frame.language == Language::English => {
                pieces.push(Piece::new(answer, Licence::Answer))
            }
            None => pieces.push(Piece::new(
                default_people(frame).forms[case],
                Licence::Assumed { id: "people", choices: choices() },
            )),
        },
        (None, Some(named)) => {
            pieces.push(Piece::new(named.people.forms[case], Licence::Source(named.span)));
            if let Some(home) = named.home {
                pieces.push(Piece::function(" "));
                pieces.push(Piece::new(home.of(frame.document.text), Licence::Source(home)));
            }
        }
        (None, None) => {
            let form = default_people(frame).forms[case];
            pieces.push(Piece::new(form, Licence::Assumed { id: "people", choices: choices() }));
        }
    }
    if let Some(place) = frame.place {
        pieces.push(Piece::function(" "));
        pieces.push(Piece::new(place.of(frame.document.text), Licence::Source(place)));
    }
    pieces
}

fn default_people(frame: &Frame<'_>) -> &'static People {
    frame.knowledge().text(frame.language).people.first().unwrap_or(&PEOPLE[0])
}

/// The forms of people named by one of their own words.
fn known(frame: &Frame<'_>, answer: &str) -> Option<&'static People> {
    let wanted = answer.to_lowercase();
    let own = frame.knowledge().text(frame.language).people.iter();
    own.chain(PEOPLE.iter()).find(|people| people.forms[0].to_lowercase() == wanted)
}

/// A sentence of the knowledge, its slots filled; `choices` are the sentences that could stand there instead.
pub(super) fn filled(frame: &Frame<'_>, strategy: Strategy, sentence: &str, choices: &[&str]) -> Draft {
    let assumed = |text: &str| {
        let choices = choices.iter().map(|choice| plain(frame, choice)).collect();
        Piece::new(text, Licence::Assumed { id: "outcome", choices })
    };
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
    let mut text = String::new();
    let mut rest = sentence;
    while let Some((start, (slot, before, case))) = next_slot(rest) {
        text.push_str(&rest[..start]);
        text.push_str(before);
        text.push_str(
            frame.people.map_or_else(|| default_people(frame).forms[case], |named| named.people.forms[case]),
        );
        rest = &rest[start + slot.len()..];
    }
    text.push_str(rest);
    super::draft::capitalized(&text)
}

fn next_slot(text: &str) -> Option<(usize, (&'static str, &'static str, usize))> {
    let start = text.find('{')?;
    SLOTS.into_iter().find(|(slot, ..)| text[start..].starts_with(slot)).map(|slot| (start, slot))
}

/// "Families …", «Семьи …»: the people, and what they can do now.
pub(super) fn they(frame: &Frame<'_>, strategy: Strategy, outcome: &'static Outcome) -> Draft {
    let mut pieces = people(frame, strategy, 0);
    pieces.push(Piece::function(" "));
    pieces.push(assumed_outcome(frame, outcome, OutcomeForm::They));
    Draft::new(strategy, pieces)
}

/// "Help families …", «Помогать семьям …».
pub(super) fn help(frame: &Frame<'_>, strategy: Strategy, outcome: &'static Outcome) -> Draft {
    let opening = if frame.language == Language::Russian { "Помогать " } else { "Help " };
    let mut pieces = vec![Piece::function(opening)];
    pieces.extend(people(frame, strategy, 2));
    pieces.push(Piece::function(" "));
    pieces.push(assumed_outcome(frame, outcome, OutcomeForm::Infinitive));
    Draft::new(strategy, pieces)
}

/// «Чтобы …», "You …".
pub(super) fn clause(frame: &Frame<'_>, strategy: Strategy, outcome: &'static Outcome) -> Draft {
    let opening = if frame.language == Language::Russian { "Чтобы " } else { "You " };
    let pieces = vec![Piece::function(opening), assumed_outcome(frame, outcome, OutcomeForm::Clause)];
    Draft::new(strategy, pieces)
}

fn assumed_outcome(frame: &Frame<'_>, outcome: &'static Outcome, form: OutcomeForm) -> Piece {
    let choices = frame
        .knowledge()
        .text(frame.language)
        .all_outcomes()
        .map(|(_, other)| form.of(other).to_owned())
        .collect();
    Piece::new(form.of(outcome), Licence::Assumed { id: "outcome", choices })
}
