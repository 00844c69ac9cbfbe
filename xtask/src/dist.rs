//! What do a site owner and npm get? The script and the module, the page that shows them in use, and the package.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use mission_rewriter::knowledge::{PACKS, Part};
use mission_rewriter::text::Language;

use crate::bundle::{bundle, bundle_inline};
use crate::widget::{self, Engine, Profile, ROOM, Tools, WIDGET};
use crate::{command, integrity, project, supply, toolchain};

/// What the package takes from the repository as it is, beside all of `www/npm/`.
const PACKAGE_FILES: &[&str] = &["LICENSE-MIT", "LICENSE-APACHE", "tests/analysis.schema.json"];

/// The scripts of the workshop room, each with its source in `www/room/`. The element imports the first one where somebody opens a room, and that one
/// the second where a server is named.
const ROOM_SCRIPTS: [(&str, &str); 2] =
    [("mission-rewriter-room.js", "room.js"), ("mission-rewriter-room-nats.js", "nats.js")];

/// The scripts that are bundled out of many.
pub const SCRIPTS: [&str; 3] = ["mission-rewriter.js", ROOM_SCRIPTS[0].0, ROOM_SCRIPTS[1].0];

/// Which parts make up the files: a bill of materials.
const BILL: &str = "mission-rewriter.cdx.json";

/// What the licences of those parts ask us to hand on.
const NOTICES: &str = "THIRD-PARTY-NOTICES";

/// The files that a site copies, beside the knowledge: what a page loads, and then what a room loads.
const SITE: [&str; 6] = [
    SCRIPTS[0],
    "mission-rewriter_bg.wasm",
    "mission-rewriter-rewrites_bg.wasm",
    SCRIPTS[1],
    SCRIPTS[2],
    "mission-rewriter-room_bg.wasm",
];

/// The scripts that hold everything: with both languages, and with one.
const INLINE: &[&str] =
    &["mission-rewriter.inline.js", "mission-rewriter.inline.ru.js", "mission-rewriter.inline.en.js"];

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    crate::refuse_arguments(arguments)?;
    make(Tools::find()?)?;
    println!("The files for a site are in target/dist/, the npm package is in target/dist/npm/.");
    Ok(())
}

/// Makes everything, under `target/dist/`.
pub fn make(tools: Tools) -> Result<Engine> {
    let folder = project::product("dist");
    let engine = make_site(tools, Profile::Visitors, &folder)?;
    make_package(tools, &engine, &folder).context("cannot make the npm package")?;
    Ok(engine)
}

/// Makes what a site serves: the script, the module and the knowledge beside it, those of the room, and our own pages with what they load.
pub fn make_site(tools: Tools, profile: Profile, folder: &Path) -> Result<Engine> {
    let engine = widget::build(tools, &WIDGET, profile)?;
    let room = widget::build(tools, &ROOM, profile)?;
    let root = project::root();
    project::empty_folder(folder)?;
    // A script holds the sums of what it fetches, so that comes first.
    project::copy(&engine.wasm, &folder.join("mission-rewriter_bg.wasm"))?;
    if let Some(second) = &engine.second {
        project::copy(second, &folder.join("mission-rewriter-rewrites_bg.wasm"))?;
    }
    project::copy(&room.wasm, &folder.join("mission-rewriter-room_bg.wasm"))?;
    write_knowledge(folder)?;
    for (name, source) in ROOM_SCRIPTS.into_iter().rev() {
        bundle(tools, &root.join("www/room").join(source), &folder.join(name), &ROOM, &room, profile)?;
    }
    let entry = root.join("www/mission-rewriter.js");
    bundle(tools, &entry, &folder.join("mission-rewriter.js"), &WIDGET, &engine, profile)?;
    bundle_inline(tools, folder, &entry, &WIDGET, &engine, profile)?;
    project::copy(&root.join("index.html"), &folder.join("index.html"))?;
    // What else lies in `www/` itself is the page's, and stands beside it.
    for file in project::files_in(&root.join("www"))? {
        match file.file_name().and_then(|name| name.to_str()) {
            Some(name) if !name.starts_with("mission-rewriter.") => project::copy(&file, &folder.join(name))?,
            _ => {}
        }
    }
    integrity::write(folder)?;
    integrity::fill_in(folder)?;
    supply::write_bill(tools, folder, &loaded_from(folder)?, &folder.join(BILL), &folder.join(NOTICES))
        .context("cannot write the bill of materials")?;
    make_plugin(tools, folder).context("cannot make the WordPress plugin")?;
    Ok(engine)
}

