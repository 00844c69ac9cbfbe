//! The report as Markdown, which a terminal shows as well.

use super::baselines::Baseline;
use super::judged::Judged;
use super::scores::{Confusion, bins, calibration_error, ratio, share};
use mission_rewriter::verdict::{Class, Confidence};
use std::fmt::{Error, Write};

/// A group of statements below this many says nothing.
const FEW: usize = 8;

/// The report on one set of statements.
pub fn report(out: &mut String, judged: &[Judged], baselines: &[Baseline]) -> Result<(), Error> {
    let ours = confusion(judged.iter());
    methods(out, judged, baselines, &ours)?;
    classes(out, &ours)?;
    confidences(out, judged)?;
    calibration(out, judged)?;
    groups(out, judged, "words", |one| length(one.analysis.text.split_whitespace().count()).to_owned())?;
    groups(out, judged, "industry", |one| one.industry().to_owned())
}

fn confusion<'a>(judged: impl Iterator<Item = &'a Judged>) -> Confusion {
    Confusion::of(judged.map(|one| (one.sample.class, one.class())))
}

fn methods(
    out: &mut String,
    judged: &[Judged],
    baselines: &[Baseline],
    ours: &Confusion,
) -> Result<(), Error> {
    writeln!(
        out,
        "| method | accuracy | macro-F1 | product | oriented | customer |\n|---|---|---|---|---|---|"
    )?;
    let mut line = |name: &str, confusion: &Confusion| {
        let [product, oriented, customer] = Class::ALL.map(|class| confusion.class(class).f1);
        writeln!(
            out,
            "| {name} | {} | {:.3} | {product:.3} | {oriented:.3} | {customer:.3} |",
            share(confusion.right(), confusion.count()),
            confusion.macro_f1(),
        )
    };
    for baseline in baselines {
        let guesses = judged.iter().map(|one| (one.sample.class, baseline.guess(&one.sample)));
        line(baseline.name, &Confusion::of(guesses))?;
    }
    line("**mission-rewriter**", ours)?;
    let agreed = confusion(judged.iter().filter(|one| one.is_agreed()));
    if agreed.count() > 0 {
        line("… where all labellers agreed", &agreed)?;
    }
    writeln!(out)
}

fn classes(out: &mut String, ours: &Confusion) -> Result<(), Error> {
    writeln!(
        out,
        "| people said | precision | recall | called product | called oriented | called customer |\n|---|---|---|---|---|---|"
    )?;
    for class in Class::ALL {
        let score = ours.class(class);
        let [product, oriented, customer] = ours.table[class.index()];
        writeln!(
            out,
            "| {} | {:.3} | {:.3} | {product} | {oriented} | {customer} |",
            class.key(),
            score.precision,
            score.recall
        )?;
    }
    writeln!(out)
}

fn confidences(out: &mut String, judged: &[Judged]) -> Result<(), Error> {
    writeln!(out, "| confidence | statements | right |\n|---|---|---|")?;
    for confidence in [Confidence::High, Confidence::Medium, Confidence::Low] {
        let of: Vec<_> = judged.iter().filter(|one| one.confidence() == confidence).collect();
        let right = of.iter().filter(|one| one.is_right()).count();
        writeln!(
            out,
            "| {} | {} | {} |",
            confidence.key(),
            share(of.len(), judged.len()),
            share(right, of.len())
        )?;
    }
    writeln!(out)
}

fn calibration(out: &mut String, judged: &[Judged]) -> Result<(), Error> {
    let bins = bins(judged.iter().map(|one| (one.probability(), one.is_right())));
    writeln!(out, "Expected calibration error: {:.3}.\n", calibration_error(&bins))?;
    writeln!(out, "| claimed | statements | claimed on average | right |\n|---|---|---|---|")?;
    for (place, bin) in bins.iter().enumerate().filter(|(_, bin)| bin.count > 0) {
        writeln!(
            out,
            "| {}–{} % | {} | {:.1} % | {} |",
            place * 10,
            place * 10 + 10,
            bin.count,
            bin.claimed / bin.count as f64 * 100.0,
            share(bin.right, bin.count)
        )?;
    }
    writeln!(out)
}

fn groups(out: &mut String, judged: &[Judged], name: &str, of: fn(&Judged) -> String) -> Result<(), Error> {
    let mut keys: Vec<String> = judged.iter().map(of).collect();
    keys.sort();
    keys.dedup();
    writeln!(out, "| {name} | statements | accuracy | macro-F1 |\n|---|---|---|---|")?;
    for key in keys {
        let confusion = confusion(judged.iter().filter(|one| of(one) == key));
        if confusion.count() >= FEW {
            writeln!(
                out,
                "| {key} | {} | {:.1} % | {:.3} |",
                confusion.count(),
                ratio(confusion.right(), confusion.count()) * 100.0,
                confusion.macro_f1()
            )?;
        }
    }
    writeln!(out)
}

const fn length(words: usize) -> &'static str {
    match words {
        0..=8 => "01–08",
        9..=14 => "09–14",
        15..=22 => "15–22",
        23..=35 => "23–35",
        _ => "36 and more",
    }
}
