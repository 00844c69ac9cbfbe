//! What do people do in the sentence? The words that say it are a result, whatever they are.
//!
//! No list can hold all that people may come to do: "help families *keep a home*", «чтобы дети *сами ходили в школу*». But the sentence
//! says where it stands: behind people who are helped, or who follow a purpose, or who are the subject.

use super::{Role, Roles};
use crate::knowledge::{Cue, Lexicon, Scan, Target};
use crate::text::{Document, Language, Token};
use std::ops::Range;

/// Those whose deeds are a result.
const PEOPLE: [&str; 6] = ["person", "role", "profession", "you", "business", "society"];
/// Those who can be the subject of a scene; a business that does something is somebody's business.
const PERSONS: [&str; 4] = ["person", "role", "profession", "you"];
/// Verbs that let people do something.
const HELP: [&str; 2] = ["help", "enable"];
/// So many words may stand between such a verb and the people.
const REACH: usize = 4;
/// A deed is told in at most so many words.
const LONGEST: usize = 7;

/// The stretches that say what people do, in the order of the text.
pub(super) fn deeds(document: &Document<'_>, scan: &Scan, roles: &Roles) -> Vec<Range<usize>> {
    let Some(language) = document.language else { return Vec::new() };
    let mut purposes = vec![false; document.tokens.len()];
    for hit in scan.hits.iter().filter(|hit| hit.target == Target::Cue(Cue::Purpose)) {
        if let Some(cell) = purposes.get_mut(hit.range.end - 1) {
            *cell = true;
        }
    }
    let tokens = &document.tokens;
    let reader = Reader { tokens, scan, roles, purposes, lexicon: Lexicon::of(language), language };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut place = 0;
    while place < reader.tokens.len() {
        place = match reader.opening(place) {
            Some(verb) => {
                let end = reader.deed(verb);
                found.push(verb..end);
                reader.more(end, &mut found)
            }
            None => place + 1,
        };
    }
    found
}

struct Reader<'a> {
    tokens: &'a [Token],
    scan: &'a Scan,
    roles: &'a Roles,
    /// Whether a purpose begins behind the token.
    purposes: Vec<bool>,
    lexicon: &'static Lexicon,
    language: Language,
}

