//! How likely is each class? Whole-number arithmetic alone, so that a browser and a server say the same.

/// One in fixed point.
const ONE: u64 = 1 << 30;

/// e to the power of -1/256, in fixed point.
const STEP: u64 = 1_069_555_701;

/// The probabilities of three logits (in 1/256 of a natural logarithm), per mille, summing to 1000.
pub(super) fn softmax(logits: [i32; 3]) -> [u16; 3] {
    let top = logits.into_iter().max().unwrap_or(0);
    let weights = logits.map(|logit| power(top.saturating_sub(logit)));
    let sum: u64 = weights.iter().sum();
    let mut shares = weights.map(|weight| u16::try_from(weight * 1000 / sum.max(1)).unwrap_or(1000));
    // What rounding lost goes to the likeliest.
    let lost = 1000u16.saturating_sub(shares.iter().sum());
    if let Some(largest) = shares.iter_mut().max_by_key(|share| **share) {
        *largest += lost;
    }
    shares
}

/// e to the power of -steps/256, in fixed point.
fn power(steps: i32) -> u64 {
    let mut result = ONE;
    let mut factor = STEP;
    let mut rest = u32::try_from(steps).unwrap_or(0).min(6000);
    while rest > 0 {
        if rest & 1 == 1 {
            result = (result * factor) >> 30;
        }
        factor = (factor * factor) >> 30;
        rest >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_are_those_of_the_definition() {
        for logits in [[0, 0, 0], [256, 0, 0], [512, -300, 17], [-4000, 4000, 0], [i32::MIN, 0, i32::MAX]] {
            let floats =
                logits.map(|logit| (f64::from(logit) - f64::from(*logits.iter().max().unwrap())) / 256.0);
            let sum: f64 = floats.iter().map(|x| x.exp()).sum();
            let found = softmax(logits);
            assert_eq!(found.iter().sum::<u16>(), 1000);
            for (share, float) in found.into_iter().zip(floats) {
                assert!(
                    (f64::from(share) - float.exp() / sum * 1000.0).abs() <= 3.0,
                    "{logits:?}: {found:?}"
                );
            }
        }
    }
}
