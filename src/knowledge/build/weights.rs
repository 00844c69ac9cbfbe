//! The model's weights: one file a language.
//!
//! A line is a feature and its three whole numbers; `pair` and two features with theirs; or `word`, a stem and two whole numbers, in steps
//! that the line `step` gives. The features come first, in their order; words come in theirs.

use crate::source::{LANGUAGES, Language, Problem};
use std::fmt::Write;
use std::path::Path;

pub fn compile(folder: &Path) -> Result<String, Problem> {
    let mut out = String::new();
    for language in LANGUAGES {
        let (name, file) = match language {
            Language::Russian => ("RUSSIAN", "ru.txt"),
            Language::English => ("ENGLISH", "en.txt"),
        };
        let path = folder.join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let mut weights = Weights { step: 1, ..Weights::default() };
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with("//") {
                weights
                    .read(line)
                    .map_err(|problem| Problem::whole(&path, format!("line {}: {problem}", index + 1)))?;
            }
        }
        weights.write(&mut out, name);
    }
    Ok(out)
}

#[derive(Default)]
struct Weights {
    names: Vec<String>,
    rows: Vec<[i16; 3]>,
    pairs: Vec<(usize, usize, [i16; 3])>,
    stems: Vec<String>,
    words: Vec<[i8; 2]>,
    step: i32,
}

impl Weights {
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

    fn write(&self, out: &mut String, name: &str) {
        let pairs: Vec<String> = self
            .pairs
            .iter()
            .map(|(first, second, weights)| {
                format!("Pair {{ first: {first}, second: {second}, weights: {weights:?} }}")
            })
            .collect();
        let mut words: Vec<(u32, [i8; 2])> =
            self.stems.iter().map(|stem| stem_number(stem)).zip(self.words.iter().copied()).collect();
        // Of two words with one number the heavier one speaks.
        words.sort_by_key(|(number, weights)| {
            (*number, -weights.map(i32::from).map(i32::abs).iter().sum::<i32>())
        });
        words.dedup_by_key(|(number, _)| *number);
        let (numbers, weights): (Vec<u32>, Vec<[i8; 2]>) = words.into_iter().unzip();
        let _ = writeln!(
            out,
            "pub(super) static {name}: Model = Model {{ features: &{:?}, pairs: &[{}], words: Table {{ numbers: &{:?}, weights: &{:?}, step: {} }} }};",
            self.rows,
            pairs.join(","),
            packed(&numbers),
            weights.concat(),
            self.step,
        );
        let _ = writeln!(out, "#[cfg(test)]\npub(super) static {name}_NAMES: &[&str] = &{:?};", self.names);
    }
}

fn row(numbers: &[&str]) -> Result<[i16; 3], String> {
    let numbers = numbers.iter().map(|text| number(text)).collect::<Result<Vec<i16>, _>>()?;
    <[i16; 3]>::try_from(numbers).map_err(|_| "write “feature product oriented customer”".to_owned())
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("“{text}” is not a small whole number"))
}

/// The numbers of stems as distances, seven bits a byte, the lowest first.
fn packed(numbers: &[u32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut last = 0;
    for number in numbers {
        let mut distance = number - last;
        while distance >= 128 {
            bytes.push((distance & 127) as u8 | 128);
            distance >>= 7;
        }
        bytes.push(distance as u8);
        last = *number;
    }
    bytes
}

include!("stem_number.rs");
