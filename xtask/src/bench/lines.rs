//! How many statements a second does the command line judge, and how much memory does it take? A million lines, and its memory may not grow with them.

use std::io::{BufWriter, Write};
use std::process::{Child, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use mission_rewriter::text::Language;

use super::report::Section;
use super::table::{Table, figure, times};
use super::{Bench, texts};

const FEW: usize = 10_000;
const HUNDRED_THOUSAND: usize = 100_000;
const MILLION: usize = 1_000_000;

/// Ticks of the kernel's clock in a second, in which Linux gives the time of a process to everybody.
const TICKS: f64 = 100.0;

/// What a run took.
struct Run {
    lines: usize,
    /// From the first line to the end.
    seconds: f64,
    /// Of one core; only Linux says so.
    core_seconds: f64,
    /// The most memory it ever had, in megabytes; only Linux says so.
    megabytes: f64,
}

pub fn measure(bench: &Bench) -> Result<Section> {
    let mut statements = texts::statements(Language::English)?;
    statements.extend(texts::statements(Language::Russian)?);
    let mut measured = Table::new(&[
        "mission-rewriter analyze --format jsonl",
        "lines",
        "lines a second",
        "lines a second of one core",
        "peak memory, MB",
    ]);
    let mut ratios = Table::new(&["beside 10,000 lines", "speed", "memory", "memory, MB"]);
    for (options, name, many) in
        [(&["--no-rewrites"][..], "no rewrites", MILLION), (&[], "with rewrites", HUNDRED_THOUSAND)]
    {
        let few = run(bench, options, &statements, FEW)?;
        let many = run(bench, options, &statements, many)?;
        for run in [&few, &many] {
            let what = format!("{}, {name}", grouped(run.lines));
            measured.row([
                what.clone(),
                grouped(run.lines),
                figure(run.lines as f64 / run.seconds),
                figure(run.lines as f64 / run.core_seconds),
                figure(run.megabytes),
            ]);
            ratios.row([
                what,
                times((run.lines as f64 / run.seconds) / (few.lines as f64 / few.seconds)),
                format!("{:.2} ×", run.megabytes / few.megabytes),
                figure(run.megabytes),
            ]);
        }
    }
    Ok(Section {
        title: "A file of statements",
        manual: "\
The command line reads statements from a pipe, a line each, the corpus in both languages again and again in an order in which neighbours are strangers, and writes a JSON object a line, \
which nobody keeps. It works on one core. The memory is the most that the process ever had (`VmHWM` of Linux), asked when its last line has been handed over: it holds the program and what it \
knows of two languages, and does not grow with the lines."
            .to_owned(),
        times: measured,
        ratios,
        remarks: Vec::new(),
    })
}

fn run(bench: &Bench, options: &[&str], statements: &[String], lines: usize) -> Result<Run> {
    let mut call = bench.native("mission-rewriter");
    call.args(["analyze", "--format", "jsonl"]).args(options);
    let mut child = call.stdin(Stdio::piped()).stdout(Stdio::null()).spawn()?;
    let start = Instant::now();
    let mut input = BufWriter::new(child.stdin.take().context("the command line has no input")?);
    for statement in texts::shuffled(statements).take(lines) {
        // A statement of two lines would be two.
        writeln!(input, "{}", statement.replace(['\n', '\r'], " "))?;
    }
    input.flush()?;
    // All but what a pipe holds has been judged. Afterwards the process is gone, and with it what the kernel knows of it.
    let megabytes = peak_memory(&child).unwrap_or(f64::NAN);
    let core_seconds = core_seconds(&child).unwrap_or(f64::NAN);
    drop(input);
    let status = child.wait()?;
    if !status.success() {
        bail!("the command line failed ({status})");
    }
    Ok(Run { lines, seconds: start.elapsed().as_secs_f64(), core_seconds, megabytes })
}

fn peak_memory(child: &Child) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1000.0)
}

fn core_seconds(child: &Child) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    // The name of the program, in brackets, may hold spaces; the time in the program and in the kernel are the twelfth and thirteenth after it.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks: Vec<f64> =
        fields.split_whitespace().skip(11).take(2).map_while(|field| field.parse().ok()).collect();
    (ticks.len() == 2).then(|| ticks.iter().sum::<f64>() / TICKS)
}

/// A whole number with its thousands apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!([7, 1_000, 20_050, 1_000_000].map(grouped), ["7", "1,000", "20,050", "1,000,000"]);
    }
}
