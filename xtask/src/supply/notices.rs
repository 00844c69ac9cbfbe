//! What do the licences of others ask of whoever hands their work on? That their words come along. Here they are put together, each once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Part;
use crate::project;

const HEAD: &str = "The files of mission-rewriter hold work of others, and these are the words that come with it. Our own licence, MIT or Apache 2.0, is beside \
                    this file;\nso is a list of which part is in which file (mission-rewriter.cdx.json). Rust's standard library is in the modules, too: MIT or \
                    Apache 2.0,\nby the Rust Project Developers.\n";

/// Writes the words of all parts into `file`.
pub fn write(parts: impl Iterator<Item = Part>, file: &Path) -> Result<()> {
    let mut holders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut wordless = Vec::new();
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        let files = files(&part.folder)?;
        if files.is_empty() {
            wordless.push(format!("{name}, {}: {}", part.licence, part.authors));
        }
        for file in files {
            holders.entry(words(&file)?).or_default().push(name.clone());
        }
    }
    let mut text = HEAD.to_owned();
    // In the order of whom they belong to, which a reader can follow.
    let mut holders: Vec<(String, Vec<String>)> = holders.into_iter().collect();
    holders.sort_by(|(text, names), (other, others)| (names, text).cmp(&(others, other)));
    for (words, names) in holders {
        text += &format!("\n{}\n{}\n\n{words}\n", "-".repeat(80), names.join(", "));
    }
    text += &format!(
        "\n{}\nThese packages hold no words of their own:\n\n{}\n",
        "-".repeat(80),
        wordless.join("\n")
    );
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// The files of a package that say how it may be used. Of several ways the one that asks for least is taken.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let name = |file: &PathBuf| file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let mut files = project::files_in(folder)?;
    files.retain(|file| {
        ["LICEN", "COPYING", "UNLICEN", "NOTICE"].iter().any(|word| name(file).starts_with(word))
    });
    if files.iter().any(|file| name(file).contains("MIT")) {
        files.retain(|file| ["APACHE", "UNLICEN", "COPYING"].iter().all(|word| !name(file).contains(word)));
    }
    Ok(files)
}

fn words(file: &Path) -> Result<String> {
    let text = project::read(file)?;
    Ok(text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned())
}
