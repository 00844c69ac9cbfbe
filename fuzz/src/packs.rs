//! How does hostile content pass for a pack of ours? With a head whose sum is right, and with as many weights as there are words.

use mission_rewriter::knowledge::PACKS;
use mission_rewriter::text::Language;
use std::collections::BTreeSet;

/// The content with a head that passes for one of ours: the sum (FNV-1a) is right, whatever stands there.
pub fn sealed(language: Language, content: &[u8]) -> Vec<u8> {
    let signature = &PACKS[language as usize].1[..8];
    let content = [&[language as u8][..], content].concat();
    let sum =
        content.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    [signature, &sum.to_le_bytes(), &content].concat()
}

/// The content of a pack that says this in letters, and in numbers as little as may be: no features, no pairs, and a weight for each stem.
pub fn packed(letters: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    let mut length = letters.len();
    while length >= 128 {
        content.push(length as u8 | 128);
        length >>= 7;
    }
    content.push(length as u8);
    content.extend(letters);
    content.extend([0, 0, 2, 0]);
    content.extend((0..stems(letters) * 2).map(|place| place as u8));
    content
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
