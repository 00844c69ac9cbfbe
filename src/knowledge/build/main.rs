//! Compiles the plain-text knowledge of this folder into tables, and refuses what is wrong with the file's name and line.

#[path = "../alphabet.rs"]
mod alphabet;
#[path = "../../text/fold.rs"]
mod fold;
#[path = "../../text/stem.rs"]
mod stem;

mod emit;
mod gallery;
mod lexicon;
mod opening;
mod opposite;
mod pattern;
mod people;
mod source;
mod targets;
mod trade;
mod weights;

use source::Problem;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=src/knowledge");
    println!("cargo::rerun-if-changed=src/verdict/weights");
    println!("cargo::rerun-if-changed=src/text");
    if let Err(problem) = compile() {
        println!("cargo::error={problem}");
        std::process::exit(1);
    }
}

fn compile() -> Result<(), Problem> {
    let root = Path::new("src/knowledge");
    let targets = targets::Targets::read(root)?;
    let mut out = String::new();
    for language in source::LANGUAGES {
        let lexicon = lexicon::Lexicon::compile(&targets, language)?;
        emit::lexicon(&mut out, language, &lexicon);
    }
    emit::classes(&mut out, &targets);
    let mut handbooks = <[Vec<u8>; 2]>::default();
    emit::trades(&mut out, "TRADES", &targets.trades, &mut handbooks)?;
    emit::trades(&mut out, "DEPARTMENTS", &targets.departments, &mut handbooks)?;
    emit::handbooks(&mut out, &handbooks);
    emit::people(&mut out, &targets.people);
    emit::openings(&mut out, &targets.openings);
    opposite::emit(&mut out, &targets.opposites);
    gallery::compile(&mut out, &root.join("gallery"))?;
    let folder = std::env::var("OUT_DIR").map_err(|error| Problem::whole("OUT_DIR", error.to_string()))?;
    let write = |name: &str, text: &str| {
        std::fs::write(Path::new(&folder).join(name), text)
            .map_err(|error| Problem::whole(name, error.to_string()))
    };
    write("knowledge.rs", &out)?;
    write("weights.rs", &weights::compile(Path::new("src/verdict/weights"))?)
}
