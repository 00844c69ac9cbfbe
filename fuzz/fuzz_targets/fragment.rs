//! Does whatever a link brings lead to a screen, and back to the same link? And every deed that a person may do then to another screen?
//!
//! `www/out/share.js` unpacks a link with distrust (`tests/browser/fragments.mjs` is hostile to that); what it lets through is text of a known length under known
//! names, which is what stands here: see [`scenes`] for how bytes say so.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use mission_rewriter::messages::Locale;
use mission_rewriter::report;
use mission_rewriter::view::state::{Scene, State, announcement};
use mission_rewriter_fuzz::laws::examination::lawful_examination;
use mission_rewriter_fuzz::{grow, ledger, memory_for, scenes};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    grow::mutated(data, size, max_size, seed)
});

fuzz_target!(|input: &[u8]| {
    let Some(scenes::Visit { shared, deeds }) = scenes::read(input) else { return };
    let peak = ledger::peak(|| {
        let scene = Scene::restored(shared.clone());
        assert_eq!(scene.shared(), shared, "a link brings what was put into it");
        let language = Locale::English.language();
        let mut state = State::of(scene, language);
        for deed in deeds {
            state = state.after(&deed);
            for locale in [Locale::Russian, Locale::English] {
                announcement::of(&state, locale);
            }
        }
        assert_eq!(Scene::restored(state.scene.shared()).shared(), state.scene.shared());
        lawful_examination(state.analysis());
        report::compare_markdown(&state.scene.analysis, &state.scene.other, Locale::Russian);
        let rows: Vec<_> = state.scene.rows.iter().map(|row| (**row).clone()).collect();
        report::list_csv(&rows, Locale::Russian);
        report::list_markdown(&rows, Locale::English);
    });
    assert!(peak <= memory_for(input.len()), "{peak} bytes at once");
});
