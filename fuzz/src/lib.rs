//! What do the fuzz targets share? The laws of the tests, words to mutate with, and an eye on memory.

pub mod grow;
pub mod hall;
#[path = "../../tests/laws/mod.rs"]
pub mod laws;
pub mod ledger;
pub mod packs;
pub mod scenes;

use mission_rewriter::text::Language;
use mission_rewriter::{Dismissal, Options, Suggest};

/// So many bytes may be at work at once, however hostile the input: what all knowledge of a language takes, and a thousandfold of the input.
pub const fn memory_for(input: usize) -> usize {
    (96 << 20) + input * 1024
}

/// The options that one byte stands for.
pub fn options(byte: u8, dismissed: Vec<Dismissal>) -> Options {
    let departments = &mission_rewriter::knowledge::DEPARTMENTS;
    let department = usize::from(byte >> 4);
    Options {
        language: match byte & 3 {
            1 => Some(Language::Russian),
            2 => Some(Language::English),
            _ => None,
        },
        department: match department {
            0..=3 => None,
            4 => Some("company".to_owned()),
            5 => Some("no such department".to_owned()),
            _ => departments.get(department - 6).map(|department| department.key.to_owned()),
        },
        suggest: if byte & 12 == 12 { Suggest::Nothing } else { Suggest::Rewrites },
        dismissed,
    }
}

/// The parts of an input, which zeros part: so a seed is plain text, and a mutation of it still is.
pub fn parts(bytes: &[u8]) -> impl Iterator<Item = String> {
    bytes.split(|byte| *byte == 0).map(|part| String::from_utf8_lossy(part).into_owned())
}
