//! May everything be there that is? `deny.toml` says which licences are allowed and where things may come from. cargo-deny reads the same file and
//! looks closer; this look takes a second and needs nothing installed, and it knows npm too.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use spdx::{Expression, LicenseReq, ParseMode};

use super::{Part, crates, packages};
use crate::{bundle, command, dist, project, toolchain};

/// The one registry.
const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// npm packages that ship under a licence that is not on the list, and why they may.
const EXCEPTIONS: [(&str, &str, &str); 1] = [(
    "tweetnacl",
    "Unlicense",
    "given to the public domain; who takes it has every right and no duty, so it stands in the way of nothing",
)];

/// Holds all crates that any of our builds takes, and the npm packages that ship, against `deny.toml`. Expects `target/dist/` to be made.
pub fn check() -> Result<()> {
    let allowed = allowed()?;
    let count = check_crates(&allowed)?;
    let mut shipped = BTreeSet::new();
    for script in dist::SCRIPTS {
        shipped.extend(packages::of(&bundle::package_list(Path::new(script)))?);
    }
    for part in &shipped {
        check_package(part, &allowed)?;
    }
    if let Some((idle, ..)) =
        EXCEPTIONS.iter().find(|(name, ..)| shipped.iter().all(|part| part.name != *name))
    {
        bail!("{idle} does not ship any more: take its line out of xtask/src/supply/licences.rs");
    }
    println!("{count} crates and {} npm packages have licences that deny.toml allows.", shipped.len());
    deny()
}

/// Has cargo-deny look as well, where it is installed. What changes from day to day it does not ask for: `cargo xtask audit` does.
fn deny() -> Result<()> {
    if command::find("cargo-deny").is_none() {
        println!("cargo-deny is not installed; `cargo install --locked cargo-deny` brings it.");
        return Ok(());
    }
    for (scope, checks) in [(&["--workspace"][..], &["licenses", "sources"][..]), (&[], &["bans"])] {
        let mut cargo = Command::new(toolchain::cargo_at_hand());
        cargo.args(["deny", "--offline"]).args(scope).arg("check").args(checks);
        command::run(cargo.current_dir(project::root()))?;
    }
    Ok(())
}

fn allowed() -> Result<BTreeSet<String>> {
    let rules: toml::Table = project::read(&project::root().join("deny.toml"))?.parse()?;
    let list = rules.get("licenses").and_then(|licences| licences.get("allow")?.as_array());
    let list = list.context("deny.toml allows no licence")?;
    Ok(list.iter().filter_map(|licence| Some(licence.as_str()?.to_owned())).collect())
}

fn check_crates(allowed: &BTreeSet<String>) -> Result<usize> {
    let packages = crates::known()?;
    for package in &packages {
        let name = package["name"].as_str().unwrap_or_default();
        let licence = package["license"].as_str().unwrap_or_default();
        if !is_allowed(licence, allowed) {
            bail!("the crate {name} is under {licence:?}, which deny.toml does not allow");
        }
        let source = &package["source"];
        if !source.is_null() && source != CRATES {
            bail!("the crate {name} comes from {source}, and may come from crates.io alone");
        }
    }
    Ok(packages.len())
}

fn check_package(part: &Part, allowed: &BTreeSet<String>) -> Result<()> {
    let is_exception =
        EXCEPTIONS.iter().any(|(name, licence, _)| part.name == *name && part.licence == *licence);
    if !is_exception && !is_allowed(&part.licence, allowed) {
        bail!("the npm package {} ships under {:?}, which deny.toml does not allow", part.name, part.licence);
    }
    Ok(())
}

/// Whether the expression can be met with what is allowed. Old manifests write "/" for "OR".
fn is_allowed(licence: &str, allowed: &BTreeSet<String>) -> bool {
    let meets = |asked: &LicenseReq| asked.addition.is_none() && allowed.contains(&asked.license.to_string());
    Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| expression.evaluate(meets))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_met_or_not() {
        let allowed = ["MIT", "Zlib"].map(str::to_owned).into();
        for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "MIT AND Zlib"] {
            assert!(is_allowed(licence, &allowed), "{licence}");
        }
        for licence in
            ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "see LICENSE", "Apache-2.0 WITH LLVM-exception"]
        {
            assert!(!is_allowed(licence, &allowed), "{licence}");
        }
    }
}
