//! Which npm packages are in a script? Those of which the bundler has taken something, as it told beside the engine.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Part, Registry, lock};
use crate::project;

/// The packages in a script, in order. `list` is what `bundle.mjs` has written of it: folders in `node_modules`.
pub fn of(list: &Path) -> Result<Vec<Part>> {
    let folders: Vec<String> = serde_json::from_str(&project::read(list)?)?;
    let sums = lock::packages()?;
    let mut parts = Vec::new();
    for folder in folders {
        let sum = sums.get(&folder).with_context(|| format!("package-lock.json does not know {folder}"))?;
        parts.push(part(&folder, sum.clone())?);
    }
    parts.sort();
    Ok(parts)
}

fn part(folder: &str, sum: String) -> Result<Part> {
    let place = project::root().join(folder);
    let manifest: Value = serde_json::from_str(&project::read(&place.join("package.json"))?)?;
    let field = |name: &str| {
        let text = manifest[name].as_str().with_context(|| format!("{folder}/package.json has no {name}"))?;
        Ok::<_, anyhow::Error>(text.to_owned())
    };
    let repository = &manifest["repository"];
    let repository = repository["url"].as_str().or(repository.as_str()).unwrap_or_default();
    let repository = repository.trim_start_matches("git+");
    Ok(Part {
        registry: Registry::Npm,
        name: field("name")?,
        version: field("version")?,
        licence: field("license")?,
        authors: manifest["author"]["name"]
            .as_str()
            .or(manifest["author"].as_str())
            .unwrap_or_default()
            .to_owned(),
        repository: repository.to_owned(),
        sum,
        folder: place,
    })
}
