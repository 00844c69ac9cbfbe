//! How does Rust become the module that a page loads? cargo, then wasm-bindgen, then, for visitors, wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::module::{Links, snip, split, tidy};
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
    /// What a page gets of it.
    pub cut: Cut,
}

/// Does a page get a module in one piece?
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    Whole,
    /// What a verdict takes, and what comes after it.
    Halves,
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
    cut: Cut::Halves,
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
    cut: Cut::Whole,
    ..WIDGET
};

/// The module and what JavaScript needs to load it.
pub struct Engine {
    pub wasm: PathBuf,
    /// The second half, where the module is cut.
    pub second: Option<PathBuf>,
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
    let engine = Engine {
        wasm: file("_bg.wasm"),
        second: (source.cut == Cut::Halves).then(|| file("-rewrites_bg.wasm")),
        script: file(".js"),
        types: file(".d.ts"),
        style: file(".css"),
    };
    shape(&compiled, &engine).with_context(|| format!("cannot take {} apart", engine.wasm.display()))?;
    if profile == Profile::Visitors {
        for half in [Some(&engine.wasm), engine.second.as_ref()].into_iter().flatten() {
            project::copy(half, &named(half))?;
            optimise(tools.node, half, half, &[])?;
        }
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
        // The next steps know functions by their names; wasm-opt takes them out at the end.
        .demangle(false)
        .remove_name_section(false)
        .remove_producers_section(strip)
        // The scripts in `www/` say where the module lies; bundlers of other people should meet its address once.
        .omit_default_module_path(true)
        // A page may start the engine again after a panic.
        .reset_state_function(true);
    let mut output = bindgen.generate_output()?;
    // What the linker wrote down is read from its own module; of this one it is not true any more.
    for section in ["linking", "reloc.CODE", "reloc.DATA"] {
        let _ = output.wasm_mut().customs.remove_raw(section);
    }
    if profile == Profile::Developer {
        return output.emit(folder);
    }
    snip(output.wasm_mut());
    let names = border::shorten(&mut output);
    output.emit(folder)?;
    border::rename(&folder.join(source.name).with_extension("js"), &names)
}

/// Leaves of a module what somebody refers to, and cuts it where it is to be cut. `compiled` is what the linker made.
fn shape(compiled: &Path, engine: &Engine) -> Result<()> {
    let read = |path: &Path| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let (links, whole) = (Links::read(&read(compiled)?)?, read(&engine.wasm)?);
    match &engine.second {
        None => tidy(&whole, &links)?.emit_wasm_file(&engine.wasm),
        Some(second) => {
            let [mut first, mut rest] = split(&whole, &links)?;
            first.emit_wasm_file(&engine.wasm)?;
            rest.emit_wasm_file(second)
        }
    }
}

/// A module before it was optimised, when its functions had names.
fn named(wasm: &Path) -> PathBuf {
    wasm.with_extension("named.wasm")
}

/// The same module as visitors get, but with the names of its functions; for reports.
pub fn with_names(node: Node, wasm: &Path) -> Result<PathBuf> {
    let optimised = wasm.with_extension("optimised.wasm");
    optimise(node, &named(wasm), &optimised, &["-g"])?;
    Ok(optimised)
}

fn optimise(node: Node, from: &Path, to: &Path, options: &[&str]) -> Result<()> {
    let mut wasm_opt = node.script("binaryen", "wasm-opt");
    // The second round finds what the first one could not see: it takes the code apart and puts it together anew. A function of a few steps
    // goes into its callers: that is smaller when it is compressed, and a browser compiles each function by itself when it is first called.
    let passes = [
        "--always-inline-max-function-size",
        "6",
        "-Oz",
        "--flatten",
        "--rereloop",
        "-Oz",
        "-Oz",
        "--strip-target-features",
    ];
    wasm_opt.arg(from).args(options).args(passes).arg("--output").arg(to);
    wasm_opt.args(WASM_FEATURES.iter().map(|feature| format!("--enable-{feature}")));
    command::run(&mut wasm_opt)
}
