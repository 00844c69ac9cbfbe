//! How does Rust become the module that a page loads? cargo, then wasm-bindgen, then, for visitors, wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::npm::Node;
use crate::toolchain::{self, Toolchain};
use crate::{border, command, project};

/// What the modules use beyond WebAssembly's first version. wasm-opt must be told, and only of these: with all features on
/// it writes modules that browsers refuse.
const WASM_FEATURES: &[&str] = &[
    "bulk-memory",
    "bulk-memory-opt",
    "call-indirect-overlong",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// The programs that a build needs.
#[derive(Clone, Copy)]
pub struct Tools {
    pub toolchain: Toolchain,
    pub node: Node,
}

impl Tools {
    /// Finds them, or gets them.
    pub fn find() -> Result<Self> {
        Ok(Self { node: Node::find()?, toolchain: Toolchain::find()? })
    }
}

/// For whom is a build: visitors, who wait for each byte, or the developer, who waits for the compiler?
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Visitors,
    Developer,
}

impl Profile {
    fn cargo_name(self) -> &'static str {
        match self {
            Self::Visitors => "widget",
            Self::Developer => "widget-dev",
        }
    }
}

/// A crate of the workspace with a border to JavaScript.
pub struct Source {
    pub package: &'static str,
    /// What its files are called.
    pub name: &'static str,
    /// How cargo is asked to build it. A crate that is a Rust library too must be asked for the module alone: cargo optimises over the
    /// borders of crates only where nothing else comes out.
    pub build: &'static [&'static str],
    /// What cargo is asked to build, for the sake of this crate.
    pub selection: &'static [&'static str],
}

/// Our own.
pub const WIDGET: Source = Source {
    package: "mission-rewriter",
    name: "mission-rewriter",
    build: &["rustc", "--crate-type", "cdylib"],
    selection: &[
        "--package",
        "mission-rewriter",
        "--no-default-features",
        "--features",
        "mission-rewriter/element",
    ],
};

/// The same with the workshop in it: a module of its own, which nobody fetches who opens none.
pub const ROOM: Source = Source {
    name: "mission-rewriter-room",
    selection: &[
        "--package",
        "mission-rewriter",
        "--no-default-features",
        "--features",
        "mission-rewriter/room",
    ],
    ..WIDGET
};

/// The module and what JavaScript needs to load it.
pub struct Engine {
    pub wasm: PathBuf,
    pub script: PathBuf,
    pub types: PathBuf,
    /// What `bundle` leaves here: a copy of the style that went into a script with this engine, so that it can be weighed.
    pub style: PathBuf,
}

/// Builds the module of a crate.
pub fn build(tools: Tools, source: &Source, profile: Profile) -> Result<Engine> {
    let compiled = compile(tools.toolchain, source, profile)?;
    let folder = project::product("engine").join(profile.cargo_name()).join(source.name);
    project::empty_folder(&folder)?;
    bind(&compiled, &folder, source, profile)
        .with_context(|| format!("wasm-bindgen cannot read {}", compiled.display()))?;
    let file = |ending: &str| folder.join(format!("{}{ending}", source.name));
    let engine =
        Engine { wasm: file("_bg.wasm"), script: file(".js"), types: file(".d.ts"), style: file(".css") };
    if profile == Profile::Visitors {
        optimise(tools.node, &engine.wasm)?;
    }
    Ok(engine)
}

fn compile(toolchain: Toolchain, source: &Source, profile: Profile) -> Result<PathBuf> {
    let mut cargo = toolchain.cargo(source.build)?;
    cargo.args(["--lib", "--profile", profile.cargo_name()]).args(source.selection);
    command::run(&mut cargo)?;
    let name = format!("{}.wasm", source.package.replace('-', "_"));
    Ok(toolchain.target_folder().join(toolchain::TARGET).join(profile.cargo_name()).join(name))
}

fn bind(compiled: &Path, folder: &Path, source: &Source, profile: Profile) -> Result<()> {
    let mut bindgen = Bindgen::new();
    let strip = profile == Profile::Visitors;
    bindgen
        .input_path(compiled)
        .web(true)?
        .typescript(true)
        .out_name(source.name)
        .remove_name_section(strip)
        .remove_producers_section(strip)
        // The scripts in `www/` say where the module lies; bundlers of other people should meet its address once.
        .omit_default_module_path(true)
        // A page may start the engine again after a panic.
        .reset_state_function(true);
    let mut output = bindgen.generate_output()?;
    if profile == Profile::Developer {
        return output.emit(folder);
    }
    let names = border::shorten(&mut output);
    output.emit(folder)?;
    border::rename(&folder.join(source.name).with_extension("js"), &names)
}

fn optimise(node: Node, wasm: &Path) -> Result<()> {
    let mut wasm_opt = node.script("binaryen", "wasm-opt");
    // The second round finds what the first one could not see: it takes the code apart and puts it together anew.
    let passes = ["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz", "--strip-target-features"];
    wasm_opt.arg(wasm).args(passes).arg("--output").arg(wasm);
    wasm_opt.args(WASM_FEATURES.iter().map(|feature| format!("--enable-{feature}")));
    command::run(&mut wasm_opt)
}
