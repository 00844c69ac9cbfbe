//! Which browser do the tests drive? The one that `$CHROMIUM` names, one that is installed, or Debian's, installed now.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::{apt, command};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// The fonts are there so that a page has letters, Cyrillic ones too, on a machine that has none.
const DEBIAN_PACKAGES: &[&str] = &["chromium", "fonts-liberation"];

/// Finds Chromium, or gets it.
pub fn find() -> Result<PathBuf> {
    if let Ok(name) = std::env::var("CHROMIUM") {
        let Some(path) = command::find(&name) else {
            bail!("$CHROMIUM is {name:?}, and there is no such program")
        };
        return Ok(path);
    }
    let installed = || NAMES.iter().find_map(|name| command::find(name));
    if let Some(path) = installed() {
        return Ok(path);
    }
    apt::install("Chromium", DEBIAN_PACKAGES)?;
    installed().context("apt-get installed chromium, and still there is no program of that name")
}
