//! How does the knowledge of a language come to the program? As a pack: built in, or brought at run time.
//!
//! A page in one language should not wait for the words of another. So each language's knowledge is one pack, which the build writes; with
//! the feature `embedded-knowledge` both are inside, and without it [`install`] takes one from whoever has fetched it.

use super::known::Known;
use super::place::Place;
use super::seal::opened;
use super::tables::LAYOUT;
use crate::text::Language;
use std::fmt;

pub use super::seal::PackProblem;

/// The packs as the build wrote them, for whoever brings them to where they are not inside.
#[cfg(feature = "embedded-knowledge")]
pub const PACKS: [(Language, &[u8]); 2] = [
    (Language::Russian, include_bytes!(concat!(env!("OUT_DIR"), "/mission-rewriter-ru.bin"))),
    (Language::English, include_bytes!(concat!(env!("OUT_DIR"), "/mission-rewriter-en.bin"))),
];

/// What is known of each language.
static KNOWN: [Place<Known>; 2] = [Place::empty(), Place::empty()];

/// Takes the knowledge of a language from its pack, and says which one it was. A second pack of a language changes nothing.
pub fn install(pack: &[u8]) -> Result<Language, PackProblem> {
    let (place, content) = opened(pack, LAYOUT)?;
    let language = Language::ALL.get(usize::from(place)).copied().ok_or(PackProblem::Damaged)?;
    let place = &KNOWN[language as usize];
    if place.is_open() {
        place.fill(Known::read(content, language).ok_or(PackProblem::Damaged)?);
    }
    Ok(language)
}

/// Whether statements in this language can be read.
pub fn is_installed(language: Language) -> bool {
    cfg!(feature = "embedded-knowledge") || KNOWN[language as usize].get().is_some()
}

/// What is known of a language; nothing where its pack is not there. The first call makes ready what is inside.
pub(super) fn known(language: Language) -> &'static Known {
    static NOTHING: Known = Known::nothing();
    let place = &KNOWN[language as usize];
    #[cfg(feature = "embedded-knowledge")]
    if place.get().is_none() {
        // A test installs both, so nobody ever meets a program whose own packs are damaged.
        let _ = install(PACKS[language as usize].1);
    }
    place.get().unwrap_or(&NOTHING)
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
