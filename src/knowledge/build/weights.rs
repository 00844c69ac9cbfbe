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
    words: Vec<i8>,
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
                self.words.extend([number::<i8>(product)?, number::<i8>(customer)?]);
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
        let _ = writeln!(
            out,
            "pub(super) static {name}: Model = Model {{ features: &{:?}, pairs: &[{}], words: Table {{ stems: {:?}, weights: &{:?}, step: {} }} }};",
            self.rows,
            pairs.join(","),
            folded(&self.stems),
            self.words,
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

/// Each stem as the number of letters that it shares with the one before, as a letter from `!`, and its rest: half the bytes.
fn folded(stems: &[String]) -> String {
    let mut lines = Vec::new();
    let mut last = "";
    for stem in stems {
        let shared = stem.chars().zip(last.chars()).take_while(|(one, other)| one == other).count().min(60);
        let letter = u8::try_from(shared).map_or('!', |shared| char::from(b'!' + shared));
        lines.push(format!("{letter}{}", stem.chars().skip(shared).collect::<String>()));
        last = stem;
    }
    lines.join("\n")
}
