//! What becomes of the figures? Each part prints its times, and leaves what holds on every machine to `tests/speed.md`.

use std::fs;

use anyhow::{Context, Result};

use super::table::Table;
use crate::project;

/// What a part has found.
pub struct Section {
    pub title: &'static str,
    /// What was measured, and how: for somebody who has never seen this project.
    pub manual: String,
    /// The times on this machine.
    pub times: Table,
    /// What holds on every machine.
    pub ratios: Table,
    /// What else there is to say of this run.
    pub remarks: Vec<String>,
}

const HEAD: &str = "\
# How fast is it?

Written by `cargo xtask bench`; do not edit. What stands beside each other was measured in one run, in turn, so that a busy moment of the machine meets all
of it. The tables say how many times one thing is another, which holds on other machines too; two runs differ in the last digit, and by more where something
takes less than a millisecond. The times themselves are printed by the command. No test asserts a time.
";

impl Section {
    pub fn terminal(&self) -> String {
        let remarks: String = self.remarks.iter().map(|remark| format!("{remark}\n")).collect();
        format!("\n== {}\n{}\n{}{remarks}", self.title, self.times.terminal(), self.ratios.terminal())
    }

    fn markdown(&self) -> String {
        let remarks: String = self.remarks.iter().map(|remark| format!("\n{remark}\n")).collect();
        format!("\n## {}\n\n{}\n{}{remarks}", self.title, wrapped(&self.manual), self.ratios.markdown())
    }
}

/// Prose in lines as long as those of the other documents, so that a change shows as a line.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 150;
    let mut lines = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length > 0 {
            let is_full = length + 1 + letters > WIDTH;
            lines.push(if is_full { '\n' } else { ' ' });
            length = if is_full { 0 } else { length + 1 };
        }
        lines += word;
        length += letters;
    }
    lines + "\n"
}

/// Writes the report anew.
pub fn write(sections: &[Section]) -> Result<()> {
    let path = project::root().join("tests/speed.md");
    let text = HEAD.to_owned() + &sections.iter().map(Section::markdown).collect::<String>();
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("The ratios are in tests/speed.md.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn prose_has_lines_of_one_length_and_loses_no_word() {
        let text = "word ".repeat(100);
        let lines = wrapped(&text);
        assert!(
            lines.lines().all(|line| line.len() <= 150 && !line.starts_with(' ') && !line.ends_with(' '))
        );
        assert_eq!(lines.split_whitespace().count(), 100);
    }
}
