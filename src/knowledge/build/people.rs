//! The names people go by: what they are recognised by, and the forms that sentences need.

use crate::source::{LANGUAGES, Language, Line, Problem, Source};
use std::path::Path;

pub struct PeopleRow {
    pub line: Line,
    pub language: Language,
    pub words: Vec<String>,
    pub forms: Vec<String>,
    /// The number of the program's `PeopleKind`.
    pub kind: u8,
}

/// The headings of the file, in the order of the program's `PeopleKind`.
const KINDS: [[&str; 2]; 3] = [["Взрослые", "Adults"], ["Дети", "Children"], ["За работой", "At work"]];

/// How many forms a name needs: five cases in Russian, one form in English.
pub const fn form_count(language: Language) -> usize {
    match language {
        Language::Russian => 5,
        Language::English => 1,
    }
}

pub fn read(path: &Path) -> Result<Vec<PeopleRow>, Problem> {
    let source = Source::read(path)?;
    let mut rows = Vec::new();
    for language in LANGUAGES {
        for line in source.in_language(language) {
            let (words, forms) = line
                .text
                .split_once(" = ")
                .ok_or_else(|| Problem::at(line, "write “words that name them = the forms”"))?;
            let forms = forms_of(line, forms, language)?;
            let words = words.split(',').map(|word| word.trim().to_owned()).collect();
            let kind = KINDS
                .iter()
                .position(|names| names.contains(&line.heading.as_str()))
                .and_then(|kind| u8::try_from(kind).ok())
                .ok_or_else(|| {
                    Problem::at(
                        line,
                        "people stand under “### Взрослые”, “### Дети” or “### За работой” and their like",
                    )
                })?;
            rows.push(PeopleRow { line: line.clone(), language, words, forms, kind });
        }
    }
    Ok(rows)
}

/// The forms of a row of people, as many as the language needs.
pub fn forms_of(line: &Line, text: &str, language: Language) -> Result<Vec<String>, Problem> {
    let forms: Vec<String> = text.split('|').map(|form| form.trim().to_owned()).collect();
    let wanted = form_count(language);
    if forms.len() != wanted || forms.iter().any(String::is_empty) {
        return Err(Problem::at(
            line,
            format!("people need {wanted} forms here, and there are {}", forms.len()),
        ));
    }
    Ok(forms)
}
