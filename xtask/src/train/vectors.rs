//! Which words are alike? The vectors of `src/verdict/vectors/`; training alone reads them.

use crate::project;
use anyhow::{Context, Result, bail};
use mission_rewriter::text::Language;

/// Numbers a vector.
pub const DIMENSIONS: usize = 64;
/// Steps of a number in 1.
const STEPS: f64 = 200.0;

/// The vectors of a language's stems.
pub struct Vectors {
    stems: Vec<String>,
    vectors: Vec<[f64; DIMENSIONS]>,
}

impl Vectors {
    /// Reads a file of stems in their order, each with its numbers as two hexadecimal digits, 80 for nothing.
    pub fn read(language: Language) -> Result<Self> {
        let path = project::root().join(format!("src/verdict/vectors/{}.txt", language.key()));
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let mut all = Self { stems: Vec::new(), vectors: Vec::new() };
        for (place, line) in text.lines().enumerate() {
            let read = || {
                let (stem, digits) = line.split_once(' ').context("write a stem and its numbers")?;
                if all.stems.last().is_some_and(|last| last.as_str() >= stem) {
                    bail!("“{stem}” stands behind a word that comes after it");
                }
                Ok((stem.to_owned(), vector(digits)?))
            };
            let (stem, vector) = read().with_context(|| format!("{}:{}", path.display(), place + 1))?;
            all.stems.push(stem);
            all.vectors.push(vector);
        }
        Ok(all)
    }

    /// The vector of a stem.
    pub fn of(&self, stem: &str) -> Option<&[f64; DIMENSIONS]> {
        let place = self.stems.binary_search_by(|known| known.as_str().cmp(stem)).ok()?;
        self.vectors.get(place)
    }

    /// All stems with their vectors, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[f64; DIMENSIONS])> {
        self.stems.iter().map(String::as_str).zip(&self.vectors)
    }
}

fn vector(digits: &str) -> Result<[f64; DIMENSIONS]> {
    let mut vector = [0.0; DIMENSIONS];
    if digits.len() != DIMENSIONS * 2 || !digits.is_ascii() {
        bail!("{} digits, not {}", digits.len(), DIMENSIONS * 2);
    }
    for (place, value) in vector.iter_mut().enumerate() {
        let byte = u8::from_str_radix(&digits[place * 2..place * 2 + 2], 16)?;
        *value = (f64::from(byte) - 128.0) / STEPS;
    }
    Ok(vector)
}
