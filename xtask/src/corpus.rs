//! Labelled statements: one JSON object a line with `text` and `label`.

use crate::project;
use anyhow::{Context, Result};
use mission_rewriter::text::Language;
use mission_rewriter::verdict::Class;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A labelled statement.
#[derive(Clone)]
pub struct Sample {
    /// The statement.
    pub text: String,
    /// What people called it.
    pub class: Class,
    /// Its language, where the file says.
    pub language: Option<Language>,
    /// The object it came from.
    pub object: Value,
}

/// The files of the corpus in one language, in the order of their names.
pub fn files(language: Language) -> Result<Vec<PathBuf>> {
    let folder = project::root().join("src/verdict/corpus");
    let entries = std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    let prefix = format!("{}-", language.key());
    paths.retain(|path| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(&prefix))
    });
    paths.sort();
    Ok(paths)
}

/// Which statements of the corpus?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Those that the model learns from.
    Training,
    /// Those that it never sees: every eighth block of a file.
    Development,
}

/// A file is parted by blocks, since statements that stand beside each other were often written in one go and are alike.
const BLOCK: usize = 40;
const BLOCKS: usize = 8;

/// The statements of one part of the corpus, in the order of the files.
pub fn samples(language: Language, part: Part) -> Result<Vec<Sample>> {
    let mut samples = Vec::new();
    for path in files(language)? {
        let of = |place: usize| {
            if place / BLOCK % BLOCKS == BLOCKS - 1 { Part::Development } else { Part::Training }
        };
        samples.extend(
            read(&path)?
                .into_iter()
                .enumerate()
                .filter(|(place, _)| of(*place) == part)
                .map(|(_, sample)| sample),
        );
    }
    Ok(samples)
}

/// A number for the whole corpus of a language: tells which corpus weights and reports came from.
pub fn hash(language: Language) -> Result<u64> {
    let mut bytes = Vec::new();
    for path in files(language)? {
        bytes.extend(std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?);
    }
    Ok(fnv(bytes.into_iter().map(u64::from)))
}

/// FNV-1a, 64 bits.
pub fn fnv(parts: impl IntoIterator<Item = u64>) -> u64 {
    parts.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, part| (hash ^ part).wrapping_mul(0x0100_0000_01b3))
}

/// The statements of a file; the first bad line is an error with its number.
pub fn read(path: &Path) -> Result<Vec<Sample>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| sample(line).with_context(|| format!("{}:{}", path.display(), index + 1)))
        .collect()
}

fn sample(line: &str) -> Result<Sample> {
    let object: Value = serde_json::from_str(line)?;
    let field = |name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
    let text = field("text").context("no “text”")?;
    let label = field("label").context("no “label”")?;
    let class = Class::from_key(&label).with_context(|| format!("“{label}” is no class"))?;
    let language = field("lang").and_then(|key| Language::from_key(&key));
    Ok(Sample { text, class, language, object })
}
