//! What was asked for on the command line?

use lexopt::prelude::*;
use mission_rewriter::knowledge::department;
use mission_rewriter::text::Language;
use mission_rewriter::{Options, Suggest};
use std::path::PathBuf;

/// What `--help` says.
pub const USAGE: &str = "\
Tells whether a mission statement is about the product or about the customer, and rewrites it as a result for people.

Usage: mission-rewriter analyze [--format text|json|jsonl|csv] [--language auto|ru|en] [--department KEY] [--no-rewrites] [FILE]

Reads FILE, or standard input where no FILE or - is given.

  --format text    one statement in, an analysis to read out (the default)
  --format json    one statement in, one JSON object out
  --format jsonl   a statement a line in, as bare text or as an object with a `text` field; a JSON object a line out
  --format csv     a table with a `text` column in; the same table with the verdict in further columns out
  --language KEY   the language of the statements: auto (the default), ru or en
  --department KEY the department that speaks: company, product, marketing, sales, logistics, support, it, hr, finance,
                   procurement or production; found where it is not given
  --no-rewrites    judge alone, which is several times faster

Offsets in JSON count UTF-16 code units, as JavaScript strings do. Exit status: 0, or 1 where some lines could not be read, or 2
where nothing could be done.";

/// How the analysis is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// To read.
    Text,
    /// One object.
    Json,
    /// One object a line.
    JsonLines,
    /// A table.
    Csv,
}

/// What to do.
pub enum Command {
    /// Print the usage.
    Help,
    /// Print the version.
    Version,
    /// Analyze.
    Analyze(Request),
}

/// What to analyze, and how.
pub struct Request {
    /// How to write it.
    pub format: Format,
    /// What to find.
    pub options: Options,
    /// Where to read; none for standard input.
    pub file: Option<PathBuf>,
}

/// Reads the command line.
pub fn parse() -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next()? {
        None | Some(Long("help") | Short('h')) => return Ok(Command::Help),
        Some(Long("version") | Short('V')) => return Ok(Command::Version),
        Some(Value(command)) => command.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    match command.as_str() {
        "analyze" => request(&mut parser),
        "help" => Ok(Command::Help),
        other => Err(format!("there is no command “{other}”; the command is analyze").into()),
    }
}

fn request(parser: &mut lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut request = Request { format: Format::Text, options: Options::default(), file: None };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help),
            Long("format") => request.format = format(&parser.value()?.string()?)?,
            Long("language") => request.options.language = language(&parser.value()?.string()?)?,
            Long("department") => {
                request.options.department = Some(known_department(parser.value()?.string()?)?)
            }
            Long("no-rewrites") => request.options.suggest = Suggest::Nothing,
            Value(path) if request.file.is_none() => {
                request.file = Some(PathBuf::from(path)).filter(|path| path.as_os_str() != "-")
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Analyze(request))
}

fn format(key: &str) -> Result<Format, lexopt::Error> {
    match key {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "jsonl" => Ok(Format::JsonLines),
        "csv" => Ok(Format::Csv),
        other => Err(format!("--format {other}: the formats are text, json, jsonl and csv").into()),
    }
}

fn language(key: &str) -> Result<Option<Language>, lexopt::Error> {
    match key {
        "auto" => Ok(None),
        "ru" => Ok(Some(Language::Russian)),
        "en" => Ok(Some(Language::English)),
        other => Err(format!("--language {other}: the languages are auto, ru and en").into()),
    }
}

fn known_department(key: String) -> Result<String, lexopt::Error> {
    if key == "company" || department(&key).is_some() {
        return Ok(key);
    }
    Err(format!("--department {key}: the departments are company, product, marketing, sales, logistics, support, it, hr, finance, procurement and production").into())
}
