//! A knowledge file as lines with numbers, under a language and a heading.

use std::fmt;
use std::path::{Path, PathBuf};

/// The halves of a file, as tables name them.
pub const LANGUAGES: [Language; 2] = [Language::Russian, Language::English];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Russian,
    English,
}

impl Language {
    pub const fn index(self) -> usize {
        self as usize
    }
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Russian => "Русский",
            Self::English => "English",
        }
    }
}

/// What is wrong, and where.
#[derive(Debug)]
pub struct Problem {
    file: PathBuf,
    line: usize,
    message: String,
}

impl Problem {
    pub fn at(line: &Line, message: impl Into<String>) -> Self {
        Self { file: line.file.clone(), line: line.number, message: message.into() }
    }
    pub fn on(file: impl Into<PathBuf>, line: usize, message: impl Into<String>) -> Self {
        Self { file: file.into(), line, message: message.into() }
    }
    pub fn whole(file: impl Into<PathBuf>, message: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(formatter, "{}: {}", self.file.display(), self.message),
            line => write!(formatter, "{}:{line}: {}", self.file.display(), self.message),
        }
    }
}

/// A line that says something.
#[derive(Clone, Debug)]
pub struct Line {
    pub file: PathBuf,
    pub number: usize,
    /// None above the first `## ` heading.
    pub language: Option<Language>,
    /// The `### ` heading above it, or nothing.
    pub heading: String,
    pub text: String,
}

/// A file: its key and its lines.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: PathBuf,
    pub key: String,
    pub lines: Vec<Line>,
}

impl Source {
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let text = std::fs::read_to_string(path).map_err(|error| Problem::whole(path, error.to_string()))?;
        let (mut key, mut language, mut heading) = (None, None, String::new());
        let mut lines = Vec::new();
        for (index, raw) in text.lines().enumerate() {
            let trimmed = raw.trim();
            let line = |text: &str, language, heading: &str| Line {
                file: path.to_owned(),
                number: index + 1,
                language,
                heading: heading.to_owned(),
                text: text.to_owned(),
            };
            if trimmed.is_empty() || trimmed.starts_with("//") {
                continue;
            }
            if let Some(name) = trimmed.strip_prefix("### ") {
                heading = name.trim().to_owned();
            } else if let Some(name) = trimmed.strip_prefix("## ") {
                heading.clear();
                language = LANGUAGES.into_iter().find(|language| language.heading() == name.trim());
                if language.is_none() {
                    let message = format!("“## {name}” is no language: write “## Русский” or “## English”");
                    return Err(Problem::at(&line(trimmed, None, ""), message));
                }
            } else if let (None, Some(name)) = (&key, trimmed.strip_prefix("# ")) {
                key = Some(name.trim().to_owned());
            } else {
                lines.push(line(trimmed, language, &heading));
            }
        }
        let key = key.ok_or_else(|| Problem::whole(path, "the file needs a first line “# key”"))?;
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("");
        if key != stem {
            return Err(Problem::whole(path, format!("the key “{key}” and the file’s name differ")));
        }
        Ok(Self { path: path.to_owned(), key, lines })
    }

    /// All files of a folder, in the order of their names, so that the tables never depend on the machine.
    pub fn read_folder(folder: &Path) -> Result<Vec<Self>, Problem> {
        let entries = std::fs::read_dir(folder).map_err(|error| Problem::whole(folder, error.to_string()))?;
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
            .collect();
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    /// The lines of one language.
    pub fn in_language(&self, language: Language) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.language == Some(language))
    }
}
