//! What do people do in the sentence? The words that say it are a result, whatever they are.
//!
//! No list can hold all that people may come to do: "help families *keep a home*", «чтобы дети *сами ходили в школу*». But the sentence
//! says where it stands: behind people who are helped, or who follow a purpose, or who are the subject.

use super::{Role, Roles};
use crate::knowledge::{Classes, Cue, Reader, Scan, Target, classes};
use crate::text::{Document, Language};
use std::ops::Range;

/// Those whose deeds are a result.
const PEOPLE: Classes = Classes::of(&["person", "role", "profession", "you", "business", "society"]);
/// Those who can be the subject of a scene; a business that does something is somebody's business.
const PERSONS: Classes = Classes::of(&["person", "role", "profession", "you"]);
/// Verbs that let people do something.
const HELP: Classes = Classes::of(&["help", "enable"]);
/// So many words may stand between such a verb and the people.
const REACH: usize = 4;
/// A deed is told in at most so many words.
const LONGEST: usize = 7;

/// The stretches that say what people do, in the order of the text.
pub(super) fn deeds(document: &Document<'_>, scan: &Scan, roles: &Roles) -> Vec<Range<usize>> {
    let Some(reader) = Reader::new(document, scan) else { return Vec::new() };
    let mut purposes = vec![false; document.tokens.len()];
    for hit in scan.hits.iter().filter(|hit| hit.target == Target::Cue(Cue::Purpose)) {
        if let Some(cell) = purposes.get_mut(hit.range.end - 1) {
            *cell = true;
        }
    }
    let deeds = Deeds { reader, roles, purposes };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut place = 0;
    while place < document.tokens.len() {
        place = match deeds.opening(place) {
            Some(verb) => {
                let end = deeds.deed(verb);
                found.push(verb..end);
                deeds.more(end, &mut found)
            }
            None => place + 1,
        };
    }
    found
}

struct Deeds<'a> {
    reader: Reader<'a>,
    roles: &'a Roles,
    /// Whether a purpose begins behind the token.
    purposes: Vec<bool>,
}

impl Deeds<'_> {
    /// The verb of a deed that is announced at `place`: by a verb of help, by a purpose, or by people who open the sentence.
    fn opening(&self, place: usize) -> Option<usize> {
        if self.roles.is_negated(place) {
            return None;
        }
        let is_help = self.reader.has(place, HELP) || self.reader.is(place, &["want", "wants", "wish"]);
        let is_purpose = self.purposes[place];
        let people = if is_help || is_purpose {
            let reach = (place + 1)..(place + 1 + REACH).min(self.reader.tokens.len());
            reach
                .take_while(|index| self.reader.tokens[*index].sentence == self.reader.tokens[place].sentence)
                .take_while(|index| self.reader.word(*index).is_some())
                .find(|index| self.reader.has(*index, PEOPLE))?
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
        let opens_clause =
            place > 0 && matches!(self.reader.tokens[place - 1].folded.as_ref(), ":" | ";" | ",");
        if opens_clause {
            return self.reader.has(place, PERSONS) && self.is_verb(place + 1, false);
        }
        let first = (0..place).rev().take_while(|index| !self.reader.starts_sentence(index + 1)).take(2);
        self.reader.has(place, PERSONS)
            && first.clone().count() < 2
            && first.into_iter().all(|index| {
                self.reader
                    .is(index, &["the", "a", "an", "every", "each", "наши", "каждый", "так", "all", "our"])
            })
    }

    /// The verb behind the people; words that say more about them may stand between.
    fn verb_after(&self, people: usize, is_helped: bool) -> Option<usize> {
        (people + 1..=people + REACH)
            .take_while(|index| {
                self.reader.word(*index).is_some_and(|_| !self.reader.has(*index, classes!["boss"]))
            })
            // "Teachers can spend", "farmers who earn": the verb is the next word.
            .map(|index| {
                if self.reader.is(index, &["can", "could", "may", "will", "who"]) { index + 1 } else { index }
            })
            .find(|index| {
                self.is_verb(*index, is_helped)
                    || (is_helped && *index == people + 1
                        || self.reader.is(*index - 1, &["can", "could", "may", "will"]))
                        && self.may_be_verb(*index)
            })
            .map(|index| if self.reader.is(index, &["to"]) { index + 1 } else { index })
            .filter(|index| self.reader.word(*index).is_some())
    }

    fn is_verb(&self, index: usize, is_helped: bool) -> bool {
        let Some(token) = self.reader.word(index) else { return false };
        // What follows "in", "of" or "the" is a noun, whatever it looks like.
        if !is_helped
            && self.reader.language == Language::English
            && self.reader.has(index - 1, classes!["function_word"])
        {
            return false;
        }
        let word = token.folded.as_ref();
        match self.reader.language {
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
                    && !self
                        .reader
                        .has(index, classes!["function_word", "modal", "person", "role", "offering"])
            }
            Language::English => {
                self.reader.is(index, &["to"])
                    || self.reader.has(
                        index,
                        classes![
                            "doing",
                            "human_verb",
                            "improve",
                            "grow",
                            "make",
                            "produce",
                            "protect",
                            "connect",
                            "lead"
                        ],
                    ) && !self.reader.has(index, classes!["function_word", "modal"])
            }
        }
    }

    /// Behind people who are helped an English verb stands at once, whether a class knows it or not.
    fn may_be_verb(&self, index: usize) -> bool {
        const NO_VERB: Classes = Classes::of(&[
            "function_word",
            "modal",
            "person",
            "role",
            "profession",
            "business",
            "company",
            "offering",
        ]);
        self.reader.language == Language::English && !self.reader.has(index, NO_VERB)
    }

    /// Where the deed that begins at `verb` ends.
    fn deed(&self, verb: usize) -> usize {
        (verb + 1..(verb + LONGEST).min(self.reader.tokens.len()))
            .take_while(|index| {
                self.reader.word(*index).is_some()
                    && self.reader.tokens[*index].sentence == self.reader.tokens[verb].sentence
                    && !self.is_end(*index)
                    && !matches!(self.roles.role(*index), Role::Method)
            })
            .last()
            .map_or(verb + 1, |last| last + 1)
    }

    fn is_end(&self, index: usize) -> bool {
        match self.reader.language {
            Language::Russian => {
                self.reader.is(index, &["и", "а", "но", "или", "когда", "где", "если", "потому"])
            }
            Language::English => self.reader.is(
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
            while self.reader.tokens.get(next).is_some_and(|token| token.folded == ",")
                || self.reader.is(next, &["and", "or", "и", "to", "not", "не"])
            {
                next += 1;
            }
            let goes_on = next > end
                && self.reader.word(next).is_some()
                && self.reader.tokens[next].sentence == self.reader.tokens[end - 1].sentence
                && !self.reader.has(next, PEOPLE)
                && (self.is_verb(next, true)
                    || self.is_verb(next, false)
                    || self.reader.has(next, classes!["support", "help", "teach", "be"]));
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
