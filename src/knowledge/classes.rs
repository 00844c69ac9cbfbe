//! Which word classes does a word belong to? A set of them as one number, so that a question about several is one step.

use super::tables::CLASSES;

/// A set of word classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u128);

impl Classes {
    /// The classes of these names. In a constant a name that is none of them does not compile.
    pub const fn of(names: &[&str]) -> Self {
        let mut set = 0;
        let mut place = 0;
        while place < names.len() {
            let mut class = 0;
            while class < CLASSES.len() && !is_same(CLASSES[class], names[place]) {
                class += 1;
            }
            assert!(class < CLASSES.len(), "there is no such class");
            set |= 1 << class;
            place += 1;
        }
        Self(set)
    }

    /// Adds the class with this place in the list.
    pub(super) const fn add(&mut self, class: usize) {
        self.0 |= 1 << class;
    }

    /// Whether the class with this place in the list is one of them.
    pub(super) const fn has(self, class: usize) -> bool {
        self.0 >> class & 1 == 1
    }

    /// Whether one class is in both sets.
    pub const fn shares(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether a class is in this set alone.
    pub const fn has_more_than(self, other: Self) -> bool {
        self.0 & !other.0 != 0
    }
}

// The build gives each class a number of seven bits.
const _: () = assert!(CLASSES.len() <= 128, "there are more classes than bits");

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// The classes of these names, known when the program is built.
macro_rules! classes {
    ($($name:literal),+ $(,)?) => {
        const { $crate::knowledge::Classes::of(&[$($name),+]) }
    };
}

pub(crate) use classes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_share_what_both_name() {
        let [person, people, help] = [classes!["person"], classes!["person", "role"], classes!["help"]];
        assert!(person.shares(people) && people.has_more_than(person));
        assert!(!person.has_more_than(people) && !help.shares(people));
        assert!(!Classes::default().shares(Classes::of(&CLASSES)));
    }
}
