//! How fast is it, beside others? One command, one run: whatever is compared is measured in turn on the same machine, so that what is written down,
//! how many times one thing is another, says the same on every machine. The times themselves are only printed.

mod growth;
mod lines;
mod peers;
mod program;
mod report;
mod start;
mod statements;
mod statistics;
mod table;
mod texts;
mod typing;

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};
use lexopt::prelude::*;
use serde_json::Value;

use crate::npm::Node;
use crate::widget::Tools;
use crate::{chromium, command, dist, project, size, test};
use report::Section;

/// A question that the bench answers.
struct Part {
    name: &'static str,
    measure: fn(&Bench) -> Result<Section>,
}

const PARTS: &[Part] = &[
    Part { name: "statements", measure: statements::measure },
    Part { name: "start", measure: start::measure },
    Part { name: "typing", measure: typing::measure },
    Part { name: "growth", measure: growth::measure },
    Part { name: "lines", measure: lines::measure },
];

/// All that is measured, built and in its place.
pub struct Bench {
    node: Node,
    chromium: PathBuf,
    /// The files of a site, with the npm package in `npm`.
    site: PathBuf,
    /// The empty Yew app.
    empty: PathBuf,
    /// For what the parts write for themselves.
    folder: PathBuf,
}

/// What a person asked for.
struct Options {
    parts: Vec<&'static Part>,
    build: Build,
}

/// Building takes longer than measuring.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Build {
    Anew,
    /// What the last run has built is measured again.
    Kept,
}

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let Options { parts, build } = Options::parse(arguments)?;
    let bench = Bench::prepare(build)?;
    let mut sections = Vec::new();
    let mut failed = Vec::new();
    for part in &parts {
        match (part.measure)(&bench) {
            Ok(section) => {
                println!("{}", section.terminal());
                sections.push(section);
            }
            // The other parts may tell more.
            Err(error) => {
                eprintln!("\n{} FAILED: {error:#}", part.name);
                failed.push(part.name);
            }
        }
    }
    if !failed.is_empty() {
        bail!("failed: {}; tests/speed.md stays as it is", failed.join(", "));
    }
    if parts.len() < PARTS.len() {
        println!("One part alone: tests/speed.md stays as it is.");
        return Ok(());
    }
    report::write(&sections)
}

impl Options {
    fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut options = Self { parts: PARTS.iter().collect(), build: Build::Anew };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("only") => {
                    let name = arguments.value()?.string()?;
                    options.parts.retain(|part| part.name == name);
                    if options.parts.is_empty() {
                        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
                        bail!("--only {name}: the parts are {}", names.join(", "));
                    }
                }
                Long("built") => options.build = Build::Kept,
                _ => return Err(argument.unexpected().into()),
            }
        }
        Ok(options)
    }
}

impl Bench {
    /// Gets what is missing and builds everything, before anything is measured.
    fn prepare(build: Build) -> Result<Self> {
        let tools = Tools::find()?;
        let chromium = chromium::find()?;
        let folder = project::product("bench");
        let empty = folder.join("empty-yew");
        if build == Build::Anew {
            dist::make(tools)?;
            project::empty_folder(&empty)?;
            for file in size::build_empty_yew(tools)? {
                project::copy(&file, &empty.join(file.file_name().unwrap_or_default()))?;
            }
            let native =
                ["--release", "--package", "mission-rewriter", "--package", "native-speed", "--bins"];
            test::cargo("build", &native)?;
        }
        Ok(Self { node: tools.node, chromium, site: project::product("dist"), empty, folder })
    }

    /// A call of a script in `tests/bench/`.
    fn script(&self, name: &str) -> Command {
        let mut node = self.node.call();
        node.arg(project::root().join("tests/bench").join(name)).env("CHROMIUM", &self.chromium);
        node
    }

    /// What such a script prints: a JSON object a line.
    fn objects(&self, call: &mut Command) -> Result<Vec<Value>> {
        command::read(call)?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }

    /// A program of ours, compiled for this machine.
    fn native(&self, name: &str) -> Command {
        let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        Command::new(project::cargo_target().join("release").join(name))
    }

    /// Our `analyze` in Node, from the npm package.
    fn node_engine(&self) -> Command {
        let mut call = self.script("ours.mjs");
        call.arg(self.site.join("npm"));
        call
    }

    /// Our `analyze` in Chromium, from the npm package.
    fn browser_engine(&self) -> Command {
        let mut call = self.script("page.mjs");
        call.arg(self.site.join("npm"));
        call
    }
}
