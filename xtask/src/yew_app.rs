//! Can another Yew app use the component? One is built here with the same tools as the widget, for its test in a browser.

use anyhow::Result;

use crate::bundle::bundle;
use crate::project;
use crate::widget::{self, Cut, Profile, Source, Tools};

const YEW_APP: Source = Source {
    package: "yew-app",
    name: "yew-app",
    build: &["build"],
    selection: &["--package", "yew-app"],
    cut: Cut::Whole,
};

/// Builds the app, under `target/yew-app/`.
pub fn make(tools: Tools) -> Result<()> {
    let engine = widget::build(tools, &YEW_APP, Profile::Visitors)?;
    let root = project::root();
    let source = root.join("tests/yew-app");
    let folder = project::product("yew-app");
    project::empty_folder(&folder)?;
    bundle(tools, &source.join("app.js"), &folder.join("app.js"), &YEW_APP, &engine, Profile::Visitors)?;
    project::copy(&engine.wasm, &folder.join("yew-app_bg.wasm"))?;
    for name in ["index.html", "app.css"] {
        project::copy(&source.join(name), &folder.join(name))?;
    }
    project::copy(&root.join("www/icon.svg"), &folder.join("icon.svg"))
}
