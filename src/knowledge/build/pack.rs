//! The two packs of a language: all that the program knows of it, in the order in which `held.rs` reads it.

use crate::alphabet::{byte_of, folded, shortened};
use crate::bytes::Packer;
use crate::gallery;
use crate::lexicon;
use crate::opposite;
use crate::people::form_count;
use crate::source::{Language, Problem};
use crate::targets::Targets;
use crate::trade::{Trade, TradeText};
use crate::weights::Weights;
use std::collections::BTreeSet;
use std::path::Path;

/// What the pack for reading holds: all that is said in letters, and then the numbers.
pub fn for_reading(targets: &Targets, weights: &Weights, language: Language) -> Result<Vec<u8>, Problem> {
    let parts = [
        lexicon::classes(&targets.classes, language)?,
        lexicon::patterns_for_reading(targets, language)?,
        gallery::entries(Path::new("src/knowledge/gallery"), language)?,
    ];
    let mut packer = Packer::default();
    packer.block(&letters(&parts.join("\0"))?);
    weights.pack(&mut packer, &stems(&parts[0], &parts[1]));
    Ok(packer.bytes)
}

/// What the pack for rewriting holds.
pub fn for_rewriting(targets: &Targets, language: Language) -> Result<Vec<u8>, Problem> {
    let trades = || targets.trades.iter().chain(&targets.departments);
    let text = |index: usize| move |trade: &Trade| pages(&trade.texts[index]);
    let names: Vec<&str> = trades().map(|trade| trade.texts[language.index()].name.as_str()).collect();
    let people = targets.people.iter().filter(|row| row.language == language);
    let people: Vec<String> =
        people.map(|row| format!("{}{}", row.kind, row.forms[..form_count(language)].join("|"))).collect();
    let openings = targets.openings.iter().filter(|row| row.language == language);
    let openings: Vec<&str> = openings.map(|row| row.opening.as_str()).collect();
    let pages: Vec<String> = trades().map(text(language.index())).collect();
    let parts = [
        lexicon::patterns_for_rewriting(targets, language)?,
        names.join("\n"),
        people.join("\n"),
        openings.join("\n"),
        opposite::entries(&targets.opposites, language),
        pages.join("\u{1}"),
    ];
    let mut packer = Packer::default();
    packer.block(&letters(&parts.join("\0"))?);
    Ok(packer.bytes)
}

/// The stems of classes and patterns, each once, in the order in which `wording.rs` numbers them.
fn stems<'t>(classes: &'t str, patterns: &'t str) -> Vec<&'t str> {
    let entries = classes.split(['\n', ' ']).map(|entry| entry.trim_start_matches('!'));
    let lines = patterns.split('\n').filter(|line| !line.starts_with('\t'));
    let terms = lines.flat_map(|line| line.trim_start_matches(['!', '>', '~']).split([' ', '/']));
    let terms = terms.map(|term| term.trim_start_matches('?'));
    let is_stem =
        |term: &&str| !term.is_empty() && !term.starts_with(['=', '<', '#', '_']) && !term.ends_with('*');
    let mut seen = BTreeSet::new();
    entries.chain(terms).filter(is_stem).filter(|stem| seen.insert(*stem)).collect()
}

pub fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// One byte a letter.
fn letters(text: &str) -> Result<Vec<u8>, Problem> {
    let place = |start: usize| text[..start].rfind('\n').map_or(0, |line| line + 1);
    let line = |start: usize| text[place(start)..].lines().next().unwrap_or_default();
    text.char_indices()
        .map(|(start, letter)| {
            let message = || format!("“{letter}” is no letter of a pack; it stands in “{}”", line(start));
            byte_of(letter).ok_or_else(|| Problem::whole("src/knowledge", message()))
        })
        .collect()
}

/// Sections parted by an empty line, entries by a line's end, forms by `|`, in the order in which `handbook.rs` reads them.
fn pages(text: &TradeText) -> String {
    let joined = |rows: &[Vec<String>]| rows.iter().map(|row| row.join("|")).collect::<Vec<_>>().join("\n");
    let mut sections = vec![joined(&text.people)];
    sections.extend(
        text.outcomes.iter().map(|kind| kind.iter().map(|row| outcome(row)).collect::<Vec<_>>().join("\n")),
    );
    let sentences = |list: &[String]| list.iter().map(|text| folded(text)).collect::<Vec<_>>().join("\n");
    sections.extend(text.means.iter().map(|list| sentences(list)));
    sections.extend([sentences(&text.returns), sentences(&text.short), joined(&text.chain)]);
    sections.join("\n\n")
}

/// The forms of an outcome; the later ones without what they share with the first.
fn outcome(forms: &[String]) -> String {
    let (first, others) = forms.split_at(1);
    let others = others.iter().map(|form| shortened(form, &first[0]));
    first.iter().cloned().chain(others).collect::<Vec<_>>().join("|")
}
