//! What does a pack begin with? A sign, the layout it was written for, which one it is, and a sum that tells a damaged one.
//!
//! Shared with the build, which writes what the program reads.

/// The first bytes of every pack: our initials, and a byte that no text begins with.
const SIGN: [u8; 4] = *b"mr\x01\xff";

/// Which half of what is known of a language: a page shows a verdict before it has the words for a better statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What it takes to read and judge a statement.
    Reading,
    /// What it takes to say it better.
    Rewriting,
}

impl Part {
    /// In the order in which they are wanted.
    #[allow(dead_code, reason = "the build needs them one by one")]
    pub const ALL: [Self; 2] = [Self::Reading, Self::Rewriting];
}

/// Why a pack cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackProblem {
    /// These bytes are something else: a page that says "not found", or an empty file.
    Foreign,
    /// It was written by another build, and the numbers in it mean something else here.
    OtherBuild,
    /// Bytes are missing from it, or changed.
    Damaged,
}

/// A pack around its content; `language` is its place in the list of languages, of which there are fewer than 128.
#[allow(dead_code, reason = "the build seals, the program opens")]
pub fn sealed(language: u8, part: Part, layout: u32, content: &[u8]) -> Vec<u8> {
    let kind = language << 1 | part as u8;
    let rest = [&[kind], content].concat();
    [&SIGN, &layout.to_le_bytes(), &sum(&[&rest]).to_le_bytes(), &rest[..]].concat()
}

/// The language, the part and the content of a pack.
#[allow(dead_code, reason = "the build seals, the program opens")]
pub fn opened(pack: &[u8], layout: u32) -> Result<(u8, Part, &[u8]), PackProblem> {
    let rest = pack.strip_prefix(&SIGN).ok_or(PackProblem::Foreign)?;
    let (found, rest) = number(rest)?;
    if found != layout {
        return Err(PackProblem::OtherBuild);
    }
    let (expected, rest) = number(rest)?;
    let (kind, content) = rest.split_first().ok_or(PackProblem::Damaged)?;
    if sum(&[rest]) != expected {
        return Err(PackProblem::Damaged);
    }
    Ok((kind >> 1, if kind & 1 == 0 { Part::Reading } else { Part::Rewriting }, content))
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8]), PackProblem> {
    let (bytes, rest) = bytes.split_first_chunk().ok_or(PackProblem::Damaged)?;
    Ok((u32::from_le_bytes(*bytes), rest))
}

/// FNV-1a, four bytes at a time: a download that was cut off or mixed up changes it.
pub fn sum(parts: &[&[u8]]) -> u32 {
    let mut sum = 0x811c_9dc5;
    let mut add = |word: u32| sum = (sum ^ word).wrapping_mul(0x0100_0193);
    for part in parts {
        let (words, rest) = part.as_chunks();
        words.iter().for_each(|word| add(u32::from_le_bytes(*word)));
        rest.iter().for_each(|byte| add(u32::from(*byte)));
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_pack_is_opened() {
        let pack = sealed(1, Part::Rewriting, 7, b"words");
        assert_eq!(opened(&pack, 7), Ok((1, Part::Rewriting, &b"words"[..])));
    }

    #[test]
    fn what_is_wrong_with_a_pack_is_told_apart() {
        let pack = sealed(1, Part::Rewriting, 7, b"words");
        assert_eq!(opened(b"", 7), Err(PackProblem::Foreign));
        assert_eq!(opened(b"<!doctype html>", 7), Err(PackProblem::Foreign));
        assert_eq!(opened(&pack, 8), Err(PackProblem::OtherBuild));
        for end in SIGN.len()..pack.len() {
            assert_eq!(opened(&pack[..end], 7), Err(PackProblem::Damaged), "cut off behind {end} bytes");
        }
        for place in 8..pack.len() {
            let mut changed = pack.clone();
            changed[place] ^= 4;
            assert_eq!(opened(&changed, 7), Err(PackProblem::Damaged), "changed at {place}");
        }
    }
}
