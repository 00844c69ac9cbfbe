//! How does a page make sure that a script from elsewhere is ours? It names the sum of the script; here the sums are written down.
//!
//! What a script fetches by itself it compares by itself (`www/element/verified.js`), so a page names one sum.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::{dist, hash, project};

/// The list of sums, beside the files.
const LIST: &str = "integrity.json";

/// What stands in a page of ours before the name of a file whose sum belongs there, and behind it.
const PLACE: (&str, &str) = ("sum-of(", ")");

/// Writes the sums of what other pages load from a folder.
pub fn write(folder: &Path) -> Result<()> {
    let mut files = Map::new();
    for name in dist::loaded_from(folder)? {
        let sum = hash::integrity(&folder.join(&name))?;
        files.insert(name, sum.into());
    }
    let list = json!({ "version": dist::crate_version()?, "files": Value::Object(files) });
    save(&folder.join(LIST), &format!("{list:#}\n"))
}

/// Puts the sums into the pages that show which lines to paste.
pub fn fill_in(folder: &Path) -> Result<()> {
    for page in project::files_in(folder)? {
        if page.extension().is_some_and(|ending| ending == "html") {
            let text = project::read(&page)?;
            if text.contains(PLACE.0) {
                save(&page, &filled(&text, &|name| hash::integrity(&folder.join(name)))?)?;
            }
        }
    }
    Ok(())
}

fn filled(text: &str, sum_of: &dyn Fn(&str) -> Result<String>) -> Result<String> {
    let mut pieces = text.split(PLACE.0);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(PLACE.1).context("a page names no file to take the sum of")?;
        whole += &sum_of(name)?;
        whole += rest;
    }
    Ok(whole)
}

fn save(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_sum_of_each_file_that_it_names() {
        let sum_of = |name: &str| Ok(format!("sum-{}", name.len()));
        assert_eq!(filled("<a=sum-of(a.js)><b=sum-of(other)>", &sum_of).unwrap(), "<a=sum-4><b=sum-5>");
        assert_eq!(filled("no file", &sum_of).unwrap(), "no file");
        assert!(filled("sum-of(a.js", &sum_of).is_err());
    }
}
