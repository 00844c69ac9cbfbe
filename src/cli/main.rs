//! `mission-rewriter analyze`: the analysis on the command line, one statement or a stream of them.

mod arguments;
mod output;
mod records;

use arguments::{Command, Request};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = match arguments::parse() {
        Ok(command) => command,
        Err(error) => {
            eprintln!("mission-rewriter: {error}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    match command {
        Command::Help => say(arguments::USAGE),
        Command::Version => say(concat!("mission-rewriter ", env!("CARGO_PKG_VERSION"))),
        Command::Analyze(request) => analyze(&request),
    }
}

fn say(text: &str) -> ExitCode {
    match writeln!(std::io::stdout(), "{text}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn analyze(request: &Request) -> ExitCode {
    match records::run(request) {
        Ok(records::Outcome::Clean) => ExitCode::SUCCESS,
        Ok(records::Outcome::SomeUnreadable) => ExitCode::from(1),
        // A reader that has seen enough, such as `head`, is no failure.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let source = request
                .file
                .as_ref()
                .map_or_else(|| "standard input".to_owned(), |file| file.display().to_string());
            eprintln!("mission-rewriter: {source}: {error}");
            ExitCode::from(2)
        }
    }
}
