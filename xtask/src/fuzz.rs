//! Does anything hostile break the engine? Runs the targets of `fuzz/`, each for its share of the time, from seeds of our own statements.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::{command, project, toolchain};

/// What is fuzzed, in order, with the greatest length of an input.
const TARGETS: [(&str, u32); 5] =
    [("analyze", 4_096), ("rewrite", 4_096), ("fragment", 4_096), ("room", 4_096), ("knowledge", 24_576)];

/// One input may take so many seconds and so many megabytes, and no more.
const SECONDS: u32 = 5;
const MEGABYTES: u32 = 2_048;

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let Request { minutes, targets } = Request::parse(arguments)?;
    find_cargo_fuzz()?;
    // The engine is safe Rust, where a sanitizer finds nothing that a panic does not say; without one a stable compiler is enough.
    command::run(cargo_fuzz().args(["build", "--sanitizer", "none"]))?;
    let programs = programs()?;
    command::run(&mut Command::new(programs.join("seeds")))?;

    let seconds = (minutes * 60 / u32::try_from(targets.len())?).max(1);
    let mut findings = Vec::new();
    println!("{:<12}{:>12}{:>10}{:>10}{:>12}", "target", "executions", "edges", "features", "findings");
    for (target, longest) in targets {
        let outcome = fuzz(&programs, target, longest, seconds)?;
        let Outcome { executions, edges, features, found } = outcome;
        println!("{target:<12}{executions:>12}{edges:>10}{features:>10}{:>12}", found.len());
        findings.extend(found);
    }
    if !findings.is_empty() {
        let list = findings.iter().map(|path| format!("  {}", path.display())).collect::<Vec<_>>().join("\n");
        bail!("these inputs break it (`cargo fuzz fmt TARGET FILE` shows one):\n{list}");
    }
    Ok(())
}

struct Request {
    minutes: u32,
    targets: Vec<(&'static str, u32)>,
}

impl Request {
    fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut request = Self { minutes: 5, targets: TARGETS.to_vec() };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("minutes") => request.minutes = arguments.value()?.parse()?,
                Value(name) => {
                    request.targets.retain(|(target, _)| name == *target);
                    if request.targets.is_empty() {
                        let names = TARGETS.map(|(target, _)| target).join(", ");
                        bail!("there is no target {name:?}; there are {names}");
                    }
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(request)
    }
}

/// What came of a target.
struct Outcome {
    executions: String,
    edges: String,
    features: String,
    found: Vec<PathBuf>,
}

fn fuzz(programs: &Path, target: &str, longest: u32, seconds: u32) -> Result<Outcome> {
    let folder = project::root().join("fuzz");
    let [corpus, artifacts] = ["corpus", "artifacts"].map(|name| folder.join(name).join(target));
    fs::create_dir_all(&artifacts)?;
    let before: BTreeSet<PathBuf> = project::files_in(&artifacts)?.into_iter().collect();
    let log = artifacts.with_extension("log");
    let output = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut prefix = OsString::from("-artifact_prefix=");
    prefix.push(artifacts.join(""));
    let mut fuzzer = Command::new(programs.join(target));
    fuzzer.arg(prefix).args([
        format!("-max_total_time={seconds}"),
        format!("-timeout={SECONDS}"),
        format!("-rss_limit_mb={MEGABYTES}"),
        format!("-max_len={longest}"),
        "-print_final_stats=1".to_owned(),
    ]);
    let ended = fuzzer.arg(&corpus).stderr(output.try_clone()?).stdout(output).status()?;
    let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let found: Vec<PathBuf> =
        project::files_in(&artifacts)?.into_iter().filter(|path| !before.contains(path)).collect();
    if !ended.success() && found.is_empty() {
        bail!("{target} ended without a finding ({ended}); see {}", log.display());
    }
    Ok(Outcome {
        executions: last_after(&said, "stat::number_of_executed_units:"),
        edges: last_after(&said, " cov:"),
        features: last_after(&said, " ft:"),
        found,
    })
}

/// The word that stands behind the last `sign`.
fn last_after(text: &str, sign: &str) -> String {
    let behind = text.rsplit_once(sign).map_or("", |(_, behind)| behind);
    behind.split_whitespace().next().unwrap_or("?").to_owned()
}

fn cargo_fuzz() -> Command {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.arg("fuzz").current_dir(project::root());
    cargo
}

fn find_cargo_fuzz() -> Result<()> {
    let has_it = || command::succeeds(cargo_fuzz().arg("--version"));
    if has_it() {
        return Ok(());
    }
    println!("cargo-fuzz: installing it from crates.io.");
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.args(["install", "cargo-fuzz", "--locked", "--quiet"]);
    if !command::succeeds(&mut cargo) || !has_it() {
        bail!("cargo-fuzz is needed: `cargo install cargo-fuzz` (it takes a C++ compiler as well)");
    }
    Ok(())
}

/// Where cargo-fuzz leaves what it builds.
fn programs() -> Result<PathBuf> {
    let said = command::read(Command::new("rustc").arg("-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    Ok(project::root().join("fuzz/target").join(host).join("release"))
}
