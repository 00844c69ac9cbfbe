//! What does the engine stand on? Only on what this list names, so that nothing of the web slips under it unseen.

use std::process::Command;

use anyhow::{Result, bail};

use crate::widget::WIDGET;
use crate::{command, project, toolchain};

/// Each crate that the engine may depend on, and why. Build scripts and procedural macros are not part of the engine.
const ALLOWED: &[(&str, &str)] = &[("mission-rewriter", "the engine itself")];

/// Fails where the engine, without any feature, depends on a crate that the list does not name, or names in vain.
pub fn check() -> Result<()> {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.args(["tree", "--package", WIDGET.package, "--no-default-features", "--target", "all"]);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
    let tree = command::read(cargo.current_dir(project::root()))?;
    let found: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();

    if let Some(unknown) = found.iter().find(|name| ALLOWED.iter().all(|(allowed, _)| allowed != *name)) {
        bail!(
            "the engine now depends on {unknown}: give it a feature, or a line with a reason in xtask/src/layering.rs"
        );
    }
    if let Some((idle, _)) = ALLOWED.iter().find(|(allowed, _)| !found.contains(allowed)) {
        bail!("the engine no longer depends on {idle}: take its line out of xtask/src/layering.rs");
    }
    match &ALLOWED[1..] {
        [] => println!("The engine stands on its own feet."),
        others => println!(
            "The engine stands on {}.",
            others.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
        ),
    }
    Ok(())
}
