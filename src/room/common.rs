//! What do the groups share, and where do they differ? Words and results, by their stems: a word in another case is the same word.

use super::board::Place;
use crate::analysis::Analysis;
use crate::evidence::Marker;
use crate::knowledge::{Lexicon, classes};
use crate::order::order_by_key;
use crate::text::{Document, Span, letters::in_small};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What the texts of groups have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Common {
    /// Words of two groups and more, those of the most groups first, with the number of groups.
    pub words: Vec<(String, usize)>,
    /// The same of words in results for people.
    pub results: Vec<(String, usize)>,
    /// What one group alone says.
    pub groups: Vec<GroupWords>,
}

/// What one group alone says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupWords {
    /// The group.
    pub group: String,
    /// Its words, the most frequent first.
    pub words: Vec<String>,
}

/// So many words are shown of each kind.
const SHOWN: usize = 12;
/// And so many of one group.
const SHOWN_OF_GROUP: usize = 6;
/// A word with fewer letters says little by itself.
const SHORT: usize = 3;

/// Compares the groups of a board. Without two groups there is nothing to compare, but each author counts as a group then.
pub fn common<'a>(places: &'a [Place], mut analysis: impl FnMut(&'a str) -> std::rc::Rc<Analysis>) -> Common {
    let named: BTreeSet<&str> = places.iter().map(|place| place.group.as_str()).collect();
    let has_groups = named.len() > 1;
    let mut words = Words::default();
    let mut results = Words::default();
    for place in places {
        let group = if has_groups { place.group.as_str() } else { place.author.as_str() };
        let read = analysis(&place.text);
        let outcomes: Vec<Span> = read
            .evidence
            .iter()
            .filter(|found| found.marker == Marker::Outcome)
            .map(|found| found.span)
            .collect();
        for (stem, shown, span) in content(&read) {
            words.add(group, &stem, &shown);
            if outcomes.iter().any(|outcome| outcome.contains(span)) {
                results.add(group, &stem, &shown);
            }
        }
    }
    let groups =
        if has_groups { named.into_iter().map(|group| words.of_one(group)).collect() } else { Vec::new() };
    Common { words: words.shared(), results: results.shared(), groups }
}

/// The words that carry a meaning: each with its stem, as it is shown, and where it stands.
fn content(analysis: &Analysis) -> Vec<(String, String, Span)> {
    let Some(language) = analysis.language else { return Vec::new() };
    let lexicon = Lexicon::of(language);
    let document = Document::read_as(&analysis.text, Some(language));
    let carries = |token: &&crate::text::Token<'_>| {
        token.is_word()
            && token.folded.chars().count() > SHORT
            && !lexicon.classes_of(token).shares(classes!["function_word"])
    };
    let word = |token: &crate::text::Token<'_>| {
        (token.stem.to_string(), in_small(token.span.of(&analysis.text)), token.span)
    };
    document.tokens.iter().filter(carries).map(word).collect()
}

/// Which groups use which words.
#[derive(Default)]
struct Words<'a> {
    /// By the stem: the word as it was first met in the order of letters, and how often each group uses it.
    found: BTreeMap<String, (String, BTreeMap<&'a str, usize>)>,
}

impl<'a> Words<'a> {
    fn add(&mut self, group: &'a str, stem: &str, shown: &str) {
        let (form, groups) =
            self.found.entry(stem.to_owned()).or_insert_with(|| (shown.to_owned(), BTreeMap::new()));
        // The shortest form is the nearest to the word by itself, and no order of texts changes it.
        if (shown.len(), shown) < (form.len(), form.as_str()) {
            *form = shown.to_owned();
        }
        *groups.entry(group).or_default() += 1;
    }

    fn shared(&self) -> Vec<(String, usize)> {
        let mut shared: Vec<(String, usize, usize)> = self
            .found
            .values()
            .filter(|(_, groups)| groups.len() > 1)
            .map(|(shown, groups)| (shown.clone(), groups.len(), groups.values().sum()))
            .collect();
        order_by_key(&mut shared, |(_, groups, uses)| Reverse((*groups, *uses)));
        shared.truncate(SHOWN);
        shared.into_iter().map(|(shown, groups, _)| (shown, groups)).collect()
    }

    fn of_one(&self, group: &str) -> GroupWords {
        let own = |(shown, groups): &(String, BTreeMap<&str, usize>)| match groups.len() {
            1 => groups.get(group).map(|uses| (shown.clone(), *uses)),
            _ => None,
        };
        let mut words: Vec<(String, usize)> = self.found.values().filter_map(own).collect();
        order_by_key(&mut words, |(_, uses)| Reverse(*uses));
        words.truncate(SHOWN_OF_GROUP);
        GroupWords { group: group.to_owned(), words: words.into_iter().map(|(shown, _)| shown).collect() }
    }
}
