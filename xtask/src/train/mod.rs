//! `cargo xtask train`: the model's weights from the corpus, the same bytes on every machine.
//!
//! Three steps: logistic regression over the features with names and the vectors of the words; pairs of features that it leaves most to
//! say; and the same regression with these pairs. A word's weight is what the regression makes of its vector, so that words the corpus
//! hardly holds speak through their neighbours. No chance, no order of threads, and exponentials from `libm`, which computes alike everywhere.

pub mod fit;
mod pairs;
pub mod rows;
mod vectors;
mod words;

use crate::corpus::{self, Part};
use crate::project;
use anyhow::{Context, Result};
use fit::{Weights, fit};
use lexopt::prelude::*;
use mission_rewriter::text::Language;
use mission_rewriter::verdict::{feature_count, feature_name};
use rows::Rows;
use std::fmt::Write;
pub use vectors::{DIMENSIONS, Vectors};

/// Steps of a weight in one unit of natural logarithm, as the engine counts them.
const SCALE: f64 = 256.0;
/// Steps of a word's weight in one unit of natural logarithm; a byte holds four units to each side.
const WORD_SCALE: f64 = 8.0;
/// Words that weigh less than this in any class are left out.
const LIGHTEST: i32 = 2;

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => {}
        Some(Long("words")) => return print_words(),
        Some(other) => return Err(other.unexpected().into()),
    }
    for (language, text) in weights()? {
        let path = project::root().join(format!("src/verdict/weights/{}.txt", language.key()));
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// What `src/verdict/vectors/make.py` reads: the language, a stem, and a form of it, one a line.
fn print_words() -> Result<()> {
    for language in Language::ALL {
        for (stem, form) in words::words(language)? {
            println!("{} {stem} {form}", language.key());
        }
    }
    Ok(())
}

/// The weights files of both languages.
pub fn weights() -> Result<Vec<(Language, String)>> {
    std::thread::scope(|scope| {
        let threads = Language::ALL.map(|language| (language, scope.spawn(move || file(language))));
        threads
            .into_iter()
            .map(|(language, thread)| {
                let text = thread.join().map_err(|_| anyhow::anyhow!("training has panicked"))??;
                Ok((language, text))
            })
            .collect()
    })
}

fn file(language: Language) -> Result<String> {
    let samples = corpus::samples(language, Part::Training)?;
    let vectors = Vectors::read(language)?;
    let mut rows = Rows::of(&samples, language, &vectors);
    let pairs = pairs::choose(&rows);
    rows.add_pairs(&pairs);
    let weights = fit(&rows.rows, rows.width(), fit::STEPS);
    let mut text = String::new();
    writeln!(
        text,
        "// Written by `cargo xtask train`; do not edit. A feature, then product, oriented, customer in 1/256 of a natural logarithm."
    )?;
    writeln!(text, "// corpus: {} statements, hash {:016x}", samples.len(), corpus::hash(language)?)?;
    for index in 0..feature_count() {
        write_row(&mut text, &feature_name(index), &weights, index)?;
    }
    for (place, (first, second)) in pairs.iter().enumerate() {
        let name = format!("pair {} {}", feature_name(*first), feature_name(*second));
        write_row(&mut text, &name, &weights, rows.first_pair() + place)?;
    }
    writeln!(text, "step {}", SCALE / WORD_SCALE)?;
    for (stem, vector) in vectors.iter() {
        let points = vector_points(&weights, rows.first_dimension(), vector);
        let step = |class: usize| libm::round((points[class] - points[1]) * WORD_SCALE).clamp(-127.0, 127.0);
        let (product, customer) = (step(0) as i32, step(2) as i32);
        if product.abs().max(customer.abs()) >= LIGHTEST {
            writeln!(text, "word {stem} {product} {customer}")?;
        }
    }
    Ok(text)
}

fn write_row(text: &mut String, name: &str, weights: &Weights, index: usize) -> Result<()> {
    let whole = weights[index].map(|weight| libm::round(weight * SCALE) as i32);
    Ok(writeln!(text, "{name} {} {} {}", whole[0], whole[1], whole[2])?)
}

fn vector_points(weights: &Weights, first: usize, vector: &[f64]) -> [f64; 3] {
    let mut points = [0.0; 3];
    for (value, row) in vector.iter().zip(&weights[first..]) {
        for (point, weight) in points.iter_mut().zip(row) {
            *point += value * weight;
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_follow_from_the_corpus() {
        for (language, text) in weights().unwrap() {
            let path = project::root().join(format!("src/verdict/weights/{}.txt", language.key()));
            let committed = std::fs::read_to_string(path).unwrap();
            assert!(text == committed, "weights/{}.txt is stale: run `cargo xtask train`", language.key());
        }
    }
}
