//! Which words need a vector? Those of the corpus, and those of `src/verdict/vectors/words-*.txt`, each by its stem and commonest form.

use crate::corpus::{self, Part};
use crate::project;
use anyhow::{Context, Result};
use mission_rewriter::text::{Document, Language, Token};
use std::collections::BTreeMap;

/// A stem and the form that stands for it, in the order of the stems.
pub fn words(language: Language) -> Result<Vec<(String, String)>> {
    let mut forms: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let mut add = |token: &Token<'_>| {
        let words = forms.entry(token.stem.to_string()).or_default();
        *words.entry(token.folded.to_string()).or_default() += 1;
    };
    for part in [Part::Training, Part::Development] {
        for sample in corpus::samples(language, part)? {
            let document = Document::read(&sample.text, Some(language));
            document.tokens.iter().filter(|token| token.is_word()).for_each(&mut add);
        }
    }
    let path = project::root().join(format!("src/verdict/vectors/words-{}.txt", language.key()));
    let further = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let document = Document::read(&further, Some(language));
    document.tokens.iter().filter(|token| token.is_word()).for_each(&mut add);
    Ok(forms
        .into_iter()
        .filter_map(|(stem, forms)| {
            // Of equally common forms the first in the alphabet.
            let (form, _) = forms.into_iter().rev().max_by_key(|(_, count)| *count)?;
            Some((stem, form))
        })
        .collect())
}
