//! Which two features say more together than each alone? Those whose joint presence explains most of what the regression gets wrong.
//!
//! A score test for each pair and class: the square of the summed errors over their variance. In rounds, so that a pair that says
//! the same as a chosen one is not chosen as well.

use super::fit::{fit, shares};
use super::rows::Rows;
use mission_rewriter::verdict::feature_count;

/// Pairs chosen a round.
const A_ROUND: usize = 50;
const ROUNDS: usize = 3;
/// A pair stands in at least so many statements,
const RAREST: usize = 12;
/// and each of its features in so many,
const RARE: usize = 20;
/// but not in this share of all or more.
const COMMON: f64 = 0.95;
/// Steps of a regression on the way: it only has to point.
const STEPS: usize = 400;
/// What keeps rare pairs from seeming sure.
const DAMPING: f64 = 3.0;

pub fn choose(rows: &Rows) -> Vec<(usize, usize)> {
    let features = usable(rows);
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    let mut rows = Rows::copy(rows);
    for _ in 0..ROUNDS {
        rows.add_pairs(&chosen);
        let mut scored = scores(&rows, &features);
        scored.retain(|(_, pair)| !chosen.contains(pair));
        // Equal scores in the order of the features, so that the choice is the same everywhere.
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        chosen.extend(scored.into_iter().take(A_ROUND).map(|(_, pair)| pair));
    }
    chosen.sort_unstable();
    chosen
}

/// For each feature whether it is neither rare nor everywhere.
fn usable(rows: &Rows) -> Vec<bool> {
    let mut counts = vec![0usize; feature_count()];
    for (index, _) in rows.rows.iter().flat_map(|row| &row.values) {
        if let Some(count) = counts.get_mut(*index) {
            *count += 1;
        }
    }
    let most = rows.rows.len() as f64 * COMMON;
    counts.into_iter().map(|count| count >= RARE && (count as f64) < most).collect()
}

#[derive(Clone, Copy, Default)]
struct Tally {
    count: usize,
    errors: [f64; 3],
    variances: [f64; 3],
}

fn scores(rows: &Rows, usable: &[bool]) -> Vec<(f64, (usize, usize))> {
    let weights = fit(&rows.rows, rows.width(), STEPS);
    let width = usable.len();
    let mut tallies = vec![Tally::default(); width * width];
    for row in &rows.rows {
        let shares = shares(&weights, row);
        let mut present: Vec<usize> = row
            .values
            .iter()
            .map(|(index, _)| *index)
            .filter(|index| usable.get(*index) == Some(&true))
            .collect();
        present.sort_unstable();
        for (place, first) in present.iter().enumerate() {
            for second in &present[place + 1..] {
                let tally = &mut tallies[first * width + second];
                tally.count += 1;
                for (class, share) in shares.into_iter().enumerate() {
                    let wanted = if class == row.class { 1.0 } else { 0.0 };
                    tally.errors[class] += wanted - share;
                    tally.variances[class] += share * (1.0 - share);
                }
            }
        }
    }
    tallies
        .iter()
        .enumerate()
        .filter(|(_, tally)| tally.count >= RAREST)
        .map(|(place, tally)| {
            let score = tally
                .errors
                .iter()
                .zip(tally.variances)
                .map(|(error, variance)| error * error / (variance + DAMPING));
            (score.sum(), (place / width, place % width))
        })
        .collect()
}
