//! Where? The place the author names, taken with its preposition as it stands.

use crate::text::{Document, Language, Span, Token};

/// The place named in a document: "across the Midwest", «на Урале».
pub fn place(document: &Document<'_>) -> Option<Span> {
    let language = document.language?;
    if is_heading(document) {
        return None;
    }
    (0..document.tokens.len()).find_map(|index| match language {
        Language::English => english(document, index),
        Language::Russian => russian(document, index),
    })
}

/// Words that capitals make look like places.
const NO_PLACES: &str = " i we our internet web january february march april may june july august september october november december \
    интернет компания компании общество общества общества банк банке группа группе мы нас россию мир мира ";

fn is_name(token: Option<&Token<'_>>) -> bool {
    token.is_some_and(|token| {
        token.is_word()
            && token.capital
            && !token.quoted
            && token.folded.chars().count() > 2
            // "in Nigeria's industry": the place belongs to something else.
            && !token.folded.ends_with("'s")
            && !NO_PLACES.split_ascii_whitespace().any(|word| word == token.folded)
    })
}

/// How many tokens from `index` on are a name of several words.
fn name_length(document: &Document<'_>, index: usize) -> usize {
    document.tokens[index.min(document.tokens.len())..]
        .iter()
        .take(3)
        .take_while(|token| is_name(Some(token)))
        .count()
}

/// Text in which most words have capitals, as in headings, has no names to tell.
fn is_heading(document: &Document<'_>) -> bool {
    let capitals = document.tokens.iter().filter(|token| token.is_word() && token.capital).count();
    capitals * 2 > document.word_count()
}

fn english(document: &Document<'_>, index: usize) -> Option<Span> {
    let tokens = &document.tokens;
    if !matches!(tokens[index].folded.as_ref(), "in" | "across" | "throughout") {
        return None;
    }
    let article =
        usize::from(tokens.get(index + 1).is_some_and(|token| token.folded == "the" && !token.capital));
    let start = index + 1 + article;
    let length = name_length(document, start);
    let next = tokens.get(start + length);
    // "in the Russian market": the capital belongs to an adjective of something else.
    let is_adjective =
        article == 1 && next.is_some_and(|token| token.is_word() && !is_function_word(&token.folded));
    (length > 0 && !is_adjective).then(|| document.span(index..start + length))
}

fn is_function_word(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "with"
            | "by"
            | "through"
            | "for"
            | "to"
            | "who"
            | "that"
            | "as"
            | "while"
            | "at"
            | "on"
            | "in"
            | "from"
    )
}

fn russian(document: &Document<'_>, index: usize) -> Option<Span> {
    let tokens = &document.tokens;
    if !matches!(tokens[index].folded.as_ref(), "в" | "во" | "на") {
        return None;
    }
    let length = name_length(document, index + 1);
    let last = tokens.get(index + length)?;
    if length == 0 || !is_place_case(&tokens[index + 1].folded) {
        return None;
    }
    let next = tokens.get(index + length + 1);
    let is_region = next.is_some_and(|token| {
        matches!(
            token.folded.as_ref(),
            "области" | "крае" | "округе" | "районе" | "республике" | "федерации" | "регионе"
        )
    });
    if is_region {
        return Some(document.span(index..index + length + 2));
    }
    // «на Российском рынке»: an adjective, and what it describes is no place.
    let is_adjective =
        ["ском", "цком", "ской", "цкой", "ских", "цких"].iter().any(|ending| last.folded.ends_with(ending));
    (!is_adjective).then(|| document.span(index..index + length + 1))
}

/// «в России», «на Урале», «в Москве», but not «в Россию».
fn is_place_case(word: &str) -> bool {
    word.ends_with(['е', 'и', 'у', 'о'])
        || word.ends_with("ом")
        || word.ends_with("ой")
        || word.ends_with("ах")
        || word.ends_with("ях")
        || word.ends_with("их")
}
