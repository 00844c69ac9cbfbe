//! Does the company, or a department, call itself by its name where it is the hero? «Завод «Кедр» выпускает …», "Kestrel Air flies …",
//! "The mission of the Finance Department is …".

use super::{Role, Roles};
use crate::knowledge::{Classes, Reader, Scan};
use crate::text::{Document, Language, Token};
use std::ops::Range;

/// Kinds of organisations.
const ORGANISATION: Classes = Classes::of(&["company", "staff"]);
/// A name has at most so many words.
const LONGEST: usize = 6;

/// The names by which the speaker calls itself as the one who acts, in the order of the text.
pub(super) fn own_names(document: &Document<'_>, scan: &Scan, roles: &Roles) -> Vec<Range<usize>> {
    let Some(reader) = Reader::new(document, scan) else { return Vec::new() };
    let names = Names { reader, roles };
    (0..document.tokens.len())
        .filter(|index| names.reader.starts_sentence(*index))
        .filter_map(|start| match names.reader.language {
            Language::English => names.english(start),
            Language::Russian => names.russian(start),
        })
        .collect()
}

struct Names<'a> {
    reader: Reader<'a>,
    roles: &'a Roles,
}

impl Names<'_> {
    fn is_organisation(&self, index: usize) -> bool {
        self.reader.has(index, ORGANISATION)
    }

    /// "Kestrel Air flies", "The sales team answers", "The mission of the Finance Department is".
    fn english(&self, start: usize) -> Option<Range<usize>> {
        let mut first = start;
        let is_frame = self.roles.role(start) == Role::Frame;
        if is_frame {
            first = (start..start + LONGEST).find(|index| self.reader.is(*index, &["of"]))? + 1;
        }
        if self.reader.is(first, &["every", "each", "all", "no", "any", "many", "some", "when"]) {
            return None;
        }
        let is_at = self.reader.is(first, &["at"]);
        while self.reader.is(first, &["the", "your", "at"]) {
            first += 1;
        }
        let is_ours = self.reader.is(first, &["our"]);
        let mut end = first;
        let mut capitals = 0;
        while end < first + LONGEST && self.reader.word(end).is_some() && !self.reader.is(end, VERBS) {
            let token = &self.reader.tokens[end];
            let joins = self.reader.is(end, &["of", "and", "the", "for"])
                && (end + 1..end + 3).any(|next| self.reader.word(next).is_some_and(|next| next.capital));
            // "The sales team", "our call center".
            let says_which = end <= first + 1 && self.is_organisation(end + 1) && !self.is_organisation(end);
            if !token.capital && !joins && !self.is_organisation(end) && !says_which {
                break;
            }
            capitals += usize::from(token.capital && end > start);
            end += 1;
        }
        let names_itself = (first..end).any(|index| self.is_organisation(index)) || capitals > 0;
        let acts = self.reader.is(end, VERBS)
            || self.reader.word(end).is_some_and(|token| is_third_person(&token.folded)) && !is_frame;
        let acts = acts
            || is_at && capitals > 0 && self.reader.tokens.get(end).is_some_and(|mark| mark.folded == ",");
        let last_is_name = !is_ours || end > first + 1;
        (end > first && names_itself && last_is_name && acts && !self.is_shouting(start))
            .then_some(first..end)
    }

    /// A text all in capitals names nobody by them.
    fn is_shouting(&self, start: usize) -> bool {
        let words: Vec<&Token<'_>> =
            self.reader.tokens[start..].iter().take(12).filter(|token| token.is_word()).collect();
        words.iter().filter(|token| token.capital).count() * 2 > words.len()
    }

    /// «Завод «Кедр» выпускает», «Отдел закупок отвечает»: the kind of organisation opens the sentence and a verb of it follows.
    fn russian(&self, start: usize) -> Option<Range<usize>> {
        if self.roles.role(start) == Role::Frame || !self.is_organisation(start) {
            return None;
        }
        let first = self.reader.word(start)?;
        let is_subject = !["у", "е", "ом", "ой", "ам", "ах", "ами", "ию", "ии"]
            .iter()
            .any(|ending| first.folded.ends_with(ending));
        let after = (start + 1..start + LONGEST).take_while(|index| {
            self.reader.tokens.get(*index).is_some_and(|token| token.sentence == first.sentence)
        });
        let verb = after.clone().find(|index| {
            self.reader.word(*index).is_some_and(|token| !token.quoted && is_verb(&token.folded))
        })?;
        // The name in quotes says nothing that a rule could use: it stays unmarked.
        let end = (start + 1..verb)
            .take_while(|index| self.reader.word(*index).is_some_and(|token| !token.quoted))
            .last()
            .map_or(start + 1, |last| last + 1);
        is_subject.then_some(start..end)
    }
}

const VERBS: &[&str] = &["is", "are", "was", "will", "has", "have", "exists", "strives", "aims", "seeks"];

fn is_third_person(word: &str) -> bool {
    word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s")
}

fn is_verb(word: &str) -> bool {
    ["ет", "ёт", "ит", "ют", "ут", "ят", "ется", "ится"].iter().any(|ending| word.ends_with(ending))
        && word.chars().count() >= 5
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::scan;

    #[test]
    fn they_are_found_where_the_sentence_says_so() {
        let cases: [(&str, &[&str]); 7] = [
            ("Kestrel Aviation operates a fleet.", &["Kestrel Aviation"]),
            ("The mission of the Finance Department is to report.", &["Finance Department"]),
            ("Quality and service matter.", &[]),
            ("Every child reads.", &[]),
            ("Завод «Кедр» выпускает доски.", &["Завод"]),
            ("Отдел закупок отвечает за сырьё.", &["Отдел закупок"]),
            ("Дети читают.", &[]),
        ];
        for (text, expected) in cases {
            let document = Document::read(text, None);
            let scan = scan(&document);
            let found: Vec<&str> = own_names(&document, &scan, &Roles::read(&document, &scan))
                .into_iter()
                .map(|range| document.words(range))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
