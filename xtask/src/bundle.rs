//! How do many small modules become the one script that a page loads? esbuild, by `bundle.mjs`, which says the details.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::widget::{Engine, Profile, Source, Tools};
use crate::{command, project};

/// Bundles `entry` into `script`. The name `PACKAGE-engine` in an import means the engine's own script.
pub fn bundle(
    tools: Tools,
    entry: &Path,
    script: &Path,
    source: &Source,
    engine: &Engine,
    profile: Profile,
) -> Result<()> {
    let packages = package_list(script);
    project::make_folder_of(&packages)?;
    let mut node = tools.node.call();
    node.arg(project::root().join("xtask/bundle.mjs"));
    node.arg(entry)
        .arg(script)
        .arg(format!("{}-engine", source.package))
        .arg(&engine.script)
        .arg(&engine.style)
        .arg(packages);
    node.arg(match profile {
        Profile::Visitors => "minify",
        Profile::Developer => "sourcemap",
    });
    command::run(&mut node)
}

/// Where the bundler writes which npm packages are in a script of this name.
pub fn package_list(script: &Path) -> PathBuf {
    let name = script.file_name().unwrap_or_default();
    project::product("engine/packages").join(name).with_extension("json")
}

/// Packs the module and the knowledge that lie in `folder` into scripts that fetch nothing, beside them.
pub fn bundle_inline(
    tools: Tools,
    folder: &Path,
    entry: &Path,
    source: &Source,
    engine: &Engine,
    profile: Profile,
) -> Result<()> {
    let mut node = tools.node.call();
    node.arg(project::root().join("xtask/inline.mjs"));
    node.arg(folder).arg(entry).arg(format!("{}-engine", source.package)).arg(&engine.script);
    node.arg(match profile {
        Profile::Visitors => "minify",
        Profile::Developer => "plain",
    });
    command::run(&mut node)
}
