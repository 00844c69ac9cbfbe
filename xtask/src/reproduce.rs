//! Does anybody who builds this commit get the very files that we hand out? Two clean clones are built apart from each other, and compared.
//!
//! The second build lives another life: a longer path with a space in it, a home and a folder for cargo's products elsewhere, its own copy of the
//! crates' sources, other rights for new files, another language and another time zone. What the two share is the compilers, the crates and
//! packages as they were downloaded, and the commit.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{command, hash, project, toolchain};

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    let commit = command::read(git().args(["rev-parse", "HEAD"]))?;
    println!("Two builds of {}: this takes twice as long as a first `cargo xtask dist`.", commit.trim());
    if !command::read(git().args(["status", "--porcelain"]))?.is_empty() {
        println!("What is not committed is in neither of them.");
    }
    let folder = project::product("reproduce");
    project::empty_folder(&folder)?;
    let first = build_as_here(&folder.join("one"))?;
    let second = build_elsewhere(&folder.join("another place/with a longer path"))?;
    compare(&sums(&first)?, &sums(&second)?)?;
    // Gigabytes that nobody needs; where the two differ, they stay to be looked into.
    project::empty_folder(&folder)
}

/// The files of a build in this very environment.
fn build_as_here(clone: &Path) -> Result<PathBuf> {
    clone_into(clone)?;
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    build(cargo.args(["xtask", "dist"]), clone)
}

/// The files of a build that has as little in common with the other as one machine allows.
fn build_elsewhere(folder: &Path) -> Result<PathBuf> {
    let clone = folder.join("clone");
    clone_into(&clone)?;
    let npm = command::read(Command::new("npm").args(["config", "get", "cache"]))?;
    let cargo_home = folder.join("crates");
    share_downloads(&toolchain::cargo_home()?, &cargo_home)?;
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "umask 077; exec \"$@\"", "sh"])
        .arg(toolchain::cargo_at_hand())
        .args(["xtask", "dist"]);
    shell.env("HOME", folder).env("CARGO_HOME", cargo_home).env("RUSTUP_HOME", toolchain::rustup_home()?);
    shell.env("npm_config_cache", npm.trim()).env("LC_ALL", "C").env("TZ", "Pacific/Kiritimati");
    shell.env("CARGO_TARGET_DIR", folder.join("products"));
    build(&mut shell, &clone)
}

fn clone_into(clone: &Path) -> Result<()> {
    command::run(git().args(["clone", "--quiet"]).arg(project::root()).arg(clone))
}

fn build(command: &mut Command, clone: &Path) -> Result<PathBuf> {
    println!("\n== {}", clone.display());
    command::run(command.current_dir(clone))?;
    Ok(clone.join("target/dist"))
}

/// A home for cargo with the same downloads, and from the same places: the sources are unpacked anew, at paths of their own.
fn share_downloads(from: &Path, to: &Path) -> Result<()> {
    let registry = to.join("registry");
    fs::create_dir_all(&registry).with_context(|| format!("cannot make {}", registry.display()))?;
    for name in ["registry/cache", "registry/index", "config.toml"] {
        let shared = from.join(name);
        if shared.exists() {
            symlink(&shared, to.join(name)).with_context(|| format!("cannot link {}", shared.display()))?;
        }
    }
    Ok(())
}

/// The sum of each file, by its name in the folder.
fn sums(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut sums = BTreeMap::new();
    for file in project::all_files_in(folder)? {
        sums.insert(file.strip_prefix(folder)?.display().to_string(), hash::sha256(&file)?);
    }
    Ok(sums)
}

fn compare(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Result<()> {
    println!("\n{:<66}file", "SHA-256");
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    let mut differing = Vec::new();
    for name in names {
        let [one, other] = [first, second].map(|sums| sums.get(name).map_or("missing", String::as_str));
        println!("{one:<66}{name}");
        if one != other {
            println!("{other:<66}^ the other build");
            differing.push(name.as_str());
        }
    }
    if !differing.is_empty() {
        bail!(
            "the two builds differ in {} of {} files: {}",
            differing.len(),
            first.len(),
            differing.join(", ")
        );
    }
    println!("\nBoth builds gave the same {} files, byte for byte.", first.len());
    Ok(())
}

fn git() -> Command {
    let mut git = Command::new("git");
    git.current_dir(project::root());
    git
}
