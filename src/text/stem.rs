//! What stays of a word when its endings change? Tables and texts go through the same function, so they meet.

use super::endings::without_endings;
use std::borrow::Cow;

/// The stem of a folded word by its own alphabet.
pub fn stem(word: &str) -> Cow<'_, str> {
    if word.starts_with(|c: char| c.is_ascii()) { english(word) } else { without_endings(word).into() }
}

/// The part of a folded English word that inflection leaves alone.
///
/// Only inflection: "provides", "providing" and "provide" meet, "provider" stays apart, and so do "university" and
/// "universal", which the usual stemmers throw together. The steps are 1a and 1b of Porter's algorithm, with the final
/// e dropped so that both spellings meet.
fn english(word: &str) -> Cow<'_, str> {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    if word.len() < 4 || !word.is_ascii() {
        return word.into();
    }
    let base = strip_plural(word);
    let base = strip_participle(base);
    let base = if base.len() > 3 { base.strip_suffix('e').unwrap_or(base) } else { base };
    match base.strip_suffix('y') {
        Some(rest) if rest.len() > 2 && rest.ends_with(|c| !is_vowel(c)) => [rest, "i"].concat().into(),
        _ => base.into(),
    }
}

fn strip_plural(word: &str) -> &str {
    if !word.ends_with('s') {
        return word;
    }
    if let Some(rest) = word.strip_suffix("sses") {
        return &word[..rest.len() + 2];
    }
    if word.ends_with("ies") {
        return &word[..word.len() - 2];
    }
    for sibilant in ["ches", "shes", "xes", "zes"] {
        if word.ends_with(sibilant) {
            return &word[..word.len() - 2];
        }
    }
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word;
    }
    word.strip_suffix('s').unwrap_or(word)
}

fn strip_participle(word: &str) -> &str {
    if !word.ends_with(['d', 'g']) {
        return word;
    }
    if word.ends_with("ied") {
        return &word[..word.len() - 2];
    }
    if word.ends_with("eed") {
        return word;
    }
    let Some(rest) = word.strip_suffix("ing").or_else(|| word.strip_suffix("ed")) else { return word };
    if rest.len() < 2 || !rest.contains(|c| is_vowel(c) || c == 'y') {
        return word;
    }
    undouble(rest)
}

/// "planned" was "plan", "travelled" was "travel"; "selling" keeps what "sell" has.
fn undouble(word: &str) -> &str {
    let bytes = word.as_bytes();
    match bytes {
        [.., before, last] if before == last && !b"lsz".contains(last) => &word[..word.len() - 1],
        _ => word,
    }
}

const fn is_vowel(character: char) -> bool {
    matches!(character, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn inflected_forms_meet() {
        for family in [
            "provide provides provided providing",
            "company companies",
            "plan planned planning plans",
            "enable enables enabled enabling",
            "family families",
            "rely relies relied relying",
            "reach reaches reached reaching",
            "sell sells selling",
            "price prices priced pricing",
        ] {
            let stems: Vec<_> = family.split(' ').map(stem).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{family}: {stems:?}");
        }
        for family in
            ["лидер лидера лидером лидеры", "широкий широкого широким широкая", "семья семьи семьям семьями"]
        {
            let stems: Vec<_> = family.split(' ').map(stem).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{family}: {stems:?}");
        }
    }

    #[test]
    fn derived_words_stay_apart() {
        assert_ne!(stem("university"), stem("universal"));
        assert_ne!(stem("provider"), stem("provide"));
        assert_ne!(stem("organic"), stem("organization"));
        assert_ne!(stem("лидер"), stem("лидерство"));
    }
}
