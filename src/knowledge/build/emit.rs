//! The tables as Rust source.

use crate::alphabet::{byte_of, shortened};
use crate::lexicon::Lexicon;
use crate::opening::OpeningRow;
use crate::people::PeopleRow;
use crate::source::{LANGUAGES, Language, Problem};
use crate::targets::Targets;
use crate::trade::{Trade, TradeText};
use std::fmt::Write;

const fn constant(language: Language) -> &'static str {
    match language {
        Language::Russian => "RUSSIAN",
        Language::English => "ENGLISH",
    }
}

pub fn lexicon(out: &mut String, language: Language, lexicon: &Lexicon) {
    let _ = writeln!(
        out,
        "pub(super) static {}: Tables = Tables {{ stems: {:?}, exact: {:?}, prefixes: {:?}, class_count: {}, members: &{:?}, patterns: &{:?}, pattern_count: {} }};",
        constant(language),
        fold_list(&lexicon.stems),
        fold_list(&lexicon.exact),
        fold_list(&lexicon.prefixes),
        lexicon.class_count,
        lexicon.members,
        lexicon.patterns,
        lexicon.pattern_count,
    );
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

pub fn classes(out: &mut String, targets: &Targets) {
    let keys: Vec<&str> = targets.classes.iter().map(|class| class.key.as_str()).collect();
    let _ = writeln!(
        out,
        "/// The word classes, in the order of their numbers.\npub static CLASSES: [&str; {}] = {keys:?};",
        keys.len()
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static MARKERS: [&str; {}] = {:?};",
        crate::targets::MARKERS.len(),
        crate::targets::MARKERS
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static CUES: [&str; {}] = {:?};",
        crate::targets::CUES.len(),
        crate::targets::CUES
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static COMPONENTS: [&str; {}] = {:?};",
        crate::targets::COMPONENTS.len(),
        crate::targets::COMPONENTS
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static PITFALLS: [&str; {}] = {:?};",
        crate::targets::PITFALLS.len(),
        crate::targets::PITFALLS
    );
    for (name, base) in [
        ("PITFALL_BASE", crate::targets::PITFALL_BASE),
        ("CUE_BASE", crate::targets::CUE_BASE),
        ("COMPONENT_BASE", crate::targets::COMPONENT_BASE),
        ("TRADE_BASE", crate::targets::TRADE_BASE),
        ("DEPARTMENT_BASE", crate::targets::DEPARTMENT_BASE),
        ("PEOPLE_BASE", crate::targets::PEOPLE_BASE),
        ("OPENING_BASE", crate::targets::OPENING_BASE),
        ("OPPOSITE_BASE", crate::targets::OPPOSITE_BASE),
    ] {
        let _ = writeln!(out, "pub(super) const {name}: u16 = {base};");
    }
}

/// Trades or departments, and their pages at the end of the texts of each language.
pub fn trades(
    out: &mut String,
    name: &str,
    trades: &[Trade],
    handbooks: &mut [Vec<u8>; 2],
) -> Result<(), Problem> {
    let what = if name == "TRADES" { "trades" } else { "departments" };
    let _ = writeln!(
        out,
        "/// The {what}, in the order of their keys.\npub static {name}: [Trade; {}] = [",
        trades.len()
    );
    for trade in trades {
        let mut places = Vec::new();
        for language in LANGUAGES {
            let handbook = &mut handbooks[language.index()];
            let start = handbook.len();
            for letter in pages(&trade.texts[language.index()]).chars() {
                handbook.push(byte_of(letter).ok_or_else(|| {
                    Problem::whole(
                        format!("{}.txt", trade.key),
                        format!("“{letter}” is no letter of a handbook"),
                    )
                })?);
            }
            places.push(format!("({start}, {})", handbook.len()));
        }
        let _ = writeln!(
            out,
            "Trade {{ key: {:?}, industry: {:?}, names: [{:?}, {:?}], breadth: Breadth::{}, is_for_work: {}, places: [{}], pages: [OnceLock::new(), OnceLock::new()] }},",
            trade.key,
            trade.industry,
            trade.texts[0].name,
            trade.texts[1].name,
            trade.breadth,
            trade.is_for_work,
            places.join(", ")
        );
    }
    let _ = writeln!(out, "];");
    Ok(())
}

/// The texts of all trades and departments, one a language: a pointer for each sentence would cost more than the sentence.
pub fn handbooks(out: &mut String, handbooks: &[Vec<u8>; 2]) {
    let _ = writeln!(
        out,
        "pub(super) static HANDBOOKS: [&[u8]; 2] = [&{:?}, &{:?}];",
        handbooks[0], handbooks[1]
    );
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

fn people_forms(forms: &[String], language: Language) -> String {
    match language {
        Language::Russian => format!("{forms:?}"),
        Language::English => format!("[{0:?}, {0:?}, {0:?}, {0:?}, {0:?}]", forms[0]),
    }
}

pub fn people(out: &mut String, rows: &[PeopleRow]) {
    let _ = writeln!(
        out,
        "/// The names people go by, in the order of their numbers.\npub static PEOPLE: [People; {}] = [",
        rows.len()
    );
    for row in rows {
        let _ = writeln!(
            out,
            "People {{ forms: {}, kind: {} }},",
            people_forms(&row.forms, row.language),
            row.kind
        );
    }
    let _ = writeln!(out, "];");
}

pub fn openings(out: &mut String, rows: &[OpeningRow]) {
    let openings: Vec<&str> = rows.iter().map(|row| row.opening.as_str()).collect();
    let _ = writeln!(
        out,
        "/// The verbs that open a result, in the order of their numbers.\npub static OPENINGS: [&str; {}] = {openings:?};",
        rows.len()
    );
}
