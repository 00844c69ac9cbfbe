//! How does hostile content pass for a pack of ours? With a head whose sum is right, and with as many weights as there are words.

use mission_rewriter::knowledge::{PACKS, Part};
use mission_rewriter::text::Language;
use std::collections::BTreeSet;

/// Behind so many bytes the content of a pack begins.
const HEAD: usize = 13;

/// The content with a head that passes for one of ours: the sum (FNV-1a) is right, whatever stands there.
pub fn sealed(language: Language, part: Part, content: &[u8]) -> Vec<u8> {
    let signature = &PACKS[0].2[..8];
    let content = [&[(language as u8) << 1 | part as u8][..], content].concat();
    let sum =
        content.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    [signature, &sum.to_le_bytes(), &content].concat()
}

/// The content of a pack that says this in letters, and in numbers as little as may be: no features, no pairs, and a weight for each stem.
pub fn packed(part: Part, letters: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    let mut length = letters.len();
    while length >= 128 {
        content.push(length as u8 | 128);
        length >>= 7;
    }
    content.push(length as u8);
    content.extend(letters);
    if part == Part::Reading {
        content.extend([0, 0, 2, 0]);
        content.extend((0..stems(letters) * 2).map(|place| place as u8));
    }
    content
}

/// The letters of one of our packs, with so many entries a line, and few lines where their number means nothing.
pub fn small(language: Language, part: Part, entries: usize) -> Vec<u8> {
    let pack = PACKS.iter().find(|(of, kind, _)| (*of, *kind) == (language, part));
    let letters = pack.and_then(|(_, _, pack)| block(&pack[HEAD..])).unwrap_or_default();
    let few = |separator: u8, count: usize, text: &[u8]| {
        text.split(|byte| *byte == separator).take(count).collect::<Vec<_>>().join(&separator)
    };
    let each = |separator: u8, text: &[u8], change: &dyn Fn(usize, &[u8]) -> Vec<u8>| {
        let changed =
            text.split(|byte| *byte == separator).enumerate().map(|(place, piece)| change(place, piece));
        changed.collect::<Vec<_>>().join(&separator)
    };
    let shortened = |place: usize, text: &[u8]| match (part, place) {
        (Part::Reading, 0) => each(b'\n', text, &|_, line| few(b' ', entries, line)),
        (Part::Reading, 1) | (Part::Rewriting, 0) => patterns(text, entries),
        // Each trade has its name and its pages, be they empty.
        (Part::Rewriting, 1) => text.to_vec(),
        (Part::Rewriting, 5) => {
            each(1, text, &|place, pages| if place < entries { pages.to_vec() } else { Vec::new() })
        }
        _ => few(b'\n', entries, text),
    };
    each(0, letters, &shortened)
}

/// The letters of a pack, which stand behind their number.
fn block(content: &[u8]) -> Option<&[u8]> {
    let end = content.iter().position(|byte| *byte < 128)? + 1;
    let length = content[..end].iter().rev().fold(0, |sum, byte| sum << 7 | usize::from(byte & 127));
    content.get(end..end + length)
}

/// The first patterns of every target.
fn patterns(text: &[u8], entries: usize) -> Vec<u8> {
    let mut since = 0;
    let lines = text.split(|byte| *byte == b'\n').filter(|line| {
        since = if line.starts_with(b"\t") { 0 } else { since + 1 };
        since <= entries.min(2)
    });
    lines.collect::<Vec<_>>().join(&b'\n')
}

/// How many stems the classes and the patterns hold, which are the first two parts.
fn stems(letters: &[u8]) -> usize {
    let mut parts = letters.split(|byte| *byte == 0);
    let (classes, patterns) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let entries = classes
        .split(|byte| matches!(byte, b'\n' | b' '))
        .map(|entry| entry.strip_prefix(b"!").unwrap_or(entry));
    let lines = patterns.split(|byte| *byte == b'\n').filter(|line| !line.starts_with(b"\t"));
    let terms = lines.flat_map(|line| bare(line, b"!>~").split(|byte| matches!(byte, b' ' | b'/')));
    let terms = terms.map(|term| bare(term, b"?"));
    let is_stem = |term: &&[u8]| !term.is_empty() && !b"=<#_".contains(&term[0]) && !term.ends_with(b"*");
    entries.chain(terms).filter(is_stem).collect::<BTreeSet<_>>().len()
}

fn bare<'t>(mut text: &'t [u8], signs: &[u8]) -> &'t [u8] {
    while let Some((first, rest)) = text.split_first().filter(|(first, _)| signs.contains(first)) {
        let _ = first;
        text = rest;
    }
    text
}
