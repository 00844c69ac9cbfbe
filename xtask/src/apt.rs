//! How does a missing program get onto a Debian machine without a step by hand? By apt-get, where we may.

use std::process::Command;

use anyhow::{Result, bail};

use crate::command;

/// Installs Debian packages, or says in one line what the person should install. `purpose` ends the sentence "… is missing".
pub fn install(purpose: &str, packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    let Some(prefix) = privilege() else {
        bail!(
            "{purpose} is missing and cannot be installed from here: install it (on Debian: apt-get install {names})"
        );
    };
    println!("{purpose} is missing: installing {names} with apt-get.");
    // The lists may be old or absent; where they cannot be renewed, the old ones may still do.
    let updated = command::read(&mut apt_get(prefix, &["update"]));
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    if let Err(error) = command::read(&mut apt_get(prefix, &arguments)).and(updated) {
        // An update that complains of one list of many is no trouble once the packages are there.
        if !packages.iter().all(|package| is_installed(package)) {
            bail!("{purpose} is missing and apt-get could not install {names}: {error:#}");
        }
    }
    Ok(())
}

/// The words before `apt-get` that give the right to install, if any do.
fn privilege() -> Option<&'static [&'static str]> {
    command::find("apt-get")?;
    let user = command::read(Command::new("id").arg("-u")).ok()?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    command::succeeds(Command::new("sudo").args(["-n", "true"])).then_some(&["sudo", "-n"])
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Command {
    let words = [prefix, &["apt-get"], arguments].concat();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_installed(package: &str) -> bool {
    command::read(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]))
        .is_ok_and(|status| status.trim() == "install ok installed")
}
