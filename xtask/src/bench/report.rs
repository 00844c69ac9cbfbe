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
        format!("\n## {}\n\n{}\n\n{}{remarks}", self.title, self.manual, self.ratios.markdown())
    }
}

/// Writes the report anew.
pub fn write(sections: &[Section]) -> Result<()> {
    let path = project::root().join("tests/speed.md");
    let text = HEAD.to_owned() + &sections.iter().map(Section::markdown).collect::<String>();
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("The ratios are in tests/speed.md.");
    Ok(())
}
