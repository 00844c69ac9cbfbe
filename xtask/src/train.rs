//! `cargo xtask train`: the model's weights from the corpus, the same bytes on every machine.
//!
//! Multinomial logistic regression with a ridge penalty, by full-batch gradient descent with momentum from zero: no chance, no order of
//! threads, and exponentials from `libm`, which computes alike everywhere. The weights are rounded to whole numbers.

use crate::corpus::{Sample, files, read};
use crate::project;
use anyhow::{Context, Result};
use mission_rewriter::features_of;
use mission_rewriter::text::Language;
use mission_rewriter::verdict::{Class, feature_count, feature_name};
use std::fmt::Write;

/// Steps of a weight in one unit of natural logarithm, as the engine counts them.
const SCALE: f64 = 256.0;
/// Gradient steps; the loss stands still to four digits long before.
const STEPS: usize = 1500;
/// How fast a step goes.
const RATE: f64 = 0.5;
/// How much of the last step is kept.
const MOMENTUM: f64 = 0.9;
/// The ridge penalty, a statement.
const RIDGE: f64 = 0.004;

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    for (language, text) in weights()? {
        let path = project::root().join(format!("src/verdict/weights/{}.txt", language.key()));
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// The weights files of both languages.
pub fn weights() -> Result<Vec<(Language, String)>> {
    Language::ALL.into_iter().map(|language| Ok((language, file(language)?))).collect()
}

fn file(language: Language) -> Result<String> {
    let mut bytes = Vec::new();
    let mut rows = Vec::new();
    for path in files(language)? {
        bytes.extend(std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?);
        rows.extend(read(&path)?.iter().map(|sample| Row::of(sample, language)));
    }
    let folds = 5;
    let held_out: f64 =
        (0..folds).map(|fold| accuracy_of_fold(&rows, fold, folds)).sum::<f64>() / folds as f64;
    let weights = fit(&rows);
    let mut text = String::new();
    writeln!(
        text,
        "// Written by `cargo xtask train`; do not edit. Feature, then product, oriented, customer in 1/256 of a natural logarithm."
    )?;
    writeln!(
        text,
        "// corpus {} statements, hash {:016x}; accuracy on held-out fifths of the corpus {held_out:.3}",
        rows.len(),
        hash(&bytes)
    )?;
    for (index, row) in weights.iter().enumerate() {
        let whole = row.map(|weight| libm::round(weight * SCALE) as i32);
        writeln!(text, "{} {} {} {}", feature_name(index), whole[0], whole[1], whole[2])?;
    }
    Ok(text)
}

/// A statement as the model sees it.
struct Row {
    values: Vec<(usize, f64)>,
    class: usize,
}

impl Row {
    fn of(sample: &Sample, language: Language) -> Self {
        let mut values: Vec<(usize, f64)> = Vec::new();
        for feature in features_of(&sample.text, Some(language)) {
            match values.iter_mut().find(|(index, _)| *index == feature.index) {
                Some((_, value)) => *value += f64::from(feature.value),
                None => values.push((feature.index, f64::from(feature.value))),
            }
        }
        Self { values, class: sample.class.index() }
    }
}

type Weights = Vec<[f64; 3]>;

fn fit(rows: &[Row]) -> Weights {
    let mut weights = vec![[0.0; 3]; feature_count()];
    let mut speed = vec![[0.0; 3]; feature_count()];
    let count = rows.len() as f64;
    for _ in 0..STEPS {
        let mut gradient: Weights = weights.iter().map(|row| row.map(|weight| weight * RIDGE)).collect();
        for row in rows {
            let shares = shares(&weights, row);
            for (index, value) in &row.values {
                for class in 0..Class::ALL.len() {
                    let wanted = if class == row.class { 1.0 } else { 0.0 };
                    gradient[*index][class] += (shares[class] - wanted) * value / count;
                }
            }
        }
        for ((weight, speed), slope) in weights.iter_mut().zip(&mut speed).zip(&gradient) {
            for class in 0..Class::ALL.len() {
                speed[class] = speed[class] * MOMENTUM - slope[class] * RATE;
                weight[class] += speed[class];
            }
        }
    }
    weights
}

fn shares(weights: &Weights, row: &Row) -> [f64; 3] {
    let mut logits = [0.0f64; 3];
    for (index, value) in &row.values {
        for (logit, weight) in logits.iter_mut().zip(weights[*index]) {
            *logit += weight * value;
        }
    }
    let top = logits.iter().copied().fold(f64::MIN, f64::max);
    let powers = logits.map(|logit| libm::exp(logit - top));
    let sum: f64 = powers.iter().sum();
    powers.map(|power| power / sum)
}

fn accuracy_of_fold(rows: &[Row], fold: usize, folds: usize) -> f64 {
    let (mut learned, mut held) = (Vec::new(), Vec::new());
    for (index, row) in rows.iter().enumerate() {
        let copy = Row { values: row.values.clone(), class: row.class };
        if index % folds == fold { held.push(copy) } else { learned.push(copy) }
    }
    let weights = fit(&learned);
    let right = held.iter().filter(|row| {
        let shares = shares(&weights, row);
        (0..3).all(|class| class == row.class || shares[class] < shares[row.class])
    });
    right.count() as f64 / held.len().max(1) as f64
}

/// FNV-1a, 64 bits: tells which corpus the weights came from.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
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
