//! What do the lock files say of a crate or a package? The sum of what its registry serves; nothing else is taken from anywhere.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use data_encoding::{BASE64, HEXLOWER};
use serde_json::Value;

use crate::project;

/// The sums (SHA-256) of the crates, by name and version.
pub fn crates() -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = project::read(&project::root().join("Cargo.lock"))?.parse()?;
    let packages =
        lock.get("package").and_then(toml::Value::as_array).context("Cargo.lock names no package")?;
    let text = |package: &toml::Value, name: &str| Some(package.get(name)?.as_str()?.to_owned());
    let sums = packages.iter().filter_map(|package| {
        Some(((text(package, "name")?, text(package, "version")?), text(package, "checksum")?))
    });
    Ok(sums.collect())
}

/// The sums (SHA-512) of the npm packages, by the folder that each is installed in.
pub fn packages() -> Result<BTreeMap<String, String>> {
    let lock: Value = serde_json::from_str(&project::read(&project::root().join("package-lock.json"))?)?;
    let packages = lock["packages"].as_object().context("package-lock.json names no package")?;
    let installed = packages.iter().filter(|(folder, _)| !folder.is_empty());
    installed
        .map(|(folder, package)| {
            let sum = package["integrity"].as_str().and_then(|sum| sum.strip_prefix("sha512-"));
            let sum = sum.with_context(|| format!("package-lock.json has no sum of {folder}"))?;
            Ok((folder.clone(), HEXLOWER.encode(&BASE64.decode(sum.as_bytes())?)))
        })
        .collect()
}
