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
use crate::knowledge::{Classes, Cue, Reader, Scan, Target};
use crate::text::Document;

/// Whether the statement may be called customer-centric, whatever its words add up to.
pub(super) fn may_be_customer(document: &Document<'_>, scan: &Scan, findings: &Findings) -> bool {
    let Some(reader) = Reader::new(document, scan) else { return false };
    let reader = Barriers::new(reader, document, findings);
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

struct Barriers<'a> {
    reader: Reader<'a>,
    document: &'a Document<'a>,
    findings: &'a Findings,
    /// The places of all words.
    words: Vec<usize>,
}

impl<'a> Barriers<'a> {
    fn new(reader: Reader<'a>, document: &'a Document<'a>, findings: &'a Findings) -> Self {
        let words = (0..document.tokens.len()).filter(|index| document.tokens[*index].is_word()).collect();
        Self { reader, document, findings, words }
    }

    fn has(&self, index: usize, classes: Classes) -> bool {
        self.reader.has(index, classes)
    }

    fn is(&self, index: usize, words: &[&str]) -> bool {
        self.reader.is(index, words)
    }

    /// The words of each sentence, by their places.
    fn sentences(&self) -> impl Iterator<Item = &[usize]> {
        let tokens = &self.document.tokens;
        self.words.chunk_by(|first, second| tokens[*first].sentence == tokens[*second].sentence)
    }

    /// A turn of phrase that sounds like people and speaks of the company: see `knowledge/cues/decoy.txt`.
    fn is_decoy(&self) -> bool {
        let is_quoted = |index: usize| self.document.tokens.get(index).is_some_and(|token| token.quoted);
        self.reader
            .scan
            .hits
            .iter()
            .any(|hit| hit.target == Target::Cue(Cue::Decoy) && !is_quoted(hit.range.start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::find;
    use crate::knowledge::scan;

    /// A barrier, a statement that it stops, and one like it that it lets through.
    type Case = (fn(&Barriers<'_>) -> bool, &'static str, &'static str);

    #[test]
    fn each_barrier_stops_its_own_and_lets_its_like_through() {
        let cases: [Case; 18] = [
            (
                |reader| reader.is_heap(),
                "better life joy people families dreams",
                "Safer streets, stronger families, better jobs.",
            ),
            (
                |reader| reader.is_heap(),
                "счастье радость жизнь люди дети семьи",
                "Дети засыпают спокойно зимними тёмными вечерами.",
            ),
            (
                |reader| reader.is_out_of_order(),
                "Street the on sleeps one no.",
                "No one sleeps on the street.",
            ),
            (
                |reader| reader.is_out_of_order(),
                "Дети страха без засыпают.",
                "Дети засыпают без страха, и из-за этого спят взрослые.",
            ),
            (
                |reader| reader.is_repetition(),
                "Help the helpful help helpers.",
                "Help neighbors find friends.",
            ),
            (|reader| reader.is_repetition(), "Люди людей людям людьми.", "Люди помогают соседям."),
            (|reader| reader.is_spelled_out(), "We n e v e r help.", "Sisters Inc. t/a Radio plays."),
            (|reader| reader.is_spelled_out(), "Н е помогать людям.", "И в дождь, и в снег."),
            (
                |reader| reader.is_of_owners(),
                "To maximize profit for our shareholders.",
                "Farmers earn a decent living.",
            ),
            (|reader| reader.is_of_owners(), "Акционеры спят спокойно.", "Фермеры спят спокойно."),
            (
                |reader| reader.is_scene_of_product(),
                "Our sofas come home to you.",
                "Our guests come home rested.",
            ),
            (
                |reader| reader.is_scene_of_product(),
                "Наши диваны возвращаются домой.",
                "Наши гости возвращаются домой.",
            ),
            (
                |reader| reader.is_of_recipients(),
                "To provide people with furniture.",
                "To give people the power to create.",
            ),
            (|reader| reader.is_of_recipients(), "Давать детям продукты.", "Давать детям надежду."),
            (
                |reader| reader.is_buried(),
                "Low prices, wide range, fast delivery, own trucks, families eat well.",
                "People eat well, sleep well, live longer.",
            ),
            (
                |reader| reader.is_buried(),
                "Низкие цены, высокое качество, рост прибыли, порядок, люди живут спокойно.",
                "Люди живут дольше, спят спокойно, не болеют.",
            ),
            (
                |reader| reader.is_decoy(),
                "Helping people learn is none of our business.",
                "Helping people learn.",
            ),
            (
                |reader| reader.is_decoy(),
                "Не наша забота, чтобы дети читали.",
                "Мы хотим, чтобы дети читали.",
            ),
        ];
        for (barrier, stopped, passed) in cases {
            for (text, expected) in [(stopped, true), (passed, false)] {
                let document = Document::read(text, None);
                let scan = scan(&document);
                let findings = find(&document, &scan);
                let reader = Reader::new(&document, &scan).unwrap();
                let reader = Barriers::new(reader, &document, &findings);
                assert_eq!(barrier(&reader), expected, "{text}");
            }
        }
    }
}
