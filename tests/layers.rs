//! Does each phase import only what stands before it? The table of `src/ARCHITECTURE.md`, held by a test.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

/// A phase, and what it may import from the crate.
const LAYERS: [(&str, &[&str]); 15] = [
    // One sort for all.
    ("order.rs", &[]),
    ("text", &[]),
    ("knowledge", &["text"]),
    ("evidence", &["text", "knowledge"]),
    ("verdict", &["text", "knowledge", "evidence"]),
    ("rewrite", &["text", "knowledge", "evidence", "verdict", "analysis"]),
    ("analysis.rs", &["text", "evidence", "verdict", "rewrite"]),
    ("engine.rs", &["text", "knowledge", "evidence", "verdict", "rewrite", "analysis"]),
    ("examine", &["text", "knowledge", "evidence", "verdict", "rewrite", "analysis"]),
    ("messages", &["text", "evidence", "verdict", "rewrite", "examine"]),
    ("report", &["text", "evidence", "verdict", "rewrite", "analysis", "messages"]),
    ("json", &["text", "rewrite", "analysis", "messages"]),
    ("room", &["text", "knowledge", "evidence", "verdict", "analysis", "engine", "messages", "report"]),
    (
        "view",
        &[
            "text",
            "knowledge",
            "evidence",
            "verdict",
            "rewrite",
            "analysis",
            "examine",
            "messages",
            "report",
            "room",
        ],
    ),
    (
        "wasm",
        &[
            "text",
            "knowledge",
            "evidence",
            "verdict",
            "rewrite",
            "analysis",
            "examine",
            "messages",
            "report",
            "json",
            "room",
            "view",
        ],
    ),
];

/// Public names of the crate's root, and the layer they come from.
const ROOT_NAMES: [(&str, &str); 12] = [
    ("Analysis", "analysis"),
    ("Dismissal", "analysis"),
    ("Domain", "analysis"),
    ("Options", "analysis"),
    ("Suggest", "analysis"),
    ("analyze", "engine"),
    ("analyze_with", "engine"),
    ("answered", "engine"),
    ("features_of", "engine"),
    ("missing_language", "engine"),
    ("rewrite_with", "engine"),
    ("MissionRewriter", "view"),
];

fn rust_files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        // The build script has a world of its own.
        if path.is_dir() && path.file_name().is_some_and(|name| name != "build") {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The first names after each `crate::` outside tests and comments.
fn imports(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or("");
    let mut found = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for rest in line.split("crate::").skip(1) {
            let list = rest.strip_prefix('{').unwrap_or(rest);
            let ends: &[char] =
                if rest.starts_with('{') { &['}'] } else { &[':', ';', ',', '(', ' ', ')', '<', '>'] };
            for name in list.split(ends).next().unwrap_or("").split(',') {
                let name = name.trim().split("::").next().unwrap_or("").trim();
                if !name.is_empty() {
                    found.push(name.to_owned());
                }
            }
        }
    }
    found
}

#[test]
fn a_phase_imports_only_what_stands_before_it() {
    let mut wrong = Vec::new();
    for (layer, allowed) in LAYERS {
        let own = layer.trim_end_matches(".rs");
        for file in rust_files(&Path::new("src").join(layer)) {
            // These are compiled for tests alone.
            let is_test = |name| ["tests.rs", "state_tests.rs", "manual.rs"].iter().any(|test| name == *test);
            if file.file_name().is_some_and(is_test) {
                continue;
            }
            for name in imports(&std::fs::read_to_string(&file).unwrap()) {
                let from = ROOT_NAMES
                    .iter()
                    .find(|(public, _)| *public == name)
                    .map_or(name.as_str(), |(_, layer)| layer);
                let is_engine = from == "engine" && matches!(own, "view" | "wasm");
                if ![own, "order"].contains(&from) && !allowed.contains(&from) && !is_engine {
                    wrong.push(format!("{} imports {name}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_phase_is_in_the_table() {
    let known: Vec<&str> = LAYERS.iter().map(|(layer, _)| *layer).chain(["lib.rs", "cli"]).collect();
    for entry in std::fs::read_dir("src").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(&name.as_str()) || name.ends_with(".md"), "src/{name} is in no layer");
    }
}

#[test]
fn imports_are_read_off_the_source() {
    let source = "use crate::text::Span;\nuse crate::{Options, verdict::Class};\n// crate::view is far\nfn f() { crate::json::g() }\n#[cfg(test)]\nuse crate::wasm;";
    assert_eq!(imports(source), ["text", "Options", "verdict", "json"]);
}
