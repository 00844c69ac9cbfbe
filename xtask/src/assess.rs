//! `cargo xtask assess --statements FILE`: how often the classifier agrees with people, and where it does not.

use crate::corpus::{self, Sample, read};
use anyhow::{Result, bail};
use lexopt::prelude::*;
use mission_rewriter::text::Language;
use mission_rewriter::verdict::{Class, Confidence};
use mission_rewriter::{Analysis, Options, analyze_with};
use std::fmt::Write;
use std::path::PathBuf;

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut list = List::Nothing;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("statements") => files.push(arguments.value()?.into()),
            Long("errors") => list = List::Errors,
            Long("rewrites") => list = List::Rewrites,
            other => return Err(other.unexpected().into()),
        }
    }
    if files.is_empty() {
        for language in Language::ALL {
            files.extend(corpus::files(language)?);
        }
    }
    for file in files {
        let samples = read(&file)?;
        if samples.is_empty() {
            bail!("{} holds no statement", file.display());
        }
        let judged: Vec<Judged> = samples.into_iter().map(Judged::of).collect();
        println!("{}\n{}", file.display(), report(&judged)?);
        match list {
            List::Errors => judged.iter().filter(|judged| !judged.is_right()).for_each(Judged::print),
            List::Rewrites => judged.iter().for_each(Judged::print_rewrites),
            List::Nothing => {}
        }
    }
    Ok(())
}

/// What to list under the report.
#[derive(Clone, Copy)]
enum List {
    Nothing,
    Errors,
    Rewrites,
}

struct Judged {
    sample: Sample,
    analysis: Analysis,
}

impl Judged {
    fn of(sample: Sample) -> Self {
        let analysis =
            analyze_with(&sample.text, &Options { language: sample.language, ..Options::default() });
        Self { sample, analysis }
    }

    fn is_right(&self) -> bool {
        self.analysis.verdict.class == self.sample.class
    }

    fn print(&self) {
        let verdict = &self.analysis.verdict;
        println!(
            "  {} taken for {} ({:?}): {}",
            self.sample.class.key(),
            verdict.class.key(),
            verdict.probabilities,
            self.sample.text
        );
    }

    fn print_rewrites(&self) {
        let analysis = &self.analysis;
        println!("\n[{} {}] {}", analysis.verdict.class.key(), analysis.domain.key, analysis.text);
        for rewrite in &analysis.rewrites {
            println!("  {:>3} {:<20} {}", rewrite.score, rewrite.strategy.key(), rewrite.text);
        }
    }
}

fn report(judged: &[Judged]) -> Result<String> {
    let mut text = String::new();
    let mut table = [[0usize; 3]; 3];
    for one in judged {
        table[one.sample.class.index()][one.analysis.verdict.class.index()] += 1;
    }
    let right = (0..3).map(|class| table[class][class]).sum::<usize>();
    writeln!(text, "  statements {}  accuracy {}", judged.len(), share(right, judged.len()))?;
    let mut sum = 0.0;
    for class in Class::ALL {
        let row = table[class.index()];
        let said: usize = table.iter().map(|row| row[class.index()]).sum();
        let (precision, recall) =
            (ratio(row[class.index()], said), ratio(row[class.index()], row.iter().sum()));
        let f1 = if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
        sum += f1;
        writeln!(
            text,
            "  {:<9} F1 {f1:.3}  precision {precision:.3}  recall {recall:.3}  taken for {row:?}",
            class.key()
        )?;
    }
    writeln!(text, "  macro-F1 {:.3}", sum / 3.0)?;
    for confidence in [Confidence::High, Confidence::Medium, Confidence::Low] {
        let of: Vec<_> = judged.iter().filter(|one| one.analysis.verdict.confidence == confidence).collect();
        let right = of.iter().filter(|one| one.is_right()).count();
        writeln!(
            text,
            "  confidence {:<6} {:>4} statements, right in {}",
            confidence.key(),
            of.len(),
            share(right, of.len())
        )?;
    }
    let agreed: Vec<_> = judged
        .iter()
        .filter(|one| one.sample.object.get("agreement").and_then(|n| n.as_u64()) == Some(3))
        .collect();
    if !agreed.is_empty() {
        let right = agreed.iter().filter(|one| one.is_right()).count();
        writeln!(
            text,
            "  where all labellers agreed {:>4} statements, right in {}",
            agreed.len(),
            share(right, agreed.len())
        )?;
    }
    let wanting: Vec<_> = judged.iter().filter(|one| one.analysis.verdict.class != Class::Customer).collect();
    let served = wanting.iter().filter(|one| one.analysis.rewrites.len() >= 3).count();
    writeln!(
        text,
        "  three rewrites or more for {} of those not classed customer",
        share(served, wanting.len())
    )?;
    let known = judged.iter().filter(|one| one.analysis.domain.key != "general").count();
    writeln!(text, "  a trade found for {}", share(known, judged.len()))?;
    Ok(text)
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn share(part: usize, whole: usize) -> String {
    format!("{:.1}%", ratio(part, whole) * 100.0)
}
