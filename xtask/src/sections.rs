//! Where do the bytes of a module and of the packs go? A table by section: what each part of the program takes, and each part of the knowledge.
//!
//! A compressor works on the whole, so what a part takes of the compressed module is told by its share of the bytes before.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mission_rewriter::knowledge::{PACKS, Part};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::module::readable;
use crate::npm::Node;
use crate::size::measure;
use crate::widget::{Engine, Tools, with_names};
use crate::{dist, project};

/// What stands in the name of a function, and the part that it belongs to; the first that fits counts.
const PARTS: &[(&str, &str)] = &[
    ("mission_rewriter::view", "screens"),
    ("mission_rewriter::rewrite", "rewriting"),
    ("mission_rewriter::examine", "tests beside the verdict"),
    ("mission_rewriter::verdict", "verdict"),
    ("mission_rewriter::evidence", "evidence"),
    ("mission_rewriter::knowledge", "knowledge: reading and looking up"),
    ("mission_rewriter::text", "text: words, sentences, stems"),
    ("mission_rewriter::messages", "messages, reports"),
    ("mission_rewriter::report", "messages, reports"),
    ("mission_rewriter::wasm", "the border to JavaScript"),
    ("mission_rewriter::json", "the border to JavaScript"),
    ("serde", "the border to JavaScript"),
    ("mission_rewriter", "engine"),
    ("yew::", "Yew"),
    ("wasm_bindgen", "the border to the browser"),
    ("js_sys", "the border to the browser"),
    ("web_sys", "the border to the browser"),
    ("gloo", "the border to the browser"),
];

/// What the sections of a pack are, in the order in which they are written.
const READING: &[&str] =
    &["word classes", "patterns of markers, pitfalls, cues", "gallery", "weights of the model"];
const REWRITING: &[&str] = &[
    "patterns of trades, departments, people",
    "names of trades",
    "names of people",
    "verbs that open a result",
    "opposites",
    "handbooks of trades and departments",
    "",
];

/// Prints the table.
pub fn print(tools: Tools, engine: &Engine) -> Result<()> {
    let halves =
        [Some(("first half", &engine.wasm)), engine.second.as_ref().map(|half| ("second half", half))];
    for (name, half) in halves.into_iter().flatten() {
        let file = [half.to_path_buf()];
        let [shipped] = measure(tools.node, &file)?;
        println!("\n{name} of the module: {} bytes, {} after brotli", shipped.raw, shipped.brotli);
        let named = fs::read(with_names(tools.node, half)?)?;
        let parts = parts_of(&named)?;
        let all: usize = parts.values().sum();
        let mut rows: Vec<_> = parts.into_iter().collect();
        rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        for (part, bytes) in rows {
            let share = bytes as f64 / all as f64;
            println!("  {part:<44}{bytes:>8}{:>9.0}", share * shipped.brotli as f64);
        }
    }
    for (language, part, pack) in PACKS {
        println!("\n{}: {} bytes", dist::pack_name(language, part), pack.len());
        let names = if part == Part::Reading { READING } else { REWRITING };
        print_pack(tools.node, pack, names)?;
    }
    Ok(())
}

/// The bytes of functions by their parts, and of data.
fn parts_of(module: &[u8]) -> Result<BTreeMap<&'static str, usize>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), BTreeMap::new());
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::DataSection(pieces) => {
                *parts.entry("constants: messages, tables").or_default() += pieces.range().len()
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(known) = section.as_known() else { continue };
                for part in known {
                    if let Name::Function(found) = part? {
                        for naming in found {
                            let naming = naming?;
                            names.insert(naming.index, readable(naming.name));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (index, size) in (imported..).zip(sizes) {
        let name = names.get(&index).map_or("", String::as_str);
        let part =
            PARTS.iter().find(|(path, _)| name.contains(path)).map_or("Rust's own library", |(_, part)| part);
        *parts.entry(part).or_default() += size;
    }
    Ok(parts)
}

/// The letters of a pack fall into sections by a zero; numbers stand behind them. See `src/knowledge/build/pack.rs`.
fn print_pack(node: Node, pack: &[u8], names: &[&str]) -> Result<()> {
    const HEAD: usize = 13;
    let content = pack.get(HEAD..).context("a pack is short")?;
    let (mut length, mut start) = (0, 0);
    for (place, byte) in content.iter().enumerate() {
        length |= usize::from(byte & 127) << (7 * place);
        if byte & 128 == 0 {
            start = place + 1;
            break;
        }
    }
    let (letters, numbers) = content[start..].split_at(length);
    let sections = letters.split(|byte| *byte == 0).chain([numbers]);
    let folder = project::product("sections");
    project::empty_folder(&folder)?;
    for (name, bytes) in names.iter().zip(sections).filter(|(name, _)| !name.is_empty()) {
        let file: PathBuf = folder.join("section");
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", Path::new(&file).display()))?;
        let [weight] = measure(node, &[file])?;
        println!("  {name:<44}{:>8}{:>9}", weight.raw, weight.brotli);
    }
    Ok(())
}
