//! How are programs asked in turn? Each runs all the while and answers a line of JSON with a line of JSON, as `tests/bench/answering.mjs` tells.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// A program that is measured.
pub struct Program {
    /// What it calls itself, with its version.
    pub name: String,
    child: Child,
    /// Taken when it ends: it stops when nobody can ask any more.
    input: Option<ChildStdin>,
    output: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts it and waits until it is ready.
    pub fn start(command: &mut Command) -> Result<Self> {
        // What a peer says to itself is not for the reader; why it cannot start comes as an answer.
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().context("it has no output")?).lines();
        let mut program = Self { name: String::new(), child, input, output };
        let answer = program.read()?;
        program.name = answer["ready"].as_str().context("it did not say that it is ready")?.to_owned();
        Ok(program)
    }

    /// The milliseconds that each text took.
    pub fn ask(&mut self, request: &Value) -> Result<Vec<f64>> {
        let input = self.input.as_mut().context("it has ended")?;
        writeln!(input, "{request}")?;
        input.flush()?;
        let answer = self.read()?;
        let milliseconds = answer["milliseconds"].as_array().context("it gave no times")?;
        milliseconds.iter().map(|time| time.as_f64().context("it gave a time that is no number")).collect()
    }

    /// Its next answer; an `error` in it becomes one of ours.
    fn read(&mut self) -> Result<Value> {
        let Some(line) = self.output.next() else { bail!("it ended without an answer") };
        let answer: Value = serde_json::from_str(&line?)?;
        match answer["error"].as_str() {
            Some(error) => bail!("{error}"),
            None => Ok(answer),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.input.take());
        // It ends by itself, and a browser that it has started ends with it.
        let _ = self.child.wait();
    }
}
