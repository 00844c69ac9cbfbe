//! What would a proof-reader's eye catch at once? Checks of the finished text that know nothing of how it was made.

use mission_rewriter::text::Language;

/// Words in more than so many make no sentence for a wall.
const LONG: usize = 20;

/// What is wrong with a sentence, if these checks see it.
pub fn flag(text: &str, language: Language) -> Option<&'static str> {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    let pairs = || words.windows(2).map(|pair| (pair[0].as_str(), pair[1].as_str()));
    let first = text.chars().find(|c| c.is_alphanumeric());
    if first.is_none_or(char::is_lowercase) {
        Some("opens without a capital")
    } else if !text.trim_end_matches(['»', '”', '"', ')']).ends_with(['.', '!', '?', '…']) {
        Some("does not end")
    } else if [" ,", " .", "  ", ",,", "..", ",."].iter().any(|wrong| text.contains(wrong)) {
        Some("marks and spaces")
    } else if count(text, '«') != count(text, '»')
        || count(text, '(') != count(text, ')')
        || count(text, '"') % 2 == 1
    {
        Some("opens and does not close")
    } else if pairs().any(|(one, next)| one == next && !matches!(one, "had" | "that" | "ещё" | "на")) {
        Some("a word twice")
    } else if words.len() > LONG {
        Some("too long")
    } else if text.contains(['{', '}', '|']) {
        Some("a slot is left")
    } else if language == Language::English && pairs().any(is_wrong_article) {
        Some("a or an")
    } else if language == Language::Russian && pairs().any(is_wrong_case) {
        Some("preposition and case")
    } else {
        None
    }
}

/// Whether a sentence holds one of the nine words that wear missions out.
pub fn is_worn(text: &str, language: Language) -> bool {
    let stems: &[&str] = match language {
        Language::Russian => {
            &["кажд", "помог", "помощ", "возможност", "лучш", "дела", "созда", "жизн", "человек", "люд"]
        }
        Language::English => &["every", "help", "power", "world", "empower", "access", "people"],
    };
    let whole: &[&str] = match language {
        Language::Russian => &["мир", "мира", "мире", "миру", "миром"],
        Language::English => &["make", "makes", "making", "made", "build", "builds", "building"],
    };
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| whole.contains(&word) || stems.iter().any(|stem| word.starts_with(stem)))
}

fn count(text: &str, mark: char) -> usize {
    text.matches(mark).count()
}

fn is_wrong_article((article, word): (&str, &str)) -> bool {
    let by_sound = ["hour", "honest", "honor", "heir", "uni", "use", "usu", "euro", "one", "once"];
    let starts_with_vowel = word.starts_with(['a', 'e', 'i', 'o', 'u']);
    let is_exception = by_sound.iter().any(|start| word.starts_with(start));
    match article {
        "a" => starts_with_vowel != is_exception,
        "an" => starts_with_vowel == is_exception,
        _ => false,
    }
}

/// After «для», «без», «от», «у» no word stands in an ending that only other cases have.
fn is_wrong_case((preposition, word): (&str, &str)) -> bool {
    let others = ["ам", "ям", "ами", "ями", "ою", "ею"];
    matches!(preposition, "для" | "без" | "от" | "у" | "из")
        && word.chars().count() > 3
        && others.iter().any(|ending| word.ends_with(ending))
        && word != "самим"
}
