//! Which sentence do English own words fit into?

use super::{Shape, after, in_list, lowered, starts_with, words};
use crate::knowledge::{Classes, Lexicon, classes};
use crate::rewrite::verb::english::{base, plural};
use crate::text::{Document, Language};
use crate::verdict::ANY_PREDICATE;

/// Answers that say there is none.
const NO_ANSWER: [&str; 9] =
    ["i don't know", "don't know", "no idea", "nothing", "none", "n/a", "not sure", "no", "idk"];

/// Words before the answer itself; longer ones first.
const OPENINGS: [&[&str]; 11] = [
    &["so", "that", "they"],
    &["so", "they"],
    &["that", "they"],
    &["because", "they"],
    &["so", "that"],
    &["in", "order", "to"],
    &["they"],
    &["because"],
    &["that"],
    &["so"],
    &["to"],
];

/// Auxiliaries and adverbs that stand beside people as they are.
const BESIDE_PEOPLE: &str = " can could will would may might must should never always finally no-longer still just simply do don't have had are aren't were \
    won't can't cannot haven't also ";

const ADVERBS: &str = " never always finally still just simply really also again sometimes often ";

/// Who or what stands at the beginning of a sentence of its own.
const SUBJECTS: &str = " i we you he she it there nobody nothing everyone everybody someone somebody everything this that these those my our your his her its their \
    i'm i'll it's there's you're we're that's ";

const DETERMINERS: &str =
    " a an the more less fewer some enough many much another one two no any better lower higher plenty lots ";

/// Words that are things more often than deeds, unless an object follows.
const THINGS: &str = " time peace comfort joy love hope pride trust health money safety freedom rest calm support balance respect confidence warmth \
    ease fun privacy security choice control energy happiness food help feeling ";

/// Deeds that the tables of the verdict do not know as such.
const DEEDS: &str = " invite relax smile save rest unwind cook host welcome furnish afford breathe budget skip share shop order buy ";

/// Participles that describe a thing more often than they tell a deed.
const DESCRIBING: &str = " loving smiling caring lasting growing satisfied delighted loved ";

const BEHIND_A_THING: &str = " of with for in from at and or on to about when after that ";

/// The sentences that an answer fits into, the best first.
pub(super) fn shapes(answer: &str) -> Vec<Shape> {
    let mut answer = answer.to_owned();
    let mut list = words(&answer);
    if list.is_empty() || NO_ANSWER.contains(&list.join(" ").as_str()) {
        return Vec::new();
    }
    // Whether "they" was said: what follows then is what people do, whatever it looks like.
    let mut says_they = false;
    while let Some(opening) = OPENINGS.iter().find(|opening| starts_with(&list, opening)) {
        if opening.len() >= list.len() {
            break;
        }
        says_they |= opening.last() == Some(&"they");
        answer = after(&answer, opening.len());
        list = words(&answer);
    }
    let whole = lowered(&answer);
    let first = list[0].as_str();
    let second = list.get(1).map_or("", String::as_str);
    let beside = |between: &'static str, words: String| vec![Shape::with_people("", 0, between, words)];
    if first == "they're" || first == "they'll" {
        let between = if first == "they're" { " are " } else { " will " };
        return beside(between, after(&whole, 1));
    }
    if says_they
        || in_list(BESIDE_PEOPLE, first) && !in_list(SUBJECTS, first) && !is_noun_after(first, second)
    {
        return beside(" ", with_first(&whole, &plural(first)));
    }
    if first == "not" && list.len() > 1 {
        return beside(" do not ", after(&whole, 1));
    }
    if first == "no" && second == "longer" {
        return beside(" ", whole);
    }
    if let Some(auxiliary) = ["is", "has", "does", "was", "isn't", "doesn't", "hasn't", "wasn't"]
        .iter()
        .find(|word| **word == first)
    {
        return beside(" ", with_first(&whole, &plural(auxiliary)));
    }
    match kind(&list) {
        Kind::Deed(index) => beside(" ", with_word(&whole, index, &base(&list[index]))),
        Kind::State => beside(" are ", whole),
        Kind::Thing => {
            let have = Shape::with_people("", 0, " have ", whole.clone());
            let heading = Shape::with_people("for ", 0, ": ", whole);
            // "families have warm home" wants an article that we cannot know of.
            if wants_article(&list) { vec![heading, have] } else { vec![have, heading] }
        }
        Kind::Sentence => vec![Shape::alone(answer)],
    }
}

enum Kind {
    /// What people do; the place of the verb.
    Deed(usize),
    /// How they are.
    State,
    /// What they have.
    Thing,
    /// A sentence of its own.
    Sentence,
}

