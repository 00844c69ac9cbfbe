//! What would one say if one claimed the opposite of a claim?

use super::pack::rewriting;
use crate::text::Language;

/// Phrases that turn a claim round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opposites {
    /// The key of the marker or pitfall that the claim shows.
    pub sign: &'static str,
    /// Whether somebody could well say the opposite of himself: then the claim is a choice and says something.
    pub is_choice: bool,
    /// Whether it speaks for all words of the sign that no other row knows.
    pub is_general: bool,
    /// The phrases, the best first.
    pub phrases: Vec<&'static str>,
}

/// All opposites of a language, in the order of their numbers.
pub fn opposites(language: Language) -> Vec<Opposites> {
    rewriting(language)
        .opposites
        .lines()
        .map(|line| {
            let (line, is_general) = line.strip_prefix('*').map_or((line, false), |line| (line, true));
            let place = line.find(['=', '>']).unwrap_or(line.len());
            let (sign, rest) = line.split_at(place);
            Opposites {
                sign,
                is_choice: rest.starts_with('>'),
                is_general,
                phrases: rest.get(1..).unwrap_or_default().split('|').collect(),
            }
        })
        .collect()
}
