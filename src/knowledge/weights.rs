//! What do features and words weigh in a language? The numbers; what they mean, `verdict/` knows.

use super::bytes::Unpacker;
use super::pack::reading;
use crate::order::order_by_key;
use crate::text::Language;

/// The weights of a language.
pub struct Weights {
    /// Of each feature, for product, oriented and customer.
    pub features: Vec<[i16; 3]>,
    /// Of two features that stand in one statement.
    pub pairs: Vec<(u16, u16, [i16; 3])>,
    /// The numbers of the stems that weigh something, in their order, with product and customer against oriented.
    pub words: Vec<(u32, [i8; 2])>,
    /// What one step of a word's weight is, in 1/256 of a natural logarithm.
    pub step: i32,
}

/// The weights of a language; none where its pack is not there.
pub fn weights(language: Language) -> &'static Weights {
    &reading(language).weights
}

impl Weights {
    /// For a language whose pack is not there.
    pub(super) const fn nothing() -> Self {
        Self { features: Vec::new(), pairs: Vec::new(), words: Vec::new(), step: 1 }
    }

    /// Reads what the build wrote; `stems` are those that patterns and classes know, which come first.
    pub(super) fn read<'s>(reader: &mut Unpacker<'_>, stems: impl Iterator<Item = &'s str>) -> Self {
        let features = (0..reader.count()).map(|_| row(reader)).collect();
        let pairs = (0..reader.count()).map(|_| (small(reader), small(reader), row(reader))).collect();
        let step = reader.signed();
        let mut last = 0u32;
        let others = (0..reader.count()).map(|_| {
            last = last.wrapping_add(reader.number());
            last
        });
        let numbers: Vec<u32> = stems.map(stem_number).chain(others).collect();
        let column =
            |reader: &mut Unpacker<'_>| numbers.iter().map(|_| reader.byte() as i8).collect::<Vec<_>>();
        let (products, customers) = (column(reader), column(reader));
        let pairs_of_words =
            products.into_iter().zip(customers).map(|(product, customer)| [product, customer]);
        let mut words: Vec<(u32, [i8; 2])> = numbers.iter().copied().zip(pairs_of_words).collect();
        words.retain(|(_, weights)| *weights != [0, 0]);
        order_by_key(&mut words, |(number, _)| *number);
        Self { features, pairs, words, step }
    }
}

include!("build/stem_number.rs");

fn row(reader: &mut Unpacker<'_>) -> [i16; 3] {
    [(); 3].map(|()| reader.signed() as i16)
}

fn small(reader: &mut Unpacker<'_>) -> u16 {
    reader.number() as u16
}
