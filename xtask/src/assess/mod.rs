//! `cargo xtask assess`: how often the classifier agrees with people, beside simpler ways, and where it does not.
//!
//! Without a file it reports on the part of the corpus that the model has not seen, and on the statements marked by hand, and writes
//! `tests/accuracy.md`; with `--rewrites` on the suggestions for them, and writes `tests/suggestions.md`. With `--statements FILE` it
//! reports on a labelled set of one's own.

mod baselines;
mod judged;
mod report;
mod rewrites;
mod scores;
mod spans;

use crate::corpus::{self, Part, Sample, read};
use crate::project;
use anyhow::{Context, Result, bail};
use judged::Judged;
use lexopt::prelude::*;
use mission_rewriter::Suggest;
use mission_rewriter::text::Language;
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
            Long("spans") => list = List::Spans,
            other => return Err(other.unexpected().into()),
        }
    }
    if let List::Spans = list {
        return list_spans();
    }
    if files.is_empty() && matches!(list, List::Rewrites) {
        let text = own_rewrites()?;
        let path = project::root().join("tests/suggestions.md");
        std::fs::write(&path, &text).with_context(|| format!("writing {}", path.display()))?;
        println!("{text}\nwrote {}", path.display());
        return Ok(());
    }
    if files.is_empty() {
        let text = own()?;
        let path = project::root().join("tests/accuracy.md");
        std::fs::write(&path, &text).with_context(|| format!("writing {}", path.display()))?;
        println!("{text}\nwrote {}", path.display());
        return Ok(());
    }
    for file in files {
        let mut text = format!("# {}\n\n", file.display());
        let samples = read(&file)?;
        if samples.is_empty() {
            bail!("{} holds no statement", file.display());
        }
        let suggest = if let List::Rewrites = list { Suggest::Rewrites } else { Suggest::Nothing };
        for language in Language::ALL {
            let of: Vec<Sample> =
                samples.iter().filter(|sample| language_of(sample) == language).cloned().collect();
            if !of.is_empty() {
                let judged = one_set(&mut text, of, language, suggest)?;
                list.add(&mut text, &judged, language)?;
            }
        }
        println!("{text}");
    }
    Ok(())
}

/// The report on the project's own statements.
fn own() -> Result<String> {
    let mut text = String::from(
        "# How often is the classifier right?\n\n\
         Written by `cargo xtask assess`; do not edit. The statements are those of the corpus that the model has not learnt from: every\n\
         eighth block of each file. They were written for this project, and are plainer than what companies publish: on published\n\
         statements expect less. The simpler ways learnt from the same statements as the model.\n\n",
    );
    for language in Language::ALL {
        let samples = corpus::samples(language, Part::Development)?;
        writeln!(text, "## {}\n\n{} statements.\n", name(language), samples.len())?;
        one_set(&mut text, samples, language, Suggest::Nothing)?;
    }
    text.push_str(
        "## Marked words\n\n\
         One hundred statements a language, marked by hand without the program. A mark counts as found where the program puts the same\n\
         marker on the same words, for at least half of the shorter of the two.\n\n",
    );
    for language in Language::ALL {
        writeln!(text, "### {}\n", name(language))?;
        spans::report(&mut text, &spans::read(language)?, language)?;
    }
    Ok(format!("{}\n", text.trim_end()))
}

/// The report on the suggestions for the project's own statements.
fn own_rewrites() -> Result<String> {
    let mut text = String::from(
        "# What do the suggestions look like, as far as counting can tell?\n\n\
         Written by `cargo xtask assess --rewrites`; do not edit. The statements are those of the corpus that the model has not learnt from.\n\
         Counting sees neither whether a suggestion fits nor whether it rings true: a person has to read them.\n\n",
    );
    for language in Language::ALL {
        writeln!(text, "## {}\n", name(language))?;
        rewrites::report(&mut text, &judged(language)?, language)?;
    }
    Ok(format!("{}\n", text.trim_end()))
}

/// The statements that the model has not learnt from, with suggestions.
fn judged(language: Language) -> Result<Vec<Judged>> {
    let samples = corpus::samples(language, Part::Development)?;
    Ok(samples.into_iter().map(|sample| Judged::of(sample, Suggest::Rewrites)).collect())
}

fn one_set(
    text: &mut String,
    samples: Vec<Sample>,
    language: Language,
    suggest: Suggest,
) -> Result<Vec<Judged>> {
    let baselines = baselines::baselines(&corpus::samples(language, Part::Training)?, language);
    let judged: Vec<Judged> = samples.into_iter().map(|sample| Judged::of(sample, suggest)).collect();
    report::report(text, &judged, &baselines)?;
    Ok(judged)
}

