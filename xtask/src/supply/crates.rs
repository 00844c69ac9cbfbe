//! Which crates are in a module? Those that it is built with, for its target and with its features, but for what runs in the compiler alone.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Part, Registry, lock};
use crate::widget::Source;
use crate::{command, project, toolchain};

/// The crates of others in the module of this source, in order.
pub fn of(source: &Source) -> Result<Vec<Part>> {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.arg("tree").args(source.selection).args(["--target", toolchain::TARGET, "--locked"]);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}"]);
    let tree = command::read(cargo.current_dir(project::root()))?;
    let inside: BTreeSet<(&str, &str)> = tree.lines().filter_map(named).collect();
    let sums = lock::crates()?;
    let mut parts = Vec::new();
    for package in known()?.iter() {
        let text = |field: &str| package[field].as_str().unwrap_or_default().to_owned();
        let key = (text("name"), text("version"));
        // What has no sum is our own; what comes from elsewhere than the registry is refused by `licences.rs`.
        let Some(sum) = sums.get(&key).filter(|_| inside.contains(&(&key.0, &key.1))) else { continue };
        let manifest = text("manifest_path");
        let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
        parts.push(Part {
            registry: Registry::Crates,
            name: key.0,
            version: key.1,
            licence: text("license"),
            authors: authors.collect::<Vec<_>>().join(", "),
            repository: text("repository"),
            sum: sum.clone(),
            folder: Path::new(&manifest).parent().context("a crate has no folder")?.to_owned(),
        });
    }
    parts.sort();
    Ok(parts)
}

/// All crates that any of our builds takes, as cargo describes them.
pub fn known() -> Result<Vec<Value>> {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
    let metadata: Value = serde_json::from_str(&command::read(cargo.current_dir(project::root()))?)?;
    metadata["packages"].as_array().cloned().context("cargo metadata names no package")
}

/// Name and version in a line `NAME vVERSION …`.
fn named(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}
