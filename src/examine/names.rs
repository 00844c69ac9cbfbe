//! Which names and places does the statement tell?

use super::Reading;
use crate::knowledge::{Classes, classes};
use crate::rewrite::place;
use crate::text::TokenKind;
use std::ops::Range;

/// Capitals that are no names.
const NO_NAMES: &str = " i i'm i've i'll it there inc ltd llc we we're our us mission vision purpose values statement goal team internet web english monday tuesday wednesday thursday friday saturday sunday january february march \
    april may june july august september october november december god миссия миссию миссии цель видение ооо оао пао зао ао тоо наша наш наше компания компании общество банк группа группы мы нас вы вас бог ";

/// What a name may be besides: words of these classes are names of places as well.
const PLACES: Classes = Classes::of(&["market", "society"]);

/// Countries: a rival at home in the same one can sign as well.
const COUNTRIES: &str = " россия россии россию российский российская российское российские российского российской российских рф америка америки \
    america american americans usa us states united uk britain british world европа европе европы europe мир мире снг ";

/// What is left of adjectives that mean no more than the country.
const AT_HOME: &str = " российск европейск отечествен ";

fn is_listed(word: &str, list: &str) -> bool {
    let word = word.strip_suffix("'s").unwrap_or(word);
    list.split_ascii_whitespace().any(|other| other == word)
}

/// Capitals and quotations inside of a sentence; a text all in capitals has no names to tell.
pub(super) fn names(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let tokens = reading.tokens();
    let capitals = tokens.iter().filter(|token| token.is_word() && token.capital).count();
    let is_heading = capitals * 2 > reading.document.word_count() && capitals > 3;
    let mut mask: Vec<bool> = (0..tokens.len())
        .map(|index| {
            let token = &tokens[index];
            let follows = index > 0
                && tokens[index - 1].sentence == token.sentence
                && (tokens[index - 1].kind != TokenKind::Mark
                    || matches!(tokens[index - 1].folded.as_ref(), "," | "&"));
            let may_be = token.folded.chars().count() > 2 && !is_listed(&token.folded, NO_NAMES);
            token.is_word() && may_be && (token.quoted || !is_heading && token.capital && follows)
        })
        .collect();
    // "Lantern & Pine": the sign joins what stands at both its sides.
    for index in 1..tokens.len().saturating_sub(1) {
        mask[index] |= tokens[index].folded == "&" && mask[index + 1] && tokens[index - 1].capital;
    }
    // "our Customers and Shareholders": a known word in capitals is no name; beside a word that nobody knows it is.
    let is_name = |run: &Range<usize>| {
        run.clone().any(|index| {
            let token = &tokens[index];
            token.capital && (token.quoted || !reading.has_class_beside(index, PLACES))
        })
    };
    reading.runs(&mask).into_iter().map(|run| with_first(reading, run)).filter(is_name).collect()
}

/// A name that opens the sentence: its first word has a capital anyway.
fn with_first(reading: &Reading<'_>, run: Range<usize>) -> Range<usize> {
    let Some(before) = run.start.checked_sub(1) else { return run };
    let token = &reading.tokens()[before];
    let opens = before == 0 || reading.tokens()[before - 1].sentence != token.sentence;
    let joins = run.len() > 1 && reading.tokens()[run.start].folded == "&";
    let is_listed = is_listed(&token.folded, NO_NAMES);
    let is_part =
        opens && token.is_word() && token.capital && !reading.is_function_word(before) && !is_listed;
    let is_verb =
        reading.has(before, classes!["help", "provide", "make", "be", "enable", "support", "serve"]);
    if is_part && (joins || !is_verb) { before..run.end } else { run }
}

/// Whether the name is one of a place.
pub(super) fn is_place(reading: &Reading<'_>, name: &Range<usize>) -> bool {
    let tells = |index: &usize| reading.tokens()[*index].is_word();
    let is_known = |index: usize| reading.has(index, PLACES) && !reading.tokens()[index].quoted;
    // "Hillsboro Markets" is a name, whatever its second word means.
    is_country(reading, name)
        || is_russian_place(reading, name)
        || stands_where(reading, name)
        || name.clone().filter(tells).all(is_known)
}

/// In Russian a company stands in quotation marks, in Latin letters or behind «компания»; other capitals are places.
fn is_russian_place(reading: &Reading<'_>, name: &Range<usize>) -> bool {
    let is_company = name.start > 0 && reading.has(name.start - 1, classes!["company", "staff"]);
    let is_cyrillic = |index: usize| {
        let token = &reading.tokens()[index];
        !token.quoted && token.folded.contains(|letter| ('а'..='я').contains(&letter))
    };
    !is_company && name.clone().any(is_cyrillic)
}

/// "in Guatemala", "the people of Guatemala", and no organisation.
fn stands_where(reading: &Reading<'_>, name: &Range<usize>) -> bool {
    let Some(before) = name.start.checked_sub(1) else { return false };
    // "in the Columbus area".
    let before = if reading.tokens()[before].folded == "the" { before.saturating_sub(1) } else { before };
    let is_organisation = name.clone().any(|index| reading.has(index, classes!["company", "staff"]));
    let is_in =
        ["in", "across", "throughout", "around", "near"].contains(&reading.tokens()[before].folded.as_ref());
    let is_of = ["of", "from"].contains(&reading.tokens()[before].folded.as_ref())
        && before > 0
        && reading.has(before - 1, classes!["person", "role", "society", "market"]);
    !is_organisation && (is_in || is_of)
}

fn is_country(reading: &Reading<'_>, range: &Range<usize>) -> bool {
    let words = reading.tokens().get(range.clone()).unwrap_or_default();
    let mut words = words.iter().filter(|token| token.is_word() && token.capital);
    words.all(|token| is_listed(&token.folded, COUNTRIES))
}

/// The places named, but for countries.
pub(super) fn places(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let tokens = reading.tokens();
    let first = place(&reading.document).map(|span| {
        let from = |byte: usize| tokens.partition_point(|token| token.span.start < byte);
        from(span.start)..from(span.end)
    });
    let named = names(reading).into_iter().filter(|name| is_place(reading, name));
    // «сибирский», «уральский»: adjectives of places have no capital.
    let adjectives = (0..tokens.len())
        .filter(|index| reading.has(*index, classes!["market"]) && tokens[*index].stem.ends_with("ск"))
        .filter(|index| reading.is_plain_word(*index))
        .map(|index| index..index + 1);
    let is_home = |range: &Range<usize>| {
        let words = tokens.get(range.clone()).unwrap_or_default();
        words.iter().any(|token| is_listed(&token.folded, COUNTRIES) || is_listed(&token.stem, AT_HOME))
    };
    first.into_iter().chain(named).chain(adjectives).filter(|range| !is_home(range)).collect()
}