fn language_of(sample: &Sample) -> Language {
    sample.language.or_else(|| Language::detect(&sample.text)).unwrap_or(Language::English)
}

const fn name(language: Language) -> &'static str {
    match language {
        Language::Russian => "Russian",
        Language::English => "English",
    }
}

/// What to list under the report.
#[derive(Clone, Copy)]
enum List {
    Nothing,
    Errors,
    Rewrites,
    Spans,
}

impl List {
    fn add(self, text: &mut String, judged: &[Judged], language: Language) -> Result<()> {
        match self {
            Self::Errors => {
                for one in judged.iter().filter(|one| !one.is_right()) {
                    let verdict = &one.analysis.verdict;
                    let (said, guessed) = (one.sample.class.key(), verdict.class.key());
                    writeln!(
                        text,
                        "- {said}, taken for {guessed} ({:?}): {}",
                        verdict.probabilities, one.sample.text
                    )?;
                }
            }
            Self::Rewrites => {
                rewrites::report(text, judged, language)?;
                for Judged { analysis, .. } in judged {
                    writeln!(
                        text,
                        "\n[{} {}] {}",
                        analysis.verdict.class.key(),
                        analysis.domain.key,
                        analysis.text
                    )?;
                    for rewrite in &analysis.rewrites {
                        writeln!(
                            text,
                            "  {:>3} {:<20} {}",
                            rewrite.score,
                            rewrite.strategy.key(),
                            rewrite.text
                        )?;
                    }
                }
            }
            Self::Nothing | Self::Spans => {}
        }
        Ok(())
    }
}

/// The statements marked by hand, with what was missed and what was marked without need.
fn list_spans() -> Result<()> {
    for language in Language::ALL {
        let statements = spans::read(language)?;
        let mut tallies = Default::default();
        for statement in &statements {
            let (missed, wrong) = spans::compare(statement, language, &mut tallies);
            if missed.is_empty() && wrong.is_empty() {
                continue;
            }
            println!("{}", statement.text);
            for (sign, marks) in [("missed", missed), ("wrong ", wrong)] {
                for (marker, span) in marks {
                    println!("  {sign} {:<15} {}", marker.key(), span.of(&statement.text));
                }
            }
        }
        let mut text = String::new();
        spans::report(&mut text, &statements, language)?;
        println!("{text}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use mission_rewriter::verdict::Confidence;

    #[test]
    fn the_report_is_that_of_the_program() {
        let committed = std::fs::read_to_string(project::root().join("tests/accuracy.md")).unwrap();
        assert!(own().unwrap() == committed, "tests/accuracy.md is stale: run `cargo xtask assess`");
    }

    #[test]
    fn the_floor_holds() {
        for language in Language::ALL {
            let samples = corpus::samples(language, Part::Development).unwrap();
            let judged: Vec<Judged> =
                samples.into_iter().map(|sample| Judged::of(sample, Suggest::Nothing)).collect();
            let confusion = scores::Confusion::of(judged.iter().map(|one| (one.sample.class, one.class())));
            assert!(confusion.macro_f1() >= 0.88, "{language:?}: {}", confusion.macro_f1());
            let bins = scores::bins(judged.iter().map(|one| (one.probability(), one.is_right())));
            assert!(scores::calibration_error(&bins) <= 0.07, "{language:?}");
            let sure: Vec<_> = judged.iter().filter(|one| one.confidence() == Confidence::High).collect();
            let right = sure.iter().filter(|one| one.is_right()).count();
            assert!(right * 100 >= sure.len() * 93 && sure.len() * 100 >= judged.len() * 45, "{language:?}");
        }
    }

    /// What a suggestion owes its reader, counted over all statements that the model has not learnt from.
    #[test]
    fn the_suggestions_keep_their_word() {
        for language in Language::ALL {
            let figures = rewrites::Figures::of(&judged(language).unwrap(), language);
            assert!(figures.statements > 300, "{figures:?}");
            assert!(figures.served * 100 >= figures.statements * 98, "{figures:?}");
            assert_eq!(figures.called_customer, figures.suggestions);
            assert_eq!((figures.unlicensed, figures.like_openings), (0, 0));
            assert!(figures.length_at(50) <= 12 && figures.length_at(100) <= 20);
            assert!(figures.worn * 100 <= figures.suggestions * 35);
            assert!(figures.flagged * 100 <= figures.suggestions, "{}", figures.flagged);
        }
    }
}
