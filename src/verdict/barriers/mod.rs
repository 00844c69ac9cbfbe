//! Is it a sentence about people at all? What adds up to good words and says nothing of a customer never passes for customer-centric.
//!
//! The model counts words; what it cannot see is whether they say something together, and of whom. Each file here is one way in which
//! counting is fooled, and a barrier against it.

mod buried;
mod heap;
mod order;
mod owners;
mod product;
mod recipient;
mod repetition;
mod spelling;

use crate::evidence::Findings;
use crate::knowledge::{Cue, Lexicon, Scan, Target};
use crate::text::{Document, Language, Token};

/// Whether the statement may be called customer-centric, whatever its words add up to.
pub(super) fn may_be_customer(document: &Document<'_>, scan: &Scan, findings: &Findings) -> bool {
    let Some(language) = document.language else { return false };
    let reader = Reader { document, scan, findings, language, lexicon: Lexicon::of(language) };
    !(reader.is_heap()
        || reader.is_out_of_order()
        || reader.is_repetition()
        || reader.is_spelled_out()
        || reader.is_of_owners()
        || reader.is_scene_of_product()
        || reader.is_of_recipients()
        || reader.is_buried()
        || reader.is_decoy())
}

struct Reader<'a> {
    document: &'a Document<'a>,
    scan: &'a Scan,
    findings: &'a Findings,
    language: Language,
    lexicon: &'static Lexicon,
}

impl<'a> Reader<'a> {
    fn has(&self, index: usize, names: &[&str]) -> bool {
        let codes = self.scan.codes.get(index).map_or(&[][..], Vec::as_slice);
        self.lexicon.has_class(codes, names)
    }

    fn is(&self, index: usize, words: &[&str]) -> bool {
        self.document.tokens.get(index).is_some_and(|token| words.contains(&token.folded.as_str()))
    }

    /// The words of each sentence, by their places.
    fn sentences(&self) -> impl Iterator<Item = Vec<usize>> {
        let tokens: &'a [Token] = &self.document.tokens;
        tokens.chunk_by(|first, second| first.sentence == second.sentence).scan(0, move |start, sentence| {
            let words = (*start..*start + sentence.len()).filter(|index| tokens[*index].is_word()).collect();
            *start += sentence.len();
            Some(words)
        })
    }

    /// A turn of phrase that sounds like people and speaks of the company: see `knowledge/cues/decoy.txt`.
    fn is_decoy(&self) -> bool {
        let is_quoted = |index: usize| self.document.tokens.get(index).is_some_and(|token| token.quoted);
        self.scan.hits.iter().any(|hit| hit.target == Target::Cue(Cue::Decoy) && !is_quoted(hit.range.start))
    }
}
