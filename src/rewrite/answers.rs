//! How are the author's own words taken in? A choice is found again with all its forms; own words get the sentence they fit.

use super::choices::Sentences;
use super::draft::{Draft, Licence, Piece};
use super::frame::Frame;
use super::model::Strategy;
use super::sentence::{clause, filled, help, people, plain, they};
use super::strategies::ending;
use crate::knowledge::{Lexicon, Outcome};
use crate::text::{Document, Language};
use crate::verdict::PREDICATES;

/// The drafts that an answer makes, the best first.
pub(super) fn woven(frame: &Frame<'_>, strategy: Strategy, answer: &str) -> Vec<Draft> {
    let answer = answer.trim().trim_end_matches(['.', '!', ';', ',']);
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
    own_words(frame, strategy, answer)
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

/// Which shape the author's words have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// «спать спокойно», "sleep well".
    Infinitive,
    /// «спят спокойно»: what they do.
    They,
    /// A thing or a state: «спокойный сон», "a good night".
    Noun,
    /// A sentence of its own.
    Clause,
}

fn own_words(frame: &Frame<'_>, strategy: Strategy, answer: &str) -> Vec<Draft> {
    let own = |text: &str| Piece::new(text, Licence::Answer);
    let with_people = |before: &str, case: usize, between: &str| {
        let mut pieces = vec![Piece::function(before)];
        pieces.extend(people(frame, strategy, case));
        pieces.push(Piece::function(between));
        pieces.push(own(answer));
        Draft::new(strategy, pieces)
    };
    let alone = Draft::new(strategy, vec![own(answer)]);
    match (shape(frame.language, answer), frame.language) {
        (Shape::Infinitive, Language::Russian) => {
            vec![with_people("", 0, " могут "), with_people("Помогать ", 2, " ")]
        }
        (Shape::Infinitive | Shape::They, _) => vec![with_people("", 0, " "), alone],
        (Shape::Noun, Language::Russian) => vec![with_people("Для ", 1, " — "), alone],
        (Shape::Noun, Language::English) => vec![with_people("", 0, " have "), with_people("For ", 0, ": ")],
        (Shape::Clause, _) => vec![alone],
    }
}

fn shape(language: Language, answer: &str) -> Shape {
    let document = Document::read(answer, Some(language));
    let words: Vec<&str> =
        document.tokens.iter().filter(|token| token.is_word()).map(|token| token.folded.as_str()).collect();
    let Some(first) = words.first() else { return Shape::Clause };
    match language {
        Language::Russian => {
            let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
            let they = ["ют", "ут", "ят", "ат", "ются", "утся", "ятся", "атся"];
            let finite = ["ет", "ит", "ется", "ится", "ал", "ил", "ла", "ли", "ло"];
            let is_verb = |word: &str| word.chars().count() > 3 && ends(word, &they);
            if words.iter().take(3).any(|word| is_russian_infinitive(word)) {
                Shape::Infinitive
            } else if words.iter().take(2).any(|word| is_verb(word)) && !is_subject(language, first) {
                Shape::They
            } else if words
                .iter()
                .any(|word| is_verb(word) || word.chars().count() > 4 && ends(word, &finite))
            {
                Shape::Clause
            } else {
                Shape::Noun
            }
        }
        Language::English => {
            let determiner = matches!(
                *first,
                "a" | "an"
                    | "the"
                    | "more"
                    | "less"
                    | "no"
                    | "peace"
                    | "time"
                    | "confidence"
                    | "freedom"
                    | "comfort"
            );
            if is_subject(language, first) || matches!(*first, "it" | "there") {
                Shape::Clause
            } else if determiner || !is_verb(first) {
                Shape::Noun
            } else {
                Shape::Infinitive
            }
        }
    }
}

/// Infinitives end in -ть, -ться, -чь or -ти; so do some nouns, and the commonest of them are told apart here.
fn is_russian_infinitive(word: &str) -> bool {
    const NOUNS: &str = " мать память часть власть смерть сеть кровать печать скатерть область зависть ночь дочь печь речь мелочь честь весть \
        месть лесть совесть повесть новость треть четверть нефть путь суть муть рать стать ";
    const VERBS: &str = " идти найти прийти уйти войти выйти пройти дойти зайти перейти сойти подойти обойти расти вырасти нести вести спасти \
        обрести цвести плести мести грести везти ползти провести принести привезти завести ";
    let listed = |list: &str| list.split_ascii_whitespace().any(|entry| entry == word);
    if listed(VERBS) {
        return true;
    }
    let is_shaped = ["ть", "ться", "чь", "чься"].iter().any(|ending| word.ends_with(ending));
    is_shaped && !word.ends_with("ость") && !word.ends_with("есть") && !listed(NOUNS)
}

/// Whether a word is somebody who can do something.
fn is_subject(language: Language, word: &str) -> bool {
    has_class(language, word, &["person", "role", "profession", "you", "we", "they"])
        || matches!(word, "они" | "он" | "она" | "they" | "he" | "she" | "you" | "we")
}

fn is_verb(word: &str) -> bool {
    has_class(Language::English, word, &PREDICATES)
}

fn has_class(language: Language, word: &str, names: &[&str]) -> bool {
    let lexicon = Lexicon::of(language);
    let document = Document::read(word, Some(language));
    document.tokens.iter().any(|token| {
        let codes = lexicon.codes(token);
        lexicon.has_class(&codes, names)
    })
}
