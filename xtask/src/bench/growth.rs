//! How does the time grow with the text? From ten letters to a million: whether somebody can make the page hang by pasting a book.

use std::path::PathBuf;

use anyhow::Result;
use mission_rewriter::text::Language;
use serde_json::json;

use super::program::Program;
use super::report::Section;
use super::statistics::{exponent, least, median};
use super::table::{Table, figure};
use super::{Bench, texts};

const LENGTHS: [usize; 11] = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/// From here on the text is most of the work, and not what comes with any text.
const LONG: usize = 1_000;
/// The last power of ten by itself: what is dear only for very long texts shows here.
const VERY_LONG: usize = 100_000;

const WARM_UP: usize = 1;
const ROUNDS: usize = 3;

pub fn measure(bench: &Bench) -> Result<Section> {
    let english = texts::statements(Language::English)?;
    let russian = texts::statements(Language::Russian)?;
    let leader = vec!["the leading provider of the best products for people, ".to_owned()];
    let kinds = [
        ("English prose", texts::prose as fn(&[String], usize) -> String, &english),
        ("Russian prose", texts::prose, &russian),
        ("no spaces", texts::without_spaces, &english),
        ("no ends of sentences", texts::without_ends, &english),
        ("one phrase again and again", texts::prose, &leader),
    ];
    let mut native = Program::start(&mut bench.native("native-speed"))?;
    let mut node = Program::start(&mut bench.node_engine())?;
    let mut headings = vec!["milliseconds by letters".to_owned()];
    headings.extend(LENGTHS.map(|length| length.to_string()));
    let mut measured = Table::new(&headings.iter().map(String::as_str).collect::<Vec<_>>());
    let mut ratios = Table::new(&[
        "exponent of the growth",
        "native, no rewrites",
        "native",
        "Node, no rewrites",
        "Node",
        "the steepest from 100,000 letters on",
    ]);
    for (kind, make, statements) in kinds {
        let file = write(bench, kind, |length| make(statements, length))?;
        let mut exponents = Vec::new();
        let mut last = Vec::new();
        for (name, program) in [("native", &mut native), ("Node", &mut node)] {
            for (rewrites, way) in [(false, ", no rewrites"), (true, "")] {
                let points = points(program, &json!({ "texts": file, "rewrites": rewrites }))?;
                let figures = points.iter().map(|(_, time)| figure(*time));
                measured.row([format!("{kind}, {name}{way}")].into_iter().chain(figures));
                let from = |least: usize| -> Vec<(f64, f64)> {
                    points.iter().copied().filter(|(length, _)| *length >= least as f64).collect()
                };
                exponents.push(exponent(&from(LONG)));
                last.push(exponent(&from(VERY_LONG)));
            }
        }
        let steepest = last.into_iter().fold(f64::NEG_INFINITY, f64::max);
        let figures = exponents.into_iter().chain([steepest]).map(|power| format!("{power:.2}"));
        ratios.row([kind.to_owned()].into_iter().chain(figures));
    }
    Ok(Section {
        title: "Longer texts",
        manual: "\
`analyze` on texts of 10 to 1,000,000 letters, natively and in Node. The exponent is the slope of the line through the times of 1,000 letters and more, both on logarithmic scales: with 1, \
twice the text takes twice the time; with 2, four times. Less than 1 is a start-up cost that long texts hardly feel. The prose is different statements one after another; the others are \
what somebody might paste to make it hang: letters without a space, words without a full stop or a comma, and one phrase that is marked again and again. A time is that of the best of three rounds. The last column looks at the last \
power of ten alone, and takes the steepest of the four."
            .to_owned(),
        times: measured,
        ratios,
        remarks: Vec::new(),
    })
}

/// Short texts stand in the file many times: a single one is over before a clock has seen it.
fn copies(length: usize) -> usize {
    (20_000 / length).clamp(1, 50)
}

fn write(bench: &Bench, kind: &str, text: impl Fn(usize) -> String) -> Result<PathBuf> {
    let all: Vec<String> =
        LENGTHS.iter().flat_map(|length| std::iter::repeat_n(text(*length), copies(*length))).collect();
    texts::write(&bench.folder, &format!("growth-{}", kind.replace(' ', "-")), &json!(all))
}

/// Each length with its time in the best round: a call that lasts a second is seldom left alone for all of it.
fn points(program: &mut Program, request: &serde_json::Value) -> Result<Vec<(f64, f64)>> {
    let mut times = vec![Vec::new(); LENGTHS.len()];
    for round in 0..WARM_UP + ROUNDS {
        let all = program.ask(request)?;
        let mut all = all.into_iter();
        for (place, length) in LENGTHS.iter().enumerate() {
            let these: Vec<f64> = all.by_ref().take(copies(*length)).collect();
            if round >= WARM_UP {
                times[place].push(median(&these));
            }
        }
    }
    Ok(LENGTHS.iter().zip(&times).map(|(length, times)| (*length as f64, least(times))).collect())
}
