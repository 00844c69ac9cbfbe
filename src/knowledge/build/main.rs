//! Compiles the plain-text knowledge of this folder into two packs a language, and refuses what is wrong with the file's name and line.

#[path = "../alphabet.rs"]
mod alphabet;
#[path = "../bounds.rs"]
mod bounds;
#[path = "../bytes.rs"]
mod bytes;
#[path = "../../text/endings.rs"]
mod endings;
#[path = "../../text/fold.rs"]
mod fold;
#[path = "../../text/letters.rs"]
mod letters;
#[path = "../seal.rs"]
mod seal;
#[path = "../../text/stem.rs"]
mod stem;

mod emit;
mod gallery;
mod lexicon;
mod opening;
mod opposite;
mod pack;
mod pattern;
mod people;
mod source;
mod targets;
mod trade;
mod weights;

use seal::Part;
use source::{LANGUAGES, Language, Problem};
use std::path::Path;
use weights::Weights;

/// How packs are written. A change in that makes them unreadable for programs that were built before, and this number says so.
const FORMAT: u32 = 5;

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
    let targets = targets::Targets::read(Path::new("src/knowledge"))?;
    let weights = LANGUAGES.map(|language| Weights::compile(Path::new("src/verdict/weights"), language));
    let [russian, english] = weights;
    let weights = [russian?, english?];
    let mut numbers = String::new();
    emit::classes(&mut numbers, &targets);
    emit::trades(&mut numbers, "TRADES", &targets.trades, 0);
    emit::trades(&mut numbers, "DEPARTMENTS", &targets.departments, targets.trades.len());
    let mut names = String::new();
    emit::features(&mut names, "RUSSIAN_NAMES", &weights[0].names);
    emit::features(&mut names, "ENGLISH_NAMES", &weights[1].names);
    // A pack speaks in numbers: it fits whatever program gives them the same meaning.
    let layout = seal::sum(&[&FORMAT.to_le_bytes(), numbers.as_bytes(), names.as_bytes()]);
    emit::layout(&mut numbers, layout);
    write("knowledge.rs", numbers.as_bytes())?;
    write("features.rs", names.as_bytes())?;
    for language in LANGUAGES {
        let (place, key) = match language {
            Language::Russian => (0, "ru"),
            Language::English => (1, "en"),
        };
        let reading = pack::for_reading(&targets, &weights[language.index()], language)?;
        let rewriting = pack::for_rewriting(&targets, language)?;
        for (part, ending, content) in
            [(Part::Reading, "", reading), (Part::Rewriting, "-rewrites", rewriting)]
        {
            let pack = seal::sealed(place, part, layout, &content);
            write(&format!("mission-rewriter-{key}{ending}.bin"), &pack)?;
        }
    }
    Ok(())
}

fn write(name: &str, bytes: &[u8]) -> Result<(), Problem> {
    let folder = std::env::var("OUT_DIR").map_err(|error| Problem::whole("OUT_DIR", error.to_string()))?;
    std::fs::write(Path::new(&folder).join(name), bytes)
        .map_err(|error| Problem::whole(name, error.to_string()))
}
