//! The verbs that open a result: what they are recognised by, and the form that a statement begins with.

use crate::source::{LANGUAGES, Language, Line, Problem, Source};
use std::path::Path;

pub struct OpeningRow {
    pub line: Line,
    pub language: Language,
    pub words: Vec<String>,
    pub opening: String,
}

pub fn read(path: &Path) -> Result<Vec<OpeningRow>, Problem> {
    let source = Source::read(path)?;
    let mut rows = Vec::new();
    for language in LANGUAGES {
        for line in source.in_language(language) {
            let (words, opening) = line.text.split_once(" = ").ok_or_else(|| {
                Problem::at(line, "write “forms of the verb = the form that opens a statement”")
            })?;
            let words = words.split(',').map(|word| word.trim().to_owned()).collect();
            rows.push(OpeningRow { line: line.clone(), language, words, opening: opening.trim().to_owned() });
        }
    }
    Ok(rows)
}
