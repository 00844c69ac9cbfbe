//! Is there anything in what we build with that we would not want there? Licences and sources, and the holes that others have found since.
//!
//! The last changes from day to day and is asked of the network, so `cargo xtask test` leaves it out: it would fail tomorrow on what passes today.

use std::process::Command;

use anyhow::{Result, bail};

use crate::npm::Node;
use crate::{command, project, supply, toolchain};

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    Node::find()?;
    supply::check_licences()?;
    if command::find("cargo-deny").is_none() {
        bail!("cargo-deny knows of the holes in crates, and is missing: cargo install --locked cargo-deny");
    }
    let mut crates = Command::new(toolchain::cargo_at_hand());
    crates.args(["deny", "--workspace", "check", "advisories"]);
    let mut packages = Command::new("npm");
    packages.arg("audit");
    // One may be out of reach while the other has something to say.
    let results = [("crates", crates), ("npm packages", packages)].map(|(what, mut call)| {
        println!("\n== known holes in {what}");
        command::run(call.current_dir(project::root())).inspect_err(|error| println!("== {what}: {error:#}"))
    });
    if results.iter().any(Result::is_err) {
        bail!("a hole is known, or one of the lists could not be had: see above");
    }
    println!("Nothing is known of what this project is built with.");
    Ok(())
}
