//! Whose work is in what we hand out? The crates in the modules and the packages in the scripts, with their licences; and may they be there?

mod bill;
mod crates;
mod licences;
mod lock;
mod notices;
mod packages;

pub use bill::write as write_bill;
pub use licences::check as check_licences;

use std::path::PathBuf;

/// A piece of other people's work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub registry: Registry,
    pub name: String,
    pub version: String,
    /// An SPDX expression, as its author wrote it.
    pub licence: String,
    pub authors: String,
    pub repository: String,
    /// The sum of what the registry serves, in hexadecimal digits.
    pub sum: String,
    /// Where it lies on this machine.
    pub folder: PathBuf,
}

/// Where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Registry {
    Crates,
    Npm,
}

impl Part {
    /// Its name among all packages of the world: a package URL.
    pub fn address(&self) -> String {
        let (registry, name) = match self.registry {
            Registry::Crates => ("cargo", self.name.clone()),
            Registry::Npm => ("npm", self.name.replace('@', "%40")),
        };
        format!("pkg:{registry}/{name}@{}", self.version)
    }
}
