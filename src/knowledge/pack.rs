//! How does the knowledge of a language come to the program? As two packs: built in, or brought at run time.
//!
//! A page in one language should not wait for the words of another, nor a verdict for the words of a better statement. So what is known of a
//! language is two packs, which the build writes; with the feature `embedded-knowledge` all are inside, and without it [`install`] takes one
//! from whoever has fetched it.

use super::held::{Reading, Rewriting};
use super::lexicon::Lexicon;
use super::place::Place;
use super::seal::opened;
use super::tables::LAYOUT;
use crate::text::Language;
use std::fmt;

pub use super::seal::{PackProblem, Part};

/// The packs as the build wrote them, for whoever brings them to where they are not inside.
#[cfg(feature = "embedded-knowledge")]
pub const PACKS: [(Language, Part, &[u8]); 4] = {
    macro_rules! pack {
        ($name:literal) => {
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
        };
    }
    [
        (Language::Russian, Part::Reading, pack!("mission-rewriter-ru.bin")),
        (Language::Russian, Part::Rewriting, pack!("mission-rewriter-ru-rewrites.bin")),
        (Language::English, Part::Reading, pack!("mission-rewriter-en.bin")),
        (Language::English, Part::Rewriting, pack!("mission-rewriter-en-rewrites.bin")),
    ]
};

/// What is known of a language.
struct Shelf {
    reading: Place<Reading>,
    rewriting: Place<Rewriting>,
    /// The words of both, once both are there.
    lexicon: Place<Lexicon>,
}

static SHELVES: [Shelf; 2] = [const { Shelf::empty() }; 2];

impl Shelf {
    const fn empty() -> Self {
        Self { reading: Place::empty(), rewriting: Place::empty(), lexicon: Place::empty() }
    }

    fn of(language: Language) -> &'static Self {
        let shelf = &SHELVES[language as usize];
        #[cfg(feature = "embedded-knowledge")]
        if shelf.lexicon.get().is_none() {
            for (_, _, pack) in PACKS.into_iter().filter(|(of, _, _)| *of == language) {
                // A test installs all of them, so nobody ever meets a program whose own packs are damaged.
                let _ = install(pack);
            }
        }
        shelf
    }
}

/// Takes a part of the knowledge of a language from its pack, and says of which language. The packs may come in any order, and a second one of
/// the same kind changes nothing.
pub fn install(pack: &[u8]) -> Result<Language, PackProblem> {
    let (place, part, content) = opened(pack, LAYOUT)?;
    let language = Language::ALL.get(usize::from(place)).copied().ok_or(PackProblem::Damaged)?;
    let shelf = &SHELVES[language as usize];
    match part {
        Part::Reading if shelf.reading.is_open() => {
            shelf.reading.fill(Reading::read(content).ok_or(PackProblem::Damaged)?);
        }
        Part::Rewriting if shelf.rewriting.is_open() => {
            shelf.rewriting.fill(Rewriting::read(content, language).ok_or(PackProblem::Damaged)?);
        }
        _ => {}
    }
    if let (Some(reading), Some(rewriting)) = (shelf.reading.get(), shelf.rewriting.get())
        && shelf.lexicon.is_open()
    {
        shelf.lexicon.fill(reading.lexicon_with(rewriting).ok_or(PackProblem::Damaged)?);
    }
    Ok(language)
}

/// Forgets all packs, so that the next run of the fuzzer meets nothing of this one.
#[cfg(fuzzing)]
#[doc(hidden)]
pub fn forget() {
    for shelf in &SHELVES {
        shelf.reading.forget();
        shelf.rewriting.forget();
        shelf.lexicon.forget();
    }
}

/// Whether statements in this language can be read and judged.
pub fn is_installed(language: Language) -> bool {
    cfg!(feature = "embedded-knowledge") || SHELVES[language as usize].reading.get().is_some()
}

/// Whether all is there that is known of this language, so that statements in it can be rewritten as well.
pub fn is_whole(language: Language) -> bool {
    cfg!(feature = "embedded-knowledge") || SHELVES[language as usize].lexicon.get().is_some()
}

/// Whether all is there of some language: then all of the program is.
pub fn is_whole_anywhere() -> bool {
    Language::ALL.into_iter().any(is_whole)
}

/// What it takes to read a language; nothing where its pack is not there. The first call makes ready what is inside.
pub(super) fn reading(language: Language) -> &'static Reading {
    static NOTHING: Reading = Reading::nothing();
    Shelf::of(language).reading.get().unwrap_or(&NOTHING)
}

/// What it takes to rewrite in a language; nothing where its pack is not there.
pub(super) fn rewriting(language: Language) -> &'static Rewriting {
    static NOTHING: Rewriting = Rewriting::nothing();
    Shelf::of(language).rewriting.get().unwrap_or(&NOTHING)
}

/// The words of a language, as far as they are there.
pub(super) fn lexicon(language: Language) -> &'static Lexicon {
    let shelf = Shelf::of(language);
    shelf.lexicon.get().unwrap_or_else(|| &reading(language).lexicon)
}

impl PackProblem {
    /// What is wrong, for programmers.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Foreign => "this is no pack of knowledge of mission-rewriter",
            Self::OtherBuild => "this pack of knowledge belongs to another build of mission-rewriter",
            Self::Damaged => "this pack of knowledge is damaged",
        }
    }
}

impl fmt::Display for PackProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.message())
    }
}

impl std::error::Error for PackProblem {}
