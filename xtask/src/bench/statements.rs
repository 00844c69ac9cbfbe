//! What does one statement take? Our `analyze` in its three homes, and others of its kind, on the same statements.

use std::process::Command;

use anyhow::Result;
use mission_rewriter::text::Language;
use serde_json::{Value, json};

use super::program::Program;
use super::report::Section;
use super::statistics::{median, median_of_each, percentile_95, spread};
use super::table::{Table, figure, times};
use super::{Bench, peers, texts};

/// How many statements of each language: enough for a twentieth of them to be many.
const ENGLISH: usize = 300;
const RUSSIAN: usize = 200;

/// The first rounds are for the compilers of JavaScript and WebAssembly, which get better at what they have met.
const WARM_UP: usize = 2;
const ROUNDS: usize = 5;

/// Beside which all else stands.
const OURS: &str = "analyze in Node";
const OURS_ALONE: &str = "analyze in Node, no rewrites";

/// A row of the table: a program, and what it is asked.
struct Row {
    what: String,
    /// The place of its program, or why there is none.
    program: Result<usize, String>,
    request: Value,
    rounds: Vec<Vec<f64>>,
}

pub fn measure(bench: &Bench) -> Result<Section> {
    let english = write(bench, Language::English, ENGLISH)?;
    let russian = write(bench, Language::Russian, RUSSIAN)?;
    let mut cast = Cast::default();
    let native = cast.enter(Ok(bench.native("native-speed")));
    let node = cast.enter(Ok(bench.node_engine()));
    let browser = cast.enter(Ok(bench.browser_engine()));
    let with = json!({ "texts": english });
    let without = json!({ "texts": english, "rewrites": false });
    cast.row("analyze, native", &native, &with);
    cast.row("analyze, native, no rewrites", &native, &without);
    cast.row(OURS, &node, &with);
    cast.row(OURS_ALONE, &node, &without);
    cast.row("analyze in Chromium", &browser, &with);
    cast.row("analyze in Chromium, no rewrites", &browser, &without);
    for name in peers::NPM {
        let peer = cast.enter(peers::npm_peer(bench, name));
        cast.row(&cast.name(&peer, name), &peer, &with);
    }
    let encoder = cast.enter(peers::encoder(bench));
    let name = cast.name(&encoder, peers::ENCODER);
    cast.row(&name, &encoder, &with);
    cast.row(&format!("{name}, all in one list"), &encoder, &json!({ "texts": english, "list": true }));
    for (what, program) in
        [("analyze, native", &native), ("analyze in Node", &node), ("analyze in Chromium", &browser)]
    {
        cast.row(&format!("{what}, Russian"), program, &json!({ "texts": russian }));
        let without = json!({ "texts": russian, "rewrites": false });
        cast.row(&format!("{what}, Russian, no rewrites"), program, &without);
    }
    cast.play();
    Ok(report(&cast.rows, &cast.name(&browser, "none")))
}

fn write(bench: &Bench, language: Language, count: usize) -> Result<std::path::PathBuf> {
    let sample = texts::sample(&texts::statements(language)?, count);
    texts::write(&bench.folder, &format!("statements-{}", language.key()), &json!(sample))
}

/// All the programs and what each is asked.
#[derive(Default)]
struct Cast {
    programs: Vec<Program>,
    rows: Vec<Row>,
}

impl Cast {
    /// Starts a program. One that cannot be had is no reason to end: its rows say why it is not there.
    fn enter(&mut self, call: Result<Command>) -> Result<usize, String> {
        let program = call.and_then(|mut call| Program::start(&mut call));
        let program = program.map_err(|error| one_line(&format!("{error:#}")))?;
        self.programs.push(program);
        Ok(self.programs.len() - 1)
    }

    /// What a program calls itself; `otherwise` where it is not there.
    fn name(&self, program: &Result<usize, String>, otherwise: &str) -> String {
        let found = program.as_ref().ok().and_then(|place| self.programs.get(*place));
        found.map_or(otherwise, |program| &program.name).to_owned()
    }

    fn row(&mut self, what: &str, program: &Result<usize, String>, request: &Value) {
        let (what, program, request) = (what.to_owned(), program.clone(), request.clone());
        self.rows.push(Row { what, program, request, rounds: Vec::new() });
    }

    /// Round after round, each row in its turn.
    fn play(&mut self) {
        for round in 0..WARM_UP + ROUNDS {
            for row in &mut self.rows {
                let Ok(place) = row.program else { continue };
                match self.programs[place].ask(&row.request) {
                    Ok(milliseconds) if round >= WARM_UP => row.rounds.push(milliseconds),
                    Ok(_) => {}
                    Err(error) => row.program = Err(one_line(&format!("{error:#}"))),
                }
            }
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn report(rows: &[Row], browser: &str) -> Section {
    let each = |row: &Row| median_of_each(&row.rounds);
    let of = |name: &str| rows.iter().find(|row| row.what == name).map(each).unwrap_or_default();
    let (ours, alone) = (of(OURS), of(OURS_ALONE));
    let mut measured = Table::new(&["milliseconds a statement", "median", "95th percentile", "spread"]);
    let mut ratios = Table::new(&[
        "beside our analyze in Node",
        "median",
        "95th percentile",
        "median, beside ours without rewrites",
    ]);
    for row in rows {
        if let Err(reason) = &row.program {
            measured.absent(&row.what, reason);
            ratios.absent(&row.what, reason);
            continue;
        }
        let each = each(row);
        let (middle, slow) = (median(&each), percentile_95(&each));
        let rounds: Vec<f64> = row.rounds.iter().map(|round| median(round)).collect();
        let noise = format!("{:.0} %", 100.0 * spread(&rounds));
        measured.row([row.what.clone(), figure(middle), figure(slow), noise]);
        let what = if row.what == OURS { format!("**{OURS}**") } else { row.what.clone() };
        ratios.row([
            what,
            times(middle / median(&ours)),
            times(slow / percentile_95(&ours)),
            times(middle / median(&alone)),
        ]);
    }
    Section {
        title: "One statement",
        manual: format!(
            "{ENGLISH} English statements of the corpus, taken at even distances, and {RUSSIAN} Russian ones for our own rows. Each program runs all the while in a process of its own and \
goes through the statements one by one, in turn with the others; {WARM_UP} rounds to get warm, then {ROUNDS}. A statement's time is the median of its rounds; the table has the \
median and the 95th percentile of the statements. `analyze` suggests rewrites unless it is told not to (`--no-rewrites`, `{{ rewrites: false }}`), and they are most of its work; the \
others do something else: harper.js looks for mistakes of grammar, write-good and alex for weak and for hurtful words, and the encoder turns a sentence into numbers from which a \
model would still have to make a verdict (one thread, as all of them). None of them suggests what could be said instead of the whole sentence. Less is faster."
        ),
        times: measured,
        ratios,
        remarks: vec![format!(
            "In this run `analyze` in Node took {} ms. Browser: {browser}.",
            figure(median(&ours))
        )],
    }
}
