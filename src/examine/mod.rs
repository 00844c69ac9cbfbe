//! What else can one ask of a statement? Five tests beside the verdict, each in a file that is its manual.
//!
//! None of them changes the verdict, and none is added up with another: each asks a question of its own, and answers it with the
//! words that show it.

mod completeness;
mod durability;
mod lines;
mod names;
mod opposite;
mod reading;
mod results;
mod shirt;
mod swap;
#[cfg(test)]
mod tests;

pub use completeness::{Completeness, Component, completeness};
pub use durability::{Ageing, Durability, Lasting, Perishable, durability};
pub use opposite::{Claim, Claims, Opposite, opposite};
pub use reading::Reading;
pub use shirt::{Fit, Shirt, shirt};
pub use swap::{Own, OwnKind, Owned, Swap, swap};

use crate::Analysis;

/// The answers of all five tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examination {
    /// Signed by a rival, does it still read true?
    pub swap: Swap,
    /// Would anybody claim the opposite?
    pub opposite: Opposite,
    /// Which words will be out of date in ten years?
    pub durability: Durability,
    /// Does it fit on a T-shirt?
    pub shirt: Shirt,
    /// Which of the nine components of mission statements are there?
    pub completeness: Completeness,
}

/// Puts an analysed statement to all five tests.
///
/// Total and pure, as the analysis is.
///
/// ```
/// use mission_rewriter::{analyze, examine};
///
/// let examination = examine::examine(&analyze("To be the leading provider of furniture."));
/// assert_eq!(examination.swap.finding, examine::Owned::TradeOnly);
/// assert_eq!(examination.shirt.words, 7);
/// ```
pub fn examine(analysis: &Analysis) -> Examination {
    let reading = Reading::of(analysis);
    Examination {
        swap: swap(&reading),
        opposite: opposite(&reading),
        durability: durability(&reading),
        shirt: shirt(&reading),
        completeness: completeness(&reading),
    }
}
