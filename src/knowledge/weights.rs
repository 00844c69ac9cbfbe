//! What do features and words weigh in a language? The numbers; what they mean, `verdict/` knows.

use super::bytes::Unpacker;
use super::pack::known;
use crate::text::Language;

/// The weights of a language.
pub struct Weights {
    /// Of each feature, for product, oriented and customer.
    pub features: Vec<[i16; 3]>,
    /// Of two features that stand in one statement.
    pub pairs: Vec<(u16, u16, [i16; 3])>,
    /// The numbers of the stems that weigh something, in their order.
    pub stems: Vec<u32>,
    /// For each stem product and customer against oriented.
    pub words: Vec<[i8; 2]>,
    /// What one step of a word's weight is, in 1/256 of a natural logarithm.
    pub step: i32,
}

/// The weights of a language; none where its pack is not there.
pub fn weights(language: Language) -> &'static Weights {
    &known(language).weights
}

impl Weights {
    /// For a language whose pack is not there.
    pub(super) const fn nothing() -> Self {
        Self { features: Vec::new(), pairs: Vec::new(), stems: Vec::new(), words: Vec::new(), step: 1 }
    }

    /// Reads what the build wrote.
    pub(super) fn read(reader: &mut Unpacker<'_>) -> Self {
        let features = (0..reader.count()).map(|_| row(reader)).collect();
        let pairs = (0..reader.count()).map(|_| (small(reader), small(reader), row(reader))).collect();
        let step = reader.signed();
        let mut last = 0u32;
        let stems = (0..reader.count()).map(|_| {
            last = last.wrapping_add(reader.number());
            last
        });
        let stems: Vec<u32> = stems.collect();
        let words = stems.iter().map(|_| [reader.byte() as i8, reader.byte() as i8]).collect();
        Self { features, pairs, stems, words, step }
    }
}

fn row(reader: &mut Unpacker<'_>) -> [i16; 3] {
    [(); 3].map(|()| reader.signed() as i16)
}

fn small(reader: &mut Unpacker<'_>) -> u16 {
    reader.number() as u16
}
