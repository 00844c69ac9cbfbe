//! Statements in, analyses out, one after the other: memory does not grow with their number.

use super::arguments::{Format, Request};
use super::output;
use mission_rewriter::Analysis;
use mission_rewriter::json;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All was read.
    Clean,
    /// Some lines were not; each has an `error` in its place.
    SomeUnreadable,
}

/// An analysis, and what else stood in the object that asked for it.
#[derive(Serialize)]
struct Answered {
    #[serde(flatten)]
    analysis: json::Analysis,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<Map<String, Value>>,
}

/// Runs a request.
pub fn run(request: &Request) -> io::Result<Outcome> {
    let input: Box<dyn Read> = match &request.file {
        Some(path) => Box::new(File::open(path)?),
        None => Box::new(io::stdin()),
    };
    let mut input = BufReader::new(input);
    let mut output = BufWriter::new(io::stdout().lock());
    let outcome = match request.format {
        Format::Text | Format::Json => whole(request, &mut input, &mut output),
        Format::JsonLines => lines(request, &mut input, &mut output),
        Format::Csv => table(request, &mut input, &mut output),
    }?;
    output.flush()?;
    Ok(outcome)
}

fn analysis(request: &Request, text: &str) -> Analysis {
    mission_rewriter::analyze_with(text, &request.options)
}

fn whole(request: &Request, input: &mut impl Read, output: &mut impl Write) -> io::Result<Outcome> {
    let mut text = String::new();
    input.read_to_string(&mut text)?;
    let analysis = analysis(request, text.trim_end_matches(['\n', '\r']));
    if request.format == Format::Json {
        serde_json::to_writer_pretty(&mut *output, &json::Analysis::new(&analysis, None))?;
        writeln!(output)?;
    } else {
        output::text(output, &analysis)?;
    }
    Ok(Outcome::Clean)
}

fn lines(request: &Request, input: &mut impl BufRead, output: &mut impl Write) -> io::Result<Outcome> {
    let mut outcome = Outcome::Clean;
    let mut bytes = Vec::new();
    let mut number = 0u64;
    loop {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(outcome);
        }
        number += 1;
        while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            bytes.pop();
        }
        if bytes.is_empty() {
            continue;
        }
        match statement(&bytes) {
            Ok((text, input)) => {
                let analysis = json::Analysis::new(&analysis(request, &text), None);
                serde_json::to_writer(&mut *output, &Answered { analysis, input })?;
            }
            Err(error) => {
                outcome = Outcome::SomeUnreadable;
                serde_json::to_writer(&mut *output, &json!({ "error": error, "line": number }))?;
            }
        }
        writeln!(output)?;
    }
}

/// A line as a statement, and the other fields of its object.
fn statement(bytes: &[u8]) -> Result<(String, Option<Map<String, Value>>), String> {
    let line =
        std::str::from_utf8(bytes).map_err(|error| format!("byte {}: not UTF-8", error.valid_up_to() + 1))?;
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    if !line.trim_start().starts_with('{') {
        return Ok((line.to_owned(), None));
    }
    let mut object: Map<String, Value> =
        serde_json::from_str(line).map_err(|error| format!("not a JSON object: {error}"))?;
    match object.remove("text") {
        Some(Value::String(text)) => Ok((text, Some(object))),
        Some(_) => Err("the field “text” is not a string".to_owned()),
        None => Err("the object has no field “text”".to_owned()),
    }
}

fn table(request: &Request, input: &mut impl Read, output: &mut impl Write) -> io::Result<Outcome> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(input);
    let mut writer = csv::Writer::from_writer(output);
    let headers = reader.headers().map_err(io::Error::other)?.clone();
    let is_text = |header: &str| header.trim_start_matches('\u{feff}').trim() == "text";
    let Some(column) = headers.iter().position(is_text) else {
        return Err(io::Error::other("the first line names no column “text”"));
    };
    let mut outcome = Outcome::Clean;
    writer.write_record(headers.iter().chain(output::COLUMNS)).map_err(io::Error::other)?;
    for (index, record) in reader.records().enumerate() {
        let cells: Vec<String> = match record {
            Ok(record) => match record.get(column) {
                Some(text) => {
                    let padding = std::iter::repeat_n("", headers.len().saturating_sub(record.len()));
                    let found = output::columns(&analysis(request, text));
                    record.iter().take(headers.len()).chain(padding).map(str::to_owned).chain(found).collect()
                }
                None => {
                    unreadable(&mut outcome, headers.len(), &format!("row {}: no cell “text”", index + 2))
                }
            },
            Err(error) if error.is_io_error() => return Err(io::Error::other(error)),
            Err(error) => unreadable(&mut outcome, headers.len(), &format!("row {}: {error}", index + 2)),
        };
        writer.write_record(&cells).map_err(io::Error::other)?;
    }
    writer.flush()?;
    Ok(outcome)
}

/// An empty row with the error in its last column.
fn unreadable(outcome: &mut Outcome, columns: usize, error: &str) -> Vec<String> {
    *outcome = Outcome::SomeUnreadable;
    let mut cells = vec![String::new(); columns + output::COLUMNS.len() - 1];
    cells.push(error.to_owned());
    cells
}
