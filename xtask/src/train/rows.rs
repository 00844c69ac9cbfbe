//! A statement as numbers: its features, its pairs of features, and the mean of its words' vectors.

use super::vectors::{DIMENSIONS, Vectors};
use crate::corpus::Sample;
use mission_rewriter::features_of;
use mission_rewriter::text::Language;
use mission_rewriter::verdict::{SCALE, feature_count, share};

/// Statements as numbers.
pub struct Rows {
    pub rows: Vec<Row>,
    pairs: usize,
}

/// A statement: numbered values, and its class.
pub struct Row {
    pub values: Vec<(usize, f64)>,
    pub class: usize,
}

impl Rows {
    pub fn of(samples: &[Sample], language: Language, vectors: &Vectors) -> Self {
        Self { rows: samples.iter().map(|sample| Row::of(sample, language, vectors)).collect(), pairs: 0 }
    }

    /// The same statements.
    pub fn copy(other: &Self) -> Self {
        let rows =
            other.rows.iter().map(|row| Row { values: row.values.clone(), class: row.class }).collect();
        Self { rows, pairs: other.pairs }
    }

    /// The number of the first dimension of the words' vectors; the features come before them.
    pub fn first_dimension(&self) -> usize {
        feature_count()
    }

    /// The number of the first pair.
    pub fn first_pair(&self) -> usize {
        feature_count() + DIMENSIONS
    }

    /// How many numbers a statement has.
    pub fn width(&self) -> usize {
        self.first_pair() + self.pairs
    }

    /// Puts the pairs behind all other numbers, in place of those that are there.
    pub fn add_pairs(&mut self, pairs: &[(usize, usize)]) {
        let first_pair = self.first_pair();
        for row in &mut self.rows {
            row.values.retain(|(index, _)| *index < first_pair);
            let has = |feature: usize| row.values.iter().any(|(index, _)| *index == feature);
            let found: Vec<_> = pairs
                .iter()
                .enumerate()
                .filter(|(_, (first, second))| has(*first) && has(*second))
                .map(|(place, _)| (first_pair + place, 1.0))
                .collect();
            row.values.extend(found);
        }
        self.pairs = pairs.len();
    }
}

impl Row {
    fn of(sample: &Sample, language: Language, vectors: &Vectors) -> Self {
        let features = features_of(&sample.text, Some(language));
        let mut values: Vec<(usize, f64)> = Vec::new();
        for feature in &features.named {
            match values.iter_mut().find(|(index, _)| *index == feature.index) {
                Some((_, value)) => *value += f64::from(feature.value),
                None => values.push((feature.index, f64::from(feature.value))),
            }
        }
        let share = f64::from(share(features.words.len())) / f64::from(SCALE);
        let mut sum = [0.0; DIMENSIONS];
        for vector in features.words.iter().filter_map(|word| vectors.of(&word.stem)) {
            for (total, value) in sum.iter_mut().zip(vector) {
                *total += value * share;
            }
        }
        values.extend(sum.into_iter().enumerate().map(|(place, value)| (feature_count() + place, value)));
        Self { values, class: sample.class.index() }
    }
}
