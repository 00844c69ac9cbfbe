//! How goes the guessing? One statement after another, the guess first and the answer after.

use crate::knowledge::{Pair, gallery};
use crate::text::Language;
use crate::verdict::Class;

/// How far the guessing has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quiz {
    /// How many statements have been answered and left behind.
    pub place: usize,
    /// The guess at the statement on the screen, if there is one yet.
    pub guess: Option<Class>,
    /// How many guesses were right.
    pub right: usize,
    /// How many rounds were played to the end: each asks for the other half of each pair.
    pub round: usize,
}

/// A statement to guess.
#[derive(Clone, Copy, Debug)]
pub struct Riddle {
    /// The pair it is one half of.
    pub pair: &'static Pair,
    /// Whether it is the statement before or after.
    pub half: Half,
}

/// Which half of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// The company's first try.
    Before,
    /// What became of it.
    After,
}

impl Riddle {
    /// The statement.
    pub const fn text(self) -> &'static str {
        match self.half {
            Half::Before => self.pair.before,
            Half::After => self.pair.after,
        }
    }

    /// What it is.
    pub fn class(self) -> Class {
        match self.half {
            Half::Before => first_class(self.pair),
            Half::After => Class::Customer,
        }
    }

    /// The other half of the pair.
    pub const fn counterpart(self) -> Self {
        let half = match self.half {
            Half::Before => Half::After,
            Half::After => Half::Before,
        };
        Self { pair: self.pair, half }
    }
}

/// The class that the statement before has; the build lets no other word stand there.
fn first_class(pair: &Pair) -> Class {
    Class::from_key(pair.before_class).unwrap_or(Class::Product)
}

/// What a round asks for, one after another.
const ORDER: [Class; Quiz::ROUND] = [
    Class::Product,
    Class::Customer,
    Class::Oriented,
    Class::Product,
    Class::Customer,
    Class::Product,
    Class::Oriented,
    Class::Customer,
];

impl Quiz {
    /// So many statements a round.
    pub const ROUND: usize = 8;

    /// How many there are to guess in this round.
    pub fn length(language: Language) -> usize {
        gallery(language).len().min(Self::ROUND)
    }

    /// The statement to guess; none once the round is over.
    ///
    /// The order is the same for everyone, since a group compares its guesses, and it has no rhythm that one could guess by. No
    /// company comes twice in a round.
    pub fn riddle(self, language: Language) -> Option<Riddle> {
        let pairs = gallery(language);
        let wanted = ORDER.get(..=self.place).filter(|_| self.place < Self::length(language))?;
        let mut left: Vec<&'static Pair> = pairs.iter().collect();
        // Each round begins elsewhere.
        let begin = self.round * 5 % pairs.len().max(1);
        left.rotate_left(begin);
        let mut found = None;
        for class in wanted {
            let fits = |pair: &&&Pair| *class == Class::Customer || first_class(pair) == *class;
            let place = left.iter().position(|pair| fits(&pair)).unwrap_or(0);
            let half = if *class == Class::Customer { Half::After } else { Half::Before };
            found = Some(Riddle { pair: left.get(place).copied()?, half });
            left.remove(place);
        }
        found
    }

    /// After a guess at the statement on the screen; the first one counts.
    #[must_use]
    pub fn guessed(self, class: Class, language: Language) -> Self {
        match (self.guess, self.riddle(language)) {
            (None, Some(riddle)) => {
                Self { guess: Some(class), right: self.right + usize::from(riddle.class() == class), ..self }
            }
            _ => self,
        }
    }

    /// On to the next statement, or, after the last one, to a new round.
    #[must_use]
    pub fn next(self, language: Language) -> Self {
        match (self.riddle(language), self.guess) {
            (Some(_), None) => self,
            (Some(_), Some(_)) => Self { place: self.place + 1, guess: None, ..self },
            (None, _) => Self { round: self.round + 1, ..Self::default() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_counts_first_guesses_and_comes_to_an_end() {
        for language in Language::ALL {
            let mut quiz = Quiz::default();
            let (mut classes, mut companies) = (Vec::new(), Vec::new());
            while let Some(riddle) = quiz.riddle(language) {
                assert_eq!(quiz.next(language), quiz, "there is no next one without a guess");
                classes.push(riddle.class());
                quiz = quiz.guessed(riddle.class(), language);
                // A second guess changes nothing.
                quiz = quiz.guessed(Class::Product, language).guessed(Class::Oriented, language);
                assert_ne!(riddle.counterpart().text(), riddle.text());
                companies.push(riddle.pair.company);
                quiz = quiz.next(language);
            }
            assert_eq!((quiz.right, quiz.place), (Quiz::length(language), Quiz::length(language)));
            companies.sort_unstable();
            companies.dedup();
            assert_eq!(companies.len(), Quiz::ROUND, "no company comes twice");
            for class in Class::ALL {
                assert!(classes.contains(&class), "a round without {class:?} in {language:?}");
            }
            let again = quiz.next(language);
            assert_eq!((again.place, again.right, again.round), (0, 0, 1));
        }
    }
}
