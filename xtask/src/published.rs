//! Is the crate fit for crates.io and docs.rs? Its documentation without a warning, its examples run, its package built by itself.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::test::{cargo, cargo_command};
use crate::{command, dist, project};

/// What whoever builds with the crate should have to download, in bytes. The registry itself takes ten megabytes.
const HEAVIEST: u64 = 1_500_000;

/// Every public item has its words, every link leads somewhere, and every example runs, those of the Yew component too.
pub fn document() -> Result<()> {
    let mut doc = cargo_command("doc");
    doc.args(["--package", "mission-rewriter", "--lib", "--no-deps", "--all-features"]);
    command::run(doc.env("RUSTDOCFLAGS", "--deny warnings"))?;
    cargo("test", &["--package", "mission-rewriter", "--doc", "--all-features"])
}

/// What crates.io would get, unpacked and built by itself: a file that a build needs and the package lacks shows here.
pub fn package() -> Result<()> {
    cargo("package", &["--package", "mission-rewriter", "--all-features", "--allow-dirty", "--quiet"])?;
    let name = format!("mission-rewriter-{}.crate", dist::crate_version()?);
    let package = project::cargo_target().join("package").join(name);
    let bytes = fs::metadata(&package).with_context(|| format!("cargo left no {}", package.display()))?.len();
    println!("The crate's package: {bytes} bytes.");
    if bytes > HEAVIEST {
        bail!(
            "the package of the crate may weigh {HEAVIEST} bytes, and weighs {bytes}: see `include` in Cargo.toml"
        );
    }
    Ok(())
}
