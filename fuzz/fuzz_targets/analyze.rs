//! Does any text, with any options, give an analysis of which all laws hold? The first byte stands for the options, the rest is the text.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use mission_rewriter::messages::Locale;
use mission_rewriter::{Dismissal, analyze_with, report};
use mission_rewriter_fuzz::laws::{examination::lawful_examination, lawful};
use mission_rewriter_fuzz::{grow, ledger, memory_for, options};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    grow::mutated(data, size, max_size, seed)
});

fuzz_target!(|input: &[u8]| {
    let Some((byte, text)) = input.split_first() else { return };
    let text = String::from_utf8_lossy(text);
    let peak = ledger::peak(|| {
        let analysis = lawful(&text, &options(*byte, Vec::new()));
        lawful_examination(&analysis);
        for locale in [Locale::Russian, Locale::English] {
            report::markdown(&analysis, locale);
        }
        report::list_csv(std::slice::from_ref(&analysis), Locale::English);
        // Now and then: the same text gets the same answer, and whoever disagrees with a mark gets one as lawful.
        if input.len() % 8 > 0 {
            return;
        }
        assert_eq!(
            analysis,
            analyze_with(&text, &options(*byte, Vec::new())),
            "the same text, another answer"
        );
        if let Some(found) = analysis.evidence.first() {
            let words = found.span.of(&text).to_owned();
            let without = lawful(&text, &options(*byte, vec![Dismissal { sign: found.sign, words }]));
            assert!(
                without.evidence.iter().all(|other| other.span != found.span || other.sign != found.sign)
            );
        }
    });
    assert!(peak <= memory_for(input.len()), "{peak} bytes at once");
});
