//! Which crates are in a module? Those that it is built with, for its target and with its features, but for what runs in the compiler alone.

use std::process::Command;

use anyhow::{Context, Result};

use super::{Part, Registry, lock};
use crate::widget::Source;
use crate::{command, project, toolchain};

/// The crates of others in the module of this source, in order.
pub fn of(source: &Source) -> Result<Vec<Part>> {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.arg("tree").args(source.selection).args(["--target", toolchain::TARGET, "--locked"]);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe"]);
    cargo.args(["--format", "{p}|{l}|{r}"]).current_dir(project::root());
    let tree = command::read(&mut cargo)?;
    let sums = lock::crates()?;
    let mut parts =
        tree.lines().filter(|line| !line.is_empty()).filter_map(|line| part(line, &sums).transpose());
    let mut parts = parts.by_ref().collect::<Result<Vec<Part>>>()?;
    parts.sort();
    parts.dedup();
    Ok(parts)
}

/// The crate of a line `NAME vVERSION|LICENCE|REPOSITORY`; a crate of our own is none.
fn part(line: &str, sums: &std::collections::BTreeMap<(String, String), String>) -> Result<Option<Part>> {
    let unreadable = || format!("cargo tree printed {line:?}");
    let mut fields = line.splitn(3, '|');
    let mut words = fields.next().unwrap_or_default().split(' ');
    let name = words.next().with_context(unreadable)?.to_owned();
    let version = words.next().and_then(|word| word.strip_prefix('v')).with_context(unreadable)?.to_owned();
    // What has no sum is in this repository; what comes from elsewhere than the registry is refused by `licences.rs`.
    let Some(sum) = sums.get(&(name.clone(), version.clone())).cloned() else { return Ok(None) };
    let licence = fields.next().with_context(unreadable)?.to_owned();
    let repository = fields.next().with_context(unreadable)?.to_owned();
    Ok(Some(Part { registry: Registry::Crates, name, version, licence, repository, sum }))
}
