//! Which two texts does a person compare, and in which order does each see the texts? By a hash of the room, the author and the viewer: so
//! nobody is first for everybody, and nobody's place tells who they are.

use super::key::Uid;
use sha2::{Digest, Sha512};

/// Two texts to decide between, by their authors, in the order in which the viewer sees them.
pub type Pair = [Uid; 2];

/// So many pairs does one person get under a statement: enough for a ranking, and few enough to stay awake.
const MOST: usize = 5;

/// The texts in the order in which a viewer sees them.
pub fn blind_order(room: &Uid, prompt: u8, viewer: &Uid, candidates: &[&Uid]) -> Vec<Uid> {
    let mut order: Vec<([u8; 8], Uid)> = candidates
        .iter()
        .map(|author| {
            (hash(&[room.as_str(), &prompt.to_string(), author.as_str(), viewer.as_str()]), (*author).clone())
        })
        .collect();
    order.sort();
    order.into_iter().map(|(_, author)| author).collect()
}

/// The pairs of a viewer: each text once before any comes twice, and never the viewer's own.
pub fn pairs(room: &Uid, prompt: u8, viewer: &Uid, candidates: &[&Uid]) -> Vec<Pair> {
    let others: Vec<&Uid> = candidates.iter().copied().filter(|author| *author != viewer).collect();
    let order = blind_order(room, prompt, viewer, &others);
    let count = order.len();
    if count < 2 {
        return Vec::new();
    }
    let mut found: Vec<Pair> = Vec::new();
    // Neighbours in the circle: every second step first, so that in the first round nobody comes twice.
    let steps = (0..count).step_by(2).chain((1..count).step_by(2));
    for start in steps {
        let pair = [order[start].clone(), order[(start + 1) % count].clone()];
        let is_new = !found.iter().any(|other| other.contains(&pair[0]) && other.contains(&pair[1]));
        if is_new && found.len() < MOST {
            found.push(pair);
        }
    }
    found
}

fn hash(parts: &[&str]) -> [u8; 8] {
    let mut hasher = Sha512::new();
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update([0]);
    }
    let mut short = [0; 8];
    short.copy_from_slice(hasher.finalize().get(..8).unwrap_or(&[0; 8]));
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: usize) -> Vec<Uid> {
        let name =
            |number: usize| Uid::read(&format!("{:a>16}", ["b", "c", "d", "e", "f", "g", "h"][number]));
        (0..count).filter_map(name).collect()
    }

    #[test]
    fn nobody_gets_the_own_text_or_a_pair_twice() {
        for count in 0..7 {
            let all = people(count);
            let candidates: Vec<&Uid> = all.iter().collect();
            for viewer in &all {
                let pairs = pairs(viewer, 1, viewer, &candidates);
                let expected = match count {
                    0..=2 => 0,
                    // Two others make one pair.
                    3 => 1,
                    _ => MOST.min(count - 1),
                };
                assert_eq!(pairs.len(), expected, "{count}");
                for (place, pair) in pairs.iter().enumerate() {
                    assert!(!pair.contains(viewer) && pair[0] != pair[1]);
                    let is_same = |other: &Pair| other.contains(&pair[0]) && other.contains(&pair[1]);
                    assert!(!pairs[..place].iter().any(is_same));
                }
            }
        }
    }

    #[test]
    fn viewers_see_different_orders() {
        let all = people(7);
        let candidates: Vec<&Uid> = all.iter().collect();
        let orders: std::collections::BTreeSet<Vec<Uid>> =
            all.iter().map(|viewer| blind_order(&all[0], 1, viewer, &candidates)).collect();
        assert!(orders.len() > 4, "{orders:?}");
    }
}
