//! The model: whole-number weights of features, of pairs of features, and of words. It adds, and nothing else.

use super::features::{Feature, Features};
use super::words::{SCALE, share, word};
use crate::knowledge::{Weights, weights};
use crate::text::{Language, Span};

#[cfg(test)]
include!(concat!(env!("OUT_DIR"), "/features.rs"));

/// What added points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A feature; see [`super::feature_name`].
    Feature(usize),
    /// Two features in one statement.
    Pair(usize, usize),
    /// A word as such.
    Word,
}

/// What something added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// What it was.
    pub cause: Cause,
    /// The words that gave it; none for a property of the whole.
    pub span: Option<Span>,
    /// For product, oriented and customer, in 1/256 of a natural logarithm.
    pub points: [i32; 3],
}

/// All that the features of a statement add.
pub(super) fn contributions(language: Language, features: &Features<'_>) -> Vec<Contribution> {
    let model = weights(language);
    let mut found: Vec<Contribution> =
        features.named.iter().map(|feature| of_feature(model, feature)).collect();
    let mut is_present = vec![false; model.features.len()];
    for feature in &features.named {
        if let Some(cell) = is_present.get_mut(feature.index) {
            *cell = true;
        }
    }
    let is_there = |index: u16| is_present.get(usize::from(index)).copied().unwrap_or(false);
    let pairs = model.pairs.iter().filter(|(first, second, _)| is_there(*first) && is_there(*second));
    found.extend(pairs.map(|pair| of_pair(pair, features)));
    let share = share(features.words.len());
    found.extend(features.words.iter().filter_map(|found| {
        let points = word(model, &found.stem)?.map(|weight| weight * share / SCALE);
        Some(Contribution { cause: Cause::Word, span: Some(found.span), points })
    }));
    found
}

/// The sum of all points.
pub(super) fn sum(contributions: &[Contribution]) -> [i32; 3] {
    contributions.iter().fold([0i32; 3], |mut sum, contribution| {
        for (total, points) in sum.iter_mut().zip(contribution.points) {
            *total = total.saturating_add(points);
        }
        sum
    })
}

fn of_feature(model: &Weights, feature: &Feature) -> Contribution {
    let weights = model.features.get(feature.index).copied().unwrap_or_default();
    Contribution {
        cause: Cause::Feature(feature.index),
        span: feature.span,
        points: weights.map(|weight| i32::from(weight) * feature.value),
    }
}

fn of_pair(pair: &(u16, u16, [i16; 3]), features: &Features<'_>) -> Contribution {
    let (first, second) = (usize::from(pair.0), usize::from(pair.1));
    let span = |index| {
        features.named.iter().filter(|feature| feature.index == index).find_map(|feature| feature.span)
    };
    Contribution {
        cause: Cause::Pair(first, second),
        span: span(first).or_else(|| span(second)),
        points: pair.2.map(i32::from),
    }
}

#[cfg(test)]
mod tests {
    use super::{ENGLISH_NAMES, RUSSIAN_NAMES};
    use crate::verdict::{feature_count, feature_name};

    #[test]
    fn the_weights_are_those_of_the_extractor() {
        let names: Vec<String> = (0..feature_count()).map(feature_name).collect();
        assert_eq!(&RUSSIAN_NAMES[..], names);
        assert_eq!(&ENGLISH_NAMES[..], names);
    }
}
