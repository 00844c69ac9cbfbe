//! What do the targets begin with? Writes `corpus/TARGET/` from the statements, answers, attempts and packs that the repository holds anyway.

use mission_rewriter::knowledge::{PACKS, forget, install};
use mission_rewriter::room::{Log, export};
use mission_rewriter_fuzz::grow::Dice;
use mission_rewriter_fuzz::hall::{self, Bytes};
use mission_rewriter_fuzz::packs::{packed, sealed, small};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Every so many statements of the corpus one is a seed: hundreds teach a fuzzer what thousands do.
const EVERY: usize = 24;

fn main() -> io::Result<()> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let repository = fuzz.join("..");
    let statements = statements(&repository)?;
    let answers = answers(&repository)?;
    let answer = |place: usize| answers[place % answers.len()].as_bytes();
    let mut seeds = Seeds { folder: fuzz.join("corpus"), count: 0 };
    for (place, text) in statements.iter().enumerate() {
        let (text, other) = (text.as_bytes(), statements[(place * 7 + 1) % statements.len()].as_bytes());
        seeds.put("analyze", &[&[place as u8 & 0xf0], text].concat())?;
        let zero = &b"\0"[..];
        let given = [
            zero,
            b"#0",
            zero,
            answer(place),
            zero,
            b"outcome",
            zero,
            answer(place + 1),
            zero,
            b"people",
            zero,
            answer(place + 2),
        ];
        seeds.put("rewrite", &[&[place as u8 & 0xf3], text, &given.concat()].concat())?;
        let deeds = b"aoutcome=sleep well\0dprice=low prices\0t0=We help families.\0k0\0wdomain=grocery\0u\0g2\0s\0r\0plogistics\0nleadership=leader\0e0\0q1\0x";
        let link =
            [&[place as u8], text, zero, other, zero, text, b"\n", other, zero, b"logistics", zero, deeds];
        seeds.put("fragment", &link.concat())?;
    }
    rooms(&mut seeds)?;
    packs(&mut seeds)?;
    println!("{} seeds", seeds.count);
    Ok(())
}

/// Some of the corpus, and all attempts to fool the judge.
fn statements(repository: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for path in files(&repository.join("src/verdict/corpus"), "jsonl")? {
        let lines = fs::read_to_string(&path)?;
        let text = |line: &str| {
            serde_json::from_str::<serde_json::Value>(line).ok()?.get("text")?.as_str().map(str::to_owned)
        };
        found.extend(lines.lines().step_by(EVERY).filter_map(text));
    }
    for path in files(&repository.join("tests/fooling"), "txt")? {
        let lines = fs::read_to_string(&path)?;
        found.extend(
            lines
                .lines()
                .filter_map(|line| line.split_once('\t'))
                .map(|(_, text)| text.to_owned())
                .step_by(4),
        );
    }
    Ok(found)
}

fn answers(repository: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for path in files(&repository.join("tests/own_answers"), "tsv")? {
        let lines = fs::read_to_string(&path)?;
        found.extend(lines.lines().filter_map(|line| line.split('\t').next()).map(str::to_owned));
    }
    Ok(found)
}

/// Rooms of chance, as records to sign and as what they look like when they travel.
fn rooms(seeds: &mut Seeds) -> io::Result<()> {
    let mut dice = Dice(7);
    for _ in 0..200 {
        let recipe: Vec<u8> = (0..20 + dice.throw(300)).map(|_| dice.throw(256) as u8).collect();
        seeds.put("room", &[&[1], &recipe[..]].concat())?;
    }
    for _ in 0..40 {
        let recipe: Vec<u8> = (0..120).map(|_| dice.throw(128) as u8).collect();
        let mut bytes = Bytes(&recipe);
        let mut log = Log::new(hall::room().clone());
        let mut texts = Vec::new();
        while !bytes.0.is_empty() {
            let record = hall::record(&mut bytes).to_json();
            let _ = log.take(&record);
            texts.push(record);
        }
        seeds.put("room", &[&[0], texts.join("\0").as_bytes()].concat())?;
        seeds.put("room", &[&[0], export(&log, 7).as_bytes()].concat())?;
    }
    Ok(())
}

/// Packs of both kinds, made small: a few lines of every part.
fn packs(seeds: &mut Seeds) -> io::Result<()> {
    for (language, part, pack) in PACKS {
        let place = (language as u8) << 2 | (part as u8) << 3;
        seeds.put("knowledge", &[&[place], &pack[..pack.len().min(4_000)]].concat())?;
        for entries in [1, 2, 4] {
            let letters = small(language, part, entries);
            let content = packed(part, &letters);
            // A seed that is refused teaches nothing, and says that packs are written otherwise now.
            forget();
            install(&sealed(language, part, &content)).map_err(io::Error::other)?;
            seeds.put("knowledge", &[&[place | 2], &letters[..]].concat())?;
            seeds.put("knowledge", &[&[place | 1], &content[..]].concat())?;
        }
    }
    Ok(())
}

fn files(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.retain(|path| path.extension().is_some_and(|found| found == ending));
    found.sort();
    Ok(found)
}

struct Seeds {
    folder: PathBuf,
    count: usize,
}

impl Seeds {
    /// Under its number: the same seeds have the same names.
    fn put(&mut self, target: &str, bytes: &[u8]) -> io::Result<()> {
        let folder = self.folder.join(target);
        fs::create_dir_all(&folder)?;
        self.count += 1;
        fs::write(folder.join(format!("seed-{:04}", self.count)), bytes)
    }
}
