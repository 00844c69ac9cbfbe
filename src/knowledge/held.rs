//! What do the two packs of a language hold, ready to be looked up? The first one all that reading and judging a statement takes; the second one
//! what it takes to say it better.

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

/// What the first pack holds.
pub(super) struct Reading {
    /// The words of classes, as the pack has them: the second pack's words are numbered after them.
    classes: &'static str,
    /// The patterns, as the pack has them.
    patterns: &'static str,
    pub lexicon: Lexicon,
    /// Statements before and after.
    pub gallery: Vec<Pair>,
    pub weights: Weights,
}

/// What the second pack holds.
pub(super) struct Rewriting {
    /// The patterns, as the pack has them.
    patterns: &'static str,
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

impl Reading {
    /// For a language whose pack is not there.
    pub(super) const fn nothing() -> Self {
        Self {
            classes: "",
            patterns: "",
            lexicon: Lexicon::empty(),
            gallery: Vec::new(),
            weights: Weights::nothing(),
        }
    }

    /// Reads the content of a pack, in the order in which `build/pack.rs` writes it; none where it is not whole.
    pub(super) fn read(content: &[u8]) -> Option<Self> {
        let mut reader = Unpacker::new(content);
        let mut parts = reader.block().split(|byte| *byte == 0);
        let mut next = || text(parts.next().unwrap_or_default());
        let (classes, patterns, gallery) = (next(), next(), next());
        let wording = Wording::read(classes, &[patterns])?;
        let weights = Weights::read(&mut reader, wording.words.stems());
        reader.is_whole().then(|| Self {
            classes,
            patterns,
            lexicon: Lexicon::new(wording),
            gallery: gallery.lines().filter_map(Pair::read).collect(),
            weights,
        })
    }

    /// The words and patterns of both packs; none where they do not go together.
    pub(super) fn lexicon_with(&self, rewriting: &Rewriting) -> Option<Lexicon> {
        Wording::read(self.classes, &[self.patterns, rewriting.patterns]).map(Lexicon::new)
    }
}

impl Rewriting {
    /// For a language whose pack is not there.
    pub(super) const fn nothing() -> Self {
        Self {
            patterns: "",
            handbooks: Vec::new(),
            by_name: OnceLock::new(),
            people: Vec::new(),
            openings: Vec::new(),
            opposites: "",
        }
    }

    /// Reads the content of a pack, in the order in which `build/pack.rs` writes it; none where it is not whole.
    pub(super) fn read(content: &[u8], language: Language) -> Option<Self> {
        let mut reader = Unpacker::new(content);
        let mut parts = reader.block().split(|byte| *byte == 0);
        let mut next = || parts.next().unwrap_or_default();
        let patterns = text(next());
        let names = text(next()).lines();
        let held = Self {
            patterns,
            by_name: OnceLock::new(),
            people: text(next()).lines().map(|line| people(line, language)).collect(),
            openings: text(next()).lines().collect(),
            opposites: text(next()),
            handbooks: names.zip(next().split(|byte| *byte == 1)).map(Pages::new).collect(),
        };
        let is_whole = reader.is_whole() && held.handbooks.len() == TRADES.len() + DEPARTMENTS.len();
        is_whole.then_some(held)
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
    let mut text = vec![0; letters.len() * LONGEST];
    let mut end = 0;
    for byte in letters {
        let letter = u32::from(letter_of(*byte));
        // A place at a time, since a page waits for hundreds of thousands of letters, and the library's way of writing one is a call each.
        let mut put = |byte: u32| {
            if let Some(place) = text.get_mut(end) {
                *place = byte as u8;
                end += 1;
            }
        };
        match letter {
            ..0x80 => put(letter),
            0x80..0x800 => {
                put(0xc0 | letter >> 6);
                put(0x80 | letter & 63);
            }
            _ => {
                put(0xe0 | letter >> 12);
                put(0x80 | letter >> 6 & 63);
                put(0x80 | letter & 63);
            }
        }
    }
    text.truncate(end);
    Box::leak(String::from_utf8(text).unwrap_or_default().into_boxed_str())
}

/// How many bytes of UTF-8 a letter of a pack takes at most.
const LONGEST: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::pack::PACKS;
    use crate::knowledge::scan::{Target, scan_with};
    use crate::knowledge::seal::{Part, opened};
    use crate::knowledge::tables::LAYOUT;
    use crate::text::Document;
    use proptest::prelude::*;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn content(language: Language, part: Part) -> &'static [u8] {
        let (_, _, pack) = PACKS.into_iter().find(|(of, kind, _)| (*of, *kind) == (language, part)).unwrap();
        opened(pack, LAYOUT).unwrap().2
    }

