//! Which compiler makes WebAssembly here? The one at hand where it can, else Debian's, which builds the library from source.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{apt, command, project};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's second set of Rust packages: new enough for us, with the library's sources and the linker for WebAssembly.
const DEBIAN_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";

/// Set to `debian` to take Debian's compiler even where the other works, as the test of this very fallback does.
const CHOICE: &str = "MISSION_REWRITER_WASM";

/// What `module/` needs to know: functions by names that tell what a generic one is made for, and each constant as a piece of data of its own,
/// with all that refers to it.
const FOR_CUTTING: [&str; 3] =
    ["-Csymbol-mangling-version=v0", "-Clink-arg=--emit-relocs", "-Clink-arg=--no-merge-data-segments"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// The cargo that runs these commands, with the library for WebAssembly installed.
    AtHand,
    /// `/usr/bin/cargo`, which compiles the library first.
    Debian,
}

impl Toolchain {
    /// Finds a compiler for WebAssembly, or gets one, and says in one line which it is.
    pub fn find() -> Result<Self> {
        let choice = std::env::var(CHOICE).unwrap_or_default();
        if choice == "debian" {
            return Self::debian(&format!("{CHOICE}=debian asks for Debian's compiler"));
        }
        if !choice.is_empty() {
            bail!("{CHOICE} is {choice:?}: it may be \"debian\" or unset");
        }
        if has_library() {
            println!("WebAssembly: this toolchain has {TARGET}.");
            return Ok(Self::AtHand);
        }
        let mut rustup = Command::new("rustup");
        rustup.args(["target", "add", TARGET]);
        if command::succeeds(&mut rustup) && has_library() {
            println!("WebAssembly: added {TARGET} to this toolchain with rustup.");
            return Ok(Self::AtHand);
        }
        Self::debian("rustup could not add the target")
    }

    /// A cargo call `words …` that builds for WebAssembly.
    pub fn cargo(self, words: &[&str]) -> Result<Command> {
        let mut cargo;
        match self {
            Self::AtHand => {
                cargo = Command::new(cargo_at_hand());
                cargo.args(words).args(["--target", TARGET]).arg("--target-dir").arg(project::cargo_target());
            }
            Self::Debian => {
                cargo = Command::new("/usr/bin/cargo");
                // `-Z` needs leave on a stable compiler, and cargo must not meet rustup's programs first.
                cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", "/usr/bin/rustc").env("PATH", debian_path());
                // Debian's compiler looks for a `rust-lld` that only a further package would bring.
                cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
                cargo.args(words).args(["--target", TARGET, "-Zbuild-std=std,panic_abort"]);
                // Two compilers in one folder would throw away each other's work.
                cargo.arg("--target-dir").arg(self.target_folder());
            }
        }
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags()?).current_dir(project::root());
        Ok(cargo)
    }

    /// Which compiler that is.
    pub fn rustc_version(self) -> Result<String> {
        let compiler = match self {
            Self::AtHand => std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()),
            Self::Debian => "/usr/bin/rustc".into(),
        };
        let version = command::read(Command::new(compiler).arg("--version").current_dir(project::root()))?;
        Ok(version.trim().trim_start_matches("rustc ").to_owned())
    }

    /// Where `cargo` leaves what it builds for WebAssembly.
    pub fn target_folder(self) -> PathBuf {
        match self {
            Self::AtHand => project::cargo_target(),
            Self::Debian => project::cargo_target().join("debian"),
        }
    }

    fn debian(reason: &str) -> Result<Self> {
        let programs = ["/usr/bin/cargo", "/usr/bin/rustc", DEBIAN_LINKER];
        let sources = "/usr/lib/rustlib/src/rust/library/Cargo.lock";
        if !programs.iter().chain([&sources]).all(|path| Path::new(path).exists()) {
            apt::install(
                &format!("a compiler for {TARGET} (`rustup target add {TARGET}`)"),
                DEBIAN_PACKAGES,
            )?;
        }
        println!("WebAssembly: {reason}; building with Debian's, the standard library included.");
        Ok(Self::Debian)
    }
}

/// The cargo that runs these commands.
pub fn cargo_at_hand() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Has the compiler at hand the library for WebAssembly? It knows where that would be, however it was installed.
fn has_library() -> bool {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    command::read(Command::new(compiler).args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// Where cargo keeps what it downloads.
pub fn cargo_home() -> Result<PathBuf> {
    home_of("CARGO_HOME", ".cargo")
}

/// Where rustup keeps its compilers.
pub fn rustup_home() -> Result<PathBuf> {
    home_of("RUSTUP_HOME", ".rustup")
}

fn home_of(variable: &str, folder: &str) -> Result<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let usual = || Some(std::env::home_dir()?.join(folder));
    named.or_else(usual).with_context(|| format!("neither {variable} nor a home is known"))
}

/// The module tells where in the source a panic happened. What this machine calls its folders is nobody's business, makes the module
/// longer, and would give another module on every machine.
fn flags() -> Result<OsString> {
    let home = cargo_home()?;
    let crates = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    // Where two of them fit, the later one counts.
    let mut folders = vec![(home, "cargo")];
    folders.extend(crates.map(|registry| (registry.path(), "")));
    folders.extend([(project::cargo_target(), "target"), (project::root(), "")]);
    folders.sort_by_cached_key(|(folder, _)| (folder.components().count(), folder.clone()));
    let flags = folders.into_iter().map(|(folder, name)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push("=");
        flag.push(name);
        flag
    });
    Ok(flags.chain(FOR_CUTTING.map(OsString::from)).collect::<Vec<_>>().join(OsStr::new("\x1f")))
}

fn debian_path() -> OsString {
    let mut path = OsString::from("/usr/bin:");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    path
}
