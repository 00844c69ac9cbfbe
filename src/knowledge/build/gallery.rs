//! The gallery: statements before and after, each of an invented company.
//!
//! A block opens with `# company, trade` and has two lines: `product: …` or `oriented: …` (before) and `customer: …` (after).

use crate::source::{Language, Problem};
use std::collections::BTreeSet;
use std::path::Path;

struct Pair {
    company: String,
    trade: String,
    before: Option<(&'static str, String)>,
    after: Option<String>,
}

/// The pairs of a language, one a line: company, trade, class of the first statement, both statements, parted by `|`.
pub fn entries(folder: &Path, language: Language) -> Result<String, Problem> {
    let path = folder.join(match language {
        Language::Russian => "ru.txt",
        Language::English => "en.txt",
    });
    let line = |pair: Pair| {
        let ((class, before), after) = (pair.before?, pair.after?);
        Some([&pair.company, &pair.trade, class, &before, &after].join("|"))
    };
    Ok(read(&path)?.into_iter().filter_map(line).collect::<Vec<_>>().join("\n"))
}

fn read(path: &Path) -> Result<Vec<Pair>, Problem> {
    let text = std::fs::read_to_string(path).map_err(|error| Problem::whole(path, error.to_string()))?;
    let mut pairs: Vec<Pair> = Vec::new();
    let mut companies = BTreeSet::new();
    let mut last = 0;
    for (index, raw) in text.lines().enumerate() {
        let problem = |message: &str| Problem::on(path, index + 1, message);
        let line = raw.trim();
        if line.contains('|') {
            return Err(problem("“|” parts the statements of a pair and can stand in none"));
        }
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
