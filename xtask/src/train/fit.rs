//! Multinomial logistic regression with a ridge penalty, by full-batch gradient descent with momentum from zero.

use super::rows::Row;
use mission_rewriter::verdict::Class;

/// Gradient steps; the loss stands still to four digits long before.
pub const STEPS: usize = 1200;
/// How fast a step goes.
const RATE: f64 = 0.4;
/// How much of the last step is kept.
const MOMENTUM: f64 = 0.9;
/// The ridge penalty, a statement.
const RIDGE: f64 = 0.004;

/// For each number of a statement a weight a class.
pub type Weights = Vec<[f64; 3]>;

pub fn fit(rows: &[Row], width: usize, steps: usize) -> Weights {
    let mut weights = vec![[0.0; 3]; width];
    let mut speed = vec![[0.0; 3]; width];
    let count = rows.len() as f64;
    for _ in 0..steps {
        let mut gradient: Weights = weights.iter().map(|row| row.map(|weight| weight * RIDGE)).collect();
        for row in rows {
            let errors = errors(&weights, row).map(|error| error / count);
            for (index, value) in &row.values {
                for (slope, error) in gradient[*index].iter_mut().zip(errors) {
                    *slope += error * value;
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

/// How likely each class is, less what it should be.
pub fn errors(weights: &Weights, row: &Row) -> [f64; 3] {
    let mut shares = shares(weights, row);
    shares[row.class] -= 1.0;
    shares
}

/// How likely each class is.
pub fn shares(weights: &Weights, row: &Row) -> [f64; 3] {
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
