//! A line of words as a pattern: which words, in which order, in which forms.
//!
//! `word` any inflection, `=word` this form, `word*` any beginning, `a/b` either, `(word)` may be absent, `…` up to three
//! words between, `<class>` a word of a class, `#` a number, `- ` at the start an exception.

use crate::bounds::is_quick;
use crate::fold::fold;
use crate::source::{Line, Problem};
use crate::stem::stem;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term {
    Stem(String),
    Exact(String),
    Prefix(String),
    Class(usize),
    Number,
}

#[derive(Clone, Debug)]
pub enum Element {
    Word { alternatives: Vec<Term>, optional: bool },
    Gap,
}

#[derive(Clone, Debug)]
pub struct Pattern {
    pub exception: bool,
    pub elements: Vec<Element>,
}

impl Pattern {
    /// Reads one pattern; `class` gives the number of a class.
    pub fn parse(line: &Line, text: &str, class: &dyn Fn(&str) -> Option<usize>) -> Result<Self, Problem> {
        let (exception, body) = match text.strip_prefix("- ") {
            Some(body) => (true, body),
            None => (false, text),
        };
        let mut elements = Vec::new();
        for part in body.split_whitespace() {
            if matches!(part, "…" | "...") {
                elements.push(Element::Gap);
                continue;
            }
            let (part, optional) = match part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) {
                Some(inner) => (inner, true),
                None => (part, false),
            };
            // A hyphen counts as a space, so "high-quality" is two elements; the alternatives of such a word are not parted.
            for piece in part.split('-').filter(|piece| !piece.is_empty()) {
                let alternatives = piece
                    .split('/')
                    .filter(|word| !word.is_empty())
                    .map(|word| term(line, word, class))
                    .collect::<Result<Vec<_>, _>>()?;
                if alternatives.is_empty() {
                    return Err(Problem::at(line, format!("“{part}” holds no word")));
                }
                elements.push(Element::Word { alternatives, optional });
            }
        }
        let first_is_word = matches!(elements.first(), Some(Element::Word { .. }));
        let last_is_word = matches!(elements.last(), Some(Element::Word { .. }));
        let has_required =
            elements.iter().any(|element| matches!(element, Element::Word { optional: false, .. }));
        if !first_is_word || !last_is_word || !has_required {
            return Err(Problem::at(
                line,
                format!("“{body}” must begin and end with a word, and one word must not be optional"),
            ));
        }
        let count = |is_so: fn(&Element) -> bool| elements.iter().filter(|element| is_so(element)).count();
        let gaps = count(|element| matches!(element, Element::Gap));
        let absent = count(|element| matches!(element, Element::Word { optional: true, .. }));
        if !is_quick(elements.len(), gaps, absent) {
            return Err(Problem::at(
                line,
                format!("“{body}” has too many words, or too many of them may be absent"),
            ));
        }
        Ok(Self { exception, elements })
    }
}

/// One word with its sign.
pub fn term(line: &Line, word: &str, class: &dyn Fn(&str) -> Option<usize>) -> Result<Term, Problem> {
    if word == "#" {
        return Ok(Term::Number);
    }
    if let Some(key) = word.strip_prefix('<').and_then(|word| word.strip_suffix('>')) {
        return class(key)
            .map(Term::Class)
            .ok_or_else(|| Problem::at(line, format!("there is no class “{key}”")));
    }
    let bare = word.trim_start_matches('=').trim_end_matches('*');
    if bare.is_empty()
        || bare
            .chars()
            .any(|c| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '.' | '&' | '+' | '%' | '№'))
    {
        return Err(Problem::at(line, format!("“{word}” is not a word")));
    }
    let folded = fold(bare).into_owned();
    Ok(match (word.starts_with('='), word.ends_with('*')) {
        (true, _) => Term::Exact(folded),
        (_, true) => Term::Prefix(folded),
        _ if bare.chars().all(|c| c.is_numeric()) => Term::Exact(folded),
        // The stem of a very short word is nobody's: «ИИ» would be found in every «и».
        _ if stem(&folded).chars().count() < 3 => Term::Exact(folded),
        _ => Term::Stem(stem(&folded).into_owned()),
    })
}
