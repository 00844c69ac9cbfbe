//! Words out of order: the words of a good sentence, shuffled.
//!
//! No grammar is needed to see it. An article is never followed by a preposition, nor «без» by a verb; one such pair is enough.

use super::Barriers;
use crate::text::Language;

/// Words that a noun has to follow.
const BEFORE_NOUN: [&str; 9] = ["the", "a", "an", "their", "our", "your", "my", "every", "each"];
/// Words that cannot stand between such a word and its noun.
const NO_NOUN: [&str; 42] = [
    "on", "in", "of", "to", "at", "by", "for", "with", "from", "is", "are", "was", "were", "be", "and", "or",
    "but", "the", "a", "an", "we", "they", "you", "who", "that", "so", "have", "has", "had", "without",
    "does", "do", "their", "our", "your", "every", "each", "them", "us", "into", "because", "if",
];
/// Prepositions after which no verb and no conjunction stands.
const PREPOSITIONS: [&str; 3] = ["of", "into", "without"];
const NO_OBJECT: [&str; 10] = ["is", "are", "was", "were", "be", "and", "or", "but", "of", "does"];
/// Russian prepositions; something in the right case has to follow.
const RUSSIAN: [&str; 24] = [
    "в",
    "во",
    "на",
    "с",
    "со",
    "к",
    "ко",
    "о",
    "об",
    "от",
    "до",
    "из",
    "у",
    "за",
    "по",
    "под",
    "над",
    "при",
    "про",
    "для",
    "без",
    "через",
    "между",
    "ради",
];
const NO_RUSSIAN_OBJECT: [&str; 8] = ["и", "а", "но", "или", "чтобы", "никто", "они", "потому"];

impl Barriers<'_> {
    /// A pair of words that no sentence has.
    pub(super) fn is_out_of_order(&self) -> bool {
        self.sentences().any(|words| {
            let tokens = &self.document.tokens;
            // «из-за» and «из-под» are one preposition each.
            let beside = |pair: &[usize]| {
                let between = tokens[pair[0]].span.end..tokens[pair[1]].span.start;
                self.document.text.get(between).is_some_and(|between| between.trim().is_empty())
            };
            let ends = words.last().is_some_and(|last| words.len() > 3 && self.cannot_end(*last));
            ends || words.windows(2).any(|pair| self.cannot_follow(pair[0], pair[1]) && beside(pair))
        })
    }

    fn cannot_follow(&self, first: usize, second: usize) -> bool {
        match self.reader.language {
            Language::English => {
                self.is(first, &BEFORE_NOUN) && self.is(second, &NO_NOUN)
                    || self.is(first, &PREPOSITIONS) && self.is(second, &NO_OBJECT)
            }
            Language::Russian => {
                let is_plain = !self.document.tokens[second].quoted;
                self.is(first, &RUSSIAN)
                    && is_plain
                    && (self.is(second, &RUSSIAN)
                        || self.is(second, &NO_RUSSIAN_OBJECT)
                        || self.is_verb(second))
            }
        }
    }

    fn cannot_end(&self, index: usize) -> bool {
        // A mark other than the end of the sentence, as in an unfinished list, leaves the question open.
        let ends = self
            .document
            .tokens
            .get(index + 1)
            .is_none_or(|mark| matches!(mark.folded.as_ref(), "." | "!" | "?"));
        match self.reader.language {
            Language::English => {
                ends && self
                    .is(index, &["the", "a", "an", "their", "our", "your", "my", "and", "or", "every"])
            }
            Language::Russian => ends && (self.is(index, &RUSSIAN) || self.is(index, &["и", "чтобы", "или"])),
        }
    }

    /// A Russian verb by an ending that nouns and adjectives lack.
    fn is_verb(&self, index: usize) -> bool {
        let word = self.document.tokens[index].folded.as_ref();
        let endings = [
            "ают",
            "яют",
            "уют",
            "ались",
            "ились",
            "ает",
            "яет",
            "аются",
            "яются",
            "ается",
            "иться",
            "аться",
        ];
        endings.iter().any(|ending| word.ends_with(ending))
    }
}
