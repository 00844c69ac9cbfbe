//! What does a visitor download? Bytes of module, script, style and knowledge, against the budget, and beside an empty Yew app.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use mission_rewriter::knowledge::Part;
use mission_rewriter::text::Language;

use crate::bundle::bundle;
use crate::npm::Node;
use crate::widget::{self, Cut, Profile, Source, Tools};
use crate::{command, dist, project, sections};

/// It is built together with the widget, so that both share what they depend on, down to the version and the feature.
const EMPTY_YEW: Source = Source {
    package: "empty-yew",
    name: "empty-yew",
    build: &["build"],
    selection: &[
        "--package",
        "empty-yew",
        "--package",
        "mission-rewriter",
        "--no-default-features",
        "--features",
        "mission-rewriter/element",
    ],
    cut: Cut::Whole,
};

/// Bytes as they lie on a disk, and as they travel.
#[derive(Clone, Copy, Default)]
pub struct Weight {
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut is_by_section = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("sections") => is_by_section = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let tools = Tools::find()?;
    let engine = dist::make(tools)?;
    if is_by_section {
        sections::print(tools, &engine)?;
    }
    weigh(tools, &engine)
}

/// Prints the table, and fails where the budget is exceeded. Expects `target/dist/` as `dist` left it.
///
/// The first view is what a visitor waits for: the module, the script with the style in it, and the language of the text.
pub fn weigh(tools: Tools, engine: &widget::Engine) -> Result<()> {
    let empty = build_empty_yew(tools)?;
    let site = project::product("dist");
    let pack = |part| Language::ALL.map(|language| site.join(dist::pack_name(language, part)));
    let [russian, english] = pack(Part::Reading);
    let [more_russian, more_english] = pack(Part::Rewriting);
    let files = [
        site.join("mission-rewriter_bg.wasm"),
        site.join("mission-rewriter-rewrites_bg.wasm"),
        site.join("mission-rewriter.js"),
        engine.style.clone(),
        russian,
        more_russian,
        english,
        more_english,
    ];
    let [wasm, second, script, style, russian, more_russian, english, more_english] =
        measure(tools.node, &files)?;
    let whole = wasm + second + script + russian + more_russian + english + more_english;
    let names =
        ["mission-rewriter-room_bg.wasm", "mission-rewriter-room.js", "mission-rewriter-room-nats.js"];
    let [room_wasm, room_script, network] = measure(tools.node, &names.map(|name| site.join(name)))?;
    let room = room_wasm + room_script;
    let [empty_wasm, empty_script] = measure(tools.node, &empty)?;
    let empty = empty_wasm + empty_script;

    println!("{:<36}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    print_row("mission-rewriter_bg.wasm", wasm);
    print_row("mission-rewriter-rewrites_bg.wasm", second);
    print_row("mission-rewriter.js", script);
    print_row("  of which the style, by itself", style);
    print_row("mission-rewriter-ru.bin", russian);
    print_row("mission-rewriter-ru-rewrites.bin", more_russian);
    print_row("mission-rewriter-en.bin", english);
    print_row("mission-rewriter-en-rewrites.bin", more_english);
    print_row("the first view in Russian", wasm + script + russian);
    print_row("the first view in English", wasm + script + english);
    print_row("what comes after it in Russian", second + more_russian);
    print_row("what comes after it in English", second + more_english);
    print_row("the whole of it", whole);
    print_row("mission-rewriter-room_bg.wasm", room_wasm);
    print_row("mission-rewriter-room.js", room_script);
    print_row("mission-rewriter-room-nats.js", network);
    print_row("an empty Yew app: module", empty_wasm);
    print_row("an empty Yew app: script", empty_script);
    print_row("an empty Yew app: together", empty);
    for (language, pack) in [("Russian", russian), ("English", english)] {
        let times = (wasm + script + pack).brotli as f64 / empty.brotli as f64;
        println!("The first view in {language} is {times:.1} times the empty Yew app.");
    }
    check_budget(&[
        ("wasm", wasm),
        ("script", script),
        ("ru", wasm + script + russian),
        ("en", wasm + script + english),
        ("whole", whole),
        ("room", room),
        ("network", network),
    ])
}

/// The empty app's module, and the script beside it that starts it.
pub fn build_empty_yew(tools: Tools) -> Result<[PathBuf; 2]> {
    let engine = widget::build(tools, &EMPTY_YEW, Profile::Visitors)?;
    let entry = project::root().join("xtask/empty-yew/empty.js");
    let script = engine.script.with_file_name("bundle.js");
    bundle(tools, &entry, &script, &EMPTY_YEW, &engine, Profile::Visitors)?;
    Ok([engine.wasm, script])
}

/// Node has both compressors built in, so no crate of ours needs to bring them.
pub fn measure<const N: usize>(node: Node, files: &[PathBuf; N]) -> Result<[Weight; N]> {
    let lines = command::read(node.call().arg(project::root().join("xtask/measure.mjs")).args(files))?;
    let mut weights = [Weight::default(); N];
    for (weight, line) in weights.iter_mut().zip(lines.lines()) {
        let numbers: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        let [raw, gzip, brotli] = numbers[..] else { bail!("measure.mjs printed {line:?}") };
        *weight = Weight { raw, gzip, brotli };
    }
    Ok(weights)
}

fn check_budget(weights: &[(&str, Weight)]) -> Result<()> {
    let path = project::root().join("tests/size-budget.txt");
    let budget = read_budget(&path)?;
    for (name, kilobytes) in budget {
        let Some((_, weight)) = weights.iter().find(|(known, _)| *known == name) else {
            bail!("{} names {name:?}, which nobody weighs", path.display());
        };
        let used = format!("{name}: {:.1} KB of {kilobytes} KB", weight.brotli as f64 / 1000.0);
        if weight.brotli > kilobytes * 1000 {
            bail!("over the size budget, {used} (tests/size-budget.txt)");
        }
        println!("Within the budget, {used}.");
    }
    Ok(())
}

fn read_budget(path: &Path) -> Result<Vec<(String, u64)>> {
    let text = project::read(path)?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, kilobytes) = line.split_once(' ').with_context(|| format!("{line:?} is no budget"))?;
            Ok((name.to_owned(), kilobytes.trim().parse().with_context(|| format!("{line:?} is no budget"))?))
        })
        .collect()
}

fn print_row(name: &str, weight: Weight) {
    println!("{name:<36}{:>10}{:>10}{:>10}", weight.raw, weight.gzip, weight.brotli);
}

impl std::ops::Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}
