//! The tables as Rust source.

use crate::lexicon::Lexicon;
use crate::people::PeopleRow;
use crate::source::{Language, Problem};
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
        "#[cfg(test)]\npub(super) static PITFALLS: [&str; {}] = {:?};",
        crate::targets::PITFALLS.len(),
        crate::targets::PITFALLS
    );
    for (name, base) in [
        ("PITFALL_BASE", crate::targets::PITFALL_BASE),
        ("CUE_BASE", crate::targets::CUE_BASE),
        ("TRADE_BASE", crate::targets::TRADE_BASE),
        ("DEPARTMENT_BASE", crate::targets::DEPARTMENT_BASE),
        ("PEOPLE_BASE", crate::targets::PEOPLE_BASE),
    ] {
        let _ = writeln!(out, "pub(super) const {name}: u16 = {base};");
    }
}

pub fn trades(out: &mut String, name: &str, trades: &[Trade]) -> Result<(), Problem> {
    let what = if name == "TRADES" { "trades" } else { "departments" };
    let _ = writeln!(
        out,
        "/// The {what}, in the order of their keys.\npub static {name}: [Trade; {}] = [",
        trades.len()
    );
    for trade in trades {
        let _ = writeln!(
            out,
            "Trade {{ key: {:?}, industry: {:?}, texts: [{}, {}] }},",
            trade.key,
            trade.industry,
            trade_text(&trade.texts[0], Language::Russian),
            trade_text(&trade.texts[1], Language::English),
        );
    }
    let _ = writeln!(out, "];");
    Ok(())
}

fn trade_text(text: &TradeText, language: Language) -> String {
    let people: Vec<String> = text.people.iter().map(|forms| people_forms(forms, language)).collect();
    let outcomes: Vec<String> = text
        .outcomes
        .iter()
        .map(|kind| {
            let rows: Vec<String> = kind
                .iter()
                .map(|forms| match language {
                    Language::Russian => {
                        format!(
                            "Outcome {{ infinitive: {:?}, they: {:?}, clause: {:?} }}",
                            forms[0], forms[1], forms[2]
                        )
                    }
                    // English has no third form: the "you" form stands in its place.
                    Language::English => {
                        format!(
                            "Outcome {{ infinitive: {:?}, they: {:?}, clause: {:?} }}",
                            forms[0], forms[0], forms[1]
                        )
                    }
                })
                .collect();
            format!("&[{}]", rows.join(","))
        })
        .collect();
    let means: Vec<String> = text.means.iter().map(|sentences| format!("&{sentences:?}")).collect();
    let chain: Vec<String> = text.chain.iter().map(|links| format!("{links:?}")).collect();
    format!(
        "TradeText {{ name: {:?}, people: &[{}], outcomes: [{}], means: [{}], returns: &{:?}, short: &{:?}, chain: &[{}] }}",
        text.name,
        people.join(","),
        outcomes.join(","),
        means.join(","),
        text.returns,
        text.short,
        chain.join(","),
    )
}

fn people_forms(forms: &[String], language: Language) -> String {
    match language {
        Language::Russian => format!("People {{ forms: {forms:?} }}"),
        Language::English => format!("People {{ forms: [{0:?}, {0:?}, {0:?}, {0:?}, {0:?}] }}", forms[0]),
    }
}

pub fn people(out: &mut String, rows: &[PeopleRow]) -> Result<(), Problem> {
    let _ = writeln!(
        out,
        "/// The names people go by, in the order of their numbers.\npub static PEOPLE: [People; {}] = [",
        rows.len()
    );
    for row in rows {
        let _ = writeln!(out, "{},", people_forms(&row.forms, row.language));
    }
    let _ = writeln!(out, "];");
    Ok(())
}
