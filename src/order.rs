//! How is a list put in order? By one sort for all lists: the library makes its own anew for each kind of list, some kilobytes each, and
//! a page loads them all.

use std::cmp::Ordering;

/// Puts a list in order; equals stay as they came.
pub(crate) fn order<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut places = ordered(list.len(), &|one, other| compare(&list[other], &list[one]) == Ordering::Less);
    // Each place says whose turn it is there. The circles that this makes are walked through once.
    for start in 0..places.len() {
        let mut here = start;
        loop {
            let from = std::mem::replace(&mut places[here], here);
            if from == start {
                break;
            }
            list.swap(here, from);
            here = from;
        }
    }
}

/// Puts a list in the order of what `key` makes of its members; equals stay as they came.
pub(crate) fn order_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    order(list, |one, other| key(one).cmp(&key(other)));
}

/// So many neighbours are put in order by moving each to its place: most lists are no longer.
const FEW: usize = 8;

/// The places of `count` things in their order, or none where they are in it already; `is_after` says of two places whether the first belongs behind the second.
fn ordered(count: usize, is_after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    // Most lists come in order, and then there is nothing to move.
    if !(1..count).any(|place| is_after(place - 1, place)) {
        return Vec::new();
    }
    let mut places: Vec<usize> = (0..count).collect();
    for run in places.chunks_mut(FEW) {
        for end in 1..run.len() {
            let mut place = end;
            while place > 0 && is_after(run[place - 1], run[place]) {
                run.swap(place - 1, place);
                place -= 1;
            }
        }
    }
    let mut width = FEW;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for run in places.chunks(width * 2) {
            let (mut first, mut second) = run.split_at(width.min(run.len()));
            while let (Some((one, ones)), Some((other, others))) = (first.split_first(), second.split_first())
            {
                if is_after(*one, *other) {
                    merged.push(*other);
                    second = others;
                } else {
                    merged.push(*one);
                    first = ones;
                }
            }
            merged.extend_from_slice(first);
            merged.extend_from_slice(second);
        }
        places = merged;
        width *= 2;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_the_order_of_the_library(list in prop::collection::vec((0..20u8, any::<u8>()), 0..200)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            order_by_key(&mut ours, |pair| pair.0);
            theirs.sort_by_key(|pair| pair.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
