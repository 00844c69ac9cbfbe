//! The pack of a language: all that the program knows of it, in the order in which `known.rs` reads it.

use crate::alphabet::{byte_of, shortened};
use crate::bytes::Packer;
use crate::gallery;
use crate::lexicon::Lexicon;
use crate::opposite;
use crate::people::form_count;
use crate::source::{Language, Problem};
use crate::targets::Targets;
use crate::trade::TradeText;
use crate::weights::Weights;
use std::path::Path;

/// What a pack holds.
pub fn content(
    targets: &Targets,
    lexicon: &Lexicon,
    weights: &Weights,
    language: Language,
) -> Result<Vec<u8>, Problem> {
    let mut packer = Packer::default();
    for words in [&lexicon.stems, &lexicon.exact, &lexicon.prefixes] {
        packer.block(fold_list(words).as_bytes());
    }
    packer.block(&lexicon.members);
    packer.block(&lexicon.patterns.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<_>>());

    packer.number(size(targets.trades.len() + targets.departments.len()));
    for trade in targets.trades.iter().chain(&targets.departments) {
        let text = &trade.texts[language.index()];
        packer.block(&letters(&text.name, &trade.key)?);
        packer.block(&letters(&pages(text), &trade.key)?);
    }
    let people: Vec<_> = targets.people.iter().filter(|row| row.language == language).collect();
    packer.number(size(people.len()));
    for row in people {
        packer.bytes.push(row.kind);
        for form in &row.forms[..form_count(language)] {
            packer.block(&letters(form, "people")?);
        }
    }
    let openings: Vec<_> = targets.openings.iter().filter(|row| row.language == language).collect();
    packer.number(size(openings.len()));
    for row in openings {
        packer.block(&letters(&row.opening, "openings")?);
    }
    packer.block(opposite::entries(&targets.opposites, language).as_bytes());
    packer.block(gallery::entries(Path::new("src/knowledge/gallery"), language)?.as_bytes());
    weights.pack(&mut packer);
    Ok(packer.bytes)
}

pub fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// One byte a letter; `file` is named where there is a letter that no handbook may hold.
fn letters(text: &str, file: &str) -> Result<Vec<u8>, Problem> {
    let byte = |letter| {
        let message = || format!("“{letter}” is no letter of a handbook");
        byte_of(letter).ok_or_else(|| Problem::whole(format!("{file}.txt"), message()))
    };
    text.chars().map(byte).collect()
}

/// Each word as the number of letters that it shares with the one before, as a letter from `!`, and its rest: two thirds of the bytes.
fn fold_list(words: &[String]) -> String {
    let mut lines = Vec::new();
    let mut last = "";
    for word in words {
        let shared = word.chars().zip(last.chars()).take_while(|(one, other)| one == other).count().min(60);
        let letter = u8::try_from(shared).map_or('!', |shared| char::from(b'!' + shared));
        lines.push(format!("{letter}{}", word.chars().skip(shared).collect::<String>()));
        last = word;
    }
    lines.join("\n")
}

/// Sections parted by an empty line, entries by a line's end, forms by `|`, in the order in which `handbook.rs` reads them.
fn pages(text: &TradeText) -> String {
    let joined = |rows: &[Vec<String>]| rows.iter().map(|row| row.join("|")).collect::<Vec<_>>().join("\n");
    let mut sections = vec![joined(&text.people)];
    sections.extend(
        text.outcomes.iter().map(|kind| kind.iter().map(|row| outcome(row)).collect::<Vec<_>>().join("\n")),
    );
    sections.extend(text.means.iter().map(|sentences| sentences.join("\n")));
    sections.extend([text.returns.join("\n"), text.short.join("\n"), joined(&text.chain)]);
    sections.join("\n\n")
}

/// The forms of an outcome; the later ones without what they share with the first.
fn outcome(forms: &[String]) -> String {
    let (first, others) = forms.split_at(1);
    let others = others.iter().map(|form| shortened(form, &first[0]));
    first.iter().cloned().chain(others).collect::<Vec<_>>().join("|")
}
