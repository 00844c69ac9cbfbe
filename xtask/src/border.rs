//! What does a module call the functions of its script? wasm-bindgen's names hold a hash each, which no compressor can shorten. Both sides
//! are ours, so each name becomes a letter or two on both.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Output;

use crate::project;

/// The new names by the old ones.
pub struct Names {
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

/// Renames what the module imports, and what it exports for the script alone. `output` is not written yet.
pub fn shorten(output: &mut Output) -> Names {
    let exports = &mut output.wasm_mut().exports;
    let closures = exports.iter_mut().filter(|export| export.name.starts_with("wasm_bindgen_"));
    let exports = closures.enumerate().map(|(place, export)| {
        // What others export is called by whole words, and a name of one letter is none.
        let name = format!("_{}", short_name(place));
        (std::mem::replace(&mut export.name, name.clone()), name)
    });
    let exports = exports.collect();
    let imports = &mut output.wasm_mut().imports;
    // The script has them in this order, and what stands in order travels lighter.
    let sorted: BTreeSet<String> = imports.iter().map(|import| import.name.clone()).collect();
    let names: BTreeMap<_, _> =
        sorted.into_iter().enumerate().map(|(place, name)| (name, short_name(place))).collect();
    for import in imports.iter_mut() {
        if let Some(name) = names.get(&import.name) {
            import.name.clone_from(name);
        }
    }
    Names { imports: names, exports }
}

/// Gives the functions in the script their new names.
pub fn rename(script: &Path, names: &Names) -> Result<()> {
    let mut text = project::read(script)?;
    for (long, short) in &names.exports {
        let call = format!("wasm.{long}(");
        if !text.contains(&call) {
            bail!("{} does not call {long}", script.display());
        }
        text = text.replace(&call, &format!("wasm.{short}("));
    }
    for (long, short) in &names.imports {
        let key = format!("\n        {long}: ");
        if text.matches(&key).count() != 1 {
            bail!("{} does not give {long} once", script.display());
        }
        text = text.replace(&key, &format!("\n        {short}: "));
    }
    fs::write(script, text).with_context(|| format!("cannot write {}", script.display()))
}

/// `a` to `z`, then `aa`, `ab` and so on.
fn short_name(place: usize) -> String {
    let last = char::from(b'a' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        rest => format!("{}{last}", short_name(rest - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_names_are_one() {
        let names: BTreeSet<String> = (0..2000).map(short_name).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([0, 25, 26, 27, 702].map(short_name), ["a", "z", "aa", "ab", "aaa"]);
    }
}
