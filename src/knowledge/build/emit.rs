//! What the program must know without any pack: the numbers and keys of all that packs speak of, as Rust source.

use crate::targets::{self, Targets};
use crate::trade::Trade;
use std::fmt::Write;

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
        targets::MARKERS.len(),
        targets::MARKERS
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static CUES: [&str; {}] = {:?};",
        targets::CUES.len(),
        targets::CUES
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static COMPONENTS: [&str; {}] = {:?};",
        targets::COMPONENTS.len(),
        targets::COMPONENTS
    );
    let _ = writeln!(
        out,
        "#[cfg(test)]\npub(super) static PITFALLS: [&str; {}] = {:?};",
        targets::PITFALLS.len(),
        targets::PITFALLS
    );
    for (name, base) in [
        ("PITFALL_BASE", targets::PITFALL_BASE),
        ("CUE_BASE", targets::CUE_BASE),
        ("COMPONENT_BASE", targets::COMPONENT_BASE),
        ("TRADE_BASE", targets::TRADE_BASE),
        ("DEPARTMENT_BASE", targets::DEPARTMENT_BASE),
        ("PEOPLE_BASE", targets::PEOPLE_BASE),
        ("OPENING_BASE", targets::OPENING_BASE),
        ("OPPOSITE_BASE", targets::OPPOSITE_BASE),
    ] {
        let _ = writeln!(out, "pub(super) const {name}: u16 = {base};");
    }
}

/// Trades or departments; `first` is the place of their first pages in a pack.
pub fn trades(out: &mut String, name: &str, trades: &[Trade], first: usize) {
    let what = if name == "TRADES" { "trades" } else { "departments" };
    let _ = writeln!(
        out,
        "/// The {what}, in the order of their keys.\npub static {name}: [Trade; {}] = [",
        trades.len()
    );
    for (index, trade) in trades.iter().enumerate() {
        let _ = writeln!(
            out,
            "Trade {{ key: {:?}, industry: {:?}, breadth: Breadth::{}, is_for_work: {}, place: {} }},",
            trade.key,
            trade.industry,
            trade.breadth,
            trade.is_for_work,
            first + index
        );
    }
    let _ = writeln!(out, "];");
}

/// The names of the features that have weights, for the test that compares them with the program's.
pub fn features(out: &mut String, name: &str, names: &[String]) {
    let _ = writeln!(out, "pub(super) static {name}: [&str; {}] = {names:?};", names.len());
}

/// The layout of the packs that fit this program.
pub fn layout(out: &mut String, layout: u32) {
    let _ = writeln!(out, "pub(super) const LAYOUT: u32 = {layout};");
}
