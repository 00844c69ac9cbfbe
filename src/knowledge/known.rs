//! What is known of one language, ready to be looked up?

use super::alphabet::letter_of;
use super::bytes::Unpacker;
use super::gallery::Pair;
use super::handbook::People;
use super::lexicon::Lexicon;
use super::people::PeopleKind;
use super::tables::{DEPARTMENTS, TRADES};
use super::trade::Trade;
use super::weights::Weights;
use super::wording::Wording;
use crate::text::Language;
use std::sync::OnceLock;

/// All that a pack holds.
pub(super) struct Known {
    pub lexicon: Lexicon,
    /// Trades, then departments.
    pub handbooks: Vec<Pages>,
    /// The trades in the order of their names, once somebody has asked.
    pub by_name: OnceLock<Vec<&'static Trade>>,
    /// The names people go by, in the order of their numbers.
    pub people: Vec<People>,
    /// The verbs that open a result, in the order of their numbers.
    pub openings: Vec<&'static str>,
    /// What one would say if one claimed the opposite, one a line.
    pub opposites: &'static str,
    /// Statements before and after.
    pub gallery: Vec<Pair>,
    pub weights: Weights,
}

/// The name and the pages of a trade.
pub(super) struct Pages {
    /// As in a list: «мебель», "furniture".
    pub name: &'static str,
    /// As they lie in the pack: one byte a letter.
    pub folded: &'static [u8],
    /// Written out, once they have been opened.
    pub open: OnceLock<String>,
}

impl Known {
    /// For a language whose pack is not there.
    pub(super) const fn nothing() -> Self {
        Self {
            lexicon: Lexicon::empty(),
            handbooks: Vec::new(),
            by_name: OnceLock::new(),
            people: Vec::new(),
            openings: Vec::new(),
            opposites: "",
            gallery: Vec::new(),
            weights: Weights::nothing(),
        }
    }

    /// Reads the content of a pack, in the order in which `build/pack.rs` writes it; none where it is not whole.
    pub(super) fn read(content: &[u8], language: Language) -> Option<Self> {
        let mut reader = Unpacker::new(content);
        let mut parts = reader.block().split(|byte| *byte == 0);
        let mut next = || parts.next().unwrap_or_default();
        let (classes, patterns) = (text(next()), text(next()));
        let names = text(next()).lines();
        let wording = Wording::read(classes, patterns);
        let stems: Vec<&str> = wording.words.stems().collect();
        let known = Self {
            lexicon: Lexicon::new(wording),
            by_name: OnceLock::new(),
            people: text(next()).lines().map(|line| people(line, language)).collect(),
            openings: text(next()).lines().collect(),
            opposites: text(next()),
            gallery: text(next()).lines().filter_map(Pair::read).collect(),
            handbooks: names.zip(next().split(|byte| *byte == 1)).map(Pages::new).collect(),
            weights: Weights::read(&mut reader, stems.into_iter()),
        };
        let is_whole = reader.is_whole() && known.handbooks.len() == TRADES.len() + DEPARTMENTS.len();
        is_whole.then_some(known)
    }
}

impl Pages {
    fn new((name, folded): (&'static str, &[u8])) -> Self {
        Self { name, folded: folded.to_vec().leak(), open: OnceLock::new() }
    }
}

/// The number of a kind, and the forms.
fn people(line: &'static str, language: Language) -> People {
    let kind = match line.bytes().next() {
        Some(b'1') => PeopleKind::Children,
        Some(b'2') => PeopleKind::AtWork,
        _ => PeopleKind::Adults,
    };
    let mut forms = line.get(1..).unwrap_or_default().split('|');
    let forms = match language {
        Language::Russian => [(); 5].map(|()| forms.next().unwrap_or_default()),
        Language::English => [forms.next().unwrap_or_default(); 5],
    };
    People { forms, kind }
}

/// A text, for good: a language is read once.
fn text(letters: &[u8]) -> &'static str {
    letters.iter().map(|byte| letter_of(*byte)).collect::<String>().leak()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::pack::PACKS;
    use crate::knowledge::seal::opened;
    use crate::knowledge::tables::LAYOUT;
    use proptest::prelude::*;

    #[test]
    fn both_packs_hold_all_there_is() {
        for (language, pack) in PACKS {
            let (_, content) = opened(pack, LAYOUT).unwrap();
            let known = Known::read(content, language).unwrap();
            assert_eq!(
                known.handbooks.len(),
                crate::knowledge::TRADES.len() + crate::knowledge::DEPARTMENTS.len()
            );
            assert!(known.people.len() > 50 && known.openings.len() > 20);
            assert!(known.weights.words.len() > 1000 && known.weights.words.is_sorted());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        /// What no sum has kept out: content that is cut off, or changed in one place.
        #[test]
        fn any_content_is_read_or_refused(cut in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let (_, content) = opened(PACKS[1].1, LAYOUT).unwrap();
            let mut content = content[..cut.index(content.len())].to_vec();
            if !content.is_empty() {
                let place = place.index(content.len());
                content[place] = byte;
            }
            let _ = Known::read(&content, Language::English);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = Known::read(&bytes, Language::Russian);
        }
    }
}
