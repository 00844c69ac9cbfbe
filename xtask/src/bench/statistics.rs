//! What do many measurements say together? The middle one, the slow one among twenty, how far they lie apart, and how something grows.
//!
//! Means are left alone: one busy moment of the machine would stand in all of them.

/// The middle value; of nothing, not a number.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The value that nineteen of twenty do not exceed.
pub fn percentile_95(values: &[f64]) -> f64 {
    quantile(values, 0.95)
}

/// The least one: where the work is the same every time, only the machine's other business makes it slower.
pub fn least(values: &[f64]) -> f64 {
    quantile(values, 0.0)
}

/// The greatest one.
pub fn greatest(values: &[f64]) -> f64 {
    quantile(values, 1.0)
}

/// How far the middle half of the values lies apart, as a share of the middle one: what to take the other figures with.
pub fn spread(values: &[f64]) -> f64 {
    (quantile(values, 0.75) - quantile(values, 0.25)) / median(values)
}

/// The value at a share of the way from the least to the greatest; between two of them, what lies between.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * sorted.len().saturating_sub(1) as f64;
    let below = place.floor();
    match (sorted.get(below as usize), sorted.get(place.ceil() as usize)) {
        (Some(low), Some(high)) => low + (high - low) * (place - below),
        _ => f64::NAN,
    }
}

/// The middle of each column: many rounds over the same things give one value for each thing.
pub fn median_of_each(rounds: &[Vec<f64>]) -> Vec<f64> {
    let things = rounds.iter().map(Vec::len).min().unwrap_or(0);
    (0..things)
        .map(|place| median(&rounds.iter().filter_map(|round| round.get(place).copied()).collect::<Vec<_>>()))
        .collect()
}

/// By which power of the size the time grows: the slope of the line that lies nearest to the points on paper whose both sides are logarithmic.
pub fn exponent(points: &[(f64, f64)]) -> f64 {
    let logarithms: Vec<(f64, f64)> = points.iter().map(|(size, time)| (size.ln(), time.ln())).collect();
    let count = logarithms.len() as f64;
    let middle = |side: fn(&(f64, f64)) -> f64| logarithms.iter().map(side).sum::<f64>() / count;
    let (size, time) = (middle(|point| point.0), middle(|point| point.1));
    let together: f64 = logarithms.iter().map(|point| (point.0 - size) * (point.1 - time)).sum();
    let alone: f64 = logarithms.iter().map(|point| (point.0 - size).powi(2)).sum();
    together / alone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    #[test]
    fn the_middle_and_the_slow_ones() {
        let values: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        near(median(&values), 50.0);
        near(percentile_95(&values), 95.0);
        near(least(&values), 0.0);
        near(greatest(&values), 100.0);
        near(spread(&values), 1.0);
        near(median(&[1.0, 2.0]), 1.5);
        near(median(&[7.0]), 7.0);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn one_busy_moment_changes_nothing() {
        let rounds = [vec![1.0, 5.0], vec![900.0, 5.0], vec![1.0, 5.0]];
        assert_eq!(median_of_each(&rounds), [1.0, 5.0]);
        assert!(median_of_each(&[]).is_empty());
    }

    #[test]
    fn growth_is_the_power_of_the_size() {
        let grown = |power: f64| -> Vec<(f64, f64)> {
            [10.0_f64, 100.0, 1000.0].iter().map(|size| (*size, 3.0 * size.powf(power))).collect()
        };
        for power in [0.0, 1.0, 2.0] {
            near(exponent(&grown(power)), power);
        }
    }
}
