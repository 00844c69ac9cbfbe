//! Is everything right? Every check of the project, one after another, with the time each takes. CI runs this and nothing else.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::toolchain::{self, Toolchain};
use crate::widget::{ROOM, Tools, WIDGET};
use crate::{chromium, command, dist, layering, project, published, room, size, supply, traces, yew_app};

/// The crates that run on this machine. The others are apps for a browser, and are built as such.
const NATIVE: &[&str] = &["--workspace", "--exclude", "empty-yew", "--exclude", "yew-app"];

/// The features that the others do not bring.
const FULL: &str = "component,room";

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    // What is missing comes first: nobody should wait ten minutes to hear of it.
    let tools = Tools::find()?;
    let chromium = chromium::find()?;
    let server = room::find()?;
    let programs = Programs { chromium, server };

    let mut report = Report::default();
    report.step("format", || cargo("fmt", &["--all", "--check"]));
    report.step("lints", lint);
    report.step("lints of the widget", || lint_widget(tools.toolchain));
    report.step("native tests", || cargo("test", &[NATIVE, &["--no-fail-fast"]].concat()));
    // What a person sees, and what follows from the records of a room, is pure, and is tested without a browser.
    report.step("native tests of the view and the room", || {
        cargo("test", &["--package", "mission-rewriter", "--lib", "--test", "room", "--features", FULL])
    });
    report.step("what the engine stands on", layering::check);
    report.step("documentation", published::document);
    report.step("the crate's package", published::package);
    let built = report.step("dist", || dist::make(tools));
    // Some are about the files that the step before has made.
    if let Some(engine) = built {
        report.step("traces of this machine", traces::check);
        report.step("licences and sources", supply::check_licences);
        report.step("browser tests", || node_tests(tools, "tests/browser", &programs));
        report.step("tests of the npm package", || node_tests(tools, "tests/npm", &programs));
        report.step("size", || size::weigh(tools, &engine));
    }
    report.step("tests of the room's server", || node_tests(tools, "tests/room", &programs));
    report.step("another Yew app", || {
        yew_app::make(tools)?;
        node_tests(tools, "tests/yew-app", &programs)
    });
    report.finish()
}

/// What the tests drive.
struct Programs {
    chromium: PathBuf,
    server: PathBuf,
}

#[derive(Default)]
struct Report {
    passed: usize,
    failed: Vec<&'static str>,
}

impl Report {
    /// Runs one step. A failure does not end the run: the other steps may tell more.
    fn step<T>(&mut self, name: &'static str, check: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let result = check();
        let seconds = start.elapsed().as_secs_f32();
        match result {
            Ok(value) => {
                println!("== {name}: passed in {seconds:.1} s");
                self.passed += 1;
                Some(value)
            }
            Err(error) => {
                println!("== {name}: FAILED in {seconds:.1} s: {error:#}");
                self.failed.push(name);
                None
            }
        }
    }

    fn finish(self) -> Result<()> {
        println!("\nsteps: {} passed, {} failed", self.passed, self.failed.len());
        if !self.failed.is_empty() {
            bail!("failed: {}", self.failed.join(", "));
        }
        Ok(())
    }
}

fn lint() -> Result<()> {
    cargo("clippy", &[NATIVE, &["--all-targets", "--", "--deny", "warnings"]].concat())?;
    let full =
        ["--package", "mission-rewriter", "--lib", "--tests", "--features", FULL, "--", "--deny", "warnings"];
    cargo("clippy", &full)?;
    // Without features, code that only a feature uses would be dead code.
    let engine =
        ["--package", "mission-rewriter", "--lib", "--no-default-features", "--", "--deny", "warnings"];
    cargo("clippy", &engine)
}

fn lint_widget(toolchain: Toolchain) -> Result<()> {
    for source in [WIDGET, ROOM] {
        let mut clippy = match toolchain {
            Toolchain::AtHand => toolchain.cargo(&["clippy"])?,
            Toolchain::Debian => {
                println!(
                    "Debian's compiler has another clippy, so ours looks at the widget as if it were native."
                );
                cargo_command("clippy")
            }
        };
        command::run(clippy.arg("--lib").args(source.selection).args(["--", "--deny", "warnings"]))?;
    }
    Ok(())
}

/// Files are named one by one, because versions of Node differ in what they make of a folder.
fn node_tests(tools: Tools, folder: &str, programs: &Programs) -> Result<()> {
    let mut files = project::files_in(&project::root().join(folder))?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    if files.is_empty() {
        bail!("there is no test in {folder}/");
    }
    // A page that never answers must not hold up the run for ever.
    let options = ["--test", "--test-timeout=600000"];
    let mut node = tools.node.call();
    node.args(options).args(files);
    command::run(node.env("CHROMIUM", &programs.chromium).env("NATS_SERVER", &programs.server))
}

pub fn cargo(word: &str, arguments: &[&str]) -> Result<()> {
    command::run(cargo_command(word).args(arguments))
}

pub fn cargo_command(word: &str) -> Command {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.arg(word).current_dir(project::root());
    cargo
}