/// What pages of others load from a folder, in order.
pub fn loaded_from(folder: &Path) -> Result<Vec<String>> {
    let files = project::files_in(folder)?;
    let names = files.iter().filter_map(|file| file.file_name()?.to_str());
    let is_loaded = |name: &&str| [".js", ".wasm", ".bin"].iter().any(|ending| name.ends_with(ending));
    let ours = names.filter(|name| name.starts_with("mission-rewriter"));
    Ok(ours.filter(is_loaded).map(str::to_owned).collect())
}

/// What is known of each language, which these commands have inside: the same build wrote it for the engine.
fn write_knowledge(folder: &Path) -> Result<()> {
    for (language, part, pack) in PACKS {
        let path = folder.join(pack_name(language, part));
        fs::write(&path, pack).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// The file with a part of what is known of a language.
pub fn pack_name(language: Language, part: Part) -> String {
    let ending = match part {
        Part::Reading => "",
        Part::Rewriting => "-rewrites",
    };
    format!("mission-rewriter-{}{ending}.bin", language.key())
}

fn make_package(tools: Tools, engine: &Engine, site: &Path) -> Result<()> {
    let root = project::root();
    let package = site.join("npm");
    project::copy_files(&root.join("www/npm"), &package)?;
    for name in SITE.iter().chain(INLINE) {
        project::copy(&site.join(name), &package.join(name))?;
    }
    write_knowledge(&package)?;
    integrity::write(&package)?;
    for name in [BILL, NOTICES] {
        project::copy(&site.join(name), &package.join(name))?;
    }
    // The engine without the element, for those who want only its answers.
    bundle(tools, &engine.script, &package.join("engine.js"), &WIDGET, engine, Profile::Visitors)?;
    write_types(engine, &package.join("engine.d.ts"))?;
    write_version(&package.join("package.json"))?;
    for file in PACKAGE_FILES.iter().map(|name| root.join(name)) {
        project::copy(&file, &package.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// The plugin for WordPress, with all that the element needs inside.
fn make_plugin(tools: Tools, site: &Path) -> Result<()> {
    let root = project::root();
    let mut node = tools.node.call();
    node.arg(root.join("xtask/wordpress.mjs")).arg(site.join("mission-rewriter-wordpress.zip"));
    node.arg(crate_version()?).args(project::files_in(&root.join("www/wordpress/mission-rewriter"))?);
    node.args(SITE.map(|name| site.join(name)));
    node.args(PACKS.map(|(language, part, _)| site.join(pack_name(language, part))));
    node.args(["LICENSE-MIT", "LICENSE-APACHE"].map(|name| root.join(name))).arg(site.join(NOTICES));
    command::run(&mut node)
}

/// The types are the ones that wasm-bindgen wrote, but for a line that only the newest of TypeScript's libraries can read: with
/// it, a project that still compiles for an older one would not compile at all.
fn write_types(engine: &Engine, file: &Path) -> Result<()> {
    let text = project::read(&engine.types)?;
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("[Symbol.dispose]"));
    let text = lines.map(|line| format!("{line}\n")).collect::<String>();
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// The package has the crate's version, which stands in `Cargo.toml` alone. The rest of the manifest stays as it was written:
/// the order of its conditions has a meaning.
fn write_version(manifest: &Path) -> Result<()> {
    let text = project::read(manifest)?;
    let Some((before, after)) = text.split_once(r#""version": "0.0.0""#) else {
        bail!("www/npm/package.json has no line \"version\": \"0.0.0\" to fill in");
    };
    let text = format!(r#"{before}"version": "{}"{after}"#, crate_version()?);
    fs::write(manifest, text).with_context(|| format!("cannot write {}", manifest.display()))
}

/// The version in `Cargo.toml`.
pub fn crate_version() -> Result<String> {
    let mut cargo = Command::new(toolchain::cargo_at_hand());
    cargo.args(["pkgid", "--package", WIDGET.package]).current_dir(project::root());
    let id = command::read(&mut cargo)?;
    let version = id.trim().rsplit(['#', '@']).next().context("cargo pkgid names no version")?;
    Ok(version.to_owned())
}
