//! How is a number said? With the form of the words that it wants, and in words of its own where there is nothing to count.

use crate::messages::plural::{english, russian};

/// A phrase with a number in it.
#[derive(Debug)]
pub struct Counted {
    none: &'static str,
    forms: Forms,
}

/// The forms, as the grammar of each language has them.
#[derive(Debug)]
enum Forms {
    Russian([&'static str; 3]),
    English([&'static str; 2]),
}

impl Counted {
    /// What is said of `count`. Other places, such as `{all}`, stay for the caller to fill.
    pub fn say(&self, count: usize) -> String {
        let phrase = match self.forms {
            _ if count == 0 => self.none,
            Forms::Russian(forms) => russian(count, forms),
            Forms::English(forms) => english(count, forms),
        };
        phrase.replace("{n}", &count.to_string())
    }

    /// What is said of none, and then of 1, 2 and 5.
    pub(super) const fn russian(none: &'static str, forms: [&'static str; 3]) -> Self {
        Self { none, forms: Forms::Russian(forms) }
    }

    /// What is said of none, and then of one and of more.
    pub(super) const fn english(none: &'static str, forms: [&'static str; 2]) -> Self {
        Self { none, forms: Forms::English(forms) }
    }
}
