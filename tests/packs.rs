//! Is every pack either right or refused? In a program of its own, because what is installed stays installed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::knowledge::{PACKS, PackProblem, install, is_installed, is_whole};
use mission_rewriter::text::Language;
use mission_rewriter::{Options, missing_language};
use proptest::prelude::*;

/// A pack of a language.
fn pack(language: Language) -> Vec<u8> {
    PACKS.into_iter().find(|(of, _, _)| *of == language).unwrap().2.to_vec()
}

#[test]
fn what_is_inside_is_what_is_sent_and_both_are_read() {
    for (language, _, pack) in PACKS.into_iter().rev() {
        assert_eq!(install(pack), Ok(language), "in any order");
        assert_eq!(install(pack), Ok(language), "a second time does no harm");
        assert!(is_installed(language));
    }
    assert!(Language::ALL.into_iter().all(is_whole));
    assert_eq!(missing_language("Быть лидером рынка.", &Options::default()), None);
}

#[test]
fn what_is_wrong_is_told() {
    let pack = pack(Language::Russian);
    let mut other_build = pack.clone();
    other_build[4] ^= 1;
    for (bytes, problem) in [
        (&b""[..], PackProblem::Foreign),
        (b"<!doctype html><title>Not found</title>", PackProblem::Foreign),
        (b"\0asm\x01\0\0\0", PackProblem::Foreign),
        (&other_build, PackProblem::OtherBuild),
        (&pack[..pack.len() - 1], PackProblem::Damaged),
        (&pack[..12], PackProblem::Damaged),
        (&[&pack[..], b"\n"].concat(), PackProblem::Damaged),
    ] {
        let refused = install(bytes);
        assert_eq!(refused, Err(problem));
        assert!(refused.unwrap_err().to_string().starts_with("this "));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(install(&bytes).is_err());
    }

    #[test]
    fn a_pack_with_one_byte_changed_is_refused(place in any::<prop::sample::Index>(), change in 1..=255u8) {
        let mut pack = pack(Language::English);
        let place = place.index(pack.len());
        pack[place] ^= change;
        prop_assert!(install(&pack).is_err());
    }

    #[test]
    fn a_pack_that_was_cut_off_is_refused(place in any::<prop::sample::Index>()) {
        let pack = pack(Language::English);
        prop_assert!(install(&pack[..place.index(pack.len())]).is_err());
    }
}
