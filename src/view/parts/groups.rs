//! Which marks stay when a letter is typed? Those of a long text in groups that are told by their words, so that a new mark moves none of the others.
//!
//! Without groups the first mark behind a new one would become the new one, the second the first, and so on through the whole text.

use yew::Html;
use yew::virtual_dom::{Key, VList};

/// So many pieces are one group, whatever they say: where nothing is far away, nothing needs to be kept.
const WHOLE: usize = 64;
/// A group ends behind a piece whose number has these bits: one of eight, wherever it stands.
const END: u64 = 7;

/// The pieces of a text, each with its words, as nodes that are kept where their neighbours are the same.
pub fn grouped<'a>(pieces: impl Iterator<Item = (&'a str, Html)>) -> Html {
    let pieces: Vec<(u64, Html)> = pieces.map(|(words, node)| (number(words), node)).collect();
    let is_long = pieces.len() > WHOLE;
    let mut known = Known::of(pieces.len());
    let mut groups: Vec<Html> = Vec::new();
    let (mut group, mut name) = (Vec::new(), 0u64);
    let mut close = |group: &mut Vec<Html>, name: &mut u64| {
        let key = if is_long { known.key(*name) } else { Key::from(0u64) };
        *name = 0;
        groups.push(VList::with_children(std::mem::take(group), Some(key)).into());
    };
    for (number, node) in pieces {
        group.push(node);
        name = name.rotate_left(5) ^ number;
        if is_long && (number & END == END || group.len() == WHOLE) {
            close(&mut group, &mut name);
        }
    }
    close(&mut group, &mut name);
    VList::with_children(groups, None).into()
}

/// A number for words, by FNV-1a; its lowest bits hang on all of them.
fn number(words: &str) -> u64 {
    let number = words.bytes().fold(0xcbf2_9ce4_8422_2325u64, |number, byte| {
        (number ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    number ^ number >> 29
}

/// How often each name has been given: two groups with the same words need two keys.
struct Known {
    /// A name and how often it was given, near the slot that the name leads to.
    slots: Vec<(u64, u32)>,
}

impl Known {
    /// With room for so many names.
    fn of(count: usize) -> Self {
        Self { slots: vec![(0, 0); (count * 2 + 2).next_power_of_two()] }
    }

    /// A key that no group has yet.
    fn key(&mut self, name: u64) -> Key {
        let mut slot = name as usize;
        loop {
            slot &= self.slots.len() - 1;
            let (other, times) = &mut self.slots[slot];
            if *times == 0 || *other == name {
                *other = name;
                *times += 1;
                return Key::from(format!("{name}.{times}"));
            }
            slot += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use yew::html;
    use yew::virtual_dom::VNode;

    fn keys(words: &[&str]) -> Vec<String> {
        let VNode::VList(list) = grouped(words.iter().map(|words| (*words, html! { { *words } }))) else {
            panic!("no list");
        };
        list.iter().map(|group| group.key().unwrap().to_string()).collect()
    }

    #[test]
    fn a_short_text_is_one_group_whatever_it_says() {
        assert_eq!(keys(&["low prices"]), keys(&["a leader", " and ", "families"]));
        assert_eq!(keys(&[]).len(), 1);
    }

    #[test]
    fn a_new_mark_in_a_long_text_leaves_the_other_groups_as_they_are() {
        let words: Vec<String> = (0..2000).map(|place| format!("word {place}")).collect();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        let before = keys(&words);
        assert!(before.len() > 100);
        words.insert(1000, "the leading provider");
        words.insert(1001, " of it all");
        let after = keys(&words);
        let same = |one: &[String], other: &[String]| {
            one.iter().zip(other).take_while(|(one, other)| one == other).count()
        };
        let first = same(&before, &after);
        let reversed = |keys: &[String]| keys.iter().rev().cloned().collect::<Vec<_>>();
        let last = same(&reversed(&before), &reversed(&after));
        assert!(first + last + 2 >= before.len(), "{first} and {last} of {}", before.len());
    }

    #[test]
    fn the_same_words_over_and_over_have_keys_of_their_own() {
        for words in [["we", " "], ["low prices", ", "]] {
            let keys = keys(&words.repeat(1500));
            assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
            assert!(keys.len() > 40);
        }
    }
}
