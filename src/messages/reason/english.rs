//! Why is the class what it is? In English.

use crate::messages::{Locale, plural};
use crate::verdict::{Class, Facts};

pub(super) fn reason(facts: &Facts) -> String {
    match (facts.word_count, facts.readable) {
        (0, _) => "There is nothing to read yet.".to_owned(),
        (_, false) => "This looks like neither Russian nor English, so there is nothing to go by.".to_owned(),
        (1, true) if facts.means.is_empty() => "One word is too little to go by.".to_owned(),
        (1, true) => ["It names ", &ways(facts), ", but one word is too little to go by."].concat(),
        _ => match facts.class {
            Class::Product => product(facts),
            Class::Oriented => oriented(facts),
            Class::Customer => customer(facts),
        },
    }
}

fn product(facts: &Facts) -> String {
    if facts.means.is_empty() {
        return match people_side(facts) {
            _ if facts.outcome => {
                "It mentions a result for people, but is mostly about something else.".to_owned()
            }
            Some(side) => ["It mentions ", &side, ", but mostly says what the company is and does."].concat(),
            None if facts.self_reference => {
                "It says what the company is and does, but not whom it is for.".to_owned()
            }
            None => "It names no people and no result for them.".to_owned(),
        };
    }
    let ways = ways(facts);
    match people_side(facts) {
        _ if facts.outcome => ["It names ", &ways, ". The result for people comes second."].concat(),
        Some(side) => {
            ["It names ", &ways, ". It mentions ", &side, ", but no result in ", whose(facts), " lives."]
                .concat()
        }
        None => ["It names ", &ways, " and no result for people."].concat(),
    }
}

fn oriented(facts: &Facts) -> String {
    if facts.outcome {
        return match facts.means.is_empty() {
            true => {
                "It names a result for people, but says just as much about what is done for them.".to_owned()
            }
            false => ["It names a result for people, but just as firmly the way there: ", &ways(facts), "."]
                .concat(),
        };
    }
    let mut reason = match (facts.people, facts.service, facts.emotion) {
        (true, true, _) => {
            "It names people and care for them, but the company stays the hero: what changes in their lives is left unsaid."
        }
        (true, false, _) => "It names people, but says what is done for them, not what changes in their lives.",
        (false, true, _) => "It speaks of care, but not of what changes in people’s lives.",
        (false, false, true) => "It names a feeling, but not what changes in people’s lives.",
        (false, false, false) => "It sounds like something done for people, but names neither them nor a result.",
    }
    .to_owned();
    if !facts.means.is_empty() {
        reason.push_str(&[" It also names ", &ways(facts), "."].concat());
    }
    reason
}

fn customer(facts: &Facts) -> String {
    let mut reason = match people_side(facts) {
        _ if facts.outcome && facts.people => "It names people and a result in their lives.".to_owned(),
        _ if facts.outcome => "It names a result in people’s lives.".to_owned(),
        Some(side) => [
            "It speaks of ",
            &side,
            "; read as a whole, it is about ",
            whose(facts),
            " lives, not the company.",
        ]
        .concat(),
        None => "No single word gives it away, but read as a whole it is about people’s lives.".to_owned(),
    };
    if !facts.means.is_empty() {
        reason.push_str(&[" How it is done comes second: ", &ways(facts), "."].concat());
    }
    reason
}

/// "one way of working (price)", "2 ways of working (leadership, price)".
fn ways(facts: &Facts) -> String {
    let count = facts.means.len();
    let number = if count == 1 { "one".to_owned() } else { count.to_string() };
    let noun = plural::english(count, [" way of working (", " ways of working ("]);
    [&number, noun, &super::names(Locale::English, facts), ")"].concat()
}

/// What there is on the people's side besides a result: "people, care and a feeling".
fn people_side(facts: &Facts) -> Option<String> {
    super::list([(facts.people, "people"), (facts.service, "care"), (facts.emotion, "a feeling")], " and ")
}

const fn whose(facts: &Facts) -> &'static str {
    if facts.people { "their" } else { "people’s" }
}
