//! Is every pack of knowledge refused, or read and harmless? What was taken in then reads statements, with suggestions.
//!
//! The first byte says what the rest is: a pack as it is, the content of one, which gets a head that is right, or the letters of one, which get
//! the numbers that belong to them as well; which language, and which of its two packs. The other one is small, and one of ours.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mission_rewriter::knowledge::{Part, forget, gallery, install, is_whole, opposites};
use mission_rewriter::text::Language;
use mission_rewriter::{Options, analyze_with, examine};
use mission_rewriter_fuzz::ledger;
use mission_rewriter_fuzz::packs::{packed, sealed, small};
use std::sync::LazyLock;

/// Words of all sorts, so that any pattern has something to stand on.
const STATEMENTS: [&str; 2] = [
    "Наша миссия — быть лидером рынка мебели за счёт качества и цен, чтобы семьи на Урале не боялись счетов. Мы не продаём!",
    "Our mission is to be the leading provider of affordable furniture by offering quality, so that families in Ohio do not worry. a b c",
];

/// A pack is megabytes at most, and what is read of it a small multiple.
const MEMORY: usize = 64 << 20;

fuzz_target!(|input: &[u8]| {
    // What is kept for all runs comes first: what a run leaves behind is swept away.
    static OURS: LazyLock<[[Vec<u8>; 2]; 2]> = LazyLock::new(|| {
        STATEMENTS.iter().for_each(|text| drop(mission_rewriter::analyze(text)));
        Language::ALL.map(|language| {
            [Part::Reading, Part::Rewriting]
                .map(|part| sealed(language, part, &packed(part, &small(language, part, 2))))
        })
    });
    let ours = &*OURS;
    let Some((kind, content)) = input.split_first() else { return };
    let language = Language::ALL[usize::from(kind >> 2) % 2];
    let part = if kind & 8 == 0 { Part::Reading } else { Part::Rewriting };
    let pack = match kind % 4 {
        0 => content.to_vec(),
        1 => sealed(language, part, content),
        _ => sealed(language, part, &packed(part, content)),
    };
    let peak = ledger::swept(|| {
        forget();
        let Ok(language) = install(&pack) else { return };
        // The two need not go together; one of them alone is read as well.
        let [reading, rewriting] = &ours[language as usize];
        let other = if part == Part::Reading { rewriting } else { reading };
        if install(other).is_err() || !is_whole(language) {
            return;
        }
        let options = Options { language: Some(language), ..Options::default() };
        for text in STATEMENTS {
            let analysis = analyze_with(text, &options);
            examine::examine(&analysis);
        }
        gallery(language);
        opposites(language);
    });
    assert!(peak <= MEMORY + 64 * input.len(), "{peak} bytes at once");
});
