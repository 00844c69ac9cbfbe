//! How does one know a file again? By a sum of its bytes, written as people compare it or as a page demands it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256, Sha384};

/// As `sha256sum` prints it.
pub fn sha256(file: &Path) -> Result<String> {
    Ok(HEXLOWER.encode(&Sha256::digest(read(file)?)))
}

/// As the attribute `integrity` has it.
pub fn integrity(file: &Path) -> Result<String> {
    Ok(format!("sha384-{}", BASE64.encode(&Sha384::digest(read(file)?))))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}
