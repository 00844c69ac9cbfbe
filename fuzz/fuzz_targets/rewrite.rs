//! Do hostile answers ever break a suggestion? Behind the byte for the options: the text, and then ids and answers by turns, parted by zeros.
//!
//! An id that is a sharp and a number is that of a question or an assumption of this very text, so that answers find their questions.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use mission_rewriter::rewrite::Answers;
use mission_rewriter::{Analysis, analyze_with, rewrite_with};
use mission_rewriter_fuzz::laws::lawful_answers;
use mission_rewriter_fuzz::{grow, ledger, memory_for, options, parts};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    grow::mutated(data, size, max_size, seed)
});

fuzz_target!(|input: &[u8]| {
    let Some((byte, rest)) = input.split_first() else { return };
    let mut parts = parts(rest);
    let text = parts.next().unwrap_or_default();
    let peak = ledger::peak(|| {
        let options = options(*byte & !12, Vec::new());
        let plain = analyze_with(&text, &options);
        let ids = ids(&plain);
        let mut answers = Answers::new();
        while let Some(id) = parts.next() {
            let place = id.strip_prefix('#').and_then(|number| number.trim().parse::<usize>().ok());
            let id = place.and_then(|place| ids.get(place % ids.len().max(1)).cloned()).unwrap_or(id);
            answers.insert(id, parts.next().unwrap_or_default());
        }
        let answered = lawful_answers(&text, &answers, &options);
        assert_eq!((&answered.verdict, &answered.evidence), (&plain.verdict, &plain.evidence));
        // What nobody asked for changes nothing; now and then, for the sake of speed.
        if input.len() % 8 > 0 {
            return;
        }
        assert_eq!(answered.rewrites, rewrite_with(&text, &answers, &options));
        let stray = Answers::from([("nobody.asked".to_owned(), text.clone())]);
        assert_eq!(rewrite_with(&text, &stray, &options), plain.rewrites);
    });
    assert!(peak <= memory_for(input.len()), "{peak} bytes at once");
});

/// What there is to answer in an analysis.
fn ids(analysis: &Analysis) -> Vec<String> {
    let questions = analysis.questions.iter().map(|question| question.id.clone());
    let of_cards = analysis.rewrites.iter().flat_map(|rewrite| {
        let name = |id: &String| [id.clone(), format!("{}.{id}", rewrite.strategy.key())];
        rewrite.assumptions.iter().flat_map(move |assumption| name(&assumption.id)).collect::<Vec<_>>()
    });
    questions.chain(of_cards).collect()
}
