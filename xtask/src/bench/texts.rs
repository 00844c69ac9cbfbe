//! Which texts is everything measured on? Statements of the committed corpus, the same ones in every run.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mission_rewriter::text::Language;
use serde_json::Value;

use crate::corpus;

/// Every statement of the corpus in a language.
pub fn statements(language: Language) -> Result<Vec<String>> {
    let mut statements = Vec::new();
    for path in corpus::files(language)? {
        statements.extend(corpus::read(&path)?.into_iter().map(|sample| sample.text));
    }
    Ok(statements)
}

/// `count` of them, at even distances, so that every file and every kind of statement has its share.
pub fn sample(statements: &[String], count: usize) -> Vec<String> {
    let places = (0..count).map(|place| place * statements.len() / count);
    places.filter_map(|place| statements.get(place).cloned()).collect()
}

/// The statements in an order in which neighbours are strangers, again and again.
pub fn shuffled(statements: &[String]) -> impl Iterator<Item = &String> {
    // A prime that does not divide the number of statements leads to every one of them.
    const STRIDE: usize = 7919;
    let mut place = 0;
    std::iter::repeat_with(move || {
        place = (place + STRIDE) % statements.len().max(1);
        statements.get(place)
    })
    .map_while(|statement| statement)
}

/// `letters` letters of prose: different statements one after another.
pub fn prose(statements: &[String], letters: usize) -> String {
    shuffled(statements).flat_map(|statement| statement.chars().chain([' '])).take(letters).collect()
}

/// The same without any sign that parts a word from a word.
pub fn without_spaces(statements: &[String], letters: usize) -> String {
    shuffled(statements)
        .flat_map(|statement| statement.chars())
        .filter(|letter| letter.is_alphabetic())
        .take(letters)
        .collect()
}

/// The same without any sign that parts a sentence from a sentence, or a clause from a clause.
pub fn without_ends(statements: &[String], letters: usize) -> String {
    let only_words = |letter: char| if letter.is_alphabetic() { letter } else { ' ' };
    let letters_of =
        shuffled(statements).flat_map(|statement| statement.chars().chain([' '])).map(only_words);
    // Capitals would still tell where a sentence begins.
    letters_of.flat_map(char::to_lowercase).take(letters).collect()
}

/// Writes texts for the programs to read.
pub fn write(folder: &Path, name: &str, texts: &Value) -> Result<PathBuf> {
    let path = folder.join(format!("{name}.json"));
    fs::write(&path, texts.to_string()).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statements() -> Vec<String> {
        ["We sell. ", "To help, always!", "Мы рядом"].map(str::to_owned).to_vec()
    }

    #[test]
    fn texts_have_the_length_that_was_asked_for_and_are_always_the_same() {
        let texts = [prose, without_spaces, without_ends].map(|make| make(&statements(), 1000));
        for text in &texts {
            assert_eq!(text.chars().count(), 1000);
        }
        assert_eq!(texts, [prose, without_spaces, without_ends].map(|make| make(&statements(), 1000)));
        assert!(texts[1].chars().all(char::is_alphabetic));
        assert!(texts[2].chars().all(|letter| letter == ' ' || letter.is_lowercase()));
        assert!(prose(&[], 10).is_empty());
    }

    #[test]
    fn a_sample_is_taken_from_all_over() {
        let statements: Vec<String> = (0..100).map(|number| number.to_string()).collect();
        assert_eq!(sample(&statements, 4), ["0", "25", "50", "75"]);
        assert_eq!(shuffled(&statements).take(100).collect::<std::collections::BTreeSet<_>>().len(), 100);
    }
}
