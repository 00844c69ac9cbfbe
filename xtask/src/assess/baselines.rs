//! What do simpler ways reach? The commonest class, counting pronouns, counting keywords, and letters: learnt from the same statements.

use crate::corpus::{Sample, fnv};
use crate::train::fit::{Weights, fit, shares};
use crate::train::rows::Row;
use mission_rewriter::evidence::{Marker, find};
use mission_rewriter::knowledge::scan;
use mission_rewriter::text::{Document, Language};
use mission_rewriter::verdict::Class;

/// A simpler way to guess.
pub struct Baseline {
    pub name: &'static str,
    guess: Box<dyn Fn(&Sample) -> Class>,
}

impl Baseline {
    pub fn guess(&self, sample: &Sample) -> Class {
        (self.guess)(sample)
    }
}

/// The baselines for a language, each learnt from `training`.
pub fn baselines(training: &[Sample], language: Language) -> Vec<Baseline> {
    vec![
        majority(training),
        pronouns(training),
        learnt("keywords only", training, Marker::ALL.len() + 1, 600, move |text| keywords(text, language)),
        learnt("letters only", training, LETTERS, 150, letters),
    ]
}

fn majority(training: &[Sample]) -> Baseline {
    let count = |class: &Class| training.iter().filter(|sample| sample.class == *class).count();
    let commonest = Class::ALL.into_iter().max_by_key(count).unwrap_or(Class::Product);
    Baseline { name: "commonest class", guess: Box::new(move |_| commonest) }
}

/// “We” against “you” and “people”, as the calculators on the web count; where to cut is learnt.
fn pronouns(training: &[Sample]) -> Baseline {
    let shares: Vec<(f64, Class)> =
        training.iter().map(|sample| (share_of_we(&sample.text), sample.class)).collect();
    let mut best = (0, 0.0, 0.0);
    for low in 0..=10 {
        for high in low..=10 {
            let (low, high) = (f64::from(low) / 10.0, f64::from(high) / 10.0);
            let right = shares.iter().filter(|(share, class)| cut(*share, low, high) == *class).count();
            if right > best.0 {
                best = (right, low, high);
            }
        }
    }
    Baseline {
        name: "“we” against “you”",
        guess: Box::new(move |sample| cut(share_of_we(&sample.text), best.1, best.2)),
    }
}

fn cut(share: f64, low: f64, high: f64) -> Class {
    if share < low {
        Class::Customer
    } else if share < high {
        Class::Oriented
    } else {
        Class::Product
    }
}

/// From 0, all “you” and “people”, to 1, all “we”; a half where neither stands.
fn share_of_we(text: &str) -> f64 {
    const WE: [&str; 14] = [
        "we",
        "our",
        "us",
        "ours",
        "мы",
        "наш",
        "наша",
        "наше",
        "наши",
        "нашей",
        "нашего",
        "наших",
        "нас",
        "нам",
    ];
    const YOU: [&str; 22] = [
        "you",
        "your",
        "yours",
        "people",
        "everyone",
        "customers",
        "clients",
        "they",
        "their",
        "вы",
        "вам",
        "вас",
        "ваш",
        "ваша",
        "ваши",
        "люди",
        "людям",
        "людей",
        "клиентов",
        "клиентам",
        "клиента",
        "каждый",
    ];
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    let count = |list: &[&str]| words.iter().filter(|word| list.contains(word)).count() as f64;
    let (we, you) = (count(&WE), count(&YOU));
    if we + you > 0.0 { we / (we + you) } else { 0.5 }
}

/// Logistic regression over numbers read off a text.
fn learnt(
    name: &'static str,
    training: &[Sample],
    width: usize,
    steps: usize,
    read: impl Fn(&str) -> Vec<(usize, f64)> + 'static,
) -> Baseline {
    let rows: Vec<Row> = training
        .iter()
        .map(|sample| Row { values: read(&sample.text), class: sample.class.index() })
        .collect();
    let weights: Weights = fit(&rows, width, steps);
    let guess = move |sample: &Sample| {
        let shares = shares(&weights, &Row { values: read(&sample.text), class: 0 });
        Class::ALL
            .into_iter()
            .max_by(|one, other| shares[one.index()].total_cmp(&shares[other.index()]))
            .unwrap_or(Class::Product)
    };
    Baseline { name, guess: Box::new(guess) }
}

/// How often each marker occurs, wherever it stands.
fn keywords(text: &str, language: Language) -> Vec<(usize, f64)> {
    let document = Document::read(text, Some(language));
    let mut values = vec![(Marker::ALL.len(), 1.0)];
    for evidence in find(&document, &scan(&document)).evidence {
        values.push((evidence.marker.index(), 1.0));
    }
    values
}

/// So many cells for stretches of letters; several may share one.
const LETTERS: usize = 1 << 15;

/// Stretches of two to five letters, each once, scaled to length one.
fn letters(text: &str) -> Vec<(usize, f64)> {
    let letters: Vec<char> = format!(" {} ", text.to_lowercase()).chars().collect();
    let mut cells: Vec<usize> = (2..=5).flat_map(|size| letters.windows(size).map(cell)).collect();
    cells.sort_unstable();
    cells.dedup();
    let value = 6.0 / (cells.len().max(1) as f64).sqrt();
    cells.into_iter().map(|cell| (cell, value)).collect()
}

fn cell(letters: &[char]) -> usize {
    let hash = fnv(letters.iter().map(|letter| u64::from(u32::from(*letter))));
    (hash >> 20) as usize % LETTERS
}
