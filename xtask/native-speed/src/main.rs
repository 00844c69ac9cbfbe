//! How long does the engine take natively? It answers as the scripts in `tests/bench/` do: a line says which texts, a line says how long each took.
//!
//! It is a program of its own, so that it can be compiled for speed while the commands around it are compiled in a hurry.

use std::hint::black_box;
use std::io::{BufRead, Write};
use std::time::Instant;

use mission_rewriter::{Options, Suggest, analyze_with};
use serde_json::{Value, json};

/// Whatever goes wrong is said in one line, for the report.
type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Fallible<()> {
    let mut output = std::io::stdout().lock();
    writeln!(output, "{}", json!({ "ready": "mission-rewriter" }))?;
    for line in std::io::stdin().lock().lines() {
        let answer = measure(&line?).unwrap_or_else(|error| json!({ "error": error.to_string() }));
        writeln!(output, "{answer}")?;
        output.flush()?;
    }
    Ok(())
}

/// `{"texts": FILE, "rewrites": true}`: the file holds a JSON array of texts.
fn measure(request: &str) -> Fallible<Value> {
    let request: Value = serde_json::from_str(request)?;
    let file = request["texts"].as_str().ok_or("no file of texts")?;
    let texts: Vec<String> = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let suggest =
        if request["rewrites"] == Value::Bool(false) { Suggest::Nothing } else { Suggest::Rewrites };
    let options = Options { suggest, ..Options::default() };
    let milliseconds: Vec<f64> = texts
        .iter()
        .map(|text| {
            let start = Instant::now();
            black_box(analyze_with(black_box(text), &options));
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    Ok(json!({ "milliseconds": milliseconds }))
}
