//! Where do the bundler, wasm-opt and the browser tests come from? From npm, as `package-lock.json` pins them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{apt, command, project};

/// What the pinned packages run on: major and minor version.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Node with the packages of `package-lock.json` in place.
#[derive(Clone, Copy)]
pub struct Node(());

impl Node {
    /// Finds Node, or gets it, and brings `node_modules` up to date with the lock file.
    pub fn find() -> Result<Self> {
        if command::find("node").is_none() || command::find("npm").is_none() {
            apt::install("Node with npm", &["nodejs", "npm"])?;
        }
        check_version()?;
        install(&project::root())?;
        Ok(Self(()))
    }

    /// A call of `node`, in the repository.
    pub fn call(self) -> Command {
        let mut node = Command::new("node");
        node.current_dir(project::root());
        node
    }

    /// Its version, and that of a package.
    pub fn version(self) -> Result<String> {
        Ok(command::read(Command::new("node").arg("--version"))?.trim().trim_start_matches('v').to_owned())
    }

    pub fn version_of(self, package: &str) -> Result<String> {
        let manifest = project::root().join("node_modules").join(package).join("package.json");
        let manifest: serde_json::Value = serde_json::from_str(&project::read(&manifest)?)?;
        Ok(manifest["version"].as_str().with_context(|| format!("{package} has no version"))?.to_owned())
    }

    /// A call of a program that a package brings as a script.
    pub fn script(self, package: &str, program: &str) -> Command {
        let mut node = self.call();
        node.arg(project::root().join("node_modules").join(package).join("bin").join(program));
        node
    }
}

fn check_version() -> Result<()> {
    let version = command::read(Command::new("node").arg("--version"))?;
    let mut numbers =
        version.trim().trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    let found = numbers.next().zip(numbers.next());
    let found = found.with_context(|| format!("node calls its version {version:?}"))?;
    if found < OLDEST_NODE {
        let (major, minor) = OLDEST_NODE;
        bail!("Node {major}.{minor} or newer is needed, and this is {}", version.trim());
    }
    Ok(())
}

/// Brings the `node_modules` of a folder up to date with its lock file. `npm ci` is slow, so a copy of the lock file that it installed tells whether
/// there is anything to do.
pub fn install(folder: &Path) -> Result<()> {
    let lock = project::read(&folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-by-xtask.json");
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("npm: installing what package-lock.json names.");
    // No package here needs its install scripts: the programs come in the packages themselves.
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    command::read(Command::new("npm").args(arguments).current_dir(folder))?;
    fs::write(&installed, lock).with_context(|| format!("cannot write {}", installed.display()))
}
