//! The model's weights: one file a language, one feature a line, three whole numbers each.

use crate::source::{LANGUAGES, Language, Problem};
use std::fmt::Write;
use std::path::Path;

pub fn compile(folder: &Path) -> Result<String, Problem> {
    let mut out = String::new();
    for language in LANGUAGES {
        let (name, file) = match language {
            Language::Russian => ("RUSSIAN", "ru.txt"),
            Language::English => ("ENGLISH", "en.txt"),
        };
        let path = folder.join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let mut names = Vec::new();
        let mut rows = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with("//") {
                continue;
            }
            let mut parts = line.split_whitespace();
            let feature = parts.next().unwrap_or("");
            let numbers: Vec<i16> = parts.filter_map(|part| part.parse().ok()).collect();
            let Ok(row) = <[i16; 3]>::try_from(numbers) else {
                return Err(Problem::whole(
                    &path,
                    format!("line {}: write “feature product oriented customer”", index + 1),
                ));
            };
            names.push(feature.to_owned());
            rows.push(row);
        }
        let _ = writeln!(out, "pub(super) static {name}: &[[i16; 3]] = &{rows:?};");
        let _ = writeln!(out, "#[cfg(test)]\npub(super) static {name}_NAMES: &[&str] = &{names:?};");
    }
    Ok(out)
}
