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
    let mut merged = vec![0; count];
    while width < count {
        for (run, merged) in places.chunks(width * 2).zip(merged.chunks_mut(width * 2)) {
            let (mut first, mut second) = run.split_at(width.min(run.len()));
            for place in merged {
                let next = match (first.first(), second.first()) {
                    (Some(one), Some(other)) if is_after(*one, *other) => &mut second,
                    (Some(_), _) => &mut first,
                    (None, _) => &mut second,
                };
                if let Some((taken, rest)) = next.split_first() {
                    *place = *taken;
                    *next = rest;
                }
            }
        }
        std::mem::swap(&mut places, &mut merged);
        width *= 2;
    }
    places
}

/// Puts things on numbered shelves, each where it says: gives all of them shelf by shelf, those of one as they came, and where each shelf
/// begins, and at last where all end. What names a shelf that is not there is left out.
pub(crate) fn shelve<T: Copy>(things: &[(usize, T)], shelves: usize) -> (Vec<T>, Vec<u32>) {
    let mut starts = vec![0; shelves + 1];
    let mut sum = 0;
    for (shelf, _) in things {
        if *shelf < shelves {
            starts[*shelf] += 1;
            sum += 1;
        }
    }
    let mut list: Vec<T> = things.iter().map(|(_, thing)| *thing).collect();
    list.truncate(sum as usize);
    // From behind, so that each start ends up where it belongs.
    for count in starts.iter_mut().rev() {
        let end = sum;
        sum -= *count;
        *count = end;
    }
    for (shelf, thing) in things.iter().rev() {
        if *shelf < shelves {
            starts[*shelf] -= 1;
            list[starts[*shelf] as usize] = *thing;
        }
    }
    (list, starts)
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

        #[test]
        fn each_thing_stands_on_its_shelf(things in prop::collection::vec((0..12usize, any::<u8>()), 0..60)) {
            let (list, starts) = shelve(&things, 10);
            prop_assert_eq!(starts.len(), 11);
            for (shelf, range) in starts.windows(2).enumerate() {
                let own: Vec<u8> = things.iter().filter(|(of, _)| *of == shelf).map(|(_, thing)| *thing).collect();
                prop_assert_eq!(&list[range[0] as usize..range[1] as usize], own);
            }
            prop_assert_eq!(starts[10] as usize, list.len());
        }
    }
}
