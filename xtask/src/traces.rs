//! Do the files that we hand out tell where they were built? Then nobody else could build the same ones. `cargo xtask reproduce` asks in full, and
//! takes many minutes; this asks what can be asked in a second.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{project, toolchain};

/// Fails where a file under `target/dist/` names a folder of this machine.
pub fn check() -> Result<()> {
    let folders = folders()?;
    let names: Vec<&str> = folders.iter().filter_map(|folder| folder.to_str()).collect();
    let files = project::all_files_in(&project::product("dist"))?;
    if files.is_empty() || names.is_empty() {
        bail!("there is nothing to look through");
    }
    for file in &files {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        if let Some(name) = found(&bytes, &names) {
            bail!("{} names {name}: see `flags` in xtask/src/toolchain.rs", file.display());
        }
    }
    println!("None of the {} files names a folder of this machine.", files.len());
    Ok(())
}

/// The places that a build knows of. One at the root of the disk, as in a container, has too short a name to mean anything.
fn folders() -> Result<Vec<PathBuf>> {
    let mut folders =
        vec![project::root(), project::cargo_target(), toolchain::cargo_home()?, toolchain::rustup_home()?];
    folders.retain(|folder| is_telling(folder));
    Ok(folders)
}

fn is_telling(folder: &Path) -> bool {
    folder.components().count() > 2
}

fn found<'n>(bytes: &[u8], names: &[&'n str]) -> Option<&'n str> {
    let holds = |name: &str| bytes.windows(name.len()).any(|window| window == name.as_bytes());
    names.iter().copied().find(|name| holds(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_between_other_bytes() {
        let names = ["/home/me/.cargo", "/home/me/project"];
        assert_eq!(found(b"\0\xffat /home/me/project/src/lib.rs", &names), Some(names[1]));
        assert_eq!(found(b"\0\xffat src/lib.rs of /home/you/project", &names), None);
        assert!(is_telling(Path::new("/home/me")) && !is_telling(Path::new("/project")));
    }
}
