//! The model's weights: one file a language.
//!
//! A line is a feature and its three whole numbers; `pair` and two features with theirs; or `word`, a stem and two whole numbers, in steps
//! that the line `step` gives. The features come first, in their order; words come in theirs.

use crate::bytes::Packer;
use crate::pack::size;
use crate::source::{Language, Problem};
use std::collections::BTreeMap;
use std::path::Path;

/// The weights of a language.
#[derive(Default)]
pub struct Weights {
    /// The names of the features, in their order.
    pub names: Vec<String>,
    rows: Vec<[i16; 3]>,
    pairs: Vec<(usize, usize, [i16; 3])>,
    stems: Vec<String>,
    words: Vec<[i8; 2]>,
    step: i32,
}

impl Weights {
    /// Reads the file of a language.
    pub fn compile(folder: &Path, language: Language) -> Result<Self, Problem> {
        let path = folder.join(match language {
            Language::Russian => "ru.txt",
            Language::English => "en.txt",
        });
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let mut weights = Self { step: 1, ..Self::default() };
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with("//") {
                weights
                    .read(line)
                    .map_err(|problem| Problem::whole(&path, format!("line {}: {problem}", index + 1)))?;
            }
        }
        Ok(weights)
    }

    /// Writes what the program's `Weights` reads; `stems` are those that the pack holds, in the order of their numbers.
    pub fn pack(&self, packer: &mut Packer, stems: &[&str]) {
        let row = |packer: &mut Packer, row: &[i16; 3]| row.iter().for_each(|n| packer.signed(i32::from(*n)));
        packer.number(size(self.rows.len()));
        self.rows.iter().for_each(|weights| row(packer, weights));
        packer.number(size(self.pairs.len()));
        for (first, second, weights) in &self.pairs {
            packer.number(size(*first));
            packer.number(size(*second));
            row(packer, weights);
        }
        packer.signed(self.step);
        let mut words = self.numbered_words();
        // Words that the pack holds anyway need no number of their own; nothing weighs nothing twice.
        let mut weights: Vec<[i8; 2]> = stems
            .iter()
            .map(|stem| words.get(&stem_number(stem.as_bytes())).copied().unwrap_or_default())
            .collect();
        stems.iter().for_each(|stem| _ = words.remove(&stem_number(stem.as_bytes())));
        packer.number(size(words.len()));
        let mut last = 0;
        for number in words.keys() {
            packer.number(number - last);
            last = *number;
        }
        weights.extend(words.values());
        for column in [0, 1] {
            packer.bytes.extend(weights.iter().map(|weight| weight[column] as u8));
        }
    }

    /// By their numbers; of two words with one number the heavier one speaks.
    fn numbered_words(&self) -> BTreeMap<u32, [i8; 2]> {
        let heaviness = |weights: [i8; 2]| weights.map(i32::from).map(i32::abs).iter().sum::<i32>();
        let mut words: BTreeMap<u32, [i8; 2]> = BTreeMap::new();
        for (stem, weights) in self.stems.iter().zip(&self.words) {
            let place = words.entry(stem_number(stem.as_bytes())).or_insert(*weights);
            if heaviness(*weights) > heaviness(*place) {
                *place = *weights;
            }
        }
        words
    }

    fn read(&mut self, line: &str) -> Result<(), String> {
        let parts: Vec<&str> = line.split_whitespace().collect();
        match parts[..] {
            ["step", step] => self.step = number(step)?,
            ["word", stem, product, customer] => {
                if self.stems.last().is_some_and(|last| last.as_str() >= stem) {
                    return Err(format!("“{stem}” stands behind a word that comes after it"));
                }
                self.stems.push(stem.to_owned());
                self.words.push([number(product)?, number(customer)?]);
            }
            ["pair", first, second, ref numbers @ ..] => {
                let row = row(numbers)?;
                self.pairs.push((self.place(first)?, self.place(second)?, row));
            }
            [feature, ref numbers @ ..] => {
                self.rows.push(row(numbers)?);
                self.names.push(feature.to_owned());
            }
            [] => {}
        }
        Ok(())
    }

    fn place(&self, feature: &str) -> Result<usize, String> {
        self.names
            .iter()
            .position(|name| name == feature)
            .ok_or_else(|| format!("there is no feature “{feature}” above"))
    }
}

fn row(numbers: &[&str]) -> Result<[i16; 3], String> {
    let numbers = numbers.iter().map(|text| number(text)).collect::<Result<Vec<i16>, _>>()?;
    <[i16; 3]>::try_from(numbers).map_err(|_| "write “feature product oriented customer”".to_owned())
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("“{text}” is not a small whole number"))
}

include!("stem_number.rs");
