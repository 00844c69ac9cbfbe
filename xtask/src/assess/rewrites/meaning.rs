//! Is a suggestion still about what its statement is about? Measured by word vectors that the rewriter itself never sees.

use crate::train::{DIMENSIONS, Vectors};
use anyhow::Result;
use mission_rewriter::text::{Document, Language};

pub struct Meaning {
    vectors: Vectors,
    language: Language,
}

type Vector = [f64; DIMENSIONS];

impl Meaning {
    pub fn read(language: Language) -> Result<Self> {
        Ok(Self { vectors: Vectors::read(language)?, language })
    }

    /// In how many cases of a hundred a suggestion is nearer to its own statement than to another one.
    pub fn nearer_than_to_others<'a>(
        &self,
        sources: &[&str],
        pairs: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> f64 {
        let others: Vec<Vector> = sources.iter().map(|source| self.of(source)).collect();
        let (mut nearer, mut count) = (0.0, 0.0);
        for (source, suggestion) in pairs {
            let (source, suggestion) = (self.of(source), self.of(suggestion));
            let own = cosine(&source, &suggestion);
            for other in others.iter().filter(|other| **other != source) {
                nearer += f64::from(u8::from(own > cosine(other, &suggestion)));
                count += 1.0;
            }
        }
        if count > 0.0 { nearer / count * 100.0 } else { 0.0 }
    }

    /// The sum of the vectors of the words.
    fn of(&self, text: &str) -> Vector {
        let document = Document::read(text, Some(self.language));
        let mut sum = [0.0; DIMENSIONS];
        for token in
            document.tokens.iter().filter(|token| token.is_word() && token.folded.chars().count() > 3)
        {
            if let Some(vector) = self.vectors.of(&token.stem) {
                sum.iter_mut().zip(vector).for_each(|(sum, value)| *sum += value);
            }
        }
        sum
    }
}

fn cosine(one: &Vector, other: &Vector) -> f64 {
    let dot = |one: &Vector, other: &Vector| one.iter().zip(other).map(|(a, b)| a * b).sum::<f64>();
    let lengths = (dot(one, one) * dot(other, other)).sqrt();
    if lengths > 0.0 { dot(one, other) / lengths } else { 0.0 }
}
