//! The model: three whole numbers a feature, one for each class.

use super::features::Feature;
use crate::text::Language;

mod weights {
    include!(concat!(env!("OUT_DIR"), "/weights.rs"));
}

/// The weights of a feature for product, oriented and customer, in 1/256 of a natural logarithm.
pub(super) fn weights(language: Language, feature: &Feature) -> [i32; 3] {
    let table = match language {
        Language::Russian => weights::RUSSIAN,
        Language::English => weights::ENGLISH,
    };
    table.get(feature.index).map_or([0; 3], |row| row.map(|weight| i32::from(weight) * feature.value))
}

/// The sum over all features.
pub(super) fn logits(language: Language, features: &[Feature]) -> [i32; 3] {
    let mut sum = [0i32; 3];
    for feature in features {
        for (total, weight) in sum.iter_mut().zip(weights(language, feature)) {
            *total = total.saturating_add(weight);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::weights;
    use crate::verdict::{feature_count, feature_name};

    #[test]
    fn the_weights_are_those_of_the_extractor() {
        let names: Vec<String> = (0..feature_count()).map(feature_name).collect();
        assert_eq!(weights::RUSSIAN_NAMES, names);
        assert_eq!(weights::ENGLISH_NAMES, names);
    }
}
