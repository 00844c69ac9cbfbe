//! How often is a guess right? Accuracy, F1 by class, and whether a probability keeps its word.

use mission_rewriter::verdict::Class;

/// What was guessed against what people said.
#[derive(Clone, Copy, Debug, Default)]
pub struct Confusion {
    /// First what people said, then the guess.
    pub table: [[usize; 3]; 3],
}

/// How a class fares.
#[derive(Clone, Copy, Debug)]
pub struct ClassScore {
    pub precision: f64,
    pub recall: f64,
    pub f1: f64,
}

impl Confusion {
    pub fn of(pairs: impl IntoIterator<Item = (Class, Class)>) -> Self {
        let mut confusion = Self::default();
        for (said, guessed) in pairs {
            confusion.table[said.index()][guessed.index()] += 1;
        }
        confusion
    }

    pub fn count(&self) -> usize {
        self.table.iter().flatten().sum()
    }

    pub fn right(&self) -> usize {
        (0..self.table.len()).map(|class| self.table[class][class]).sum()
    }

    pub fn class(&self, class: Class) -> ClassScore {
        let index = class.index();
        let right = self.table[index][index];
        let precision = ratio(right, self.table.iter().map(|row| row[index]).sum());
        let recall = ratio(right, self.table[index].iter().sum());
        let sum = precision + recall;
        ClassScore { precision, recall, f1: if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 } }
    }

    /// The mean of the F1 of the three classes.
    pub fn macro_f1(&self) -> f64 {
        Class::ALL.iter().map(|class| self.class(*class).f1).sum::<f64>() / Class::ALL.len() as f64
    }
}

/// A tenth of the scale of probabilities, and what came true in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bin {
    pub count: usize,
    pub right: usize,
    /// The sum of what was claimed.
    pub claimed: f64,
}

/// Ten bins of the probability of the guess (from 0 to 1), and whether it was right.
pub fn bins(guesses: impl IntoIterator<Item = (f64, bool)>) -> [Bin; 10] {
    let mut bins = [Bin::default(); 10];
    for (probability, is_right) in guesses {
        let bin = &mut bins[((probability * 10.0) as usize).min(9)];
        bin.count += 1;
        bin.right += usize::from(is_right);
        bin.claimed += probability;
    }
    bins
}

/// The expected calibration error, from 0 to 1: how far claims and truth lie apart, on average over the guesses.
pub fn calibration_error(bins: &[Bin]) -> f64 {
    let count: usize = bins.iter().map(|bin| bin.count).sum();
    let apart: f64 = bins.iter().map(|bin| (bin.claimed - bin.right as f64).abs()).sum();
    if count == 0 { 0.0 } else { apart / count as f64 }
}

pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// A ratio in per cent with one digit.
pub fn share(part: usize, whole: usize) -> String {
    if whole == 0 { "–".to_owned() } else { format!("{:.1} %", ratio(part, whole) * 100.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_is_that_of_the_definition() {
        use Class::{Customer, Oriented, Product};
        let confusion = Confusion::of([
            (Product, Product),
            (Product, Oriented),
            (Oriented, Oriented),
            (Customer, Customer),
            (Customer, Customer),
        ]);
        assert_eq!((confusion.count(), confusion.right()), (5, 4));
        assert!((confusion.class(Product).f1 - 2.0 / 3.0).abs() < 1e-9);
        assert!((confusion.class(Oriented).precision - 0.5).abs() < 1e-9);
        assert!((confusion.macro_f1() - (2.0 / 3.0 + 2.0 / 3.0 + 1.0) / 3.0).abs() < 1e-9);
    }

    #[test]
    fn a_claim_that_keeps_its_word_has_no_error() {
        let kept = bins([(0.75, true), (0.75, true), (0.75, true), (0.75, false)]);
        assert!(calibration_error(&kept) < 1e-9);
        assert!((calibration_error(&bins([(1.0, false)])) - 1.0).abs() < 1e-9);
    }
}