    fn held(language: Language) -> (Reading, Rewriting) {
        let reading = Reading::read(content(language, Part::Reading)).unwrap();
        (reading, Rewriting::read(content(language, Part::Rewriting), language).unwrap())
    }

    /// The statements that the model learns from.
    fn corpus(language: Language) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/verdict/corpus");
        let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let is_ours =
            |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with(language.key());
        let text = |line: &str| {
            let statement: serde_json::Value = serde_json::from_str(line).unwrap();
            statement["text"].as_str().unwrap().to_owned()
        };
        let files = paths.into_iter().filter(is_ours).map(|path| fs::read_to_string(path).unwrap());
        files.flat_map(|file| file.lines().map(text).collect::<Vec<_>>()).collect()
    }

    #[test]
    fn every_byte_is_read_as_its_letter() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        assert_eq!(text(&all), all.iter().map(|byte| letter_of(*byte)).collect::<String>());
    }

    #[test]
    fn both_packs_hold_all_there_is() {
        for language in Language::ALL {
            let (reading, rewriting) = held(language);
            assert_eq!(rewriting.handbooks.len(), TRADES.len() + DEPARTMENTS.len());
            assert!(rewriting.people.len() > 50 && rewriting.openings.len() > 20);
            assert!(reading.weights.word_count() > 1000);
        }
    }

    /// What is on the screen with the first pack must not change when the second one comes.
    #[test]
    fn the_second_pack_finds_more_and_nothing_else() {
        for language in Language::ALL {
            let (reading, rewriting) = held(language);
            let whole = reading.lexicon_with(&rewriting).unwrap();
            let mut found = 0;
            for line in corpus(language).iter().step_by(7) {
                let document = Document::read_as(line, Some(language));
                let (first, both) = (scan_with(&reading.lexicon, &document), scan_with(&whole, &document));
                let is_for_reading =
                    |target| matches!(target, Target::Marker(_) | Target::Pitfall(_) | Target::Cue(_));
                let kept: Vec<_> = both.hits.into_iter().filter(|hit| is_for_reading(hit.target)).collect();
                assert_eq!(first.hits, kept, "{line}");
                found += kept.len();
                for place in 0..document.tokens.len() {
                    assert_eq!(first.codes.classes(place), both.codes.classes(place), "{line}");
                    let more = both.codes.of(place);
                    assert!(first.codes.of(place).iter().all(|code| more.contains(code)), "{line}");
                }
            }
            assert!(found > 1000, "{found} hits are too few to speak of");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        /// What no sum has kept out: content that is cut off, or changed in one place.
        #[test]
        fn any_content_is_read_or_refused(
            is_first: bool, cut in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), byte in any::<u8>(),
        ) {
            let content = content(Language::English, if is_first { Part::Reading } else { Part::Rewriting });
            let mut content = content[..cut.index(content.len())].to_vec();
            if !content.is_empty() {
                let place = place.index(content.len());
                content[place] = byte;
            }
            let _ = Reading::read(&content);
            let _ = Rewriting::read(&content, Language::English);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = Reading::read(&bytes);
            let _ = Rewriting::read(&bytes, Language::Russian);
        }
    }
}
