//! The gallery: statements before and after, each of an invented company.
//!
//! A block opens with `# company, trade` and has two lines: `product: …` or `oriented: …` (before) and `customer: …` (after).

use crate::source::{LANGUAGES, Problem};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

struct Pair {
    company: String,
    trade: String,
    before: Option<(&'static str, String)>,
    after: Option<String>,
}

/// Reads both files of the folder and writes them as one table a language.
pub fn compile(out: &mut String, folder: &Path) -> Result<(), Problem> {
    let mut tables = Vec::new();
    for file in ["ru.txt", "en.txt"] {
        let rows: Vec<String> = read(&folder.join(file))?
            .into_iter()
            .filter_map(|pair| {
                let ((class, before), after) = (pair.before?, pair.after?);
                Some(format!(
                    "Pair {{ company: {:?}, trade: {:?}, before_class: {class:?}, before: {before:?}, after: {after:?} }}",
                    pair.company, pair.trade
                ))
            })
            .collect();
        tables.push(format!("&[{}]", rows.join(", ")));
    }
    let _ =
        writeln!(out, "pub(super) static GALLERY: [&[Pair]; {}] = [{}];", LANGUAGES.len(), tables.join(", "));
    Ok(())
}

fn read(path: &Path) -> Result<Vec<Pair>, Problem> {
    let text = std::fs::read_to_string(path).map_err(|error| Problem::whole(path, error.to_string()))?;
    let mut pairs: Vec<Pair> = Vec::new();
    let mut companies = BTreeSet::new();
    let mut last = 0;
    for (index, raw) in text.lines().enumerate() {
        let problem = |message: &str| Problem::on(path, index + 1, message);
        let line = raw.trim();
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        if let Some(title) = line.strip_prefix("# ") {
            check_whole(path, last, &pairs)?;
            let (company, trade) =
                title.rsplit_once(", ").ok_or_else(|| problem("write “# company, trade”"))?;
            if !companies.insert(company.to_lowercase()) {
                return Err(problem("this company has a pair already"));
            }
            last = index + 1;
            pairs.push(Pair {
                company: company.trim().to_owned(),
                trade: trade.trim().to_owned(),
                before: None,
                after: None,
            });
            continue;
        }
        let (key, statement) = line
            .split_once(": ")
            .filter(|(_, statement)| !statement.trim().is_empty())
            .ok_or_else(|| problem("write “product: …”, “oriented: …” or “customer: …”"))?;
        let pair = pairs.last_mut().ok_or_else(|| problem("a pair opens with “# company, trade”"))?;
        let statement = statement.trim().to_owned();
        match (key, &pair.before, &pair.after) {
            ("product", None, None) => pair.before = Some(("product", statement)),
            ("oriented", None, None) => pair.before = Some(("oriented", statement)),
            ("customer", Some(_), None) => pair.after = Some(statement),
            _ => return Err(problem("a pair is one “product:” or “oriented:”, and then one “customer:”")),
        }
    }
    check_whole(path, last, &pairs)?;
    Ok(pairs)
}

/// The pair read last must have both statements before the next begins.
fn check_whole(path: &Path, line: usize, pairs: &[Pair]) -> Result<(), Problem> {
    match pairs.last() {
        Some(pair) if pair.before.is_none() || pair.after.is_none() => {
            Err(Problem::on(path, line, "this pair lacks a statement"))
        }
        _ => Ok(()),
    }
}