impl Reader<'_> {
    fn has(&self, index: usize, names: &[&str]) -> bool {
        let codes = self.scan.codes.get(index).map_or(&[][..], Vec::as_slice);
        self.lexicon.has_class(codes, names)
    }

    fn word(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index).filter(|token| token.is_word())
    }

    fn is(&self, index: usize, words: &[&str]) -> bool {
        self.word(index).is_some_and(|token| words.contains(&token.folded.as_str()))
    }

    fn starts_sentence(&self, index: usize) -> bool {
        index == 0 || self.tokens[index - 1].sentence != self.tokens[index].sentence
    }

    /// The verb of a deed that is announced at `place`: by a verb of help, by a purpose, or by people who open the sentence.
    fn opening(&self, place: usize) -> Option<usize> {
        if self.roles.is_negated(place) {
            return None;
        }
        let is_help = self.has(place, &HELP) || self.is(place, &["want", "wants", "wish"]);
        let is_purpose = self.purposes[place];
        let people = if is_help || is_purpose {
            let reach = (place + 1)..(place + 1 + REACH).min(self.tokens.len());
            reach
                .take_while(|index| self.tokens[*index].sentence == self.tokens[place].sentence)
                .take_while(|index| self.word(*index).is_some())
                .find(|index| self.has(*index, &PEOPLE))?
        } else if self.roles.role(place) != Role::Frame && self.opens_with_people(place) {
            place
        } else {
            return None;
        };
        self.verb_after(people, is_help)
    }

    /// Whether people at `place` are the first thing that the sentence says.
    fn opens_with_people(&self, place: usize) -> bool {
        // Behind a colon or a comma people open a clause of their own; there the verb has to follow at once.
        let opens_clause = place > 0 && matches!(self.tokens[place - 1].folded.as_str(), ":" | ";" | ",");
        if opens_clause {
            return self.has(place, &PERSONS) && self.is_verb(place + 1, false);
        }
        let first = (0..place).rev().take_while(|index| !self.starts_sentence(index + 1)).take(2);
        self.has(place, &PERSONS)
            && first.clone().count() < 2
            && first.into_iter().all(|index| {
                self.is(index, &["the", "a", "an", "every", "each", "наши", "каждый", "так", "all", "our"])
            })
    }

    /// The verb behind the people; words that say more about them may stand between.
    fn verb_after(&self, people: usize, is_helped: bool) -> Option<usize> {
        (people + 1..=people + REACH)
            .take_while(|index| self.word(*index).is_some_and(|_| !self.has(*index, &["boss"])))
            // "Teachers can spend", "farmers who earn": the verb is the next word.
            .map(
                |index| {
                    if self.is(index, &["can", "could", "may", "will", "who"]) { index + 1 } else { index }
                },
            )
            .find(|index| {
                self.is_verb(*index, is_helped)
                    || (is_helped && *index == people + 1
                        || self.is(*index - 1, &["can", "could", "may", "will"]))
                        && self.may_be_verb(*index)
            })
            .map(|index| if self.is(index, &["to"]) { index + 1 } else { index })
            .filter(|index| self.word(*index).is_some())
    }

    fn is_verb(&self, index: usize, is_helped: bool) -> bool {
        let Some(token) = self.word(index) else { return false };
        // What follows "in", "of" or "the" is a noun, whatever it looks like.
        if !is_helped && self.language == Language::English && self.has(index - 1, &["function_word"]) {
            return false;
        }
        let word = token.folded.as_str();
        match self.language {
            Language::Russian => {
                let infinitive =
                    ["ть", "ться", "чь", "ти", "тись"].iter().any(|ending| word.ends_with(ending));
                let past = ["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"]
                    .iter()
                    .any(|ending| word.ends_with(ending));
                let present = [
                    "ут", "ют", "ат", "ят", "утся", "ются", "атся", "ятся", "ет", "ит", "ется", "ится",
                    "ете", "ите",
                ]
                .iter()
                .any(|ending| word.ends_with(ending));
                let long = word.chars().count() >= 4;
                long && if is_helped { infinitive } else { past || present }
                    && !self.has(index, &["function_word", "modal", "person", "role", "offering"])
            }
            Language::English => {
                self.is(index, &["to"])
                    || self.has(
                        index,
                        &[
                            "doing",
                            "human_verb",
                            "improve",
                            "grow",
                            "make",
                            "produce",
                            "protect",
                            "connect",
                            "lead",
                        ],
                    ) && !self.has(index, &["function_word", "modal"])
            }
        }
    }

    /// Behind people who are helped an English verb stands at once, whether a class knows it or not.
    fn may_be_verb(&self, index: usize) -> bool {
        const NO_VERB: [&str; 8] =
            ["function_word", "modal", "person", "role", "profession", "business", "company", "offering"];
        self.language == Language::English && !self.has(index, &NO_VERB)
    }

    /// Where the deed that begins at `verb` ends.
    fn deed(&self, verb: usize) -> usize {
        (verb + 1..(verb + LONGEST).min(self.tokens.len()))
            .take_while(|index| {
                self.word(*index).is_some()
                    && self.tokens[*index].sentence == self.tokens[verb].sentence
                    && !self.is_end(*index)
                    && !matches!(self.roles.role(*index), Role::Method)
            })
            .last()
            .map_or(verb + 1, |last| last + 1)
    }

    fn is_end(&self, index: usize) -> bool {
        match self.language {
            Language::Russian => self.is(index, &["и", "а", "но", "или", "когда", "где", "если", "потому"]),
            Language::English => self.is(
                index,
                &[
                    "and", "or", "but", "by", "through", "while", "when", "so", "because", "as", "with",
                    "wherever", "that",
                ],
            ),
        }
    }

    /// Further deeds behind commas and "and"; gives the place where reading goes on.
    fn more(&self, end: usize, found: &mut Vec<Range<usize>>) -> usize {
        let mut end = end;
        loop {
            let mut next = end;
            while self.tokens.get(next).is_some_and(|token| token.folded == ",")
                || self.is(next, &["and", "or", "и", "to", "not", "не"])
            {
                next += 1;
            }
            let goes_on = next > end
                && self.word(next).is_some()
                && self.tokens[next].sentence == self.tokens[end - 1].sentence
                && !self.has(next, &PEOPLE)
                && (self.is_verb(next, true)
                    || self.is_verb(next, false)
                    || self.has(next, &["support", "help", "teach", "be"]));
            if !goes_on {
                return end;
            }
            end = self.deed(next);
            found.push(next..end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::scan;

    #[test]
    fn they_are_found_where_the_sentence_says_so() {
        let cases: [(&str, &[&str]); 7] = [
            ("To help families keep a home.", &["keep a home"]),
            ("So that teachers can spend their time teaching.", &["spend their time teaching"]),
            ("Farmers earn a decent living and sleep well.", &["earn a decent living", "sleep well"]),
            ("We sell chairs to families.", &[]),
            ("Помогать детям читать книги и верить в себя.", &["читать книги", "верить в себя"]),
            ("Чтобы люди жили дольше.", &["жили дольше"]),
            ("Мы продаём стулья семьям.", &[]),
        ];
        for (text, expected) in cases {
            let document = Document::read(text, None);
            let scan = scan(&document);
            let found: Vec<&str> = deeds(&document, &scan, &Roles::read(&document, &scan))
                .into_iter()
                .map(|range| document.words(range))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