fn kind(list: &[String]) -> Kind {
    let first = list[0].as_str();
    let second = list.get(1).map_or("", String::as_str);
    if in_list(SUBJECTS, first) || matches!(first, "without" | "with" | "let's") {
        return Kind::Sentence;
    }
    if matches!(first, "be" | "being") {
        return Kind::Deed(0);
    }
    if matches!(first, "in" | "at" | "on" | "under") && list.len() < 3 {
        return Kind::State;
    }
    if list.len() == 1 && first.ends_with("er") && !is_state(first) {
        return Kind::Sentence;
    }
    if in_list(DESCRIBING, first) && !second.is_empty() && !in_list(BEHIND_A_THING, second) {
        return Kind::Thing;
    }
    // The first word that is no adverb tells.
    let head = list.iter().position(|word| !in_list(ADVERBS, word) && !is_adverb(word)).unwrap_or(0);
    let word = list[head].as_str();
    let next = list.get(head + 1).map_or("", String::as_str);
    let ends_here = next.is_empty() || in_list(BEHIND_A_THING, next) || next == "not" || next == "again";
    if in_list(DETERMINERS, word) && !tells(list) {
        let is_compared = matches!(word, "more" | "less" | "better")
            && (next.is_empty() && word == "better" || is_state(next) && list.len() <= head + 2);
        return if is_compared { Kind::State } else { Kind::Thing };
    }
    // "calm and confident" is how they are, "calm" is a thing.
    let is_pair = next == "and" && list.get(head + 2).is_some_and(|word| is_state(word));
    if in_list(THINGS, word) && ends_here && word != "rest" && !is_pair {
        return Kind::Thing;
    }
    if is_somebody(word) || is_state(word) && is_somebody(next) {
        let has_deed = list.iter().skip(head + if is_somebody(word) { 1 } else { 2 }).any(|word| {
            is_deed(word) || matches!(word.as_str(), "are" | "can" | "have" | "will" | "is" | "has")
        });
        return if has_deed { Kind::Sentence } else { Kind::Thing };
    }
    if is_state(word) && !is_deed_only(word) {
        return if ends_here || in_list(" than enough as because while ", next) {
            Kind::State
        } else {
            Kind::Thing
        };
    }
    if is_deed(word) {
        return Kind::Deed(head);
    }
    if tells(list) {
        return Kind::Sentence;
    }
    if second.is_empty() && word.ends_with("ing") { Kind::Deed(head) } else { Kind::Thing }
}

/// "the home feels warm": a verb further on makes a sentence of it, unless it belongs to a description.
fn tells(list: &[String]) -> bool {
    let is_told = |pair: &[String]| {
        let (before, word) = (pair[0].as_str(), pair[1].as_str());
        word.ends_with('s')
            && base(word) != word
            && is_deed(&base(word))
            && !in_list(DETERMINERS, before)
            && !is_state(before)
            && !before.ends_with("ing")
    };
    let is_described = list
        .iter()
        .any(|word| matches!(word.as_str(), "that" | "which" | "who" | "where" | "when" | "they" | "you"));
    let has_later_deed = list.windows(2).any(is_told)
        || list
            .iter()
            .skip(1)
            .any(|word| matches!(word.as_str(), "is" | "are" | "was" | "were" | "can" | "will"));
    has_later_deed && !is_described
}

/// A single thing that can be counted, named without an article: "warm home".
fn wants_article(list: &[String]) -> bool {
    let head = list.iter().position(|word| in_list(BEHIND_A_THING, word)).unwrap_or(list.len()).max(1);
    let (first, noun) = (list[0].as_str(), list[head - 1].as_str());
    let cannot_be_counted = ["s", "ness", "tion", "ity", "ment", "ance", "ence", "th", "ing", "hood"]
        .iter()
        .any(|ending| noun.ends_with(ending));
    !in_list(DETERMINERS, first)
        && !in_list(THINGS, noun)
        && !cannot_be_counted
        && head > 1
        && !is_somebody(noun)
        && !in_list(" furniture sleep food water money time left saved ", noun)
}

/// "will", "can" and "might" are things too, with a preposition behind them.
fn is_noun_after(first: &str, second: &str) -> bool {
    matches!(first, "will" | "might" | "can" | "may") && second == "of"
}

fn is_state(word: &str) -> bool {
    let by_ending =
        ["ful", "less", "ier", "free"].iter().any(|ending| word.ends_with(ending)) && word.len() > 5;
    by_ending || has_class(word, classes!["state", "comparative"])
}

/// "love", "live" and the like are in the list of states by their participles; the deed itself is none.
fn is_deed_only(word: &str) -> bool {
    has_class(word, classes!["human_verb"]) && !word.ends_with("ed") && !word.ends_with("er")
}

/// "easily"; not "friendly", which is how somebody is.
fn is_adverb(word: &str) -> bool {
    word.ends_with("ly") && !in_list(" friendly lively lonely lovely likely family only early daily ", word)
}

fn is_deed(word: &str) -> bool {
    if word.ends_with("ing") && base(word) != word {
        return is_deed(&base(word));
    }
    let is_noun = ["ment", "ness", "tion", "ity", "ance", "ence"].iter().any(|ending| word.ends_with(ending));
    !is_noun
        && (has_class(word, ANY_PREDICATE) || has_class(word, classes!["human_verb"]) || in_list(DEEDS, word))
}

fn is_somebody(word: &str) -> bool {
    has_class(word, classes!["person", "role", "profession"])
}

fn has_class(word: &str, classes: Classes) -> bool {
    let lexicon = Lexicon::of(Language::English);
    let document = Document::read(word, Some(Language::English));
    document.tokens.iter().take(1).any(|token| lexicon.classes_of(token).shares(classes))
}

fn with_first(answer: &str, word: &str) -> String {
    with_word(answer, 0, word)
}

/// The answer with another word at a place, and its marks kept.
fn with_word(answer: &str, index: usize, word: &str) -> String {
    let said: Vec<String> = answer
        .split_whitespace()
        .enumerate()
        .map(|(place, old)| {
            let mark =
                old.trim_start_matches(|c: char| c.is_alphanumeric() || c == '\'' || c == '’' || c == '-');
            if place == index { [word, mark].concat() } else { old.to_owned() }
        })
        .collect();
    said.join(" ")
}
