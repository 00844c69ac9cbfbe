//! Is it a sentence about people at all? Words in a heap, words repeated, and an owner as the hero never pass for customer-centric.
//!
//! The model counts words; what it cannot see is whether they say something together. These are the three ways in which counting is fooled.

use crate::evidence::{Evidence, Findings, Marker};
use crate::knowledge::{Lexicon, Scan};
use crate::text::{Document, Token};

/// From so many words on a sentence needs words that hold it together.
const HEAP: usize = 6;
/// From so many words on repetition counts.
const REPEATS: usize = 4;

/// Whether the statement may be called customer-centric, whatever its words add up to.
pub(super) fn may_be_customer(document: &Document<'_>, scan: &Scan, findings: &Findings) -> bool {
    let Some(language) = document.language else { return false };
    let reader = Reader { document, scan, lexicon: Lexicon::of(language) };
    !reader.is_heap() && !reader.repeats() && !reader.owners_alone(&findings.evidence)
}

struct Reader<'a> {
    document: &'a Document<'a>,
    scan: &'a Scan,
    lexicon: &'static Lexicon,
}

impl Reader<'_> {
    fn has(&self, index: usize, names: &[&str]) -> bool {
        let codes = self.scan.codes.get(index).map_or(&[][..], Vec::as_slice);
        self.lexicon.has_class(codes, names)
    }

    /// The words of each sentence, by their places.
    fn sentences(&self) -> impl Iterator<Item = Vec<usize>> {
        let tokens = &self.document.tokens;
        tokens.chunk_by(|first, second| first.sentence == second.sentence).scan(0, |start, sentence| {
            let words = (*start..*start + sentence.len()).filter(|index| tokens[*index].is_word()).collect();
            *start += sentence.len();
            Some(words)
        })
    }

    /// A sentence of many words that nothing holds together. Russian endings hold words together too, so there a heap also has to be
    /// one of people, lives and feelings for the most part.
    fn is_heap(&self) -> bool {
        const DEAR: [&str; 7] = ["person", "life", "feeling", "ability", "wellbeing", "society", "health"];
        self.sentences().any(|words| {
            let dear = words.iter().filter(|index| self.has(**index, &DEAR)).count();
            words.len() >= HEAP
                && !words.iter().any(|index| self.holds_together(*index))
                && (!is_cyrillic(&self.document.tokens[words[0]]) || dear * 10 >= words.len() * 7)
        })
    }

    /// Function words hold a sentence together, and so does an English possessive.
    fn holds_together(&self, index: usize) -> bool {
        self.has(index, &["function_word"]) || self.document.tokens[index].folded.ends_with("'s")
    }

    /// A sentence that says the same word over and over.
    fn repeats(&self) -> bool {
        self.sentences().any(|words| {
            let mut roots: Vec<String> = words
                .iter()
                .filter(|index| !self.has(**index, &["function_word"]))
                .map(|index| self.document.tokens[*index].folded.chars().take(5).collect())
                .collect();
            let all = roots.len();
            roots.sort_unstable();
            roots.dedup();
            let twice = words.windows(2).any(|pair| {
                let [first, second] = [pair[0], pair[1]].map(|index| &self.document.tokens[index].folded);
                first == second && !self.has(pair[0], &["function_word"])
            });
            twice || all >= REPEATS && roots.len() * 3 < all * 2 + usize::from(all < 6)
        })
    }

    /// Owners or profit are named, and nobody else.
    fn owners_alone(&self, evidence: &[Evidence]) -> bool {
        const PEOPLE: [&str; 4] = ["person", "role", "you", "profession"];
        let gains: Vec<&Evidence> =
            evidence.iter().filter(|found| found.marker == Marker::GrowthProfit).collect();
        let is_gain = |index: usize| gains.iter().any(|found| found.range.contains(&index));
        let names_people = evidence.iter().any(|found| found.marker == Marker::Beneficiary)
            || gains.len() < 50
                && (0..self.document.tokens.len()).any(|index| !is_gain(index) && self.has(index, &PEOPLE));
        !gains.is_empty() && !names_people
    }
}

fn is_cyrillic(token: &Token) -> bool {
    token.folded.starts_with(|c: char| !c.is_ascii())
}
